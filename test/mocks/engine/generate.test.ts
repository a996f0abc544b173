import { describe, expect, it } from "vitest";
import { generated } from "../../../mocks/engine/generate.ts";
import { loadContract } from "../../../src/contract/documents.ts";
import type { Document, JsonObject } from "../../../src/contract/openapi.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";

const contract = loadContract();
const validator = new ContractValidator(contract);
const json = "application/json";

/** Every response with a body in JSON that the documents have. */
const responses = [...contract.operations.values()].flatMap((operation) =>
  [...operation.responses].flatMap(([status, { content }]) => {
    const schema = content?.[json]?.schema as JsonObject | undefined;
    return schema ? [{ operation, status, schema }] : [];
  }),
);

describe("values made of a schema", () => {
  it("meet the contract, for every response of every operation", () => {
    const broken = responses.flatMap(({ operation, status, schema }) => {
      const document = contract.documents.get(operation.api) as Document;
      return [1, 7_919, 104_729, 15_485_863].flatMap((seed) => {
        const body = generated(document, schema, { seed, depth: 6 });
        const [first] = validator.answer(operation, status, json, body);
        return first
          ? [`${operation.operationId} ${status}${first.pointer}: ${first.message}`]
          : [];
      });
    });
    expect(broken).toEqual([]);
    expect(responses.length).toBeGreaterThan(500);
  });

  it("differ from seed to seed, and are the same for the same one", () => {
    const schema = contract.operations.get("parseQuery")?.responses.get(200)?.content?.[json]
      ?.schema as JsonObject;
    const document = contract.documents.get("nlu") as Document;
    const made = [1, 2, 1].map((seed) => generated(document, schema, { seed, depth: 4 }));
    expect(made[0]).toEqual(made[2]);
    expect(made[0]).not.toEqual(made[1]);
  });
});
