import { readSpan } from "../durations.ts";
import type { SpanUnit } from "../lexicon.ts";
import { readInteger } from "../numbers.ts";
import { readOrdinal } from "../ordinals.ts";
import { endsRange } from "../ranges.ts";
import type { LexedSentence } from "../sentence.ts";
import { type Component, type DateFields, type Relation, saysDay } from "./draft.ts";
import { isForCount } from "./hours.ts";

/** Reads the anchor of a relation at a token. */
type ReadBase = (index: number) => { fields: DateFields; next: number } | undefined;

/** The part before the anchor: `two days`, `the monday`, `la veille`. */
interface Lead {
  move: Relation["move"];
  next: number;
  /** The side, if the words imply it: `la veille`. */
  sign?: 1 | -1;
  /** Hours and minutes may also be relative to a clock time. */
  short: boolean;
  /** Meaningless without its anchor: `the day` before the meeting. */
  dependent: boolean;
  /** Has an article, so that a noun may be its anchor: `le vendredi` après le mariage. */
  definite?: boolean;
  /** The anchor follows directly: `Nacht auf Freitag`. */
  joined?: boolean;
  /** The distance is not exact: `a day or two`. */
  vague?: boolean;
}

const sides = ["beforeDate", "afterDate", "dayBeside"] as const;

/**
 * Reads a date relative to another: `two days before friday`, `the monday after easter`, `la veille de Noël`. If the
 * anchor is not a date (`the day before the meeting`), the reading is `unknown`: a date near today would be wrong.
 */
export function readRelation(
  sentence: LexedSentence,
  index: number,
  readBase: ReadBase,
): Component | undefined {
  if (!sides.some((side) => sentence.has(side))) return undefined;
  for (const lead of readLeads(sentence, index)) {
    const joints =
      lead.sign === undefined ? readSides(sentence, lead.next) : readOf(sentence, lead);
    const [joint] = joints;
    if (joint === undefined || isInterval(sentence, lead)) continue;
    const base = findBase(sentence, joints, lead, readBase);
    if (base !== undefined) {
      const relation = { base: base.fields, sign: joint.sign, move: lead.move };
      return { fields: lead.vague ? { unknown: true } : { relation }, next: base.next };
    }
    if (isMissing(sentence, joint, lead)) {
      return { fields: { unknown: lead.short ? "time" : true }, next: joint.next };
    }
  }
  return undefined;
}

/** The anchor, which may begin with the article of the preposition: `antes del 1`, `vor dem 1.` */
function findBase(
  sentence: LexedSentence,
  joints: readonly Joint[],
  lead: Lead,
  readBase: ReadBase,
): ReturnType<ReadBase> {
  const starts = joints.flatMap((joint) => basesAfter(sentence, joint.next));
  const [joint] = joints;
  // `antes del 1`, `le lendemain du 31`
  const isContracted =
    joint !== undefined &&
    (joint.next > lead.next + 1 || sentence.find(joint.next - 1, "on") !== undefined);
  const articles = isContracted ? [joint.next - 1] : [];
  for (const start of [...starts, ...articles]) {
    const base = readBase(start);
    if (base !== undefined && isBase(base.fields, lead)) return base;
  }
  return undefined;
}

/** `thursday until sunday` are the ends of an interval; `two days until sunday` is a distance. */
function isInterval(sentence: LexedSentence, { move, next }: Lead): boolean {
  const isDistance = "parts" in move && move.part === undefined;
  return !isDistance && sentence.find(next, "to") !== undefined;
}

/** The day or time of the anchor. */
function isBase(fields: DateFields, lead: Lead): boolean {
  if (fields.unknown || fields.bare !== undefined) return false;
  return saysDay(fields) || (lead.short && fields.clock !== undefined);
}

function basesAfter(sentence: LexedSentence, index: number): number[] {
  const first = skipWord(sentence, index);
  return [...new Set([index, first, skipWord(sentence, first)])];
}

function skipWord(sentence: LexedSentence, index: number): number {
  const word =
    sentence.find(index, "definite") ??
    sentence.find(index, "filler") ??
    sentence.find(index, "on");
  return word?.next ?? index;
}

/** Whether words follow that are not a date: a determiner and a noun, or an unknown noun. */
function isMissing(sentence: LexedSentence, joint: Joint, lead: Lead): boolean {
  if (!lead.dependent && !lead.definite) return false;
  const bases = basesAfter(sentence, joint.next);
  const start = bases.at(-1) ?? joint.next;
  if (joint.loose && start === joint.next) return false;
  const token = sentence.tokens[start];
  if (token?.kind !== "word") return false;
  const isUnknown = sentence.matches(start).length === 0;
  const isOfArticle = isDefinite(sentence, start);
  return lead.dependent ? isUnknown || isOfArticle : isUnknown && isOfArticle;
}

interface Joint {
  sign: 1 | -1;
  next: number;
  loose: boolean;
}

/** The preposition, with and without an article, the longest first. */
function readSides(sentence: LexedSentence, index: number): Joint[] {
  const joints: Joint[] = [];
  for (const { category, value, next } of sentence.matches(index)) {
    if (category === "beforeDate") joints.push({ sign: -1, next, loose: false });
    if (category === "afterDate") joints.push({ sign: 1, next, loose: value === "loose" });
  }
  return joints;
}

function readOf(sentence: LexedSentence, { sign = 1, next, joined }: Lead): Joint[] {
  if (joined) return [{ sign, next, loose: true }];
  const of = sentence.find(next, "of");
  return of === undefined ? [] : [{ sign, next: of.next, loose: false }];
}

/** All possible readings at a token, most likely first. */
function readLeads(sentence: LexedSentence, index: number): Lead[] {
  const leads: Lead[] = [];
  const beside = sentence.find(index, "dayBeside");
  if (beside !== undefined) {
    const { days, part, joined = false } = beside.value;
    const parts = [{ unit: "day" as const, count: Math.abs(days) }];
    const move = { parts, ...(part && { part }) };
    const sign = days < 0 ? -1 : 1;
    leads.push({ move, next: beside.next, sign, short: false, dependent: true, joined });
  }
  const span = readSpan(sentence, index);
  if (span !== undefined) {
    const short = span.parts.every(({ unit }) => shortUnits.has(unit));
    const lead = { move: { parts: span.parts }, short, dependent: true };
    const more = sentence.find(span.next, "or");
    const other = more && readInteger(sentence, more.next);
    // `a day or two after easter`, `one or two days after easter`, `the 3 days after easter`
    const article = sentence.endingAt(index, "definite")?.value;
    const isOfSeveral = article !== undefined && article !== "one of many, alone";
    const isRow = isOfSeveral && (span.parts[0]?.count ?? 0) > 1;
    const vague = other !== undefined || isRow || endsRange(sentence, index);
    leads.push({ ...lead, next: other?.next ?? span.next, vague });
  }
  const first = skipWord(sentence, index);
  // `the last weekend before Christmas`
  const last = (sentence.find(index, "last") ?? sentence.find(first, "last"))?.next ?? index;
  for (const start of new Set([index, first, skipWord(sentence, first), last])) {
    const lead = readNoun(sentence, start, start > index && isDefinite(sentence, start));
    if (lead !== undefined) leads.push(lead);
  }
  return leads;
}

const shortUnits: ReadonlySet<SpanUnit> = new Set(["hour", "minute", "second"]);

function isDefinite(sentence: LexedSentence, index: number): boolean {
  return sentence.endingAt(index, "definite") !== undefined;
}

/** `the monday` is one of many; `el lunes` is simply Monday. */
function singlesOut(sentence: LexedSentence, index: number): boolean {
  const article = sentence.endingAt(index, "definite");
  return article !== undefined && article.value !== "any";
}

/** A day, weekday, weekend, week or part of the day: `the day`, `first monday`, `le soir`. */
function readNoun(sentence: LexedSentence, index: number, definite: boolean): Lead | undefined {
  const rank = readOrdinal(sentence, index);
  const weekday = sentence.find(rank?.next ?? index, "weekday");
  if (weekday !== undefined && !weekday.value.weak) {
    const move = { weekday: weekday.value.weekday, rank: rank?.value ?? 1 };
    const dependent = definite && singlesOut(sentence, index);
    return { move, next: weekday.next, short: false, dependent, definite };
  }
  const weekend = sentence.find(index, "weekend");
  if (weekend !== undefined) {
    return { move: { weekend: true }, next: weekend.next, short: false, dependent: definite };
  }
  const part = sentence.find(index, "part");
  if (part !== undefined) {
    const parts = [{ unit: "day" as const, count: 1 }];
    const move = { parts, part: part.value };
    return { move, next: part.next, short: false, dependent: definite };
  }
  const unit = sentence.find(index, "span");
  if (unit === undefined || unit.value.count !== 1 || readInteger(sentence, index - 1)) {
    return undefined;
  }
  const { unit: name } = unit.value;
  // `quarter past eight` is a time.
  if (shortUnits.has(name) || sentence.find(index, "clockFraction")) return undefined;
  const move = name === "day" ? { parts: [{ unit: name, count: 1 }] } : { unit: name };
  return { move, next: unit.next, short: false, dependent: true };
}

/** `three fridays from now`, `in two fridays`, `two mondays ago`, `il y a deux vendredis`. */
export function readCountedWeekday(sentence: LexedSentence, index: number): Component | undefined {
  const before = sentence.find(index, "agoBefore");
  const ahead = before === undefined ? sentence.find(index, "in") : undefined;
  const count = readInteger(sentence, before?.next ?? ahead?.next ?? index);
  const weekday = count && sentence.find(count.next, "weekday");
  if (count === undefined || weekday === undefined || weekday.value.weak || count.value < 2) {
    return undefined;
  }
  // `pour 2 samedi après-midi`
  if (isForCount(sentence, index) || sentence.find(weekday.next, "part")) return undefined;
  const said = weekday.value.weekday;
  const later = ahead ? weekday : sentence.find(weekday.next, "later");
  const ago = before ?? sentence.find(weekday.next, "agoAfter");
  if (later === undefined && ago === undefined) return undefined;
  const cycle = later
    ? { direction: "later" as const, count: count.value - 1 }
    : { direction: "last" as const, count: count.value };
  const next = later?.next ?? (before === undefined ? ago?.next : undefined) ?? weekday.next;
  return { fields: { weekday: { weekday: said, cycle } }, next };
}
