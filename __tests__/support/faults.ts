// What can go wrong with one request between a client and a registry.

/** A request as it arrives: the n-th of all, and the n-th of those that look the same. */
export interface FaultyRequest {
  /** From 1. */
  number: number;
  method: string;
  path: string;
  authorization: boolean;
  /** The bytes of its body, as its head announces them. */
  length: number;
  /** When it arrived, in milliseconds of `performance.now()`. */
  at: number;
  /** The status that the client was answered; `undefined` while it has none, or when its connection was cut. */
  answered?: number;
}

export interface PlainAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: string;
}

export type Fault =
  /** The connection is reset: at once, when half of the request was passed on, or when the registry has answered. */
  | { kind: "reset"; when: "before" | "halfway" | "after" }
  /** Silence, at once or in the middle of the answer; without `milliseconds` for ever, else the connection is reset then. */
  | { kind: "stall"; when: "before" | "in the answer"; milliseconds?: number }
  /** Half of the answer's body, and the end of the connection. */
  | { kind: "truncate" }
  | { kind: "delay"; milliseconds: number }
  /** Another answer than the registry's, which gets the request all the same when `lands` is true. */
  | { kind: "answer"; answer: PlainAnswer; lands?: boolean }
  /** Calls back at a moment of the request and goes on when that is done. */
  | { kind: "watch"; moment: Moment; act: () => Promise<void> };

/** Received and passed on to nobody; passed on by half; answered by the registry alone; answered to the client. */
export type Moment = "received" | "halfway" | "landed" | "answered";

/** Which requests meet which fault. */
export type FaultPlan = (request: FaultyRequest) => Fault | undefined;

/** At the n-th request, from 1. */
export function atRequest(number: number, fault: Fault): FaultPlan {
  return (request) => (request.number === number ? fault : undefined);
}

/** Sends the client to another place; 307 keeps the method and the body. */
export function redirectTo(url: string): Fault {
  return { kind: "answer", answer: { status: 307, headers: { location: url } } };
}

/** An answer in JSON, as a registry words its errors. */
export function errorAnswer(
  status: number,
  error: string,
  headers: Record<string, string> = {},
): Fault & { kind: "answer" } {
  const answer = {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ error }),
  };
  return { kind: "answer", answer };
}
