import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Finding, Report } from "../../src/verification/finding.ts";
import { run } from "../cli/run.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

interface Entry {
  time: number;
  request: { method: string; url: string; headers: Header[]; postData?: { text: string } };
  response: {
    status: number;
    headers: Header[];
    content: { text: string; encoding?: string };
  };
}
interface Header {
  name: string;
  value: string;
}

const folder = mkdtempSync(join(tmpdir(), "tock-contract-har-"));
let server: TestServer;
/** What the server answered to a browser. */
let browsed: Entry[];
beforeAll(async () => {
  server = await startTestServer();
  const parse = {
    queries: ["weather in paris"],
    namespace: "app",
    applicationName: "travel",
    context: { language: "en" },
  };
  browsed = [
    await exchange("POST", "/rest/nlp/parse", {}, parse),
    await exchange("GET", "/rest/admin/applications", {
      authorization: `Basic ${btoa("admin@app.com:password")}`,
    }),
    await exchange("GET", "/somewhere/else", {}),
  ];
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends a request and writes it down as browsers do, with a pseudo-header of HTTP/2. */
async function exchange(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: object,
): Promise<Entry> {
  const url = server.url + path;
  const sent = { ...headers, ...(body ? { "content-type": "application/json" } : {}) };
  const text = body && JSON.stringify(body);
  const got = await fetch(url, { method, headers: sent, ...(text ? { body: text } : {}) });
  const named = (pairs: Iterable<[string, string]>) =>
    [...pairs].map(([name, value]) => ({ name, value }));
  return {
    time: 5,
    request: {
      method,
      url,
      headers: [{ name: ":path", value: path }, ...named(Object.entries(sent))],
      ...(text ? { postData: { text } } : {}),
    },
    response: {
      status: got.status,
      headers: named(got.headers),
      content: { text: await got.text() },
    },
  };
}

/** Runs the command on an archive. */
async function verified(entries: readonly Entry[]): Promise<{ code: number; report: Report }> {
  const file = join(folder, "traffic.har");
  writeFileSync(file, JSON.stringify({ log: { version: "1.2", entries } }));
  const { code, stdout } = await run("verify", "--har", file, "--report", "json");
  return { code, report: JSON.parse(stdout) as Report };
}

function findings({ checks }: Report, kind: Finding["kind"]): Finding[] {
  return checks.flatMap((check) => check.findings).filter((finding) => finding.kind === kind);
}

/** The archive with one response changed. */
function changed(index: number, edit: (response: Entry["response"]) => void): Entry[] {
  const copy = structuredClone(browsed);
  edit((copy[index] as Entry).response);
  return copy;
}

it("passes a sound archive, and says which paths are not part of the contract", async () => {
  const { code, report } = await verified(browsed);
  expect([code, findings(report, "violation")]).toEqual([0, []]);
  const judged = report.checks.filter(({ exchanges }) => exchanges > 0).map(({ name }) => name);
  expect(judged.sort()).toEqual(["listApplications", "parseQuery"]);
  const outside = findings(report, "left out").map(({ summary }) => summary);
  expect(outside).toEqual(["GET /somewhere/else: the contract has no such path"]);
});

it("reads bodies in base64", async () => {
  const encoded = changed(0, ({ content }) => {
    content.text = Buffer.from(content.text).toString("base64");
    content.encoding = "base64";
  });
  const { code, report } = await verified(encoded);
  expect([code, findings(report, "violation")]).toEqual([0, []]);
});

it("takes the refusal of a path parameter that is too long, in the error body only", async () => {
  const basic = { authorization: `Basic ${btoa("admin@app.com:password")}` };
  const refused = await exchange("GET", `/rest/admin/test/plan/${"0".repeat(300)}`, basic);
  expect(refused.response.status).toBe(400);
  const { code, report } = await verified([refused]);
  expect([code, findings(report, "violation")]).toEqual([0, []]);
  refused.response.content.text = '{"error": "too long"}';
  expect((await verified([refused])).code).toBe(1);
  const valid = await exchange("GET", `/rest/admin/test/plan/${"0".repeat(24)}`, basic);
  Object.assign(valid.response, { status: 400, content: { text: '{"errors": []}' } });
  expect((await verified([valid])).code).toBe(1);
});

it.each<[string, number, string, (response: Entry["response"]) => void]>([
  [
    "a wrong type",
    0,
    "parseQuery",
    ({ content }) => {
      content.text = JSON.stringify({ ...JSON.parse(content.text), intent: 7 });
    },
  ],
  [
    "an undeclared property",
    1,
    "listApplications",
    ({ content }) => {
      const [first, ...rest] = JSON.parse(content.text) as object[];
      content.text = JSON.stringify([{ ...first, unknown: true }, ...rest]);
    },
  ],
  [
    "an undocumented status",
    1,
    "listApplications",
    (response) => {
      response.status = 418;
    },
  ],
  [
    "no response",
    0,
    "parseQuery",
    (response) => {
      response.status = 0;
    },
  ],
])("finds %s", async (_, index, operationId, edit) => {
  const { code, report } = await verified(changed(index, edit));
  const found = findings(report, "violation");
  expect([code, found.map((finding) => finding.operationId)]).toEqual([1, [operationId]]);
  expect(found[0]?.source?.file).toMatch(/^specs\/.*\.yaml$/);
  expect(JSON.stringify(report)).not.toContain(btoa("admin@app.com:password"));
});

it.each([
  ["{", "is not an HTTP archive, which is JSON"],
  ['{"entries": []}', "it has no log.entries"],
  ['{"log": {"entries": [{}]}}', "log.entries[0] has no request.method"],
  ['{"log": {"entries": [null]}}', "log.entries[0] has no request.method"],
  ['{"log": {"entries": []}}', "has no request to an operation of the contract"],
])("reports what is wrong with the archive %s", async (text, message) => {
  const file = join(folder, "wrong.har");
  writeFileSync(file, text);
  const { code, stderr } = await run("verify", "--har", file);
  expect([code, stderr]).toEqual([1, expect.stringContaining(message)]);
});
