import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import type { Method } from "../../src/contract/openapi.ts";
import { Router } from "../../src/contract/router.ts";
import { ContractValidator } from "../../src/contract/validator.ts";
import { recordingsFolder } from "./judge/recording.ts";

/** What a page of Tock Studio asked, and the status it got. */
interface StudioRequest {
  page: string;
  method: string;
  path: string;
  body: unknown;
  status: number;
}

const requests = readFileSync(join(recordingsFolder, "studio-requests.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as StudioRequest);

const contract = loadContract();
const validator = new ContractValidator(contract);
const router = new Router(contract.operations.values());

const asked = requests.map((request) => ({
  ...request,
  operation: router.find(request.path)?.operations.get(request.method.toLowerCase() as Method),
}));
const waiting = asked.filter(({ operation }) => operation === undefined);
process.stdout.write(
  `\nStudio's requests: ${asked.length - waiting.length} described, waiting: ${waiting.map(({ path }) => path).join(", ")}\n`,
);

describe("what Tock Studio itself asks", () => {
  it("is described, the pages of language understanding at least", () => {
    const unknown = waiting.filter(({ page }) => /^(language|model)/.test(page));
    expect(unknown).toEqual([]);
  });

  it.each(
    asked.flatMap((request, index) =>
      request.operation
        ? [[`${index + 1}. ${request.page}: ${request.path}`, request] as const]
        : [],
    ),
  )("%s", (_, { operation, body, status }) => {
    if (!operation) throw new Error("filtered above");
    if (body !== null)
      expect(validator.requestBody(operation, "application/json", body)).toEqual([]);
    expect([...operation.responses.keys()]).toContain(status);
  });
});
