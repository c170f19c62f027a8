import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { read, WHERE } from "./manifests.ts";

describe("a package's name", () => {
  it.each([
    ["a name", "demo", undefined],
    ["a scoped name", "@acme/demo", "@acme"],
    ["a name with a dot, a hyphen and an underscore", "a.b-c_d", undefined],
    ["a scope with a dot", "@acme.dev/demo", "@acme.dev"],
    ["an old name with capitals", "JSONStream", undefined],
    ["an old name of a core module", "http", undefined],
    ["an old name with special characters", "demo~(1)", undefined],
    ["an old name that is too long", "a".repeat(215), undefined],
    ["an old scoped name with capitals", "@Acme/Demo", "@Acme"],
    ["a name that every object has", "constructor", undefined],
  ])("may be %s", (_, name, scope) => {
    const identity = read({ name });

    expect(identity.name).toBe(name);
    expect(identity.scope).toBe(scope);
    expect(Object.hasOwn(identity, "scope")).toBe(scope !== undefined);
  });

  it.each([
    ["empty", ""],
    ["with space around it", " demo"],
    ["with a space inside", "my demo"],
    ["beginning with a dot", ".demo"],
    ["beginning with an underscore", "_demo"],
    ["beginning with a hyphen", "-demo"],
    ["beginning with a dot inside its scope", "@acme/.demo"],
    ["a path", "../demo"],
    ["two slashes", "@acme/demo/x"],
    ["a slash without a scope", "acme/demo"],
    ["a scope alone", "@acme"],
    ["a scope without a name", "@acme/"],
    ["an empty scope", "@/demo"],
    ["a URL", "https://r.example/demo"],
    ["with a version", "demo@1.0.0"],
    ["beyond ASCII", "dëmo"],
    ["reserved", "node_modules"],
    ["reserved too", "favicon.ico"],
    ["with markup", "<script>"],
    ["percent-encoded", "@acme%2fdemo"],
  ])("must not be %s", (_, name) => {
    const problems = problemsOf(() => read({ name }));

    expect(problems.map(({ code }) => code)).toEqual(["package-name-invalid"]);
    problems.forEach((problem) => {
      expectOneSentence(problem, `"${name.trim()}"`);
      expectOneSentence(problem, WHERE);
    });
  });

  it.each([
    ["missing", undefined],
    ["null", null],
    ["a number", 5],
    ["a list", ["demo"]],
    ["an object", {}],
  ])("must not be %s", (_, name) => {
    const problems = problemsOf(() => read({ name }));

    expect(problems.map(({ code }) => code)).toEqual(["package-name-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, WHERE));
  });

  it("is told on one visible line, whatever it is", () => {
    const problems = problemsOf(() => read({ name: "x\n::error::\u001b[31m\u202e" }));

    expect(problems).toHaveLength(1);
    problems.forEach((problem) => expectOneSentence(problem, "x ::error::"));
  });
});
