import { isBuiltin } from "node:module";

/**
 * Why the server and the mock cannot run on this Node, or null. They need the SQLite that Node has without an option
 * since 22.13 and 23.4.
 */
export function nodeProblem(): string | null {
  if (isBuiltin("node:sqlite")) return null;
  return `needs Node 22.13 or newer (of Node 23: 23.4); this is Node ${process.versions.node}`;
}
