/** Control characters, separators that begin a line, and marks that turn the direction of writing. */
const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text for a terminal or a log on one line: what could steer a terminal, or begin a line of its own, as escapes. Texts
 * of users may hold anything. A JSON text stays one of the same value.
 */
export function visible(text: string): string {
  return text.replace(steering, escaped);
}

/** The same for a text of several lines: line breaks and tabs stay. */
export function visibleLines(text: string): string {
  return text.replace(steering, (character) =>
    character === "\n" || character === "\t" ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
