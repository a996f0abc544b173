import type { Json } from "../../contract/openapi.ts";
import { escapeHtml } from "../html.ts";

/** An object or array up to this length is written on one line. */
const width = 76;

/** A value as readable JSON: short values on one line, names and strings in their own colors. */
export function jsonHtml(value: Json): string {
  return layOut(value, "").replace(
    /"(?:[^"\\]|\\.)*"(:?)|[^"]+/g,
    (part, colon: string | undefined) => {
      if (!part.startsWith('"')) return escapeHtml(part);
      const text = escapeHtml(colon ? part.slice(0, -1) : part);
      return colon ? `<span class="name">${text}</span>:` : `<span class="text">${text}</span>`;
    },
  );
}

function layOut(value: Json, indent: string): string {
  const line = oneLine(value);
  if (typeof value !== "object" || value === null || indent.length + line.length <= width) {
    return line;
  }
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => layOut(item, inner))
    : Object.entries(value).map(
        ([name, item]) => `${JSON.stringify(name)}: ${layOut(item, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.map((part) => inner + part).join(",\n")}\n${indent}${close}`;
}

function oneLine(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(oneLine).join(", ")}]`;
  const parts = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}: ${oneLine(item)}`,
  );
  return parts.length > 0 ? `{ ${parts.join(", ")} }` : "{}";
}
