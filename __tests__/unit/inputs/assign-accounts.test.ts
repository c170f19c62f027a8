import { describe, expect, it } from "vitest";

import { assignAccounts, lackingToken } from "../../../src/decisions/inputs/assign-accounts.ts";
import type { PackagesInputs } from "../../../src/model/inputs.ts";
import { Secret } from "../../../src/model/secret.ts";
import { codesOf, expectOneSentence, problemsOf } from "../model/problems.ts";

const secret = (name: string) => new Secret(`npm_of_${name}`);
const tokensOf = (...names: string[]) => new Map(names.map((name) => [name, secret(name)]));

function assign(names: string[], given: Partial<PackagesInputs> = {}, hasIdentity = false) {
  const inputs = {
    packages: ["."],
    token: undefined,
    tokens: new Map(),
    serviceAccount: undefined,
    serviceAccounts: new Map(),
    ...given,
  };
  return assignAccounts(names, inputs, hasIdentity);
}

/** Package to token and account, in the clear. */
function assigned(names: string[], given: Partial<PackagesInputs>, hasIdentity = false) {
  return Object.fromEntries(
    [...assign(names, given, hasIdentity)].map(([name, account]) => [
      name,
      [account.token?.reveal(), account.serviceAccount],
    ]),
  );
}

describe("each package has its own token", () => {
  it("whatever the order of the lines", () => {
    expect(assigned(["a", "@acme/b", "c"], { tokens: tokensOf("c", "a", "@acme/b") })).toEqual({
      a: ["npm_of_a", undefined],
      "@acme/b": ["npm_of_@acme/b", undefined],
      c: ["npm_of_c", undefined],
    });
  });

  it("and the account of its line, or the one for all", () => {
    const serviceAccounts = new Map([["a", "bot-a"]]);
    const given = { tokens: tokensOf("a", "b"), serviceAccount: "bot", serviceAccounts };

    expect(assigned(["a", "b"], given)).toEqual({ a: ["npm_of_a", "bot-a"], b: ["npm_of_b", "bot"] });
  });

  it("in the order of the packages, a thousand of them", () => {
    const names = Array.from({ length: 1000 }, (_, at) => `p${at}`);
    const accounts = assign(names, { tokens: tokensOf(...names.toReversed()) });

    expect([...accounts.keys()]).toEqual(names);
    expect(names.filter((name) => accounts.get(name)?.token?.reveal() !== `npm_of_${name}`)).toEqual([]);
  });
});

describe("a line for a package that is not released", () => {
  const inputs = {
    packages: ["."],
    token: undefined,
    tokens: tokensOf("a", "b"),
    serviceAccount: undefined,
    serviceAccounts: new Map(),
  };

  it("is right where the package is known", () => {
    expect([...assignAccounts(["a"], inputs, false, ["a", "b"]).keys()]).toEqual(["a"]);
  });

  it("is wrong where it is not", () => {
    expect(() => assignAccounts(["a"], inputs, false, ["a", "c"])).toThrow(/"b"/);
  });
});

describe("one package", () => {
  it.each<[string, Partial<PackagesInputs>]>([
    ["`token`", { token: secret("a") }],
    ["its line in `tokens`", { tokens: tokensOf("a") }],
  ])("has %s", (_, given) => {
    expect(assigned(["a"], given)).toEqual({ a: ["npm_of_a", undefined] });
  });

  it("has its account by a line too", () => {
    expect(assigned(["a"], { token: secret("a"), serviceAccounts: new Map([["a", "bot"]]) })["a"]?.[1]).toBe(
      "bot",
    );
  });
});

describe("where the job has an identity", () => {
  it("a package without a token has none, and one with a token keeps it", () => {
    const given = { tokens: tokensOf("b"), serviceAccounts: new Map([["b", "bot-b"]]) };

    expect(assigned(["a", "b"], given, true)).toEqual({
      a: [undefined, undefined],
      b: ["npm_of_b", "bot-b"],
    });
    expect(assigned(["a"], {}, true)).toEqual({ a: [undefined, undefined] });
    expect(assigned(["a"], { token: secret("a"), serviceAccount: "bot" }, true)).toEqual({
      a: ["npm_of_a", "bot"],
    });
  });

  it.each<[string, string[], Partial<PackagesInputs>]>([
    ["one package", ["a"], { serviceAccount: "bot" }],
    ["one package by its line", ["a"], { serviceAccounts: new Map([["a", "bot"]]) }],
    ["several by one account for all", ["a", "b"], { tokens: tokensOf("b"), serviceAccount: "bot" }],
  ])("an account is not expected of what has no token: %s", (_, names, given) => {
    const problems = problemsOf(() => assign(names, given, true));

    expect(problems.map(({ code }) => code)).toEqual(["service-account-without-token"]);
    problems.forEach((problem) => expectOneSentence(problem, '"bot" for a,'));
  });

  it("a line for none of the packages is refused all the same", () => {
    expect(codesOf(() => assign(["a"], { tokens: tokensOf("typo") }, true))).toEqual(["token-line-invalid"]);
  });
});

describe("a package lacks its token", () => {
  const none = { token: undefined, tokens: new Map(), serviceAccount: undefined, serviceAccounts: new Map() };

  it.each<[string, string[], Partial<PackagesInputs>, boolean, string[]]>([
    ["without any", ["a", "b"], {}, false, ["a", "b"]],
    ["without a line", ["a", "b"], { tokens: tokensOf("a") }, false, ["b"]],
    ["not where `token` is for it", ["a"], { token: secret("a") }, false, []],
    ["where `token` may be for another", ["a", "b"], { token: secret("a") }, false, ["a", "b"]],
    ["not where it has an identity to exchange", ["a"], {}, true, []],
    ["where an account is expected all the same", ["a"], { serviceAccount: "bot" }, true, ["a"]],
    ["where its line expects one", ["a", "b"], { serviceAccounts: new Map([["b", "bot"]]) }, true, ["b"]],
  ])("%s", (_, names, given, hasIdentity, expected) => {
    expect(lackingToken(names, { ...none, ...given }, hasIdentity)).toEqual(expected);
  });
});

describe("refused is", () => {
  it.each<[string, string[], Partial<PackagesInputs>, string[]]>([
    ["a package without a line", ["a", "b"], { tokens: tokensOf("a") }, ["token-missing"]],
    ["nothing for one", ["a"], {}, ["token-missing"]],
    ["nothing for several", ["a", "b"], {}, ["token-missing", "token-missing"]],
    ["a line for no package", ["a"], { tokens: tokensOf("a", "b") }, ["token-line-invalid"]],
    [
      "the line of one package for another",
      ["a"],
      { tokens: tokensOf("b") },
      ["token-line-invalid", "token-missing"],
    ],
    ["another case", ["a"], { tokens: tokensOf("A") }, ["token-line-invalid", "token-missing"]],
    [
      "a name that only begins alike",
      ["@acme/a"],
      { tokens: tokensOf("@acme/a-b") },
      ["token-line-invalid", "token-missing"],
    ],
    ["`token` for several", ["a", "b"], { token: secret("a") }, ["token-line-invalid", "token-missing"]],
    ["both for one", ["a"], { token: secret("a"), tokens: tokensOf("a") }, ["token-line-invalid"]],
    [
      "both for several",
      ["a", "b"],
      { token: secret("a"), tokens: tokensOf("a", "b") },
      ["token-line-invalid"],
    ],
    [
      "an account for no package",
      ["a"],
      { token: secret("a"), serviceAccounts: new Map([["b", "bot"]]) },
      ["token-line-invalid"],
    ],
  ])("%s", (_, names, given, codes) => {
    expect([...new Set(codesOf(() => assign(names, given)))].toSorted()).toEqual(
      [...new Set(codes)].toSorted(),
    );
    expect(codesOf(() => assign(names, given))).toEqual(expect.arrayContaining(codes));
  });

  it("everything at once, each a sentence that names the package, and no token", () => {
    const given = { tokens: tokensOf("b", "@acme/typo"), serviceAccounts: new Map([["other", "bot"]]) };
    const problems = problemsOf(() => assign(["a", "b", "c"], given));

    for (const named of ["@acme/typo", "other", "a, c have no line"]) {
      const problem = problems.find(({ what }) => what.includes(named));
      expectOneSentence(problem ?? { code: "bug", what: "Nothing." }, named);
    }
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toContain("npm_of");
  });

  it("a hostile name, inert and cut", () => {
    const name = `x\n::error::${"y".repeat(500)}\u202e`;
    const problem = problemsOf(() => assign(["a"], { tokens: tokensOf("a", name) }))[0];

    expect(problem?.what).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(problem?.what.length).toBeLessThan(400);
  });
});
