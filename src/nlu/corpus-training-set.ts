import { createHash } from "node:crypto";
import type { Application, Intent, Sentence } from "./definitions.ts";
import { qualifiedName, unknownIntent } from "./definitions.ts";
import type { TrainingEntityType, TrainingSet } from "./engine.ts";
import { languageOf } from "./locales.ts";
import type { Corpus } from "./ports.ts";

/** What the model of an application in one language is trained from, and the sentences that are in it. */
export async function readTrainingSet(
  corpus: Corpus,
  application: Application,
  language: string,
): Promise<{ set: TrainingSet; sentences: Sentence[] }> {
  const intents = await corpus.intents(application);
  const names = new Map(intents.map((intent) => [intent._id, qualifiedName(intent)]));
  names.set(unknownIntent, unknownIntent);
  const sentences = await corpus.trainingSentences(application._id, language);
  const set: TrainingSet = {
    language,
    intents: new Map(intents.map((intent) => [qualifiedName(intent), roles(intent)])),
    sentences: sentences.flatMap(({ text, classification: { intentId, entities } }) => {
      const intent = names.get(intentId);
      return intent === undefined ? [] : [{ text, intent, entities }];
    }),
    entityTypes: await readEntityTypes(corpus, intents, language),
  };
  return { set, sentences };
}

/** Equal for equal training sets, whatever the order of their sentences. */
export function fingerprint(set: TrainingSet, engineName: string): string {
  const parts = [
    ...Array.from(set.intents, (intent) => JSON.stringify(intent)).sort(),
    ...set.sentences.map((sentence) => JSON.stringify(sentence)).sort(),
    ...set.entityTypes.map((type) => JSON.stringify(type)).sort(),
  ];
  const digest = createHash("sha256")
    .update(`${set.language}\n${parts.join("\n")}`)
    .digest("hex");
  return `${engineName}:${digest}`;
}

function roles({ entities }: Intent): { type: string; role: string }[] {
  return entities.map(({ entityTypeName, role }) => ({ type: entityTypeName, role }));
}

async function readEntityTypes(
  corpus: Corpus,
  intents: readonly Intent[],
  language: string,
): Promise<TrainingEntityType[]> {
  const names = new Set(
    intents.flatMap(({ entities }) => entities.map(({ entityTypeName }) => entityTypeName)),
  );
  const types: TrainingEntityType[] = [];
  for (const name of names) {
    const dictionary = await corpus.dictionary(name);
    types.push({
      name,
      dictionary: (dictionary?.values ?? []).map(({ value, labels }) => ({
        value,
        labels: labels[language] ?? labels[languageOf(language)] ?? [],
      })),
      onlyValues: dictionary?.onlyValues ?? false,
      minDistance: dictionary?.minDistance ?? 0.5,
      textSearch: dictionary?.textSearch ?? false,
    });
  }
  return types;
}
