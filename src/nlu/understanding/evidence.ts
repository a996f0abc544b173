/** Evidence of the words of a text and of the model for an entity and its role. */

import type { Candidate, RecognizedEntity } from "../engine/engine.ts";
import type { ReadValue } from "../engine/value-spans.ts";
import type { RoleScore } from "./role-assignment.ts";
import { hintsAt, leadsTo, saysAnother, saysTheSame } from "./role-meanings.ts";
import { names } from "./role-names.ts";
import { readRoleName } from "./roles.ts";

/** Tock's probability of a value that its evaluator finds without a trained model. */
const foundProbability = 0.8;

/** Limit of the model's odds: they are based on few sentences. */
const trusted = 6;

/** Limit of the distance between two roles of a value, for the same reason: the name of a role says more. */
const farthestRole = 7;

/** Limit of the odds against a value if training marked each value of its type. */
const leastOfAlways = -2;

/** For a role without examples: if its whole type has none, and if other roles of the type have some. */
const unlearnedType = -0.5;
const unlearnedRole = -4;

/** Weights of evidence, as logarithms of odds. */
export const weights = {
  /** Words that are nearly always a value: dates, amounts, addresses. */
  specific: 4,
  number: 2.5,
  /** `une chambre`: not a number unless the model supports it. */
  weakNumber: -3,
  /** `une voiture`, if training has the noun behind counts only. */
  counted: 6,
  /** `we are three now` */
  weakDate: -2,
  /** `40 euros for 2 days`, and `40 euros a day` */
  behindMoney: -3,
  rate: -8,
  /** A number that is part of a longer value, such as the year of a date, and any other such value. */
  numberInside: -8,
  inside: -3,
  /** `un week-end`: an article before a word that training had behind no number. */
  newBehind: -4,
  /** `au lieu de quatre` */
  replaced: -20,
  /** A label of a dictionary that the model has not predicted. */
  label: 1.5,
  /** Predicted by the model. */
  marked: 8,
  /** `until` before a date, for a departure. */
  led: 5,
  /** `leave` before a date, for the second of two dates. */
  hinted: 3,
  /** A date that nothing calls a departure, for an arrival. */
  firstOfStay: 4,
  /** A role whose name is before the value, or is counted by it: `my departure to sunday`, `3 rooms`. */
  named: 8,
};

/**
 * Weight of a value based only on its words.
 * @param before the value that ends where this one starts
 * @param isOne whether it begins with an indefinite article
 */
export function weightOf(
  { type, weak }: ReadValue,
  before: ReadValue | undefined,
  isOne: boolean,
): number {
  const number = type === "duckling:number";
  if (weak) return number ? weights.weakNumber : weights.weakDate;
  if (type === "duckling:duration" && before?.type === "duckling:amount-of-money") {
    return isOne ? weights.rate : weights.behindMoney;
  }
  return number ? weights.number : weights.specific;
}

/** Reduction of a value that is part of a longer one. */
export function weightInside({ type }: ReadValue): number {
  return type === "duckling:number" ? weights.numberInside : weights.inside;
}

/** Number of words before an entity that may name its role. */
export const farthest = 8;

/** The same for a value; a counted noun follows it: `a room for 3 people`. */
export function reachOf({ type }: ReadValue): number {
  return type === "duckling:number" ? 1 : farthest;
}

export function trust(odds: number): number {
  return Math.max(-trusted, Math.min(trusted, odds));
}

/** Folded words around a candidate. */
export interface Neighborhood {
  /** That may be forms of the name of a role. */
  names: readonly string[];
  /** That may also name it by another word. */
  meanings?: readonly string[];
  /** Prepositions of a date. */
  leads?: readonly string[];
  /** The role that training had behind a word, if any. */
  roleBehind?: ((word: string) => string | undefined) | undefined;
  /** Whether the candidate is the present, which is seldom the first day of a stay: `there are three of us now`. */
  isPresent?: boolean;
}

/**
 * Scores of the roles of an intent for a candidate, best first; equal ones stay in their order.
 * @param weight evidence for the candidate without the model
 */
export function scoreRoles(
  { fits, always }: Candidate,
  roles: readonly string[],
  weight: number,
  around: Neighborhood,
): RoleScore[] {
  const best = fits[0]?.odds ?? 0;
  const unlearned = fits.length === 0 ? unlearnedType : unlearnedRole;
  const said = roles.map((role) => sayingOf(role, around));
  const isBegin = roles.map((role) => readRoleName(role).endOfStay === "begin");
  const isOpen = said.every((each, at) => each <= 0 || isBegin[at]);
  const first = around.isPresent ? -weights.firstOfStay : weights.firstOfStay;
  // The best one is limited; the others keep their distance from it.
  const limited = always ? Math.max(trust(best), leastOfAlways) : trust(best);
  return roles
    .map((role, at) => {
      const fit = fits.find((each) => each.role === role);
      const isFirst = isOpen && isBegin[at];
      const words = (said[at] as number) + (isFirst ? first : 0);
      const odds = fit ? limited - Math.min(best - fit.odds, farthestRole) : unlearned;
      return { role, score: words + weight + odds };
    })
    .sort((a, b) => b.score - a.score);
}

const nothing: readonly string[] = [];

/** What the words around a candidate say for or against a role, unless training had another role behind them. */
function sayingOf(role: string, around: Neighborhood): number {
  const { names: words, meanings = nothing, leads = nothing, roleBehind } = around;
  const { parts, meanings: meant } = readRoleName(role);
  const isMeant = (word: string) => (roleBehind?.(word) ?? role) === role;
  for (const word of words) if (names(word, parts) && isMeant(word)) return weights.named;
  if (meant.length === 0) return 0;
  for (const word of meanings) if (saysTheSame(word, meant) && isMeant(word)) return weights.named;
  for (const word of meanings) if (saysAnother(word, meant)) return -weights.named;
  const isHinted = meanings.some((word) => hintsAt(word, meant) && isMeant(word));
  const isLed = leads.some((word) => leadsTo(word, meant) && isMeant(word));
  return (isHinted ? weights.hinted : 0) + (isLed ? weights.led : 0);
}

/** An entity in its chosen role. */
export function toEntity(
  { type, start, end }: Pick<Candidate, "type" | "start" | "end">,
  { role, score }: RoleScore,
): RecognizedEntity {
  const probability = Math.max(foundProbability, 1 / (1 + Math.exp(-score)));
  return { type, role, start, end, probability, subEntities: [] };
}
