/**
 * A name in lower case, with as many characters as before: `İ` becomes `i`, as in Turkish. In other languages it
 * becomes two characters, and a name of the greatest length would be too long for responses.
 */
export function lowerCase(name: string): string {
  return name.replaceAll("İ", "i").toLowerCase();
}
