import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import {
  type Bot,
  type BotOptions,
  card,
  createBot,
  metadata,
  type SocketConstructor,
  sentence,
  switchTo,
  text,
} from "../../src/client/index.ts";
import { never } from "../bot/support.ts";
import { type Platform, startPlatform } from "./support.ts";

let platform: Platform;
let bot: Bot;
let errors: unknown[];

beforeEach(async () => {
  platform = await startPlatform();
  bot = newBot();
});
afterEach(async () => {
  bot.close();
  await platform.stop();
});

function newBot(options: Partial<BotOptions> = {}): Bot {
  errors = [];
  const { url, apiKey } = platform;
  return createBot({
    url,
    apiKey,
    reconnect: 20,
    onError: (error) => errors.push(error),
    ...options,
  });
}

async function connect(): Promise<void> {
  const told = platform.configured();
  await bot.connect();
  await told;
}

const ask = (query: string, more = {}) =>
  platform.chat.send(platform.connector, { userId: "anna", query, ...more }, never);
const texts = async (query: string) => (await ask(query)).responses.map(({ text }) => text);

describe("a bot written with the client", () => {
  it("sends its stories when it connects", async () => {
    bot.story("refund", () => {}, {
      starters: ["money_back"],
      secondary: ["thanks"],
      steps: ["ask_reason", { name: "confirm", mainIntent: "yes" }],
    });
    await connect();
    expect(platform.gateway.configuration(platform.apiKey)).toEqual({
      version: "V3",
      stories: [
        {
          mainIntent: "unknown",
          name: "unknown",
          otherStarterIntents: [],
          secondaryIntents: [],
          steps: [],
        },
        {
          mainIntent: "refund",
          name: "refund",
          otherStarterIntents: ["money_back"],
          secondaryIntents: ["thanks"],
          steps: [{ name: "ask_reason" }, { name: "confirm", mainIntent: "yes" }],
        },
      ],
    });
  });

  it("answers with texts, suggestions, cards and metadata, together in one frame", async () => {
    bot.story("greetings", (bus) => {
      bus.send(metadata("mood", "good"));
      bus.send("Hello", { suggestions: ["book a train"] });
      bus.send(
        card({ title: text("To {0}", "Lyon"), buttons: ["Book", { title: "More", url: "/m" }] }),
      );
      bus.send(sentence(text("{0} and {1}", "a", null)));
    });
    await connect();
    const { responses, metadata: with_ } = await ask("greetings");
    expect(with_.mood).toBe("good");
    expect(responses).toEqual([
      {
        type: "WebMessage",
        text: "Hello",
        buttons: [
          { clazz: "quick_reply", title: "book a train", style: "primary", type: "quick_reply" },
        ],
        version: "1",
        actionId: expect.any(String),
      },
      {
        type: "WebMessage",
        card: {
          title: "To Lyon",
          buttons: [
            { clazz: "postback_button", title: "Book", style: "primary", type: "postback" },
            {
              clazz: "url_button",
              title: "More",
              url: "/m",
              target: "_blank",
              style: "primary",
              type: "web_url",
            },
          ],
        },
        version: "1",
      },
      { type: "WebMessage", text: "a and ", version: "1", actionId: expect.any(String) },
    ]);
  });

  it("sends each message at once, and marks the last one", async () => {
    const { promise: pause, resolve: goOn } = Promise.withResolvers<void>();
    bot.story("cancel", async (bus) => {
      bus.send("Let me check...");
      await pause;
      bus.send("Done");
    });
    await connect();
    const { connector, hub } = platform;
    const name = JSON.stringify(["app", "travel", connector.connectorId, "anna"]);
    const stream = hub.subscribe(name, undefined, never);
    await stream.next();
    const work = ask("cancel");
    const { value } = await stream.next();
    expect(value?.event === "message" && value.data.responses[0]?.text).toBe("Let me check...");
    goOn();
    expect((await work).responses.map(({ text }) => text)).toEqual(["Let me check...", "Done"]);
    await stream.return(undefined);
  });

  it("may end after a pause without another message, or without any", async () => {
    bot.story("wait", async (bus) => {
      bus.send("one");
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    bot.story("mute", () => {});
    await connect();
    expect(await texts("wait")).toEqual(["one"]);
    expect(await texts("mute")).toEqual([]);
  });

  it("stores entities and steps, and reads choices", async () => {
    bot.story(
      "refund",
      (bus) => {
        if (bus.step === null) {
          bus.step = "ask_reason";
          const value = { "@type": "string" as const, value: "late" };
          bus.setEntity({ type: "app:reason", role: "reason", value });
        } else {
          bus.removeEntity("reason");
        }
        bus.send(`${bus.step} ${bus.entity("reason")} ${bus.choice.get("x")} ${bus.language}`);
      },
      { steps: [{ name: "ask_reason", secondaryIntents: ["refund"] }] },
    );
    await connect();
    expect(await texts("refund")).toEqual(["ask_reason late undefined en"]);
    const choice = { query: undefined, payload: "refund?x=1", locale: "fr" };
    const { responses } = await ask("", choice);
    expect(responses[0]?.text).toBe("ask_reason undefined 1 fr");
    const key = { namespace: "app", botId: "travel", userId: "anna" };
    expect((await platform.store.dialogs.get(key))?.entities).toEqual([]);
  });

  it("switches to another story with both types of the action", async () => {
    bot.story("greetings", (bus) => bus.send(`Hello from ${bus.request.storyId}`));
    bot.unknown((bus) => bus.send(switchTo("greetings")));
    await connect();
    expect(await texts("whatever")).toEqual(["Hello from greetings"]);
  });

  it("finds the story by its intent if the platform does not know the stories", async () => {
    bot.story("greetings", (bus) => bus.send(bus.request.storyId), { starters: ["welcome"] });
    await connect();
    const configuration = platform.gateway.configuration(platform.apiKey);
    if (configuration) configuration.stories = [];
    expect(await texts("welcome")).toEqual(["tock_unknown_story"]);
  });

  it("apologizes for a story that fails, and answers the next message", async () => {
    bot.story("broken", async () => {
      throw new Error("defect");
    });
    bot.story("greetings", (bus) => bus.send("Hello"));
    await connect();
    expect(await texts("broken")).toEqual(["Sorry, something went wrong. Please try again."]);
    expect(errors).toEqual([new Error("defect")]);
    expect(await texts("greetings")).toEqual(["Hello"]);
  });

  it("reconnects when the connection is lost", async () => {
    bot.story("greetings", (bus) => bus.send("Hello"));
    await connect();
    const again = platform.configured();
    platform.gateway.close();
    await again;
    expect(await texts("greetings")).toEqual(["Hello"]);
  });

  it("tries again when the first connection fails", async () => {
    bot = newBot({ apiKey: "0".repeat(32) });
    bot.story("greetings", (bus) => bus.send("Hello"));
    const known = await platform.store.bots.byName("app", "travel");
    const connected = bot.connect();
    while (errors.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    if (known) await platform.store.bots.save({ ...known, apiKey: "0".repeat(32) });
    await connected;
    platform.connector.apiKey = "0".repeat(32);
    expect(await texts("greetings")).toEqual(["Hello"]);
  });

  it("stops trying when it is closed", async () => {
    bot = newBot({ url: "ws://127.0.0.1:1" });
    const connected = bot.connect();
    while (errors.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    bot.close();
    await connected;
  });

  it("uses the WebSocket of its options, else that of the platform, else the package ws", async () => {
    const given: string[] = [];
    class Recording extends WebSocket {
      constructor(url: string) {
        super(url);
        given.push(url);
      }
    }
    bot = newBot({ webSocket: Recording as unknown as SocketConstructor });
    await connect();
    expect(given).toEqual([`${platform.url}/${platform.apiKey}`]);

    const own = Object.getOwnPropertyDescriptor(globalThis, "WebSocket");
    Object.defineProperty(globalThis, "WebSocket", { value: undefined, configurable: true });
    try {
      bot.close();
      bot = newBot();
      bot.story("greetings", (bus) => bus.send("by ws"));
      await connect();
      expect(await texts("greetings")).toEqual(["by ws"]);
    } finally {
      if (own) Object.defineProperty(globalThis, "WebSocket", own);
    }
  });
});
