import { escapedName } from "../../decisions/registry/escaped-name.ts";
import { readPackageVisibility } from "../../decisions/registry/read-answers.ts";
import type { Answer } from "../../model/evidence.ts";
import { answerOf } from "./answer.ts";
import type { Registry } from "./registry.ts";

/** Whether a package is public: `GET /-/package/:package/visibility` (facts 2.6). */
export async function fetchVisibility(
  registry: Registry,
  name: string,
): Promise<Answer<{ public: boolean }>> {
  const path = `/-/package/${escapedName(name)}/visibility`;
  return await answerOf(registry.url, async () =>
    readPackageVisibility(await registry.json(path, { timeout: 5000 })),
  );
}
