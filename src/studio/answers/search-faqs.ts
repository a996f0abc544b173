/** Searches of FAQs: by title, description, sentence, answer, tag and state. */

import type { Label } from "../../bot/labels/label.ts";
import { plainText } from "../../bot/labels/label.ts";
import type { Application, Intent } from "../../nlu/definitions.ts";
import { defaultLocale } from "../../nlu/locales.ts";
import { inPages, type Page, partOf } from "../../paging.ts";
import type { Faq, Utterance } from "../../store/answers/faqs.ts";
import type { Store } from "../../store/store.ts";
import type { FaqView } from "./faq.ts";
import { faqCategory } from "./story.ts";

type Ports = Pick<Store, "faqs" | "intents" | "labels" | "newId" | "stories">;

/** Intents that are read at a time. */
const pageSize = 100;

/** Filter of FAQs; all given conditions must hold. */
export interface FaqQuery {
  /** At least one of these. */
  tags: readonly string[];
  /** Text that the title, the description, a sentence or the answer contains, ignoring case. */
  search?: string | null | undefined;
  enabled?: boolean | null | undefined;
}

/**
 * A page of the FAQs of an application, newest first.
 * @returns the total number; 0 for a page after the last one, as in Tock
 */
export async function searchFaqs(
  ports: Ports,
  application: Application,
  { tags, search, enabled }: FaqQuery,
  page: Page,
): Promise<{ total: number; rows: FaqView[] }> {
  const all = await ports.faqs.ofApplication(application._id);
  const wanted = new Set(tags);
  const meant = all.filter(
    (faq) =>
      (wanted.size === 0 || faq.tags.some((tag) => wanted.has(tag))) &&
      (enabled == null || faq.enabled === enabled),
  );
  const found = search == null ? meant : await holding(ports, application, meant, search);
  const rows = await viewFaqs(ports, application, partOf(found, page));
  return { total: page.start < found.length ? found.length : 0, rows };
}

/** The tags of the FAQs of an application, sorted. */
export async function faqTags(
  { faqs }: Pick<Store, "faqs">,
  { _id }: Application,
): Promise<string[]> {
  const all = await faqs.ofApplication(_id);
  return [...new Set(all.flatMap(({ tags }) => tags))].sort();
}

async function holding(
  ports: Ports,
  application: Application,
  faqs: readonly Faq[],
  search: string,
): Promise<Faq[]> {
  const { intents, labels, utterances } = await partsOf(ports, application, faqs);
  const text = search.toLowerCase();
  const holds = (other: string | null | undefined) => other?.toLowerCase().includes(text) ?? false;
  return faqs.filter(({ intentId, i18nId }) => {
    const intent = intents.get(intentId);
    return (
      holds(intent?.label) ||
      holds(intent?.description) ||
      utterances.get(intentId)?.some((one) => holds(one.text)) ||
      labels.get(i18nId)?.i18n.some(({ label }) => holds(label))
    );
  });
}

/** Parts of FAQs. */
interface Parts {
  /** By id. */
  intents: ReadonlyMap<string, Intent>;
  labels: ReadonlyMap<string, Label>;
  /** By the id of the intent. */
  utterances: ReadonlyMap<string, readonly Utterance[]>;
}

async function partsOf(
  ports: Ports,
  { _id, namespace }: Application,
  faqs: readonly Faq[],
): Promise<Parts> {
  const intentIds = faqs.map(({ intentId }) => intentId);
  const intents = new Map<string, Intent>();
  for await (const ids of inPages(intentIds, pageSize)) {
    for (const intent of await ports.intents.byIds(ids)) intents.set(intent._id, intent);
  }
  const found = await ports.labels.byIds(faqs.map(({ i18nId }) => i18nId));
  const labels = found.filter((label) => label.namespace === namespace);
  return {
    intents,
    labels: new Map(labels.map((label) => [label._id, label])),
    utterances: Map.groupBy(
      await ports.faqs.utterances(_id, intentIds),
      ({ intentId }) => intentId,
    ),
  };
}

async function viewFaqs(
  ports: Ports,
  application: Application,
  faqs: readonly Faq[],
): Promise<FaqView[]> {
  const { intents, labels, utterances } = await partsOf(ports, application, faqs);
  const { namespace, name: botId } = application;
  const names = [...intents.values()].map(({ name }) => name);
  const found = await ports.stories.byIntents({ namespace, botId }, names);
  const stories = new Map(
    found.flatMap((one) => (one.currentType === "builtin" ? [] : [[one.intent.name, one]])),
  );
  const usual = application.supportedLocales[0] ?? defaultLocale;
  return faqs.flatMap((faq): FaqView[] => {
    const intent = intents.get(faq.intentId);
    if (!intent) return [];
    const story = stories.get(intent.name);
    const simple = story?.answers.find(({ answerType }) => answerType === "simple");
    const footnotes = simple?.answerType === "simple" ? simple.answers[0]?.footnotes : undefined;
    const sentences = inOrder(utterances.get(faq.intentId) ?? [], faq.utterances);
    return [
      {
        id: faq._id,
        intentId: intent._id,
        language: sentences[0]?.language ?? usual,
        applicationName: application.name,
        creationDate: faq.creationDate,
        updateDate: faq.updateDate,
        title: story?.name ?? intent.label ?? "",
        description: story?.description ?? intent.description ?? "",
        utterances: sentences.length > 0 ? sentences.map(({ text }) => text) : [missingUtterance],
        tags: faq.tags,
        answer: labels.get(faq.i18nId) ?? missingAnswer(ports, application, usual),
        enabled: faq.enabled,
        intentName: intent.name,
        ...(footnotes ? { footnotes } : {}),
      },
    ];
  });
}

/** The sentences in the order in which they were saved; other sentences follow. */
function inOrder(sentences: readonly Utterance[], saved: readonly string[]): Utterance[] {
  const places = new Map(saved.map((text, index) => [text, index]));
  const placeOf = ({ text }: Utterance) => places.get(text) ?? saved.length;
  return sentences.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** Tock's form of a FAQ without sentences (R113). */
const missingUtterance = "MISSING_UTTERANCE";

/** Tock's form of a FAQ whose label was deleted (R113). */
function missingAnswer(
  ports: Pick<Store, "newId">,
  { namespace }: Application,
  locale: string,
): Label {
  const defaultLabel = "UNKNOWN ANSWER";
  return {
    _id: ports.newId(),
    namespace,
    category: faqCategory,
    i18n: [plainText(locale, "textChat", defaultLabel)],
    defaultLabel,
    defaultLocale: locale,
    defaultI18n: [],
    version: 0,
  };
}
