/** Looking through `$ref`s in the middle of a rule. */

/** The node behind a reference, or the node itself; `undefined` when the reference leads nowhere. */
export function resolved(node, ctx) {
  if (!node?.$ref) return node;
  return ctx.resolve(node).node;
}

/** The property of this name of a schema or of the members of its `allOf`, seen through references. */
export function findProperty(schema, name, ctx) {
  const { node, location } = schema?.$ref ? ctx.resolve(schema) : { node: schema };
  if (!node) return undefined;
  const inside = location
    ? { resolve: (reference) => ctx.resolve(reference, location.source.absoluteRef) }
    : ctx;
  const own = node.properties?.[name];
  if (own) return resolved(own, inside);
  for (const member of node.allOf ?? []) {
    const found = findProperty(member, name, inside);
    if (found) return found;
  }
  return undefined;
}
