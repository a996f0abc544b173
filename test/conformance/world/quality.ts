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

/** A sample of the answer in the dialog of the examples, which nobody has evaluated. */
export async function addSample(store: Store): Promise<void> {
  const now = store.clock.now().toISOString();
  const dates = { creationDate: now, lastUpdateDate: now };
  const evaluationSampleId = "6b035d5a24e5751f553625a5";
  async function* evaluations() {
    yield [
      {
        _id: "6b035d5a24e5751f553625a9",
        evaluationSampleId,
        dialogId,
        actionId: answerId,
        status: "UNSET" as const,
        ...dates,
      },
    ];
  }
  await store.evaluationSamples.add(
    {
      _id: evaluationSampleId,
      botId: "travel",
      namespace: "app",
      name: "November",
      dialogActivityFrom: now,
      dialogActivityTo: now,
      requestedDialogCount: 1,
      dialogsCount: 1,
      totalDialogCount: 1,
      botActionCount: 1,
      allowTestDialogs: false,
      status: "IN_PROGRESS",
      createdBy: "admin@app.com",
      statusChangedBy: "admin@app.com",
      statusChangeDate: now,
      ...dates,
    },
    evaluations(),
  );
}
