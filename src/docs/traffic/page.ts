import { trafficFile } from "../addresses.ts";
import { asset, inlineModules } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { shell } from "../shell.ts";

/** The page with the live traffic of a running server. */
export function trafficPage(links: readonly PageLink[]): string {
  return shell({
    file: trafficFile,
    title: "Traffic · tock-contract",
    links,
    style: asset("assets/page.css") + asset("traffic/traffic.css") + asset("traffic/page.css"),
    body: `<main>
  <header>
    <h1>Traffic</h1>
    <p>Requests to this server as they happen, with what the language understanding and the bots did for them. Each
    response is compared with the contract. Passwords and keys are masked.</p>
  </header>
  <div class="tools">
    <label>Filter <input id="filter" type="search"></label>
    <label><input type="checkbox" data-kind="request" checked> requests</label>
    <label><input type="checkbox" data-kind="step" checked> steps</label>
    <label><input type="checkbox" data-kind="failed"> failures only</label>
    <button id="clear" type="button">Clear</button>
    <span id="status" role="status"></span>
  </div>
  <form id="watch" hidden><label>Toolkit token <input id="token" type="password" autocomplete="off"></label> <button>Watch</button></form>
  <div id="entries"></div>
</main>
<script type="module">${inlineModules("traffic/watch.js", "traffic/traffic.js")}</script>`,
    allowed: { "connect-src": ["'self'"] },
  });
}
