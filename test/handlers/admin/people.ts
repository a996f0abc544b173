import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { roles } from "../../../src/contract/caller.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import type { UserSetting } from "../../../src/settings/users.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { type Answered, basicUser, type User } from "../../support/user.ts";

const password = "password";

const users: UserSetting[] = [
  { login: "admin@app.com", password, namespace: "app", roles },
  { login: "bot@app.com", password, namespace: "app", roles: ["botUser"] },
  { login: "admin@other.com", password, namespace: "other", roles },
  { login: "admin@duckling.com", password, namespace: "duckling", roles },
];

/** A server for the tests of a file, in the state of the demo for each of them, with people who ask it. */
export class People {
  #server: TestServer | undefined;

  constructor(settings: Partial<Settings> = {}) {
    beforeAll(async () => {
      this.#server = await startTestServer({ demo: false, users, ...settings });
    });
    beforeEach(async () => {
      await this.server.store.reset();
      await this.server.understanding.settled();
    });
    afterAll(async () => {
      await this.server.close();
      expect(this.server.logged).toEqual([]);
    });
  }

  get server(): TestServer {
    if (!this.#server) throw new Error("the server has not started");
    return this.#server;
  }

  /** May do everything in the namespace of the demo. */
  get admin(): User {
    return basicUser(this.server);
  }

  /** Belongs to the namespace of the demo, and may neither change models nor train them. */
  get botUser(): User {
    return basicUser(this.server, "bot@app.com");
  }

  /** May do everything in another namespace. */
  get other(): User {
    return basicUser(this.server, "admin@other.com");
  }

  /** May do everything in the namespace that has the name of the built-in types. */
  get duckling(): User {
    return basicUser(this.server, "admin@duckling.com");
  }

  /** Has no credentials. */
  get nobody(): User {
    return basicUser(this.server, "nobody@app.com");
  }

  /** What the demo understands, once its models know every change. */
  async parse(text: string, language = "en"): Promise<Answered["body"]> {
    await this.server.understanding.settled();
    const { status, body } = await this.admin.post("/rest/nlp/parse", {
      queries: [text],
      namespace: "app",
      applicationName: "travel",
      context: { language, checkExistingQuery: false, registerQuery: false },
    });
    expect(status).toBe(200);
    return body;
  }
}

/** Status and error code of a refusal. */
export function refusal({ status, body }: Answered): [number, string | undefined] {
  return [status, body?.errors?.[0]?.code];
}

export const done: Answered = { status: 200, body: {} };
