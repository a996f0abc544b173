import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import {
  type Document,
  type JsonObject,
  withExactDiscriminators,
} from "../../src/contract/openapi.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";

const variant = (type: string, required = ["kind"]) => ({
  type: "object",
  required,
  properties: { kind: { type: "string", const: type } },
});

function kept(schemas: Record<string, object>): unknown {
  const document = {
    openapi: "3.1.0",
    info: { title: "", version: "" },
    paths: {},
    components: {
      schemas: {
        Any: {
          oneOf: Object.keys(schemas).map((name) => ({ $ref: `#/components/schemas/${name}` })),
          discriminator: { propertyName: "kind", mapping: {} },
        },
        ...schemas,
      },
    },
  } as unknown as Document;
  const copies = withExactDiscriminators(document).components?.schemas;
  return (copies?.Any as JsonObject | undefined)?.discriminator;
}

describe("discriminators that a validator can use", () => {
  it("are those of variants with a constant each, without the mapping", () => {
    expect(kept({ A: variant("a"), B: variant("b") })).toEqual({ propertyName: "kind" });
  });

  it("are not those of variants that share a constant, need no tag or have no tag", () => {
    expect(kept({ A: variant("a"), B: variant("a") })).toBeUndefined();
    expect(kept({ A: variant("a"), B: variant("b", []) })).toBeUndefined();
    expect(kept({ A: variant("a"), B: { type: "object" } })).toBeUndefined();
  });

  it("give the same verdict as the variants", () => {
    const validator = new ContractValidator(loadContract());
    const judged = (value: unknown) =>
      validator.schema("nlu", "KnownEntityValue", value, { closed: true }).length === 0;
    expect(judged({ "@type": "number", value: 2 })).toBe(true);
    expect(judged({ "@type": "number", value: "two" })).toBe(false);
    expect(judged({ "@type": "number", value: 2, more: true })).toBe(false);
    expect(judged({ "@type": "nothing", value: 2 })).toBe(false);
    expect(judged({ value: 2 })).toBe(false);
    for (const value of [null, 1, "number", [], true]) expect(judged(value)).toBe(false);
  });
});
