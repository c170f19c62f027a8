import { inspectContents } from "../decisions/contents/inspect.ts";
import { remarksOn } from "../decisions/package/remarks.ts";
import type { PackFindings } from "../decisions/release/pack-result.ts";
import { chooseTarget, type Target } from "../decisions/release/target.ts";
import { writeTarball } from "../edges/disk/write-tarball.ts";
import { answerOf } from "../edges/registry/answer.ts";
import { fetchPackument } from "../edges/registry/packument.ts";
import { Registry } from "../edges/registry/registry.ts";
import type { PackInputs } from "../model/inputs.ts";
import type { Changes } from "../model/changes.ts";
import { factsOf, type Package, type Tarball } from "../model/package.ts";
import { buildAndPack, packOnly } from "./build-package.ts";
import { compareWithPrevious } from "./compare.ts";
import { tellChanges, tellEntryPoints } from "./tell-contents.ts";
import type { Place } from "./release-package.ts";
import type { ReleaseLog } from "./release-log.ts";

/** Where packages are packed from, and the folder that their tarballs are written to. */
type PackPlace = Pick<Place, "surroundings" | "packages"> & { folder: string };

/**
 * Packs one package: package, scripts, tarball, contents, what changed. What each step learns is kept in `findings`.
 * @throws ReleaseError
 */
export async function packPackage(
  given: Package,
  inputs: PackInputs,
  { surroundings, packages, folder }: PackPlace,
  findings: PackFindings,
  log: ReleaseLog,
): Promise<void> {
  const { ignoreScripts, allowFiles, registry } = inputs;
  const pkg = (findings.pkg = await packages.publishable(given));
  const target = chooseTarget(pkg, { registry, tags: [], access: undefined });
  findings.warnings.push(...target.warnings, ...remarksOn(pkg, ignoreScripts));
  log.package(pkg, target);
  const built = await (ignoreScripts ? packOnly : buildAndPack)(pkg, surroundings, packages);
  findings.pkg = built.pkg;
  log.tarball(built.tarball);
  // Also where its contents must not be released, so that a person can look into it.
  await writeTarball(built.pkg, built.tarball, folder);
  findings.tarball = factsOf(built.tarball);
  findings.problems.push(...inspectContents(built.tarball, built.pkg.manifest, allowFiles));
  await tellEntryPoints(built, findings);
  tellChanges(await changesSince(built.pkg, target, built.tarball), findings);
}

/** Asked as anybody may; a registry that does not answer, or hides the package, leaves nothing to compare. */
async function changesSince(pkg: Package, target: Target, tarball: Tarball): Promise<Changes | undefined> {
  const registry = new Registry(target.registry, undefined, () => {});
  try {
    const answer = await answerOf(target.registry, () => fetchPackument(registry, pkg.name));
    const packument = answer.kind === "answered" ? answer.value : undefined;
    const subject = { version: pkg.version, tag: target.tag };
    return await compareWithPrevious(registry, packument, subject, tarball);
  } finally {
    registry.close();
  }
}
