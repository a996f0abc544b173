/** Control characters, line separators, and marks of writing direction. */
const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A text on one line for a terminal or a log: control characters and line separators are escaped. Texts of users may
 * contain anything. JSON stays JSON with the same value.
 */
export function visible(text: string): string {
  return text.replace(steering, escaped);
}

/** The same for a text with several lines: line breaks and tabs are kept. */
export function visibleLines(text: string): string {
  return text.replace(steering, (character) =>
    character === "\n" || character === "\t" ? character : escaped(character),
  );
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
