import { mockToolkitRoutes } from "../../../mocks/toolkit.ts";
import { toolkitRoutes } from "../../server/toolkit/routes.ts";
import type { Command } from "../command.ts";

/** The command line and the toolkit routes of server and mock as data, for their page of the documentation. */
export function commandsFile(all: readonly Command[]): [file: string, text: string] {
  const commands = all.map(({ name, summary, usage }) => ({ name, summary, usage }));
  const text = JSON.stringify({ commands, toolkitRoutes, mockToolkitRoutes }, null, 2);
  return ["generated/commands.json", `${text}\n`];
}
