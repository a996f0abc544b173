import { problem } from "../../contract/problem.ts";
import { securityMode } from "../../handlers/web-connector/security-mode.ts";
import { matchesEveryOrigin } from "../../settings/origins.ts";
import type { Settings } from "../../settings/settings.ts";
import type { Bots } from "../../store/bots/bots.ts";
import { apiOf, type Exchange, type Step } from "./exchange.ts";
import { allowedOrigins } from "./pages.ts";
import { allowed } from "./routing.ts";

/** Headers that a chat widget may send, as Tock lists them, and the header that resumes an event stream. */
const webHeaders = "Access-Control-Allow-Origin,Content-Type,X-Requested-With,Last-Event-ID";
const credentialHeaders = "Authorization,Content-Type,X-Requested-With";

/** Whether a connector takes its user from a cookie, which a page must then be allowed to send. */
export type TakesCookies = (exchange: Exchange) => Promise<boolean>;

/**
 * Allows pages of other origins to read responses, as configured. Cookies of chat users are for named origins only: any
 * page could chat as the user of the browser otherwise.
 * @param takesCookies default: no connector does
 */
export function applyCors(
  settings: Settings,
  takesCookies: TakesCookies = async () => false,
): Step {
  const allowed = allowedOrigins(settings);
  const isForEverybody = matchesEveryOrigin(settings.webCors);
  const apply = async (exchange: Exchange, origin: string) => {
    const { response } = exchange;
    response.vary("Origin");
    if (apiOf(exchange) === "web-connector") {
      if (!allowed.chats(origin)) return refusePreflight(exchange, origin);
      const credentials = !isForEverybody && (await takesCookies(exchange));
      response.set("Access-Control-Allow-Origin", isForEverybody ? "*" : origin);
      if (credentials) response.set("Access-Control-Allow-Credentials", "true");
    } else {
      if (!allowed.ours(origin)) return false;
      response.set("Access-Control-Allow-Origin", origin);
      response.set("Access-Control-Allow-Credentials", "true");
    }
    return false;
  };
  return (exchange) => {
    const { origin } = exchange.request.headers;
    return origin === undefined ? false : apply(exchange, origin);
  };
}

/**
 * Responds to OPTIONS: the methods of the path and, for a preflight, what a page may request.
 * @param more additional headers that pages may send
 */
export function answerOptions(
  { webConnectorExtraHeaders }: Settings,
  more: readonly string[] = [],
): Step {
  const pageHeaders = [webHeaders, ...webConnectorExtraHeaders, ...more].join(",");
  const ourHeaders = [credentialHeaders, ...more].join(",");
  return (exchange) => {
    const { request, response, route } = exchange;
    if (request.method !== "OPTIONS" || !route) return false;
    response.status(204).set("Allow", allowed(route));
    if (response.get("Access-Control-Allow-Origin") !== undefined) {
      const web = apiOf(exchange) === "web-connector";
      response.set("Access-Control-Allow-Methods", web ? "POST,GET" : allowed(route));
      response.set("Access-Control-Allow-Headers", web ? pageHeaders : ourHeaders);
    }
    response.end();
    return true;
  };
}

/** Finds the connector by the path of the request. */
export function takesCookies(
  bots: Pick<Bots, "connectorAt">,
  settings: Pick<Settings, "webCookieAuth">,
): TakesCookies {
  return async ({ route }) => {
    const parts = ["namespace", "bot", "connector"].map((name) => route?.pathParameters.get(name));
    if (parts.includes(undefined)) return false;
    const path = parts.map((part) => decodeURIComponent(part ?? "")).join("/");
    const connector = await bots.connectorAt(`/io/${path}`);
    return connector !== undefined && securityMode(connector, settings) === "COOKIES";
  };
}

/**
 * A refused preflight tells a page at once; other requests continue, but the browser hides the response from the page.
 */
function refusePreflight({ request }: Exchange, origin: string): false {
  if (request.method !== "OPTIONS") return false;
  throw problem("refused-origin.page", { origin });
}
