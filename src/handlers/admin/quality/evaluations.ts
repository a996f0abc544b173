import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedLists } from "../../../contract/streams/json.ts";
import { inPages, pageOf } from "../../../paging.ts";
import { dialogReports, wholeView } from "../../../studio/conversations/dialog-report.ts";
import { evaluate } from "../../../studio/quality/evaluation-sample.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";

type Schemas = components["schemas"];
type Result = Schemas["EvaluationDialogs"];

/** Dialogs whose reports are built at a time. */
const pageSize = 10;

export const evaluations = ({ store }: Pick<Services, "store">) =>
  ({
    listEvaluations: async ({ body, tenant: { evaluationSample }, caller }) => {
      const { _id, dialogsCount: total } = evaluationSample.sample;
      const { start, size } = pageOf({ ...body, size: body.size === null ? 0 : body.size });
      const ids = await store.evaluationSamples.dialogs(_id, { start, size });
      const view = { ...wholeView, reader: caller.login };
      async function* actionRefs(): AsyncGenerator<Schemas["ActionRefWithEvaluation"][]> {
        for await (const page of inPages(ids, pageSize)) {
          const found = await store.evaluationSamples.evaluations(_id, page);
          yield found.map((evaluation) => {
            const { dialogId, actionId } = evaluation;
            return { dialogId, actionId, evaluation };
          });
        }
      }
      async function* dialogs(): AsyncGenerator<Schemas["DialogEntry"][]> {
        for await (const page of inPages(ids, pageSize)) {
          const found = await dialogReports(store, page, view);
          const known = new Map(found.dialogs.map((dialog) => [dialog.id, dialog]));
          yield page.map((dialogId) => {
            const dialog = known.get(dialogId);
            return dialog ? { dialogId, dialog } : { dialogId };
          });
        }
      }
      const answers = await store.evaluationSamples.countAnswers(_id, ids);
      const head = { start, size: answers, end: start + ids.length, total };
      const lists = { actionRefs: actionRefs(), dialogs: dialogs() };
      return { status: 200, body: streamedLists<Result, "actionRefs" | "dialogs">(head, lists) };
    },

    evaluateAction: async ({ body, tenant: { evaluation }, caller }) => ({
      status: 200,
      body: await evaluate(store, evaluation, body, caller.login),
    }),
  }) satisfies Pick<Handlers<AdminOperations>, "listEvaluations" | "evaluateAction">;
