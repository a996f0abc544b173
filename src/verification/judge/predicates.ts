import type { Examination } from "./examination.ts";
import type { HttpExchange } from "./exchange.ts";

/** The operation of a request in the contract. */
export type Routing = "operation" | "unknown-path" | "wrong-method";

export interface Evidence {
  exchange: HttpExchange;
  routing: Routing;
  /** The operation and the examination of the request; `null` without an operation. */
  examination: Examination | null;
}

/**
 * The condition on request or response for each deviation of `specs/shared/deviations.yaml`, by its id. Tock's
 * response is also compared with the declaration.
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
  // The recordings keep readable Authorization headers only, so the case name identifies this one.
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
