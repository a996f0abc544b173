import { afterAll, beforeAll, expect, it } from "vitest";
import type { Operation } from "../../src/contract/operations.ts";
import { demoUsers } from "../../src/settings/users.ts";
import { exampleCalls } from "../support/calls.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

// What a response repeats of its path or query has the bounds of the response, too.

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const [user] = demoUsers;
const authorization = `Basic ${Buffer.from(`${user?.login}:${user?.password}`).toString("base64")}`;

/** The longest texts that a parameter may hold, in the forms of names. */
function longest({ schema }: Operation["parameters"][number]): string[] {
  const length = Number(schema?.maxLength ?? 0);
  const text = "x".repeat(length);
  return schema?.type === "string" && length > 0
    ? [text, `x:${text.slice(2)}`, `${text.slice(2)}:x`]
    : [];
}

it("parameters of the greatest length have valid responses", async () => {
  let sent = 0;
  const found: string[] = [];
  for (const { operation, init, path } of exampleCalls()) {
    for (const parameter of operation.parameters) {
      for (const text of longest(parameter)) {
        const url = new URL(server.url + path);
        if (parameter.in === "query") url.searchParams.set(parameter.name, text);
        else if (parameter.in === "path") {
          const segments = operation.path
            .split("/")
            .map((segment) => segment === `{${parameter.name}}`);
          url.pathname = url.pathname
            .split("/")
            .map((segment, index) => (segments[index] ? encodeURIComponent(text) : segment))
            .join("/");
        } else continue;
        const headers = { ...init.headers, authorization };
        const response = await fetch(url, { ...init, headers });
        await response.body?.cancel();
        sent++;
        if (response.status >= 500) {
          found.push(`${response.status} ${operation.operationId} ${parameter.name}`);
        }
      }
    }
  }
  expect(found).toEqual([]);
  expect(sent).toBeGreaterThan(500);
});
