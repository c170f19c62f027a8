// `npm run demo`: releases a real package to a real registry on this machine, as a workflow would, and proves it.

import { expectEqual, heading, indented, readableSummary, say } from "./demo-console.ts";
import { tellOfStaging } from "./demo-staging.ts";
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

const PACKAGES = { "@acme/*": { access: "$all", publish: `${SERVICE_ACCOUNT} ${MAIN_ACCOUNT}` } };

try {
  await withDemo({ packages: PACKAGES }, async (demo) => {
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
  await tellOfStaging();
  heading("Done: every expectation above was met, and everything that was started has stopped.");
} catch (error) {
  console.error(`\nThe demo failed: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
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

async function proveWithNpm(demo: Demo): Promise<void> {
  heading("4. npm itself sees the release and can use it");
  const npm = async (...args: string[]) => (await runNpm(demo, args)).stdout.trim();
  const version = await npm("view", PACKAGE, "version");
  await npm("view", PACKAGE, "dist-tags", "dist.integrity", "dist.fileCount", "bin");
  await npm("install", PACKAGE);
  const greeting = await npm("exec", "--offline", "--", "greeting", "Ada");
  expectEqual("the version npm sees", version, "1.0.0");
  expectEqual("the installed program says", greeting, "Hello, Ada!");
}
