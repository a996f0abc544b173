import { expect } from "vitest";
import type { Answered, User } from "../../../support/user.ts";
import type { People } from "../people.ts";

export const plans = "/rest/admin/test/plan";
export const travel = { namespace: "app", applicationName: "travel", language: "en" };

/** An id that nothing has. */
export const nobody = "000000000000000000000000";

const date = "2026-11-22T21:20:54.922Z";
const sentence = (text: string) => ({ eventType: "sentence", text });

/** What a user says. */
export const said = (text: string, id = `said ${text}`) => ({
  playerId: { id: "user1", type: "user" },
  date,
  messages: [sentence(text)],
  id,
});

/** What the bot should say: one of these texts. */
export const expected = (...texts: string[]) => ({
  playerId: { id: "web", type: "bot" },
  date,
  messages: texts.map(sentence),
  id: `expected ${texts.join()}`,
});

export const dialog = (id: string, ...actions: object[]) => ({
  id,
  userInterface: "textChat",
  actions,
});

/** Calls the operations on test plans in the name of a user with the role for it. */
export class TestPlanClient {
  readonly #people: People;

  constructor(people: People) {
    this.#people = people;
  }

  get user(): User {
    return this.#people.botUser;
  }

  /** A plan for the test connector of the demo, as a request has it. */
  async plan(changes: object = {}): Promise<Record<string, unknown>> {
    const { bots } = this.#people.server.store;
    const connectors = await bots.connectors("app", "travel");
    const test = connectors.find(({ applicationId }) => applicationId === "test-web");
    return {
      dialogs: [],
      name: "Greetings",
      applicationId: "web",
      namespace: "app",
      nlpModel: "travel",
      botApplicationConfigurationId: test?._id ?? nobody,
      locale: "en",
      ...changes,
    };
  }

  async save(changes: object = {}, user: User = this.user): Promise<Answered> {
    return user.post(plans, await this.plan(changes));
  }

  /** A plan that is stored. */
  async saved(changes: object = {}): Promise<Answered["body"]> {
    const before = new Set((await this.list()).map(({ _id }) => _id));
    expect(await this.save(changes)).toEqual({ status: 200, body: {} });
    const added = (await this.list()).filter(({ _id }) => !before.has(_id));
    expect(added).toHaveLength(1);
    return added[0];
  }

  async list(): Promise<Answered["body"][]> {
    const { status, body } = await this.user.get("/rest/admin/test/plans");
    expect(status).toBe(200);
    return body;
  }

  read(id: string): Promise<Answered> {
    return this.user.get(`${plans}/${id}`);
  }

  run(id: string, user: User = this.user): Promise<Answered> {
    return user.post(`${plans}/${id}/run`, travel);
  }

  executions(id: string): Promise<Answered> {
    return this.user.get(`${plans}/${id}/executions`);
  }

  execution(id: string, executionId: string): Promise<Answered> {
    return this.user.get(`${plans}/${id}/executions/${executionId}`);
  }

  async execute(changes: object = {}, user: User = this.user): Promise<Answered> {
    return user.post(`${plans}/execute`, await this.plan(changes));
  }

  /** A dialog of a user with the bot, by a page. */
  async chat(userId: string, ...texts: string[]): Promise<Answered["body"]> {
    for (const query of texts) {
      const { status } = await this.#people.nobody.post("/io/app/travel/web", {
        query,
        userId,
        locale: "en",
      });
      expect(status).toBe(200);
    }
    const { body } = await this.#people.admin.post("/rest/admin/dialogs/search", {
      ...travel,
      playerId: { id: userId, type: "user" },
    });
    return body.dialogs[0];
  }

  addDialog(id: string, dialogId: string, user: User = this.user): Promise<Answered> {
    return user.post(`${plans}/${id}/dialog/${dialogId}`, travel);
  }

  removeDialog(id: string, dialogId: string, user: User = this.user): Promise<Answered> {
    return user.post(`${plans}/${id}/dialog/delete/${dialogId}`, travel);
  }
}
