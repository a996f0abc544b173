/** What bots answer, and a dialog that was had with one, under the ids of the examples. */

import { botAction, userAction } from "../../../src/bot/history.ts";
import { plainSentence } from "../../../src/bot/messages/reported-message.ts";
import { webRoute } from "../../../src/bot/route.ts";
import { loadContract } from "../../../src/contract/documents.ts";
import { examplesOf } from "../../../src/contract/openapi.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { story } from "../../store/story.ts";
import type { TestServer } from "../../support/server.ts";

type Store = TestServer["store"];

/** A FAQ of an application that nobody here may see. */
export const foreignFaq = "6b0000000000000000000f0f";

/** An application without anything. */
export const plainApplication = "6b0000000000000000000a0a";

/** The dialog of the examples. */
export const dialogId = "6b035cb65fb6e3d3b0eeb501";

/** The answer in this dialog. */
export const answerId = "6b035cb75fb6e3d3b0eeb505";

/** A story of the demo's bot, the settings of its FAQs, and a FAQ of another namespace. */
export async function addAnswers(store: Store): Promise<void> {
  await store.stories.save(
    story("opening_hours", { _id: "6b035d4624e5751f5536253b", botId: "travel" }),
  );
  await store.faqs.saveSettings({ applicationId: travelId, satisfactionEnabled: false });
  const travel = await store.applications.get(travelId);
  if (!travel) throw new Error("the demo has no application");
  const plain = { ...travel, _id: plainApplication, name: "plain", label: "plain", intents: [] };
  await store.applications.save(plain);
  const foreign = { ...travel, _id: store.newId(), namespace: "elsewhere", intents: [] };
  await store.applications.save(foreign);
  const [intent] = await store.intents.byIds(travel.intents);
  if (!intent) throw new Error("the demo has no intent");
  const intentId = store.newId();
  await store.intents.save({ ...intent, _id: intentId, namespace: "elsewhere" });
  const now = store.clock.now().toISOString();
  await store.faqs.save({
    _id: foreignFaq,
    namespace: "elsewhere",
    applicationId: foreign._id,
    intentId,
    i18nId: "elsewhere_faq_Hello",
    tags: [],
    enabled: true,
    utterances: [],
    creationDate: now,
    updateDate: now,
  });
}

/** A rated dialog with one sentence, and what was understood of it. */
export async function addDialog(store: Store): Promise<void> {
  const connector = await store.bots.connectorAt("/io/app/travel/web");
  if (!connector) throw new Error("the demo has no web connector");
  const { namespace, botId, applicationId: connectorId } = connector;
  const place = {
    ...connector,
    connectorId,
    apiKey: "",
    webhookUrl: null,
    configurationId: connector._id,
    targetId: null,
  };
  const userId = "anna";
  const id = "6b035cb65fb6e3d3b0eeb4ff";
  const action = userAction({
    ...{ id, date: store.clock.now(), connector: place, route: webRoute(place), userId },
    event: { kind: "text", text: "a train to Paris" },
    intent: "book_train",
    request: {},
  });
  const answer = botAction({
    ...{ id: answerId, date: store.clock.now(), connector: place, route: webRoute(place), userId },
    message: plainSentence("Trains to Paris leave every hour"),
  });
  const dialog = {
    namespace,
    botId,
    userId,
    dialogId,
    intent: "book_train",
  };
  const understanding = { actionId: id, stats: understood() };
  await store.dialogs.save(
    { ...dialog, position: null, entities: [], rating: 4 },
    [action, answer],
    {
      locale: "en",
      understanding,
    },
  );
}

/** What the example of the contract says was understood. */
function understood() {
  const { documents, operations } = loadContract();
  const document = documents.get("admin");
  const content = operations.get("getActionUnderstanding")?.responses.get(200)?.content;
  const [example] = document ? examplesOf(document, content?.["application/json"]).values() : [];
  return example as never;
}
