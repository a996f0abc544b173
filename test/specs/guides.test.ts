import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadContract } from "../../src/contract/documents.ts";
import { Router } from "../../src/contract/router.ts";
import { ContractValidator } from "../../src/contract/validation/validator.ts";
import { packageRoot } from "../../src/paths.ts";

const guide = readFileSync(join(packageRoot, "specs", "admin", "guide.md"), "utf8");
const contract = loadContract();
const validator = new ContractValidator(contract);
const router = new Router(contract.operations.values());

const label = {
  _id: "app_story_Welcome to the ferry",
  namespace: "app",
  category: "story",
  i18n: [
    { locale: "en", interfaceType: "textChat", label: "Welcome to the ferry", validated: true },
  ],
};

/** The commands of the guide, each on one line. */
const commands = [...guide.matchAll(/```sh\n(.*?)```/gs)]
  .flatMap(([, block = ""]) => block.replaceAll("\\\n", " ").split(/^(?=(?:\w+=\$\()?curl )/m))
  .map((command) => command.trim().replace(/^\w+=\$\(/, ""))
  .filter((command) => command.startsWith("curl "))
  .map(filledIn);

/** The command with values of its variables: servers, ids, and the label of a story. */
function filledIn(command: string): string {
  return command
    .replace(/\$(SOURCE|TARGET)/g, "http://localhost:8080")
    .replaceAll("'\"$LABEL\"'", JSON.stringify(label))
    .replace(/'?\$(APPLICATION|WELCOME)'?/g, "6b035c7b24e5751f553624fd");
}

interface Dump {
  sentences: { text: string; entities?: { start: number; end: number }[] }[];
}

interface Table {
  dates: string[];
  usersData: number[][];
  connectorsType: string[];
}

const operationAt = (command: string) => {
  const path = /localhost:8080(\S+)/.exec(command)?.[1] ?? "";
  const method = / --(data|form) /.test(command) ? "post" : "get";
  return router.find(path)?.operations.get(method);
};

describe("the guide to Studio's API", () => {
  it.each([
    ["Train your first model", 8],
    ["From sentences to answers", 8],
    ["Moving a bot between environments", 6],
  ])("%s: %i steps, each with its command", (title, steps) => {
    const section = guide.split(/^## /m).find((text) => text.startsWith(`${title}\n`)) ?? "";
    const numbered = section.split(/^(?=\*\*\d\. )/m).slice(1);
    const numbers = numbered.map((step) => Number(/\d/.exec(step)?.[0]));
    expect(numbers).toEqual(Array.from({ length: steps }, (_, index) => index + 1));
    expect(numbered.filter((step) => !/^(\w+=\$\()?curl /m.test(step))).toEqual([]);
  });

  it.for(commands.map((command) => [command.slice(0, 70), command] as const))(
    "%s",
    ([, command]) => {
      const operation = operationAt(command);
      expect(operation).toBeDefined();
      const data = /--data '([^']*)'/s.exec(command)?.[1];
      if (!operation || data === undefined) return;
      expect(validator.requestBody(operation, "application/json", JSON.parse(data))).toEqual([]);
    },
  );

  it("shows a table of analytics as returned, with as many counts as columns", () => {
    const files = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text = ""]) => text);
    const table = JSON.parse(files.find((text) => text.includes("usersData")) ?? "") as Table;
    const schema = "UserAnalyticsQueryResult";
    expect(validator.schema("admin", schema, table, { closed: true })).toEqual([]);
    expect(table.usersData).toHaveLength(table.dates.length);
    const [, , busy] = table.usersData;
    expect(busy).toHaveLength(table.connectorsType.length);
  });

  it("shows a file that can be imported, with entities where they are", () => {
    const files = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text = ""]) => text);
    const dump = JSON.parse(files.find((text) => text.includes("applicationName")) ?? "") as Dump;
    expect(validator.schema("admin", "SentencesDumpInput", dump, { closed: true })).toEqual([]);
    const entities = dump.sentences.flatMap(({ text, entities = [] }) =>
      entities.map(({ start, end }) => text.slice(start, end)),
    );
    expect(entities).toEqual(["dover", "dunkirk"]);
  });
});
