import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { examplesOf, type Json } from "../../src/contract/openapi.ts";
import { Router } from "../../src/contract/router.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { startWebhookBot } from "./webhook-bot.ts";

const contract = loadContract();
const validator = new ContractValidator(contract);
const calls = [...contract.calls.values()].filter(({ api }) => api === "orchestrator");
const router = new Router(calls);
const document = contract.documents.get("orchestrator");

/** A request that the orchestrator received. */
export interface Asked {
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: any JSON; tests read what they expect.
  body: any;
}

type Answer = { status?: number; body?: unknown } | ((response: ServerResponse) => void);

/**
 * An orchestrator for the tests of a file. It validates every request against the contract, and responds with the first
 * example of the operation unless a test sets another response.
 */
export class OrchestratorStub {
  /** For the server under test; set before it starts. */
  readonly settings: { orchestrator: string | null } = { orchestrator: null };
  readonly asked: Asked[] = [];
  readonly #answers = new Map<string, Answer>();

  constructor() {
    let server: Awaited<ReturnType<typeof startWebhookBot>> | undefined;
    beforeAll(async () => {
      server = await startWebhookBot(({ path, body }, response) =>
        this.#take(path, JSON.parse(body), response),
      );
      this.settings.orchestrator = server.url;
    });
    beforeEach(() => {
      this.asked.length = 0;
      this.#answers.clear();
    });
    afterAll(() => server?.stop());
  }

  /** Sets the response for requests to paths with a prefix. */
  answers(path: string, answer: Answer): void {
    this.#answers.set(path, answer);
  }

  get paths(): string[] {
    return this.asked.map(({ path }) => path);
  }

  #take(path: string, body: Json, response: ServerResponse): void {
    this.asked.push({ path, body });
    const found = router.find(path.replace(/\?.*/, ""))?.operations.get("post");
    expect([path, found?.operationId]).not.toContain(undefined);
    const media = found?.definition.requestBody?.content["application/json"];
    const schema = String((media?.schema as { $ref?: string } | undefined)?.$ref)
      .split("/")
      .at(-1);
    expect(validator.schema("orchestrator", schema ?? "", body, { closed: true })).toEqual([]);
    const own = [...this.#answers].find(([start]) => path.startsWith(start))?.[1];
    if (typeof own === "function") {
      own(response);
      return;
    }
    const example = examplesOf(
      document as NonNullable<typeof document>,
      found?.responses.get(200)?.content?.["application/json"],
    );
    const { status = 200, body: said = [...example.values()][0] } = own ?? {};
    response.writeHead(status, { "content-type": "application/json" });
    response.end(typeof said === "string" ? said : JSON.stringify(said));
  }
}
