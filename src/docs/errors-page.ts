import { errorCatalog, errorMessages } from "../../generated/errors.ts";
import { problem } from "../contract/problem.ts";
import { errorsFile } from "./addresses.ts";
import { asset } from "./assets.ts";
import type { PageLink } from "./bar.ts";
import { escapeHtml, withCode } from "./html.ts";
import { shell } from "./shell.ts";

const example = problem("unknown-application", { namespace: "app", name: "travle" });

/** The messages of a code, with their values in braces. */
function messagesOf(code: string): string[] {
  return Object.entries(errorMessages)
    .filter(([name]) => name === code || name.startsWith(`${code}.`))
    .map(([, [message]]) => message);
}

/** The page of all error codes, with messages, cause and cure; `#<code>` leads to each. */
export function errorsPage(links: readonly PageLink[]): string {
  const index = Object.entries(errorCatalog).map(
    ([code, { status }]) => `<li><a href="#${code}"><span>${status}</span>${code}</a></li>`,
  );
  const entries = Object.entries(errorCatalog).map(
    ([code, { status, cause, cure }]) => `
      <section id="${code}">
        <h2><a href="#${code}">${code}</a><span>${status}</span></h2>
        ${messagesOf(code)
          .map((message) => `<p><q>${escapeHtml(message)}</q></p>`)
          .join("")}
        <p>${withCode(cause)}</p>
        <p><b>What to do:</b> ${withCode(cure)}</p>
      </section>`,
  );
  return shell({
    file: errorsFile,
    title: "Error codes · tock-contract",
    links,
    style: asset("assets/page.css"),
    body: `<main>
  <header>
    <h1>Error codes</h1>
    <p>All APIs return errors in the same body: a list of entries, one for each violation. An entry has a stable
    code, a message, and <code>params</code> with the place in the request and what is expected there.</p>
    <pre tabindex="0">${escapeHtml(JSON.stringify(example.body, null, 2))}</pre>
  </header>
  <div class="columns">
    <nav aria-label="Codes"><ul>${index.join("")}</ul></nav>
    <div>${entries.join("")}</div>
  </div>
</main>`,
  });
}
