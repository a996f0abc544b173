import type { TestProject } from "vitest/node";
import { findPython, pythonWith } from "./python.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A Python that has tock-py, or `null` when there is none. */
    tockPy: string | null;
  }
}

/** Installs the Python client as its users do; without Python its tests are skipped, and fail where CI is set. */
export default async function setup(project: TestProject): Promise<void> {
  try {
    const python = await findPython();
    if (typeof python === "string") throw new Error(python);
    project.provide("tockPy", await pythonWith(python, "tock-py==0.1.0"));
  } catch (error) {
    if (process.env.CI === "true") throw error;
    console.warn(`Tests with tock-py are skipped: ${(error as Error).message}`);
    project.provide("tockPy", null);
  }
}
