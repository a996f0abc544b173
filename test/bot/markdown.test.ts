import { expect, it } from "vitest";
import { renderMarkdown } from "../../src/bot/messages/markdown.ts";

it.each([
  ["plain", "<p>plain</p>"],
  ["You are **welcome**", "<p>You are <strong>welcome</strong></p>"],
  ["- one\n- two", "<ul>\n<li>one</li>\n<li>two</li>\n</ul>"],
  ["[site](https://example.com)", '<p><a href="https://example.com">site</a></p>'],
  ["a < b & c", "<p>a &lt; b &amp; c</p>"],
  ["<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"],
  ["a <b onclick=x>", "<p>a &lt;b onclick=x&gt;</p>"],
  ["[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>"],
  ["![x](data:text/html,x)", "<p>![x](data:text/html,x)</p>"],
  [
    '[x](https://example.com/"onclick="x)',
    '<p><a href="https://example.com/%22onclick=%22x">x</a></p>',
  ],
])("%j", (text, html) => {
  expect(renderMarkdown(text)).toBe(html);
});
