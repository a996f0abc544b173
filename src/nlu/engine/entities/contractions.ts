/** Prepositions that absorb an article, so that a label loses its first word in a text: `Le Havre`, `au Havre`. */

/** Preposition with article → the article. */
const contracted: ReadonlyMap<string, string> = new Map([
  ["au", "le"],
  ["du", "le"],
  ["aux", "les"],
  ["des", "les"],
  ["al", "el"],
  ["del", "el"],
]);

const articles: ReadonlySet<string> = new Set(contracted.values());

/** The article that a folded word contains: `le` in `au`. */
export function articleIn(word: string): string | undefined {
  return contracted.get(word);
}

/** The words of a folded label after its article; `undefined` for a label without one. */
export function withoutArticle(label: string): string | undefined {
  const space = label.indexOf(" ");
  return space > 0 && articles.has(label.slice(0, space)) ? label.slice(space + 1) : undefined;
}
