/** Rules about examples: mocks answer with them, Dredd sends them, readers learn from them. */

const exampled = /^(application\/([a-z.+-]+\+)?json|text\/event-stream)$/;

/** Every JSON or event-stream body has named examples, each with a summary and a value. */
export function bodyExamples() {
  return {
    MediaType(mediaType, { report, key, location }) {
      if (!exampled.test(String(key))) return;
      if (mediaType.example !== undefined) {
        report({
          message: "Write named `examples` instead of one `example`.",
          location: location.child(["example"]),
        });
      }
      if (Object.keys(mediaType.examples ?? {}).length === 0) {
        report({ message: `Give the ${key} body at least one named example under \`examples\`.` });
      }
    },
    Example(example, { report }) {
      if (!example.summary)
        report({ message: "Give the example a summary that says what it shows." });
      if (example.value === undefined)
        report({ message: "Write the value of the example into the document." });
    },
  };
}

/** Every parameter has an example. */
export function parameterExample() {
  return {
    Parameter(parameter, { report }) {
      if (parameter.example !== undefined || Object.keys(parameter.examples ?? {}).length > 0)
        return;
      report({ message: `Give the parameter \`${parameter.name}\` an \`example\`.` });
    },
  };
}

/** An event stream says what its events hold, and is declared as the string that it is. */
export function eventSchema() {
  return {
    MediaType(mediaType, { report, key }) {
      if (key !== "text/event-stream") {
        if (mediaType["x-event-schema"] === undefined) return;
        report({ message: "Use x-event-schema on `text/event-stream` only." });
        return;
      }
      if (!mediaType["x-event-schema"]?.$ref) {
        report({
          message: "Say what each event holds: put `x-event-schema: {$ref: …}` beside the schema.",
        });
      }
      if (mediaType.schema?.type !== "string") {
        report({ message: "Declare the stream itself as `schema: {type: string}`." });
      }
    },
  };
}
