import type { Dialog, DialogKey, DialogStore } from "../../bot/dialog.ts";
import type { ActionReport } from "../../bot/types.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";

/** Old ones that go with each new one: more than come, few enough to be quick. */
const surplus = 20;

/** What bots remember of their users, and what users think of the bots' answers. */
export class Dialogs implements DialogStore {
  readonly #database: Database;
  readonly #documents: Documents<"dialogs", Dialog>;
  readonly #clock: Clock;
  /** Milliseconds. */
  readonly #kept: number;

  /** @param keptDays days after which what nobody touched is forgotten */
  constructor(database: Database, clock: Clock, keptDays: number) {
    this.#database = database;
    this.#clock = clock;
    this.#kept = keptDays * 24 * 3600 * 1000;
    this.#documents = new Documents(database, "dialogs", (dialog) => ({
      id: dialog.dialogId,
      namespace: dialog.namespace,
      botId: dialog.botId,
      userId: dialog.userId,
      updateDate: clock.now().toISOString(),
    }));
  }

  /** The dialog of a user with a bot. */
  get({ namespace, botId, userId }: DialogKey): Promise<Dialog | undefined> {
    return this.#documents.first((query) =>
      query
        .where("namespace", "=", namespace)
        .where("botId", "=", botId)
        .where("userId", "=", userId),
    );
  }

  async save(dialog: Dialog, actions: readonly ActionReport[] = []): Promise<void> {
    await this.#database.write(async (tx) => {
      await this.#documents.save(dialog);
      const old = tx.selectFrom("dialogs").select("id").where("updateDate", "<", this.#oldest);
      await tx.deleteFrom("dialogs").where("id", "in", old.limit(surplus)).execute();
      const said = tx.selectFrom("actions").select("id").where("date", "<", this.#oldest);
      await tx.deleteFrom("actions").where("id", "in", said.limit(surplus)).execute();
      if (actions.length === 0) return;
      const rows = actions.map((action) => ({
        id: action.id,
        dialogId: dialog.dialogId,
        date: action.date,
        document: JSON.stringify(action),
      }));
      await tx.insertInto("actions").values(rows).execute();
    });
  }

  /** The latest actions of a dialog, the oldest first, with the votes for them. */
  async actions(dialogId: string, count: number): Promise<ActionReport[]> {
    const rows = await this.#database.read
      .selectFrom("actions")
      .leftJoin("feedbacks", "feedbacks.actionId", "actions.id")
      .select(["actions.document", "feedbacks.vote", "feedbacks.date"])
      .where("actions.dialogId", "=", dialogId)
      .orderBy("actions.date", "desc")
      .orderBy("actions.id", "desc")
      .limit(count)
      .execute();
    return rows.reverse().map(({ document, vote, date }) => {
      const action = JSON.parse(document) as ActionReport;
      if (vote === null || date === null) return action;
      const feedback = { vote: vote as "UP" | "DOWN", date };
      return { ...action, metadata: { ...action.metadata, feedback } };
    });
  }

  /** The vote for a message of a bot; `null` when there is none. */
  async feedback(actionId: string): Promise<"UP" | "DOWN" | null> {
    const row = await this.#database.read
      .selectFrom("feedbacks")
      .select("vote")
      .where("actionId", "=", actionId)
      .executeTakeFirst();
    return (row?.vote as "UP" | "DOWN" | undefined) ?? null;
  }

  async saveFeedback(actionId: string, vote: "UP" | "DOWN" | null): Promise<void> {
    await this.#database.write(async (tx) => {
      await tx.deleteFrom("feedbacks").where("actionId", "=", actionId).execute();
      if (vote === null) return;
      const date = this.#clock.now().toISOString();
      await tx.insertInto("feedbacks").values({ actionId, vote, date }).execute();
      const old = tx.selectFrom("feedbacks").select("actionId").where("date", "<", this.#oldest);
      await tx.deleteFrom("feedbacks").where("actionId", "in", old.limit(surplus)).execute();
    });
  }

  get #oldest(): string {
    return new Date(this.#clock.now().getTime() - this.#kept).toISOString();
  }
}
