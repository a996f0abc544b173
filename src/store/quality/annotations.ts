import type { ActionReport } from "../../bot/types.ts";
import type { Database } from "../database/database.ts";

export type Annotation = NonNullable<ActionReport["annotation"]>;

/** Position of an annotation. */
export interface AnnotatedAction {
  dialogId: string;
  actionId: string;
}

/** Annotations of actions by reviewers; they are deleted with the action. */
export class Annotations {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async get(actionId: string): Promise<Annotation | undefined> {
    const row = await this.#database.read
      .selectFrom("annotations")
      .select("document")
      .where("id", "=", actionId)
      .executeTakeFirst();
    return row && (JSON.parse(row.document) as Annotation);
  }

  /** Whether an action of this dialog still exists. */
  async knowsAction({ dialogId, actionId }: AnnotatedAction): Promise<boolean> {
    const row = await this.#database.read
      .selectFrom("actions")
      .select("id")
      .where("id", "=", actionId)
      .where("dialogId", "=", dialogId)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Saves the annotation of an action, replacing the existing one. */
  async save({ dialogId, actionId: id }: AnnotatedAction, annotation: Annotation): Promise<void> {
    const { state, reason = null, creationDate, lastUpdateDate } = annotation;
    const document = JSON.stringify(annotation);
    const row = { id, dialogId, state, reason, creationDate, lastUpdateDate, document };
    await this.#database.write(async (tx) => {
      await tx
        .insertInto("annotations")
        .values(row)
        .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
        .execute();
      await tx
        .updateTable("dialogIndex")
        .set((column) => ({
          annotationDate: column
            .selectFrom("annotations")
            .select((one) => one.fn.max("annotations.lastUpdateDate").as("last"))
            .where("annotations.dialogId", "=", dialogId),
        }))
        .where("id", "=", dialogId)
        .execute();
    });
  }
}
