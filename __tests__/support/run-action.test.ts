import { afterEach, describe, expect, it } from "vitest";
import { makeFolder, type PackageFolder } from "./packages.ts";
import { type ActionRun, runAction } from "./run-action.ts";

const TOKEN = "npm_secretOfThisTest";
const folders: PackageFolder[] = [];

afterEach(() => folders.splice(0).forEach((folder) => folder.remove()));

/** Runs a small program as an action with the inputs `token`, `tokens`, `dry-run` and `github-token`. */
function runProgram(program: string, run: Partial<ActionRun> = {}) {
  const action = makeFolder({
    files: {
      "action.yml": [
        "name: fake",
        "inputs:",
        "  token: { description: t }",
        "  tokens: { description: t }",
        "  dry-run: { description: d, default: false }",
        "  github-token: { description: g, default: '${{ github.token }}' }",
        "runs: { using: node24, main: dist/publish.mjs }",
      ].join("\n"),
      "dist/publish.mjs": `import * as core from ${JSON.stringify(import.meta.resolve("@actions/core"))};
        import { appendFileSync, writeFileSync } from "node:fs";
        const env = process.env, token = env.INPUT_TOKEN;
        ${program}`,
    },
  });
  const workspace = makeFolder({ files: { "known.txt": TOKEN } });
  folders.push(action, workspace);
  return runAction({
    actionRoot: action.directory,
    workspace: workspace.directory,
    inputs: { token: TOKEN },
    ...run,
  });
}

describe("runAction", () => {
  it("returns what GitHub's own toolkit reports", async () => {
    const result = await runProgram(`
      core.setSecret(token);
      core.setOutput("id", "@acme/demo@1.0.0");
      core.setOutput("checks", "[\\n1%0A,\\n2]");
      await core.summary.addRaw("done", true).write();
      core.warning("a: b, 100%\\nsecond line", { title: "careful: x, y" });
      console.log("  ::notice::plain%0Atext");
      console.error("to stderr");
      core.setFailed("it failed");`);

    expect(result).toMatchObject({
      exitCode: 1,
      outputs: { id: "@acme/demo@1.0.0", checks: "[\n1%0A,\n2]" },
      summary: "done\n",
      annotations: [
        { kind: "warning", title: "careful: x, y", message: "a: b, 100%\nsecond line" },
        { kind: "notice", message: "plain\ntext" },
        { kind: "error", message: "it failed" },
      ],
      masks: [TOKEN],
    });
    expect(result.log).toContain("to stderr");
  });

  it("obeys the older form of a command, and stop-commands", async () => {
    const { annotations } = await runProgram(`
      console.log("text ##[error]forged");
      console.log("::stop-commands::word\\n::error::ignored\\n::word::\\n::notice::seen");`);

    expect(annotations).toEqual([
      { kind: "error", message: "forged" },
      { kind: "notice", message: "seen" },
    ]);
  });

  it("gives the program the runner's variables and nothing of its own", async () => {
    process.env["npm_config_registry"] = "http://127.0.0.1:1/";
    const { outputs } = await runProgram(
      `core.setOutput("env", JSON.stringify({ ...env, INPUT_TOKEN: "", "INPUT_GITHUB-TOKEN": "" }));
       core.setOutput("cwd", process.cwd());`,
      {
        event: { name: "pull_request", payload: { number: 1 } },
        env: { EXTRA: "1", GITHUB_SHA: undefined },
      },
    ).finally(() => delete process.env["npm_config_registry"]);

    const env = JSON.parse(outputs["env"] ?? "") as Record<string, string>;
    expect(env).toMatchObject({
      "INPUT_DRY-RUN": "false",
      INPUT_TOKENS: "",
      EXTRA: "1",
      GITHUB_EVENT_NAME: "pull_request",
    });
    expect(env).not.toHaveProperty("GITHUB_SHA");
    expect(env).not.toHaveProperty("npm_config_registry");
    expect(outputs["cwd"]).toBe(env["GITHUB_WORKSPACE"]);
  });

  it.each([
    ["the log", "console.log(`token ${token}`)"],
    ["the log", "console.error(Buffer.from(token).toString('base64'))"],
    ["the log", "console.log('  ::error::' + token)"],
    ["the log", "console.log(env['INPUT_GITHUB-TOKEN'])"],
    ["the outputs", "core.setOutput('x', token)"],
    ["the job summary", "await core.summary.addRaw(token).write()"],
    ["left.txt", "writeFileSync('left.txt', token)"],
    [TOKEN, "writeFileSync(token, '')"],
    ["home/.npmrc", "writeFileSync(env.HOME + '/.npmrc', token)"],
    ["temp/x", "writeFileSync(env.RUNNER_TEMP + '/x', token)"],
    ["tmp/x", "writeFileSync(env.TMPDIR + '/x', token)"],
    ["state", "core.saveState('x', token)"],
  ])("finds the token in %s", async (place, program) => {
    await expect(runProgram(program)).rejects.toThrow(new RegExp(`a secret was found in: .*${place}`));
  });

  it("finds each of several tokens", async () => {
    const inputs = { tokens: "@acme/a=npm_firstToken\n@acme/b=npm_second=Token" };
    await expect(runProgram("console.log(env.INPUT_TOKENS.slice(-16))", { inputs })).rejects.toThrow(
      "the log",
    );
  });

  it("refuses the workflow commands that files have replaced", async () => {
    await expect(runProgram("console.log('::set-output name=x::1')")).rejects.toThrow("::set-output::");
  });

  it("ends a program that does not end", async () => {
    const run = runProgram("console.log('waiting'); setInterval(() => {}, 1000);", {
      timeoutMilliseconds: 2000,
    });
    await expect(run).rejects.toThrow(/did not end within 2000 ms.*waiting/s);
  });
});
