/** Pages of lists: those that callers request, and those in which long work is done. */

import { setImmediate } from "node:timers/promises";

/** A part of a list. */
export interface Page {
  /** Index of its first element. */
  start: number;
  /** Maximum number of elements. */
  size: number;
}

/** All elements of any list. */
export const wholeList: Page = { start: 0, size: Number.MAX_SAFE_INTEGER };

/**
 * The requested page of a query (R051).
 * @param usualSize size of a page if the query does not set it
 */
export function pageOf(
  { start, size }: { start?: number | null; size?: number | null },
  usualSize = 10,
): Page {
  return { start: Math.min(start ?? 0, wholeList.size), size: size ?? usualSize };
}

/** The elements of a page. */
export function partOf<Item>(list: readonly Item[], { start, size }: Page): Item[] {
  return list.slice(start, start + size);
}

/** All elements of a list, page by page; other work runs between two pages. */
export async function* inPages<Item>(list: readonly Item[], size: number): AsyncGenerator<Item[]> {
  for (let start = 0; start < list.length; start += size) {
    if (start > 0) await setImmediate();
    yield list.slice(start, start + size);
  }
}
