/** Rules that look at one operation: its name, its callers, its tag, the errors it documents. */
import { resolved } from "./resolving.js";
import { verbs } from "./verbs.js";

const roles = ["nlpUser", "botUser", "admin", "technicalAdmin"];

/** `operationId` is there, starts with a known verb, and is the only one of its name in the document. */
export function operationName() {
  const seen = new Set();
  return {
    Operation(operation, { report, location }) {
      const id = operation.operationId;
      if (!id) {
        report({
          message: "Give the operation an operationId, verb first, such as `listIntents`.",
        });
        return;
      }
      const at = location.child(["operationId"]);
      const verb = /^[a-z]+/.exec(id)?.[0];
      if (!/^[a-z]+([A-Z][a-z0-9]*)+$/.test(id) || !verbs.has(verb)) {
        report({
          message: `Name the operation with a verb of specs/rules/verbs.js first and in camelCase, such as \`listIntents\`; not \`${id}\`.`,
          location: at,
        });
      }
      if (seen.has(id)) {
        report({
          message: `Give the operation a name of its own; another one is \`${id}\` too.`,
          location: at,
        });
      }
      seen.add(id);
    },
  };
}

/** `x-roles` is there and says `public`, `authenticated` or a list of roles. */
export function rolesDeclared() {
  return {
    Operation(operation, { report, location }) {
      const declared = operation["x-roles"];
      if (declared === undefined) {
        report({
          message: "Say who may call with x-roles: `public`, `authenticated` or a list of roles.",
        });
        return;
      }
      const list =
        Array.isArray(declared) &&
        declared.length > 0 &&
        declared.every((role) => roles.includes(role));
      if (declared === "public" || declared === "authenticated" || list) return;
      report({
        message: `Make x-roles \`public\`, \`authenticated\`, or a list out of ${roles.join(", ")}.`,
        location: location.child(["x-roles"]),
      });
    },
  };
}

/** Exactly one tag, which the document declares. */
export function oneTag() {
  let declared = new Set();
  return {
    Root(root) {
      declared = new Set((root.tags ?? []).map((tag) => tag.name));
    },
    Operation(operation, { report, location }) {
      const tags = operation.tags ?? [];
      if (tags.length !== 1) {
        report({
          message: `Give the operation exactly one tag, the name of its file; it has ${tags.length}.`,
        });
      } else if (!declared.has(tags[0])) {
        report({
          message: `Declare the tag \`${tags[0]}\` in the \`tags\` of the document.`,
          location: location.child(["tags"]),
        });
      }
    },
  };
}

/**
 * The errors that a body, mandatory parameters and missing credentials can cause are documented, unless another server
 * serves the document.
 */
export function documentedErrors() {
  let everywhere = [];
  let servedElsewhere = false;
  return {
    Root(root) {
      everywhere = root.security ?? [];
      servedElsewhere = root["x-served-by"] !== undefined;
    },
    Operation(operation, ctx) {
      if (servedElsewhere) return;
      const missing = neededStatuses(operation, everywhere, ctx).filter(
        ({ status }) => !operation.responses?.[status],
      );
      for (const { status, why } of missing) {
        ctx.report({
          message: `Document ${status}: ${why}.`,
          location: ctx.location.child(["responses"]),
        });
      }
    },
  };
}

function neededStatuses(operation, everywhere, ctx) {
  const needed = [];
  const parameters = (operation.parameters ?? []).map((parameter) => resolved(parameter, ctx));
  const body = Object.keys(resolved(operation.requestBody, ctx)?.content ?? {}).length > 0;
  if (body || parameters.some((parameter) => parameter?.required && parameter.in !== "path")) {
    needed.push({ status: 400, why: "the request can be invalid" });
  }
  if (body) {
    needed.push({ status: 413, why: "the body can be too large" });
    needed.push({ status: 415, why: "the content type can be unsupported" });
  }
  const schemes = (operation.security ?? everywhere).flatMap((requirement) =>
    Object.keys(requirement),
  );
  if (schemes.length > 0 || operation["x-roles"] !== "public") {
    needed.push({ status: 401, why: "credentials can be missing" });
  }
  return needed;
}

/** The success response is documented: a 2xx, 101 for a WebSocket, or 302 for a redirect. */
export function successDocumented() {
  return {
    Operation(operation, { report, location }) {
      if (Object.keys(operation.responses ?? {}).some((status) => /^(2|101|302)/.test(status)))
        return;
      report({
        message:
          "Document the success response: a 2xx, 101 for a WebSocket, or 302 for a redirect.",
        location: location.child(["responses"]),
      });
    },
  };
}
