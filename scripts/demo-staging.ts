// The second story: a registry where the service account may only stage, and the main account approves with 2FA.

import type { ActionResult } from "../__tests__/support/run-action.ts";
import { expectEqual, heading, indented, readableSummary, say } from "./demo-console.ts";
import {
  type Demo,
  MAIN_ACCOUNT,
  PACKAGE,
  runNpm,
  runStep,
  SERVICE_ACCOUNT,
  uploads,
  withDemo,
} from "./demo-world.ts";

const PACKAGES = {
  "@acme/*": { access: "$all", stage: `${SERVICE_ACCOUNT} ${MAIN_ACCOUNT}`, publish: MAIN_ACCOUNT },
};

export async function tellOfStaging(): Promise<void> {
  await withDemo({ staging: true, packages: PACKAGES }, async (demo) => {
    const serviceToken = await demo.registry.addUser(SERVICE_ACCOUNT);
    const mainToken = await demo.registry.addUser(MAIN_ACCOUNT);
    const otp = await demo.registry.enableTwoFactor(MAIN_ACCOUNT, "auth-and-writes");
    heading("A second registry, which has staging");
    say(`Verdaccio 9 runs at ${demo.registry.url}; it is empty.`);
    say(`${SERVICE_ACCOUNT} may stage ${PACKAGE} and not publish it; ${MAIN_ACCOUNT} has 2FA and approves.`);

    await publishDirectly(demo, serviceToken);
    const staged = await stage(demo, serviceToken);
    await stageAgain(demo, serviceToken, staged);
    await approve(demo, staged, mainToken, otp);
    await install(demo, serviceToken);
  });
}

async function publishDirectly(demo: Demo, token: string): Promise<void> {
  heading("5. A direct publish with the service account's token is refused");
  const result = await runStep(demo, token, { mode: "direct" });
  expectEqual("the step", result.exitCode === 0 ? "passes" : "fails", "fails");
  expectEqual("state", result.outputs["state"], "failed");
  expectEqual("uploads the registry took", uploads(demo), 0);
}

async function stage(demo: Demo, token: string): Promise<ActionResult> {
  heading("6. Without `mode` the same step sees that the registry wants the version staged");
  const result = await runStep(demo, token);
  say("The job summary, without its markup:");
  say(indented(readableSummary(result.summary)));
  expectEqual("the step", result.exitCode === 0 ? "passes" : "fails", "passes");
  expectEqual("state", result.outputs["state"], "staged");
  expectEqual("mode", result.outputs["mode"], "stage");
  const view = await runNpm(demo, ["view", PACKAGE, "version"]);
  expectEqual("npm", view.exitCode === 0 ? "sees the package" : "sees no package", "sees no package");
  return result;
}

async function stageAgain(demo: Demo, token: string, staged: ActionResult): Promise<void> {
  heading("7. The workflow runs once more while the version waits");
  const result = await runStep(demo, token);
  expectEqual("state", result.outputs["state"], "already-staged");
  expectEqual("stage-id", result.outputs["stage-id"], staged.outputs["stage-id"]);
  expectEqual("uploads the registry took", uploads(demo), 1);
}

async function approve(demo: Demo, staged: ActionResult, token: string, otp: () => string): Promise<void> {
  heading("8. The main account runs the command of the output `approve-command`");
  const [program, ...args] = (staged.outputs["approve-command"] ?? "").split(" ");
  expectEqual("the command is one of", program, "npm");
  await runNpm(demo, ["stage", "list", PACKAGE], token);
  const without = await runNpm(demo, args, token);
  expectEqual("without a one-time password it", without.exitCode === 0 ? "passes" : "fails", "fails");
  const approval = await runNpm(demo, [...args, "--otp", otp()], token);
  expectEqual("with one it", approval.exitCode === 0 ? "passes" : "fails", "passes");
}

async function install(demo: Demo, token: string): Promise<void> {
  heading("9. The version is there for everyone, and a re-run of the workflow says so");
  await runNpm(demo, ["install", PACKAGE]);
  const { stdout } = await runNpm(demo, ["exec", "--offline", "--", "greeting", "Ada"]);
  expectEqual("the installed program says", stdout.trim(), "Hello, Ada!");
  const result = await runStep(demo, token);
  expectEqual("state", result.outputs["state"], "already-published");
  expectEqual("live", result.outputs["live"], "true");
}
