import { describe, expect, it } from "vitest";

import { looksSecret, secretFiles } from "../../../src/decisions/contents/secret-files.ts";
import { expectOneSentence } from "../model/problems.ts";
import { contents } from "./build.ts";

/** What is found when the tarball has this one file beside a harmless one. */
const found = (path: string, text: string, allowed: string[] = []) =>
  secretFiles(contents({ "index.js": "", [path]: text }), allowed);

const key = (kind: string) => `-----BEGIN ${kind}-----\nMIIEow\n-----END ${kind}-----\n`;

describe("a secret is found in", () => {
  it.each([
    [".npmrc", "//registry.npmjs.org/:_authToken=npm_abc\n"],
    [".npmrc", "registry=https://r.example/\n//r.example/:_authToken = npm_abc"],
    [".npmrc", '//r.example/:_authToken="npm_abc"'],
    [".npmrc", "//r.example/:_authToken='npm_abc'"],
    [".npmrc", "//r.example/:_password=aGk="],
    [".npmrc", "_auth=dXNlcjpwYXNz"],
    [".npmrc", "# a comment\r\n//r.example/:_auth=dXNlcjpwYXNz\r\n"],
    ["lib/.npmrc", "_authToken=npm_abc"],
    [".env", "API_KEY=abc"],
    [".env", "# comment\nexport API_KEY=abc\n"],
    [".env", "EMPTY=\n\n  API_KEY = 'abc'"],
    [".env.local", "A=b"],
    [".env.production", "A=b"],
    [".env.production.local", "A=b"],
    [".env.example.local", "A=b"],
    ["config/.env", "A=b"],
    ["server.key", key("PRIVATE KEY")],
    ["server.pem", key("RSA PRIVATE KEY")],
    ["server.pem", key("EC PRIVATE KEY")],
    ["server.pem", key("ENCRYPTED PRIVATE KEY")],
    ["both.pem", key("CERTIFICATE") + key("PRIVATE KEY")],
    ["pgp.key", key("PGP PRIVATE KEY BLOCK")],
    ["putty.ppk", "PuTTY-User-Key-File-3: ssh-ed25519\n"],
    ["id_rsa", key("OPENSSH PRIVATE KEY")],
    [".ssh/id_ed25519", key("OPENSSH PRIVATE KEY")],
    ["cert.p12", "\u0000"],
    ["cert.pfx", ""],
    ["android/release.jks", ""],
    ["debug.keystore", ""],
    [".netrc", "machine r.example login a password b"],
    ["_netrc", ""],
    [".git-credentials", "https://user:pass@github.com"],
    [".pypirc", "[pypi]"],
    [".dockercfg", "{}"],
    [".docker/config.json", "{}"],
    ["home/.aws/credentials", "[default]"],
    [".vault-token", "s.abc"],
  ])("%s with %j", (path, text) => {
    const problems = found(path, text);

    expect(problems.map(({ code }) => code)).toEqual(["secret-file"]);
    problems.forEach((problem) => expectOneSentence(problem, `"${path}"`));
    expect(looksSecret(path)).toBe(true);
  });
});

describe("no secret is found in", () => {
  it.each([
    [".npmrc", ""],
    [".npmrc", "registry=https://r.example/\n"],
    [".npmrc", "always-auth=true\n"],
    [".npmrc", "//r.example/:_authToken=${NPM_TOKEN}\n"],
    [".npmrc", '//r.example/:_authToken="${NPM_TOKEN}"\n'],
    [".npmrc", "//r.example/:_authToken=$NPM_TOKEN"],
    [".npmrc", "//r.example/:_authToken="],
    [".npmrc", "# //r.example/:_authToken=npm_abc"],
    [".npmrc", "; _auth=abc"],
    ["npmrc", "_auth=abc"],
    [".npmrc.md", "_auth=abc"],
    [".env", ""],
    [".env", "# API_KEY=abc\n"],
    [".env", "API_KEY="],
    [".env", "API_KEY= # yours"],
    [".env.example", "A=b"],
    [".env.sample", "A=b"],
    [".env.template", "A=b"],
    [".env.dist", "A=b"],
    [".env.default", "A=b"],
    [".env.defaults", "A=b"],
    [".env.schema", "A=b"],
    [".env.test", "A=b"],
    [".env.local.example", "A=b"],
    [".envrc", "A=b"],
    [".env.d.ts", "declare const A=b"],
    ["env", "A=b"],
    ["lib/env.js", "A=b"],
    ["production.env.js", "A=b"],
    ["ca.pem", key("CERTIFICATE")],
    ["public.pem", key("PUBLIC KEY")],
    ["public.key", key("PGP PUBLIC KEY BLOCK")],
    ["translations.key", "hello"],
    ["id_rsa.pub", "ssh-rsa AAAA"],
    ["lib/id_rsa.js", key("RSA PRIVATE KEY")],
    ["docs/keys.md", key("RSA PRIVATE KEY")],
    ["lib/keystore.js", ""],
    ["p12", ""],
    [".docker/other.json", "{}"],
    ["aws/credentials", ""],
    ["README.md", "_authToken=npm_abc"],
  ])("%s with %j", (path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it.each([
    ["a .npmrc whose credential is left empty", ".npmrc", "_authToken=\nregistry=https://r.example/\n"],
    ["a .env whose values are left empty", ".env", "API_KEY=\nAPI_SECRET=\n"],
  ])("%s", (_, path, text) => {
    expect(found(path, text)).toEqual([]);
  });

  it("a file that was too large to look into", () => {
    const large = { path: ".env", size: 2_000_000, digest: "x" };

    expect(secretFiles({ files: [large], samples: new Map(), unpackedSize: 0 }, [])).toEqual([]);
  });
});

it("a key store too large to look into is one by its name", () => {
  const large = { path: "big.p12", size: 2_000_000, digest: "x" };
  const problems = secretFiles({ files: [large], samples: new Map(), unpackedSize: 0 }, []);

  expect(problems).toHaveLength(1);
});

describe("allow-files", () => {
  it("lets through exactly the path that it names", () => {
    expect(found(".env", "A=b", [".env"])).toEqual([]);
    expect(found("lib/.env", "A=b", ["other", "lib/.env"])).toEqual([]);
  });

  it.each([["config/.env"], ["*"], ["./.env"], [".ENV"], ["env"]])("does not by %s", (allowed) => {
    expect(found(".env", "A=b", [allowed])).toHaveLength(1);
  });

  it("leaves the others refused", () => {
    const files = contents({ ".env": "A=b", ".env.local": "A=b", "a.p12": "" });

    expect(secretFiles(files, [".env"]).map(({ what }) => what)).toEqual([
      expect.stringContaining('".env.local"'),
      expect.stringContaining('"a.p12"'),
    ]);
  });
});

it.each([
  ["its name", "lib/\n::error::x\u202e/.env", "A=b"],
  ["its content", ".env", "A=b\n::error::x"],
])("a hostile text in %s stays one visible line", (_, path, text) => {
  const [problem] = found(path, text);

  expect(problem?.what).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

it("a secret's value is never told", () => {
  for (const problem of found(".env", "API_KEY=hunter2hunter2")) {
    expect(JSON.stringify(problem)).not.toContain("hunter2");
  }
});

it.each([
  [".npmrc", `${"a".repeat(200_000)}_auth`],
  [".env", `${" ".repeat(200_000)}A`],
  ["a.pem", `-----BEGIN ${"A ".repeat(100_000)}`],
  [`.env${".a".repeat(2_000)}!`, "A=b"],
])("%.20s that was made to be slow is read at once", (path, text) => {
  const start = performance.now();
  found(path, text);

  expect(performance.now() - start).toBeLessThan(1000);
});
