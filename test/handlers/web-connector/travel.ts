import { parseEventStream } from "../../../src/contract/streams/events.ts";
import { type AskedRequest, FakeBot } from "../../bot/support.ts";
import { startTestServer, type TestServer, type TestServerOptions } from "../../support/server.ts";

type Message = Record<string, unknown>;

/** What a bot says to a request: its messages, in one frame or several; `null` keeps it silent. */
type Says = (request: AskedRequest["botRequest"]) => Message[][] | null;

/** A server with the demo's data and a bot that the test drives. */
export interface Travel {
  server: TestServer;
  /** What the bot was asked, since the last `says`. */
  asked: AskedRequest["botRequest"][];
  /** From now on the bot answers so. */
  says(says: Says): void;
  call(path: string, init?: CallInit): Promise<Called>;
  close(): Promise<void>;
}

export interface CallInit {
  method?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
}

export interface Called {
  status: number;
  headers: Headers;
  /** JSON, or the text when it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of all shapes
  body: any;
}

export const sentence = (text: string): Message => ({ type: "sentence", text: { text } });

/** A note of the bot for the page. */
export const note = (key: string, value: string): Message => ({
  type: "event",
  category: "METADATA",
  key,
  value,
});

/** The bot repeats the intent. */
const echo: Says = ({ intent }) => [[sentence(`heard ${intent}`)]];

export async function startTravel(options: TestServerOptions = {}): Promise<Travel> {
  const server = await startTestServer({ demo: false, botTimeout: 300, ...options });
  const travel = await server.store.bots.byName("app", "travel");
  const asked: AskedRequest["botRequest"][] = [];
  let answers = echo;
  const answer = ({ requestId, botRequest }: AskedRequest, bot: FakeBot) => {
    asked.push(botRequest);
    const frames = answers(botRequest);
    for (const [index, messages] of (frames ?? []).entries()) {
      const context = { requestId, lastResponse: index === (frames ?? []).length - 1 };
      const { storyId } = botRequest;
      bot.say({ requestId, botResponse: { messages, storyId, entities: [], context } });
    }
  };
  new FakeBot(server.conversation.gateway, answer, travel?.apiKey ?? "").configure(
    "greetings",
    "weather",
    "goodbye",
  );
  return {
    server,
    asked,
    says(next) {
      answers = next;
      asked.length = 0;
    },
    call: (path, init) => call(server.url + path, init),
    close: () => server.close(),
  };
}

async function call(url: string, { method, headers, body }: CallInit = {}): Promise<Called> {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { "content-type": "application/json", ...headers },
    signal: AbortSignal.timeout(10_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  };
}

/** The message events of a whole stream; pings are left out. */
export function messagesOf(stream: string) {
  return parseEventStream(stream)
    .filter(({ event }) => event === "message")
    .map(({ id, data }) => ({
      id,
      ...(JSON.parse(data) as { responses: Message[]; metadata: Record<string, string> }),
    }));
}

/** Gives the demo's connector other parameters. */
export async function setParameters(
  { store }: TestServer,
  parameters: Record<string, string>,
): Promise<void> {
  const web = await store.bots.connectorAt("/io/app/travel/web");
  if (!web) throw new Error("the demo has no web connector");
  await store.bots.saveConnector({ ...web, parameters });
}
