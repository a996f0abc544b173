import { createHash, timingSafeEqual } from "node:crypto";
import { problem } from "../../contract/problem.ts";
import { isLoopback } from "../../settings/loopback.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Exchange, Step } from "../exchange/exchange.ts";
import { isOwnPage } from "../exchange/pages.ts";
import { isForeignOrigin, isOwnHost } from "../hosts.ts";
import { answerClock, moveClock } from "./clock.ts";
import { answerDocument, answerReady, answerReset, answerSeed } from "./state.ts";
import type { Toolkit } from "./toolkit.ts";
import { answerExport, answerImport } from "./transfer.ts";

/** Pages of other sites cannot set it without a preflight, which these routes never allow. */
const header = "x-tock-contract";

interface Route {
  answer(exchange: Exchange, toolkit: Toolkit, name: string): void | Promise<void>;
  /** The route changes or reveals data: it requires the header. */
  guarded: boolean;
}

/** By method and name. */
const routes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["GET ready", { answer: answerReady, guarded: false }],
  ["GET openapi/{api}.json", { answer: answerDocument, guarded: false }],
  ["GET clock", { answer: answerClock, guarded: false }],
  ["POST clock", { answer: moveClock, guarded: true }],
  ["POST reset", { answer: answerReset, guarded: true }],
  ["POST seed", { answer: answerSeed, guarded: true }],
  ["GET export", { answer: answerExport, guarded: true }],
  ["POST import", { answer: answerImport, guarded: true }],
]);

/**
 * Routes under `/_toolkit/`, which are not part of Tock and support tests. They require the token of the settings;
 * without this setting they are only available on loopback, to requests addressed to this machine by name. Foreign
 * pages are always refused.
 */
export function answerToolkit(
  settings: Pick<Settings, "host" | "toolkitToken">,
  toolkit: Toolkit,
): Step {
  return async (exchange) => {
    const { request } = exchange;
    if (!request.path.startsWith("/_toolkit/")) return false;
    if (!isAllowed(settings, request.get(header), request.headers.host)) {
      throw problem("unknown-path.closed", {});
    }
    if (isForeignOrigin(request) || (request.method !== "GET" && !isOwnPage(request))) {
      throw problem("refused-origin.toolkit", {
        origin: request.get("origin") ?? "another site",
      });
    }
    const name = request.path.slice("/_toolkit/".length);
    const api = /^openapi\/([\w-]+)\.json$/.exec(name)?.[1];
    const route = routeOf(api === undefined ? name : "openapi/{api}.json", request.method);
    if (route.guarded && request.get(header) === undefined) throw missingHeader();
    await route.answer(exchange, toolkit, api ?? name);
    return true;
  };
}

function isAllowed(
  { host, toolkitToken }: Pick<Settings, "host" | "toolkitToken">,
  given: string | undefined,
  asked: string | undefined,
): boolean {
  if (toolkitToken === null) return isLoopback(host) && isOwnHost(asked);
  return given !== undefined && timingSafeEqual(digest(given), digest(toolkitToken));
}

/** Fixed length, as required by a comparison in constant time. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function routeOf(name: string, method: string): Route {
  const route = routes.get(`${method === "HEAD" ? "GET" : method} ${name}`);
  if (route) return route;
  const all = Array.from(routes.keys(), (key) => key.split(" "));
  const allowed = all.filter(([, other]) => other === name).map(([verb]) => verb);
  if (allowed.length === 0) {
    const names = new Set(all.map(([, other]) => other));
    throw problem("unknown-path.toolkit", { routes: [...names].join(", ") });
  }
  throw problem("wrong-method", { path: `/_toolkit/${name}`, method, methods: allowed.join(", ") });
}

function missingHeader() {
  return problem("missing-header", {});
}
