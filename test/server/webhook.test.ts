import { afterEach, describe, expect, it, vi } from "vitest";
import { createBot } from "../../src/client/index.ts";
import { startTestServer, type TestServer, type TestServerOptions } from "../support/server.ts";
import { type BotCall, startWebhookBot } from "../support/webhook-bot.ts";

const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
});

async function serve(options: TestServerOptions = {}): Promise<TestServer> {
  const server = await startTestServer(options);
  stops.push(() => server.close());
  return server;
}

/** A bot of version V1 that says its name. */
async function webhookBot(name: string) {
  const answerOf = ({ body }: BotCall) => {
    const { requestId, configuration, botRequest } = JSON.parse(body);
    if (configuration) {
      return { requestId, botConfiguration: { stories: [{ mainIntent: `story_of_${name}` }] } };
    }
    const messages = [{ type: "sentence", text: { text: `${name}: ${botRequest.intent}` } }];
    return { requestId, botResponse: { messages, storyId: "unknown", context: { requestId } } };
  };
  const bot = await startWebhookBot(
    (call, response) => void response.end(JSON.stringify(answerOf(call))),
  );
  stops.push(bot.stop);
  return bot;
}

async function say(server: TestServer, query: string, path = "/io/app/travel/web") {
  const response = await fetch(`${server.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ userId: "anna", query }),
  });
  const { responses } = (await response.json()) as { responses: { text: string }[] };
  return responses.map(({ text }) => text);
}

describe("--webhook", () => {
  it("calls that bot as the bot travel, instead of the demo bot, and creates its intents", async () => {
    const bot = await webhookBot("mine");
    const server = await serve({ webhook: bot.url });
    await vi.waitFor(async () =>
      expect(await server.store.intents.byName("app", "story_of_mine")).toBeDefined(),
    );
    expect(await say(server, "hello")).toEqual(["mine: greetings"]);
    expect(server.logged).toEqual([]);
    await server.store.reset();
    expect(await say(server, "hello")).toEqual(["mine: greetings"]);
    expect((await server.store.bots.byName("app", "travel"))?.webhookUrl).toBeNull();
  });

  it("sends the default answer while the bot is unreachable, and logs the reason", async () => {
    const server = await serve({ webhook: "http://127.0.0.1:9" });
    expect(await say(server, "hello")).toEqual(["Sorry, I didn't understand :("]);
    expect(server.logged.join("\n")).toContain("The bot at http://127.0.0.1:9 cannot be reached");
    expect(server.logged.at(-1)).toContain("The bot app:travel cannot be reached");
  });

  it("calls no private address when others can reach the server", async () => {
    const bot = await webhookBot("mine");
    const users = [{ login: "a", password: "b", namespace: "app", roles: [] }];
    const server = await serve({ webhook: bot.url, host: "0.0.0.0", users });
    expect(
      await say({ ...server, url: server.url.replace("0.0.0.0", "127.0.0.1") }, "hello"),
    ).toEqual(["Sorry, I didn't understand :("]);
    expect(bot.calls).toEqual([]);
    expect(server.logged.join("\n")).toContain("calls public addresses only");
  });
});

describe("several bots at once", () => {
  it("each has its key, its stories and its connection", async () => {
    const hook = await webhookBot("hook");
    const server = await serve({ demo: false });
    const { store } = server;
    const travel = await store.bots.byName("app", "travel");
    const web = await store.bots.connectorAt("/io/app/travel/web");
    if (!travel || !web) throw new Error("the demo is missing");
    for (const [index, botId] of ["hook", "socket"].entries()) {
      const webhookUrl = botId === "hook" ? hook.url : null;
      const bot = {
        ...travel,
        _id: `b${index}`,
        botId,
        name: botId,
        apiKey: `key-${botId}`,
        webhookUrl,
      };
      await store.bots.save(bot);
      const path = `/io/app/${botId}/web`;
      await store.bots.saveConnector({ ...web, _id: `c${index}`, botId, name: botId, path });
    }
    const bots = ["socket", "travel"].map((name) => {
      const apiKey = name === "socket" ? "key-socket" : travel.apiKey;
      const bot = createBot({ url: server.url.replace("http", "ws"), apiKey });
      bot.unknown((bus) => bus.send(`${name}: ${bus.intent}`));
      stops.push(() => bot.close());
      return bot;
    });
    await Promise.all(bots.map((bot) => bot.connect()));
    const all = ["hook", "socket", "travel"];
    await vi.waitFor(async () => {
      const said = await Promise.all(all.map((bot) => say(server, "hello", `/io/app/${bot}/web`)));
      expect(said).toEqual(all.map((bot) => [`${bot}: greetings`]));
    }, 10_000);
  });

  it("--webhook is for the bot travel only, and a new address of a bot applies at once", async () => {
    const [mine, one, two] = await Promise.all(["mine", "one", "two"].map(webhookBot));
    const server = await serve({ webhook: mine?.url ?? null });
    const { bots } = server.store;
    const travel = await bots.byName("app", "travel");
    const web = await bots.connectorAt("/io/app/travel/web");
    if (!travel || !web || !one || !two) throw new Error("the demo is missing");
    const other = { ...travel, _id: "b", botId: "other", apiKey: "key-other", webhookUrl: one.url };
    await bots.save(other);
    await bots.saveConnector({ ...web, _id: "c", botId: "other", path: "/io/app/other/web" });
    const both = async () => [
      await say(server, "hello"),
      await say(server, "hello", "/io/app/other/web"),
    ];
    expect(await both()).toEqual([["mine: greetings"], ["one: greetings"]]);
    await bots.save({ ...other, webhookUrl: two.url });
    expect(await both()).toEqual([["mine: greetings"], ["two: greetings"]]);
  });

  it("a bot with both is called by its webhook if that is reachable, else by its WebSocket", async () => {
    const hook = await webhookBot("hook");
    const server = await serve({ demo: false });
    const travel = await server.store.bots.byName("app", "travel");
    if (!travel) throw new Error("the demo is missing");
    await server.store.bots.save({ ...travel, webhookUrl: hook.url });
    const bot = createBot({ url: server.url.replace("http", "ws"), apiKey: travel.apiKey });
    bot.unknown((bus) => bus.send("socket"));
    stops.push(() => bot.close());
    await bot.connect();
    expect(await say(server, "hello")).toEqual(["hook: greetings"]);
    await hook.stop();
    expect(await say(server, "hello")).toEqual(["socket"]);
    expect(server.logged.at(-1)).toContain("There is no connection to the bot at http://127.0.0.1");
  });
});

it("a bot that does not respond delays neither the start of the server nor its end", async () => {
  const { promise: hungUp, resolve } = Promise.withResolvers<void>();
  const deaf = await startWebhookBot((_, response) => void response.on("close", resolve));
  stops.push(deaf.stop);
  const server = await startTestServer({ webhook: deaf.url });
  await vi.waitFor(() => expect(deaf.paths()).toEqual(["POST /webhook"]));
  await server.close();
  await hungUp;
  expect(server.logged).toEqual([]);
});
