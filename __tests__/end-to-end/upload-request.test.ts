/** The action's upload, whose tarball is encoded while it is sent, is the request that libnpmpublish sends, byte for byte. */

import { createHash, randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

import { publish } from "libnpmpublish";
import { expect, it } from "vitest";

import { credentialsFor } from "../../src/edges/registry/credentials.ts";
import type { RegistryUrl } from "../../src/model/registry.ts";
import { Secret } from "../../src/model/secret.ts";
import { makePackage, type PackageOptions } from "../support/packages.ts";
import { runAction } from "../support/run-action.ts";

const TOKEN = "npm_0123456789abcdefghijklmnopqrstuvwxyz";
/** As many bytes are encoded at once. */
const PIECE = 3 * 2 ** 14;

interface Upload {
  line: string;
  /** Names and values in turn. */
  headers: string[];
  body: string;
}

interface Document {
  versions: Record<string, Record<string, unknown>>;
  access: "public" | "restricted" | null;
  "dist-tags": Record<string, string>;
  _attachments: Record<string, { data: string; length: number }>;
}

/** Takes every upload and answers nothing else; the first one of `answers` that is left says how. */
async function startRecorder(answers: number[] = []) {
  const uploads: Upload[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { method, url = "", rawHeaders } = request;
      const body = (await buffer(request)).toString("latin1");
      const isUpload = body.includes('"_attachments"');
      if (isUpload) uploads.push({ line: `${method} ${url}`, headers: rawHeaders, body });
      const status = isUpload ? (answers.shift() ?? 200) : 404;
      response.writeHead(status, {
        "content-type": "application/json",
        ...(status === 307 && { location: `${url}?moved=1` }),
      });
      response.end(isUpload ? '{"ok":true,"stageId":"0a4b5c6d-0000-4000-8000-000000000001"}' : "{}");
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const registry = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { uploads, registry, [Symbol.asyncDispose]: async () => void server.close() };
}

async function uploadsOf(options: PackageOptions, inputs: Record<string, string>, answers?: number[]) {
  await using recorder = await startRecorder(answers);
  const { uploads, registry } = recorder;
  const { directory, remove } = makePackage(options);
  try {
    await runAction({
      workspace: directory,
      inputs: { token: TOKEN, registry, "wait-minutes": "0", verification: "off", ...inputs },
    });
    const ours = uploads.splice(0);
    const document = JSON.parse(Buffer.from(ours[0]?.body ?? "", "latin1").toString()) as Document;
    const [tag = ""] = Object.keys(document["dist-tags"]);
    const [manifest = {}] = Object.values(document.versions);
    const [attachment] = Object.values(document._attachments);
    const tarball = Buffer.from(attachment?.data ?? "", "base64");
    const stage = ours[0]?.line.startsWith("POST") === true;
    await publish(manifest, tarball, {
      registry,
      ...credentialsFor(registry as RegistryUrl, new Secret(TOKEN)),
      access: document.access,
      defaultTag: tag,
      provenance: false,
      stage,
      npmCommand: stage ? "stage" : "publish",
      npmVersion: String(manifest["_npmVersion"]),
      userAgent: headerOf(ours[0], "user-agent"),
    });
    return { ours, theirs: uploads[0], tarball, length: attachment?.length };
  } finally {
    remove();
  }
}

function headerOf(upload: Upload | undefined, name: string): string {
  const at = upload?.headers.findIndex((value) => value.toLowerCase() === name) ?? -1;
  return upload?.headers[at + 1] ?? "";
}

/** The order of header fields with different names means nothing (RFC 9110, 5.3); the session is the library's random number. */
function comparable({ line, headers, body }: Upload = { line: "", headers: [], body: "" }) {
  const fields = headers.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${headers[at + 1]}`] : []));
  return {
    line,
    headers: fields.filter((field) => !/^npm-session:/i.test(field)).toSorted(),
    // Megabytes would fill the terminal.
    bytes: body.length,
    digest: createHash("sha256").update(body, "latin1").digest("hex"),
  };
}

const withBytes = (length: number): PackageOptions => ({
  manifest: { files: ["data.bin"], description: "Grüße, 世界 – a text that takes more bytes than letters" },
  files: { "data.bin": randomBytes(length) },
});

it.each([
  ["of a small package", withBytes(1), {}],
  ["with a restricted access and another dist-tag", withBytes(2), { access: "restricted", tag: "next" }],
  ["that fills more than one piece", withBytes(PIECE), {}],
  ["of several megabytes", withBytes(5_000_000), {}],
  ["that stages", withBytes(PIECE + 1), { mode: "stage" }],
])("an upload %s", async (_title, options, inputs) => {
  const { ours, theirs, tarball, length } = await uploadsOf(options, inputs);
  expect(ours).toHaveLength(1);
  expect(tarball).toHaveLength(length ?? -1);
  expect(comparable(ours[0])).toEqual(comparable(theirs));
});

it("is sent whole a second time where the first is redirected", async () => {
  const { ours, theirs } = await uploadsOf(withBytes(2 * PIECE), {}, [307]);
  expect(ours.map(({ line }) => line)).toEqual([theirs?.line, `${theirs?.line}?moved=1`]);
  const digest = comparable(theirs).digest;
  expect(ours.map((upload) => comparable(upload).digest)).toEqual([digest, digest]);
});
