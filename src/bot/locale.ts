/**
 * A locale as Tock writes it: language in lower case, country in upper case, joined by an underscore.
 * `fr-ca` and `fr_CA` give `fr_CA`; `zz-` gives `zz`.
 */
export function normaliseLocale(text: string): string {
  const [language = "", ...rest] = text.split(/[-_]/).filter((part) => part !== "");
  return [
    language.toLowerCase(),
    ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part)),
  ].join("_");
}

/**
 * The language to understand and answer a user in: the locale itself, else its language, else the default one, else
 * the first of the supported ones.
 */
export function supportedLanguage(
  locale: string,
  supported: readonly string[],
  fallback: string,
): string {
  const language = locale.split("_")[0] as string;
  const wished = [locale, language, fallback];
  return wished.find((candidate) => supported.includes(candidate)) ?? supported[0] ?? fallback;
}
