import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { packageRoot } from "../../src/paths.ts";

/** Compiles the package once before all tests: what is packed must be the sources as they are. */
export default async function build(): Promise<void> {
  await promisify(execFile)("npm", ["run", "build"], { cwd: packageRoot });
}
