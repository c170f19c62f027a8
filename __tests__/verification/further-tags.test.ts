/** Dist-tags after the first on npmjs, where a version may wait before it is live. */

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { token, world } from "../npmjs/build-world.ts";
import { startNpmjs, type Npmjs } from "../npmjs/server.ts";
import { makePackage, type PackageFolder } from "../support/packages.ts";
import { runAction } from "../support/run-action.ts";
import { annotationsFor } from "./health/verify.ts";

let npmjs: Npmjs;
let folder: PackageFolder;

beforeEach(() => {
  folder = makePackage({ manifest: { version: "1.1.0" } });
});

afterEach(async () => {
  folder.remove();
  await npmjs.stop();
});

function release(inputs: Record<string, string> = {}) {
  const given = { token: npmjs.world.tokens[0]?.value ?? "", registry: npmjs.url, access: "public" };
  return runAction({
    workspace: folder.directory,
    inputs: { ...given, tag: "latest\nnext\nbeta", "wait-minutes": "0", ...inputs },
  });
}

const distTags = () => npmjs.world.packages[0]?.distTags;
const tagged = () => npmjs.requests.filter(({ method, path }) => method === "PUT" && /dist-tags/.test(path));

/** What a summary says to a person. */
const read = (summary: string) =>
  summary.replaceAll(/&#(\d+);/g, (_, at) => String.fromCodePoint(Number(at))).replaceAll(/<\/?code>/g, "`");

describe("on npmjs", () => {
  it("follow the upload", async () => {
    npmjs = await startNpmjs(world());
    const result = await release();
    expect(result).toMatchObject({ exitCode: 0, outputs: { state: "published", tag: "latest" } });
    expect(distTags()).toEqual({ latest: "1.1.0", next: "1.1.0", beta: "1.1.0" });
    expect(npmjs.unknownRequests).toEqual([]);
  });

  it("of a staged version wait for the approval, and the run after it sets them with a stage-only token", async () => {
    npmjs = await startNpmjs(world({ tokens: [token("stage-only")] }));
    const staged = await release();
    expect(staged).toMatchObject({ exitCode: 0, outputs: { state: "staged" } });
    expect(annotationsFor(staged, "tags-wait")).toEqual([expect.stringContaining('"next", "beta"')]);
    for (const tag of ["next", "beta"]) {
      const command = `npm dist-tag add @acme/demo@1.1.0 ${tag} --registry ${npmjs.url}/`;
      expect(read(staged.summary)).toContain(`- \`${command}\``);
    }
    const waiting = await release();
    expect(waiting).toMatchObject({ exitCode: 0, outputs: { state: "already-staged" } });
    expect(annotationsFor(waiting, "tags-wait")).toHaveLength(1);
    expect(tagged()).toEqual([]);

    npmjs.approve(staged.outputs["stage-id"] ?? "");
    const after = await release();
    expect(after).toMatchObject({ exitCode: 0, outputs: { state: "already-published" } });
    expect(after.summary).not.toContain("dist-tag add");
    expect(distTags()).toMatchObject({ next: "1.1.0", beta: "1.1.0" });
  });

  it("of a version that is scanned wait too", async () => {
    npmjs = await startNpmjs(world({ variants: { packumentLagMs: 60_000 } }));
    const accepted = await release();
    expect(accepted).toMatchObject({ exitCode: 0, outputs: { state: "accepted", live: "false" } });
    expect(annotationsFor(accepted, "tags-wait")).toHaveLength(1);
    expect(tagged()).toEqual([]);
    npmjs.advance(61_000);
    expect(await release()).toMatchObject({ exitCode: 0, outputs: { state: "already-published" } });
    expect(distTags()).toEqual({ latest: "1.1.0", next: "1.1.0", beta: "1.1.0" });
  });

  it("that the token may not set are an error of a version that is published", async () => {
    npmjs = await startNpmjs(
      world({
        overrides: [{ method: "PUT", path: /dist-tags/, answer: { status: 403, body: { error: "no" } } }],
      }),
    );
    const result = await release();
    expect(result).toMatchObject({ exitCode: 1, outputs: { state: "published", live: "true" } });
    expect(annotationsFor(result, "tag-refused")).toHaveLength(2);
  });
});
