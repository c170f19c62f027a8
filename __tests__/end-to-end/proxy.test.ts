import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import { type Front, sendOn, startFront } from "./support/front.ts";
import "./support/matchers.ts";

/** A registry that can only be reached by the proxy; hosts on the loopback interface never go by one. */
const REGISTRY = "http://registry.invalid/";

let desk: Desk;
/** Gets whole URLs and fetches them, as a company's proxy does. */
let proxy: Front;

beforeAll(async () => {
  desk = await openDesk();
  proxy = await startFront();
  proxy.intercept = (request) => sendOn(request, request.path.replace(REGISTRY, desk.registry.url));
});

beforeEach(() => {
  proxy.requests.length = 0;
});

afterAll(async () => {
  await proxy.stop();
  await desk.close();
});

it.each([["HTTP_PROXY"], ["http_proxy"]])("%s is the way to the registry", async (variable) => {
  const result = await desk.release(
    desk.makePackage(),
    { registry: REGISTRY },
    { env: { [variable]: proxy.url } },
  );
  expect(result).toSucceedAs("published", { registry: REGISTRY });
  for (const { path } of proxy.requests) {
    expect(path.startsWith(REGISTRY)).toBe(true);
  }
});

it("a proxy's password is printed nowhere, whatever DEBUG says", async () => {
  const password = "correct-horse";
  const url = proxy.url.replace("://", `://user:${password}@`);
  const env = { HTTP_PROXY: url, DEBUG: "*" };
  const result = await desk.release(desk.makePackage(), { registry: REGISTRY }, { env });
  expect(result).toSucceedAs("published");
  expect(result.log).not.toContain(password);
  expect(result.log).not.toContain("http-proxy-agent");
});

it("NO_PROXY is obeyed", async () => {
  const env = { HTTP_PROXY: proxy.url, NO_PROXY: "registry.invalid" };
  const { outputs } = await desk.release(desk.makePackage(), { registry: REGISTRY }, { env });
  expect(outputs["state"]).toBe("failed");
  expect(proxy.requests).toEqual([]);
});

it("a proxy that is down is told in words", async () => {
  const env = { HTTP_PROXY: "http://127.0.0.1:1/" };
  const result = await desk.release(desk.makePackage(), { registry: REGISTRY }, { env });
  expect(result).toRefuse([REGISTRY]);
});
