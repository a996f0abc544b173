import type { Store } from "../../../src/store/store.ts";
import { label, storyInput } from "../../handlers/admin/answers/story-client.ts";

/** How the server is asked, by a user who may change the answers of the bot. */
export interface Asking {
  post: (path: string, body: object) => Promise<unknown>;
  remove: (path: string) => Promise<unknown>;
  /** Of the server, once it runs. */
  store: () => Store;
}

const story = "/rest/admin/bot/story";
const travel = { namespace: "app", applicationName: "travel", language: "en" };
const hours = storyInput("opening_hours", { name: "Opening hours" });
const version = { script: "send()", date: "2026-01-01T00:00:00Z" };
const script = { answerType: "script", scriptVersions: [version], current: version };

const faq = {
  language: "en",
  applicationName: "travel",
  title: "Luggage",
  utterances: ["how many bags may I take"],
  tags: [],
  answer: label("Two bags", { category: "faq" }),
  enabled: true,
  intentName: "luggage",
};

/** By example of stories, FAQs and the satisfaction of users: a request to which the server says it. */
export const answerRequests = ({
  post,
  remove,
  store,
}: Asking): Record<string, () => Promise<unknown>> => ({
  noUtterance: () => post("/rest/admin/faq", { ...faq, utterances: [] }),
  noApplicationName: () => post(`${story}/search/summary`, { ...travel, applicationName: "" }),
  storyExists: async () => {
    await post(story, hours);
    const again = { ...hours, storyId: "hours_again" };
    return post(`${story}/new`, { story: again, language: "en", firstSentences: [] });
  },
  noMetric: () => post(story, storyInput("survey", { metricStory: true })),
  noCompiler: () => {
    const changes = { currentType: "script", answers: [script] };
    const scripted = storyInput("scripted", changes);
    return post(`${story}/new`, { story: scripted, language: "en", firstSentences: [] });
  },
  unknownFaq: () => post("/rest/admin/faq", { ...faq, id: "6b035d4424e5751f55362599" }),
  foreignFaq: async () => {
    const _id = "6b035d4424e5751f55362532";
    await saveForeignFaq(store(), _id);
    return remove(`/rest/admin/faq/${_id}`);
  },
  storiesWithoutConnector: async () => {
    const { bots } = store();
    const connectors = await bots.connectors("app", "travel");
    for (const { _id } of connectors) await bots.removeConnector(_id);
    const answer = await post(`${story}/travel/en/import`, { stories: [] });
    for (const connector of connectors) await bots.saveConnector(connector);
    return answer;
  },
  satisfactionWithoutConnector: () =>
    post("/rest/admin/analytics/satisfaction/active", { ...travel, applicationName: "nope" }),
});

/** Gives another namespace the application of the demo, with one of its intents and a FAQ. */
async function saveForeignFaq({ applications, faqs, intents }: Store, _id: string): Promise<void> {
  const travelApplication = await applications.byName("app", "travel");
  const greetings = await intents.byName("app", "greetings");
  if (!travelApplication || !greetings) throw new Error("the demo is not there");
  const namespace = "other";
  const applicationId = "6b035c8024e5751f55362501";
  const intentId = "6b035c8024e5751f55362502";
  const date = "2026-01-01T00:00:00Z";
  await applications.save({ ...travelApplication, _id: applicationId, namespace, intents: [] });
  await intents.save({ ...greetings, _id: intentId, namespace });
  const { tags, utterances, enabled } = faq;
  await faqs.save({
    ...{ _id, namespace, applicationId, intentId, tags, utterances, enabled },
    i18nId: "other_faq_hello",
    creationDate: date,
    updateDate: date,
  });
}
