import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { withLinearUniqueItems } from "../../src/contract/validation/unique-items.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";

const options = { strict: false, allErrors: true };
const schema = { items: { type: "array", uniqueItems: true } };
const linear = withLinearUniqueItems(new Ajv2020(options)).compile(schema);
const original = new Ajv2020(options).compile(schema);

/** Whether each list has no duplicates, and where they are. */
const verdicts = (lists: readonly unknown[]) =>
  [linear, original].map((validate) => [
    validate(lists),
    (validate.errors ?? []).map(({ instancePath, params, message }) => [
      instancePath,
      [params.i, params.j].sort(),
      message,
    ]),
  ]);

describe("uniqueItems", () => {
  it.each([
    [[]],
    [["a"]],
    [["a", "b", "a"]],
    [["1", 1, "null", null, "true", true]],
    [[1, 1.5, 1]],
    [[0, -0]],
    [
      [
        { a: 1, b: { c: [2], d: 3 } },
        { b: { d: 3, c: [2] }, a: 1 },
      ],
    ],
    [[{ a: [1, 2] }, { a: [2, 1] }]],
    [[{ a: 1 }, [["a", 1]], [{ entries: [["a", 1]] }]]],
    [[{ entries: [["a", 1]] }, { a: 1 }]],
    [[JSON.parse('{"__proto__":1}'), {}]],
    [['{"a":1}', { a: 1 }, '"a', "a"]],
  ])("judges %j as Ajv does", (list) => {
    const [mine, theirs] = verdicts([list]);
    expect(mine).toEqual(theirs);
  });

  it("takes time in proportion to the list", () => {
    const validator = new ContractValidator(loadContract());
    const ids = (length: number) =>
      Array.from({ length }, (_, index) => index.toString(16).padStart(24, "0"));
    const entities = (length: number) =>
      Array.from({ length }, (_, index) => ({
        ...{ entityTypeName: "app:city", role: `r${index}`, atStartOfDay: null },
      }));
    const intent = (length: number) => ({
      ...{ _id: "6b035c7b24e5751f553624fd", name: "many", namespace: "app" },
      ...{ label: null, description: null, category: null },
      ...{ applications: ids(length), sharedIntents: ids(length), entities: entities(length) },
      ...{ entitiesRegexp: {}, mandatoryStates: [] },
    });
    const judge = (length: number) => {
      const value = intent(length);
      const cpu = process.cpuUsage();
      const found = validator.schema("admin", "IntentDefinition", value, { closed: false });
      expect(found).toEqual([]);
      return process.cpuUsage(cpu).user / 1_000;
    };
    judge(1_000);
    expect(judge(50_000)).toBeLessThan(1_000);
  });
});
