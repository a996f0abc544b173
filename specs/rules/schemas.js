/** Rules about schemas, most of them for the tools that read the documents after us. */
import { findProperty } from "./resolving.js";

/**
 * A discriminator maps exactly the constants of its variants: without a full mapping generators invent values, and
 * validators refuse a variant without a constant. An open union is therefore a union of the known variants, with their
 * discriminator, and one whose tag is `not: {enum: […]}`.
 */
export function discriminatorMapping() {
  return {
    Schema(schema, ctx) {
      if (!schema.discriminator) return;
      const { propertyName, mapping } = schema.discriminator;
      const report = (message) =>
        ctx.report({ message, location: ctx.location.child(["discriminator"]) });
      if (!mapping)
        return report("Give the discriminator a mapping with the constant of every variant.");
      const variants = schema.oneOf ?? [];
      if (variants.length === 0)
        return report("Put the discriminator beside the `oneOf` that it tells apart.");
      const constants = new Set();
      for (const [index, variant] of variants.entries()) {
        const name = String(variant.$ref ?? `variant ${index + 1}`)
          .split("/")
          .at(-1);
        const constant = findProperty(variant, propertyName, ctx)?.const;
        const target = mapping[constant]?.split("/").at(-1);
        if (constant === undefined) {
          report(
            `Give ${name} the property ${propertyName} with a \`const\`; a variant for all other values stands in a union around this one.`,
          );
        } else if (target === undefined) report(`Map ${constant} to ${name}.`);
        else if (target !== name) report(`Map ${constant} to ${name}, which has that constant.`);
        constants.add(constant);
      }
      for (const value of Object.keys(mapping)) {
        if (!constants.has(value))
          report(`Take ${value} out of the mapping: no variant has it as its constant.`);
      }
    },
  };
}

/** A pattern needs a description in words of what a value must be. */
export function patternInWords() {
  return {
    Schema(schema, { report, location }) {
      if (schema.pattern === undefined || schema.pattern === "\\S") return;
      if (/^\S.*[^.\s]$/.test(schema["x-expected"] ?? "")) return;
      report({
        message:
          "Say beside the pattern what a value must be: `x-expected: a date such as 2026-11-22`.",
        location: location.child(["pattern"]),
      });
    },
  };
}

/** `required` belongs next to `allOf`, not inside a member: the type generator loses it there. */
export function requiredBesideAllOf() {
  return {
    Schema(schema, { report, location }) {
      for (const [index, member] of (schema.allOf ?? []).entries()) {
        if (member.$ref || member.required === undefined) continue;
        report({
          message: "Put `required` beside `allOf` instead of inside its member.",
          location: location.child(["allOf", index, "required"]),
        });
      }
    },
  };
}

const contents = [
  "properties",
  "additionalProperties",
  "patternProperties",
  "allOf",
  "oneOf",
  "anyOf",
  "const",
  "enum",
];

/** An object says what it holds; one that holds anything says why. */
export function saysWhatItHolds() {
  return {
    Schema(schema, { report }) {
      const types = [schema.type].flat();
      if (
        !types.includes("object") ||
        contents.some((key) => schema[key] !== undefined) ||
        schema.description
      )
        return;
      report({ message: "List the properties of the object, or describe why it holds anything." });
    },
  };
}

/** Forms for which generators of clients have no type, or write code that does not compile. */
export function readByGenerators() {
  return {
    Schema(schema, { report, location }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (property.type !== "null") continue;
        report({
          message:
            "Write a property that is always null as a union with null and `const: null`: generators have no type for null alone.",
          location: location.child(["properties", name, "type"]),
        });
      }
      if ((schema.oneOf || schema.anyOf) && (schema.default ?? null) !== null) {
        report({
          message: "Say the default of a union in its description: in Java a union has no default.",
          location: location.child(["default"]),
        });
      }
      if ([schema.type].flat().includes("array") && !schema.items && !schema.prefixItems) {
        report({
          message: "Give the list `items`, even if it is always empty.",
          location: location.child(["type"]),
        });
      }
      const nameless = (schema.enum ?? []).some((value) => /^\W+$/.test(value));
      if (nameless && !schema["x-enum-varnames"]) {
        report({
          message: "Name the values in `x-enum-varnames`: one of them has no letter or digit.",
          location: location.child(["enum"]),
        });
      }
    },
  };
}
