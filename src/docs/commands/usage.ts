import { escapeHtml } from "../html.ts";

/** The help of a command as HTML: its options as a list, so that narrow screens break their descriptions only. */
export function usageHtml(name: string, usage: string): string {
  const [synopsis = "", ...blocks] = usage.split("\n\n");
  const parts = blocks.map((block) =>
    block.startsWith("  ") ? optionsHtml(block) : `<p>${escapeHtml(block)}</p>`,
  );
  return `<pre tabindex="0" aria-label="Usage of ${name}">${escapeHtml(synopsis)}</pre>${parts.join("")}`;
}

function optionsHtml(block: string): string {
  const options: { names: string; text: string }[] = [];
  for (const line of block.split("\n")) {
    const [names = "", text = ""] = line.trim().split(/ {2,}/, 2);
    const last = options.at(-1);
    if (/^ {2}\S/.test(line)) options.push({ names, text });
    else if (last) last.text = `${last.text} ${line.trim()}`.trimStart();
  }
  const rows = options.map(
    ({ names, text }) =>
      `<div><dt><code>${escapeHtml(names)}</code></dt><dd>${withOptions(text)}</dd></div>`,
  );
  return `<dl class="options">${rows.join("")}</dl>`;
}

/** Options in a description stay whole: browsers break lines after each hyphen. */
function withOptions(text: string): string {
  return escapeHtml(text).replace(/--[a-z][a-z-]*/g, "<code>$&</code>");
}
