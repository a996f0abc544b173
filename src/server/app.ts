import express, { type Express, type Request, type Response } from "express";
import type { Contract } from "../contract/documents.ts";
import type { Router } from "../contract/router.ts";
import type { Loaders } from "../contract/tenancy/claims.ts";
import type { RequestValidator } from "../contract/validation/requests.ts";
import type { ContractValidator } from "../contract/validation/validator.ts";
import type { Settings } from "../settings/settings.ts";
import type { Store } from "../store/store.ts";
import type { Authenticator } from "./authentication.ts";
import { authenticate, authorize } from "./exchange/access.ts";
import { logChange, logFailure } from "./exchange/audit.ts";
import { readCookies } from "./exchange/cookies.ts";
import { answerOptions, applyCors, takesCookies } from "./exchange/cors.ts";
import { answerError } from "./exchange/errors.ts";
import { Exchange, type Step } from "./exchange/exchange.ts";
import { answerOnDemand } from "./exchange/faults.ts";
import { callHandler, type HandlersById } from "./exchange/handling.ts";
import { validateHeaderContent } from "./exchange/header-content.ts";
import { readBody, validateRequest } from "./exchange/input.ts";
import { checkAnswer, writeAnswer } from "./exchange/output.ts";
import { refuseForeignPages } from "./exchange/pages.ts";
import { findOperation, refuseUnreadableUrl, refuseWrongHost } from "./exchange/routing.ts";
import { setSecurityHeaders } from "./exchange/security-headers.ts";
import { resolveTenancy } from "./exchange/tenancy.ts";
import { type TrafficLog, watchTraffic } from "./exchange/traffic.ts";
import { refusePlainConnect } from "./exchange/upgrade.ts";
import type { Log } from "./log.ts";
import type { Sessions } from "./sessions.ts";
import type { StrayErrors } from "./stray-errors.ts";

/** Parts of the request life. */
export interface AppParts {
  contract: Contract;
  validator: ContractValidator;
  requests: RequestValidator;
  router: Router;
  handlers: HandlersById;
  loaders: Loaders;
  store: Pick<Store, "namespaces" | "bots" | "clock" | "userActions" | "write">;
  authenticator: Authenticator;
  sessions: Sessions;
  settings: Settings;
  log: Log;
  /** Steps that respond outside the contract: toolkit routes, documentation pages. */
  outside: readonly Step[];
  /** Aborted when the server shuts down. */
  shutdown: AbortSignal;
  strays: StrayErrors;
  /** Receives each request while a page watches. */
  traffic?: TrafficLog;
}

/** All steps of a request, in order. */
function lifeOfARequest(parts: AppParts): Step[] {
  const { contract, validator, requests, handlers, store, settings, outside } = parts;
  const { authenticator, sessions } = parts;
  return [
    setSecurityHeaders,
    refuseWrongHost,
    refuseUnreadableUrl,
    ...(parts.traffic ? [watchTraffic(parts.traffic, validator)] : []),
    ...outside,
    findOperation(parts.router),
    applyCors(settings, takesCookies(store.bots, settings)),
    answerOptions(settings),
    refuseForeignPages(settings),
    readCookies,
    authenticate(authenticator, sessions, store),
    authorize,
    refusePlainConnect((key) => store.bots.knowsApiKey(key)),
    readBody(settings),
    validateRequest(requests),
    validateHeaderContent(validator),
    ...(settings.faults ? [answerOnDemand(contract)] : []),
    resolveTenancy(parts.loaders, store.namespaces, settings),
    callHandler(handlers),
    ...(settings.checkAnswers ? [checkAnswer(validator)] : []),
    logChange(store),
    writeAnswer,
  ];
}

/** The HTTP application of the server; it does not listen by itself. */
export function createApp(parts: AppParts): Express {
  const validator = parts.settings.checkAnswers ? parts.validator : null;
  return createExpress(lifeOfARequest(parts), {
    shutdown: parts.shutdown,
    strays: parts.strays,
    refuse: (exchange, error) => {
      logFailure(exchange, error, parts.store);
      answerError(exchange, error, validator, parts.log);
    },
  });
}

/** Parts of an application other than its steps. */
export interface Surroundings {
  /** Aborted when the server shuts down. */
  shutdown: AbortSignal;
  strays: StrayErrors;
  /** Responds to a thrown error. */
  refuse(exchange: Exchange, error: unknown): void;
}

/** An Express application that runs the steps for every request. */
export function createExpress(
  life: readonly Step[],
  { shutdown, strays, refuse }: Surroundings,
): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("query parser", "simple");
  app.use((request: Request, response: Response) => {
    const exchange = new Exchange(request, response, shutdown);
    const fail = (error: unknown) => {
      try {
        refuse(exchange, error);
      } catch {
        response.destroy();
      }
    };
    return strays.during(fail, () => live(exchange, life).catch(fail));
  });
  return app;
}

async function live(exchange: Exchange, life: readonly Step[]): Promise<void> {
  for (const step of life) {
    const done = step(exchange);
    // Most steps are synchronous: awaiting their results would cost as much as the steps.
    if (typeof done === "boolean" ? done : await done) return;
  }
}
