import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import type { Tags } from "yaml";

import { reasonOf } from "../../decisions/report/escape.ts";
import { ReleaseError } from "../../model/problem.ts";

/** A YAML file's content, in which numbers stay the texts that they are; `undefined` where there is no such file. @throws ReleaseError for a file that is no YAML */
export async function readYaml(file: string): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const { parse } = await import("yaml");
  try {
    return parse(text, { customTags: (tags) => tags.filter(isNoNumber) });
  } catch (error) {
    const why = reasonOf(error);
    throw new ReleaseError(
      {
        code: "workspace-invalid",
        what: `${basename(file)} is no valid YAML: ${why.replace(/[.:]+$/, "")}.`,
      },
      { cause: error },
    );
  }
}

/** `5.50` is a range in a catalog, and no 5.5. */
function isNoNumber(tag: Tags[number]): boolean {
  return typeof tag === "string" || !/:(int|float)$/.test(tag.tag);
}
