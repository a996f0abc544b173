import type { Method } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import type { RouteMatch, Router } from "../../contract/router.ts";
import { isHost } from "../../settings/loopback.ts";
import type { Exchange, Step } from "./exchange.ts";

/** Refuses invalid URLs: bad percent escapes, NUL bytes. */
export const refuseUnreadableUrl: Step = ({ request }) => {
  const [path = "", query = ""] = splitUrl(request.url);
  for (const [location, part] of [
    ["path", path],
    ["query", query.replaceAll("+", " ")],
  ] as const) {
    if (!isDecodable(part)) {
      throw problem("malformed-url", { part: location }, { location });
    }
  }
  return false;
};

/** HTTP/1.1 requires one Host header: a proxy may read another one of several than this server. */
export const refuseWrongHost: Step = ({ request }) => {
  const { host } = request.headers;
  // `headers` contains the first one only.
  if (countOfHosts(request.rawHeaders) > 1) throw wrongHost("the header Host is repeated");
  if (host === undefined && request.httpVersion !== "1.0") {
    throw wrongHost("the header Host is missing");
  }
  if (host !== undefined && !isHost(host)) throw wrongHost("the header Host is not a host");
  return false;
};

/** @param raw names and values in turn. Every request comes here: only names of the same length are compared */
function countOfHosts(raw: readonly string[]): number {
  let count = 0;
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] as string;
    if (name.length === 4 && name.toLowerCase() === "host") count++;
  }
  return count;
}

function wrongHost(reason: string): Problem {
  return problem(
    "malformed-http",
    { reason },
    { location: "header", pointer: "/host", expected: "name or address of this server" },
  );
}

/** Finds the operation; an unknown path is 404, a known one with another method 405. */
export function findOperation(router: Router): Step {
  return (exchange) => {
    const { request } = exchange;
    const [path = ""] = splitUrl(request.url);
    const route = router.find(path);
    if (!route) throw unknownPath(path);
    exchange.route = route;
    if (request.method === "OPTIONS") return false;
    // From here on HEAD is handled as GET; the HTTP layer omits the body.
    if (exchange.headOnly) request.method = "GET";
    const operation = route.operations.get(request.method.toLowerCase() as Method);
    if (!operation) {
      if (onlyUpgrades(route)) throw unknownPath(path);
      throw problem("wrong-method", {
        path: route.template,
        method: request.method,
        methods: allowed(route),
      });
    }
    exchange.operation = operation;
    makeCanonical(exchange, route);
    return false;
  };
}

function unknownPath(path: string): Problem {
  return problem("unknown-path.operation", { path });
}

/** Whether a path only opens a WebSocket: it matches any name, so other methods are 404. */
export function onlyUpgrades(route: RouteMatch): boolean {
  return [...route.operations.values()].every(({ responses }) => responses.has(101));
}

/** The methods of a path, for an `Allow` header. */
export function allowed(route: RouteMatch): string {
  const methods = [...route.operations.keys()].map((method) => method.toUpperCase());
  if (methods.includes("GET")) methods.push("HEAD");
  return [...new Set([...methods, "OPTIONS"])].sort().join(", ");
}

/**
 * Normalizes the URL: without the caller's additional slashes, with query names as in the contract (Tock ignores case).
 */
function makeCanonical({ request, operation }: Exchange, route: RouteMatch): void {
  const [asked, query] = splitUrl(request.url);
  const path = /\/(?:\/|$)/.test(asked) ? pathOf(route) : asked;
  if (query === undefined) {
    if (asked !== path) request.url = path;
    return;
  }
  const names = operation === null ? noNames : declaredNames(operation);
  const pairs = query
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => canonicalPair(pair, names));
  request.url = pairs.length > 0 ? `${path}?${pairs.join("&")}` : path;
}

/** The path as the contract writes it. */
function pathOf({ template, pathParameters }: RouteMatch): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name) => pathParameters.get(name) ?? "");
}

/** @param names declared names by themselves and by lower-case name */
function canonicalPair(pair: string, names: ReadonlyMap<string, string>): string {
  const mark = pair.indexOf("=");
  const name = mark < 0 ? pair : pair.slice(0, mark);
  if (names.get(name) === name) return pair;
  const declared = names.get(decodeURIComponent(name.replaceAll("+", " ")).toLowerCase());
  return declared === undefined ? pair : declared + pair.slice(name.length);
}

const noNames: ReadonlyMap<string, string> = new Map();

const namesByOperation = new WeakMap<Operation, ReadonlyMap<string, string>>();

/** Names of the query parameters by themselves and by lower-case name. */
function declaredNames(operation: Operation): ReadonlyMap<string, string> {
  let names = namesByOperation.get(operation);
  if (!names) {
    const declared = operation.parameters.filter((parameter) => parameter.in === "query");
    names = new Map([
      ...declared.map(({ name }) => [name.toLowerCase(), name] as const),
      ...declared.map(({ name }) => [name, name] as const),
    ]);
    namesByOperation.set(operation, names);
  }
  return names;
}

function splitUrl(url: string): [string, string | undefined] {
  const mark = url.indexOf("?");
  return mark < 0 ? [url, undefined] : [url.slice(0, mark), url.slice(mark + 1)];
}

function isDecodable(text: string): boolean {
  if (!text.includes("%")) return !text.includes("\0");
  try {
    return !decodeURIComponent(text).includes("\0");
  } catch {
    return false;
  }
}
