import { valueAt } from "./request.ts";
import { ResponseSize } from "./response-size.ts";
import { absent } from "./templates.ts";

/** A copy of a body in which values that exist at paths such as `responses.0.text` are replaced. */
export function withValues(body: unknown, values: Readonly<Record<string, unknown>>): unknown {
  const copy: unknown = structuredClone(body);
  for (const [path, value] of Object.entries(values)) {
    if (value !== absent) replace(copy, path.split("."), value);
  }
  return copy;
}

function replace(body: unknown, names: string[], value: unknown): void {
  const last = names.pop() ?? "";
  const parent = valueAt(body, names);
  if (typeof parent === "object" && parent !== null && Object.hasOwn(parent, last)) {
    Reflect.set(parent, last, value);
  }
}

/** The part of a list that a request asks for. */
export interface Page {
  start: number;
  size: number;
}

const objectId = /^[0-9a-f]{24}$/;

/**
 * A copy of a body with another length of its list, and `start`, `end` and `total` next to the list that match it.
 * @param path of the list in the body; empty if the body is the list
 * @param total entries of all pages. Default: those of the example
 * @param page entries that the request asks for. Default: all of them
 * @returns null if no list is at this path, or it has no entries to repeat
 * @throws Problem 400 if the list becomes too large
 */
export function withList(
  body: unknown,
  path: string,
  { total, page }: { total?: number | undefined; page?: Page | undefined },
): unknown {
  const names = path === "" ? [] : path.split(".");
  const items = valueAt(body, names);
  if (!Array.isArray(items) || (total !== 0 && !canRepeat(items, total))) return null;
  const declared = (body as { total?: unknown }).total;
  const all = total ?? (typeof declared === "number" ? declared : items.length);
  const start = Math.min(page?.start ?? 0, all);
  const end = Math.min(start + (page?.size ?? all), all);
  new ResponseSize().add((end - start) * JSON.stringify(items[0] ?? null).length);
  const list = Array.from({ length: end - start }, (_, index) => repeated(items, start + index));
  if (names.length === 0) return list;
  return withValues(body, {
    [path]: list,
    total: all,
    start,
    end: Math.max(end + lastOf(body, items), 0),
  });
}

/** Texts and numbers are not repeated: they are names, which differ. */
function canRepeat(items: readonly unknown[], total = 0): boolean {
  return items.length > 0 && (total <= items.length || typeof items[0] === "object");
}

/** Whether `end` is that of the last entry, -1, or of the next page, 0. */
function lastOf(body: unknown, items: readonly unknown[]): number {
  const { start, end } = body as { start?: unknown; end?: unknown };
  return items.length > 0 && Number(end) === Number(start) + items.length - 1 ? -1 : 0;
}

/** Entries after those of the example repeat them, with ids of their own. */
function repeated(items: readonly unknown[], index: number): unknown {
  const item = items[index % items.length];
  if (index < items.length || typeof item !== "object" || item === null) return item;
  const suffix = index.toString(16).padStart(6, "0");
  return Object.fromEntries(
    Object.entries(item).map(([name, value]) => {
      const isId = /^_?id$/.test(name) && typeof value === "string" && objectId.test(value);
      return [name, isId ? value.slice(0, 18) + suffix : value];
    }),
  );
}

/**
 * The first list of a body that the contract describes as a page: the body itself, or the list next to `total`.
 * @returns its path; null without one
 */
export function listIn(body: unknown): string | null {
  if (Array.isArray(body)) return "";
  if (typeof body !== "object" || body === null || !("total" in body)) return null;
  return Object.entries(body).find(([, value]) => Array.isArray(value))?.[0] ?? null;
}
