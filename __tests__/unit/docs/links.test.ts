import { existsSync, globSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

import manifest from "../../../package.json" with { type: "json" };
import {
  anchorsOf,
  codeSpansOf,
  documents,
  linksOf,
  readDocument,
  ROOT,
  type Document,
} from "./documents.ts";

const all = documents();

/** `path#anchor` of a link between files, from the root; nothing for a link elsewhere. */
function targetOf({ path }: Document, link: string): { file: string; anchor: string } | undefined {
  if (/^[a-z]+:/.test(link)) return undefined;
  const [file = "", anchor = ""] = link.split("#");
  return { file: file === "" ? path : posix.normalize(posix.join(posix.dirname(path), file)), anchor };
}

function isBroken({ file, anchor }: { file: string; anchor: string }): boolean {
  if (file.startsWith("..") || !existsSync(join(ROOT, file))) return true;
  return anchor !== "" && !anchorsOf(readDocument(file)).includes(anchor);
}

describe("the documents", () => {
  it("are all there", () => {
    const paths = all.map(({ path }) => path);

    expect(paths).toEqual(
      expect.arrayContaining([
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "README.md",
        "SECURITY.md",
        "docs/errors.md",
        "docs/inputs-and-outputs.md",
        "docs/threat-model.md",
      ]),
    );
  });

  it.each(all.map((document) => [document.path, document] as const))(
    "%s: every link between files leads to something",
    (_path, document) => {
      const broken = linksOf(document).filter((link) => {
        const target = targetOf(document, link);
        return target !== undefined && isBroken(target);
      });

      expect(broken).toEqual([]);
    },
  );

  it.each(all.map((document) => [document.path, document] as const))(
    "%s: every link elsewhere is to a public https page",
    (_path, document) => {
      const elsewhere = linksOf(document).filter((link) => /^[a-z]+:/.test(link));

      expect(
        elsewhere.filter(
          (link) => !/^https:\/\/(github\.com|publint\.dev|[a-z.]+npmjs\.(com|org))\//.test(link),
        ),
      ).toEqual([]);
    },
  );

  it.each(all.map((document) => [document.path, document] as const))(
    "%s: every file it names exists",
    (_path, document) => {
      const named = codeSpansOf(document).filter((span) =>
        /^(src|docs|build|scripts|bench|types|__tests__|dist|\.ci)\/\S*$/.test(span),
      );

      expect(named.filter((path) => globSync(path, { cwd: ROOT }).length === 0)).toEqual([]);
    },
  );

  it.each(all.map((document) => [document.path, document] as const))(
    "%s: every npm script it names exists",
    (_path, { text }) => {
      const named = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map((match) => match[1] ?? "");

      expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
    },
  );
});

describe("the decisions", () => {
  const decisions = all.filter(({ path }) => path.startsWith("docs/decisions/"));

  it("are numbered without a gap", () => {
    const numbers = decisions.map(({ path }) => Number(/\/(\d{4})-[a-z-]+\.md$/.exec(path)?.[1]));

    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  });

  it("are all listed in ARCHITECTURE.md", () => {
    const linked = linksOf(readDocument("ARCHITECTURE.md"));

    expect(decisions.map(({ path }) => path).filter((path) => !linked.includes(path))).toEqual([]);
  });

  it.each(decisions.map((document) => [document.path, document] as const))(
    "%s says context, decision and consequences",
    (_path, { text }) => {
      expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual([
        "Context",
        "Decision",
        "Consequences",
      ]);
    },
  );
});
