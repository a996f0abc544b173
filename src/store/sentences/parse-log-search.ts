/** Searches the parse log. */

import { setImmediate } from "node:timers/promises";
import type { Kysely } from "kysely";
import { fold } from "../../nlu/engine/text/fold.ts";
import { inPages, type Page, partOf } from "../../paging.ts";
import type { Tables } from "../database/tables.ts";
import type { ParseLogEntry } from "./parse-log-entry.ts";

export interface LogFilter {
  applicationId: string;
  language?: string | undefined;
  /** A part of the text, ignoring case and accents. */
  text?: string | undefined;
  /** Whether tests are included. */
  tests?: boolean | undefined;
  /** ISO instant. */
  notAfter?: string | undefined;
}

/** Entries that are read at a time. */
const pageSize = 200;

/** A page of the entries that match, newest first, and their total number. */
export async function logPage(
  db: Kysely<Tables>,
  filter: LogFilter,
  page: Page,
  signal?: AbortSignal,
): Promise<{ total: number; entries: ParseLogEntry[] }> {
  if (filter.text !== undefined) {
    const ids = await matchingIds(db, filter, filter.text, signal);
    return { total: ids.length, entries: await entriesOf(db, partOf(ids, page)) };
  }
  const { start, size } = page;
  const { total } = await meant(db, filter)
    .select((column) => column.fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  if (start >= total || size === 0) return { total, entries: [] };
  const rows = await meant(db, filter)
    .select("id")
    .orderBy("date", "desc")
    .orderBy("id", "desc")
    .offset(start)
    .limit(size)
    .execute();
  return {
    total,
    entries: await entriesOf(
      db,
      rows.map(({ id }) => id),
    ),
  };
}

/** One column of all entries that match, page by page, newest first; the text filter is ignored. */
export async function* logPages<Column extends "text" | "document">(
  db: Kysely<Tables>,
  filter: LogFilter,
  column: Column,
): AsyncGenerator<{ id: string; text: string; document: string }[]> {
  let last: { date: string; id: string } | null = null;
  for (;;) {
    let query = meant(db, filter)
      .select(["id", "date", column as "text"])
      .orderBy("date", "desc")
      .orderBy("id", "desc")
      .limit(pageSize);
    if (last) {
      const { date, id } = last;
      query = query.where(({ or, and, eb }) =>
        or([eb("date", "<", date), and([eb("date", "=", date), eb("id", "<", id)])]),
      );
    }
    const rows = await query.execute();
    if (rows.length > 0) yield rows as unknown as { id: string; text: string; document: string }[];
    const end = rows.at(-1);
    if (!end || rows.length < pageSize) return;
    last = end;
    await setImmediate();
  }
}

async function matchingIds(
  db: Kysely<Tables>,
  filter: LogFilter,
  text: string,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const part = fold(text);
  const ids: string[] = [];
  for await (const rows of logPages(db, filter, "text")) {
    signal?.throwIfAborted();
    for (const row of rows) if (fold(row.text).includes(part)) ids.push(row.id);
  }
  return ids;
}

async function entriesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ParseLogEntry[]> {
  const entries: ParseLogEntry[] = [];
  for await (const page of inPages(ids, pageSize)) {
    const rows = await db
      .selectFrom("parseLogs")
      .select(["id", "document"])
      .where("id", "in", page)
      .execute();
    const documents = new Map(rows.map(({ id, document }) => [id, document]));
    for (const id of page) {
      const document = documents.get(id);
      if (document !== undefined) entries.push(JSON.parse(document) as ParseLogEntry);
    }
  }
  return entries;
}

function meant(
  db: Kysely<Tables>,
  { applicationId, language, tests = false, notAfter }: LogFilter,
) {
  let query = db.selectFrom("parseLogs").where("applicationId", "=", applicationId);
  if (language !== undefined) query = query.where("language", "=", language);
  if (!tests) query = query.where("test", "=", 0);
  if (notAfter !== undefined) query = query.where("date", "<=", notAfter);
  return query;
}
