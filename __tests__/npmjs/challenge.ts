/** How npm asks for a second factor. */

import { otpRequired, webChallenge, webChallengeFailed, withHeaders, type Answer } from "./answers.ts";
import type { Exchange } from "./exchange.ts";

/** A client that says `npm-auth-type: web` is sent to a page, any other is asked for a password. facts 1.2, token.yaml */
export function otpChallenge({ world, request, registry }: Exchange): Answer {
  if (request.headers["npm-auth-type"] === "web" && request.headers["npm-command"] !== undefined) {
    return world.variants.webChallenge === "failed" ? webChallengeFailed() : webChallenge(registry);
  }
  return withHeaders(otpRequired(), {
    "npm-notice":
      "Open https://www.npmjs.com/login/00000000-0000-0000-0000-000000000000 " +
      "to use your security key for authentication",
  });
}
