// `npm run demo`: releases a real package to a real registry on this machine, as a workflow would, and proves it.

import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npmCommand } from "../__tests__/support/npm-command.ts";
import { type ActionResult, runAction } from "../__tests__/support/run-action.ts";
import { startVerdaccio, type Verdaccio } from "../__tests__/support/verdaccio.ts";
import {
  expectEqual,
  heading,
  indented,
  printInputs,
  printOutputs,
  readableLog,
  readableSummary,
  say,
} from "./demo-console.ts";

const MAIN_ACCOUNT = "main-account";
const SERVICE_ACCOUNT = "demo-service-account";
const PACKAGE = "@acme/greeting";
const FIXTURE = fileURLToPath(new URL("../__tests__/fixtures/demo-package", import.meta.url));

interface Demo {
  registry: Verdaccio;
  /** The checkout with the package. */
  workspace: string;
  /** A folder that knows nothing of the package and installs it. */
  consumer: string;
}

try {
  await withDemo(async (demo) => {
    const serviceToken = await demo.registry.addUser(SERVICE_ACCOUNT);
    const mainToken = await demo.registry.addUser(MAIN_ACCOUNT);
    heading("A registry, two accounts, one package");
    say(`Verdaccio runs at ${demo.registry.url}; it is empty.`);
    say(`Its users: ${MAIN_ACCOUNT}, and ${SERVICE_ACCOUNT}, which exists for ${PACKAGE} alone.`);

    await release(demo, serviceToken);
    await releaseAgain(demo, serviceToken);
    await releaseAsMainAccount(demo, mainToken);
    await proveWithNpm(demo);
  });
  heading("Done: every expectation above was met, and everything that was started has stopped.");
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function withDemo(story: (demo: Demo) => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "demo-")));
  const [workspace, consumer] = [join(folder, "widgets"), join(folder, "consumer")];
  cpSync(FIXTURE, workspace, { recursive: true });
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), '{ "private": true }\n');
  const registry = await startVerdaccio({
    packages: { "@acme/*": { access: "$all", publish: `${SERVICE_ACCOUNT} ${MAIN_ACCOUNT}` } },
  });
  try {
    await story({ registry, workspace, consumer });
  } finally {
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function release(demo: Demo, token: string): Promise<void> {
  heading("1. The workflow releases the package with the service account's token");
  const result = await runStep(demo, token);
  say("The job summary, without its markup:");
  say(indented(readableSummary(result.summary)));
  expectEqual("the step", result.exitCode === 0 ? "passes" : "fails", "passes");
  expectEqual("state", result.outputs["state"], "published");
  expectEqual("id", result.outputs["id"], `${PACKAGE}@1.0.0`);
  expectEqual("uploads the registry received", uploads(demo), 1);
}

async function releaseAgain(demo: Demo, token: string): Promise<void> {
  heading("2. The same workflow runs once more: a re-run is safe");
  const result = await runStep(demo, token);
  expectEqual("the step", result.exitCode === 0 ? "passes" : "fails", "passes");
  expectEqual("state", result.outputs["state"], "already-published");
  expectEqual("uploads the registry received", uploads(demo), 1);
}

async function releaseAsMainAccount(demo: Demo, token: string): Promise<void> {
  heading("3. Somebody put the main account's token into the secret: it is refused");
  const result = await runStep(demo, token);
  expectEqual("the step", result.exitCode === 0 ? "passes" : "fails", "fails");
  expectEqual("state", result.outputs["state"], "failed");
  expectEqual("uploads the registry received", uploads(demo), 1);
}

async function proveWithNpm({ registry, consumer }: Demo): Promise<void> {
  heading("4. npm itself sees the release and can use it");
  const npm = async (...args: string[]) => {
    say(`$ npm ${args.join(" ")}`);
    const { exitCode, stdout, stderr } = await npmCommand(args, { registry: registry.url, cwd: consumer });
    say(indented(exitCode === 0 ? stdout : stderr));
    return stdout.trim();
  };
  const version = await npm("view", PACKAGE, "version");
  await npm("view", PACKAGE, "dist-tags", "dist.integrity", "dist.fileCount", "bin");
  await npm("install", PACKAGE);
  const greeting = await npm("exec", "--offline", "--", "greeting", "Ada");
  expectEqual("the version npm sees", version, "1.0.0");
  expectEqual("the installed program says", greeting, "Hello, Ada!");
}

async function runStep({ registry, workspace }: Demo, token: string): Promise<ActionResult> {
  const inputs = {
    token,
    registry: registry.url,
    "service-account": SERVICE_ACCOUNT,
    "refuse-accounts": MAIN_ACCOUNT,
  };
  printInputs(inputs);
  const result = await runAction({ inputs, workspace });
  say("The log:");
  say(indented(readableLog(result.log)));
  printOutputs(result.outputs);
  return result;
}

function uploads({ registry }: Demo): number {
  return registry.requests.filter(({ method, status }) => method === "PUT" && status === 201).length;
}
