/** Labels as a table for translators: one line per text (I18nCsvCodec.kt). */

import { interfaceTypes } from "../../bot/interface-types.ts";
import type { Label, LocalizedText } from "../../bot/labels/label.ts";
import { type ErrorEntry, errorEntry, Problem, problem } from "../../contract/problem.ts";
import { readLocale } from "../../nlu/locales.ts";
import { CsvError, type CsvRow, csvLine, readCsv } from "../csv.ts";
import type { LabelChange } from "./label.ts";

/** The columns of an export; further columns are more alternatives. */
const columns = [
  "Label",
  "Namespace",
  "Category",
  "Language",
  "Interface",
  "Id",
  "Validated",
  "Connector",
  "Alternatives",
] as const;

/** The required columns. */
const required = ["Id", "Category", "Language", "Interface", "Validated", "Connector"] as const;

/** Maximum labels of one file, as in the contract for JSON. */
const mostLabels = 10_000;

/** Maximum number of reported lines. */
const mostErrors = 20;

/** The table of labels, line by line. */
export async function* tableOf(pages: AsyncIterable<Label[]>): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const page of pages) yield page.flatMap(linesOf).join("");
}

function linesOf({ _id, namespace, category, i18n }: Label): string[] {
  return i18n.map(({ label, locale, interfaceType, validated, connectorId = "", alternatives }) =>
    csvLine([
      ...[label, namespace, category, locale, interfaceType, _id],
      ...[String(validated), connectorId, ...alternatives],
    ]),
  );
}

/** The texts of one label in a table. */
export interface TableLabel {
  _id: string;
  category: string;
  texts: LocalizedText[];
}

/** The file of a table. */
interface TableFile {
  /** Name of the field of the form. */
  field: string;
  name: string;
  blocks: Iterable<Uint8Array>;
}

/**
 * Reads the validated texts of a table; the ids are those of the namespace.
 * @throws Problem 400 when a column is missing, or with each line that is wrong
 */
export async function readTable(
  { field, name: file, blocks }: TableFile,
  namespace: string,
): Promise<TableLabel[]> {
  const at = { pointer: `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}` };
  const errors: ErrorEntry[] = [];
  const refuse = (line: number, reason: string) => {
    errors.push(errorEntry("invalid-row", { file, line, reason }, at));
    if (errors.length === mostErrors) throw new Problem(errors);
  };
  const labels = new Map<string, TableLabel>();
  let places: Places | undefined;
  try {
    for await (const row of readCsv(blocks)) {
      if (!places) {
        places = placesOf(row);
        const missing = required.find((column) => !places?.has(column));
        if (missing) throw problem("missing-column", { file, column: missing }, at);
        continue;
      }
      const read = readRow(row, places, namespace);
      if (typeof read === "string") refuse(row.line, read);
      else if (read.text.validated) {
        const label = labels.get(read._id) ?? { ...read, texts: [] };
        labels.set(read._id, label);
        label.texts.push(read.text);
        if (labels.size > mostLabels) {
          refuse(row.line, `is the first beyond ${mostLabels} labels: split the file`);
          break;
        }
      }
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    refuse(error.line, error.message);
  }
  if (errors.length > 0) throw new Problem(errors);
  if (!places) throw problem("missing-column", { file, column: required[0] }, at);
  return [...labels.values()].map(({ _id, category, texts }) => ({ _id, category, texts }));
}

/** Name of a column → its index; the first column contains the text, whatever its name. */
type Places = ReadonlyMap<string, number>;

function placesOf({ cells }: CsvRow): Places {
  const places = new Map<string, number>();
  for (const [index, name] of cells.entries()) if (!places.has(name)) places.set(name, index);
  return places;
}

interface TableRow {
  _id: string;
  category: string;
  text: LocalizedText;
}

/** @returns what is wrong with the row, as the end of a sentence that begins with the line */
function readRow({ cells }: CsvRow, places: Places, namespace: string): TableRow | string {
  const needed = Math.max(...required.map((column) => places.get(column) ?? 0)) + 1;
  if (cells.length < needed) {
    return `has ${cells.length} of ${needed} cells: separate them by semicolons`;
  }
  const cell = (column: (typeof columns)[number]) => cells[places.get(column) ?? -1] ?? "";
  const [label = ""] = cells;
  const [category, connectorId] = [cell("Category"), cell("Connector")];
  const interfaceType = interfaceTypes.find((type) => type === cell("Interface"));
  const _id = ownId(cell("Id"), cell("Namespace"), namespace);
  const first = places.get("Alternatives") ?? cells.length;
  const alternatives = cells.slice(first).filter((text) => text.trim() !== "");
  if (_id === "") return 'has no "Id"';
  if (!/^[A-Za-z]{2,8}([_-][A-Za-z0-9#_-]*)?$/.test(cell("Language"))) {
    return `has the "Language" ${quoted(cell("Language"))} instead of one such as en or fr_CA`;
  }
  if (!interfaceType) {
    return `has the "Interface" ${quoted(cell("Interface"))} instead of ${interfaceTypes.join(", ")}`;
  }
  const tooLong = [
    ["Id", _id, 2000] as const,
    ["Category", category, 255] as const,
    ["Connector", connectorId, 255] as const,
    ...[label, ...alternatives].map((text) => ["Label", text, 10_000] as const),
  ].find(([, text, limit]) => text.length > limit);
  if (tooLong) return `has a text of more than ${tooLong[2]} characters in "${tooLong[0]}"`;
  if (alternatives.length > 1000) return "has more than 1000 alternatives";
  const text: LocalizedText = {
    locale: readLocale(cell("Language")),
    interfaceType,
    label,
    validated: cell("Validated").toLowerCase() === "true",
    ...(connectorId.trim() === "" ? {} : { connectorId }),
    alternatives,
  };
  return { _id, category, text };
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

/** The id of a label with its leading namespace replaced. */
export function ownId(id: string, from: string, to: string): string {
  return from !== "" && id.startsWith(from) ? to + id.slice(from.length) : id;
}

/** A label in which the texts of a table replace those for the same users. */
export function withTableTexts(
  { _id, category, texts }: TableLabel,
  known: Label | undefined,
): LabelChange {
  const rest = new Map(texts.map((text) => [usersOf(text), text]));
  const kept = (known?.i18n ?? []).map((old) => {
    const text = rest.get(usersOf(old)) ?? old;
    rest.delete(usersOf(old));
    return text;
  });
  return { _id, category, i18n: [...kept, ...rest.values()] };
}

/** The recipients of a text. */
function usersOf({ locale, interfaceType, connectorId }: LocalizedText): string {
  return JSON.stringify([locale, interfaceType, connectorId ?? null]);
}
