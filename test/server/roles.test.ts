import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../src/contract/caller.ts";
import type { ErrorBody } from "../../src/contract/problem.ts";
import { exampleCalls } from "../support/calls.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

/** A user for each role, who has no other. */
const users = roles.map((role) => ({
  login: `${role}@app.com`,
  password: "password",
  namespace: "app",
  roles: [role],
}));

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false, users });
});
afterAll(() => server.close());

/** Operations for users; who is logged in can only be asked with a session. */
const calls = exampleCalls().filter(
  ({ operation }) => operation.roles !== "public" && operation.operationId !== "getUser",
);

/** Why a right request is refused, as far as it is because of who asks. */
async function refusal(call: (typeof calls)[number], login: string | null) {
  const headers = new Headers(call.init.headers);
  const credentials = Buffer.from(`${login}:password`).toString("base64");
  if (login !== null) headers.set("authorization", `Basic ${credentials}`);
  const response = await fetch(server.url + call.path, { ...call.init, headers });
  const text = await response.text();
  if (response.status !== 401) return null;
  const code = (JSON.parse(text) as ErrorBody).errors[0]?.code ?? "";
  return ["missing-credentials", "missing-role"].includes(code) ? code : null;
}

describe("the roles of the contract", () => {
  it("are required by most operations", () => {
    expect(calls.length).toBeGreaterThan(60);
  });

  it.each(calls.map((call) => [call.operation.operationId, call] as const))(
    "%s",
    async (_, call) => {
      const allowed = call.operation.roles;
      expect(await refusal(call, null)).toBe("missing-credentials");
      for (const role of roles) {
        const missing = Array.isArray(allowed) && !allowed.includes(role);
        expect([role, await refusal(call, `${role}@app.com`)]).toEqual([
          role,
          missing ? "missing-role" : null,
        ]);
      }
    },
  );
});
