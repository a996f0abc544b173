/** An unpaired surrogate as a JSON escape, the only form in which text in UTF-8 can contain one. */
const halfCharacter = /\\u[dD][89a-fA-F]/;

/**
 * Parses JSON into well-formed strings: an unpaired surrogate becomes U+FFFD, as in databases and files in UTF-8.
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
