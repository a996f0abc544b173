import type { AdminOperations } from "../../../../generated/admin/operations.ts";
import type { ReportedMessage } from "../../../bot/types.ts";
import { streamedText } from "../../../contract/streams/json.ts";
import { inPages } from "../../../paging.ts";
import {
  type DialogReport,
  type DialogView,
  dialogReports,
} from "../../../studio/conversations/dialog-report.ts";
import { csvLine } from "../../../studio/csv.ts";
import type { Handlers } from "../../handlers.ts";
import type { Services } from "../../services.ts";
import { findDialogs, readView } from "./dialog-query.ts";

/** Dialogs whose lines are built at a time. */
const pageSize = 10;

const ratingsHead = ["Timestamp", "Dialog ID", "Note", "Commentaire"];
const actionsHead = [
  "Timestamp",
  "Intent",
  "Dialog ID",
  "Player Type",
  "Application ID",
  "Message",
];

export const dialogExports = ({ store }: Pick<Services, "store">) => {
  async function* table(
    head: readonly string[],
    ids: readonly string[],
    view: DialogView,
    linesOf: (dialog: DialogReport) => string[][],
  ): AsyncGenerator<string> {
    yield csvLine(head);
    for await (const page of inPages(ids, pageSize)) {
      const { dialogs } = await dialogReports(store, page, view);
      yield dialogs.flatMap(linesOf).map(csvLine).join("");
    }
  }
  return {
    exportDialogRatings: async ({ body, tenant: { application }, caller, signal }) => {
      const { ids } = await findDialogs(store, application, body, signal);
      const text = table(ratingsHead, ids, readView(body, caller.login), ratingLines);
      return { status: 200, body: streamedText(text) };
    },

    exportDialogActions: async ({ body, tenant: { application }, caller, signal }) => {
      const { ids } = await findDialogs(store, application, body, signal);
      const text = table(actionsHead, ids, readView(body, caller.login), actionLines);
      return { status: 200, body: streamedText(text) };
    },
  } satisfies Pick<Handlers<AdminOperations>, "exportDialogRatings" | "exportDialogActions">;
};

function ratingLines({ actions, id, rating, review }: DialogReport): string[][] {
  return [[actions[0]?.date ?? "", id, rating?.toString() ?? "", review ?? ""]];
}

function actionLines({ id, actions }: DialogReport): string[][] {
  return actions.map(({ date, intent, playerId, applicationId, message }) => [
    date,
    intent ?? "",
    id,
    playerId.type,
    applicationId ?? "",
    textOf(message).replaceAll("\n", " "),
  ]);
}

/** The content of a message as one text. */
function textOf(message: ReportedMessage): string {
  switch (message.eventType) {
    case "sentence":
      return message.text ?? message.messages.map(({ texts }) => joined(texts)).join(", ");
    case "sentenceWithFootnotes":
    case "debug":
      return message.text;
    case "choice":
      return new Map(Object.entries(message.parameters)).get("_title") ?? message.intentName;
    case "attachment":
      return message.url;
    case "location":
      return message.location ? `${message.location.lat}, ${message.location.lng}` : "";
  }
}

function joined(texts: Record<string, string>): string {
  return Object.values(texts).join(", ");
}
