import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCommands } from "../../src/cli/commands.ts";
import { packageRoot } from "../../src/paths.ts";

const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...globSync("specs/**/*.md", { cwd: packageRoot }),
];
const commands = new Map((await loadCommands()).map((command) => [command.name, command]));

/** Every call of the program in the documents: its command, and the options before `--`. */
const calls = documents.flatMap((file) =>
  [...readFileSync(join(packageRoot, file), "utf8").matchAll(/tock-contract ([a-z][^\n`#|;&]*)/g)]
    .map(([, text = ""]) => text.split(" -- ")[0]?.trim().split(/\s+/) ?? [])
    // A command, not a sentence about the program.
    .filter(([name = "", next = ""]) => commands.has(name) && !/^[a-z]+$/.test(next))
    .map(([name = "", ...words]) => ({
      file,
      name,
      options: words.filter((word) => /^--\w/.test(word)).map((word) => word.split("=")[0] ?? ""),
    })),
);

describe("commands that the documents name", () => {
  it("are found", () => expect(calls.length).toBeGreaterThan(20));

  it.each(calls)("$file: $name $options", ({ name, options }) => {
    const usage = commands.get(name)?.usage ?? "";
    expect(options.filter((option) => option !== "--help" && !usage.includes(option))).toEqual([]);
  });
});
