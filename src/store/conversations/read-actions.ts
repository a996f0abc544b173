import type { Kysely } from "kysely";
import type { ActionReport } from "../../bot/types.ts";
import type { Tables } from "../database/tables.ts";

export interface ActionOfDialog {
  dialogId: string;
  action: ActionReport;
}

type Query = ReturnType<typeof allActions>;

/** The actions of a query, with the votes of users and the annotations of reviewers. */
export async function readActions(
  db: Kysely<Tables>,
  select: (query: Query) => Query,
): Promise<(ActionOfDialog & { namespace: string })[]> {
  const rows = await select(allActions(db)).execute();
  return rows.map(({ dialogId, namespace, document, vote, date, annotation }) => {
    const action = JSON.parse(document) as ActionReport;
    if (annotation !== null) action.annotation = JSON.parse(annotation);
    if (vote === null || date === null) return { dialogId, namespace, action };
    const feedback = { vote: vote as "UP" | "DOWN", date };
    const metadata = { ...action.metadata, feedback };
    return { dialogId, namespace, action: { ...action, metadata } };
  });
}

function allActions(db: Kysely<Tables>) {
  return db
    .selectFrom("actions")
    .leftJoin("feedbacks", "feedbacks.actionId", "actions.id")
    .leftJoin("annotations", "annotations.id", "actions.id")
    .select([
      "actions.dialogId",
      "actions.namespace",
      "actions.document",
      "feedbacks.vote",
      "feedbacks.date",
      "annotations.document as annotation",
    ]);
}
