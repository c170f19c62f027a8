import { describe, expect, it } from "vitest";

import { readPackument } from "../../../src/decisions/registry/read-packument.ts";
import { NONSENSE, parsed, WRONG_VALUES } from "./nonsense.ts";

const DIST = { integrity: "sha512-x", shasum: "ab", tarball: "https://r.example/demo.tgz" };

describe("readPackument", () => {
  it("reads what is used of a whole packument", () => {
    const document = {
      _id: "@acme/demo",
      "dist-tags": { latest: "1.1.0", next: "2.0.0-rc.1" },
      versions: {
        "1.0.0": {
          version: "1.0.0",
          dist: { ...DIST, signatures: [] },
          _npmUser: { name: "svc-bot", email: "x" },
        },
        "1.1.0": { dist: DIST, deprecated: "use 2" },
        "1.2.0": {
          dist: DIST,
          _npmUser: { name: "GitHub Actions", trustedPublisher: { id: "github", oidcConfigId: "oidc:1" } },
        },
      },
      maintainers: [{ name: "svc-bot", email: "x" }, { name: "alice" }],
      time: {},
    };

    expect(readPackument(document)).toEqual({
      distTags: { latest: "1.1.0", next: "2.0.0-rc.1" },
      versions: {
        "1.0.0": { ...DIST, publisher: "svc-bot", deprecated: false },
        "1.1.0": { ...DIST, deprecated: true },
        "1.2.0": {
          ...DIST,
          publisher: "GitHub Actions",
          trustedPublisher: "github",
          deprecated: false,
        },
      },
      maintainers: ["svc-bot", "alice"],
    });
  });

  it("reads an empty one", () => {
    expect(readPackument({ versions: {} })).toEqual({ distTags: {}, versions: {} });
  });

  it.each<[name: string, document: unknown]>([
    ...NONSENSE,
    ["an empty object", {}],
    ["an error", { error: "not_found" }],
    ["an unpublished package", { _id: "demo", time: { unpublished: {} } }],
    ["versions inside __proto__", parsed('{"__proto__":{"versions":{}}}')],
  ])("%s is none", (_, document) => {
    expect(readPackument(document)).toBeUndefined();
  });

  it.each(
    WRONG_VALUES.filter(([, value]) => typeof value !== "object" || value === null || Array.isArray(value)),
  )("versions: %s makes it none", (_, versions) => {
    expect(readPackument({ versions, "dist-tags": {} })).toBeUndefined();
  });
});

describe("versions of a packument", () => {
  it.each(WRONG_VALUES)("a version that is %s has no integrity and no publisher", (_, manifest) => {
    const served = readPackument({ versions: { "1.0.0": manifest } })?.versions["1.0.0"];

    expect(served ?? { deprecated: false }).toEqual({ deprecated: false });
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "string" || value === ""))(
    "a field that is %s is not read",
    (_, value) => {
      const manifest = {
        dist: { integrity: value, shasum: value, tarball: value },
        _npmUser: { name: value },
      };

      expect(readPackument({ versions: { "1.0.0": manifest } })?.versions).toEqual({
        "1.0.0": { deprecated: false },
      });
      expect(readPackument({ versions: { "1.0.0": { dist: value, _npmUser: value } } })?.versions).toEqual({
        "1.0.0": { deprecated: false },
      });
    },
  );

  it.each<[name: string, deprecated: unknown, expected: boolean]>([
    ["a reason", "use 2", true],
    ["true", true, true],
    ["an empty text, which takes it back", "", false],
    ["false", false, false],
    ["null", null, false],
  ])("deprecated: %s", (_, deprecated, expected) => {
    expect(readPackument({ versions: { "1.0.0": { deprecated } } })?.versions["1.0.0"]?.deprecated).toBe(
      expected,
    );
  });

  it("are own keys, whatever their names are", () => {
    const packument = readPackument(
      parsed('{"versions":{"__proto__":{"dist":{"integrity":"x"}},"constructor":{}}}'),
    );

    expect(Object.keys(packument?.versions ?? {})).toEqual(["__proto__", "constructor"]);
    expect(packument?.versions["integrity"]).toBeUndefined();
    expect(({} as Record<string, unknown>).dist).toBeUndefined();
  });

  it("may be ten thousand", () => {
    const versions = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, at) => [`1.0.${at}`, { dist: DIST }]),
    );

    expect(Object.keys(readPackument({ versions })?.versions ?? {})).toHaveLength(10_000);
  });
});

describe("dist-tags of a packument", () => {
  it.each(
    WRONG_VALUES.filter(([, value]) => typeof value !== "object" || Array.isArray(value) || value === null),
  )("that are %s are none", (_, tags) => {
    expect(readPackument({ versions: {}, "dist-tags": tags })?.distTags).toEqual({});
  });

  it.each(WRONG_VALUES.filter(([, value]) => typeof value !== "string"))(
    "one that is %s is left out",
    (_, value) => {
      const tags = { latest: value, next: "1.0.0" };

      expect(readPackument({ versions: {}, "dist-tags": tags })?.distTags).toEqual({ next: "1.0.0" });
    },
  );

  it.each(["constructor", "toString", "valueOf", "hasOwnProperty", "__proto__"])(
    "that are not listed are undefined: %s",
    (tag) => {
      expect(
        readPackument({ versions: {}, "dist-tags": { latest: "1.0.0" } })?.distTags[tag],
      ).toBeUndefined();
    },
  );
});

describe("maintainers of a packument", () => {
  it.each<[name: string, maintainers: unknown, expected: string[] | undefined]>([
    ["objects", [{ name: "alice" }, { name: "bob", email: "x" }], ["alice", "bob"]],
    ["texts", ["alice", "bob"], ["alice", "bob"]],
    ["missing", undefined, undefined],
    ["an empty list", [], undefined],
    ["one without a name", [{ name: "alice" }, { email: "x" }], undefined],
    ["one that is null", ["alice", null], undefined],
    ["a name of another type", [{ name: 1 }], undefined],
    ["a name inside __proto__", [parsed('{"__proto__":{"name":"alice"}}')], undefined],
    ["an object", { alice: true }, undefined],
    ["a text", "alice", undefined],
  ])("%s", (_, maintainers, expected) => {
    expect(readPackument({ versions: {}, maintainers })?.maintainers).toEqual(expected);
  });
});
