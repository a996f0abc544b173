import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../../src/contract/problem.ts";
import { chat } from "../../../src/handlers/web-connector/chat.ts";
import { events } from "../../../src/handlers/web-connector/events.ts";
import { never } from "../../bot/support.ts";
import { type Platform, startPlatform } from "../../client/support.ts";

let platform: Platform;
beforeEach(async () => {
  platform = await startPlatform();
});
afterEach(() => platform.stop());

const travel = { namespace: "app", bot: "travel", connector: "web" };
const rest = { headers: {}, cookies: {}, caller: null, signal: never };

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof Problem ? [error.status, error.errors[0]] : error;
}

const unknownConnector = [
  404,
  {
    code: "unknown-connector",
    message:
      "There is no connector at /io/app/travel/nope. Check namespace, bot and connector of the path.",
    params: { location: "path", pointer: "/connector", expected: "a configured connector" },
  },
];

describe("streamEvents", () => {
  const open = (path: typeof travel, headers = {}) =>
    events(platform).streamEvents({
      ...rest,
      headers,
      path,
      query: { userId: "anna" },
      body: undefined,
    });

  it("200 with a ping, missed and live messages, resumed by Last-Event-ID", async () => {
    const body = { userId: "anna", query: "hello" };
    const send = () => chat(platform).sendMessage({ ...rest, path: travel, query: {}, body });
    const missed = await send();
    const { status, headers, body: stream } = await open(travel);
    expect([status, headers]).toEqual([
      200,
      { "Cache-Control": "no-cache", "X-Accel-Buffering": "no" },
    ]);
    const reader = stream[Symbol.asyncIterator]();
    expect((await reader.next()).value).toEqual({ event: "ping", data: 1 });
    const first = (await reader.next()).value;
    expect(first).toEqual({ id: expect.any(String), event: "message", data: missed.body });
    const live = reader.next();
    const sent = await send();
    expect((await live).value).toMatchObject({ event: "message", data: sent.body });
    const again = await open(travel, { "last-event-id": "id" in first ? first.id : undefined });
    const resumed = again.body[Symbol.asyncIterator]();
    await resumed.next();
    expect((await resumed.next()).value).toMatchObject({ event: "message", data: sent.body });
  });

  it("404 under a path that no connector has", async () => {
    expect(await failureOf(open({ ...travel, connector: "nope" }))).toEqual(unknownConnector);
  });
});
