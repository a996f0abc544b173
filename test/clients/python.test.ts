import { chmodSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "../store/folder.ts";
import { pythonWith } from "./python.ts";

/** A Python whose virtual environments contain itself, and whose installations take a while. */
const fake = `#!/bin/sh
if [ "$2" = venv ]; then mkdir -p "$3/bin" && cp "$0" "$3/bin/python"; else sleep 0.2; fi
`;

it("runs at the same time make a virtual environment once, and use it", async () => {
  const folder = temporaryFolder();
  const program = join(folder, "python3");
  writeFileSync(program, fake);
  chmodSync(program, 0o755);
  const cache = join(folder, "cache");
  const made = () => pythonWith({ program, version: "3.12" }, "some==1.0", cache);
  const python = join(cache, "some-1.0-python3.12", "bin", "python");
  expect(await Promise.all([made(), made(), made()])).toEqual([python, python, python]);
  expect(readdirSync(cache)).toEqual(["some-1.0-python3.12"]);
});
