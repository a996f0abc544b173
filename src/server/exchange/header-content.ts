import { readJson } from "../../contract/json-text.ts";
import type { Operation } from "../../contract/operations.ts";
import { Problem } from "../../contract/problem.ts";
import { type Explanation, explain } from "../../contract/validation/explaining.ts";
import { entriesOf } from "../../contract/validation/request-errors.ts";
import type { ContractValidator } from "../../contract/validation/validator.ts";
import { own } from "../../own.ts";
import { operationOf, type Step } from "./exchange.ts";

/**
 * Validates JSON in a header against the `contentSchema` of the parameter; the handler gets it as text instead of the
 * bytes of HTTP.
 */
export function validateHeaderContent(validator: ContractValidator): Step {
  return (exchange) => {
    const operation = operationOf(exchange);
    const { headers } = exchange.request;
    for (const { name, in: where, schema } of operation.parameters) {
      const header = own(headers, name.toLowerCase());
      if (where !== "header" || !schema?.contentSchema || typeof header !== "string") continue;
      const bytes = Buffer.from(header, "latin1");
      const place = { location: "header", pointer: `/${name}` } as const;
      const content = readJson(bytes, { ...place, name: `header "${name}"` });
      const explanations = explainContent(validator, operation, name, content);
      if (explanations.length > 0) {
        throw new Problem(entriesOf(explanations, { ...place, name: `header "${name}"` }));
      }
      Object.assign(headers, { [name.toLowerCase()]: bytes.toString("utf8") });
    }
    return false;
  };
}

function explainContent(
  validator: ContractValidator,
  operation: Operation,
  name: string,
  content: unknown,
): Explanation[] {
  const { api } = operation;
  const pointer = validator.contentPointer(operation, name);
  const first = validator.at(api, pointer, content, { closed: false });
  if (first.length === 0) return [];
  return explain(validator.contract.documents.get(api) ?? {}, pointer, content, (at, value) =>
    validator.allAt(api, at, value),
  );
}
