import { readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { packageRoot } from "../../paths.ts";
import { guideFile, guidesFile } from "../addresses.ts";
import { asset, inlineModules } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { escapeHtml } from "../html.ts";
import { shell } from "../shell.ts";
import { type Guide, guides } from "./list.ts";

const markdown = new MarkdownIt({ html: false, linkify: false });
const style = () => asset("assets/page.css") + asset("guides/guides.css");

/** The list of all guides. */
export function guidesPage(links: readonly PageLink[]): string {
  const items = guides.map(
    ({ name, title, summary }) =>
      `<li><a href="${name}.html"><b>${escapeHtml(title)}</b><span>${escapeHtml(summary)}</span></a></li>`,
  );
  return shell({
    file: guidesFile,
    title: "Guides · tock-contract",
    links,
    style: style(),
    body: `<main>
  <header><h1>Guides</h1><p>Each begins with a running server: <code>npx tock-contract serve</code>.</p></header>
  <ul class="guides">${items.join("")}</ul>
</main>`,
  });
}

/** A guide as a page, with the list of its chapters. */
export function guidePage(guide: Guide, links: readonly PageLink[]): string {
  const text = readFileSync(join(packageRoot, "specs", guide.source), "utf8").replace(
    /^# .*\n+/,
    "",
  );
  const chapters: string[] = [];
  const html = markdown
    .render(text)
    .replace(/<h2>([^\n]*)<\/h2>/g, (_, title: string) => {
      const id = title
        .toLowerCase()
        .replace(/<[^<>]*>/g, "")
        .replace(/[^a-z0-9]+/g, "-");
      chapters.push(`<li><a href="#${id}">${title}</a></li>`);
      return `<h2 id="${id}">${title}</h2>`;
    })
    .replaceAll("<pre>", '<div class="command"><pre tabindex="0">')
    .replaceAll("</pre>", '</pre><button type="button">Copy</button></div>')
    .replaceAll("<table>", '<div class="table" tabindex="0"><table>')
    .replaceAll("</table>", "</table></div>");
  return shell({
    file: guideFile(guide.name),
    title: `${guide.title} · tock-contract`,
    links,
    style: style(),
    namesServer: true,
    body: `<main class="guide">
  <header><p><a href="index.html">Guides</a></p><h1>${escapeHtml(guide.title)}</h1></header>
  <div class="columns">
    <nav aria-label="Chapters"><ul>${chapters.join("")}</ul></nav>
    <article>${html}${neighbors(guide)}</article>
  </div>
</main>
<script type="module">${inlineModules("assets/copy.js")}</script>`,
  });
}

/** Links to the guides before and after one, in the order of their list. */
function neighbors(guide: Guide): string {
  const place = guides.indexOf(guide);
  const link = (other: Guide | undefined, label: string) =>
    other
      ? `<a href="${other.name}.html"><span>${label}</span>${escapeHtml(other.title)}</a>`
      : "<span></span>";
  return `<nav class="neighbors" aria-label="Other guides">${link(guides[place - 1], "Previous")}${link(guides[place + 1], "Next")}</nav>`;
}
