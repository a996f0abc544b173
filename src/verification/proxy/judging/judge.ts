import { parseFrame } from "../../../bot/gateway/frames.ts";
import type { Contract } from "../../../contract/documents.ts";
import type { Operation } from "../../../contract/operations.ts";
import type { Finding } from "../../finding.ts";
import type { GlobalDeviation } from "../../judge/deviations.ts";
import { examine } from "../../judge/examination.ts";
import type { HttpExchange } from "../../judge/exchange.ts";
import { frameSchemas } from "../../judge/frames.ts";
import type { Problem } from "../../judge/judge.ts";
import { narrowed } from "../../judge/narrowing.ts";
import type { LiveRequest, LiveResponse } from "../../live/caller.ts";
import { Examiner, exchangeOf } from "../../live/examiner.ts";
import { excerpt, masked } from "../../showing.ts";
import { maskedPath } from "../masking/path.ts";
import type { FrameTraffic, HttpTraffic, Traffic } from "../traffic.ts";
import { Callers } from "./callers.ts";
import { decoded } from "./decoding.ts";
import type { Judgment } from "./messages.ts";
import { jsonOf, responseOf, type Shown, seenOf, sentOf, shownOf } from "./views.ts";

/** Milliseconds after which an event stream must have begun. */
const streamBegins = 1_500;

/** Validates traffic: requests open, responses without undeclared properties. */
export class TrafficJudge {
  readonly #examiner: Examiner;
  readonly #callers: Callers;
  readonly #socket: Operation | null;
  readonly #target: URL;
  readonly #patience: number;

  /** @param patience milliseconds after which a response should have begun, and an answering stream ended */
  constructor(
    contract: Contract,
    globals: readonly GlobalDeviation[],
    { target, patience }: { target: URL; patience: number },
  ) {
    this.#patience = patience;
    this.#examiner = new Examiner(contract, globals);
    this.#target = target;
    this.#callers = new Callers(contract.operations.values());
    this.#socket =
      [...contract.operations.values()].find(
        ({ api, responses }) => api === "bot-definition" && responses.has(101),
      ) ?? null;
  }

  async judge(traffic: Traffic): Promise<Judgment> {
    return traffic.kind === "frame" ? this.#judgeFrame(traffic) : this.#judgeHttp(traffic);
  }

  async #judgeHttp(traffic: HttpTraffic): Promise<Judgment> {
    const sent = sentOf(traffic);
    const isStream = traffic.responseHeaders["content-type"]?.startsWith("text/event-stream");
    const body =
      isStream && traffic.end !== "open" && traffic.responseBody.length === 0
        ? // Its events were validated when they arrived.
          Buffer.from(":\n\n")
        : decoded(traffic.responseBody, traffic.responseHeaders["content-encoding"]);
    const got = responseOf(traffic, body ?? Buffer.alloc(0));
    const exchange = this.#exchangeOf(traffic, sent, got);
    const route = this.#examiner.judge.route(exchange);
    const operation = route?.operation ?? null;
    const url = this.#urlOf(traffic.path);
    const shown = shownOf(
      traffic,
      this.#urlOf(maskedPath(traffic.path, operation)),
      sent,
      got,
      exchange,
    );
    const judgment: Judgment = { operation: shortOf(operation), client: [], server: [], shown };
    const unread = unjudged(traffic, isStream === true, body === null);
    if (operation === null || route === null) {
      const text = `${traffic.method} ${exchange.path}: the contract has no such operation`;
      judgment.server.push(leftOut(null, text, null));
      return judgment;
    }
    const seen = seenOf(traffic, route.parameters, jsonOf(sent.body), exchange.answer.body);
    this.#callers.learn(operation, seen);
    if (traffic.cut !== "request" && traffic.end !== "open" && traffic.eventsBefore === 0) {
      const { fault, violations } = examine(
        this.#examiner.validator,
        operation,
        exchange,
        route.parameters,
      );
      const problems: Problem[] =
        violations.length > 0
          ? violations.map((violation) => ({ in: "request", ...violation }))
          : fault === null
            ? []
            : [{ in: "request", message: fault.replaceAll("-", " ") }];
      judgment.client = problems.map((one) => this.#examiner.violation(operation, one, shown));
    }
    if (traffic.status === null && traffic.end === "client left" && traffic.took > this.#patience) {
      const problem = { in: "response", message: `none came within ${this.#patience} ms` };
      judgment.server.push(this.#examiner.violation(operation, problem, shown));
      return judgment;
    }
    if (unread !== null) {
      judgment.server.push(leftOut(operation.operationId, unread, shown));
      return judgment;
    }
    const found = traffic.isUpgrade
      ? this.#judgeUpgrade(operation, exchange, shown)
      : this.#examiner.findings(operation, url, sent, got);
    judgment.server = this.#ofServer(operation, traffic, found, shown);
    if (traffic.end !== "open" && judgment.client.length === 0) {
      const refusal = await this.#callers.refusal(operation, seen);
      if (refusal !== null && traffic.status !== null) {
        judgment.server.push(
          ...this.#examiner.unexpected(operation, traffic.status, refusal, shown),
        );
      }
    }
    judgment.server.push(...this.#ofStream(operation, traffic, isStream === true, shown));
    return judgment;
  }

  /** The violations in the response; an invalid request that succeeds is a fault of the server too. */
  #ofServer(
    operation: Operation,
    { status, eventsBefore }: HttpTraffic,
    found: readonly Finding[],
    shown: Shown,
  ): Finding[] {
    const server = found
      .filter(({ violation }) => violation?.in !== "request")
      .map((finding) => numbered(finding, eventsBefore));
    const accepted =
      status !== null && status < 300 && found.some(({ violation }) => violation?.in === "request");
    if (accepted) {
      const problem = { in: `response ${status}`, message: "an invalid request was accepted" };
      server.push(this.#examiner.violation(operation, problem, shown));
    }
    return server;
  }

  #ofStream(
    operation: Operation,
    traffic: HttpTraffic,
    isStream: boolean,
    shown: Shown,
  ): Finding[] {
    if (!isStream || traffic.end === "open" || traffic.status !== 200) return [];
    const messages: string[] = [];
    if (traffic.headAfter > streamBegins) {
      messages.push(`it began after more than ${streamBegins} ms`);
    }
    const isAnswer = operation.method === "post";
    if (isAnswer && traffic.end === "client left" && traffic.silent > this.#patience) {
      messages.push(`it was still open ${this.#patience} ms after its last event`);
    }
    return messages.map((message) =>
      this.#examiner.violation(operation, { in: "stream", message }, shown),
    );
  }

  #judgeUpgrade(operation: Operation, exchange: HttpExchange, shown: Shown): Finding[] {
    const [verdict] = this.#examiner.judge.judge([exchange]);
    return verdict ? this.#examiner.ofVerdict(verdict, operation, shown) : [];
  }

  #judgeFrame({ text, from, path }: FrameTraffic): Judgment {
    const operation = this.#socket;
    const url = this.#urlOf(maskedPath(path, operation)).replace(/^http/, "ws");
    const frame = text === null ? null : excerpt(masked(text));
    const shown: Shown = {
      request: from === "server" ? `${url}, frame to the bot` : `${url}, frame from the bot`,
      response: frame,
    };
    const judgment: Judgment = { operation: shortOf(operation), client: [], server: [], shown };
    if (text === null) {
      judgment.server.push(
        leftOut(operation?.operationId ?? null, "frames that are binary or too long", shown),
      );
      return judgment;
    }
    const side = from === "server" ? judgment.server : judgment.client;
    const where = `frame from ${from}`;
    const schema = frameSchemas[from === "server" ? "fromServer" : "fromBot"];
    let problems: Problem[];
    try {
      const value = parseFrame(text);
      const { validator } = this.#examiner;
      const found = validator.schema("bot-definition", schema, value, { closed: true });
      const place = { api: "bot-definition", pointer: `#/components/schemas/${schema}` } as const;
      problems = narrowed(validator, { ...place, closed: true }, value, found).map((violation) => ({
        in: where,
        ...violation,
      }));
    } catch (error) {
      problems = [{ in: where, message: `it is not JSON (${(error as Error).message})` }];
    }
    side.push(...problems.map((one) => this.#examiner.violation(operation, one, shown)));
    return judgment;
  }

  #exchangeOf(traffic: HttpTraffic, sent: LiveRequest, got: LiveResponse): HttpExchange {
    const exchange = exchangeOf(sent, got);
    return traffic.isUpgrade
      ? { ...exchange, source: "bot-definition", operation: "WS /:apiKey" }
      : exchange;
  }

  #urlOf(path: string): string {
    const { origin, pathname } = this.#target;
    return origin + pathname.replace(/\/$/, "") + path;
  }
}

/** The reason why the response is not validated; `null` if it is. */
function unjudged(traffic: HttpTraffic, isStream: boolean, isEncoded: boolean): string | null {
  if (traffic.cut !== null) return `the ${traffic.cut} is too long to be checked`;
  if (traffic.end === "client left" && !isStream) return "the client left before the end";
  if (isEncoded) {
    const encoding = traffic.responseHeaders["content-encoding"] ?? "";
    return `content encoding ${encoding} cannot be read`;
  }
  return null;
}

function shortOf(operation: Operation | null): Judgment["operation"] {
  if (!operation) return null;
  const { operationId, api, subject, method, path } = operation;
  return { id: operationId, api, subject, method: method.toUpperCase(), path };
}

function leftOut(operationId: string | null, summary: string, shown: Shown | null): Finding {
  return {
    ...{ kind: "left out", summary, operationId, violation: null, rule: null, source: null },
    ...{ request: shown?.request ?? null, response: shown?.response ?? null, times: 1 },
  };
}

/** Events are counted from the beginning of the stream. */
function numbered(finding: Finding, before: number): Finding {
  const { violation } = finding;
  const number = /^event (\d+)$/.exec(violation?.in ?? "")?.[1];
  if (before === 0 || !violation || number === undefined) return finding;
  const where = `event ${Number(number) + before}`;
  const summary = finding.summary.replace(`event ${number}`, where);
  return { ...finding, summary, violation: { ...violation, in: where } };
}
