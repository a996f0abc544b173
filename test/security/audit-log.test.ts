import { describe, expect, it } from "vitest";
import { changesOf, prepareWorld } from "../conformance/world/world.ts";
import { People } from "../handlers/admin/people.ts";
import { exampleCalls } from "../support/calls.ts";

const people = new People();

const logged = async () => {
  const query = { namespace: "app", size: 1 };
  return (await people.admin.post("/rest/admin/users/logs/search", query)).body;
};

const calls = exampleCalls().filter(
  ({ operation }) => operation.api === "admin" && operation.method !== "get",
);
const authorization = `Basic ${Buffer.from("admin@app.com:password").toString("base64")}`;

async function send({ path, init }: (typeof calls)[number]): Promise<number> {
  const headers = { ...init.headers, authorization };
  const response = await fetch(people.server.url + path, { ...init, headers });
  await response.arrayBuffer();
  return response.status;
}

describe("an operation that changes something", () => {
  it.each(calls.filter(({ operation }) => operation.audit !== null))(
    "is in the log: $operation.operationId",
    async (call) => {
      await prepareWorld(people.server);
      const before = (await logged()).total;
      const status = await send(call);
      const { total, logs } = await logged();
      expect([status, total]).toEqual([status, before + 1]);
      expect(status).not.toBe(401);
      expect(logs[0]).toMatchObject({
        actionType: call.operation.audit?.action,
        login: "admin@app.com",
        error: call.operation.method !== "delete" && status >= 300,
      });
    },
  );
});

/** What they write is the talk of users, or what a session looks at. */
const talking = new Set(["parseSentence", "sendTrialMessage", "selectNamespace"]);

describe("an operation that the log leaves out", () => {
  const left = calls.filter(
    ({ operation: { audit, operationId } }) => audit === null && !talking.has(operationId),
  );
  it.each(left)("changes nothing: $operation.operationId", async (call) => {
    await prepareWorld(people.server);
    await logged();
    const before = await changesOf(people.server);
    await send(call);
    await logged();
    expect(await changesOf(people.server)).toBe(before);
  });
});
