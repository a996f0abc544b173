import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Problem } from "../../../src/contract/problem.ts";
import { chat } from "../../../src/handlers/web-connector/chat.ts";
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

describe("sendMessage", () => {
  const send = (path: typeof travel) =>
    chat(platform).sendMessage({
      ...rest,
      path,
      query: {},
      body: { userId: "anna", query: "hello" },
    });

  it("200 with the answer", async () => {
    expect(await send(travel)).toEqual({
      status: 200,
      body: {
        responses: [
          {
            type: "WebMessage",
            text: "Sorry, I didn't understand :(",
            version: "1",
            actionId: expect.stringMatching(/^[0-9a-f]{24}$/),
          },
        ],
        metadata: { INTENT: "hello", RESPONSE_ID: expect.any(String) },
      },
    });
  });

  it("404 under a path that no connector has, or another kind of connector", async () => {
    expect(await failureOf(send({ ...travel, connector: "nope" }))).toEqual(unknownConnector);
    const web = await platform.store.bots.connectorAt("/io/app/travel/web");
    if (web) {
      await platform.store.bots.saveConnector({
        ...web,
        connectorType: { id: "slack", userInterfaceType: "textChat" },
      });
    }
    expect(await failureOf(send(travel))).toMatchObject([404, { code: "unknown-connector" }]);
  });
});
