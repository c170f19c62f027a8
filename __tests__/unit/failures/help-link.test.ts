import { expect, it } from "vitest";

import manifest from "../../../package.json" with { type: "json" };
import { helpLink } from "../../../src/decisions/failures/help-link.ts";
import { CODES } from "../../../src/model/code.ts";

it("is a link of its own for every code, to this version's page", () => {
  const links = CODES.map(helpLink);
  expect(new Set(links).size).toBe(CODES.length);
  for (const [index, link] of links.entries()) {
    const { protocol, pathname, hash } = new URL(link);
    expect(protocol).toBe("https:");
    expect(pathname).toMatch(/\/docs\/errors\.md$/);
    expect(pathname).toContain(`/v${manifest.version}/`);
    expect(hash).toBe(`#${CODES[index]}`);
  }
});
