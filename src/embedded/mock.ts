/** `tock-contract/mock`: the mocks of all APIs inside another program, usually a test. */

import type { Scenario, ScenarioName } from "../../mocks/engine/scenario.ts";
import type { LoggedRequest } from "../../mocks/logged-request.ts";
import { startMock as start } from "../../mocks/start.ts";
import { once } from "./once.ts";
import { type EmbeddedSettings, readEmbedded } from "./settings.ts";

export type { EmbeddedSettings, LoggedRequest, Scenario, ScenarioName };

export interface MockOptions extends Omit<EmbeddedSettings, "scenario"> {
  /** Name of a scenario of the package, path of a file, or a scenario. Default: none. */
  readonly scenario?: ScenarioName | Scenario | (string & {});
}

export interface Mock {
  /** `http://127.0.0.1:49152`, without a slash at the end. */
  readonly url: string;
  /**
   * Starts a scenario from its beginning.
   * @param scenario null: none
   * @param client name that a client sends in `X-Tock-Mock-Client`; without it, the scenario is that of all clients
   * @throws Error if it does not exist or is invalid
   */
  useScenario(scenario: MockOptions["scenario"] | null, client?: string): Promise<void>;
  /** The latest requests, oldest first, for assertions. */
  requests(filter?: { client?: string; operationId?: string }): LoggedRequest[];
  /** Forgets the requests of a client, or all. */
  clearRequests(client?: string): void;
  /** Stops the mock; nothing of it keeps the process alive afterwards. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/**
 * Starts the mocks of all APIs on a free port.
 *
 *     const mock = await startMock({ scenario: "flaky" });
 *     await fetch(`${mock.url}/rest/nlp/parse`, …);
 *     expect(mock.requests({ operationId: "parseQuery" })).toHaveLength(1);
 *     await mock.close();
 *
 * @throws Error if a setting or the scenario is unknown or wrong, or the port is in use
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { scenario, ...settings } = options;
  const mock = await start(readEmbedded(settings), { log: { info() {}, warn() {}, error() {} } });
  const close = once(() => mock.close());
  try {
    if (scenario !== undefined) await mock.useScenario(scenario);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    url: mock.url,
    useScenario: (chosen, client) => mock.useScenario(chosen ?? null, client),
    requests: mock.requests,
    clearRequests: mock.clearRequests,
    close,
    [Symbol.asyncDispose]: close,
  };
}
