/** A label: one text of a bot in all languages. What the chat and Studio both know of it. */

import type { components as Admin } from "../../../generated/admin/types.ts";
import { languageOf } from "../../nlu/locales.ts";

/** A label as it is stored. */
export type Label = Admin["schemas"]["I18nLabel"];
/** A text of a label in one language, for one kind of interface and perhaps for one type of connector. */
export type LocalizedText = Admin["schemas"]["I18nLocalizedLabel"];
/** Text or voice. */
export type InterfaceType = LocalizedText["interfaceType"];

/** What is inserted for `{0}`, `{1}`…; `null` leaves nothing. */
export type LabelArgument = string | number | boolean | null;

/** A label by its id, with the text to make it of when it does not exist yet. */
export interface LabelValue {
  key: string;
  namespace: string;
  category: string;
  defaultLabel: string;
  args: readonly LabelArgument[];
  defaultI18n: readonly LocalizedText[];
}

/** To whom a text is said. */
export interface LabelContext {
  locale: string;
  interfaceType: InterfaceType;
  /** Type of the connector, such as `web`: texts and counts name types, never one connector. */
  connectorId: string | null;
}

/** UTF-16 units of a text that its id holds (Translator.kt, `notTransformedKeyFromDefaultLabel`). */
const longestKey = 512;

/**
 * The label that a text gives: its id is made of the namespace, the category and the beginning of the text
 * (I18nKeyProvider.kt). The category is kept in small letters, the id keeps it as written.
 */
export function labelValue(
  namespace: string,
  category: string,
  defaultLabel: string,
  args: readonly LabelArgument[] = [],
): LabelValue {
  const prefix = category === "" ? namespace : `${namespace}_${category}`;
  // Half of a character at the end is left out: no response could hold it.
  const text = defaultLabel.slice(0, longestKey).replace(/[\uD800-\uDBFF]$/, "");
  return {
    key: `${prefix}_${text}`,
    namespace,
    category: category.toLowerCase(),
    defaultLabel,
    args,
    defaultI18n: [],
  };
}

/** A text as it is when it comes into being: validated, for all connectors, without alternatives. */
export function plainText(locale: string, interfaceType: InterfaceType, label: string) {
  return {
    locale,
    interfaceType,
    label,
    validated: true,
    alternatives: [],
  } satisfies LocalizedText;
}

/** Whether two locales are of one language, whatever their countries. */
export function isSameLanguage(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other);
}

/**
 * The text that suits best: of the locale, else of its language; for the connector's type, else for all connectors.
 * @param isMeant which texts count
 */
export function findText(
  texts: readonly LocalizedText[],
  { locale, connectorId }: Pick<LabelContext, "locale" | "connectorId">,
  isMeant: (text: LocalizedText) => boolean,
): LocalizedText | undefined {
  const suits = (text: LocalizedText, connector: string | null) =>
    (text.connectorId ?? null) === connector && isMeant(text);
  const first = (isRight: (text: LocalizedText) => boolean) =>
    texts.find((text) => isRight(text) && suits(text, connectorId)) ??
    texts.find((text) => isRight(text) && suits(text, null));
  return (
    first((text) => text.locale === locale) ?? first((text) => isSameLanguage(text.locale, locale))
  );
}
