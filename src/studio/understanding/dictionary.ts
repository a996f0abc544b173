/** Rules of dictionaries and their values. */

import type { components } from "../../../generated/admin/types.ts";
import type { Dictionary, Locale } from "../../nlu/definitions.ts";
import { qualifiedName } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";
import { own } from "../../own.ts";
import type { Store } from "../../store/store.ts";

type PredefinedValue = Dictionary["values"][number];

type Input = components["schemas"]["DictionaryDataInput"];

/**
 * Saves a dictionary; its entity type then has a dictionary, or none if there are no values.
 * @returns whether the entity type exists
 */
export async function saveDictionary(
  ports: Pick<Store, "entityTypes" | "write">,
  dictionary: Dictionary,
): Promise<boolean> {
  const { namespace, entityName: name } = dictionary;
  return ports.write(async () => {
    await ports.entityTypes.saveDictionary(dictionary);
    const type = await ports.entityTypes.byName(qualifiedName({ namespace, name }));
    if (!type) return false;
    const hasValues = dictionary.values.length > 0;
    if (type.dictionary !== hasValues) {
      await ports.entityTypes.save({ ...type, dictionary: hasValues });
    }
    return true;
  });
}

/**
 * Changes the dictionary of an entity type.
 * @param name qualified name of the type
 * @returns the new dictionary, or `null` if it does not exist
 */
export async function editDictionary(
  ports: Pick<Store, "entityTypes" | "write">,
  name: string,
  change: (dictionary: Dictionary) => Dictionary,
): Promise<Dictionary | null> {
  return ports.write(async () => {
    const dictionary = await ports.entityTypes.dictionary(name);
    if (!dictionary) return null;
    const changed = change(dictionary);
    await saveDictionary(ports, changed);
    return changed;
  });
}

/** Reads a dictionary field by field, because a body may have unknown fields. */
export function readDictionary(input: Input): Dictionary {
  return {
    namespace: input.namespace,
    entityName: input.entityName,
    values: (input.values ?? []).map(({ value, labels = {} }) => ({
      value,
      labels: readLabels(labels),
    })),
    onlyValues: input.onlyValues ?? false,
    minDistance: input.minDistance ?? 0.5,
    textSearch: input.textSearch ?? false,
  };
}

/** A language may be written in two forms. */
function readLabels(labels: Record<string, string[]>): Record<string, string[]> {
  const read = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(labels)) {
    const locale = readLocale(tag);
    read.set(locale, [...new Set([...(read.get(locale) ?? []), ...list])]);
  }
  return Object.fromEntries(read);
}

/** The dictionary of an entity type without one (R083). */
export function emptyDictionary(namespace: string, entityName: string): Dictionary {
  return {
    namespace,
    entityName,
    values: [],
    onlyValues: false,
    minDistance: 0.5,
    textSearch: false,
  };
}

/** A new value gets itself as its label in the language; an existing one is appended unchanged. */
export function withValue(dictionary: Dictionary, value: string, locale: Locale): Dictionary {
  return atEnd(dictionary, labeled(dictionary, value) ?? { value, labels: { [locale]: [value] } });
}

/** Renames a value and keeps its labels; if the new name exists, it keeps its own. A missing value is added. */
export function withRenamed(
  dictionary: Dictionary,
  old: string,
  value: string,
  locale: Locale,
): Dictionary {
  const renamed = labeled(dictionary, old);
  if (!renamed || old === value) return withValue(dictionary, value, locale);
  const labels = joined(labeled(dictionary, value)?.labels ?? {}, renamed.labels);
  return atEnd(withoutValue(dictionary, old), { value, labels });
}

export function withoutValue(dictionary: Dictionary, value: string): Dictionary {
  return { ...dictionary, values: dictionary.values.filter((known) => known.value !== value) };
}

/** The labels of the language are sorted without duplicates; a missing value is added. */
export function withLabel(
  dictionary: Dictionary,
  value: string,
  locale: Locale,
  label: string,
): Dictionary {
  const labels = labeled(dictionary, value)?.labels ?? {};
  const sorted = [...new Set([...(own(labels, locale) ?? []), label])].sort();
  return atEnd(dictionary, { value, labels: { ...labels, [locale]: sorted } });
}

export function withoutLabel(
  dictionary: Dictionary,
  value: string,
  locale: Locale,
  label: string,
): Dictionary {
  const values = dictionary.values.map((known) => {
    if (known.value !== value) return known;
    const labels = Object.entries(known.labels)
      .map(([tag, list]) => [tag, tag === locale ? list.filter((one) => one !== label) : list])
      .filter(([, list]) => list?.length !== 0);
    return { value, labels: Object.fromEntries(labels) };
  });
  return { ...dictionary, values };
}

/** A value; if it occurs several times, with the labels of all occurrences. */
function labeled({ values }: Dictionary, value: string): PredefinedValue | undefined {
  const found = values.filter((known) => known.value === value);
  if (found.length <= 1) return found[0];
  return { value, labels: found.map(({ labels }) => labels).reduce(joined) };
}

function atEnd(dictionary: Dictionary, value: PredefinedValue): Dictionary {
  const { values, ...rest } = withoutValue(dictionary, value.value);
  return { ...rest, values: [...values, value] };
}

function joined(
  one: PredefinedValue["labels"],
  other: PredefinedValue["labels"],
): PredefinedValue["labels"] {
  const locales = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    Array.from(locales, (locale) => [
      locale,
      [...new Set([...(own(one, locale) ?? []), ...(own(other, locale) ?? [])])],
    ]),
  );
}
