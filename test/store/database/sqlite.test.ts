import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { packageRoot } from "../../../src/paths.ts";

it("loads without the warning that SQLite is experimental, and keeps other warnings", async () => {
  const shown: unknown[] = [];
  const emit = vi.spyOn(process, "emitWarning").mockImplementation((...args) => {
    shown.push(args);
  });
  const getBuiltin = process.getBuiltinModule;
  const loading = vi.spyOn(process, "getBuiltinModule").mockImplementation(((id: string) => {
    // What Node 22 does.
    process.emitWarning(
      "SQLite is an experimental feature and might change at any time",
      "ExperimentalWarning",
    );
    process.emitWarning("localStorage is experimental", "ExperimentalWarning");
    process.emitWarning("SQLite is old", "DeprecationWarning");
    return getBuiltin(id);
  }) as typeof getBuiltin);
  const patched = process.emitWarning;
  try {
    // A second copy of the module: the first one is shared with other tests.
    const copy = join(packageRoot, "src/store/database/sqlite.ts?copy");
    const { openSqlite } = (await import(
      copy
    )) as typeof import("../../../src/store/database/sqlite.ts");
    openSqlite(":memory:").close();
    expect(shown).toEqual([
      ["localStorage is experimental", "ExperimentalWarning"],
      ["SQLite is old", "DeprecationWarning"],
    ]);
    expect(process.emitWarning).toBe(patched);
  } finally {
    loading.mockRestore();
    emit.mockRestore();
  }
});
