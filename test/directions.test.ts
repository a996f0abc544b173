import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../src/paths.ts";

interface Import {
  /** `src/nlu/pattern.ts` */
  from: string;
  /** `src/store/store.ts`, or the name of a package. */
  to: string;
}

/** What one source imports: statically, for its types, again exported, or at run time by `import()`. */
function importsOf(file: string, text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({
    from: file,
    to: fileName.startsWith(".") ? join(dirname(file), fileName) : fileName,
  }));
}

/** What one source imports by statements, without those of types. */
function runtimeImportsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return source.statements.filter(ts.isImportDeclaration).flatMap((statement) => {
    const names = statement.importClause?.namedBindings;
    const onlyTypes =
      statement.importClause?.isTypeOnly ||
      (names && ts.isNamedImports(names) && names.elements.every(({ isTypeOnly }) => isTypeOnly));
    const { text: to } = statement.moduleSpecifier as ts.StringLiteral;
    return onlyTypes ? [] : [{ from: file, to: to.startsWith(".") ? join(dirname(file), to) : to }];
  });
}

const sources = globSync("src/**/*.ts", { cwd: packageRoot }).map((file) =>
  relative(packageRoot, join(packageRoot, file)),
);
const imports = sources.flatMap((file) =>
  importsOf(file, readFileSync(join(packageRoot, file), "utf8")),
);

/** The groups of sources that import each other in a circle, found by Tarjan's algorithm. */
function circles(among: readonly Import[]): string[][] {
  const next = Map.groupBy(among, ({ from }) => from);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    const index = order.size;
    order.set(file, index);
    lowest.set(file, index);
    open.push(file);
    for (const { to } of next.get(file) ?? []) {
      if (!order.has(to)) visit(to);
      else if (!open.includes(to)) continue;
      lowest.set(file, Math.min(lowest.get(file) ?? index, lowest.get(to) ?? index));
    }
    if (lowest.get(file) === index) {
      const group = open.splice(open.indexOf(file));
      if (group.length > 1) found.push(group.sort());
    }
    return index;
  };
  for (const file of next.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** The imports that lead from some folders of `src` into others, or to some packages. */
function found(from: readonly string[], to: readonly string[], among = imports): Import[] {
  const within = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
  return among.filter(
    (one) =>
      from.some((folder) => within(one.from, folder)) &&
      to.some((target) => within(one.to, target)),
  );
}

const src = (...names: string[]) => names.map((name) => `src/${name}`);
const inner = src("nlu", "bot", "events", "store");

describe("the directions of imports", () => {
  it("nlu, bot, events and store do not depend on HTTP", () => {
    expect(found(inner, [...src("server", "handlers"), "express"])).toEqual([]);
  });

  it("the store does not depend on the domain, and the NLU and the bot on neither", () => {
    expect(found(src("store"), src("studio"))).toEqual([]);
    expect(found(src("nlu", "bot", "events"), src("store", "studio"))).toEqual([]);
  });

  it("the domain does not depend on the operations that use it", () => {
    expect(found(src("studio"), src("handlers", "server", "cli", "docs"))).toEqual([]);
  });

  it("no sources import each other in a circle, not even their types", () => {
    expect(circles(imports)).toEqual([]);
    const circle = [
      { from: "a", to: "b" },
      { from: "b", to: "c" },
      { from: "c", to: "b" },
      { from: "c", to: "d" },
    ];
    expect(circles(circle)).toEqual([["b", "c"]]);
  });

  it("handlers import only types from the store", () => {
    const taken = sources
      .filter((file) => file.startsWith("src/handlers/"))
      .flatMap((file) => runtimeImportsOf(file, readFileSync(join(packageRoot, file), "utf8")));
    expect(found(src("handlers"), src("store"), taken)).toEqual([]);
    const form = 'import { type A, a } from "../../store/store.ts";';
    const types = 'import type { B } from "../../store/b.ts"; import { type C } from "./c.ts";';
    expect(runtimeImportsOf("src/handlers/nlu/parse.ts", form + types)).toEqual([
      { from: "src/handlers/nlu/parse.ts", to: "src/store/store.ts" },
    ]);
  });

  it("handlers do not depend on Express", () => {
    expect(found(src("handlers"), ["express", "express-openapi-validator"])).toEqual([]);
  });

  it("the contract does not depend on its users", () => {
    expect(found(src("contract"), [...inner, ...src("server", "handlers")])).toEqual([]);
  });

  it("only checkpoints run in a thread, because a thread that ends can crash the process", () => {
    const threads = found(["src"], ["node:worker_threads", "worker_threads"]);
    expect(threads.map(({ from }) => from)).toEqual([
      "src/store/database/checkpoint-thread.ts",
      "src/store/database/checkpoints.ts",
    ]);
    const children = found(["src/children"], ["src"]).filter(
      ({ to }) => !to.startsWith("src/children/"),
    );
    expect(children).toEqual([]);
  });

  it("sources import nothing from the tests", () => {
    expect(found(["src"], ["test"])).toEqual([]);
  });

  it("are checked for every form of import", () => {
    const forms = [
      'import { a } from "../server/app.ts";',
      'import type { A } from "../server/app.ts";',
      'export { a } from "../server/app.ts";',
      'import "../server/app.ts";',
      'const a = await import("../server/app.ts");',
      'let a: import("../server/app.ts").A;',
    ];
    for (const form of forms) {
      const seen = importsOf("src/nlu/pattern.ts", form);
      expect([form, found(src("nlu"), src("server"), seen)]).toEqual([form, seen]);
      expect(seen).toHaveLength(1);
    }
    expect(imports.length).toBeGreaterThan(200);
  });
});
