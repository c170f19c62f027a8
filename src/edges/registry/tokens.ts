import { readTokenPage } from "../../decisions/registry/read-tokens.ts";
import type { TokenList } from "../../model/evidence.ts";
import type { Registry } from "./registry.ts";

/** npm allows an account 1,000 tokens (facts 4); a list that claims more is not believed. */
const MOST_PAGES = 10;

const PER_PAGE = 100;

/**
 * The token's own entry in its account's list: the one entry with its masked form, over all pages. Two of them, or pages
 * that cannot be counted, tell nothing.
 * @throws RequestFailed
 */
export async function fetchOwnToken(registry: Registry, timeout: number): Promise<TokenList | undefined> {
  const fetchPage = async (page: number) =>
    readTokenPage(await registry.json("/-/npm/v1/tokens", { timeout, query: { page, perPage: PER_PAGE } }));
  const first = await fetchPage(0);
  if (first === undefined) return undefined;
  const pages = Math.ceil((first.total ?? Number.NaN) / PER_PAGE);
  if (!first.last && !(pages > 1 && pages <= MOST_PAGES)) return { own: undefined };
  const rest = await Promise.all(
    Array.from({ length: first.last ? 0 : pages - 1 }, (_, index) => fetchPage(index + 1)),
  );
  const read = [first, ...rest].filter((page) => page !== undefined);
  const own = read.flatMap(({ tokens }) =>
    tokens.filter(({ masked }) => registry.token?.hasMask(masked) === true),
  );
  return { own: own.length === 1 && read.length === rest.length + 1 ? own[0]?.entry : undefined };
}
