import { qualifiedName, splitQualifiedName } from "../../nlu/definitions.ts";
import type { TrainingSet } from "../../nlu/engine/engine.ts";
import { isInScope } from "../../nlu/evaluation/cross-validation.ts";
import { SampleError } from "../../nlu/evaluation/samples.ts";
import { readLocale } from "../../nlu/locales.ts";
import { readTrainingSet } from "../../nlu/models/corpus-training-set.ts";
import { unpackSet } from "../../nlu/models/packed-set.ts";
import type { Store } from "../../store/store.ts";
import { withCopy } from "../copy.ts";
import { nameOf, type Target } from "../target.ts";

/**
 * Reads the training data of an application's model: the validated and model sentences of one language, with intents
 * and entity types.
 * @param qualified `namespace:name`
 * @param tag the language; required only if the application has sentences in several
 * @throws SampleError if the application does not exist, or has no language, or more than one
 */
export function readApplicationSet(
  target: Target,
  qualified: string,
  tag: string | undefined,
): Promise<TrainingSet> {
  return withCopy(target, async (store) => {
    const sets = await taughtLanguages(store, target, qualified);
    const names = list([...sets.keys()].sort());
    if (sets.size === 0) {
      throw new SampleError(
        `${qualified} has no qualified sentence. Qualify some first: status validated or model, with an intent.`,
      );
    }
    const [only, ...others] = sets.values();
    if (tag === undefined && only && others.length === 0) return only;
    if (tag === undefined) {
      throw new SampleError(`${qualified} has sentences in ${names}. Choose with --language.`);
    }
    const set = sets.get(readLocale(tag));
    if (set) return set;
    throw new SampleError(
      `${qualified} has no qualified sentence in ${tag}. Give --language one that has some: ${names}.`,
    );
  });
}

/** By language, for languages with sentences of an intent. */
async function taughtLanguages(
  store: Store,
  target: Target,
  qualified: string,
): Promise<Map<string, TrainingSet>> {
  const { namespace = "", name = "" } = splitQualifiedName(qualified) ?? {};
  const application = await store.corpus.application(namespace, name);
  if (!application) {
    const all = (await store.corpus.applications()).map(qualifiedName);
    const others = all.length === 0 ? "there is none at all" : `there is ${list(all)}`;
    throw new SampleError(`${nameOf(target)} has no application ${qualified}; ${others}.`);
  }
  const sets = new Map<string, TrainingSet>();
  for (const language of application.supportedLocales) {
    const set = unpackSet((await readTrainingSet(store.corpus, application, language)).set);
    if (set.sentences.some(isInScope)) sets.set(language, set);
  }
  return sets;
}

function list(names: readonly string[]): string {
  return new Intl.ListFormat("en").format(names);
}
