import type { Json } from "../../../src/contract/openapi.ts";

/** Whom a change breaks; `nothing`: it is no change of the contract at all. */
export type Verdict = "callers" | "servers" | "both" | "none" | "nothing";

/**
 * A change of the base contract with its known verdict.
 *
 * Callers break when a program written for the old contract sends what the new server refuses, or receives what it was
 * not promised. Servers break in the opposite case: a server written for the old contract meets new callers. So a
 * narrower request breaks callers and a wider one breaks servers; for responses it is the other way round.
 */
export interface Change {
  name: string;
  verdict: Verdict;
  /** JSON pointer → new value; undefined removes it; a last token `-` appends to an array. */
  edits: Record<string, Json | undefined>;
  /** Place that the finding names: part of its text. */
  at?: string;
}

const list = "/paths/~1stories/get";
const save = "/paths/~1stories/post";
const read = "/paths/~1stories~1{id}/get";
const schemas = "/components/schemas";
const input = `${schemas}/StoryInput`;
const story = `${schemas}/Story`;
const body = `${save}/requestBody`;

const change = (name: string, verdict: Verdict, edits: Change["edits"], at?: string): Change => ({
  name,
  verdict,
  edits,
  ...(at !== undefined && { at }),
});

const video = {
  type: "object",
  required: ["type"],
  properties: { type: { const: "video" }, url: { type: "string" } },
};
const string = { type: "string" };

const operations: Change[] = [
  change(
    "operation added",
    "servers",
    { "/paths/~1health": { get: { operationId: "health", "x-roles": "public", responses: {} } } },
    "GET /health",
  ),
  change("operation removed", "callers", { [save]: undefined }, "POST /stories"),
  change("path parameter renamed", "none", {
    "/paths/~1stories~1{id}": undefined,
    "/paths/~1stories~1{key}": {
      get: {
        operationId: "getStory",
        "x-roles": ["botUser", "admin"],
        "x-tenant": "session",
        parameters: [{ name: "key", in: "path", required: true, schema: string }],
        responses: {
          "200": {
            description: "The story.",
            headers: { ETag: { required: true, schema: string } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Story" } } },
          },
          "401": { description: "Not allowed." },
        },
      },
    },
  }),
  change("operationId changed", "none", { [`${list}/operationId`]: "findStories" }),
  change("operation deprecated", "none", { [`${list}/deprecated`]: true }),
  change("base path changed", "both", { "/servers/0/url": "http://localhost:8080/api" }),
];

const parameters: Change[] = [
  change(
    "optional query parameter added",
    "servers",
    { [`${list}/parameters/-`]: { name: "page", in: "query", schema: { type: "integer" } } },
    "query parameter page",
  ),
  change("required query parameter added", "both", {
    [`${list}/parameters/-`]: { name: "page", in: "query", required: true, schema: string },
  }),
  change("optional query parameter removed", "callers", { [`${list}/parameters/1`]: undefined }),
  change("required query parameter removed", "both", { [`${list}/parameters/3`]: undefined }),
  change("query parameter becomes required", "callers", {
    [`${list}/parameters/1/required`]: true,
  }),
  change("query parameter becomes optional", "servers", {
    [`${list}/parameters/3/required`]: false,
  }),
  change(
    "enum value of a parameter removed",
    "callers",
    { [`${list}/parameters/0/schema/enum`]: ["name"] },
    "query parameter order",
  ),
  change("enum value of a parameter added", "servers", {
    [`${list}/parameters/0/schema/enum`]: ["name", "date", "use"],
  }),
  change("maximum of a parameter lowered", "callers", {
    [`${list}/parameters/1/schema/maximum`]: 50,
  }),
  change("default of a parameter changed", "both", {
    [`${list}/parameters/0/schema/default`]: "date",
  }),
  change("type of a parameter changed", "both", {
    [`${list}/parameters/3/schema/type`]: "integer",
  }),
  change("integer parameter becomes a number", "servers", {
    [`${list}/parameters/1/schema/type`]: "number",
  }),
  change("list of a parameter written otherwise", "both", {
    [`${list}/parameters/2/explode`]: false,
  }),
];

const requests: Change[] = [
  change(
    "optional property added to a request",
    "servers",
    { [`${input}/properties/icon`]: string },
    ".icon",
  ),
  change("required property added to a request", "both", {
    [`${input}/properties/icon`]: string,
    [`${input}/required`]: ["name", "icon"],
  }),
  change("property removed from a request", "callers", { [`${input}/properties/note`]: undefined }),
  change("property of a request becomes required", "callers", {
    [`${input}/required`]: ["name", "note"],
  }),
  change("property of a request becomes optional", "servers", { [`${input}/required`]: [] }),
  change("property of a request no longer nullable", "callers", {
    [`${input}/properties/description`]: string,
  }),
  change("property of a request becomes nullable", "servers", {
    [`${input}/properties/note/type`]: ["string", "null"],
  }),
  change("maxLength of a request lowered", "callers", {
    [`${input}/properties/name/maxLength`]: 50,
  }),
  change("maxLength of a request raised", "servers", {
    [`${input}/properties/name/maxLength`]: 200,
  }),
  change("minimum of a request removed", "servers", {
    [`${input}/properties/score/minimum`]: undefined,
  }),
  change("pattern added to a request", "callers", { [`${input}/properties/note/pattern`]: "^a" }),
  change("pattern of a request changed", "both", {
    [`${input}/properties/locale/pattern`]: "^[A-Z]{2}$",
  }),
  change("format added to a request", "callers", {
    [`${input}/properties/since/format`]: "date-time",
  }),
  change("enum value of a request removed", "callers", {
    [`${input}/properties/state/enum`]: ["draft"],
  }),
  change("constant of a request becomes an enum", "servers", {
    [`${input}/properties/kind`]: { enum: ["simple", "complex"] },
  }),
  change("items of a request must be unique", "callers", {
    [`${input}/properties/tags/uniqueItems`]: true,
  }),
  change("type of the items of a request changed", "both", {
    [`${input}/properties/tags/items/type`]: "integer",
  }),
  change("type of the values of a map changed", "both", {
    [`${input}/properties/labels/additionalProperties/type`]: "boolean",
  }),
  change("unknown properties of a request refused", "callers", {
    [`${input}/additionalProperties`]: false,
  }),
  change("request body becomes required", "callers", { [`${body}/required`]: true }),
  change("media type of a request added", "servers", {
    [`${body}/content/application~1xml`]: { schema: string },
  }),
  change("media type of a request replaced", "both", {
    [`${body}/content`]: {
      "application/xml": { schema: { $ref: "#/components/schemas/StoryInput" } },
    },
  }),
  change("variant added to a request", "servers", {
    [`${input}/properties/message`]: {
      oneOf: [{ $ref: "#/components/schemas/Text" }, { $ref: "#/components/schemas/Card" }, video],
    },
  }),
  change("variant removed from a request", "callers", {
    [`${input}/properties/message`]: { $ref: "#/components/schemas/Card" },
  }),
  change("discriminator of a request renamed", "both", {
    [`${input}/properties/message`]: {
      oneOf: ["text", "card"].map((kind) => ({
        type: "object",
        required: ["kind"],
        properties: { kind: { const: kind }, text: string, title: string },
      })),
      discriminator: { propertyName: "kind" },
    },
  }),
];

const responses: Change[] = [
  change("optional property added to a response", "none", { [`${story}/properties/icon`]: string }),
  change(
    "required property added to a response",
    "servers",
    {
      [`${story}/properties/icon`]: string,
      [`${story}/required`]: ["name", "state", "steps", "score", "icon"],
    },
    ".icon",
  ),
  change("required property removed from a response", "callers", {
    [`${story}/properties/score`]: undefined,
    [`${story}/required`]: ["name", "state", "steps"],
  }),
  change("optional property removed from a response", "none", {
    [`${story}/properties/note`]: undefined,
  }),
  change("property of a response becomes optional", "callers", {
    [`${story}/required`]: ["name", "state", "steps"],
  }),
  change("property of a response becomes required", "servers", {
    [`${story}/required`]: ["name", "state", "steps", "score", "note"],
  }),
  change("property of a response becomes nullable", "callers", {
    [`${story}/properties/name/type`]: ["string", "null"],
  }),
  change("property of a response becomes nullable, as a union", "callers", {
    [`${story}/properties/message`]: {
      anyOf: [{ $ref: "#/components/schemas/Message" }, { type: "null" }],
    },
  }),
  change("property of a response no longer nullable", "servers", {
    [`${story}/properties/description/type`]: "string",
  }),
  change("enum value of a response added", "callers", {
    [`${story}/properties/state/enum`]: ["draft", "live", "archived"],
  }),
  change("enum value of a response removed", "servers", {
    [`${story}/properties/state/enum`]: ["draft"],
  }),
  change("integer of a response becomes a number", "callers", {
    [`${story}/properties/score/type`]: "number",
  }),
  change("maxLength of a response raised", "callers", {
    [`${story}/properties/name/maxLength`]: 200,
  }),
  change("variant added to a response", "callers", {
    [`${story}/properties/message`]: {
      oneOf: [{ $ref: "#/components/schemas/Text" }, { $ref: "#/components/schemas/Card" }, video],
    },
  }),
  change("deep inside a schema that contains itself", "callers", {
    [`${schemas}/Step/properties/label/type`]: ["string", "null"],
  }),
  change("success status added", "callers", {
    [`${save}/responses/201`]: { description: "Created." },
  }),
  change("success status removed", "servers", { [`${save}/responses/204`]: undefined }),
  change("error status added", "none", {
    [`${save}/responses/409`]: { description: "Conflict." },
  }),
  change("error status removed", "none", { [`${read}/responses/401`]: undefined }),
  change("media type of a response replaced", "both", {
    [`${list}/responses/200/content`]: { "text/csv": { schema: string } },
  }),
  change("media type of a response added", "servers", {
    [`${save}/responses/200/content/text~1csv`]: { schema: string },
  }),
  change("required header of a response removed", "callers", {
    [`${read}/responses/200/headers/ETag`]: undefined,
  }),
  change("property of the events of a stream removed", "callers", {
    [`${schemas}/Event/properties/text`]: undefined,
    [`${schemas}/Event/required`]: ["id"],
  }),
];

const access: Change[] = [
  change(
    "public operation needs a login",
    "callers",
    { [`${list}/x-roles`]: "authenticated" },
    "GET /stories",
  ),
  change("operation becomes public", "servers", { [`${save}/x-roles`]: "public" }),
  change("role needed instead of any user", "callers", { [`${save}/x-roles`]: ["admin"] }),
  change("role added to those allowed", "servers", {
    [`${read}/x-roles`]: ["botUser", "admin", "nlpUser"],
  }),
  change("role no longer allowed", "callers", { [`${read}/x-roles`]: ["admin"] }),
  change("way to log in added", "servers", {
    "/components/securitySchemes/token": { type: "http", scheme: "bearer" },
    [`${save}/security`]: [{ basic: [] }, { session: [] }, { token: [] }],
  }),
  change("way to log in removed", "callers", { [`${save}/security`]: [{ session: [] }] }),
  change("object of the request must be owned by the caller", "callers", {
    [`${read}/x-tenant`]: { application: "path.id" },
  }),
];

/** The same contract in other words. */
const rewritings: Change[] = [
  change("texts and examples changed", "nothing", {
    "/info/description": "Other words.",
    [`${list}/summary`]: "List all stories",
    [`${story}/properties/name/description`]: "What it is called.",
    [`${story}/properties/name/examples`]: ["travel"],
  }),
  change("schema renamed", "nothing", {
    [`${schemas}/Part`]: {
      type: "object",
      required: ["label"],
      properties: {
        label: string,
        steps: { type: "array", items: { $ref: "#/components/schemas/Part" } },
      },
    },
    [`${story}/properties/steps/items`]: { $ref: "#/components/schemas/Part" },
  }),
  change("schema moved into its place", "nothing", {
    [`${story}/properties/message`]: {
      oneOf: [
        {
          type: "object",
          required: ["type"],
          properties: { type: { const: "card" }, title: string },
        },
        { $ref: "#/components/schemas/Text" },
      ],
    },
  }),
  change("order of values and names", "nothing", {
    [`${story}/required`]: ["score", "steps", "name", "state"],
    [`${story}/properties/state/enum`]: ["live", "draft"],
  }),
  change("null as a variant instead of a type", "nothing", {
    [`${story}/properties/description`]: { anyOf: [{ type: "null" }, string] },
  }),
  change("only null as a constant instead of a type", "nothing", {
    [`${schemas}/OfFile/properties/text`]: {
      anyOf: [{ $ref: "#/components/schemas/Text" }, { type: "null" }],
      const: null,
    },
    [`${schemas}/OfText/properties/file`]: { type: ["string", "null"], const: null },
  }),
  change("items of any kind", "nothing", {
    [`${schemas}/OfText/properties/parts`]: { type: "array", items: {} },
  }),
  change("schema wrapped in allOf", "nothing", {
    [`${story}/properties/message`]: { allOf: [{ $ref: "#/components/schemas/Message" }] },
    [`${list}/responses/200/content/application~1json/schema/items`]: {
      description: "A story.",
      allOf: [{ $ref: "#/components/schemas/Story" }],
    },
  }),
  change("constant written as an enum", "nothing", {
    [`${input}/properties/kind`]: { enum: ["simple"] },
  }),
  change("parameter moved to its path", "nothing", {
    "/paths/~1stories~1{id}/parameters": undefined,
    [`${read}/parameters`]: [{ name: "id", in: "path", required: true, schema: string }],
  }),
];

export const changes: readonly Change[] = [
  ...operations,
  ...parameters,
  ...requests,
  ...responses,
  ...access,
  ...rewritings,
];
