/** The traffic of a proxy. */

/** One request with its response, or the next events of an event stream that is still open. */
export interface HttpTraffic {
  kind: "http";
  /** Counts exchanges from 1; the pieces of a stream share one. */
  id: number;
  /** ISO 8601. */
  at: string;
  method: string;
  /** Path and query, as the client sent them. */
  path: string;
  /** Names in lower case, as the client sent them. */
  headers: Record<string, string>;
  body: Uint8Array;
  /** Whether the client asked for a WebSocket. */
  isUpgrade: boolean;
  /** `null`: the server sent no response. */
  status: number | null;
  responseHeaders: Record<string, string>;
  responseBody: Uint8Array;
  /** Number of earlier events of the stream. */
  eventsBefore: number;
  /** A body that is too long to be validated. */
  cut: "request" | "response" | null;
  /** How it ended; `open`: a stream that continues. */
  end: "complete" | "client left" | "server broke off" | "open";
  /** Milliseconds until the head of the response, and until its end. */
  headAfter: number;
  took: number;
  /** Milliseconds for which the server had sent nothing at the end. */
  silent: number;
  error: string | null;
}

/** One message on an open WebSocket. */
export interface FrameTraffic {
  kind: "frame";
  /** Of the exchange that opened the WebSocket. */
  id: number;
  at: string;
  path: string;
  from: "server" | "bot";
  /** `null`: binary, or too long to be read. */
  text: string | null;
}

export type Traffic = HttpTraffic | FrameTraffic;
