import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { FrameTraffic } from "../traffic.ts";
import {
  backHeaders,
  ExchangeRecord,
  faultOf,
  type Passage,
  reasonOf,
  statusOf,
} from "./exchange.ts";
import { FrameReader } from "./frame-reader.ts";
import { type PassedHeaders, passedHeaders, withHeader } from "./headers.ts";

export interface SocketPassage extends Passage {
  onFrame(frame: FrameTraffic): void;
}

/**
 * Passes the handshake of a WebSocket to the server, and its frames in both directions. Compression is not offered to
 * the server, so that the frames can be read.
 */
export function passSocket(
  incoming: IncomingMessage,
  client: Duplex,
  first: Buffer,
  passage: SocketPassage,
): void {
  const { id, target, own, limit, onFrame } = passage;
  const { method = "GET", url = "/", rawHeaders, headers } = incoming;
  const record = new ExchangeRecord(incoming, passage);
  let passed = passedHeaders(rawHeaders);
  passed = withHeader(passed, "Connection", "Upgrade");
  passed = withHeader(passed, "Upgrade", headers.upgrade ?? "websocket");
  passed = withHeader(passed, "Sec-WebSocket-Extensions", null);
  const upstream = target.request(method, url, passed, own);
  const readerOf = (from: FrameTraffic["from"]) =>
    new FrameReader(limit, (text) =>
      onFrame({ kind: "frame", id, at: new Date().toISOString(), path: url, from, text }),
    );
  client.on("error", () => upstream.destroy());
  client.on("close", () => {
    record.end("client left");
    upstream.destroy();
  });
  upstream.on("upgrade", (head, server, early) => {
    record.begin(head);
    record.end("complete");
    let back = backHeaders(head, passage);
    back = withHeader(back, "Connection", "Upgrade");
    back = withHeader(back, "Upgrade", head.headers.upgrade ?? "websocket");
    client.write(headText(head, back), "latin1");
    join(client, server, readerOf("bot"), first);
    join(server, client, readerOf("server"), early);
  });
  const fail = (reason: string) => {
    record.end("server broke off", `the server sent no response: ${reason}`);
    if (client.writable) client.end(badGateway);
  };
  upstream.on("response", (head) => {
    const fault = faultOf(head);
    if (fault !== null) {
      fail(fault);
      upstream.destroy();
      return;
    }
    record.begin(head);
    let back = backHeaders(head, passage);
    // The end of the body is the end of the connection.
    back = withHeader(back, "Connection", "close");
    client.write(headText(head, back), "latin1");
    head.on("data", (chunk: Buffer) => record.received(chunk));
    head.on("end", () => record.end("complete"));
    head.pipe(client);
  });
  upstream.on("error", (error: NodeJS.ErrnoException) => {
    fail(error.message || String(error.code));
  });
  upstream.end();
}

const badGateway = "HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n";

function join(from: Duplex, to: Duplex, reader: FrameReader, early: Buffer): void {
  if (early.length > 0) {
    to.write(early);
    reader.add(early);
  }
  from.on("data", (chunk: Buffer) => reader.add(chunk));
  from.on("error", () => to.destroy());
  from.on("close", () => to.destroy());
  from.pipe(to);
}

function headText(head: IncomingMessage, headers: PassedHeaders): string {
  const lines = Object.entries(headers).flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}\r\n`),
  );
  return `HTTP/1.1 ${statusOf(head)} ${reasonOf(head)}\r\n${lines.join("")}\r\n`;
}
