/** The body of an upload, checked as a registry checks it. facts 1.2 (the body libnpmpublish sends) */

import { provenanceRejected, refusal, type Answer } from "./answers.ts";
import { isRecord } from "./request.ts";
import { digests } from "./tarball.ts";
import type { Attestation } from "./world.ts";

export interface UploadBody {
  version: string;
  tag: string;
  access: "public" | "restricted" | null;
  manifest: Record<string, unknown>;
  tarball: Uint8Array;
  integrity: string;
  shasum: string;
  attestation: Attestation | null;
}

type Read = { read: true; body: UploadBody } | { read: false; answer: Answer };

/** Whether a body is an upload at all: a `PUT` without attachments is another request. */
export function isUpload(body: unknown): body is Record<string, unknown> {
  return isRecord(body) && isRecord(body["_attachments"]);
}

/** Reads the one version a body carries. Wordings of 400 are the emulator's own: no fact gives them. */
export function readUploadBody(packageName: string, body: Record<string, unknown>): Read {
  const versions = Object.entries(record(body["versions"]));
  const tags = Object.entries(record(body["dist-tags"]));
  const [version, manifest] = versions[0] ?? [];
  const [tag, tagged] = tags[0] ?? [];
  if (body["name"] !== packageName || body["_id"] !== packageName) return bad("name does not match the path");
  if (version === undefined || versions.length !== 1 || !isRecord(manifest))
    return bad("one version expected");
  if (manifest["name"] !== packageName || manifest["version"] !== version)
    return bad("manifest does not match");
  if (tag === undefined || tags.length !== 1 || tagged !== version) return bad("one dist-tag expected");
  const tarball = attachedTarball(body);
  if (tarball === undefined) return bad("attachment does not decode to its length");
  const { integrity, shasum } = digests(tarball);
  const dist = record(manifest["dist"]);
  if (dist["integrity"] !== integrity || dist["shasum"] !== shasum)
    return bad("dist does not match the tarball");
  const attested = attachedAttestation(packageName, manifest, integrity, body);
  if (!attested.read) return attested;
  const access = body["access"] === "public" || body["access"] === "restricted" ? body["access"] : null;
  return {
    read: true,
    body: { version, tag, access, manifest, tarball, integrity, shasum, attestation: attested.attestation },
  };
}

function bad(why: string): { read: false; answer: Answer } {
  return { read: false, answer: refusal(400, `Bad Request - ${why}`) };
}

function attachedTarball(body: Record<string, unknown>): Uint8Array | undefined {
  const attachment = attachments(body).find(({ content_type: type }) => type === "application/octet-stream");
  if (attachment === undefined || typeof attachment["data"] !== "string") return undefined;
  const data = Buffer.from(attachment["data"], "base64");
  const faithful = data.toString("base64") === attachment["data"] && data.length === attachment["length"];
  return faithful ? new Uint8Array(data) : undefined;
}

type Attested = { read: true; attestation: Attestation | null } | { read: false; answer: Answer };

/** The sigstore bundle beside the tarball, if any: its subject and source repository are checked. facts 3 (E422) */
function attachedAttestation(
  packageName: string,
  manifest: Record<string, unknown>,
  integrity: string,
  body: Record<string, unknown>,
): Attested {
  const attachment = attachments(body).find(({ content_type: type }) => String(type).includes("sigstore"));
  if (attachment === undefined) return { read: true, attestation: null };
  const bundle = parsed(String(attachment["data"]));
  const envelope = record(record(bundle)["dsseEnvelope"]);
  const statement = record(parsed(Buffer.from(String(envelope["payload"]), "base64").toString()));
  const subject = Array.isArray(statement["subject"]) ? record(statement["subject"][0]) : {};
  const digest = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
  const purl = `pkg:npm/${packageName.replace("@", "%40")}@${String(manifest["version"])}`;
  if (subject["name"] !== purl || record(subject["digest"])["sha512"] !== digest) {
    return { read: false, answer: provenanceRejected("the bundle's subject is not this tarball") };
  }
  const source = sourceRepository(statement);
  const declared = repositoryUrl(manifest);
  if (plainUrl(declared) !== source) {
    const why =
      `Failed to validate repository information: package.json: "repository.url" is "${declared}", ` +
      `expected to match "${source}" from provenance`;
    return { read: false, answer: provenanceRejected(why) };
  }
  return { read: true, attestation: { predicateType: String(statement["predicateType"]), bundle } };
}

/** facts 1.2: the SLSA v1 predicate of a GitHub workflow */
function sourceRepository(statement: Record<string, unknown>): string {
  const definition = record(record(statement["predicate"])["buildDefinition"]);
  return String(record(record(definition["externalParameters"])["workflow"])["repository"]);
}

function repositoryUrl(manifest: Record<string, unknown>): string {
  const { repository } = manifest;
  const url = isRecord(repository) ? repository["url"] : repository;
  return typeof url === "string" ? url : "";
}

function plainUrl(url: string): string {
  return url.replace(/^git\+/, "").replace(/\.git$/, "");
}

function attachments(body: Record<string, unknown>): Record<string, unknown>[] {
  return Object.values(record(body["_attachments"])).filter(isRecord);
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
