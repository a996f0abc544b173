import type { ParseResult } from "../../nlu/definitions.ts";
import type { LoggedQuery } from "../../nlu/understanding/logged-query.ts";
import type { Tables } from "../database/tables.ts";

/** A logged parse call. */
export interface ParseLogEntry {
  _id: string;
  applicationId: string;
  language: string;
  text: string;
  request: LoggedQuery;
  /** Absent if parsing failed. */
  response?: ParseResult;
  error: boolean;
  date: string;
  durationInMS: number;
}

export function rowOf(entry: ParseLogEntry): Tables["parseLogs"] {
  const { _id, applicationId, language, date, text, request } = entry;
  return {
    id: _id,
    applicationId,
    language,
    date,
    text,
    test: request.context.test ? 1 : 0,
    document: JSON.stringify(entry),
  };
}
