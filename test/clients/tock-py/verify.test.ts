import { expect, it } from "vitest";
import { freePort } from "../../support/ports.ts";
import { verifyByWebhook, verifyOnSocket, violationsOf } from "../../verification/bot/verifying.ts";
import { describeTockPy, startPythonBot, untilTrue } from "./start.ts";

/** Defects of tock-py that `verify-bot` names. */
const button = "a pressed button is a `choice` with a `payload` and without a `text`";
const noIntent = "`intent` is absent if no intent was found";

describeTockPy("verify-bot and a bot written with tock-py", () => {
  it("names what tock-py cannot do on a WebSocket", async () => {
    const report = await verifyOnSocket(
      (url) => {
        const { hostname, port } = new URL(url);
        const bot = startPythonBot("websocket", hostname, port, "some-key");
        return { stop: () => void bot.stop() };
      },
      { timeout: 2_000, patience: 3_000 },
    );
    expect(violationsOf(report)).toEqual([
      `user messages, a button: The bot does not answer within 2 s: ${button}`,
      `user messages, a message without an intent: The bot does not answer within 2 s: ${noIntent}`,
      "reconnection, after the server has closed the connection: The bot does not connect again within 3 s",
    ]);
  });

  it("names what tock-py cannot do by webhook", async () => {
    const port = await freePort();
    const bot = startPythonBot("webhook", "127.0.0.1", port, "some-key");
    const url = `http://127.0.0.1:${port}/some-key`;
    await untilTrue(bot, () => fetch(url).catch(() => null));
    const report = await verifyByWebhook(url, { timeout: 2_000 });
    await bot.stop();
    const found = violationsOf(report).map((line) => line.replace(/ \[.*/, ""));
    expect(found).toEqual([
      "configuration, is sent when requested: The configuration does not repeat the requestId of its request",
      "configuration, is the same when requested again: The configuration does not repeat the requestId of its request",
      `user messages, a button: The bot refuses a valid request with status 500: ${button}`,
      `user messages, a message without an intent: The bot refuses a valid request with status 500: ${noIntent}`,
    ]);
  });
});
