import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Request, Response } from "express";
import { expect, it, vi } from "vitest";
import { packagedContract } from "../../src/contract/packaged.ts";
import { Problem } from "../../src/contract/problem.ts";
import { RequestValidator as Requests } from "../../src/contract/validation/requests.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";

const require = createRequire(import.meta.url);
const { contract, requests } = packagedContract();

interface Middlewares {
  RequestValidator: { prototype: { buildMiddleware(...args: unknown[]): unknown } };
}
const { RequestValidator } =
  require("express-openapi-validator/dist/middlewares/openapi.request.validator.js") as Middlewares;
interface Mutators {
  RequestParameterMutator: new (...args: unknown[]) => { modifyRequest(request: object): void };
}
const { RequestParameterMutator } =
  require("express-openapi-validator/dist/middlewares/parsers/req.parameter.mutator.js") as Mutators;
const url = require("node:url") as { parse(url: string): unknown };

/** Validates one request; what comes of it does not matter here. */
async function send(operationId: string, contentType: string, query = {}): Promise<void> {
  const operation = contract.operations.get(operationId);
  if (!operation) throw new Error(operationId);
  const path = operation.path.replace(/\{[^{}]+\}/g, "x");
  const request = {
    method: operation.method.toUpperCase(),
    headers: { "content-type": contentType },
    ...{ url: path, originalUrl: path, path, baseUrl: "", query, params: {}, cookies: {} },
    body: {},
    app: { enabled: () => false, param() {} },
  } as unknown as Request;
  const names = new Map([["applicationId", "x"]]);
  try {
    await requests.validate(operation, names, request, {} as Response);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
  }
  expect(request.headers["content-type"]).toBe(contentType);
}

it.each(["checkHealth", "parseQuery"])(
  "compiles %s once, whatever content types callers invent",
  async (operationId) => {
    await send(operationId, "application/json");
    const build = vi.spyOn(RequestValidator.prototype, "buildMiddleware");
    for (let index = 0; index < 50; index++) {
      await send(operationId, `application/json; charset=utf-${index}`);
      if (operationId === "checkHealth") await send(operationId, `text/x-${index}`);
    }
    expect(build).not.toHaveBeenCalled();
    build.mockRestore();
  },
);

it("waits for nothing after the first request of an operation", async () => {
  const operation = contract.operations.get("checkHealth");
  if (!operation) throw new Error("checkHealth");
  const request = { method: "GET", headers: {}, query: {}, params: {}, path: "/healthcheck" };
  const validate = () => requests.validate(operation, new Map(), request as never, {} as Response);
  await send("checkHealth", "application/json");
  expect(validate()).toBeUndefined();
});

it("compiles the components of an API once for all of its subjects", async () => {
  const added = vi.spyOn(Ajv2020.prototype, "addSchema");
  const fresh = new Requests(new ContractValidator(contract));
  const ofAdmin = [...contract.operations.values()].filter(({ api }) => api === "admin");
  for (const operation of ofAdmin) await fresh.warm(operation);
  // Bodies, all that is converted from text, and what the package inspects documents with.
  expect(new Set(added.mock.contexts).size).toBe(3);
  expect(new Set(ofAdmin.map(({ subject }) => subject)).size).toBeGreaterThan(50);
  added.mockRestore();
});

it.each([
  ["string", 0],
  ["array", 1],
])("reads the URL again for parameters of type %s: %i time", (type, times) => {
  const parsed = vi.spyOn(url, "parse");
  const parameter = { name: "tag", in: "query", schema: { $ref: "#/components/schemas/Tag" } };
  const document = { components: { schemas: { Tag: { type, items: { type: "string" } } } } };
  const mutator = new RequestParameterMutator(new Ajv2020(), document, "/", {});
  mutator.modifyRequest({
    openapi: { schema: { parameters: [parameter] } },
    originalUrl: "/?tag=a",
    query: { tag: "a" },
  });
  expect(parsed).toHaveBeenCalledTimes(times);
  parsed.mockRestore();
});
