import type { Method } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { Router } from "../../contract/router.ts";
import { parseEventStream, type StreamEvent } from "../../contract/streams/events.ts";
import type { ContractValidator, Violation } from "../../contract/validation/validator.ts";
import { own } from "../../own.ts";
import {
  answeredAs,
  type GlobalDeviation,
  type MatchedDeviation,
  matchByCase,
  matchByRule,
  matchDeclared,
} from "./deviations.ts";
import { type Examination, examine, faultStatus } from "./examination.ts";
import type { Exchange, FrameExchange, HttpExchange } from "./exchange.ts";
import { frameViolations } from "./frames.ts";
import { narrowed } from "./narrowing.ts";
import { type Evidence, predicates } from "./predicates.ts";

/**
 * The result of the conformance check for one recorded exchange: valid, different as one deviation declares, an unknown
 * path or method, an operation that the contract does not describe yet, or a failure.
 */
export type Verdict = { exchange: Exchange; operation: Operation | null } & (
  | { kind: "validated"; examination: Examination | null }
  | {
      kind: "deviating";
      examination: Examination | null;
      deviation: MatchedDeviation;
      /** Tock's response is documented, but this server returns another one for this request. */
      refusedHere: boolean;
    }
  | { kind: "preflight" }
  | { kind: "waiting" }
  | { kind: "failed"; problems: Problem[] }
);

/** One violation in an exchange. */
export interface Problem extends Partial<Violation> {
  /** The message: `request`, `response 200`, `event 2`; empty for the exchange as a whole. */
  in: string;
  message: string;
}

/** A problem as one line. */
export function problemText({ in: where, pointer, message }: Problem): string {
  if (where === "") return message;
  return `${where}${pointer === undefined ? "" : ` ${pointer || "(whole)"}`}: ${message}`;
}

/** Compares recorded exchanges with the contract. */
export class Judge {
  readonly #validator: ContractValidator;
  readonly #globals: readonly GlobalDeviation[];
  readonly #live: boolean;
  /** Addresses that can have the same path: Tock's servers, its WebSocket for bots, and what Tock itself calls. */
  readonly #routers: Record<"tock" | "socket" | "called", Router>;

  /** @param live exchanges have no case names: any deviation that an operation declares may explain them */
  constructor(
    validator: ContractValidator,
    globals: readonly GlobalDeviation[],
    { live = false } = {},
  ) {
    this.#live = live;
    this.#validator = validator;
    this.#globals = globals;
    const operations = [...validator.contract.operations.values()];
    this.#routers = {
      tock: new Router(operations.filter(({ api }) => api !== "bot-definition")),
      socket: new Router(operations.filter(({ api }) => api === "bot-definition")),
      called: new Router(validator.contract.calls.values()),
    };
  }

  /** @param exchanges all of one recorded server: paths that always returned 404 are unknown */
  judge(exchanges: readonly Exchange[]): Verdict[] {
    return exchanges.map((exchange) =>
      exchange.kind === "frames"
        ? this.#judgeFrames(exchange)
        : this.#judgeHttp(exchange, () => neverFound(exchange, exchanges)),
    );
  }

  /** The operation a request leads to, with its path parameters; `null` if the contract does not have the path. */
  route(exchange: HttpExchange): {
    operation: Operation | null;
    methods: Method[];
    parameters: ReadonlyMap<string, string>;
  } | null {
    const found = this.#routers[addressOf(exchange)].find(exchange.path);
    return (
      found && {
        operation: found.operations.get(exchange.method) ?? null,
        methods: [...found.operations.keys()],
        parameters: found.pathParameters,
      }
    );
  }

  #judgeHttp(exchange: HttpExchange, isUnknownPath: () => boolean): Verdict {
    const route = this.route(exchange);
    if (route === null && !isUnknownPath()) return { kind: "waiting", exchange, operation: null };
    const operation = route?.operation ?? null;
    if (operation === null && route && exchange.method === "options") {
      return { kind: "preflight", exchange, operation };
    }
    if (operation === null && route && !refusesMethod(exchange)) {
      return { kind: "waiting", exchange, operation };
    }
    const examination =
      operation && route ? examine(this.#validator, operation, exchange, route.parameters) : null;
    const refusals =
      operation && examination ? this.#refusals(operation, exchange, examination) : null;
    const routing = operation ? "operation" : route ? "wrong-method" : "unknown-path";
    const evidence = { exchange, examination, routing } as const;
    const deviations = this.#live
      ? this.#liveDeviations(operation, evidence, refusals)
      : this.#deviations(operation, evidence, refusals?.length === 0);
    const [deviation, another] = deviations;
    if (refusals?.length === 0 && !deviation) {
      return { kind: "validated", exchange, operation, examination };
    }
    const problems = deviation
      ? this.#deviationProblems(operation, exchange, deviation, another, refusals?.length === 0)
      : (refusals ?? [
          whole(`${routing}: Tock answered ${answerText(exchange)}, which no deviation declares`),
        ]);
    return deviation && problems.length === 0
      ? {
          kind: "deviating",
          exchange,
          operation,
          examination,
          deviation,
          refusedHere: refusals?.length === 0,
        }
      : { kind: "failed", exchange, operation, problems };
  }

  /** The violations in request and response; empty if both are valid. */
  #refusals(operation: Operation, exchange: HttpExchange, examination: Examination): Problem[] {
    const { status, mediaType, body } = exchange.answer;
    const problems = requestProblems(examination, status);
    if (status === null) return [...problems, { in: "response", message: "the server sent none" }];
    const found =
      this.#live && isRefusedPath(operation, exchange.answer.status, examination)
        ? this.#errorViolations(operation, body)
        : this.#responseViolations(operation, exchange.answer);
    problems.push(
      ...found.map((violation) => ({
        in: `response ${status}`,
        ...violation,
      })),
    );
    if (mediaType === "text/event-stream" && typeof body === "string" && problems.length === 0) {
      problems.push(...this.#eventProblems(operation, status, body));
    }
    return problems;
  }

  #errorViolations({ api }: Operation, body: unknown): Violation[] {
    return this.#validator.schema(api, "ErrorBody", body, { closed: true });
  }

  #responseViolations(
    operation: Operation,
    { status, mediaType, body }: HttpExchange["answer"],
  ): Violation[] {
    if (status === null) return [];
    const found = this.#validator.answer(operation, status, mediaType, body);
    const isOfSchema = found.every(({ keyword }) => !["undocumented", "body"].includes(keyword));
    if (found.length === 0 || !isOfSchema || mediaType === null) return found;
    const { api } = operation;
    const pointer = `${this.#validator.responsePointer(operation, status, mediaType)}/schema`;
    return narrowed(this.#validator, { api, pointer, closed: true }, body, found);
  }

  #eventProblems(operation: Operation, status: number, text: string): Problem[] {
    const media = this.#validator.responsePointer(operation, status, "text/event-stream");
    const schema = { api: operation.api, pointer: `${media}/x-event-schema`, closed: true };
    return parseEventStream(text).flatMap((sent, index): Problem[] => {
      const where = `event ${index + 1}`;
      const fault = jsonFault(sent.data);
      if (fault !== null) {
        return [{ in: where, pointer: "/data", message: fault, schemaAt: `${schema.api}${media}` }];
      }
      const event = eventOf(sent);
      const found = this.#validator.event(operation, status, event);
      return narrowed(this.#validator, schema, event, found).map((violation) => ({
        in: where,
        ...violation,
      }));
    });
  }

  #deviations(operation: Operation | null, evidence: Evidence, valid: boolean): MatchedDeviation[] {
    const { exchange, examination } = evidence;
    const declared = operation?.definition["x-tock-deviation"] ?? [];
    const exact = [...matchByCase(declared, exchange), ...this.#matchingGlobals(evidence)];
    if (exact.length > 0 || valid || examination?.fault !== null) return exact;
    // A rule never explains the body of a documented response: an invalid body is a failure.
    return operation && isDocumented(operation, exchange) ? [] : matchByRule(declared, exchange);
  }

  #matchingGlobals(evidence: Evidence): MatchedDeviation[] {
    return this.#globals
      .filter(
        (deviation) => answeredAs(evidence.exchange, deviation) && holds(deviation.id, evidence),
      )
      .map(({ id, when, rule, here }) => ({
        className: id,
        label: `${id} (${when})`,
        rule,
        when,
        here: here.status,
      }));
  }

  /** At most one. A documented response with a wrong body is never explained by a deviation. */
  #liveDeviations(
    operation: Operation | null,
    evidence: Evidence,
    refusals: readonly Problem[] | null,
  ): MatchedDeviation[] {
    const { exchange, examination } = evidence;
    if (refusals?.length === 0) return [];
    const documented = operation !== null && isDocumented(operation, exchange);
    if (documented && refusals?.some((problem) => problem.in !== "request")) return [];
    const [global] = this.#matchingGlobals(evidence);
    if (global) return [global];
    if (documented && examination?.fault === null) return [];
    const declared = operation?.definition["x-tock-deviation"] ?? [];
    return matchDeclared(declared, exchange).slice(0, 1);
  }

  #deviationProblems(
    operation: Operation | null,
    { answer }: HttpExchange,
    deviation: MatchedDeviation,
    another: MatchedDeviation | undefined,
    valid: boolean,
  ): Problem[] {
    const problems: Problem[] = [];
    if (another)
      problems.push(whole(`two deviations match: ${deviation.label} and ${another.label}`));
    // A response can be valid and still differ from this server: an unsafe 2xx that it refuses.
    if (valid && deviation.here === answer.status)
      problems.push(whole(`it is as documented, and yet a deviation matches: ${deviation.label}`));
    if (operation && !operation.responses.has(deviation.here)) {
      problems.push(
        whole(
          `${deviation.label} answers ${deviation.here} here, which the operation does not document`,
        ),
      );
    }
    return problems;
  }

  #judgeFrames(exchange: FrameExchange): Verdict {
    const operation = [...this.#validator.contract.operations.values()].find(
      ({ api, responses }) => api === "bot-definition" && responses.has(101),
    );
    if (!operation) return { kind: "waiting", exchange, operation: null };
    const violations = frameViolations(this.#validator, exchange);
    const declared = (operation.definition["x-tock-deviation"] ?? []).filter(
      ({ rule }) => rule === exchange.name,
    );
    const [deviation] = declared;
    if (violations.length === 0 && !deviation) {
      return { kind: "validated", exchange, operation, examination: null };
    }
    if (violations.length > 0 && deviation && declared.length === 1) {
      const { rule, when, here } = deviation;
      return {
        kind: "deviating",
        exchange,
        operation,
        examination: null,
        refusedHere: false,
        deviation: {
          className: "case",
          label: `${rule} (${when})`,
          rule,
          when,
          here: here.status,
        },
      };
    }
    const problems = deviation
      ? [whole("the frames are as documented, and yet a deviation names their case")]
      : violations.map((violation) => ({ in: "frame", ...violation }));
    return { kind: "failed", exchange, operation, problems };
  }
}

/** Whether an operation documents the status and the media type of Tock's response. */
function isDocumented({ responses }: Operation, { answer }: HttpExchange): boolean {
  const response = answer.status === null ? undefined : responses.get(answer.status);
  if (!response) return false;
  const types = Object.keys(response.content ?? {});
  return types.length === 0 || (answer.mediaType !== null && types.includes(answer.mediaType));
}

/** A faulty request that Tock refuses with the status of the contract is valid. */
function requestProblems({ fault, violations }: Examination, status: number | null): Problem[] {
  if (fault === null || faultStatus[fault] === status) return [];
  return fault === "invalid-request"
    ? violations.map((violation) => ({ in: "request", ...violation }))
    : [{ in: "request", message: fault }];
}

/** The guides say it of every operation: a path parameter that breaks its schema is refused with 400. */
function isRefusedPath(
  { responses }: Operation,
  status: number | null,
  { violations }: Examination,
): boolean {
  const isPath =
    violations.length > 0 && violations.every(({ pointer }) => pointer.startsWith("path/"));
  return status === 400 && !responses.has(400) && isPath;
}

const whole = (message: string): Problem => ({ in: "", message });

/** The events of a stream in the shape of an event schema: `data` parsed when it is JSON. */
export function eventsOf(text: string): { event: string; data: unknown; id?: string }[] {
  return parseEventStream(text).map(eventOf);
}

function eventOf({ event, id, data }: StreamEvent) {
  return { ...(id === null ? {} : { id }), event, data: jsonOrText(data) };
}

/** The reason why a text is not JSON; `null` if it is. */
function jsonFault(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return `is not JSON (${(error as Error).message})`;
  }
}

function addressOf({ source, operation }: Exchange): "tock" | "socket" | "called" {
  if (source === "orchestrator-client") return "called";
  if (source !== "bot-definition") return "tock";
  return operation.startsWith("WS ") ? "socket" : "called";
}

/**
 * Whether Tock does not have the method either; any other response shows an operation that the contract does not
 * describe yet.
 */
function refusesMethod({ answer }: HttpExchange): boolean {
  return answer.status === 404 || answer.status === 405;
}

/** Whether a request to this method and path never found anything in the whole recording. */
function neverFound(exchange: HttpExchange, all: readonly Exchange[]): boolean {
  if (exchange.answer.status !== 404) return false;
  return all.every(
    (other) =>
      other.kind === "frames" ||
      other.operation !== exchange.operation ||
      other.answer.status === 404 ||
      other.answer.status === 401,
  );
}

function holds(id: string, evidence: Evidence): boolean {
  const predicate = own(predicates, id);
  return predicate?.(evidence) ?? false;
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function answerText({ answer }: HttpExchange): string {
  return `${answer.status ?? "nothing"} ${answer.mediaType ?? "without media type"}`;
}
