import type { Code } from "../../model/code.ts";
import type { Problem } from "../../model/problem.ts";
import { isNpmjs } from "../../model/registry.ts";
import type { SetUp } from "../../model/set-up.ts";
import { plain, STORE_COMMAND, tokenCommands } from "./token-commands.ts";

/** A part of the set-up that is to be done, or done again. */
type Part = "invite" | "token";

/** What is missing or wrong where a release failed for this reason; other reasons have nothing to do with the set-up. */
const PARTS: Readonly<Partial<Record<Code, readonly Part[]>>> = {
  "token-missing": ["invite", "token"],
  "token-malformed": ["token"],
  "token-invalid": ["token"],
  "token-ip-restricted": ["token"],
  "token-expired": ["token"],
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

/** Where the workflow names no account. */
const SOME_ACCOUNT = "SERVICE_ACCOUNT";

/**
 * The commands that set up what was missing or wrong, filled in for this package, as Markdown; empty where nothing of the
 * set-up is to blame. They name no token: npm shows it once, and `gh` asks for it.
 */
export function setUpHelp(problems: readonly Problem[], setUp: SetUp | undefined): string {
  const parts = new Set(problems.flatMap(({ code }) => PARTS[code] ?? []));
  if (setUp === undefined || parts.size === 0) return "";
  const lines = [
    ...(parts.has("invite") ? invitation(setUp) : []),
    ...(parts.has("token") ? renewal(setUp) : []),
  ];
  return ["### Commands", ["```sh", ...lines, "```"].join("\n")].join("\n\n");
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
  const right = setUp.mode === "direct" ? "publish" : "stage";
  return [
    `# As ${accountOf(setUp)}, with npm 12.2 or later`,
    ...tokenCommands(setUp.name, setUp.registry, right),
    "# In the repository: the secret and the environment that the workflow names; create the environment in its settings first",
    STORE_COMMAND,
  ];
}
