import type { TestProject } from "vitest/node";
import { findPython, pythonWith } from "./python.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A Python that has tock-py, or `null` when there is none. */
    tockPy: string | null;
    /** A Python that has openapi-python-client, or `null`. */
    openapiPython: string | null;
    /** A Python that has httpx, or `null`. */
    httpxPython: string | null;
  }
}

/** Installs Python packages as their users do; without Python their tests are skipped, and fail where CI is set. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide("tockPy", await installed("tock-py==0.1.0"));
  project.provide("openapiPython", await installed("openapi-python-client==0.29.1"));
  project.provide("httpxPython", await installed("httpx==0.28.1"));
}

/** @returns the Python that has the package, or `null` */
async function installed(requirement: string): Promise<string | null> {
  try {
    const python = await findPython();
    if (typeof python === "string") throw new Error(python);
    return await pythonWith(python, requirement);
  } catch (error) {
    if (process.env.CI === "true") throw error;
    console.warn(`Tests with ${requirement} are skipped: ${(error as Error).message}`);
    return null;
  }
}
