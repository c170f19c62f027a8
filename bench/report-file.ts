// The report on disk: one package first, then workspaces; each mode writes its own part and keeps the other.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const REPORT = fileURLToPath(new URL("../docs/benchmark.md", import.meta.url));
const WORKSPACES = "\n## Workspaces\n\n";

export function writeReport(part: "single" | "workspace", text: string): void {
  const [single = "", workspace = ""] = readFileSync(REPORT, "utf8").split(WORKSPACES);
  const parts = part === "single" ? [text, workspace] : [single, text];
  writeFileSync(REPORT, parts.filter(Boolean).join(WORKSPACES));
  console.log("\nWritten to docs/benchmark.md.");
}
