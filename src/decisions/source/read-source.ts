import type { Source } from "../../model/source.ts";
import { field, textField } from "../untrusted.ts";

/**
 * What the run was started for, from the runner's variables (docs.github.com, "Variables reference"). On `release` events
 * the payload names the tag.
 */
export function readSource(env: Readonly<Record<string, string | undefined>>, payload: unknown): Source {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  const ref = textField(env, "GITHUB_REF_NAME");
  const released = event === "release" ? textField(field(payload, "release"), "tag_name") : undefined;
  return {
    event,
    ref,
    tag: released ?? (env["GITHUB_REF_TYPE"] === "tag" ? ref : undefined),
    commit: textField(env, "GITHUB_SHA"),
  };
}
