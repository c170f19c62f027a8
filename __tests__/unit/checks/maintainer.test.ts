/** The token's scopes, the write probe and the version's status: evidence about the token itself. */

import { describe, expect, it } from "vitest";

import { checkMaintainer } from "../../../src/decisions/checks/maintainer.ts";
import type { Evidence, TokenEntry } from "../../../src/model/evidence.ts";
import type { Mode } from "../../../src/model/inputs.ts";
import { absent, answered, NO_ANSWERS, refused, SILENCES, unreadable } from "../support/answers.ts";
import { ELSEWHERE, evidence, packument, subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

const check = (overrides: Partial<Evidence>, mode: Mode = "auto") =>
  told(checkMaintainer(subject({ mode, registry: ELSEWHERE }), evidence(overrides)));

const writing = answered(new Map([["svc-bot", "write"]] as const));
const unlisted = answered(new Map([["alice", "write"]] as const));
const mayWrite = answered({ mayWrite: true } as const);
const scoped = (...scopes: NonNullable<TokenEntry["scopes"]>) => answered({ own: { scopes } });

describe("the token's scopes", () => {
  const demo = { type: "package", name: "demo" };
  const other = { type: "package", name: "other" };

  it.each<[string, Evidence["tokens"], string]>([
    ["this package", scoped(demo), "pass"],
    ["this package and another", scoped(other, demo), "pass"],
    ["another package", scoped(other), "fail token-out-of-scope"],
    ["two other packages", scoped(other, { type: "package", name: "more" }), "fail token-out-of-scope"],
    [
      "another package, and an organisation to manage",
      scoped(other, { type: "org", name: "acme" }),
      "fail token-out-of-scope",
    ],
    ["an organisation to manage alone", scoped({ type: "org", name: "acme" }), "pass"],
    ["every package", scoped({ type: "package", name: "*" }), "pass"],
    ["a pattern", scoped({ type: "package", name: "@acme/*" }), "pass"],
    [
      "another package, and something that npm does not document",
      scoped(other, { type: "scope", name: "@acme" }),
      "pass",
    ],
    ["none", scoped(), "pass"],
    ["not told", answered({ own: {} }), "pass"],
    ["no entry of this token", answered({ own: undefined }), "pass"],
  ])("%s", (_, tokens, expected) => {
    expect(check({ tokens, collaborators: writing })).toBe(expected);
  });

  it.each(NO_ANSWERS)("the token list is %s", (_, tokens) => {
    expect(check({ tokens, collaborators: writing })).toBe("pass");
  });

  it("another package's token fails for a new package too", () => {
    expect(check({ tokens: scoped(other), packument: absent })).toBe("fail token-out-of-scope");
  });
});

describe("Verdaccio's write probe", () => {
  it.each<Mode>(["direct", "auto", "stage"])("may write under mode %s", (mode) => {
    expect(check({ verdaccio: true, writeProbe: mayWrite }, mode)).toBe("pass");
  });

  it.each<[Mode, string, Evidence["staged"], string]>([
    ["direct", "staging answers", answered([]), "fail not-maintainer"],
    ["direct", "there is no staging", absent, "fail not-maintainer"],
    ["stage", "staging answers", answered([]), "unknown maintainer-unavailable"],
    ["stage", "staging cannot be read", unreadable, "unknown maintainer-unavailable"],
    ["stage", "staging is refused", refused(403), "unknown maintainer-unavailable"],
    ["auto", "staging answers", answered([]), "unknown maintainer-unavailable"],
    ["auto", "there is no staging", absent, "fail not-maintainer"],
  ])("refused under mode %s where %s", (mode, _, staged, expected) => {
    for (const status of [401, 403]) {
      expect(check({ verdaccio: true, writeProbe: refused(status), staged }, mode)).toBe(expected);
    }
  });

  it("refused while whoami does not tell whose token it is", () => {
    expect(check({ verdaccio: true, whoami: answered({}), writeProbe: refused(401) })).toBe(
      "fail not-maintainer",
    );
  });

  it.each(SILENCES)("%s", (_, writeProbe) => {
    expect(check({ verdaccio: true, writeProbe })).toBe("unknown maintainer-unavailable");
    expect(check({ verdaccio: true, writeProbe, collaborators: writing })).toBe("pass");
  });
});

describe("the status of an existing version", () => {
  it("is shown to those alone who may publish", () => {
    expect(check({ versionStatus: answered({ status: "published" }) })).toBe("pass");
  });

  it("outweighs lists that lag behind", () => {
    const versionStatus = answered({ status: "published" });
    expect(check({ versionStatus, collaborators: unlisted })).toBe("pass");
  });

  it.each(NO_ANSWERS)("proves nothing where it is %s", (_, versionStatus) => {
    expect(check({ versionStatus })).toBe("unknown maintainer-unavailable");
    expect(check({ versionStatus, collaborators: writing })).toBe("pass");
  });
});

describe("the packument", () => {
  it.each(NO_ANSWERS.filter(([kind]) => kind !== "absent"))("tells nothing where it is %s", (_, answer) => {
    expect(check({ packument: answer })).toBe("unknown maintainer-unavailable");
  });

  it("without maintainers, as Verdaccio's, tells nothing", () => {
    expect(check({ packument: answered(packument()) })).toBe("unknown maintainer-unavailable");
  });
});

it("names the registry's own configuration where the registry is not npm's", () => {
  const overrides = { writeProbe: refused(403) };
  const { remedy } = checkMaintainer(subject({ registry: ELSEWHERE }), evidence(overrides));
  expect(remedy).toContain("svc-bot");
  expect(remedy).not.toContain("npmjs.com");
});
