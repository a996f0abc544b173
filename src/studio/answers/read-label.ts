/** Parses labels of requests and files. */

import type { components } from "../../../generated/admin/types.ts";
import { readInterfaceType } from "../../bot/interface-types.ts";
import type { Label, LocalizedText } from "../../bot/labels/label.ts";
import { defaultLocale, readLocale } from "../../nlu/locales.ts";

type Schemas = components["schemas"];

/**
 * A complete label: its language defaults to that of the first text that equals the default one.
 * @param fallback language of a label without such a text
 */
export function readLabel(input: Schemas["I18nLabelInput"], fallback = defaultLocale): Label {
  const { _id, namespace, category, defaultLabel = null, version } = input;
  const i18n = input.i18n.map(readText);
  const sameText = i18n.find(({ label }) => label === defaultLabel);
  return {
    _id,
    namespace,
    category,
    i18n,
    defaultLabel,
    defaultLocale: readLocale(input.defaultLocale ?? sameText?.locale ?? fallback),
    defaultI18n: input.defaultI18n.map(readText),
    version,
  };
}

/** A text of a label in one language. */
export function readText(input: Schemas["I18nLocalizedLabelInput"]): LocalizedText {
  const { locale, interfaceType: type, label, validated, connectorId, alternatives } = input;
  return {
    locale: readLocale(locale),
    interfaceType: readInterfaceType(type),
    label,
    validated: validated ?? false,
    ...(connectorId == null ? {} : { connectorId }),
    alternatives,
  };
}
