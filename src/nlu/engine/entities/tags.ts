import type { MarkedEntity } from "../engine.ts";
import type { Token } from "../text/tokens.ts";

/** Label of a span: an entity type with a role. */
export interface SpanLabel {
  type: string;
  role: string;
}

/** A run of tokens, `first` to `last` inclusive, with the number of its label. */
export interface TokenSpan {
  label: number;
  first: number;
  last: number;
}

/**
 * Tag numbers of the BIO scheme (Ramshaw and Marcus 1995): 0 is outside, label `l` begins with 1 + 2l and continues
 * with 2 + 2l.
 */
export const outside = 0;
export const beginTag = (label: number): number => 1 + 2 * label;
export const insideTag = (label: number): number => 2 + 2 * label;
export const tagCount = (labels: number): number => 1 + 2 * labels;

export const isInside = (tag: number): boolean => tag > 0 && tag % 2 === 0;

/** The inside tag that may follow a tag; OUTSIDE without one. */
export const continuationOf = (tag: number): number => (tag % 2 === 1 ? tag + 1 : tag);

/** Whether `next` may follow `previous`; an inside tag can only follow its own label. */
export function mayFollow(previous: number, next: number): boolean {
  return !isInside(next) || continuationOf(previous) === next;
}

/** The tokens under an entity, or undefined without one; parts of tokens count as whole. */
export function tokensUnder(
  tokens: readonly Token[],
  entity: { start: number; end: number },
): { first: number; last: number } | undefined {
  const first = tokens.findIndex((token) => token.end > entity.start);
  const last = tokens.findLastIndex((token) => token.start < entity.end);
  return first < 0 || last < first ? undefined : { first, last };
}

/**
 * Tags of a sentence. Entities without a known label are ignored; of overlapping ones, the first and then the longest
 * is kept.
 */
export function tagsOf(
  tokens: readonly Token[],
  entities: readonly MarkedEntity[],
  labelOf: (entity: SpanLabel) => number,
): Uint16Array {
  const tags = new Uint16Array(tokens.length);
  const ordered = [...entities].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const entity of ordered) {
    const label = labelOf(entity);
    const span = tokensUnder(tokens, entity);
    if (label < 0 || !span || tags[span.first] !== outside) continue;
    tags.fill(insideTag(label), span.first, span.last + 1);
    tags[span.first] = beginTag(label);
  }
  return tags;
}

/** The spans that a sequence of tags describes. */
export function spansOf(tags: ArrayLike<number>): TokenSpan[] {
  const spans: TokenSpan[] = [];
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at] as number;
    if (tag === outside) continue;
    const open = spans.at(-1);
    if (tag % 2 === 0 && open) open.last = at;
    else spans.push({ label: (tag - 1) / 2, first: at, last: at });
  }
  return spans;
}
