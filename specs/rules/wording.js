/** Rules about texts for people: their form by where they are, and the words that they avoid. */
import { summaryVerbs } from "./verbs.js";
import { faultsOfDescription, faultsOfText } from "./words.js";

const textKeys = ["title", "summary", "description", "x-displayName"];

/** Maps whose keys are names, so that `title` below them is one too. */
const named = /(Map|^SchemaProperties|^Named.*|^Paths|^Responses)$/;

/** All texts avoid the words of words.js; summaries and descriptions have the form that helps a reader. */
export function wording() {
  return {
    any(node, { report, location, type, resolve }) {
      if (typeof node !== "object" || node === null || named.test(type.name)) return;
      for (const key of textKeys) {
        const text = node[key]?.$ref ? resolve(node[key]).node : node[key];
        if (typeof text !== "string") continue;
        for (const message of faultsOfText(text))
          report({ message, location: location.child([key]) });
      }
    },
    Operation(operation, { report, location }) {
      for (const message of faultsOfSummary(operation.summary))
        report({ message, location: at(operation, "summary", location) });
      for (const message of faultsOfOperation(operation.description))
        report({ message, location: at(operation, "description", location) });
      for (const { when } of [operation["x-tock-deviation"] ?? []].flat()) {
        for (const message of faultsOfText(String(when)))
          report({ message, location: location.child(["x-tock-deviation"]) });
      }
    },
    Parameter(parameter, { report }) {
      if (saysSomething(parameter.description)) return;
      report({ message: `Describe the parameter \`${parameter.name}\` in 10 to 600 characters.` });
    },
    Response(response, { report }) {
      if (saysSomething(response.description)) return;
      report({
        message: "Describe the response in 10 to 600 characters, as a noun phrase.",
      });
    },
    RequestBody(body, { report }) {
      if (saysSomething(body.description)) return;
      report({ message: "Describe the body in 10 to 600 characters." });
    },
  };
}

function* faultsOfSummary(summary) {
  if (!summary) {
    yield "Give the operation a summary: a verb and its object.";
    return;
  }
  if (
    !/^[A-Z]/.test(summary) ||
    /[.!?]$/.test(summary) ||
    summary.length < 5 ||
    summary.length > 60
  ) {
    yield "Write the summary with a capital, without a full stop, in 5 to 60 characters.";
  }
  const [verb = ""] = summary.split(" ");
  if (!summaryVerbs.has(verb.toLowerCase()))
    yield `Begin the summary with a verb of specs/rules/verbs.js, such as \`List intents\`; not with \`${verb}\`.`;
  const article = /\b(?:an?|the(?! current\b)) \w+/i.exec(summary)?.[0];
  if (article) yield `Leave the article of \`${article}\` out of the summary.`;
}

function* faultsOfOperation(description) {
  if (!description) {
    yield "Describe the operation: what it does, what it changes, what to call next.";
    return;
  }
  if (!isSentence(description) || description.length < 60 || description.length > 1500) {
    yield "Write the description in whole sentences, from a capital to a full stop, in 60 to 1500 characters.";
  }
  yield* faultsOfDescription(description);
}

/** The place of a key, or of the operation where the key is missing. */
function at(operation, key, location) {
  return operation[key] === undefined ? location : location.child([key]);
}

function isSentence(text) {
  return /^[A-Z`'"]/.test(text) && /[.!?]\s*$/.test(text);
}

function saysSomething(text) {
  return typeof text === "string" && text.length >= 10 && text.length <= 600;
}
