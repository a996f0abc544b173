import { asset } from "./assets.ts";
import { escapeHtml } from "./html.ts";

/** A page that the bar on top of every page links to. */
export interface PageLink {
  /** Path in the documentation folder. */
  file: string;
  label: string;
  /** If true, it is in the list of all pages only, not in the row. */
  isMinor?: boolean;
}

const mark = asset("assets/mark.svg").trim();

/** Icon of all pages, inside the page. */
export const iconLink = `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(mark).toString("base64")}">`;

/**
 * The navigation bar of every page; its links are relative, so that they also work with `file://`.
 * @param current file of the page
 * @param up how the links begin; for a page that is shown at any address, `/`
 */
export function bar(
  links: readonly PageLink[],
  current: string,
  up = "../".repeat(current.split("/").length - 1),
): string {
  const item = ({ file, label }: PageLink) => {
    const here = file === current ? ' aria-current="page"' : "";
    return `<a href="${up}${file}"${here}>${escapeHtml(label)}</a>`;
  };
  const row = links.filter(({ isMinor }) => !isMinor).map(item);
  const home = `<a class="tc-home" href="${up}index.html">${mark}<span>tock-contract</span></a>`;
  // Narrow screens show the list only, others the row too.
  const list = `<details class="tc-list"><summary>Pages</summary><ul>${links.map((link) => `<li>${item(link)}</li>`).join("")}</ul></details>`;
  return `<nav class="tc-bar" aria-label="Documentation">${home}<div>${row.join("")}</div>${list}</nav>`;
}

/** Style of the bar. */
export const barStyle: string = asset("assets/bar.css");
