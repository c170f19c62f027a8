import { readTokenPage } from "../../decisions/registry/read-tokens.ts";
import type { TokenEntry, TokenList } from "../../model/evidence.ts";
import type { Registry } from "./registry.ts";

/** More pages than npm allows tokens to an account (1,000, facts 4), so that a wrong `next` cannot lead on for ever. */
const MOST_PAGES = 12;

const PER_PAGE = 100;

/**
 * The token's own entry in its account's list: the one entry with its masked form. Two of them tell nothing.
 * @throws RequestFailed
 */
export async function fetchOwnToken(registry: Registry, timeout: number): Promise<TokenList | undefined> {
  const found: TokenEntry[] = [];
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const body = await registry.json("/-/npm/v1/tokens", { timeout, query: { page, perPage: PER_PAGE } });
    const read = readTokenPage(body);
    if (read === undefined) return undefined;
    found.push(
      ...read.tokens.filter(({ masked }) => registry.token.hasMask(masked)).map(({ entry }) => entry),
    );
    if (read.last) break;
  }
  return { own: found.length === 1 ? found[0] : undefined };
}
