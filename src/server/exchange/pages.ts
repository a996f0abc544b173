import type { IncomingMessage } from "node:http";
import { RE2JS } from "re2js";
import { problem } from "../../contract/problem.ts";
import type { Settings } from "../../settings/settings.ts";
import { isForeignOrigin } from "../hosts.ts";
import { apiOf, type Step } from "./exchange.ts";

type PageSettings = Pick<Settings, "cors" | "webCors">;

/** Methods that change nothing. */
const reading: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request does not come from a page of another site. Browsers say in `Sec-Fetch-Site` where a page stands that
 * sends one; older ones, and those that do not trust the connection, name its `Origin` only. Programs send neither.
 */
export function isOwnPage(request: Pick<IncomingMessage, "headers">): boolean {
  const site = request.headers["sec-fetch-site"];
  return site === undefined ? !isForeignOrigin(request) : site === "same-origin" || site === "none";
}

/**
 * Refuses changes by a page of another site, whatever its content type: a form needs no leave of the server,
 * and cookies come with it.
 */
export function refuseForeignPages(settings: PageSettings): Step {
  const allowed = allowedOrigins(settings);
  return (exchange) => {
    const { request } = exchange;
    const { origin } = request.headers;
    const isOwn = isOwnPage(request);
    const isLetIn = origin !== undefined && allowed.ours(origin);
    exchange.fromOwnPage = origin !== undefined && (isOwn || isLetIn);
    if (reading.has(request.method) || isOwn || isLetIn) return false;
    if (origin !== undefined && apiOf(exchange) === "web-connector" && allowed.chats(origin)) {
      return false;
    }
    throw problem("refused-origin.page", { origin: origin ?? "another site" });
  };
}

/** The patterns of the settings, each for the whole of an origin, in time that grows like the origin. */
export function allowedOrigins({ cors, webCors }: PageSettings) {
  const matches = (pattern: string) => {
    const expression = RE2JS.compile(pattern);
    return (origin: string) => expression.matches(origin);
  };
  return {
    /** Those that may do all that a page of this server may. */
    ours: cors === null ? () => false : matches(cors),
    /** Those that may chat. */
    chats: matches(webCors),
  };
}
