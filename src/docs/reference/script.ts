import { inlineModules } from "../assets.ts";
import { replaceOnce, scriptJson } from "../html.ts";

/** A page of Redoc whose script is a file of its own. */
export interface SplitPage {
  html: string;
  /** Text of that file: the same for all pages that one version of Redoc makes. */
  script: string;
}

const moduleStart = '<script type="module">';
const exported = "{RedocStandalone,hydrate,init}";
const definitionStart = "const __redoc_definition = ";
const optionsStart = ";\n      const __redoc_options = ";
const end =
  ";\n\n      hydrate(__redoc_definition, __redoc_options, document.getElementById('redoc'));";

/**
 * Starts Redoc in a page that is already drawn. Scripts with `defer` have run by then. A page that a server of ours
 * shows names the address of that server, in the drawn page too: Redoc compares both.
 */
const starter = `${inlineModules("assets/here.js")}
addEventListener("DOMContentLoaded", () => {
  const root = document.getElementById("redoc");
  nameServer(root);
  const { definition, options } = JSON.parse(here(document.getElementById("definition").textContent));
  window.Redoc.hydrate(definition, options, root);
  // Users without a mouse scroll code by the keyboard, so it must be focusable.
  const reach = () => root.querySelectorAll("pre:not([tabindex])").forEach((code) => (code.tabIndex = 0));
  new MutationObserver(reach).observe(root, { childList: true, subtree: true });
  reach();
});`;

/**
 * Moves the script of Redoc, 2.3 MB, out of a page. As a classic script: browsers load no modules from the disk. The
 * document becomes JSON, which is parsed faster than the same as JavaScript.
 * @param file address of the script, relative to the page
 * @throws Error when a new version of Redoc writes other pages
 */
export function splitPage(html: string, file: string): SplitPage {
  const start = html.indexOf(moduleStart);
  const definition = html.indexOf(definitionStart, start);
  const options = html.indexOf(optionsStart, definition);
  const finish = html.indexOf(end, options);
  const close = html.indexOf("</script>", finish);
  if ([start, definition, options, finish, close].includes(-1))
    throw new Error("Redoc writes its script into its pages in another way than before");
  const data = {
    definition: JSON.parse(html.slice(definition + definitionStart.length, options)) as unknown,
    options: JSON.parse(html.slice(options + optionsStart.length, finish)) as unknown,
  };
  const page = `${html.slice(0, start)}<script type="application/json" id="definition">${scriptJson(data)}</script>
  <script>${starter}${html.slice(close)}`;
  return {
    html: replaceOnce(
      page,
      "</head>\n\n<body>",
      `  <script src="${file}" defer></script>\n</head>\n\n<body>`,
    ),
    script: classic(html.slice(start + moduleStart.length, definition)),
  };
}

/** A module as a classic script that leaves what it exports at `window.Redoc`. */
function classic(module: string): string {
  const named = replaceOnce(module.trim(), `const${exported}=`, "window.Redoc=");
  // Names the place of workers, which the content policy forbids; an error in a classic script.
  const script = replaceOnce(named, `export${exported};`, "").replaceAll("import.meta", "({})");
  return `"use strict";\n${script}\n`;
}
