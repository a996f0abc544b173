/** Short lists in one column, each value on a line of its own, so that a search finds a whole value as a part of the text. */

/** A value as the column holds it somewhere: with the line breaks around it. */
export function line(value: string): string {
  return `\n${value.replace(/[\r\n]+/g, " ")}\n`;
}

/** A list with these values added, as far as it does not have them; an empty list is one line break. */
export function withLines(list: string, values: readonly string[]): string {
  let longer = list;
  for (const value of values) {
    const added = line(value);
    if (!longer.includes(added)) longer += added.slice(1);
  }
  return longer;
}

/** The list without values. */
export const noLines = "\n";
