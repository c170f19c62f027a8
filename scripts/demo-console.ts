// How the demo talks to a person: headings, the step as YAML, the log as the runner shows it, expectations.

import { parseCommand } from "../__tests__/support/runner-commands.ts";

const SECRETS: ReadonlySet<string> = new Set(["token", "tokens"]);
const WIDTH = 110;

export function say(text: string): void {
  console.log(text);
}

export function heading(text: string): void {
  console.log(`\n${"=".repeat(WIDTH)}\n${text}\n${"=".repeat(WIDTH)}`);
}

export function indented(text: string): string {
  return text.trimEnd().replaceAll(/^/gm, "    ");
}

/** The step as it stands in a workflow file, a secret by its name only. */
export function printInputs(inputs: Record<string, string>): void {
  const lines = Object.entries(inputs).map(([name, value]) => {
    return `    ${name}: ${SECRETS.has(name) ? "${{ secrets.NPM_TOKEN }}" : value}`;
  });
  say(`The step:\n${indented(["- uses: acme/npm-service-publish@v1", "  with:", ...lines].join("\n"))}`);
}

/** The outputs that are set, long ones shortened. */
export function printOutputs(outputs: Record<string, string>): void {
  const lines = Object.entries(outputs).filter(([, value]) => value !== "");
  const shorten = (text: string) => (text.length > WIDTH - 30 ? `${text.slice(0, WIDTH - 31)}…` : text);
  say("The outputs:");
  say(indented(lines.map(([name, value]) => `${name.padEnd(20)} ${shorten(value)}`).join("\n")));
}

/** The log as the runner shows it: commands carried out instead of printed. */
export function readableLog(log: string): string {
  let indent = "";
  return log
    .split("\n")
    .flatMap((line) => {
      const command = parseCommand(line);
      if (command === undefined) {
        return [indent + line];
      }
      switch (command.name) {
        case "group":
          indent = "  ";
          return [`▸ ${command.message}`];
        case "endgroup":
          indent = "";
          return [];
        case "error":
        case "warning":
        case "notice":
          return [
            `[${command.name}] ${[command.properties["title"], command.message].filter(Boolean).join(": ")}`,
          ];
        default:
          return [];
      }
    })
    .join("\n");
}

/** The job summary as text: without the tags and escapes that GitHub's page turns into looks. */
export function readableSummary(summary: string): string {
  return summary
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll(/&#(\d+);/g, (_escape, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/^\| +\| +\|\n\| --- \| --- \|\n/gm, "")
    .replaceAll(/\n{2,}/g, "\n\n");
}

/** Says what was expected and seen; throws when they differ. */
export function expectEqual(what: string, seen: unknown, expected: unknown): void {
  if (seen !== expected) {
    throw new Error(`expected ${what} to be ${String(expected)}, and it is ${String(seen)}`);
  }
  say(`✔ ${what}: ${String(seen)}`);
}
