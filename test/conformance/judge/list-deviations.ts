// Prints as Markdown where the server differs from Tock on purpose, as the contract declares it:
// `node test/conformance/judge/list-deviations.ts`.
import { loadContract } from "../../../src/contract/documents.ts";
import { readGlobalDeviations } from "../../../src/verification/judge/deviations.ts";

interface Difference {
  when: string;
  tock: { status: number | null | readonly (number | null)[] };
  here: { status: number };
}

function line({ when, tock, here }: Difference): string {
  const statuses = [tock.status].flat().map((status) => status ?? "no response");
  return `${when} (Tock: ${statuses.join(", ")}, here: ${here.status})`;
}

console.log("## All operations\n");
for (const deviation of readGlobalDeviations()) console.log(`- ${line(deviation)}`);
const { operations } = loadContract();
for (const [api, ofApi] of Map.groupBy(operations.values(), (operation) => operation.api)) {
  console.log(`\n## ${api}\n`);
  for (const { operationId, definition } of ofApi) {
    for (const deviation of definition["x-tock-deviation"] ?? []) {
      console.log(`- \`${operationId}\`: ${line(deviation)}`);
    }
  }
}
