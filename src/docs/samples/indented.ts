/** A text whose lines after the first are moved right. */
export function indented(text: string, by: string): string {
  return text.replaceAll("\n", `\n${by}`);
}
