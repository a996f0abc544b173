/** The part of markdown-it that is used here; it comes without types. */
declare module "markdown-it" {
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify: boolean; typographer: boolean });
    render(text: string): string;
  }
}
