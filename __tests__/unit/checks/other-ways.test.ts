import { describe, expect, it } from "vitest";

import { otherWaysOf } from "../../../src/decisions/checks/other-ways.ts";
import type { Evidence, ServedVersion } from "../../../src/model/evidence.ts";
import type { Publisher } from "../../../src/model/publisher.ts";
import { absent, answered } from "../support/answers.ts";
import { evidence, IDENTITY, packument } from "../support/builders.ts";

const US: Publisher = { kind: "account", name: "svc-bot" };
const TRUSTED: Publisher = { kind: "trusted-publisher", identity: IDENTITY };

const maintained = (...maintainers: string[]) => answered(packument({ maintainers }));
const writers = (...names: string[]) => answered(new Map(names.map((name) => [name, "write" as const])));

/** A packument whose versions were published by these: an account, or `id!` for a trusted publisher. */
function published(by: Record<string, string>) {
  const versions = Object.entries(by).map(([version, who]): [string, ServedVersion] => [
    version,
    {
      deprecated: false,
      ...(who.endsWith("!") ? { trustedPublisher: who.slice(0, -1) } : { publisher: who }),
    },
  ]);
  return answered(packument({ versions: Object.fromEntries(versions) }));
}

describe("other accounts", () => {
  it.each<[string, Publisher, Partial<Evidence>, string[]]>([
    ["without ours", US, { packument: maintained("alice", "svc-bot", "bob") }, ["alice", "bob"]],
    ["without ours in other letters", US, { packument: maintained("alice", "SVC-Bot") }, ["alice"]],
    [
      "all, where ours is not told",
      { kind: "account", name: undefined },
      { packument: maintained("a") },
      ["a"],
    ],
    [
      "all, where a trusted publisher releases",
      TRUSTED,
      { packument: maintained("alice", "svc-bot") },
      ["alice", "svc-bot"],
    ],
    [
      "collaborators too, each once",
      US,
      { packument: maintained("alice"), collaborators: writers("Alice", "bob", "svc-bot") },
      ["alice", "bob"],
    ],
    [
      "no one who may only read",
      US,
      {
        collaborators: answered(
          new Map([
            ["carol", "read"],
            ["dan", "unknown"],
          ]),
        ),
      },
      ["dan"],
    ],
    ["none, where the registry does not tell", US, { packument: answered(packument()) }, []],
    ["none, where there is no packument", US, { packument: absent, collaborators: absent }, []],
  ])("%s", (_, us, overrides, expected) => {
    expect(otherWaysOf(evidence(overrides), us).accounts).toEqual(expected);
  });
});

describe("a trusted publisher that is not ours", () => {
  it.each<[string, Publisher, Record<string, string>, string | undefined]>([
    [
      "is told with its last version",
      US,
      { "1.0.0": "alice", "1.1.0": "github!", "1.2.0": "github!", "1.3.0": "svc-bot" },
      "github 1.2.0",
    ],
    ["is not there, where accounts published all", US, { "1.0.0": "alice" }, undefined],
    ["is of another CI than the one used", TRUSTED, { "1.0.0": "gitlab!" }, "gitlab 1.0.0"],
    ["is none, where it is the one used", TRUSTED, { "1.0.0": "gitlab!", "1.1.0": "github!" }, undefined],
  ])("%s", (_, us, by, expected) => {
    const { trustedPublisher: found, trusted } = otherWaysOf(evidence({ packument: published(by) }), us);
    expect(found && `${found.id} ${found.version}`).toBe(expected);
    expect(trusted).toBe(us === TRUSTED);
  });
});
