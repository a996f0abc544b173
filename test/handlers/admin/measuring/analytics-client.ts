import { expect } from "vitest";
import type { Answered, User } from "../../../support/user.ts";
import { type Conversations, inTravel } from "../conversations/conversation-client.ts";

/** Three days around the one on which the clock of tests begins. */
export const threeDays = { from: "2026-05-31T00:00:00", to: "2026-06-02T23:59:59" };
export const dates = ["2026-05-31", "2026-06-01", "2026-06-02"];

/** What tests do with the counts of messages. */
export class AnalyticsClient {
  readonly #chats: Conversations;

  constructor(chats: Conversations) {
    this.#chats = chats;
  }

  /** Asks for counts of the demo's bot. */
  ask(what: string, query: object = {}, user: User = this.#chats.admin): Promise<Answered> {
    const body = { ...inTravel, botId: "travel", ...threeDays, ...query };
    return user.post(`/rest/admin/analytics/${what}`, body);
  }

  /** The counts, by column: a number, or one for each day with messages. */
  async count(what: string, query: object = {}): Promise<Record<string, number | number[]>> {
    const { status, body } = await this.ask(what, query);
    expect(status).toBe(200);
    const {
      dates: rows,
      usersData,
      connectorsType,
    } = body as {
      dates: string[];
      usersData: number[][];
      connectorsType: string[];
    };
    const values = (column: number) => usersData.map((row) => row[column] ?? 0);
    return Object.fromEntries(
      connectorsType.map((name, column) => [
        name,
        rows[0] === "All Range" ? (values(column)[0] ?? 0) : values(column),
      ]),
    );
  }

  /** The connector of the demo's bot by its identifier. */
  async connector(applicationId: string): Promise<string> {
    const connectors = await this.#chats.store.bots.connectors("app", "travel");
    const found = connectors.find((one) => one.applicationId === applicationId);
    return found?._id ?? "";
  }

  /** Refusals that all counts have in common. */
  async refuses(what: string): Promise<void> {
    const statuses: number[] = [];
    for (const query of [{ botId: undefined }, { from: "yesterday" }]) {
      statuses.push((await this.ask(what, query)).status);
    }
    for (const user of [this.#chats.other, this.#chats.trainer]) {
      statuses.push((await this.ask(what, {}, user)).status);
    }
    expect(statuses).toEqual([400, 400, 401, 401]);
  }
}
