import type { Examination } from "./examination.ts";
import type { HttpExchange } from "./exchange.ts";

/** Where a request leads in the contract. */
export type Routing = "operation" | "unknown-path" | "wrong-method";

export interface Evidence {
  exchange: HttpExchange;
  routing: Routing;
  /** What the contract says about the request; `null` when no operation stands there. */
  examination: Examination | null;
}

/**
 * What the request or the answer must show for a deviation of `specs/shared/deviations.yaml` to hold, by its id. What
 * Tock answered is compared with the declaration besides.
 */
export const predicates: Record<string, (evidence: Evidence) => boolean> = {
  "malformed-json": ({ examination }) => examination?.fault === "malformed-json",
  "invalid-request": ({ examination }) => examination?.fault === "invalid-request",
  "invalid-utf8": ({ examination }) => examination?.fault === "invalid-utf8",
  "trailing-garbage": ({ examination }) => examination?.fault === "trailing-garbage",
  "not-a-locale": ({ examination }) =>
    examination?.fault === "invalid-request" &&
    examination.violations.every(({ pointer }) => /(language|locale)s?(\/\d+)?$/i.test(pointer)),
  "unsupported-content-type": ({ examination }) =>
    examination?.fault === "unsupported-content-type",
  "body-too-large": ({ examination }) => examination?.fault === "body-too-large",
  "unauthorized-text": ({ exchange, routing }) =>
    routing === "operation" && exchange.answer.body === "Unauthorized",
  // The recordings keep only headers Authorization that can be read: the case name is all that shows this one.
  "malformed-credentials": ({ exchange }) => exchange.name === "not base64 basic",
  "refused-origin": ({ exchange }) =>
    exchange.headers.has("origin") && exchange.answer.status === 403,
  "unknown-path": ({ routing }) => routing === "unknown-path",
  "wrong-method": ({ routing, exchange }) =>
    routing === "wrong-method" && exchange.method !== "head",
  "head-request": ({ routing, exchange }) =>
    routing === "wrong-method" && exchange.method === "head",
  "plain-secret": ({ exchange }) =>
    exchange.path.includes("/gen-ai/") &&
    /"(apiKey|password|secretKey)":"(?!\*{8}")[^"]/.test(JSON.stringify(exchange.answer.body)),
};
