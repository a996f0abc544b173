/** Bots that answer by webhook what recorded bots answered: what users get is what Tock gave them. */

import { afterEach, describe, expect, it } from "vitest";
import { Transports } from "../../src/bot/gateway/transports.ts";
import type { BotRequest, WebMessage } from "../../src/bot/types.ts";
import { webhookCall } from "../../src/server/bots/webhook-call.ts";
import { type RecordedLine, readRecording } from "../conformance/judge/recording.ts";
import { type BotCall, startWebhookBot } from "../support/webhook-bot.ts";
import {
  connector,
  never,
  newChat,
  newGateway,
  newId,
  understood,
  validateFrame,
  validatePlatformFrame,
} from "./support.ts";

const asked = readRecording("bot-definition").filter(({ operation }) =>
  operation.startsWith("HTTP"),
);
const chats = readRecording("web-connector").filter(({ case: name }) => name.startsWith("webhook"));

const saidBy = ({ request }: RecordedLine) => request?.body as { userId: string; query: string };

const requestOf = ({ request }: RecordedLine) =>
  (request?.body as { botRequest?: BotRequest } | undefined)?.botRequest;

/** A recorded exchange of this version; of another one when Tock was not recorded asking for this intent. */
function exchange(intent: string, version: string) {
  const all = asked.filter((line) => requestOf(line)?.intent === intent);
  const line = all.find(({ case: name }) => name.startsWith(version)) ?? all[0];
  if (!line) throw new Error(`nobody was recorded asking for ${intent}`);
  return line;
}

/** The frames of a recorded answer, as texts. */
function framesOf({ response: { body } }: RecordedLine): string[] {
  if (typeof body !== "string") return [JSON.stringify(body)];
  return body
    .split("\n")
    .filter((line) => line.startsWith("data: "))
    .map((line) => line.slice(6));
}

/** One frame with the messages of several. */
function joined(frames: string[]): string {
  const parsed = frames.map((frame) => JSON.parse(frame));
  const last = parsed.at(-1);
  last.botResponse.messages = parsed.flatMap(({ botResponse }) => botResponse.messages);
  return JSON.stringify(last);
}

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function replay(version: string, contentType?: string) {
  const configuration = asked.find(({ case: name }) => name === `${version} configuration`);
  const frameOf = ({ method, headers, body }: BotCall) =>
    JSON.parse(method === "GET" ? String(headers.message) : body);
  const server = await startWebhookBot((call, response) => {
    if (call.path === "/healthcheck") return void response.end();
    const frame = frameOf(call);
    const type =
      contentType ?? (call.path === "/webhook" ? "application/json" : "text/event-stream");
    response.setHeader("content-type", type);
    if (frame.configuration) return void response.end(JSON.stringify(configuration?.response.body));
    const frames = framesOf(exchange(frame.botRequest.intent, version));
    if (call.path === "/webhook") return void response.end(joined(frames));
    for (const data of frames) response.write(`event: message\ndata: ${data}\n\n`);
    // The stream stays open for a while, as that of Tock's own bots does (R160).
  });
  stop = server.stop;
  const warnings: string[] = [];
  const transports = new Transports({
    ...newGateway(),
    call: webhookCall({ anyAddress: true }),
    validateFrame,
    newId,
    configured() {},
    warn: (message) => warnings.push(message),
    answerTimeout: 5_000,
    plainTimeout: 5_000,
    stopped: never,
  });
  return { server, transports, warnings, frameOf };
}

const intents = new Map([
  ["hello", "greetings"],
  ["i want to go to lyon", "book_train"],
  ["cancel my booking", "cancel_booking"],
]);

const cases = chats.flatMap((line) => {
  const [, version, query] = /^webhook (V\d): (.*)$/.exec(line.case) ?? [];
  return version && query ? [{ name: line.case, version, query, line }] : [];
});

describe("recorded webhooks", () => {
  it("are at least eight", () => expect(cases.length).toBeGreaterThanOrEqual(8));

  it.each(cases)("$name", async ({ version, query, line }) => {
    const intent = intents.get(query) as string;
    const { server, transports, warnings, frameOf } = await replay(version);
    const { chat } = newChat(newGateway().gateway, {
      findBot: (found, signal) => transports.find(found, signal),
      parse: async () => understood(intent),
    });
    const { userId } = saidBy(line);
    const connectorId = `hook${version.toLowerCase()}`;
    const here = { ...connector, connectorId, webhookUrl: server.url };
    const answered = await chat.send(here, { userId, query, locale: "en" }, never);
    expect(withoutIds(answered)).toBe(withoutIds(line.response.body));
    expect(warnings).toEqual([]);

    const call = server.calls.at(-1) as BotCall;
    const recorded = exchange(intent, version);
    if (recorded.case.startsWith(version)) {
      expect(`${call.method} ${call.path}`).toBe(
        `${recorded.request?.method} ${recorded.request?.path}`,
      );
      expect(call.headers.accept).toBe(recorded.request?.headers?.accept ?? "application/json");
    }
    // Tock asked its bots for a story before it knew theirs; here the stories are asked for first.
    const want = requestOf(recorded) as BotRequest;
    const context = { ...want.context, userId: { ...want.context.userId, id: userId } };
    const place = { applicationId: connectorId, botId: { ...want.context.botId, id: connectorId } };
    expect(frameOf(call).botRequest).toEqual({
      ...want,
      entities: [],
      storyId: intent,
      context: { ...context, ...place },
      message: { type: "text", text: query },
    });
    expect(validatePlatformFrame(frameOf(call))).toEqual([]);
  });

  it.each(["text/plain", "application/octet-stream"])("%s is read as JSON", async (type) => {
    const { server, transports } = await replay("V1", type);
    const { chat } = newChat(newGateway().gateway, {
      findBot: (found, signal) => transports.find(found, signal),
      parse: async () => understood("greetings"),
    });
    const here = { ...connector, webhookUrl: server.url };
    const { responses } = await chat.send(here, { userId: "anna", query: "hello" }, never);
    expect(responses[0]?.text).toBe("Hello, what can I do for you?");
  });

  it.each(chats.filter(({ case: name }) => name.includes("not reachable")))(
    "$case",
    async (line) => {
      const { server, transports } = await replay("V3");
      await server.stop();
      const { query } = saidBy(line);
      const { chat, warnings } = newChat(newGateway().gateway, {
        findBot: (found, signal) => transports.find(found, signal),
        parse: async () => understood(intents.get(query) as string),
      });
      const here = { ...connector, webhookUrl: server.url };
      const answered = await chat.send(here, { userId: "whV3", query }, never);
      expect(withoutIds(answered)).toBe(withoutIds(line.response.body));
      expect(warnings).toEqual([expect.stringContaining("The bot app:travel cannot be reached")]);
    },
  );
});

/** As text, so that the order of the fields counts too; ids are the run's own. */
function withoutIds(body: unknown): string {
  return JSON.stringify(body, (key, value: WebMessage) =>
    key === "actionId" || key === "RESPONSE_ID" ? "(id)" : value,
  );
}
