import { problem } from "../contract/problem.ts";
import { operationOf, type Step } from "./exchange.ts";

/** What a `Prefer` header asks for: `code=404`, `example=name`, `dynamic=true`. */
export interface Preference {
  code?: number;
  example?: string;
  dynamic?: boolean;
}

/** Reads a `Prefer` header; what it does not know is left out. */
export function readPreference(header: string | undefined): Preference {
  const preference: Preference = {};
  for (const part of (header ?? "").split(/[,;]/)) {
    const [, name, value = ""] = /^\s*(\w+)\s*=\s*"?([^"]*?)"?\s*$/.exec(part) ?? [];
    if (name === "code" && /^\d{3}$/.test(value)) preference.code = Number(value);
    if (name === "example") preference.example = value;
    if (name === "dynamic") preference.dynamic = value === "true";
  }
  return preference;
}

/**
 * Answers on demand, for those who test how their client copes: `Prefer: code=404`, `Prefer: example=name`.
 * Part of the life of a request only when the server is started with `--faults`.
 */
export const answerOnDemand: Step = (exchange) => {
  const header = exchange.request.get("prefer");
  const { code, example: name } = readPreference(header);
  if (code === undefined && name === undefined) return false;
  const operation = operationOf(exchange);
  for (const [status, response] of operation.responses) {
    if (code !== undefined && status !== code) continue;
    const media = response.content?.["application/json"];
    if (!media && !name) {
      exchange.answer = { status };
      return false;
    }
    const example = name ? media?.examples?.[name] : Object.values(media?.examples ?? {})[0];
    if (!example) continue;
    exchange.answer = { status, body: example.value };
    return false;
  }
  throw problem(
    400,
    "no-such-example",
    `${operation.operationId} documents no answer for "Prefer: ${header}" (statuses: ${[...operation.responses.keys()].join(", ")}).`,
    { location: "header", pointer: "/prefer", expected: "code or example of the contract" },
  );
};
