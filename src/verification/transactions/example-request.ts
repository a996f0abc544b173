import {
  type Document,
  examplesOf,
  type Json,
  type MediaType,
  type Parameter,
  resolveReference,
} from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import type { LiveRequest } from "../live/caller.ts";
import type { OwnNames } from "./own-names.ts";

/** The parts of a request, from the contract's examples with the names of a run. */
export interface RequestParts {
  path: Map<string, string>;
  query: Map<string, string>;
  headers: Record<string, string>;
  /** `undefined`: none. */
  body: Json | undefined;
  mediaType: string | null;
}

/** The request of the first example of an operation. */
export function exampleParts(
  document: Document,
  operation: Operation,
  names: OwnNames,
): RequestParts {
  const path = new Map<string, string>();
  const query = new Map<string, string>();
  const headers: Record<string, string> = {};
  for (const parameter of operation.parameters) {
    const { name, required } = parameter;
    if (parameter.in === "path") path.set(name, names.text(textOf(parameter), name));
    else if (parameter.in === "query" && required)
      query.set(name, names.text(textOf(parameter), name));
    else if (parameter.in === "header" && required)
      Object.assign(headers, { [name.toLowerCase()]: textOf(parameter) });
  }
  const body =
    operation.definition.requestBody &&
    resolveReference(document, operation.definition.requestBody);
  const [mediaType, media] = Object.entries(body?.content ?? {})[0] ?? [];
  const [example] = examplesOf(document, media as MediaType | undefined).values();
  return {
    path,
    query,
    headers,
    body: example === undefined ? undefined : names.replaced(example),
    mediaType: example === undefined ? null : (mediaType ?? null),
  };
}

/** The parts in the form of HTTP. */
export function requestOf(operation: Operation, parts: RequestParts): LiveRequest {
  const { path, query, headers, body, mediaType } = parts;
  const filled = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path.get(name) ?? ""),
  );
  const search = new URLSearchParams([...query]).toString();
  return {
    method: operation.method.toUpperCase(),
    path: search === "" ? filled : `${filled}?${search}`,
    ...content(body, mediaType, headers),
  };
}

function content(
  body: Json | undefined,
  mediaType: string | null,
  headers: Record<string, string>,
): Pick<LiveRequest, "headers" | "body"> {
  if (body === undefined || mediaType === null) return { headers: { ...headers }, body: null };
  if (mediaType === "multipart/form-data") return form(body, headers);
  const text =
    mediaType === "application/x-www-form-urlencoded"
      ? new URLSearchParams(body as Record<string, string>).toString()
      : JSON.stringify(body);
  return { headers: { "content-type": mediaType, ...headers }, body: Buffer.from(text) };
}

/** A form whose fields are files. */
function form(
  fields: Json,
  headers: Record<string, string>,
): Pick<LiveRequest, "headers" | "body"> {
  const boundary = "tock-contract-verify";
  const parts = Object.entries(fields ?? {}).map(([field, file]) =>
    [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${field}"; filename="${field}.json"`,
      "Content-Type: application/json",
      "",
      typeof file === "string" ? file : JSON.stringify(file),
    ].join("\r\n"),
  );
  return {
    headers: { ...headers, "content-type": `multipart/form-data; boundary=${boundary}` },
    body: Buffer.from(`${parts.join("\r\n")}\r\n--${boundary}--\r\n`),
  };
}

function textOf({ example }: Parameter): string {
  return typeof example === "object" ? JSON.stringify(example) : String(example ?? "");
}
