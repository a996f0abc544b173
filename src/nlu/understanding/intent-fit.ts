/** How well intents fit the values of a sentence. */

import { type Intent, unknownIntent } from "../definitions.ts";
import type { Classification, IntentScore, LearnedEntities } from "../engine/engine.ts";
import type { ReadValue } from "../engine/value-spans.ts";
import { Words } from "./role-names.ts";
import { type Roles, rolesOf } from "./roles.ts";

/**
 * Odds of an intent per type of value that it cannot carry, although another intent can; labels of dictionaries in the
 * form of names too: `Saint-Malo`, `à Nice`.
 */
const misfitOfValue = 0.003;

/** The same for other labels, which may be other words: `a nice room`. */
const misfitOfLabel = 0.2;

/** The same for counts, which are part of too many sentences to say much about their intent. */
const misfitOfCount = 0.3;

/** Odds of an intent per type with more values than it has roles: `arriving monday, leaving friday`. */
const crowded = 0.1;

/** The same with more values than any training sentence of the intent has. */
const unusual = 0.05;

/** Odds of an intent per type with an hour where training has only days, or the reverse. */
const unusualGrain = 0.03;

/** Factors for the odds that any intent is meant if the best one can carry a type of values of the sentence, or several. */
const fitOfOne = 2.5;
const fitOfSeveral = 5;

/** The same with three types or more, whether or not training knows the other words. */
const fitOfMany = 25;
const leastOfMany = 3;

/** The same for nothing but a count. */
const fitOfCount = 1.5;

/** The same if one of them is a dictionary that has a name of the sentence: foreign sentences seldom have one. */
const fitOfName = 2;

/**
 * Power of the scores in the same case: a sentence with values is seldom foreign, so that the intent that fits best is
 * more useful than none.
 */
const decisive = 2.5;

const common: ReadonlySet<string> = new Set(["duckling:number", "duckling:ordinal"]);

/** The values of one type in a sentence. */
interface Present {
  count: number;
  /** Odds of an intent that cannot carry the type. */
  misfit: number;
  /** Whether one is a label in the form of a name. */
  isNamed: boolean;
  /** Of dates and durations. */
  grains: Set<string>;
}

/**
 * Lowers the scores of intents that cannot carry what the sentence contains, such as an amount of money or a label of a
 * dictionary, in favor of those that can. That any intent is meant is more likely if the best one can carry the values,
 * as far as training knows the other words: foreign sentences have values too, but seldom of two types.
 * @param learnedOf what training shows about the entities of an intent
 */
export function weighByValues(
  text: string,
  { scores, strange, labels }: Classification,
  values: readonly ReadValue[],
  intents: ReadonlyMap<string, Pick<Intent, "entities">>,
  learnedOf: (intent: string) => LearnedEntities,
): IntentScore[] {
  const known = scores.filter(({ intent }) => intent !== unknownIntent);
  const roles = known.map(({ intent }) => rolesOf(intents.get(intent) ?? noEntities));
  const present = carriedBy(roles, presentIn(text, values, labels));
  const weighed = known
    .map(({ intent, probability }, at) => ({
      intent,
      probability: probability * oddsOf(present, roles[at] as Roles, learnedOf(intent)),
    }))
    .sort((a, b) => b.probability - a.probability);
  const sum = sumOf(known);
  const best = rolesOf(intents.get(weighed[0]?.intent ?? "") ?? noEntities);
  const carried = [...present.keys()].filter((type) => best.has(type));
  const fitting = carried.filter((type) => !common.has(type));
  const named = fitting.some((type) => present.get(type)?.isNamed);
  const decided = weighed.map(({ intent, probability }) => ({
    intent,
    probability: carried.length > 0 ? probability ** decisive : probability,
  }));
  const trusted = fitting.length >= leastOfMany ? 1 : 1 - strange;
  const fit = fitOf(fitting.length, named, carried.length > 0) ** trusted;
  // Exactly the same without a fit.
  const likely = fit === 1 ? sum : (fit * sum) / (fit * sum + 1 - sum);
  const share = likely / sumOf(decided);
  if (!Number.isFinite(share)) return [...scores];
  const rest = scores.filter(({ intent }) => intent === unknownIntent);
  return [
    ...rest,
    ...decided.map(({ intent, probability }) => ({ intent, probability: probability * share })),
  ].sort((a, b) => b.probability - a.probability);
}

const noEntities: Pick<Intent, "entities"> = { entities: [] };

/** The values of types that any of the intents can carry, at most as many as it has roles. */
function carriedBy(
  intents: readonly Roles[],
  all: ReadonlyMap<string, Present>,
): Map<string, Present> {
  const carried = new Map<string, Present>();
  for (const [type, present] of all) {
    let most = 0;
    for (const roles of intents) most = Math.max(most, roles.get(type)?.length ?? 0);
    if (most > 0) carried.set(type, { ...present, count: Math.min(present.count, most) });
  }
  return carried;
}

/** Factor for an intent with these roles, and with these entities in training. */
function oddsOf(
  present: ReadonlyMap<string, Present>,
  roles: Roles,
  { most, grains }: LearnedEntities,
): number {
  let odds = 1;
  for (const [type, { count, misfit, grains: own }] of present) {
    const room = roles.get(type)?.length ?? 0;
    if (room === 0) odds *= misfit;
    else if (room < count && !common.has(type)) odds *= crowded;
    else if ((most.get(type) ?? 0) < count) odds *= unusual;
    if (room > 0 && isOtherGrain(type, own, grains)) odds *= unusualGrain;
  }
  return odds;
}

/** Whether values are days or hours alone, and those of training only the other ones. */
function isOtherGrain(
  type: string,
  own: ReadonlySet<string>,
  learned: ReadonlySet<string>,
): boolean {
  if (own.size !== 1 || learned.size === 0) return false;
  const has = (grain: string) => learned.has(`${type} ${grain}`);
  const [grain = ""] = has("moment") ? [] : own;
  if (grain === "hours") return has("days") && !has(grain);
  return grain === "days" && has("hours") && !has(grain);
}

/**
 * Factor for the odds that any intent is meant.
 * @param fitting number of types of values that the best intent can carry, counts apart
 * @param named whether one of them has a name of a dictionary
 * @param counted whether it can carry a count of the sentence, if nothing else
 */
function fitOf(fitting: number, named: boolean, counted: boolean): number {
  if (fitting === 0) return counted ? fitOfCount : 1;
  const types = fitting >= leastOfMany ? fitOfMany : fitting > 1 ? fitOfSeveral : fitOfOne;
  return types * (named ? fitOfName : 1);
}

function sumOf(scores: readonly IntentScore[]): number {
  return scores.reduce((sum, { probability }) => sum + probability, 0);
}

/** By type, the labels and the values that are not part of a longer one. */
function presentIn(
  text: string,
  values: readonly ReadValue[],
  labels: Classification["labels"],
): Map<string, Present> {
  const present = new Map<string, Present>();
  const add = (type: string, misfit: number, { count = 1, isNamed = false, grain = "" } = {}) => {
    const known = present.get(type);
    if (known === undefined) {
      present.set(type, { count, misfit, isNamed, grains: new Set([grain]) });
      return;
    }
    known.count += count;
    known.misfit = Math.min(misfit, known.misfit);
    known.isNamed ||= isNamed;
    known.grains.add(grain);
  };
  for (const { type, start, end } of labels) {
    const isNamed = isName(text.slice(start, end));
    add(type, isNamed ? misfitOfValue : misfitOfLabel, { isNamed });
  }
  const words = values.length > 1 ? new Words(text) : undefined;
  let end = 0;
  for (const value of values) {
    const counts = !value.weak && !value.relative && words?.wordOfReplaced(value) === undefined;
    if (value.end > end && counts) {
      const misfit = common.has(value.type) ? misfitOfCount : misfitOfValue;
      // `from monday to thursday` has an arrival and a departure, but one time may be `from 5 to 6 pm`.
      const count = value.endValues?.date.grain === "day" ? 2 : 1;
      add(value.type, misfit, { count, ...(value.grain && { grain: value.grain }) });
    }
    end = Math.max(end, value.end);
  }
  return present;
}

/** Whether words are written as a name: several of them, or with a capital letter. */
function isName(words: string): boolean {
  return /[\s-]/u.test(words) || words !== words.toLowerCase();
}
