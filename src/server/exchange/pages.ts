import type { IncomingMessage } from "node:http";
import { RE2JS } from "re2js";
import { problem } from "../../contract/problem.ts";
import { isLoopback, isOwnHost } from "../../settings/loopback.ts";
import type { Settings } from "../../settings/settings.ts";
import { isForeignOrigin } from "../hosts.ts";
import { apiOf, type Exchange, type Step } from "./exchange.ts";

type PageSettings = Pick<Settings, "cors" | "webCors">;
type OpenSettings = Pick<Settings, "host" | "protectNlu">;

/** Safe methods. */
const reading: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request is not from a page of another site. Browsers send the site of the page in `Sec-Fetch-Site`; older
 * ones, and those on insecure connections, send only its `Origin`. Programs send neither.
 */
export function isOwnPage(request: Pick<IncomingMessage, "headers">): boolean {
  const site = request.headers["sec-fetch-site"];
  return site === undefined ? !isForeignOrigin(request) : site === "same-origin" || site === "none";
}

/**
 * Refuses changes from pages of other sites, whatever the content type: forms need no preflight, and cookies are sent
 * with them.
 */
export function refuseForeignPages(settings: PageSettings & OpenSettings): Step {
  const allowed = allowedOrigins(settings);
  return (exchange) => {
    const { request } = exchange;
    const { origin } = request.headers;
    const isOwn = isOwnPage(request) && !isRebound(exchange, settings);
    const isLetIn = origin !== undefined && allowed.ours(origin);
    exchange.fromOwnPage = origin !== undefined && (isOwn || isLetIn);
    if (reading.has(request.method) || isOwn || isLetIn) return false;
    if (origin !== undefined && apiOf(exchange) === "web-connector" && allowed.chats(origin)) {
      return false;
    }
    throw problem("refused-origin.page", { origin: origin ?? "another site" });
  };
}

/**
 * Whether a page calls an operation without credentials, by a host name that its owner can point to this machine: it may
 * be a foreign page (DNS rebinding).
 */
function isRebound({ request, operation }: Exchange, { host, protectNlu }: OpenSettings): boolean {
  if (request.headers.origin === undefined || isOwnHost(request.headers.host)) return false;
  const isOpen = operation?.roles === "public" && operation.security.size > 0;
  return isOpen && !protectNlu && isLoopback(host);
}

/** The patterns of the settings, each for a complete origin, matched in linear time. */
export function allowedOrigins({ cors, webCors }: PageSettings) {
  const matches = (pattern: string) => {
    const expression = RE2JS.compile(pattern);
    return (origin: string) => expression.matches(origin);
  };
  return {
    /** Origins with the same rights as pages of this server. */
    ours: cors === null ? () => false : matches(cors),
    /** Origins that may use the web connector. */
    chats: matches(webCors),
  };
}
