import MarkdownIt from "markdown-it";

/** Raw HTML in a text is shown, not run, and links run no script: pages put the result into themselves as it is. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** A text in Markdown as HTML; HTML that stands in the text is escaped. */
export function renderMarkdown(text: string): string {
  return markdown.render(text).trimEnd();
}
