import { describe, expect, it } from "vitest";
import {
  type Check,
  type Finding,
  outcomeOf,
  type Report,
} from "../../src/verification/finding.ts";
import { writeReport } from "../../src/verification/reports/index.ts";
import { curlOf, responseText } from "../../src/verification/showing.ts";

const violation: Finding = {
  kind: "violation",
  summary: "parseQuery: 200 has a wrong <type>",
  operationId: "parseQuery",
  request: "curl -X POST 'http://127.0.0.1/rest/nlp/parse' --data-raw '{\"a\":\"]]>\"}'",
  response: '200 application/json\n{"intent":1}',
  violation: { in: "response 200", pointer: "/intent", message: "must be string" },
  rule: null,
  source: { file: "specs/shared/parse.yaml", line: 12 },
  times: 3,
};
const known: Finding = {
  ...violation,
  kind: "known deviation",
  summary: "The body is not JSON | or empty",
  violation: null,
  rule: "R004",
  times: 1,
};
const left: Finding = {
  ...known,
  kind: "left out",
  summary: "it writes",
  request: null,
  response: null,
  rule: null,
  source: null,
};

const check = (name: string, findings: Finding[], exchanges = 1): Check => ({
  group: "nlu/parse",
  name,
  exchanges,
  seconds: 0.25,
  findings,
});

const report: Report = {
  command: "verify",
  target: "http://127.0.0.1:8080/",
  tock: "26.3",
  startedAt: "2026-06-01T12:00:00.000Z",
  seconds: 1.5,
  seed: 7,
  checks: [
    check("fails", [violation, known]),
    check("deviates", [known]),
    check("waits", [left], 0),
    check("passes", []),
  ],
};

describe("a report", () => {
  it("has the worst finding of a check as its outcome", () => {
    expect(report.checks.map(outcomeOf)).toEqual(["failed", "deviating", "left out", "passed"]);
  });

  it.each(["text", "json", "junit", "markdown", "html"] as const)("as %s", async (format) => {
    const ending = { text: "txt", json: "json", junit: "xml", markdown: "md", html: "html" }[
      format
    ];
    await expect(writeReport(report, format)).toMatchFileSnapshot(`snapshots/report.${ending}`);
  });

  it("as HTML needs no other file and no script", () => {
    const html = writeReport(report, "html");
    expect(html).not.toMatch(/<script|<link|<img|url\(|@import/);
    expect(html).toContain("wrong &#60;type&#62;");
  });

  it("as XML holds no character that XML does not allow", () => {
    const odd = { ...violation, summary: 'a\u0000b\ud800c<&"\u{1f600}' };
    const xml = writeReport({ ...report, checks: [check("odd", [odd])] }, "junit");
    expect(xml).toContain("a\ufffdb\ufffdc&#60;&#38;&#34;\u{1f600}");
  });
});

describe("a request as a curl command", () => {
  it("masks passwords, cookies, keys and secret fields", () => {
    const curl = curlOf({
      method: "post",
      url: "http://ann:secret1@h/p?apiKey=secret2&q=1",
      headers: [
        ["Authorization", `Basic ${btoa("ann@app.com:secret3")}`],
        ["Cookie", "tock-session=secret4"],
        ["X-Api-Key", "secret5"],
        ["content-type", "application/json"],
      ],
      body: '{"name":"it\'s","password":"secret6"}',
    });
    expect(curl).not.toMatch(/secret\d/);
    expect(curl).toContain("-u 'ann@app.com:********'");
    expect(curl).toContain("it'\\''s");
    expect(curl).toMatch(/^curl -X POST 'http:/);
  });

  it("shows the beginning of a long response", () => {
    const text = responseText(200, "text/plain", "x".repeat(5_000));
    expect(text.length).toBeLessThan(2_100);
    expect(text).toContain("5000 characters in all");
    expect(responseText(null, null, null)).toBe("no response");
    expect(responseText(200, "application/json", { token: "abc" })).toContain("********");
  });
});
