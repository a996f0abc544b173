import type { Contract } from "../src/contract/documents.ts";
import type { Document } from "../src/contract/openapi.ts";
import { packagedContract } from "../src/contract/packaged.ts";
import { ContractValidator } from "../src/contract/validation/validator.ts";
import { loadDocs } from "../src/docs/pages.ts";
import { type AddressRow, demoChat } from "../src/server/addresses.ts";
import { BotSockets } from "../src/server/bots/websocket.ts";
import { answerDocs } from "../src/server/documentation.ts";
import { HttpListener } from "../src/server/listening.ts";
import { type Log, stderrLog } from "../src/server/log.ts";
import { stopping } from "../src/server/stopping.ts";
import { StrayErrors } from "../src/server/stray-errors.ts";
import { isLoopback } from "../src/settings/loopback.ts";
import type { Settings } from "../src/settings/settings.ts";
import { createMockApp } from "./app.ts";
import { Clients } from "./clients.ts";
import { type MockOperation, mockOperation } from "./engine/operation.ts";
import type { Scenario } from "./engine/scenario.ts";
import type { PlatformEvent } from "./platform/events.ts";
import { MockPlatform } from "./platform/platform.ts";
import { Recordings } from "./recorded.ts";
import { type LoggedRequest, RequestLog } from "./request-log.ts";
import { checkScenario, loadScenario, type ScenarioGround } from "./scenarios.ts";
import { answerMockToolkit } from "./toolkit.ts";

/** A server of mocks that listens. */
export interface Listening {
  url: string;
  addresses: readonly AddressRow[];
  close(): Promise<void>;
}

/** The mock of all APIs that listens. */
export interface RunningMock extends Listening {
  /**
   * Starts a scenario from its beginning.
   * @param scenario name, file or the scenario itself; null: none
   * @param client name in `X-Tock-Mock-Client`; without it, the scenario is that of all clients
   * @throws ScenarioError when it does not exist or is wrong
   */
  useScenario(scenario: string | Scenario | null, client?: string): Promise<void>;
  /** The latest requests, oldest first. */
  requests(filter?: { client?: string; operationId?: string }): LoggedRequest[];
  /** Forgets the requests of a client, or all. */
  clearRequests(client?: string): void;
}

export interface MockOptions {
  log?: Log;
  /** Called with what happens between the mock and bots under development. */
  report?(event: PlatformEvent): void;
  /** Milliseconds between two heartbeats of an event stream. */
  heartbeat?: number;
  strays?: StrayErrors;
}

/**
 * Starts the mocks of all APIs on one port; bots connect to the same port by WebSocket.
 * @throws Error if the address is in use
 */
export async function startMock(
  settings: Settings,
  {
    log = stderrLog,
    report = () => {},
    heartbeat = 10_000,
    strays = new StrayErrors(),
  }: MockOptions = {},
): Promise<RunningMock> {
  const { contract, validator } = packagedContract();
  const ground = groundOf(contract, validator);
  const named = settings.scenario === null ? null : await loadScenario(settings.scenario, ground);
  const clients = new Clients(named);
  const requests = new RequestLog();
  const recordings =
    settings.recorded === null
      ? null
      : new Recordings(settings.recorded, contract.operations.values());
  const shutdown = new AbortController();
  const docs = loadDocs(() => ({ chat: null, logins: [], webSocketKey: null }));
  const app = createMockApp({
    ...ground,
    clients,
    requests,
    recordings,
    settings,
    log,
    outside: [
      answerMockToolkit(settings, { contract, clients, log: requests, ground }),
      answerDocs(docs),
    ],
    heartbeat,
    shutdown: shutdown.signal,
    strays,
  });
  const platform = new MockPlatform(contract, {
    pause: settings.pause,
    answerTimeout: settings.botTimeout,
    report,
  });
  const sockets = new BotSockets({
    gateway: platform,
    knows: async () => true,
    loopback: isLoopback(settings.host),
    // The report includes connecting and disconnecting bots.
    log: { ...log, info() {} },
  });
  const listener = new HttpListener(app, sockets);
  const url = await listener.listen(settings);
  return {
    url,
    addresses: [
      ...[...contract.documents].map(
        ([api, { info }]) => [info.title, `${url}/api/${api}.html`] as const,
      ),
      ["Event stream", `${url}${demoChat}/sse?userId=me`],
      ["Log of requests", `${url}/_toolkit/requests`],
      ["Your bot, WebSocket", `${url.replace(/^http/, "ws")}/any-key`],
    ],
    async useScenario(scenario, client) {
      const chosen =
        typeof scenario === "string"
          ? await loadScenario(scenario, ground)
          : scenario && { name: "given", scenario: checkScenario(scenario, ground) };
      clients.scenarios.select(chosen, client);
    },
    requests: (filter) => structuredClone(requests.entries(filter)),
    clearRequests: (client) => requests.clear(client),
    async close() {
      // The mock responds at once: only streams are still open.
      shutdown.abort(stopping());
      await listener.stop({ drained: () => sockets.close() });
    },
  };
}

/** What the operations of a contract are answered from. */
export function groundOf(
  contract: Contract,
  validator = new ContractValidator(contract),
): ScenarioGround {
  const operations = new Map<string, MockOperation>();
  for (const [id, operation] of contract.operations) {
    const document = contract.documents.get(operation.api) as Document;
    operations.set(id, mockOperation(document, operation));
  }
  return { contract, validator, operations };
}
