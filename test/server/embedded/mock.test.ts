import { expect, it } from "vitest";
import { createNluClient, createWebConnectorClient } from "../../../src/client/index.ts";
import { startMock } from "../../../src/embedded/mock.ts";

it("mocks answer with examples, several in a process, until they are closed", async () => {
  await using one = await startMock();
  const other = await startMock({ pause: 0 });
  const call = ({ url }: { url: string }) =>
    createNluClient({ baseUrl: url }).parseQuery({
      body: {
        queries: ["hello"],
        namespace: "app",
        applicationName: "travel",
        context: { language: "en" },
      },
    });
  const { data } = await call(one);
  expect(data?.intent).toEqual(expect.any(String));
  expect((await call(other)).data).toEqual(data);
  await Promise.all([other.close(), other.close()]);
  await expect(call(other)).rejects.toThrow();
  await expect(startMock({ prot: 1 } as never)).rejects.toThrow('no setting "prot"');
});

it("a mock follows scenarios, and reports requests", async () => {
  await using mock = await startMock({ scenario: "bot-down" });
  const chat = (client?: string) =>
    createWebConnectorClient({
      baseUrl: mock.url,
      headers: client === undefined ? {} : { "x-tock-mock-client": client },
    }).sendMessage({
      params: { path: { namespace: "app", bot: "travel", connector: "web" } },
      body: { userId: "anna", query: "hello" },
    });
  expect((await chat()).response.status).toBeGreaterThanOrEqual(500);
  await mock.useScenario(null, "one");
  expect((await chat("one")).response.status).toBe(200);
  await mock.useScenario(null);
  expect((await chat()).response.status).toBe(200);
  expect(mock.requests({ client: "one" })).toMatchObject([
    { operationId: "sendMessage", valid: true, status: 200 },
  ]);
  mock.clearRequests();
  expect(mock.requests()).toEqual([]);
  await mock.useScenario({
    rules: [{ operations: ["sendMessage"], respond: { example: "carousel" } }],
  });
  expect((await chat()).data?.responses[0]?.carousel).toBeDefined();
  await expect(startMock({ scenario: "none" })).rejects.toThrow('No scenario or file "none"');
});
