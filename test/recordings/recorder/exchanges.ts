import { exchangeOf, type HttpExchange } from "../../../src/verification/judge/exchange.ts";
import {
  keptResponseHeaders,
  recordedText,
} from "../../../src/verification/proxy/recording/line.ts";
import { type RecordedLine, readRecording } from "../../conformance/judge/recording.ts";
import { RecordedIds } from "../../conformance/replay/recorded-ids.ts";
import { type OwnAnswer, resend } from "../../conformance/replay/resend.ts";

/** Recordings that are requests to a server, with the server that answers them. */
export const httpSources = ["admin", "nlp", "web-connector"] as const;
export type HttpSource = (typeof httpSources)[number];

/** Longest time that one response may take, in ms. */
const timeout = 30_000;

export interface RecordingOptions {
  /** Address of the server of each recording. */
  urls: Readonly<Record<HttpSource, string>>;
  login: { login: string; password: string };
  /** Is told each request that got no response. */
  report(message: string): void;
}

/**
 * Sends the requests of a recording again, in their order, and records the responses. Ids that the server gives replace
 * those of the recording in the requests that follow.
 */
export async function recordExchanges(
  source: HttpSource,
  { urls, login, report }: RecordingOptions,
  lines: readonly RecordedLine[] = readRecording(source),
): Promise<RecordedLine[]> {
  const url = urls[source];
  const ids = new RecordedIds();
  const translate = (text: string) => ids.translate(text);
  let cookie = source === "web-connector" ? null : await openSession(urls.admin, login);
  const recorded: RecordedLine[] = [];
  for (const [index, line] of lines.entries()) {
    const exchange = exchangeOf(source, line, index + 1);
    if (exchange.kind !== "http") continue;
    const hasSession = exchange.headers.get("authorization") === "session-cookie";
    const options = { url, translate, cookie: hasSession ? cookie : null, timeout };
    const answer = await resend(exchange, { ...options, ...streamOf(exchange) }).catch(
      (error: Error) => {
        report(`${exchange.where} ${exchange.title}: ${error.message}`);
        return null;
      },
    );
    if (answer !== null) {
      const [set] = answer.headers["set-cookie"] ?? [];
      if (set && hasSession) cookie = set.split(";")[0] ?? null;
      ids.learn(exchange.answer.body, recordedText(answer.text));
    }
    recorded.push({
      ...line,
      request: translated(line.request, translate),
      response: responseOf(answer),
    });
  }
  return recorded;
}

/** Of a stream that is only listened to, its first event is enough. */
function streamOf({ method, answer }: HttpExchange) {
  const isListening = method === "get" && answer.mediaType === "text/event-stream";
  return isListening ? { stream: { events: 1, afterFirst: async () => {} } } : {};
}

function translated<Value>(value: Value, translate: (text: string) => string): Value {
  return JSON.parse(translate(JSON.stringify(value))) as Value;
}

function responseOf(answer: OwnAnswer | null): RecordedLine["response"] {
  if (answer === null) return { status: null };
  const headers: Record<string, string> = {};
  for (const name of keptResponseHeaders) {
    const value = answer.headers[name];
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join("; ") : value;
  }
  return { status: answer.status, headers, body: recordedText(answer.text) };
}

/** @returns the cookie of a new session */
async function openSession(
  url: string,
  { login, password }: RecordingOptions["login"],
): Promise<string> {
  const response = await fetch(`${url}/rest/authenticate`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: login, password }),
  });
  const [cookie] = (response.headers.getSetCookie()[0] ?? "").split(";");
  if (!response.ok || !cookie) throw new Error(`Cannot log in as ${login} at ${url}.`);
  return cookie;
}
