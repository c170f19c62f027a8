import type { Identity } from "./identity.ts";

/** By whom a version is released: a token's account, or the package's trusted publisher. */
export type Publisher =
  /** `undefined` where neither the registry nor the workflow tells whose token it is. */
  { kind: "account"; name: string | undefined } | { kind: "trusted-publisher"; identity: Identity };

/** Who could publish a package besides whom it was released by, as far as the registry shows it. */
export interface OtherWays {
  /** Accounts, by name. */
  accounts: readonly string[];
  /** A trusted publisher that is not ours, and a version that it published. */
  trustedPublisher: { id: string; version: string } | undefined;
  /** Whether this package was released by its trusted publisher, so that no token is needed for it. */
  trusted: boolean;
}
