import type { Code } from "../../model/code.ts";
import type { Problem } from "../../model/problem.ts";
import { isNpmjs } from "../../model/registry.ts";
import type { SetUp } from "../../model/set-up.ts";
import { guideLink } from "../failures/help-link.ts";
import { code } from "./escape.ts";
import { counted } from "./format.ts";
import { plain, storeCommand, tokenCommands } from "./token-commands.ts";

/** A part of the set-up that is to be done, or done again. */
type Part = "invite" | "token";

/** What is missing or wrong where something is told for this reason; other reasons have nothing to do with the set-up. */
const PARTS: Readonly<Partial<Record<Code, readonly Part[]>>> = {
  "token-missing": ["invite", "token"],
  "service-account-without-token": ["invite", "token"],
  "token-malformed": ["token"],
  "token-invalid": ["token"],
  "token-ip-restricted": ["token"],
  "token-expired": ["token"],
  "token-expiring": ["token"],
  "token-read-only": ["token"],
  "token-stage-only": ["token"],
  "token-needs-2fa": ["token"],
  "token-out-of-scope": ["token"],
  "account-wrong": ["token"],
  "account-refused": ["token"],
  "not-maintainer": ["invite"],
  "read-only": ["invite"],
  "otp-required": ["token"],
  "bypass-required": ["token"],
  "stage-required": ["token"],
  "permission-denied": ["invite", "token"],
  "upload-not-found": ["invite", "token"],
};

/** Where neither the workflow nor the registry names an account. */
const SOME_ACCOUNT = "SERVICE_ACCOUNT";

/** More packages than these are counted: their commands are the same. */
const MOST_PACKAGES = 10;

/**
 * The commands that set up what was missing or wrong, filled in for each package, as Markdown; empty where nothing of the
 * set-up is to blame. They name no token: npm shows it once, and `gh` asks for it.
 */
export function setUpHelp(problems: readonly Problem[], setUps: readonly SetUp[] = []): string {
  const parts = new Set(problems.flatMap((problem) => PARTS[problem.code] ?? []));
  if (setUps.length === 0 || parts.size === 0) return "";
  const areSeveral = setUps.length > 1;
  const shown = setUps.slice(0, MOST_PACKAGES);
  const more = setUps.length - shown.length;
  return [
    "### Commands",
    ...shown.flatMap((setUp) => [
      ...(areSeveral ? [`For ${code(setUp.name)}:`] : []),
      ["```sh", ...commandsOf(setUp, parts), "```"].join("\n"),
    ]),
    ...(more > 0 ? [`… and the same for ${counted(more, "more package")}.`] : []),
    notes(shown, parts),
  ].join("\n\n");
}

function commandsOf(setUp: SetUp, parts: ReadonlySet<Part>): string[] {
  return [...(parts.has("invite") ? invitation(setUp) : []), ...(parts.has("token") ? renewal(setUp) : [])];
}

function accountOf({ account }: SetUp): string {
  return plain(account ?? SOME_ACCOUNT);
}

function invitation(setUp: SetUp): string[] {
  const [name, account] = [plain(setUp.name), accountOf(setUp)];
  if (!isNpmjs(setUp.registry)) {
    return [`# In the registry's configuration: let ${account} publish ${name}`];
  }
  return [
    `# As a maintainer of ${name}; then accept the invitation as ${account}`,
    `npm owner add ${account} ${name}`,
  ];
}

function renewal(setUp: SetUp): string[] {
  const secret = secretOf(setUp);
  return [
    ...(hasGranularTokens(setUp)
      ? [`# As ${accountOf(setUp)}, with npm 12.2 or later`, ...tokenCommands(setUp)]
      : [
          `# At ${plain(setUp.registry)}: make a token of ${accountOf(setUp)} that may publish ${plain(setUp.name)}`,
        ]),
    "# In the repository, for each environment that needs it; create that first",
    `# (${secret} and npm stand for the names in your workflow)`,
    storeCommand(secret),
  ];
}

/** Elsewhere npm's options for tokens are refused or ignored (facts 5). */
function hasGranularTokens({ registry, granularTokens }: SetUp): boolean {
  return granularTokens === true || isNpmjs(registry);
}

/** A secret of its own for each of several packages, so that none takes the place of another. */
function secretOf({ name, isOneOfSeveral }: SetUp): string {
  if (isOneOfSeveral !== true) return "NPM_TOKEN";
  return `NPM_TOKEN_${name.replaceAll(/\W+/g, "_").replace(/^_/, "").toUpperCase()}`;
}

/** What the commands leave to choose, and where more is said of them. */
function notes(setUps: readonly SetUp[], parts: ReadonlySet<Part>): string {
  const granular = setUps.filter(hasGranularTokens);
  const mayChoose = parts.has("token") && granular.some(({ mode }) => mode === "auto");
  return [
    ...(mayChoose
      ? [
          "For a token that publishes without approval, write `read-write --bypass-2fa` in place of `read-write-stage-only`.",
        ]
      : []),
    ...(granular.length > 0
      ? [`Step by step: [the service account and its token](${guideLink("service-account.md#3-invite-it")}).`]
      : []),
    ...(granular.length < setUps.length
      ? [
          `How a registry other than npm's gives tokens: [registries](${guideLink("registries.md#registries")}).`,
        ]
      : []),
  ].join(" ");
}
