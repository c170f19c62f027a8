import { setSecret } from "@actions/core";

import { textField } from "../../decisions/untrusted.ts";
import { Secret } from "../../model/secret.ts";

const secrets = new Set<Secret>();

/**
 * Masks a secret in the runner's log and remembers it for `redacted`. Each line by itself: the runner masks line by line,
 * and a damaged secret still is one.
 */
export function protect(value: string): Secret {
  for (const line of value.split(/\r?\n/).filter((part) => part.trim() !== "")) setSecret(line);
  const secret = new Secret(value);
  // An empty one is in every text.
  if (value !== "") secrets.add(secret);
  return secret;
}

/** A secret in an answer, masked before it is judged; `undefined` where there is none, or one that cannot be a header. */
export function protectedField(answer: unknown, name: string): Secret | undefined {
  const value = textField(answer, name);
  if (value === undefined) return undefined;
  const secret = protect(value);
  return /^[\x21-\x7e]+$/.test(value) ? secret : undefined;
}

/** A text that leaves this process, without any secret that a registry may have repeated. */
export function redacted(text: string): string {
  return [...secrets].reduce((safe, secret) => secret.redact(safe), text);
}
