/**
 * The failures that the evidence at hand makes certain, and the reason each must be refused with. What is not in this
 * list cannot be known before the upload: `docs/checks.md` lists it by reason. Where a version's status is shown to
 * anyone (unverified, facts 2.8) it contradicts the lists, and of two answers that contradict each other neither is proof.
 */

import type { Code } from "../../../src/model/code.ts";
import type { Mode } from "../../../src/model/inputs.ts";
import { findPackage, permissionOn, standing, tokenReaches, tokenWrites } from "../../npmjs/rights.ts";
import type { Setting } from "./cells.ts";
import { ownEntryShows } from "./oracle.ts";

interface Certainty {
  /** Any of them. */
  codes: readonly Code[];
  why: string;
  applies: (setting: Setting, mode: Mode) => boolean;
}

export const CERTAIN: readonly Certainty[] = [
  {
    codes: ["token-invalid"],
    why: "whoami and the stage list both answer 401 to a token that has expired or was revoked (facts 2.1, 7a)",
    applies: (setting) => standingOf(setting) === "expired",
  },
  {
    codes: ["token-ip-restricted"],
    why: "whoami answers 403 without a body, or 401 `ipaddress`, from outside the allow-list (design 7; facts 3)",
    applies: (setting) => standingOf(setting) === "outside-cidr",
  },
  {
    codes: ["token-read-only"],
    why: "its own entry in the token list says so (facts 2.4, 7d)",
    applies: (setting) => isKnown(setting) && ownEntryShows(setting) && !tokenWrites(setting.token),
  },
  {
    codes: ["token-stage-only"],
    why: "its own entry shows `publish_policy`, and the mode is `direct` (facts 2.4, 7d)",
    applies: (setting, mode) =>
      isKnown(setting) && ownEntryShows(setting) && mode === "direct" && showsStageOnly(setting),
  },
  {
    codes: ["token-needs-2fa", "token-stage-only"],
    why: "its own entry says `bypass_2fa: false`, and the mode is `direct` (design 7)",
    applies: (setting, mode) =>
      isKnown(setting) &&
      ownEntryShows(setting) &&
      mode === "direct" &&
      tokenWrites(setting.token) &&
      !setting.token.bypass_2fa,
  },
  {
    codes: ["token-out-of-scope"],
    why: "its own entry names other packages only (facts 2.4)",
    applies: (setting) =>
      isKnown(setting) && ownEntryShows(setting) && !tokenReaches(setting.token, setting.packageName),
  },
  {
    codes: ["not-maintainer"],
    why: "everybody sees the package, and the account's own list, teams included, does not have it (facts 2.1, 7c)",
    applies: (setting) =>
      userShows(setting) &&
      !statusContradicts(setting) &&
      packageListShows(setting) &&
      findPackage(setting.world, setting.packageName)?.access === "public" &&
      permission(setting) === null,
  },
  {
    codes: ["read-only"],
    why: "the collaborators or the account's own list say `read` (facts 2.5, 7c)",
    applies: (setting) =>
      userShows(setting) &&
      !statusContradicts(setting) &&
      permission(setting) === "read" &&
      (packageListShows(setting) || collaboratorsShow(setting)),
  },
];

/** Whether a reason that was given is true in this world; a code without an entry must not stop a release. */
export const TRUE_WHEN: Partial<Record<Code, (setting: Setting) => boolean>> = {
  "token-invalid": (setting) => standingOf(setting) === "expired",
  "token-ip-restricted": (setting) => standingOf(setting) === "outside-cidr",
  "token-expired": ({ token }) => token.expiry !== null && Date.parse(token.expiry) <= Date.now(),
  "token-read-only": ({ token }) => !tokenWrites(token),
  "token-stage-only": ({ token }) => token.publish_policy === "stage_only",
  "token-needs-2fa": ({ token }) => !token.bypass_2fa,
  "token-out-of-scope": ({ token, packageName }) => !tokenReaches(token, packageName),
  "not-maintainer": (setting) => exists(setting) && permission(setting) === null,
  "read-only": (setting) => exists(setting) && permission(setting) === "read",
};

function standingOf({ world, token }: Setting): ReturnType<typeof standing> {
  return standing(world, token, Date.now());
}

function isKnown(setting: Setting): boolean {
  return standingOf(setting) === "known";
}

function exists({ world, packageName }: Setting): boolean {
  return findPackage(world, packageName) !== undefined;
}

function permission({ world, account, packageName }: Setting): "read" | "write" | null {
  const held = findPackage(world, packageName);
  return held === undefined ? null : permissionOn(held, account.name);
}

function showsStageOnly({ world, token }: Setting): boolean {
  return world.variants.tokenListShowsPublishPolicy && token.publish_policy === "stage_only";
}

function userShows(setting: Setting): boolean {
  return isKnown(setting) && (setting.token.kind === "session" || setting.world.variants.whoami === 200);
}

function statusContradicts({ world, packageName }: Setting): boolean {
  const enabled = findPackage(world, packageName)?.statusEndpoint === "enabled";
  return enabled && world.variants.versionStatus === "anyone-known";
}

function packageListShows({ world, token }: Setting): boolean {
  return token.kind === "session" || world.variants.packageList === 200;
}

/** With its members' names where the package is a team's. */
function collaboratorsShow(setting: Setting): boolean {
  const { world, token, account, packageName } = setting;
  const answers = token.kind === "session" || world.variants.collaborators === 200;
  const listed = account.name in (findPackage(world, packageName)?.maintainers ?? {});
  return answers && (listed || world.variants.collaboratorsIncludeTeams);
}
