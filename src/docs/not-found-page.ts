import { notFoundFile } from "./addresses.ts";
import { asset } from "./assets.ts";
import type { PageLink } from "./bar.ts";
import { shell } from "./shell.ts";

/** The page for unknown addresses in browsers. */
export function notFoundPage(links: readonly PageLink[]): string {
  return shell({
    file: notFoundFile,
    title: "Not found · tock-contract",
    links,
    style: asset("assets/page.css"),
    up: "/",
    body: `<main>
  <header>
    <h1>There is nothing at this address</h1>
    <p>Check it for typing errors, or begin at the <a href="/start">start page</a>. Programs get the error
    <a href="/api/errors.html#unknown-path">unknown-path</a> here.</p>
  </header>
</main>`,
  });
}
