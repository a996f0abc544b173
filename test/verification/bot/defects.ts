import {
  answerTo,
  type Behavior,
  configurationFor,
  type Incoming,
  type Sent,
  sentence,
  soundBehavior,
  stories,
} from "./bots.ts";

type Kind = "webhook" | "websocket";

/** A bot with one defect, and the finding that names it. */
export interface Defect {
  name: string;
  kind: Kind;
  /** Version of a webhook bot. */
  version?: Behavior["version"];
  behavior: Partial<Behavior>;
  /** The check that finds it: the beginning of its group and name. */
  check: string;
  /** Part of the finding. */
  finding: string;
}

/** Replaces the answers to user messages. */
const answering = (frames: (frame: Incoming) => Iterable<Sent | number>): Partial<Behavior> => ({
  frames: (frame) => (frame.configuration ? [configurationFor(frame)] : frames(frame)),
});
/** Replaces the configuration. */
const telling = (frame: (frame: Incoming) => Sent): Partial<Behavior> => ({
  frames: (incoming) => (incoming.configuration ? [frame(incoming)] : [answerTo(incoming)]),
  introduces: false,
});
const saying = (messages: unknown[]) => answering((frame) => [answerTo(frame, { messages })]);
const changed = (frame: Incoming, more: object) => answerTo(frame, { more });

/** Answers to the second of two requests with the story of the first. */
function mixing(): Partial<Behavior> {
  let open = 0;
  return answering((frame) => {
    open++;
    setTimeout(() => open--, 30);
    return open > 5 ? [30, changed(frame, { storyId: "unknown" })] : [answerTo(frame)];
  });
}

/** More answers than the platform takes, and never the last. */
function* talking(frame: Incoming): Generator<Sent | number> {
  for (let count = 0; count < 1_000; count++) {
    yield answerTo(frame, { last: false });
    yield 1;
  }
}

const endlessDefects = (["webhook", "websocket"] as const).map(
  (kind): Defect => ({
    name: `answers without end by ${kind}`,
    kind,
    version: "V3",
    behavior: answering(talking),
    check: "stories, story greetings",
    finding: "does not end its answer (100 answers, and none was the last)",
  }),
);

let configurations = 0;

export const defects: readonly Defect[] = [
  ...endlessDefects,
  {
    name: "a configuration without stories",
    kind: "webhook",
    behavior: telling(({ requestId }) => ({ requestId, botConfiguration: {} })),
    check: "configuration, is sent when requested",
    finding: "must have required property 'stories'",
  },
  {
    name: "a configuration with an empty list of stories",
    kind: "websocket",
    behavior: telling(({ requestId }) => ({ requestId, botConfiguration: { stories: [] } })),
    check: "configuration, is sent when requested",
    finding: "has no story",
  },
  {
    name: "an answer in place of the configuration",
    kind: "webhook",
    behavior: telling((frame) => answerTo(frame)),
    check: "configuration, is sent when requested",
    finding: "does not hold the configuration",
  },
  {
    name: "no configuration at all",
    kind: "websocket",
    behavior: {
      frames: (frame) => (frame.configuration ? [] : [answerTo(frame)]),
      introduces: false,
    },
    check: "configuration, is sent when requested",
    finding: "does not send its configuration",
  },
  {
    name: "a version that does not exist",
    kind: "webhook",
    behavior: telling((frame) => configurationFor(frame, "V4")),
    check: "configuration, is sent when requested",
    finding:
      '/botConfiguration/version must be equal to one of the allowed values (["V1","V2","V3"])',
  },
  {
    name: "a configuration under another requestId",
    kind: "websocket",
    behavior: telling(() => configurationFor({ requestId: "mine" })),
    check: "configuration, is sent when requested",
    finding: "does not repeat the requestId",
  },
  {
    name: "two stories of one name",
    kind: "webhook",
    behavior: telling(({ requestId }) => ({
      requestId,
      botConfiguration: { stories: [...stories, { mainIntent: "greetings" }] },
    })),
    check: "configuration, is sent when requested",
    finding: 'Several stories have the name "greetings"',
  },
  {
    name: "a configuration that changes",
    kind: "webhook",
    behavior: telling(({ requestId }) => ({
      requestId,
      botConfiguration: { stories: [...stories, { mainIntent: `story_${configurations++}` }] },
    })),
    check: "configuration, is the same when requested again",
    finding: "changes from request to request",
  },
  {
    name: "an answer under another requestId",
    kind: "websocket",
    behavior: answering((frame) => [answerTo({ ...frame, requestId: "other" })]),
    check: "stories, story greetings",
    finding: "does not repeat the requestId of its request",
  },
  {
    name: "another requestId in the context",
    kind: "webhook",
    behavior: answering((frame) => [changed(frame, { context: { requestId: "other" } })]),
    check: "stories, story greetings",
    finding: "The context of the answer does not repeat the requestId",
  },
  {
    name: "an answer that does not end",
    kind: "websocket",
    behavior: answering((frame) => [answerTo(frame, { last: false })]),
    check: "stories, story greetings",
    finding: "does not end its answer",
  },
  {
    name: "null as the mark of the last answer",
    kind: "webhook",
    version: "V3",
    behavior: answering((frame) => [answerTo(frame, { last: null })]),
    check: "stories, story greetings",
    finding: "closes its stream before its last answer",
  },
  {
    name: "an answer behind the last one",
    kind: "websocket",
    behavior: answering((frame) => [answerTo(frame), 5, answerTo(frame)]),
    check: "stories, story greetings",
    finding: "another answer after its last one",
  },
  {
    name: "an event behind the last one",
    kind: "webhook",
    version: "V3",
    behavior: answering((frame) => [answerTo(frame), 5, answerTo(frame)]),
    check: "stories, story greetings",
    finding: "another answer after its last one",
  },
  {
    name: "no messages",
    kind: "webhook",
    behavior: saying([]),
    check: "stories, story greetings",
    finding: "/botResponse/messages must NOT have fewer than 1 items",
  },
  {
    name: "a plain string as text",
    kind: "websocket",
    behavior: saying([{ type: "sentence", text: "Hello" }]),
    check: "stories, story greetings",
    finding: "/botResponse/messages/0/text must be object",
  },
  {
    name: "a card in a carousel without type",
    kind: "webhook",
    behavior: saying([{ type: "carousel", cards: [{ title: { text: "One" } }] }]),
    check: "stories, story greetings",
    finding: "/botResponse/messages/0/cards/0 must have required property 'type'",
  },
  {
    name: "a type of message that does not exist",
    kind: "webhook",
    behavior: saying([{ type: "image", url: "a" }]),
    check: "stories, story greetings",
    finding: "/botResponse/messages/0/type must be one of",
  },
  {
    name: "a misspelled key",
    kind: "webhook",
    behavior: saying([{ ...sentence("Hello"), sugestions: [] }]),
    check: "user messages, keys that the platform ignores",
    finding: "/botResponse/messages/*/sugestions",
  },
  {
    name: "a story that the bot does not have",
    kind: "websocket",
    behavior: answering((frame) => [changed(frame, { storyId: "nowhere" })]),
    check: "stories, story greetings",
    finding: "names a story that the bot does not have",
  },
  {
    name: "a date in another form",
    kind: "webhook",
    behavior: answering((frame) => {
      const { requestId } = frame;
      return [changed(frame, { context: { requestId, date: "2026-06-01 10:00" } })];
    }),
    check: "stories, story greetings",
    finding: "/botResponse/context/date",
  },
  {
    name: "dates out of order",
    kind: "websocket",
    behavior: answering((frame) =>
      [true, false].map((first) =>
        changed(frame, {
          context: {
            requestId: frame.requestId,
            date: `2026-06-01T10:00:0${first ? 2 : 1}Z`,
            lastResponse: !first,
          },
        }),
      ),
    ),
    check: "stories, story greetings",
    finding: "is earlier than that of the one before",
  },
  {
    name: "no JSON",
    kind: "websocket",
    behavior: answering(() => ["Hello!"]),
    check: "stories, story greetings",
    finding: "is not JSON",
  },
  {
    name: "an answer that comes too late",
    kind: "webhook",
    behavior: answering((frame) => [600, answerTo(frame)]),
    check: "stories, story greetings",
    finding: "does not answer within 0.4 s",
  },
  {
    name: "an answer larger than the platform reads, by webhook",
    kind: "webhook",
    behavior: saying([sentence("a".repeat(1_100_000))]),
    check: "stories, story greetings",
    finding: "larger than 1 MiB",
  },
  {
    name: "an answer larger than the platform reads, on a WebSocket",
    kind: "websocket",
    behavior: saying([sentence("a".repeat(1_100_000))]),
    check: "stories, story greetings",
    finding: "closes its connection before its last answer",
  },
  {
    name: "a stream of another media type",
    kind: "webhook",
    version: "V3",
    behavior: { mediaType: "application/json" },
    check: "stories, story greetings",
    finding: "application/json instead of text/event-stream",
  },
  {
    name: "events of another name",
    kind: "webhook",
    version: "V2",
    behavior: { eventName: "answer" },
    check: "stories, story greetings",
    finding: "closes its stream before its last answer",
  },
  {
    name: "a failing health check",
    kind: "webhook",
    version: "V3",
    behavior: { health: 503 },
    check: "webhook, health check",
    finding: "status 503",
  },
  {
    name: "buttons without an answer",
    kind: "webhook",
    behavior: {
      status: (frame) =>
        frame === null ? 400 : frame.botRequest?.message.type === "choice" ? 500 : 200,
    },
    check: "user messages, a button",
    finding: "refuses a valid request with status 500",
  },
  {
    name: "silence for intents that it does not know",
    kind: "websocket",
    behavior: answering((frame) =>
      frame.botRequest?.intent === "verify_bot_unknown_intent" ? [] : [answerTo(frame)],
    ),
    check: "user messages, an intent that the bot does not know",
    finding: "does not answer within 0.4 s",
  },
  {
    name: "entities cannot be read",
    kind: "webhook",
    behavior: {
      status: (frame) =>
        frame === null ? 400 : (frame.botRequest?.entities.length ?? 0) > 3 ? 500 : 200,
    },
    check: "user messages, entities with values of several types",
    finding: "status 500",
  },
  {
    name: "a success for what is no request",
    kind: "webhook",
    behavior: { status: () => 200, broken: () => "ignore" },
    check: "malformed requests, no JSON",
    finding: "with a status of success",
  },
  {
    name: "a crash on malformed input, by webhook",
    kind: "webhook",
    behavior: { broken: () => "die" },
    check: "malformed requests, nothing",
    finding: "does not answer after a malformed request",
  },
  {
    name: "a crash on malformed input, on a WebSocket",
    kind: "websocket",
    behavior: { broken: () => "die" },
    check: "malformed requests, nothing",
    finding: "closes its connection on a malformed frame",
  },
  {
    name: "answers that are mixed up",
    kind: "websocket",
    behavior: mixing(),
    check: "load, 50 requests at once",
    finding: "are mixed up",
  },
  {
    name: "no new connection",
    kind: "websocket",
    behavior: { reconnects: false },
    check: "reconnection, after the server has closed the connection",
    finding: "does not connect again within 0.6 s",
  },
];

export function withDefect({ behavior, version = "V1" }: Defect): Behavior {
  const sound = soundBehavior(version);
  const frames = behavior.frames;
  // Replaced answers keep the configuration of the version.
  const versioned =
    frames && version !== "V1"
      ? (frame: Incoming) =>
          frame.configuration ? [configurationFor(frame, version)] : frames(frame)
      : frames;
  return { ...sound, ...behavior, ...(versioned && { frames: versioned }) };
}
