/** Whether a release would have worked, from the facts alone, for every way in which the reports let the registry answer. */

import type { Mode } from "../../../src/model/inputs.ts";
import {
  publishAnswer,
  type PublishAnswer,
  type RefusalReason,
  type UploadRoute,
} from "../../npmjs/publish-answer.ts";
import type { UnchallengedUpload, Variants } from "../../npmjs/variants.ts";
import type { Setting } from "./cells.ts";

/** Something that does not exist on the registry yet. */
const VERSION = "1.1.0";

export type Settled = { works: true } | { works: false; reasons: readonly RefusalReason[] };

/** One way in which the registry decides uploads. None of them changes what can be read before an upload. */
export interface Deciding {
  called: string;
  /** Not verified by anyone. It is left out where the token's own entry proves the contrary (see `isRuledOut`). */
  speculative?: true;
  variants: Partial<Variants>;
}

const unchallenged = (upload: UnchallengedUpload): Deciding["variants"] => ({
  nonBypassDirect: { off: upload, pending: upload, "auth-only": upload, "auth-and-writes": upload },
});

export const DECIDING: readonly Deciding[] = [
  { called: "as most reports have it", variants: {} },
  { called: "direct publishing ended", variants: { bypassDirect: "E_STAGE_REQUIRED" } },
  { called: "npm/cli#9268", variants: { bypassDirect: "bypass-required" } },
  { called: "creation challenged", variants: { newPackageDirect: "EOTP" } },
  { called: "new packages not staged", variants: { stageNewPackage: 404 } },
  { called: "no staging where tokens are disallowed", variants: { stageWhereTokensDisallowed: 403 } },
  { called: "no staging without 2FA", variants: { stageWithoutTfa: 403 } },
  { called: "non-bypass: EOTP", variants: unchallenged("EOTP") },
  { called: "non-bypass: bypass required", variants: unchallenged("bypass-required") },
  { called: "non-bypass: stage required", variants: unchallenged("E_STAGE_REQUIRED") },
  { called: "non-bypass: published", speculative: true, variants: unchallenged("published") },
  { called: "non-bypass: staged", speculative: true, variants: unchallenged("staged") },
];

/** What one upload would be answered. */
export function attemptUpload(
  { world, token, packageName }: Setting,
  route: UploadRoute,
  deciding: Deciding,
): PublishAnswer {
  const decided = { ...world, variants: { ...world.variants, ...deciding.variants } };
  return publishAnswer(decided, token, packageName, VERSION, { route, access: "public" });
}

/** Whether an upload in this mode would be taken; under `auto` either way is a way. */
export function settle(setting: Setting, mode: Mode, deciding: Deciding): Settled {
  const routes: UploadRoute[] = mode === "auto" ? ["direct", "stage"] : [mode];
  const answers = routes.map((route) => attemptUpload(setting, route, deciding));
  return answers.some(({ accepted }) => accepted)
    ? { works: true }
    : { works: false, reasons: answers.flatMap((answer) => (answer.accepted ? [] : [answer.reason])) };
}

/**
 * Design, section 7: a token's own entry with `bypass_2fa: false` is proof under `direct`. So the unverified way in which
 * such a token publishes all the same is out of scope where that entry can be read.
 */
export function isRuledOut(setting: Setting, mode: Mode, deciding: Deciding): boolean {
  return (
    deciding.speculative === true && mode === "direct" && !setting.token.bypass_2fa && ownEntryShows(setting)
  );
}

/** Whether the token's own entry can be read: the list is asked for, and answers this kind of token (facts 2.4). */
export function ownEntryShows({ cell, token, world }: Setting): boolean {
  if (cell.answering.introspect === false) return false;
  const { tokenList } = world.variants;
  return (
    token.kind === "session" || tokenList === 200 || (tokenList === "403-for-bypass" && !token.bypass_2fa)
  );
}
