import MarkdownIt from "markdown-it";

/** HTML in a text is escaped and links cannot run scripts, because pages insert the result as HTML. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** Renders Markdown as HTML; HTML in the text is escaped. */
export function renderMarkdown(text: string): string {
  return markdown.render(text).trimEnd();
}
