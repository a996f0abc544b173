import { asset, inlineModules } from "./assets.ts";
import { bar, barStyle, iconLink, type PageLink } from "./bar.ts";
import { escapeHtml } from "./html.ts";
import { type Allowed, withPolicy } from "./policy.ts";

export interface Shell {
  /** Path of the page in the documentation folder. */
  file: string;
  title: string;
  links: readonly PageLink[];
  style: string;
  /** Markup below the bar. */
  body: string;
  /** If true, the text has addresses of the server that shows the page. */
  namesServer?: boolean;
  /** External sources that the page needs. */
  allowed?: Allowed;
  /** How links of the bar begin, for a page that is shown at any address. */
  up?: string;
}

/** A complete page of our own: bar, style and content policy are inside it. */
export function shell({
  file,
  title,
  links,
  style,
  body,
  namesServer = false,
  allowed = {},
  up,
}: Shell): string {
  return withPolicy(
    `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${escapeHtml(title)}</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  ${iconLink}
  <script>${asset("assets/theme.js")}</script>
  <style>${barStyle}${style}</style>
</head>
<body>
${bar(links, file, up)}
${body}${namesServer ? `\n<script type="module">${inlineModules("assets/here.js")}nameServer(document.querySelector("main"));</script>` : ""}
</body>
</html>
`,
    allowed,
  );
}
