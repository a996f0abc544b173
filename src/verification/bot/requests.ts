import { randomUUID } from "node:crypto";
import type { ActionReport, BotEntity, BotRequest, ClientConfiguration } from "../../bot/types.ts";

/** A place in the stories of a bot: a story, or a step of one. */
export interface StoryPlace {
  storyId: string;
  intent: string;
  step?: string;
}

/** All stories and steps of a configuration. */
export function placesOf({ stories }: ClientConfiguration): StoryPlace[] {
  return stories.flatMap(({ mainIntent, name = mainIntent, steps }) => [
    { storyId: name, intent: mainIntent },
    ...(steps ?? []).map((step) => ({
      storyId: name,
      intent: step.mainIntent ?? step.name,
      step: step.name,
    })),
  ]);
}

/** A message as the platform would send it. The user is a test user of its own, so that bots do nothing real. */
export function requestFor(
  place: StoryPlace,
  changes: Omit<Partial<BotRequest>, "context"> & { context?: Partial<BotRequest["context"]> } = {},
): BotRequest {
  const web = { id: "web", userInterfaceType: "textChat" } as const;
  const { context, ...others } = changes;
  return {
    ...place,
    entities: [],
    message: { type: "text", text: place.intent.replaceAll("_", " ") },
    ...others,
    context: {
      namespace: "app",
      language: "en",
      sourceConnectorType: web,
      targetConnectorType: web,
      userInterface: "textChat",
      applicationId: "web",
      userId: { id: `verify-bot-${randomUUID()}`, type: "user", clientId: null },
      botId: { id: "web", type: "bot", clientId: null },
      user: { timezone: "UTC", locale: "en", test: true },
      metadata: {},
      ...context,
    },
  };
}

/** A form of user message that bots have to support. */
export interface InputForm {
  name: string;
  request(place: StoryPlace): BotRequest;
  /** The situation that the bot has to handle, for the finding. */
  what: string;
}

const text = (name: string, what: string, content: string): InputForm => ({
  name,
  what,
  request: (place) => requestFor(place, { message: { type: "text", text: content } }),
});

const entity = (type: string, role: string, rest: Partial<BotEntity>): BotEntity => ({
  type,
  role,
  evaluated: true,
  subEntities: [],
  new: true,
  ...rest,
});

const entities: BotEntity[] = [
  entity("app:city", "destination", {
    content: "berlin",
    value: {
      "@type": "string",
      value: "berlin",
      candidates: [{ value: "berlin", probability: 1 }],
    },
  }),
  entity("duckling:number", "count", { content: "two", value: { "@type": "number", value: 2 } }),
  entity("duckling:datetime", "departure", {
    content: "tomorrow",
    value: { "@type": "dateEntity", date: "2026-06-02T00:00:00Z", grain: "day" },
  }),
  entity("duckling:amount-of-money", "price", {
    content: "20 euros",
    value: { "@type": "amountOfMoney", value: 20, unit: "EUR" },
  }),
  // Not understood, set by the bot earlier, and with a part of its own.
  entity("app:seat", "seat", { content: "by the window" }),
  entity("app:trip", "trip", {
    new: false,
    subEntities: [entity("app:city", "origin", { content: "paris" })],
  }),
];

function historyOf({ context }: BotRequest): ActionReport[] {
  const action = (
    id: string,
    [playerId, recipientId]: [ActionReport["playerId"], ActionReport["playerId"]],
    said: string,
  ): ActionReport => ({
    id,
    playerId,
    recipientId,
    date: "2026-06-01T10:00:00Z",
    message: { eventType: "sentence", delay: 0, text: said, messages: [], isSimpleMessage: true },
    userInterfaceType: "textChat",
    test: true,
    metadata: {
      debugEnabled: false,
      isGenAiRagAnswer: false,
      lastAnswer: false,
      orchestrationLock: false,
      priority: "normal",
      quoteMessage: "UNKNOWN",
      replyMessage: "UNKNOWN",
      returnsHistory: true,
      sourceWithContent: false,
      streamedResponse: false,
      visibility: "UNKNOWN",
    },
  });
  const { userId, botId } = context;
  return [
    action("6b035cb75fb6e3d3b0eeb501", [userId, botId], "hello"),
    action("6b035cb75fb6e3d3b0eeb502", [botId, userId], "Hello!"),
  ];
}

export const inputForms: readonly InputForm[] = [
  text("an empty text", "a text can be empty", ""),
  text(
    "a text of 10,000 characters",
    "texts can be long",
    "a long way ".repeat(910).slice(0, 10_000),
  ),
  text("other scripts and emoji", "texts are Unicode", "Grüße, 日本語, العربية, 🚆👩‍👩‍👧"),
  {
    name: "a button",
    what: "a pressed button is a `choice` with a `payload` and without a `text`",
    request: (place) => {
      const payload = `${encodeURIComponent(place.intent)}?reason=late&city=Saint-%C3%89tienne`;
      return requestFor(place, { message: { type: "choice", payload } });
    },
  },
  {
    name: "entities with values of several types",
    what: "entities can have values of any type, none, and parts",
    request: (place) => requestFor(place, { entities }),
  },
  {
    name: "a history of the dialog",
    what: "pages can ask for the history of the dialog",
    request: (place) => {
      const request = requestFor(place);
      return { ...request, context: { ...request.context, actionsHistory: historyOf(request) } };
    },
  },
  {
    name: "a voice interface and another language",
    what: "users speak other languages, and not only in text chats",
    request: (place) => {
      const voice = { id: "web", userInterfaceType: "voiceAssistant" } as const;
      return requestFor(place, {
        context: {
          language: "fr_CA",
          userInterface: "voiceAssistant",
          sourceConnectorType: voice,
          targetConnectorType: voice,
          user: { timezone: "America/Toronto", locale: "fr_CA", test: true, firstName: "Zoé" },
          metadata: { page: "/tickets" },
        },
      });
    },
  },
  {
    name: "a message without an intent",
    what: "`intent` is absent if no intent was found",
    request: (place) => {
      const { intent: _, ...request } = requestFor(place);
      return { ...request, message: { type: "text", text: "colorless green ideas" } };
    },
  },
  {
    name: "an intent that the bot does not know",
    what: "users say what no story handles",
    request: ({ storyId }) => requestFor({ storyId, intent: "verify_bot_unknown_intent" }),
  },
  {
    name: "before the platform knows the stories",
    what: "`storyId` is `tock_unknown_story` before the platform knows the stories of the bot",
    request: ({ intent }) => requestFor({ storyId: "tock_unknown_story", intent }),
  },
  {
    name: "a key that the bot does not know",
    what: "later versions of the platform add optional keys",
    request: (place) => {
      const { context, ...request } = requestFor(place);
      const added = { ...context, verifyBotOption: { some: ["value"] } };
      return { ...request, context: added, verifyBotNote: "ignore me" } as BotRequest;
    },
  },
];

/** Invalid frames of the platform. */
export const brokenContents: readonly { name: string; content: string | Uint8Array }[] = [
  { name: "nothing", content: "" },
  { name: "no JSON", content: "hello {" },
  { name: "a list", content: "[]" },
  { name: "an object without keys", content: "{}" },
  { name: "a request without its id", content: '{"botRequest":{}}' },
  { name: "a request without a message", content: '{"requestId":"verify-bot","botRequest":{}}' },
  { name: "values of other types", content: '{"requestId":1,"botRequest":"hello"}' },
  { name: "bytes that are no text", content: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
  { name: "100,000 nested lists", content: `${"[".repeat(100_000)}${"]".repeat(100_000)}` },
];
