import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { Handlers } from "../../../contract/handler.ts";
import { splitQualifiedName } from "../../../nlu/definitions.ts";
import { emptyDictionary } from "../../../studio/understanding/dictionary-edits.ts";
import { readDictionary, saveDictionary } from "../../../studio/understanding/save-dictionary.ts";
import { DumpFiles } from "../../nlu/dump-file.ts";
import type { Services } from "../../services.ts";
import { known, ownNamespace, typeNamespace } from "../own.ts";

type DictionaryOperations = Pick<
  AdminOperations,
  "getDictionary" | "saveDictionary" | "uploadDictionary"
>;

export const dictionaries = ({ store }: Pick<Services, "store">) => {
  const files = new DumpFiles();
  return {
    getDictionary: async ({ path: { qualifiedName }, caller }) => {
      const { namespace, name } = splitQualifiedName(qualifiedName) ?? {
        namespace: known(caller).namespace,
        name: qualifiedName,
      };
      const isOwn = namespace === known(caller).namespace;
      const dictionary = isOwn ? await store.entityTypes.dictionary(qualifiedName) : undefined;
      return { status: 200, body: dictionary ?? emptyDictionary(namespace, name) };
    },

    saveDictionary: async ({ body, caller }) => {
      ownNamespace(caller, body.namespace);
      typeNamespace(caller);
      return (await saveDictionary(store, readDictionary(body)))
        ? { status: 200, body: {} }
        : { status: 204 };
    },

    uploadDictionary: async ({ path: { entityName }, body, caller, signal }) => {
      const namespace = typeNamespace(caller);
      const dictionary = await files.read("DictionaryDataInput", body, signal, async (file) => {
        const values = [];
        for await (const value of file.values) values.push(value);
        return readDictionary({ ...file, values, namespace, entityName });
      });
      await saveDictionary(store, dictionary);
      return { status: 200, body: dictionary };
    },
  } satisfies Handlers<DictionaryOperations>;
};
