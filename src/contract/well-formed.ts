/** Half of a character, as a JSON escape: that is the only way in which text in UTF-8 can hold one. */
const halfCharacter = /\\u[dD][89a-fA-F]/;

/**
 * Parses JSON into well-formed texts: half of a character becomes U+FFFD, which is what a database and a file in UTF-8
 * would make of it.
 * @throws SyntaxError
 */
export function parseWellFormed(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return halfCharacter.test(text) ? wellFormed(value) : value;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(wellFormed);
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name.toWellFormed(), wellFormed(part)]),
  );
}
