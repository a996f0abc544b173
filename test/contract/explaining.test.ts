import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { explain } from "../../src/contract/validation/explaining.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";

const contract = loadContract();
const validator = new ContractValidator(contract, { allErrors: true });
const document = contract.documents.get("bot-definition") as object;

function explained(schema: string, value: unknown, closed = true) {
  return explain(document, `#/components/schemas/${schema}`, value, (pointer, part) =>
    validator.at("bot-definition", pointer, part, { closed }),
  ).map(({ pointer, message }) => `${pointer} ${message}`);
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const types = '"sentence", "card", "carousel", "custom", "debug", "event", "action"';

const admin = contract.documents.get("admin") as object;
const connector = (changes: object) =>
  explain(
    admin,
    "#/components/schemas/BotConnectorConfigurationInput",
    {
      applicationId: "a",
      botId: "b",
      namespace: "c",
      nlpModel: "d",
      connectorType: { id: "slack" },
      parameters: { outToken2: "x" },
      ...changes,
    },
    (pointer, part) => validator.at("admin", pointer, part, { closed: false }),
  ).map(({ pointer, missing = "" }) => `${pointer}/${missing}`);

describe("explain, where a tag is inside a property", () => {
  it.each([
    ["all of the variant that it names", {}, ["/parameters/outToken1", "/parameters/outToken3"]],
    ["the variant that another constant names", { fillMandatoryValues: true, name: 1 }, ["/name/"]],
    ["the variant without constants", { connectorType: { id: "fax" }, path: "x" }, ["/path/"]],
  ])("finds %s", (_, changes, found) => {
    expect(connector(changes)).toEqual(found);
  });
});

describe("explain, where a variant has a property that is always null", () => {
  const run = { runId: "a" };
  it.each([
    ["the properties of both variants", { dialogInfo: {}, datasetRunInfo: run }],
    ["null in both", { dialogInfo: null, datasetRunInfo: null }],
    ["none of them", {}],
  ])("names the variants for %s", (_, value) => {
    const found = explain(admin, "#/components/schemas/EvaluationSampleInput", value, (at, part) =>
      validator.at("admin", at, part, { closed: false }),
    );
    expect(found.map(({ expected }) => expected)).toEqual([
      'an object with "dialogInfo" or "datasetRunInfo"',
    ]);
  });
});

describe("explain", () => {
  it.each([
    ["nothing of what is right", "BotMessage", { type: "debug", text: "x" }, []],
    [
      "a violation of the variant that the tag names",
      "BotMessage",
      { type: "sentence", text: "bare" },
      ["/text must be object"],
    ],
    [
      "all violations of it",
      "BotMessage",
      { type: "card", title: "bare", subTitle: 1 },
      ["/title must be object", "/subTitle must be object"],
    ],
    ["an unknown tag", "BotMessage", { type: "crad" }, [`/type must be one of ${types}`]],
    ["a missing tag", "BotMessage", {}, [` must have 'type', one of ${types}`]],
    [
      "violations deep inside, with the whole pointer",
      "BotMessage",
      { type: "carousel", cards: [{ type: "card" }, { title: null }] },
      ["/cards/1 must have required property 'type'"],
    ],
    ["a value of another type", "BotMessage", "text", [" must be object"]],
    [
      "the variant that is left when no tag fits",
      "ConnectorMessage",
      { klass: "nothing" },
      ['/klass must match pattern "^ai\\.tock\\.bot\\.connector\\."'],
    ],
    [
      "unions within unions",
      "BotEntityValue",
      { "@type": "string" },
      [" must have required property 'value'"],
    ],
    [
      "the variant of which most is there, where there is no tag",
      "BotFrame",
      { requestId: "", botResponse: { messages: [], storyId: "a", context: { requestId: "b" } } },
      [
        "/requestId must NOT have fewer than 1 characters",
        "/botResponse/messages must NOT have fewer than 1 items",
      ],
    ],
    [
      "that it is neither",
      "BotFrame",
      { requestId: "a" },
      [" must have 'requestId' and 'botResponse', or 'requestId' and 'botConfiguration'"],
    ],
    [
      "a key that does not exist",
      "BotMessage",
      { type: "debug", text: "x", "a/b~c": 1 },
      [" must NOT have additional properties 'a/b~c'"],
    ],
  ] as [string, string, unknown, string[]][])("returns %s", (_, schema, value, expected) => {
    expect(explained(schema, value)).toEqual(expected);
  });

  it("says so when several variants fit", () => {
    const variant = { type: "object", required: ["a"] };
    const other = { type: "object", required: ["b"], description: "never meant" };
    const schemas = { One: variant, Other: other, Both: { oneOf: [ref("One"), ref("Other")] } };
    const found = explain(
      { components: { schemas } },
      "#/components/schemas/Both",
      { a: 1 },
      (pointer) =>
        pointer.endsWith("Both") ? [{ pointer: "", keyword: "oneOf", message: "fits 2" }] : [],
    );
    expect(found).toEqual([
      {
        pointer: "",
        keyword: "oneOf",
        message: "must fit one variant, not several",
        expected: "an object",
        schema: schemas.Both,
      },
    ]);
  });

  it("always explains a wrong value", () => {
    for (const value of [null, 0, [], [1], { a: { b: 1 } }, "x", true]) {
      expect(explained("BotFrame", value)).not.toEqual([]);
      expect(explained("BotResponse", { messages: value })).not.toEqual([]);
      expect(explained("BotMessage", { type: value })).not.toEqual([]);
    }
  });

  it("names the schema of the part that is wrong", () => {
    const [found] = explain(
      document,
      "#/components/schemas/BotMessage",
      { type: "sentence", text: "bare" },
      (pointer, part) => validator.at("bot-definition", pointer, part, { closed: false }),
    );
    expect(found?.schema.required).toEqual(["text"]);
  });
});
