import { errorCatalogue } from "../../generated/errors.ts";
import { errorsFile } from "./addresses.ts";
import { asset } from "./assets.ts";
import { bar, barStyle, iconLink, type PageLink } from "./bar.ts";
import { withCode } from "./html.ts";
import { withPolicy } from "./policy.ts";

/** The page of all error codes, with cause and cure; `#<code>` leads to each. */
export function errorsPage(links: readonly PageLink[]): string {
  const index = Object.entries(errorCatalogue).map(
    ([code, { status }]) => `<li><a href="#${code}"><span>${status}</span>${code}</a></li>`,
  );
  const entries = Object.entries(errorCatalogue).map(
    ([code, { status, cause, cure }]) => `
      <section id="${code}">
        <h2><a href="#${code}">${code}</a><span>${status}</span></h2>
        <p>${withCode(cause)}</p>
        <p><b>What to do:</b> ${withCode(cure)}</p>
      </section>`,
  );
  return withPolicy(
    `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>Error codes · tock-contract</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  ${iconLink}
  <style>${barStyle}${asset("assets/page.css")}</style>
</head>
<body>
${bar(links, errorsFile)}
<main>
  <header>
    <h1>Error codes</h1>
    <p>Every refusal has the same body, in all four APIs: a list of errors, each with a code that stays the same, a
    message for people, and <code>params</code> that say where in the request to look.</p>
    <pre>{"errors": [{
  "code": "unknown-application",
  "message": "unknown application app:travle",
  "params": {"location": "body", "pointer": "/applicationName"}
}]}</pre>
  </header>
  <div class="columns">
    <nav aria-label="Codes"><ul>${index.join("")}</ul></nav>
    <div>${entries.join("")}</div>
  </div>
</main>
</body>
</html>
`,
    {},
  );
}
