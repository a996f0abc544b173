import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { errorCatalog, errorMessages } from "../../generated/errors.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { fillMessage, valueNames } from "../../src/contract/messages.ts";
import { type Document, examplesOf } from "../../src/contract/openapi.ts";
import { type ErrorBody, problem } from "../../src/contract/problem.ts";
import { packageRoot } from "../../src/paths.ts";

/** Every error example of the documents: where it is, its status and its codes. */
function examples(): { place: string; status: number; codes: string[] }[] {
  const { documents, operations } = loadContract();
  return [...operations.values()].flatMap(({ api, operationId, responses }) =>
    [...responses].flatMap(([status, { content }]) =>
      [...examplesOf(documents.get(api) as Document, content?.["application/json"])].flatMap(
        ([name, value]) => {
          const { errors } = (value ?? {}) as Partial<ErrorBody>;
          if (status < 400 || !Array.isArray(errors)) return [];
          return [
            {
              place: `${operationId} ${status} ${name}`,
              status,
              codes: errors.map(({ code }) => code),
            },
          ];
        },
      ),
    ),
  );
}

describe("the error examples of the documents", () => {
  it("have codes of the catalog, with its status", () => {
    const all = examples();
    expect(all.length).toBeGreaterThan(100);
    const statuses = new Map(
      Object.entries(errorCatalog).map(([code, { status }]) => [code, status]),
    );
    const wrong = all.filter(({ status, codes }) =>
      codes.some((code) => statuses.get(code) !== status),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the catalog of errors", () => {
  it("has no unused message", () => {
    const sources = ["src", "mocks"].flatMap((tree) =>
      readdirSync(join(packageRoot, tree), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8")),
    );
    const documented = new Set(examples().flatMap(({ codes }) => codes));
    const unsaid = Object.keys(errorMessages).filter(
      (message) =>
        !documented.has(message.split(".")[0] as string) &&
        !sources.some((source) => source.includes(`"${message}"`)),
    );
    expect(unsaid).toEqual([]);
  });

  it("requires only values that a message uses", () => {
    for (const [message] of Object.values(errorMessages)) {
      const values = Object.fromEntries(valueNames(message).map((name) => [name, "x"]));
      expect(fillMessage(message, values)).not.toMatch(/undefined|\{[a-z]\w*\}/);
      expect(message).toMatch(/^["A-Z{].*[.}]$/);
    }
  });

  it("shortens and escapes what a caller has sent", () => {
    const { errors } = problem("unknown-time-zone", { zone: `\u001b[2J${"x".repeat(1_000_000)}` });
    expect(errors[0]?.message).toMatch(/^No time zone "\\u001b\[2Jx+…"\. Use/);
    expect(errors[0]?.message.length).toBeLessThan(400);
  });
});
