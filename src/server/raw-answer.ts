import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorBody } from "../contract/problem.ts";

/** Milliseconds in which the other side has to take its answer and go. */
const farewell = 1_000;

/**
 * Refuses on a socket that has no HTTP response, and lets go of it: what the other side still sends is read and
 * forgotten, since an end behind bytes that nobody reads is never seen.
 */
export function answerRaw(socket: Duplex, status: number, body: ErrorBody): void {
  const text = JSON.stringify(body);
  const cut = setTimeout(() => socket.destroy(), farewell);
  cut.unref();
  socket.once("close", () => clearTimeout(cut));
  socket.on("error", () => socket.destroy());
  socket.resume();
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "Content-Type: application/json; charset=utf-8",
      `Content-Length: ${Buffer.byteLength(text)}`,
      "X-Content-Type-Options: nosniff",
      "Connection: close",
      "",
      text,
    ].join("\r\n"),
  );
}
