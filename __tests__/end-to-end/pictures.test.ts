import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

import { comparableSummary, SCENES, summaryOfScene } from "../../scripts/pictures/scenes.ts";

const PICTURES = join(import.meta.dirname, "../../docs/pictures");

it.each(Object.entries(SCENES))(
  "the picture `%s` shows the summary as it is; `npm run pictures` makes it anew",
  async (name, scene) => {
    const summary = comparableSummary(await summaryOfScene(scene));
    expect(summary).toBe(readFileSync(join(PICTURES, `${name}.txt`), "utf8"));
  },
);
