import { escapedName } from "../../decisions/registry/escaped-name.ts";
import { readPermissions } from "../../decisions/registry/read-answers.ts";
import type { Evidence } from "../../model/evidence.ts";
import { answerOf } from "./answer.ts";
import { fetchPackument } from "./packument.ts";
import type { Registry } from "./registry.ts";

const NOT_ASKED = { kind: "not-asked" } as const;

/**
 * What the decision needs of a package that its trusted publisher releases. The token of one has no account, and whoami,
 * the staged versions and a version's status do not answer to it (facts 2.1 and 2.8; the list of staged versions 401), so
 * that only the packument is read with it; the collaborators are asked for as anybody may (facts 2.1).
 */
export async function gatherTrustedEvidence(registry: Registry, packageName: string): Promise<Evidence> {
  const [packument, collaborators] = await Promise.all([
    answerOf(registry.url, () => fetchPackument(registry, packageName)),
    answerOf(registry.url, async () =>
      readPermissions(
        await registry.json(`/-/package/${escapedName(packageName)}/collaborators`, {
          anonymous: true,
          timeout: 5000,
        }),
      ),
    ),
  ]);
  return {
    verdaccio: false,
    whoami: NOT_ASKED,
    profile: NOT_ASKED,
    tokens: NOT_ASKED,
    collaborators,
    packument,
    staged: NOT_ASKED,
    versionStatus: NOT_ASKED,
    writeProbe: NOT_ASKED,
    accountPackages: NOT_ASKED,
    searchedPackages: NOT_ASKED,
    jwtExpiry: undefined,
    notices: [...registry.notices],
  };
}
