/** Rules about how much a request may hold. */

/**
 * Every text and every list of a request says how long it may be, and every map how many keys it may have: what is
 * read has a cost, and callers should know where it ends. Files are bounded by the size of the upload.
 */
export function bounded() {
  const seen = new Set();

  /** Checks a schema and all that it is made of, through references. */
  const check = (schema, location, ctx) => {
    if (typeof schema !== "object" || schema === null || seen.has(schema)) return;
    seen.add(schema);
    if (schema.$ref) {
      const target = ctx.resolve(schema, location.source.absoluteRef);
      if (target.node) check(target.node, target.location, ctx);
    }
    for (const message of missingBounds(schema)) ctx.report({ message, location });
    for (const key of ["items", "additionalProperties", "contentSchema"]) {
      check(schema[key], location.child([key]), ctx);
    }
    for (const key of ["allOf", "oneOf", "anyOf", "properties"]) {
      for (const [name, part] of Object.entries(schema[key] ?? {})) {
        check(part, location.child([key, name]), ctx);
      }
    }
  };

  return {
    RequestBody(body, ctx) {
      for (const [type, { schema }] of Object.entries(body.content ?? {})) {
        check(schema, ctx.location.child(["content", type, "schema"]), ctx);
      }
    },
    Parameter({ schema }, ctx) {
      check(schema, ctx.location.child(["schema"]), ctx);
    },
  };
}

/** The message for each bound that a schema lacks. */
function missingBounds(schema) {
  const types = [schema.type].flat();
  const isFixed = schema.enum !== undefined || schema.const !== undefined;
  const isFile = schema.contentMediaType !== undefined;
  const isMap = typeof schema.additionalProperties === "object";
  return [
    [types.includes("string") && !isFixed && !isFile, "maxLength", "text"],
    [types.includes("array"), "maxItems", "list"],
    [isMap, "maxProperties", "map"],
  ].flatMap(([needed, keyword, what]) =>
    needed && schema[keyword] === undefined
      ? [`Bound the ${what} with a ${keyword}: what no client exceeds.`]
      : [],
  );
}
