#!/usr/bin/env node
// The compiled program; checks the version of Node before anything that needs a newer one is loaded.
const wanted = 24;
const major = Number(process.versions.node.split(".")[0]);
const [command = ""] = process.argv.slice(2);
if (major < wanted && (command === "serve" || command === "mock")) {
  console.error(
    `tock-contract ${command} needs Node ${wanted} or newer; this is Node ${process.versions.node}.\n` +
      `Use "npm start" in the project (it brings its own Node ${wanted}), or: npx -p node@${wanted} -p tock-contract tock-contract ${command}`,
  );
  process.exit(2);
}
const { main } = await import("../dist/src/cli/main.js");
const { openProcessIo } = await import("../dist/src/cli/command.js");
process.exitCode = await main(process.argv.slice(2), openProcessIo());
