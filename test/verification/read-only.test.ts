import { afterAll, beforeAll, expect, it } from "vitest";
import { findingsOf } from "../../src/verification/finding.ts";
import { verify } from "../../src/verification/verify.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { basicUser } from "../support/user.ts";
import { verifyAll } from "./planted-server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** What a run that only reads finds in the bot of the demo. */
async function summaries(kind: "violation" | "left out"): Promise<string[]> {
  const users = [{ login: "admin@app.com", password: "password" }];
  const url = new URL(server.url);
  const report = await verify({ ...verifyAll(url), users, readOnly: true, time: 1 });
  return findingsOf(report, kind).map(({ summary }) => summary);
}

it("a run that only reads checks a bot whose connector has any name, or none", async () => {
  const admin = basicUser(server);
  const connectors = "/rest/admin/configuration/bots/travel";
  const [web] = (await admin.get(connectors)).body as { _id: string }[];
  const renamed = { ...web, applicationId: "site", path: "/io/app/travel/site" };
  expect((await admin.post("/rest/admin/configuration/bot", renamed)).status).toBe(200);
  expect(await summaries("violation")).toEqual([]);

  for (const { _id } of (await admin.get(connectors)).body as { _id: string }[]) {
    await admin.delete(`/rest/admin/configuration/bot/${_id}`);
  }
  expect(await summaries("violation")).toEqual([]);
  expect(await summaries("left out")).toContainEqual(
    expect.stringContaining("the bot travel has no web connector"),
  );
});
