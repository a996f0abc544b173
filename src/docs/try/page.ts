import type { ApiName } from "../../contract/apis.ts";
import { shownOrigin, tryFile } from "../addresses.ts";
import { asset, inlineModules } from "../assets.ts";
import type { PageLink } from "../bar.ts";
import { escapeHtml } from "../html.ts";
import { shell } from "../shell.ts";

/**
 * The page that sends a request of any operation to any server: `#<api>/<operationId>` chooses the operation.
 * @param apis titles of the documents
 */
export function tryPage(
  apis: readonly (readonly [api: ApiName, title: string])[],
  links: readonly PageLink[],
): string {
  return shell({
    file: tryFile,
    title: "Try it · tock-contract",
    links,
    style: asset("assets/page.css") + asset("try/try.css"),
    body: `<main>
  <header>
    <h1>Try it</h1>
    <p>Sends a request of any operation to a running server or a mock. Logins are kept in this tab only.</p>
  </header>
  <div class="try">
    <form id="request" autocomplete="off">
      <section>
        <h2>Operation</h2>
        <div class="row">
          <label>API <select id="api">${apis.map(([api, title]) => `<option value="${api}">${escapeHtml(title)}</option>`).join("")}</select></label>
          <label class="wide">Operation <select id="operation"></select></label>
        </div>
        <p id="what"></p>
      </section>
      <section>
        <h2>Server</h2>
        <div class="row">
          <label class="line">Address <input id="server" type="url" required list="servers" value="${shownOrigin}"></label>
          <datalist id="servers"><option value="${shownOrigin}"></option></datalist>
          <label>Login <input id="login" autocomplete="off"></label>
          <label>Password <input id="password" type="password" autocomplete="off"></label>
        </div>
        <p class="quiet"><span id="authentication"></span> <button id="demo" type="button">Use the demo login</button></p>
      </section>
      <section id="parameters" hidden><h2>Parameters</h2><div class="fields"></div></section>
      <section id="body" hidden>
        <h2>Body</h2>
        <div class="row"><label>Example <select id="example"></select></label></div>
        <label id="text-field"><span>Content</span> <textarea id="text" rows="14" spellcheck="false"></textarea></label>
        <label id="file-field" hidden>Your own file instead <input id="file" type="file"></label>
      </section>
      <section>
        <h2>Mock</h2>
        <div class="row"><label>Response of a mock (<code>Prefer</code>) <select id="prefer"></select></label></div>
      </section>
      <p class="actions">
        <button id="send" type="submit">Send</button>
        <button id="stop" type="button" hidden>Stop</button>
        <button id="copy" type="button">Copy as curl</button>
      </p>
    </form>
    <section id="response" aria-live="polite">
      <h2>Response</h2>
      <p class="quiet" id="summary">Nothing has been sent yet.</p>
      <p id="verdict" hidden></p>
      <details id="headers" hidden><summary>Headers</summary><pre tabindex="0"></pre></details>
      <pre id="answer" tabindex="0" hidden></pre>
    </section>
  </div>
</main>
<script type="module">${inlineModules("assets/here.js", "try/try.js")}</script>`,
    allowed: {
      // The operations, from the files next to the page.
      "script-src": ["'self'"],
      // The reader types the address.
      "connect-src": ["*", "ws:", "wss:"],
      "img-src": ["blob:"],
    },
  });
}
