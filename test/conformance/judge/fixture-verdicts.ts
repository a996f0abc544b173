import type { Document } from "../../../src/contract/openapi.ts";
import { ContractValidator } from "../../../src/contract/validation/validator.ts";
import type { GlobalDeviation } from "../../../src/verification/judge/deviations.ts";
import { Judge, problemText, type Verdict } from "../../../src/verification/judge/judge.ts";
import { greetingContract, recordedGreeting } from "./fixture.ts";
import type { RecordedLine } from "./recording.ts";

/** Deviations that hold everywhere, for the small contract. */
export const globals: GlobalDeviation[] = [
  global("malformed-json", [500]),
  global("invalid-request", [500]),
  global("trailing-garbage", [200], "application/json"),
  global("unknown-path", [404]),
  global("wrong-method", [405]),
];

export function global(id: string, status: number[], mediaType = "text/plain"): GlobalDeviation {
  return {
    id,
    when: id,
    rule: "R001",
    tock: { status, mediaType: [mediaType] },
    here: { status: 400 },
  };
}

/** The verdict on a recorded greeting changed by `edit`, by the small contract changed by `change`. */
export function verdictOf(
  edit: (line: RecordedLine) => void = () => {},
  change?: (document: Document) => void,
): Verdict {
  const judge = new Judge(new ContractValidator(greetingContract(change)), globals);
  return judge.judge([recordedGreeting(edit)])[0] as Verdict;
}

/** What is wrong with a failed exchange. */
export const problemsOf = (verdict: Verdict) =>
  verdict.kind === "failed" ? verdict.problems.map(problemText) : [];
/** The class of the deviation that explains an exchange, else the kind of its verdict. */
export const deviationOf = (verdict: Verdict) =>
  verdict.kind === "deviating" ? verdict.deviation.className : verdict.kind;

/** Makes Tock answer an error as text. */
export function fails(line: RecordedLine, status = 500): void {
  line.response = {
    status,
    headers: { "content-type": "text/plain" },
    body: `Error ${status}: as text`,
  };
}
/** Makes the exchange a stream with this body. */
export function streamOf(body: string): (line: RecordedLine) => void {
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
export function declare(
  document: Document,
  tock: { status: number; mediaType: string },
  here: number,
  rule = "taboo",
): void {
  const post = document.paths["/rest/greet/{name}"]?.post;
  if (!post || Array.isArray(post)) throw new Error("the fixture has no greet operation");
  post["x-tock-deviation"] = [{ when: "always", rule, tock, here: { status: here } }];
}
