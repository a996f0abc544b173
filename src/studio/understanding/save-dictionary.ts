import type { components } from "../../../generated/admin/types.ts";
import type { Dictionary } from "../../nlu/definitions.ts";
import { qualifiedName } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { Store } from "../../store/store.ts";

type Input = components["schemas"]["DictionaryDataInput"];

/**
 * Keeps a dictionary; its entity type is from then on one with a dictionary, or without when there are no values.
 * @returns whether there is such an entity type
 */
export async function saveDictionary(store: Store, dictionary: Dictionary): Promise<boolean> {
  const { namespace, entityName: name } = dictionary;
  return store.write(async () => {
    await store.entityTypes.saveDictionary(dictionary);
    const type = await store.entityTypes.byName(qualifiedName({ namespace, name }));
    if (!type) return false;
    const hasValues = dictionary.values.length > 0;
    if (type.dictionary !== hasValues) {
      await store.entityTypes.save({ ...type, dictionary: hasValues });
    }
    return true;
  });
}

/** A dictionary field by field: a body may hold fields that are not ours. */
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

/** One language may be written in two ways. */
function readLabels(labels: Record<string, string[]>): Record<string, string[]> {
  const read = new Map<string, string[]>();
  for (const [tag, list] of Object.entries(labels)) {
    const locale = readLocale(tag);
    read.set(locale, [...new Set([...(read.get(locale) ?? []), ...list])]);
  }
  return Object.fromEntries(read);
}
