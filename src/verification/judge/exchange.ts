import type { Json, Method } from "../../contract/openapi.ts";
import type { RecordedLine, Source } from "./recording.ts";

/**
 * The body of a request as bytes: the conformance check reads it as a server would, and the server test sends it again.
 */
export type Payload =
  | { kind: "none" }
  | { kind: "bytes"; bytes: Uint8Array }
  | { kind: "file"; field: string; filename: string; mediaType: string; bytes: Uint8Array };

interface Recorded {
  source: Source;
  /** `nlp.jsonl:12`, for messages. */
  where: string;
  /** The recorded operation with its case: `POST /rest/nlp/parse “unknown application”`. */
  title: string;
  operation: string;
  /** Name of the case, which deviations refer to. */
  name: string;
}

/** One HTTP request and Tock's response. */
export interface HttpExchange extends Recorded {
  kind: "http";
  method: Method;
  /** Concrete path, without the query. */
  path: string;
  query: ReadonlyMap<string, string>;
  /** Names in lower case. */
  headers: ReadonlyMap<string, string>;
  payload: Payload;
  /** `status: null` without a response; `mediaType` without parameters, `null` if Tock sent none. */
  answer: { status: number | null; mediaType: string | null; body: unknown };
}

/** Frames on an open WebSocket: what the server sent (if anything) and what the bot sent back. */
export interface FrameExchange extends Recorded {
  kind: "frames";
  fromServer: readonly Json[];
  fromBot: readonly Json[];
}

export type Exchange = HttpExchange | FrameExchange;

/** Converts one recorded line to the form of the conformance check and the server test. */
export function exchangeOf(source: Source, line: RecordedLine, number: number): Exchange {
  const recorded = {
    source,
    where: `${source}.jsonl:${number}`,
    title: `${line.operation} “${line.case}”`,
    operation: line.operation,
    name: line.case,
  };
  const { request, response } = line;
  if (response.frames) {
    return {
      ...recorded,
      kind: "frames",
      fromServer: request?.frame === undefined ? [] : [request.frame],
      fromBot: response.frames,
    };
  }
  if (!request?.path) throw new Error(`${recorded.where} has neither a path nor frames`);
  return {
    ...recorded,
    kind: "http",
    // The handshake of a WebSocket is a GET that is upgraded.
    method: (request.method ?? "GET").toLowerCase() as Method,
    path: request.path,
    query: new Map(Object.entries(request.query ?? {})),
    headers: lowerCased(request.headers ?? {}),
    payload: payloadOf(request.body ?? null),
    answer: {
      status: response.status ?? null,
      // Only the bodies of the orchestrator's responses were recorded.
      mediaType:
        source === "orchestrator-client"
          ? "application/json"
          : mediaTypeOf(lowerCased(response.headers ?? {}).get("content-type")),
      body: bytesOf(response.body) ?? response.body ?? null,
    },
  };
}

/** Media type without its parameters, in lower case. */
export function mediaTypeOf(contentType: string | null | undefined): string | null {
  return contentType?.split(";")[0]?.trim().toLowerCase() || null;
}

function payloadOf(body: Json): Payload {
  if (body === null) return { kind: "none" };
  if (typeof body === "object" && !Array.isArray(body) && "multipart" in body) {
    const part = body.multipart as Record<string, Json>;
    return {
      kind: "file",
      field: String(part.field),
      filename: String(part.filename),
      mediaType: String(part["content-type"]),
      bytes: sentBytes(part.content ?? ""),
    };
  }
  return { kind: "bytes", bytes: sentBytes(body) };
}

function sentBytes(content: Json): Uint8Array {
  const bytes = bytesOf(content);
  if (bytes) return bytes;
  if (typeof content !== "string") return Buffer.from(JSON.stringify(content));
  const megabytes = /^<([\d.]+) MB json>$/.exec(content)?.[1];
  return Buffer.from(
    megabytes ? JSON.stringify({ padding: "x".repeat(Number(megabytes) * 1_000_000) }) : content,
  );
}

function bytesOf(body: Json | undefined): Uint8Array | null {
  return typeof body === "object" && body !== null && !Array.isArray(body) && "base64" in body
    ? Buffer.from(String(body.base64), "base64")
    : null;
}

function lowerCased(headers: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
