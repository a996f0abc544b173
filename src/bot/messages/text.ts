import { defaultLocale } from "../../nlu/locales.ts";
import { formatMessage } from "../labels/format.ts";
import type { I18nText } from "../types.ts";

/** A text of a bot with its arguments, which are texts: their format does not depend on the locale. */
export function formatText({ text, args = [] }: I18nText): string {
  return formatMessage(text, args, defaultLocale);
}
