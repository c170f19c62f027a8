import { expect, it, vi } from "vitest";

import { SharedAnswers } from "../../../src/edges/registry/shared-answers.ts";
import type { Answer } from "../../../src/model/evidence.ts";
import { Secret } from "../../../src/model/secret.ts";

const answered = (value: string): Answer<string> => ({ kind: "answered", value });
const unreadable: Answer<string> = {
  kind: "unreadable",
  problem: { code: "registry-unreachable", what: "It is down." },
};

it("a question is asked once with one token, also by whoever asks while it is under way", async () => {
  const shared = new SharedAnswers();
  const ask = vi.fn<() => Promise<Answer<string>>>(async () => answered("bot"));
  const answers = await Promise.all([
    shared.once(new Secret("a"), "who", ask),
    shared.once(new Secret("a"), "who", ask),
  ]);
  answers.push(await shared.once(new Secret("a"), "who", ask));
  expect(answers).toEqual([answered("bot"), answered("bot"), answered("bot")]);
  expect(ask).toHaveBeenCalledTimes(1);
});

it("an answer is for its own token alone", async () => {
  const shared = new SharedAnswers();
  const who = (token: string | undefined, answer: string) =>
    shared.once(token === undefined ? undefined : new Secret(token), "who", async () => answered(answer));
  expect(await who("a", "alice")).toEqual(answered("alice"));
  expect(await who("b", "bob")).toEqual(answered("bob"));
  expect(await who(undefined, "nobody")).toEqual(answered("nobody"));
  expect(await who("a", "another")).toEqual(answered("alice"));
  expect(await who(undefined, "another")).toEqual(answered("nobody"));
});

it("an answer is for its own question alone", async () => {
  const shared = new SharedAnswers();
  await shared.once(undefined, "who", async () => answered("bot"));
  expect(await shared.once(undefined, "what", async () => answered("a package"))).toEqual(
    answered("a package"),
  );
});

it("what could not be read is asked again by everyone", async () => {
  const shared = new SharedAnswers();
  expect(await shared.once(undefined, "who", async () => unreadable)).toEqual(unreadable);
  expect(await shared.once(undefined, "who", async () => answered("bot"))).toEqual(answered("bot"));
});

it.each<Answer<string>>([{ kind: "absent" }, { kind: "refused", status: 403, words: "no" }])(
  "that it is $kind is an answer too",
  async (answer) => {
    const shared = new SharedAnswers();
    const ask = vi.fn<() => Promise<Answer<string>>>(async () => answer);
    await shared.once(undefined, "who", ask);
    expect(await shared.once(undefined, "who", ask)).toEqual(answer);
    expect(ask).toHaveBeenCalledTimes(1);
  },
);
