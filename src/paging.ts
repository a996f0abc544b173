/** Pages of lists: the one that a caller asks for, and the ones in which long work is done. */

import { setImmediate } from "node:timers/promises";

/** A part of a list. */
export interface Page {
  /** Index of its first element. */
  start: number;
  /** Most elements that it has. */
  size: number;
}

/** All elements of any list. */
export const wholeList: Page = { start: 0, size: Number.MAX_SAFE_INTEGER };

/**
 * The page that a query asks for (R051).
 * @param usualSize size of a page when the query names none
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

/** All elements of a list, page by page; others get their turn between two pages. */
export async function* inPages<Item>(list: readonly Item[], size: number): AsyncGenerator<Item[]> {
  for (let start = 0; start < list.length; start += size) {
    if (start > 0) await setImmediate();
    yield list.slice(start, start + size);
  }
}
