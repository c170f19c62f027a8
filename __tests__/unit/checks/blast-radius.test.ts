import { describe, expect, it } from "vitest";

import { checkBlastRadius } from "../../../src/decisions/checks/blast-radius.ts";
import type { Evidence, Permission, TokenEntry } from "../../../src/model/evidence.ts";
import { answered, NO_ANSWERS } from "../support/answers.ts";
import { evidence, subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

const check = (overrides: Partial<Evidence>, maxPackages = 1) =>
  told(checkBlastRadius(subject({ maxPackages }), evidence(overrides)));

const scopes = (...items: string[]) =>
  answered({
    own: {
      scopes: items.map((item) => {
        const [type = "", name = ""] = item.split(" ");
        return { type, name };
      }),
    } satisfies TokenEntry,
  });

const packages = (permissions: Record<string, Permission>) => answered(new Map(Object.entries(permissions)));
const names = (...found: string[]) => answered({ names: found, total: found.length });

describe("the token's own scopes", () => {
  it.each<[string, string[], max: number, string]>([
    ["this package alone", ["package demo"], 1, "pass"],
    ["this package, and an organisation to manage", ["package demo", "org acme"], 1, "pass"],
    ["two packages", ["package demo", "package other"], 1, "fail reach-too-wide"],
    ["the same package twice", ["package demo", "package demo"], 1, "pass"],
    ["two packages where two are meant", ["package demo", "package other"], 2, "pass"],
    [
      "three packages where two are meant",
      ["package demo", "package a", "package b"],
      2,
      "fail reach-too-wide",
    ],
  ])("%s", (_, items, max, expected) => {
    expect(check({ tokens: scopes(...items) }, max)).toBe(expected);
  });

  it("bound the token, whatever the account may do", () => {
    const accountPackages = packages({ demo: "write", other: "write" });
    expect(check({ tokens: scopes("package demo"), accountPackages })).toBe("pass");
  });

  it.each<[string, string[]]>([
    ["a pattern", ["package @acme/*"]],
    ["every package", ["package *"]],
    ["a scope that npm does not document", ["scope @acme"]],
    ["an organisation alone", ["org acme"]],
    ["none", []],
  ])("that do not bound it leave it to the account: %s", (_, items) => {
    const tokens = scopes(...items);
    expect(check({ tokens })).toBe("unknown reach-unavailable");
    expect(check({ tokens, accountPackages: packages({ demo: "write" }) })).toBe("pass");
    expect(check({ tokens, accountPackages: packages({ demo: "write", other: "write" }) })).toBe(
      "fail reach-too-wide",
    );
  });
});

describe("the account's packages", () => {
  it.each<[string, Record<string, Permission>, max: number, string]>([
    ["this one", { demo: "write" }, 1, "pass"],
    ["none yet", {}, 1, "pass"],
    ["this one, and another to read", { demo: "write", other: "read" }, 1, "pass"],
    ["two to write", { demo: "write", other: "write" }, 1, "fail reach-too-wide"],
    [
      "this one, and another with a permission nobody knows",
      { demo: "write", other: "unknown" },
      1,
      "fail reach-too-wide",
    ],
    ["two to write where two are meant", { demo: "write", other: "write" }, 2, "pass"],
    ["any where none is meant", { demo: "write" }, 0, "fail reach-too-wide"],
  ])("%s", (_, permissions, max, expected) => {
    expect(check({ accountPackages: packages(permissions) }, max)).toBe(expected);
  });

  it("outweigh the search", () => {
    const searchedPackages = names("demo", "other");
    expect(check({ accountPackages: packages({ demo: "write" }), searchedPackages })).toBe("pass");
  });
});

describe("the public search", () => {
  it.each<[string, Evidence["searchedPackages"], max: number, string]>([
    ["finds this one", names("demo"), 1, "pass"],
    ["finds two", names("demo", "other"), 1, "fail reach-too-wide"],
    ["finds two where two are meant", names("demo", "other"), 2, "pass"],
    ["counts more than it names", answered({ names: ["demo"], total: 300 }), 1, "fail reach-too-wide"],
    ["finds nothing, which tells nothing", names(), 1, "unknown reach-unavailable"],
  ])("%s", (_, searchedPackages, max, expected) => {
    expect(check({ searchedPackages }, max)).toBe(expected);
  });
});

it.each(NO_ANSWERS)("nothing tells: all %s", (_, answer) => {
  const overrides = { tokens: answer, accountPackages: answer, searchedPackages: answer };
  expect(check(overrides)).toBe("unknown reach-unavailable");
});

it("names what is within reach, and counts what is too much to name", () => {
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`p${n}`, "write" as const]));
  const { evidence: seen } = checkBlastRadius(subject(), evidence({ accountPackages: packages(many) }));
  expect(seen).toContain("p0, p1,");
  expect(seen).toContain("p9, 25 in all");
  expect(seen).not.toContain("p10");
});

it("does not apply to Verdaccio, which has no scopes", () => {
  const accountPackages = packages({ demo: "write", other: "write" });
  expect(check({ verdaccio: true, accountPackages })).toBe("not-applicable");
});
