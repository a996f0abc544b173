import { request } from "node:http";
import { parseEventStream } from "../../../src/contract/streams/events.ts";
import {
  type HttpExchange,
  mediaTypeOf,
  type Payload,
} from "../../../src/verification/judge/exchange.ts";

/** What our server answered to a recorded request. */
export interface OwnAnswer {
  status: number;
  mediaType: string | null;
  headers: NodeJS.Dict<string | string[]>;
  /** Text of the body; of a stream, what came until it was left. */
  text: string;
}

export interface ResendOptions {
  /** Address of the server, without a path. */
  url: string;
  /** Replaces the recorded ids in paths, queries and bodies by those of this server. */
  translate(text: string): string;
  /** Sent along, unless it is `null`. */
  cookie: string | null;
  /** Milliseconds after which the missing answer is an error. */
  timeout: number;
  /** Of an event stream: how many events to wait for, and what to do once the first has come. */
  stream?: { events: number; afterFirst(): Promise<void> };
}

/**
 * Sends a recorded request to our server.
 * @throws Error when no complete answer has come in time
 */
export function resend(exchange: HttpExchange, options: ResendOptions): Promise<OwnAnswer> {
  const { url, translate, timeout, stream } = options;
  const query = new URLSearchParams();
  for (const [name, value] of exchange.query) query.append(name, translate(value));
  const path = translate(exchange.path) + (query.size > 0 ? `?${query}` : "");
  const { body, contentType } = bodyOf(exchange.payload, translate);
  return new Promise((resolve, reject) => {
    const call = request(url + path, {
      method: exchange.method.toUpperCase(),
      headers: {
        ...headersOf(exchange, contentType),
        ...(options.cookie === null ? {} : { cookie: options.cookie }),
        "content-length": body.length,
      },
      agent: false,
    });
    const timer = setTimeout(
      () => call.destroy(new Error(`no complete answer within ${timeout} ms`)),
      timeout,
    );
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      settle();
      call.destroy();
    };
    call.on("error", (error) => finish(() => reject(error)));
    call.on("response", (response) => {
      let text = "";
      let triggered = false;
      const done = () =>
        finish(() =>
          resolve({
            status: response.statusCode ?? 0,
            mediaType: mediaTypeOf(response.headers["content-type"]),
            headers: response.headers,
            text,
          }),
        );
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
        if (!stream || response.statusCode !== 200) return;
        const { length } = completeEvents(text);
        if (length >= stream.events) done();
        else if (length > 0 && !triggered) {
          triggered = true;
          stream.afterFirst().catch((error: Error) => call.destroy(error));
        }
      });
      response.on("end", done);
      response.on("error", (error) => finish(() => reject(error)));
    });
    call.end(body);
  });
}

function completeEvents(text: string) {
  return parseEventStream(text.slice(0, text.lastIndexOf("\n\n") + 2));
}

function headersOf(exchange: HttpExchange, contentType: string | null): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of exchange.headers) {
    // What the recording keeps of the credentials, a compression of ours, and the length of the recorded body.
    if (["authorization", "accept-encoding", "content-length"].includes(name)) continue;
    headers[name] = value;
  }
  const credentials = /^basic (.*)$/.exec(exchange.headers.get("authorization") ?? "")?.[1];
  if (credentials !== undefined) {
    headers.authorization = `Basic ${Buffer.from(credentials).toString("base64")}`;
  }
  if (contentType !== null) headers["content-type"] = contentType;
  return headers;
}

function bodyOf(
  payload: Payload,
  translate: (text: string) => string,
): { body: Buffer; contentType: string | null } {
  if (payload.kind === "none") return { body: Buffer.alloc(0), contentType: null };
  const content = translated(payload.bytes, translate);
  if (payload.kind === "bytes") return { body: content, contentType: null };
  const boundary = "recorded-file";
  const head = [
    `--${boundary}`,
    `Content-Disposition: form-data; name="${payload.field}"; filename="${payload.filename}"`,
    `Content-Type: ${payload.mediaType}`,
    "",
    "",
  ].join("\r\n");
  return {
    body: Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

/** Bytes that are no text stay as they are. */
function translated(bytes: Uint8Array, translate: (text: string) => string): Buffer {
  const text = Buffer.from(bytes).toString("utf8");
  return Buffer.from(text).equals(bytes) ? Buffer.from(translate(text)) : Buffer.from(bytes);
}
