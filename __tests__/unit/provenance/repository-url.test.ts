import { describe, expect, it } from "vitest";

import { namesRepository } from "../../../src/decisions/provenance/repository-url.ts";
import { REPOSITORY } from "./facts.ts";

/** Forms that npm's own correction of package.json leaves, for this repository. */
const FORMS: readonly string[] = [
  "https://github.com/acme/widgets",
  "https://github.com/acme/widgets/",
  "https://github.com/acme/widgets.git",
  "https://github.com/acme/widgets.git/",
  "git+https://github.com/acme/widgets",
  "git+https://github.com/acme/widgets.git",
  "git://github.com/acme/widgets.git",
  "git://github.com/acme/widgets",
  "git@github.com:acme/widgets.git",
  "git@github.com:acme/widgets",
  "ssh://git@github.com/acme/widgets.git",
  "git+ssh://git@github.com/acme/widgets.git",
  "git+ssh://git@github.com:acme/widgets.git",
];

describe("is the repository", () => {
  it.each(FORMS)("%s", (url) => {
    expect(namesRepository(url, REPOSITORY)).toBe(true);
  });
});

describe("is another repository in the same form", () => {
  it.each(FORMS)("%s", (url) => {
    for (const other of ["acme/widgets-two", "acme/widget", "Acme/widgets", "acme/Widgets", "evil/widgets"]) {
      expect(namesRepository(url.replace("acme/widgets", other), REPOSITORY)).toBe(false);
    }
    expect(namesRepository(url.replace("github.com", "github.example"), REPOSITORY)).toBe(false);
  });
});

describe("is not the repository", () => {
  it.each([
    "",
    " ",
    "github:acme/widgets",
    "acme/widgets",
    "widgets",
    "https://github.com/acme",
    "https://github.com/acme/widgets/tree/main/packages/demo",
    "https://github.com/acme/widgets/issues",
    "https://evil.example/https://github.com/acme/widgets",
    "https://evil.example/?https://github.com/acme/widgets",
    "https://github.com.evil.example/acme/widgets",
    "https://github.com@evil.example/acme/widgets",
    "git@evil.example:github.com/acme/widgets",
    "https://github.com/acme/widgets\n",
    "https://GITHUB.com/acme/widgets",
  ])("%j", (url) => {
    expect(namesRepository(url, REPOSITORY)).toBe(false);
  });
});

it("is the repository of a server of one's own", () => {
  const repository = "https://git.acme.example/team/widgets";

  expect(namesRepository("git+https://git.acme.example/team/widgets.git", repository)).toBe(true);
  expect(namesRepository("git@git.acme.example:team/widgets.git", repository)).toBe(true);
  expect(namesRepository("https://github.com/team/widgets", repository)).toBe(false);
});

it("is a repository whose name ends like an extension", () => {
  expect(namesRepository("git+https://github.com/acme/x.git.git", "https://github.com/acme/x.git")).toBe(
    true,
  );
  expect(namesRepository("git+https://github.com/acme/demo.js.git", "https://github.com/acme/demo.js")).toBe(
    true,
  );
});
