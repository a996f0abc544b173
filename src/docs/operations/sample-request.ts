import {
  type Document,
  type Json,
  type MediaType,
  type Method,
  type OperationObject,
  type Parameter,
  resolveReference,
} from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { own } from "../../own.ts";

/** A request of an operation, built from its examples, for code samples. */
export interface SampleRequest {
  method: Method;
  /** Path template. */
  template: string;
  path: Readonly<Record<string, Json>>;
  query: Readonly<Record<string, Json>>;
  headers: Readonly<Record<string, string>>;
  /** Whether it needs a login. */
  hasLogin: boolean;
  body: SampleBody | null;
  /** Whether the response is a stream of events. */
  isStream: boolean;
}

export type SampleBody =
  | { kind: "json"; value: Json }
  | { kind: "form"; fields: Readonly<Record<string, string>> }
  | { kind: "file"; field: string; name: string; type: string; text: string | null };

/** The request of an operation with its required parameters, and the first example of its body. */
export function sampleRequest(document: Document, operation: Operation): SampleRequest {
  const { definition, method, path, parameters, roles } = operation;
  // A stream of events is that of a user, which a cookie could also name.
  const needed = parameters.filter(({ required, name }) => required || name === "userId");
  const valuesOf = (place: Parameter["in"]) =>
    Object.fromEntries(
      needed
        .filter((parameter) => parameter.in === place)
        .map(({ name, example }) => [name, example ?? ""]),
    );
  return {
    method,
    template: path,
    path: valuesOf("path"),
    query: valuesOf("query"),
    headers: valuesOf("header") as Record<string, string>,
    hasLogin: roles !== "public" && document["x-served-by"] === undefined,
    body: bodyOf(document, definition),
    isStream: Object.keys(operation.responses.get(200)?.content ?? {}).includes(
      "text/event-stream",
    ),
  };
}

/** The address of the request below that of the server. */
export function addressOf({ template, path, query }: SampleRequest): string {
  const filled = template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(own(path, name) ?? "")),
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();
  return search === "" ? filled : `${filled}?${search}`;
}

function bodyOf(document: Document, { requestBody }: OperationObject): SampleBody | null {
  if (!requestBody) return null;
  const { content } = resolveReference(document, requestBody);
  const [type = "", media] = Object.entries(content)[0] ?? [];
  const value = firstExample(document, media);
  if (value === undefined) return null;
  if (type === "multipart/form-data") return fileOf(media, value as Record<string, string>);
  if (type === "application/x-www-form-urlencoded")
    return { kind: "form", fields: value as Record<string, string> };
  return { kind: "json", value };
}

function firstExample(document: Document, media: MediaType | undefined): Json | undefined {
  const [example] = Object.values(media?.examples ?? {});
  return example && resolveReference<{ value?: Json }>(document, example).value;
}

function fileOf(media: MediaType | undefined, value: Readonly<Record<string, string>>): SampleBody {
  const [field = "file", text = ""] = Object.entries(value)[0] ?? [];
  const { encoding } = (media ?? {}) as { encoding?: Record<string, { contentType?: string }> };
  const type = own(encoding ?? {}, field)?.contentType;
  // The only form without a type is that of pictures, whose bytes are not text.
  if (type === undefined)
    return { kind: "file", field, name: "picture.png", type: "image/png", text: null };
  return { kind: "file", field, name: `${field}.${type.split("/")[1]}`, type, text };
}
