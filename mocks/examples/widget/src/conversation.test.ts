import { setupServer } from "msw/node";
import { createTock } from "tock-contract/msw";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type BotMessage, Conversation } from "./conversation.ts";

/** With `tock-contract exec`, the tests run against a server or mock. */
const server = process.env.TOCK_URL;
const baseUrl = server ?? "http://tock.example";
const tock = createTock({ baseUrl });
const handlers = setupServer(...tock.handlers());
if (server === undefined) {
  beforeAll(() => handlers.listen());
  afterEach(() => handlers.resetHandlers());
  afterAll(() => handlers.close());
}

const open: Conversation[] = [];
afterEach(() => {
  for (const conversation of open.splice(0)) conversation.close();
});

/** A conversation that is open, and what it tells its page. */
async function converse(userId: string = crypto.randomUUID()) {
  const messages: BotMessage[] = [];
  const failures: string[] = [];
  const conversation = new Conversation({
    baseUrl,
    userId,
    onMessage: (message) => messages.push(message),
    onFailure: (sentence) => failures.push(sentence),
  });
  open.push(conversation);
  await conversation.open();
  return { conversation, messages, failures };
}

describe("a conversation", () => {
  it("shows what the bot answers, with its quick replies", async () => {
    const { conversation, messages } = await converse();
    await conversation.say("hello");
    await expect.poll(() => messages[0]?.text).toBe("Hello, what can I do for you?");
    const titles = messages[0]?.buttons?.map(({ title }) => title.toLowerCase());
    expect(titles).toContain("weather in paris");
  });

  it("appears in every window of its user and in no window of other users", async () => {
    const userId = crypto.randomUUID();
    const [one, other, stranger] = await Promise.all([
      converse(userId),
      converse(userId),
      converse(),
    ]);
    await one.conversation.say("hello");
    await expect.poll(() => [one.messages.length, other.messages.length]).toEqual([1, 1]);
    expect(one.messages).toEqual(other.messages);
    expect(stranger.messages).toEqual([]);
  });

  it("shows the user that a message was refused", async () => {
    const { conversation, failures } = await converse();
    await conversation.say("a".repeat(10_001));
    expect(failures).toEqual([expect.stringMatching(/^Not sent: /)]);
  });
});

describe.skipIf(server !== undefined)("a conversation with a bot in trouble", () => {
  it("shows the user that the bot is down", async () => {
    handlers.use(tock.sendMessage({ status: 503, lenient: true }));
    const { conversation, failures } = await converse();
    await conversation.say("hello");
    expect(failures).toEqual(["The bot cannot be reached. Try again."]);
  });

  it("shows the user that the connection is lost", async () => {
    handlers.use(tock.sendMessage({ fault: "drop" }));
    const { conversation, failures } = await converse();
    await conversation.say("hello");
    expect(failures).toEqual(["The bot cannot be reached. Try again."]);
  });

  it("continues after its stream breaks", async () => {
    handlers.use(tock.streamEvents([{ example: "greeting", breakAfter: 1 }, { example: "quiet" }]));
    const { conversation, messages } = await converse();
    await expect.poll(() => messages.length).toBe(1);
    await expect
      .poll(async () => {
        await conversation.say("hello");
        return messages.length;
      })
      .toBeGreaterThan(1);
  });
});
