/** A step that ends without having said anything has failed. */

import { expect, it } from "vitest";

import { makePackage } from "../support/packages.ts";
import type { ActionName } from "../support/action-manifest.ts";
import { runAction } from "../support/run-action.ts";

/** Reads of files never end, and hold nothing that Node would wait for. */
const NEVER = `import fs from "node:fs/promises"; fs.readFile = () => new Promise(() => {});`;

it.each<ActionName>(["publish", "verify", "pack", "plan"])(
  "%s fails where nothing is left to wait for",
  async (action) => {
    const { directory, remove } = makePackage();
    const token = "npm_0123456789abcdefghijklmnopqrstuvwxyz";
    try {
      const result = await runAction({
        action,
        workspace: directory,
        inputs: action === "pack" || action === "plan" ? {} : { token },
        env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(NEVER)}` },
      });
      expect(result).toMatchObject({ exitCode: 1, outputs: {} });
    } finally {
      remove();
    }
  },
);
