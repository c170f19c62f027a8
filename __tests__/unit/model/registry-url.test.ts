import { describe, expect, it } from "vitest";

import { isNpmjs, parseRegistryUrl, type RegistryUrl } from "../../../src/model/registry.ts";

describe("parseRegistryUrl accepts", () => {
  it.each([
    ["npmjs", "https://registry.npmjs.org/", "https://registry.npmjs.org/"],
    ["no slash at the end", "https://registry.npmjs.org", "https://registry.npmjs.org/"],
    ["capitals", "HTTPS://Registry.NPMJS.org", "https://registry.npmjs.org/"],
    ["the default port", "https://r.example:443", "https://r.example/"],
    ["a port", "http://localhost:4873", "http://localhost:4873/"],
    ["an IPv6 address", "http://[::1]:4873/", "http://[::1]:4873/"],
    ["a path", "https://r.example/api/npm", "https://r.example/api/npm/"],
    ["a path with a slash", "https://r.example/api/npm/", "https://r.example/api/npm/"],
    ["dots in a path", "https://r.example/a/../b", "https://r.example/b/"],
    ["space around it", "  https://r.example \n", "https://r.example/"],
    ["a name beyond ASCII", "https://müller.example", "https://xn--mller-kva.example/"],
    ["an @ in a path", "https://r.example/@acme", "https://r.example/@acme/"],
  ])("%s", (_, text, url) => {
    expect(parseRegistryUrl(text)).toEqual({ url });
    expect(parseRegistryUrl(url)).toEqual({ url });
  });
});

describe("parseRegistryUrl refuses", () => {
  it.each([
    ["an empty text", ""],
    ["a host alone", "registry.npmjs.org"],
    ["a host and a port", "localhost:4873"],
    ["no protocol", "//registry.npmjs.org/"],
    ["no host", "https://"],
    ["a port out of range", "https://r.example:99999/"],
    ["a space in the host", "https://r example/"],
    ["file:", "file:///etc/passwd"],
    ["ftp:", "ftp://r.example/"],
    ["ws:", "ws://r.example/"],
    ["git+https:", "git+https://r.example/"],
    ["javascript:", "javascript:alert(1)"],
    ["data:", "data:text/html,x"],
    ["a user", "https://bot@r.example/"],
    ["a user and a password", "https://bot:hunter2@r.example/"],
    ["a password", "https://:hunter2@r.example/"],
    ["a query", "https://r.example/?token=hunter2"],
    ["a query of one character", "https://r.example/?"],
    ["a fragment", "https://r.example/#npm"],
    ["a fragment of one character", "https://r.example/#"],
  ])("%s", (_, text) => {
    const parsed = parseRegistryUrl(text);

    expect(Object.keys(parsed)).toEqual(["reason"]);
    expect(JSON.stringify(parsed)).not.toContain("hunter2");
  });
});

describe("isNpmjs", () => {
  it.each([
    ["https://registry.npmjs.org/", true],
    ["https://registry.npmjs.org.evil.example/", false],
    ["https://evil.example/registry.npmjs.org/", false],
    ["https://registry.npmjs.org:8443/", false],
    ["https://registry.npmjs.com/", false],
    ["http://localhost:4873/", false],
  ])("%s: %s", (url, expected) => {
    expect(isNpmjs(url as RegistryUrl)).toBe(expected);
  });
});
