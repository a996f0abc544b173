import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { isMap, isPair, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";
import type { Operation } from "../contract/operations.ts";
import { packageRoot } from "../paths.ts";
import type { SourcePlace } from "./finding.ts";

interface Source {
  root: ParsedNode | null;
  lines: LineCounter;
}

/** Finds the source in `specs/` of a place in a bundle; files are read on first use. */
export class SpecPlaces {
  readonly #folder: string;
  readonly #sources = new Map<string, Source | null>();
  readonly #components = new Map<string, string | null>();

  /** @param folder where `specs/` is; the package by default */
  constructor(folder: string = packageRoot) {
    this.#folder = folder;
  }

  /** Where an operation begins. */
  ofOperation({ api, path, method }: Operation): SourcePlace | null {
    return this.at(`${api}#/paths/${token(path)}/${method}`);
  }

  /**
   * @param place in a bundle: `nlu#/components/schemas/ParseResult/properties/intent`
   * @returns its line, or that of the nearest part around it; `null` without the sources
   */
  at(place: string): SourcePlace | null {
    const [api = "", pointer = ""] = place.split("#");
    const tokens = pointer.split("/").slice(1).map(untoken);
    const [first, section, name, ...rest] = tokens;
    if (first === "components" && section && name) {
      const file = this.#componentFile(api, section, name);
      return file === null
        ? this.#walk(`specs/${api}/openapi.yaml`, [])
        : this.#walk(file, [section, name, ...rest]);
    }
    return this.#walk(`specs/${api}/openapi.yaml`, tokens);
  }

  #walk(file: string, tokens: readonly string[]): SourcePlace | null {
    const source = this.#source(file);
    if (!source) return null;
    let node: ParsedNode | null = source.root;
    let offset = 0;
    for (const [index, key] of tokens.entries()) {
      const reference = referenceOf(node);
      if (reference !== null) return this.#follow(file, reference, tokens.slice(index));
      const next = childOf(node, key);
      if (!next) break;
      node = next.value;
      offset = next.offset;
    }
    return { file, line: source.lines.linePos(offset).line };
  }

  #follow(file: string, reference: string, tokens: readonly string[]): SourcePlace | null {
    const [path = "", pointer = ""] = reference.split("#");
    const target = path === "" ? file : posix.join(posix.dirname(file), path);
    return this.#walk(target, [...pointer.split("/").slice(1).map(untoken), ...tokens]);
  }

  /** The file whose section has a component of this name: the API's own files first, then the shared ones. */
  #componentFile(api: string, section: string, name: string): string | null {
    const key = `${api} ${section} ${name}`;
    let file = this.#components.get(key);
    if (file === undefined) {
      file = this.#findComponent(api, section, name);
      this.#components.set(key, file);
    }
    return file;
  }

  #findComponent(api: string, section: string, name: string): string | null {
    // Checked before a file is parsed: whether the name is a key of it.
    const keys = [`\n  ${name}:`, `\n  "${name}":`];
    const found = [
      ...[`specs/${api}`, "specs/shared", "specs"].flatMap((folder) => this.#files(folder)),
      // Generated from the error catalog.
      "generated/errors.yaml",
    ];
    return (
      found.find(
        (file) =>
          keys.some((key) => readFileSync(join(this.#folder, file), "utf8").includes(key)) &&
          childOf(childOf(this.#source(file)?.root ?? null, section)?.value ?? null, name),
      ) ?? null
    );
  }

  #files(folder: string): string[] {
    const path = join(this.#folder, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => posix.join(folder, name.replaceAll("\\", "/")))
      .sort();
  }

  #source(file: string): Source | null {
    let source = this.#sources.get(file);
    if (source === undefined) {
      const path = join(this.#folder, file);
      const lines = new LineCounter();
      source = existsSync(path)
        ? {
            root: parseDocument(readFileSync(path, "utf8"), { lineCounter: lines }).contents,
            lines,
          }
        : null;
      this.#sources.set(file, source);
    }
    return source;
  }
}

function referenceOf(node: ParsedNode | null): string | null {
  const value = childOf(node, "$ref")?.value;
  return isScalar(value) && typeof value.value === "string" ? value.value : null;
}

function childOf(
  node: ParsedNode | null,
  key: string,
): { value: ParsedNode | null; offset: number } | null {
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key) || String(pair.key.value) !== key) continue;
      return { value: pair.value as ParsedNode | null, offset: pair.key.range?.[0] ?? 0 };
    }
  }
  if (isSeq(node)) {
    const value = node.items[Number(key)] as ParsedNode | undefined;
    if (value) return { value, offset: value.range[0] };
  }
  return null;
}

const token = (text: string): string => text.replaceAll("~", "~0").replaceAll("/", "~1");
const untoken = (text: string): string =>
  decodeURIComponent(text).replaceAll("~1", "/").replaceAll("~0", "~");
