import { createHash } from "node:crypto";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packManifest } from "../npmjs/tarball.ts";
import { execute } from "./run-process.ts";
import { workflowVariables } from "./runner-environment.ts";
import { type Sigstore, type SigstoreService, startSigstore } from "./sigstore.ts";
import { startTlsProxy, type TlsProxy } from "./tls-proxy.ts";
import { bundleIn, verifyProvenance } from "./verify-provenance.ts";

const PROJECT_ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MANIFEST = { name: "@acme/demo", version: "1.0.0" };
const TARBALL = Buffer.from(packManifest(MANIFEST));

/** Publishes with npm's own library, which reads proxy and workflow from its environment as the built action does. */
const PUBLISH = `
  import { publish } from "libnpmpublish";
  const { manifest, tarball, options } = JSON.parse(process.env.TEST_RELEASE);
  try {
    const { status, transparencyLogUrl } = await publish(manifest, Buffer.from(tarball, "base64"), options);
    console.log(JSON.stringify({ status, transparencyLogUrl }));
  } catch ({ code, message }) {
    console.log(JSON.stringify({ code, message }));
  }
`;

let sigstore: Sigstore;
let proxy: TlsProxy;
/** The bodies that the registry got. */
let uploads: string[];

beforeEach(async () => {
  uploads = [];
  sigstore = await startSigstore();
  proxy = await startTlsProxy({
    ...sigstore.routes,
    "registry.npmjs.org": (incoming, response) => {
      void text(incoming).then((body) => {
        uploads.push(body);
        response.writeHead(201).end("{}");
      });
    },
  });
});

afterEach(async () => {
  await proxy.stop();
  await sigstore.stop();
});

interface Published {
  status?: number;
  transparencyLogUrl?: string;
  code?: string;
  message?: string;
}

async function publish(
  options: Record<string, unknown> = {},
  env: Record<string, string> = {},
): Promise<Published> {
  const release = {
    manifest: MANIFEST,
    tarball: TARBALL.toString("base64"),
    options: {
      registry: "https://registry.npmjs.org/",
      access: "public",
      provenance: true,
      retry: { retries: 0 },
      ...options,
    },
  };
  const { stdout, log } = await execute(["--input-type=module", "--eval", PUBLISH], {
    cwd: PROJECT_ROOT,
    env: {
      ...workflowVariables("push"),
      ...proxy.environment(),
      ...sigstore.environment(),
      TEST_RELEASE: JSON.stringify(release),
      ...env,
    },
    timeoutMilliseconds: 30_000,
  });
  if (stdout === "") {
    throw new Error(`npm's library ended without a result:\n${log}`);
  }
  return JSON.parse(stdout) as Published;
}

/** A bundle that verifies, as the registry got it. */
async function signedBundle(options: Record<string, unknown> = {}): Promise<Bundle> {
  expect(await publish(options)).toMatchObject({ status: 201 });
  const bundle = bundleIn(uploads[0] ?? "") as Bundle;
  verifyProvenance(bundle, sigstore);
  return bundle;
}

interface Bundle {
  verificationMaterial: { tlogEntries: { integratedTime: string; canonicalizedBody: string }[] };
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
}

describe("provenance by npm's library", () => {
  it("verifies, and names the tarball and the workflow", async () => {
    const statement = verifyProvenance(await signedBundle(), sigstore);
    const sha512 = createHash("sha512").update(TARBALL).digest("hex");
    expect(statement).toMatchObject({
      subject: [{ name: "pkg:npm/%40acme/demo@1.0.0", digest: { sha512 } }],
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: {
        buildDefinition: {
          externalParameters: {
            workflow: {
              ref: "refs/heads/main",
              repository: "https://github.com/acme/widgets",
              path: ".github/workflows/release.yml",
            },
          },
        },
      },
    });
  });

  it("is counted as one certificate and one entry, to which the library's link leads", async () => {
    expect([sigstore.signings, sigstore.entries]).toEqual([0, []]);
    const { transparencyLogUrl } = await publish();
    expect(sigstore.signings).toBe(1);
    expect(sigstore.entries).toMatchObject([{ body: { kind: "dsse" } }]);
    expect(transparencyLogUrl).toBe(`https://search.sigstore.dev/?logIndex=${sigstore.entries[0]?.logIndex}`);
  });

  it("asks these hosts and no other", async () => {
    await publish();
    expect(proxy.requests).toMatchObject([
      { host: "pipelines.actions.githubusercontent.com", method: "GET", answered: 200 },
      { host: "fulcio.sigstore.dev", method: "POST", path: "/api/v2/signingCert", answered: 201 },
      { host: "rekor.sigstore.dev", method: "POST", path: "/api/v1/log/entries", answered: 201 },
      { host: "registry.npmjs.org", method: "PUT", path: "/@acme%2fdemo", answered: 201 },
    ]);
  });

  it("may carry the time of a timestamp authority", async () => {
    const bundle = await signedBundle({ tsaServerURL: "https://timestamp.sigstore.dev" });
    expect(bundle).toMatchObject({
      verificationMaterial: { timestampVerificationData: { rfc3161Timestamps: [{}] } },
    });
    expect(verifyProvenance(bundle, sigstore).subject).toHaveLength(1);
  });

  it("is not signed unless it is asked for", async () => {
    expect(await publish({ provenance: false })).toMatchObject({ status: 201 });
    expect(bundleIn(uploads[0] ?? "")).toBeUndefined();
    expect(sigstore.signings).toBe(0);
  });
});

describe("a bundle does not verify", () => {
  it.each<[string, (bundle: Bundle) => void, code: string]>([
    ["another statement", ({ dsseEnvelope }) => (dsseEnvelope.payload = btoa("{}")), "TLOG_BODY_ERROR"],
    [
      "another signature",
      ({ dsseEnvelope }) => dsseEnvelope.signatures.forEach((one) => (one.sig = btoa("forged"))),
      "TLOG_BODY_ERROR",
    ],
    [
      "another entry of the log",
      ({ verificationMaterial }) =>
        verificationMaterial.tlogEntries.forEach((one) => (one.canonicalizedBody = btoa("{}"))),
      "TLOG_INCLUSION_PROMISE_ERROR",
    ],
    [
      "another time of the log",
      ({ verificationMaterial }) =>
        verificationMaterial.tlogEntries.forEach((one) => (one.integratedTime = "1700000000")),
      "CERTIFICATE_ERROR",
    ],
    [
      "no entry of the log",
      ({ verificationMaterial }) => (verificationMaterial.tlogEntries = []),
      "TIMESTAMP_ERROR",
    ],
  ])("with %s", async (_case, tamper, code) => {
    const bundle = await signedBundle();
    tamper(bundle);
    expect(() => verifyProvenance(bundle, sigstore)).toThrow(expect.objectContaining({ code }));
  });

  it("by the keys of another Sigstore", async () => {
    const other = await startSigstore();
    const bundle = await signedBundle();
    expect(() => verifyProvenance(bundle, other)).toThrow(
      expect.objectContaining({ code: "CERTIFICATE_ERROR" }),
    );
    await other.stop();
  });
});

describe("without provenance nothing is uploaded", () => {
  it.each<[SigstoreService, code: string]>([
    ["id-token", "IDENTITY_TOKEN_READ_ERROR"],
    ["fulcio", "CA_CREATE_SIGNING_CERTIFICATE_ERROR"],
    ["rekor", "TLOG_CREATE_ENTRY_ERROR"],
  ])("when %s fails, until it works again", async (service, code) => {
    sigstore.fail(service, { status: 403, body: "not now" });
    expect(await publish()).toMatchObject({ code });
    expect(uploads).toEqual([]);
    sigstore.fail(service, undefined);
    expect(await publish()).toMatchObject({ status: 201 });
  });

  it.each([
    ["with a wrong request token", "no-such-token", ""],
    ["with an identity of nobody", "", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSIsImF1ZCI6InNpZ3N0b3JlIn0."],
  ])("%s", async (_case, requestToken, idToken) => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken, SIGSTORE_ID_TOKEN: idToken };
    expect(await publish({}, env)).toMatchObject({ code: expect.stringMatching(/_ERROR$/) as string });
    expect([sigstore.signings, uploads]).toEqual([0, []]);
  });
});
