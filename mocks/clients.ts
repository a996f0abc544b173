import { problem } from "../src/contract/problem.ts";
import type { Exchange } from "../src/server/exchange/exchange.ts";
import { MockClients, type NamedScenario } from "./engine/clients.ts";
import type { ScenarioRun } from "./engine/run.ts";
import { scenarioNames } from "./engine/scenario.ts";
import { readyScenario } from "./scenarios.ts";

/** Names the client, which then has its own scenario, its own sequences and its own part of the log. */
export const clientHeader = "x-tock-mock-client";
/** Names a scenario of the package for one request. */
export const scenarioHeader = "x-tock-mock-scenario";

/** Name of the clients that do not name themselves. */
export const unnamed = "default";

/** Characters of a client's name. */
const longestName = 200;

/** The clients of a mock server, as their headers name them. */
export class Clients {
  readonly scenarios: MockClients;
  /** Scenarios that were read from files or sent, by their names. */
  readonly #known = new Map<string, NamedScenario>();

  constructor(initial: NamedScenario | null) {
    this.scenarios = new MockClients(initial);
    if (initial) this.#known.set(initial.name, initial);
  }

  /** @returns undefined when the request does not name its client */
  named({ request }: Pick<Exchange, "request">): string | undefined {
    return request.get(clientHeader)?.slice(0, longestName);
  }

  nameOf(exchange: Pick<Exchange, "request">): string {
    return this.named(exchange) ?? unnamed;
  }

  /**
   * The scenario of a request, at the position of its client.
   * @throws Problem 400 when the request names a scenario that does not exist
   */
  runOf(exchange: Exchange): { run: ScenarioRun; scenario: string } {
    const client = this.nameOf(exchange);
    const wanted = exchange.request.get(scenarioHeader);
    const named = wanted === undefined ? undefined : this.find(wanted);
    const scenario = named?.name ?? this.scenarios.current(client).name;
    return { run: this.scenarios.run(client, named), scenario };
  }

  /** @throws Problem 400 if the scenario does not exist */
  find(name: string): NamedScenario {
    if (name === "none") return { name, scenario: noRules };
    const found = this.#known.get(name) ?? readyScenario(name);
    if (found) return found;
    const names = [...this.#known.keys(), ...scenarioNames];
    throw problem("no-such-scenario", { name, names: [...new Set(names)].join(", ") });
  }
}

const noRules = { rules: [] };
