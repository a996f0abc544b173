import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { policyOf, withPolicy } from "../../src/docs/policy.ts";

const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function directive(html: string, name: string): string[] {
  const found = policyOf(html)
    .split("; ")
    .find((part) => part.startsWith(`${name} `));
  return found?.split(" ").slice(1) ?? [];
}

describe("content security policy of a page", () => {
  it("allows only what is declared", () => {
    expect(policyOf(withPolicy(page(""), {}))).toBe(
      `default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; script-src; style-src-elem ${hash("")}; frame-ancestors 'self'`,
    );
  });

  it("names each script and style of the page by its hash", () => {
    const html = withPolicy(
      page('<style>a{}</style><script>one()</script><script type="module">two()</script>'),
      {},
    );
    expect(directive(html, "script-src")).toEqual([hash("one()"), hash("two()")]);
    expect(directive(html, "style-src-elem")).toEqual([hash(""), hash("a{}")]);
  });

  it("treats a tag inside a script as text", () => {
    const script = 'x = "<style>b{}</style>"';
    const html = withPolicy(page(`<script>${script}</script>`), {});
    expect(directive(html, "script-src")).toEqual([hash(script)]);
    expect(directive(html, "style-src-elem")).toEqual([hash("")]);
  });

  it("excludes data and scripts of other files", () => {
    const html = withPolicy(
      page('<script type="application/json">{}</script><script src="a.js"></script>'),
      { "script-src": ["'self'"] },
    );
    expect(directive(html, "script-src")).toEqual(["'self'"]);
  });

  it("is placed in the page before the first script", () => {
    const html = withPolicy(page("<script>one()</script>"), {});
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script>"));
  });

  it("throws for a page without one", () => {
    expect(() => policyOf(page(""))).toThrow("no content security policy");
  });
});
