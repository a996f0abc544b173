/** Import of a complete application: new objects are created, existing ones with the same name are kept (R085). */

import type { components } from "../../../generated/nlu/types.ts";
import type { Application, EntityType, Intent } from "../../nlu/definitions.ts";
import { isBuiltInType, qualifiedName, unknownIntent } from "../../nlu/definitions.ts";
import { inPages } from "../../paging.ts";
import type { StagedSentences } from "../../store/sentences/staged-sentences.ts";
import type { Store } from "../../store/store.ts";
import { newApplication, readApplication, teachLanguages } from "../understanding/application.ts";
import { DefinitionViolations } from "../understanding/definition-violations.ts";
import { newEntityType, readEntityType, withSubEntities } from "../understanding/entity-type.ts";
import { readIntent } from "../understanding/intent.ts";
import { unique } from "../unique.ts";
import { readEntities, readSentence } from "./dumped-sentence.ts";
import { importFaqs } from "./import-faqs.ts";
import { runImport, sameApplication, sameIntent } from "./import-overtaken.ts";
import { Import, type ImportReport, type ImportTarget } from "./import-target.ts";

type Schemas = components["schemas"];
type Dump = Schemas["ApplicationDumpInput"];
type DumpedSentence = Schemas["ClassifiedSentenceInput"];
type DumpedSentences = Iterable<DumpedSentence> | AsyncIterable<DumpedSentence>;

/** Definitions between which other work runs. */
const pageSize = 50;

/**
 * Imports an application dump and publishes it at once.
 * @returns false if a part was ignored: a sentence or an FAQ of an intent that is not in the dump
 * @throws Problem 400 with every entity outside its text; nothing is changed then
 */
export async function importApplication(store: Store, dump: Dump): Promise<boolean> {
  checkApplicationDump(dump);
  return (await importCheckedApplication(store, dump)).success;
}

/**
 * Imports a validated dump, whose sentences may still be arriving.
 * @param target where it is imported, whatever its names; default: the names of the dump
 * @throws errors of the sentences; nothing is changed then
 */
export async function importCheckedApplication(
  store: Store,
  dump: Omit<Dump, "sentences"> & { sentences?: DumpedSentences },
  target: ImportTarget | null = null,
): Promise<ImportReport> {
  const current = new Import(target);
  await runImport(store, async (staged) => {
    const { application, exists } = await needApplication(store, dump.application, current);
    if (!exists) staged.reserve(application._id);
    const intents = await readIntents(store, dump.intents ?? [], current);
    const at = { applicationId: application._id, ids: intents.ids };
    await stageSentences(store, dump.sentences ?? [], at, current, staged);
    await staged.finish(async () => {
      const known = await sameApplication(store, application, exists);
      await importTypes(store, dump, current);
      await saveIntents(store, intents);
      const imported = {
        ...known,
        supportedLocales: [
          ...new Set([...known.supportedLocales, ...application.supportedLocales]),
        ],
        intents: [...new Set([...known.intents, ...intents.ids.values()])],
        intentStatesMap: {
          ...readStates(dump.application.intentStatesMap ?? {}, intents.ids),
          ...known.intentStatesMap,
        },
      };
      await store.applications.save(imported);
      await importFaqs(store, imported, dump.faqs ?? [], intents.ids, current);
      await teachLanguages(store, imported);
      store.database.changed("sentences", application._id);
    });
  });
  return current.report;
}

/** The target application, with the languages of both. */
async function needApplication(
  store: Store,
  dumped: Dump["application"],
  current: Import,
): Promise<{ application: Application; exists: boolean }> {
  const { namespace, name } = current.application(dumped);
  const read = { ...readApplication(dumped), namespace, name };
  const existing = await store.applications.byName(namespace, name);
  if (!existing) {
    current.createdApplication({ namespace, name });
    return { application: newApplication(store, read), exists: false };
  }
  const locales = new Set([...existing.supportedLocales, ...(read.supportedLocales ?? [])]);
  if (locales.size > existing.supportedLocales.length) current.addedLocale();
  return { application: { ...existing, supportedLocales: [...locales] }, exists: true };
}

/** New types are created, existing ones get missing sub-entities; built-in types are unchanged. */
async function importTypes(
  store: Store,
  { entityTypes = [] }: Pick<Dump, "entityTypes">,
  current: Import,
): Promise<void> {
  for await (const page of inPages(entityTypes, pageSize)) {
    const types = page.map((dumped) =>
      readEntityType(store, { ...dumped, name: current.type(dumped.name) }),
    );
    const existing = await store.entityTypes.byNames(types.map(({ name }) => name));
    const known = new Map(existing.map((type) => [type.name, type]));
    for (const type of types) {
      const imported = importedType(store, type, known.get(type.name), current);
      if (imported === known.get(type.name)) continue;
      known.set(type.name, imported);
      await store.entityTypes.save(imported);
    }
  }
}

/** @returns `known` itself if nothing changes */
function importedType(
  store: Store,
  type: EntityType,
  known: EntityType | undefined,
  current: Import,
): EntityType {
  const isBuiltIn = isBuiltInType(type.name);
  const subEntities = current.definitions(type.subEntities);
  if (known) return isBuiltIn ? known : withSubEntities(known, subEntities);
  current.createdType(type.name);
  return isBuiltIn ? newEntityType(store, type.name) : { ...type, subEntities };
}

/** @throws Problem 400 with every invalid name, and every entity outside its text */
export function checkApplicationDump({
  entityTypes = [],
  intents = [],
  sentences = [],
}: Omit<Dump, "sentences"> & { sentences?: Iterable<DumpedSentence> }): void {
  const violations = new DefinitionViolations();
  for (const [index, { name, subEntities = [] }] of entityTypes.entries()) {
    violations.checkQualified(name, `/entityTypes/${index}/name`);
    violations.checkDefinitions(subEntities, `/entityTypes/${index}/subEntities`);
  }
  for (const [index, { namespace, name, entities }] of intents.entries()) {
    violations.checkQualified(qualifiedName({ namespace, name }), `/intents/${index}/name`);
    violations.checkDefinitions(entities, `/intents/${index}/entities`);
  }
  let index = 0;
  for (const { text, classification } of sentences) {
    const pointer = `/sentences/${index++}/classification/entities`;
    violations.checkEntities(text, readEntities(classification.entities), pointer, "type");
  }
  violations.refuse();
}

/** The intents of a dump. */
interface DumpedIntents {
  /** Ids of the dump → ids here. */
  ids: Map<string, string>;
  existing: Map<string, Intent>;
  /** By qualified name. */
  created: Map<string, Intent>;
}

async function readIntents(
  store: Store,
  inputs: NonNullable<Dump["intents"]>,
  current: Import,
): Promise<DumpedIntents> {
  const ids = new Map<string, string>();
  const existing = new Map<string, Intent>();
  const created = new Map<string, [Intent, readonly string[]]>();
  for await (const page of inPages(inputs, pageSize)) {
    for (const input of page) {
      const name = current.intent(input);
      const known = await store.intents.byName(name.namespace, name.name);
      // Two intents with the same name may belong to different namespaces.
      const [twin] = created.get(qualifiedName(name)) ?? [];
      const read = { ...readIntent(store, input), namespace: name.namespace };
      const intent = known ?? twin ?? { ...read, entities: current.definitions(read.entities) };
      // Without an id, the dump cannot refer to it; its new id still has to be attached.
      ids.set(input._id ?? intent._id, intent._id);
      if (known) existing.set(known._id, known);
      else if (!twin) created.set(qualifiedName(intent), [intent, input.sharedIntents ?? []]);
    }
  }
  // Shared intents may come later in the dump than the intent that shares them.
  const complete = Array.from(created, ([name, [intent, shared]]): [string, Intent] => [
    name,
    { ...intent, sharedIntents: unique(shared.flatMap((id) => ids.get(id) ?? [])) },
  ]);
  for (const [, intent] of complete) current.createdIntent(intent);
  return { ids, existing, created: new Map(complete) };
}

async function saveIntents(store: Store, { existing, created }: DumpedIntents): Promise<void> {
  for await (const page of inPages([...existing.values(), ...created.values()], pageSize)) {
    for (const intent of page) await store.intents.save(await sameIntent(store, intent));
  }
}

/** Existing sentences are unchanged. */
async function stageSentences(
  store: Store,
  dumped: DumpedSentences,
  { applicationId, ids }: { applicationId: string; ids: ReadonlyMap<string, string> },
  current: Import,
  staged: StagedSentences,
): Promise<void> {
  for await (const sentence of dumped) {
    const { intentId } = sentence.classification;
    const known = intentId === unknownIntent ? unknownIntent : ids.get(intentId);
    if (known === undefined) {
      current.failed(
        `Sentence "${sentence.text}" has the intent ${intentId}, which is not in the file`,
      );
      continue;
    }
    const read = readSentence(sentence, applicationId, known, store.clock.now().toISOString());
    const entities = current.entities(read.classification.entities);
    await staged.add(read, (existing) => {
      if (existing) return null;
      current.tookSentence();
      return { ...read, classification: { intentId: known, entities } };
    });
  }
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
