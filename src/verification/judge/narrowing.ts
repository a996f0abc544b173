import type { ApiName } from "../../contract/apis.ts";
import { explain } from "../../contract/validation/explaining.ts";
import type { ContractValidator, Violation } from "../../contract/validation/validator.ts";

/**
 * The violations of a value, without those of unintended variants of a union.
 * @param pointer schema of the value in the document of the API
 * @param violations of the value by that schema
 */
export function narrowed(
  validator: ContractValidator,
  { api, pointer, closed }: { api: ApiName; pointer: string; closed: boolean },
  value: unknown,
  violations: readonly Violation[],
): Violation[] {
  if (violations.length === 0) return [];
  const document = validator.contract.documents.get(api) ?? {};
  const judge = (at: string, part: unknown) => validator.at(api, at, part, { closed });
  return explain(document, pointer, value, judge, violations).map(
    ({ schema: _, expected: __, ...violation }) => violation,
  );
}
