import type { Request, Response } from "express";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { Problem } from "../../src/contract/problem.ts";
import { RequestValidator } from "../../src/contract/validation/requests.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";

const contract = loadContract();
const validator = new RequestValidator(new ContractValidator(contract));

/** The messages to a request: what is wrong with its body, its query or its path. */
async function messages(
  operationId: string,
  body: unknown,
  { path = {}, query = {}, size = 0 }: { path?: object; query?: object; size?: number } = {},
): Promise<string[]> {
  const operation = contract.operations.get(operationId) as Operation;
  const names = new Map(Object.entries(path) as [string, string][]);
  const url = operation.path.replace(/\{(\w+)\}/g, (_, name) => names.get(name) ?? "");
  const request = {
    method: operation.method.toUpperCase(),
    headers: { "content-type": operation.requestTypes[0] ?? "application/json" },
    ...{ url, originalUrl: url, path: url, baseUrl: "", query, params: {}, cookies: {}, body },
    app: { enabled: () => false, param() {} },
  } as unknown as Request;
  try {
    await validator.validate(operation, names, request, {} as Response, size);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return error.errors.map(({ message }) => message);
  }
}

const chat = { namespace: "app", bot: "travel", connector: "web" };
const application = { namespace: "app", applicationName: "travel" };
const merge = {
  ...application,
  context: { language: "en" },
  entity: { entityType: { name: "duckling:datetime" }, role: "d" },
};

describe("the errors of a request", () => {
  const withBody = [...contract.operations.values()].filter((each) => each.requestTypes.length > 0);

  it.each(withBody.map(({ operationId }) => operationId))(
    "a wrong body of %s, small or large, is explained",
    async (operationId) => {
      for (const body of [{ code: 1 }, [{}], "x"]) {
        for (const size of [10, 100_000]) {
          for (const text of await messages(operationId, body, { size }))
            expect(text).toMatch(/\S \S/);
        }
      }
    },
  );

  it("in a union: the variant that its tag names", async () => {
    const date = { "@type": "dateEntity", date: "2026-03-14", grain: "day" };
    expect(await messages("mergeValues", { ...merge, values: [{ value: date }] })).toEqual([
      '"/values/0/value/date" must be a date and time with an offset such as 2026-11-23T09:00:00+01:00.',
    ]);
  });

  it("in a union of required properties: the variant that has most of them", async () => {
    expect(await messages("sendMessage", { query: 3, userId: "anna" }, { path: chat })).toEqual([
      '"/query" must be a string.',
    ]);
    const feedback = { actionId: 1, vote: "UP" };
    expect(await messages("sendMessage", { feedback, userId: "anna" }, { path: chat })).toEqual([
      '"/feedback/actionId" must be a string.',
    ]);
  });

  it("outside of a union: each one by itself", async () => {
    const body = { query: 3, userId: "anna", returnsHistory: "yes" };
    expect((await messages("sendMessage", body, { path: chat })).sort()).toEqual([
      '"/query" must be a string.',
      '"/returnsHistory" must be true, false or null.',
    ]);
  });

  it.each([
    ["a list", { queries: "hi" }, '"/queries" must be an array of at least 1 item.'],
    [
      "a form",
      { context: { language: "?" } },
      '"/context/language" must be a locale such as en or fr_CA.',
    ],
    [
      "several things",
      { namespace: undefined, queries: 1 },
      '"/namespace" is missing. Add a string.',
    ],
  ])("%s", async (_, changes, message) => {
    const body = { queries: ["hi"], ...application, context: { language: "en" }, ...changes };
    expect(await messages("parseQuery", body)).toContain(message);
  });

  it("a query parameter", async () => {
    expect(await messages("listIntents", undefined, { query: { namespace: "app" } })).toEqual([
      'Query parameter "name" is missing. Add a non-empty string.',
    ]);
  });

  it("the first one only, of a large body", async () => {
    const values = Array.from({ length: 400 }, () => ({
      value: { "@type": "dateEntity", date: 1 },
    }));
    const found = await messages("mergeValues", { ...merge, values }, { size: 20_000 });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('"/values/0/value/');
  });

  it("a missing body", async () => {
    expect(await messages("parseQuery", undefined)).toEqual(["The body is missing. Add JSON."]);
  });
});
