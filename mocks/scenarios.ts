/** Scenarios as users write them: the names of this package's, and files in YAML or JSON. */

import { existsSync, readFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { scenarios } from "../generated/mocks/scenarios.ts";
import type { Contract } from "../src/contract/documents.ts";
import { isTooDeep } from "../src/contract/json-text.ts";
import type { ContractValidator } from "../src/contract/validation/validator.ts";
import { readTextFile } from "../src/files.ts";
import { own } from "../src/own.ts";
import { generatedFolder } from "../src/paths.ts";
import type { NamedScenario } from "./engine/clients.ts";
import { choose, listOfExamples, type MockOperation } from "./engine/operation.ts";
import {
  type Rule,
  type Scenario,
  type ScenarioResponse,
  scenarioNames,
} from "./engine/scenario.ts";
import { hasTemplates } from "./engine/templates.ts";

/** A scenario that cannot be used; the message lists what is wrong, with the place in the file. */
export class ScenarioError extends Error {}

/** What scenarios are checked against. */
export interface ScenarioGround {
  contract: Contract;
  validator: ContractValidator;
  operations: ReadonlyMap<string, MockOperation>;
}

/**
 * The scenario of this package with a name.
 * @returns undefined if it does not exist
 */
export function readyScenario(name: string): NamedScenario | undefined {
  const scenario = own(scenarios as Record<string, Scenario>, name);
  return scenario && { name, scenario };
}

/**
 * Reads the scenario that a user names.
 * @param named name of one of this package, or path of a file
 * @throws ScenarioError if it does not exist or is invalid
 */
export async function loadScenario(named: string, ground: ScenarioGround): Promise<NamedScenario> {
  const ready = readyScenario(named);
  if (ready) return ready;
  if (!existsSync(named)) {
    throw new ScenarioError(
      `No scenario or file "${named}". The scenarios are ${scenarioNames.join(", ")}.`,
    );
  }
  const name = basename(named, extname(named));
  return { name, scenario: await parseScenario(textOf(named), ground) };
}

function textOf(file: string): string {
  try {
    return readTextFile(file);
  } catch (error) {
    throw new ScenarioError((error as Error).message);
  }
}

/**
 * Reads a scenario in JSON or YAML.
 * @param longestYaml characters: the time of the YAML parser grows with the square of its text
 * @throws ScenarioError when it is wrong
 */
export async function parseScenario(
  text: string,
  ground: ScenarioGround,
  longestYaml = Number.POSITIVE_INFINITY,
): Promise<Scenario> {
  if (isTooDeep(text)) throw new ScenarioError("The scenario is nested too deeply.");
  return checkScenario(jsonIn(text) ?? (await yamlIn(text, longestYaml)), ground);
}

/** @returns undefined if it is not JSON */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function yamlIn(text: string, longest: number): Promise<unknown> {
  if (text.length > longest) {
    throw new ScenarioError(
      `A scenario of more than ${longest} characters must be JSON. Convert it, or name its file when the mock starts.`,
    );
  }
  const { parse } = await import("yaml");
  try {
    return parse(text, { maxAliasCount: 100 });
  } catch (error) {
    throw new ScenarioError(`The scenario is not valid YAML: ${(error as Error).message}`);
  }
}

/**
 * Checks a scenario: its form, the names of operations and examples, and its bodies against the contract.
 * @throws ScenarioError that lists what is wrong
 */
export function checkScenario(value: unknown, ground: ScenarioGround): Scenario {
  const mistakes = mistakesOfForm(value);
  const scenario = value as Scenario;
  if (mistakes.length === 0) {
    for (const [index, rule] of scenario.rules.entries()) {
      mistakes.push(...mistakesOf(rule, scenario, `/rules/${index}`, ground));
    }
  }
  if (mistakes.length > 0) {
    throw new ScenarioError(`The scenario is not valid:\n${mistakes.slice(0, 20).join("\n")}`);
  }
  return scenario;
}

/** Maximum characters of a scenario whose mistakes are all reported: the time grows with the square of their number. */
const longestExplained = 10_000;

const forms = new Map<boolean, ValidateFunction>();

function formOf(allErrors: boolean): ValidateFunction {
  let form = forms.get(allErrors);
  if (!form) {
    const file = join(generatedFolder, "mocks", "scenario.schema.json");
    const schema = JSON.parse(readFileSync(file, "utf8")) as object;
    form = new Ajv2020({ strict: false, allErrors }).compile(schema);
    forms.set(allErrors, form);
  }
  return form;
}

function mistakesOfForm(value: unknown): string[] {
  const form = formOf((JSON.stringify(value) ?? "").length <= longestExplained);
  if (form(value)) return [];
  // A value that fits no alternative is reported once, by the alternatives themselves.
  const errors = (form.errors ?? []).filter(({ keyword }) => keyword !== "oneOf");
  return (errors.length > 0 ? errors : (form.errors ?? [])).map(
    ({ instancePath, message, params }) => {
      const extra = params.additionalProperty ?? params.allowedValues;
      const names = Array.isArray(extra) && extra.length > 20 ? "the operationIds" : extra;
      const detail =
        names === undefined ? "" : ` (${Array.isArray(names) ? names.join(", ") : names})`;
      return `  ${instancePath || "(scenario)"} ${message}${detail}`;
    },
  );
}

function* mistakesOf(
  rule: Rule,
  { lenient = false }: Scenario,
  place: string,
  ground: ScenarioGround,
): Generator<string> {
  const responses = rule.sequence ?? (rule.respond ? [rule.respond] : []);
  // Rules for all operations apply to those that have the response.
  const ids = rule.operations === "*" ? [] : rule.operations;
  for (const [index, response] of responses.entries()) {
    const at = rule.sequence ? `${place}/sequence/${index}` : `${place}/respond`;
    for (const id of ids) {
      const operation = ground.operations.get(id);
      if (!operation) {
        yield `  ${place}/operations: no operation "${id}" that can be called`;
      } else if (!(response.lenient ?? lenient)) {
        yield* broken(operation, response, ground).map((mistake) => `  ${at}: ${mistake}`);
      } else if (response.example !== undefined && !exampleOf(operation, response)) {
        yield `  ${at}: ${noExample(operation)}`;
      }
    }
  }
}

/** The violations of an operation's contract in a response. */
function broken(
  operation: MockOperation,
  response: ScenarioResponse,
  { contract, validator }: ScenarioGround,
): string[] {
  const { status, body } = response;
  if (body === undefined) {
    const asksForOne = status !== undefined || response.example !== undefined;
    return asksForOne && !exampleOf(operation, response) ? [noExample(operation)] : [];
  }
  const code = status ?? choose(operation, {})?.status ?? 200;
  if (!operation.responses.has(code)) return [noExample(operation)];
  // The values of templates are validated when they are sent.
  if (hasTemplates(body)) return [];
  const declared = contract.operations.get(operation.operationId);
  return declared
    ? validator
        .answer(declared, code, "application/json", body)
        .map(({ pointer, message }) => `/body${pointer} ${message} (lenient: true allows it)`)
    : [];
}

function exampleOf(operation: MockOperation, { status, example }: ScenarioResponse) {
  return choose(operation, { status, names: example === undefined ? undefined : [example].flat() });
}

function noExample(operation: MockOperation): string {
  return `${operation.operationId} has no such response. It has ${listOfExamples(operation)}.`;
}
