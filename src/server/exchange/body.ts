import type { Request } from "express";
import { type Problem, problem } from "../../contract/problem.ts";
import { isForeignOrigin } from "../hosts.ts";

/**
 * Checks the content type of a request with JSON. Without one, the body is JSON, because real clients omit it; only
 * pages of other origins must set it, because browsers then send a preflight. Plain text is accepted from pages of this
 * server.
 * @throws Problem 415 for another media type or charset: a form of a foreign page must not count as JSON
 */
export function requireJson({
  request,
  fromOwnPage,
}: {
  request: Pick<Request, "headers">;
  fromOwnPage: boolean;
}): void {
  if (request.headers["content-type"] === "application/json") return;
  const { type, parameters } = contentTypeOf(request);
  if (type === "" && !isForeignOrigin(request)) return;
  const charset = parameters
    .map((parameter) => /^charset="?([^"]*)"?$/.exec(parameter)?.[1])
    .find((value) => value !== undefined);
  // Tock Studio sends all of its JSON as plain text (R169).
  const json =
    /^application\/([\w.-]+\+)?json$/.test(type) || (type === "text/plain" && fromOwnPage);
  if (json && (charset === undefined || utf8.has(charset))) return;
  throw unsupported(json ? `charset "${charset}"` : named(type), "application/json in UTF-8");
}

/** Names of UTF-8, and of ASCII, which is a part of it. */
const utf8: ReadonlySet<string> = new Set(["utf-8", "utf8", "us-ascii", "ascii"]);

/** @throws Problem 415 for anything but `multipart/form-data` */
export function requireForm(request: Pick<Request, "headers">): void {
  const { type } = contentTypeOf(request);
  if (type === "multipart/form-data") return;
  throw unsupported(named(type), "multipart/form-data with a file");
}

/** @throws Problem 415 for anything but `application/x-www-form-urlencoded` */
export function requireFields(request: Pick<Request, "headers">): void {
  const { type } = contentTypeOf(request);
  if (type === "application/x-www-form-urlencoded") return;
  throw unsupported(named(type), "application/x-www-form-urlencoded");
}

function contentTypeOf({ headers }: Pick<Request, "headers">) {
  const [type = "", ...parameters] = (headers["content-type"] ?? "")
    .split(";")
    .map((part) => part.trim().toLowerCase());
  return { type, parameters };
}

function named(type: string): string {
  return type === "" ? "no content type" : `content type "${type}"`;
}

function unsupported(actual: string, expected: string): Problem {
  return problem("unsupported-content-type", { actual, expected });
}
