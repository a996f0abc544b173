import type { LabelReference } from "../../bot/configured-story.ts";
import { type Label, labelValue, plainText } from "../../bot/labels/label.ts";
import { largeBot } from "./target.ts";

/** A text in two languages, and how stories refer to it. */
export function textOf(category: string, english: string): { key: LabelReference; label: Label } {
  const value = labelValue(largeBot.namespace, category, english);
  const key = { ...value, args: [], defaultI18n: [] };
  return {
    key,
    label: {
      _id: value.key,
      namespace: value.namespace,
      category: value.category,
      i18n: [
        plainText("en", "textChat", english),
        { ...plainText("fr", "textChat", `${english} (fr)`), validated: english.length % 3 > 0 },
      ],
      defaultLabel: english,
      defaultLocale: "en",
      defaultI18n: [],
      version: 0,
    },
  };
}
