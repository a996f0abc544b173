/** A label: one text of a bot in all languages. Shared by the chat and Studio. */

import type { components as Admin } from "../../../generated/admin/types.ts";
import { lowerCase } from "../../contract/lower-case.ts";
import { languageOf } from "../../nlu/locales.ts";
import type { InterfaceType } from "../interface-types.ts";

/** A label in the stored form. */
export type Label = Admin["schemas"]["I18nLabel"];
/** A text of a label in one language, for one interface type and optionally one connector type. */
export type LocalizedText = Admin["schemas"]["I18nLocalizedLabel"];

/** Arguments for `{0}`, `{1}`…; `null` inserts nothing. */
export type LabelArgument = string | number | boolean | null;

/** A label by its id, with the text to create it from if it does not exist. */
export interface LabelValue {
  key: string;
  namespace: string;
  category: string;
  defaultLabel: string;
  args: readonly LabelArgument[];
  defaultI18n: readonly LocalizedText[];
}

/** The recipient of a text. */
export interface LabelContext {
  locale: string;
  interfaceType: InterfaceType;
  /** Connector type, such as `web`: texts and counts refer to types, never to one connector. */
  connectorId: string | null;
}

/** Maximum UTF-16 units of the text in the id of a label (Translator.kt, `notTransformedKeyFromDefaultLabel`). */
const longestKey = 512;

/**
 * The label of a text: its id consists of the namespace, the category and the beginning of the text
 * (I18nKeyProvider.kt). The category is lowercased, except in the id.
 */
export function labelValue(
  namespace: string,
  category: string,
  defaultLabel: string,
  args: readonly LabelArgument[] = [],
): LabelValue {
  const prefix = category === "" ? namespace : `${namespace}_${category}`;
  // An unpaired surrogate at the end is removed, because responses must be well-formed.
  const text = defaultLabel.slice(0, longestKey).replace(/[\uD800-\uDBFF]$/, "");
  return {
    key: `${prefix}_${text}`,
    namespace,
    category: lowerCase(category),
    defaultLabel,
    args,
    defaultI18n: [],
  };
}

/** A new text: validated, for all connectors, without alternatives. */
export function plainText(locale: string, interfaceType: InterfaceType, label: string) {
  return {
    locale,
    interfaceType,
    label,
    validated: true,
    alternatives: [],
  } satisfies LocalizedText;
}

/** Whether two locales have the same language, regardless of the country. */
export function isSameLanguage(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other);
}

/**
 * The best text: for the locale, else for its language; for the connector type, else for all connectors.
 * @param isMeant selects the texts to consider
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
