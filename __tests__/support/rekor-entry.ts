// What Rekor keeps of a signed envelope: not the envelope, but its hashes and signatures.
// https://github.com/sigstore/rekor/blob/main/pkg/types/dsse/v0.0.1/entry.go

import { createHash } from "node:crypto";

export interface RekorEntry {
  apiVersion: "0.0.1";
  kind: "dsse";
  spec: {
    envelopeHash: Hash;
    payloadHash: Hash;
    signatures: { signature: string; verifier: string }[];
  };
}

interface Hash {
  algorithm: "sha256";
  value: string;
}

interface ProposedEntry {
  apiVersion?: string;
  kind?: string;
  spec?: { proposedContent?: { envelope: string; verifiers: string[] } };
}

interface Envelope {
  payload: string;
  signatures: { sig: string }[];
}

/** Makes the entry that is logged of a proposed one; throws when it is of another kind than npm's libraries propose. */
export function keptEntry(proposed: object): RekorEntry {
  const { apiVersion, kind, spec } = proposed as ProposedEntry;
  if (kind !== "dsse" || apiVersion !== "0.0.1" || spec?.proposedContent === undefined) {
    throw new Error(`this log takes entries of kind dsse 0.0.1, and not ${kind} ${apiVersion}`);
  }
  const { envelope, verifiers } = spec.proposedContent;
  const { payload, signatures } = JSON.parse(envelope) as Envelope;
  return {
    apiVersion,
    kind,
    spec: {
      envelopeHash: hash(Buffer.from(envelope)),
      payloadHash: hash(Buffer.from(payload, "base64")),
      signatures: signatures.map(({ sig }, index) => ({ signature: sig, verifier: verifiers[index] ?? "" })),
    },
  };
}

function hash(bytes: Buffer): Hash {
  return { algorithm: "sha256", value: createHash("sha256").update(bytes).digest("hex") };
}
