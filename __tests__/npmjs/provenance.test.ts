/** Uploads with a sigstore bundle, and trusted publishing. */

import { afterEach, describe, expect, it } from "vitest";

import { ask, start, stopAll, type Asked } from "./asking.ts";
import { pkg, token } from "./build-world.ts";
import { createNpmClient, writePackage, type NpmClient } from "./npm-client.ts";
import type { Npmjs } from "./server.ts";
import { digests, packManifest } from "./tarball.ts";
import type { Token, TrustedPublisher } from "./world.ts";

afterEach(stopAll);

const SOURCE = "https://github.com/acme/demo";

/** The body libnpmpublish sends with provenance, its bundle unsigned. */
function bodyWithBundle(
  repository: string,
  tamper: (body: Body) => void = () => {},
  purl = "pkg:npm/%40acme/demo@1.1.0",
): Body {
  const manifest = { name: "@acme/demo", version: "1.1.0", repository: { type: "git", url: repository } };
  const tarball = packManifest(manifest);
  const { integrity, shasum } = digests(tarball);
  const digest = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
  const statement = {
    subject: [{ name: purl, digest: { sha512: digest } }],
    predicateType: "https://slsa.dev/provenance/v1",
    predicate: { buildDefinition: { externalParameters: { workflow: { repository: SOURCE } } } },
  };
  const mediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
  const payload = Buffer.from(JSON.stringify(statement)).toString("base64");
  const bundle = JSON.stringify({ mediaType, dsseEnvelope: { payload } });
  const body = {
    _id: "@acme/demo",
    name: "@acme/demo",
    access: "public",
    "dist-tags": { latest: "1.1.0" },
    versions: { "1.1.0": { ...manifest, dist: { integrity, shasum } } },
    _attachments: {
      "@acme/demo-1.1.0.tgz": {
        content_type: "application/octet-stream",
        data: Buffer.from(tarball).toString("base64"),
        length: tarball.length,
      },
      "@acme/demo-1.1.0.sigstore": { content_type: mediaType, data: bundle, length: bundle.length },
    },
  };
  tamper(body);
  return body;
}

interface Body {
  name: string;
  "dist-tags": Record<string, string>;
  versions: { "1.1.0": { version: string; dist: { integrity: string } } };
  _attachments: { "@acme/demo-1.1.0.tgz": { length: number } };
}

function put(npmjs: Npmjs, own: Token, body: Body): Promise<Asked> {
  return ask(npmjs, "PUT /@acme%2fdemo", own, { body });
}

describe("an upload with provenance", () => {
  it("is kept with its bundle when the repository is the one that built it", async () => {
    const own = token("bypass");
    const npmjs = await start({ tokens: [own] });
    expect((await put(npmjs, own, bodyWithBundle(`git+${SOURCE}.git`))).status).toBe(200);
    const predicateType = "https://slsa.dev/provenance/v1";
    expect((await ask(npmjs, "/-/npm/v1/attestations/@acme%2fdemo@1.1.0")).body).toMatchObject({
      attestations: [{ predicateType }],
    });
    expect((await ask(npmjs, "/@acme%2fdemo")).body).toMatchObject({
      versions: { "1.1.0": { dist: { attestations: { provenance: { predicateType } } } } },
    });
  });

  it.each(["", "https://github.com/Acme/demo"])(
    "is refused when repository.url is %o",
    async (repository) => {
      const own = token("bypass");
      const npmjs = await start({ tokens: [own] });
      expect(await put(npmjs, own, bodyWithBundle(repository))).toMatchObject({
        status: 422,
        body: {
          error:
            "Error verifying sigstore provenance bundle: Failed to validate repository information: " +
            `package.json: "repository.url" is "${repository}", expected to match "${SOURCE}" from provenance`,
        },
      });
      expect(npmjs.uploads).toEqual([]);
    },
  );
});

it("refuses a bundle for another package", async () => {
  const own = token("bypass");
  const npmjs = await start({ tokens: [own] });
  const body = bodyWithBundle(SOURCE, undefined, "pkg:npm/%40acme/other@1.1.0");
  expect((await put(npmjs, own, body)).status).toBe(422);
});

it.each<[string, (body: Body) => void]>([
  ["another name", (body) => void (body.name = "@acme/other")],
  ["another integrity", (body) => void (body.versions["1.1.0"].dist.integrity = "sha512-AAAA")],
  ["a wrong length", (body) => void (body._attachments["@acme/demo-1.1.0.tgz"].length += 1)],
  ["another version", (body) => void (body.versions["1.1.0"].version = "1.2.0")],
  ["two dist-tags", (body) => void (body["dist-tags"]["next"] = "1.1.0")],
])("refuses a body with %s", async (_case, tamper) => {
  const own = token("bypass");
  const npmjs = await start({ tokens: [own] });
  expect((await put(npmjs, own, bodyWithBundle(SOURCE, tamper))).status).toBe(400);
  expect(npmjs.uploads).toEqual([]);
});

describe("trusted publishing", () => {
  function idToken(claims: Record<string, unknown>): string {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    return `${part({ alg: "none" })}.${part(claims)}.`;
  }

  const claims = { aud: "npm:127.0.0.1", repository: "acme/demo", repository_visibility: "private" };

  function trusting(allows: TrustedPublisher["allows"]): Promise<Npmjs> {
    const trustedPublisher = { repository: "acme/demo", allows };
    return start({ packages: [pkg("@acme/demo", { trustedPublisher })] });
  }

  /** npm as a workflow runs it: no token, only the identity of the job. */
  async function inWorkflow(npmjs: Npmjs, use: (client: NpmClient) => Promise<void>): Promise<void> {
    const client = await createNpmClient(npmjs.url, undefined, {
      GITHUB_ACTIONS: "true",
      NPM_ID_TOKEN: idToken(claims),
    });
    try {
      await use(client);
    } finally {
      await client.remove();
    }
  }

  const demo = { name: "@acme/demo", version: "1.1.0" };

  it("gives npm a token of its own, and names the workflow as the publisher", async () => {
    const npmjs = await trusting(["createPackage"]);
    await inWorkflow(npmjs, async (client) => {
      const { stdout } = await client.run(["publish"], await writePackage(client, demo));
      expect(stdout).toContain("+ @acme/demo@1.1.0");
    });
    expect(npmjs.requests.at(-1)).toMatchObject({ method: "PUT", tokenKind: "oidc" });
    expect((await ask(npmjs, "/@acme%2fdemo")).body).toMatchObject({
      versions: { "1.1.0": { _npmUser: { name: "GitHub Actions", trustedPublisher: { id: "github" } } } },
    });
  });

  it("denies what the publisher's configuration does not allow", async () => {
    const npmjs = await trusting(["createStagedPackage"]);
    await inWorkflow(npmjs, async (client) => {
      const folder = await writePackage(client, demo);
      expect((await client.run(["publish"], folder)).stderr).toContain("OIDC permission denied");
      expect((await client.run(["stage", "publish"], folder)).code).toBe(0);
    });
    expect(npmjs.world.stages).toMatchObject([{ actorType: "trusted automation" }]);
  });

  it.each([
    [
      "another repository",
      idToken({ ...claims, repository: "acme/fork" }),
      "@acme%2fdemo",
      404,
      "package not found",
    ],
    ["an environment", idToken({ ...claims, environment: "npm" }), "@acme%2fdemo", 404, "package not found"],
    [
      "a self-hosted runner",
      idToken({ ...claims, runner_environment: "self-hosted" }),
      "@acme%2fdemo",
      404,
      "package not found",
    ],
    [
      "an immutable subject",
      idToken({ ...claims, sub: "repo:acme@1/demo@2:ref:refs/heads/main" }),
      "@acme%2fdemo",
      404,
      "package not found",
    ],
    ["another audience", idToken({ ...claims, aud: "sigstore" }), "@acme%2fdemo", 401, "unauthorized"],
    ["no identity", "npm_something", "@acme%2fdemo", 400, "bad request"],
    ["an unknown package", idToken(claims), "unknown", 404, "package not found"],
  ])("gives no token for %s", async (_case, jwt, name, status, why) => {
    const npmjs = await trusting(["createPackage"]);
    const asked = await ask(npmjs, `POST /-/npm/v1/oidc/token/exchange/package/${name}`, jwt);
    expect(asked).toMatchObject({
      status,
      body: { message: `OIDC token exchange error - ${why}` },
    });
  });
});
