import { looksSecret } from "./secret-files.ts";

/** A larger file is no entry point that a person wrote, and no key. Bytes. */
const MOST_OF_A_FILE = 1_000_000;

/** Together; what is beyond is listed and not looked into. Bytes. */
export const MOST_SAMPLED = 20_000_000;

/** Whether a file's bytes are kept to look into: code and manifests for publint, files with the name of a secret. */
export function isSampled(path: string, size: number): boolean {
  return size <= MOST_OF_A_FILE && (/\.([cm]?[jt]sx?|json)$/.test(path) || looksSecret(path));
}
