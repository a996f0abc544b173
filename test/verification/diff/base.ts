import type { JsonObject } from "../../../src/contract/openapi.ts";

/** A small contract that has one of everything that can change. */
export const base: JsonObject = {
  openapi: "3.1.1",
  info: { title: "Stories", version: "1" },
  servers: [{ url: "http://localhost:8080/rest" }],
  security: [{ basic: [] }, { session: [] }],
  paths: {
    "/stories/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getStory",
        "x-roles": ["botUser", "admin"],
        "x-tenant": "session",
        responses: {
          "200": {
            description: "The story.",
            headers: { ETag: { required: true, schema: { type: "string" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Story" } } },
          },
          "401": { description: "Not allowed." },
        },
      },
    },
    "/stories": {
      get: {
        operationId: "listStories",
        "x-roles": "public",
        parameters: [
          {
            name: "order",
            in: "query",
            schema: { type: "string", enum: ["name", "date"], default: "name" },
          },
          { name: "size", in: "query", schema: { type: "integer", maximum: 100 } },
          { name: "tags", in: "query", schema: { type: "array", items: { type: "string" } } },
          { name: "language", in: "query", required: true, schema: { type: "string" } },
        ],
        responses: {
          "200": {
            description: "The stories.",
            content: {
              "application/json": {
                schema: { type: "array", items: { $ref: "#/components/schemas/Story" } },
              },
            },
          },
        },
      },
      post: {
        operationId: "saveStory",
        "x-roles": "authenticated",
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/StoryInput" } } },
        },
        responses: {
          "200": {
            description: "The saved story.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Story" } } },
          },
          "204": { description: "Nothing changed." },
        },
      },
    },
    "/events": {
      get: {
        operationId: "followEvents",
        "x-roles": "public",
        responses: {
          "200": {
            description: "Events.",
            content: {
              "text/event-stream": {
                schema: { type: "string" },
                "x-event-schema": { $ref: "#/components/schemas/Event" },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      basic: { type: "http", scheme: "basic" },
      session: { type: "apiKey", in: "cookie", name: "session" },
    },
    schemas: {
      Story: {
        type: "object",
        required: ["name", "state", "steps", "score"],
        properties: {
          name: { type: "string", description: "Name of the story.", maxLength: 100 },
          state: { type: "string", enum: ["draft", "live"] },
          note: { type: "string" },
          description: { type: ["string", "null"] },
          score: { type: "integer" },
          steps: { type: "array", items: { $ref: "#/components/schemas/Step" } },
          message: { $ref: "#/components/schemas/Message" },
        },
      },
      Step: {
        type: "object",
        required: ["label"],
        properties: {
          label: { type: "string" },
          steps: { type: "array", items: { $ref: "#/components/schemas/Step" } },
        },
      },
      StoryInput: {
        type: "object",
        required: ["name"],
        properties: {
          name: { type: "string", maxLength: 100 },
          state: { type: "string", enum: ["draft", "live"] },
          kind: { const: "simple" },
          note: { type: "string" },
          since: { type: "string" },
          locale: { type: "string", pattern: "^[a-z]{2}$" },
          description: { type: ["string", "null"] },
          labels: { type: "object", additionalProperties: { type: "string" } },
          score: { type: "integer", minimum: 0 },
          tags: { type: "array", items: { type: "string" } },
          message: { $ref: "#/components/schemas/Message" },
          source: {
            oneOf: [
              { $ref: "#/components/schemas/OfFile" },
              { $ref: "#/components/schemas/OfText" },
            ],
          },
        },
      },
      OfFile: {
        type: "object",
        required: ["file"],
        properties: { file: { type: "string" }, text: { type: "null" } },
      },
      OfText: {
        type: "object",
        required: ["text"],
        properties: {
          text: { $ref: "#/components/schemas/Text" },
          file: { type: "null" },
          parts: { type: "array" },
        },
      },
      Message: {
        oneOf: [{ $ref: "#/components/schemas/Text" }, { $ref: "#/components/schemas/Card" }],
        discriminator: {
          propertyName: "type",
          mapping: { text: "#/components/schemas/Text", card: "#/components/schemas/Card" },
        },
      },
      Text: {
        type: "object",
        required: ["type", "text"],
        properties: { type: { const: "text" }, text: { type: "string" } },
      },
      Card: {
        type: "object",
        required: ["type"],
        properties: { type: { const: "card" }, title: { type: "string" } },
      },
      Event: {
        type: "object",
        required: ["id", "text"],
        properties: { id: { type: "string" }, text: { type: "string" } },
      },
    },
  },
};
