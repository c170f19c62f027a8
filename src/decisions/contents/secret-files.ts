import type { Contents } from "../../model/package.ts";
import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";

/** A kind of file that holds credentials: by its name, and where text can tell, by what is in it. */
interface SecretKind {
  name: RegExp;
  /** What makes it a secret; absent: nothing of that name belongs in a package. */
  proof?: RegExp;
  what: string;
}

const KINDS: readonly SecretKind[] = [
  {
    name: /(^|\/)\.npmrc$/,
    // A reference to a variable is no credential.
    proof: /^[^#;\n]*_(auth|authToken|password)[ \t]*=[ \t]*["']?(?!\$\{)[^\s"'$]/m,
    what: "a credential of a registry",
  },
  {
    name: /(^|\/)\.env(\.(?!(example|sample|template|dist|defaults?|schema|test)$)[\w-]+)*$/,
    proof: /^[ \t]*(export[ \t]+)?[A-Za-z_]\w*[ \t]*=[ \t]*[^\s#]/m,
    what: "values of an environment",
  },
  {
    name: /\.(pem|key|ppk)$|(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/,
    proof: /-----BEGIN ([A-Z]+ )*PRIVATE KEY( BLOCK)?-----|^PuTTY-User-Key-File/m,
    what: "a private key",
  },
  { name: /\.(p12|pfx|jks|keystore)$/, what: "a key store" },
  {
    name: /(^|\/)([._]netrc|\.git-credentials|\.pypirc|\.dockercfg|\.vault-token|\.aws\/credentials|\.docker\/config\.json)$/,
    what: "credentials of another tool",
  },
];

/** Whether a file's name is one that secrets have. */
export function looksSecret(path: string): boolean {
  return KINDS.some(({ name }) => name.test(path));
}

/**
 * Files that hold a secret and are not allowed: everyone could read them once the version is public.
 * @param allowed paths in the tarball, as the input `allow-files` names them
 */
export function secretFiles({ files, samples }: Contents, allowed: readonly string[]): Problem[] {
  return files.flatMap(({ path }): Problem[] => {
    if (allowed.includes(path)) return [];
    // A file too large to look into is no text of a person's making.
    const text = samples.get(path)?.toString("utf8") ?? "";
    const found = KINDS.find(
      ({ name, proof }) => name.test(path) && (proof === undefined || proof.test(text)),
    );
    return found === undefined
      ? []
      : [{ code: "secret-file", what: `The tarball has ${quote(path)} with ${found.what}.` }];
  });
}
