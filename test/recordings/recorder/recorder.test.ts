/** The recorder, with our own server in the place of a Tock. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readJourneys } from "../../conformance/journeys/journey.ts";
import { Traveler } from "../../conformance/journeys/traveler.ts";
import { journeyUsers } from "../../conformance/journeys/users.ts";
import { readRecording } from "../../conformance/judge/recording.ts";
import { startTestServer, type TestServer } from "../../support/server.ts";
import { recordExchanges } from "./exchanges.ts";
import { recordJourneys } from "./journeys.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    users: Object.values(journeyUsers).map((user) => ({ ...user, roles: [...user.roles] })),
  });
});
afterAll(() => server.close());

describe("the recorder", () => {
  it("records the response to each request of a recording", async () => {
    const { url } = server;
    const lines = readRecording("nlp").slice(0, 20);
    const failed: string[] = [];
    const recorded = await recordExchanges(
      "nlp",
      {
        urls: { admin: url, nlp: url, "web-connector": url },
        login: journeyUsers.admin,
        report: (message) => failed.push(message),
      },
      lines,
    );
    expect(failed).toEqual([]);
    expect(recorded.map((line) => line.case)).toEqual(lines.map((line) => line.case));
    const parsed = recorded.find(({ operation }) => operation === "POST /rest/nlp/parse");
    expect(parsed?.response.status).toBe(200);
    expect(parsed?.response.body).toHaveProperty("intent");
    expect(parsed?.response.headers).toHaveProperty("content-type");
  });

  it("records a journey that then is the same on the same server", async () => {
    const steps = readJourneys().get("30-namespaces") ?? [];
    const recorded = await recordJourneys(server.url, journeyUsers, [steps]);
    expect(recorded.length).toBeGreaterThan(20);
    expect(JSON.stringify(recorded)).not.toContain("rec1");
    const traveler = new Traveler(server.url, journeyUsers, 0);
    const again = await traveler.travel(recorded, "second");
    const differing = again.filter(
      ({ verdict, step }) => verdict !== "same" && step.response.status < 400,
    );
    expect(differing.map(({ step, differences }) => [step.step, differences])).toEqual([]);
  });
});
