import { readTuning } from "../../nlu/engine/tuning.ts";
import type { Corpus } from "../../nlu/ports.ts";
import type { Database } from "../database/database.ts";
import type { Applications } from "../understanding/applications.ts";
import type { EntityTypes } from "../understanding/entity-types.ts";
import type { Intents } from "../understanding/intents.ts";
import type { ModelConfigurations } from "./model-configurations.ts";
import type { Sentences } from "./sentences.ts";

const subjects = new Set([
  "all",
  "applications",
  "intents",
  "entity-types",
  "sentences",
  "build-triggers",
]);

/** The store as a port of the understanding. */
export function createCorpus(
  database: Database,
  applications: Applications,
  intents: Intents,
  entityTypes: EntityTypes,
  sentences: Sentences,
  configurations: ModelConfigurations,
): Corpus {
  return {
    applications: () => applications.list(),
    application: (namespace, name) => applications.byName(namespace, name),
    applicationById: (id) => applications.get(id),
    intents: (application) => intents.byIds(application.intents),
    entityTypes: (names) => entityTypes.byNames(names),
    tuning: async ({ _id, nlpEngineType }) =>
      readTuning(await configurations.get(_id, nlpEngineType.name)),
    dictionary: (name) => entityTypes.dictionary(name),
    trainingSentences: (id, language) => sentences.training(id, language),
    knownSentence: (key, normalize) => sentences.known(key, normalize),
    ifExists: (id, write, committed) =>
      database.write(async () => {
        if (!(await applications.get(id))) return false;
        await write();
        if (committed) database.afterCommit(committed);
        return true;
      }),
    built: (id, language, validated) => sentences.built(id, language, validated),
    onChange: (listener) =>
      database.onChange(({ subject, applicationId }) => {
        if (subjects.has(subject)) listener(applicationId);
      }),
  };
}
