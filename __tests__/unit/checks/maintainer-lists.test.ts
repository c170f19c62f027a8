/** Who may write the package, as its collaborators, its maintainers and the account's own packages list it. */

import { describe, expect, it } from "vitest";

import { checkMaintainer } from "../../../src/decisions/checks/maintainer.ts";
import type { Evidence, Permission } from "../../../src/model/evidence.ts";
import { absent, answered, NO_ANSWERS, refused } from "../support/answers.ts";
import { evidence, packument, subject } from "../support/builders.ts";
import { told } from "../support/told.ts";

const check = (packageName: string, overrides: Partial<Evidence>) =>
  told(checkMaintainer(subject({ packageName }), evidence(overrides)));

const list = (permissions: Record<string, Permission>) => answered(new Map(Object.entries(permissions)));
const maintainers = (...names: string[]) => answered(packument({ maintainers: names }));

const collaborator = (permission: Permission) => list({ alice: "write", "svc-bot": permission });
const others = list({ alice: "write" });

describe.each(["demo", "@acme/demo"])("%s", (name) => {
  const owns = (permission: Permission) => list({ [name]: permission, other: "write" });
  const ownsOthers = list({ other: "write" });

  it.each<[string, Partial<Evidence>, string]>([
    ["collaborators: write", { collaborators: collaborator("write") }, "pass"],
    ["collaborators: write, in other letters", { collaborators: list({ "SVC-Bot": "write" }) }, "pass"],
    ["collaborators: read", { collaborators: collaborator("read") }, "fail read-only"],
    ["account's packages: write", { accountPackages: owns("write") }, "pass"],
    ["account's packages: read", { accountPackages: owns("read") }, "fail read-only"],
    ["account's packages lack it", { accountPackages: ownsOthers }, "fail not-maintainer"],
    ["maintainers have the account", { packument: maintainers("alice", "svc-bot") }, "pass"],
    ["maintainers have it in other letters", { packument: maintainers("SVC-BOT") }, "pass"],
    ["maintainers are not told", { packument: answered(packument()) }, "unknown maintainer-unavailable"],
    [
      "unlisted as collaborator, written by the account's list",
      { collaborators: others, accountPackages: owns("write") },
      "pass",
    ],
    [
      "unlisted in the account's list, collaborators: write",
      { collaborators: collaborator("write"), accountPackages: ownsOthers },
      "pass",
    ],
    [
      "unlisted as collaborator and in the account's list, a maintainer",
      { collaborators: others, accountPackages: ownsOthers, packument: maintainers("svc-bot") },
      "pass",
    ],
    [
      "collaborators: read, the account's list: write, since a team may give more",
      { collaborators: collaborator("read"), accountPackages: owns("write") },
      "pass",
    ],
    [
      "collaborators: read, and a maintainer",
      { collaborators: collaborator("read"), packument: maintainers("svc-bot") },
      "fail read-only",
    ],
    [
      "a word of the registry that nobody knows",
      { collaborators: collaborator("unknown") },
      "unknown maintainer-unavailable",
    ],
  ])("%s", (_, overrides, expected) => {
    expect(check(name, overrides)).toBe(expected);
  });

  it.each<[string, Partial<Evidence>]>([
    [
      "collaborators, while the maintainers lack it",
      { collaborators: collaborator("unknown"), packument: maintainers("alice") },
    ],
    [
      "the account's packages, while the collaborators lack it",
      { collaborators: others, accountPackages: owns("unknown") },
    ],
  ])("an unknown permission is no proof against the account: %s", (_, overrides) => {
    expect(check(name, overrides)).toBe("unknown maintainer-unavailable");
  });

  it("an unknown permission is not told as an unknown account", () => {
    const seen = evidence({ collaborators: collaborator("unknown") });
    expect(checkMaintainer(subject({ packageName: name }), seen).evidence).not.toContain("whose token");
  });

  it.each(NO_ANSWERS)("no list answers: all %s", (_, answer) => {
    const lists = { collaborators: answer, accountPackages: answer };
    expect(check(name, lists)).toBe("unknown maintainer-unavailable");
  });

  it.each(NO_ANSWERS)("whose token it is cannot be told: whoami %s", (_, whoami) => {
    const lists = { collaborators: others, accountPackages: ownsOthers, packument: maintainers("alice") };
    expect(check(name, { whoami, ...lists })).toBe("unknown maintainer-unavailable");
  });
});

describe("nobody lists the account", () => {
  const unlisted = { collaborators: others, packument: maintainers("alice") };

  it.each<[string, Partial<Evidence>]>([
    ["collaborators", { collaborators: others }],
    ["maintainers", { packument: maintainers("alice"), collaborators: refused(403) }],
    ["maintainers, of a registry that knows no collaborators", { ...unlisted, collaborators: absent }],
    ["collaborators and maintainers", unlisted],
    ["both, the account's own list refused", { ...unlisted, accountPackages: refused(403) }],
  ])("a team may give access that they do not show: %s", (_, overrides) => {
    expect(check("demo", overrides)).toBe("unknown maintainer-unavailable");
    expect(check("@acme/demo", overrides)).toBe("unknown maintainer-unavailable");
  });

  it.each<[string, Partial<Evidence>]>([
    ["alone", {}],
    ["with collaborators and maintainers", unlisted],
  ])("the account's own list has its teams' packages, and proves it %s", (_, overrides) => {
    const seen = { ...overrides, accountPackages: list({ other: "write" }) };
    expect(check("demo", seen)).toBe("fail not-maintainer");
    expect(check("@acme/demo", seen)).toBe("fail not-maintainer");
  });

  it("tells how to invite it, with npm's page and command", () => {
    const { remedy } = checkMaintainer(subject(), evidence({ collaborators: others }));
    expect(remedy).toContain("https://www.npmjs.com/package/demo/access");
    expect(remedy).toContain("npm owner add svc-bot demo");
  });
});

describe("a new package", () => {
  it.each<[string, Partial<Evidence>]>([
    ["nothing else is known", {}],
    ["no collaborators either", { collaborators: absent }],
    ["collaborators refused", { collaborators: refused(403) }],
    ["the account has no package yet", { accountPackages: list({}) }],
    ["the account has other packages", { accountPackages: list({ other: "write" }) }],
    ["whose token it is cannot be told", { whoami: absent }],
  ])("%s", (_, overrides) => {
    for (const name of ["demo", "@acme/demo"]) {
      expect([name, check(name, { packument: absent, ...overrides })]).toEqual([
        name,
        "not-applicable package-new",
      ]);
    }
  });

  it("is written where the account's list has it, although it cannot be seen", () => {
    const overrides = { packument: absent, accountPackages: list({ "@acme/demo": "write" }) };
    expect(check("@acme/demo", overrides)).toBe("pass");
  });
});
