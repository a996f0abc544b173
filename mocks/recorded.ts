/** Recorded exchanges as responses: the same request gets its recorded response, others that of the nearest request. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServerSentEvent } from "../src/contract/handler.ts";
import type { Json } from "../src/contract/openapi.ts";
import type { Operation } from "../src/contract/operations.ts";
import { Router } from "../src/contract/router.ts";
import { parseEventStream } from "../src/contract/streams/events.ts";
import { isFolder } from "../src/files.ts";
import type { RawAnswer } from "../src/server/exchange/exchange.ts";
import { exchangeOf, type HttpExchange } from "../src/verification/judge/exchange.ts";
import { parseLine, type RecordedLine, sources } from "../src/verification/judge/recording.ts";
import { Masking } from "../src/verification/proxy/masking/masking.ts";

/** A request, in the form in which it is compared. */
export interface ComparedRequest {
  path: string;
  query: Readonly<Record<string, unknown>>;
  body: unknown;
}

interface Recorded {
  /** Path, query and body as texts, masked and in a fixed order. */
  key: Key;
  exchange: HttpExchange;
}

interface Key {
  path: string;
  query: string;
  body: string;
}

/** The folder has no recordings, or they cannot be read. */
export class NoRecordings extends Error {}

/** Recorded exchanges by operation. */
export class Recordings {
  readonly #byOperation = new Map<string, Recorded[]>();
  /** How often an exchange was the response, by key: the same request again gets the next recorded response. */
  readonly #served = new Map<string, number>();
  /** Exchanges that can be served. */
  readonly size: number = 0;

  /** @throws NoRecordings */
  constructor(folder: string, operations: Iterable<Operation>) {
    const router = new Router(operations);
    for (const exchange of readExchanges(folder)) {
      const { method, path, answer } = exchange;
      const operation = router.find(path)?.operations.get(method);
      if (!operation || answer.status === null || answer.status === 101) continue;
      const list = this.#byOperation.get(operation.operationId) ?? [];
      this.#byOperation.set(operation.operationId, list);
      list.push({ key: keyOf(requestOf(exchange)), exchange });
      this.size++;
    }
    if (this.size === 0) throw new NoRecordings(`${folder} has no recorded exchanges`);
  }

  /**
   * The recorded response to the same request, or to the nearest one of the operation that succeeded.
   * @returns `null` when the operation was not recorded
   */
  find(
    operationId: string,
    request: ComparedRequest,
  ): { exchange: HttpExchange; same: boolean } | null {
    const all = this.#byOperation.get(operationId);
    if (!all) return null;
    const key = keyOf(request);
    const same = all.filter((one) => scoreOf(one.key, key) === 3);
    if (same.length > 0) {
      const id = JSON.stringify([operationId, key]);
      const times = this.#served.get(id) ?? 0;
      this.#served.set(id, times + 1);
      const chosen = same[Math.min(times, same.length - 1)];
      return chosen ? { exchange: chosen.exchange, same: true } : null;
    }
    const succeeded = all.filter(({ exchange }) => (exchange.answer.status ?? 500) < 300);
    const nearest = nearestOf(succeeded, key);
    return nearest ? { exchange: nearest.exchange, same: false } : null;
  }
}

/** The recorded response as the mock sends it; of an event stream, its events. */
export function recordedAnswer({ answer }: HttpExchange): RawAnswer {
  const { status, mediaType, body } = answer;
  if (status === null) throw new Error("the recording has no response");
  if (mediaType === "text/event-stream") {
    return { status, body: eventsOf(typeof body === "string" ? body : "") };
  }
  if (body === null) return { status };
  if (mediaType === null || (mediaType === "application/json" && typeof body !== "string")) {
    return { status, body };
  }
  const bytes =
    typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body);
  return { status, mediaType, body: bytes };
}

async function* eventsOf(text: string): AsyncGenerator<ServerSentEvent> {
  for (const { event, id, data } of parseEventStream(text)) {
    yield { event, ...(id === null ? {} : { id }), data: JSON.parse(data) as unknown };
  }
}

function readExchanges(folder: string): HttpExchange[] {
  if (!existsSync(folder)) throw new NoRecordings(`the folder ${folder} does not exist`);
  if (!isFolder(folder)) throw new NoRecordings(`${folder} is a file, not a folder`);
  const files = new Set(readdirSync(folder));
  return sources.flatMap((source) => {
    const name = `${source}.jsonl`;
    if (source === "orchestrator-client" || !files.has(name)) return [];
    const lines = readFileSync(join(folder, name), "utf8").split("\n");
    return lines.flatMap((text, index) => {
      if (text === "") return [];
      const exchange = exchangeOf(source, lineOf(text, `${name}:${index + 1}`), index + 1);
      return exchange.kind === "http" ? [exchange] : [];
    });
  });
}

function lineOf(text: string, where: string): RecordedLine {
  try {
    return parseLine(text, where);
  } catch (error) {
    throw new NoRecordings((error as Error).message);
  }
}

function requestOf({ path, query, payload }: HttpExchange): ComparedRequest {
  const bytes = payload.kind === "none" ? null : Buffer.from(payload.bytes).toString("utf8");
  return { path, query: Object.fromEntries(query), body: bytes === null ? null : parsed(bytes) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Masked like recordings, and users without their numbers, so that all users match. */
function keyOf({ path, query, body }: ComparedRequest): Key {
  const masking = new Masking();
  const text = (value: unknown) =>
    JSON.stringify(ordered(masking.json((value ?? null) as Json))).replaceAll(
      /person\d{1,6}@example\.com/g,
      "person@example.com",
    );
  return { path: text(path), query: text(query), body: text(body) };
}

function ordered(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(ordered);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, field]) => [name, ordered(field)]));
}

/** How many of path, query and body are equal. */
function scoreOf(a: Key, b: Key): number {
  return Number(a.path === b.path) + Number(a.query === b.query) + Number(a.body === b.body);
}

/** The first of the recordings that are most like a request. */
function nearestOf(all: readonly Recorded[], key: Key): Recorded | null {
  let nearest: Recorded | null = null;
  let highest = -1;
  for (const one of all) {
    const score = nearness(one.key, key);
    if (score <= highest) continue;
    nearest = one;
    highest = score;
  }
  return nearest;
}

/** Equal parts count most, then what the paths and bodies have in common from their beginning and to their end. */
function nearness(a: Key, b: Key): number {
  return scoreOf(a, b) + (common(a.path, b.path) + common(a.body, b.body)) / 2;
}

/** Share of two texts that is equal at their beginnings and ends. */
function common(a: string, b: string): number {
  const longest = Math.max(a.length, b.length, 1);
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return (start + end) / longest;
}
