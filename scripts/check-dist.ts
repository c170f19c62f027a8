// Proves that `dist/` is what the sources build to: builds into another folder and compares every file.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const fresh = mkdtempSync(join(tmpdir(), "dist-"));
try {
  execFileSync("rolldown", ["--config", "rolldown.config.ts", "--dir", fresh], { stdio: "ignore" });
  const stale = differences(filesIn("dist"), filesIn(fresh));
  if (stale.length > 0) {
    console.error(
      `dist/ is not what the sources build to; run "npm run build". Different: ${stale.join(", ")}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`dist/ is what the sources build to: ${filesIn(fresh).size} files, byte for byte.`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesIn(directory: string): Map<string, Buffer> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(directory.length), readFileSync(path)]));
}

function differences(committed: Map<string, Buffer>, built: Map<string, Buffer>): string[] {
  const names = new Set([...committed.keys(), ...built.keys()]);
  return [...names].filter((name) => {
    const [a, b] = [committed.get(name), built.get(name)];
    return a === undefined || b === undefined || !a.equals(b);
  });
}
