import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isObject } from "./pointer.ts";

/** Steps whose responses differ on purpose, by journey and number, and the rule of the declared deviation. */
export const declared: ReadonlyMap<string, string> = new Map([
  ["11-labels/20", "how often the texts were used"],
  ["11-labels/32", "how often the texts were used"],
  ["11-labels/38", "how often the texts were used"],
  ["15-features/28", "R007"],
  ["17-dialogs/78", "R003"],
  ["21-indicators/29", "R046"],
  ["22-annotations/45", "unknown action"],
  ["22-annotations/46", "unknown action"],
  ["32-removal/45", "test plans"],
]);

const root = join(import.meta.dirname, "../../..");

/** The rules of the deviations that the documents declare for an operation, such as `GET /rest/admin/i18n`. */
export function rulesOf(operation: string): Set<string> {
  const [method = "", path = ""] = operation.split(" ");
  const { paths } = JSON.parse(readFileSync(join(root, "generated/admin/openapi.json"), "utf8"));
  const common = readFileSync(join(root, "specs/shared/deviations.yaml"), "utf8");
  const rules = new Set(Array.from(common.matchAll(/^ {4}rule: (.*)$/gm), ([, rule = ""]) => rule));
  for (const [template, item] of Object.entries(paths)) {
    if (template.replace(/\{\w+\}/g, "*") !== path.replace(/:\w+/g, "*")) continue;
    if (!isObject(item as never)) continue;
    const own = (item as Record<string, { "x-tock-deviation"?: { rule: string }[] }>)[
      method.toLowerCase()
    ];
    for (const { rule } of own?.["x-tock-deviation"] ?? []) rules.add(rule);
  }
  return rules;
}
