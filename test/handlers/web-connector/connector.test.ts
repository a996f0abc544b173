import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setParameters, startTravel, type Travel } from "./travel.ts";

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel();
});
afterAll(() => travel.close());

describe("checkConnector", () => {
  it("200 without a body for the path of a connector, in any case", async () => {
    for (const path of ["/io/app/travel/web", "/io/APP/Travel/WEB"]) {
      const { status, headers, body } = await travel.call(`${path}/healthcheck`);
      expect([status, headers.get("content-type"), body]).toEqual([200, null, ""]);
    }
  });

  it("404 for an unknown path, and for a connector that this server cannot serve", async () => {
    const { status, body } = await travel.call("/io/app/travel/nope/healthcheck");
    expect([status, body.errors[0].code]).toEqual([404, "unknown-connector"]);
    await setParameters(travel.server, { web_security_mode: "JWT" });
    const jwt = await travel.call("/io/app/travel/web/healthcheck");
    expect([jwt.status, jwt.body.errors[0].code]).toEqual([404, "unsupported-security-mode"]);
  });
});
