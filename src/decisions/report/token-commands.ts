import { isNpmjs } from "../../model/registry.ts";
import type { SetUp } from "../../model/set-up.ts";

/**
 * The commands by which a service account makes a granular token for one package (facts 2.4; npm 12.2 or later): one that
 * stages for a maintainer's approval, unless the release is to be direct.
 */
export function tokenCommands({ name, registry, mode }: SetUp): string[] {
  const elsewhere = isNpmjs(registry) ? "" : ` --registry ${plain(registry)}`;
  const right = mode === "direct" ? "read-write --bypass-2fa" : "read-write-stage-only";
  const create = [
    `npm token create --name ${plain(name)}`,
    `--packages ${plain(name)}`,
    `--packages-and-scopes-permission ${right}`,
    `--expires 90${elsewhere}`,
  ];
  return [`npm login${elsewhere}`, create.join(" \\\n  ")];
}

/** The command by which the token becomes the secret; the name of the environment is that of the documentation. */
export function storeCommand(secret: string): string {
  return `gh secret set ${secret} --env npm`;
}

/** Text for a command in a code block: what could end the block, or mean something to a shell, is left out. */
export function plain(text: string): string {
  return text.replaceAll(/[^\w@/.:~-]/g, "");
}
