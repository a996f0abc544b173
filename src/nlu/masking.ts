/** Hides parts of texts. */

/** The part of an entity that masking uses. */
export interface HideableEntity {
  type: string;
  start: number;
  end: number;
  subEntities: readonly HideableEntity[];
}

/** A text with an asterisk for each character of entities of hidden types, so that offsets stay valid. */
export function maskText(
  text: string,
  entities: readonly HideableEntity[],
  hidden: ReadonlySet<string>,
): string {
  let masked = text;
  for (const { type, start, end, subEntities } of entities) {
    if (start < 0 || end < start || end > text.length) continue;
    const inner = masked.slice(start, end);
    const shown = hidden.has(type)
      ? "*".repeat(inner.length)
      : maskText(inner, subEntities, hidden);
    masked = masked.slice(0, start) + shown + masked.slice(end);
  }
  return masked;
}

/** The types of entities and of their sub-entities. */
export function typesOf(entities: readonly HideableEntity[]): Set<string> {
  return new Set(entities.flatMap(({ type, subEntities }) => [type, ...typesOf(subEntities)]));
}
