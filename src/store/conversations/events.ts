import type { ExpressionBuilder, Kysely } from "kysely";
import type { EventStore, NumberedEvent } from "../../events/hub.ts";
import type { Database } from "../database/database.ts";
import type { Tables } from "../database/tables.ts";

/** Maximum stored events; beyond, the oldest are deleted. The total is checked for every hundredth part of it. */
export interface EventLimits {
  all: number;
  stream: number;
}

const defaultLimits: EventLimits = { all: 10_000, stream: 200 };

/**
 * Undelivered messages of event streams; a delivered one is deleted. They do not wait for the disk: the turn that sends
 * them ends with a write of the dialog, and a message whose deletion is lost is sent again.
 */
export class Events<Message> implements EventStore<Message> {
  readonly #database: Database;
  readonly #limits: EventLimits;
  /** Number of events after which the total is checked. */
  readonly #interval: number;
  #added = 0;

  constructor(database: Database, limits: EventLimits = defaultLimits) {
    this.#database = database;
    this.#limits = limits;
    this.#interval = Math.max(1, Math.floor(limits.all / 100));
  }

  async lastId(): Promise<number> {
    const { last } = await this.#database.read
      .selectFrom("events")
      .select(({ fn }) => fn.max("id").as("last"))
      .executeTakeFirstOrThrow();
    return last ?? 0;
  }

  async add(stream: string, { id, message }: NumberedEvent<Message>): Promise<void> {
    await this.#database.step(async (tx) => {
      const event = { id, stream, message: JSON.stringify(message) };
      await tx.insertInto("events").values(event).execute();
      await this.#removeSurplus(tx, this.#limits.stream, stream);
      // The first event after a start, too: however often the server starts, the surplus is bounded.
      if (this.#added % this.#interval === 0) await this.#removeSurplus(tx, this.#limits.all);
      this.#added++;
    });
  }

  async missed(stream: string): Promise<NumberedEvent<Message>[]> {
    const rows = await this.#database.read
      .selectFrom("events")
      .select(["id", "message"])
      .where("stream", "=", stream)
      .orderBy("id")
      .execute();
    return rows.map(({ id, message }) => ({ id, message: JSON.parse(message) as Message }));
  }

  async delivered(id: number): Promise<void> {
    await this.#database.step(async (tx) => {
      await tx.deleteFrom("events").where("id", "=", id).execute();
    });
  }

  /** @param stream all streams by default */
  async #removeSurplus(tx: Kysely<Tables>, most: number, stream?: string): Promise<void> {
    const isMeant = (column: ExpressionBuilder<Tables, "events">) =>
      stream === undefined ? column.val(true) : column("stream", "=", stream);
    await tx
      .deleteFrom("events")
      .where(isMeant)
      .where("id", "<=", (query) =>
        query
          .selectFrom("events")
          .select("id")
          .where(isMeant)
          .orderBy("id", "desc")
          .offset(most)
          .limit(1),
      )
      .execute();
  }
}
