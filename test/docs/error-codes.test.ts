import { describe, expect, it } from "vitest";
import { errorCatalogue } from "../../generated/errors.ts";
import { loadContract } from "../../src/contract/documents.ts";
import { type Document, examplesOf } from "../../src/contract/openapi.ts";
import type { ErrorBody } from "../../src/contract/problem.ts";

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
  it("have codes of the catalogue, with the status that it says", () => {
    const all = examples();
    expect(all.length).toBeGreaterThan(100);
    const statuses = new Map(
      Object.entries(errorCatalogue).map(([code, { status }]) => [code, status]),
    );
    const wrong = all.filter(({ status, codes }) =>
      codes.some((code) => statuses.get(code) !== status),
    );
    expect(wrong).toEqual([]);
  });
});
