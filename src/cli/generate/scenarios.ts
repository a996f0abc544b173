import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import { parse } from "yaml";
import { packageRoot } from "../../paths.ts";

type Schema = { [key: string]: unknown };

const source = join("mocks", "scenario.schema.yaml");
const header = (from: string) =>
  `// Generated from ${from} by \`npm run generate\`. Do not edit.\n\n`;

/**
 * The schema of scenarios with the operationIds of the contract, its types, and the scenarios of the package, which a
 * browser cannot read from files.
 */
export async function scenarioFiles(operationIds: readonly string[]): Promise<Map<string, string>> {
  const schema = parse(await readFile(join(packageRoot, source), "utf8")) as Schema & {
    $defs: Record<string, Schema>;
  };
  const OperationId = { ...schema.$defs.OperationId, enum: operationIds };
  const definitions: Record<string, Schema> = { ...schema.$defs, OperationId };
  const { Rule: { oneOf: _, ...Rule } = {}, ...others } = definitions;
  return new Map([
    [
      "generated/mocks/scenario.schema.json",
      `${JSON.stringify({ ...schema, $defs: definitions }, null, 2)}\n`,
    ],
    // Either `respond` or `sequence`: the schema says so, and types would only be harder to read.
    ["generated/mocks/scenario.ts", header(source) + (await typesOf({ ...others, Rule }))],
    ["generated/mocks/scenarios.ts", header("mocks/scenarios") + (await readyScenarios())],
  ]);
}

async function typesOf(definitions: Record<string, Schema>): Promise<string> {
  const schemas = JSON.parse(
    JSON.stringify(definitions).replaceAll("#/$defs/", "#/components/schemas/"),
  ) as Record<string, Schema>;
  const document = {
    openapi: "3.1.1",
    info: { title: "Scenarios", version: "1" },
    paths: {},
    components: { schemas },
  };
  return astToString(
    await openapiTypescript(document as never, {
      alphabetize: true,
      silent: true,
      defaultNonNullable: false,
    }),
  );
}

async function readyScenarios(): Promise<string> {
  const folder = join(packageRoot, "mocks", "scenarios");
  const files = (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort();
  const scenarios = await Promise.all(
    files.map(async (file) => [
      basename(file, ".yaml"),
      parse(await readFile(join(folder, file), "utf8")) as unknown,
    ]),
  );
  return `import type { components } from "./scenario.ts";

/** The scenarios of this package, by name. */
export const scenarios = ${JSON.stringify(Object.fromEntries(scenarios), null, 2)} satisfies Record<
  string,
  components["schemas"]["Scenario"]
>;

export type ScenarioName = keyof typeof scenarios;
`;
}
