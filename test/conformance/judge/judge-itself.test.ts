import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/contract/openapi.ts";
import { ContractValidator } from "../../../src/contract/validator.ts";
import type { GlobalDeviation } from "./deviations.ts";
import { parseEventStream } from "./event-stream.ts";
import { readJson } from "./examination.ts";
import { greeting, greetingContract, recordedGreeting } from "./fixture.ts";
import { deviationDefects } from "./hygiene.ts";
import { Judge, type Verdict } from "./judge.ts";
import type { RecordedLine } from "./recording.ts";
import { failuresOf, tableOf } from "./table.ts";

const globals: GlobalDeviation[] = [
  global("malformed-json", [500]),
  global("invalid-request", [500]),
  global("trailing-garbage", [200], "application/json"),
  global("unknown-path", [404]),
  global("wrong-method", [405]),
];

function global(id: string, status: number[], mediaType = "text/plain"): GlobalDeviation {
  return {
    id,
    when: id,
    rule: "R001",
    tock: { status, mediaType: [mediaType] },
    here: { status: 400 },
  };
}

function verdictOf(
  edit: (line: RecordedLine) => void = () => {},
  change?: (document: Document) => void,
): Verdict {
  const judge = new Judge(new ContractValidator(greetingContract(change)), globals);
  return judge.judge([recordedGreeting(edit)])[0] as Verdict;
}

const problemsOf = (verdict: Verdict) => (verdict.kind === "failed" ? verdict.problems : []);
const deviationOf = (verdict: Verdict) =>
  verdict.kind === "deviating" ? verdict.deviation.className : verdict.kind;

function fails(line: RecordedLine, status = 500): void {
  line.response = {
    status,
    headers: { "content-type": "text/plain" },
    body: `Error ${status}: as text`,
  };
}

describe("an exchange that is as the contract says", () => {
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
      "answer 200 (whole): must NOT have additional properties 'colour'",
    ],
    [
      "an undeclared field deep in the answer",
      (line) => {
        line.response.body = { ...greeting(), parts: [{ type: "word", word: "x", loud: true }] };
      },
      "answer 200 /parts/0",
    ],
    [
      "a missing field",
      (line) => {
        line.response.body = { kind: "warm" };
      },
      "answer 200 (whole): must have required property 'text'",
    ],
    [
      "a null",
      (line) => {
        line.response.body = { ...greeting(), text: null };
      },
      "answer 200 /text: must be string",
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
      "Tock never answered",
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
      "greet, POST /rest/greet/:name “success” [nlp.jsonl:1]: answer 200 /text: must be string",
    ]);
  });
});

describe("a deviation", () => {
  it("is found by the recorded case", () => {
    const verdict = verdictOf((line) => {
      line.case = "taboo";
      fails(line);
    });
    expect(deviationOf(verdict)).toBe("case");
  });

  it("is not found when Tock answered otherwise than it says", () => {
    const verdict = verdictOf((line) => {
      line.case = "taboo";
      fails(line, 502);
    });
    expect(verdict.kind).toBe("failed");
  });

  it("that holds everywhere is found by what the request shows", () => {
    expect(
      deviationOf(
        verdictOf((line) => {
          line.request = { ...line.request, body: '{"language": ' };
          fails(line);
        }),
      ),
    ).toBe("malformed-json");
    expect(
      deviationOf(
        verdictOf((line) => {
          line.request = { ...line.request, body: {} };
          fails(line);
        }),
      ),
    ).toBe("invalid-request");
    expect(
      deviationOf(
        verdictOf((line) => {
          line.request = { ...line.request, body: '{"language": "en"}}' };
        }),
      ),
    ).toBe("trailing-garbage");
    expect(
      deviationOf(
        verdictOf((line) => {
          line.request = { ...line.request, method: "PUT" };
          fails(line, 405);
        }),
      ),
    ).toBe("wrong-method");
  });

  it("that names a rule explains a valid request only", () => {
    expect(deviationOf(verdictOf((line) => fails(line, 503)))).toBe("rule");
    const invalid = verdictOf((line) => {
      line.request = { ...line.request, body: {} };
      fails(line, 503);
    });
    expect(invalid.kind).toBe("failed");
  });

  it("that matches an exchange which validates is a failure", () => {
    const verdict = verdictOf(
      (line) => {
        line.case = "taboo";
      },
      (document) => {
        declare(document, { status: 200, mediaType: "application/json" }, 400);
      },
    );
    expect(problemsOf(verdict).join()).toContain(
      "it is as documented, and yet a deviation matches",
    );
  });

  it("that is declared twice is a failure", () => {
    const verdict = verdictOf((line) => {
      line.case = "taboo";
      line.request = { ...line.request, body: "{" };
      fails(line);
    });
    expect(problemsOf(verdict).join()).toContain("two deviations match");
  });

  it("that answers an undocumented status here is a failure", () => {
    const verdict = verdictOf(
      (line) => {
        line.case = "taboo";
        fails(line);
      },
      (document) => declare(document, { status: 500, mediaType: "text/plain" }, 418),
    );
    expect(problemsOf(verdict).join()).toContain("answers 418 here");
  });
});

describe("the hygiene of deviations", () => {
  function defectsOf(change?: (document: Document) => void, declared = globals): string[] {
    const contract = greetingContract(change);
    const exchanges = [
      recordedGreeting((line) => {
        line.case = "taboo";
        fails(line);
      }),
    ];
    const verdicts = new Judge(new ContractValidator(contract), declared).judge(exchanges);
    return deviationDefects(contract, declared, verdicts, new Set(["R001"]));
  }

  it("finds nothing wrong with true ones", () => {
    expect(defectsOf()).toEqual([]);
  });

  it("finds cases that are not recorded, answers that differ, unknown rules and undocumented statuses", () => {
    const wrong = { status: 502, mediaType: "text/plain" };
    expect(defectsOf((document) => declare(document, wrong, 400))).toEqual([
      'greet, “taboo”: Tock did not answer 502 "text/plain" there',
    ]);
    expect(defectsOf((document) => declare(document, wrong, 418, "R777"))).toEqual([
      "greet, “R777”: it answers 418 here, which the operation does not document",
      "greet, “R777”: no behaviour rule has this id",
    ]);
    expect(defectsOf((document) => declare(document, wrong, 400, "forgotten"))).toEqual([
      "greet, “forgotten”: no recorded case of this operation has this name",
    ]);
  });

  it("finds global ones that nothing can show, or that are declared twice", () => {
    expect(defectsOf(undefined, [...globals, global("solar-wind", [500])])).toEqual([
      "deviations.yaml, solar-wind: nothing says how it shows (test/conformance/judge/predicates.ts)",
    ]);
    expect(defectsOf(undefined, [...globals, global("wrong-method", [405])])).toHaveLength(2);
  });
});

describe("what the contract does not have", () => {
  it("waits, unless the path only ever answered 404", () => {
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

  it("is preflight when the path is known", () => {
    const verdict = verdictOf((line) => {
      line.request = { ...line.request, method: "OPTIONS" };
      line.response = { status: 204 };
    });
    expect(verdict.kind).toBe("preflight");
  });
});

describe("reading", () => {
  it("tells apart the ways in which JSON fails", () => {
    const bytes = (text: string) => Buffer.from(text);
    expect(readJson(bytes('{"a": "}"}'))).toEqual({ value: { a: "}" } });
    expect(readJson(bytes('{"a": "}"}x'))).toEqual({ fault: "trailing-garbage" });
    expect(readJson(bytes('{"a": "}"'))).toEqual({ fault: "malformed-json" });
    expect(readJson(Buffer.from([0x22, 0xe9, 0x22]))).toEqual({ fault: "invalid-utf8" });
  });

  it("splits a stream into events", () => {
    expect(parseEventStream(": hi\n\nevent: ping\ndata: 1\n\nid: 7\ndata: a\ndata: b\n\n")).toEqual(
      [
        { event: "ping", id: null, data: "1" },
        { event: "message", id: "7", data: "a\nb" },
      ],
    );
  });
});

function streamOf(body: string): (line: RecordedLine) => void {
  return (line) => {
    line.request = { method: "GET", path: "/rest/greet/stream" };
    line.response = {
      status: 200,
      headers: { "content-type": "text/event-stream;charset=UTF-8" },
      body,
    };
  };
}

/** Replaces the declared deviations of the operation `greet`. */
function declare(
  document: Document,
  tock: { status: number; mediaType: string },
  here: number,
  rule = "taboo",
): void {
  const post = document.paths["/rest/greet/{name}"]?.post;
  if (!post || Array.isArray(post)) throw new Error("the fixture has no greet operation");
  post["x-tock-deviation"] = [{ when: "always", rule, tock, here: { status: here } }];
}
