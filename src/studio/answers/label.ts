/** Rules of labels: creation, changes and deletion. */

import type { components } from "../../../generated/admin/types.ts";
import { interfaceTypes } from "../../bot/interface-types.ts";
import { type Label, type LocalizedText, labelValue, plainText } from "../../bot/labels/label.ts";
import { languageOf, readLocale } from "../../nlu/locales.ts";
import { inPages } from "../../paging.ts";
import type { Store } from "../../store/store.ts";
import { unique } from "../unique.ts";
import { readText } from "./read-label.ts";

type Schemas = components["schemas"];

/** Dependencies of these rules. */
export type LabelPorts = Pick<Store, "labels" | "write">;

/** A change of a label; `null` and missing fields are not changed. */
export interface LabelChange extends Pick<Label, "_id" | "category" | "i18n"> {
  defaultLabel?: string | null;
  /** Missing: unchanged, and the server's default language for a new label. */
  defaultLocale?: string;
  defaultI18n?: LocalizedText[];
  version?: number | null;
}

/** A change of a label from Studio: without the program's texts; its language is the server's default. */
export function readUpdate(
  input: Schemas["BotI18nLabelUpdate"],
  defaultLocale: string,
): LabelChange {
  return {
    _id: input._id,
    category: input.category,
    i18n: input.i18n.map(readText),
    defaultLabel: input.defaultLabel ?? null,
    defaultLocale: readLocale(input.defaultLocale ?? defaultLocale),
    version: input.version ?? null,
  };
}

/**
 * A label after a change (I18nMongoDAO.kt, `save`): its texts are sorted, and the default text is the one in the
 * default language, if it exists. The version is the one of the request: the last change wins.
 */
function changedLabel(
  namespace: string,
  change: LabelChange,
  known: Label | undefined,
  fallback: string,
): Label {
  const i18n = sorted(unique(change.i18n));
  const defaultLocale = change.defaultLocale ?? known?.defaultLocale ?? fallback;
  const inDefaultLocale = i18n.find(({ locale }) => locale === defaultLocale);
  return {
    _id: change._id,
    namespace,
    category: change.category,
    i18n,
    defaultLabel: inDefaultLocale?.label ?? change.defaultLabel ?? known?.defaultLabel ?? null,
    defaultLocale,
    defaultI18n: change.defaultI18n ?? known?.defaultI18n ?? [],
    version: change.version ?? known?.version ?? 0,
  };
}

/** By language, by interface in the order of their numbers, and by connector; those for all connectors come first. */
function sorted(texts: readonly LocalizedText[]): LocalizedText[] {
  const keyed = texts.map((text) => ({
    text,
    language: languageOf(text.locale),
    interface: interfaceTypes.indexOf(text.interfaceType),
    connector: text.connectorId ?? "",
  }));
  keyed.sort(
    (one, other) =>
      compare(one.language, other.language) ||
      one.interface - other.interface ||
      compare(one.connector, other.connector),
  );
  return keyed.map(({ text }) => text);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Labels that are changed at a time. */
const pageSize = 100;

/**
 * Creates or changes labels of a namespace, all of them or none. Those whose id belongs to another namespace are
 * ignored.
 * @param changeOf the change for the current label
 * @returns the number of saved labels
 */
export async function saveLabels<Wanted extends { _id: string }>(
  ports: LabelPorts,
  namespace: string,
  wanted: readonly Wanted[],
  changeOf: (wanted: Wanted, known: Label | undefined) => LabelChange,
  defaultLocale: string,
): Promise<number> {
  const changed = new Map<string, Label>();
  /** The labels as read, in JSON. */
  const seen = new Map<string, string>();
  const change = async (page: readonly Wanted[]): Promise<Label[]> => {
    const found = await ports.labels.byIds(unique(page.map(({ _id }) => _id)));
    const known = new Map(found.map((label) => [label._id, label]));
    for (const [id, label] of known) seen.set(id, JSON.stringify(label));
    const ids = new Set<string>();
    for (const one of page) {
      const before = changed.get(one._id) ?? known.get(one._id);
      if (before && before.namespace !== namespace) continue;
      const label = changedLabel(namespace, changeOf(one, before), before, defaultLocale);
      changed.set(one._id, label);
      ids.add(one._id);
    }
    return [...ids].flatMap((id) => changed.get(id) ?? []);
  };
  if (wanted.length <= pageSize) {
    await ports.write(async () => ports.labels.save(await change(wanted)));
    return changed.size;
  }
  const gathered = ports.labels.import();
  try {
    for await (const page of inPages(wanted, pageSize)) await gathered.add(await change(page));
    await ports.write(async () => {
      if (gathered.isOvertaken) {
        // Labels that others have changed meanwhile are processed again.
        const overtaken = await overtakenOf(ports, unique(wanted.map(({ _id }) => _id)), seen);
        for (const id of overtaken) changed.delete(id);
        const again = wanted.filter(({ _id }) => overtaken.has(_id));
        for await (const page of inPages(again, pageSize)) await gathered.add(await change(page));
      }
      await gathered.finish();
    });
  } catch (error) {
    await gathered.discard();
    throw error;
  }
  return changed.size;
}

/** @returns the ids of the labels that have changed since they were read */
async function overtakenOf(
  { labels }: LabelPorts,
  ids: readonly string[],
  seen: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const overtaken = new Set<string>();
  for await (const page of inPages(ids, pageSize)) {
    const now = new Map(
      (await labels.byIds(page)).map((label) => [label._id, JSON.stringify(label)]),
    );
    for (const id of page) if (now.get(id) !== seen.get(id)) overtaken.add(id);
  }
  return overtaken;
}

/** A text that becomes a label. */
export interface NewLabel {
  label: string;
  locale: string;
  category: string;
}

/**
 * Creates a label for a text (Translator.kt, `create`). Its id is that of the text; if it exists, with the first free
 * number appended.
 */
export async function createLabel(
  ports: LabelPorts,
  namespace: string,
  input: NewLabel,
): Promise<Label> {
  const { key, category } = labelValue(namespace, input.category, input.label);
  const locale = readLocale(input.locale);
  const { labels } = ports;
  return ports.write(async () => {
    let id = key;
    for (let count = 1; (await labels.get(id)) !== undefined; count++) id = `${key}_${count}`;
    const label: Label = {
      _id: id,
      namespace,
      category,
      i18n: [plainText(locale, "textChat", input.label)],
      defaultLabel: input.label,
      defaultLocale: locale,
      defaultI18n: [],
      version: 0,
    };
    await labels.save([label]);
    return label;
  });
}
