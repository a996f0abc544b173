#!/usr/bin/env node
// The compiled program. Checks the version of Node before it loads anything that needs a newer one.
const wanted = 24;
const major = Number(process.versions.node.split(".")[0]);
const [command = "", ...all] = process.argv.slice(2);
// What follows "--" belongs to another program.
const rest = all.includes("--") ? all.slice(0, all.indexOf("--")) : all;
const isHelp = rest.includes("--help") || rest.includes("-h");
// These run the server or train models, and a data folder is an SQLite file. Other commands run on Node 20 too.
const needsWanted =
  ["serve", "mock", "mock-orchestrator", "exec", "nlu"].includes(command) ||
  rest.some((option) => /^--data(=|$)/.test(option));
if (major < wanted && needsWanted && !isHelp) {
  console.error(
    `tock-contract ${command} needs Node ${wanted} or newer; this is Node ${process.versions.node}.\n` +
      `Use npm scripts or npx in the repository, which installs Node ${wanted}, or run: npx -p node@${wanted} -p tock-contract tock-contract ${command}`,
  );
  process.exit(2);
}
const { main } = await import("../dist/src/cli/main.js");
const { openProcessIo } = await import("../dist/src/cli/command.js");
process.exitCode = await main(process.argv.slice(2), openProcessIo());
