import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStream } from "./stream.ts";
import { setParameters, startTravel, type Travel } from "./travel.ts";

const path = "/io/app/travel/web";

let travel: Travel;
beforeAll(async () => {
  travel = await startTravel();
});
afterAll(() => travel.close());

describe("streamEvents", () => {
  const open = (query: string, headers = {}) =>
    startStream(`${travel.server.url}${path}/sse${query}`, headers);
  const send = async (userId: string) => {
    const { body } = await travel.call(path, { body: { userId, query: "hello" } });
    return body;
  };

  it("200 with a ping, missed and live messages, resumed by Last-Event-ID", async () => {
    const missed = await send("anna");
    const stream = await open("?userId=anna");
    expect(stream.status).toBe(200);
    expect(stream.headers.get("cache-control")).toBe("no-cache, no-transform");
    expect(stream.headers.get("x-accel-buffering")).toBe("no");
    expect(await stream.next()).toMatchObject({ event: "ping", data: 1 });
    const first = await stream.next();
    expect(first).toEqual({ id: expect.any(String), event: "message", data: missed });
    const sent = await send("anna");
    expect(await stream.next()).toMatchObject({ event: "message", data: sent });
    await stream.leave();
    const resumed = await open("?userid=anna", { "last-event-id": first?.id ?? "" });
    await resumed.next();
    expect(await resumed.next()).toMatchObject({ event: "message", data: sent });
    await resumed.leave();
  });

  it("200 also contains the messages of a direct stream", async () => {
    const stream = await open("?userId=both");
    await stream.next();
    await travel.call(`${path}/sse/direct`, { body: { userId: "both", query: "hello" } });
    const { data } = (await stream.next()) as { data: { metadata: Record<string, string> } };
    expect(data.metadata).not.toHaveProperty("LAST_ANSWER");
    await stream.leave();
  });

  it("200 for the user of the cookie, if the connector uses cookies", async () => {
    await setParameters(travel.server, { web_security_mode: "COOKIES" });
    const fresh = await open("");
    expect(fresh.headers.get("set-cookie")).toMatch(
      /^tock_user_id=[0-9a-f-]{36}; Path=\/; HttpOnly; Secure; SameSite=None$/,
    );
    await fresh.leave();
    const cookie = "other=1; tock_user_id=bea";
    const stream = await open("?userId=anna", { cookie });
    expect(stream.headers.get("set-cookie")).toBeNull();
    await stream.next();
    await travel.call(path, { headers: { cookie }, body: { query: "hello" } });
    expect(await stream.next()).toMatchObject({ event: "message" });
    await stream.leave();
    await setParameters(travel.server, {});
  });

  it("400 without a user, whatever the cookie says", async () => {
    const { status, body } = await travel.call(`${path}/sse`, {
      headers: { cookie: "tock_user_id=bea" },
    });
    expect([status, body.errors[0].params]).toEqual([
      400,
      {
        location: "query",
        pointer: "/userId",
        expected: "a string that stays the same for this user",
      },
    ]);
    expect((await travel.call(`${path}/sse?userId=`)).status).toBe(400);
  });

  it("404 for an unknown path", async () => {
    const { status, body } = await travel.call("/io/app/travel/nope/sse?userId=anna");
    expect([status, body.errors[0].code]).toEqual([404, "unknown-connector"]);
  });
});
