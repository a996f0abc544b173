import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { own } from "../../../own.ts";
import { isLoopback, isOwnHost } from "../../../settings/loopback.ts";
import type { Entry } from "../ledger.ts";

/** Paths that the proxy answers itself. */
export const pagePath = "/_proxy/";
/** Entries that a page gets when it is opened. */
const kept = 300;
/** Bytes that may wait for a slow page before it is closed. */
const mostWaiting = 4_000_000;

const files: Record<string, [file: string, type: string]> = {
  "": ["traffic.html", "text/html; charset=utf-8"],
  "traffic.css": ["traffic.css", "text/css; charset=utf-8"],
  "traffic.js": ["traffic.js", "text/javascript; charset=utf-8"],
};

/** The live page with the traffic. It is for browsers on this machine only. */
export class LivePage {
  readonly #entries: Entry[] = [];
  readonly #readers = new Set<ServerResponse>();

  add(entry: Entry): void {
    this.#entries.push(entry);
    if (this.#entries.length > kept) this.#entries.shift();
    for (const reader of this.#readers) {
      if (reader.writableLength > mostWaiting) reader.destroy();
      else reader.write(eventOf(entry));
    }
  }

  /** @returns whether the request was for the page */
  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const path = (request.url ?? "").split("?")[0] ?? "";
    if (!`${path}/`.startsWith(pagePath)) return false;
    response.setHeader(
      "Content-Security-Policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    const name = path.slice(pagePath.length);
    const file = own(files, name);
    if (!isOwn(request))
      refuse(response, 403, "The page is for browsers on the machine of the proxy.");
    else if (request.method !== "GET") refuse(response, 405, "Only GET is allowed here.");
    else if (path.length < pagePath.length) response.writeHead(302, { location: pagePath }).end();
    else if (name === "events") this.#stream(response);
    else if (file) {
      const [source, type] = file;
      const bytes = readFileSync(new URL(`./${source}`, import.meta.url));
      response.writeHead(200, { "content-type": type }).end(bytes);
    } else refuse(response, 404, "The proxy has no such page.");
    return true;
  }

  close(): void {
    for (const reader of this.#readers) reader.end();
  }

  #stream(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write(`: traffic\n\n${this.#entries.map(eventOf).join("")}`);
    this.#readers.add(response);
    response.on("close", () => this.#readers.delete(response));
    response.on("error", () => {});
  }
}

function eventOf(entry: Entry): string {
  return `data: ${JSON.stringify(entry)}\n\n`;
}

/** From this machine, under one of its names: another name may be that of a foreign page. */
function isOwn({ socket, headers }: IncomingMessage): boolean {
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  const site = headers["sec-fetch-site"] ?? "none";
  return (
    isLoopback(address) && isOwnHost(headers.host) && (site === "none" || site === "same-origin")
  );
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
