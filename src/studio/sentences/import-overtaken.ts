/** Handles concurrent changes of the target of an import. */

import { problem } from "../../contract/problem.ts";
import { type Application, type Intent, qualifiedName } from "../../nlu/definitions.ts";
import { ImportOvertaken, type StagedSentences } from "../../store/sentences/staged-sentences.ts";
import type { Store } from "../../store/store.ts";

/**
 * The current application of an import.
 * @param application as it was when the import started
 * @param exists whether it existed then
 * @throws Problem 400 if it was deleted or created meanwhile
 */
export async function sameApplication(
  store: Store,
  application: Application,
  exists: boolean,
): Promise<Application> {
  const { namespace, name, _id } = application;
  const now = await store.applications.byName(namespace, name);
  if (exists ? now?._id === _id : now === undefined) return now ?? application;
  throw problem("import-overtaken", {
    what: `The application "${qualifiedName(application)}" was ${exists ? "deleted" : "created"}`,
  });
}

/**
 * The current intent of an import; unchanged if it has yet to be created.
 * @throws Problem 400 if another one with its name was created meanwhile
 */
export async function sameIntent(store: Store, intent: Intent): Promise<Intent> {
  const now = await store.intents.byName(intent.namespace, intent.name);
  if (now === undefined || now._id === intent._id) return now ?? intent;
  throw problem("import-overtaken", { what: `The intent "${qualifiedName(intent)}" was created` });
}

/**
 * Runs an import with staged sentences.
 * @throws Problem 400 if the target was replaced meanwhile
 */
export async function runImport(
  store: Store,
  work: (staged: StagedSentences) => Promise<void>,
): Promise<void> {
  try {
    await store.sentenceImports.run(work);
  } catch (error) {
    throw error instanceof ImportOvertaken
      ? problem("import-overtaken", { what: error.message })
      : error;
  }
}
