/** Tables as text: RFC 4180 with semicolons, as Tock writes and reads them. */

import { setImmediate } from "node:timers/promises";
import { wellFormed } from "../contract/well-formed.ts";

const delimiter = ";";

/** Beginnings of cells that spreadsheets interpret as formulas, after apostrophes of earlier exports. */
const formula = /^'*[=+\-@\t\r]/;

/**
 * One line of a table, with its line end. Cells that spreadsheets would interpret as formulas get an apostrophe first.
 * Quotes are the same as in Tock, and also protect leading and trailing spaces, which Tock removes.
 */
export function csvLine(cells: readonly string[]): string {
  const written = cells.map((cell, index) => {
    const text = formula.test(cell) ? `'${cell}` : cell;
    return needsQuotes(text, index === 0) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${written.join(delimiter)}\r\n`;
}

/** Like the writer of Tock (commons-csv): the first cell of a line is quoted in more cases than the others. */
function needsQuotes(text: string, isFirst: boolean): boolean {
  if (text === "") return isFirst;
  const first = text.charCodeAt(0);
  if (first <= 0x23 && !(isFirst && first === 0x21)) return true;
  if (isFirst && (first === 0x2c || first > 0x7e)) return true;
  return /[;"\r\n]/.test(text) || text.charCodeAt(text.length - 1) <= 0x20;
}

/** A line of a table. */
export interface CsvRow {
  /** Number of the line that it begins in, from 1. */
  line: number;
  /** The original cells. */
  cells: string[];
}

/** A text that is not a valid table. */
export class CsvError extends Error {
  /** Position of the error. */
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Bytes that are read at a time; other work runs in between. */
const portion = 128 * 1024;

/**
 * The lines of a table in UTF-8, with or without byte order mark. Empty lines are ignored; unquoted cells are trimmed.
 * @throws CsvError if it is not UTF-8, or a quote is invalid
 */
export async function* readCsv(blocks: Iterable<Uint8Array>): AsyncGenerator<CsvRow> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new CsvParser();
  const decode = (bytes: Uint8Array | undefined) => {
    try {
      return wellFormed(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
    } catch {
      throw new CsvError(parser.line, "is not UTF-8: save the file in this encoding");
    }
  };
  for (const block of blocks) {
    for (let start = 0; start < block.length; start += portion) {
      yield* parser.read(decode(block.subarray(start, start + portion)));
      await setImmediate();
    }
  }
  yield* parser.read(decode(undefined));
  yield* parser.end();
}

/** State of the parser for the next character. */
type State = "start" | "plain" | "quoted" | "quote" | "after";

class CsvParser {
  /** Line of the next character. */
  line = 1;
  #state: State = "start";
  #cell = "";
  #cells: string[] = [];
  /** Line that the row begins in. */
  #begin = 1;
  /** Whether the last character was a carriage return, which forms one line end with a line feed. */
  #return = false;

  /** Parses a chunk and returns the complete rows. */
  *read(text: string): Generator<CsvRow> {
    const rows: CsvRow[] = [];
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isSpecial(code)) {
        this.#return = false;
        if (this.#state === "plain" || this.#state === "quoted") continue;
        if (this.#state === "start") {
          start = at;
          this.#state = "plain";
        } else if (code > 0x20) throw this.#wrong("has text after a closing quote");
        else this.#state = "after";
        continue;
      }
      if (this.#state === "plain" || this.#state === "quoted") this.#cell += text.slice(start, at);
      this.#special(code, rows);
      if (rows.length > 0) yield* rows.splice(0);
      start = at + 1;
    }
    if (this.#state === "plain" || this.#state === "quoted") this.#cell += text.slice(start);
  }

  /** @returns the last row, if no line end follows it */
  end(): CsvRow[] {
    if (this.#state === "quoted") {
      throw new CsvError(this.#begin, "has a quote that is not closed");
    }
    const rows: CsvRow[] = [];
    this.#endRow(rows);
    return rows;
  }

  #special(code: number, rows: CsvRow[]): void {
    const isEnd = code === lineFeed || code === carriageReturn;
    const continuesEnd = code === lineFeed && this.#return;
    this.#return = code === carriageReturn;
    if (isEnd && !continuesEnd) this.line++;
    if (this.#state === "quoted") {
      if (code === quote) this.#state = "quote";
      else this.#cell += String.fromCharCode(code);
    } else if (code === quote) this.#quote();
    else if (code === semicolon) this.#endCell();
    else if (!continuesEnd) this.#endRow(rows);
    else this.#begin = this.line;
  }

  #quote(): void {
    if (this.#state === "quote") this.#cell += '"';
    else if (this.#state === "after") throw this.#wrong("has text after a closing quote");
    else if (this.#state === "plain" && trimmed(this.#cell) !== "") {
      // A quote inside an unquoted text is an ordinary character.
      this.#cell += '"';
      return;
    } else this.#cell = "";
    this.#state = "quoted";
  }

  #endCell(): void {
    const text = this.#state === "plain" ? trimmed(this.#cell) : this.#cell;
    this.#cells.push(formula.test(text) && text.startsWith("'") ? text.slice(1) : text);
    this.#cell = "";
    this.#state = "start";
  }

  #endRow(rows: CsvRow[]): void {
    const isEmpty = this.#cells.length === 0 && this.#state === "start";
    this.#endCell();
    if (!isEmpty) rows.push({ line: this.#begin, cells: this.#cells });
    this.#cells = [];
    this.#begin = this.line;
  }

  #wrong(message: string): CsvError {
    return new CsvError(this.line, message);
  }
}

const quote = 0x22;
const semicolon = 0x3b;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

function isSpecial(code: number): boolean {
  return code === quote || code === semicolon || code === lineFeed || code === carriageReturn;
}

/** Trimmed like in Java: without leading and trailing spaces and control characters. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}
