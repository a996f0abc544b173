import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorBody } from "../contract/problem.ts";

/** Milliseconds for the client to read the response and disconnect. */
const farewell = 1_000;

/**
 * Refuses a request on a raw socket and closes it: remaining input is read and discarded, because the end of the
 * connection is only detected after all of it was read.
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
