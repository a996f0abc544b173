import type { Intent } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";

/**
 * The intents of other namespaces that the applications of a namespace may use: those of namespaces that share their
 * models, if this namespace uses shared models.
 */
export async function sharedIntents(
  store: Pick<Store, "namespaces" | "intents">,
  namespace: string,
): Promise<Intent[]> {
  const own = await store.namespaces.configuration(namespace);
  const found: Intent[] = [];
  for (const [other, used] of Object.entries(own?.namespaceImportConfiguration ?? {})) {
    if (!used.model || other === namespace) continue;
    const offered = await store.namespaces.configuration(other);
    if (offered?.defaultSharingConfiguration.model) {
      found.push(...(await store.intents.ofNamespace(other)));
    }
  }
  return found;
}
