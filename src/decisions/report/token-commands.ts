import { NPMJS } from "../../model/registry.ts";

/** Whether a token stages for a maintainer's approval, or publishes. */
type Right = "stage" | "publish";

const RIGHTS: Readonly<Record<Right, string>> = {
  stage: "read-write-stage-only",
  publish: "read-write --bypass-2fa",
};

/**
 * The commands by which a service account makes a token for one package (facts 2.4; npm 12.2 or later).
 * @param registry `undefined`: not known, and so npmjs
 */
export function tokenCommands(name: string, registry: string | undefined, right: Right): string[] {
  const elsewhere = registry === undefined || registry === NPMJS ? "" : ` --registry ${plain(registry)}`;
  const create = `npm token create --name ${plain(name)} --packages ${plain(name)}`;
  return [
    `npm login${elsewhere}`,
    `${create} --packages-and-scopes-permission ${RIGHTS[right]} --expires 90${elsewhere}`,
  ];
}

/** The command by which the token becomes the secret; the names of both are those of the documentation. */
export const STORE_COMMAND = "gh secret set NPM_TOKEN --env npm";

/** Text for a command in a code block: what could end the block, or mean something to a shell, is left out. */
export function plain(text: string): string {
  return text.replaceAll(/[^\w@/.:~-]/g, "");
}
