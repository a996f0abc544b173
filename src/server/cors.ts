import type { ApiName } from "../contract/documents.ts";
import { problem } from "../contract/problem.ts";
import type { Exchange, Step } from "./exchange.ts";
import { allowed } from "./routing.ts";
import type { Settings } from "./settings.ts";

/** Headers that a chat widget may send, as Tock lists them, and the one that resumes an event stream. */
const webHeaders = "Access-Control-Allow-Origin,Content-Type,X-Requested-With,Last-Event-ID";
const credentialHeaders = "Authorization,Content-Type,X-Requested-With";

/** Lets pages of other origins read the answers, where the settings allow it. */
export function applyCors(settings: Settings): Step {
  const web = wholeMatch(settings.webCors);
  const others = settings.cors === null ? null : wholeMatch(settings.cors);
  return (exchange) => {
    const origin = exchange.request.get("origin");
    if (origin === undefined) return false;
    const { response } = exchange;
    response.vary("Origin");
    if (apiOf(exchange) === "web-connector") {
      if (!web.test(origin)) return refusePreflight(exchange, origin);
      response.set("Access-Control-Allow-Origin", settings.webCors === ".*" ? "*" : origin);
    } else {
      if (!others?.test(origin)) return false;
      response.set("Access-Control-Allow-Origin", origin);
      response.set("Access-Control-Allow-Credentials", "true");
    }
    return false;
  };
}

/** Answers OPTIONS: what the path can do, and for a preflight what a page may ask. */
export const answerOptions: Step = (exchange) => {
  const { request, response, route } = exchange;
  if (request.method !== "OPTIONS" || !route) return false;
  response.status(204).set("Allow", allowed(route));
  if (response.get("Access-Control-Allow-Origin") !== undefined) {
    const web = apiOf(exchange) === "web-connector";
    response.set("Access-Control-Allow-Methods", web ? "POST,GET" : allowed(route));
    response.set("Access-Control-Allow-Headers", web ? webHeaders : credentialHeaders);
  }
  response.end();
  return true;
};

/** A page learns at once that it is not let in; other requests go on, and its browser keeps the answer from it. */
function refusePreflight({ request }: Exchange, origin: string): false {
  if (request.method !== "OPTIONS") return false;
  throw problem(
    403,
    "refused-origin",
    `Pages from ${JSON.stringify(origin)} may not call this server: add the origin to its setting web-cors.`,
    { location: "header", pointer: "/origin", expected: "an origin that the server lets in" },
  );
}

function apiOf({ route }: Exchange): ApiName | undefined {
  return route?.operations.values().next().value?.api;
}

function wholeMatch(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}
