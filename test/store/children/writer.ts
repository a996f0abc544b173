/** Writes sentences one after the other and tells each one that is acknowledged, until it is killed. */

import { Store } from "../../../src/store/store.ts";
import { demo } from "../../../src/studio/demo/index.ts";
import { travelId } from "../../../src/studio/demo/travel.ts";

const store = await Store.open({ folder: process.argv[2] ?? null, seed: demo });
for (let index = 0; ; index++) {
  await store.sentences.save({
    text: `sentence ${index}`,
    language: "en",
    applicationId: travelId,
    creationDate: "2026-01-01T00:00:00.000Z",
    updateDate: "2026-01-01T00:00:00.000Z",
    status: "inbox",
    classification: { intentId: "tock:unknown", entities: [] },
    usageCount: 0,
    unknownCount: 0,
    forReview: false,
    otherIntentsProbabilities: {},
  });
  process.stdout.write(`${index}\n`);
}
