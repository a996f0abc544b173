/** What the real platform asked of a bot, and made of its answers, is what ours asks and makes. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type {
  BotEntity,
  BotRequest,
  ClientConfiguration,
  WebMessage,
} from "../../src/bot/types.ts";
import { recordingsFolder } from "../conformance/judge/recording.ts";
import { connector, FakeBot, never, newChat, newGateway, understood } from "./support.ts";

interface Line {
  operation: string;
  case: string;
  request: { body?: Record<string, string>; frame?: { botRequest: BotRequest } } | null;
  response: { frames?: Record<string, unknown>[]; body?: { responses: WebMessage[] } };
}

function recorded(file: string): Line[] {
  const path = join(recordingsFolder, `${file}.jsonl`);
  const lines = readFileSync(path, "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Line);
}

const frames = recorded("bot-definition");
const chats = recorded("web-connector");

const configuration = frames.find(({ case: name }) => name.startsWith("configuration sent"))
  ?.response.frames?.[0] as { botConfiguration: ClientConfiguration };

/** Exchanges over the WebSocket with users of the web connector. */
const exchanges = frames
  .filter(({ operation }) => operation === "WS /:apiKey server->bot")
  .flatMap(({ request, response }) => {
    const botRequest = request?.frame?.botRequest;
    return botRequest?.context.applicationId === "web"
      ? [{ botRequest, replies: response.frames ?? [] }]
      : [];
  });

/** Replays a recorded exchange: the same understanding and memory, and the recorded frames as answers. */
async function replay({ botRequest, replies }: (typeof exchanges)[number]) {
  const { intent = "unknown", entities, message, context } = botRequest;
  const { gateway } = newGateway({ answerTimeout: 500 });
  const bot = new FakeBot(gateway, ({ requestId }) => {
    for (const reply of replies) bot.say({ ...reply, requestId });
  });
  bot.say(configuration);
  const text = message.type === "text" ? message.text : "";
  const fresh = entities.filter((entity) => entity.new);
  const retained = fresh.map(({ content }) => content).join(" ");
  const { chat, dialogs } = newChat(gateway, {
    parse: async () =>
      understood(
        intent,
        retained,
        fresh.map((entity) => parsed(entity, retained)),
      ),
  });
  await dialogs.save({
    namespace: "app",
    botId: "travel",
    userId: context.userId.id,
    dialogId: "6b0000000000000000000000",
    intent,
    position: null,
    entities: entities.filter((entity) => !entity.new).map(({ new: _new, ...entity }) => entity),
  });
  const answered = chat.send(
    connector,
    {
      userId: context.userId.id,
      locale: context.user.locale,
      ...(message.type === "text" ? { query: text } : { payload: message.payload }),
    } as never,
    never,
  );
  const answer = await answered.catch((error: unknown) => error);
  return { asked: bot.requests[0]?.botRequest, answer, bot };
}

function parsed(entity: BotEntity, text: string) {
  const start = text.indexOf(entity.content ?? "");
  return {
    start,
    end: start + (entity.content ?? "").length,
    entity: {
      entityType: { name: entity.type, subEntities: [], dictionary: true, obfuscated: false },
      role: entity.role,
    },
    ...(entity.value ? { value: entity.value } : {}),
    evaluated: entity.evaluated,
    subEntities: [],
    probability: 1,
    mergeSupport: false,
  } as never;
}

describe("recorded requests", () => {
  // In these the bot had written into the request before it was recorded, or the platform had switched the story.
  const changed = (request: BotRequest) =>
    request.entities.some(
      (entity) => entity.new && entity.value && !("candidates" in entity.value),
    ) ||
    (request.intent === "unknown" && request.storyId !== "unknown");
  const asked = exchanges.filter(({ botRequest }) => !changed(botRequest));

  it("are many", () => expect(asked.length).toBeGreaterThan(20));

  for (const [index, exchange] of asked.entries()) {
    const { intent, message, context } = exchange.botRequest;
    const said = message.type === "text" ? message.text : message.payload;
    it(`${index}: ${context.userId.id} says ${JSON.stringify(said)} (${intent})`, async () => {
      expect((await replay(exchange)).asked).toEqual(exchange.botRequest);
    });
  }
});

describe("recorded answers", () => {
  /** Text of the message → the recorded exchange with the bot. */
  const byText = new Map(
    exchanges.map((exchange) => {
      const { message } = exchange.botRequest;
      return [message.type === "text" ? message.text : message.payload, exchange];
    }),
  );
  const cases = [
    "sentence with suggestions",
    "custom web message (buttons)",
    "two sentences, args missing",
    "bot adds an entity",
    "after the entity was added",
    "minimal body (default locale)",
    "empty query",
    "with an SSE listener",
    "with an SSE listener, several responses",
  ];
  for (const name of cases) {
    it(name, async () => {
      const chat = chats.find((line) => line.case === name);
      const exchange = byText.get(chat?.request?.body?.query ?? "?");
      expect(exchange).toBeDefined();
      const { answer } = await replay(exchange as (typeof exchanges)[number]);
      expect(withoutIds(answer)).toBe(withoutIds(chat?.response.body));
    });
  }

  it("a card", async () => {
    const chat = chats.find((line) => line.case === "webhook V3: i want to go to lyon");
    const berlin = byText.get("i want to go to berlin") as (typeof exchanges)[number];
    const lyon = JSON.parse(JSON.stringify(berlin).replaceAll("berlin", "lyon"));
    const { answer } = await replay(lyon);
    expect(withoutIds(answer)).toBe(withoutIds(chat?.response.body));
  });

  it("a carousel", async () => {
    const { answer } = await replay(byText.get("weather in paris") as (typeof exchanges)[number]);
    expect(JSON.parse(withoutIds(answer)).responses).toEqual([
      {
        type: "WebMessage",
        carousel: {
          cards: [
            { title: "Today in paris", subTitle: "sunny", buttons: [] },
            {
              title: "Tomorrow in paris",
              file: {
                url: "https://example.com/w.png",
                name: "https://example.com/w.png",
                type: "image",
              },
              buttons: [
                {
                  clazz: "url_button",
                  title: "More",
                  url: "https://example.com/w",
                  target: "_blank",
                  style: "primary",
                  type: "web_url",
                },
              ],
            },
          ],
        },
        version: "1",
      },
    ]);
  });

  const failures: [string, number][] = [
    ["badframe", 502],
    ["emptymessages", 502],
    ["badklass", 502],
    ["neverlast", 504],
  ];
  for (const [text, status] of failures) {
    it(`${text}: ${status} instead of no answer`, async () => {
      const { answer } = await replay(byText.get(text) as (typeof exchanges)[number]);
      expect(answer).toMatchObject({ status });
    });
  }

  it("a switch of the story asks again with the new story", async () => {
    const switching = exchanges.filter(
      ({ botRequest: { message } }) => message.type === "text" && message.text === "switchstory",
    );
    const [first, second] = switching as [(typeof exchanges)[number], (typeof exchanges)[number]];
    expect(first.botRequest.storyId).toBe("unknown");
    let turn = 0;
    const replies = [first.replies, second.replies];
    const { gateway } = newGateway();
    const bot: FakeBot = new FakeBot(gateway, ({ requestId }) => {
      for (const reply of replies[turn++] ?? []) bot.say({ ...reply, requestId });
    });
    bot.say(configuration);
    const { chat } = newChat(gateway, { parse: async () => understood("tock:unknown") });
    const userId = first.botRequest.context.userId.id;
    const answer = await chat.send(connector, { userId, query: "switchstory" }, never);
    expect(bot.requests.map(({ botRequest }) => botRequest)).toEqual([
      first.botRequest,
      second.botRequest,
    ]);
    expect(answer.responses[0]?.text).toBe("Hello, what can I do for you?");
  });
});

/** As text, so that the order of the fields counts too; ids are the run's own. */
function withoutIds(body: unknown): string {
  return JSON.stringify(body, (key, value) =>
    key === "actionId" || key === "RESPONSE_ID" ? "(id)" : value,
  );
}
