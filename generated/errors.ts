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
  | "required"
  | "missing-namespace"
  | "import-overtaken"
  | "empty-role"
  | "entity-out-of-range"
  | "missing-header"
  | "not-an-export"
  | "newer-export"
  | "invalid-export"
  | "unreadable-time"
  | "no-such-example"
  | "identifier-taken"
  | "path-taken"
  | "unknown-connector-type"
  | "synchronization-disabled"
  | "missing-file-ending"
  | "missing-column"
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
  | "unknown-faq"
  | "unknown-entity-type"
  | "unknown-application-id"
  | "unknown-object"
  | "unreadable-property"
  | "no-translator"
  | "unreadable-pattern"
  | "unreadable-key"
  | "no-encryption-password"
  | "no-orchestrator"
  | "refused-setting"
  | "already-configured"
  | "not-configured"
  | "not-enabled"
  | "missing-connector"
  | "malformed-authorization"
  | "missing-credentials"
  | "missing-session"
  | "imports-refused"
  | "missing-role"
  | "foreign-namespace"
  | "not-owner"
  | "not-member"
  | "foreign-application"
  | "built-in-types"
  | "missing-dictionary"
  | "foreign-intent"
  | "foreign-object"
  | "shared-intent"
  | "nothing-to-show"
  | "refused-origin"
  | "unknown-path"
  | "unknown-connector"
  | "unsupported-security-mode"
  | "orchestration-off"
  | "unknown-api-key"
  | "unknown-file"
  | "not-found"
  | "wrong-method"
  | "not-acceptable"
  | "request-timeout"
  | "demo-conflict"
  | "indicator-exists"
  | "indicator-not-own"
  | "conflict"
  | "body-too-large"
  | "unsupported-content-type"
  | "unsupported-content-encoding"
  | "nothing-to-judge"
  | "upgrade-required"
  | "too-many-logins"
  | "headers-too-large"
  | "internal-error"
  | "not-implemented"
  | "bot-answer-invalid"
  | "stopping"
  | "user-busy"
  | "bot-timeout";

export interface ErrorDefinition {
  /** HTTP status that the code comes with. */
  status: number;
  cause: string;
  cure: string;
  /** HTTP headers that the answer has. */
  headers?: Readonly<Record<string, string>>;
}

/** What each code means, by status. */
export const errorCatalogue: Readonly<Record<ErrorCode, ErrorDefinition>> = {
  "malformed-http": {
    "status": 400,
    "cause": "The bytes on the connection are not an HTTP/1.1 request.",
    "cure": "Check that the client speaks HTTP to this port, and not HTTPS or something else."
  },
  "malformed-url": {
    "status": 400,
    "cause": "The path or the query holds a `%` escape that stands for no character.",
    "cure": "Encode each part of the URL, in JavaScript with `encodeURIComponent`; a plain `%` is `%25`."
  },
  "malformed-json": {
    "status": 400,
    "cause": "The body is not JSON: it ends too early, or a comma, quote or bracket is wrong.",
    "cure": "Read the position in the message. In a shell, put the body in single quotes."
  },
  "trailing-garbage": {
    "status": 400,
    "cause": "After the JSON value of the body something else follows.",
    "cure": "Send one JSON value and nothing behind it. Tock itself ignores what follows."
  },
  "invalid-utf8": {
    "status": 400,
    "cause": "The body holds bytes that are not UTF-8, most often text in Latin-1.",
    "cure": "Encode the body in UTF-8. Tock itself replaces such characters and goes on with a broken text."
  },
  "too-deep": {
    "status": 400,
    "cause": "Objects and lists of the body are nested deeper than anything the contract describes.",
    "cure": "Look for a loop in the code that writes the body."
  },
  "unreadable-body": {
    "status": 400,
    "cause": "The body is shorter than its `Content-Length`, or not compressed as its `Content-Encoding` says.",
    "cure": "Let the HTTP library set both headers, or send the body uncompressed."
  },
  "invalid-request": {
    "status": 400,
    "cause": "A parameter or a field of the body breaks the contract. Every violation has its own entry, of a large body only the first.",
    "cure": "Go to `params.location` and `params.pointer`, and give there what `params.expected` says."
  },
  "malformed-form": {
    "status": 400,
    "cause": "The form is cut off, or its parts are not separated by the boundary that the content type names.",
    "cure": "Let the HTTP library write the form and its `Content-Type`; never set that header by hand."
  },
  "missing-file": {
    "status": 400,
    "cause": "The form holds texts only: a part is a file when it has a file name.",
    "cure": "Send the file itself. With curl: `--form dump=@dump.json`, with the `@`."
  },
  "range-outside-text": {
    "status": 400,
    "cause": "An entity to evaluate ends after the end of its text, or before its own start. Tock itself answers 500.",
    "cure": "Count `start` and `end` in UTF-16 units from 0, the end not included; those of a part from the start of its entity."
  },
  "missing-query": {
    "status": 400,
    "cause": "A parse request has an empty list of `queries`.",
    "cure": "Send at least one sentence in `queries`; it may be an empty text."
  },
  "unknown-application": {
    "status": 400,
    "cause": "There is no application of this name in this namespace. Upper and lower case count.",
    "cure": "Check `namespace` and `applicationName`, or create it with `POST /rest/nlp/application/create`."
  },
  "unknown-time-zone": {
    "status": 400,
    "cause": "`referenceTimezone` is not a time zone.",
    "cure": "Use a name such as `Europe/Paris`, or an offset such as `+02:00`."
  },
  "unreadable-date": {
    "status": 400,
    "cause": "A date of the request cannot be read.",
    "cure": "Write dates as ISO 8601 with a zone: `2026-03-01T08:30:00Z`."
  },
  "required": {
    "status": 400,
    "cause": "A chat message says nothing: no `query`, `payload`, `ref` or `feedback`.",
    "cure": "Send one of them. Tock itself answers 500."
  },
  "missing-namespace": {
    "status": 400,
    "cause": "A name in a dump lacks its namespace.",
    "cure": "Write intents and entity types as `namespace:name`, at the place that `params.pointer` names."
  },
  "import-overtaken": {
    "status": 400,
    "cause": "While an import was in progress, its application or one of its intents was deleted or created, or all data were replaced. Nothing was imported.",
    "cure": "Send the import again."
  },
  "empty-role": {
    "status": 400,
    "cause": "An entity of the import has a role without letters.",
    "cure": "Name the role; the name part of the entity type is the usual one."
  },
  "entity-out-of-range": {
    "status": 400,
    "cause": "An entity of a dump does not lie inside its text, or a part of it not inside the entity.",
    "cure": "Count `start` and `end` in UTF-16 units from 0, the end not included; those of a part from the start of its entity."
  },
  "missing-header": {
    "status": 400,
    "cause": "A toolkit call that changes or reveals something came without `X-Tock-Contract`.",
    "cure": "Add the header with any value: `X-Tock-Contract: 1`. No foreign web page can do that."
  },
  "not-an-export": {
    "status": 400,
    "cause": "What was to be imported is not JSON, or not written by an export.",
    "cure": "Import what `tock-contract export` or `GET /_toolkit/export` has written, the whole of it."
  },
  "newer-export": {
    "status": 400,
    "cause": "A newer version of this program has written the document.",
    "cure": "Import it with that version, or update this program."
  },
  "invalid-export": {
    "status": 400,
    "cause": "A row of the document lacks something, or has something that no row has.",
    "cure": "Go to `params.pointer` in the document, and give there what `params.expected` says. Nothing was changed."
  },
  "unreadable-time": {
    "status": 400,
    "cause": "The toolkit's clock was given neither a duration nor an instant, or both.",
    "cure": "Send `{\"advance\": \"PT1H\"}` or `{\"now\": \"2026-03-01T08:30:00Z\"}`."
  },
  "no-such-example": {
    "status": 400,
    "cause": "The `Prefer` header asks for a status or an example that the operation does not document.",
    "cure": "Choose one of the statuses in the message, or an example of the reference page."
  },
  "identifier-taken": {
    "status": 400,
    "cause": "The bot has a connector of this identifier already.",
    "cure": "Choose another identifier. To change the connector, send its `_id` too."
  },
  "path-taken": {
    "status": 400,
    "cause": "Another connector of the bot is served at this path, whatever the case of its letters.",
    "cure": "Choose another path, or leave it out."
  },
  "unknown-connector-type": {
    "status": 400,
    "cause": "The server has no connectors of this kind.",
    "cure": "Take one of the kinds that `GET /rest/admin/connectorTypes` lists."
  },
  "synchronization-disabled": {
    "status": 400,
    "cause": "Applications cannot be overwritten with others, because the server keeps namespaces apart.",
    "cure": "Ask its administrator, or export the one application and import it as the other."
  },
  "missing-file-ending": {
    "status": 400,
    "cause": "The name of the file has no ending, from which its content type would follow.",
    "cure": "Give it a name such as `logo.png`. With curl: `--form 'file=@logo;filename=logo.png'`."
  },
  "missing-column": {
    "status": 400,
    "cause": "The file is not a table with the heading that an export of labels has.",
    "cure": "Keep the first line of an export, and divide the columns with semicolons."
  },
  "name-taken": {
    "status": 400,
    "cause": "There is a namespace or an application of this name already.",
    "cure": "Choose another name. To change an application, send its `_id` too."
  },
  "unknown-namespace": {
    "status": 400,
    "cause": "You do not belong to the namespace, or there is none of this name.",
    "cure": "Choose one of `GET /rest/admin/namespaces`, or ask one of its owners to add you."
  },
  "name-unchangeable": {
    "status": 400,
    "cause": "An application cannot get another name, because bots find it by its name.",
    "cure": "Change its `label`, which is what people read; or import a copy under another name."
  },
  "unknown-intent": {
    "status": 400,
    "cause": "An application was to use an intent that its namespace does not have, nor any that shares its models; or a sentence was to have one that its application does not have.",
    "cure": "Save the intent first with `POST /rest/admin/intent`, and send it, or its `_id`, as it comes back. A sentence without an intent has `tock:unknown`."
  },
  "namespace-in-use": {
    "status": 400,
    "cause": "A namespace with applications cannot be deleted.",
    "cure": "Delete its applications first."
  },
  "no-test-connector": {
    "status": 400,
    "cause": "The bot has no connector that tests can go through.",
    "cure": "Configure a connector for the bot; each brings a test connector along."
  },
  "story-exists": {
    "status": 400,
    "cause": "The intent or the `storyId` belongs to another story of the bot already.",
    "cure": "Send the `_id` of that story to change it, or name another intent and another `storyId`."
  },
  "missing-metric": {
    "status": 400,
    "cause": "A story with `metricStory` has no step with `metrics`, so it would measure nothing.",
    "cure": "Give one of its steps a metric, or leave `metricStory` out."
  },
  "generated-answers-on": {
    "status": 400,
    "cause": "Generated answers are on, and answer what the bot does not understand; a story for the intent `unknown` would do the same.",
    "cure": "Turn generated answers off first, or leave the intent `unknown` to them."
  },
  "script-not-compiled": {
    "status": 400,
    "cause": "The story has a script in Kotlin, and it does not compile, or there is no compiler.",
    "cure": "Correct the script; or answer with texts, or in the program of the bot."
  },
  "unknown-faq": {
    "status": 400,
    "cause": "There is no frequently asked question of this `id`.",
    "cure": "Search for its `id`, or leave the `id` out to create a question."
  },
  "unknown-entity-type": {
    "status": 400,
    "cause": "There is no entity type of this name.",
    "cure": "Create it with `POST /rest/admin/entity-type/create`, or take a name of `GET /rest/admin/entity-types`."
  },
  "unknown-application-id": {
    "status": 400,
    "cause": "There is no application of the `_id` that the body names.",
    "cure": "Send an application as `GET /rest/admin/applications` gives it."
  },
  "unknown-object": {
    "status": 400,
    "cause": "The current namespace has no object of this id: it does not exist, or another namespace owns it.",
    "cure": "Take the id from a list of the current namespace, or select the namespace of the object."
  },
  "unreadable-property": {
    "status": 400,
    "cause": "A property of a model configuration is no whole number, or out of its range. Tock itself keeps it, and fails when it trains.",
    "cure": "Send digits as a text, within the range that `params.expected` says."
  },
  "no-translator": {
    "status": 400,
    "cause": "The server has no translation engine.",
    "cure": "Translate the sentences yourself, and import them."
  },
  "unreadable-pattern": {
    "status": 400,
    "cause": "The text of a search is a regular expression, and this one cannot be read: it is incomplete, or uses what takes too long (looking ahead, looking behind, references to groups).",
    "cure": "Correct it at the character that the message names. A character that means itself needs a backslash: `\\?`, `\\(`."
  },
  "unreadable-key": {
    "status": 400,
    "cause": "The `key` of a sentence does not hold its hidden text: it was changed, or given by another server, for another application or under another password.",
    "cure": "Search the sentence again, and send it back as the search gives it."
  },
  "no-encryption-password": {
    "status": 400,
    "cause": "A text has to be hidden, because an entity type is obfuscated, and the server has no password to encrypt it with.",
    "cure": "Start the server with `--encrypt-pass`, or make the entity type not obfuscated."
  },
  "no-orchestrator": {
    "status": 400,
    "cause": "Generative AI is asked of an orchestrator, and the server has none.",
    "cure": "Start the server with the address of one, or save the configuration without enabling it."
  },
  "refused-setting": {
    "status": 400,
    "cause": "A configuration of generative AI was to be enabled, and the orchestrator finds one of its settings wrong.",
    "cure": "Correct what `params.pointer` names, or save the configuration without enabling it."
  },
  "already-configured": {
    "status": 400,
    "cause": "The bot has a configuration of this kind, and the new one came without its id.",
    "cure": "Read it first, and send its `id` with the new one to replace it."
  },
  "not-configured": {
    "status": 400,
    "cause": "The bot has no configuration of this kind, so it can be neither used nor deleted.",
    "cure": "Save one first."
  },
  "not-enabled": {
    "status": 400,
    "cause": "The configuration that this needs is there, but not in use.",
    "cure": "Save it again with `enabled: true`."
  },
  "missing-connector": {
    "status": 400,
    "cause": "The bot has no connector in your current namespace, and what is asked needs one.",
    "cure": "Configure a connector first, for instance one of the type `web`; or select the namespace of the bot."
  },
  "malformed-authorization": {
    "status": 401,
    "cause": "The `Authorization` header is neither empty nor of the form `Basic …`.",
    "cure": "Send `Basic` and the Base64 of `login:password`; `curl -u login:password` does it."
  },
  "missing-credentials": {
    "status": 401,
    "cause": "The call needs a login, and came without one or with a wrong one.",
    "cure": "Log in with `POST /rest/authenticate` and send its cookie, or use Basic authentication.",
    "headers": {
      "WWW-Authenticate": "Basic realm=\"tock-contract\", charset=\"UTF-8\""
    }
  },
  "missing-session": {
    "status": 401,
    "cause": "Nobody is logged in: the cookie `tock-session` is missing, or its session has ended. HTTP Basic does not count here.",
    "cure": "Log in with `POST /rest/authenticate` and send its cookie. A session ends after 6 hours without use, and with the server."
  },
  "imports-refused": {
    "status": 401,
    "cause": "The server protects the NLU API, and then takes imports from nobody, as Tock does.",
    "cure": "Import on a server without this protection."
  },
  "missing-role": {
    "status": 401,
    "cause": "The user has none of the roles of this call. In Tock no role includes another.",
    "cure": "Use a login with one of the roles that the reference page shows under `x-roles`.",
    "headers": {
      "WWW-Authenticate": "Basic realm=\"tock-contract\", charset=\"UTF-8\""
    }
  },
  "foreign-namespace": {
    "status": 401,
    "cause": "The call is about a namespace that is not the caller's.",
    "cure": "Use a login of that namespace, or select it first.",
    "headers": {
      "WWW-Authenticate": "Basic realm=\"tock-contract\", charset=\"UTF-8\""
    }
  },
  "not-owner": {
    "status": 401,
    "cause": "The namespace is looked after by its owners, and you are none of them; or there is no such namespace.",
    "cure": "Ask an owner, whom `GET /rest/admin/namespaces/{namespace}` lists for owners, to do it or to make you one.",
    "headers": {
      "WWW-Authenticate": "Basic realm=\"tock-contract\", charset=\"UTF-8\""
    }
  },
  "not-member": {
    "status": 401,
    "cause": "You do not belong to the namespace, or there is none of this name.",
    "cure": "Choose one of `GET /rest/admin/namespaces`, or ask an owner to add you with `POST /rest/admin/namespace`.",
    "headers": {
      "WWW-Authenticate": "Basic realm=\"tock-contract\", charset=\"UTF-8\""
    }
  },
  "foreign-application": {
    "status": 401,
    "cause": "There is no such application, or it is somebody else's: Tock does not tell which.",
    "cure": "Check the id, or `namespace` and `applicationName` (upper and lower case count); select the namespace of the application.",
    "headers": {
      "WWW-Authenticate": "Basic realm=\"tock-contract\", charset=\"UTF-8\""
    }
  },
  "built-in-types": {
    "status": 401,
    "cause": "Your current namespace is the one of the built-in entity types, which everybody uses.",
    "cure": "Select another namespace, and make your own types there."
  },
  "missing-dictionary": {
    "status": 401,
    "cause": "The entity type has no dictionary yet, to which a value or a label could be added.",
    "cure": "Save the whole dictionary with `POST /rest/admin/dictionary` first."
  },
  "foreign-intent": {
    "status": 401,
    "cause": "The intent belongs to another namespace, which shares it: only its owners change it.",
    "cure": "Select that namespace, or take the intent out of your application and make one of your own."
  },
  "foreign-object": {
    "status": 401,
    "cause": "The current namespace has no object of this id: it does not exist, or another namespace owns it.",
    "cure": "Take the id from a list of the current namespace, or select the namespace of the object."
  },
  "shared-intent": {
    "status": 401,
    "cause": "Several applications use the intent, and all of them would lose an entity, a state or a shared intent.",
    "cure": "Remove the intent from the other applications first, with `DELETE /rest/admin/application/{applicationId}/intent/{intentId}`."
  },
  "nothing-to-show": {
    "status": 401,
    "cause": "A hidden text was asked for without its key, with a key of somebody else, or after its sentence was removed. Tock does not tell which.",
    "cure": "Search the sentence, and send it as the search gives it."
  },
  "refused-origin": {
    "status": 403,
    "cause": "A web page of another site sends the request, which the server does not let in. Its browser says so in `Sec-Fetch-Site` or `Origin`. Requests that change nothing are not refused.",
    "cure": "Start the server with `--cors` (or `--web-cors` for the chat) and a pattern that fits the page."
  },
  "unknown-path": {
    "status": 404,
    "cause": "No operation of the four APIs has this path.",
    "cure": "Compare with the reference pages. Paths of the web connector have three parts after `/io`."
  },
  "unknown-connector": {
    "status": 404,
    "cause": "No bot of this namespace has a connector at this path.",
    "cure": "Check namespace, bot and connector; the demo bot listens at `/io/app/travel/web`."
  },
  "unsupported-security-mode": {
    "status": 404,
    "cause": "The connector's parameter `web_security_mode` names a mode that needs a module of Tock, such as `JWT`, or one that does not exist.",
    "cure": "Set it to `DEFAULT`, `COOKIES` or `PASSTHROUGH`."
  },
  "orchestration-off": {
    "status": 404,
    "cause": "The server was started with `--no-orchestration`: no bot may answer for another one.",
    "cure": "Start it without, or leave the bot that asks on its own."
  },
  "unknown-api-key": {
    "status": 404,
    "cause": "No bot configuration has this WebSocket key.",
    "cure": "Copy the key from the start page of the server; a reset keeps it, another data folder does not."
  },
  "unknown-file": {
    "status": 404,
    "cause": "The server keeps no file of this name.",
    "cure": "Take the address from the message that shows the file."
  },
  "not-found": {
    "status": 404,
    "cause": "What the path names does not exist, or not any more.",
    "cure": "Ask for the list first, and take the id from there."
  },
  "wrong-method": {
    "status": 405,
    "cause": "The path exists, but not with this method.",
    "cure": "Use one of the methods in the `Allow` header of the answer."
  },
  "not-acceptable": {
    "status": 406,
    "cause": "The mock has no example of the contract in a media type that the header `Accept` names.",
    "cure": "Ask for `application/json`, or leave the header out."
  },
  "request-timeout": {
    "status": 408,
    "cause": "The request did not arrive whole in time.",
    "cure": "Send it again; if it keeps happening, look for a client that announces more bytes than it sends."
  },
  "demo-conflict": {
    "status": 409,
    "cause": "The demo was to be put back, and one of its names is now somebody else's.",
    "cure": "Rename or remove what has the name, or reset the server, which removes everything else."
  },
  "indicator-exists": {
    "status": 409,
    "cause": "The bot has an indicator of this name already.",
    "cure": "Choose another name, or change that indicator with `PUT`."
  },
  "indicator-not-own": {
    "status": 409,
    "cause": "The bot has no indicator of this name that people have defined: none at all, or one that Tock brings.",
    "cure": "List the indicators of the bot, and take the name of one with the type `CUSTOM`."
  },
  "conflict": {
    "status": 409,
    "cause": "The state of the thing does not allow this now, for instance because a run is not over.",
    "cure": "Wait until it is over, or cancel it."
  },
  "body-too-large": {
    "status": 413,
    "cause": "The body is larger than the server takes: one million bytes, or fifty million of a form with a file, unless configured otherwise.",
    "cure": "Send less at once, or start the server with a larger `--body-limit` or `--form-limit`."
  },
  "unsupported-content-type": {
    "status": 415,
    "cause": "The body is announced as something else than JSON in UTF-8, for instance as a form; or as JSON where a form with a file is meant. Pages of other origins must always name it.",
    "cure": "Set `Content-Type: application/json`. With curl: `-H 'Content-Type: application/json'`, or `--form` for a file."
  },
  "unsupported-content-encoding": {
    "status": 415,
    "cause": "The body is compressed in a way the server does not read.",
    "cure": "Use gzip, deflate or br, or send it uncompressed."
  },
  "nothing-to-judge": {
    "status": 422,
    "cause": "There is no answer of the bot to draw a sample of.",
    "cure": "Choose a longer period or another run, or allow dialogs that were tests."
  },
  "upgrade-required": {
    "status": 426,
    "cause": "The address is for WebSockets, and an ordinary HTTP request came.",
    "cure": "Connect with `ws://` (or `wss://`) instead of `http://`.",
    "headers": {
      "Upgrade": "websocket",
      "Connection": "Upgrade"
    }
  },
  "too-many-logins": {
    "status": 429,
    "cause": "More logins are tried at once than can be verified, and this one gave way to newer ones.",
    "cure": "Try it again after the seconds of `Retry-After`. Programs keep a session or their verified credentials, and do not try several passwords.",
    "headers": {
      "Retry-After": "1"
    }
  },
  "headers-too-large": {
    "status": 431,
    "cause": "The headers of the request are larger than 16 kB together.",
    "cure": "Send less, most often fewer or smaller cookies."
  },
  "internal-error": {
    "status": 500,
    "cause": "The server failed, or was about to answer against its own contract. Both are its defects.",
    "cure": "Its log says where. Please report it with the request."
  },
  "not-implemented": {
    "status": 501,
    "cause": "The operation is in the contract and not yet in this server.",
    "cure": "Use the mock for it: `tock-contract mock` answers with the examples of the contract."
  },
  "bot-answer-invalid": {
    "status": 502,
    "cause": "The bot sent a frame that breaks its contract, hung up, or answered a webhook call with another status than 2xx. Tock itself never answers then.",
    "cure": "Go to `params.pointer` in the frame, and compare with the Bot Definition page; for another status, read the bot's own log."
  },
  "stopping": {
    "status": 503,
    "cause": "The server is shutting down. It takes no new bots, and the request did not finish within the five seconds that requests get.",
    "cure": "Send the request again when the server is back. Clients that retry do so by themselves.",
    "headers": {
      "Retry-After": "5"
    }
  },
  "user-busy": {
    "status": 504,
    "cause": "An earlier message of the same user was still in progress, and this one waited five seconds for it. Tock returns an empty list then.",
    "cure": "Wait for the response to one message before you send the next, or send this one again."
  },
  "bot-timeout": {
    "status": 504,
    "cause": "The bot did not finish its answer in time. Tock itself never answers then.",
    "cure": "End each answer with a frame that has `lastResponse: true`, or raise `--bot-timeout` (`--webhook-timeout` for a webhook of version V1)."
  },
};
