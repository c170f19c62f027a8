import { createHash } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { account, pkg, token, world } from "../npmjs/build-world.ts";
import { startNpmjs, type Npmjs } from "../npmjs/server.ts";
import type { Override, TrustedPublisher } from "../npmjs/world.ts";
import { makePackage } from "../support/packages.ts";
import { type ActionResult, runAction } from "../support/run-action.ts";
import { type Sigstore, startSigstore } from "../support/sigstore.ts";
import { startTlsProxy, type TlsProxy } from "../support/tls-proxy.ts";
import { verifyProvenance } from "../support/verify-provenance.ts";
import { startVerdaccio, type Verdaccio } from "../support/verdaccio.ts";
import "./support/matchers.ts";
import { PUBLISHER } from "./support/trusted.ts";

// npmjs, Sigstore and the runner's id-tokens stand behind a proxy on the loopback interface, under their public names.

const REPOSITORY = { type: "git", url: "git+https://github.com/acme/widgets.git" };
const PUBLIC = { name: "push", payload: { repository: { visibility: "public" } } };
const OWN = token("bypass");

let sigstore: Sigstore;
let npmjs: Npmjs;
let proxy: TlsProxy;

beforeAll(async () => {
  npmjs = await startNpmjs(world());
});

afterAll(async () => {
  await npmjs.stop();
});

beforeEach(async () => {
  Object.assign(npmjs.world, world({ tokens: [OWN], ...acme() }));
  npmjs.requests.length = 0;
  sigstore = await startSigstore();
  proxy = await startTlsProxy({ ...sigstore.routes, "registry.npmjs.org": npmjs.url });
});

afterEach(async () => {
  await proxy.stop();
  await sigstore.stop();
});

function acme(overrides: Override[] = []) {
  return {
    overrides,
    accounts: [account("svc-bot"), account("alice")],
    packages: [pkg("@acme/demo", { maintainers: { alice: "write", "svc-bot": "write" } })],
  };
}

interface Change {
  manifest?: Record<string, unknown>;
  inputs?: Record<string, string>;
  env?: Record<string, string | undefined>;
  event?: { name: string; payload: unknown };
}

async function release({
  manifest = {},
  inputs = {},
  env = {},
  event = PUBLIC,
}: Change = {}): Promise<ActionResult> {
  const folder = makePackage({
    manifest: { name: "@acme/demo", version: "1.1.0", repository: REPOSITORY, ...manifest },
  });
  try {
    return await runAction({
      workspace: folder.directory,
      inputs: { token: OWN.value, ...inputs },
      event,
      env: { ...proxy.environment(), ...sigstore.environment(), ...env },
    });
  } finally {
    folder.remove();
  }
}

const uploads = (): number => npmjs.requests.filter(({ method }) => method === "PUT").length;

/** Statements, entries in the log, uploads. */
const counts = (): number[] => [sigstore.signings, sigstore.entries.length, uploads()];

describe("a release that may sign", () => {
  it("signs once what it uploads, and tells where", async () => {
    const result = await release();
    expect(result.log).toContain("Provenance: signed");
    expect(result).toSucceedAs("published");
    expect(result.outputs["provenance-url"]).toBe(
      `https://search.sigstore.dev/?logIndex=${sigstore.entries[0]?.logIndex}`,
    );
    expect(counts()).toEqual([1, 1, 1]);
    const served = npmjs.world.packages[0]?.versions.find(({ version }) => version === "1.1.0");
    const digest = createHash("sha512").update(served?.tarball ?? "");
    expect(result.outputs["integrity"]).toBe(`sha512-${digest.copy().digest("base64")}`);
    expect(verifyProvenance(served?.attestation?.bundle, sigstore).subject).toEqual([
      { name: "pkg:npm/%40acme/demo@1.1.0", digest: { sha512: digest.digest("hex") } },
    ]);
  });

  it("signs once although the upload is repeated", async () => {
    const busy: Override = {
      method: "PUT",
      path: /demo/,
      answer: { status: 503, body: { error: "busy" } },
      times: 1,
    };
    npmjs.world.overrides.push(busy);
    const result = await release();
    expect(result).toSucceedAs("published");
    expect(counts()).toEqual([1, 1, 2]);
  });

  it("signs nothing for a version that is there already", async () => {
    await release();
    const again = await release();
    expect(again).toSucceedAs("already-published");
    expect(sigstore.signings).toBe(1);
  });

  it("signs nothing in a dry run, and says that it would", async () => {
    const result = await release({ inputs: { "dry-run": "true" } });
    expect(result).toSucceedAs("dry-run");
    expect(result.outputs["results"]).toContain('"provenance":"would be signed"');
    expect(sigstore.signings).toBe(0);
  });

  it("signs nothing when a check refuses the token", async () => {
    const result = await release({ inputs: { "refuse-accounts": "svc-bot" } });
    expect(result).toFail();
    expect(sigstore.signings).toBe(0);
  });
});

describe("a trusted publisher's release", () => {
  const trusting = (allows: TrustedPublisher["allows"]) =>
    Object.assign(
      npmjs.world,
      world({ tokens: [], packages: [pkg("@acme/demo", { trustedPublisher: { ...PUBLISHER, allows } })] }),
    );

  it("signs too, for the registry's own audience", async () => {
    trusting(["createPackage"]);
    const result = await release({ inputs: { token: "" } });
    expect(result).toSucceedAs("published");
    expect(result.log).toContain("Provenance: signed");
    expect(counts()).toEqual([1, 1, 1]);
    const served = npmjs.world.packages[0]?.versions.find(({ version }) => version === "1.1.0");
    expect(served?.publisher.trustedPublisher?.id).toBe("github");
    expect(verifyProvenance(served?.attestation?.bundle, sigstore).subject).toMatchObject([
      { name: "pkg:npm/%40acme/demo@1.1.0" },
    ]);
  });

  it("signs once although the direct upload is refused and the version is staged", async () => {
    trusting(["createStagedPackage"]);
    const result = await release({ inputs: { token: "" } });
    expect(result).toSucceedAs("staged", { mode: "stage" });
    expect(counts()).toEqual([1, 1, 1]);
    expect(npmjs.world.stages[0]?.upload.attestation).not.toBeNull();
  });

  it("signs nothing where npm gives no token", async () => {
    const result = await release({ inputs: { token: "" } });
    expect(result).toFail();
    expect(result.outputs["results"]).toContain('"code":"trusted-publisher-unmatched"');
    expect(counts()).toEqual([0, 0, 0]);
  });
});

const OBSTACLES: [why: string, change: Change, code: string][] = [
  [
    "no id-token",
    { env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined } },
    "provenance-no-id-token",
  ],
  ["a self-hosted runner", { env: { RUNNER_ENVIRONMENT: "self-hosted" } }, "provenance-self-hosted"],
  [
    "a private repository",
    { event: { name: "push", payload: { repository: { private: true } } } },
    "provenance-not-public",
  ],
  [
    "an internal repository",
    { event: { name: "push", payload: { repository: { visibility: "internal" } } } },
    "provenance-not-public",
  ],
  ["no repository.url", { manifest: { repository: undefined } }, "repository-differs"],
  [
    "repository.url in other letters",
    { manifest: { repository: { type: "git", url: "https://github.com/Acme/widgets" } } },
    "repository-differs",
  ],
  ["restricted access", { inputs: { access: "restricted" } }, "provenance-restricted"],
];

describe("what stands against a statement", () => {
  it.each(OBSTACLES)("%s: auto publishes without, and says why", async (_, change) => {
    const result = await release(change);
    expect(result).toSucceedAs("published", { "provenance-url": "" });
    expect(result.log).toContain("Provenance: not signed, ");
    expect(result.summary).toContain("not signed");
    expect(sigstore.signings).toBe(0);
  });

  it.each(OBSTACLES)("%s: true refuses before anything is signed or sent", async (_, change, code) => {
    const result = await release({ ...change, inputs: { ...change.inputs, provenance: "true" } });
    expect(result).toFail();
    expect(result.outputs["results"]).toContain(`"code":"${code}"`);
    expect(counts()).toEqual([0, 0, 0]);
  });

  it("a new scoped package needs access: public", async () => {
    npmjs.world.packages = [];
    const refused = await release({ inputs: { provenance: "true" } });
    expect(refused).toFail();
    expect(refused.outputs["results"]).toContain('"code":"provenance-restricted"');
    expect(sigstore.signings).toBe(0);
  });

  it("false signs nothing although all is well, and so does publishConfig", async () => {
    expect(await release({ inputs: { provenance: "false" } })).toSucceedAs("published", {
      "provenance-url": "",
    });
    const other = { version: "1.2.0", publishConfig: { provenance: false } };
    expect(await release({ manifest: other })).toSucceedAs("published", { "provenance-url": "" });
    expect(sigstore.signings).toBe(0);
  });

  it("publishConfig demands it as the input does, and the input beats it", async () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: undefined };
    const manifest = { publishConfig: { provenance: true } };
    expect(await release({ manifest, env })).toFail();
    expect(await release({ manifest, env, inputs: { provenance: "false" } })).toSucceedAs("published");
  });
});

describe("signing that fails", () => {
  it.each(["id-token", "fulcio", "rekor"] as const)(
    "%s: nothing is uploaded, and the remedy is told",
    async (service) => {
      sigstore.fail(service, { status: 400, body: '{"message":"no"}' });
      const result = await release();
      expect(result).toFail();
      expect(result.outputs["results"]).toContain('"code":"provenance-failed"');
      expect(uploads()).toBe(0);
      expect(result.log).not.toContain(sigstore.idTokenRequestToken);
    },
  );
});

describe("another registry", () => {
  let verdaccio: Verdaccio;

  beforeAll(async () => {
    verdaccio = await startVerdaccio();
  });

  afterAll(async () => {
    await verdaccio.stop();
  });

  it("gets no statement under auto, and Verdaccio refuses a demand for one before anything is sent", async () => {
    const inputs = { registry: verdaccio.url, token: await verdaccio.addUser("svc-bot") };
    const refused = await release({ inputs: { ...inputs, provenance: "true" } });
    expect(refused).toFail();
    expect(refused.outputs["results"]).toContain('"code":"provenance-unsupported"');
    expect(await release({ inputs })).toSucceedAs("published", { "provenance-url": "" });
    expect(sigstore.signings).toBe(0);
  });
});
