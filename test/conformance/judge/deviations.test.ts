import { describe, expect, it } from "vitest";
import type { Document } from "../../../src/contract/openapi.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import { Judge } from "../../../src/verification/judge/judge.ts";
import { greetingContract, recordedGreeting } from "./fixture.ts";
import {
  declare,
  deviationOf,
  fails,
  global,
  globals,
  problemsOf,
  verdictOf,
} from "./fixture-verdicts.ts";
import { deviationDefects } from "./hygiene.ts";
import type { RecordedLine } from "./recording.ts";

describe("a deviation", () => {
  it("is found by the recorded case", () => {
    const verdict = verdictOf((line) => {
      line.case = "taboo";
      fails(line);
    });
    expect(deviationOf(verdict)).toBe("case");
  });

  it("is not found if Tock responded differently", () => {
    const verdict = verdictOf((line) => {
      line.case = "taboo";
      fails(line, 502);
    });
    expect(verdict.kind).toBe("failed");
  });

  it("that applies everywhere is found by what the request shows", () => {
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

  it("that names a rule does not explain an invalid body of a documented response", () => {
    const verdict = verdictOf(
      (line) => {
        line.response.body = { kind: "warm" };
      },
      (document) => declare(document, { status: 200, mediaType: "application/json" }, 400, "R001"),
    );
    expect(problemsOf(verdict).join()).toContain("must have required property 'text'");
  });

  it("that matches a valid exchange is a failure, unless this server refuses it", () => {
    const taboo = (line: RecordedLine) => {
      line.case = "taboo";
    };
    const answered = { status: 200, mediaType: "application/json" };
    const same = verdictOf(taboo, (document) => declare(document, answered, 200));
    expect(problemsOf(same).join()).toContain("it is as documented, and yet a deviation matches");
    const refused = verdictOf(taboo, (document) => declare(document, answered, 400));
    expect(deviationOf(refused)).toBe("case");
  });

  it("that is declared twice is a failure", () => {
    const verdict = verdictOf((line) => {
      line.case = "taboo";
      line.request = { ...line.request, body: "{" };
      fails(line);
    });
    expect(problemsOf(verdict).join()).toContain("two deviations match");
  });

  it("that declares an undocumented status of this server is a failure", () => {
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

describe("the check of the deviations", () => {
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

  it("accepts correct ones", () => {
    expect(defectsOf()).toEqual([]);
  });

  it("finds cases that are not recorded, responses that differ, unknown rules and undocumented statuses", () => {
    const wrong = { status: 502, mediaType: "text/plain" };
    expect(defectsOf((document) => declare(document, wrong, 400))).toEqual([
      'greet, “taboo”: Tock did not answer 502 "text/plain" there',
    ]);
    expect(defectsOf((document) => declare(document, wrong, 418, "R777"))).toEqual([
      "greet, “R777”: it answers 418 here, which the operation does not document",
      "greet, “R777”: no behavior rule has this id",
    ]);
    expect(defectsOf((document) => declare(document, wrong, 400, "forgotten"))).toEqual([
      "greet, “forgotten”: no recorded case of this operation has this name",
    ]);
  });

  it("finds global ones that cannot occur, or that are declared twice", () => {
    expect(defectsOf(undefined, [...globals, global("solar-wind", [500])])).toEqual([
      "deviations.yaml, solar-wind: nothing says how it shows (src/verification/judge/predicates.ts)",
    ]);
    expect(defectsOf(undefined, [...globals, global("wrong-method", [405])])).toHaveLength(2);
  });
});
