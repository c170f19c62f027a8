import type { Visibility } from "../../model/provenance.ts";
import { field, textField } from "../untrusted.ts";

/** Who may see the repository, from a webhook's payload: `visibility`, or `private` of older servers. */
export function readVisibility(payload: unknown): Visibility {
  const repository = field(payload, "repository");
  const told = textField(repository, "visibility");
  if (told === "public" || told === "private" || told === "internal") return told;
  const isPrivate = field(repository, "private");
  if (typeof isPrivate !== "boolean") return undefined;
  return isPrivate ? "private" : "public";
}
