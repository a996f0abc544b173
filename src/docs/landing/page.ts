import { basename } from "node:path";
import {
  chatFile,
  errorsFile,
  landingFile,
  pageOf,
  scenariosFile,
  trafficFile,
} from "../addresses.ts";
import { asset, inlineModules } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { escapeHtml } from "../html.ts";
import type { ReferencePage } from "../reference/page.ts";
import { shell } from "../shell.ts";
import { commands } from "./commands.ts";
import { emptyData } from "./live.ts";

/** The start page: the documents, a chat, and commands to try. */
export function landingPage(pages: readonly ReferencePage[], links: readonly PageLink[]): string {
  return shell({
    file: landingFile,
    title: "tock-contract",
    links,
    style: asset("traffic/traffic.css") + asset("landing/landing.css"),
    body: `<main>
  <section class="first">
    <h1>Tock’s APIs, written as contracts and running on your machine.</h1>
    <p class="lead">The server validates every request and response against the documents on these pages. It works offline.</p>
  </section>
  <section class="talk">
    <aside class="chat" hidden data-live="chat" aria-labelledby="chat-title">
      <header><h2 id="chat-title">Talk to the travel bot</h2><p>REST and server-sent events, through <code>tock-react-kit</code></p></header>
      <div id="chat"></div>
      <footer id="tries" aria-label="Suggested messages"></footer>
    </aside>
    <aside class="traffic" hidden data-live="traffic" aria-labelledby="traffic-title">
      <header><h2 id="traffic-title">What happens meanwhile</h2><p><span id="traffic-status" role="status"></span> <a href="${trafficFile}">All traffic</a></p></header>
      <div id="entries" tabindex="0" role="log" aria-label="Live traffic"></div>
    </aside>
    <aside class="note command" data-static>
      ${copyHeader("h2", "Documentation only")}
      <p>This copy of the documentation has no server. Start one to chat with the demo bot here:</p>
      <pre><code>npx tock-contract serve</code></pre>
    </aside>
  </section>
  <section>
    <h2>The documents</h2>
    <ul class="apis">${pages.map(apiRow).join("")}</ul>
  </section>
  <section>
    <h2>From a shell</h2>
    <div class="grid">${commands.map(commandCard).join("")}</div>
  </section>
  <section class="grid" hidden data-live>
    <article data-live="logins" hidden>
      <h2>Log in</h2>
      <p>Demo logins for HTTP Basic and <code>POST /rest/authenticate</code>, on this machine only.</p>
      <table><thead><tr><th>Login</th><th>Password</th><th>Namespace</th><th>Roles</th></tr></thead><tbody></tbody></table>
    </article>
    <article class="command" data-live="webSocketKey" hidden>
      ${copyHeader("h2", "Attach your own bot")}
      <p>Connect a bot in any language to this WebSocket: see the <a href="${pageOf("bot-definition")}">bot guide</a>.</p>
      <pre><code></code></pre>
    </article>
  </section>
  <footer class="end">Causes and cures of errors: <a href="${errorsFile}">error codes</a>. Mocks that fail on purpose: <a href="${scenariosFile}">scenarios</a>. License: Apache-2.0.</footer>
</main>
${emptyData}
<script type="module" data-chat="${chatFile}">${inlineModules("assets/here.js", "assets/copy.js", "traffic/watch.js", "landing/landing.js")}</script>`,
    allowed: {
      // The chat kit and its messages.
      "script-src": ["'self'"],
      "connect-src": ["'self'"],
      // The demo bot uses the server's address in the URLs of its pictures; the page may be open under another name.
      "img-src": ["'self'", "http://127.0.0.1:*", "http://localhost:*"],
    },
  });
}

function apiRow({ file, title, summary, size, bundle }: ReferencePage): string {
  return `
        <li>
          <a class="open" href="${file}"><b>${escapeHtml(title)}</b><span>${escapeHtml(summary)}</span></a>
          <small>${size} · <a href="${bundle}">${basename(bundle)}</a></small>
        </li>`;
}

function commandCard({ title, text }: (typeof commands)[number]): string {
  return `
      <article class="command">${copyHeader("h3", title)}<pre><code>${escapeHtml(text)}</code></pre></article>`;
}

/** Title of a text to copy, with its button. */
function copyHeader(heading: "h2" | "h3", title: string): string {
  return `<header><${heading}>${escapeHtml(title)}</${heading}><button type="button">Copy</button></header>`;
}
