/**
 * A namespace that has the same as the demo's, under ids of its own: each request has a counterpart that is about it.
 */
import type { Label } from "../../src/bot/labels/label.ts";
import type { Json } from "../../src/contract/openapi.ts";
import type { Operation } from "../../src/contract/operations.ts";
import { travelId } from "../../src/studio/demo/travel.ts";
import { addRuns } from "../conformance/world/runs.ts";
import { story } from "../store/story.ts";
import type { TestServer } from "../support/server.ts";

/** The namespace of the demo, and the one of its twins. */
export const victim = "app";
export const own = "intruders";

/** A second one that belongs to the same people, as examples speak of one. */
const second = { victim: "team2", own: `${own}2` };

/** The name of a file that was uploaded in the namespace of the demo. */
const fileName = new RegExp(`^${victim}[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.`);

/** The counterpart of an id, a namespace, a name that tells one, or an address; any other text is its own. */
export function twinText(text: string): string {
  if (text === victim) return own;
  if (text === second.victim) return second.own;
  if (/^6[0-9a-f]{23}$/.test(text)) return `f${text.slice(1)}`;
  if (fileName.test(text)) return own + text.slice(victim.length);
  for (const mark of [`${victim}:`, `${victim}_`, `/io/${victim}/`]) {
    if (text.startsWith(mark)) return mark.replace(victim, own) + text.slice(mark.length);
  }
  return text;
}

/** The counterpart of a document, keys included. */
export function twin<T>(value: T): T {
  if (typeof value === "string") return twinText(value) as T;
  if (Array.isArray(value)) return value.map(twin) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [twinText(key), twin(inner)]),
  ) as T;
}

/** Sentences that have a counterpart: enough for those that examples speak of. */
const sentences = 40;

/**
 * Gives the twin namespace its applications, intents, types, dictionaries, sentences, bots and connectors.
 * @param chief owns the twin namespaces
 * @param shared whether its application also uses intents that the demo's namespace shares
 */
export async function addTwins(
  { store }: TestServer,
  chief: string,
  shared: boolean,
): Promise<void> {
  await store.write(async () => {
    await store.namespaces.addMember(chief, second.own, true);
    await addAnswers(store);
    const intents = await store.intents.ofNamespace(victim);
    for (const intent of intents) await store.intents.save(twin(intent));
    for (const type of await store.entityTypes.ofNamespace(victim)) {
      await store.entityTypes.save(twin(type));
      const dictionary = await store.entityTypes.dictionary(type.name);
      if (dictionary) await store.entityTypes.saveDictionary(twin(dictionary));
    }
    for (const application of await store.applications.ofNamespace(victim)) {
      const { _id, namespace, name } = application;
      const copy = twin(application);
      if (shared) copy.intents.push(...application.intents);
      await store.applications.save(copy);
      let left = sentences;
      for await (const page of store.sentences.all({ applicationId: _id })) {
        for (const sentence of page.slice(0, left)) {
          await store.sentences.save({ ...twin(sentence), text: sentence.text.toUpperCase() });
        }
        left = Math.max(0, left - page.length);
      }
      for (const bot of await store.bots.configurations(namespace, name)) {
        await store.bots.save({ ...twin(bot), apiKey: [...bot.apiKey].reverse().join("") });
      }
      for (const connector of await store.bots.connectors(namespace, name)) {
        await store.bots.saveConnector(twin(connector));
      }
      for (const feature of await store.features.ofBot(namespace, name)) {
        await store.features.save(twin(feature));
      }
    }
    await addRuns(store, twin);
    if (shared) await shareModel(store);
  });
}

/** A story, a FAQ and a label of the demo's namespace, under the ids of the examples, and their twins. */
async function addAnswers({ stories, faqs, labels }: TestServer["store"]): Promise<void> {
  const hours = story("lost_luggage", { _id: "6b035d4624e5751f5536253b", botId: "travel" });
  const luggage = {
    _id: "6b035d4424e5751f55362532",
    namespace: victim,
    applicationId: travelId,
    intentId: "6b035c8024e5751f55362509",
    i18nId: "app_faq_55x40x20 cm at most",
    tags: ["luggage"],
    enabled: true,
    utterances: ["size of bags"],
    creationDate: "2026-01-01T00:00:00.000Z",
    updateDate: "2026-01-01T00:00:00.000Z",
  };
  for (const one of [hours, twin(hours)]) await stories.save(one);
  for (const one of [luggage, twin(luggage)]) await faqs.save(one);
  const welcome: Label = {
    _id: "app_travel_Welcome aboard",
    namespace: victim,
    category: "travel",
    defaultLabel: "Welcome aboard",
    defaultLocale: "en",
    i18n: [],
    defaultI18n: [],
    version: 0,
  };
  await labels.save([welcome, twin(welcome)]);
}

async function shareModel({ namespaces }: TestServer["store"]): Promise<void> {
  const nothing = { model: false, stories: false };
  await namespaces.saveConfiguration({
    namespace: victim,
    label: victim,
    defaultSharingConfiguration: { model: true, stories: true },
    namespaceImportConfiguration: {},
  });
  await namespaces.saveConfiguration({
    namespace: own,
    label: own,
    defaultSharingConfiguration: nothing,
    namespaceImportConfiguration: { [victim]: { model: true, stories: true } },
  });
}

/** Where a request names something of a namespace, as `x-tenant` writes it: `path.applicationId`, `body.a.0.b`. */
export type Place = string;

/** A request whose names can be exchanged one by one. */
export class NamedRequest {
  readonly operation: Operation;
  readonly places: readonly Place[];
  readonly #parts: { path: Record<string, string>; query: Record<string, string>; body: Json };

  constructor(operation: Operation, body: Json | undefined) {
    this.operation = operation;
    const examples = (where: string) =>
      Object.fromEntries(
        operation.parameters
          .filter((parameter) => parameter.in === where && parameter.example !== undefined)
          .map(({ name, example }) => [name, String(example)]),
      );
    this.#parts = { path: examples("path"), query: examples("query"), body: body ?? null };
    this.places = [...placesIn(this.#parts, [])];
  }

  /** The request in which these places name what is the demo's, and all others what is the twin's. */
  with(foreign: (place: Place) => boolean): { path: string; body: Json } {
    const { path, query, body } = exchanged(this.#parts, [], foreign) as {
      path: Record<string, string>;
      query: Record<string, string>;
      body: Json;
    };
    const filled = this.operation.path.replace(/\{(\w+)\}/g, (_, name) =>
      encodeURIComponent(path[name] ?? ""),
    );
    const search = new URLSearchParams(query).toString();
    return { path: search === "" ? filled : `${filled}?${search}`, body };
  }
}

function* placesIn(value: unknown, keys: readonly string[]): Generator<Place> {
  if (typeof value === "string") {
    if (twinText(value) !== value) yield keys.join(".");
  } else if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...keys, key]);
  }
}

function exchanged(
  value: unknown,
  keys: readonly string[],
  foreign: (place: Place) => boolean,
): unknown {
  if (typeof value === "string") return foreign(keys.join(".")) ? value : twinText(value);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, exchanged(inner, [...keys, key], foreign)] as const,
  );
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}
