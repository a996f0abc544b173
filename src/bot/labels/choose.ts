/** Chooses the text of a label (Translator.kt, I18nLabel.kt). Whether a text is validated is irrelevant. */

import type { InterfaceType } from "../interface-types.ts";
import {
  findText,
  type Label,
  type LabelContext,
  type LabelValue,
  type LocalizedText,
  plainText,
} from "./label.ts";

/** The text to send, before its arguments are inserted. */
export interface ChosenText {
  text: string;
  /** The text to speak, if the interface supports both and the label has both. */
  voice?: string;
  /** A text that is added to the label: the default text, for the language of the user. */
  missing?: LocalizedText;
}

/**
 * Chooses the text of a label: the one for the user's locale or language and the interface; if it is missing or blank,
 * any text of the language; else the default text, which is added to the label for the language.
 * @param choose index among a text (0) and its alternatives
 */
export function chooseText(
  label: Label,
  defaultLabel: string,
  context: LabelContext,
  choose: (text: LocalizedText) => number,
): ChosenText {
  const ofInterface = (interfaceType: InterfaceType) =>
    findText(label.i18n, context, (text) => text.interfaceType === interfaceType);
  if (context.interfaceType !== "textAndVoiceAssistant") {
    const found = ofInterface(context.interfaceType);
    const text = found && alternative(found, choose(found));
    return text?.trim() ? { text } : ofAnyInterface(label, defaultLabel, context);
  }
  const written = ofInterface("textChat");
  const spoken = ofInterface("voiceAssistant");
  const found = written ?? spoken;
  if (!found) return ofAnyInterface(label, defaultLabel, context);
  const index = choose(found);
  const text = alternative(found, index);
  const voice = written && spoken ? alternative(spoken, index) : "";
  return text.trim() && voice.trim() ? { text, voice } : { text };
}

/** The alternative with this index; the text itself if it does not exist. */
function alternative({ label, alternatives }: LocalizedText, index: number): string {
  return alternatives[index - 1] ?? label;
}

function ofAnyInterface(label: Label, defaultLabel: string, context: LabelContext): ChosenText {
  const found = findText(label.i18n, context, (text) => text.label.trim() !== "");
  if (found) return { text: found.label };
  return {
    text: defaultLabel,
    missing: plainText(context.locale, "textChat", defaultLabel),
  };
}

/** The label that is created when a value is used for the first time. */
export function firstLabel(
  { key, namespace, category, defaultLabel, defaultI18n }: LabelValue,
  { locale, interfaceType }: Pick<LabelContext, "locale" | "interfaceType">,
  defaultLocale: string,
): Label {
  const i18n = [...defaultI18n];
  if (!i18n.some((text) => text.locale === defaultLocale && text.interfaceType === "textChat")) {
    i18n.push(plainText(defaultLocale, "textChat", defaultLabel));
  }
  if (!i18n.some((text) => text.locale === locale)) {
    const type = interfaceType === "voiceAssistant" ? interfaceType : "textChat";
    i18n.push(plainText(locale, type, defaultLabel));
  }
  const sameText = i18n.find(({ label }) => label === defaultLabel);
  return {
    _id: key,
    namespace,
    category,
    i18n,
    defaultLabel,
    defaultLocale: sameText?.locale ?? defaultLocale,
    defaultI18n: [...defaultI18n],
    version: 0,
  };
}
