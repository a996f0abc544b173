/** Escapes a text for HTML, between tags or inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Escaped text in which `…` is code. */
export function withCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]*)`/g, "<code>$1</code>");
}

/** A value as JSON for a `<script type="application/json">`. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/**
 * Replaces a text that must occur exactly once.
 * @throws Error with the missing text, if a new version of a tool writes another one
 */
export function replaceOnce(text: string, search: string, replacement: string): string {
  const parts = text.split(search);
  if (parts.length !== 2) {
    throw new Error(
      `expected exactly once in the page, found ${parts.length - 1} times: ${search}`,
    );
  }
  return parts.join(replacement);
}
