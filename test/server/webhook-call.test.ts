import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { BotUnreachable } from "../../src/bot/gateway/transport.ts";
import type { WebhookCall } from "../../src/bot/gateway/webhook.ts";
import { type Resolve, webhookCall } from "../../src/server/bots/webhook-call.ts";
import { startWebhookBot } from "../support/webhook-bot.ts";

type WebhookBot = Awaited<ReturnType<typeof startWebhookBot>>;

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function newBot(answer: Parameters<typeof startWebhookBot>[0]): Promise<WebhookBot> {
  const bot = await startWebhookBot(answer);
  stops.push(bot.stop);
  return bot;
}

const never = new AbortController().signal;

/** A resolver that knows one name, and answers each time with the next of these addresses. */
function resolver(...answers: string[][]): Resolve {
  let asked = 0;
  return (_name, done) => {
    const addresses = answers[Math.min(asked++, answers.length - 1)] ?? [];
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };
}

async function get(call: WebhookCall, url: string, signal = never) {
  const { status, body } = await call({ method: "GET", url, headers: {}, signal });
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return { status, text: Buffer.concat(pieces).toString() };
}

const anywhere = webhookCall({ anyAddress: true });

describe("a call of a bot", () => {
  it("sends the whole body, and requests no compression", async () => {
    const bot = await newBot((_, response) => void response.end("ok"));
    const { status } = await anywhere({
      method: "POST",
      url: `${bot.url}/webhook`,
      headers: { "content-type": "application/json" },
      body: '{"text":"é😀"}',
      signal: never,
    });
    expect(status).toBe(200);
    const [call] = bot.calls;
    expect(call?.body).toBe('{"text":"é😀"}');
    expect(call?.headers).toMatchObject({
      "accept-encoding": "identity",
      "content-type": "application/json",
      "content-length": "17",
    });
  });

  it("does not follow redirects", async () => {
    const bot = await newBot(
      (_, response) => void response.writeHead(302, { location: "/other" }).end(),
    );
    expect((await get(anywhere, `${bot.url}/webhook`)).status).toBe(302);
    expect(bot.paths()).toEqual(["GET /webhook"]);
  });

  it("reports a missing connection: refused, or timed out", async () => {
    const bot = await newBot(() => {});
    await bot.stop();
    await expect(get(anywhere, bot.url)).rejects.toThrow(BotUnreachable);
    const hurried = webhookCall({ anyAddress: true, connectTimeout: 1, resolve: () => {} });
    await expect(get(hurried, "http://bot.example")).rejects.toThrow(
      "There is no connection to the bot at http://bot.example: no connection within 0.001 seconds",
    );
  });

  it("distinguishes a broken connection from a missing one", async () => {
    const server = createServer((socket) => socket.once("data", () => socket.destroy()));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    stops.push(() => new Promise((resolve) => server.close(resolve)));
    const { port } = server.address() as { port: number };
    const error = await get(anywhere, `http://127.0.0.1:${port}`).catch((reason) => reason);
    expect(error).not.toBeInstanceOf(BotUnreachable);
    expect(error.message).toMatch(/^it broke the connection/);

    const bot = await newBot((_, response) => {
      response.write("half", () => response.destroy());
    });
    await expect(get(anywhere, bot.url)).rejects.toThrow("it broke the connection");
  });

  it("disconnects when it is canceled", async () => {
    const { promise: hungUp, resolve } = Promise.withResolvers<void>();
    const bot = await newBot((_, response) => {
      response.on("close", resolve);
      response.write("one");
    });
    const { body } = await anywhere({ method: "GET", url: bot.url, headers: {}, signal: never });
    for await (const _ of body) break;
    await hungUp;

    const { promise: again, resolve: resolveAgain } = Promise.withResolvers<void>();
    const endless = await newBot((_, response) => {
      response.on("close", resolveAgain);
      response.write("one");
    });
    const unread = await anywhere({ method: "GET", url: endless.url, headers: {}, signal: never });
    unread.hangUp();
    await again;

    const gone = new AbortController();
    const waiting = get(anywhere, bot.url, gone.signal);
    gone.abort();
    await expect(waiting).rejects.toThrow();
  });
});

describe("where others can reach the server", () => {
  const guarded = (resolve: Resolve, isAllowed?: (address: string) => boolean) =>
    webhookCall({ anyAddress: false, resolve, ...(isAllowed ? { isAllowed } : {}) });

  it.each([
    "http://127.0.0.1:PORT",
    "http://127.1:PORT",
    "http://0x7f000001:PORT",
    "http://2130706433:PORT",
    "http://0.0.0.0:PORT",
    "http://[::1]:PORT",
    "http://[::ffff:127.0.0.1]:PORT",
    "http://169.254.169.254",
  ])("%s is not called", async (address) => {
    const bot = await newBot((_, response) => void response.end());
    const url = address.replace("PORT", String(bot.port));
    await expect(get(guarded(resolver([])), url)).rejects.toThrow(BotUnreachable);
    expect(bot.calls).toEqual([]);
  });

  it("a name of a private address is not called, nor one of the system", async () => {
    const bot = await newBot((_, response) => void response.end());
    const url = `http://bot.example:${bot.port}`;
    await expect(get(guarded(resolver(["127.0.0.1"])), url)).rejects.toThrow(
      "a server that others can reach calls public addresses only",
    );
    const local = webhookCall({ anyAddress: false });
    await expect(get(local, `http://localhost:${bot.port}`)).rejects.toThrow(BotUnreachable);
    expect(bot.calls).toEqual([]);
  });

  it("connects to the address that was checked, even if the name then resolves to another one", async () => {
    const bot = await newBot((_, response) => void response.end("public"));
    // 127.0.0.1 plays the public address; the name then turns to another one.
    const judged: string[] = [];
    const call = guarded(resolver(["127.0.0.1"], ["127.0.0.2"]), (address) => {
      judged.push(address);
      return address === "127.0.0.1";
    });
    const url = `http://bot.example:${bot.port}`;
    expect(await get(call, url)).toEqual({ status: 200, text: "public" });
    expect(judged).toEqual(["127.0.0.1"]);
    await expect(get(call, url)).rejects.toThrow(BotUnreachable);
    expect(bot.calls).toHaveLength(1);
  });

  it("leaves out private addresses of a name that has both kinds", async () => {
    const bot = await newBot((_, response) => void response.end("public"));
    const isAllowed = (address: string) => address === "127.0.0.1";
    const call = guarded(resolver(["127.0.0.2", "127.0.0.1", "::1"]), isAllowed);
    expect((await get(call, `http://bot.example:${bot.port}`)).text).toBe("public");
  });
});
