import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { withList } from "../../../mocks/engine/bodies.ts";
import {
  bodyFor,
  decide,
  type MockOperation,
  mockOperation,
  type RequestFacts,
  ScenarioRun,
  scenarioNames,
  scenarios,
} from "../../../mocks/engine/index.ts";
import { valueAt } from "../../../mocks/engine/request.ts";
import { checkScenario, loadScenario, parseScenario } from "../../../mocks/scenarios.ts";
import { loadContract } from "../../../src/contract/documents.ts";
import type { Document } from "../../../src/contract/openapi.ts";
import type { Operation } from "../../../src/contract/operations.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { scenarioExamples } from "../../../src/docs/scenarios/page.ts";
import { packageRoot } from "../../../src/paths.ts";
import { exampleCalls } from "../../support/calls.ts";

const contract = loadContract();
const validator = new ContractValidator(contract);
const operations = new Map(
  Array.from(contract.operations, ([id, operation]) => [
    id,
    mockOperation(contract.documents.get(operation.api) as Document, operation),
  ]),
);
const ground = { contract, validator, operations };

const hinted = [...operations.values()].filter(({ hints }) => Object.keys(hints).length > 0);
const examplesIn = ({ responses }: MockOperation) =>
  [...responses].filter(([status]) => status < 300).flatMap(([, { examples }]) => [...examples]);

describe("x-mock", () => {
  it("is on the operations for which it matters", () => {
    expect(hinted.length).toBeGreaterThan(20);
  });

  it.each(hinted.map((operation) => [operation.operationId, operation] as const))(
    "of %s names what the operation has",
    (_, operation) => {
      const { choose = [], set = {}, page } = operation.hints;
      const examples = new Map(examplesIn(operation));
      for (const { example } of choose) expect([...examples.keys()]).toContain(example);
      const has = (path: string, among: unknown[]) =>
        among.some((body) => valueAt(body, path.split(".")) !== undefined);
      for (const path of Object.keys(set))
        expect([path, has(path, [...examples.values()])]).toEqual([path, true]);
      for (const { example, set: own = {} } of choose)
        for (const path of Object.keys(own))
          expect([path, has(path, [examples.get(example)])]).toEqual([path, true]);
      if (page !== undefined)
        expect([...examples.values()].some((body) => withList(body, page, {}) !== null)).toBe(true);
    },
  );
});

describe("the scenarios of the package", () => {
  it.each(scenarioNames)("%s is valid", (name) => {
    expect(checkScenario(scenarios[name], ground)).toBe(scenarios[name]);
  });

  /** The facts of a request with the first examples. */
  function factsOf({ operationId, parameters }: Operation, body: unknown): RequestFacts {
    const named = (where: string) =>
      Object.fromEntries(
        parameters.filter((each) => each.in === where).map(({ name, example }) => [name, example]),
      );
    return { operationId, path: named("path"), query: named("query"), headers: {}, body };
  }

  it.each(["none", ...scenarioNames])("%s keeps the contract, where it is not lenient", (name) => {
    const scenario = name === "none" ? { rules: [] } : scenarios[name as keyof typeof scenarios];
    const run = new ScenarioRun(scenario);
    const broken = exampleCalls().flatMap(({ operation, body }) => {
      const mock = operations.get(operation.operationId) as MockOperation;
      const facts = factsOf(operation, body);
      const decision = decide(mock, facts, run);
      if (!decision || decision.plan?.lenient) return [];
      const { status, choice } = decision;
      const type = mock.responses.get(status)?.mediaType ?? null;
      if (type !== "application/json" || choice?.example === null) return [];
      const violations = validator.answer(
        operation,
        status,
        type,
        bodyFor(mock, facts, run, decision),
      );
      return violations.length > 0 ? [[operation.operationId, status, violations]] : [];
    });
    expect(broken).toEqual([]);
  });

  const statusOf = (name: keyof typeof scenarios, id: string) => {
    const operation = operations.get(id) as MockOperation;
    const facts = { operationId: id, path: {}, query: {}, headers: {}, body: {} };
    const decision = decide(operation, facts, new ScenarioRun(scenarios[name]));
    return [decision?.status, decision?.choice?.example ?? null];
  };

  it.each([
    ["logged-out", "authenticateUser", 200, "wrongPassword"],
    ["logged-out", "listApplications", 401, expect.anything()],
    ["logged-out", "parseQuery", 200, expect.anything()],
    ["empty-namespace", "listApplications", 200, "none"],
    ["empty-namespace", "searchFaqs", 200, "nothing"],
    ["empty-namespace", "getStory", 204, null],
    ["empty-namespace", "saveDictionary", 200, "done"],
    ["empty-namespace", "listIndicators", 200, "none"],
    ["bot-down", "sendMessage", 504, "silentBot"],
    ["bot-down", "sendTrialMessage", 200, "unreachable"],
    ["bot-down", "parseQuery", 200, expect.anything()],
    ["flaky", "parseQuery", 503, null],
    ["typing-bot", "sendMessage", 200, "severalMessages"],
  ] as const)("%s: %s returns %s %s", (name, id, status, example) => {
    expect(statusOf(name, id)).toEqual([status, example]);
  });

  it("large-lists fills pages, and long lists", () => {
    const run = new ScenarioRun(scenarios["large-lists"]);
    const ask = (id: string, body: unknown) => {
      const operation = operations.get(id) as MockOperation;
      const facts = { operationId: id, path: {}, query: {}, headers: {}, body };
      return bodyFor(operation, facts, run, decide(operation, facts, run) as never);
    };
    expect(ask("searchSentences", { start: 9_990, size: 50 })).toMatchObject({
      total: 10_000,
      end: 10_000,
      sentences: { length: 10 },
    });
    expect(ask("listApplications", undefined)).toHaveLength(1_000);
  });
});

describe("a file", () => {
  const parse = (text: string) => parseScenario(text, ground);

  it("is YAML or JSON", async () => {
    const rules = [{ operations: ["parseQuery"], respond: { example: "greet" } }];
    const yaml = "rules:\n  - operations: [parseQuery]\n    respond: { example: greet }";
    expect([await parse(yaml), await parse(JSON.stringify({ rules }))]).toEqual([
      { rules },
      { rules },
    ]);
  });

  it.each(scenarioExamples.map(({ title, yaml }) => [title, yaml]))(
    "as the reference page shows one: %s",
    async (title, yaml) => {
      expect(title).toMatch(/^[A-Z].*\.$/s);
      expect((await parse(yaml)).rules.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ["rules: [", "is not valid YAML"],
    ["12", "(scenario) must be object"],
    ["{}", "(scenario) must have required property 'rules'"],
    ["rules: [{ operations: '*' }]", "/rules/0 must have required property 'respond'"],
    ["rules: [{ operations: '*', respond: { wait: 1 } }]", "(wait)"],
    [
      "rules: [{ operations: [parse], respond: {} }]",
      "/rules/0/operations/0 must be equal to one of the allowed values (the operationIds)",
    ],
    [
      "rules: [{ operations: [parseQuery], respond: { example: nobody } }]",
      "/rules/0/respond: parseQuery has no such response. It has 200 (bookTrain, ",
    ],
    [
      "rules: [{ operations: [parseQuery], respond: { status: 503 } }]",
      "parseQuery has no such response",
    ],
    [
      "rules: [{ operations: [parseQuery], respond: { body: { intent: 1 } } }]",
      "/rules/0/respond: /body/intent must be string (lenient: true",
    ],
    [
      "rules: [{ operations: [parseQuery], sequence: [{}, { status: 503, body: {} }] }]",
      "/rules/0/sequence/1",
    ],
    ["rules: [{ operations: '*', when: { cookie.a: 1 }, respond: {} }]", "/rules/0/when"],
    ["&a [*a, *a]", ""],
  ])("%s is refused", async (text, message) => {
    await expect(parse(text)).rejects.toThrow(message);
  });

  it("may contain invalid responses on purpose", async () => {
    const text =
      "rules: [{ operations: [parseQuery], respond: { status: 503, body: {}, lenient: true } }]";
    expect(await parse(text)).toMatchObject({ rules: [{}] });
  });

  it("that does not exist is refused with the names of the others", async () => {
    await expect(loadScenario("flakey", ground)).rejects.toThrow("slow");
  });
});

it("the engine imports no module of Node and no package, so that browsers can run it", () => {
  const seen = new Set<string>();
  const outside: string[] = [];
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
    for (const statement of source.statements) {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
      if (statement.moduleSpecifier === undefined) continue;
      if (ts.isImportDeclaration(statement) && statement.importClause?.isTypeOnly) continue;
      if (ts.isExportDeclaration(statement) && statement.isTypeOnly) continue;
      const { text } = statement.moduleSpecifier as ts.StringLiteral;
      if (text.startsWith(".")) visit(join(file, "..", text));
      else outside.push(`${file}: ${text}`);
    }
  };
  for (const file of globSync("mocks/engine/*.ts", { cwd: packageRoot }))
    visit(join(packageRoot, file));
  expect(outside).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});
