/** Rules about our own `x-` keys. */
import { readFileSync } from "node:fs";

const table = readFileSync(new URL("./extensions.md", import.meta.url), "utf8");
const known = new Set([...table.matchAll(/^\| `(x-[A-Za-z-]+)` +\|/gm)].map((match) => match[1]));

/** Maps whose keys are names, not keywords. */
const named = /(Map|^SchemaProperties|^Named.*|^Paths|^Responses)$/;

/** Every `x-` key has its line in extensions.md. */
export function knownExtensions() {
  return {
    any(node, { report, location, type }) {
      if (typeof node !== "object" || node === null || Array.isArray(node) || named.test(type.name))
        return;
      for (const key of Object.keys(node)) {
        if (!key.startsWith("x-") || known.has(key)) continue;
        report({
          message: `Document \`${key}\` in specs/rules/extensions.md, or use one of ${[...known].join(", ")}.`,
          location: location.child([key]).key(),
        });
      }
    },
  };
}

/** `x-tock-deviation` has the shape that the conformance check reads. */
export function deviationShape() {
  return {
    Operation(operation, { report, location }) {
      const deviations = operation["x-tock-deviation"];
      if (deviations === undefined) return;
      const at = location.child(["x-tock-deviation"]);
      if (!Array.isArray(deviations) || deviations.length === 0) {
        report({ message: "Make x-tock-deviation a list of deviations.", location: at });
        return;
      }
      for (const [index, deviation] of deviations.entries()) {
        for (const message of faults(deviation, operation)) {
          report({ message, location: at.child([index]) });
        }
      }
    },
  };
}

function* faults(deviation, operation) {
  const unknown = Object.keys(deviation).filter(
    (key) => !["when", "rule", "tock", "here"].includes(key),
  );
  if (unknown.length > 0)
    yield `Take ${unknown.join(", ")} out of the deviation: it holds when, rule, tock and here.`;
  if (typeof deviation.when !== "string" || deviation.when.length < 10) {
    yield "Say in `when`, in a sentence, which requests deviate.";
  }
  if (typeof deviation.rule !== "string" || deviation.rule === "") {
    yield "Give the deviation a `rule`: a recorded case, or the id of a known rule.";
  }
  const status = [deviation.tock?.status].flat();
  if (!status.every((value) => value === null || isStatus(value))) {
    yield "Give `tock.status`: a status, a list of them, or null for no answer.";
  }
  const mediaType = [deviation.tock?.mediaType].flat();
  if (!mediaType.every((value) => value == null || /^[a-z]+\/[a-z.+-]+$/.test(value))) {
    yield "Write `tock.mediaType` without parameters, or null for none.";
  }
  const here = deviation.here?.status;
  if (!isStatus(here)) yield "Give `here.status`: the status of this contract.";
  else if (!operation.responses?.[here])
    yield `Document ${here}, which the deviation says is answered here.`;
}

function isStatus(value) {
  return Number.isInteger(value) && value >= 100 && value <= 599;
}
