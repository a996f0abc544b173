/** Rules that look at Arazzo documents: that a journey can be read, that its operations exist, that its steps check. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { faultsOfText } from "./words.js";

const textKeys = ["title", "summary", "description"];

const sentence = /^[A-Z][\s\S]*[.!?]$/;

/** A workflow describes itself, its inputs, its outputs and its steps, without the words of words.js. */
export function workflowWording() {
  return {
    any(node, { report, location, type }) {
      if (typeof node !== "object" || node === null || type.name === "SchemaProperties") return;
      for (const key of textKeys) {
        if (typeof node[key] !== "string") continue;
        for (const message of faultsOfText(node[key]))
          report({ message, location: location.child([key]) });
      }
    },
    Workflow(workflow, { report, location, resolve: follow }) {
      const { summary, description, inputs, outputs } = workflow;
      if (!/^[A-Z].{9,79}[^.!?]$/.test(summary ?? "")) {
        report({
          message:
            "Give the workflow a summary with a capital, without a full stop, in 11 to 81 characters.",
        });
      }
      if (!sentence.test(description ?? "") || description.length < 60) {
        report({
          message:
            "Describe the workflow in whole sentences of 60 characters at least: what it does, who may, what it leaves.",
        });
      }
      for (const [name, input] of Object.entries(inputs?.properties ?? {})) {
        const { description } = input.$ref ? (follow(input).node ?? {}) : input;
        if (sentence.test(description ?? "")) continue;
        report({
          message: `Describe the input \`${name}\` in a sentence.`,
          location: location.child(["inputs", "properties", name]),
        });
      }
      if (Object.keys(outputs ?? {}).length === 0) {
        report({ message: "Give the workflow an output: what one wants to know of it." });
      }
    },
    Step(step, { report }) {
      if (sentence.test(step.description ?? "")) return;
      report({ message: `Say in a sentence what the step \`${step.stepId}\` is for.` });
    },
  };
}

/** A step names an operation of one of the document's sources, and that source has it. */
export function stepOperation() {
  let operations = new Map();
  return {
    Root: {
      enter(root, { location }) {
        const folder = dirname(location.source.absoluteRef);
        operations = new Map(
          (root.sourceDescriptions ?? []).map(({ name, url }) => [
            name,
            operationsOf(resolve(folder, url)),
          ]),
        );
      },
    },
    Step(step, { report, location }) {
      const [, source, id] =
        /^\$sourceDescriptions\.([\w-]+)\.(\w+)$/.exec(step.operationId ?? "") ?? [];
      if (!id) {
        report({
          message:
            "Name the operation as `$sourceDescriptions.admin.listApplications`, with its source.",
        });
      } else if (!operations.get(source)?.has(id)) {
        report({
          message: `Name an operation that ${source} has; \`${id}\` is none.`,
          location: location.child(["operationId"]),
        });
      }
    },
  };
}

/**
 * A step says which status it expects, and each of its conditions compares something. Of three comparisons that are
 * joined in a jsonpath, Respect 2.77 overlooks the middle one: a condition joins two at most.
 */
export function stepChecks() {
  return {
    Step(step, { report, location }) {
      const criteria = step.successCriteria ?? [];
      if (!criteria.some(({ condition }) => /^\$statusCode == \d{3}$/.test(condition ?? ""))) {
        report({ message: `Say which status ${step.stepId} expects: \`$statusCode == 200\`.` });
      }
      for (const [index, { condition, type }] of criteria.entries()) {
        const compares =
          type === undefined
            ? /^\$\S+ (==|!=|<=?|>=?) \S/.test(condition)
            : type === "jsonpath" && /^\$\[\?.+\]$/.test(condition);
        const place = location.child(["successCriteria", index]);
        if (type === "jsonpath" && condition.split(/&&|\|\|/).length > 2) {
          report({
            message: "Make two conditions of it: more than two joined ones are not all looked at.",
            location: place,
          });
        }
        if (compares) continue;
        report({
          message:
            "Compare something: `$response.body#/total == 1`, or as jsonpath `$[?length(@) == 2]`.",
          location: place,
        });
      }
    },
  };
}

/** The operationIds of a bundle. */
function operationsOf(file) {
  const { paths } = JSON.parse(readFileSync(file, "utf8"));
  const found = Object.values(paths).flatMap((path) => Object.values(path));
  return new Set(found.map(({ operationId }) => operationId));
}
