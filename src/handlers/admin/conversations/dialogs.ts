import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { components } from "../../../../generated/admin/types.ts";
import { streamedLists } from "../../../contract/streams/json.ts";
import { inPages } from "../../../paging.ts";
import {
  type DialogReport,
  dialogReports,
  type NlpStats,
  wholeView,
} from "../../../studio/conversations/dialog-report.ts";
import { dialogScope } from "../../../studio/conversations/dialog-scope.ts";
import { withoutIntents } from "../../../studio/conversations/hidden-actions.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { findDialogs, readView } from "./dialog-query.ts";

type Result = components["schemas"]["DialogReportQueryResult"];

/** Dialogs whose reports are built at a time. */
const pageSize = 10;

export const dialogs = ({ store }: Pick<Services, "store">) =>
  ({
    searchDialogs: async ({ body, tenant: { application }, caller, signal }) => {
      const { ids, ...head } = await findDialogs(store, application, body, signal);
      const view = readView(body, caller.login);
      const stats: NlpStats[] = [];
      async function* reports(): AsyncGenerator<DialogReport[]> {
        for await (const page of inPages(ids, pageSize)) {
          const found = await dialogReports(store, page, view);
          stats.push(...found.stats);
          yield found.dialogs;
        }
      }
      async function* allStats(): AsyncGenerator<NlpStats[]> {
        stats.sort((one, other) => (one.actionId < other.actionId ? -1 : 1));
        yield* inPages(stats, pageSize);
      }
      const lists = { dialogs: reports(), nlpStats: allStats() };
      return { status: 200, body: streamedLists<Result, "dialogs" | "nlpStats">(head, lists) };
    },

    listDialogIntents: async ({ tenant: { application } }) => {
      const scope = await dialogScope(store, application);
      return { status: 200, body: await store.dialogReports.intents(scope) };
    },

    getDialog: async ({ tenant: { dialog }, caller: { login: reader } }) => {
      const view = { ...wholeView, reader };
      const { dialogs, stats } = await dialogReports(store, [dialog.dialogId], view);
      return { status: 200, body: { dialog: dialogs[0] as DialogReport, nlpStats: stats } };
    },

    getDialogWithoutIntents: async ({ body, tenant: { dialog } }) => {
      const { dialogs } = await dialogReports(store, [dialog.dialogId], wholeView);
      const report = dialogs[0] as DialogReport;
      const actions = withoutIntents(report.actions, new Set(body));
      return { status: 200, body: { ...report, actions } };
    },
  }) satisfies Pick<
    Handlers<AdminOperations>,
    "searchDialogs" | "listDialogIntents" | "getDialog" | "getDialogWithoutIntents"
  >;
