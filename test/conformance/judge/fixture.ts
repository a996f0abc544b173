import type { ApiName } from "../../../src/contract/apis.ts";
import type { Contract } from "../../../src/contract/documents.ts";
import type { Document, Json, JsonObject } from "../../../src/contract/openapi.ts";
import { operationsOf } from "../../../src/contract/operations.ts";
import { exchangeOf, type HttpExchange } from "../../../src/verification/judge/exchange.ts";
import type { RecordedLine } from "./recording.ts";

const json = (schema: JsonObject) => ({ "application/json": { schema } });
const error = { description: "refused", content: json({ $ref: "#/components/schemas/Errors" }) };

/** A small contract with every construct that the judge looks at. */
function greetingDocument(): unknown {
  return {
    openapi: "3.1.1",
    info: { title: "greetings", version: "1" },
    paths: {
      "/rest/greet/{name}": {
        post: {
          operationId: "greet",
          tags: ["greet"],
          "x-roles": "public",
          "x-tock-deviation": [
            {
              when: "The name is taboo",
              rule: "taboo",
              tock: { status: 500, mediaType: "text/plain" },
              here: { status: 400 },
            },
            {
              when: "The greeter sleeps",
              rule: "R001",
              tock: { status: 503, mediaType: "text/plain" },
              here: { status: 400 },
            },
          ],
          parameters: [
            { name: "name", in: "path", required: true, schema: { type: "string" } },
            { name: "times", in: "query", schema: { type: "integer", minimum: 1 } },
          ],
          requestBody: {
            required: true,
            content: json({
              type: "object",
              required: ["language"],
              properties: { language: { type: "string", pattern: "^[a-z]{2}$" } },
            }),
          },
          responses: {
            200: {
              description: "greeted",
              content: json({ $ref: "#/components/schemas/Greeting" }),
            },
            400: error,
          },
        },
      },
      "/rest/greet/stream": {
        get: {
          operationId: "streamGreetings",
          tags: ["greet"],
          "x-roles": "public",
          responses: {
            200: {
              description: "stream",
              content: {
                "text/event-stream": {
                  schema: { type: "string" },
                  "x-event-schema": { $ref: "#/components/schemas/GreetingEvent" },
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Greeting: {
          type: "object",
          required: ["text", "kind"],
          properties: {
            text: { type: "string" },
            kind: { type: "string", enum: ["warm", "cold"] },
            score: { oneOf: [{ type: "number", minimum: 0 }, { const: "NaN" }] },
            thanks: { type: ["string", "null"] },
            parts: { type: "array", items: { $ref: "#/components/schemas/Part" } },
          },
        },
        Part: {
          oneOf: [
            {
              type: "object",
              required: ["type", "word"],
              properties: { type: { const: "word" }, word: { type: "string" } },
            },
            {
              type: "object",
              required: ["type", "length"],
              properties: { type: { const: "pause" }, length: { type: "integer" } },
            },
          ],
        },
        GreetingEvent: {
          type: "object",
          required: ["event", "data"],
          properties: {
            event: { const: "message" },
            data: { $ref: "#/components/schemas/Greeting" },
          },
        },
        Errors: {
          type: "object",
          required: ["errors"],
          properties: { errors: { type: "array" } },
        },
      },
    },
  };
}

/** The small contract, changed by `edit` before it is read. */
export function greetingContract(edit: (document: Document) => void = () => {}): Contract {
  const document = greetingDocument() as Document;
  edit(document);
  return contractOf("nlu", document);
}

export function contractOf(api: ApiName, document: Document): Contract {
  return {
    documents: new Map([[api, document]]),
    operations: new Map(operationsOf(api, document).map((one) => [one.operationId, one])),
    calls: new Map(),
  };
}

/** A recorded greeting that is as the contract says, changed by `edit`. */
export function recordedGreeting(edit: (line: RecordedLine) => void = () => {}): HttpExchange {
  const line: RecordedLine = {
    api: "nlp",
    operation: "POST /rest/greet/:name",
    case: "success",
    request: {
      method: "POST",
      path: "/rest/greet/anna",
      query: {},
      headers: { "content-type": "application/json" },
      body: { language: "en" },
    },
    response: {
      status: 200,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: greeting(),
    },
  };
  edit(line);
  return exchangeOf("nlp", line, 1) as HttpExchange;
}

/** A valid greeting with something in every field. */
export function greeting(): { [key: string]: Json } {
  return {
    text: "Hello Anna",
    kind: "warm",
    score: 0.5,
    thanks: null,
    parts: [
      { type: "word", word: "Hello" },
      { type: "pause", length: 2 },
    ],
  };
}
