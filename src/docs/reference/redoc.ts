import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import type { ApiName } from "../../contract/apis.ts";
import type { Document } from "../../contract/openapi.ts";
import { pageOf, redocScriptFile } from "../addresses.ts";
import { asset } from "../assets.ts";
import { bar, barStyle, iconLink, type PageLink } from "../bar.ts";
import { escapeHtml, replaceOnce } from "../html.ts";
import { withPolicy } from "../policy.ts";
import { pageDocument } from "./document.ts";
import { type SplitPage, splitPage } from "./script.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin",
  "cli.js",
);

/**
 * The reference page of one API, and the script that all of them share; both work offline.
 * @param document bundled
 * @throws Error with Redocly's message if it fails, or if its output has changed with a new version
 */
export async function redocPage(
  document: Document,
  { api, title, links }: { api: ApiName; title: string; links: readonly PageLink[] },
): Promise<SplitPage> {
  const rendered = await render(pageDocument(api, document), title);
  if (!rendered.includes('"disableTelemetry":true')) {
    throw new Error("the page would send telemetry: REDOCLY_TELEMETRY=off has no effect any more");
  }
  const { html, script } = splitPage(rendered, basename(redocScriptFile));
  const style = `<style>${barStyle}${asset("assets/redoc.css")}</style>`;
  const dressed = [
    [
      "</head>\n\n<body>",
      `  ${iconLink}\n  ${style}\n</head>\n\n<body>\n${bar(links, pageOf(api))}`,
    ],
  ].reduce((page, [search = "", replacement = ""]) => replaceOnce(page, search, replacement), html);
  const page = withPolicy(withHashLinks(dressed), {
    "script-src": ["'self'"],
    "font-src": ["data:"],
    // Code samples are colored by style attributes that a script writes.
    "style-src-attr": ["'unsafe-inline'"],
  });
  return { html: page, script: withoutForeignLogo(script) };
}

/** Redoc loads only one external file, the logo of its maker: it is replaced by the name as text. */
const nameInLetters = `data:image/svg+xml;base64,${Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="16"><text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="600" fill="#4a7ebb">Redocly</text></svg>',
).toString("base64")}`;
const foreignLogos = [
  "https://cdn.redoc.ly/redoc/logo-mini-full.svg",
  "https://cdn.redoc.ly/redoc/logo-mini.svg",
];

function withoutForeignLogo(script: string): string {
  return foreignLogos.reduce((text, logo) => replaceOnce(text, logo, nameInLetters), script);
}

/** The prerendered menu links to paths, although the page routes by hash: these links would fail in a new tab. */
function withHashLinks(html: string): string {
  const start = html.indexOf('<div id="redoc">');
  const end = html.indexOf('<script type="application/json" id="definition">', start);
  const markup = html.slice(start, end).replaceAll('href="/', 'href="#/');
  return html.slice(0, start) + markup + html.slice(end);
}

async function render(document: Document, title: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tock-contract-docs-"));
  const bundle = join(folder, "openapi.json");
  const output = join(folder, "page.html");
  const options = ["--inlineBundle", "--title", escapeHtml(title), "--output", output];
  try {
    await writeFile(bundle, JSON.stringify(document));
    await promisify(execFile)(process.execPath, [redocly, "build-docs", bundle, ...options], {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", CI: "true" },
    });
    return await readFile(output, "utf8");
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    throw new Error(`no page could be made of ${document.info.title}:\n${stderr || message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
