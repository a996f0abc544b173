import type { Request } from "express";
import { type ErrorEntry, type ErrorParams, Problem, problem } from "./problem.ts";
import type { Violation } from "./validator.ts";

interface ValidationError {
  status: number;
  errors?: { path: string; message: string; errorCode?: string }[];
  message: string;
}

const locations = new Map<string, NonNullable<ErrorParams["location"]>>([
  ["body", "body"],
  ["query", "query"],
  ["params", "path"],
  ["headers", "header"],
  ["cookies", "cookie"],
]);

/** The union keywords only say that no variant fits; the entries of the variants say why. */
const wrappers = new Set(["oneOf", "anyOf", "if", "allOf"]);

/** Violations after which nobody reads on. */
const most = 20;

/**
 * The entries of an error body for the violations of one thing, at most twenty.
 * @param name of what was judged: `the body`, `the file "dump.json"`
 * @param place where it stands in the request, as the beginning of a pointer
 */
export function entriesOf(
  violations: readonly Violation[],
  name: string,
  place: { location: NonNullable<ErrorParams["location"]>; pointer: string },
): ErrorEntry[] {
  const telling = violations.filter(({ keyword }) => !wrappers.has(keyword));
  const entries = (telling.length > 0 ? telling : violations).map((violation) => ({
    code: "invalid-request" as const,
    message: sentence(violation, name),
    params: {
      location: place.location,
      pointer: place.pointer + pointerOf(violation),
      expected: violation.message.replace(/^must (be |have |match )?/, ""),
    },
  }));
  return unique(entries).slice(0, most);
}

/** Turns what express-openapi-validator throws into our one error body; what is not a validation error comes back as it is. */
export function problemOfValidation(error: unknown, request: Request): unknown {
  if (!isValidationError(error) || error.status >= 500) return error;
  if (error.status === 415) {
    return problem(
      "unsupported-content-type",
      `This operation takes application/json, not ${request.headers["content-type"] ?? "nothing"}: set the Content-Type header.`,
      { location: "header", pointer: "/content-type", expected: "application/json" },
    );
  }
  const entries = (error.errors ?? []).map(placed);
  const telling = entries.filter(({ keyword }) => !wrappers.has(keyword));
  const chosen = (telling.length > 0 ? telling : entries).flatMap(({ location, ...violation }) =>
    entriesOf([violation], `the ${location}`, { location, pointer: "" }),
  );
  return chosen.length > 0
    ? new Problem(unique(chosen).slice(0, most))
    : problem("invalid-request", error.message);
}

/** @param path of the validator, `/body/context/language`; of a missing property its own */
function placed({ path, message, errorCode }: NonNullable<ValidationError["errors"]>[number]) {
  const [, first = "", ...rest] = path.split("/");
  const keyword = errorCode?.replace(/\.openapi\.validation$/, "") ?? "";
  const tokens = locations.has(first) ? rest : path.split("/").slice(1);
  const missing = keyword === "required" ? tokens.pop() : undefined;
  return {
    location: locations.get(first) ?? ("body" as const),
    keyword,
    pointer: tokens.map((token) => `/${token}`).join(""),
    message,
    ...(missing === undefined ? {} : { missing }),
  };
}

/** Says what is wrong and where, in words. */
function sentence({ keyword, pointer, missing, message }: Violation, name: string): string {
  if (missing !== undefined) {
    const whole = capital(pointer === "" ? name : `${name} at "${pointer}"`);
    return `${whole} lacks "${missing}".`;
  }
  if (keyword === "required") return `The request lacks ${name.replace(/^the /, "its ")}.`;
  return pointer === "" ? `${capital(name)} ${message}.` : `"${pointer}" of ${name} ${message}.`;
}

/** Of a missing property its own. */
function pointerOf({ pointer, missing }: Violation): string {
  if (missing === undefined) return pointer;
  return `${pointer}/${missing.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Several variants of a union may complain in the same words. */
function unique(entries: readonly ErrorEntry[]): ErrorEntry[] {
  return [...new Map(entries.map((entry) => [entry.message, entry])).values()];
}

function isValidationError(error: unknown): error is ValidationError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === "number";
}
