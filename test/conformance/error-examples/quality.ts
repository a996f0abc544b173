import type { Asking } from "./answers.ts";

interface Reviewing extends Asking {
  get: (path: string) => Promise<unknown>;
  /** A user talks with the bot. */
  chat: () => Promise<unknown>;
}

/** By example of what reviewers do: a request to which the server says it. */
export const qualityRequests = ({
  get,
  post,
  store,
  chat,
}: Reviewing): Record<string, () => Promise<unknown>> => ({
  annotationFull: async () => {
    const answer = await answerOf(store(), chat);
    const path = `/rest/admin/bots/travel/dialogs/${answer.dialogId}/actions/${answer.actionId}/annotation`;
    await post(path, { state: "ANOMALY", description: "wrong" });
    const annotation = await store().annotations.get(answer.actionId);
    const [event] = annotation?.events ?? [];
    if (!annotation || !event) throw new Error("the answer is not annotated");
    const events = Array.from({ length: 200 }, () => event);
    await store().annotations.save(answer, { ...annotation, events });
    return post(`${path}/events`, { type: "COMMENT", comment: "one more" });
  },
  sampleFinished: async () => {
    await chat();
    const path = "/rest/admin/bots/travel/evaluation-samples";
    const sample = (await post(path, { dialogInfo: always })) as { _id: string };
    const status = `${path}/${sample._id}/change-status`;
    await post(status, { targetStatus: "VALIDATED" });
    return post(status, { targetStatus: "CANCELLED" });
  },
  noSingleSignOn: () => get("/rest/callback?code=1"),
  synchronizationDisabled: async () => {
    const applicationId = (await store().applications.byName("app", "travel"))?._id ?? "";
    const travel = { namespace: "app", applicationName: "travel", applicationId };
    return post("/rest/admin/configuration/synchronization", { source: travel, target: travel });
  },
  nothingToJudge: () => {
    const dialogInfo = { ...always, dialogActivityTo: always.dialogActivityFrom };
    return post("/rest/admin/bots/travel/evaluation-samples", { dialogInfo });
  },
});

const always = {
  dialogActivityFrom: "2000-01-01T00:00:00Z",
  dialogActivityTo: "2100-01-01T00:00:00Z",
};

async function answerOf(store: ReturnType<Asking["store"]>, chat: Reviewing["chat"]) {
  await chat();
  const key = { namespace: "app", botId: "travel", userId: "anna" };
  const dialogId = (await store.dialogs.get(key))?.dialogId ?? "";
  const actions = await store.dialogs.actions(dialogId, 10);
  return { dialogId, actionId: actions.at(-1)?.id ?? "" };
}
