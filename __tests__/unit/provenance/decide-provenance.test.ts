import { describe, expect, it } from "vitest";

import {
  decideProvenance,
  isAccessOpen,
  withVisibility,
  type ProvenanceDecision,
  type ProvenanceFacts,
} from "../../../src/decisions/provenance/decide-provenance.ts";
import { CATALOGUE } from "../../../src/decisions/failures/catalogue.ts";
import { PROVENANCES } from "../../../src/model/provenance.ts";
import type { RegistryUrl } from "../../../src/model/registry.ts";
import { expectOneSentence } from "../model/problems.ts";
import { answered, NO_ANSWERS } from "../support/answers.ts";
import { ELSEWHERE } from "../support/builders.ts";
import { facts, pkgAt, REPOSITORY, signer } from "./facts.ts";

/** `sign`, or the code of the obstacle, or why not. */
function told(decision: ProvenanceDecision): string {
  return decision.sign ? "sign" : (decision.problem?.code ?? decision.why);
}

const both = (change: Partial<ProvenanceFacts>) =>
  (["auto", "true"] as const).map((wanted) => told(decideProvenance(wanted, facts(change))));

describe("everything in order is signed", () => {
  it.each<[name: string, change: Partial<ProvenanceFacts>]>([
    ["a public scoped package", {}],
    ["an unscoped package", { pkg: pkgAt(REPOSITORY, "demo"), access: undefined }],
    ["a scoped package whose access is not given", { access: undefined }],
    ["a server that does not tell its runner", { signer: signer({ runner: undefined }) }],
    ["a kind of runner that is not self-hosted", { signer: signer({ runner: "larger" }) }],
    ["npmjs with another path", { registry: "https://registry.npmjs.org/x/" as RegistryUrl }],
  ])("%s", (_, change) => {
    expect(both(change)).toEqual(["sign", "sign"]);
  });
});

describe("an obstacle is told under auto and under true", () => {
  it.each<[name: string, change: Partial<ProvenanceFacts>, code: string]>([
    ["Verdaccio", { verdaccio: true }, "provenance-unsupported"],
    ["no id-token", { signer: signer({ idToken: false }) }, "provenance-no-id-token"],
    ["a self-hosted runner", { signer: signer({ runner: "self-hosted" }) }, "provenance-self-hosted"],
    ["a private repository", { signer: signer({ visibility: "private" }) }, "provenance-not-public"],
    ["an internal repository", { signer: signer({ visibility: "internal" }) }, "provenance-not-public"],
    ["restricted access", { access: "restricted" }, "provenance-restricted"],
    ["no repository.url", { pkg: pkgAt(undefined) }, "repository-differs"],
    ["an empty repository.url", { pkg: pkgAt("") }, "repository-differs"],
    ["a repository.url that is no text", { pkg: pkgAt(["x"]) }, "repository-differs"],
    ["another repository.url", { pkg: pkgAt("https://github.com/acme/other") }, "repository-differs"],
    ["one in other letters", { pkg: pkgAt("https://github.com/Acme/widgets") }, "repository-differs"],
    ["no repository known", { signer: signer({ repository: undefined }) }, "repository-differs"],
  ])("%s", (_, change, code) => {
    expect(both(change)).toEqual([code, code]);
  });

  it.each<[name: string, repository: unknown]>([
    ["missing", undefined],
    ["a text", REPOSITORY],
    ["null", null],
    ["a list", [{ url: REPOSITORY }]],
  ])("a repository that is %s", (_, repository) => {
    const pkg = { name: "demo", manifest: { repository } };

    expect(both({ pkg })).toEqual(["repository-differs", "repository-differs"]);
  });
});

describe("what is not known", () => {
  it("of the repository's visibility stops auto, and not a user who demands provenance", () => {
    expect(both({ signer: signer({ visibility: undefined }) })).toEqual(["provenance-not-public", "sign"]);
  });

  it("of a registry that is not npmjs stops auto without a problem, and not a user who demands it", () => {
    const decision = decideProvenance("auto", facts({ registry: ELSEWHERE }));

    expect(decision).toEqual({ sign: false, why: expect.stringContaining("npmjs") as string });
    expect(told(decideProvenance("true", facts({ registry: ELSEWHERE })))).toBe("sign");
  });

  it("auto does not take a server for npmjs that only begins like it", () => {
    const registry = "https://registry.npmjs.org.evil.example/" as RegistryUrl;

    expect(decideProvenance("auto", facts({ registry })).sign).toBe(false);
  });
});

describe("false", () => {
  it.each<[name: string, change: Partial<ProvenanceFacts>]>([
    ["everything in order", {}],
    ["every obstacle", { verdaccio: true, access: "restricted", signer: signer({ idToken: false }) }],
    ["another registry", { registry: ELSEWHERE }],
  ])("signs nothing and has no problem: %s", (_, change) => {
    const decision = decideProvenance("false", facts(change));

    expect(decision).toEqual({ sign: false, why: "it is not asked for" });
  });
});

describe("several obstacles", () => {
  it("are told by the first, which must be removed first", () => {
    const { signer: bad } = facts({
      signer: signer({ idToken: false, runner: "self-hosted", visibility: "private" }),
    });
    const order = [
      { verdaccio: true, signer: bad, access: "restricted" },
      { signer: bad, access: "restricted" },
      { signer: { ...bad, idToken: true }, access: "restricted" },
      { signer: { ...bad, idToken: true, runner: undefined }, access: "restricted" },
      { access: "restricted", pkg: pkgAt(undefined) },
    ] as const;

    expect(order.map((change) => told(decideProvenance("true", facts(change))))).toEqual([
      "provenance-unsupported",
      "provenance-no-id-token",
      "provenance-self-hosted",
      "provenance-not-public",
      "provenance-restricted",
    ]);
  });
});

describe("a refusal", () => {
  it.each<[named: string, change: Partial<ProvenanceFacts>]>([
    [ELSEWHERE, { registry: ELSEWHERE, verdaccio: true }],
    ["id-token", { signer: signer({ idToken: false }) }],
    ["self-hosted", { signer: signer({ runner: "self-hosted" }) }],
    ["internal", { signer: signer({ visibility: "internal" }) }],
    ["@acme/demo", { access: "restricted" }],
    [REPOSITORY, { pkg: pkgAt("x") }],
    ["missing", { pkg: pkgAt(undefined) }],
  ])("is one sentence that names %s, and a reason without its full stop", (named, change) => {
    const decision = decideProvenance("true", facts(change));
    if (decision.sign || decision.problem === undefined) throw new Error("it is signed");

    expectOneSentence(decision.problem, named);
    expect(`${decision.why}.`).toBe(decision.problem.what);
    expect(CATALOGUE[decision.problem.code].remedy).toMatch(/\S/);
  });

  it("shows a hostile repository.url on one visible line", () => {
    const decision = decideProvenance("true", facts({ pkg: pkgAt("x\r\n::error::y\u202e") }));

    expect(JSON.stringify(decision)).not.toMatch(/\\[nr]|\p{Cf}/u);
  });
});

describe("whether the registry must be asked if the package is public", () => {
  it.each([
    ["@acme/demo", undefined, true],
    ["@acme/demo", "public", false],
    ["@acme/demo", "restricted", false],
    ["demo", undefined, false],
    ["demo", "public", false],
  ] as const)("%s, access %s: %s", (name, access, expected) => {
    expect(isAccessOpen({ pkg: pkgAt(REPOSITORY, name), access })).toBe(expected);
  });

  it("signs where it is", () => {
    expect(withVisibility("@acme/demo", answered({ public: true }))).toEqual({ sign: true });
  });

  it.each([["answered that it is not", answered({ public: false })] as const, ...NO_ANSWERS])(
    "does not where the registry's answer is: %s",
    (_, answer) => {
      const decision = withVisibility("@acme/demo", answer);
      if (decision.sign || decision.problem === undefined) throw new Error("it is signed");

      expect(decision.problem.code).toBe("provenance-restricted");
      expectOneSentence(decision.problem, "@acme/demo");
      expect(`${decision.why}.`).toBe(decision.problem.what);
    },
  );
});

it.each(PROVENANCES)("under %s the facts are left as they were", (wanted) => {
  const given = facts();
  decideProvenance(wanted, given);

  expect(given).toEqual(facts());
});
