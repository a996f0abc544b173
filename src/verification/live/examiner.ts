import type { Contract } from "../../contract/documents.ts";
import type { Method } from "../../contract/openapi.ts";
import type { Operation } from "../../contract/operations.ts";
import { ContractValidator } from "../../contract/validation/validator.ts";
import type { Finding } from "../finding.ts";
import type { GlobalDeviation } from "../judge/deviations.ts";
import { type HttpExchange, mediaTypeOf } from "../judge/exchange.ts";
import { Judge, type Problem, problemText, type Verdict } from "../judge/judge.ts";
import { SpecPlaces } from "../places.ts";
import { curlOf, responseText } from "../showing.ts";
import type { LiveRequest, LiveResponse } from "./caller.ts";

/** The expected result of a request, in addition to the contract of every response. */
export interface Expectation {
  /** Whether a status is as expected. */
  allows(status: number): boolean;
  /** `a status below 300`, for the message. */
  text: string;
}

/** Converts exchanges to findings: validated closed by the contract, and compared with the expected result. */
export class Examiner {
  readonly judge: Judge;
  readonly validator: ContractValidator;
  readonly places: SpecPlaces;

  constructor(contract: Contract, globals: readonly GlobalDeviation[]) {
    this.validator = new ContractValidator(contract, { allErrors: true, located: true });
    this.judge = new Judge(this.validator, globals, { live: true });
    this.places = new SpecPlaces();
  }

  /**
   * @param sentTo the operation that the request is for; `null`: whatever its path leads to
   * @param url absolute, for the curl command
   */
  findings(
    sentTo: Operation | null,
    url: string,
    sent: LiveRequest,
    got: LiveResponse,
    expected: Expectation | null = null,
  ): Finding[] {
    const exchange = exchangeOf(sent, got);
    const verdict = this.judge.judge([exchange])[0] as Verdict;
    const shown = {
      request: curlOf({
        ...sent,
        url,
        headers: Object.entries(sent.headers),
        body: textOf(sent.body),
      }),
      response: responseText(got.status, exchange.answer.mediaType, exchange.answer.body),
    };
    const operation = verdict.operation ?? sentTo;
    const problems: Problem[] = [];
    if (got.error !== null) problems.push({ in: "response", message: got.error });
    else if (
      typeof exchange.answer.body === "string" &&
      exchange.answer.mediaType === "application/json" &&
      got.body.length > 0
    ) {
      const fault = jsonFault(got.body);
      if (fault !== null) problems.push({ in: `response ${got.status}`, message: fault });
    }
    const found = this.ofVerdict(verdict, operation, shown, problems);
    if (
      expected &&
      got.status !== null &&
      !expected.allows(got.status) &&
      found.every(({ kind }) => kind === "left out")
    ) {
      found.push(...this.unexpected(operation, got.status, expected, shown));
    }
    return found;
  }

  /** The operation of a request; `null` if the contract does not have the path. */
  routeOf(sent: LiveRequest): { operation: Operation | null } | null {
    const none = { status: null, headers: new Map(), body: Buffer.alloc(0) };
    return this.judge.route(exchangeOf(sent, none));
  }

  /** The findings of a verdict; those of `more` take the place of others when there are any. */
  ofVerdict(
    verdict: Verdict,
    operation: Operation | null,
    shown: { request: string | null; response: string | null },
    more: readonly Problem[] = [],
  ): Finding[] {
    const head = { operationId: operation?.operationId ?? null, ...shown, times: 1 };
    const own = operation && this.places.ofOperation(operation);
    if (more.length === 0 && verdict.kind === "deviating") {
      const { rule, when } = verdict.deviation;
      return [
        { ...head, kind: "known deviation", summary: when, violation: null, rule, source: own },
      ];
    }
    if (more.length === 0 && verdict.kind === "waiting") {
      return [
        {
          ...head,
          kind: "left out",
          summary: "the contract has no such operation",
          violation: null,
          rule: null,
          source: null,
        },
      ];
    }
    const problems = more.length > 0 ? more : verdict.kind === "failed" ? verdict.problems : [];
    return problems.map((problem) => this.#violation(problem, head, operation));
  }

  /** A violation beyond the contract's schemas: a missing or late effect. */
  violation(
    operation: Operation | null,
    problem: Problem,
    shown: { request: string | null; response: string | null },
  ): Finding {
    return this.#violation(
      problem,
      { operationId: operation?.operationId ?? null, ...shown, times: 1 },
      operation,
    );
  }

  #violation(
    problem: Problem,
    head: Pick<Finding, "operationId" | "request" | "response" | "times">,
    operation: Operation | null,
  ): Finding {
    const at = problem.schemaAt === undefined ? null : this.places.at(problem.schemaAt);
    return {
      ...head,
      kind: "violation",
      summary: `${head.operationId === null ? "" : `${head.operationId}: `}${problemText(problem)}`,
      violation: {
        in: problem.in || "exchange",
        pointer: problem.pointer ?? "",
        message: problem.message,
      },
      rule: null,
      source: at ?? (operation && this.places.ofOperation(operation)),
    };
  }

  /** A documented response that differs from the expected one: known if a deviation declares it. */
  unexpected(
    operation: Operation | null,
    status: number,
    expected: Expectation,
    shown: { request: string | null; response: string | null },
  ): Finding[] {
    const declared = (operation?.definition["x-tock-deviation"] ?? []).find(
      ({ tock, here }) => tock.status === status && expected.allows(here.status),
    );
    const problem: Problem = {
      in: `response ${status}`,
      message: `the status should be ${expected.text}`,
    };
    const violation = this.violation(operation, problem, shown);
    return declared
      ? [{ ...violation, kind: "known deviation", summary: declared.when, rule: declared.rule }]
      : [violation];
  }
}

/** The exchange in the form of the conformance check. */
export function exchangeOf(
  sent: LiveRequest,
  got: Pick<LiveResponse, "status" | "headers" | "body">,
): HttpExchange {
  const url = new URL(sent.path, "http://any");
  const mediaType = mediaTypeOf(got.headers.get("content-type"));
  return {
    kind: "http",
    source: "admin",
    where: "",
    title: `${sent.method} ${url.pathname}`,
    operation: `${sent.method} ${url.pathname}`,
    name: "",
    method: sent.method.toLowerCase() as Method,
    path: url.pathname,
    query: url.searchParams as unknown as ReadonlyMap<string, string>,
    headers: new Map(Object.entries(sent.headers)),
    payload: payloadOf(sent),
    answer: { status: got.status, mediaType, body: bodyOf(got.body, mediaType) },
  };
}

/** Forms are checked by their result: only their first file is read. */
function payloadOf({ headers, body }: LiveRequest): HttpExchange["payload"] {
  if (body === null || body.length === 0) return { kind: "none" };
  if (headers["content-type"]?.startsWith("multipart/form-data")) {
    const [, field = "", filename = "", rest = ""] =
      /name="([^"]*)"; filename="([^"]*)"([\s\S]*)$/.exec(Buffer.from(body).toString("utf8")) ?? [];
    const content = rest.slice(rest.indexOf("\r\n\r\n") + 4, rest.lastIndexOf("\r\n--"));
    return {
      kind: "file",
      field,
      filename,
      mediaType: "application/json",
      bytes: Buffer.from(content),
    };
  }
  return { kind: "bytes", bytes: body };
}

function bodyOf(body: Buffer, mediaType: string | null): unknown {
  if (body.length === 0) return null;
  const text = body.toString("utf8");
  if (mediaType !== null && mediaType !== "application/json") return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function jsonFault(body: Buffer): string | null {
  try {
    JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
    return null;
  } catch (error) {
    return `the body is not JSON (${(error as Error).message})`;
  }
}

function textOf(body: Uint8Array | null): string | null {
  if (body === null) return null;
  const text = Buffer.from(body).toString("utf8");
  return Buffer.from(text).equals(Buffer.from(body)) ? text : `(${body.length} bytes)`;
}
