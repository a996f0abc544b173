import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generatedFolder, packageRoot } from "../../src/paths.ts";
import { type Break, broken, lint } from "./lint.ts";

const right = broken(
  parse(readFileSync(join(import.meta.dirname, "right-workflow.yaml"), "utf8")) as object,
  [["sourceDescriptions", "0", "url"], join(generatedFolder, "admin", "openapi.json")],
);

const workflow = ["workflows", "0"];
const step = [...workflow, "steps", "0"];
const condition = [...step, "successCriteria", "1", "condition"];

/** By rule: what breaks it, and a part of the message that this earns. */
const rules: Record<string, [Break, message: string][]> = {
  "workflow-wording": [
    [[[...workflow, "summary"]], "Give the workflow a summary"],
    [[[...workflow, "summary"], "Find applications."], "without a full stop"],
    [[[...workflow, "description"]], "Describe the workflow"],
    [[[...workflow, "description"], "Finds applications."], "of 60 characters at least"],
    [[[...workflow, "inputs", "properties", "login", "description"]], "Describe the input `login`"],
    [[[...workflow, "outputs"]], "Give the workflow an output"],
    [[[...step, "description"], "Somebody lists them."], 'Replace "Somebody"'],
    [[[...step, "description"]], "what the step `list` is for"],
    [[[...step, "description"], "list"], "what the step `list` is for"],
  ],
  "step-operation": [
    [[[...step, "operationId"], "listApplications"], "with its source"],
    [[[...step, "operationId"], "$sourceDescriptions.admin.listTrains"], "`listTrains` is none"],
    [[[...step, "operationId"], "$sourceDescriptions.nlu.parseQuery"], "that nlu has"],
  ],
  "step-checks": [
    [[[...step, "successCriteria", "0"], { condition: "$statusCode < 300" }], "Say which status"],
    [[[...step, "successCriteria"]], "Say which status"],
    [[[...step, "successCriteria", "1"], { condition: "true" }], "Compare something"],
    [[[...step, "successCriteria", "1"], { condition: "$response.body" }], "Compare something"],
    [[condition, "$.data"], "Compare something"],
    [[condition, "$[?@.a == 1 && @.b == 2 && @.c == 3]"], "Make two conditions of it"],
  ],
};

const documents: Record<string, unknown> = { right };
for (const [rule, cases] of Object.entries(rules)) {
  for (const [index, [change]] of cases.entries()) {
    documents[`${rule} ${index}`] = broken(right, change);
  }
}
const found = lint(documents, Object.keys(rules));

it("finds nothing in a valid workflow", () => {
  expect(found.right).toEqual([]);
});

for (const [rule, cases] of Object.entries(rules)) {
  describe(rule, () => {
    it.each(cases.map(([, message], index) => ({ message, index })))(
      "$message ($index)",
      ({ message, index }) => {
        expect(found[`${rule} ${index}`]).toContainEqual({
          rule,
          message: expect.stringContaining(message),
        });
      },
    );
  });
}

it("lints every workflow", () => {
  const { apis } = parse(readFileSync(join(packageRoot, "redocly.yaml"), "utf8")) as {
    apis: Record<string, { root: string }>;
  };
  const linted = Object.values(apis).map(({ root }) => root);
  const files = readdirSync(join(packageRoot, "specs", "workflows"))
    .filter((name) => name.endsWith(".arazzo.yaml"))
    .map((name) => `specs/workflows/${name}`);
  expect(files.length).toBeGreaterThan(0);
  expect(linted).toEqual(expect.arrayContaining(files));
});
