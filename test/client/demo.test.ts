import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Bot } from "../../src/client/index.ts";
import { createDemoBot } from "../../src/demo/bot.ts";
import { pictures } from "../../src/demo/pictures.ts";
import { never, understood } from "../bot/support.ts";
import { type Platform, startPlatform } from "./support.ts";

let platform: Platform;
let bot: Bot;

/** Understands `intent role=value`: enough to fill an entity. */
beforeAll(async () => {
  platform = await startPlatform({
    parse: async ({ queries: [query = ""] }) => {
      const [intent = "", assignment] = query.split(" ");
      const [role, content] = assignment?.split("=") ?? [];
      if (!role || !content) return understood(intent, query);
      const entityType = { name: "app:city", subEntities: [], dictionary: true, obfuscated: false };
      const value = { "@type": "string" as const, value: content, candidates: [] };
      return understood(intent, content, [
        {
          start: 0,
          end: content.length,
          entity: { entityType, role },
          value,
          evaluated: true,
          subEntities: [],
          probability: 1,
          mergeSupport: false,
        },
      ]);
    },
  });
  const { url, apiKey } = platform;
  bot = createDemoBot({ url, apiKey, pause: 0 });
  const told = platform.configured();
  await bot.connect();
  await told;
});
afterAll(async () => {
  bot.close();
  await platform.stop();
});

async function ask(query: string, locale = "en") {
  const userId = `${query} ${locale}`;
  return (await platform.chat.send(platform.connector, { userId, query, locale }, never)).responses;
}

describe("the demo bot", () => {
  it("has a story for every intent of the demo", async () => {
    const stories = platform.gateway.configuration(platform.apiKey)?.stories ?? [];
    const application = await platform.store.applications.byName("app", "travel");
    const intents = await platform.store.intents.byIds(application?.intents ?? []);
    expect(intents).toHaveLength(10);
    for (const { name } of intents) {
      expect(stories.map(({ mainIntent }) => mainIntent)).toContain(name);
    }
  });

  const said: [string, string, (string | undefined)[]][] = [
    ["greetings", "en", ["Hello, what can I do for you?"]],
    ["greetings", "fr", ["Bonjour, que puis-je pour vous ?"]],
    ["goodbye", "en", ["Bye!"]],
    ["thanks", "en", ["You are **welcome**"]],
    ["book_train", "en", ["Where do you want to go?"]],
    ["train_status train_number=4521", "en", ["Train 4521 is on time", "Anything else?"]],
    ["cancel_booking", "en", ["Let me check...", "Still checking", "Your booking is cancelled"]],
    ["refund", "en", ["Why do you want a refund?"]],
    ["find_station city=rome", "en", ["The station of Rome is in the center"]],
    ["talk_to_agent", "fr", ["Il n'y a personne : c'est une démo"]],
    ["gibberish", "en", ["Sorry, I did not understand: gibberish"]],
  ];
  for (const [query, locale, want] of said) {
    it(`answers ${query} (${locale})`, async () => {
      expect((await ask(query, locale)).map(({ text }) => text)).toEqual(want);
    });
  }

  it("shows a card with the city of the sentence, and a carousel; their pictures exist", async () => {
    const [train] = await ask("book_train destination=lyon");
    expect(train?.card).toMatchObject({
      title: "Train to Lyon",
      file: { url: "/demo/train.svg", type: "image", description: "a train" },
    });
    const [weather] = await ask("weather city=paris");
    const cards = weather?.carousel?.cards ?? [];
    expect(cards.map(({ title }) => title)).toEqual(["Today in Paris", "Tomorrow in Paris"]);
    const urls = [train?.card, ...cards].map((card) => card?.file?.url);
    expect(urls).toEqual([...pictures.keys()]);
  });
});
