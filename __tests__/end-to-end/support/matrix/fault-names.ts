// The faults of the matrix under the names by which its table shows them.

import { errorAnswer, type Fault, redirectTo } from "../../../support/faults.ts";

export interface NamedFault {
  name: string;
  fault: Fault;
}

/** How long a stalled connection lives; shorter than any time-out of the action, whose own are tested apart. */
const STALL = 1000;

const HTML = "<!DOCTYPE html><html><body>Sign in to the network</body></html>";

const REPRESENTATIVE: ReadonlySet<string> = new Set([
  "reset before the registry",
  "stall",
  "answer truncated",
  "429, Retry-After: 1",
  "500",
  "200, HTML",
  "redirect to another origin",
]);
const LASTING: ReadonlySet<string> = new Set([...REPRESENTATIVE, "reset instead of the answer"]);

const ANSWERS: (NamedFault & { fault: { kind: "answer" } })[] = [
  { name: "408", fault: errorAnswer(408, "request timeout") },
  { name: "429", fault: errorAnswer(429, "too many requests") },
  { name: "429, Retry-After: 1", fault: errorAnswer(429, "too many requests", { "retry-after": "1" }) },
  { name: "500", fault: errorAnswer(500, "internal server error") },
  { name: "502", fault: errorAnswer(502, "bad gateway") },
  { name: "503", fault: errorAnswer(503, "service unavailable") },
  { name: "200, HTML", fault: plainAnswer(HTML, "text/html") },
  { name: "200, not JSON", fault: plainAnswer("OK", "text/plain") },
  { name: "200, empty", fault: plainAnswer("", "application/json") },
];

/** Faults for any request. `elsewhere` is a server of another origin. */
export function faultsOfAll(elsewhere: string): NamedFault[] {
  return [
    { name: "reset before the registry", fault: { kind: "reset", when: "before" } },
    { name: "reset instead of the answer", fault: { kind: "reset", when: "after" } },
    { name: "stall", fault: { kind: "stall", when: "before", milliseconds: STALL } },
    { name: "stall in the answer", fault: { kind: "stall", when: "in the answer", milliseconds: STALL } },
    { name: "answer truncated", fault: { kind: "truncate" } },
    { name: "delay", fault: { kind: "delay", milliseconds: 500 } },
    ...ANSWERS,
    { name: "redirect to another origin", fault: redirectTo(elsewhere) },
  ];
}

/** Faults for an upload alone, most of which lands while the answer says something else. */
export function faultsOfUpload(): NamedFault[] {
  return [
    { name: "reset halfway through the upload", fault: { kind: "reset", when: "halfway" } },
    ...ANSWERS.map(({ name, fault }) => ({ name: `landed, ${name}`, fault: landing(fault) })),
  ];
}

/** Faults that make sense at every request of a kind. */
export function lastingFaults(elsewhere: string): NamedFault[] {
  return faultsOfAll(elsewhere).filter(({ name }) => LASTING.has(name));
}

/** One fault of each class that a client can tell apart. */
export function representative(faults: NamedFault[]): NamedFault[] {
  return faults.filter(({ name }) => REPRESENTATIVE.has(name));
}

function plainAnswer(body: string, type: string): Fault & { kind: "answer" } {
  return { kind: "answer", answer: { status: 200, headers: { "content-type": type }, body } };
}

function landing(fault: Fault & { kind: "answer" }): Fault {
  return { ...fault, lands: true };
}
