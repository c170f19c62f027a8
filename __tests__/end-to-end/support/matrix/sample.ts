// A share of the matrix: every request meets faults, every class of fault is met, and what decides a release is met by most.

import { FULL_MATRIX } from "../../../support/full-matrix.ts";
import type { Cell } from "./cells.ts";
import { PACKUMENT, type RequestName, STAGED_UPLOAD, UPLOAD, textOf } from "./requests.ts";

const KEPT_OF_UPLOAD = [
  "reset before the registry",
  "reset instead of the answer",
  "answer truncated",
  "429, Retry-After: 1",
  "200, HTML",
  "200, empty",
  "redirect to another origin",
  "reset halfway through the upload",
  "landed, 408",
  "landed, 429",
  "landed, 500",
  "landed, 200, not JSON",
];

/** By the request's text: the faults that it meets once, and those that last. */
const KEPT: Readonly<Record<string, { once: readonly string[]; lasting: readonly string[] }>> = {
  [UPLOAD]: {
    once: KEPT_OF_UPLOAD,
    lasting: ["reset instead of the answer", "500", "redirect to another origin"],
  },
  [STAGED_UPLOAD]: {
    once: [
      "reset instead of the answer",
      "200, HTML",
      "redirect to another origin",
      "landed, 429",
      "landed, 500",
    ],
    lasting: ["500"],
  },
  [PACKUMENT]: {
    once: ["reset before the registry", "answer truncated", "503", "200, HTML", "redirect to another origin"],
    lasting: ["500", "200, HTML"],
  },
  [`${PACKUMENT}, again`]: { once: ["stall", "500", "200, not JSON"], lasting: ["500"] },
};

/** All cells where the full matrix is asked for. Requests that inform a check take turns at two faults each. */
export function sampleOf(cells: readonly Cell[]): Cell[] {
  if (FULL_MATRIX) return [...cells];
  const requests = [...new Set(cells.map(({ request }) => textOf(request)))];
  return requests.flatMap((text, turn) => {
    const own = cells.filter(({ request }) => textOf(request) === text);
    const kept = KEPT[text];
    if (kept !== undefined) {
      return own.filter(({ name, lasting }) => (lasting ? kept.lasting : kept.once).includes(name));
    }
    const once = own.filter(({ lasting }) => !lasting);
    const inTurn = new Set([turn % once.length, (turn + 3) % once.length]);
    return [
      ...once.filter((_cell, at) => inTurn.has(at)),
      ...own.filter(({ name, lasting }) => lasting && name === "500"),
    ];
  });
}

/** The requests and the faults that occur, sorted. */
export function spanOf(cells: readonly Cell[]): { requests: string[]; faults: string[] } {
  const unique = (texts: string[]): string[] => [...new Set(texts)].toSorted();
  return {
    requests: unique(cells.map(({ request }: { request: RequestName }) => textOf(request))),
    faults: unique(cells.map(({ name }) => name)),
  };
}
