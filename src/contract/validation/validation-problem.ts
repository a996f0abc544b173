/** Converts errors of express-openapi-validator into a problem with one entry per violation. */

import type { Request } from "express";
import { groupBy } from "../../grouping.ts";
import type { Operation } from "../operations.ts";
import { type ErrorEntry, errorEntry, Problem, problem } from "../problem.ts";
import { type Explanation, explain } from "./explaining.ts";
import { entriesOf, explainParameter, type Subject } from "./request-errors.ts";
import type { ContractValidator, Violation } from "./validator.ts";

interface ValidationError {
  status: number;
  errors?: { path: string; message: string; errorCode?: string }[];
  message: string;
}

/** A violation and the part of the request that contains it. */
type Placed = Violation & { location: Subject["location"] };

const locations = new Map<string, Subject["location"]>([
  ["body", "body"],
  ["query", "query"],
  ["params", "path"],
  ["headers", "header"],
  ["cookies", "cookie"],
]);

/** Keywords that report a missing property. */
const missingKeywords = new Set(["required", "dependentRequired"]);

/** Other errors are returned unchanged. */
export function problemOfValidation(
  error: unknown,
  operation: Operation,
  { body, headers }: Pick<Request, "body" | "headers">,
  validator: ContractValidator,
): unknown {
  if (!isValidationError(error) || error.status >= 500) return error;
  if (error.status === 415) {
    const type = headers["content-type"];
    return problem("unsupported-content-type", {
      actual: type === undefined ? "no content type" : `content type "${type}"`,
      expected: operation.requestTypes.join(" or "),
    });
  }
  const entries = entriesOfAll((error.errors ?? []).map(placed), operation, body, validator);
  return entries.length > 0
    ? new Problem(entries)
    : problem("invalid-request.refused", { place: "The request", reason: error.message });
}

function entriesOfAll(
  violations: readonly Placed[],
  operation: Operation,
  body: unknown,
  validator: ContractValidator,
): ErrorEntry[] {
  const document = validator.contract.documents.get(operation.api) ?? {};
  const entries = [...groupBy(violations, ({ location }) => location)].flatMap(
    ([location, some]) => {
      if (location === "body" && body === undefined) return [missingBody()];
      const explanations =
        location === "body"
          ? explainBody(validator, operation, body, some)
          : some.map((one) => explainParameter(document, operation, location, one));
      return entriesOf(explanations, { location, pointer: "" });
    },
  );
  return entries;
}

/**
 * The violations of a body.
 * @param violations if already known; else the first one is looked for, which is fast on large bodies too
 */
export function explainBody(
  validator: ContractValidator,
  operation: Operation,
  body: unknown,
  violations?: readonly Violation[],
): Explanation[] {
  const { api } = operation;
  const document = validator.contract.documents.get(api) ?? {};
  const pointer = validator.requestPointer(operation, operation.requestTypes[0] ?? "");
  return explain(
    document,
    pointer,
    body,
    (at, value) =>
      violations
        ? validator.allAt(api, at, value)
        : validator.at(api, at, value, { closed: false }),
    violations,
  );
}

/** The request has no body, but requires one. */
export function missingBody(): ErrorEntry {
  return errorEntry("invalid-request.missing", { place: "The body", expected: "JSON" });
}

/** @param path from the validator, `/body/context/language`; for a missing property, the path of that property */
function placed({
  path,
  message,
  errorCode,
}: NonNullable<ValidationError["errors"]>[number]): Placed {
  const [, first = "", ...rest] = path.split("/");
  const keyword = errorCode?.replace(/\.openapi\.validation$/, "") ?? "";
  const location = locations.get(first);
  const tokens = location ? rest : path.split("/").slice(1);
  const missing = missingKeywords.has(keyword) ? tokens.pop() : undefined;
  return {
    location: location ?? "body",
    keyword,
    pointer: tokens.map((token) => `/${token}`).join(""),
    message,
    ...(missing === undefined ? {} : { missing }),
  };
}

function isValidationError(error: unknown): error is ValidationError {
  return error instanceof Error && typeof (error as { status?: unknown }).status === "number";
}
