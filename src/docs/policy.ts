import { createHash } from "node:crypto";

/** External sources that a page needs, by directive. */
export type Allowed = Readonly<Record<string, readonly string[]>>;

const metaStart = '<meta http-equiv="Content-Security-Policy" content="';

/**
 * Inserts a content security policy into a page: only the scripts and styles of the page, each by its hash, and the
 * sources of `allowed`. It is part of the page, so that it also applies to `file://`.
 */
export function withPolicy(html: string, allowed: Allowed): string {
  const policy = new Map<string, Set<string>>([
    ["default-src", new Set(["'none'"])],
    ["base-uri", new Set(["'none'"])],
    ["form-action", new Set(["'none'"])],
    // The pages contain their icon.
    ["img-src", new Set(["data:"])],
    ["script-src", new Set(inline(html, "script").map(hash))],
    // Style libraries first insert an empty element and its rules later: the hash of the empty text allows that.
    ["style-src-elem", new Set(["", ...inline(html, "style")].map(hash))],
  ]);
  for (const [directive, sources] of Object.entries(allowed)) {
    policy.set(directive, new Set([...(policy.get(directive) ?? []), ...sources]));
  }
  const text = [...policy].map(([directive, sources]) => [directive, ...sources].join(" "));
  return html.replace(
    /<meta charset="[^"]*" *\/?>/,
    (charset) => `${charset}\n  ${metaStart}${text.join("; ")}">`,
  );
}

/** The policy of a page, as a header of the server. */
export function policyOf(html: string): string {
  const start = html.indexOf(metaStart) + metaStart.length;
  if (start < metaStart.length) throw new Error("the page has no content security policy");
  // Framing can only be forbidden by a header; browsers warn about it in a page.
  return `${html.slice(start, html.indexOf('"', start))}; frame-ancestors 'self'`;
}

/** The texts of all elements of a kind that a browser would run or apply. */
function inline(html: string, element: "script" | "style"): string[] {
  const found: string[] = [];
  for (const { name, attributes, text } of rawElements(html)) {
    const data = /type="application\/(ld\+)?json"/.test(attributes);
    if (name === element && !data && !/\bsrc=/.test(attributes)) found.push(text);
  }
  return found;
}

/** Elements with raw text content, one after the other: a `<style` inside a script is text, not an element. */
function* rawElements(html: string) {
  const start = /<(script|style)\b([^>]*)>/g;
  for (let match = start.exec(html); match; match = start.exec(html)) {
    const [, name = "", attributes = ""] = match;
    const end = html.indexOf(`</${name}>`, start.lastIndex);
    yield { name, attributes, text: html.slice(start.lastIndex, end) };
    start.lastIndex = end;
  }
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
