import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DeclaredDeviation } from "../../contract/openapi.ts";
import { generatedFolder } from "../../paths.ts";
import type { HttpExchange } from "./exchange.ts";

/** A difference from Tock that applies to every operation (`specs/shared/deviations.yaml`). */
export interface GlobalDeviation {
  id: string;
  when: string;
  rule: string;
  tock: { status: (number | null)[]; mediaType: (string | null)[] };
  here: { status: number };
}

/** The deviation that explains one exchange. */
export interface MatchedDeviation {
  /** Id of the global one, `case` or `rule` for one of the operation: the key of the table. */
  className: string;
  /** The declaration, for messages. */
  label: string;
  /** Id of a behavior rule, or name of a recorded case. */
  rule: string;
  /** Its condition, as a sentence. */
  when: string;
  /** The response of this server. */
  here: number;
}

export function readGlobalDeviations(folder: string = generatedFolder): GlobalDeviation[] {
  const text = readFileSync(join(folder, "deviations.json"), "utf8");
  return (JSON.parse(text) as { deviations: GlobalDeviation[] }).deviations;
}

export const isRuleId = (rule: string): boolean => /^R\d{3}$/.test(rule);

/** Whether Tock's response matches a declared deviation; an undeclared media type is ignored. */
export function answeredAs(
  { answer }: HttpExchange,
  { tock }: DeclaredDeviation | GlobalDeviation,
): boolean {
  const statuses: readonly unknown[] = [tock.status].flat();
  const types: readonly unknown[] = [tock.mediaType].flat();
  return (
    statuses.includes(answer.status) &&
    (tock.mediaType === undefined || types.includes(answer.mediaType))
  );
}

/** The deviations of an operation that name the recorded case of this exchange. */
export function matchByCase(
  declared: readonly DeclaredDeviation[],
  exchange: HttpExchange,
): MatchedDeviation[] {
  return declared
    .filter((deviation) => deviation.rule === exchange.name && answeredAs(exchange, deviation))
    .map((deviation) => matched("case", deviation));
}

/**
 * The deviations of an operation that name a behavior rule. They apply to no single case, so they explain only a
 * request that the contract accepts, whose answer has a status or a media type that is not documented, and that nothing
 * else explains.
 */
export function matchByRule(
  declared: readonly DeclaredDeviation[],
  exchange: HttpExchange,
): MatchedDeviation[] {
  return declared
    .filter((deviation) => isRuleId(deviation.rule) && answeredAs(exchange, deviation))
    .map((deviation) => matched("rule", deviation));
}

/** All deviations of an operation that the response matches, with any rule or case. */
export function matchDeclared(
  declared: readonly DeclaredDeviation[],
  exchange: HttpExchange,
): MatchedDeviation[] {
  return declared
    .filter((deviation) => answeredAs(exchange, deviation))
    .map((deviation) => matched(isRuleId(deviation.rule) ? "rule" : "case", deviation));
}

function matched(className: string, { rule, when, here }: DeclaredDeviation): MatchedDeviation {
  return { className, label: `${rule} (${when})`, rule, when, here: here.status };
}
