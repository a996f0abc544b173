import { afterAll, describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf, type JsonObject } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { Problem } from "../../src/contract/problem.ts";
import { RequestValidator } from "../../src/contract/validation/requests.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { edgesOf } from "./mutation/edges.ts";
import { mutantsOf } from "./mutation/mutants.ts";
import { SchemaReader } from "./mutation/schema.ts";

const contract = loadContract();
const values = new ContractValidator(contract);
const requests = new RequestValidator(values);
const readers = new Map(
  [...contract.documents].map(([api, document]) => [api, new SchemaReader(document)]),
);

const json = "application/json";

/** The operations with a body in JSON, and its examples. */
const bodies = [...contract.operations.values()]
  .filter(({ requestTypes }) => requestTypes.includes(json))
  .map((operation) => {
    const media = operation.definition.requestBody?.content[json];
    const examples = examplesOf(contract.documents.get(operation.api) as Document, media);
    return { operation, schema: media?.schema as JsonObject, examples: [...examples.values()] };
  });

/** Whether the validator of requests lets a body in. */
async function isLetIn(operation: Operation, body: unknown): Promise<boolean> {
  const url = operation.path.replace(/\{[^{}]+\}/g, "x");
  const method = operation.method.toUpperCase();
  const request = {
    ...{ method, url, originalUrl: url, path: url, baseUrl: "" },
    ...{ headers: { "content-type": json }, query: {}, params: {}, cookies: {} },
    ...{ body: structuredClone(body), app: { enabled: () => false, param() {} } },
  };
  try {
    await requests.validate(operation, new Map(), request as never, {} as never);
    return true;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    // The path and the query are made up.
    return error.errors.every(({ params }) => params?.location !== "body");
  }
}

/** Every changed body, with the change: all mutants of one example, and its edges. */
function* changedBodies(operation: Operation, schema: JsonObject, examples: readonly unknown[]) {
  const reader = readers.get(operation.api) as SchemaReader;
  for (const example of examples) {
    yield { change: "the example", body: example };
    for (const { pointer, change, value } of edgesOf(reader, schema, example)) {
      yield { change: `${pointer}: ${change}`, body: value };
    }
    const root = { value: structuredClone(example) as unknown };
    for (const mutant of mutantsOf(reader, schema, root, { closed: false })) {
      const undo = mutant.apply();
      yield { change: `${mutant.pointer}: ${mutant.change}`, body: root.value };
      undo();
    }
  }
}

describe("the validators of requests and of responses", () => {
  let tried = 0;
  afterAll(() => {
    process.stdout.write(`\nboth validators agree on ${tried} bodies\n`);
    expect(tried).toBeGreaterThan(20_000);
  });

  it.each(bodies.map((body) => ({ ...body, name: body.operation.operationId })))(
    "agree on the bodies of $name",
    async ({ operation, schema, examples }) => {
      const disputed: string[] = [];
      for (const { change, body } of changedBodies(operation, schema, examples)) {
        tried++;
        const mine = values.requestBody(operation, json, body).length === 0;
        const theirs = await isLetIn(operation, body);
        if (mine !== theirs) disputed.push(`${change}: ${theirs ? "let in" : "refused"}`);
      }
      expect(disputed).toEqual([]);
    },
  );
});
