import { describe, expect, it } from "vitest";

import { otherWaysSection } from "../../../src/decisions/report/other-ways-section.ts";
import { NPMJS } from "../../../src/model/registry.ts";
import { otherWays } from "./build.ts";
import { decodeEntities } from "./rendered.ts";

const section = (change: Parameters<typeof otherWays>[0], registry: string = NPMJS) =>
  decodeEntities(otherWaysSection("@acme/demo", registry, otherWays(change)));

const CLOSE = "Require two-factor authentication and disallow tokens";
const GITHUB = { id: "github", version: "1.0.0" };

describe("who else could publish", () => {
  it("says nothing where nobody is known, or nothing was learnt", () => {
    expect(section({})).toBe("");
    expect(otherWaysSection("@acme/demo", NPMJS, undefined)).toBe("");
  });

  it("names accounts, and advises 2FA and no more", () => {
    const text = section({ accounts: ["alice", "bob"] });
    expect(text).toContain("alice");
    expect(text).toContain("Make sure that each has full 2FA.");
    expect(text).not.toContain(CLOSE);
    expect(section({ accounts: ["alice"] })).toContain("Make sure that it has full 2FA.");
  });

  it("names a trusted publisher that is not ours, and advises to close the way of tokens", () => {
    const text = section({ trustedPublisher: GITHUB });
    expect(text).toMatch(/github.*1\.0\.0/);
    expect(text).toContain(CLOSE);
    expect(text).toContain("https://www.npmjs.com/package/@acme/demo/access");
  });

  it("gives the same advice after a trusted release, with npmjs' page there alone", () => {
    expect(section({ trusted: true })).toContain(CLOSE);
    expect(section({ trusted: true }, "https://registry.example.test/")).not.toContain("npmjs.com");
  });
});
