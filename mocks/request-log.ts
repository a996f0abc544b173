import { Problem } from "../src/contract/problem.ts";
import { withoutSecrets } from "../src/contract/without-secrets.ts";
import type { Exchange } from "../src/server/exchange/exchange.ts";
import type { LoggedRequest } from "./logged-request.ts";

export type { LoggedRequest } from "./logged-request.ts";

/** Requests that are kept; the oldest go first. */
const most = 1_000;
/** Characters of a body that is kept. */
const longestBody = 10_000;

/** What the mock was asked, for the assertions of tests. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];
  readonly #open = new WeakMap<Exchange, LoggedRequest>();
  #number = 0;

  begin(exchange: Exchange, client: string): void {
    const { request, response } = exchange;
    const started = performance.now();
    const entry: LoggedRequest = {
      number: ++this.#number,
      time: new Date().toISOString(),
      client,
      method: exchange.headOnly ? "HEAD" : request.method,
      url: request.originalUrl,
      operationId: null,
      body: null,
      valid: true,
      errors: [],
      status: null,
      example: null,
      scenario: null,
      rule: null,
      fault: null,
      duration: null,
    };
    this.#open.set(exchange, entry);
    this.#entries.push(entry);
    if (this.#entries.length > most) this.#entries.shift();
    response.once("close", () => {
      // Preflights are responded to before the mock decides anything.
      if (response.headersSent) entry.status ??= response.statusCode;
      entry.duration = Math.round(performance.now() - started);
    });
  }

  /** Adds what is known by now; a request that is not logged is left out. */
  note(exchange: Exchange, facts: Partial<LoggedRequest>): void {
    const entry = this.#open.get(exchange);
    if (entry) Object.assign(entry, facts);
  }

  /** Keeps the operation and the body of a request. */
  read(exchange: Exchange): void {
    const { operation, request } = exchange;
    const body = withoutSecrets(request.body) ?? null;
    const isShort = exchange.bodySize <= longestBody;
    this.note(exchange, {
      operationId: operation?.operationId ?? null,
      body: isShort ? body : null,
    });
  }

  /** Keeps why a request was refused. */
  refuse(exchange: Exchange, error: unknown): void {
    const entry = this.#open.get(exchange);
    if (!entry) return;
    entry.operationId = exchange.operation?.operationId ?? null;
    if (error instanceof Problem) {
      // What the mock itself lacks is no mistake in the request to the API.
      const own = error.errors.every(({ code }) => ofTheMock.has(code));
      entry.status = error.status;
      entry.valid = own;
      entry.errors = error.errors.map(({ message }) => message);
    } else entry.status = 500;
  }

  /** The latest requests, oldest first. */
  entries({
    client,
    operationId,
  }: {
    client?: string;
    operationId?: string;
  } = {}): LoggedRequest[] {
    return this.#entries.filter(
      (entry) =>
        (client ?? entry.client) === entry.client &&
        (operationId ?? entry.operationId) === entry.operationId,
    );
  }

  /** Forgets the requests of a client, or all. */
  clear(client?: string): void {
    const kept = client === undefined ? [] : this.#entries.filter((one) => one.client !== client);
    this.#entries.splice(0, this.#entries.length, ...kept);
  }
}

const ofTheMock: ReadonlySet<string> = new Set([
  "no-such-example",
  "no-such-scenario",
  "invalid-scenario",
  "requested-status",
  "internal-error",
]);
