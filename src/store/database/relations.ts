/** Lists of ids in a table of their own instead of a document: one row per pair, in the order of addition. */

import { type Kysely, type RawBuilder, sql } from "kysely";
import { own } from "../../own.ts";
import { inPages } from "../../paging.ts";
import { jsonList, mostVariables } from "./dialect.ts";
import type { RelationTable } from "./rows.ts";
import type { Tables } from "./tables.ts";

/** The tables of relations. */
export type RelationName = {
  [Name in keyof Tables]: Tables[Name] extends RelationTable ? Name : never;
}[keyof Tables];

/** A list of ids in the documents of one table. */
export interface Relation {
  /** Field of the document. */
  field: string;
  table: RelationName;
  /** Column with the document's id, and column with the ids of the list. */
  owner: string;
  member: string;
  /** Whether saving the document saves the list; if false, saving the documents on the other side does. */
  saved: boolean;
}

/** A common type of all relation tables. */
type Alike = Kysely<Record<"relation", RelationTable & Record<string, string>>>;

/** The list of the document in the current row of `documents`, as JSON. */
export function membersOf(relation: Relation, documents: string): RawBuilder<string> {
  const column = (name: string) => sql.ref(`${relation.table}.${name}`);
  return sql<string>`(select ${jsonList(column(relation.member), column("id"))} from ${sql.table(relation.table)}
    where ${column(relation.owner)} = ${sql.ref(`${documents}.id`)})`;
}

/** Updates the list of a document; call it in a transaction. */
export async function saveMembers(
  tx: Kysely<Tables>,
  { table, owner, member }: Relation,
  id: string,
  list: readonly string[],
): Promise<void> {
  const db = tx as unknown as Alike;
  const relation = table as string as "relation";
  const wanted = [...new Set(list)];
  const rows = await db
    .selectFrom(relation)
    .selectAll()
    .where(owner, "=", id)
    .orderBy("id")
    .execute();
  let kept = rows.length;
  if (rows.some((row, index) => own(row, member) !== wanted[index])) {
    await db.deleteFrom(relation).where(owner, "=", id).execute();
    kept = 0;
  }
  const added = wanted.slice(kept).map((one) => ({ [owner]: id, [member]: one }));
  for await (const page of inPages(added, mostVariables)) {
    await db
      .insertInto(relation)
      .values(page as never)
      .execute();
  }
}
