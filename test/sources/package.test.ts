import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../src/paths.ts";

interface Locked {
  dev?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
}

const read = (file: string) => readFileSync(join(packageRoot, file), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;
const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> };

describe("the package", () => {
  it("installs nothing that runs a script", () => {
    const installed = Object.entries(packages).filter(([name, { dev, devOptional }]) => {
      return name !== "" && !dev && !devOptional;
    });
    expect(installed.length).toBeGreaterThan(50);
    expect(installed.filter(([, entry]) => entry.hasInstallScript).map(([name]) => name)).toEqual(
      [],
    );
  });

  it("installs less than half of the packages that developers of the project need", () => {
    const all = Object.values(packages);
    const installed = all.filter(({ dev, devOptional }) => !dev && !devOptional);
    console.log(`${installed.length} packages are installed with it, of ${all.length}`);
    expect(installed.length).toBeLessThan(all.length / 2);
  });

  it("says in CONTRIBUTING why it needs each dependency", () => {
    const [, reasons = ""] = read("CONTRIBUTING.md").split("## Dependencies");
    const named = new Set([...reasons.matchAll(/`(@?[\w./-]+)`/g)].map(([, name]) => name));
    const parts = new Set([...named].filter((name) => name?.startsWith("-")));
    const missing = [
      ...Object.keys(manifest.dependencies),
      ...Object.keys(manifest.devDependencies),
    ].filter((name) => {
      const isPart = [...parts].some((part) => part && name.endsWith(part));
      return !named.has(name) && !isPart && !name.startsWith("@types/");
    });
    expect(missing).toEqual([]);
  });
});
