import type { Express } from "express";
import type { Contract } from "../src/contract/documents.ts";
import { Router } from "../src/contract/router.ts";
import { RequestValidator } from "../src/contract/validation/requests.ts";
import type { ContractValidator } from "../src/contract/validation/validator.ts";
import { createExpress } from "../src/server/app.ts";
import { answerOptions, applyCors } from "../src/server/exchange/cors.ts";
import { answerError } from "../src/server/exchange/errors.ts";
import type { Step } from "../src/server/exchange/exchange.ts";
import { validateHeaderContent } from "../src/server/exchange/header-content.ts";
import { readBody, validateRequest } from "../src/server/exchange/input.ts";
import { writeAnswer } from "../src/server/exchange/output.ts";
import { refuseForeignPages } from "../src/server/exchange/pages.ts";
import {
  findOperation,
  refuseUnreadableUrl,
  refuseWrongHost,
} from "../src/server/exchange/routing.ts";
import { setSecurityHeaders } from "../src/server/exchange/security-headers.ts";
import { refusePlainConnect } from "../src/server/exchange/upgrade.ts";
import type { Log } from "../src/server/log.ts";
import type { StrayErrors } from "../src/server/stray-errors.ts";
import type { Settings } from "../src/settings/settings.ts";
import { MockChats } from "./chats.ts";
import { type Clients, clientHeader, scenarioHeader } from "./clients.ts";
import type { MockOperation } from "./engine/operation.ts";
import { PrismResponses } from "./prism.ts";
import type { Recordings } from "./recorded.ts";
import { RecordedResponses } from "./recorded-step.ts";
import type { RequestLog } from "./request-log.ts";
import { respond } from "./responding.ts";
import { BrokenStream } from "./streams.ts";

/** What the mock is made of. */
export interface MockParts {
  contract: Contract;
  validator: ContractValidator;
  operations: ReadonlyMap<string, MockOperation>;
  clients: Clients;
  requests: RequestLog;
  settings: Settings;
  log: Log;
  /** Steps that answer outside the contract: toolkit routes, documentation pages. */
  outside: readonly Step[];
  /** Recorded exchanges that are returned where they fit; null: examples only. */
  recordings?: Recordings | null;
  /** Chooses the example of a response before all other steps. */
  choose?: Step;
  /** Milliseconds between two heartbeats of an event stream. */
  heartbeat: number;
  shutdown: AbortSignal;
  strays: StrayErrors;
}

/**
 * The mock of all APIs on one port: the examples of the contract behind a guard. The guard is the same list of steps as
 * the server's, so a wrong request gets the same clear answer; it asks for no credentials.
 */
export function createMockApp(parts: MockParts): Express {
  const { contract, validator, operations, clients, requests, settings, outside, choose } = parts;
  const { heartbeat, shutdown, strays, log, recordings } = parts;
  const recorded = recordings
    ? new RecordedResponses({ recordings, clients, requests, log })
    : null;
  const examples = respond({
    operations,
    validator,
    prism: new PrismResponses(contract),
    chats: new MockChats(heartbeat),
    clients,
    log: requests,
    pause: settings.pause,
    heartbeat,
    anyStatus: settings.anyStatus,
  });
  const life: Step[] = [
    setSecurityHeaders,
    refuseWrongHost,
    refuseUnreadableUrl,
    ...outside,
    (exchange) => {
      requests.begin(exchange, clients.nameOf(exchange));
      return false;
    },
    findOperation(new Router(contract.operations.values())),
    applyCors(settings),
    answerOptions(settings, ["Prefer", clientHeader, scenarioHeader]),
    refuseForeignPages(settings),
    refusePlainConnect(async () => true),
    readBody(settings),
    ...(recorded ? [recorded.remember] : []),
    validateRequest(new RequestValidator(validator)),
    validateHeaderContent(validator),
    (exchange) => {
      requests.read(exchange);
      return false;
    },
    ...(choose ? [choose] : []),
    recorded ? recorded.respond(examples) : examples,
    writeAnswer,
  ];
  return createExpress(life, {
    shutdown,
    strays,
    refuse(exchange, error) {
      // Cut off on purpose, after what was sent.
      if (error instanceof BrokenStream) exchange.request.socket.destroySoon();
      else {
        requests.refuse(exchange, error);
        answerError(exchange, error, null, log);
      }
    },
  });
}
