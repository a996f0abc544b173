import { listIn, withList } from "./bodies.ts";
import { holds } from "./conditions.ts";
import { type Choice, choose, type MockOperation, usualChoice } from "./operation.ts";
import { Random } from "./random.ts";
import { isReference, type RequestFacts, readReference, valueAt } from "./request.ts";
import { ResponseSize } from "./response-size.ts";
import type { Rule, Scenario, ScenarioResponse } from "./scenario.ts";
import type { TemplateValues } from "./templates.ts";

/** What a scenario wants for one request. */
export interface Plan {
  /** Position of the rule in the scenario, from 0. */
  rule: number;
  response: ScenarioResponse;
  /** The example of the contract; null for a literal body, or a status without a documented response. */
  choice: Choice | null;
  status: number;
  /** Milliseconds before the response. */
  delay: number;
  lenient: boolean;
}

/** Values that are counted separately within a rule; those that were not used for the longest time are forgotten. */
const mostCounters = 10_000;
/** Values that a client captures, likewise. */
const mostCaptured = 1_000;

/** A scenario while one client goes through it: how often each rule was used, and what was captured. */
export class ScenarioRun {
  readonly scenario: Scenario;
  readonly #random: Random;
  readonly #counters = new Map<string, number>();
  readonly #captured = new Map<string, unknown>();

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.#random = new Random(scenario.seed ?? 1);
  }

  /**
   * The response of the first rule that matches; counts the request.
   * @returns null when no rule matches
   */
  decide(operation: MockOperation, facts: RequestFacts): Plan | null {
    const values = this.values(facts);
    for (const [index, rule] of this.scenario.rules.entries()) {
      if (!covers(rule, operation) || !holds(rule.when, values)) continue;
      const key = this.#counterOf(rule, index, values);
      const response = responseOf(rule, this.#counters.get(key) ?? 0);
      const plan = response && this.#plan(operation, index, response);
      if (!plan) continue;
      this.#count(key);
      return plan;
    }
    return null;
  }

  /** What templates of this run can refer to. */
  values(facts: RequestFacts): TemplateValues {
    const size = new ResponseSize();
    return { facts, captured: this.#captured, random: this.#random, now: new Date(), size };
  }

  /**
   * Stores the values that a rule captures from a response.
   * @param body of the sent response
   */
  capture({ response }: Plan, facts: RequestFacts, body: unknown): void {
    for (const [name, place] of Object.entries(response.capture ?? {})) {
      const value = isReference(place)
        ? readReference(place, facts, this.#captured)
        : valueAt(body, place.split("."));
      if (value === undefined) continue;
      this.#captured.delete(name);
      this.#captured.set(name, value);
      forgetOldest(this.#captured, mostCaptured);
    }
  }

  #plan(operation: MockOperation, rule: number, response: ScenarioResponse): Plan | null {
    const { status, example, body, total } = response;
    const lenient = response.lenient ?? this.scenario.lenient ?? false;
    const names = example === undefined ? undefined : [example].flat();
    const choice = body === undefined ? choose(operation, { status, names }) : null;
    // A rule for many operations holds for those that have such a response.
    const isDocumented = body === undefined ? choice !== null : has(operation, status);
    if (!isDocumented && (names || !lenient)) return null;
    if (total !== undefined && !hasList(operation, choice, total)) return null;
    const usual = usualChoice(operation).status;
    const plan = { rule, response, choice, status: status ?? choice?.status ?? usual, lenient };
    return { ...plan, delay: this.#delay(response) };
  }

  #delay({ delay = 0 }: ScenarioResponse): number {
    return typeof delay === "number" ? delay : this.#random.between(delay.min, delay.max);
  }

  #counterOf({ per }: Rule, index: number, { facts, captured }: TemplateValues): string {
    const value = per === undefined ? null : readReference(per, facts, captured);
    return `${index}:${JSON.stringify(value ?? null)}`;
  }

  #count(key: string): void {
    const count = this.#counters.get(key) ?? 0;
    this.#counters.delete(key);
    this.#counters.set(key, count + 1);
    forgetOldest(this.#counters, mostCounters);
  }
}

function covers({ operations, apis, access }: Rule, operation: MockOperation): boolean {
  if (operations !== "*" && !(operations as string[]).includes(operation.operationId)) return false;
  if (apis && !(apis as string[]).includes(operation.api)) return false;
  return access === undefined || (access === "login") === operation.login;
}

/** @param count of earlier requests */
function responseOf(rule: Rule, count: number): ScenarioResponse | undefined {
  const sequence = rule.sequence ?? (rule.respond ? [rule.respond] : []);
  const length = sequence.reduce((sum, { times = 1 }) => sum + times, 0);
  let place = rule.repeat ? count % length : count;
  for (const response of sequence) {
    place -= response.times ?? 1;
    if (place < 0) return response;
  }
  return sequence.at(-1);
}

function has({ responses }: MockOperation, status: number | undefined): boolean {
  return status === undefined || responses.has(status);
}

function hasList(operation: MockOperation, choice: Choice | null, total: number): boolean {
  const body = exampleBody(operation, choice);
  const path = operation.hints.page ?? listIn(body);
  return path !== null && withList(body, path, { total, page: { start: 0, size: 1 } }) !== null;
}

/** The value of an example; undefined without one. */
export function exampleBody(operation: MockOperation, choice: Choice | null): unknown {
  if (!choice || choice.example === null) return undefined;
  return operation.responses.get(choice.status)?.examples.get(choice.example);
}

function forgetOldest(map: Map<string, unknown>, most: number): void {
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}
