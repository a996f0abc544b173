import { parseArgs } from "node:util";
import { type Command, UsageError } from "../command.ts";

const audiences = ["callers", "servers", "both"] as const;
const formats = ["text", "json", "markdown"] as const;

export const diff: Command = {
  name: "diff",
  summary: "Compare two versions of the contract and report breaking changes",
  usage: `tock-contract diff OLD [NEW] [options]

  OLD, NEW       versions of the contract; NEW is the current folder by default
                   v0.2.0, main, main:api/openapi.json   Git references of the current repository
                   openapi.json, openapi.yaml            a document
                   ., package.tgz                        a checkout, a package, a folder of documents
                   tock-contract@0.2.0                   a released package, fetched by npm
                   last-release                          the last release before this version
  --for WHO      whom changes break: callers, servers or both (callers; servers for APIs that a bot or
                 an orchestrator serves)
  --format NAME  text, json, or markdown for a changelog (text)
  --by-version   accept breaking changes if the version numbers of the packages allow them

Exit code 1: there are breaking changes.`,
  async run(argv, io) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        for: { type: "string" },
        format: { type: "string" },
        "by-version": { type: "boolean" },
      },
    });
    const audience = oneOf("--for", audiences, values.for);
    const format = oneOf("--format", formats, values.format) ?? "text";
    const [old, now = ".", ...more] = positionals;
    if (old === undefined || more.length > 0) {
      throw new UsageError("name the old version of the contract and, if needed, the new one");
    }
    const { readContract } = await import("../../verification/diff/sources/read.ts");
    const { contractChanges, hasBreaking } = await import("../../verification/diff/contracts.ts");
    const { writeChanges } = await import("../../verification/diff/reports.ts");
    const { allowsBreaking } = await import("../../verification/diff/versions.ts");
    const [before, after] = await Promise.all([readContract(old), readContract(now)]);
    const apis = contractChanges(before, after);
    io.stdout(writeChanges(apis, format, audience));
    if (!hasBreaking(apis, audience)) return 0;
    if (values["by-version"] && allowsBreaking(before.version, after.version)) {
      io.stderr(`Breaking changes are allowed from ${before.version} to ${after.version}.\n`);
      return 0;
    }
    return 1;
  },
};

function oneOf<Name extends string>(
  option: string,
  names: readonly Name[],
  value: string | undefined,
): Name | null {
  if (value === undefined) return null;
  const found = names.find((name) => name === value);
  if (found === undefined) {
    throw new UsageError(
      `${option} must be one of ${names.join(", ")}; got ${JSON.stringify(value)}`,
    );
  }
  return found;
}
