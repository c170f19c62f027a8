import { escapedName } from "../../decisions/registry/escaped-name.ts";
import {
  readPermissions,
  readProfile,
  readSearch,
  readStaged,
  readVersionStatus,
  readWhoami,
} from "../../decisions/registry/read-answers.ts";
import { jwtExpiry } from "../../decisions/registry/read-tokens.ts";
import { secondRound, type FirstRound } from "../../decisions/registry/second-round.ts";
import type { Answer, Evidence, TokenList } from "../../model/evidence.ts";
import { answerOf } from "./answer.ts";
import { fetchPackument } from "./packument.ts";
import type { Registry, Request } from "./registry.ts";
import { fetchOwnToken } from "./tokens.ts";

/** An endpoint that may be missing or broken delays a release by this at most, in milliseconds. */
const OPTIONAL = 5000;

const NOT_ASKED = { kind: "not-asked" } as const;

/**
 * Everything the checks and the decision need, asked side by side; a second round only for what the first did not tell.
 * Never throws: what could not be read is evidence too.
 * @param introspect whether the token list may be read, which some egress monitors flag (facts 2.4)
 */
export async function gatherEvidence(
  registry: Registry,
  packageName: string,
  introspect: boolean,
): Promise<Evidence> {
  // Where another package's answers showed Verdaccio, its write probe need not wait for the first round.
  const probing = registry.poweredByVerdaccio ? probeWrite(registry, packageName) : undefined;
  const asking = askFirst(registry, packageName, introspect);
  const reading = answerOf(registry.url, () => fetchPackument(registry, packageName));
  const [first, packument, second, versionStatus] = await Promise.all([
    asking,
    reading,
    // Only the version's status waits for the packument.
    asking.then((known) => askSecond(registry, packageName, { ...known, packument: NOT_ASKED }, probing)),
    Promise.all([asking, reading]).then(([known, found]) =>
      askStatus(registry, packageName, secondRound(packageName, { ...known, packument: found }).version),
    ),
  ]);
  const payload = registry.token?.jwtPayload();
  return {
    ...first,
    packument,
    ...second,
    versionStatus,
    jwtExpiry: payload === undefined ? undefined : jwtExpiry(payload),
    notices: [...registry.notices],
  };
}

async function askFirst(registry: Registry, packageName: string, introspect: boolean) {
  const escaped = escapedName(packageName);
  const [whoami, anonymous, profile, tokens, collaborators, staged] = await Promise.all([
    askOnce(registry, "/-/whoami", readWhoami, { timeout: 15_000, patient: true }),
    askOnce(registry, "/-/whoami", readWhoami, { anonymous: true }),
    askOnce(registry, "/-/npm/v1/user", readProfile),
    introspect ? askForOwnToken(registry) : NOT_ASKED,
    registry.ifThere("collaborators", () =>
      ask(registry, `/-/package/${escaped}/collaborators`, readPermissions),
    ),
    registry.ifThere("stage", () =>
      ask(registry, "/-/stage", readStaged, { query: { package: packageName, page: 0, perPage: 100 } }),
    ),
  ]);
  const verdaccio = registry.poweredByVerdaccio || isNameless(anonymous);
  // Verdaccio has these endpoints for every package or for none (facts 5).
  if (verdaccio) registry.remember({ collaborators, stage: staged });
  return { verdaccio, whoami, profile, tokens, collaborators, staged };
}

async function askSecond(
  registry: Registry,
  packageName: string,
  first: FirstRound,
  probing: Promise<Evidence["writeProbe"]> | undefined,
) {
  const { user, writeProbe: probes } = secondRound(packageName, first);
  const search: Request = { query: { text: `maintainer:${user}`, size: 250 }, anonymous: true };
  const [accountPackages, searchedPackages, writeProbe] = await Promise.all([
    user === undefined
      ? NOT_ASKED
      : askOnce(registry, `/-/user/${encodeURIComponent(user)}/package`, readPermissions),
    user === undefined ? NOT_ASKED : askOnce(registry, "/-/v1/search", readSearch, search),
    probes ? (probing ?? probeWrite(registry, packageName)) : NOT_ASKED,
  ]);
  return { accountPackages, searchedPackages, writeProbe };
}

async function askStatus(
  registry: Registry,
  packageName: string,
  version: string | undefined,
): Promise<Evidence["versionStatus"]> {
  if (version === undefined) return NOT_ASKED;
  const path = `/-/package/${escapedName(packageName)}/version/${encodeURIComponent(version)}/status`;
  return await ask(registry, path, readVersionStatus);
}

/** Verdaccio answers whoami 200 `{}` without a token (facts 5), even where its `x-powered-by` is hidden. */
function isNameless(anonymous: Evidence["whoami"]): boolean {
  return anonymous.kind === "answered" && anonymous.value.username === undefined;
}

async function ask<T>(
  registry: Registry,
  where: string,
  read: (body: unknown) => T | undefined,
  request: Request = {},
): Promise<Answer<T>> {
  return await answerOf(registry.url, async () =>
    read(await registry.json(where, { timeout: OPTIONAL, ...request })),
  );
}

/** What is the same for every package: of the registry, or of the token's account. */
async function askOnce<T>(...question: Parameters<typeof ask<T>>): Promise<Answer<T>> {
  const [registry, where, , { anonymous, query } = {}] = question;
  return await registry.once(`${where} ${query?.text ?? ""}`, () => ask(...question), anonymous);
}

async function askForOwnToken(registry: Registry): Promise<Answer<TokenList>> {
  const ask = () => answerOf(registry.url, () => fetchOwnToken(registry, OPTIONAL));
  return await registry.once("the token's own entry", ask);
}

/**
 * Verdaccio only: a write with an empty body is refused as such (422) where the token may write, and with 401 or 403
 * where it may not; it creates nothing (facts 5).
 */
async function probeWrite(registry: Registry, packageName: string): Promise<Answer<{ mayWrite: true }>> {
  const request: Request = { method: "PUT", body: "{}" };
  const answer = await ask<{ mayWrite: true }>(
    registry,
    `/${escapedName(packageName)}`,
    () => undefined,
    request,
  );
  const mayWrite = answer.kind === "unreadable" && answer.status === 422;
  return mayWrite ? { kind: "answered", value: { mayWrite: true } } : answer;
}
