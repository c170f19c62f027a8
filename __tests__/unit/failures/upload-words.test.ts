/** What is said of an answer to an upload: the registry's own words, in a sentence. */

import { describe, expect, it } from "vitest";

import { classifyUpload, uploadCode } from "../../../src/decisions/failures/classify-upload.ts";
import type { RegistryFailure } from "../../../src/model/registry-failure.ts";
import { ELSEWHERE, networkFailure, statusFailure } from "../support/builders.ts";
import { noSentences } from "../support/told.ts";

const what = (failure: RegistryFailure) => classifyUpload(failure, ELSEWHERE).what;

describe("an answer that nobody knows", () => {
  it.each([
    ["a refusal", 418, "I am a teapot"],
    ["an error of the registry", 500, "the disk is full"],
    ["a conflict", 409, "something met something"],
    ["a 403", 403, "policy 17 says no"],
  ])("keeps the registry's own words and status: %s", (_, status, words) => {
    const text = what(statusFailure(status, words));
    expect(text).toContain(words);
    expect(text).toContain(String(status));
    expect(text).toContain(ELSEWHERE);
  });

  it("keeps the notice", () => {
    expect(what(statusFailure(418, "no", { notice: "Read the blog" }))).toContain("Read the blog");
  });
});

it("has the code that its kind alone gives", () => {
  for (const failure of [statusFailure(404), statusFailure(503), networkFailure("ECONNRESET")]) {
    expect(classifyUpload(failure, ELSEWHERE).code).toBe(uploadCode(failure));
  }
});

describe("is one sentence", () => {
  it.each<[string, RegistryFailure]>([
    ["without words", statusFailure(403)],
    ["with words", statusFailure(403, "go away")],
    ["with words that are a sentence", statusFailure(403, "Go away.")],
    ["with a notice", statusFailure(403, "go away", { notice: "Read the blog." })],
    ["without an answer", networkFailure("ECONNRESET")],
  ])("%s", (_, failure) => {
    expect(noSentences([classifyUpload(failure, ELSEWHERE)])).toEqual([]);
  });
});
