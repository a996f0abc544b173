import { type Exchange, operationOf, type Step } from "../src/server/exchange/exchange.ts";
import type { Log } from "../src/server/log.ts";
import type { Clients } from "./clients.ts";
import { type ComparedRequest, type Recordings, recordedAnswer } from "./recorded.ts";
import type { RequestLog } from "./request-log.ts";

interface Parts {
  recordings: Recordings;
  clients: Clients;
  requests: RequestLog;
  log: Log;
}

/** Steps that respond with recorded exchanges. */
export class RecordedResponses {
  readonly #parts: Parts;
  readonly #sent = new WeakMap<Exchange, ComparedRequest>();
  readonly #told = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Keeps the original request: validation fills in defaults. */
  readonly remember: Step = (exchange) => {
    const { path, query, body } = exchange.request;
    this.#sent.set(exchange, structuredClone({ path, query, body: body as unknown }));
    return false;
  };

  /**
   * Leaves to the examples what is not recorded: operations without a recording, streams that stay open, requests with
   * `Prefer`, and clients with a scenario.
   */
  respond(examples: Step): Step {
    const { recordings, clients, requests } = this.#parts;
    return (exchange) => {
      const { operationId } = operationOf(exchange);
      const { request } = exchange;
      const sent = this.#sent.get(exchange);
      const isDirected =
        request.get("prefer") !== undefined || clients.runOf(exchange).scenario !== "none";
      if (isDirected || !sent) return examples(exchange);
      const found = recordings.find(operationId, sent);
      const staysOpen =
        request.method === "GET" && found?.exchange.answer.mediaType === "text/event-stream";
      if (!found || staysOpen) {
        this.#tell(operationId);
        return examples(exchange);
      }
      const { where } = found.exchange;
      exchange.answer = recordedAnswer(found.exchange);
      const { status } = exchange.answer;
      requests.note(exchange, { status, recorded: `${found.same ? "" : "nearest: "}${where}` });
      return false;
    };
  }

  #tell(operationId: string): void {
    if (this.#told.has(operationId)) return;
    this.#told.add(operationId);
    this.#parts.log.warn(`${operationId} has no recorded response: examples are returned`);
  }
}
