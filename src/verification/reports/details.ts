import { type Finding, placeText, violationText } from "../finding.ts";

/** The details of a finding, as lines of `label: text`. */
export function detailsOf(finding: Finding): string[] {
  return facts(finding).map(([label, text]) =>
    text.includes("\n") ? `${label}:\n${text.replace(/^/gm, "  ")}` : `${label}: ${text}`,
  );
}

/** Labels and texts of a finding, without its summary. */
export function facts(finding: Finding): [label: string, text: string][] {
  const { operationId, violation, rule, source, request, response, times } = finding;
  const all: [string, string | null][] = [
    ["operation", operationId],
    ["violation", violation && violationText(violation)],
    ["rule", rule],
    ["contract", source && placeText(source)],
    ["request", request],
    ["response", response],
    ["found", times > 1 ? `${times} times` : null],
  ];
  return all.filter((fact): fact is [string, string] => fact[1] !== null);
}
