import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandsFile } from "../addresses.ts";
import { asset } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { escapeHtml, withCode } from "../html.ts";
import { shell } from "../shell.ts";
import { usageHtml } from "./usage.ts";

interface Commands {
  commands: readonly { name: string; summary: string; usage: string }[];
  toolkitRoutes: readonly Route[];
  mockToolkitRoutes: readonly Route[];
}

interface Route {
  route: string;
  summary: string;
  access: "open" | "local" | "guarded";
}

/** The permitted callers of a toolkit route. */
const accesses = {
  open: "all callers",
  local: "loopback, or with the token",
  guarded: "the same, with the header <code>X-Tock-Contract</code>",
};

/**
 * The reference of the command line and of the toolkit routes.
 * @param generated folder with `commands.json`, which `generate` writes from the help of the commands
 */
export function commandsPage(generated: string, links: readonly PageLink[]): string {
  const text = readFileSync(join(generated, "commands.json"), "utf8");
  const { commands, toolkitRoutes, mockToolkitRoutes } = JSON.parse(text) as Commands;
  const index = commands.map(({ name }) => `<li><a href="#${name}">${name}</a></li>`);
  const entries = commands.map(
    ({ name, summary, usage }) => `
      <section id="${name}">
        <h2><a href="#${name}">${name}</a></h2>
        <p>${escapeHtml(summary)}.</p>
        ${usageHtml(name, usage)}
      </section>`,
  );
  return shell({
    file: commandsFile,
    title: "Command line · tock-contract",
    links,
    style: asset("assets/page.css"),
    body: `<main>
  <header>
    <h1>Command line</h1>
    <p>Results are written to stdout, messages to stderr. Exit codes: 0 success, 1 failure or findings, 2 wrong usage.
    Each option of <code>serve</code> and <code>mock</code> is also an environment variable: <code>--bot-timeout</code>
    is <code>TOCK_CONTRACT_BOT_TIMEOUT</code>.</p>
    <pre>npx tock-contract serve --port 8080</pre>
  </header>
  <div class="columns">
    <nav aria-label="Commands"><ul>${index.join("")}<li><a href="#toolkit">Toolkit routes</a></li></ul></nav>
    <div>${entries.join("")}
      <section id="toolkit">
        <h2><a href="#toolkit">Toolkit routes</a></h2>
        <p>Routes that Tock does not have. Tests use them to control the server or the mock.</p>
        <p>Of the server (<code>serve</code>):</p>
        ${tableOf("Toolkit routes of the server", toolkitRoutes)}
        <p>Of the mock (<code>mock</code>):</p>
        ${tableOf("Toolkit routes of the mock", mockToolkitRoutes)}
      </section>
    </div>
  </div>
</main>`,
  });
}

function tableOf(label: string, routes: readonly Route[]): string {
  const rows = routes.map(
    ({ route, summary, access }) =>
      `<tr><td><code>${escapeHtml(route)}</code></td><td>${withCode(summary)}</td><td>${accesses[access]}</td></tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-label="${label}"><table>
          <thead><tr><th>Route</th><th>Description</th><th>Access</th></tr></thead>
          <tbody>${rows.join("")}</tbody>
        </table></div>`;
}
