import type { CheckId } from "../../model/check.ts";
import type { Code } from "../../model/code.ts";
import manifest from "../../../package.json" with { type: "json" };

/** Where a code is explained: an anchor in `docs/errors.md` of this version. */
export function helpLink(code: Code): string {
  return documentLink("docs/errors.md", code);
}

/** Where a check is explained. */
export function checkLink(id: CheckId): string {
  return documentLink("docs/what-is-checked.md", id);
}

/** Where something is told step by step: a document in `docs` and an anchor of it. */
export function guideLink(guide: string): string {
  const [path = "", anchor = ""] = guide.split("#");
  return documentLink(`docs/${path}`, anchor);
}

function documentLink(path: string, anchor: string): string {
  return `${manifest.homepage}/blob/v${manifest.version}/${path}#${anchor}`;
}
