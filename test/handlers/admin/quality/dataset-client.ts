import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect } from "vitest";
import { type AskedRequest, FakeBot } from "../../../bot/support.ts";
import type { Answered, User } from "../../../support/user.ts";
import type { People } from "../people.ts";

export const path = "/rest/admin/bots/travel/datasets";

/** An id that nothing has. */
export const nobody = "000000000000000000000000";

export const luggage = {
  name: "Luggage",
  description: "Questions about luggage",
  questions: [
    { question: "What is the luggage size?", groundTruth: "55x40x20 cm" },
    { question: "hello" },
  ],
};

/** What users do not read. */
const note = { type: "event", category: "METADATA", key: "mood", value: "calm" };

/** A message of a bot: its text, or as a whole; an empty text is a note that users do not read. */
type Said = string | { type: string };

/** What a bot answers to a question. */
type Says = (request: AskedRequest["botRequest"]) => Promise<Said[]> | Said[];

/** Calls the operations on datasets in the name of the demo's admin; the bot says hi. */
export class DatasetClient {
  readonly #people: People;
  readonly #bots: FakeBot[] = [];

  constructor(people: People) {
    this.#people = people;
    beforeEach(() => this.attach(() => ["hi"]));
    afterEach(() => this.detach());
  }

  create(changes: object = {}, user: User = this.#people.admin): Promise<Answered> {
    return user.post(path, { ...luggage, ...changes });
  }

  async created(changes: object = {}): Promise<Answered["body"]> {
    const { status, body } = await this.create(changes);
    expect(status).toBe(201);
    return body;
  }

  list(): Promise<Answered> {
    return this.#people.admin.get(path);
  }

  read(id: string): Promise<Answered> {
    return this.#people.admin.get(`${path}/${id}`);
  }

  start(id: string, language = "en", user: User = this.#people.admin): Promise<Answered> {
    return user.post(`${path}/${id}/runs`, { language });
  }

  async started(id: string, language?: string): Promise<string> {
    const { status, body } = await this.start(id, language);
    expect(status).toBe(201);
    return body.id;
  }

  run(id: string, runId: string): Promise<Answered> {
    return this.#people.admin.get(`${path}/${id}/runs/${runId}`);
  }

  cancel(id: string, runId: string): Promise<Answered> {
    return this.#people.admin.post(`${path}/${id}/runs/${runId}/cancel`, {});
  }

  actions(id: string, runId: string): Promise<Answered> {
    return this.#people.admin.get(`${path}/${id}/runs/${runId}/actions`);
  }

  /** The run, once a condition holds; within some seconds. */
  async until(
    id: string,
    runId: string,
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of any shape
    holds: (run: any) => boolean,
  ): Promise<Answered["body"]> {
    for (let tries = 0; tries < 500; tries++) {
      const { body } = await this.run(id, runId);
      if (holds(body)) return body;
      await setTimeout(10);
    }
    throw new Error("the run does not come to that");
  }

  /** The run, once it is finished. */
  finished(id: string, runId: string): Promise<Answered["body"]> {
    return this.until(id, runId, ({ state }) => ["COMPLETED", "CANCELLED"].includes(state));
  }

  /** Takes the bots away. */
  detach(): void {
    for (const bot of this.#bots.splice(0)) bot.attachment.closed();
  }

  /** Attaches a bot instead of the one before. */
  async attach(says: Says): Promise<void> {
    this.detach();
    const { store, conversation } = this.#people.server;
    const { apiKey } = (await store.bots.byName("app", "travel")) ?? {};
    const bot = new FakeBot(
      conversation.gateway,
      async ({ requestId, botRequest }, fake) => {
        const said = await says(botRequest);
        const messages = said.map((one) =>
          typeof one === "object"
            ? one
            : one === ""
              ? note
              : { type: "sentence", text: { text: one } },
        );
        const context = { requestId, lastResponse: true };
        const { storyId } = botRequest;
        fake.say({ requestId, botResponse: { messages, storyId, entities: [], context } });
      },
      apiKey,
    );
    bot.configure("greetings");
    this.#bots.push(bot);
  }
}
