import { isHtml, registryWords } from "../../decisions/failures/registry-words.ts";
import { oneLine, reasonOf } from "../../decisions/report/escape.ts";
import { field, textField } from "../../decisions/untrusted.ts";
import type { RegistryFailure } from "../../model/registry-failure.ts";
import { FOREIGN_ORIGIN } from "./agent.ts";

/**
 * What npm's libraries threw, in our words. Messages are built from the body and the headers, since the library's own
 * message is useless where `error` is an object (facts 1.3).
 */
export function failureOf(error: unknown): RegistryFailure {
  const code = textField(error, "code") ?? "";
  const status = field(error, "statusCode");
  if (typeof status === "number") return statusFailure(error, status, code);
  const why = reasonOf(error);
  if (/^(IDENTITY_TOKEN|CA|TLOG|TSA)_\w+_ERROR$/.test(code)) {
    return { kind: "signing", why: signingWords(error, why) };
  }
  if (code === FOREIGN_ORIGIN)
    return { kind: "redirect", to: /redirected to (\S+)/.exec(why)?.[1] ?? "elsewhere" };
  // npm's libraries take it for granted that an answer is an object.
  if (code === "" && (error instanceof TypeError || error instanceof RangeError)) {
    return { kind: "nonsense", why: "its answer is not of the documented form" };
  }
  if (error instanceof SyntaxError || textField(error, "type") === "invalid-json") {
    return { kind: "nonsense", why: "its answer is no JSON" };
  }
  if (["ENOREDIRECT", "EINVALIDREDIRECT", "EMAXREDIRECT"].includes(code)) return { kind: "nonsense", why };
  return { kind: "network", code: code === "" ? "no code" : code, why: cause(why) };
}

/** sigstore says which step failed, and what was answered in the cause. */
function signingWords(error: unknown, why: string): string {
  const cause = field(error, "cause");
  return cause instanceof Error ? `${why}: ${oneLine(cause.message)}` : why;
}

function statusFailure(error: unknown, status: number, code: string): RegistryFailure {
  const body = field(error, "body");
  const headers = field(error, "headers");
  return {
    kind: "status",
    status,
    words: registryWords(body),
    notice: oneLine(header(headers, "npm-notice") ?? ""),
    challenge: challengeOf(code, status),
    retryAfter: seconds(header(headers, "retry-after")),
    html: isHtml(body),
  };
}

function challengeOf(code: string, status: number): (RegistryFailure & { kind: "status" })["challenge"] {
  if (code === "EOTP") return "otp";
  if (code === "EAUTHIP") return "ip-address";
  return status === 401 && code !== "E401" ? "other" : undefined;
}

/** npm-registry-fetch keeps headers raw: each name has a list. */
function header(headers: unknown, name: string): string | undefined {
  const value = field(headers, name);
  return Array.isArray(value) && typeof value[0] === "string" ? value[0] : undefined;
}

/** `retry-after` in seconds, or as an HTTP date (RFC 9110, 10.2.3), which is left alone: no clock is read here. */
function seconds(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

/** minipass-fetch puts "request to URL failed, reason: " before what happened. */
function cause(message: string): string {
  return message.replace(/^request to \S+ failed, reason: /, "");
}
