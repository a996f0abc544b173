import type { Express } from "express";
import type { Contract } from "../src/contract/documents.ts";
import { Router } from "../src/contract/router.ts";
import { RequestValidator } from "../src/contract/validation/requests.ts";
import { ContractValidator } from "../src/contract/validation/validator.ts";
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
  refuseMissingHost,
  refuseUnreadableUrl,
} from "../src/server/exchange/routing.ts";
import { setSecurityHeaders } from "../src/server/exchange/security-headers.ts";
import { refusePlainConnect } from "../src/server/exchange/upgrade.ts";
import type { Log } from "../src/server/log.ts";
import type { StrayErrors } from "../src/server/stray-errors.ts";
import type { Settings } from "../src/settings/settings.ts";
import { answerByPrism } from "./prism.ts";
import { streamExamples } from "./streams.ts";

/** Parts of the mock. */
export interface MockParts {
  contract: Contract;
  settings: Settings;
  log: Log;
  /** Steps that respond outside the contract: documentation pages. */
  outside: readonly Step[];
  /** Chooses the example of a response before Prism does. */
  choose?: Step;
  /** Milliseconds between two heartbeats of an event stream. */
  heartbeat: number;
  shutdown: AbortSignal;
  strays: StrayErrors;
}

/**
 * The mock of all APIs on one port: Prism behind a guard, and event streams, which Prism would send at once. The guard
 * runs the same steps as the server, so an invalid request gets the same error. The mock keeps no state and requires no
 * credentials.
 */
export function createMockApp(parts: MockParts): Express {
  const { contract, settings, log, outside, choose, heartbeat, shutdown, strays } = parts;
  const validator = new ContractValidator(contract);
  const life: Step[] = [
    setSecurityHeaders,
    refuseMissingHost,
    refuseUnreadableUrl,
    ...outside,
    findOperation(new Router(contract.operations.values())),
    applyCors(settings),
    answerOptions(settings),
    refuseForeignPages(settings),
    refusePlainConnect(async () => true),
    readBody(settings),
    validateRequest(new RequestValidator(validator)),
    validateHeaderContent(validator),
    streamExamples(contract, { pause: settings.pause, heartbeat }),
    ...(choose ? [choose] : []),
    answerByPrism(contract),
    writeAnswer,
  ];
  return createExpress(life, {
    shutdown,
    strays,
    refuse: (exchange, error) => answerError(exchange, error, null, log),
  });
}
