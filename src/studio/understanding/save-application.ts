import { problem } from "../../contract/problem.ts";
import type { Application } from "../../nlu/definitions.ts";
import type { Store } from "../../store/store.ts";
import { newApplication } from "./new-application.ts";
import { sharedIntents } from "./shared-intents.ts";

/** What a person decides about an application; its name is in small letters. */
export type ApplicationSettings = Omit<Application, "_id" | "intentStatesMap">;

/**
 * Creates an application, or changes one (R079). Models are trained anew as far as the change asks for it; the bot of
 * the application learns its languages.
 * @param known the application to change, `null` to create one
 * @throws Problem 400 for a name that is taken or another one than before, and for intents that it cannot use
 */
export async function saveApplication(
  store: Store,
  known: Application | null,
  settings: ApplicationSettings,
): Promise<Application> {
  return store.write(async () => {
    await checkName(store, known, settings);
    await checkIntents(store, settings);
    const application = known
      ? { ...settings, _id: known._id, intentStatesMap: {} }
      : newApplication(store, settings);
    await attachIntents(store, application, known?.intents ?? []);
    await store.applications.save(application);
    await teachLanguages(store, application);
    return application;
  });
}

async function checkName(
  store: Store,
  known: Application | null,
  { namespace, name }: ApplicationSettings,
): Promise<void> {
  const params = { location: "body", pointer: "/name" } as const;
  if (known && known.name !== name) {
    throw problem(
      "name-unchangeable",
      `The application is called "${known.name}", which cannot change. Change its label instead.`,
      { ...params, expected: known.name },
    );
  }
  const other = await store.applications.byName(namespace, name);
  if (other && other._id !== known?._id) {
    throw problem(
      "name-taken",
      `The namespace "${namespace}" has an application "${name}" already. Choose another name, or send its _id.`,
      { ...params, expected: "a name that is not taken" },
    );
  }
}

/** An application uses intents of its own namespace, and those that others share with it. */
async function checkIntents(store: Store, { namespace, intents }: ApplicationSettings) {
  const found = new Map((await store.intents.byIds(intents)).map((one) => [one._id, one]));
  const shared = new Set((await sharedIntents(store, namespace)).map(({ _id }) => _id));
  for (const [index, id] of intents.entries()) {
    if (found.get(id)?.namespace === namespace || shared.has(id)) continue;
    throw problem(
      "unknown-intent",
      `The namespace "${namespace}" has no intent of the id "${id}". Save the intent first, or leave it out.`,
      { location: "body", pointer: `/intents/${index}/_id`, expected: "the id of an intent" },
    );
  }
}

/** Intents know their applications: both sides say the same. */
async function attachIntents(
  store: Store,
  { _id, intents }: Application,
  before: readonly string[],
): Promise<void> {
  const gone = before.filter((id) => !intents.includes(id));
  for (const intent of await store.intents.byIds([...intents, ...gone])) {
    const others = intent.applications.filter((id) => id !== _id);
    const applications = gone.includes(intent._id) ? others : [...others, _id];
    if (applications.length !== intent.applications.length) {
      await store.intents.save({ ...intent, applications });
    }
  }
}

/** Lets the bots of an application know its languages. */
export async function teachLanguages(
  store: Store,
  { namespace, name, supportedLocales }: Application,
): Promise<void> {
  for (const bot of await store.bots.ofModel(namespace, name)) {
    await store.bots.save({ ...bot, supportedLocales });
  }
}
