/** Uses of labels, by text (BotI18nLabel.kt). */

import type { components } from "../../../generated/admin/types.ts";
import { isSameLanguage, type Label, type LocalizedText } from "../../bot/labels/label.ts";
import type { LabelUse } from "../../store/answers/label-uses.ts";
import type { Store } from "../../store/store.ts";

type CountedLabel = components["schemas"]["BotI18nLabel"];

/** The labels of a namespace with their uses, page by page. */
export async function* countedLabels(
  { labels }: Pick<Store, "labels">,
  namespace: string,
): AsyncGenerator<CountedLabel[]> {
  for await (const page of labels.pages({ namespace })) {
    const uses = await labels.uses(
      namespace,
      page.map(({ _id }) => _id),
    );
    yield page.map((label) => counted(label, uses.get(label._id) ?? []));
  }
}

function counted(label: Label, uses: readonly LabelUse[]): CountedLabel {
  const { _id, namespace, category, i18n, defaultLabel, defaultLocale, version } = label;
  const lastUpdate = uses
    .map((use) => use.lastUpdate)
    .sort()
    .at(-1);
  return {
    _id,
    namespace,
    category,
    i18n: i18n.map((text) => ({
      ...text,
      stats: uses.filter((use) => isOf(use, text, i18n)),
    })),
    ...(defaultLabel === null ? {} : { defaultLabel }),
    defaultLocale,
    statCount: uses.reduce((sum, { count }) => sum + count, 0),
    ...(lastUpdate === undefined ? {} : { lastUpdate }),
    unhandledLocaleStats: uses.filter((use) => !i18n.some((text) => isSaidIn(use, text))),
    version,
  };
}

function isSaidIn(use: LabelUse, text: LocalizedText): boolean {
  return isSameLanguage(use.locale, text.locale);
}

/**
 * Whether a use belongs to a text: the text of its interface and connector; else the one for all connectors; else, if
 * the interface has no text, the chat's text for all connectors.
 */
function isOf(use: LabelUse, text: LocalizedText, all: readonly LocalizedText[]): boolean {
  if (!isSaidIn(use, text)) return false;
  const ofInterface = text.interfaceType === use.interfaceType;
  if (ofInterface && (text.connectorId ?? null) === use.connectorId) return true;
  if (text.connectorId !== undefined) return false;
  const others = all.filter(
    (other) =>
      other !== text &&
      other.label.trim() !== "" &&
      isSaidIn(use, other) &&
      other.interfaceType === use.interfaceType,
  );
  if (ofInterface && !others.some((other) => (other.connectorId ?? null) === use.connectorId)) {
    return true;
  }
  return text.interfaceType === "textChat" && others.length === 0;
}
