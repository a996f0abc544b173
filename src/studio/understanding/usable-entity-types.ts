import { problem } from "../../contract/problem.ts";
import { type Application, builtInNamespace, splitQualifiedName } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { usedEntityTypes } from "./entity-type.ts";

/**
 * Checks the entity types of an application's sentences: types of its namespace, built-in ones, and types of intents
 * that other namespaces share with it.
 * @throws Problem 401 for one of another namespace
 */
export async function checkUsable(
  store: Pick<Store, "intents" | "entityTypes">,
  application: Application,
  names: Iterable<string>,
): Promise<void> {
  const own = application.namespace;
  const foreign = [...names].filter((name) => {
    const namespace = splitQualifiedName(name)?.namespace ?? own;
    return namespace !== own && namespace !== builtInNamespace;
  });
  if (foreign.length === 0) return;
  const intents = await store.intents.byIds(application.intents);
  const used = new Set((await usedEntityTypes(store, intents)).map(({ name }) => name));
  const refused = foreign.find((name) => !used.has(name));
  if (refused === undefined) return;
  throw problem("foreign-namespace", { own, asked: splitQualifiedName(refused)?.namespace ?? "" });
}
