/** Rules that look at one operation: its name, who may call it, its wording, its tag, the errors it documents. */
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

/** Summary, description and the descriptions of parameters and bodies help a reader. */
export function wording() {
  return {
    Operation(operation, { report, location }) {
      const { summary, description } = operation;
      if (!summary)
        report({ message: "Give the operation a summary: what it does, in a few words." });
      else if (
        !/^[A-Z]/.test(summary) ||
        /[.!?]$/.test(summary) ||
        summary.length < 5 ||
        summary.length > 60
      ) {
        report({
          message: "Write the summary with a capital, without a full stop, in 5 to 60 characters.",
          location: location.child(["summary"]),
        });
      }
      if (!description) {
        report({
          message: "Describe the operation: what it does, what it changes, what comes back when.",
        });
      } else if (!isSentence(description) || description.length < 60 || description.length > 1500) {
        report({
          message:
            "Write the description in whole sentences, from a capital to a full stop, in 60 to 1500 characters.",
          location: location.child(["description"]),
        });
      }
    },
    Parameter(parameter, { report }) {
      if (saysSomething(parameter.description)) return;
      report({ message: `Describe the parameter \`${parameter.name}\` in 10 to 600 characters.` });
    },
    Response(response, { report }) {
      if (saysSomething(response.description)) return;
      report({
        message: "Describe the answer in 10 to 600 characters: when it comes, and what it means.",
      });
    },
    RequestBody(body, { report }) {
      if (saysSomething(body.description)) return;
      report({ message: "Describe the body in 10 to 600 characters." });
    },
  };
}

function isSentence(text) {
  return /^[A-Z`'"]/.test(text) && /[.!?]\s*$/.test(text);
}

function saysSomething(text) {
  return typeof text === "string" && text.length >= 10 && text.length <= 600;
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
 * The errors that a caller can earn are documented: by a body, by mandatory parameters, by missing credentials. Where
 * another server is the one that refuses, they are its own affair.
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
    needed.push({ status: 400, why: "what the caller sends can break the contract" });
  }
  if (body) {
    needed.push({ status: 413, why: "the body can be too large" });
    needed.push({ status: 415, why: "the body can have a foreign content type" });
  }
  const schemes = (operation.security ?? everywhere).flatMap((requirement) =>
    Object.keys(requirement),
  );
  if (schemes.length > 0 || operation["x-roles"] !== "public") {
    needed.push({ status: 401, why: "credentials can be missing" });
  }
  return needed;
}

/** The answer when all goes well is documented; opening a WebSocket answers 101, and a way back to a page 302. */
export function successDocumented() {
  return {
    Operation(operation, { report, location }) {
      if (Object.keys(operation.responses ?? {}).some((status) => /^(2|101|302)/.test(status)))
        return;
      report({
        message:
          "Document the answer when all goes well: a 2xx, 101 for a WebSocket, or 302 for a way to a page.",
        location: location.child(["responses"]),
      });
    },
  };
}
