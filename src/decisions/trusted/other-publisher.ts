import type { Publisher } from "../../model/publisher.ts";
import { sameUser } from "../checks/subject.ts";
import type { ServedBy } from "../release/serving.ts";

/** How npm names the trusted publishers of GitHub Actions (facts 2.10). */
const GITHUB = { id: "github", user: "GitHub Actions" };

/**
 * Whom a registry names as a version's publisher, where that is not us; `undefined` where it is, or is not told. Which of
 * GitHub's workflows it was is not told: a package has one trusted publisher (facts 2.7), and its bytes are ours.
 */
export function otherPublisher({ publisher, trustedPublisher }: ServedBy, us: Publisher): string | undefined {
  if (trustedPublisher !== undefined) {
    const ours = us.kind === "trusted-publisher" && trustedPublisher === GITHUB.id;
    return ours ? undefined : `a trusted publisher (${trustedPublisher})`;
  }
  if (publisher === undefined) return undefined;
  if (us.kind === "trusted-publisher") return publisher === GITHUB.user ? undefined : publisher;
  return us.name === undefined || sameUser(publisher, us.name) ? undefined : publisher;
}

/** A publisher in a sentence. */
export function nameOf(publisher: Publisher): string {
  if (publisher.kind === "account") return publisher.name ?? "the token's account";
  const { repository, workflow } = publisher.identity;
  const where = [repository, workflow].filter((part) => part !== undefined).join(", ");
  return `this package's trusted publisher${where === "" ? "" : ` (${where})`}`;
}
