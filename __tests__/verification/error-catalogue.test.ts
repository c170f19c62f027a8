/**
 * Every way in which npmjs refuses an upload (registry facts, section 3), through the shipped program: the annotation has
 * the true title, the registry's own words, a remedy and a link. The verification cannot know of any of these before.
 */

import { describe, expect, it } from "vitest";

import { CATALOGUE } from "../../src/decisions/failures/catalogue.ts";
import type { Code } from "../../src/model/code.ts";
import {
  bypassMayNot,
  dualUsePackage,
  newPackageLimit,
  oidcDenied,
  packumentRace,
  provenanceRejected,
  rateLimited,
  refusal,
  serverError,
  withHeaders,
  type Answer,
} from "../npmjs/answers.ts";
import { account, pkg, token, version } from "../npmjs/build-world.ts";
import { makePackage } from "../support/packages.ts";
import { runAction, type ActionResult } from "../support/run-action.ts";
import { startVerdaccio } from "../support/verdaccio.ts";
import { releaseIn } from "./releases/release.ts";

type Overrides = Parameters<typeof releaseIn>[0];

interface Signature {
  called: string;
  /** The entry of the catalogue it must lead to. */
  code: Code;
  /** What the registry said. */
  words: string;
  world?: Overrides;
  inputs?: Record<string, string>;
  /** What the catalogue must say of it. */
  says?: RegExp;
  /** Where this case has a remedy of its own. */
  remedy?: string;
}

/** The token's own entry is hidden, so that no check can know before. */
const hidden = { tokenList: 403 } as const;
const uploadAnswer = (answer: Answer): Overrides => ({
  overrides: [{ method: "PUT", path: "/@acme%2fdemo", answer }],
});
const without2fa = [account("svc-bot", { tfa: "off" }), account("alice")];
const creator = [account("svc-bot", { orgs: ["acme"] }), account("alice")];
const OTP = "You must provide a one-time pass";
const BYPASS = "Two-factor authentication or granular access token with bypass 2fa enabled is required";

const SIGNATURES: Signature[] = [
  {
    called: "EOTP for a token that does not bypass 2FA",
    code: "otp-required",
    words: OTP,
    world: { tokens: [token("non-bypass")], variants: hidden },
    says: /bypass 2FA/,
  },
  {
    called: "EOTP for the first version of a package",
    code: "otp-required",
    words: OTP,
    world: { accounts: creator, packages: [], variants: { newPackageDirect: "EOTP" } },
    says: /first version/,
  },
  {
    called: "bypass required, for an account that cannot be challenged",
    code: "bypass-required",
    words: BYPASS,
    world: { accounts: without2fa, tokens: [token("non-bypass")], variants: hidden },
    says: /bypass 2FA/,
  },
  {
    called: "bypass required, for a token that bypasses (npm/cli#9268)",
    code: "bypass-required",
    words: BYPASS,
    world: { variants: { bypassDirect: "bypass-required" } },
  },
  ...[400, 401, 403, 409, 422].map((status) => ({
    called: `E_STAGE_REQUIRED with ${status}`,
    code: "stage-required" as const,
    words: "E_STAGE_REQUIRED",
    world: { tokens: [token("stage-only")], variants: { ...hidden, stageRequiredStatus: status } },
    says: /stage/i,
  })),
  {
    called: "E_STAGE_REQUIRED in a notice",
    code: "stage-required",
    words: "E_STAGE_REQUIRED",
    world: uploadAnswer(
      withHeaders(refusal(403, "Forbidden"), { "npm-notice": "E_STAGE_REQUIRED: stage it" }),
    ),
  },
  {
    called: "the previously published version",
    code: "version-exists",
    words: "You cannot publish over the previously published versions: 1.1.0.",
    // The packument lags behind, so that it does not show the version.
    world: {
      packages: [
        pkg("@acme/demo", {
          versions: [version("@acme/demo", "1.0.0"), version("@acme/demo", "1.1.0", { visibleAt: Infinity })],
          distTags: { latest: "1.0.0" },
          statusEndpoint: "not-enabled",
        }),
      ],
    },
    inputs: { "on-existing": "fail" },
    remedy: "Raise `version` in package.json",
  },
  {
    called: "an account without permission",
    code: "permission-denied",
    words: "You do not have permission to publish",
    world: { accounts: [account("svc-bot"), account("alice")], packages: [], variants: hidden },
    says: /maintainer|write access/,
  },
  {
    called: "a package that was unpublished a short time ago",
    code: "republish-too-soon",
    words: "cannot be republished until 24 hours have passed",
    world: { packages: [pkg("@acme/demo", { unpublishedRecently: true })] },
    says: /wait/i,
  },
  {
    called: "the 72-hour hold, told in a notice beside an object",
    code: "account-suspended",
    words: "Your account has been temporarily suspended",
    world: { accounts: [account("svc-bot", { suspended: true }), account("alice")] },
    says: /72 hours|hold ends/,
  },
  {
    called: "the 72-hour hold, told in the body",
    code: "account-suspended",
    words: "Your account has been temporarily suspended",
    world: {
      accounts: [account("svc-bot", { suspended: true }), account("alice")],
      variants: { suspendedWrite: "text" },
    },
  },
  {
    called: "a dual-use package",
    code: "content-refused",
    words: "dual-use security package",
    world: uploadAnswer(dualUsePackage()),
    says: /dual-use/,
  },
  {
    called: "a token that lacks permission, hidden as a missing package",
    code: "upload-not-found",
    words: "Not found",
    world: { tokens: [token("read-only")], variants: hidden },
    says: /npm hides a missing permission/,
  },
  {
    called: "staging a package that cannot be staged, hidden as a missing package",
    code: "stage-not-found",
    words: "The specified package does not exist",
    world: { accounts: creator, packages: [], variants: { stageNewPackage: 404 } },
    inputs: { mode: "stage" },
    says: /new package|first version/,
  },
  {
    called: "two writes at once",
    code: "package-document-conflict",
    words: "Failed to save packument",
    world: uploadAnswer(packumentRace()),
    says: /again/,
  },
  {
    called: "a scoped package without access",
    code: "payment-required",
    words: "You must sign up for private packages",
    world: { accounts: creator, packages: [] },
    inputs: { access: "" },
    says: /access: public/,
  },
  {
    called: "too large",
    code: "too-large",
    words: "Payload Too Large",
    world: uploadAnswer(refusal(413, "Payload Too Large")),
  },
  {
    called: "provenance that names another repository",
    code: "provenance-refused",
    words: "Failed to validate repository information",
    world: uploadAnswer(provenanceRejected("Failed to validate repository information: package.json")),
    says: /repository/,
  },
  {
    called: "too many requests",
    code: "rate-limited",
    words: "rate limited exceeded",
    world: uploadAnswer(rateLimited()),
    says: /minutes/,
  },
  {
    called: "too many new packages",
    code: "rate-limited",
    words: "You have exceeded the 25 new package publish limit",
    world: uploadAnswer(newPackageLimit()),
  },
  {
    called: "an unknown token",
    code: "token-invalid",
    words: "Unauthorized",
    world: uploadAnswer(refusal(401, "Unauthorized")),
    says: /expired|revoked/,
  },
  {
    called: "the registry's own failure",
    code: "registry-failing",
    words: "503",
    world: uploadAnswer(serverError(503)),
  },
  {
    called: "words that nobody knows",
    code: "upload-refused",
    words: "I am a teapot",
    world: uploadAnswer(refusal(418, "I am a teapot")),
  },
];

/** The one error that tells of this code. */
function errorFor(result: ActionResult, code: Code): string {
  const errors = result.annotations.filter(({ kind }) => kind === "error");
  expect(errors.map(({ title }) => title)).toEqual([CATALOGUE[code].title]);
  return errors[0]?.message ?? "";
}

describe.concurrent("an upload refused by npmjs", () => {
  it.each(SIGNATURES)("$called", async ({ code, words, world = {}, inputs = {}, says, ...own }) => {
    const { result, npmjs } = await releaseIn(world, { inputs: { mode: "direct", ...inputs } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { state: "failed" } });
    expect(npmjs.unknownRequests).toEqual([]);
    const message = errorFor(result, code);
    expect(message).toContain(words);
    expect(message).toContain(own.remedy ?? CATALOGUE[code].remedy);
    expect(message).toMatch(new RegExp(`https://\\S+/docs/errors\\.md#${code}$`));
    const { title, why, remedy } = CATALOGUE[code];
    expect(`${title} ${why} ${remedy}`).toMatch(says ?? title);
    expect(result.log).not.toMatch(/\[object Object\]|^\s+at .*[:(]/m);
  });

  it.each([
    {
      called: "what a bypass token may not do",
      answer: bypassMayNot(),
      words: "may not perform this action",
    },
    { called: "what a trusted publisher may not do", answer: oidcDenied(), words: "OIDC permission denied" },
  ])("$called is not told as an account that is no maintainer", async ({ answer, words }) => {
    const { result } = await releaseIn(uploadAnswer(answer), { inputs: { mode: "direct" } });
    expect(result).toMatchObject({ exitCode: 1, outputs: { state: "failed" } });
    const error = result.annotations.find(({ kind }) => kind === "error");
    expect(error?.message).toContain(words);
    expect(error?.message).not.toContain(CATALOGUE["permission-denied"].remedy);
  });

  it("unknown words are shown escaped and cut", async () => {
    const said = `::error::pwned\n::set-output name=state::published\n<img src=x> ${"long ".repeat(1000)}`;
    const { result } = await releaseIn(uploadAnswer(refusal(418, said)), { inputs: { mode: "direct" } });
    const message = errorFor(result, "upload-refused");
    expect(message).toContain("pwned");
    expect(message.length).toBeLessThan(1000);
    expect(message).not.toContain("\n");
    expect(result.summary).not.toContain("<img");
    expect(result.outputs["state"]).toBe("failed");
  });
});

describe.concurrent("a registry that repeats the token does not get it printed", () => {
  const own = token("bypass");
  const parrot = refusal(403, `the token ${own.value} is not good enough`);

  it.each([
    { called: "in the answer to the upload", method: "PUT", path: "/@acme%2fdemo", answer: parrot },
    {
      called: "in a notice",
      method: "PUT",
      path: "/@acme%2fdemo",
      answer: withHeaders(refusal(403, "no"), { "npm-notice": own.value }),
    },
    { called: "in the answer to a question", method: "GET", path: "/-/npm/v1/user", answer: parrot },
    {
      called: "as the account's name",
      method: "GET",
      path: "/-/whoami",
      answer: { status: 200, body: { username: own.value } },
    },
  ])("$called", async ({ method, path, answer }) => {
    // The runner of these tests throws where it finds the token in the log, an output, the summary or a file.
    const { result } = await releaseIn(
      { tokens: [own], variants: hidden, overrides: [{ method, path, answer }] },
      { inputs: { mode: "direct" } },
    );
    expect(result.masks).toContain(own.value);
  });
});

const NOTICE = "Maintenance on Sunday";
const noticed = (path: string, method = "GET"): Overrides => ({
  overrides: [
    {
      method,
      path,
      answer: { status: 404, headers: { "npm-notice": NOTICE }, body: { error: "Not found" } },
    },
  ],
});

describe.concurrent("a notice of the registry", () => {
  it("with a refused upload is told with the refusal", async () => {
    const { result } = await releaseIn(noticed("/@acme%2fdemo", "PUT"), { inputs: { mode: "direct" } });
    expect(errorFor(result, "upload-not-found")).toContain(NOTICE);
  });

  it.each([
    { called: "with an answer to a question", world: noticed("/-/npm/v1/user") },
    {
      called: "with an upload that was taken",
      world: {
        overrides: [
          {
            method: "PUT",
            path: "/@acme%2fdemo",
            answer: { status: 200, headers: { "npm-notice": NOTICE }, body: { success: true } },
          },
        ],
      },
    },
  ])("$called becomes a titled warning", async ({ world }) => {
    const { result } = await releaseIn(world, { inputs: { mode: "direct" } });
    const warnings = result.annotations.filter(({ title }) => title === CATALOGUE["registry-notice"].title);
    expect(warnings.filter(({ message }) => message.includes(NOTICE))).toHaveLength(1);
    expect(warnings.every(({ kind }) => kind === "warning")).toBe(true);
  });
});

describe("other registries", () => {
  it("staging where there is none is told as that", async () => {
    const verdaccio = await startVerdaccio();
    const folder = makePackage();
    try {
      const result = await runAction({
        inputs: {
          token: await verdaccio.addUser("service-account"),
          registry: verdaccio.url,
          mode: "stage",
          "wait-minutes": "0",
        },
        workspace: folder.directory,
      });
      expect(result).toMatchObject({ exitCode: 1, outputs: { state: "failed" } });
      expect(errorFor(result, "stage-not-found")).toMatch(/stag/);
    } finally {
      folder.remove();
      await verdaccio.stop();
    }
  });
});
