import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Desk, type NamedPackage, openDesk } from "./support/desk.ts";
import { type Answer, json } from "./support/front.ts";
import "./support/matchers.ts";
import { errorsOf, warningsOf } from "./support/refusal.ts";

// Verdaccio's storage behind the answers that npmjs gives where Verdaccio has none.

let desk: Desk;
let released: NamedPackage;

beforeAll(async () => {
  desk = await openDesk();
  released = desk.makePackage();
  await desk.release(released);
});

afterEach(() => {
  desk.registry.intercept = undefined;
});

afterAll(() => desk.close());

interface Answers {
  whoami?: Answer;
  profile?: Answer;
  tokens?: Answer;
  collaborators?: Answer;
  accountPackages?: Answer;
  stage?: Answer;
}

const MISSING: Answer = { status: 404, body: '{"error":"not found"}' };
const UNAUTHORIZED = json(401, { error: "Unauthorized" });
const FORBIDDEN = json(403, { error: "Forbidden" });

/** What a token gets that the registry does not know. */
const NOBODY: Answers = {
  whoami: UNAUTHORIZED,
  profile: UNAUTHORIZED,
  tokens: UNAUTHORIZED,
  collaborators: UNAUTHORIZED,
};

/** Makes the registry answer these, hide that it is Verdaccio, and know nobody without a token. */
function answerAsNpmjs(answers: Answers): void {
  const { whoami, profile, tokens, collaborators, accountPackages, stage } = answers;
  desk.registry.intercept = async ({ path, authorization }, pass) => {
    if (path === "/-/whoami") {
      return authorization === undefined ? UNAUTHORIZED : whoami;
    }
    if (path === "/-/npm/v1/user") {
      return profile ?? json(200, { name: "service-account", tfa: false });
    }
    if (path.startsWith("/-/npm/v1/tokens")) {
      return tokens ?? FORBIDDEN;
    }
    if (path.endsWith("/collaborators")) {
      return collaborators ?? json(200, { "service-account": "write" });
    }
    if (path.startsWith("/-/user/") || path.startsWith("/-/org/")) {
      return accountPackages ?? MISSING;
    }
    if (path.startsWith("/-/stage")) {
      return stage ?? MISSING;
    }
    const { headers: { "x-powered-by": _, ...headers } = {}, ...answer } = await pass();
    return { ...answer, headers };
  };
}

let count = 0;

/** The next version of the package that is already there. */
function nextVersion(): NamedPackage {
  count += 1;
  return desk.makePackage({ manifest: { name: released.name, version: `1.0.${count}` } });
}

async function expectNothingUploaded(version: NamedPackage, run: () => Promise<unknown>): Promise<void> {
  const before = desk.uploads(version.name).length;
  await run();
  expect(desk.uploads(version.name)).toHaveLength(before);
}

/** Strict may be stopped by more than one check that cannot tell; this one is among them. */
async function expectStrictToStop(version: NamedPackage, check: RegExp): Promise<void> {
  const result = await desk.release(version, { verification: "strict" });
  expect(result).toFail();
  expect(errorsOf(result).join("\n")).toMatch(check);
}

describe("the collaborators", () => {
  it.each([["write"], ["read-write"]])("let an account with %s release", async (permission) => {
    answerAsNpmjs({ collaborators: json(200, { "service-account": permission }) });
    const result = await desk.release(nextVersion());
    expect(result).toSucceedAs("published");
  });

  it.each([
    ["may only read", { "service-account": "read", "main-account": "write" }],
    ["may only read, in the words of a newer npm", { "service-account": "read-only" }],
  ])("stop an account that %s", async (_, collaborators) => {
    answerAsNpmjs({ collaborators: json(200, collaborators) });
    const version = nextVersion();
    await expectNothingUploaded(version, async () => {
      expect(await desk.release(version)).toRefuse([version.name, "service-account"]);
    });
  });

  it.each([["demo-unscoped"], ["@acme/demo-scoped"]])(
    "stop an account that they do not name, nor its own list of packages: %s",
    async (name) => {
      await desk.release(desk.makePackage({ manifest: { name } }));
      answerAsNpmjs({
        collaborators: json(200, { "main-account": "write" }),
        accountPackages: json(200, { another: "write" }),
      });
      const version = desk.makePackage({ manifest: { name, version: "1.0.1" } });
      await expectNothingUploaded(version, async () => {
        expect(await desk.release(version)).toRefuse([name, "service-account"]);
      });
    },
  );

  it("do not let an account pass in silence that they do not name", async () => {
    answerAsNpmjs({ collaborators: json(200, { "main-account": "write" }) });
    const result = await desk.release(nextVersion());
    expect([...errorsOf(result), ...warningsOf(result)].join("\n")).toMatch(/maintainer|collaborator/i);
  });

  it("stop nobody when verification is off", async () => {
    answerAsNpmjs({ collaborators: json(200, { "main-account": "write" }) });
    const result = await desk.release(nextVersion(), { verification: "off" });
    expect(result).toSucceedAs("published");
  });
});

describe("whoami", () => {
  it.each<[string, Answers, string]>([
    ["401, as everything else does", { ...NOBODY, stage: UNAUTHORIZED }, "token"],
    ["403 with an empty body, as for an IP allow-list", { whoami: { status: 403 } }, "IP"],
    ["200 without a name", { whoami: json(200, {}) }, "token"],
  ])("stops a token when it answers %s", async (_, answers, says) => {
    answerAsNpmjs(answers);
    const version = nextVersion();
    await expectNothingUploaded(version, async () => {
      expect(await desk.release(version)).toRefuse([says]);
    });
  });

  it.each<[string, Answers]>([
    ["404", { whoami: MISSING }],
    [
      "401, but the second opinion knows the token",
      { whoami: UNAUTHORIZED, stage: json(200, { items: [] }) },
    ],
  ])("cannot tell when it answers %s: a warning, and strict stops it", async (_, answers) => {
    answerAsNpmjs(answers);
    const result = await desk.release(nextVersion());
    expect(result).toSucceedAs("published");
    expect(warningsOf(result).join()).toMatch(/token-valid/i);

    const version = nextVersion();
    await expectNothingUploaded(version, async () => {
      await expectStrictToStop(version, /token-valid/i);
    });
  });

  it("that cannot tell leaves an expected account unproved, which is said", async () => {
    answerAsNpmjs({ whoami: MISSING });
    const result = await desk.release(nextVersion(), { "service-account": "service-account" });
    expect(result).toSucceedAs("published");
    expect(warningsOf(result).join()).toMatch(/service-account/i);
  });
});

describe("the profile", () => {
  it.each([
    ["asks for 2FA on writes", json(200, { tfa: { mode: "auth-and-writes", pending: false } })],
    ["is not shown to a granular token", FORBIDDEN],
  ])("that %s cannot tell: a warning, and strict stops it", async (_, profile) => {
    answerAsNpmjs({ profile });
    const result = await desk.release(nextVersion());
    expect(result).toSucceedAs("published");
    expect(warningsOf(result).join()).toMatch(/non-interactive/i);

    const version = nextVersion();
    await expectNothingUploaded(version, async () => {
      await expectStrictToStop(version, /non-interactive/i);
    });
  });

  it("that cannot tell is no warning when verification is off", async () => {
    answerAsNpmjs({ profile: FORBIDDEN });
    const result = await desk.release(nextVersion(), { verification: "off" });
    expect(result).toSucceedAs("published");
  });
});

it("the empty write probe is not sent to a registry that is not known to be Verdaccio", async () => {
  answerAsNpmjs({ collaborators: MISSING });
  desk.registry.requests.length = 0;
  await desk.release(nextVersion());
  const writes = desk.registry.requests.filter(({ method }) => method !== "GET");
  expect(writes.map(({ body }) => body.includes('"_attachments"'))).toEqual([true]);
});
