// `npm run pictures`: runs the action for each scene and writes to docs/pictures what its job summary says and looks like.
// Needs Chromium: `apt-get install chromium fonts-noto-color-emoji` on Debian.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { pictureOf, type Theme } from "./pictures/render.ts";
import { comparableSummary, SCENES, summaryOfScene } from "./pictures/scenes.ts";

const ROOT = join(import.meta.dirname, "..");
const THEMES: readonly Theme[] = ["light", "dark"];

for (const [name, scene] of Object.entries(SCENES)) {
  const summary = await summaryOfScene(scene);
  writeFileSync(join(ROOT, `docs/pictures/${name}.txt`), comparableSummary(summary));
  for (const theme of THEMES) {
    const path = `docs/pictures/${name}-${theme}.png`;
    const picture = await pictureOf(summary, theme);
    writeFileSync(join(ROOT, path), picture);
    console.log(`written: ${path}, ${Math.ceil(picture.length / 1000)} kB`);
  }
}
