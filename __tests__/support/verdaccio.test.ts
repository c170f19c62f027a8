import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { decodeJwt } from "jose";
import { expect, it } from "vitest";
import { npmCommand } from "./npm-command.ts";
import { makePackage } from "./packages.ts";
import { execute } from "./run-process.ts";
import { startVerdaccio } from "./verdaccio.ts";

it(
  "accepts a package from the npm command line, serves it, and records the requests",
  { timeout: 60_000 },
  async () => {
    const registry = await startVerdaccio();
    const { directory, remove } = makePackage();
    const token = await registry.addUser("demo-service-account");
    const npm = { registry: registry.url, cwd: directory };
    try {
      expect(await npmCommand(["publish"], npm)).toMatchObject({ exitCode: 1 });
      expect(await npmCommand(["publish"], { ...npm, token })).toMatchObject({ exitCode: 0 });
      expect(await npmCommand(["whoami"], { ...npm, token })).toMatchObject({
        stdout: "demo-service-account\n",
      });
      expect(await npmCommand(["view", "@acme/demo", "version"], npm)).toMatchObject({ stdout: "1.0.0\n" });
      expect(registry.requests.filter(({ method }) => method === "PUT")).toEqual([
        {
          method: "PUT",
          path: "/@acme%2fdemo",
          status: 201,
          userAgent: expect.stringContaining("npm/12") as string,
          authorization: true,
        },
      ]);
    } finally {
      remove();
      await registry.stop();
    }
  },
);

it("knows a token that was created a day earlier, as long as it lives longer than that", async () => {
  const registry = await startVerdaccio({ tokenLifetime: "90d" });
  const whoami = async (token: string) =>
    await npmCommand(["whoami"], { registry: registry.url, cwd: tmpdir(), token });
  try {
    const older = await registry.aDayOlder(await registry.addUser("demo"));
    expect(await whoami(older)).toMatchObject({ stdout: "demo\n" });
  } finally {
    await registry.stop();
  }
});

it("keeps the tokens of registries apart that one process runs", async () => {
  const registries = [
    await startVerdaccio({ tokenLifetime: "90d" }),
    await startVerdaccio(),
    await startVerdaccio({ tokenLifetime: "1h" }),
  ];
  try {
    const [quarterly, opaque, hourly] = await Promise.all(
      registries.map(async (registry) => await registry.addUser("demo")),
    );
    const secondsLeft = (token = "") => (decodeJwt(token).exp ?? 0) - Date.now() / 1000;
    expect(secondsLeft(quarterly)).toBeGreaterThan(89 * 86_400);
    expect(opaque).not.toMatch(/\./);
    expect(secondsLeft(hourly)).toBeLessThan(2 * 3600);
  } finally {
    await Promise.all(registries.map(async (registry) => await registry.stop()));
  }
});

it("leaves nothing behind that keeps a process from ending", { timeout: 30_000 }, async () => {
  const program = `
    import { startVerdaccio } from ${JSON.stringify(new URL("verdaccio.ts", import.meta.url))};
    const registry = await startVerdaccio({ tokenLifetime: "90d" });
    const token = await registry.addUser("demo");
    console.log(JSON.parse(atob(token.split(".")[1])).exp > Date.now() / 1000);
    await registry.stop();`;
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  const { exitCode, log } = await execute(["--input-type=module", "--eval", program], {
    cwd,
    env: process.env,
    timeoutMilliseconds: 15_000,
  });
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: "true\n" });
});
