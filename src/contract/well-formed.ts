/** An unpaired surrogate or U+0000 as a JSON escape, the only form in which JSON in UTF-8 can contain one. */
const notStorable = /\\u(?:[dD][89a-fA-F]|0000)/;

/**
 * Parses JSON into strings that databases can store: an unpaired surrogate becomes U+FFFD, as in files in UTF-8, and so
 * does U+0000, at which the SQLite of Node before 24.16 ends a text.
 * @throws SyntaxError
 */
export function parseWellFormed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return notStorable.test(text) ? allWellFormed(value) : value;
}

/** The text with U+FFFD for what databases cannot store. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll("\0", "\ufffd");
}

function allWellFormed(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(allWellFormed);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [wellFormed(name), allWellFormed(part)]),
  );
}
