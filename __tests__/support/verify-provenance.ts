// Judges a provenance bundle as those do who install the package: with the sigstore library, but by a test's own trusted keys.

import { bundleFromJSON } from "@sigstore/bundle";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import { GITHUB_ISSUER } from "./id-tokens.ts";

/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
export interface ProvenanceStatement {
  _type: string;
  subject: { name: string; digest: { sha512: string } }[];
  predicateType: string;
  predicate: unknown;
}

/**
 * Returns what the bundle says, once it is proven: signed by a certificate of a GitHub workflow, and logged.
 * Throws the library's error, with its `code`, when it is not.
 */
export function verifyProvenance(
  bundle: unknown,
  { trustedRoot }: { trustedRoot: unknown },
): ProvenanceStatement {
  const parsed = bundleFromJSON(bundle);
  const entity = toSignedEntity(parsed);
  // The mock's timestamp authority signs what the library cannot read; that of the log says when just as well.
  const timestamps = entity.timestamps.filter(({ $case }) => $case === "transparency-log");
  const verifier = new Verifier(toTrustMaterial(TrustedRoot.fromJSON(trustedRoot)));
  verifier.verify({ ...entity, timestamps }, { extensions: { issuer: GITHUB_ISSUER } });
  if (parsed.content.$case !== "dsseEnvelope") {
    throw new Error(`the bundle has no statement but a ${parsed.content.$case}`);
  }
  return JSON.parse(parsed.content.dsseEnvelope.payload.toString()) as ProvenanceStatement;
}

/** The bundle in the body of an upload; `undefined` when it brings none. */
export function bundleIn(uploadBody: string): unknown {
  const { _attachments = {} } = JSON.parse(uploadBody) as { _attachments?: Record<string, { data: string }> };
  const found = Object.entries(_attachments).find(([name]) => name.endsWith(".sigstore"));
  return found && JSON.parse(found[1].data);
}
