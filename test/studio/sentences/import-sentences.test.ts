import { expect, it, onTestFinished } from "vitest";
import type { components } from "../../../generated/nlu/types.ts";
import { ManualClock } from "../../../src/store/clock.ts";
import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";
import { importSentences } from "../../../src/studio/sentences/import-sentences.ts";

type Status = components["schemas"]["ClassifiedSentenceStatus"];

const clock = new ManualClock("2026-03-01T12:00:00.000Z");

const dump = (intent: string, status: Status) => ({
  applicationName: "app:travel",
  language: "en",
  sentences: [{ text: "top of the morning", intent, entities: [], status, forReview: false }],
});

it("touches only sentences whose meaning or status changes, and keeps what else is known of them", async () => {
  const store = await Store.open({ folder: null, clock, seed: demo });
  onTestFinished(() => store.close());
  const key = { applicationId: travelId, language: "en", text: "top of the morning" };
  const dates = async () => {
    const sentence = await store.sentences.get(key);
    return [sentence?.creationDate, sentence?.updateDate, sentence?.usageCount];
  };

  await importSentences(store, dump("app:greetings", "validated"));
  expect(await dates()).toEqual(["2026-03-01T12:00:00.000Z", "2026-03-01T12:00:00.000Z", 0]);
  const sentence = await store.sentences.get(key);
  if (!sentence) throw new Error("not imported");
  await store.sentences.note({ ...sentence, usageCount: 3 });

  clock.advance(60_000);
  await importSentences(store, dump("app:greetings", "validated"));
  expect(await dates()).toEqual(["2026-03-01T12:00:00.000Z", "2026-03-01T12:00:00.000Z", 3]);

  await importSentences(store, dump("app:goodbye", "validated"));
  expect(await dates()).toEqual(["2026-03-01T12:00:00.000Z", "2026-03-01T12:01:00.000Z", 3]);
});
