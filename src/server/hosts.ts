import type { IncomingMessage } from "node:http";
import { isLoopback } from "../settings/loopback.ts";

/**
 * Whether a request is addressed to this machine by a name that no foreign DNS can give: `localhost`, names below it,
 * loopback addresses. A page of `evil.example` whose name is made to point here does not pass.
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

/** Whether the request comes from a page of another origin. */
export function isForeignOrigin({ headers }: Pick<IncomingMessage, "headers">): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== host;
  } catch {
    return true;
  }
}
