import { describe, expect, it } from "vitest";

import { readSource } from "../../../src/decisions/source/read-source.ts";
import { NONSENSE } from "../registry/nonsense.ts";

const env = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_REF_NAME: "v1.2.3",
  GITHUB_REF_TYPE: "tag",
  GITHUB_SHA: "abc",
};

describe("the source of a run", () => {
  it("is the tag that was pushed", () => {
    expect(readSource(env, {})).toEqual({ event: "push", ref: "v1.2.3", tag: "v1.2.3", commit: "abc" });
  });

  it("is no tag on a branch, even one that is called like a tag", () => {
    expect(readSource({ ...env, GITHUB_REF_TYPE: "branch" }, {})).toMatchObject({
      ref: "v1.2.3",
      tag: undefined,
    });
  });

  it("is the tag of the payload on release events", () => {
    const payload = { release: { tag_name: "core@2.0.0" } };
    const release = { ...env, GITHUB_EVENT_NAME: "release" };
    expect(readSource(release, payload).tag).toBe("core@2.0.0");
    expect(readSource({ ...release, GITHUB_REF_TYPE: "branch" }, payload).tag).toBe("core@2.0.0");
    expect(readSource(release, {}).tag).toBe("v1.2.3");
  });

  it("takes no release from another event's payload", () => {
    const payload = { release: { tag_name: "v9.9.9" } };
    expect(readSource({ ...env, GITHUB_EVENT_NAME: "workflow_dispatch" }, payload).tag).toBe("v1.2.3");
  });

  it("is nothing outside a workflow", () => {
    expect(readSource({}, {})).toEqual({ event: "", ref: undefined, tag: undefined, commit: undefined });
    expect(readSource({ GITHUB_REF_TYPE: "tag", GITHUB_REF_NAME: "" }, {}).tag).toBeUndefined();
  });

  it.each(NONSENSE)("does without a payload that makes no sense: %s", (_, payload) => {
    expect(readSource({ ...env, GITHUB_EVENT_NAME: "release" }, payload).tag).toBe("v1.2.3");
    expect(readSource({ ...env, GITHUB_EVENT_NAME: "release" }, { release: payload }).tag).toBe("v1.2.3");
  });
});
