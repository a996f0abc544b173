/** Import of a whole application: what is new is created, what exists under the same name is kept (R085). */

import type { components } from "../../generated/nlu/types.ts";
import type { Intent } from "../nlu/definitions.ts";
import { qualifiedName, unknownIntent } from "../nlu/definitions.ts";
import {
  readApplication,
  readEntities,
  readEntityType,
  readIntent,
  readSentence,
  unique,
} from "./application-dump.ts";
import { letOthersWork, Violations } from "./import-report.ts";
import { newApplication, withSubEntities } from "./new-application.ts";
import type { Store } from "./store.ts";

type Schemas = components["schemas"];
type Dump = Schemas["ApplicationDumpInput"];
type DumpedSentence = Schemas["ClassifiedSentenceInput"];
type DumpedSentences = Iterable<DumpedSentence> | AsyncIterable<DumpedSentence>;

/**
 * Imports an application dump in one transaction.
 * @returns false when a part was left out: a sentence of an intent that the dump does not hold, or the FAQs
 * @throws Problem 400 with every entity that lies outside its text; nothing is changed then
 */
export async function importApplication(store: Store, dump: Dump): Promise<boolean> {
  checkApplicationDump(dump);
  return importCheckedApplication(store, dump);
}

/**
 * Does the same with a dump that is checked, whose sentences may still be on their way.
 * @throws what the sentences throw; nothing is changed then
 */
export async function importCheckedApplication(
  store: Store,
  dump: Omit<Dump, "sentences"> & { sentences?: DumpedSentences },
): Promise<boolean> {
  await store.flush();
  return store.write(async () => {
    const { namespace, name } = dump.application;
    const existing = await store.applications.byName(namespace, name);
    const application = existing ?? newApplication(store, readApplication(dump.application));
    for (const type of dump.entityTypes ?? []) {
      const existing = await store.entityTypes.byName(type.name);
      const needed = existing
        ? withSubEntities(existing, type.subEntities ?? [])
        : readEntityType(store, type);
      if (needed !== existing) await store.entityTypes.save(needed);
    }
    const ids = await importIntents(store, dump, application._id);
    await store.applications.save({
      ...application,
      intents: [...new Set([...application.intents, ...ids.values()])],
      intentStatesMap: {
        ...readStates(dump.application.intentStatesMap ?? {}, ids),
        ...application.intentStatesMap,
      },
    });
    const complete = await importSentences(store, dump.sentences ?? [], application._id, ids);
    return complete && (dump.faqs ?? []).length === 0;
  });
}

/** @throws Problem 400 with every name that cannot be one, and every entity that lies outside its text */
export function checkApplicationDump({
  entityTypes = [],
  intents = [],
  sentences = [],
}: Dump): void {
  const violations = new Violations();
  for (const [index, { name, subEntities = [] }] of entityTypes.entries()) {
    violations.checkQualified(name, `/entityTypes/${index}/name`);
    violations.checkDefinitions(subEntities, `/entityTypes/${index}/subEntities`);
  }
  for (const [index, { namespace, name, entities }] of intents.entries()) {
    violations.checkQualified(qualifiedName({ namespace, name }), `/intents/${index}/name`);
    violations.checkDefinitions(entities, `/intents/${index}/entities`);
  }
  for (const [index, { text, classification }] of sentences.entries()) {
    const pointer = `/sentences/${index}/classification/entities`;
    violations.checkEntities(text, readEntities(classification.entities), pointer, "type");
  }
  violations.refuse();
}

/** @returns the ids of the dump → the ids here */
async function importIntents(
  store: Store,
  dump: Pick<Dump, "intents">,
  applicationId: string,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const created: [Intent, readonly string[]][] = [];
  for (const input of dump.intents ?? []) {
    const existing = await store.intents.byName(input.namespace, input.name);
    const intent = existing ?? readIntent(store, input);
    // Without an id of its own nothing in the dump can refer to it; its new id still has to be attached.
    ids.set(input._id ?? intent._id, intent._id);
    const applications = [...new Set([...intent.applications, applicationId])];
    if (existing) await store.intents.save({ ...intent, applications });
    else created.push([{ ...intent, applications }, input.sharedIntents ?? []]);
  }
  // Shared intents may stand later in the dump than the one that shares them.
  for (const [intent, shared] of created) {
    await store.intents.save({
      ...intent,
      sharedIntents: unique(shared.flatMap((id) => ids.get(id) ?? [])),
    });
  }
  return ids;
}

async function importSentences(
  store: Store,
  dumped: DumpedSentences,
  applicationId: string,
  ids: ReadonlyMap<string, string>,
): Promise<boolean> {
  let complete = true;
  let index = 0;
  for await (const sentence of dumped) {
    await letOthersWork(index++);
    const { intentId } = sentence.classification;
    const known = intentId === unknownIntent ? unknownIntent : ids.get(intentId);
    if (known === undefined) {
      complete = false;
      continue;
    }
    const read = readSentence(sentence, applicationId, known, store.clock.now().toISOString());
    if (!(await store.sentences.get(read))) await store.sentences.save(read);
  }
  return complete;
}

/** States by id of the dump → states by id here. */
function readStates(
  byId: Readonly<Record<string, readonly string[]>>,
  ids: ReadonlyMap<string, string>,
): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(byId).flatMap(([id, states]) => {
      const known = ids.get(id);
      return known === undefined ? [] : [[known, unique(states)] as const];
    }),
  );
}
