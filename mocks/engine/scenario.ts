import type { components } from "../../generated/mocks/scenario.ts";
import { type ScenarioName, scenarios } from "../../generated/mocks/scenarios.ts";

type Schemas = components["schemas"];

/** A named list of rules, as `mocks/scenario.schema.yaml` describes it. */
export type Scenario = Schemas["Scenario"];
export type Rule = Schemas["Rule"];
export type ScenarioResponse = Schemas["Response"];
export type Conditions = Schemas["Conditions"];
export type Condition = Schemas["Condition"];
export type Test = Schemas["Test"];

/** Names of the scenarios of this package. */
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

export { type ScenarioName, scenarios };
