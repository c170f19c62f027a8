import { describe, expect, it } from "vitest";

import { expectOneSentence, problemsOf } from "../model/problems.ts";
import { parsePublish } from "./parse.ts";

const digest = (length: number) => Buffer.alloc(length, 7).toString("base64");
const SHA512 = `sha512-${digest(64)}`;

describe("integrity", () => {
  it.each([
    ["nothing", "", undefined],
    ["a sha512", SHA512, SHA512],
    ["a sha512 with space around it", ` ${SHA512}\n`, SHA512],
  ])("%s is taken", (_, value, expected) => {
    expect(parsePublish({ integrity: value }).integrity).toBe(expected);
  });

  it.each([
    ["a word", "latest"],
    ["the algorithm alone", "sha512-"],
    ["a digest alone", digest(64)],
    ["hexadecimal", `sha512-${"ab".repeat(64)}`],
    ["a sha1", `sha1-${digest(20)}`],
    ["a sha256", `sha256-${digest(32)}`],
    ["a sha384", `sha384-${digest(48)}`],
    ["a sha256 under the name of a sha512", `sha512-${digest(32)}`],
    ["an unknown algorithm", `sha9-${digest(64)}`],
    ["the algorithm in capitals", `SHA512-${digest(64)}`],
    ["a digest that is too long", `sha512-${digest(80)}`],
    ["characters that are not base64", `sha512-${"-".repeat(88)}`],
    ["two digests", `${SHA512} ${SHA512}`],
    ["a weaker one beside it", `${SHA512} sha1-${digest(20)}`],
  ])("%s is refused", (_, value) => {
    const problems = problemsOf(() => parsePublish({ integrity: value }));

    expect(problems.map(({ code }) => code)).toEqual(["input-invalid"]);
    problems.forEach((problem) => expectOneSentence(problem, `'integrity' is "${value.slice(0, 100)}`));
  });
});
