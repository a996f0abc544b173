import { defaultLocale } from "../../nlu/locales.ts";
import { formatMessage } from "../labels/format.ts";
import type { I18nText } from "../types.ts";

/** The text of a bot with its arguments, which are texts: no locale changes how they are written. */
export function formatText({ text, args = [] }: I18nText): string {
  return formatMessage(text, args, defaultLocale);
}
