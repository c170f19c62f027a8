import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Desk, openDesk } from "./support/desk.ts";
import { type Answer, type Front, type FrontRequest, sendOn, startFront } from "./support/front.ts";
import "./support/matchers.ts";

let desk: Desk;
/** The same Verdaccio at another origin, which must never see the token. */
let elsewhere: Front;

beforeAll(async () => {
  desk = await openDesk();
  elsewhere = await startFront(desk.verdaccio.url);
});

beforeEach(() => {
  elsewhere.requests.length = 0;
});

afterEach(() => {
  desk.registry.intercept = undefined;
});

afterAll(async () => {
  await elsewhere.stop();
  await desk.close();
});

/** The credentials that the other origin was sent. */
const credentialsElsewhere = () =>
  elsewhere.requests.map(({ authorization }) => authorization).filter((value) => value !== undefined);

const STATUSES = [301, 302, 307, 308];

const redirect = (status: number, origin: string, path: string): Answer => ({
  status,
  headers: { location: new URL(path, origin).href },
});

/** Redirects the requests that match to the same path at another origin. */
function redirectElsewhere(status: number, matches: (request: FrontRequest) => boolean): void {
  desk.registry.intercept = (request) =>
    matches(request) ? redirect(status, elsewhere.url, request.path) : undefined;
}

const isUpload = ({ body }: FrontRequest) => body.includes('"_attachments"');
const isPackument = ({ method, path }: FrontRequest) => method === "GET" && !path.startsWith("/-/");

describe.each(STATUSES)("a %i to another origin does not take the token along", (status) => {
  it("from the packument, which then counts as not here", async () => {
    const folder = desk.makePackage();
    redirectElsewhere(status, isPackument);
    const result = await desk.release(folder, { "wait-minutes": "0" });
    expect(result).toSucceedAs("accepted", { live: "false" });
    expect(result.uploads).toHaveLength(1);
    expect(credentialsElsewhere()).toEqual([]);
  });

  it("from the upload, which fails and is not sent there", async () => {
    const folder = desk.makePackage();
    redirectElsewhere(status, isUpload);
    const result = await desk.release(folder, { "wait-minutes": "0" });
    expect(result).toFail();
    expect(elsewhere.requests.filter(isUpload)).toEqual([]);
    expect(credentialsElsewhere()).toEqual([]);
    expect(await desk.served(folder.name)).toBeUndefined();
  });
});

it("a redirect from whoami to another origin proves nothing", async () => {
  redirectElsewhere(302, ({ path }) => path === "/-/whoami");
  const inputs = { "service-account": "service-account", verification: "strict" };
  expect(await desk.release(desk.makePackage(), inputs)).toFail();
  expect(credentialsElsewhere()).toEqual([]);
});

it("another name of the same host and port is another origin", async () => {
  const folder = desk.makePackage();
  const otherName = desk.registry.url.replace("127.0.0.1", "localhost");
  desk.registry.intercept = ({ path, host }) =>
    host.startsWith("127.0.0.1") && path === "/-/whoami" ? redirect(307, otherName, path) : undefined;
  desk.registry.requests.length = 0;
  await desk.release(folder);
  const there = desk.registry.requests.filter(({ host }) => host.startsWith("localhost"));
  expect(there.filter(({ authorization }) => authorization !== undefined)).toEqual([]);
});

it("everything at once redirected to another origin releases nothing and shows it nothing", async () => {
  redirectElsewhere(302, () => true);
  expect(await desk.release(desk.makePackage(), { "wait-minutes": "0" })).toFail();
  expect(credentialsElsewhere()).toEqual([]);
});

it("redirects in a circle end in words", async () => {
  desk.registry.intercept = ({ path }) => redirect(302, desk.registry.url, path);
  expect(await desk.release(desk.makePackage(), { "wait-minutes": "0" })).toFail();
});

describe("a redirect within the registry's own origin is followed", () => {
  const moved = "/moved";

  /** Answers below /moved, and redirects there what matches. */
  function moveWithin(status: number, matches: (request: FrontRequest) => boolean): void {
    desk.registry.intercept = (request) => {
      if (request.path.startsWith(moved)) {
        return sendOn(request, desk.verdaccio.url + request.path.slice(moved.length + 1));
      }
      return matches(request) ? redirect(status, desk.registry.url, moved + request.path) : undefined;
    };
  }

  it.each([302, 307])("from the packument, with %i", async (status) => {
    const folder = desk.makePackage();
    moveWithin(status, isPackument);
    const result = await desk.release(folder);
    expect(result).toSucceedAs("published", { live: "true" });
  });

  it.each([307, 308])("from the upload, with %i", async (status) => {
    const folder = desk.makePackage();
    moveWithin(status, isUpload);
    const result = await desk.release(folder);
    expect(result).toSucceedAs("published", { live: "true" });
    expect(await desk.served(folder.name)).toBeDefined();
  });
});
