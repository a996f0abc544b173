import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Break, broken, lint } from "./lint.ts";

const right = parse(
  readFileSync(join(import.meta.dirname, "right-document.yaml"), "utf8"),
) as object;

const create = ["paths", "/trains", "post"];
const read = ["paths", "/trains/{number}", "get"];
const query = [...create, "parameters", "0"];
const json = [...create, "requestBody", "content", "application/json"];
const stream = [...create, "responses", "200", "content", "text/event-stream"];
const tenant = [...create, "x-tenant"];
const audit = [...create, "x-audit"];
const deviation = [...create, "x-tock-deviation", "0"];
const schemas = ["components", "schemas"];
const vehicle = [...schemas, "Vehicle"];

const sentence = "Creates a train with its number, which is the same in all timetables.";

/** By rule: what breaks it, and a part of the message that this earns. */
const rules: Record<string, [Break, message: string][]> = {
  "operation-name": [
    [[[...create, "operationId"]], "Give the operation an operationId"],
    [[[...create, "operationId"], "trainCreate"], "not `trainCreate`"],
    [[[...create, "operationId"], "create"], "not `create`"],
    [[[...create, "operationId"], "create_train"], "not `create_train`"],
    [[[...create, "operationId"], "getTrain"], "another one is `getTrain` too"],
  ],
  "roles-declared": [
    [[[...create, "x-roles"]], "Say who may call with x-roles"],
    [[[...create, "x-roles"], "everybody"], "Make x-roles `public`"],
    [[[...create, "x-roles"], []], "Make x-roles `public`"],
    [
      [
        [...create, "x-roles"],
        ["admin", "driver"],
      ],
      "Make x-roles `public`",
    ],
  ],
  "tenant-declared": [
    [[tenant], "Say with x-tenant"],
    [[tenant, { none: "Because" }], "with a sentence that says why"],
    [[tenant, { none: "Nothing is owned.", bot: "body.kind" }], "Write `none` alone"],
    [[tenant, []], "Name at least one thing"],
    [[tenant, ["session"]], "Write each claim as a map"],
    [[tenant, { train: "body.kind" }], "Name one of application, bot"],
    [[tenant, { bot: "body.kind", application: "body.kind" }], "Name one of application, bot"],
    [[tenant, { owned: "train", by: "body.kind" }], "as `owned`"],
    [[tenant, { bot: "body.kind", by: "body.kind" }], "Take by out"],
    [[tenant, { namespace: "body.kind", as: "guest" }], "Make `as` one of"],
    [[tenant, { bot: "body.kind", of: "application" }], "the name of an earlier claim"],
    [[tenant, { bot: "body.kind", missing: 500 }], "Make `missing` one of"],
    [[tenant, { bot: "body.kind", missing: 404 }], "Document 404"],
    [[tenant, { bot: "body.kind", foreign: 204 }], "Document 204"],
    [[tenant, { bot: ["session", "body.kind"] }], "Name bot by one reference"],
    [[tenant, { application: ["body.kind", "session"] }], "Let `session` name"],
    [[tenant, { bot: "body.colour" }], "Let `body.colour` name"],
    [[tenant, { bot: "query.colour" }], "Let `query.colour` name"],
    [[tenant, { bot: "path.number" }], "Let `path.number` name"],
    [[tenant, [{ bot: "body.kind" }, { bot: "body.kind" }]], "a `name` of its own"],
  ],
  "audit-declared": [
    [[audit], "Say with x-audit"],
    [[audit, "create"], "begin with a capital"],
    [[audit, { action: "Create Train", who: "path.x" }], "Take who out"],
    [[audit, { action: "Create Train", pair: ["body.kind"] }], "Give pair 2 references"],
    [[audit, { action: "Create Train", text: "path.number" }], "Let `path.number` name"],
    [[audit, { action: "Create Train", text: "body.kind", list: [] }], "Log one of"],
    [[[...read, "x-audit"], "none"], "GET changes nothing"],
  ],
  wording: [
    [[[...create, "summary"]], "Give the operation a summary"],
    [[[...create, "summary"], "Create train."], "without a full stop"],
    [[[...create, "summary"], "create train"], "with a capital"],
    [[[...create, "summary"], "Make"], "in 5 to 60 characters"],
    [[[...create, "summary"], "Train creation"], "Begin the summary with a verb"],
    [[[...create, "summary"], "Create a train"], "Leave the article of `a train` out"],
    [[[...create, "summary"], "Create the train"], "Leave the article of `the train` out"],
    [[[...create, "description"]], "Describe the operation"],
    [[[...create, "description"], "Creates a train."], "in 60 to 1500 characters"],
    [[[...create, "description"], "a ".repeat(60)], "in whole sentences"],
    [[[...query, "description"]], "Describe the parameter `line`"],
    [[[...create, "requestBody", "description"]], "Describe the body"],
    [[[...create, "responses", "200", "description"], "OK"], "Describe the response"],
    [[[...create, "description"], `${sentence} Needs the role \`admin\`.`], "from x-roles"],
    [[[...create, "description"], `${sentence} Nobody may do so.`], 'Replace "Nobody"'],
    [[[...create, "description"], `${sentence} One; two; three; four.`], "short sentences"],
    [[[...deviation, "when"], "The answer is 204"], "returns 401"],
    [[[...query, "description"], "Where the train stands."], 'Replace "stands"'],
    [[[...json, "examples", "fast", "summary"], "What somebody sends"], 'Replace "somebody"'],
    [[[...schemas, "Bus", "title"], "A colour"], "American"],
    [[[...schemas, "Bus", "properties", "kind", "description"], "No such kind."], "does not exist"],
    [[["tags", "0", "x-displayName"], "Anybody"], 'Replace "Anybody"'],
    [[["info", "description"], "## Words you need"], "Concepts"],
  ],
  "one-tag": [
    [[[...create, "tags"]], "it has 0"],
    [
      [
        [...create, "tags"],
        ["trains", "lines"],
      ],
      "it has 2",
    ],
    [[[...create, "tags"], ["lines"]], "Declare the tag `lines`"],
  ],
  "documented-errors": [
    [[[...create, "responses", "400"]], "Document 400"],
    [[[...create, "responses", "401"]], "Document 401"],
    [[[...create, "responses", "413"]], "Document 413"],
    [[[...create, "responses", "415"]], "Document 415"],
    [[[...read, "x-roles"], "authenticated"], "Document 401"],
    [
      [
        [...read, "security"],
        [{}, { basic: [] }],
      ],
      "Document 401",
    ],
    [[["security"], [{ basic: [] }]], "Document 401"],
    [[[...read, "parameters", "0", "in"], "query"], "Document 400"],
  ],
  "success-documented": [
    [
      [[...read, "responses"], { "404": { description: "The train does not exist." } }],
      "Document the success response",
    ],
  ],
  "body-examples": [
    [[[...json, "examples"]], "Give the application/json body at least one named example"],
    [[[...json, "example"], { kind: "train" }], "instead of one `example`"],
    [[[...json, "examples", "fast", "summary"]], "Give the example a summary"],
    [[[...json, "examples", "fast", "value"]], "Write the value of the example"],
    [[[...stream, "examples"]], "Give the text/event-stream body at least one named example"],
  ],
  "parameter-example": [[[[...query, "example"]], "Give the parameter `line` an `example`"]],
  "event-schema": [
    [[[...stream, "x-event-schema"]], "Say what each event holds"],
    [[[...stream, "x-event-schema"], { type: "object" }], "Say what each event holds"],
    [[[...stream, "schema"], { type: "object" }], "Declare the stream itself"],
    [[[...json, "x-event-schema"], { $ref: "#/components/schemas/Bus" }], "only"],
  ],
  "discriminator-mapping": [
    [[[...vehicle, "discriminator", "mapping"]], "Give the discriminator a mapping"],
    [[[...vehicle, "discriminator", "mapping", "bus"]], "Map bus to Bus"],
    [
      [[...vehicle, "discriminator", "mapping", "bus"], "#/components/schemas/Train"],
      "Map bus to Bus, which has that constant",
    ],
    [
      [[...vehicle, "discriminator", "mapping", "tram"], "#/components/schemas/Bus"],
      "Take tram out of the mapping",
    ],
    [[[...schemas, "Bus", "properties", "kind", "const"]], "Give Bus the property kind"],
    [[[...schemas, "Train", "properties"]], "Give Train the property kind"],
    [[[...vehicle, "oneOf"]], "beside the `oneOf`"],
  ],
  "pattern-in-words": [
    [[[...schemas, "Bus", "properties", "kind", "pattern"], "^[0-9]+$"], "Say beside the pattern"],
  ],
  "required-beside-all-of": [
    [
      [[...schemas, "Train", "allOf", "1"], { required: ["number"] }],
      "Put `required` beside `allOf`",
    ],
  ],
  "says-what-it-holds": [
    [[[...schemas, "Anything", "description"]], "List the properties of the object"],
  ],
  "read-by-generators": [
    [[[...schemas, "Bus", "properties", "line"], { type: "null" }], "always null"],
    [[[...vehicle, "default"], { kind: "bus" }], "the default of a union"],
    [[[...schemas, "Fields", "properties", "stops", "items"]], "Give the list `items`"],
    [[[...schemas, "Bus", "properties", "key"], { enum: ["***", ""] }], "x-enum-varnames"],
  ],
  bounded: [
    [[[...query, "schema", "maxLength"]], "Bound the text"],
    [[[...schemas, "Fields", "properties", "kind", "maxLength"]], "Bound the text"],
    [[[...schemas, "Fields", "properties", "stops", "maxItems"]], "Bound the list"],
    [[[...schemas, "Fields", "properties", "seats", "maxProperties"]], "Bound the map"],
    [
      [[...schemas, "Fields", "properties", "stops", "items"], { type: ["string", "null"] }],
      "Bound the text",
    ],
  ],
  "known-extensions": [
    [[[...create, "x-owner"], "me"], "Document `x-owner` in specs/rules/extensions.md"],
    [[[...schemas, "Bus", "x-colour"], "red"], "Document `x-colour`"],
    [[["x-menu"], []], "Document `x-menu`"],
  ],
  "deviation-shape": [
    [[[...create, "x-tock-deviation"], "none"], "a list of deviations"],
    [[[...deviation, "when"]], "Say in `when`"],
    [[[...deviation, "rule"]], "Give the deviation a `rule`"],
    [[[...deviation, "tock", "status"]], "Give `tock.status`"],
    [[[...deviation, "tock", "mediaType"], "text/plain; charset=utf-8"], "without parameters"],
    [[[...deviation, "here"]], "Give `here.status`"],
    [[[...deviation, "here", "status"], 404], "Document 404"],
    [[[...deviation, "why"], "because"], "Take why out"],
  ],
};

/** Those for Arazzo documents have a test of their own, workflow-rules.test.ts. */
const workflowRules = ["workflow-wording", "step-operation", "step-checks"];

const documents: Record<string, unknown> = { right };
for (const [rule, cases] of Object.entries(rules)) {
  for (const [index, [change]] of cases.entries())
    documents[`${rule} ${index}`] = broken(right, change);
}
documents.elsewhere = {
  ...broken(right, [[...create, "responses", "400"]]),
  "x-served-by": "bot",
};
const found = lint(documents, Object.keys(rules));

it("finds nothing in a valid document", () => {
  expect(found.right).toEqual([]);
});

it("leaves the errors of a document that another server serves to that server", () => {
  const findings = found.elsewhere ?? [];
  expect(findings.filter(({ rule }) => rule === "documented-errors")).toEqual([]);
});

it("has a test for every rule of the plugin that redocly.yaml turns on", () => {
  const configuration = parse(readFileSync("redocly.yaml", "utf8")) as {
    rules: Record<string, unknown>;
  };
  const on = Object.entries(configuration.rules).filter(([rule]) => rule.startsWith("house/"));
  const tested = [...Object.keys(rules), ...workflowRules];
  expect(on).toEqual(tested.map((rule) => [`house/${rule}`, "error"]));
});

for (const [rule, cases] of Object.entries(rules)) {
  describe(rule, () => {
    it.each(cases.map(([[path, value], message], index) => ({ path, value, message, index })))(
      "$message ($index)",
      ({ message, index }) => {
        const findings = found[`${rule} ${index}`] ?? [];
        expect(findings.filter((finding) => finding.rule === rule)).toContainEqual({
          rule,
          message: expect.stringContaining(message),
        });
      },
    );
  });
}
