/** The registry's signature on what it serves. facts 2.10: `dist.signatures` and `/-/npm/v1/keys` */

import { createHash, generateKeyPairSync, sign } from "node:crypto";

export interface Signer {
  keyid: string;
  /** The public key as the keys endpoint gives it: base64 DER. */
  publicKey: string;
  sign(text: string): string;
}

/** A signer with a key of its own, so that clients can check signatures against the keys endpoint. */
export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const der = publicKey.export({ type: "spki", format: "der" });
  return {
    keyid: `SHA256:${createHash("sha256").update(der).digest("base64")}`,
    publicKey: der.toString("base64"),
    sign: (text) => sign("SHA256", Buffer.from(text), privateKey).toString("base64"),
  };
}
