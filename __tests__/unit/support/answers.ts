/** What an endpoint may have answered, as evidence has it. */

import type { Answer } from "../../../src/model/evidence.ts";

export function answered<T>(value: T): Answer<T> & { kind: "answered" } {
  return { kind: "answered", value };
}

export function refused(
  status: number,
  words = "no",
  challenge?: "otp" | "ip-address",
): Answer<never> & { kind: "refused" } {
  return { kind: "refused", status, words, ...(challenge !== undefined && { challenge }) };
}

export const absent = { kind: "absent" } as const;

export const notAsked = { kind: "not-asked" } as const;

export const unreadable = {
  kind: "unreadable",
  problem: { code: "registry-unreachable", what: "The registry cannot be reached: reset (ECONNRESET)." },
} as const;

/** Answers that prove nothing, whatever was asked. */
export const SILENCES = [
  ["absent", absent],
  ["unreadable", unreadable],
  ["not asked", notAsked],
] as const satisfies [string, Answer<never>][];

/** Every kind of answer that is none, a refusal included. */
export const NO_ANSWERS = [
  ["refused with 401", refused(401)],
  ["refused with 403", refused(403)],
  ...SILENCES,
] as const satisfies [string, Answer<never>][];
