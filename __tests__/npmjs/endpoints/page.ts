/** Paging as npm's lists do it: `page` from 0, `perPage` 10 unless asked, at most 100. facts 2.4 and 2.9 */

interface Page<T> {
  items: T[];
  page: number;
  perPage: number;
  more: boolean;
}

/** The part of a list that a query asks for. */
export function page<T>(all: T[], query: URLSearchParams): Page<T> {
  const number = positive(query.get("page"), 0);
  const perPage = Math.min(positive(query.get("perPage"), 10), 100);
  const start = number * perPage;
  return {
    items: all.slice(start, start + perPage),
    page: number,
    perPage,
    more: start + perPage < all.length,
  };
}

function positive(text: string | null, otherwise: number): number {
  return text !== null && /^\d+$/.test(text) ? Number(text) : otherwise;
}
