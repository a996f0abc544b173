import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { Problem } from "../../src/contract/problem.ts";
import { answer, never } from "../bot/support.ts";
import { type Platform, startPlatform } from "./support.ts";

let platform: Platform;
beforeEach(async () => {
  platform = await startPlatform({ botTimeout: 300 });
});
afterEach(() => platform.stop());

/** Answer to a handshake that is refused. */
async function refused(path: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${platform.url}${path}`, { headers });
  const [, response] = await once(socket, "unexpected-response");
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  const body = JSON.parse(Buffer.concat(chunks).toString());
  return { status: response.statusCode, type: response.headers["content-type"], body };
}

/** A bot that speaks to the socket by hand; `frames` are what it was asked. */
async function attach(headers: Record<string, string> = {}) {
  const socket = new WebSocket(`${platform.url}/${platform.apiKey}`, { headers });
  const frames: { requestId: string; botRequest?: { intent: string } }[] = [];
  let arrived = () => {};
  socket.on("message", (data) => {
    const frame = JSON.parse(String(data));
    if (!frame.botRequest) return;
    frames.push(frame);
    arrived();
  });
  await once(socket, "open");
  const received = async (count: number) => {
    while (frames.length < count) {
      await new Promise<void>((resolve) => {
        arrived = resolve;
      });
    }
  };
  const say = (frame: unknown) => socket.send(JSON.stringify(frame));
  return { socket, frames, received, say };
}

const ask = (query: string) =>
  platform.chat.send(platform.connector, { userId: "anna", query }, never);

async function failureOf(work: Promise<unknown>) {
  const error = await work.then(
    () => "no failure",
    (reason: unknown) => reason,
  );
  return error instanceof Problem ? [error.status, error.errors[0]?.code] : error;
}

describe("handshake", () => {
  it("404 for a key that no bot has", async () => {
    const unknown = {
      status: 404,
      type: "application/json; charset=utf-8",
      body: {
        errors: [
          {
            code: "unknown-api-key",
            message:
              "No bot has this API key, and no operation has this path. Copy the key from the bot's configuration.",
            params: { location: "path", pointer: "/apiKey", expected: "the key of a bot" },
          },
        ],
      },
    };
    expect(await refused("/nope")).toEqual(unknown);
    expect(await refused("/")).toEqual(unknown);
    expect(await refused(`/${platform.apiKey}/more`)).toEqual(unknown);
    expect(await refused("/%E0%A4%A")).toEqual(unknown);
  });

  it("403 for a page of a foreign origin, even with the right key", async () => {
    const origin = "http://evil.example";
    const { status, body } = await refused(`/${platform.apiKey}`, { origin });
    expect([status, body.errors[0].code]).toEqual([403, "refused-origin"]);
  });

  it("accepts a page of its own origin", async () => {
    await attach({ origin: `http://127.0.0.1:${platform.port}` });
    expect(platform.gateway.isAttached(platform.apiKey)).toBe(true);
  });

  it("never writes a whole key into the log", async () => {
    const { socket } = await attach();
    socket.close();
    await once(socket, "close");
    await refused("/0123456789abcdef");
    const log = platform.lines.join("\n");
    expect(log).toContain(`The bot with the key ${platform.apiKey.slice(0, 4)}… is attached.`);
    expect(log).not.toContain(platform.apiKey.slice(0, 8));
  });
});

describe("a bot over a real connection", () => {
  it("receives requests and answers them", async () => {
    const bot = await attach();
    const work = ask("greetings");
    await bot.received(1);
    const { requestId = "" } = bot.frames[0] ?? {};
    bot.say(answer(requestId, "Hello"));
    expect((await work).responses[0]?.text).toBe("Hello");
  });

  it("504 if it does not answer, 502 if it sends nonsense or disconnects", async () => {
    const bot = await attach();
    expect(await failureOf(ask("silent"))).toEqual([504, "bot-timeout"]);
    const nonsense = ask("nonsense");
    await bot.received(2);
    bot.socket.send("}{");
    expect(await failureOf(nonsense)).toEqual([502, "bot-answer-invalid"]);
    const deserted = ask("deserted");
    await bot.received(3);
    bot.socket.terminate();
    expect(await failureOf(deserted)).toEqual([502, "bot-answer-invalid"]);
    expect((await ask("alone")).responses[0]?.text).toBe("Sorry, I didn't understand :(");
  });

  it("receives the mistakes of the kind of message that it meant", async () => {
    const bot = await attach();
    const work = ask("greetings");
    await bot.received(1);
    const { requestId = "" } = bot.frames[0] ?? {};
    const messages = [{ type: "card", actions: {} }];
    bot.say({ requestId, botResponse: { messages, storyId: "a", context: { requestId } } });
    await expect(work).rejects.toThrow(
      '"/botResponse/messages/0/actions" of the frame must be an array. Correct the bot.',
    );
  });

  it("is disconnected after a frame larger than 1 MiB", async () => {
    const bot = await attach();
    bot.socket.send("x".repeat(1024 * 1024 + 1));
    const [code] = await once(bot.socket, "close");
    expect(code).toBe(1009);
  });

  it("ignores binary frames", async () => {
    const bot = await attach();
    const work = ask("greetings");
    await bot.received(1);
    bot.socket.send(Buffer.from("}{"), { binary: true });
    bot.say(answer(bot.frames[0]?.requestId ?? "", "Hello"));
    expect((await work).responses[0]?.text).toBe("Hello");
  });

  it("is notified when the server stops, and no other bot is accepted", async () => {
    const bot = await attach();
    const closed = once(bot.socket, "close");
    platform.sockets.close();
    expect((await closed)[0]).toBe(1001);
    expect((await refused(`/${platform.apiKey}`)).status).toBe(503);
  });
});
