import { describe, expect, it } from "vitest";

import type { PackageResult } from "../../../src/model/result.ts";
import { CATALOGUE } from "../../../src/decisions/failures/catalogue.ts";
import { helpLink } from "../../../src/decisions/failures/help-link.ts";
import {
  annotation,
  annotationsOf as annotationsOfAll,
  approvalOf,
  limited,
  type Annotation,
} from "../../../src/decisions/report/annotations.ts";
import type { State } from "../../../src/model/result.ts";
import { nothingKnown, problems, result, STATES } from "./build.ts";
import { HOSTILE } from "./hostile.ts";

/** Of one alone. */
const annotationsOf = (result: PackageResult) => annotationsOfAll([result]);

const levels = (annotations: readonly Annotation[]) => annotations.map(({ level }) => level);

describe("annotation", () => {
  const problem = { code: "package-private", what: "a/package.json is private." } as const;

  it("tells what was seen, what to do and where to read more", () => {
    const { title, remedy } = CATALOGUE["package-private"];

    expect(annotation("error", problem, "demo@1.0.0: ")).toEqual({
      level: "error",
      title,
      message: `demo@1.0.0: ${problem.what} ${remedy} ${helpLink("package-private")}`,
    });
  });

  it("tells the problem's own remedy where it has one", () => {
    const { message } = annotation("warning", { ...problem, remedy: "Do this." }, "");

    expect(message).toBe(`${problem.what} Do this. ${helpLink("package-private")}`);
  });

  it.each(HOSTILE)("is one visible line: %s", (_, text) => {
    const { message } = annotation(
      "error",
      { code: "package-private", what: text, remedy: text },
      `${text}: `,
    );

    expect(message).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    expect(message.length).toBeLessThanOrEqual(1501);
  });
});

describe("limited: GitHub shows ten annotations of a kind", () => {
  const many = (count: number) => problems(count).map((problem) => annotation("error", problem, ""));

  it.each([0, 1, 9])("%d are shown", (count) => {
    expect(limited(many(count))).toEqual(many(count));
  });

  it.each([10, 11, 500])("of %d nine are shown and the rest is counted", (count) => {
    const shown = limited(many(count));

    expect(shown).toHaveLength(10);
    expect(shown.slice(0, 9)).toEqual(many(9));
    expect(shown[9]?.level).toBe("error");
    expect(shown[9]?.message).toContain(String(count - 9));
  });
});

describe("annotationsOf", () => {
  it("limits each kind by itself", () => {
    const annotations = annotationsOf(
      result({ state: "failed", problems: problems(12), warnings: problems(30) }),
    );

    expect(levels(annotations)).toEqual([
      ...Array<string>(10).fill("error"),
      ...Array<string>(10).fill("warning"),
    ]);
  });

  it.each<[state: State, notices: number]>([
    ["published", 1],
    ["accepted", 0],
    ["staged", 1],
    ["already-published", 0],
    ["already-staged", 1],
    ["skipped", 0],
    ["dry-run", 0],
    ["failed", 0],
  ])("%s has %d notices", (state, notices) => {
    expect(levels(annotationsOf(result({ state })))).toEqual(Array(notices).fill("notice"));
  });

  it.each(STATES)("%s has its errors and warnings", (state) => {
    const annotations = annotationsOf(result({ state, problems: problems(1), warnings: problems(2) }));

    expect(levels(annotations).filter((level) => level !== "notice")).toEqual([
      "error",
      "warning",
      "warning",
    ]);
    for (const { title, message } of annotations) {
      expect(title).toMatch(/\S/);
      expect(message).toContain("@acme/demo@1.2.3");
    }
  });

  it("names no package where none is known", () => {
    const [error] = annotationsOf(nothingKnown({ problems: problems(1) }));

    expect(error?.message).toMatch(/^Package 0 is private\./);
  });
});

describe("approvalOf", () => {
  const approveCommand = "npm stage approve st_1";
  const approveUrl = "https://www.npmjs.com/settings/~/staged-packages";

  it.each([
    ["a command", { approveCommand }, [approveCommand]],
    ["a page", { approveUrl }, [approveUrl]],
    ["both", { approveCommand, approveUrl }, [approveCommand, approveUrl]],
  ])("tells %s", (_, change, told) => {
    const text = approvalOf(result(change));

    for (const way of told) expect(text).toContain(way);
    expect(text).toMatch(/^A maintainer .*2FA.*\.$/);
    expect(text).not.toContain("undefined");
  });

  it("tells nothing where nothing waits", () => {
    expect(approvalOf(result())).toBe("");
  });

  it.each(["staged", "already-staged"] as const)("is in the notice of %s", (state) => {
    const [notice] = annotationsOf(result({ state, approveCommand, approveUrl }));

    expect(notice?.message).toContain(approveCommand);
    expect(notice?.message).toContain(approveUrl);
  });
});
