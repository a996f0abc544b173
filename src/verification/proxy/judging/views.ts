/** The traffic of the proxy, in the form of the conformance check and its reports. */

import type { HttpExchange } from "../../judge/exchange.ts";
import type { LiveRequest, LiveResponse } from "../../live/caller.ts";
import { curlOf, responseText } from "../../showing.ts";
import type { HttpTraffic } from "../traffic.ts";
import type { Seen } from "./callers.ts";
import { decoded } from "./decoding.ts";

export type Shown = { request: string | null; response: string | null };

export function sentOf({ method, path, headers, body }: HttpTraffic): LiveRequest {
  const bytes = decoded(body, headers["content-encoding"]) ?? Buffer.from(body);
  return { method, path, headers, body: bytes.length === 0 ? null : bytes };
}

export function responseOf(traffic: HttpTraffic, body: Buffer): LiveResponse {
  return {
    status: traffic.status,
    headers: new Map(Object.entries(traffic.responseHeaders)),
    body,
    ended: traffic.end === "complete",
    headAfter: traffic.headAfter,
    byteAfter: null,
    took: traffic.took,
    error: traffic.end === "server broke off" ? traffic.error : null,
  };
}

export function shownOf(
  { method, headers }: HttpTraffic,
  url: string,
  sent: LiveRequest,
  got: LiveResponse,
  { answer }: HttpExchange,
): Shown {
  const body = sent.body === null ? null : Buffer.from(sent.body).toString("utf8");
  return {
    request: curlOf({ method, url, headers: Object.entries(headers), body }),
    response: responseText(got.status, answer.mediaType, answer.body),
  };
}

export function seenOf(
  { headers, path, status, responseHeaders }: HttpTraffic,
  parameters: ReadonlyMap<string, string>,
  body: unknown,
  responseBody: unknown,
): Seen {
  const { searchParams } = new URL(path, "http://any");
  const request = {
    path: Object.fromEntries(Array.from(parameters, ([name, value]) => [name, plain(value)])),
    query: Object.fromEntries(searchParams),
    body,
  };
  return { headers, request, status, responseHeaders, responseBody };
}

/** A part of a path without its percent encoding. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function jsonOf(body: Uint8Array | null): unknown {
  if (body === null) return undefined;
  try {
    return JSON.parse(Buffer.from(body).toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
