import { describe, expect, it } from "vitest";

import { secondRound, type SecondRound } from "../../../src/decisions/registry/second-round.ts";
import type { Evidence, Permission, TokenEntry } from "../../../src/model/evidence.ts";

type FirstRound = Parameters<typeof secondRound>[1];

const NAME = "@acme/demo";
const ABSENT = { kind: "absent" } as const;
const REFUSED = { kind: "refused", status: 403, words: "" } as const;
const UNREADABLE = {
  kind: "unreadable",
  problem: { code: "registry-failing", what: "It answers 500." },
} as const;
const NOT_ASKED = { kind: "not-asked" } as const;

const whoami = (username?: string): Evidence["whoami"] => ({
  kind: "answered",
  value: username === undefined ? {} : { username },
});
const collaborators = (...entries: [string, Permission][]): Evidence["collaborators"] => ({
  kind: "answered",
  value: new Map(entries),
});
const tokens = (own: TokenEntry | undefined): Evidence["tokens"] => ({ kind: "answered", value: { own } });
const packument = (...versions: string[]): Evidence["packument"] => ({
  kind: "answered",
  value: {
    distTags: {},
    versions: Object.fromEntries(versions.map((version) => [version, { deprecated: false }])),
  },
});
const bound = (type: string, name: string) => tokens({ scopes: [{ type, name }] });

const KNOWN: FirstRound = {
  verdaccio: false,
  whoami: whoami("svc-bot"),
  tokens: REFUSED,
  collaborators: REFUSED,
  packument: packument("1.0.0", "1.1.0"),
};

describe("secondRound", () => {
  it.each<[name: string, first: Partial<FirstRound>, asked: SecondRound]>([
    ["a user of whom nothing else is known", {}, { user: "svc-bot", version: "1.1.0", writeProbe: false }],
    [
      "a collaborator",
      { collaborators: collaborators(["svc-bot", "write"]) },
      { user: "svc-bot", writeProbe: false },
    ],
    [
      "a collaborator in another case",
      { collaborators: collaborators(["Svc-Bot", "write"]) },
      { user: "svc-bot", writeProbe: false },
    ],
    [
      "a collaborator who only reads",
      { collaborators: collaborators(["svc-bot", "read"]) },
      { user: "svc-bot", writeProbe: false },
    ],
    [
      "another collaborator",
      { collaborators: collaborators(["alice", "write"]) },
      { user: "svc-bot", version: "1.1.0", writeProbe: false },
    ],
    [
      "a token bound to the package",
      { tokens: bound("package", NAME) },
      { user: "svc-bot", version: "1.1.0", writeProbe: false },
    ],
    [
      "a collaborator with a token bound to the package",
      { collaborators: collaborators(["svc-bot", "write"]), tokens: bound("package", NAME) },
      { writeProbe: false },
    ],
    [
      "a collaborator with a token bound to another package",
      { collaborators: collaborators(["svc-bot", "write"]), tokens: bound("package", "@acme/other") },
      { user: "svc-bot", writeProbe: false },
    ],
    [
      "a collaborator with a token bound to an organisation of that name",
      { collaborators: collaborators(["svc-bot", "write"]), tokens: bound("org", NAME) },
      { user: "svc-bot", writeProbe: false },
    ],
    [
      "a collaborator whose token is not in the list",
      { collaborators: collaborators(["svc-bot", "write"]), tokens: tokens(undefined) },
      { user: "svc-bot", writeProbe: false },
    ],
    ["nobody", { whoami: whoami() }, { version: "1.1.0", writeProbe: false }],
    ["a token that whoami refuses", { whoami: REFUSED }, { version: "1.1.0", writeProbe: false }],
    ["a registry that does not answer", { whoami: UNREADABLE }, { version: "1.1.0", writeProbe: false }],
    ["a registry without whoami", { whoami: ABSENT }, { writeProbe: false }],
    ["a package that is new", { packument: ABSENT }, { user: "svc-bot", writeProbe: false }],
    ["a package that is hidden", { packument: REFUSED }, { user: "svc-bot", writeProbe: false }],
    ["a package without versions", { packument: packument() }, { user: "svc-bot", writeProbe: false }],
    ["a packument that was not asked for", { packument: NOT_ASKED }, { user: "svc-bot", writeProbe: false }],
    ["Verdaccio", { verdaccio: true }, { writeProbe: true }],
    [
      "Verdaccio, with all that others would tell",
      { verdaccio: true, collaborators: collaborators(["svc-bot", "write"]), tokens: bound("package", NAME) },
      { writeProbe: true },
    ],
    ["Verdaccio and a bad token", { verdaccio: true, whoami: whoami() }, { writeProbe: false }],
    ["Verdaccio that does not answer", { verdaccio: true, whoami: UNREADABLE }, { writeProbe: false }],
  ])("%s", (_, change, asked) => {
    expect(secondRound(NAME, { ...KNOWN, ...change })).toEqual(asked);
  });

  it("asks for an existing version whatever versions are named", () => {
    const { version } = secondRound(NAME, { ...KNOWN, packument: packument("__proto__", "constructor") });

    expect(version).toBe("constructor");
  });
});
