import type { ClientRequest, IncomingMessage, ServerResponse } from "node:http";
import { opensWebSocket } from "../../../server/upgrades.ts";
import { visible } from "../../../visible.ts";
import type { HttpTraffic } from "../traffic.ts";
import { BoundedCopy } from "./copy.ts";
import { joinedHeaders, passedHeaders, withHeader } from "./headers.ts";
import { StreamPieces } from "./stream-pieces.ts";
import type { Target } from "./target.ts";

export interface Passage {
  id: number;
  target: Target;
  /** Address of the proxy, `http://127.0.0.1:8090`. */
  own: string;
  /** Bytes of a body that are kept for validation. */
  limit: number;
  /** Called at the end of the exchange, and with each piece of an event stream. */
  onTraffic(traffic: HttpTraffic): void;
}

/** The facts of one exchange, while it passes. */
export class ExchangeRecord {
  readonly #incoming: IncomingMessage;
  readonly #passage: Passage;
  readonly #at = new Date().toISOString();
  readonly #start = performance.now();
  readonly request: BoundedCopy;
  readonly response: BoundedCopy;
  #head: IncomingMessage | null = null;
  #headAfter = 0;
  #latest = 0;
  #pieces: StreamPieces | null = null;
  #isTold = false;

  constructor(incoming: IncomingMessage, passage: Passage) {
    this.#incoming = incoming;
    this.#passage = passage;
    this.request = new BoundedCopy(passage.limit);
    this.response = new BoundedCopy(passage.limit);
  }

  begin(head: IncomingMessage): void {
    this.#head = head;
    this.#headAfter = this.#latest = this.#since();
    const { "content-type": type = "", "content-encoding": encoding = "identity" } = head.headers;
    if (type.startsWith("text/event-stream") && encoding === "identity") {
      this.#pieces = new StreamPieces(this.#passage.limit, (bytes, before) =>
        this.#passage.onTraffic(this.#traffic("open", null, bytes, before)),
      );
    }
  }

  received(chunk: Buffer): void {
    this.#latest = this.#since();
    if (this.#pieces) this.#pieces.add(chunk);
    else this.response.add(chunk);
  }

  /** Reports the exchange, once. */
  end(end: HttpTraffic["end"], error: string | null = null): void {
    if (this.#isTold) return;
    this.#isTold = true;
    const rest = this.#pieces?.end();
    this.#passage.onTraffic(
      this.#traffic(end, error, rest?.bytes ?? this.response.bytes, rest?.before ?? 0),
    );
  }

  #traffic(
    end: HttpTraffic["end"],
    error: string | null,
    responseBody: Uint8Array,
    eventsBefore: number,
  ): HttpTraffic {
    const { method = "GET", url = "/", rawHeaders } = this.#incoming;
    const isCut = this.response.isCut || this.#pieces?.isCut === true;
    return {
      kind: "http",
      id: this.#passage.id,
      at: this.#at,
      method,
      path: url,
      headers: joinedHeaders(rawHeaders),
      body: this.request.bytes,
      isUpgrade: opensWebSocket(this.#incoming),
      status: this.#head?.statusCode ?? null,
      responseHeaders: joinedHeaders(this.#head?.rawHeaders ?? []),
      responseBody,
      eventsBefore,
      cut: this.request.isCut ? "request" : isCut ? "response" : null,
      end,
      headAfter: this.#headAfter,
      took: this.#since(),
      silent: this.#since() - this.#latest,
      error,
    };
  }

  #since(): number {
    return performance.now() - this.#start;
  }
}

/** Passes a request to the server and its response to the client, each chunk when it comes. */
export function passExchange(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  passage: Passage,
): void {
  const record = new ExchangeRecord(incoming, passage);
  const upstream = sendOn(incoming, passage);
  pipeBody(incoming, upstream, record);
  const fail = (reason: string) => {
    if (outgoing.writableEnded) return;
    if (outgoing.destroyed) record.end("client left");
    else record.end("server broke off", `the server sent no response: ${reason}`);
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing, `The proxy got no response from ${passage.target.origin}: ${reason}.`);
  };
  upstream.on("response", (head) => {
    const fault = faultOf(head);
    if (fault !== null) {
      fail(fault);
      upstream.destroy();
      return;
    }
    record.begin(head);
    outgoing.writeHead(statusOf(head), reasonOf(head), backHeaders(head, passage));
    // The head of a stream comes before its first event.
    outgoing.flushHeaders();
    head.on("data", (chunk: Buffer) => record.received(chunk));
    head.on("end", () => record.end("complete"));
    head.on("close", () => {
      if (head.complete) return;
      if (!outgoing.destroyed)
        record.end("server broke off", "the connection broke before the end of the response");
      outgoing.destroy();
    });
    head.on("error", () => {});
    head.pipe(outgoing);
  });
  upstream.on("upgrade", (_, socket) => {
    socket.destroy();
    fail("it switches to a protocol that the client has not asked for");
  });
  upstream.on("error", (error: NodeJS.ErrnoException) => {
    fail(error.message || (error.code ?? "no connection"));
  });
  outgoing.on("error", () => {});
  outgoing.on("close", () => {
    if (!outgoing.writableFinished) record.end("client left");
    upstream.destroy();
  });
}

/** Begins the request to the server, with the headers of the client. */
export function sendOn(incoming: IncomingMessage, { target, own }: Passage): ClientRequest {
  const { method = "GET", url = "/", rawHeaders, headers } = incoming;
  let passed = passedHeaders(rawHeaders);
  // A body of unknown length; Node adds the header by itself only for some methods.
  if (headers["transfer-encoding"] !== undefined)
    passed = withHeader(passed, "Transfer-Encoding", "chunked");
  return target.request(method, url, passed, own);
}

function pipeBody(
  incoming: IncomingMessage,
  upstream: ClientRequest,
  record: ExchangeRecord,
): void {
  const { headers } = incoming;
  const hasBody =
    headers["transfer-encoding"] !== undefined || headers["content-length"] !== undefined;
  incoming.on("error", () => upstream.destroy());
  if (!hasBody) return void upstream.end();
  incoming.on("data", (chunk: Buffer) => record.request.add(chunk));
  incoming.pipe(upstream);
}

/** The part of a response that Node's parser accepts but cannot write; `null`: none. */
export function faultOf(head: IncomingMessage): string | null {
  return statusOf(head) < 100 ? `the status ${statusOf(head)} does not exist` : null;
}

export function statusOf({ statusCode = 0 }: IncomingMessage): number {
  return statusCode;
}

/** The text after the status; a server may send control characters in it, which cannot be written. */
export function reasonOf({ statusMessage = "" }: IncomingMessage): string {
  return visible(statusMessage);
}

/** The headers of a response; a redirection within the server stays at the proxy. */
export function backHeaders({ rawHeaders, headers }: IncomingMessage, { target, own }: Passage) {
  let passed = passedHeaders(rawHeaders);
  const { location } = headers;
  if (location === target.origin || location?.startsWith(`${target.origin}/`)) {
    passed = withHeader(passed, "Location", own + location.slice(target.origin.length));
  }
  const allowed = headers["access-control-allow-origin"];
  if (allowed === target.origin) passed = withHeader(passed, "Access-Control-Allow-Origin", own);
  return passed;
}

function refuse(outgoing: ServerResponse, message: string): void {
  outgoing.writeHead(502, { "content-type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}
