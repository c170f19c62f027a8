import { bytes, counted, duration } from "../decisions/report/format.ts";
import type { RouteChoice } from "../decisions/release/choose-route.ts";
import type { Target } from "../decisions/release/target.ts";
import type { ProvenanceDecision } from "../decisions/provenance/decide-provenance.ts";
import { logGroup, logText } from "../edges/runner/report.ts";
import { describeIdentity } from "../decisions/trusted/describe-identity.ts";
import type { Check } from "../model/check.ts";
import type { Identity } from "../model/identity.ts";
import { packageId, type Package, type TarballFacts } from "../model/package.ts";
import type { State } from "../model/result.ts";
import type { UploadEnd } from "../model/upload.ts";

const MARKS: Readonly<Record<Check["status"], string>> = {
  pass: "✓",
  fail: "✗",
  unknown: "?",
  "not-applicable": "-",
};

/** Tells a release in the step's log while it happens, each step with the time since the one before. */
export class ReleaseLog {
  readonly #prefix: string;
  #since = performance.now();

  /** @param name the package, where several are released side by side */
  constructor(name?: string) {
    this.#prefix = name === undefined ? "" : `${name}: `;
  }

  /** The end of one of several packages. */
  end(state: State): void {
    this.text(`${state}${this.#lap()}`);
  }

  package(pkg: Package, target: Target): void {
    const from = pkg.source.kind === "directory" ? pkg.source.directory : pkg.source.file;
    this.#group(`${packageId(pkg)} for ${target.registry}`, [
      `from ${from}`,
      `dist-tag ${[target.tag, ...target.furtherTags].map((tag) => `"${tag}"`).join(", ")}, access ${target.access ?? "as the registry has it"}`,
    ]);
  }

  exchanged(identity: Identity, { registry }: Target): void {
    this.#group(`No token is given: ${registry} gave one for this job's identity`, [
      describeIdentity(identity),
    ]);
  }

  checks(checks: readonly Check[]): void {
    const passed = checks.filter(({ status }) => status === "pass").length;
    this.#group(
      `Checks: ${passed} of ${checks.length} passed`,
      checks.map(({ id, status, evidence }) => `${MARKS[status]} ${id}: ${evidence}`),
    );
  }

  tarball(tarball: TarballFacts): void {
    const { files, size, unpackedSize, integrity, shasum } = tarball;
    this.#group(
      `Tarball: ${counted(files.length, "file")}, ${bytes(size)} packed, ${bytes(unpackedSize)} unpacked`,
      [
        ...files.map((file) => `${bytes(file.size).padStart(9)}  ${file.path}`),
        `integrity ${integrity}`,
        `shasum ${shasum}`,
      ],
    );
  }

  provenance(decision: ProvenanceDecision): void {
    this.text(decision.sign ? "Provenance: will be signed" : `Provenance: not signed, ${decision.why}`);
  }

  uploading({ route, why }: RouteChoice, { registry, tag }: Target): void {
    const verb = route === "stage" ? "Staging on" : "Publishing to";
    this.text(`${verb} ${registry} as "${tag}", since ${why}`);
  }

  answer({ answer, route }: UploadEnd): void {
    if (answer.kind === "taken" && answer.provenanceUrl !== undefined) {
      this.text(`Provenance: signed, ${answer.provenanceUrl}`);
    }
    const status = answer.kind === "taken" ? `answered ${answer.status}` : "did not take it";
    this.text(`The registry ${status}${route === "stage" ? " to the staged version" : ""}${this.#lap()}`);
  }

  readonly text = (line: string): void => {
    logText(this.#prefix + line);
  };

  readonly waiting = (waited: number): void => {
    this.text(`Not served yet after ${duration(waited)}; looking again`);
  };

  #group(title: string, lines: readonly string[]): void {
    logGroup(`${this.#prefix}${title}${this.#lap()}`, lines);
  }

  #lap(): string {
    const now = performance.now();
    const lap = duration(now - this.#since);
    this.#since = now;
    return ` (${lap})`;
  }
}
