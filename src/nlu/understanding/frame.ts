/**
 * The frame of a sentence: which built-in values and which labels of dictionaries are entities, and in which roles.
 * Decided for the whole sentence, by the words and by the model.
 */

import { type Intent, isBuiltInType } from "../definitions.ts";
import type { Analysis, Candidate, IntervalFit, RecognizedEntity } from "../engine/engine.ts";
import { meansLength } from "../engine/entities/value-marks.ts";
import type { ReadValue } from "../engine/value-spans.ts";
import type { BuiltInValue, DateIntervalEntityValue } from "../values/index.ts";
import {
  type Neighborhood,
  reachOf,
  scoreRoles,
  toEntity,
  trust,
  weightInside,
  weightOf,
  weights,
} from "./evidence.ts";
import { markedEntities } from "./marked-entities.ts";
import { assignRoles, type RoleScore } from "./role-assignment.ts";
import { anyPersons, isPartOfRoom, isPerson } from "./role-meanings.ts";
import { Words } from "./role-names.ts";
import { type Roles, readRoleName, rolesOf } from "./roles.ts";
import { heaviest } from "./scheduling.ts";
import { SpanIndex, sameSpan } from "./span-index.ts";

/** An entity of a frame; a built-in one has its value from the whole sentence. */
export interface FrameEntity extends RecognizedEntity {
  given?: BuiltInValue;
}

export interface Frame {
  /** Entities that need no model, or of which the model determines only the role; they do not overlap. */
  values: FrameEntity[];
  /** Entities predicted by the model, of types that are not built in, and labels of dictionaries. */
  marked: RecognizedEntity[];
  /** Entities that overlap with a chosen value. */
  beaten: RecognizedEntity[];
}

/** A candidate for an entity. */
interface Option {
  type: string;
  start: number;
  end: number;
  /** Best first. */
  roles: readonly RoleScore[];
}

interface ValueOption extends Option {
  weight: number;
  value: BuiltInValue;
  /** The two ends of an interval, if they are more likely two entities. */
  ends?: IntervalFit & { values: DateIntervalEntityValue };
}

/** How much better a role may fit the whole interval: that it fits one end also counts for the whole. */
const hasty = 4;

/**
 * Added to the odds of two entities if the ends are days: `from monday to thursday` has a first and a last day, but
 * `between 5 and 6 pm` may be one time. The roles of the ends of a stay are made for them.
 */
const twoDays = 3;
const twoDaysOfStay = 9;

/** @param values all built-in values of the text, by position; the same as in the analysis */
export function settleFrame(
  text: string,
  intent: Pick<Intent, "entities">,
  values: readonly ReadValue[],
  analysis: Analysis,
): Frame {
  const roles = rolesOf(intent);
  const words = new Words(text);
  const options = valueOptions(words, values, analysis, roles);
  const chosen = new Set(heaviest(options.filter(({ weight }) => weight > 0)));
  const found = valueEntities([...chosen]);
  const trained = analysis.entities.filter(({ type }) => isBuiltInType(type));
  const others = options.filter((option) => !chosen.has(option)).flatMap(bestOf);
  const read = new SpanIndex(values);
  const unread = trained.filter((entity) => read.overlapping(entity).length === 0);
  return {
    values: [...found, ...unread],
    marked: markedEntities(words, analysis, roles),
    beaten: beaten([...trained, ...others], found),
  };
}

/** The values of types that the intent may carry. */
function valueOptions(
  words: Words,
  values: readonly ReadValue[],
  { values: candidates, roleBehind }: Analysis,
  roles: Roles,
): ValueOption[] {
  let outer: ReadValue | undefined;
  /** End of the value before the outer one. */
  let endBefore = 0;
  return values.flatMap((read, at) => {
    const { type, start, end, value } = read;
    if (meansLength(read, roles)) return [];
    const within = outer && end <= outer.end && !sameSpan(outer, read) ? outer : undefined;
    if (!outer || end > outer.end) {
      endBefore = outer?.end ?? 0;
      outer = read;
    }
    const own = roles.get(type);
    const candidate = candidates[at];
    if (!own || !candidate) return [];
    const bias =
      (countsNoun(words, read, candidate)
        ? weights.counted
        : weightOf(read, neighbor(values, at), words.beginsWithArticle(read))) +
      // Training with `[20](age) ans` counts years, which are a duration too.
      (within && candidate.counts !== true ? weightInside(read) : 0) +
      (isReplaced(words, read, roleBehind) ? weights.replaced : 0) +
      (type === "duckling:number" && words.isOfPrices(read) ? weights.numberInside : 0) +
      (isOther(words, read, candidate) ? weights.newBehind : 0);
    const isDate = type === "duckling:datetime";
    const scores = scoreRoles(candidate, own, bias, {
      ...namingWords(words, read, candidate, endBefore),
      leads: isDate ? words.leading(read) : [],
      roleBehind: isDate && roleBehind ? (word) => roleBehind(type, word) : undefined,
      isPresent: isDate && read.weak,
    });
    const ends = splitOf(candidate, own, read.endValues);
    const weight = ends ? bias + trust(Math.max(0, ends.odds)) : (scores[0]?.score ?? 0);
    return [{ type, start, end, value, roles: scores, weight, ...(ends && { ends }) }];
  });
}

/** Whether a one counts a noun: an article if training only counts it, another one if training has counted it. */
function countsNoun(words: Words, read: ReadValue, { counts, newBehind }: Candidate): boolean {
  if (words.isArticle(read)) return counts === true && !words.isPriced(read);
  const isKnown = newBehind === undefined || isPerson(newBehind);
  const isOne = read.type === "duckling:number" && read.weak && isKnown;
  return isOne && words.around(read, read.start, 0).length > 0;
}

/**
 * The words around a value that may name its role, and those that may also name it by another word. What is counted
 * follows its number: `ma chambre 12` is not a count. An article counts persons at most: `une chambre` is often no count.
 */
function namingWords(
  words: Words,
  read: ReadValue,
  { newBehind }: Candidate,
  endBefore: number,
): Neighborhood {
  const names = words.around(read, endBefore, reachOf(read));
  if (read.type !== "duckling:number") return { names, meanings: read.weak ? [] : names };
  const counted = words.around(read, read.start, 0);
  if (words.isArticle(read)) return { names: [], meanings: counted.filter(isPerson) };
  if (words.isOfPersons(read)) return { names, meanings: [anyPersons] };
  // What was counted is trusted: `two beds` were persons in training.
  const others = newBehind === undefined ? counted.filter((word) => !isPartOfRoom(word)) : counted;
  return { names, meanings: read.weak ? others.filter(isPerson) : others };
}

/** Whether another value takes its place, unless training has a role for what is replaced. */
function isReplaced(
  words: Words,
  read: ReadValue,
  roleBehind: Analysis["roleBehind"] = () => undefined,
): boolean {
  const word = words.wordOfReplaced(read);
  return word !== undefined && roleBehind(read.type, word) === undefined;
}

/** Whether an article is before a word that is not known to be counted. */
function isOther(words: Words, read: ReadValue, { newBehind, counts }: Candidate): boolean {
  const isKnown = newBehind === undefined || counts === true || isPerson(newBehind);
  return !isKnown && words.isArticle(read);
}

/** The value that ends directly before another one, apart from a space. */
function neighbor(values: readonly ReadValue[], at: number): ReadValue | undefined {
  const start = values[at]?.start ?? 0;
  return values.slice(Math.max(0, at - 4), at).find(({ end }) => end + 1 === start);
}

/** The ends of an interval, if two roles fit them better than one fits the whole; an arrival is before a departure. */
function splitOf(
  { fits, ends }: Candidate,
  roles: readonly string[],
  values: DateIntervalEntityValue | undefined,
): ValueOption["ends"] {
  const carried = ends && roles.includes(ends.from.role) && roles.includes(ends.to.role);
  if (!carried || !values) return undefined;
  const { from, to } = ends;
  const [first, last] = [from, to].map(({ role }) => readRoleName(role).orderInInterval);
  const areDays = values.date.grain === "day";
  const areEnds = areDays && first !== undefined && last !== undefined && first !== last;
  const whole = (fits[0]?.odds ?? 0) - hasty;
  const split = areEnds
    ? ends.odds + twoDaysOfStay > whole
    : ends.odds + (areDays ? twoDays : 0) > Math.max(0, whole);
  if (!split) return undefined;
  return areEnds && first > last
    ? { ...ends, values, from: { ...from, role: to.role }, to: { ...to, role: from.role } }
    : { ...ends, values };
}

function valueEntities(chosen: readonly ValueOption[]): FrameEntity[] {
  const halves = chosen.flatMap(halvesOf);
  const whole = Map.groupBy(
    chosen.filter(({ ends }) => !ends),
    ({ type }) => type,
  );
  const found = [...whole].flatMap(([type, options]) => {
    const taken = halves.filter((half) => half.type === type).map(({ role }) => role);
    const given = assignRoles(
      type,
      options.map(({ roles }) => roles),
      taken,
    );
    return options.flatMap((option, at): FrameEntity[] => {
      const role = given[at];
      return role ? [{ ...toEntity(option, role), given: option.value }] : [];
    });
  });
  return [...found, ...halves];
}

function halvesOf({ type, weight, ends }: ValueOption): FrameEntity[] {
  if (!ends) return [];
  const half = (place: IntervalFit["from"], given: BuiltInValue) => ({
    ...toEntity({ type, start: place.start, end: place.end }, { role: place.role, score: weight }),
    given,
  });
  return [half(ends.from, ends.values.date), half(ends.to, ends.values.toDate)];
}

/** An option as an entity in its best role. */
function bestOf(option: Option): RecognizedEntity[] {
  const [role] = option.roles;
  return role ? [toEntity(option, role)] : [];
}

/** Entities that overlap with a winner, and are not the same. */
function beaten(
  entities: readonly RecognizedEntity[],
  winners: readonly RecognizedEntity[],
): RecognizedEntity[] {
  const index = new SpanIndex(winners);
  return entities.filter((entity) => {
    const rivals = index.overlapping(entity);
    return (
      rivals.length > 0 &&
      !rivals.some((winner) => sameSpan(winner, entity) && winner.type === entity.type)
    );
  });
}
