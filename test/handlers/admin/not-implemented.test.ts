import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorBody } from "../../../src/contract/problem.ts";
import { admin, notImplemented } from "../../../src/handlers/admin/index.ts";
import type { Services } from "../../../src/handlers/services.ts";
import { exampleCalls } from "../../support/calls.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";

const authorization = `Basic ${Buffer.from("admin@app.com:password").toString("base64")}`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
afterAll(() => server.close());

describe("an operation without a handler", () => {
  const calls = new Map(exampleCalls().map((call) => [call.operation.operationId, call]));

  it.each(notImplemented)("%s answers a right request with 501", async (operationId) => {
    const call = calls.get(operationId);
    if (!call) throw new Error(`the contract has no ${operationId}`);
    const headers = { ...call.init.headers, authorization };
    const response = await fetch(server.url + call.path, { ...call.init, headers });
    const { errors } = (await response.json()) as ErrorBody;
    expect([response.status, errors[0]?.code]).toEqual([501, "not-implemented"]);
    expect(errors[0]?.message).toContain(operationId);
  });

  it("leaves the list once it has one", () => {
    const handled = Object.keys(admin({} as Services));
    expect(notImplemented.filter((operationId) => handled.includes(operationId))).toEqual([]);
  });
});
