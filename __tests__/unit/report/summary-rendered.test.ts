// The job summary as GitHub's flavour of Markdown and its sanitiser make HTML of it.

import { describe, expect, it } from "vitest";

import { htmlOf } from "../../../scripts/pictures/render.ts";
import { releasesSummary } from "../../../src/decisions/report/releases.ts";
import { NPMJS } from "../../../src/model/registry.ts";
import { files, result } from "./build.ts";
import { HOSTILE } from "./hostile.ts";

/** A summary in which every text is this one, alone and beside another. */
function summaries(text: string): string[] {
  const told = {
    result: result({
      state: "failed",
      id: text,
      name: text,
      tag: text,
      serviceAccount: text,
      approveCommand: text,
      checks: [{ id: "expiry", status: "fail", code: "token-expired", evidence: text, remedy: text }],
      problems: [{ code: "token-expired", what: text, remedy: text }],
      warnings: [{ code: "registry-notice", what: text }],
      url: undefined,
    }),
    files: [{ path: text, size: 1, digest: text }, ...files(2)],
    otherWays: { accounts: [text], trustedPublisher: { id: text, version: text }, trusted: false },
    setUps: [{ name: text, account: text, registry: NPMJS, mode: "auto" as const }],
  };
  return [releasesSummary([told]), releasesSummary([told, told])];
}

/** Those that are short enough for a summary to have all of them. */
const CUT_NOWHERE = HOSTILE.filter(([, text]) => text.length < 1000);

/** The elements in their order; GitHub makes links of addresses in any text. */
const elementsOf = (html: string) =>
  [...html.matchAll(/<(\/?[a-z\d]+)/g)].map((match) => match[1]).filter((name) => !/^\/?a$/.test(name ?? ""));

describe("a rendered summary", () => {
  it.each(["published", "staged", "failed"] as const)(
    "has nothing that the sanitiser removes: %s",
    async (state) => {
      const [alone = "", several = ""] = summaries("x").map((text) => text.replaceAll("failed", state));

      for (const text of [alone, several]) {
        const tags = [...text.matchAll(/<(\/?[a-z\d]+)/g)].map((match) => match[1] ?? "");
        const rendered = elementsOf(await htmlOf(text));
        expect(tags.filter((tag) => tag !== "a" && tag !== "/a" && !rendered.includes(tag))).toEqual([]);
      }
    },
  );

  it.each(CUT_NOWHERE)("has the elements of a harmless one: %s", async (_, text) => {
    const [harmless, hostile] = await Promise.all(
      ["x", text].map((filling) => Promise.all(summaries(filling).map(htmlOf))),
    );

    expect(hostile?.map(elementsOf)).toEqual(harmless?.map(elementsOf));
    for (const html of hostile ?? []) {
      expect(html).not.toMatch(/<(script|img)|<[^>]*\son\w+=|(href|src)="(?!https?:\/\/)/i);
    }
  });
});
