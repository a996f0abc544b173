/** Rules of applications: creation, changes and deletion. */

import type { components } from "../../../generated/nlu/types.ts";
import { problem } from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import { readLocale } from "../../nlu/locales.ts";
import type { Store } from "../../store/store.ts";
import { removeUnusedIntent } from "./application-intents.ts";
import { sharedIntents } from "./shared-intents.ts";

type Named = Pick<Application, "namespace" | "name">;

/** Dependencies of these rules. */
type Ports = Pick<Store, "applications" | "intents" | "namespaces" | "bots" | "newId" | "write">;

/** The fields that users set; the name is in lower case. */
export type ApplicationSettings = Omit<Application, "_id" | "intentStatesMap">;

/** An application with Tock's defaults; not yet stored. */
export function newApplication(
  ports: Pick<Ports, "newId">,
  { namespace, name, ...settings }: Named & Partial<Application>,
): Application {
  return {
    name,
    label: name,
    namespace,
    intents: [],
    supportedLocales: [],
    intentStatesMap: {},
    nlpEngineType: { name: "opennlp" },
    mergeEngineTypes: true,
    useEntityModels: true,
    supportSubEntities: false,
    unknownIntentThreshold: 0.7,
    knownIntentThreshold: 0.1,
    normalizeText: false,
    ...settings,
    _id: ports.newId(),
  };
}

/** The settings of an application from a dump, without references to its intents. */
export function readApplication(
  input: components["schemas"]["ApplicationDefinitionInput"],
): Partial<Application> & Pick<Application, "namespace" | "name"> {
  return {
    name: input.name,
    label: input.label ?? input.name,
    namespace: input.namespace,
    supportedLocales: [...new Set((input.supportedLocales ?? []).map(readLocale))],
    nlpEngineType: { name: input.nlpEngineType?.name ?? "opennlp" },
    mergeEngineTypes: input.mergeEngineTypes ?? true,
    useEntityModels: input.useEntityModels ?? true,
    supportSubEntities: input.supportSubEntities ?? false,
    unknownIntentThreshold: input.unknownIntentThreshold ?? 0.7,
    knownIntentThreshold: input.knownIntentThreshold ?? 0.1,
    normalizeText: input.normalizeText ?? false,
  };
}

/**
 * Creates an application with Tock's defaults.
 * @returns `null` if the namespace has an application with this name
 */
export async function createApplication(
  ports: Pick<Ports, "applications" | "newId" | "write">,
  settings: Named & Partial<Application>,
): Promise<Application | null> {
  return ports.write(async () => {
    const { namespace, name } = settings;
    if (await ports.applications.byName(namespace, name)) return null;
    const application = newApplication(ports, settings);
    await ports.applications.save(application);
    return application;
  });
}

/**
 * Creates an application, or changes one (R079). Models are retrained if necessary; the bots of the application get its
 * languages. Existing intents keep their order, new ones are appended.
 * @param known the application to change, `null` to create one
 * @throws Problem 400 for a name that is in use or differs from the current one, and for intents that it cannot use
 */
export async function saveApplication(
  ports: Ports,
  known: Application | null,
  settings: ApplicationSettings,
): Promise<Application> {
  return ports.write(async () => {
    await checkName(ports, known, settings);
    await checkIntents(ports, settings);
    const before = known?.intents.filter((id) => settings.intents.includes(id)) ?? [];
    const intents = [...new Set([...before, ...settings.intents])];
    const application = known
      ? { ...settings, intents, _id: known._id, intentStatesMap: {} }
      : newApplication(ports, settings);
    await ports.applications.save(application);
    await teachLanguages(ports, application);
    return application;
  });
}

async function checkName(
  ports: Pick<Ports, "applications">,
  known: Application | null,
  { namespace, name }: ApplicationSettings,
): Promise<void> {
  if (known && known.name !== name) {
    throw problem("name-unchangeable", { name: known.name });
  }
  const other = await ports.applications.byName(namespace, name);
  if (other && other._id !== known?._id) {
    throw problem("name-taken.application", { namespace, name });
  }
}

/** An application uses intents of its own namespace, and intents that other namespaces share with it. */
async function checkIntents(
  ports: Pick<Ports, "intents" | "namespaces">,
  { namespace, intents }: ApplicationSettings,
): Promise<void> {
  const found = new Map((await ports.intents.byIds(intents)).map((one) => [one._id, one]));
  const shared = new Set((await sharedIntents(ports, namespace)).map(({ _id }) => _id));
  for (const [index, id] of intents.entries()) {
    if (found.get(id)?.namespace === namespace || shared.has(id)) continue;
    const pointer = `/intents/${index}/_id`;
    throw problem("unknown-intent.namespace", { id, namespace }, { pointer });
  }
}

/** Copies the languages of an application to the configurations of its bot. */
export async function teachLanguages(
  ports: Pick<Ports, "bots">,
  { namespace, name, supportedLocales }: Application,
): Promise<void> {
  for (const bot of await ports.bots.configurations(namespace, name)) {
    await ports.bots.save({ ...bot, supportedLocales });
  }
}

/**
 * Deletes an application with all data that belong to it alone: sentences, logs, models, its bot with connectors,
 * stories, indicators, metrics, datasets, test plans and settings of generative AI, connectors of other bots that use
 * it, and unused intents of its namespace. Intents that other namespaces share with it are kept, and so are the
 * features of its bot, as in Tock.
 */
export async function removeApplication(
  ports: Pick<Ports, "applications" | "intents" | "bots" | "write"> &
    Pick<
      Store,
      "businessRules" | "datasets" | "genAi" | "indicators" | "metrics" | "stories" | "testPlans"
    >,
  { _id, namespace, name, intents }: Application,
): Promise<void> {
  await ports.write(async () => {
    await ports.datasets.removeOfApplication(_id);
    await ports.testPlans.removeAll({ namespace, nlpModel: name });
    await ports.applications.remove(_id);
    for (const id of intents) await removeUnusedIntent(ports, namespace, id);
    await ports.bots.removeOfApplication(namespace, name);
    const bot = { namespace, botId: name };
    await ports.stories.removeOfBot(bot);
    await ports.genAi.removeOfBot(bot);
    await ports.businessRules.removeOfBot(bot);
    await ports.indicators.removeOfBot(namespace, name);
    await ports.metrics.removeOfBot(namespace, name);
  });
}
