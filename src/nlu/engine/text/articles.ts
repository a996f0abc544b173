const articles: ReadonlySet<string> = new Set(
  "un une ein eine einen einem einer una a an".split(" "),
);

/** Whether a folded word is an indefinite article, which may also be a one. */
export function isArticle(word: string): boolean {
  return articles.has(word);
}
