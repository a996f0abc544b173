import type { Response } from "express";
import type { ContractValidator } from "../../contract/validation/validator.ts";
import { isSecretName, withoutSecrets } from "../../contract/without-secrets.ts";
import type { NewEntry, RequestEntry } from "../toolkit/traffic-entry.ts";
import type { Exchange, Step } from "./exchange.ts";

/** Where entries go. */
export interface TrafficLog {
  readonly isWatched: boolean;
  record(entry: NewEntry): void;
}

/** Characters of a body that are kept. */
const longestBody = 50_000;

/** Headers that explain a request; all others stay out. */
const shownHeaders = ["accept", "content-type", "last-event-id", "origin", "prefer", "user-agent"];

/** Query parameters that authenticate a user, in addition to those that are named like secrets. */
const proofs = new Set(["code", "state", "ticket"]);

/** Publishes each request of the contract to the pages that watch; does nothing without one. */
export function watchTraffic(traffic: TrafficLog, validator: ContractValidator): Step {
  return (exchange) => {
    if (!traffic.isWatched || exchange.request.path.startsWith("/_toolkit/")) return false;
    const { response } = exchange;
    const time = new Date().toISOString();
    const started = performance.now();
    const body = collected(response, () => tell());
    let isTold = false;
    function tell() {
      if (isTold || isPage(exchange)) return;
      isTold = true;
      const duration = Math.round(performance.now() - started);
      traffic.record({ ...entryOf(exchange, body(), validator), time, duration });
    }
    response.once("close", tell);
    return false;
  };
}

/** The documentation and the toolkit are not part of the contract. */
function isPage({ operation, response }: Exchange): boolean {
  return operation === null && response.statusCode < 400;
}

/**
 * Observes the written response.
 * @param streaming called when a stream of events begins
 * @returns the text so far
 */
function collected(response: Response, streaming: () => void): () => Buffer {
  const pieces: Buffer[] = [];
  let length = 0;
  const keep = (piece: unknown) => {
    if (typeof piece !== "string" && !(piece instanceof Uint8Array)) return;
    if (String(response.getHeader("content-type")).startsWith("text/event-stream")) {
      streaming();
      return;
    }
    if (length > longestBody) return;
    const bytes = Buffer.from(piece as string);
    length += bytes.length;
    pieces.push(bytes);
  };
  const { write, end } = response;
  response.write = ((...parameters: Parameters<typeof write>) => {
    keep(parameters[0]);
    return write.apply(response, parameters);
  }) as typeof write;
  response.end = ((...parameters: Parameters<typeof end>) => {
    keep(parameters[0]);
    return end.apply(response, parameters);
  }) as typeof end;
  return () => Buffer.concat(pieces);
}

function entryOf(
  exchange: Exchange,
  written: Buffer,
  validator: ContractValidator,
): Omit<RequestEntry, "number" | "time" | "duration"> {
  const { request, response, operation, file } = exchange;
  const type = response.getHeader("content-type");
  const mediaType = typeof type === "string" ? (type.split(";")[0] ?? null) : null;
  const isJson = mediaType === "application/json";
  const body = isJson && written.length <= longestBody ? parsed(written) : undefined;
  const headers = shownHeaders.flatMap((name): [string, string][] => {
    const value = request.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  const sent: unknown = file
    ? { [file.field]: `${file.blocks.reduce((sum, block) => sum + block.length, 0)} bytes` }
    : request.body;
  return {
    kind: "request",
    api: operation?.api ?? null,
    operationId: operation?.operationId ?? null,
    subject: operation?.subject ?? null,
    method: request.method,
    url: shownUrl(exchange),
    status: response.statusCode,
    request: {
      headers: Object.fromEntries(headers),
      ...(sent === undefined ? {} : { body: shown(sent) }),
    },
    response: {
      mediaType,
      ...(written.length === 0
        ? {}
        : { body: isJson ? shown(body ?? cut(written)) : described(mediaType, written) }),
    },
    violations:
      operation && isJson && body !== undefined
        ? validator
            .answer(operation, response.statusCode, mediaType, body)
            .map(({ pointer, message }) => `${pointer || "(body)"} ${message}`)
        : null,
  };
}

/** Path and query, without values of parameters that are named like secrets. */
function shownUrl({ request, route, operation }: Exchange): string {
  const [path = "", search] = request.originalUrl.split("?");
  const secret = [...(route?.pathParameters.keys() ?? [])].some(isSecretName);
  const query = [...new URLSearchParams(search)].map(([name, value]): [string, string] => [
    name,
    isSecretName(name) || proofs.has(name) ? "********" : value,
  ]);
  const shownName = secret ? (operation?.path ?? "/********") : path;
  return query.length === 0 ? shownName : `${shownName}?${new URLSearchParams(query)}`;
}

function shown(value: unknown): unknown {
  const masked = withoutSecrets(value);
  const text = JSON.stringify(masked) ?? "";
  return text.length > longestBody ? `${text.slice(0, longestBody)} …` : masked;
}

function described(mediaType: string | null, bytes: Buffer): string {
  return mediaType?.startsWith("text/") ? cut(bytes) : `${bytes.length} bytes`;
}

function cut(bytes: Buffer): string {
  const text = bytes.toString("utf8");
  return text.length > longestBody ? `${text.slice(0, longestBody)} …` : text;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    return undefined;
  }
}
