import type { OtherWays } from "../../model/publisher.ts";
import { NPMJS } from "../../model/registry.ts";
import { code, markdown } from "./escape.ts";
import { settingsPage } from "./settings-page.ts";

/**
 * Who else could publish a package, a way in that no check of this release covers, and how the way of tokens is closed
 * where a trusted publisher makes it needless.
 */
export function otherWaysSection(
  name: string | undefined,
  registry: string | undefined,
  ways: OtherWays | undefined,
): string {
  if (ways === undefined) return "";
  const called = markdown(name ?? "The package");
  const { accounts, trustedPublisher, trusted } = ways;
  return [
    accounts.length === 0
      ? ""
      : `${called} can also be published by ${accounts.map(code).join(", ")}. Make sure that ${accounts.length === 1 ? "it" : "each"} has full 2FA.`,
    trustedPublisher === undefined
      ? ""
      : `It can also be published by a trusted publisher (${code(trustedPublisher.id)}), which published ${code(trustedPublisher.version)}. Make sure that it is yours.`,
    trusted || trustedPublisher !== undefined ? closing(name, registry) : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function closing(name: string | undefined, registry: string | undefined): string {
  const page = registry === NPMJS && name !== undefined ? ` (${code(settingsPage(name))})` : "";
  return `Once trusted publishing works for every release, choose “Require two-factor authentication and disallow tokens” on the package's settings page${page}, so that no token can publish it.`;
}
