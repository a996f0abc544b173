/** How far the words of a text and what a model has learned speak for an entity and its role. */

import type { Candidate, RecognisedEntity } from "../engine/engine.ts";
import type { ReadValue } from "../engine/value-spans.ts";
import type { RoleScore } from "./role-assignment.ts";
import { names } from "./role-names.ts";

/** By type, the roles that the intent may carry. */
export type Roles = ReadonlyMap<string, readonly string[]>;

/** What Tock gives a value that its evaluator finds by itself, without a trained model. */
const foundProbability = 0.8;

/** Odds of the model beyond are not trusted further: it has seen few sentences. */
const trusted = 6;

/** Of a role without examples: where its whole type has none, and where other roles of the type have some. */
const unlearnedType = -0.5;
const unlearnedRole = -4;

/** What evidence weighs, as logarithms of odds. */
export const weights = {
  /** Words that hardly mean anything else: dates, amounts, addresses. */
  specific: 4,
  number: 2.5,
  /** `une chambre`: no number until the model knows better. */
  weakNumber: -3,
  /** `we are three now` */
  weakDate: 0,
  /** `40 euros a day` */
  rate: -3,
  /** A number that is a part of a longer value, such as the year of a date, and another value that is. */
  numberInside: -8,
  inside: -3,
  /** A label of a dictionary that the model has not marked. */
  label: 1.5,
  /** What the model has marked. */
  marked: 8,
  /** A role whose name is said before the value, or counted by it: `my departure to sunday`, `3 rooms`. */
  named: 8,
};

/**
 * What a value weighs by its words alone.
 * @param before the value that ends where this one starts
 */
export function weightOf({ type, weak }: ReadValue, before: ReadValue | undefined): number {
  const number = type === "duckling:number";
  if (weak) return number ? weights.weakNumber : weights.weakDate;
  if (type === "duckling:duration" && before?.type === "duckling:amount-of-money") {
    return weights.rate;
  }
  return number ? weights.number : weights.specific;
}

/** What it takes from a value that it is a part of a longer one. */
export function weightInside({ type }: ReadValue): number {
  return type === "duckling:number" ? weights.numberInside : weights.inside;
}

/** How many words before an entity may name its role. */
export const farthest = 8;

/** The same for a value; what a number counts follows it: `a room for 3 people`. */
export function reachOf({ type }: ReadValue): number {
  return type === "duckling:number" ? 1 : farthest;
}

export function trust(odds: number): number {
  return Math.max(-trusted, Math.min(trusted, odds));
}

/**
 * How well each role of an intent suits a candidate, the best first; those that suit alike stay in their order.
 * @param weight what speaks for the candidate besides the model
 * @param words what stands around the candidate, folded
 */
export function scoreRoles(
  { fits }: Candidate,
  roles: readonly string[],
  weight: number,
  words: readonly string[],
): RoleScore[] {
  const best = fits[0]?.odds ?? 0;
  // The best one is held in bounds; the others keep their distance from it.
  const shift = weight + trust(best) - best;
  const unlearned = fits.length === 0 ? unlearnedType : unlearnedRole;
  return roles
    .map((role) => {
      const fit = fits.find((each) => each.role === role);
      const named = words.some((word) => names(word, role)) ? weights.named : 0;
      return { role, score: named + (fit ? shift + fit.odds : weight + unlearned) };
    })
    .sort((a, b) => b.score - a.score);
}

/** An entity in a role that was found to suit it. */
export function toEntity(
  { type, start, end }: Pick<Candidate, "type" | "start" | "end">,
  { role, score }: RoleScore,
): RecognisedEntity {
  const probability = Math.max(foundProbability, 1 / (1 + Math.exp(-score)));
  return { type, role, start, end, probability, subEntities: [] };
}
