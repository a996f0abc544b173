import type { Corpus } from "../nlu/ports.ts";
import type { Applications } from "./applications.ts";
import type { Database } from "./database.ts";
import type { EntityTypes } from "./entity-types.ts";
import type { Intents } from "./intents.ts";
import type { Sentences } from "./sentences.ts";

const subjects = new Set(["all", "applications", "intents", "entity-types", "sentences"]);

/** The store as the understanding reads it. */
export function createCorpus(
  database: Database,
  applications: Applications,
  intents: Intents,
  entityTypes: EntityTypes,
  sentences: Sentences,
): Corpus {
  return {
    applications: () => applications.list(),
    application: (namespace, name) => applications.byName(namespace, name),
    applicationById: (id) => applications.get(id),
    intents: (application) => intents.byIds(application.intents),
    entityTypes: (names) => entityTypes.byNames(names),
    dictionary: (name) => entityTypes.dictionary(name),
    trainingSentences: (id, language) => sentences.training(id, language),
    knownSentence: (key, normalise) => sentences.known(key, normalise),
    built: (id, language, trained) => sentences.built(id, language, trained),
    onChange: (listener) =>
      database.onChange(({ subject, applicationId }) => {
        if (subjects.has(subject)) listener(applicationId);
      }),
  };
}
