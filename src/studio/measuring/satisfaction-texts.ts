/** The texts of the stories that ask for a rating, by language; English for all others. */

import { type Label, labelValue, plainText } from "../../bot/labels/label.ts";
import { languageOf, readLocale } from "../../nlu/locales.ts";
import { unique } from "../unique.ts";

export const satisfactionTexts = {
  /** Studio's page tells its users to say this, in any language. */
  wish: "Rate your experience",
  rate: "How would you rate this conversation?",
  ask: "Do you want to add a comment?",
  yes: "Yes",
  no: "No",
  comment: "What can we do better?",
  thanks: "Thank you for your feedback!",
} as const;

const french: Record<keyof typeof satisfactionTexts, string> = {
  wish: "Je veux noter cette conversation",
  rate: "Quelle note donnez-vous à cette conversation ?",
  ask: "Voulez-vous ajouter un commentaire ?",
  yes: "Oui",
  no: "Non",
  comment: "Que pouvons-nous améliorer ?",
  thanks: "Merci pour votre avis !",
};

const translations = new Map<string, Record<string, string>>([["fr", french]]);

/** A text in the language of a locale. */
export function satisfactionText(name: keyof typeof satisfactionTexts, locale: string): string {
  return translations.get(languageOf(locale))?.[name] ?? satisfactionTexts[name];
}

/**
 * The labels of all texts.
 * @param locales of the application
 * @param locale the default one
 */
export function satisfactionLabels(
  namespace: string,
  locales: readonly string[],
  locale: string,
): Label[] {
  const own = readLocale(locale);
  const known = locales.filter(
    (one) => languageOf(one) === "en" || translations.has(languageOf(one)),
  );
  return (Object.keys(satisfactionTexts) as (keyof typeof satisfactionTexts)[]).map((name) => {
    const { key: _id, category } = labelValue(namespace, "builtin", satisfactionTexts[name]);
    return {
      _id,
      namespace,
      category,
      i18n: unique([own, ...known]).map((one) =>
        plainText(one, "textChat", satisfactionText(name, one)),
      ),
      defaultLabel: satisfactionText(name, own),
      defaultLocale: own,
      defaultI18n: [],
      version: 0,
    };
  });
}
