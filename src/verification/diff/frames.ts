import {
  type AsyncDocument,
  type AsyncOperation,
  messageOf,
  schemaNameOf,
} from "../../contract/asyncapi.ts";
import { breaksOf, type Change, merged, type Side } from "./change.ts";
import { SchemaComparison } from "./schemas/compare.ts";
import { referenced } from "./schemas/node.ts";

/**
 * Compares two bundled AsyncAPI documents of the WebSocket. A bot is the caller: its frames are compared like requests,
 * those of the platform like responses.
 */
export function frameChanges(before: AsyncDocument, after: AsyncDocument): Change[] {
  const schemas = new SchemaComparison(before, after);
  const old = framesOf(before);
  const now = framesOf(after);
  const found: Change[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const { name, side } = (now.get(key) ?? old.get(key)) as Frame;
    const from = side === "request" ? "from the bot" : "to the bot";
    const operations = [`${name} ${from}`];
    const pointer = `/components/messages/${name}`;
    const at = { place: "frame", pointer, side, operations };
    if (!now.has(key)) {
      const breaks = breaksOf(side, "narrowed");
      found.push({ ...at, rule: "frame-removed", text: "frame removed", breaks });
    } else if (!old.has(key)) {
      const breaks = breaksOf(side, "widened");
      found.push({ ...at, rule: "frame-added", text: "frame added", breaks });
    } else {
      const node = (document: AsyncDocument) =>
        referenced(document, `#/components/schemas/${schemaNameOf(messageOf(document, name))}`);
      for (const change of schemas.compare(node(before), node(after), side)) {
        found.push({ ...change, operations });
      }
    }
  }
  return merged(found);
}

interface Frame {
  name: string;
  side: Side;
}

/** The frames of the document, each with its direction. */
function framesOf(document: AsyncDocument): Map<string, Frame> {
  const found = new Map<string, Frame>();
  const add = (references: AsyncOperation["messages"], side: Side) => {
    for (const reference of references) {
      const { name } = messageOf(document, reference);
      found.set(`${side} ${name}`, { name, side });
    }
  };
  // The document describes both ends; those of the platform are sufficient.
  for (const [id, { action, messages, reply }] of Object.entries(document.operations)) {
    if (!id.startsWith("platform")) continue;
    const received = action === "receive";
    add(messages, received ? "request" : "response");
    add(reply?.messages ?? [], received ? "response" : "request");
  }
  return found;
}
