import type { Request } from "express";
import { type ErrorEntry, type ErrorParams, Problem } from "./problem.ts";

interface ValidationError {
  status: number;
  errors?: { path: string; message: string; errorCode?: string }[];
  headers?: Record<string, string>;
  message: string;
}

const locations: Record<string, NonNullable<ErrorParams["location"]>> = {
  body: "body",
  query: "query",
  params: "path",
  headers: "header",
  cookies: "cookie",
};

/** The union keywords only say that no variant fits; the entries of the variants say why. */
const wrappers = new Set(["oneOf", "anyOf", "if", "allOf"]);

interface Entry extends ErrorEntry {
  keyword: string;
}

/** Turns what express-openapi-validator throws into our one error body; what is not a validation error comes back as it is. */
export function problemOfValidation(error: unknown, request: Request): unknown {
  if (!isValidationError(error) || error.status >= 500) return error;
  if (error.status === 415) {
    return new Problem(415, [
      {
        code: "unsupported-content-type",
        message: `This operation takes application/json, not ${request.headers["content-type"] ?? "nothing"}: set the Content-Type header.`,
        params: { location: "header", pointer: "/content-type", expected: "application/json" },
      },
    ]);
  }
  const entries = (error.errors ?? []).map((entry) => entryOf(entry));
  const telling = entries.filter((entry) => !wrappers.has(entry.keyword));
  const chosen = telling.length > 0 ? telling : entries;
  return new Problem(
    error.status,
    chosen.length > 0 ? unique(chosen) : [{ code: "invalid-request", message: error.message }],
    error.headers,
  );
}

function entryOf(error: { path: string; message: string; errorCode?: string }): Entry {
  const [, first = "", ...rest] = error.path.split("/");
  const location = locations[first] ?? "body";
  const pointer = locations[first] ? rest.map((token) => `/${token}`).join("") : error.path;
  const keyword = error.errorCode?.replace(/\.openapi\.validation$/, "") ?? "";
  return {
    keyword,
    code: "invalid-request",
    message: sentence(keyword, location, pointer, error.message),
    params: { location, pointer, expected: error.message.replace(/^must (be |have |match )?/, "") },
  };
}

/** Says what is wrong and where, in words. */
function sentence(keyword: string, location: string, pointer: string, message: string): string {
  if (keyword === "required") {
    const cut = pointer.lastIndexOf("/");
    const parent = pointer.slice(0, cut);
    const whole = `The ${location}${parent === "" ? "" : ` at "${parent}"`}`;
    return cut < 0
      ? `The request lacks its ${location}.`
      : `${whole} lacks "${pointer.slice(cut + 1)}".`;
  }
  return pointer === ""
    ? `The ${location} ${message}.`
    : `"${pointer}" of the ${location} ${message}.`;
}

/** Several variants of a union may complain in the same words. */
function unique(entries: Entry[]): ErrorEntry[] {
  const byMessage = new Map(entries.map(({ keyword: _, ...entry }) => [entry.message, entry]));
  return [...byMessage.values()];
}

function isValidationError(error: unknown): error is ValidationError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === "number";
}
