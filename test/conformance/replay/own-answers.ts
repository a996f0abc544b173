import type { ContractValidator, Violation } from "../../../src/contract/validation/validator.ts";
import type { HttpExchange } from "../../../src/verification/judge/exchange.ts";
import { eventsOf, type Verdict } from "../../../src/verification/judge/judge.ts";
import { RecordedIds } from "./recorded-ids.ts";
import { type OwnAnswer, resend } from "./resend.ts";

/** Longest time that one answer may take, in milliseconds. */
const timeout = 10_000;

/** Events to read of a stream: the ping, and one message. */
const eventsToRead = 2;

/** @returns the cookie of a new session, or `null` when the one of before goes on */
export type Stage = (exchange: HttpExchange) => Promise<string | null>;

/** Asks our server what Tock was asked, and judges its answers by the contract and by Tock's. */
export class OwnAnswers {
  readonly #validator: ContractValidator;
  readonly #url: string;
  readonly #verdicts: readonly Verdict[];
  readonly #ids = new RecordedIds();
  /** Cookie of the session that the recorded requests are sent with; `null` before they log in. */
  #session: string | null = null;

  readonly #stage: Stage;
  /** Where a stage was set, ids are the recorded ones. */
  #staged = false;

  /**
   * @param verdicts of the recorded exchanges, in the order in which they are sent
   * @param stage prepares the server for a request
   */
  constructor(
    validator: ContractValidator,
    url: string,
    verdicts: readonly Verdict[],
    stage: Stage = async () => null,
  ) {
    this.#stage = stage;
    this.#validator = validator;
    this.#url = url;
    this.#verdicts = verdicts;
  }

  /** @returns what is wrong, one sentence each, with the operation, the case and where it is recorded */
  async judgeAll(): Promise<string[]> {
    const problems: string[] = [];
    for (const verdict of this.#verdicts) {
      const { exchange, operation } = verdict;
      if (exchange.kind !== "http") continue;
      const found = await this.#judge(verdict, exchange).catch((error: Error) => [error.message]);
      problems.push(
        ...found.map(
          (problem) =>
            `${operation?.operationId ?? "(no operation)"}, ${exchange.title} [${exchange.where}]: ${problem}`,
        ),
      );
    }
    return problems;
  }

  async #judge(verdict: Verdict, exchange: HttpExchange): Promise<string[]> {
    const answer = await this.#ask(exchange);
    const wanted = verdict.kind === "deviating" ? verdict.deviation.here : exchange.answer.status;
    const problems: string[] = [];
    if (answer.status !== wanted) {
      problems.push(`answered ${answer.status} instead of ${wanted}: ${answer.text.slice(0, 300)}`);
    }
    if (verdict.kind === "validated" && answer.mediaType !== documentedType(verdict, exchange)) {
      problems.push(`answered as ${answer.mediaType} instead of ${exchange.answer.mediaType}`);
    }
    problems.push(...this.#bodyProblems(verdict, exchange, answer));
    if (problems.length === 0 && !this.#staged)
      this.#ids.learn(exchange.answer.body, jsonOf(answer));
    return problems;
  }

  async #ask(exchange: HttpExchange): Promise<OwnAnswer> {
    const session = await this.#stage(exchange);
    this.#staged = session !== null;
    if (session !== null) this.#session = session;
    const answer = await this.#send(exchange);
    const [cookie] = answer.headers["set-cookie"] ?? [];
    if (cookie && hasSession(exchange)) this.#session = cookie.split(";")[0] ?? null;
    return answer;
  }

  #send(exchange: HttpExchange): Promise<OwnAnswer> {
    const options = {
      url: this.#url,
      translate: (text: string) => (this.#staged ? text : this.#ids.translate(text)),
      cookie: hasSession(exchange) ? this.#session : null,
      timeout,
    };
    // The answer of a message is a stream that ends; one that is only listened to does not.
    if (exchange.answer.mediaType !== "text/event-stream" || exchange.method === "post") {
      return resend(exchange, options);
    }
    const message = this.#messageFor(exchange);
    const afterFirst = async () => {
      await resend(message, options);
    };
    return resend(exchange, { ...options, stream: { events: eventsToRead, afterFirst } });
  }

  /** The recorded chat message of the user whose stream this is. */
  #messageFor(stream: HttpExchange): HttpExchange {
    const userId = JSON.stringify(stream.query.get("userId"));
    for (const { exchange } of this.#verdicts) {
      if (
        exchange.kind === "http" &&
        exchange.payload.kind === "bytes" &&
        Buffer.from(exchange.payload.bytes).toString("utf8").includes(`"userId":${userId}`)
      ) {
        return exchange;
      }
    }
    throw new Error(`no recorded message of ${userId}, whose stream this is`);
  }

  #bodyProblems(verdict: Verdict, exchange: HttpExchange, answer: OwnAnswer): string[] {
    const { operation, kind } = verdict;
    if (kind === "preflight") return [];
    if (operation === null) return refusalProblems(verdict, exchange, answer);
    const body = answer.mediaType === "application/json" ? jsonOf(answer) : answer.text;
    const violations = this.#validator.answer(operation, answer.status, answer.mediaType, body);
    if (answer.mediaType === "text/event-stream" && violations.length === 0) {
      for (const event of eventsOf(answer.text)) {
        violations.push(...this.#validator.event(operation, answer.status, event));
      }
    }
    return violations.map(said);
  }
}

function hasSession({ headers }: HttpExchange): boolean {
  return headers.get("authorization") === "session-cookie";
}

/** Our refusal of a path or a method that the contract does not have. */
function refusalProblems(verdict: Verdict, { method }: HttpExchange, answer: OwnAnswer): string[] {
  if (method === "head") return answer.text === "" ? [] : ["an answer to HEAD has a body"];
  const problems: string[] = [];
  const { errors } = (jsonOf(answer) ?? {}) as { errors?: { code?: string; message?: string }[] };
  if (answer.mediaType !== "application/json" || !errors?.[0]?.code || !errors[0].message) {
    problems.push(`refused without our error body: ${answer.text.slice(0, 300)}`);
  }
  const wrongMethod = verdict.kind === "deviating" && verdict.deviation.here === 405;
  if (wrongMethod && !answer.headers.allow) problems.push("405 without the header Allow");
  return problems;
}

/** What Tock names; a body-less answer needs no media type here. */
function documentedType({ operation }: Verdict, { answer }: HttpExchange): string | null {
  const response = operation?.responses.get(answer.status ?? 0);
  return Object.keys(response?.content ?? {}).length > 0 ? answer.mediaType : null;
}

function jsonOf({ text }: OwnAnswer): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const said = ({ pointer, message }: Violation): string =>
  `our answer breaks the contract: ${pointer === "" ? "(whole)" : pointer} ${message}`;
