import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/contract/openapi.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { Judge } from "../../../src/verification/judge/judge.ts";
import { greeting, greetingContract, recordedGreeting } from "../judge/fixture.ts";
import { mutantsOf } from "./mutants.ts";
import { SchemaReader } from "./schema.ts";
import { specimensOf } from "./specimens.ts";
import { mutationTable, rejectedShare, tryMutants } from "./trial.ts";

function outcomesWith(edit?: (document: Document) => void) {
  const validator = new ContractValidator(greetingContract(edit));
  return tryMutants(specimensOf(validator, new Judge(validator, []).judge([recordedGreeting()])));
}

const survivorsOf = (edit?: (document: Document) => void) =>
  outcomesWith(edit).flatMap(({ survivors }) => [...survivors.keys()]);

function schemaOf(document: Document, name: string): Record<string, unknown> {
  return document.components?.schemas?.[name] as Record<string, unknown>;
}

describe("the mutants of a value", () => {
  const contract = greetingContract();
  const reader = new SchemaReader(contract.documents.get("nlu") as Document);
  const root = { value: greeting() };
  const mutants = [
    ...mutantsOf(reader, { $ref: "#/components/schemas/Greeting" }, root, { closed: true }),
  ];
  const changes = mutants.map(({ pointer, change }) => `${pointer} ${change}`);

  it("drop, change and add at every depth", () => {
    for (const change of [
      ' drop "text"',
      ' drop "kind"',
      " add a key",
      "/text → null",
      "/kind wrong value",
      "/parts → object",
      '/parts/0 drop "word"',
      "/parts/0 add a key",
      "/parts/0/type wrong value",
      "/parts/1/length → number",
      "/parts/1/length → string",
    ]) {
      expect(changes).toContain(change);
    }
  });

  it("leave out valid changes: null where it is allowed, and the other branch of a union", () => {
    expect(changes.filter((change) => change.startsWith("/thanks"))).not.toContain(
      "/thanks → null",
    );
    expect(changes).not.toContain("/thanks → string");
    expect(changes).not.toContain("/score → string");
    expect(changes).not.toContain("/score → integer");
    expect(changes).toContain("/score → boolean");
  });

  it("are made once of elements that differ in their texts only", () => {
    const items = { type: "object", required: ["word"], properties: { word: { type: "string" } } };
    const list = { value: [{ word: "one" }, { word: "two" }, { word: "three", more: true }] };
    const places = [...mutantsOf(reader, { type: "array", items }, list, { closed: true })]
      .filter(({ change }) => change === 'drop "word"')
      .map(({ pointer }) => pointer);
    expect(places).toEqual(["/0", "/2"]);
  });

  it("undo themselves", () => {
    for (const mutant of mutants) {
      const undo = mutant.apply();
      expect(root.value).not.toEqual(greeting());
      undo();
      expect(root.value).toEqual(greeting());
    }
  });

  it("are the same every time", () => {
    const again = [
      ...mutantsOf(reader, { $ref: "#/components/schemas/Greeting" }, root, { closed: true }),
    ];
    expect(again.map(({ pointer, change }) => `${pointer} ${change}`)).toEqual(changes);
  });
});

describe("a contract", () => {
  it("that is exact accepts no mutant", () => {
    const outcomes = outcomesWith();
    expect(mutationTable(outcomes)).not.toContain("survived");
    expect(rejectedShare(outcomes)).toBe(1);
    expect(outcomes.map(({ group }) => group)).toEqual(["nlu request", "nlu answer"]);
  });

  it("with an unconstrained property is detected", () => {
    const survivors = survivorsOf((document) => {
      const properties = schemaOf(document, "Greeting").properties as Record<string, unknown>;
      properties.text = { description: "anything" };
    });
    expect(survivors).toContain("greet answer /text: → null");
    expect(survivors).toContain("greet answer /text: → object");
  });

  it("with an unconstrained object is detected", () => {
    const survivors = survivorsOf((document) => {
      const schemas = document.components?.schemas ?? {};
      schemas.Part = { type: "object" };
    });
    expect(survivors).toContain("greet answer /parts/*: add a key");
    expect(survivors).toContain("greet answer /parts/*/type: → null");
  });

  it("with an unconstrained list is detected", () => {
    const survivors = survivorsOf((document) => {
      const properties = schemaOf(document, "Greeting").properties as Record<string, unknown>;
      properties.parts = { type: "array" };
    });
    expect(survivors).toContain("greet answer /parts/*: → null");
  });

  it("with open objects is detected", () => {
    const survivors = survivorsOf((document) => {
      schemaOf(document, "Greeting").unevaluatedProperties = {};
    });
    expect(survivors).toContain("greet answer (whole): add a key");
  });
});
