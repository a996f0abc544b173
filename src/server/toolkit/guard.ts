import { createHash, timingSafeEqual } from "node:crypto";
import { problem } from "../../contract/problem.ts";
import { isLoopback, isOwnHost } from "../../settings/loopback.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Exchange, Step } from "../exchange/exchange.ts";
import { isOwnPage } from "../exchange/pages.ts";
import { isForeignOrigin } from "../hosts.ts";

/** Pages of other sites cannot set it without a preflight, which these routes never allow. */
const header = "x-tock-contract";

/** A toolkit route, of the server or of the mock. */
export interface Route<Toolkit> {
  /** For the reference of the routes, with code in backquotes. */
  summary: string;
  answer(exchange: Exchange, toolkit: Toolkit, name: string): void | Promise<void>;
  /**
   * `open`: for load balancers and probes, at any address. `local`: only where the toolkit routes are available.
   * `guarded`: also requires the header, because the route changes or reveals data.
   */
  access: "open" | "local" | "guarded";
}

type Routes<Toolkit> = ReadonlyMap<string, Route<Toolkit>>;

/** The description of a route, for the reference page. */
export interface RouteDescription extends Pick<Route<unknown>, "summary" | "access"> {
  /** Method and path, `GET /_toolkit/ready`. */
  route: string;
}

/** @param routes by method and name */
export function describeRoutes<Toolkit>(routes: Routes<Toolkit>): RouteDescription[] {
  return Array.from(routes, ([route, { summary, access }]) => ({
    route: route.replace(" ", " /_toolkit/"),
    summary,
    access,
  }));
}

/**
 * Routes under `/_toolkit/`, which are not part of Tock and support tests. They require the token of the settings;
 * without this setting they are only available on loopback, to requests addressed to this machine by name. `ready` is
 * available everywhere. Foreign pages are always refused.
 * @param routes by method and name
 */
export function answerToolkitRoutes<Toolkit>(
  settings: Pick<Settings, "host" | "toolkitToken">,
  routes: Routes<Toolkit>,
  toolkit: Toolkit,
): Step {
  return async (exchange) => {
    const { request } = exchange;
    if (!request.path.startsWith("/_toolkit/")) return false;
    const name = request.path.slice("/_toolkit/".length);
    const isOpen = findRoute(routes, name, request.method)?.access === "open";
    if (!isOpen && !isAllowed(settings, request.get(header), request.headers.host)) {
      throw problem("unknown-path.closed", {});
    }
    if (isForeignOrigin(request) || (request.method !== "GET" && !isOwnPage(request))) {
      throw problem("refused-origin.toolkit", {
        origin: request.get("origin") ?? "another site",
      });
    }
    const api = /^openapi\/([\w-]+)\.json$/.exec(name)?.[1];
    const route = routeOf(routes, api === undefined ? name : "openapi/{api}.json", request.method);
    if (route.access === "guarded" && request.get(header) === undefined) throw missingHeader();
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

function findRoute<Toolkit>(routes: Routes<Toolkit>, name: string, method: string) {
  return routes.get(`${method === "HEAD" ? "GET" : method} ${name}`);
}

function routeOf<Toolkit>(routes: Routes<Toolkit>, name: string, method: string): Route<Toolkit> {
  const route = findRoute(routes, name, method);
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
