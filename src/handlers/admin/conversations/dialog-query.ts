import type { components } from "../../../../generated/admin/types.ts";
import type { Application } from "../../../nlu/definitions.ts";
import { literalsOf } from "../../../nlu/pattern-literals.ts";
import { type Page, pageOf, wholeList } from "../../../paging.ts";
import type {
  AnnotationFilter,
  DialogFilter,
  DialogOrder,
  DialogScope,
  TextFilter,
} from "../../../store/conversations/dialog-search.ts";
import type { Store } from "../../../store/store.ts";
import type { DialogView } from "../../../studio/conversations/dialog-report.ts";
import { dialogScope } from "../../../studio/conversations/dialog-scope.ts";
import { readInstant, readPattern } from "../query-fields.ts";

type Query = components["schemas"]["DialogsSearchQuery"];

/** The dialogs on a page, and the total number. */
export interface FoundDialogs {
  total: number;
  start: number;
  end: number;
  ids: string[];
}

const nothing: FoundDialogs = { total: 0, start: 0, end: 0, ids: [] };

/**
 * The dialogs that match a search.
 * @param application `null` if it does not exist
 * @throws Problem 400 if the text is an invalid regular expression
 */
export async function findDialogs(
  store: Pick<Store, "bots" | "dialogs" | "dialogReports">,
  application: Application | null,
  query: Query,
  signal: AbortSignal,
): Promise<FoundDialogs> {
  const text = readText(query);
  if (!application) return nothing;
  const scope = await dialogScope(store, application);
  if (scope.connectorIds.length === 0) return nothing;
  if (query.dialogId != null) {
    // Tock's count is one, whether the dialog exists or not (UserTimelineMongoDAO.search).
    return { total: 1, start: 0, end: 1, ids: await ownId(store, scope, query.dialogId) };
  }
  const page = readPage(query);
  const { total, ids } = await store.dialogReports.search(
    readFilter(query, scope, text),
    readOrder(query),
    page,
    signal,
  );
  return { total, start: page.start, end: page.start + ids.length, ids };
}

/**
 * Display options for the dialogs of a search.
 * @param reader login of the user who searches
 */
export function readView({ intentsToHide, skipObfuscation }: Query, reader: string): DialogView {
  return { hiddenIntents: new Set(intentsToHide), masked: !(skipObfuscation ?? false), reader };
}

/** A page of size 0 is the whole list. */
export function readPage(query: { start?: number | null; size?: number | null }): Page {
  const { start, size } = pageOf(query);
  return { start, size: size === 0 ? wholeList.size : size };
}

async function ownId(
  store: Pick<Store, "dialogs">,
  { namespace, botIds }: DialogScope,
  id: string,
): Promise<string[]> {
  const dialog = await store.dialogs.byId(id);
  const isOwn = dialog?.namespace === namespace && botIds.includes(dialog.botId);
  return isOwn ? [id] : [];
}

/** @returns `undefined` if annotations are irrelevant */
function readAnnotated(query: Query): AnnotationFilter | undefined {
  const { annotationStates: states, annotationReasons: reasons } = query;
  const from = readInstant(query.annotationCreationDateFrom);
  const to = readInstant(query.annotationCreationDateTo);
  const matters = states.length > 0 || reasons.length > 0 || from !== undefined || to !== undefined;
  return matters || query.withAnnotations ? { states, reasons, from, to } : undefined;
}

function readText({ text, exactMatch }: Query): TextFilter | undefined {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "") return undefined;
  if (exactMatch) return { exact: trimmed };
  const pattern = readPattern(trimmed, "/text");
  return pattern && { pattern, literals: literalsOf(trimmed) };
}

function readFilter(query: Query, scope: DialogScope, text: TextFilter | undefined): DialogFilter {
  return {
    ...scope,
    connectorId: filled(query.applicationId),
    connectorType: query.connectorType?.id,
    userId: query.playerId?.id,
    text,
    intent: filled(query.intentName),
    ratings: query.ratings,
    generated: query.isGenAiRagDialog ?? false,
    answerStatus: query.ragAnswerStatus ?? undefined,
    vote: query.feedback ?? undefined,
    from: readInstant(query.dialogActivityFrom),
    to: readInstant(query.dialogActivityTo),
    tests: query.playerId != null || (query.displayTests ?? false),
    annotated: readAnnotated(query),
  };
}

function readOrder({ annotationSort, dialogSort }: Query): DialogOrder {
  if (annotationSort != null) {
    return { column: "annotationDate", ascending: annotationSort === "ASC" };
  }
  if (dialogSort === "ASC") return { column: "firstDate", ascending: true };
  return { column: dialogSort === "DESC" ? "lastDate" : "updateDate", ascending: false };
}

function filled(text: string | null | undefined): string | undefined {
  return text == null || text.trim() === "" ? undefined : text;
}
