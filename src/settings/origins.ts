import { RE2JS } from "re2js";

/** Whether a pattern of the settings matches arbitrary origins. */
export function matchesEveryOrigin(pattern: string): boolean {
  const expression = RE2JS.compile(pattern);
  return ["http", "https"].some((scheme) => expression.matches(`${scheme}://nobody.invalid`));
}
