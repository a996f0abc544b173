import type { ApiName } from "../../contract/apis.ts";
import {
  bundleOf,
  downloadsFile,
  downloadsOf,
  webSocketBundle,
  webSocketYaml,
} from "../addresses.ts";
import { asset } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { escapeHtml } from "../html.ts";
import { shell } from "../shell.ts";

/** The downloads of each document. */
export function downloadsPage(
  apis: readonly (readonly [api: ApiName, title: string])[],
  links: readonly PageLink[],
): string {
  const rows = apis.map(([api, title]) => {
    const { yaml, types, postman, bruno, changes } = downloadsOf(api);
    return row(title, [
      ["OpenAPI JSON", bundleOf(api)],
      ["OpenAPI YAML", yaml],
      ["TypeScript types", types],
      ["Postman", postman],
      ["Bruno", bruno],
      ["Changes", changes],
    ]);
  });
  const frames = row("Frames of the WebSocket", [
    ["AsyncAPI JSON", webSocketBundle],
    ["AsyncAPI YAML", webSocketYaml],
  ]);
  return shell({
    file: downloadsFile,
    title: "Downloads · tock-contract",
    links,
    style: asset("assets/page.css") + asset("guides/guides.css"),
    body: `<main>
  <header><h1>Downloads</h1><p>The contracts as files, for the tools that you have. Postman’s format is read by Insomnia and
  Hoppscotch too; the archives of Bruno are folders to open as a collection.</p></header>
  ${rows.join("")}${frames}
</main>`,
  });
}

function row(title: string, files: readonly (readonly [label: string, file: string])[]): string {
  const items = files.map(([label, file]) => `<li><a href="${file}" download>${label}</a></li>`);
  return `<section><h2>${escapeHtml(title)}</h2><ul class="files">${items.join("")}</ul></section>`;
}
