// A certificate authority of a test's own, so that a server on loopback can stand for a public host over TLS.

// @peculiar/x509 asks for this polyfill before its own first line.
import "reflect-metadata";

import { KeyObject, webcrypto } from "node:crypto";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";

export interface CertificateAuthority {
  /** Its own certificate as PEM, for clients to trust. */
  certificate: string;
  certify: (host: string) => Promise<ServerCertificate>;
}

/** Both as PEM. */
export interface ServerCertificate {
  cert: string;
  key: string;
}

const KEY = { name: "ECDSA", namedCurve: "P-256" };
const SIGNATURE = { name: "ECDSA", hash: "SHA-256" };
const HOUR = 3_600_000;

/** Makes an authority whose key lives as long as this process. */
export async function createCertificateAuthority(): Promise<CertificateAuthority> {
  const keys = await generateKeys();
  const own = await X509CertificateGenerator.createSelfSigned({
    ...validity(),
    name: "CN=Test certificate authority",
    keys,
    signingAlgorithm: SIGNATURE,
    extensions: [
      new BasicConstraintsExtension(true, 0, true),
      new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
      await SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return {
    certificate: own.toString("pem"),
    certify: (host) => certify(host, own, keys),
  };
}

async function certify(
  host: string,
  issuer: X509Certificate,
  { publicKey, privateKey }: webcrypto.CryptoKeyPair,
) {
  const keys = await generateKeys();
  const certificate = await X509CertificateGenerator.create({
    ...validity(),
    subject: `CN=${host}`,
    issuer: issuer.subject,
    publicKey: keys.publicKey,
    signingKey: privateKey,
    signingAlgorithm: SIGNATURE,
    extensions: [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
      new SubjectAlternativeNameExtension([{ type: "dns", value: host }]),
      await AuthorityKeyIdentifierExtension.create(publicKey),
    ],
  });
  const key = KeyObject.from(keys.privateKey).export({ format: "pem", type: "pkcs8" });
  return { cert: certificate.toString("pem"), key: key.toString() };
}

function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(KEY, true, ["sign", "verify"]);
}

/** Begins in the past, for certificates count whole seconds and are used in the very one in which they are made. */
function validity(): { notBefore: Date; notAfter: Date } {
  return { notBefore: new Date(Date.now() - HOUR), notAfter: new Date(Date.now() + HOUR * 24) };
}
