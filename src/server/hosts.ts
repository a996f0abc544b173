import type { IncomingMessage } from "node:http";

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
