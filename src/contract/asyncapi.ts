/** The few shapes of the bundled AsyncAPI 3 document of the WebSocket that the runtime and the pages read. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedFolder } from "../paths.ts";
import { type Json, type JsonObject, resolveReference } from "./openapi.ts";

type Reference = { $ref: string };

/** A named example of a message. */
export interface MessageExample {
  name: string;
  summary: string;
  payload: Json;
}

export interface Message {
  name: string;
  title: string;
  summary: string;
  payload: { schema: Reference };
  examples: MessageExample[];
}

export interface Channel {
  address: string;
  title: string;
  description: string;
  parameters: Record<string, { description: string; examples: string[] }>;
}

export interface AsyncOperation {
  /** The action of the side that the operation belongs to. */
  action: "send" | "receive";
  title: string;
  summary?: string;
  messages: Reference[];
  reply?: { messages: Reference[] };
  tags: { name: string }[];
}

export interface AsyncDocument {
  asyncapi: string;
  info: {
    title: string;
    version: string;
    description: string;
    tags: { name: string; description: string }[];
  };
  servers: Record<string, { host: string; protocol: string; description: string }>;
  channels: Record<string, Channel>;
  operations: Record<string, AsyncOperation>;
  components: { messages: Record<string, Message>; schemas: Record<string, JsonObject> };
}

/** Reads the bundled document of the WebSocket. */
export function loadAsyncDocument(folder: string = generatedFolder): AsyncDocument {
  const text = readFileSync(join(folder, "bot-definition", "asyncapi.json"), "utf8");
  return JSON.parse(text) as AsyncDocument;
}

/** A message of the document, by its name or by a reference to it. */
export function messageOf(document: AsyncDocument, message: string | Reference): Message {
  const reference =
    typeof message === "string" ? { $ref: `#/components/messages/${message}` } : message;
  return resolveReference<Message>(document, reference);
}

/** Name of the schema of a message, the same as in the OpenAPI document. */
export function schemaNameOf({ payload }: Message): string {
  return payload.schema.$ref.split("/").at(-1) ?? "";
}
