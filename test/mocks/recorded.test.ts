import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { NoRecordings, Recordings, recordedAnswer } from "../../mocks/recorded.ts";
import { packagedContract } from "../../src/contract/packaged.ts";

const operations = [...packagedContract().contract.operations.values()];
const folder = mkdtempSync(join(tmpdir(), "recordings-"));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (queries: string[], intent: string, status = 200) => ({
  api: "nlp",
  operation: "POST /rest/nlp/parse",
  case: "a case",
  request: { method: "POST", path: "/rest/nlp/parse", query: {}, headers: {}, body: { queries } },
  response: { status, headers: { "content-type": "application/json" }, body: { intent } },
});
const lines = [
  line(["book a train"], "book_train"),
  line(["hello"], "first"),
  line(["hello"], "second"),
  line(["broken"], "none", 400),
  line(["mail person1@example.com"], "masked"),
];
writeFileSync(join(folder, "nlp.jsonl"), lines.map((one) => `${JSON.stringify(one)}\n`).join(""));

describe("Recordings", () => {
  const recordings = new Recordings(folder, operations);
  const ask = (...queries: string[]) => {
    const request = { path: "/rest/nlp/parse", query: {}, body: { queries } };
    const found = recordings.find("parseQuery", request);
    return found && [recordedAnswer(found.exchange).body, found.same];
  };

  it("returns the responses to the same request in their order, and the last one again", () => {
    const answers = [ask("hello"), ask("hello"), ask("hello")];
    expect(answers).toEqual([
      [{ intent: "first" }, true],
      [{ intent: "second" }, true],
      [{ intent: "second" }, true],
    ]);
  });

  it("returns the response to the nearest request that succeeded", () => {
    expect(ask("book a train to Lille")).toEqual([{ intent: "book_train" }, false]);
    expect(ask("broken!")).not.toContainEqual({ intent: "none" });
    expect(ask("broken")).toEqual([{ intent: "none" }, true]);
  });

  it("compares without what is masked", () => {
    expect(ask("mail ada@lovelace.example")).toEqual([{ intent: "masked" }, true]);
  });

  it("knows operations that were recorded only", () => {
    expect(recordings.find("listIntents", { path: "/", query: {}, body: null })).toBeNull();
  });

  it("reads the recordings of Tock", () => {
    expect(new Recordings("test/recordings/tock-26.3", operations).size).toBeGreaterThan(500);
  });

  it("says what is wrong with a folder", () => {
    expect(() => new Recordings(join(folder, "none"), operations)).toThrow(NoRecordings);
    const other = mkdtempSync(join(folder, "other-"));
    expect(() => new Recordings(other, operations)).toThrow("has no recorded exchanges");
    writeFileSync(join(other, "admin.jsonl"), "{");
    expect(() => new Recordings(other, operations)).toThrow("admin.jsonl:1 is not JSON");
  });
});
