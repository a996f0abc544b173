/** Types of schemas that `openapi-typescript` cannot express by itself. */

import { NULL, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import { type Document, type JsonObject, resolveReference } from "../../contract/openapi.ts";

const { factory } = ts;

/**
 * - `{type: string, not: {enum: […]}, pattern}` with `[.]` in the pattern, the tag of the open variant of a union: the
 *   template `${string}.${string}`. Comparing the tag with that of another variant then leaves that one alone.
 * - `{type: [number, string], pattern: ^NaN$}`: a number or the literal `"NaN"`.
 * - `{anyOf: […, {type: "null"}], const: null}`, a property that is always null: null.
 *
 * @returns `undefined` for all other schemas
 */
export function exactType(schema: SchemaObject): ts.TypeNode | undefined {
  const { type, pattern = "" } = schema as { type?: unknown; pattern?: string };
  if ((schema as { const?: unknown }).const === null) return NULL;
  if (isOpenTag(schema) && pattern.includes("[.]")) return dottedText();
  const isNumberOrText = Array.isArray(type) && type.includes("number") && type.includes("string");
  const literal = /^\^(\w+)\$$/.exec(pattern)?.[1];
  if (!isNumberOrText || literal === undefined) return undefined;
  return factory.createUnionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword),
    factory.createLiteralTypeNode(factory.createStringLiteral(literal)),
  ]);
}

/**
 * A document without the open variants whose tag may be any text: TypeScript cannot narrow a union with such a variant.
 * Used for clients, which read only known variants.
 */
export function withoutOpenVariants(document: Document): Document {
  const isOpen = (variant: JsonObject) => {
    const { properties = {} } = resolveReference<{ properties?: JsonObject }>(document, variant);
    return Object.values(properties as Record<string, JsonObject>).some(
      (property) =>
        isOpenTag(property) && exactType(property as object as SchemaObject) === undefined,
    );
  };
  const text = JSON.stringify(document, (key, value: unknown) =>
    (key === "oneOf" || key === "anyOf") && Array.isArray(value)
      ? value.filter((variant: JsonObject) => !isOpen(variant))
      : value,
  );
  return JSON.parse(text) as Document;
}

function isOpenTag(schema: object): boolean {
  const { type, not } = schema as { type?: unknown; not?: unknown };
  return type === "string" && typeof not === "object" && not !== null && "enum" in not;
}

/** `${string}.${string}` */
function dottedText(): ts.TypeNode {
  const text = () => factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  return factory.createTemplateLiteralType(factory.createTemplateHead(""), [
    factory.createTemplateLiteralTypeSpan(text(), factory.createTemplateMiddle(".")),
    factory.createTemplateLiteralTypeSpan(text(), factory.createTemplateTail("")),
  ]);
}
