import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import type { Document } from "../../src/contract/openapi.ts";
import { edits } from "../../src/verification/transactions/creating.ts";
import { exampleParts, requestOf } from "../../src/verification/transactions/example-request.ts";
import { leftOut, onlyReads } from "../../src/verification/transactions/left-out.ts";
import { OwnNames } from "../../src/verification/transactions/own-names.ts";

const contract = loadContract();
const names = new OwnNames("verifyxyz", "theirs");

/** Requests that change something, as a run without any object of its own sends them. */
const writes = [...contract.operations.values()]
  .filter((operation) => !onlyReads(operation) && leftOut(operation, false) === null)
  .map((operation) => {
    const document = contract.documents.get(operation.api) as Document;
    const parts = exampleParts(document, operation, names);
    if (Object.hasOwn(edits, operation.operationId)) {
      edits[operation.operationId as keyof typeof edits]?.(parts, names);
    }
    const { path, body } = requestOf(operation, parts);
    const text = `${decodeURIComponent(path)} ${body ? Buffer.from(body).toString("utf8") : ""}`;
    return { operationId: operation.operationId, text };
  });

describe("requests that change something", () => {
  it("use no name that the server has already, except its namespace", () => {
    expect(writes.length).toBeGreaterThan(90);
    for (const { operationId, text } of writes) {
      // Ids of examples and of the demo begin with this; those of the run have the year 1970 until they are known.
      expect([operationId, text]).toEqual([
        operationId,
        expect.not.stringMatching(/6b03|"app"|app:|app_|\/app\/|"travel"|"trip"/),
      ]);
    }
  });

  it("use the names of the run where they create something", () => {
    const creating = writes.filter(({ operationId }) =>
      /^(save|create|import|upload)/.test(operationId),
    );
    for (const { operationId, text } of creating) {
      expect([operationId, text]).toEqual([operationId, expect.stringMatching(/verifyxyz|\/0{8}/)]);
    }
  });

  it("are not sent by a run that only reads", () => {
    const read = [...contract.operations.values()].filter(
      (operation) => leftOut(operation, true) === null,
    );
    for (const { operationId, method, definition, api } of read) {
      const isRead =
        method === "get" ||
        method === "options" ||
        definition["x-audit"] === "none" ||
        api === "nlu";
      expect([operationId, isRead]).toEqual([operationId, true]);
      expect(operationId).not.toMatch(
        /^(save|create|delete|remove|update|import|upload|send|add|toggle|run|start)/,
      );
    }
  });
});
