import type { Json } from "../../../contract/openapi.ts";

/** Response headers that a recording keeps. */
export const keptResponseHeaders = [
  "content-type",
  "content-length",
  "content-encoding",
  "cache-control",
  "set-cookie",
  "www-authenticate",
  "location",
  "allow",
  "access-control-allow-origin",
  "access-control-allow-methods",
  "access-control-allow-headers",
  "access-control-allow-credentials",
] as const;

/** Request headers that a recording keeps, next to the credentials. */
export const keptRequestHeaders = [
  "content-type",
  "accept",
  "accept-language",
  "last-event-id",
  "origin",
] as const;

/** A body in a recording: JSON, or the text when it is not JSON, or `{base64}` for bytes; null for none. */
export function recordedBody(bytes: Uint8Array): Json {
  if (bytes.length === 0) return null;
  const text = Buffer.from(bytes).toString("utf8");
  if (!Buffer.from(text).equals(Buffer.from(bytes))) {
    return { base64: Buffer.from(bytes).toString("base64") };
  }
  return recordedText(text);
}

/** As `recordedBody`, of a text. */
export function recordedText(text: string): Json {
  if (text === "") return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

/** `POST /io/:namespace/:bot/:connector` */
export function recordedOperation({ method, path }: { method: string; path: string }): string {
  return `${method} ${path.replaceAll(/\{([^{}]*)\}/g, ":$1")}`;
}
