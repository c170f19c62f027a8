// The action's own checkout, outside this repository: copied once for each process of tests, since no run may change it.

import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Checkout {
  folder: string;
  /** Throws where a file was added, removed or written to since the copy was made. */
  expectUntouched: () => void;
}

declare global {
  var checkouts: Map<string, Checkout> | undefined;
}

/** Global, since this file is evaluated anew for every file of tests that its process runs. */
const checkouts = (globalThis.checkouts ??= new Map<string, Checkout>());

/** The copy of the `dist` of an action. */
export function checkoutOf(actionRoot: string): Checkout {
  const known = checkouts.get(actionRoot);
  if (known !== undefined) return known;
  const folder = mkdtempSync(join(tmpdir(), "checkout-"));
  if (checkouts.size === 0) process.once("exit", removeAll);
  cpSync(join(actionRoot, "dist"), join(folder, "dist"), { recursive: true });
  const before = stateOf(folder);
  const made: Checkout = {
    folder,
    expectUntouched: () => {
      if (stateOf(folder) !== before) throw new Error("the action changed its own checkout");
    },
  };
  checkouts.set(actionRoot, made);
  return made;
}

function removeAll(): void {
  for (const { folder } of checkouts.values()) rmSync(folder, { recursive: true, force: true });
}

function stateOf(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  return paths
    .map((path) => {
      const status = statSync(join(folder, path));
      return status.isFile() ? `${path} ${status.size} ${status.mtimeMs}` : path;
    })
    .join("\n");
}
