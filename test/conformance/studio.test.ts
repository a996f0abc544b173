import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import type { Method } from "../../src/contract/openapi.ts";
import { Router } from "../../src/contract/router.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { travelId } from "../../src/studio/demo/travel.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { recordingsFolder } from "./judge/recording.ts";

/** What a page of Tock Studio asked, and the status it got. */
interface StudioRequest {
  page: string;
  method: string;
  path: string;
  body: unknown;
  status: number;
}

const read = <Line>(file: string): Line[] =>
  readFileSync(join(recordingsFolder, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Line);

const requests = read<StudioRequest>("studio-requests.jsonl");

/** What its pages and forms asked of this server: enumerations as indexes, numbers as texts, nulls. */
const forms = read<Omit<StudioRequest, "status">>("studio-front-end.jsonl");

const contract = loadContract();
const validator = new ContractValidator(contract);
const router = new Router(contract.operations.values());

const asked = requests.map((request) => ({
  ...request,
  operation: router.find(request.path)?.operations.get(request.method.toLowerCase() as Method),
}));
const waiting = asked.filter(({ operation }) => operation === undefined);

/** The application that Studio had open, by its id of then. */
const recordedApplication = "6b03549b0229fd9e127c184e";

describe("the requests of Tock Studio", () => {
  it("are described", () => {
    expect(waiting.map(({ path }) => path)).toEqual([]);
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

describe("the forms of Tock Studio", () => {
  it.each(forms.map((form, index) => [`${index + 1}. ${form.page}: ${form.path}`, form] as const))(
    "%s",
    (_, { method, path, body }) => {
      const { pathname } = new URL(path, "http://studio");
      const found = router.find(pathname.replace(/\/$/, "")) ?? router.find(pathname);
      const operation = found?.operations.get(method.toLowerCase() as Method);
      if (!operation) throw new Error("not described");
      // The server ignores the body of an operation without one; Studio sends `{}`.
      if (body !== null && operation.requestTypes.length > 0) {
        expect(validator.requestBody(operation, "application/json", body)).toEqual([]);
      }
    },
  );
});

describe("Tock Studio on our server", () => {
  let server: TestServer;
  let cookie = "";
  beforeAll(async () => {
    server = await startTestServer({ demo: false });
  });
  afterAll(async () => {
    await server.close();
    expect(server.logged).toEqual([]);
  });

  it.each(
    asked.map(
      (request, index) => [`${index + 1}. ${request.page}: ${request.path}`, request] as const,
    ),
  )("%s", async (_, { operation, method, path, body, status }) => {
    if (!operation) throw new Error("not described");
    const response = await fetch(server.url + path.replace(recordedApplication, travelId), {
      method,
      headers: {
        accept: "application/json, text/plain, */*",
        cookie,
        ...(body === null ? {} : { "content-type": "application/json" }),
      },
      ...(body === null ? {} : { body: JSON.stringify(body) }),
    });
    const [mediaType = null] = response.headers.get("content-type")?.split(";") ?? [];
    const text = await response.text();
    expect([response.status, text.slice(0, 300)]).toEqual([status, expect.anything()]);
    const answer = mediaType === "application/json" ? JSON.parse(text) : text;
    expect(validator.answer(operation, response.status, mediaType, answer)).toEqual([]);
    cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
  });
});
