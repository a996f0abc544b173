/**
 * What the mock responds, decided from the contract, the request and a scenario: without a server and without modules
 * of Node, so that it also runs in a browser.
 */

export { MockClients, type NamedScenario } from "./clients.ts";
export {
  type Choice,
  choose,
  listOfExamples,
  type MockHints,
  type MockOperation,
  mockOperation,
  usualChoice,
} from "./operation.ts";
export { bodyFor, type Decision, decide, headersFor, type Wish } from "./reply.ts";
export type { RequestFacts } from "./request.ts";
export { type Plan, ScenarioRun } from "./run.ts";
export {
  type Rule,
  type Scenario,
  type ScenarioName,
  type ScenarioResponse,
  scenarioNames,
  scenarios,
} from "./scenario.ts";
