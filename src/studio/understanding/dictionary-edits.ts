/** Changes of single values and labels of a dictionary; each gives the dictionary as it is afterwards. */

import type { Dictionary, Locale } from "../../nlu/definitions.ts";
import { own } from "../../own.ts";

type Value = Dictionary["values"][number];

/** What an entity type without a dictionary has (R083). */
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

/** A value that is new gets itself as its label in the language; one that is there stays as it is, at the end. */
export function withValue(dictionary: Dictionary, value: string, locale: Locale): Dictionary {
  return atEnd(dictionary, labelled(dictionary, value) ?? { value, labels: { [locale]: [value] } });
}

/** The labels of a value under another name; when that is there already, with its own. One that is not there is added. */
export function withRenamed(
  dictionary: Dictionary,
  old: string,
  value: string,
  locale: Locale,
): Dictionary {
  const renamed = labelled(dictionary, old);
  if (!renamed || old === value) return withValue(dictionary, value, locale);
  const labels = joined(labelled(dictionary, value)?.labels ?? {}, renamed.labels);
  return atEnd(withoutValue(dictionary, old), { value, labels });
}

export function withoutValue(dictionary: Dictionary, value: string): Dictionary {
  return { ...dictionary, values: dictionary.values.filter((known) => known.value !== value) };
}

/** The labels of the language are sorted, each once; a value that is not there is added. */
export function withLabel(
  dictionary: Dictionary,
  value: string,
  locale: Locale,
  label: string,
): Dictionary {
  const labels = labelled(dictionary, value)?.labels ?? {};
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

/** A value; when it stands there several times, the labels of all of them. */
function labelled({ values }: Dictionary, value: string): Value | undefined {
  const found = values.filter((known) => known.value === value);
  if (found.length <= 1) return found[0];
  return { value, labels: found.map(({ labels }) => labels).reduce(joined) };
}

function atEnd(dictionary: Dictionary, value: Value): Dictionary {
  const { values, ...rest } = withoutValue(dictionary, value.value);
  return { ...rest, values: [...values, value] };
}

function joined(one: Value["labels"], other: Value["labels"]): Value["labels"] {
  const locales = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    Array.from(locales, (locale) => [
      locale,
      [...new Set([...(own(one, locale) ?? []), ...(own(other, locale) ?? [])])],
    ]),
  );
}
