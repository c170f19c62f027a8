// What the GitHub runner reads from a step: workflow commands in its log, and the key/value files beside it.

export interface Annotation {
  kind: "error" | "warning" | "notice";
  title?: string;
  message: string;
}

/** One workflow command as the runner understands it, its data unescaped. */
export interface WorkflowCommand {
  name: string;
  properties: Record<string, string>;
  message: string;
  /** The line as it was printed. */
  line: string;
}

const ANNOTATIONS: ReadonlySet<string> = new Set(["error", "warning", "notice"]);

/** Every command in the output of a step, in both forms the runner obeys: `::name k=v::message` and `##[name k=v]message`. */
export function parseCommands(output: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let resumeWord: string | undefined;
  for (const line of output.split(/\r\n|\r|\n/)) {
    const command = parseCommand(line);
    if (command === undefined || (resumeWord !== undefined && command.name !== resumeWord)) {
      continue;
    }
    if (resumeWord !== undefined) {
      resumeWord = undefined;
    } else if (command.name === "stop-commands") {
      resumeWord = command.message;
    } else {
      commands.push(command);
    }
  }
  return commands;
}

/** The commands that become annotations on the run's page. */
export function annotationsOf(commands: WorkflowCommand[]): Annotation[] {
  return commands
    .filter(({ name }) => ANNOTATIONS.has(name))
    .map(({ name, properties: { title }, message }) => {
      const kind = name as Annotation["kind"];
      return title === undefined ? { kind, message } : { kind, title, message };
    });
}

/** The command in a line of a log, if there is one. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const match =
    /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/s.exec(line) ?? /##\[([^\s\]]+)(?: (.*?))?\](.*)$/s.exec(line);
  if (match === null) {
    return undefined;
  }
  const [, name = "", properties = "", message = ""] = match;
  return {
    name: name.toLowerCase(),
    properties: parseProperties(properties),
    message: unescapeData(message),
    line,
  };
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(/[,;]/).filter((pair) => pair.includes("="));
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      return [pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))];
    }),
  );
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll("%3A", ":").replaceAll("%2C", ","));
}

function unescapeData(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

/** The content of a `GITHUB_OUTPUT` file: `key=value`, or `key<<delimiter`, the value's lines and the delimiter. */
export function parseKeyValueFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const [, key, operator, rest] = /^(.+?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (line === "") {
      continue;
    }
    if (key === undefined || rest === undefined) {
      throw new Error(`the runner cannot read this line of a key/value file: ${JSON.stringify(line)}`);
    }
    if (operator === "=") {
      values[key] = rest;
      continue;
    }
    const end = lines.indexOf(rest, at + 1);
    if (end === -1) {
      throw new Error(`the value of ${key} is not closed by its delimiter ${rest}`);
    }
    values[key] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return values;
}
