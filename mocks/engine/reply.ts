import { problem } from "../../src/contract/problem.ts";
import { listIn, type Page, withList, withValues } from "./bodies.ts";
import { holds } from "./conditions.ts";
import { type Choice, choose, type MockOperation, usualChoice } from "./operation.ts";
import type { RequestFacts } from "./request.ts";
import { exampleBody, type Plan, type ScenarioRun } from "./run.ts";
import type { ScenarioResponse } from "./scenario.ts";
import { absent, fill, type TemplateValues } from "./templates.ts";

/** What a caller asks for itself, in the header `Prefer`. */
export interface Wish {
  code?: number;
  example?: string;
  /** Milliseconds. */
  delay?: number;
}

/** What a request gets, before its body is made. */
export interface Decision {
  status: number;
  /** The example of the contract; null: it has none, or the body is the rule's own. */
  choice: Choice | null;
  /** What the scenario wants; null when no rule matches. */
  plan: Plan | null;
  /** Milliseconds before the response. */
  delay: number;
}

/**
 * Decides what a request gets: what `Prefer` names, else the first rule of the scenario that matches, else the example
 * that `x-mock` chooses, else the first example of a successful response.
 * @returns null when the operation has no response as `Prefer` names it
 */
export function decide(
  operation: MockOperation,
  facts: RequestFacts,
  run: ScenarioRun,
  { code, example, delay }: Wish = {},
): Decision | null {
  if (code !== undefined || example !== undefined) {
    const names = example === undefined ? undefined : [example];
    const choice = choose(operation, { status: code, names });
    return choice && { status: choice.status, choice, plan: null, delay: delay ?? 0 };
  }
  const plan = run.decide(operation, facts);
  const choice = plan && choosesItself(plan.response) ? plan.choice : hinted(operation, facts, run);
  const status = plan && choosesItself(plan.response) ? plan.status : choice?.status;
  return { status: status ?? 200, choice, plan, delay: delay ?? plan?.delay ?? 0 };
}

/** Whether a rule says what is responded; others only delay, break or change it. */
function choosesItself({ status, example, body }: ScenarioResponse): boolean {
  return status !== undefined || example !== undefined || body !== undefined;
}

/** The example that `x-mock` chooses for a request, or the usual one. */
function hinted(operation: MockOperation, facts: RequestFacts, run: ScenarioRun): Choice {
  const values = run.values(facts);
  const hint = operation.hints.choose?.find(({ when }) => holds(when, values));
  const chosen = hint && choose(operation, { names: [hint.example] });
  return chosen ? { ...chosen, set: hint.set ?? {} } : usualChoice(operation);
}

/**
 * The body of a response: that of the rule, or the example with what the request, `x-mock` and the rule change in it.
 * Captures what the rule wants.
 * @param example body of the chosen example, if it differs from the contract's
 */
export function bodyFor(
  operation: MockOperation,
  facts: RequestFacts,
  run: ScenarioRun,
  decision: Decision,
  example: unknown = exampleBody(operation, decision.choice),
): unknown {
  const { status, plan } = decision;
  const values = run.values(facts);
  const own = plan?.response.body;
  const body =
    own !== undefined
      ? whole(fill(own, values))
      : decision.choice === null
        ? bodyOfStatus(status)
        : plan !== null || status < 300
          ? shaped(operation, example, decision, values)
          : example;
  if (plan) run.capture(plan, facts, body);
  return body;
}

/** The body of a status that the operation does not document and that a caller or a rule asks for. */
function bodyOfStatus(status: number): unknown {
  if (status === 204 || status === 205 || status === 304) return undefined;
  return problem("requested-status", { status }).body;
}

/** An example as the request and the rule change it. */
function shaped(
  { hints }: MockOperation,
  example: unknown,
  { choice, plan }: Decision,
  values: TemplateValues,
): unknown {
  if (typeof example !== "object" || example === null) return example;
  const { total, set } = plan?.response ?? {};
  const path = hints.page ?? (total === undefined ? null : listIn(example));
  const page = hints.page === undefined ? undefined : pageOf(values.facts);
  const listed = path === null ? null : withList(example, path, { total, page });
  return [hints.set, choice?.set, set].reduce<unknown>(
    (body, changes) => (changes ? withValues(body, filled(changes, values)) : body),
    listed ?? example,
  );
}

function filled(set: Record<string, unknown>, values: TemplateValues): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(set).map(([path, value]) => [path, fill(value, values)]),
  );
}

/** A body that is a text without a value is null. */
function whole(body: unknown): unknown {
  return body === absent ? null : body;
}

function pageOf({ body, query }: RequestFacts): Page | undefined {
  const asked = (body ?? query) as Record<string, unknown>;
  const [start, size] = [Number(asked.start), Number(asked.size)];
  const areCounts = [start, size].every((value) => Number.isSafeInteger(value) && value >= 0);
  return areCounts ? { start, size } : undefined;
}

/** Additional headers of a rule, with their templates filled. */
export function headersFor(
  { headers = {} }: ScenarioResponse,
  facts: RequestFacts,
  run: ScenarioRun,
): Record<string, string> {
  const values = run.values(facts);
  return Object.fromEntries(
    Object.entries(headers)
      .map(([name, text]) => [name, fill(text, values)] as const)
      .filter(([, value]) => value !== absent)
      .map(([name, value]) => [name, inHeader(String(value))]),
  );
}

/** Characters of the longest header that clients read. */
const longestHeader = 8_000;

/** A text without the characters that no header can hold. */
function inHeader(text: string): string {
  const line = text.slice(0, longestHeader).replace(/[\r\n\0]/g, " ");
  return line.replace(/[^\t -~\u0080-\u00ff]/g, "?");
}
