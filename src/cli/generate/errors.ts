import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { packageRoot } from "../../paths.ts";

const source = join("specs", "shared", "error-codes.yaml");

/** An entry of the catalogue of errors as it is written. */
interface Entry {
  status: number;
  cause: string;
  cure: string;
  headers?: Record<string, string>;
}

/** The module of all error codes, with what the catalogue says of each. */
export async function errorsModule(): Promise<string> {
  const { codes } = parse(await readFile(join(packageRoot, source), "utf8")) as {
    codes: Record<string, Entry>;
  };
  const names = Object.keys(codes).map((code) => `  | ${JSON.stringify(code)}`);
  const entries = Object.entries(codes).map(
    ([code, entry]) =>
      `  ${JSON.stringify(code)}: ${JSON.stringify(entry, null, 2).replaceAll("\n", "\n  ")},`,
  );
  return `// Generated from ${source} by \`npm run generate\`. Do not edit.

export type ErrorCode =
${names.join("\n")};

export interface ErrorDefinition {
  /** HTTP status that the code comes with. */
  status: number;
  cause: string;
  cure: string;
  /** HTTP headers that the answer has. */
  headers?: Readonly<Record<string, string>>;
}

/** What each code means, by status. */
export const errorCatalogue: Readonly<Record<ErrorCode, ErrorDefinition>> = {
${entries.join("\n")}
};
`;
}
