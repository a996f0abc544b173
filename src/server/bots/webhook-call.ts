/**
 * HTTP requests to bots and to the orchestrator. Redirects are not followed, and bodies are not decompressed. If other
 * machines can reach the server, only public addresses are called: the connection uses the checked address, so that a
 * name whose address changes in between has no effect.
 */

import { type LookupAddress, lookup as systemLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { BotUnreachable } from "../../bot/gateway/transport.ts";
import type { WebhookCall, WebhookRequest, WebhookResponse } from "../../bot/gateway/webhook.ts";
import { isPublicAddress } from "./public-address.ts";

/** Resolves a name to all of its addresses. */
export type Resolve = (
  name: string,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

export interface WebhookCallOptions {
  /** Also calls private and local addresses. */
  anyAddress: boolean;
  /** The called server, for messages. */
  callee?: string;
  /** Milliseconds for connecting, 3 seconds as in Tock (R144). */
  connectTimeout?: number;
  /** Replaces the system's resolver in tests. */
  resolve?: Resolve;
  isAllowed?: (address: string) => boolean;
}

export function webhookCall({
  anyAddress,
  callee = "bot",
  connectTimeout = 3_000,
  resolve = (name, done) => systemLookup(name, { all: true }, done),
  isAllowed = (address) => anyAddress || isPublicAddress(address),
}: WebhookCallOptions): WebhookCall {
  const lookup: LookupFunction = (name, options, done) => {
    resolve(name, (error, addresses) => {
      if (error) return done(error, "");
      const [first, ...others] = addresses.filter(({ address }) => isAllowed(address));
      if (!first) return done(refused(name), "");
      if (options.all) done(null, [first, ...others]);
      else done(null, first.address, first.family);
    });
  };
  return async (request) => {
    const host = new URL(request.url).hostname.replace(/^\[|\]$/g, "");
    // An IP address needs no lookup, so it is checked here.
    if (isIP(host) && !isAllowed(host)) throw refused(host);
    return send(request, lookup, connectTimeout, callee);
  };
}

function send(
  { method, url, headers, body, signal }: WebhookRequest,
  lookup: LookupFunction,
  connectTimeout: number,
  callee: string,
): Promise<WebhookResponse> {
  const secure = url.startsWith("https:");
  return new Promise((resolve, reject) => {
    let connected = false;
    const call = (secure ? httpsRequest : httpRequest)(url, {
      method,
      // A new connection: the bot may close a kept one at any moment.
      agent: false,
      lookup,
      signal,
      headers: {
        "user-agent": "tock-contract",
        "accept-encoding": "identity",
        ...headers,
        ...(body === undefined ? {} : { "content-length": Buffer.byteLength(body) }),
      },
    });
    const timer = setTimeout(
      () => call.destroy(new Error(`no connection within ${connectTimeout / 1000} seconds`)),
      connectTimeout,
    );
    call.once("socket", (socket) =>
      socket.once(secure ? "secureConnect" : "connect", () => {
        connected = true;
        clearTimeout(timer);
      }),
    );
    call.once("error", (error) => {
      clearTimeout(timer);
      if (connected || signal.aborted) reject(broken(error));
      else
        reject(
          new BotUnreachable(`There is no connection to the ${callee} at ${url}: ${reason(error)}`),
        );
    });
    call.once("response", (response) =>
      resolve({
        status: response.statusCode ?? 0,
        body: pieces(response),
        hangUp: () => void response.destroy(),
      }),
    );
    call.end(body);
  });
}

/** The body of a response; leaving the loop destroys the response and closes the connection. */
async function* pieces(response: IncomingMessage): AsyncGenerator<Uint8Array, void> {
  try {
    yield* response;
  } catch (error) {
    throw broken(error);
  }
}

function broken(error: unknown): Error {
  return new Error(`it broke the connection (${reason(error)})`, { cause: error });
}

function refused(host: string): Error {
  return new BotUnreachable(
    `The bot at ${host} is not asked: a server that others can reach calls public addresses only.`,
  );
}

/** If several addresses fail together, the first error has the reason. */
function reason(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
