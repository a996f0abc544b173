/** What is masked in recordings. Each rule can be switched off by its name. */

const mask = "********";

/** Masks within a text. */
export interface TextRule {
  name: string;
  /** For the help. */
  what: string;
  pattern: RegExp;
  /** @param number counts different texts from 1, in one recording */
  replacement(text: string, number: number): string;
}

/** Rules that hold for a whole header or field. */
export const wholeRules = {
  credentials: "passwords in Authorization, and other headers that are named like a secret",
  cookies: "values of cookies",
  secrets: "fields and parameters that are named like a secret: password, apiKey, token, …",
} as const;
export type WholeRule = keyof typeof wholeRules;

/** In this order. */
export const textRules: readonly TextRule[] = [
  {
    name: "tokens",
    what: "JSON Web Tokens in texts",
    pattern: /\beyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{4,2000}/g,
    replacement: () => mask,
  },
  {
    name: "emails",
    what: "e-mail addresses: person1@example.com instead",
    // Begins where a word begins: trying again within each word would take seconds for a long one.
    pattern: /(?<![\w.+-])[\w.+-]+@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}/g,
    replacement: (_, number) => `person${number}@example.com`,
  },
  {
    name: "cards",
    what: "numbers of payment cards, and IBANs",
    pattern: /\b(?:[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?|\d{4}(?:[ -]\d{4}){3})\b/g,
    replacement: (text) => text.replace(/\d/g, "0"),
  },
  {
    name: "phones",
    what: "telephone numbers that begin with + or 0",
    pattern: /(?<![\w.-])(?:\+\d|0[1-9])(?:[ .-]?\d){7,13}(?![\w-])/g,
    replacement: (text) => text.replace(/\d/g, "0"),
  },
];

/** Names of all rules. */
export const ruleNames: readonly string[] = [
  ...Object.keys(wholeRules),
  ...textRules.map(({ name }) => name),
];
