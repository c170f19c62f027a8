import { describe, expect, it } from "vitest";

import { chooseTarget } from "../../../src/decisions/release/target.ts";
import type { Access } from "../../../src/model/inputs.ts";
import type { PublishConfig } from "../../../src/model/package.ts";
import { NPMJS, type RegistryUrl } from "../../../src/model/registry.ts";
import { ELSEWHERE, pkg } from "../support/builders.ts";
import { noSentences, refusalCodes, refusals } from "../support/told.ts";

interface Inputs {
  registry?: RegistryUrl;
  tags?: readonly string[];
  access?: Access;
}

const INPUT = "https://input.example.test/" as RegistryUrl;

function choose(publishConfig: PublishConfig, { registry, tags = [], access }: Inputs = {}, scope?: string) {
  const chosen =
    scope === undefined ? pkg({ publishConfig }) : pkg({ name: `${scope}/demo`, scope, publishConfig });
  const target = chooseTarget(chosen, { registry, tags, access });
  expect(noSentences(target.warnings)).toEqual([]);
  return target;
}

describe("the registry", () => {
  const other = "https://other.example.test/";

  it.each<[string, PublishConfig, Inputs, string, conflict: boolean]>([
    ["npm's, when nobody names one", {}, {}, NPMJS, false],
    ["the input", {}, { registry: INPUT }, INPUT, false],
    ["publishConfig's", { registry: ELSEWHERE }, {}, ELSEWHERE, false],
    ["publishConfig's, with the slash it lacks", { registry: ELSEWHERE.slice(0, -1) }, {}, ELSEWHERE, false],
    [
      "the scope's before publishConfig's",
      { scopeRegistry: ELSEWHERE, registry: other },
      {},
      ELSEWHERE,
      false,
    ],
    ["the input before publishConfig's", { registry: ELSEWHERE }, { registry: INPUT }, INPUT, true],
    ["the input before the scope's", { scopeRegistry: ELSEWHERE }, { registry: INPUT }, INPUT, true],
    [
      "the input and publishConfig's alike",
      { registry: ELSEWHERE },
      { registry: ELSEWHERE },
      ELSEWHERE,
      false,
    ],
    [
      "the input alike but for the slash",
      { registry: ELSEWHERE.slice(0, -1) },
      { registry: ELSEWHERE },
      ELSEWHERE,
      false,
    ],
    ["the input before publishConfig's nonsense", { registry: "nowhere" }, { registry: INPUT }, INPUT, true],
  ])("%s", (_, publishConfig, inputs, expected, conflict) => {
    const { registry, warnings } = choose(publishConfig, inputs);
    expect(registry).toBe(expected);
    expect(warnings.map(({ code }) => code)).toEqual(conflict ? ["registry-conflict"] : []);
  });

  it.each(["nowhere", "ftp://registry.example.test/", "https://registry.example.test/?x=1"])(
    "publishConfig names nonsense: %s",
    (registry) => {
      expect(refusalCodes(() => choose({ registry }))).toEqual(["registry-url-invalid"]);
    },
  );

  it.each<[string, Inputs]>([
    ["refused", {}],
    ["overruled", { registry: INPUT }],
  ])("credentials in publishConfig are not repeated when it is %s", (_, inputs) => {
    const act = () => choose({ registry: "https://user:hunter2@registry.example.test/" }, inputs);
    expect(JSON.stringify([refusals(act), inputs.registry && act()])).not.toContain("hunter2");
  });
});

describe("the dist-tag", () => {
  it.each<[string, PublishConfig, Inputs, tag: string, named: boolean]>([
    ["latest, when nobody names one", {}, {}, "latest", false],
    ["the input", {}, { tags: ["next"] }, "next", true],
    ["publishConfig's", { tag: "next" }, {}, "next", true],
    ["the input before publishConfig's", { tag: "next" }, { tags: ["beta"] }, "beta", true],
    ["latest, named", {}, { tags: ["latest"] }, "latest", true],
    ["the input before publishConfig's nonsense", { tag: "1.0.0" }, { tags: ["beta", "next"] }, "beta", true],
  ])("%s", (_, publishConfig, inputs, tag, named) => {
    expect(choose(publishConfig, inputs)).toMatchObject({ tag, named });
  });

  it("those after the first go after the upload, and publishConfig's goes with none of them", () => {
    const tags = ["next", "beta", "canary"];
    expect(choose({ tag: "old" }, { tags })).toMatchObject({ tag: "next", furtherTags: ["beta", "canary"] });
    expect(choose({ tag: "old" })).toMatchObject({ tag: "old", furtherTags: [] });
  });

  it.each(["1.0.0", "v1", "my tag"])("publishConfig names nonsense: %s", (tag) => {
    expect(refusalCodes(() => choose({ tag }))).toEqual(["tag-invalid"]);
  });
});

describe("the access", () => {
  it.each<[string, PublishConfig, Inputs, Access | undefined]>([
    ["the registry's, when nobody says", {}, {}, undefined],
    ["the input", {}, { access: "restricted" }, "restricted"],
    ["publishConfig's", { access: "restricted" }, {}, "restricted"],
    ["the input before publishConfig's", { access: "restricted" }, { access: "public" }, "public"],
    ["the input before publishConfig's nonsense", { access: "secret" }, { access: "public" }, "public"],
  ])("%s", (_, publishConfig, inputs, expected) => {
    expect(choose(publishConfig, inputs, "@acme").access).toBe(expected);
  });

  it("publishConfig's nonsense is refused", () => {
    expect(refusalCodes(() => choose({ access: "secret" }, {}, "@acme"))).toEqual(["publish-config-invalid"]);
  });

  it.each<[string, PublishConfig, Inputs]>([
    ["by the input", {}, { access: "restricted" }],
    ["by publishConfig", { access: "restricted" }, {}],
  ])("a package without a scope is not restricted %s", (_, publishConfig, inputs) => {
    expect(refusalCodes(() => choose(publishConfig, inputs))).toEqual(["access-unscoped"]);
  });

  it("a package without a scope may be public", () => {
    expect(choose({}, { access: "public" }).access).toBe("public");
  });
});

it.each<[string, PublishConfig]>([
  ["registry", { registry: "nowhere" }],
  ["dist-tag", { tag: "1.0.0" }],
  ["access", { access: "secret" }],
  ["access without a scope", { access: "restricted" }],
])("a refusal is one sentence: %s", (_, publishConfig) => {
  const problems = refusals(() => choose(publishConfig));
  expect(problems).toHaveLength(1);
  expect(noSentences(problems)).toEqual([]);
});
