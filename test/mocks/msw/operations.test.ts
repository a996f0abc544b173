import { getResponse, type HttpHandler } from "msw";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../../src/contract/documents.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { studio } from "../../../src/msw/admin.ts";
import { tock } from "../../../src/msw/index.ts";
import { createBotServer, createOrchestrator } from "../../../src/msw/servers.ts";
import { exampleCalls } from "../../support/calls.ts";

const contract = loadContract();
const validator = new ContractValidator(contract);
const handlers: HttpHandler[] = [...tock.handlers(), ...studio.handlers()];
const calls = exampleCalls().filter(({ operation }) => operation.api !== "bot-definition");

async function answer(call: (typeof calls)[number], prefer?: string): Promise<Response> {
  const request = new Request(`http://tock.example${call.path}`, call.init);
  if (prefer) request.headers.set("prefer", prefer);
  const response = await getResponse(handlers, request);
  if (!response) throw new Error(`no handler for ${call.operation.operationId}`);
  return response;
}

/** What is wrong with a response by the contract; the status is part of it. */
async function mistakesOf({ operation }: (typeof calls)[number], response: Response) {
  const type = response.headers.get("content-type")?.split(";")[0] ?? null;
  if (type === "text/event-stream") {
    await response.body?.cancel();
    return [];
  }
  const text = await response.text();
  const body = type?.includes("json") ? JSON.parse(text) : text;
  return validator.answer(operation, response.status, type, body);
}

describe("handlers of all operations", () => {
  it.for(calls.map((call) => [call.operation.operationId, call] as const))(
    "%s: the example request gets a documented response",
    async ([, call]) => {
      const response = await answer(call);
      expect(response.status).toBeLessThan(400);
      expect(await mistakesOf(call, response)).toEqual([]);
    },
  );

  it("return every documented status if a request prefers it", async () => {
    const wrong: unknown[] = [];
    for (const call of calls) {
      for (const status of call.operation.responses.keys()) {
        const response = await answer(call, `code=${status}`);
        const mistakes = await mistakesOf(call, response);
        if (response.status !== status || mistakes.length > 0) {
          wrong.push([call.operation.operationId, status, response.status, mistakes[0]]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("have operationIds of their own", () => {
    const mocks = [tock, studio, createBotServer(), createOrchestrator()];
    const ids = [...contract.operations.keys(), ...contract.calls.keys()];
    expect(ids).not.toContain("handlers");
    for (const { operation } of calls) {
      expect(mocks.some((one) => Object.hasOwn(one, operation.operationId))).toBe(true);
    }
    for (const id of contract.calls.keys()) {
      expect(mocks.some((one) => Object.hasOwn(one, id))).toBe(true);
    }
  });
});
