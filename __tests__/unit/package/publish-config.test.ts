import { describe, expect, it } from "vitest";

import { readManifest } from "../../../src/decisions/package/read-manifest.ts";
import { read, WHERE } from "./manifests.ts";

describe("publishConfig", () => {
  it.each([
    ["tag", { tag: "next" }, { tag: "next" }],
    ["access", { access: "public" }, { access: "public" }],
    ["registry", { registry: "https://r.example/" }, { registry: "https://r.example/" }],
    [
      "its scope's registry",
      { "@acme:registry": "https://a.example/" },
      { scopeRegistry: "https://a.example/" },
    ],
    [
      "both registries",
      { registry: "https://r.example/", "@acme:registry": "https://a.example/" },
      { registry: "https://r.example/", scopeRegistry: "https://a.example/" },
    ],
    ["provenance: true", { provenance: true }, { provenance: true }],
    ["provenance: false", { provenance: false }, { provenance: false }],
  ])("%s is read", (_, publishConfig, expected) => {
    expect(read({ publishConfig }).publishConfig).toEqual(expected);
  });

  it.each<[name: string, publishConfig: unknown]>([
    ["missing", undefined],
    ["null", null],
    ["a text", "public"],
    ["a list", [{ tag: "next" }]],
    ["empty", {}],
    ["another scope's registry", { "@other:registry": "https://o.example/" }],
    ["a scope without an @", { "acme:registry": "https://o.example/" }],
    ["keys of other tools", { directory: "dist", executableFiles: ["x"], linkDirectory: true }],
    ["empty texts", { tag: "", access: " ", registry: "\n", "@acme:registry": "" }],
    ["other types", { tag: 1, access: true, registry: ["https://r.example/"], "@acme:registry": {} }],
    ["provenance as a text", { provenance: "true" }],
  ])("%s says nothing", (_, publishConfig) => {
    expect(read({ publishConfig }).publishConfig).toEqual({});
  });

  it("has no registry of a scope for a name without one", () => {
    const publishConfig = {
      "@acme:registry": "https://a.example/",
      "undefined:registry": "https://u.example/",
    };

    expect(read({ name: "demo", publishConfig }).publishConfig).toEqual({});
  });

  it("is read from its own keys only", () => {
    const manifest = JSON.parse(
      '{"name":"demo","version":"1.0.0","publishConfig":{"__proto__":{"tag":"evil","registry":"https://e.example/"},"constructor":"x"}}',
    ) as Record<string, unknown>;

    expect(readManifest(manifest, WHERE).publishConfig).toEqual({});
    expect(({} as Record<string, unknown>).tag).toBeUndefined();
  });
});
