import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { roles } from "../../../../src/contract/caller.ts";
import { travelId } from "../../../../src/studio/demo/travel.ts";
import { basicUser, type User } from "../../../support/user.ts";
import { startTravel, type Travel } from "../../web-connector/travel.ts";

const password = "password";

const users = [
  { login: "admin@app.com", password, namespace: "app", roles },
  { login: "nlp@app.com", password, namespace: "app", roles: ["nlpUser"] },
  { login: "bot@app.com", password, namespace: "app", roles: ["botUser"] },
  { login: "admin@other.com", password, namespace: "other", roles },
] as const;

export const inTravel = { namespace: "app", applicationName: "travel", language: "en" };
export const application = travelId;

/**
 * A server with a bot that repeats intents, in the state of the demo for each test, and people who read its dialogs.
 */
export class Conversations {
  #travel: Travel | undefined;

  constructor() {
    beforeAll(async () => {
      this.#travel = await startTravel({ users });
    });
    beforeEach(async () => {
      this.server.clock.reset();
      await this.server.store.reset();
      await this.server.understanding.settled();
    });
    afterAll(async () => {
      await this.travel.close();
      expect(this.server.logged).toEqual([]);
    });
  }

  get travel(): Travel {
    if (!this.#travel) throw new Error("the server has not started");
    return this.#travel;
  }

  get server() {
    return this.travel.server;
  }

  get store() {
    return this.server.store;
  }

  get admin(): User {
    return basicUser(this.server, "admin@app.com");
  }

  get trainer(): User {
    return basicUser(this.server, "nlp@app.com");
  }

  get reviewer(): User {
    return basicUser(this.server, "bot@app.com");
  }

  get other(): User {
    return basicUser(this.server, "admin@other.com");
  }

  /** A user of the bot writes a text; a second passes. Returns the id of the bot's first message. */
  async says(userId: string, query: string): Promise<string> {
    return this.#sends("/io/app/travel/web", { query, userId, locale: "en" });
  }

  /** A user of the bot presses a button. */
  async presses(userId: string, payload: string): Promise<string> {
    return this.#sends("/io/app/travel/web", { payload, userId, locale: "en" });
  }

  /** Somebody tries the bot. */
  async tries(userId: string, text: string): Promise<void> {
    const message = { eventType: "sentence", text };
    const targetConnectorType = { id: "web" };
    const body = { userId, recipientId: "bot", message, targetConnectorType, test: true };
    await this.#sends("/io/app/test/test-web/en", body);
  }

  async votes(userId: string, actionId: string, vote: "UP" | "DOWN" | null): Promise<void> {
    await this.#sends("/io/app/travel/web", { userId, feedback: { actionId, vote } });
  }

  async #sends(path: string, body: object): Promise<string> {
    const answer = await this.travel.call(path, { body });
    expect(answer.status).toBe(200);
    this.server.clock.advance(1_000);
    return answer.body.responses?.[0]?.actionId ?? "";
  }
}
