// Generated from specs/shared/error-codes.yaml by `npm run generate`. Do not edit.

export type ErrorCode =
  | "malformed-http"
  | "malformed-url"
  | "malformed-json"
  | "trailing-garbage"
  | "invalid-utf8"
  | "too-deep"
  | "unreadable-body"
  | "invalid-request"
  | "malformed-form"
  | "missing-file"
  | "range-outside-text"
  | "missing-query"
  | "unknown-application"
  | "unknown-time-zone"
  | "unreadable-date"
  | "missing-namespace"
  | "import-overtaken"
  | "empty-role"
  | "missing-header"
  | "not-an-export"
  | "newer-export"
  | "invalid-export"
  | "unreadable-time"
  | "no-such-example"
  | "no-such-scenario"
  | "invalid-scenario"
  | "identifier-taken"
  | "path-taken"
  | "unknown-connector-type"
  | "synchronization-disabled"
  | "missing-file-ending"
  | "missing-column"
  | "invalid-row"
  | "name-taken"
  | "unknown-namespace"
  | "name-unchangeable"
  | "unknown-intent"
  | "namespace-in-use"
  | "no-test-connector"
  | "story-exists"
  | "missing-metric"
  | "generated-answers-on"
  | "script-not-compiled"
  | "unknown-entity-type"
  | "annotation-full"
  | "sample-finished"
  | "unknown-object"
  | "unreadable-property"
  | "no-translator"
  | "unreadable-pattern"
  | "unreadable-key"
  | "no-encryption-password"
  | "no-orchestrator"
  | "refused-setting"
  | "orchestrator-failed"
  | "already-configured"
  | "not-configured"
  | "not-enabled"
  | "missing-connector"
  | "malformed-authorization"
  | "missing-credentials"
  | "sign-in-failed"
  | "missing-session"
  | "imports-refused"
  | "missing-role"
  | "foreign-namespace"
  | "not-owner"
  | "not-member"
  | "foreign-application"
  | "built-in-types"
  | "missing-dictionary"
  | "foreign-object"
  | "shared-intent"
  | "nothing-to-show"
  | "refused-origin"
  | "no-single-sign-on"
  | "unknown-path"
  | "unknown-connector"
  | "unsupported-security-mode"
  | "orchestration-off"
  | "unknown-api-key"
  | "unknown-file"
  | "not-found"
  | "wrong-method"
  | "request-timeout"
  | "demo-conflict"
  | "indicator-exists"
  | "indicator-not-own"
  | "conflict"
  | "run-finished"
  | "body-too-large"
  | "unsupported-content-type"
  | "unsupported-content-encoding"
  | "nothing-to-judge"
  | "upgrade-required"
  | "too-many-logins"
  | "headers-too-large"
  | "internal-error"
  | "bot-answer-invalid"
  | "requested-status"
  | "stopping"
  | "user-busy"
  | "bot-timeout";

/** The meaning of each code, by status. */
export const errorCatalog = {
  "malformed-http": {"status":400,"cause":"The data on the connection is not a valid HTTP/1.1 request.","cure":"Check that the client speaks HTTP on this port, not HTTPS or another protocol."},
  "malformed-url": {"status":400,"cause":"The path or the query contains a `%` escape that is not UTF-8, or a NUL byte.","cure":"Encode each part of the URL, in JavaScript with `encodeURIComponent`. Write a plain `%` as `%25`."},
  "malformed-json": {"status":400,"cause":"The body is not JSON. It ends too early, or a comma, quote or bracket is wrong.","cure":"Correct the text at the line and column in the message. In a shell, put the body in single quotes."},
  "trailing-garbage": {"status":400,"cause":"The body contains text after its JSON value.","cure":"Send one JSON value and nothing after it. Tock ignores what follows."},
  "invalid-utf8": {"status":400,"cause":"The body contains bytes that are not UTF-8, most often text in Latin-1.","cure":"Encode the body as UTF-8. Tock replaces the invalid bytes and goes on with a damaged text."},
  "too-deep": {"status":400,"cause":"Objects and arrays of the body are nested deeper than any schema of the contract.","cure":"Look for a cycle in the code that writes the body."},
  "unreadable-body": {"status":400,"cause":"The body is shorter than its `Content-Length`, or not compressed as its `Content-Encoding` says.","cure":"Let the HTTP library set both headers, or send the body uncompressed."},
  "invalid-request": {"status":400,"cause":"A parameter or a property of the body does not match the contract. Each violation has its own entry; of a body over 8 kB, only the first is reported.","cure":"Go to `params.location` and `params.pointer` and send what `params.expected` says."},
  "malformed-form": {"status":400,"cause":"The form is incomplete, its file has no field name, it has more than 1,000 parts, or the boundary between its parts differs from the one in `Content-Type`.","cure":"Let the HTTP library write the form and its `Content-Type`. Never set that header by hand."},
  "missing-file": {"status":400,"cause":"The form has no file, only fields or nothing.","cure":"Add a part with a file name, with curl `--form file=@name`. The name of the field is free."},
  "range-outside-text": {"status":400,"cause":"The `start` and `end` of an entity are not a range of its text.","cure":"Count in UTF-16 code units, as JavaScript and Java do. `end` is the index after the last one."},
  "missing-query": {"status":400,"cause":"The list of sentences to parse is empty, or its first sentence is.","cure":"Put one sentence into `queries`."},
  "unknown-application": {"status":400,"cause":"No application has this name in this namespace. Names are case-sensitive.","cure":"Compare the name with the list of `GET /rest/admin/applications`."},
  "unknown-time-zone": {"status":400,"cause":"`referenceTimezone` names no time zone.","cure":"Use a name of the IANA list, such as `Europe/Paris`, or an offset, such as `+02:00`."},
  "unreadable-date": {"status":400,"cause":"`referenceDate` is not a date.","cure":"Write it in ISO 8601 with time and offset, for example `2026-11-23T08:00:00Z`."},
  "missing-namespace": {"status":400,"cause":"The name of an entity type or an intent has no namespace.","cure":"Write the name as `namespace:name`, for example `app:city` or `duckling:number`."},
  "import-overtaken": {"status":400,"cause":"While the import was in progress, its application or one of its intents was deleted or created, or all data were replaced. Nothing was imported.","cure":"Send the import again."},
  "empty-role": {"status":400,"cause":"The role of an entity is empty.","cure":"Name the role. Most often it is the name of the type without its namespace."},
  "missing-header": {"status":400,"cause":"A toolkit call has no `X-Tock-Contract` header. It proves that no web page of another site makes the call.","cure":"Send `X-Tock-Contract: 1` with it."},
  "not-an-export": {"status":400,"cause":"The document to import is not JSON, or was not written by an export.","cure":"Import the whole document that `tock-contract export` or `GET /_toolkit/export` wrote."},
  "newer-export": {"status":400,"cause":"A newer version of this program wrote the export.","cure":"Import it with that version, or update this program."},
  "invalid-export": {"status":400,"cause":"A row of the export lacks a value, or has one that no row has. Nothing was imported.","cure":"Go to `params.pointer` in the document and write what `params.expected` says."},
  "unreadable-time": {"status":400,"cause":"The request to move the clock has neither a duration nor an instant, or both.","cure":"Send `{\"advance\": \"PT1H\"}` or `{\"now\": \"2026-03-01T08:30:00Z\"}`."},
  "no-such-example": {"status":400,"cause":"The header `Prefer` asks for a status or an example that the operation does not document.","cure":"Use a status or an example of the reference page, or leave the header out."},
  "no-such-scenario": {"status":400,"cause":"The mock has no scenario with this name.","cure":"Use one of the names in the message, or send the scenario itself."},
  "invalid-scenario": {"status":400,"cause":"The scenario does not have the form of its schema, or names an operation or an example that does not exist.","cure":"Correct the places in the message. The schema is `generated/mocks/scenario.schema.json`."},
  "identifier-taken": {"status":400,"cause":"The bot already has a connector with this identifier.","cure":"Choose another identifier, or send the `_id` of that connector to change it."},
  "path-taken": {"status":400,"cause":"Another connector has this path.","cure":"Choose another path, or send the `_id` of that connector to change it."},
  "unknown-connector-type": {"status":400,"cause":"No connector type has this id.","cure":"Use one that `GET /rest/admin/connectorTypes` lists."},
  "synchronization-disabled": {"status":400,"cause":"The server keeps its namespaces apart, and a synchronization copies from one to the other.","cure":"Ask the administrator to set `tock_namespace_open_access`."},
  "missing-file-ending": {"status":400,"cause":"The file has no extension, from which its content type follows.","cure":"Give it a name such as `logo.png`."},
  "missing-column": {"status":400,"cause":"The first line of the CSV file does not have all columns.","cure":"Start the file with the header line of an export."},
  "invalid-row": {"status":400,"cause":"A line of the CSV file has a wrong value, too few fields, a wrong quote, or bytes that are not UTF-8.","cure":"Correct the lines in the messages and import the file again. Nothing was saved."},
  "name-taken": {"status":400,"cause":"The namespace already has an application of this name, or the server a namespace of this name.","cure":"Choose another name, or send the `_id` of the application to change it."},
  "unknown-namespace": {"status":400,"cause":"The namespace does not exist, or you are not a member of it.","cure":"Use a namespace of `GET /rest/admin/namespaces`, or ask an owner to add you."},
  "name-unchangeable": {"status":400,"cause":"The name of an application cannot change.","cure":"Change its `label` instead, or create another application."},
  "unknown-intent": {"status":400,"cause":"The application or its namespace has no intent with this id.","cure":"Use an id of `GET /rest/admin/intents`, or save the intent first."},
  "namespace-in-use": {"status":400,"cause":"The namespace still has applications.","cure":"Delete its applications first."},
  "no-test-connector": {"status":400,"cause":"The bot has no test connector to run the questions through.","cure":"Configure a connector; it brings a test connector along."},
  "story-exists": {"status":400,"cause":"Another story of the bot has this intent or this `storyId`, or the story has answers of its own.","cure":"Change the other story by sending its `_id`, or choose another intent and another `storyId`."},
  "missing-metric": {"status":400,"cause":"The story is a metric story, and no step has a metric.","cure":"Add a metric to a step, or set `metricStory` to false."},
  "generated-answers-on": {"status":400,"cause":"Generated answers are enabled and answer unknown messages, so a story for them would never run.","cure":"Disable generated answers, or do not trigger the story by the intent `unknown`."},
  "script-not-compiled": {"status":400,"cause":"The story has a script in Kotlin that does not compile, or the server has no compiler.","cure":"Correct the script, or answer with texts or from the bot's own program."},
  "unknown-entity-type": {"status":400,"cause":"No entity type has this name.","cure":"Create it with `POST /rest/admin/entity-type/create`, or use a name of `GET /rest/admin/entity-types`."},
  "annotation-full": {"status":400,"cause":"The annotation has the largest number of events that it can have.","cure":"Delete comments that are no longer needed, then repeat the request."},
  "sample-finished": {"status":400,"cause":"The evaluation sample was validated, canceled or deleted.","cure":"Create another sample. A finished one cannot be reopened."},
  "unknown-object": {"status":400,"cause":"The current namespace has no object with this id. It does not exist, or another namespace owns it.","cure":"Use an id of a list of the current namespace, or select the namespace of the object."},
  "unreadable-property": {"status":400,"cause":"A property of a model configuration is not a whole number in its range. Tock saves it and fails in training.","cure":"Send digits as a string, in the range that `params.expected` says."},
  "no-translator": {"status":400,"cause":"The server has no translation engine.","cure":"Translate the sentences yourself and import them."},
  "unreadable-pattern": {"status":400,"cause":"The search text is not a valid regular expression: it is incomplete, or uses constructs that take too long (lookahead, lookbehind, references to groups, repetitions such as `{500}` of more than 1,000 characters in total).","cure":"Correct it at the character in the message. Escape a special character with a backslash: `\\?`, `\\(`."},
  "unreadable-key": {"status":400,"cause":"The `key` does not decrypt the hidden text of the sentence. It was changed, or issued by another server, for another application, or under another password.","cure":"Search for the sentence again and send it back as returned."},
  "no-encryption-password": {"status":400,"cause":"The text must be encrypted because an entity type is obfuscated, and the server has no password for it.","cure":"Start the server with `--encrypt-pass`, or make the entity type not obfuscated."},
  "no-orchestrator": {"status":400,"cause":"Generative AI needs an orchestrator, and the server has none.","cure":"Start the server with the address of one, or save the configuration without enabling it."},
  "refused-setting": {"status":400,"cause":"The configuration of generative AI is enabled, and the orchestrator refuses one of its settings.","cure":"Correct the setting at `params.pointer`, or save the configuration without enabling it."},
  "orchestrator-failed": {"status":400,"cause":"The orchestrator of generative AI cannot be reached, takes too long, or fails, or the provider of a model refuses the request.","cure":"Check the log of the orchestrator, and the address that the server was started with."},
  "already-configured": {"status":400,"cause":"The bot already has a configuration of this kind, and the new one has no id.","cure":"Read the configuration first, and send its `id` with the new one to replace it."},
  "not-configured": {"status":400,"cause":"The bot has no configuration of this kind to use or delete.","cure":"Save one first."},
  "not-enabled": {"status":400,"cause":"The configuration exists, but is not enabled.","cure":"Save it again with `enabled: true`."},
  "missing-connector": {"status":400,"cause":"The bot has no connector in the current namespace, and the operation needs one.","cure":"Configure a connector first, for example of type `web`, or select the namespace of the bot."},
  "malformed-authorization": {"status":401,"cause":"The `Authorization` header does not have the form `Basic …`.","cure":"Send `Basic` and the Base64 of `login:password`. `curl -u login:password` does it."},
  "missing-credentials": {"status":401,"cause":"The operation requires a login, and the credentials are missing or wrong.","cure":"Log in with `POST /rest/authenticate` and send its cookie, or use HTTP Basic."},
  "sign-in-failed": {"status":401,"cause":"The login at the identity provider was not completed, or the provider gives the user no role and namespace.","cure":"Open the page again. If it fails again, ask the administrator for the roles of the user at the provider."},
  "missing-session": {"status":401,"cause":"The cookie `tock-session` is missing, or its session has ended. HTTP Basic does not count here.","cure":"Log in with `POST /rest/authenticate` and send its cookie. A session ends after 6 hours without use, and with the server."},
  "imports-refused": {"status":401,"cause":"The server protects the NLU API, and then refuses imports from every caller, as Tock does.","cure":"Import on a server without this protection."},
  "missing-role": {"status":401,"cause":"The user has none of the roles that the operation requires. In Tock, no role includes another.","cure":"Use a login with one of the roles on the reference page."},
  "foreign-namespace": {"status":401,"cause":"The request names a namespace that is not the caller's current one.","cure":"Select that namespace first, or use a login of it."},
  "not-owner": {"status":401,"cause":"Only owners manage a namespace, and you are not one of them; or the namespace does not exist.","cure":"Ask an owner to do it or to make you one."},
  "not-member": {"status":401,"cause":"You are not a member of the namespace, or it does not exist.","cure":"Choose one of `GET /rest/admin/namespaces`, or ask an owner to add you with `POST /rest/admin/namespace`."},
  "foreign-application": {"status":401,"cause":"The application does not exist, or is not yours. Tock does not tell which.","cure":"Check the id, or `namespace` and `applicationName` (case-sensitive). Select the namespace of the application."},
  "built-in-types": {"status":401,"cause":"The current namespace is the one of the built-in entity types, which all users share.","cure":"Select another namespace and create your own types there."},
  "missing-dictionary": {"status":401,"cause":"The entity type has no dictionary to which a value or a label could be added.","cure":"Save the whole dictionary with `POST /rest/admin/dictionary` first."},
  "foreign-object": {"status":401,"cause":"The current namespace has no object with this id. It does not exist, or another namespace owns it.","cure":"Use an id of a list of the current namespace, or select the namespace of the object."},
  "shared-intent": {"status":401,"cause":"Several applications use the intent, and all of them would lose an entity, a state or a shared intent.","cure":"Remove the intent from the other applications first, with `DELETE /rest/admin/application/{applicationId}/intent/{intentId}`."},
  "nothing-to-show": {"status":401,"cause":"The request for a hidden text has no key, a key of another user, or its sentence is gone. Tock does not tell which.","cure":"Search for the sentence and send it as returned."},
  "refused-origin": {"status":403,"cause":"A web page of another site sends the request, as `Sec-Fetch-Site` or `Origin` says, and the server does not accept it. Requests that change nothing are not refused.","cure":"Start the server with `--cors` (`--web-cors` for the chat) and a pattern that matches the page."},
  "no-single-sign-on": {"status":404,"cause":"The server has no identity provider of this type.","cure":"Log in with `POST /rest/authenticate`, or start the server with `--oauth2-enabled`."},
  "unknown-path": {"status":404,"cause":"No operation of the four APIs has this path.","cure":"Compare it with the reference pages. A path of the web connector has three parts after `/io`."},
  "unknown-connector": {"status":404,"cause":"No bot of this namespace has a connector at this path.","cure":"Check namespace, bot and connector. The demo bot is at `/io/app/travel/web`."},
  "unsupported-security-mode": {"status":404,"cause":"The connector's parameter `web_security_mode` names a mode that needs a module of Tock, such as `JWT`, or one that does not exist.","cure":"Set it to `DEFAULT`, `COOKIES` or `PASSTHROUGH`."},
  "orchestration-off": {"status":404,"cause":"The server was started with `--no-orchestration`, so no bot answers for another one.","cure":"Start it without the option."},
  "unknown-api-key": {"status":404,"cause":"No bot configuration has this API key.","cure":"Copy the key from the start page of the server. A reset keeps it, another data folder does not."},
  "unknown-file": {"status":404,"cause":"The server has no file of this name.","cure":"Use the address in the message that shows the file."},
  "not-found": {"status":404,"cause":"The object that the path names does not exist (any more).","cure":"Read the list and use an id from it."},
  "wrong-method": {"status":405,"cause":"The path exists, but not with this method.","cure":"Use one of the methods in the header `Allow`."},
  "request-timeout": {"status":408,"cause":"The request did not arrive completely in time.","cure":"Send it again. If it happens again, look for a client that announces more bytes than it sends."},
  "demo-conflict": {"status":409,"cause":"The demo cannot be restored, because another object has one of its names.","cure":"Rename or delete that object, or reset the server, which deletes everything else."},
  "indicator-exists": {"status":409,"cause":"The bot already has an indicator of this name.","cure":"Choose another name, or change that indicator with `PUT`."},
  "indicator-not-own": {"status":409,"cause":"The bot has no custom indicator of this name. It has none at all, or one that Tock predefines.","cure":"List the indicators of the bot and use the name of one of type `CUSTOM`."},
  "conflict": {"status":409,"cause":"The state of the object does not allow the operation now, for example because a run is in progress.","cure":"Wait until it ends, or cancel it."},
  "run-finished": {"status":409,"cause":"The run was completed or canceled before.","cure":"Read its answers with `listDatasetRunActions`, or start another run."},
  "body-too-large": {"status":413,"cause":"The body is larger than the server accepts: 1,000,000 bytes, or 50,000,000 for a form with a file, unless configured otherwise.","cure":"Send less at once, or start the server with a larger `--body-limit` or `--form-limit`."},
  "unsupported-content-type": {"status":415,"cause":"The content type of the body is not the one that the operation reads. A JSON body may omit it, except from a page of another origin.","cure":"Set the header, for JSON with `curl -H 'Content-Type: application/json'`; for a file use `curl --form`."},
  "unsupported-content-encoding": {"status":415,"cause":"The body is compressed in a way that the server does not read.","cure":"Use gzip, deflate or br, or send the body uncompressed."},
  "nothing-to-judge": {"status":422,"cause":"The period or run has no answer of the bot to sample.","cure":"Choose a longer period or another run, or include test dialogs."},
  "upgrade-required": {"status":426,"cause":"The address is for WebSockets, and the request is an ordinary HTTP request.","cure":"Connect with `ws://` (or `wss://`) instead of `http://`."},
  "too-many-logins": {"status":429,"cause":"More logins are in progress than the server can verify, and this one gave way to newer ones.","cure":"Try again after the seconds in `Retry-After`. Keep a session or the verified credentials, and do not try several passwords."},
  "headers-too-large": {"status":431,"cause":"The headers of the request are larger than 16 kB together.","cure":"Send less, most often fewer or smaller cookies."},
  "internal-error": {"status":500,"cause":"The server failed, or its response did not match its own contract. Both are defects of the server.","cure":"Look into its log, and report the defect with the request."},
  "bot-answer-invalid": {"status":502,"cause":"The bot sent a frame that does not match its contract, closed the connection, or responded to a webhook call with a status other than 2xx. Tock then never responds.","cure":"Go to `params.pointer` in the frame and compare it with the Bot Definition page, or look into the bot's own log."},
  "requested-status": {"status":503,"cause":"A request to the mock, or its scenario, asks for a status that the operation does not document.","cure":"Nothing. This is how a client is tested. Without the option `--any-status` or the scenario, it does not happen."},
  "stopping": {"status":503,"cause":"The server is shutting down. It accepts no bots, and the request did not finish within five seconds.","cure":"Send the request again when the server is back. Bots connect again by themselves."},
  "user-busy": {"status":504,"cause":"An earlier message of the same user was still in progress, and this one waited five seconds for it. Tock returns an empty list then.","cure":"Wait for the response to one message before you send the next, or send this one again."},
  "bot-timeout": {"status":504,"cause":"The bot did not finish its answer in time. Tock then never responds.","cure":"End each answer with a frame that has `lastResponse: true`, or raise `--bot-timeout` (`--webhook-timeout` for a webhook of version V1)."},
} as const satisfies Record<ErrorCode, { status: number; cause: string; cure: string }>;

/** HTTP headers of a code. */
export const errorHeaders: { readonly [Code in ErrorCode]?: Readonly<Record<string, string>> } = {
  "missing-credentials": {"WWW-Authenticate":"Basic realm=\"tock-contract\", charset=\"UTF-8\""},
  "missing-role": {"WWW-Authenticate":"Basic realm=\"tock-contract\", charset=\"UTF-8\""},
  "foreign-namespace": {"WWW-Authenticate":"Basic realm=\"tock-contract\", charset=\"UTF-8\""},
  "not-owner": {"WWW-Authenticate":"Basic realm=\"tock-contract\", charset=\"UTF-8\""},
  "not-member": {"WWW-Authenticate":"Basic realm=\"tock-contract\", charset=\"UTF-8\""},
  "foreign-application": {"WWW-Authenticate":"Basic realm=\"tock-contract\", charset=\"UTF-8\""},
  "wrong-method": {"Allow":"{methods}"},
  "upgrade-required": {"Upgrade":"websocket","Connection":"Upgrade"},
  "too-many-logins": {"Retry-After":"1"},
  "stopping": {"Retry-After":"5","Connection":"close"},
};

/** Values of each message: `code`, or `code.name` where a code has several. */
export interface ErrorValues {
  "malformed-http": { reason: string | number };
  "malformed-url": { part: string | number };
  "malformed-json.incomplete": { source: string | number; place: string | number };
  "malformed-json.wrong": { source: string | number; place: string | number };
  "trailing-garbage": { source: string | number; place: string | number };
  "invalid-utf8": { source: string | number };
  "too-deep": { source: string | number; limit: string | number };
  "unreadable-body.incomplete": { reason: string | number };
  "unreadable-body.encoding": Record<string, never>;
  "invalid-request.missing": { place: string | number; expected: string | number };
  "invalid-request.wrong": { place: string | number; expected: string | number };
  "invalid-request.unexpected": { place: string | number; expected?: string | number };
  "invalid-request.refused": { place: string | number; reason: string | number; expected?: string | number };
  "malformed-form": Record<string, never>;
  "missing-file": Record<string, never>;
  "range-outside-text.reversed": { entity: string | number; start: string | number; end: string | number };
  "range-outside-text.outside": { entity: string | number; start: string | number; end: string | number; length: string | number };
  "missing-query": Record<string, never>;
  "unknown-application": { name: string | number; namespace: string | number };
  "unknown-time-zone": { zone: string | number };
  "unreadable-date": { date: string | number };
  "missing-namespace": { name: string | number };
  "import-overtaken": { what: string | number };
  "empty-role": Record<string, never>;
  "missing-header": Record<string, never>;
  "not-an-export.unreadable": { reason: string | number };
  "not-an-export.other": Record<string, never>;
  "newer-export": { field: string | number; version: string | number; newest: string | number };
  "invalid-export.wrong": { pointer: string | number; expected: string | number };
  "invalid-export.unknown": { pointer: string | number; expected?: string | number };
  "invalid-export.refused": { pointer: string | number; reason: string | number; expected?: string | number };
  "unreadable-time": Record<string, never>;
  "no-such-example.server": { operation: string | number; prefer: string | number; statuses: string | number };
  "no-such-example.mock": { operation: string | number; prefer: string | number; examples: string | number };
  "no-such-scenario": { name: string | number; names: string | number };
  "invalid-scenario": { reason: string | number };
  "identifier-taken": { bot: string | number; identifier: string | number };
  "path-taken": { path: string | number };
  "unknown-connector-type": { type: string | number };
  "synchronization-disabled": Record<string, never>;
  "missing-file-ending": { name: string | number };
  "missing-column": { file: string | number; column: string | number };
  "invalid-row": { line: string | number; file: string | number; reason: string | number };
  "name-taken.application": { namespace: string | number; name: string | number };
  "name-taken.namespace": { namespace: string | number };
  "unknown-namespace": { namespace: string | number };
  "name-unchangeable": { name: string | number };
  "unknown-intent.namespace": { id: string | number; namespace: string | number };
  "unknown-intent.application": { id: string | number; application: string | number };
  "unknown-intent.unsaved": Record<string, never>;
  "namespace-in-use": { namespace: string | number };
  "no-test-connector": { bot: string | number };
  "story-exists.intent": { label: string | number; name: string | number; intent: string | number };
  "story-exists.storyId": { label: string | number; name: string | number };
  "story-exists.program": { label: string | number; name: string | number };
  "missing-metric": Record<string, never>;
  "generated-answers-on": Record<string, never>;
  "script-not-compiled": Record<string, never>;
  "unknown-entity-type": { name: string | number };
  "annotation-full": { most: string | number };
  "sample-finished": { status: string | number };
  "unknown-object": { noun: string | number; id: string | number; namespace: string | number };
  "unreadable-property": { value: string | number; property: string | number; least: string | number; most: string | number };
  "no-translator": Record<string, never>;
  "unreadable-pattern": { reason: string | number };
  "unreadable-key": Record<string, never>;
  "no-encryption-password": Record<string, never>;
  "no-orchestrator": Record<string, never>;
  "refused-setting": { provider: string | number; setting: string | number; reason: string | number };
  "orchestrator-failed": { reason: string | number };
  "already-configured": { bot: string | number; id?: string | number };
  "not-configured": { bot: string | number };
  "not-enabled": { bot: string | number };
  "missing-connector": { bot: string | number; namespace: string | number };
  "malformed-authorization": Record<string, never>;
  "missing-credentials": Record<string, never>;
  "sign-in-failed.unknown": Record<string, never>;
  "sign-in-failed.provider": { reason: string | number };
  "sign-in-failed.email": Record<string, never>;
  "sign-in-failed.role": { login: string | number };
  "missing-session": Record<string, never>;
  "imports-refused": Record<string, never>;
  "missing-role": { needed: string | number; login: string | number; roles: string | number };
  "foreign-namespace": { own: string | number; asked: string | number };
  "not-owner": { login: string | number; namespace: string | number };
  "not-member": { login: string | number; namespace: string | number };
  "foreign-application.name": { name: string | number; namespace: string | number };
  "foreign-application.id": { id: string | number; namespace: string | number };
  "built-in-types": { namespace: string | number };
  "missing-dictionary": { type: string | number };
  "foreign-object": { noun: string | number; id: string | number; namespace: string | number };
  "shared-intent": { name: string | number };
  "nothing-to-show": { reason: string | number };
  "refused-origin.page": { origin: string | number };
  "refused-origin.toolkit": { origin: string | number };
  "refused-origin.bot": { origin: string | number };
  "no-single-sign-on": Record<string, never>;
  "unknown-path.operation": { path: string | number };
  "unknown-path.toolkit": { routes: string | number };
  "unknown-path.closed": Record<string, never>;
  "unknown-path.document": { name: string | number; names: string | number };
  "unknown-connector.path": { address: string | number };
  "unknown-connector.named": { bot: string | number; namespace: string | number; connector: string | number };
  "unsupported-security-mode": { address: string | number; mode: string | number };
  "orchestration-off": Record<string, never>;
  "unknown-api-key": Record<string, never>;
  "unknown-file": { file: string | number };
  "not-found": { object: string | number };
  "wrong-method": { path: string | number; method: string | number; methods: string | number };
  "request-timeout": Record<string, never>;
  "demo-conflict": Record<string, never>;
  "indicator-exists": { bot: string | number; name: string | number };
  "indicator-not-own": { bot: string | number; name: string | number };
  "conflict": { object: string | number; reason: string | number };
  "run-finished": { id: string | number; state: string | number };
  "body-too-large.body": { limit: string | number };
  "body-too-large.form": { limit: string | number };
  "body-too-large.file": { file: string | number; limit: string | number };
  "unsupported-content-type": { actual: string | number; expected: string | number };
  "unsupported-content-encoding": { encoding: string | number; expected: string | number };
  "nothing-to-judge": { bot: string | number };
  "upgrade-required": Record<string, never>;
  "too-many-logins": Record<string, never>;
  "headers-too-large": Record<string, never>;
  "internal-error.failed": Record<string, never>;
  "internal-error.contract": { reason: string | number };
  "internal-error.storage": { reason: string | number };
  "bot-answer-invalid": { reason: string | number };
  "requested-status": { status: string | number };
  "stopping": Record<string, never>;
  "user-busy": { seconds: string | number };
  "bot-timeout": { seconds: string | number };
}

/** The messages, and the places that they apply to. */
export const errorMessages: Readonly<Record<keyof ErrorValues, readonly [string, Readonly<Record<string, string>>?]>> = {
  "malformed-http": ["The request is not valid HTTP/1.1: {reason}. Send it with an HTTP library."],
  "malformed-url": ["The {part} of the URL contains an invalid % escape or a NUL byte. Percent-encode it as UTF-8.",{"pointer":"","expected":"percent-encoded UTF-8"}],
  "malformed-json.incomplete": ["{source} ends too early: the JSON is incomplete at {place}. Send the complete value.",{"location":"body","pointer":"","expected":"one JSON value"}],
  "malformed-json.wrong": ["{source} is not valid JSON at {place}. Correct the text there or just before it.",{"location":"body","pointer":"","expected":"one JSON value"}],
  "trailing-garbage": ["{source} has text after the JSON value, at {place}. Send one JSON value only.",{"location":"body","pointer":"","expected":"one JSON value"}],
  "invalid-utf8": ["{source} is not valid UTF-8. Encode it as UTF-8.",{"location":"body","pointer":"","expected":"UTF-8"}],
  "too-deep": ["{source} is nested deeper than {limit} levels. Send JSON that is less deep.",{"location":"body","pointer":"","expected":"at most {limit} levels"}],
  "unreadable-body.incomplete": ["The body could not be read: {reason}. Send the complete body.",{"location":"body","pointer":"","expected":"a complete body, encoded as its headers say"}],
  "unreadable-body.encoding": ["The body is not compressed as its Content-Encoding says. Correct the header or send the body uncompressed.",{"location":"body","pointer":"","expected":"a complete body, encoded as its headers say"}],
  "invalid-request.missing": ["{place} is missing. Add {expected}.",{"location":"body","pointer":"","expected":"{expected}"}],
  "invalid-request.wrong": ["{place} must be {expected}.",{"location":"body","pointer":"","expected":"{expected}"}],
  "invalid-request.unexpected": ["{place} is not a known property. Remove it.",{"location":"body","pointer":"","expected":"{expected}"}],
  "invalid-request.refused": ["{place} is not valid: {reason}.",{"location":"body","pointer":"","expected":"{expected}"}],
  "malformed-form": ["The form is incomplete, its file has no field name, it has more than 1,000 parts, or its boundary differs from the one in Content-Type. Let an HTTP library write the form and the header.",{"location":"body","pointer":"","expected":"multipart/form-data"}],
  "missing-file": ["The form has no file. Add one, for example with `curl --form file=@name`.",{"location":"body","pointer":"","expected":"a file"}],
  "range-outside-text.reversed": ["\"{entity}\" is not a range: it starts at {start} and ends at {end}. Correct the two indexes.",{"location":"body","pointer":"{entity}/end","expected":"a range of the text"}],
  "range-outside-text.outside": ["\"{entity}\" goes from {start} to {end}, but its text has {length} characters. Count the indexes in the text of the same request.",{"location":"body","pointer":"{entity}/end","expected":"a range of the text"}],
  "missing-query": ["\"/queries\" has no sentence. Add at least one.",{"location":"body","pointer":"/queries","expected":"at least one sentence"}],
  "unknown-application": ["No application \"{name}\" in namespace \"{namespace}\". Check the name or select another namespace.",{"location":"body","pointer":"/applicationName","expected":"the name of an application"}],
  "unknown-time-zone": ["No time zone \"{zone}\". Use an IANA name such as Europe/Paris or an offset such as +02:00.",{"location":"body","pointer":"/context/referenceTimezone","expected":"an IANA name or an offset"}],
  "unreadable-date": ["\"{date}\" is not a date. Write it in ISO 8601 with time and offset, such as 2026-11-23T08:00:00Z.",{"location":"body","pointer":"/context/referenceDate","expected":"a date with time and offset"}],
  "missing-namespace": ["\"{name}\" has no namespace. Write it as namespace:name.",{"location":"body","expected":"namespace:name"}],
  "import-overtaken": ["{what} while this import was in progress, so nothing was imported. Send the import again.",{"expected":"data that does not change during the import"}],
  "empty-role": ["The role of the entity is empty. Name it.",{"location":"body","expected":"a name"}],
  "missing-header": ["Header \"X-Tock-Contract\" is missing. Send it with any value.",{"location":"header","pointer":"/X-Tock-Contract","expected":"any value"}],
  "not-an-export.unreadable": ["The export is not valid JSON: {reason}. Import the whole document that `tock-contract export` wrote.",{"location":"body","pointer":"","expected":"JSON in UTF-8"}],
  "not-an-export.other": ["The document is not an export of tock-contract. Import the whole document that `tock-contract export` wrote.",{"location":"body","pointer":"","expected":"JSON in UTF-8"}],
  "newer-export": ["A newer program wrote this export: its {field} is {version}, and this program knows up to {newest}. Import it with that program, or update this one.",{"location":"body","pointer":"/{field}","expected":"at most {newest}"}],
  "invalid-export.wrong": ["\"{pointer}\" must be {expected}.",{"location":"body","pointer":"{pointer}","expected":"{expected}"}],
  "invalid-export.unknown": ["\"{pointer}\" does not exist in this version. Remove it, or import into the program that wrote it.",{"location":"body","pointer":"{pointer}","expected":"{expected}"}],
  "invalid-export.refused": ["\"{pointer}\" is not valid: {reason}.",{"location":"body","pointer":"{pointer}","expected":"{expected}"}],
  "unreadable-time": ["The body must be {\"advance\": \"PT1H\"} or {\"now\": \"2026-03-01T08:30:00Z\"}.",{"location":"body","pointer":"","expected":"an ISO 8601 duration, or an instant with its zone, from 1970 to 9999"}],
  "no-such-example.server": ["{operation} has no response for Prefer \"{prefer}\". Use a documented status ({statuses}) or example.",{"location":"header","pointer":"/prefer","expected":"a status or an example of the contract"}],
  "no-such-example.mock": ["{operation} has no response for Prefer \"{prefer}\". Its statuses and examples are {examples}.",{"location":"header","pointer":"/prefer","expected":"a status or an example of the contract"}],
  "no-such-scenario": ["The mock has no scenario \"{name}\". The scenarios are {names}."],
  "invalid-scenario": ["{reason}."],
  "identifier-taken": ["Bot \"{bot}\" already has a connector \"{identifier}\". Choose another identifier or send its _id.",{"location":"body","pointer":"/applicationId","expected":"an identifier that is not in use"}],
  "path-taken": ["Another connector has the path \"{path}\". Choose another path.",{"location":"body","pointer":"/path","expected":"a path that is not in use"}],
  "unknown-connector-type": ["No connector type \"{type}\". Use one that GET /rest/admin/connectorTypes lists.",{"location":"body","pointer":"/connectorType/id","expected":"the id of a connector type"}],
  "synchronization-disabled": ["This server keeps its namespaces apart. Ask its administrator to set tock_namespace_open_access."],
  "missing-file-ending": ["The file \"{name}\" has no extension. Give it a name such as \"logo.png\".",{"location":"body","pointer":"/file","expected":"a file name with an extension"}],
  "missing-column": ["The file \"{file}\" has no column \"{column}\". Start it with the header line of an export.",{"location":"body","pointer":"/labels","expected":"a column \"{column}\""}],
  "invalid-row": ["Line {line} of the file \"{file}\" {reason}. Correct it and import the file again; nothing was saved.",{"location":"body","pointer":"/labels","expected":"a line like those of an export"}],
  "name-taken.application": ["Namespace \"{namespace}\" already has an application \"{name}\". Choose another name or send its _id.",{"location":"body","pointer":"/name","expected":"a name that is not in use"}],
  "name-taken.namespace": ["A namespace \"{namespace}\" already exists; upper and lower case do not count. Choose another name.",{"location":"body","pointer":"/name","expected":"a name that is not in use"}],
  "unknown-namespace": ["No namespace \"{namespace}\" that you are a member of. Check the name or ask an owner to add you.",{"location":"path","pointer":"/namespace","expected":"one of your namespaces"}],
  "name-unchangeable": ["The name \"{name}\" of the application cannot change. Change its label instead.",{"location":"body","pointer":"/name","expected":"{name}"}],
  "unknown-intent.namespace": ["No intent with id \"{id}\" in namespace \"{namespace}\". Save it first or remove it from the list.",{"location":"body","expected":"the id of an intent"}],
  "unknown-intent.application": ["No intent with id \"{id}\" in application \"{application}\". Use an id of its intents.",{"location":"body","expected":"the id of an intent"}],
  "unknown-intent.unsaved": ["The intent has no _id. Save it with POST /rest/admin/intent first and send the saved one.",{"location":"body","expected":"the id of an intent"}],
  "namespace-in-use": ["Namespace \"{namespace}\" still has applications. Delete them first.",{"location":"path","pointer":"/namespace","expected":"a namespace without applications"}],
  "no-test-connector": ["Bot \"{bot}\" has no test connector. Configure a connector; it brings one along.",{"location":"path","pointer":"/botId","expected":"a bot with a test connector"}],
  "story-exists.intent": ["Story \"{label}\" ({name}) already answers the intent \"{intent}\". Send its _id or choose another intent.",{"location":"body","pointer":"/story/intent/name","expected":"an intent that triggers no story"}],
  "story-exists.storyId": ["Story \"{label}\" already has the storyId \"{name}\". Send its _id or choose another storyId.",{"location":"body","pointer":"/story/intent/name","expected":"an intent that triggers no story"}],
  "story-exists.program": ["Story \"{label}\" ({name}) has answers of its own. The bot's program cannot replace them.",{"location":"body","pointer":"/story/intent/name","expected":"an intent that triggers no story"}],
  "missing-metric": ["The metric story has no step with metrics. Add a metric to a step, or set metricStory to false.",{"location":"body","pointer":"/steps","expected":"a step with metrics"}],
  "generated-answers-on": ["Generated answers already handle the intent \"unknown\". Disable them or choose another intent.",{"location":"body","pointer":"/intent/name","expected":"another intent"}],
  "script-not-compiled": ["This server has no compiler for scripts. Answer with texts, or from the bot's own program.",{"location":"body","pointer":"/story/answers/0","expected":"a simple or builtin answer"}],
  "unknown-entity-type": ["No entity type \"{name}\". Check the name or create the entity type first.",{"location":"body","pointer":"/name","expected":"the name of an entity type"}],
  "annotation-full": ["The annotation can have {most} events at most. Delete comments that are no longer needed."],
  "sample-finished": ["The evaluation sample is {status}. Create another sample, because a finished one cannot be reopened."],
  "unknown-object": ["No {noun} with id \"{id}\" in namespace \"{namespace}\". Check the id or select another namespace."],
  "unreadable-property": ["\"{value}\" is not a valid {property}. Send a whole number from {least} to {most}, as a string.",{"location":"body","expected":"a whole number from {least} to {most}, as a string"}],
  "no-translator": ["This server has no translation engine. Translate the sentences yourself and import them."],
  "unreadable-pattern": ["The regular expression is not valid: {reason}. Put a \"\\\" before a special character to search for it.",{"location":"body","expected":"a regular expression"}],
  "unreadable-key": ["The key does not belong to a sentence of this application. Search for the sentence again and send its key.",{"location":"body","pointer":"/key","expected":"the key that a search returned"}],
  "no-encryption-password": ["The text must be encrypted, and this server has no password for it. Start it with --encrypt-pass, or make the entity type not obfuscated."],
  "no-orchestrator": ["This server has no orchestrator for generative AI. Start it with one, or do not enable the configuration."],
  "refused-setting": ["Provider \"{provider}\" refuses the {setting}: {reason}. Correct it, or save the configuration without enabling it.",{"location":"body","expected":"a setting that the provider accepts"}],
  "orchestrator-failed": ["The orchestrator failed: {reason}. Check its log and its address."],
  "already-configured": ["Bot \"{bot}\" already has this configuration. Send its id to replace it.",{"location":"body","pointer":"/id","expected":"{id}"}],
  "not-configured": ["Bot \"{bot}\" has no such configuration. Save one first."],
  "not-enabled": ["The configuration of bot \"{bot}\" is not enabled. Save it again with \"enabled\": true."],
  "missing-connector": ["Bot \"{bot}\" has no connector in namespace \"{namespace}\". Configure one first or check the name."],
  "malformed-authorization": ["Header \"Authorization\" is not valid. Send \"Basic \" and the Base64 of login:password.",{"location":"header","pointer":"/authorization","expected":"Basic <base64>"}],
  "missing-credentials": ["The credentials are missing or wrong. Send login and password as HTTP Basic, or open a session first.",{"location":"header","pointer":"/authorization","expected":"HTTP Basic credentials"}],
  "sign-in-failed.unknown": ["This login is not known here, or it took too long. Open the page again."],
  "sign-in-failed.provider": ["The identity provider did not confirm the login: {reason}. Open the page again."],
  "sign-in-failed.email": ["The identity provider did not give a confirmed e-mail address of the user."],
  "sign-in-failed.role": ["User {login} has no role and namespace here. Ask the administrator for a role at the identity provider."],
  "missing-session": ["No session is open. Log in with POST /rest/authenticate and send its cookie; HTTP Basic does not count here.",{"location":"cookie","pointer":"/tock-session","expected":"the cookie of an open session"}],
  "imports-refused": ["This server protects the NLU API and refuses imports. Import on a server without this protection."],
  "missing-role": ["The operation requires one of the roles {needed}, and {login} has {roles}. Use another login."],
  "foreign-namespace": ["The current namespace is \"{own}\", not \"{asked}\". Select that namespace or send the current one."],
  "not-owner": ["{login} does not own a namespace \"{namespace}\". Check the name or ask an owner.",{"expected":"a namespace that you own"}],
  "not-member": ["{login} is not a member of a namespace \"{namespace}\". Check the name or ask an owner.",{"location":"path","pointer":"/namespace","expected":"a namespace that you are a member of"}],
  "foreign-application.name": ["No application \"{name}\" in namespace \"{namespace}\" that you may use. Check both names.",{"location":"body","pointer":"/applicationName","expected":"the name of an application"}],
  "foreign-application.id": ["No application with id \"{id}\" in namespace \"{namespace}\". Check the id or select another namespace.",{"location":"body","pointer":"/applicationName","expected":"the name of an application"}],
  "built-in-types": ["The entity types of namespace \"{namespace}\" are built in and shared by all users. Select another namespace."],
  "missing-dictionary": ["Entity type \"{type}\" has no dictionary. Save one with POST /rest/admin/dictionary first.",{"location":"body","pointer":"/entityTypeName","expected":"an entity type with a dictionary"}],
  "foreign-object": ["No {noun} with id \"{id}\" in namespace \"{namespace}\". Check the id or select another namespace."],
  "shared-intent": ["Other applications use the intent \"{name}\" too. Remove it from them first.",{"location":"path","pointer":"/intentId","expected":"an intent of this application only"}],
  "nothing-to-show": ["No hidden text to show: {reason}. Search for the sentence and send it as returned.",{"location":"body","pointer":"/key","expected":"the key that a search returned"}],
  "refused-origin.page": ["Pages from \"{origin}\" may not call this server. Add the origin to its setting cors, or web-cors for the chat.",{"location":"header","pointer":"/origin","expected":"an origin that the server accepts"}],
  "refused-origin.toolkit": ["Pages from \"{origin}\" may not call the toolkit. Call it from a program.",{"location":"header","pointer":"/origin","expected":"an origin that the server accepts"}],
  "refused-origin.bot": ["Pages from \"{origin}\" may not connect as a bot. Connect from a program or from a page of this server.",{"location":"header","pointer":"/origin","expected":"an origin that the server accepts"}],
  "no-single-sign-on": ["This server has no single sign-on of this type. Log in with POST /rest/authenticate."],
  "unknown-path.operation": ["No operation at \"{path}\". The reference pages at / list all of them.",{"location":"path","pointer":"","expected":"a path of the contract"}],
  "unknown-path.toolkit": ["No toolkit route at this path. The routes are {routes}.",{"location":"path","pointer":"","expected":"a path of the contract"}],
  "unknown-path.closed": ["The toolkit is not available here. Call it on a loopback address, or send the token of the setting toolkit-token as header X-Tock-Contract.",{"location":"path","pointer":"","expected":"a path of the contract"}],
  "unknown-path.document": ["No document \"{name}\". The documents are {names}.",{"location":"path","pointer":"","expected":"a path of the contract"}],
  "unknown-connector.path": ["No connector at \"{address}\". Check namespace, bot and connector in the path.",{"location":"path","pointer":"/connector","expected":"a configured connector"}],
  "unknown-connector.named": ["Bot \"{bot}\" in namespace \"{namespace}\" has no connector \"{connector}\". Check its name.",{"location":"path","pointer":"/connector","expected":"a configured connector"}],
  "unsupported-security-mode": ["The connector at \"{address}\" has the security mode \"{mode}\", which this server does not support. Set its parameter web_security_mode to DEFAULT, COOKIES or PASSTHROUGH.",{"location":"path","pointer":"/connector","expected":"a connector with a supported security mode"}],
  "orchestration-off": ["Orchestration is off on this server. Start it without --no-orchestration.",{"location":"path","pointer":"","expected":"a server with orchestration"}],
  "unknown-api-key": ["No bot has this API key, and no operation has this path. Copy the key from the bot's configuration.",{"location":"path","pointer":"/apiKey","expected":"the key of a bot"}],
  "unknown-file": ["No file \"{file}\". Use the name that the upload returned.",{"location":"path","pointer":"/file","expected":"the name of an uploaded file"}],
  "not-found": ["No {object}. Read the list and use an entry of it.",{"location":"path"}],
  "wrong-method": ["{path} does not support {method}. Use one of {methods}."],
  "request-timeout": ["The request did not arrive completely in time. Send it again."],
  "demo-conflict": ["The demo cannot be restored: another application or intent has the name of one of its own. Rename or delete that one, or reset the server."],
  "indicator-exists": ["Bot \"{bot}\" already has an indicator \"{name}\". Choose another name or change that one with PUT.",{"location":"body","pointer":"/name","expected":"a name that is not in use"}],
  "indicator-not-own": ["Bot \"{bot}\" has no custom indicator \"{name}\". List the indicators of the bot.",{"location":"path","pointer":"/name","expected":"the name of an indicator of type CUSTOM"}],
  "conflict": ["{object} does not allow this now: {reason}. Wait until it ends, or cancel it."],
  "run-finished": ["Run \"{id}\" is finished, its state is {state}. Only a queued or running one can be canceled.",{"location":"path","pointer":"/runId","expected":"the id of a queued or running run"}],
  "body-too-large.body": ["The body is larger than {limit} bytes. Send less at once.",{"location":"body","pointer":"","expected":"at most {limit} bytes"}],
  "body-too-large.form": ["The form is larger than {limit} bytes. Divide the file.",{"location":"body","pointer":"","expected":"at most {limit} bytes"}],
  "body-too-large.file": ["The file \"{file}\" needs more than {limit} MB of memory to be read. Divide it.",{"location":"body","pointer":"","expected":"at most {limit} bytes"}],
  "unsupported-content-type": ["The body has {actual}, but the operation reads {expected}. Set the header Content-Type.",{"location":"header","pointer":"/content-type","expected":"{expected}"}],
  "unsupported-content-encoding": ["The content encoding \"{encoding}\" is not supported here. Use {expected}.",{"location":"header","pointer":"/content-encoding","expected":"{expected}"}],
  "nothing-to-judge": ["Bot \"{bot}\" has no answers in this period. Choose a longer period or include test dialogs.",{"location":"body","pointer":"/dialogInfo","expected":"a period with answers of the bot"}],
  "upgrade-required": ["Bots connect here by WebSocket. Open the address with ws:// and a WebSocket client.",{"location":"header","pointer":"/upgrade","expected":"websocket"}],
  "too-many-logins": ["Too many logins are in progress, and this one was not verified. Try again in a second."],
  "headers-too-large": ["The headers of the request are larger than 16 kB. Send less, for example fewer cookies."],
  "internal-error.failed": ["The server failed. Its log says why; report it as a defect."],
  "internal-error.contract": ["The server broke its own contract: {reason}. Report it as a defect."],
  "internal-error.storage": ["The server cannot read or write its data: {reason}. Its log names the file."],
  "bot-answer-invalid": ["The bot's answer does not match its contract: {reason}"],
  "requested-status": ["The mock responds with {status}, because the request or the scenario asks for it."],
  "stopping": ["The server is shutting down. Send the request again when it is back."],
  "user-busy": ["An earlier message of this user was still in progress after {seconds} s. Send this one again after the response to the earlier one.",{"expected":"one message of a user at a time"}],
  "bot-timeout": ["The bot did not finish its answer within {seconds} s. End an answer with a frame that has \"lastResponse\": true and the requestId of the request.",{"expected":"an answer with lastResponse true"}],
};
