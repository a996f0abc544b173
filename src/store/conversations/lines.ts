/** Short lists in one column, one value per line, so that a substring search finds complete values. */

/** A value with its line breaks, as a substring of the column. */
export function line(value: string): string {
  return `\n${value.replace(/[\r\n]+/g, " ")}\n`;
}

/** A list with these values added, without duplicates; an empty list is one line break. */
export function withLines(list: string, values: readonly string[]): string {
  let longer = list;
  for (const value of values) {
    const added = line(value);
    if (!longer.includes(added)) longer += added.slice(1);
  }
  return longer;
}

/** The empty list. */
export const noLines = "\n";
