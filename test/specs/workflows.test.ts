import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadContract } from "../../src/contract/documents.ts";
import { type Example, resolveReference } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { packageRoot } from "../../src/paths.ts";
import { readWorkflows } from "../../src/verification/workflows/workflows.ts";

/** A step, as far as it can be judged without a server: also those of workflows that cannot be run yet. */
interface Step {
  stepId: string;
  operationId: string;
  parameters?: { name: string; in: string; value: string }[];
  requestBody?: { contentType: string; payload: unknown; replacements?: unknown[] };
  successCriteria: { condition: string }[];
  outputs?: Record<string, string>;
}

const contract = loadContract();
const validator = new ContractValidator(contract);

const steps = [...new Set(readWorkflows().map(({ file }) => file))].flatMap((file) => {
  const document = parse(readFileSync(join(packageRoot, file), "utf8")) as {
    workflows: { workflowId: string; steps: Step[] }[];
  };
  return document.workflows.flatMap(({ workflowId, steps }) =>
    steps.map((step) => [`${workflowId} ${step.stepId}`, step, steps] as const),
  );
});

const operationOf = ({ operationId }: Step): Operation => {
  const operation = contract.operations.get(operationId.split(".").at(-1) ?? "");
  if (!operation) throw new Error(`no operation ${operationId}`);
  return operation;
};

describe("the steps of the workflows", () => {
  it.each(steps)("%s passes the parameters that its operation has", (_, step) => {
    const { parameters } = operationOf(step);
    const given = (step.parameters ?? []).map(({ name, in: place }) => `${place} ${name}`);
    const declared = parameters.map(({ name, in: place }) => `${place} ${name}`);
    const wanted = parameters.filter(({ required }) => required);
    expect(declared).toEqual(expect.arrayContaining(given));
    expect(given).toEqual(expect.arrayContaining(wanted.map((p) => `${p.in} ${p.name}`)));
  });

  it.each(steps)("%s sends a body that the contract accepts", (_, step, all) => {
    const operation = operationOf(step);
    const { contentType = "", payload } = step.requestBody ?? {};
    expect(contentType).toBe(step.requestBody ? operation.requestTypes[0] : "");
    if (!step.requestBody || contentType !== "application/json") return;
    expect(validator.requestBody(operation, contentType, filled(payload, all))).toEqual([]);
  });

  it.each(steps)("%s expects a documented response", (_, step) => {
    const { responses } = operationOf(step);
    expect([...responses.keys()]).toContain(expectedStatus(step));
  });

  it.each(steps)("%s reads properties that the response has", (_, step) => {
    const examples = examplesOf(operationOf(step), expectedStatus(step));
    const looked = [
      ...step.successCriteria.map(({ condition }) => condition),
      ...Object.values(step.outputs ?? {}),
    ].flatMap((text) => [...text.matchAll(/\$response\.body#([\w/]+)/g)].map(([, at]) => at ?? ""));
    expect(looked.filter((at) => !examples.some((body) => has(body, at)))).toEqual([]);
  });
});

it("the guide lists every workflow, with its document", () => {
  const guide = readFileSync(join(packageRoot, "specs", "workflows", "guide.md"), "utf8");
  const listed = [...guide.matchAll(/^\| `(\S+)` +\| `(\w+)` /gm)].map(([, file, id]) => [
    file,
    id,
  ]);
  const there = readWorkflows().map(({ file, workflowId }) => [basename(file), workflowId]);
  expect(listed.toSorted()).toEqual(there.toSorted());
});

const expectedStatus = ({ successCriteria }: Step) =>
  Number(/^\$statusCode == (\d+)$/.exec(successCriteria[0]?.condition ?? "")?.[1]);

/** The value with what a run would put in: the examples of the contract for answers, a word for inputs. */
function filled(value: unknown, steps: readonly Step[]): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, steps));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, filled(item, steps)]),
    );
  }
  if (typeof value !== "string") return value;
  const [, stepId, output = ""] = /^\$steps\.(\w+)\.outputs\.(\w+)$/.exec(value) ?? [];
  if (!stepId) return value.replaceAll(/\{?\$(inputs|steps)\.[\w.]+\}?/g, "word");
  const step = steps.find((candidate) => candidate.stepId === stepId);
  if (!step) throw new Error(`no step ${stepId}`);
  const [, pointer = ""] = /^\$response\.body(?:#(.+))?$/.exec(step.outputs?.[output] ?? "") ?? [];
  const body = examplesOf(operationOf(step), expectedStatus(step)).find((it) => has(it, pointer));
  return at(body, pointer);
}

function examplesOf(operation: Operation, status: number): unknown[] {
  const document = contract.documents.get(operation.api);
  const content = operation.responses.get(status)?.content?.["application/json"];
  if (!document || !content) return [];
  return Object.values(content.examples ?? {}).map(
    (example) => resolveReference<Example>(document, example).value,
  );
}

/** What stands at a JSON pointer; `undefined` when nothing does. */
function at(body: unknown, pointer: string): unknown {
  let value = body;
  for (const key of pointer.split("/").slice(1)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

const has = (body: unknown, pointer: string) => at(body, pointer) !== undefined;
