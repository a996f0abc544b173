import type { Contract } from "../src/contract/documents.ts";
import { problem } from "../src/contract/problem.ts";
import type { Exchange, Step } from "../src/server/exchange/exchange.ts";
import { textReader } from "../src/server/exchange/input.ts";
import {
  answerToolkitRoutes,
  describeRoutes,
  type Route,
  type RouteDescription,
} from "../src/server/toolkit/guard.ts";
import { answerDocument } from "../src/server/toolkit/state.ts";
import type { Settings } from "../src/settings/settings.ts";
import type { Clients } from "./clients.ts";
import { scenarioNames } from "./engine/scenario.ts";
import type { RequestLog } from "./request-log.ts";
import { parseScenario, ScenarioError, type ScenarioGround } from "./scenarios.ts";

/** What the toolkit routes of the mock act on. */
export interface MockToolkit {
  contract: Contract;
  clients: Clients;
  log: RequestLog;
  ground: ScenarioGround;
}

/** A scenario that is sent must not hold up other requests: bytes of it, and characters of one in YAML. */
const readScenario = textReader(100_000);
const longestYaml = 20_000;

const routes: ReadonlyMap<string, Route<MockToolkit>> = new Map<string, Route<MockToolkit>>([
  [
    "GET ready",
    {
      summary: "`200` as soon as the mock listens.",
      answer: ({ response }) => void response.json({ ready: true }),
      access: "open",
    },
  ],
  [
    "GET openapi/{api}.json",
    { summary: "The document of an API.", answer: answerDocument, access: "local" },
  ],
  [
    "GET requests",
    {
      summary:
        "The latest requests with what the mock responded, oldest first; `?operationId=` selects those of one operation.",
      answer: answerRequests,
      access: "guarded",
    },
  ],
  ["DELETE requests", { summary: "Clears this log.", answer: clearRequests, access: "guarded" }],
  ["GET scenario", { summary: "The current scenario.", answer: answerScenario, access: "guarded" }],
  [
    "PUT scenario",
    {
      summary: "Starts a scenario, by its name or as a document.",
      answer: changeScenario,
      access: "guarded",
    },
  ],
  [
    "DELETE scenario",
    {
      summary: "Returns to the scenario the mock was started with.",
      answer: endScenario,
      access: "guarded",
    },
  ],
]);

/** Descriptions of the toolkit routes of the mock. */
export const mockToolkitRoutes: readonly RouteDescription[] = describeRoutes(routes);

/** Routes under `/_toolkit/` by which tests drive the mock: its scenario, and the log of requests. */
export function answerMockToolkit(
  settings: Pick<Settings, "host" | "toolkitToken">,
  toolkit: MockToolkit,
): Step {
  return answerToolkitRoutes(settings, routes, toolkit);
}

/** The latest requests, oldest first: those of the client that asks, or all; `?operationId=` those of an operation. */
function answerRequests(exchange: Exchange, { log, clients }: MockToolkit): void {
  const client = clients.named(exchange);
  const { operationId } = exchange.request.query;
  const requests = log.entries({
    ...(client === undefined ? {} : { client }),
    ...(typeof operationId === "string" ? { operationId } : {}),
  });
  exchange.response.status(200).json({ requests });
}

function clearRequests(exchange: Exchange, { log, clients }: MockToolkit): void {
  log.clear(clients.named(exchange));
  exchange.response.status(204).end();
}

function answerScenario(exchange: Exchange, { clients }: MockToolkit): void {
  const { name, scenario } = clients.scenarios.current(clients.named(exchange));
  const { summary = null } = scenario;
  exchange.response.status(200).json({ name, summary, names: scenarioNames });
}

/** Starts a scenario, for the client that asks or for all: `{"name": "flaky"}`, or a scenario in JSON or YAML. */
async function changeScenario(exchange: Exchange, toolkit: MockToolkit): Promise<void> {
  const { clients, ground } = toolkit;
  const text = await readScenario(exchange);
  const name = /^\s*\{\s*"name"\s*:\s*("(?:[^"\\]|\\.){0,200}")\s*\}\s*$/.exec(text)?.[1];
  const named =
    name === undefined
      ? { name: "sent", scenario: await parseScenario(text, ground, longestYaml).catch(refuse) }
      : clients.find(JSON.parse(name) as string);
  clients.scenarios.select(named, clients.named(exchange));
  answerScenario(exchange, toolkit);
}

function refuse(error: unknown): never {
  if (!(error instanceof ScenarioError)) throw error;
  throw problem("invalid-scenario", {
    reason: error.message
      .split("\n")
      .map((line) => line.trim())
      .join("; ")
      .replace(/\.$/, ""),
  });
}

function endScenario(exchange: Exchange, { clients }: MockToolkit): void {
  clients.scenarios.select(null, clients.named(exchange));
  exchange.response.status(204).end();
}
