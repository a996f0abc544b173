import type { Kysely } from "kysely";
import type { Clock } from "../clock.ts";
import type { Tables } from "../database/tables.ts";

/** Rows that are deleted at a time: more than are added, few enough to be fast. */
const surplus = 20;

/** Milliseconds until the next search for old data, if there were none. */
const pause = 60_000;

/** Deletes dialogs, with their users and votes, some days after the last change. */
export class OldDialogs {
  readonly #clock: Clock;
  /** Milliseconds. */
  readonly #kept: number;
  /** Time of the last search that found nothing, in milliseconds. */
  #searched = Number.NEGATIVE_INFINITY;

  /** @param keptDays days after the last change until dialogs are deleted */
  constructor(clock: Clock, keptDays: number) {
    this.#clock = clock;
    this.#kept = keptDays * 24 * 3600 * 1000;
  }

  /**
   * Deletes some old dialogs, actions, users and counts of intents; after nothing was found, not again for a minute.
   */
  async remove(tx: Kysely<Tables>): Promise<void> {
    const now = this.#clock.now().getTime();
    // Tests can set the clock back.
    if (Math.abs(now - this.#searched) < pause) return;
    const oldest = this.#oldest;
    const dialogs = tx.selectFrom("dialogs").select("id").where("updateDate", "<", oldest);
    const actions = tx.selectFrom("actions").select("id").where("date", "<", oldest);
    const intents = tx.selectFrom("dialogIntents").select("id").where("lastDate", "<", oldest);
    const users = tx.selectFrom("botUsers").select("id").where("lastUpdateDate", "<", oldest);
    const results = [
      await tx.deleteFrom("dialogs").where("id", "in", dialogs.limit(surplus)).executeTakeFirst(),
      await tx.deleteFrom("actions").where("id", "in", actions.limit(surplus)).executeTakeFirst(),
      await tx
        .deleteFrom("dialogIntents")
        .where("id", "in", intents.limit(surplus))
        .executeTakeFirst(),
      await tx.deleteFrom("botUsers").where("id", "in", users.limit(surplus)).executeTakeFirst(),
    ];
    if (results.every(({ numDeletedRows }) => numDeletedRows === 0n)) this.#searched = now;
  }

  /** Deletes some old votes. */
  async removeVotes(tx: Kysely<Tables>): Promise<void> {
    const old = tx.selectFrom("feedbacks").select("actionId").where("date", "<", this.#oldest);
    await tx.deleteFrom("feedbacks").where("actionId", "in", old.limit(surplus)).execute();
  }

  get #oldest(): string {
    return new Date(this.#clock.now().getTime() - this.#kept).toISOString();
  }
}
