import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startStream } from "../handlers/web-connector/stream.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { basicUser } from "../support/user.ts";
import { startWebhookBot } from "../support/webhook-bot.ts";

const configuration = { name: "web", botId: "travel", namespace: "app", nlpModel: "travel" };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ demo: false });
});
beforeEach(() => server.store.reset());
afterAll(() => server.close());

const apiKey = async () => (await server.store.bots.byName("app", "travel"))?.apiKey ?? "";
const save = (changes: object = {}) =>
  basicUser(server).post("/rest/admin/bot", { ...configuration, ...changes });

/** A connected bot that never says anything. */
async function attach(key: string) {
  const socket = new WebSocket(`${server.url.replace("http", "ws")}/${key}`);
  const failed = once(socket, "error").then(() => Promise.reject(new Error("refused")));
  await Promise.race([once(socket, "open"), failed]);
  const closed = once(socket, "close").then(([event]) => (event as CloseEvent).reason);
  return { socket, closed };
}

describe("the API key of a bot", () => {
  it("disconnects the bot that used the old one, and refuses it from then on", async () => {
    const old = await apiKey();
    const bot = await attach(old);
    expect(server.conversation.gateway.isAttached(old)).toBe(true);
    await save();
    expect(await bot.closed).toBe("no bot has this API key any more");
    expect(server.conversation.gateway.isAttached(old)).toBe(false);
    await expect(attach(old)).rejects.toThrow("refused");
    const { socket } = await attach(await apiKey());
    socket.close();
  });

  it("keeps the bot while another configuration has its key, or it is saved again", async () => {
    const key = await apiKey();
    const bot = await attach(key);
    await save({ apiKey: key });
    await save({ apiKey: key, name: "desk" });
    await save();
    expect(server.conversation.gateway.isAttached(key)).toBe(true);
    await save({ name: "desk" });
    await bot.closed;
  });

  it("disconnects the bot of a deleted application", async () => {
    const bot = await attach(await apiKey());
    const application = await server.store.applications.byName("app", "travel");
    await basicUser(server).delete(`/rest/admin/application/${application?._id}`);
    await bot.closed;
  });
});

describe("a deleted connector", () => {
  it("is removed, its event streams end, and those of other connectors continue", async () => {
    const connector = { ...configuration, connectorType: { id: "web" } };
    const user = basicUser(server);
    for (const applicationId of ["one", "two"]) {
      await user.post("/rest/admin/configuration/bot", { ...connector, applicationId });
    }
    const open = (id: string) => startStream(`${server.url}/io/app/travel/${id}/sse?userId=anna`);
    const [one, two] = [await open("one"), await open("two")];
    expect([await one.next(), await two.next()]).toMatchObject([{ data: 1 }, { data: 1 }]);
    const found = await server.store.bots.connectorAt("/io/app/travel/one");
    await user.delete(`/rest/admin/configuration/bot/${found?._id}`);
    expect(await one.next()).toBeUndefined();
    expect((await open("one")).status).toBe(404);
    expect(server.conversation.hub.openStreams).toEqual(['["app","travel","two","anna"]']);
    await two.leave();
  });
});

describe("the webhook of a bot", () => {
  it("is called as soon as it is saved, and no longer after it is changed", async () => {
    const bots = await Promise.all(
      ["first", "second"].map((name) =>
        startWebhookBot(({ body }, response) => {
          const { requestId, configuration: asked } = JSON.parse(body);
          const messages = [{ type: "sentence", text: { text: name } }];
          const botResponse = { messages, storyId: "unknown", context: { requestId } };
          const stories = [{ mainIntent: `story_of_${name}` }];
          const answer = asked ? { botConfiguration: { stories } } : { botResponse };
          response.end(JSON.stringify({ requestId, ...answer }));
        }),
      ),
    );
    for (const [index, bot] of bots.entries()) {
      await save({ apiKey: "mine", webhookUrl: bot.url });
      const { body } = await basicUser(server).post("/io/app/travel/web", {
        userId: "anna",
        query: "hello",
      });
      expect(body.responses[0].text).toBe(["first", "second"][index]);
    }
    for (const bot of bots) await bot.stop();
  });
});
