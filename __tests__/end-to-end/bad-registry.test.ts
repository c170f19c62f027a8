import { type AddressInfo, createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePackage, type PackageFolder } from "../support/packages.ts";
import { runAction } from "../support/run-action.ts";
import type { Release } from "./support/desk.ts";
import { type Answer, type Front, json, startFront, uploadsAmong } from "./support/front.ts";
import "./support/matchers.ts";

const TOKEN = "npm_aTokenThatNoRegistryHereKnows";

let folder: PackageFolder;
let front: Front;

beforeAll(async () => {
  folder = makePackage();
  front = await startFront();
});

afterAll(async () => {
  folder.remove();
  await front.stop();
});

async function releaseTo(registry: string, inputs: Record<string, string> = {}): Promise<Release> {
  front.requests.length = 0;
  const result = await runAction({
    workspace: folder.directory,
    inputs: { token: TOKEN, registry, "wait-minutes": "0", ...inputs },
  });
  return { ...result, uploads: uploadsAmong(front.requests) };
}

/** Releases to a registry that gives this one answer to everything. */
async function releaseToOneThatAnswers(answer: Answer, inputs?: Record<string, string>): Promise<Release> {
  front.intercept = () => answer;
  return releaseTo(front.url, inputs);
}

const html = (status: number): Answer => ({
  status,
  headers: { "content-type": "text/html" },
  body: "<!doctype html><title>Sign in</title><p>Sign in to continue",
});

describe("nothing is uploaded to", () => {
  it("a registry that is down", async () => {
    const result = await releaseTo("http://127.0.0.1:1/");
    expect(result).toRefuse(["http://127.0.0.1:1/", /reached|refused/]);
  });

  it("a host that does not exist", async () => {
    const result = await releaseTo("http://registry.invalid/");
    expect(result).toRefuse(["http://registry.invalid/", /reached|found/]);
  });

  it("a server that speaks no HTTP", async () => {
    const server = createServer((socket) => socket.on("error", () => {}).end("220 mail ready\r\n"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await releaseTo(url)).toRefuse([url]);
    server.close();
  });

  it.each([
    ["a web site that answers 200 to everything", html(200)],
    ["a web site that answers 404 to everything", html(404)],
    ["a web site that answers 403 to everything", html(403)],
    ["a server that answers 500 to everything", html(500)],
    ["a server that answers 200 with nothing", { status: 200, body: "" }],
    ["a server that answers 200 with a list", json(200, [])],
    ["a server that answers 200 with a string", json(200, "ok")],
    ["a server that answers 200 with an object of another kind", json(200, { status: "ok" })],
    ["a server that answers 200 with broken JSON", { status: 200, body: '{"name":' }],
    ["a server that answers 204", { status: 204 }],
  ])("%s", async (_, answer) => {
    const result = await releaseToOneThatAnswers(answer);
    expect(result).toRefuse([front.url]);
  });

  it("a web site, when verification is off", async () => {
    const result = await releaseToOneThatAnswers(html(200), { verification: "off" });
    expect(result).toFail();
  });

  it("a web site that sends a login page in place of the packument alone", async () => {
    front.intercept = ({ path }) =>
      path === "/-/whoami" ? json(200, { username: "service-account" }) : html(200);
    expect(await releaseTo(front.url)).toRefuse([front.url]);
  });
});
