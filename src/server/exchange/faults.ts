import type { Contract } from "../../contract/documents.ts";
import { examplesOf } from "../../contract/openapi.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import { operationOf, type Step } from "./exchange.ts";

/** Preferences of a `Prefer` header: `code=404`, `example=name`, `dynamic=true`. */
export interface Preference {
  code?: number;
  example?: string;
  dynamic?: boolean;
}

/** Parses a `Prefer` header; unknown preferences are ignored. */
export function readPreference(header: string | undefined): Preference {
  const preference: Preference = {};
  for (const part of (header ?? "").split(/[,;]/)) {
    const mark = part.indexOf("=");
    const name = part.slice(0, Math.max(mark, 0)).trim();
    const value = unquoted(part.slice(mark + 1).trim());
    if (name === "code" && /^\d{3}$/.test(value)) preference.code = Number(value);
    if (name === "example") preference.example = value;
    if (name === "dynamic") preference.dynamic = value === "true";
  }
  return preference;
}

function unquoted(value: string): string {
  const quoted = value.length > 1 && value.startsWith('"') && value.endsWith('"');
  return quoted ? value.slice(1, -1) : value;
}

/**
 * Responses on demand, for tests of clients: `Prefer: code=404`, `Prefer: example=name`. Only active if the server is
 * started with `--faults`.
 */
export function answerOnDemand(contract: Contract): Step {
  return (exchange) => {
    const header = exchange.request.get("prefer");
    const { code, example } = readPreference(header);
    if (code === undefined && example === undefined) return false;
    const operation = operationOf(exchange);
    const document = contract.documents.get(operation.api);
    if (!document) throw new Error(`no document for ${operation.api}`);
    for (const [status, { content }] of operation.responses) {
      if (code !== undefined && status !== code) continue;
      const examples = examplesOf(document, content?.["application/json"]);
      const body = example === undefined ? [...examples.values()][0] : examples.get(example);
      if (body === undefined && (example !== undefined || content)) continue;
      exchange.answer = { status, ...(body === undefined ? {} : { body }) };
      return false;
    }
    throw noSuchExample(operation.operationId, header ?? "", [...operation.responses.keys()]);
  };
}

/** 400: `Prefer` requests a status or example that the contract does not have. */
export function noSuchExample(
  operationId: string,
  header: string,
  statuses: readonly number[],
): Problem {
  return problem("no-such-example.server", {
    operation: operationId,
    prefer: header,
    statuses: statuses.join(", "),
  });
}
