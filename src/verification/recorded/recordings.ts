import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GlobalDeviation } from "../judge/deviations.ts";
import { type Exchange, exchangeOf, type HttpExchange } from "../judge/exchange.ts";
import { Judge } from "../judge/judge.ts";
import { readRecording, sources } from "../judge/recording.ts";
import type { Checks } from "../live/checks.ts";
import type { Examiner } from "../live/examiner.ts";
import { curlOf, excerpt, responseText } from "../showing.ts";

/** A recorded line that is not checked. */
export interface Excluded {
  /** `nlp.jsonl:12` */
  where: string;
  reason: string;
}

/** The lines that `excluded.json` of a folder leaves out. */
export function readExcluded(folder: string): Excluded[] {
  const file = join(folder, "excluded.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Excluded[]) : [];
}

/**
 * Checks the recordings of a folder, in the format of test/recordings/README.md.
 * @returns the number of lines
 */
export function checkRecordings(
  folder: string,
  examiner: Examiner,
  globals: readonly GlobalDeviation[],
  checks: Checks,
): number {
  const judge = new Judge(examiner.validator, globals);
  const excluded = new Map(readExcluded(folder).map(({ where, reason }) => [where, reason]));
  let lines = 0;
  for (const source of sources) {
    if (!existsSync(join(folder, `${source}.jsonl`))) continue;
    const all = readRecording(source, folder).map((line, index) =>
      exchangeOf(source, line, index + 1),
    );
    lines += all.length;
    const kept = all.filter(({ where }) => !excluded.has(where));
    for (const verdict of judge.judge(kept)) {
      const { exchange, operation } = verdict;
      const name = operation?.operationId ?? exchange.operation;
      const group = operation ? `${operation.api}/${operation.subject}` : source;
      const found = examiner.ofVerdict(verdict, operation, shownOf(exchange));
      checks.add(
        group,
        name,
        0,
        found.map((finding) => ({ ...finding, summary: `${finding.summary} [${exchange.where}]` })),
      );
    }
    for (const { where } of all) {
      const reason = excluded.get(where);
      if (reason !== undefined) checks.leftOut(source, where, null, `${where}: ${reason}`);
    }
  }
  return lines;
}

function shownOf(exchange: Exchange): { request: string | null; response: string | null } {
  if (exchange.kind === "frames") {
    return {
      request: excerpt(JSON.stringify(exchange.fromServer)),
      response: excerpt(JSON.stringify(exchange.fromBot)),
    };
  }
  const { answer } = exchange;
  return {
    request: requestOf(exchange),
    response: responseText(answer.status, answer.mediaType, answer.body),
  };
}

function requestOf({ method, path, query, headers, payload }: HttpExchange): string {
  const search = new URLSearchParams([...query]).toString();
  return curlOf({
    method,
    url: `http://localhost:8080${path}${search === "" ? "" : `?${search}`}`,
    headers,
    body: payload.kind === "none" ? null : Buffer.from(payload.bytes).toString("utf8"),
  });
}
