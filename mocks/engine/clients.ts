import { ScenarioRun } from "./run.ts";
import type { Scenario } from "./scenario.ts";

/** A scenario with the name that callers know it by. */
export interface NamedScenario {
  name: string;
  scenario: Scenario;
}

/** Clients whose state is kept; those that were not seen for the longest time are forgotten. */
const mostClients = 1_000;

const none: NamedScenario = { name: "none", scenario: { rules: [] } };

/** A client with its own way through scenarios, so that parallel tests do not change each other's. */
interface Client {
  /** Null: that of all clients. */
  chosen: NamedScenario | null;
  /** By the name of the scenario. */
  runs: Map<string, ScenarioRun>;
}

/** Which scenario each client is in, and how far. Clients name themselves; those that do not are one client. */
export class MockClients {
  #current: NamedScenario;
  readonly #clients = new Map<string, Client>();

  /** @param initial scenario of all clients; null: none */
  constructor(initial: NamedScenario | null = null) {
    this.#current = initial ?? none;
  }

  /** The scenario of a client, or of all. */
  current(client?: string): NamedScenario {
    return (client === undefined ? null : this.#clients.get(client)?.chosen) ?? this.#current;
  }

  /**
   * Starts a scenario from its beginning.
   * @param scenario null: none
   * @param client its name; without one, the scenario is that of all clients
   */
  select(scenario: NamedScenario | null, client?: string): void {
    if (client === undefined) {
      this.#current = scenario ?? none;
      this.#clients.clear();
    } else {
      const own = this.#client(client);
      own.chosen = scenario ?? none;
      own.runs.clear();
    }
  }

  /**
   * The progress of a client in its scenario.
   * @param named a scenario for this request only, which continues with the next request that names it
   */
  run(client: string, named?: NamedScenario): ScenarioRun {
    const { chosen, runs } = this.#client(client);
    const { name, scenario } = named ?? chosen ?? this.#current;
    let run = runs.get(name);
    if (!run || run.scenario !== scenario) {
      run = new ScenarioRun(scenario);
      runs.set(name, run);
    }
    return run;
  }

  #client(name: string): Client {
    const client = this.#clients.get(name) ?? { chosen: null, runs: new Map() };
    this.#clients.delete(name);
    this.#clients.set(name, client);
    const [oldest] = this.#clients.keys();
    if (this.#clients.size > mostClients && oldest !== undefined) this.#clients.delete(oldest);
    return client;
  }
}
