import { GITHUB_TOKEN } from "../support/action-manifest.ts";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseCommands } from "../support/runner-commands.ts";
import type { ActionResult } from "../support/run-action.ts";
import { type Desk, openDesk } from "./support/desk.ts";
import { json } from "./support/front.ts";
import "./support/matchers.ts";

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
});

afterEach(() => {
  desk.registry.intercept = undefined;
});

afterAll(() => desk.close());

/** Texts that would be obeyed or drawn where they are shown as they are; each has the word that gives it away. */
const COMMANDS = [
  "\n::error title=FORGED::FORGED\n",
  "\r\n::add-mask::FORGED\r\n",
  "\r::warning::FORGED",
  "\n::set-output name=state::FORGED\n",
  "\n  ::stop-commands::FORGED\n",
  "text ##[error]FORGED",
  "\n##[group]FORGED",
  "\u2028::error::FORGED\u2029::error::FORGED\u0085::error::FORGED\v::error::FORGED\f::error::FORGED",
];
const TERMINAL = [
  "\u001B[2J\u001B[1;31mFORGED\u001B[0m",
  "\u001B]8;;https://evil.example\u0007FORGED",
  "\u009B31m",
];
const MARKUP = [
  "<img src=x onerror=alert(1)>",
  "</details></table><h1>FORGED</h1>",
  "[FORGED](javascript:alert(1))",
  "![FORGED](https://evil.example/pixel.png)",
  "| FORGED | FORGED |",
  "`FORGED` **FORGED** ~~FORGED~~",
  "@evil-team #1 https://evil.example/",
  "\n\n# FORGED\n\n- FORGED\n",
  "<!-- FORGED",
  "&lt;b&gt;",
];
const EVERYTHING = [...COMMANDS, ...TERMINAL, ...MARKUP].join(" ");

/** What would be obeyed or drawn in the log and the summary and is not the action's own. */
function dangersIn({ log, masks, summary }: ActionResult): string[] {
  return [
    ...commandsIn(log),
    ...controlsIn(log),
    ...masks.filter((mask) => mask !== desk.token && mask !== GITHUB_TOKEN),
    ...markupIn(summary),
  ];
}

const OWN_COMMANDS = new Set(["add-mask", "group", "endgroup", "error", "warning", "notice", "debug"]);

function commandsIn(log: string): string[] {
  return parseCommands(log)
    .filter(
      ({ name, properties, message }) =>
        !OWN_COMMANDS.has(name) ||
        message.startsWith("FORGED") ||
        properties["title"]?.includes("FORGED") === true,
    )
    .map(({ line }) => line);
}

/** Control characters and the separators of lines, except those that every log has. */
function controlsIn(text: string): string[] {
  return text.match(/(?![\t\n])[\p{Cc}\p{Zl}\p{Zp}]/gu) ?? [];
}

/** The links that the action makes itself. */
const OWN_LINKS =
  /\[(?:[\w-]+|<code>[\w&#;-]+<\/code>)\]\(https:\/\/github\.com\/npm-service-publish\/[\w./#-]+\)/g;

const DRAWN = [
  /<(img|h1|!--|script|b>).*/i,
  /\]\(.*/,
  /^#+ FORGED/m,
  /^- FORGED/m,
  /[`*~]+FORGED/,
  /\| FORGED/,
  /(?<![\w;])@evil-team/,
  /(?<![\w;])https:\/\/evil\.example/,
];

function markupIn(written: string): string[] {
  const summary = written.replaceAll(OWN_LINKS, "");
  const found = DRAWN.map((pattern) => pattern.exec(summary)?.[0]).filter((text) => text !== undefined);
  const count = (text: string | RegExp) => summary.split(text).length;
  const torn = count("</details>") === count(/<details(?: open)?>/) ? [] : ["</details>"];
  return [...found, ...torn, ...controlsIn(summary), ...tornTables(summary)];
}

/** The tables in which a row has not the cells of the others. */
function tornTables(summary: string): string[] {
  const tables = summary.split(/\n\s*\n/).filter((block) => block.trimStart().startsWith("|"));
  return tables.filter((table) => {
    const rows = table.trim().split("\n");
    return new Set(rows.map((row) => row.match(/(?<!\\)\|/g)?.length ?? 0)).size > 1;
  });
}

describe("a package cannot forge anything by", () => {
  it("the names of its files", async () => {
    const texts = [...COMMANDS, ...TERMINAL, ...MARKUP].map((text) => text.replaceAll("/", "_"));
    const files = Object.fromEntries(texts.map((text, index) => [`lib/${index}${text}.txt`, "x"]));
    const folder = desk.makePackage({ manifest: { files: undefined }, files });
    const result = await desk.release(folder);
    expect(result).toSucceedAs("published");
    expect(Number(result.outputs["file-count"])).toBeGreaterThan(texts.length);
    expect(dangersIn(result)).toEqual([]);
  });

  it("its description, README, author and licence", async () => {
    const fields = {
      description: EVERYTHING,
      author: EVERYTHING,
      license: EVERYTHING,
      keywords: [EVERYTHING],
    };
    const folder = desk.makePackage({ manifest: fields, files: { "README.md": EVERYTHING } });
    const result = await desk.release(folder);
    expect(result).toSucceedAs("published");
    expect(dangersIn(result)).toEqual([]);
  });

  it.each(["name", "version", "bin", "homepage", "repository"])("its %s", async (field) => {
    const result = await desk.release(desk.makePackage({ manifest: { [field]: EVERYTHING } }));
    expect(dangersIn(result)).toEqual([]);
  });

  it.each(["tag", "access", "registry", "@acme:registry"])("its publishConfig.%s", async (field) => {
    const folder = desk.makePackage({ manifest: { publishConfig: { [field]: EVERYTHING } } });
    expect(dangersIn(await desk.release(folder, { registry: undefined }))).toEqual([]);
  });

  it("a package.json that is not JSON", async () => {
    expect(
      dangersIn(await desk.release(desk.makePackage({ files: { "package.json": EVERYTHING } }))),
    ).toEqual([]);
  });
});

describe("a workflow cannot forge anything by", () => {
  it.each([
    "package",
    "tag",
    "service-account",
    "refuse-accounts",
    "registry",
    "integrity",
    "strategy",
    "mode",
  ])("the input %s", async (input) => {
    expect(dangersIn(await desk.release(desk.makePackage(), { [input]: EVERYTHING }))).toEqual([]);
  });

  it("an input that does not exist", async () => {
    expect(dangersIn(await desk.release(desk.makePackage(), { "forged\n::error::FORGED": "x" }))).toEqual([]);
  });

  it("its event", async () => {
    const repo = { full_name: EVERYTHING, fork: true };
    const payload = {
      repository: { full_name: "acme/widgets" },
      pull_request: { head: { repo }, base: { repo } },
    };
    expect(
      dangersIn(await desk.release(desk.makePackage(), {}, { event: { name: "pull_request", payload } })),
    ).toEqual([]);
  });
});

describe("a registry cannot forge anything by", () => {
  /** What a header can carry. */
  const IN_A_HEADER = "::error::FORGED ##[error]FORGED <img src=x> [FORGED](javascript:x) `FORGED`";

  it.each([401, 403, 409, 500])("its words for a %i to the upload", async (status) => {
    desk.registry.intercept = ({ body }) =>
      body.includes('"_attachments"')
        ? {
            ...json(status, { error: EVERYTHING, reason: EVERYTHING, message: EVERYTHING }),
            headers: {
              "content-type": "application/json",
              "npm-notice": IN_A_HEADER,
              "www-authenticate": IN_A_HEADER,
            },
          }
        : undefined;
    const result = await desk.release(desk.makePackage(), { "wait-minutes": "0" });
    expect(result.outputs["state"]).toBe("failed");
    expect(dangersIn(result)).toEqual([]);
  });

  it("an answer that is not JSON", async () => {
    desk.registry.intercept = ({ body }) =>
      body.includes('"_attachments"') ? { status: 403, body: EVERYTHING } : undefined;
    expect(dangersIn(await desk.release(desk.makePackage(), { "wait-minutes": "0" }))).toEqual([]);
  });

  it("a reason phrase", async () => {
    desk.registry.intercept = () => ({
      status: 418,
      headers: { "npm-notice": IN_A_HEADER },
      body: EVERYTHING,
    });
    expect(dangersIn(await desk.release(desk.makePackage(), { "wait-minutes": "0" }))).toEqual([]);
  });

  it("the name of the account", async () => {
    desk.registry.intercept = ({ path }) =>
      path === "/-/whoami" ? json(200, { username: EVERYTHING }) : undefined;
    expect(
      dangersIn(await desk.release(desk.makePackage(), { "service-account": "service-account" })),
    ).toEqual([]);
  });

  it("the names of the collaborators and the profile", async () => {
    desk.registry.intercept = ({ path }) => {
      if (path.endsWith("/collaborators")) {
        return json(200, { [EVERYTHING]: EVERYTHING, "service-account": EVERYTHING });
      }
      return path === "/-/npm/v1/user"
        ? json(200, { name: EVERYTHING, tfa: { mode: EVERYTHING } })
        : undefined;
    };
    expect(dangersIn(await desk.release(desk.makePackage()))).toEqual([]);
  });

  it("the packument", async () => {
    const folder = desk.makePackage();
    desk.registry.intercept = ({ method, path }) =>
      method === "GET" && decodeURIComponent(path) === `/${folder.name}`
        ? json(200, {
            name: EVERYTHING,
            "dist-tags": { latest: EVERYTHING, [EVERYTHING]: EVERYTHING },
            maintainers: [{ name: EVERYTHING }],
            versions: {
              [EVERYTHING]: {},
              "1.0.0": {
                _npmUser: { name: EVERYTHING },
                dist: { integrity: EVERYTHING, shasum: EVERYTHING, tarball: EVERYTHING },
              },
            },
          })
        : undefined;
    expect(dangersIn(await desk.release(folder, { "wait-minutes": "0" }))).toEqual([]);
  });

  it("where it redirects to", async () => {
    desk.registry.intercept = ({ path }) =>
      path === "/-/whoami"
        ? { status: 302, headers: { location: "/::error::FORGED%0A::error::FORGED" } }
        : undefined;
    expect(dangersIn(await desk.release(desk.makePackage()))).toEqual([]);
  });
});
