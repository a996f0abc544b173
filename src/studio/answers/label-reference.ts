/** How stories refer to labels, and what they show of them. */

import type { components } from "../../../generated/admin/types.ts";
import type { LabelReference } from "../../bot/configured-story.ts";
import { type Label, type LocalizedText, plainText } from "../../bot/labels/label.ts";
import { defaultLocale, readLocale } from "../../nlu/locales.ts";

type Schemas = components["schemas"];

type LabelInput = Schemas["I18nLabelInput"];

/** In the order of their numbers. */
const interfaceTypes = ["textChat", "voiceAssistant", "textAndVoiceAssistant"] as const;

/** A label as a caller sends it. */
export function readLabel(input: LabelInput): Label {
  const { _id, namespace, category, defaultLabel = null, version } = input;
  const i18n = input.i18n.map(readText);
  const language = i18n.find(({ label }) => label === defaultLabel)?.locale ?? defaultLocale;
  return {
    _id,
    namespace,
    category,
    i18n,
    defaultLabel,
    defaultLocale: input.defaultLocale === undefined ? language : readLocale(input.defaultLocale),
    defaultI18n: input.defaultI18n.map(readText),
    version,
  };
}

/** A text of a label as a caller sends it. */
export function readText(input: Schemas["I18nLocalizedLabelInput"]): LocalizedText {
  const { locale, interfaceType: type, label, validated, connectorId, alternatives } = input;
  const interfaceType = typeof type === "number" ? interfaceTypes[type] : type;
  return {
    locale: readLocale(locale),
    interfaceType: interfaceType ?? "textChat",
    label,
    validated: validated ?? false,
    ...(connectorId == null ? {} : { connectorId }),
    alternatives,
  };
}

/**
 * A reference to a label.
 * @param namespace of the story; the label of another namespace becomes one of this namespace
 */
export function referenceTo(input: LabelInput, namespace: string): LabelReference {
  const { _id, category, defaultLabel, defaultI18n } = readLabel(input);
  const reference = { key: _id, category, defaultLabel: defaultLabel ?? "", args: [], defaultI18n };
  return ownReference({ ...reference, namespace: input.namespace }, namespace);
}

/** A reference to a label of this namespace; the key begins with the namespace. */
export function ownReference(reference: LabelReference, namespace: string): LabelReference {
  const category = reference.category.toLowerCase();
  if (reference.namespace === namespace) return { ...reference, category };
  const mark = reference.key.indexOf("_");
  const key = mark < 0 ? reference.key : namespace + reference.key.slice(mark);
  return { ...reference, key, namespace, category };
}

/** The label that is made of a reference when there is none of its key. */
export function defaultLabelOf(reference: LabelReference, locale: string): Label {
  const { key, namespace, category, defaultLabel, defaultI18n } = reference;
  return {
    _id: key,
    namespace,
    category,
    i18n: [plainText(locale, "textChat", defaultLabel)],
    defaultLabel,
    defaultLocale: locale,
    defaultI18n,
    version: 0,
  };
}
