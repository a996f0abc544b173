#!/usr/bin/env node
// The compiled program. Checks the version of Node before it loads anything that needs a newer one.
import { nodeProblem } from "../dist/src/store/database/node-version.js";

const [command = "", ...all] = process.argv.slice(2);
// What follows "--" belongs to another program.
const rest = all.includes("--") ? all.slice(0, all.indexOf("--")) : all;
const isHelp = rest.includes("--help") || rest.includes("-h");
// These run the server or train models, and a data folder is an SQLite file. Other commands run on Node 20 too.
const needsSqlite =
  ["serve", "mock", "mock-orchestrator", "exec", "nlu"].includes(command) ||
  rest.some((option) => /^--data(=|$)/.test(option));
const problem = needsSqlite && !isHelp ? nodeProblem() : null;
if (problem) {
  console.error(
    `tock-contract ${command} ${problem}.\n` +
      `Use npm scripts or npx in the repository, which installs Node 24, or run: npx -p node@24 -p tock-contract tock-contract ${command}`,
  );
  process.exit(2);
}
const { main } = await import("../dist/src/cli/main.js");
const { openProcessIo } = await import("../dist/src/cli/command.js");
process.exitCode = await main(process.argv.slice(2), openProcessIo());
