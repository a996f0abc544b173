/** What reviewers have said about the dialog of the examples. */

import type { TestServer } from "../../support/server.ts";
import { answerId, dialogId } from "./answers.ts";

type Store = TestServer["store"];

/** An annotation with a comment, under the ids of the examples. */
export async function addAnnotation(store: Store): Promise<void> {
  const now = store.clock.now().toISOString();
  const noted = { creationDate: now, lastUpdateDate: now, user: "admin@app.com" };
  await store.annotations.save(
    { dialogId, actionId: answerId },
    {
      state: "ANOMALY",
      description: "wrong answer",
      events: [
        { eventId: "6b035d4c24e5751f5536257c", ...noted, type: "STATE", after: "ANOMALY" },
        {
          eventId: "6b035d4c24e5751f55362581",
          ...noted,
          type: "COMMENT",
          comment: "I have asked the railway",
          canEdit: false,
        },
      ],
      creationDate: now,
      lastUpdateDate: now,
    },
  );
}
