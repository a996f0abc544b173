/** The rule about `x-audit`: what the audit log says of an operation. extensions.md describes the key. */

/** Number of references in each shape; `null`: any. */
const shapes = new Map([
  ["text", 1],
  ["pair", 2],
  ["triple", 3],
  ["list", null],
]);

/** Every operation that can change something says whether the audit log holds it, and how. */
export function auditDeclared() {
  let path = "";
  let method = "";
  return {
    PathItem: {
      enter(_, { key }) {
        path = String(key);
      },
      Operation: {
        enter(operation, { report, location, key }) {
          method = String(key);
          const audit = operation["x-audit"];
          if (method === "get" || method === "head") {
            if (audit !== undefined) {
              report({ message: `Take x-audit out: ${method.toUpperCase()} changes nothing.` });
            }
            return;
          }
          for (const message of faults(audit, path, operation)) {
            report({
              message,
              location: audit === undefined ? location : location.child(["x-audit"]),
            });
          }
        },
      },
    },
  };
}

function* faults(audit, path, operation) {
  if (audit === undefined) {
    yield "Say with x-audit what the audit log says of the operation, or `none` if it only reads.";
    return;
  }
  if (audit === "none") return;
  const { action, application, ...data } = typeof audit === "string" ? { action: audit } : audit;
  if (typeof action !== "string" || !/^[A-Z][A-Za-z ]{3,60}$/.test(action)) {
    yield "Name the action in a few words that begin with a capital.";
  }
  const names = Object.keys(data);
  const unknown = names.filter((name) => !shapes.has(name));
  if (unknown.length > 0) yield `Take ${unknown.join(", ")} out of x-audit.`;
  if (names.length > 1) yield "Log one of text, pair, triple, list.";
  const references = names.flatMap((name) => data[name]);
  const size = shapes.get(names[0]);
  if (typeof size === "number" && references.length !== size) {
    yield `Give ${names[0]} ${size} reference${size === 1 ? "" : "s"}.`;
  }
  for (const reference of [...references, ...(application === undefined ? [] : [application])]) {
    if (reference === true || leadsSomewhere(String(reference), path, operation)) continue;
    yield `Let \`${reference}\` name a path parameter or a property of the body.`;
  }
}

function leadsSomewhere(reference, path, operation) {
  const [location, name] = reference.split(".");
  if (location === "path") return path.includes(`{${name}}`);
  return location === "body" && name !== undefined && operation.requestBody !== undefined;
}
