import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { usageHtml } from "../../../src/docs/commands/usage.ts";
import { generatedFolder } from "../../../src/paths.ts";

const { commands } = JSON.parse(readFileSync(join(generatedFolder, "commands.json"), "utf8")) as {
  commands: { name: string; usage: string }[];
};

describe("usageHtml", () => {
  it("makes a list of options, with their whole description", () => {
    const usage =
      "do [options]\n\n  --short    a < b\n  --very-long-name\n             one\n             line\n\nMore.";
    expect(usageHtml("do", usage)).toBe(
      '<pre tabindex="0" aria-label="Usage of do">do [options]</pre><dl class="options">' +
        "<div><dt><code>--short</code></dt><dd>a &#60; b</dd></div>" +
        "<div><dt><code>--very-long-name</code></dt><dd>one line</dd></div></dl><p>More.</p>",
    );
  });

  it.each(commands)("keeps every word of $name", ({ name, usage }) => {
    const text = usageHtml(name, usage)
      .replace(/<\/?code>/g, "")
      .replace(/<[^<>]*>/g, " ")
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    const words = (from: string) => from.trim().split(/\s+/);
    expect(words(text)).toEqual(words(usage));
  });
});
