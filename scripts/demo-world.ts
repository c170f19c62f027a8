// What both stories of the demo are played with: a registry, a checkout, a consumer, and the two programs that act.

import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { npmCommand, type NpmResult } from "../__tests__/support/npm-command.ts";
import { type ActionResult, runAction } from "../__tests__/support/run-action.ts";
import { startVerdaccio, type Verdaccio, type VerdaccioOptions } from "../__tests__/support/verdaccio.ts";
import { indented, printInputs, printOutputs, readableLog, say } from "./demo-console.ts";

export const MAIN_ACCOUNT = "main-account";
export const SERVICE_ACCOUNT = "demo-service-account";
export const PACKAGE = "@acme/greeting";

const FIXTURE = fileURLToPath(new URL("../__tests__/fixtures/demo-package", import.meta.url));

export interface Demo {
  registry: Verdaccio;
  /** The checkout with the package. */
  workspace: string;
  /** A folder that knows nothing of the package and installs it. */
  consumer: string;
}

export async function withDemo(
  options: VerdaccioOptions,
  story: (demo: Demo) => Promise<void>,
): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "demo-")));
  const [workspace, consumer] = [join(folder, "widgets"), join(folder, "consumer")];
  cpSync(FIXTURE, workspace, { recursive: true });
  mkdirSync(consumer);
  writeFileSync(join(consumer, "package.json"), '{ "private": true }\n');
  const registry = await startVerdaccio(options);
  try {
    await story({ registry, workspace, consumer });
  } finally {
    await registry.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the step with this token and shows all that a person sees of it. */
export async function runStep(
  { registry, workspace }: Demo,
  token: string,
  moreInputs: Record<string, string> = {},
): Promise<ActionResult> {
  const inputs = {
    token,
    registry: registry.url,
    "service-account": SERVICE_ACCOUNT,
    "refuse-accounts": MAIN_ACCOUNT,
    ...moreInputs,
  };
  printInputs(inputs);
  const result = await runAction({ inputs, workspace });
  say("The log:");
  say(indented(readableLog(result.log)));
  printOutputs(result.outputs);
  return result;
}

/** Runs npm in the consumer's folder and shows what it says. */
export async function runNpm(
  { registry, consumer }: Demo,
  args: string[],
  token?: string,
): Promise<NpmResult> {
  say(`$ npm ${args.join(" ")}`);
  const credential = token === undefined ? {} : { token };
  const result = await npmCommand(args, { registry: registry.url, cwd: consumer, ...credential });
  say(indented(result.exitCode === 0 ? result.stdout : result.stderr));
  return result;
}

/** How many uploads the registry took of the action, to be published or staged. */
export function uploads({ registry }: Demo): number {
  return registry.requests.filter(
    ({ method, status, userAgent }) =>
      method !== "GET" && status === 201 && userAgent.startsWith("npm-service-publish"),
  ).length;
}
