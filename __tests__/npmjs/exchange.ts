/** One request being answered: what every endpoint is given, and the guard most of them begin with. */

import { EXPIRED_NOTICE, outsideCidr, refusal, withHeaders, type Answer } from "./answers.ts";
import type { Request } from "./request.ts";
import { ownerOf, standing } from "./rights.ts";
import type { Signer } from "./signer.ts";
import type { Account, Token, World } from "./world.ts";

/** An upload the registry took: what a test counts. */
export interface Upload {
  route: "direct" | "stage";
  name: string;
  version: string;
  integrity: string;
  /** The account the token belongs to. */
  by: string;
}

export interface Exchange {
  world: World;
  request: Request;
  /** The path's variable parts, by their names in the route. */
  params: Record<string, string>;
  /** The registry's own address, without a trailing slash. */
  registry: string;
  now: number;
  signer: Signer;
  uploads: Upload[];
}

/** Undefined: there is no fact for this request, so it counts as unknown. */
export type Endpoint = (exchange: Exchange) => Answer | undefined;

/** A variable part of the path; every route that names one has it. */
export function param({ params }: Exchange, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no part named ${name}`);
  return value;
}

/** Lets only senders through whom the registry knows; `challenge` is the endpoint's own way to say 401. facts 2.1 */
export function authenticated(
  challenge: Answer,
  answer: (exchange: Exchange, token: Token, account: Account) => Answer | undefined,
): Endpoint {
  return (exchange) => {
    const { world, request, now } = exchange;
    const account = request.token && ownerOf(world, request.token);
    switch (standing(world, request.token, now)) {
      case "known":
        // A trusted publisher's token has no account: it publishes and does nothing else. npm-stage.md in npm@12.2.0
        if (request.token === undefined || account === undefined) return challenge;
        return answer(exchange, request.token, account);
      case "outside-cidr":
        return outsideCidr(world.variants.outsideCidr);
      case "anonymous":
        return challenge;
      case "unknown":
      case "expired":
        return withHeaders(challenge, { "npm-notice": EXPIRED_NOTICE });
    }
  };
}

/** The usual challenge. api-documentation shared-components.yaml */
export const unauthorized: Answer = refusal(401, "Unauthorized");
