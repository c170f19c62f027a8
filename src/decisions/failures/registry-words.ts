import { oneLine } from "../report/escape.ts";
import { isObject } from "../untrusted.ts";

/**
 * What a registry said in an error body, as one line. npmjs says `{error}`, GitLab `{message}`, Verdaccio either; a body
 * whose `error` is an object (npm's 72-hour hold, facts 3) is shown as JSON; an HTML page says nothing.
 */
export function registryWords(body: unknown): string {
  if (body instanceof Uint8Array) return textWords(Buffer.from(body).toString("utf8"));
  if (typeof body === "string") return textWords(body);
  if (!isObject(body)) return "";
  for (const key of ["error", "message", "reason"]) {
    const value = body[key];
    if (typeof value === "string" && value.trim() !== "") return oneLine(value);
    if (isObject(value)) return asJson(value);
  }
  return Object.keys(body).length === 0 ? "" : asJson(body);
}

function asJson(value: Record<string, unknown>): string {
  try {
    return oneLine(JSON.stringify(value));
  } catch {
    return "an answer too deep to show";
  }
}

/** Whether a body is a web page, which no registry answers to a client. */
export function isHtml(body: unknown): boolean {
  const text =
    body instanceof Uint8Array ? Buffer.from(body.subarray(0, 200)).toString("utf8") : String(body);
  return /^\s*<(!doctype|html|head|body)/i.test(text);
}

function textWords(text: string): string {
  return isHtml(text) ? "" : oneLine(text);
}
