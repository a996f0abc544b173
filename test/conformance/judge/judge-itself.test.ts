import { describe, expect, it } from "vitest";
import { greeting } from "./fixture.ts";
import { deviationOf, fails, problemsOf, streamOf, verdictOf } from "./fixture-verdicts.ts";
import type { RecordedLine } from "./recording.ts";
import { failuresOf, tableOf } from "./table.ts";

describe("an exchange that conforms to the contract", () => {
  it("validates", () => {
    expect(verdictOf().kind).toBe("validated");
  });

  it("validates with a trailing slash, another case of a query name, no content type and unknown fields", () => {
    const verdict = verdictOf((line) => {
      line.request = {
        ...line.request,
        path: "/rest/greet/anna/",
        query: { TIMES: "2", unknown: "x" },
        headers: {},
        body: { language: "en", unknown: 1 },
      };
    });
    expect(problemsOf(verdict)).toEqual([]);
    expect(verdict.kind).toBe("validated");
  });

  it("validates when both refuse a faulty request with the same status", () => {
    const verdict = verdictOf((line) => {
      line.request = { ...line.request, body: {} };
      line.response = {
        status: 400,
        headers: { "content-type": "application/json" },
        body: { errors: [] },
      };
    });
    expect(verdict.kind).toBe("validated");
  });

  it("validates as a stream of events", () => {
    const verdict = verdictOf(streamOf(`event: message\ndata: ${JSON.stringify(greeting())}\n\n`));
    expect(problemsOf(verdict)).toEqual([]);
    expect(verdict.kind).toBe("validated");
  });
});

describe("a planted wrong recording is caught", () => {
  const cases: [string, (line: RecordedLine) => void, string][] = [
    [
      "an undeclared field in the answer",
      (line) => {
        line.response.body = { ...greeting(), colour: "red" };
      },
      "response 200 (whole): must NOT have additional properties 'colour'",
    ],
    [
      "an undeclared field deep in the answer",
      (line) => {
        line.response.body = { ...greeting(), parts: [{ type: "word", word: "x", loud: true }] };
      },
      "response 200 /parts/0",
    ],
    [
      "a missing field",
      (line) => {
        line.response.body = { kind: "warm" };
      },
      "response 200 (whole): must have required property 'text'",
    ],
    [
      "a null",
      (line) => {
        line.response.body = { ...greeting(), text: null };
      },
      "response 200 /text: must be string",
    ],
    [
      "a status that is not documented",
      (line) => {
        line.response.status = 201;
      },
      "status 201 is not documented",
    ],
    [
      "a media type that is not documented",
      (line) => {
        line.response.headers = { "content-type": "text/html" };
      },
      "media type text/html for 200 is not documented",
    ],
    [
      "no media type",
      (line) => {
        line.response.headers = {};
      },
      "media type (none) for 200",
    ],
    [
      "a request that Tock took and the contract refuses",
      (line) => {
        line.request = { ...line.request, body: { language: 7 } };
      },
      "request body/language: must be string",
    ],
    [
      "a query parameter that Tock took and the contract refuses",
      (line) => {
        line.request = { ...line.request, query: { times: "0" } };
      },
      "request query/times: must be >= 1",
    ],
    [
      "no body where one is required",
      (line) => {
        line.request = { ...line.request, body: null };
      },
      "request body: is required",
    ],
    [
      "an answer that never came",
      (line) => {
        line.response = { status: null };
      },
      "the server sent none",
    ],
    [
      "a wrong event",
      streamOf(`event: message\ndata: ${JSON.stringify({ ...greeting(), kind: "hot" })}\n\n`),
      'event 1 /data/kind: must be equal to one of the allowed values (["warm","cold"])',
    ],
    ["an error that nothing declares", (line) => fails(line, 501), "status 501 is not documented"],
    [
      "an unknown path that answers otherwise than declared",
      (line) => {
        line.request = { ...line.request, path: "/rest/nothing" };
        line.response = { status: 404, headers: { "content-type": "image/png" } };
      },
      "unknown-path: Tock answered 404 image/png, which no deviation declares",
    ],
  ];

  it.each(cases)("%s", (_, edit, message) => {
    const problems = problemsOf(verdictOf(edit));
    expect(problems.join("\n")).toContain(message);
  });

  it("and said with its operation, case and place", () => {
    const verdict = verdictOf((line) => {
      line.response.body = { ...greeting(), text: 1 };
    });
    expect(failuresOf([verdict])).toEqual([
      "greet, POST /rest/greet/:name “success” [nlp.jsonl:1]: response 200 /text: must be string",
    ]);
  });
});

describe("a request outside of the contract", () => {
  it("waits, unless the path only returned 404", () => {
    const elsewhere = (line: RecordedLine) => {
      line.operation = "GET /rest/elsewhere";
      line.request = { method: "GET", path: "/rest/elsewhere" };
    };
    expect(verdictOf(elsewhere).kind).toBe("waiting");
    const lost = verdictOf((line) => {
      elsewhere(line);
      fails(line, 404);
    });
    expect(deviationOf(lost)).toBe("unknown-path");
    expect(tableOf([lost, verdictOf(elsewhere)], [])).toContain("1 × nlp: GET /rest/elsewhere");
  });

  it("also waits if only its method is unknown", () => {
    const verdict = verdictOf((line) => {
      line.request = { ...line.request, method: "PUT" };
    });
    expect(verdict.kind).toBe("waiting");
  });

  it("is preflight when the path is known", () => {
    const verdict = verdictOf((line) => {
      line.request = { ...line.request, method: "OPTIONS" };
      line.response = { status: 204 };
    });
    expect(verdict.kind).toBe("preflight");
  });
});
