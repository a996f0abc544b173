import type { Kysely } from "kysely";
import type { Dialog, DialogKey, DialogStore, TurnNotes } from "../../bot/dialog.ts";
import type { ActionReport } from "../../bot/types.ts";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { Documents } from "../database/documents.ts";
import { sharedWrites } from "../database/shared-writes.ts";
import type { Tables } from "../database/tables.ts";
import type { CountedDialog, CountedTurn } from "../measuring/count-turns.ts";
import { UncountedTurns } from "../measuring/uncounted-turns.ts";
import type { BotUsers } from "./bot-users.ts";
import { indexTurns, indexVotes } from "./dialog-index.ts";
import { OldDialogs } from "./old-dialogs.ts";
import { type ActionOfDialog, readActions } from "./read-actions.ts";
import { actionRow, statsRows } from "./turn-rows.ts";

/** One turn of a dialog. */
export interface DialogTurn {
  position: Dialog["position"];
  actions: readonly ActionReport[];
  notes?: TurnNotes;
}

/** A dialog with new turns, and what is counted of them. */
interface WrittenTurns {
  dialog: Dialog;
  turns: readonly DialogTurn[];
  counted: CountedDialog;
  isCountedLater: boolean;
}

/** Position of an unknown action. */
const nowhere = { namespace: null, botId: null, connectorId: null, actionDate: null };

/** Column with the user of a dialog, which is unique: for an ended dialog it also contains the id. */
export function userColumn({ userId, dialogId, ended }: Dialog): string {
  return ended ? `${userId}\n${dialogId}` : userId;
}

/** Dialogs of bots with users, and the users' feedback. */
export class Dialogs implements DialogStore {
  readonly #database: Database;
  readonly #documents: Documents<"dialogs", Dialog>;
  readonly #users: BotUsers;
  readonly #uncounted: UncountedTurns;
  readonly #old: OldDialogs;
  readonly #clock: Clock;
  readonly #write: (turns: WrittenTurns) => Promise<void>;

  /**
   * @param report called with turns that could not be counted
   * @param keptDays days after the last change until dialogs are deleted
   */
  constructor(
    database: Database,
    users: BotUsers,
    clock: Clock,
    report: (error: unknown) => void,
    keptDays: number,
  ) {
    this.#database = database;
    this.#uncounted = new UncountedTurns(database, clock, report);
    this.#users = users;
    this.#clock = clock;
    this.#old = new OldDialogs(clock, keptDays);
    this.#write = sharedWrites<WrittenTurns>(database, (tx, turns) => this.#writeTurns(tx, turns));
    this.#documents = new Documents(database, "dialogs", (dialog) => ({
      id: dialog.dialogId,
      namespace: dialog.namespace,
      botId: dialog.botId,
      userId: userColumn(dialog),
      updateDate: clock.now().toISOString(),
    }));
  }

  /** The newest dialog of a user with a bot. */
  get({ namespace, botId, userId }: DialogKey): Promise<Dialog | undefined> {
    return this.#documents.first((query) =>
      query
        .where("namespace", "=", namespace)
        .where("botId", "=", botId)
        .where("userId", "=", userId),
    );
  }

  byId(id: string): Promise<Dialog | undefined> {
    return this.#documents.get(id);
  }

  byIds(ids: readonly string[]): Promise<Dialog[]> {
    return this.#documents.find((query) => query.where("id", "in", ids));
  }

  /** Saves the dialog, the actions of a turn and their parse results, and deletes some expired dialogs. */
  save(dialog: Dialog, actions: readonly ActionReport[] = [], notes?: TurnNotes): Promise<void> {
    const turn = { position: dialog.position, actions, ...(notes ? { notes } : {}) };
    return this.add(dialog, actions.length === 0 ? [] : [turn]);
  }

  /** Saves the dialog after several turns, like `save` after each of them. Turns are counted a little later. */
  async add(dialog: Dialog, turns: readonly DialogTurn[]): Promise<void> {
    const { namespace, botId, dialogId } = dialog;
    const counted = { dialog: { namespace, botId, dialogId }, turns: turns.flatMap(countedTurn) };
    const { isWriting } = this.#database;
    await this.#write({ dialog, turns, counted, isCountedLater: !isWriting });
    if (counted.turns.length > 0 && !isWriting) this.#uncounted.count();
  }

  async #writeTurns(
    tx: Kysely<Tables>,
    { dialog, turns, counted, isCountedLater }: WrittenTurns,
  ): Promise<void> {
    await this.#documents.save(dialog);
    await this.#old.remove(tx);
    await this.#addTurns(tx, dialog, turns);
    if (counted.turns.length === 0) return;
    await (isCountedLater
      ? this.#uncounted.add(tx, counted)
      : this.#uncounted.countNow(tx, counted));
  }

  async #addTurns(tx: Kysely<Tables>, dialog: Dialog, turns: readonly DialogTurn[]): Promise<void> {
    const actions = turns.flatMap((turn) => turn.actions);
    if (actions.length === 0) return;
    const rows = turns.flatMap(({ position, actions }) =>
      actions.map((action) => actionRow({ ...dialog, position }, action)),
    );
    await tx.insertInto("actions").values(rows).execute();
    const understood = turns.flatMap(({ notes }) => notes?.understanding ?? []);
    if (understood.length > 0) {
      await tx.insertInto("actionStats").values(statsRows(dialog, understood)).execute();
    }
    const begun = turns.flatMap(({ notes }) => notes?.begun ?? []);
    await indexTurns(tx, dialog, actions, begun, this.#now);
    const said = actions.filter(({ playerId }) => playerId.type === "user");
    for (const action of said) await this.#countIntent(tx, dialog, action);
    const last = said.at(-1);
    if (!last) return;
    const { notes } = turns.findLast((turn) => turn.actions.includes(last)) ?? {};
    await this.#users.saw(dialog, last, notes, this.#now);
  }

  /** Deletes a user of all bots of a namespace with the dialogs; counts are kept. */
  async removeUser({ namespace, userId }: Omit<DialogKey, "botId">): Promise<void> {
    await this.#database.write(async (tx) => {
      for await (const botId of botsWithDialogs(tx, namespace)) {
        const ofUser = tx
          .selectFrom("dialogIndex")
          .select("id")
          .where("namespace", "=", namespace)
          .where("botId", "=", botId)
          .where("userId", "=", userId);
        await tx.deleteFrom("dialogs").where("id", "in", ofUser).execute();
        await tx
          .deleteFrom("dialogs")
          .where("namespace", "=", namespace)
          .where("botId", "=", botId)
          .where("userId", "=", userId)
          .execute();
        await this.#users.remove({ namespace, botId, userId });
      }
    });
  }

  /** The latest actions of a dialog, oldest first, with the votes for them. */
  async actions(dialogId: string, count: number): Promise<ActionReport[]> {
    const actions = await readActions(this.#database.read, (query) =>
      query
        .where("actions.dialogId", "=", dialogId)
        .orderBy("actions.date", "desc")
        .orderBy("actions.id", "desc")
        .limit(count),
    );
    return actions.reverse().map(({ action }) => action);
  }

  /** Those of these actions that still exist, with the votes for them. */
  actionsOf(ids: readonly string[]): Promise<ActionOfDialog[]> {
    return readActions(this.#database.read, (query) => query.where("actions.id", "in", ids));
  }

  /** An action with its dialog, if it still exists. */
  async action(id: string): Promise<(ActionOfDialog & { namespace: string }) | undefined> {
    const [found] = await readActions(this.#database.read, (query) =>
      query.where("actions.id", "=", id),
    );
    return found;
  }

  /** The vote for a message of the bot; `null` without one. */
  async feedback(actionId: string): Promise<"UP" | "DOWN" | null> {
    const row = await this.#database.read
      .selectFrom("feedbacks")
      .select("vote")
      .where("actionId", "=", actionId)
      .executeTakeFirst();
    return (row?.vote as "UP" | "DOWN" | undefined) ?? null;
  }

  /** Saves a vote; counts as a change of the dialog. */
  async saveFeedback(actionId: string, vote: "UP" | "DOWN" | null): Promise<void> {
    await this.#database.write(async (tx) => {
      const date = this.#now;
      const action = await tx
        .selectFrom("actions")
        .select(["dialogId", "namespace", "botId", "connectorId", "date as actionDate"])
        .where("id", "=", actionId)
        .executeTakeFirst();
      await tx.deleteFrom("feedbacks").where("actionId", "=", actionId).execute();
      if (vote !== null) {
        const { dialogId: _, ...place } = action ?? { ...nowhere, dialogId: null };
        await tx
          .insertInto("feedbacks")
          .values({ actionId, vote, date, ...place })
          .execute();
        await this.#old.removeVotes(tx);
      }
      if (action) await indexVotes(tx, action.dialogId, date);
    });
  }

  async #countIntent(
    tx: Kysely<Tables>,
    { namespace, botId }: Dialog,
    { intent, applicationId: connectorId = "", date: lastDate }: ActionReport,
  ): Promise<void> {
    if (intent === undefined) return;
    const id = JSON.stringify([namespace, botId, connectorId, intent]);
    await tx
      .insertInto("dialogIntents")
      .values({ id, namespace, botId, connectorId, intent, lastDate })
      .onConflict((conflict) => conflict.column("id").doUpdateSet({ lastDate }))
      .execute();
  }

  get #now(): string {
    return this.#clock.now().toISOString();
  }
}

function countedTurn({ actions, notes }: DialogTurn): CountedTurn[] {
  const said = actions.findLast(({ playerId }) => playerId.type === "user");
  const { locale, measures } = notes ?? {};
  return said && locale !== undefined && measures ? [{ said, locale, measures }] : [];
}

/** The bots of a namespace that have dialogs, deleted ones included; each is one step in an index. */
async function* botsWithDialogs(tx: Kysely<Tables>, namespace: string): AsyncGenerator<string> {
  for (let last = ""; ; ) {
    const next = await tx
      .selectFrom("dialogs")
      .select("botId")
      .where("namespace", "=", namespace)
      .where("botId", ">", last)
      .orderBy("botId")
      .limit(1)
      .executeTakeFirst();
    if (!next) return;
    yield next.botId;
    last = next.botId;
  }
}
