import type { Code } from "../../model/code.ts";
import manifest from "../../../package.json" with { type: "json" };

/** Where a code is explained: an anchor in `docs/errors.md` of this version. */
export function helpLink(code: Code): string {
  return `${manifest.homepage}/blob/v${manifest.version}/docs/errors.md#${code}`;
}
