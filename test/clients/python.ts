import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Programs that may be a Python, in the order in which they are tried. */
const candidates = [
  ...(process.env.PYTHON_PATH ? [process.env.PYTHON_PATH] : []),
  "python3",
  "python3.13",
  "python3.12",
  "python3.11",
  "python3.10",
  "python3.9",
];

/** What tock-py and the libraries it pins run on; on newer versions they would have to be compiled. */
const oldest = 9;
const newest = 13;

/** Shared by all runs of the tests in this checkout, also at the same time. */
const sharedCache = join(import.meta.dirname, "../../node_modules/.cache/tock-contract");

export interface Python {
  program: string;
  /** `3.11` */
  version: string;
}

/** The first Python that fits and can make virtual environments, or why there is none. */
export async function findPython(): Promise<Python | string> {
  const tried: string[] = [];
  for (const program of candidates) {
    try {
      const { stdout } = await run(program, [
        "-Ic",
        "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2])",
      ]);
      const version = stdout.trim();
      const [major, minor] = version.split(".").map(Number);
      if (major === 3 && minor && minor >= oldest && minor <= newest) return { program, version };
      tried.push(`${program} is ${version}`);
    } catch (error) {
      const { code, stderr } = error as NodeJS.ErrnoException & { stderr?: string };
      const missing = /No module named '\w+'/.exec(stderr ?? "")?.[0];
      tried.push(`${program}: ${code === "ENOENT" ? "not there" : (missing ?? "does not run")}`);
    }
  }
  return `no Python from 3.${oldest} to 3.${newest} with venv and pip (${tried.join(", ")}); install one, or say where it is with PYTHON_PATH`;
}

/**
 * The Python of a virtual environment that holds one package; it is made when it is not there yet.
 * @param requirement exact, `tock-py==0.1.0`
 * @param cache folder with one virtual environment per package and version of Python
 * @throws Error when the package cannot be installed
 */
export async function pythonWith(
  { program, version }: Python,
  requirement: string,
  cache = sharedCache,
): Promise<string> {
  const folder = join(cache, `${requirement.replace("==", "-")}-python${version}`);
  const python = join(folder, "bin", "python");
  if (existsSync(python)) return python;
  // Made under another name, so that what stands at the final one is always complete.
  await mkdir(cache, { recursive: true });
  const making = await mkdtemp(`${folder}.`);
  try {
    await run(program, ["-m", "venv", making]);
    const pip = ["-Im", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"];
    await run(join(making, "bin", "python"), [...pip, "--only-binary", ":all:", requirement]);
    await rename(making, folder).catch((error) => {
      // Another run has made it meanwhile: only that is there under the final name.
      if (!existsSync(python)) throw error;
    });
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return python;
}
