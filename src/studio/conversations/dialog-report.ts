/** Dialogs in the form of Studio. */

import type { components } from "../../../generated/admin/types.ts";
import type { Dialog } from "../../bot/dialog.ts";
import type { ActionReport } from "../../bot/types.ts";
import type { ActionStats } from "../../store/conversations/dialog-reports.ts";
import type { Store } from "../../store/store.ts";
import { annotationFor } from "../quality/annotation.ts";
import { hiddenIn, maskedMessage, maskedStats, withoutIntents } from "./hidden-actions.ts";

export type DialogReport = components["schemas"]["DialogReport"];
export type NlpStats = components["schemas"]["NlpStats"];

type Ports = Pick<Store, "dialogs" | "dialogReports" | "entityTypes">;

/** The intent of the story in which a user comments on the bot. */
export const reviewCommentIntent = "satisfaction_review_comment";

/** Display options of dialogs. */
export interface DialogView {
  /** Names without namespaces. */
  hiddenIntents: ReadonlySet<string>;
  /** Whether asterisks replace hidden entities. */
  masked: boolean;
  /** Login of the reading user, who can edit own comments; `null`: no particular user. */
  reader: string | null;
}

/** No restrictions. */
export const wholeView: DialogView = { hiddenIntents: new Set(), masked: false, reader: null };

/** The dialogs with these ids in their order, with the parse results of their sentences. */
export async function dialogReports(
  ports: Ports,
  ids: readonly string[],
  view: DialogView,
): Promise<{ dialogs: DialogReport[]; stats: NlpStats[] }> {
  const found = new Map((await ports.dialogs.byIds(ids)).map((each) => [each.dialogId, each]));
  const actions = await ports.dialogReports.actions(ids);
  const stats = await ports.dialogReports.stats(ids);
  const hidden = view.masked ? await hiddenIn(ports, stats) : new Set<string>();
  const byAction = new Map(stats.map((each) => [each.actionId, each]));
  const dialogs = ids.flatMap((id) => {
    const dialog = found.get(id);
    if (!dialog) return [];
    const shown = withoutIntents(actions.get(id) ?? [], view.hiddenIntents);
    const masked = shown.map((action) => ({
      ...annotatedFor(action, view.reader),
      message: maskedMessage(action.message, byAction.get(action.id)?.stats, hidden),
    }));
    const obfuscated = masked.some(
      ({ message }, index) => textOf(message) !== textOf(shown[index]?.message),
    );
    return [reportOf(dialog, masked, obfuscated, view)];
  });
  return {
    dialogs,
    stats: stats.map((each) =>
      statsReport(each, found.get(each.dialogId)?.namespace ?? "", hidden),
    ),
  };
}

function reportOf(
  dialog: Dialog,
  actions: ActionReport[],
  obfuscated: boolean,
  { masked }: DialogView,
): DialogReport {
  const comment = actions.findLast(({ intent }) => intent === reviewCommentIntent)?.message;
  const review = (masked ? textOf(comment) : undefined) ?? dialog.review;
  return {
    actions,
    userInterface: actions[0]?.userInterfaceType ?? "textChat",
    id: dialog.dialogId,
    obfuscated,
    ...(dialog.rating == null ? {} : { rating: dialog.rating }),
    ...(review == null ? {} : { review }),
  };
}

function annotatedFor(action: ActionReport, reader: string | null): ActionReport {
  const { annotation } = action;
  if (reader === null || annotation === undefined) return action;
  return { ...action, annotation: annotationFor(annotation, reader) };
}

function statsReport(
  { dialogId, actionId, date, stats }: ActionStats,
  appNamespace: string,
  hidden: ReadonlySet<string>,
): NlpStats {
  return { dialogId, actionId, stats: maskedStats(stats, hidden), appNamespace, date };
}

function textOf(message: ActionReport["message"] | undefined): string | undefined {
  return message?.eventType === "sentence" ? message.text : undefined;
}
