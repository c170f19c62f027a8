// Which request meets which fault: the matrix before it is played.

import {
  type NamedFault,
  faultsOfAll,
  faultsOfUpload,
  lastingFaults,
  representative,
} from "./fault-names.ts";
import { PACKUMENT, type RequestName, STAGED_UPLOAD, UPLOAD, WHOAMI } from "./requests.ts";

export type CellMode = "direct" | "stage";

export interface Cell extends NamedFault {
  request: RequestName;
  /** The fault lasts: every request that looks the same meets it, from this one on. */
  lasting: boolean;
  mode: CellMode;
}

/**
 * Every request of a release with a fault of each class; the packument and the upload, on which its end depends, with
 * every fault, and with faults that last.
 */
export function cellsOf(requests: RequestName[], elsewhere: string): Cell[] {
  const all = faultsOfAll(elsewhere);
  const lasting = lastingFaults(elsewhere);
  return requests.flatMap((request) => {
    const { label } = request;
    if (label === UPLOAD) {
      return [
        ...cells("direct", request, [...all, ...faultsOfUpload()]),
        ...cells("direct", request, lasting, true),
      ];
    }
    if (label === PACKUMENT) {
      return [...cells("direct", request, all), ...cells("direct", request, lasting, true)];
    }
    return [
      ...cells("direct", request, representative(all)),
      ...(label === WHOAMI ? cells("direct", request, representative(lasting), true) : []),
    ];
  });
}

/** The upload of a staged release with every fault, and with faults that last. */
export function stagingCellsOf(elsewhere: string): Cell[] {
  const request = { label: STAGED_UPLOAD, occurrence: 1 };
  return [
    ...cells("stage", request, [...faultsOfAll(elsewhere), ...faultsOfUpload()]),
    ...cells("stage", request, representative(lastingFaults(elsewhere)), true),
  ];
}

function cells(mode: CellMode, request: RequestName, faults: NamedFault[], lasting = false): Cell[] {
  return faults.map((fault) => ({ ...fault, mode, request, lasting }));
}
