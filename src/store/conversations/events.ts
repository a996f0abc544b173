import type { EventStore, NumberedEvent } from "../../events/hub.ts";
import type { Database } from "../database/database.ts";

/** Maximum stored events; beyond, the oldest are deleted. */
export interface EventLimits {
  all: number;
  stream: number;
}

const defaultLimits: EventLimits = { all: 10_000, stream: 200 };

/** Undelivered messages of event streams; a delivered one is deleted. */
export class Events<Message> implements EventStore<Message> {
  readonly #database: Database;
  readonly #limits: EventLimits;

  constructor(database: Database, limits: EventLimits = defaultLimits) {
    this.#database = database;
    this.#limits = limits;
  }

  async lastId(): Promise<number> {
    const { last } = await this.#database.read
      .selectFrom("events")
      .select(({ fn }) => fn.max("id").as("last"))
      .executeTakeFirstOrThrow();
    return last ?? 0;
  }

  async add(stream: string, { id, message }: NumberedEvent<Message>): Promise<void> {
    await this.#database.write(async (tx) => {
      const event = { id, stream, message: JSON.stringify(message) };
      await tx.insertInto("events").values(event).execute();
      const surplusOfStream = await tx
        .selectFrom("events")
        .select("id")
        .where("stream", "=", stream)
        .orderBy("id", "desc")
        .offset(this.#limits.stream)
        .limit(1)
        .executeTakeFirst();
      if (surplusOfStream) {
        await tx
          .deleteFrom("events")
          .where("stream", "=", stream)
          .where("id", "<=", surplusOfStream.id)
          .execute();
      }
      const surplus = await tx
        .selectFrom("events")
        .select("id")
        .orderBy("id", "desc")
        .offset(this.#limits.all)
        .limit(1)
        .executeTakeFirst();
      if (surplus) await tx.deleteFrom("events").where("id", "<=", surplus.id).execute();
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
    await this.#database.write(async (tx) => {
      await tx.deleteFrom("events").where("id", "=", id).execute();
    });
  }
}
