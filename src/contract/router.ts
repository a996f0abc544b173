import type { Method } from "./openapi.ts";
import type { Operation } from "./operations.ts";

/** Match of a path: the operations by method, and the raw (still percent-encoded) parameter values. */
export interface RouteMatch {
  operations: ReadonlyMap<Method, Operation>;
  /** Template of the match, `/io/{namespace}/…`. */
  template: string;
  pathParameters: ReadonlyMap<string, string>;
}

interface Node {
  literals: Map<string, Node>;
  /** Segments that end with a parameter, `test-{applicationId}`, by their literal prefix. */
  prefixes: Map<string, Node>;
  parameter: Node | null;
  route: { template: string; names: string[]; operations: Map<Method, Operation> } | null;
}

const newNode = (): Node => ({
  literals: new Map(),
  prefixes: new Map(),
  parameter: null,
  route: null,
});

/**
 * Finds the operations of a path. Segment by segment, literals take precedence over parameters, and so do segments with
 * a literal prefix (`test-{applicationId}`). As in Tock, several slashes count as one, and a trailing slash is ignored
 * unless the contract has it.
 */
export class Router {
  readonly #root = newNode();

  constructor(operations: Iterable<Operation>) {
    for (const operation of operations) this.#add(operation);
  }

  /** @param path path of a request, percent-encoded, without the query */
  find(path: string): RouteMatch | null {
    const segments = path
      .replace(/\/{2,}/g, "/")
      .split("/")
      .slice(1);
    return this.#match(segments) ?? this.#matchWithoutTrailingSlash(segments);
  }

  #matchWithoutTrailingSlash(segments: string[]): RouteMatch | null {
    return segments.length > 1 && segments.at(-1) === ""
      ? this.#match(segments.slice(0, -1))
      : null;
  }

  #match(segments: readonly string[]): RouteMatch | null {
    const values: string[] = [];
    const walk = (node: Node, index: number): Node["route"] => {
      const segment = segments[index];
      if (segment === undefined) return node.route;
      const literal = node.literals.get(segment);
      const byLiteral = literal && walk(literal, index + 1);
      if (byLiteral) return byLiteral;
      for (const [prefix, next] of node.prefixes) {
        if (segment.length <= prefix.length || !segment.startsWith(prefix)) continue;
        const byPrefix = walkWith(segment.slice(prefix.length), next, index + 1);
        if (byPrefix) return byPrefix;
      }
      if (!node.parameter || segment === "") return null;
      return walkWith(segment, node.parameter, index + 1);
    };
    const walkWith = (value: string, node: Node, index: number): Node["route"] => {
      values.push(value);
      const route = walk(node, index);
      if (!route) values.pop();
      return route;
    };
    const route = walk(this.#root, 0);
    return (
      route && {
        operations: route.operations,
        template: route.template,
        pathParameters: new Map(route.names.map((name, i) => [name, values[i] ?? ""])),
      }
    );
  }

  #add(operation: Operation): void {
    const names: string[] = [];
    let node = this.#root;
    for (const segment of operation.path.split("/").slice(1)) {
      const [, prefix, name] = /^([^{]*)\{(.+)\}$/.exec(segment) ?? [];
      if (prefix && name) {
        names.push(name);
        const next = node.prefixes.get(prefix) ?? newNode();
        node.prefixes.set(prefix, next);
        node = next;
      } else if (name) {
        names.push(name);
        node.parameter ??= newNode();
        node = node.parameter;
      } else {
        const next = node.literals.get(segment) ?? newNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.route ??= { template: operation.path, names, operations: new Map() };
    node.route.operations.set(operation.method, operation);
  }
}
