import type { IncomingMessage } from "node:http";
import { isLoopback } from "../settings/loopback.ts";

/**
 * Whether a request is addressed to this machine by a name that DNS cannot redirect: `localhost`, its subdomains, or
 * loopback addresses. Refuses pages of `evil.example` whose name was pointed here.
 */
export function isOwnHost(host: string | undefined): boolean {
  if (host === undefined) return false;
  try {
    const name = new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, "");
    return isLoopback(name) || name.endsWith(".localhost");
  } catch {
    return false;
  }
}

/** Whether the request is from a page of another origin. */
export function isForeignOrigin({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== host;
  } catch {
    return true;
  }
}
