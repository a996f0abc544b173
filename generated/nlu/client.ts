// Generated from specs/nlu by `npm run generate`. Do not edit.

export interface paths {
    "/health/liveness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check server liveness
         * @description Reports whether the process is alive, for a supervisor that restarts it otherwise. The responses are those of the health check.
         */
        get: operations["checkLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check server readiness
         * @description Reports whether the server accepts requests, for a load balancer. Returns an empty 200 as soon as the server has started. Components are not checked.
         */
        get: operations["checkReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/authenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Opens a session with a login and a password. The session id is returned in the cookie `tock-session`, which replaces the credentials in later requests; browsers send it automatically. Wrong credentials are not an error: the response has status 200 and `authenticated: false`, and no session is opened. A session ends after 6 hours without requests.
         */
        post: operations["authenticateUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log out
         * @description Ends the session of the request and clears its cookie. Without a session, the response is the same.
         */
        post: operations["stopSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get application
         * @description Returns the settings of an application by namespace and name: languages, ids of intents, thresholds. Returns 204 without a body when the application does not exist.
         */
        get: operations["getApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/application/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create application
         * @description Creates an application with one language and no intents. The name is stored unchanged. When the namespace already has an application of this name, nothing changes and the status is 204 without a body.
         */
        post: operations["createApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/dump/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import application file
         * @description Imports an application from an uploaded file, as `importApplicationDump` does from a body. Send the file as the first file of a form; the field name and other parts are ignored. A server with path protection returns 401 for every import.
         */
        post: operations["uploadApplicationDump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/dump/import/plain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import application
         * @description Imports an application into its namespace: settings, entity types, intents and sentences. Missing objects are created. An application, intent or entity type of the same name is kept and completed; a sentence is only added when its text is new in its language. The import schedules a model build. A server with path protection returns 401 for every import.
         */
        post: operations["importApplicationDump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/dump/import/sentences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import sentences file
         * @description Imports sentences from an uploaded file, as `importSentencesDump` does from a body. Send the file as the first file of a form; the field name and other parts are ignored. A server with path protection returns 401 for every import.
         */
        post: operations["uploadSentencesDump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/dump/import/sentences/plain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import sentences
         * @description Adds sentences with their intents and entities to an application. Application, intents, entity types and languages that do not exist are created. The import schedules a model build. A server with path protection returns 401 for every import.
         */
        post: operations["importSentencesDump"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate entities at known positions
         * @description Returns the values of entities whose positions in a text are known: the city, the date, the number. Nothing is stored, and the intent is not used. The response contains all entities of the request in the same order; an entity without `value` could not be evaluated.
         */
        post: operations["evaluateEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check health of NLU server
         * @description Reports whether the server can parse sentences. Normally returns an empty 200. A server configured to give details returns 207 with the status of each component, even when one of them fails, so read the statuses.
         */
        get: operations["checkNluHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List intents of application
         * @description Returns the intents of an application with their entities. For an application that does not exist, the list is empty and the status is 200.
         */
        get: operations["listIntents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/logs/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count queries per sentence
         * @description Returns the sentences parsed in one language of an application, most frequent first, with their counts and the result of the last query. Returns one sentence unless `size` says otherwise.
         */
        post: operations["countLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge values of entity
         * @description Merges several values that a user gave for the same entity, such as "on Saturday" and then "in the morning", into one. Only entity types whose parsed values have `mergeSupport` can be merged, mainly dates. For other types, or without values, the response is an empty object. Nothing is stored.
         */
        post: operations["mergeValues"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Parse sentence
         * @description Finds the intent of a sentence and its entities (cities, dates, numbers and so on) with the model of an application. A sentence that a user has already qualified in exactly these words gets the qualified result with probabilities of 1; other sentences are given to the model. When no intent is probable enough, the intent is `unknown` in the namespace `tock`, with status 200. Unless the context sets `test`, a new sentence is added to the inbox of the application for qualification.
         */
        post: operations["parseQuery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/nlp/unknown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report unknown sentence
         * @description Increments the counter of a sentence that a bot did not understand, so that it appears in searches for such sentences. The intent of the sentence does not change. A text that was never parsed changes nothing, and the response is the same.
         */
        post: operations["reportUnknown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current user
         * @description Returns the user of the session with login, current namespace and roles. Call it first to decide whether to show a login page. Only the session cookie counts; HTTP Basic is ignored.
         */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An amount of money with its currency: "42 euros". */
        AmountOfMoneyValue: {
            /** @constant */
            "@type": "amountOfMoney";
            /** @example EUR */
            unit: string;
            /** @example 42 */
            value: number;
        };
        /** @description The settings of an application. An application is a model that understands sentences. */
        ApplicationDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of the intents. */
            intents: components["schemas"]["ObjectId"][];
            /** @description Required states, by id of the intent that asks for one of them. */
            intentStatesMap: {
                [key: string]: string[];
            };
            nlpEngineType: components["schemas"]["NlpEngineType"];
            /** @description Languages of the application, in no particular order. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "label" | "namespace" | "mergeEngineTypes" | "useEntityModels" | "supportSubEntities" | "unknownIntentThreshold" | "knownIntentThreshold" | "normalizeText">;
        /** @description Fields that an application has in requests and responses. */
        ApplicationDefinitionFields: {
            /**
             * Format: double
             * @description Probability below which an intent is left out of the list of other intents.
             * @default 0.1
             */
            knownIntentThreshold?: number;
            /**
             * @description Display name. Default: the name.
             * @example Travel bot
             */
            label?: string;
            /**
             * @description Whether entities of the intent model and of the entity models are merged.
             * @default true
             */
            mergeEngineTypes?: boolean;
            /**
             * @description Name of the application, unique in its namespace.
             * @example travel
             */
            name?: string;
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether case and accents are removed from a text before it is parsed.
             * @default false
             */
            normalizeText?: boolean;
            /**
             * @description Whether entities are searched for inside entities.
             * @default false
             */
            supportSubEntities?: boolean;
            /**
             * Format: double
             * @description Probability below which an intent counts as unknown.
             * @default 0.7
             */
            unknownIntentThreshold?: number;
            /**
             * @description Whether entity models are used.
             * @default true
             */
            useEntityModels?: boolean;
        };
        /** @description An application to import. Ids are references within the same body only. */
        ApplicationDefinitionInput: {
            /**
             * @description Id for references within the body.
             * @example 6b035c7b24e5751f553624fd
             */
            _id?: string;
            /**
             * @description Ids of intents. Not stored: the intents of the dump are used instead.
             * @default []
             */
            intents?: string[];
            /**
             * @description Required states, by id of the intent that asks for one of them.
             * @default {}
             */
            intentStatesMap?: {
                [key: string]: string[];
            };
            nlpEngineType?: components["schemas"]["NlpEngineTypeInput"];
            /**
             * @description Languages of the application.
             * @default []
             */
            supportedLocales?: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "namespace">;
        /** @description An application dump as JSON in UTF-8, at most 50,000,000 bytes. */
        ApplicationDumpFile: string;
        /** @description A form with one file. The field may have any name. */
        ApplicationDumpForm: {
            dump?: components["schemas"]["ApplicationDumpFile"];
        } & {
            [key: string]: components["schemas"]["ApplicationDumpFile"];
        };
        /** @description An application with its entity types, intents, sentences and FAQs. */
        ApplicationDumpInput: {
            application: components["schemas"]["ApplicationDefinitionInput"];
            /**
             * @description Whether the export contains texts as they are or obfuscated.
             * @default full
             * @enum {string}
             */
            dumpType?: "full" | "obfuscated";
            /**
             * @description Entity types that the intents use.
             * @default []
             */
            entityTypes?: components["schemas"]["EntityTypeDefinitionInput"][];
            /**
             * @description FAQs of the application.
             * @default []
             */
            faqs?: components["schemas"]["FaqDefinitionInput"][];
            /**
             * @description Intents of the application.
             * @default []
             */
            intents?: components["schemas"]["IntentDefinitionInput"][];
            /**
             * @description Sentences for training.
             * @default []
             */
            sentences?: components["schemas"]["ClassifiedSentenceInput"][];
            timestamp?: components["schemas"]["DateTimeInput"];
        };
        /** @description An open session. */
        Authenticated: {
            /** @constant */
            authenticated: true;
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description Current namespace of the user.
             * @example app
             */
            organization: string;
            roles: components["schemas"]["Roles"];
        };
        /** @description A login and a password. */
        AuthenticateRequest: {
            /**
             * @description Login, usually an email address.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description Password of the user.
             * @example password
             */
            password: string;
        };
        /** @description Result of a login. `authenticated` tells whether the credentials are correct. */
        AuthenticateResponse: components["schemas"]["Authenticated"] | components["schemas"]["NotAuthenticated"];
        /** @description Result of the request. */
        BooleanResponse: {
            /** @description Whether the request succeeded. */
            success: boolean;
        };
        /** @description The intent and the entities of a sentence. */
        ClassificationInput: {
            /** @description Entities of the sentence. */
            entities: components["schemas"]["ClassifiedEntityInput"][];
            /**
             * @description Id of an intent in this dump, or `tock:unknown`.
             * @example 6b035c8024e5751f5536250c
             */
            intentId: string;
        };
        /** @description An entity in a sentence. */
        ClassifiedEntityInput: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             */
            start: number;
            /**
             * @description Entities inside this entity. Indexes are relative to its start.
             * @default []
             */
            subEntities?: components["schemas"]["ClassifiedEntityInput"][];
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            type: string;
        };
        /** @description A sentence with its intent and entities, in the format of an application dump. */
        ClassifiedSentenceInput: {
            /** @description Id of the application in this dump. */
            applicationId: string;
            classification: components["schemas"]["ClassificationInput"];
            /** @description The `configuration` of the query. */
            configuration?: string | null;
            creationDate: components["schemas"]["DateTimeInput"];
            /**
             * @description Whether the sentence is marked for review.
             * @default false
             */
            forReview?: boolean;
            language: components["schemas"]["LocaleInput"];
            lastEntityProbability?: components["schemas"]["LastProbability"];
            lastIntentProbability?: components["schemas"]["LastProbability"];
            /** @description Time of the last query with this sentence. */
            lastUsage?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Probabilities of other intents, by qualified name.
             * @default {}
             */
            otherIntentsProbabilities?: {
                [key: string]: components["schemas"]["Probability"];
            };
            /** @description Login of the user who qualified the sentence. */
            qualifier?: string | null;
            /** @description Reason for the review. */
            reviewComment?: string | null;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
            /**
             * Format: int64
             * @description Number of queries for which no intent was found.
             * @default 0
             */
            unknownCount?: number;
            updateDate: components["schemas"]["DateTimeInput"];
            /**
             * Format: int64
             * @description Number of queries with this sentence.
             * @default 0
             */
            usageCount?: number;
        };
        /**
         * @description `inbox`: waits for qualification. `validated`: qualified, waits for the next model build. `model`: part of the model. `deleted`: to be removed.
         * @enum {string}
         */
        ClassifiedSentenceStatus: "inbox" | "validated" | "model" | "deleted";
        /** @description A new application. */
        CreateApplicationQuery: {
            /**
             * @description Display name. Default: the name.
             * @example Travel bot
             */
            label?: string | null;
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Name of the application. Case is preserved.
             * @example travel
             */
            name: string;
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
        };
        /** @description A value of a custom class of the bot. */
        CustomValueWrapper: {
            /** @constant */
            "@type": "customWrapper";
            /**
             * @description Name of the Java class.
             * @example org.example.travel.SeatValue
             */
            klass: string;
            /** @description Any JSON. Absent: no value. */
            value?: unknown;
        };
        /**
         * @description Smallest unit that the text names. It distinguishes "tomorrow" from midnight.
         * @enum {string}
         */
        DateEntityGrain: "timezone" | "unknown" | "second" | "minute" | "hour" | "day_of_week" | "day" | "week" | "month" | "quarter" | "year";
        /** @description A date or time with its precision: "tomorrow", "at 8". */
        DateEntityValue: {
            /** @constant */
            "@type": "dateEntity";
            date: components["schemas"]["OffsetDateTime"];
            grain: components["schemas"]["DateEntityGrain"];
        };
        /** @description A date or time with its precision. */
        DateEntityValueInput: {
            /** @constant */
            "@type": "dateEntity";
            date: components["schemas"]["DateTimeInput"];
            grain: components["schemas"]["DateEntityGrain"];
        };
        /** @description An interval between two dates, the end excluded: "this weekend". */
        DateIntervalEntityValue: {
            /** @constant */
            "@type": "dateIntervalEntity";
            date: components["schemas"]["DateEntityValue"];
            toDate: components["schemas"]["DateEntityValue"];
        };
        /** @description An interval between two dates, the end excluded. */
        DateIntervalEntityValueInput: {
            /** @constant */
            "@type": "dateIntervalEntity";
            date: components["schemas"]["DateEntityValueInput"];
            toDate: components["schemas"]["DateEntityValueInput"];
        };
        /**
         * Format: zoned-date-time
         * @description Time with an offset from UTC or `Z`, as Java's `ZonedDateTime` writes it: the seconds are optional, and so is a zone in brackets, which is ignored. Or the number of seconds since 1970. It is stored in UTC.
         * @example 2026-11-23T09:00:00+01:00
         * @example 2026-11-23T09:00+01:00[Europe/Paris]
         * @example 1795420800
         */
        DateTimeInput: string | number;
        /** @description A length with its unit: "20 km". */
        DistanceValue: {
            /** @constant */
            "@type": "distance";
            /** @example kilometre */
            unit: string;
            /** @example 20 */
            value: number;
        };
        /**
         * @description Duration in ISO 8601 format, in hours, minutes and seconds.
         * @example PT0.4784S
         */
        Duration: string;
        /** @description A duration: "for two hours". */
        DurationValue: {
            /** @constant */
            "@type": "duration";
            /** @description Hours, minutes and seconds in ISO 8601 format. Longer units are converted to hours. */
            value: components["schemas"]["Duration"];
        };
        /** @description An email address. */
        EmailValue: {
            /** @constant */
            "@type": "email";
            /** @example ada@example.org */
            value: string;
        };
        /** @description An empty object: the request succeeded. */
        EmptyObject: Record<string, never>;
        /** @description A regular expression stored with an intent. Tock does not evaluate it. */
        EntitiesRegexp: {
            /**
             * @description The regular expression.
             * @example train (?<train_number>[0-9]+)
             */
            regexp: string;
        };
        /** @description An entity type in a role, such as a city as the destination. */
        Entity: {
            entityType: components["schemas"]["EntityType"];
            /**
             * @description Role of the entity. Default: the name part of the type.
             * @example destination
             */
            role: string;
        };
        /** @description An entity that sentences of an intent can contain. */
        EntityDefinition: {
            entityTypeName: components["schemas"]["QualifiedName"];
        } & WithRequired<components["schemas"]["EntityDefinitionFields"], "role" | "atStartOfDay">;
        /** @description Fields that an entity of an intent has in requests and responses. */
        EntityDefinitionFields: {
            /** @description Whether dates are counted from the start of the day. Null: false. */
            atStartOfDay?: boolean | null;
            /**
             * @description Role of the entity. Default: the name part of the type.
             * @example destination
             */
            role?: string;
        };
        /** @description An entity of an intent to import. */
        EntityDefinitionInput: {
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            entityTypeName: string;
        } & components["schemas"]["EntityDefinitionFields"];
        /** @description A text with entities at known positions. */
        EntityEvaluationQuery: {
            /**
             * @description Name of the application. Case-sensitive.
             * @example travel
             */
            applicationName: string;
            context: components["schemas"]["QueryContext"];
            /** @description Entities with their positions. Can be empty. */
            entities: components["schemas"]["EntityToEvaluate"][];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /**
             * @description The text. Indexes of entities refer to it.
             * @example weather in paris
             */
            text: string;
        };
        /** @description Values of the entities. */
        EntityEvaluationResult: {
            /** @description Entities of the request, in the same order. */
            values: components["schemas"]["ParsedEntityValue"][];
        };
        /** @description An entity type in a role. */
        EntityInput: {
            entityType: components["schemas"]["EntityTypeInput"];
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
        };
        /** @description An entity and its position in the text. */
        EntityToEvaluate: {
            /**
             * Format: int32
             * @description Index after the last character, at most the length of the text. Null: 0.
             * @default 0
             */
            end?: number | null;
            entity: components["schemas"]["EntityInput"];
            /**
             * Format: int32
             * @description Index of the first character. Null: 0.
             * @default 0
             */
            start?: number | null;
            /**
             * @description Entities inside this entity. Indexes are relative to its start.
             * @default []
             */
            subEntities?: components["schemas"]["EntityToEvaluate"][];
        };
        /** @description A type of entity, such as a city. Intents use it in one or more roles. */
        EntityType: {
            /** @description Whether the type has a dictionary of values. */
            dictionary: boolean;
            name: components["schemas"]["QualifiedName"];
            /** @description Whether texts of this type are obfuscated in logs and in Studio. */
            obfuscated: boolean;
            /** @description Entities that an entity of this type contains. */
            subEntities: components["schemas"]["Entity"][];
        };
        /** @description A type of entity. */
        EntityTypeDefinitionInput: {
            /** @description Id of the entity type. Not stored. */
            _id?: string;
            /**
             * @description Description for users of Studio.
             * @default
             */
            description?: string;
            /**
             * @description Whether the type has a dictionary of values.
             * @default false
             */
            dictionary?: boolean;
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            name: string;
            /**
             * @description Whether texts of this type are obfuscated in logs and in Studio.
             * @default false
             */
            obfuscated?: boolean;
            /**
             * @description Entities that an entity of this type contains.
             * @default []
             */
            subEntities?: components["schemas"]["EntityDefinitionInput"][];
        };
        /** @description An entity type of the application. Only its name is used. */
        EntityTypeInput: {
            /**
             * @description Whether the type has a dictionary of values. Null: false.
             * @default false
             */
            dictionary?: boolean | null;
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            name: string;
            /**
             * @description Whether texts of this type are obfuscated in logs and in Studio. Null: false.
             * @default false
             */
            obfuscated?: boolean | null;
            /**
             * @description Entities that an entity of this type contains.
             * @default []
             */
            subEntities?: components["schemas"]["EntityInput"][];
        };
        /** @description Value of an entity: a number, a date, a dictionary value and so on. `@type` names the type of value. A server with custom evaluators uses the name of a Java class. */
        EntityValue: components["schemas"]["KnownEntityValue"] | components["schemas"]["OtherValue"];
        /** @description Value of an entity, from an earlier response or built by the caller. `@type` names the type of value: one of Tock's own, or a Java class. */
        EntityValueInput: components["schemas"]["KnownEntityValueInput"] | components["schemas"]["OtherValue"];
        /** @description Error body of all four APIs. Tock's own 401 contains an empty list; its other errors contain entries with a message only. */
        ErrorBody: {
            /** @description One entry per violation. */
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description Stable code of an error; the page of error codes has cause and cure of each. */
        ErrorCode: string | ("malformed-http" | "malformed-url" | "malformed-json" | "trailing-garbage" | "invalid-utf8" | "too-deep" | "unreadable-body" | "invalid-request" | "malformed-form" | "missing-file" | "range-outside-text" | "missing-query" | "unknown-application" | "unknown-time-zone" | "unreadable-date" | "missing-namespace" | "import-overtaken" | "empty-role" | "missing-header" | "not-an-export" | "newer-export" | "invalid-export" | "unreadable-time" | "no-such-example" | "no-such-scenario" | "invalid-scenario" | "identifier-taken" | "path-taken" | "unknown-connector-type" | "synchronization-disabled" | "missing-file-ending" | "missing-column" | "invalid-row" | "name-taken" | "unknown-namespace" | "name-unchangeable" | "unknown-intent" | "namespace-in-use" | "no-test-connector" | "story-exists" | "missing-metric" | "generated-answers-on" | "script-not-compiled" | "unknown-entity-type" | "annotation-full" | "sample-finished" | "unknown-object" | "unreadable-property" | "no-translator" | "unreadable-pattern" | "unreadable-key" | "no-encryption-password" | "no-orchestrator" | "refused-setting" | "orchestrator-failed" | "already-configured" | "not-configured" | "not-enabled" | "missing-connector" | "malformed-authorization" | "missing-credentials" | "sign-in-failed" | "missing-session" | "imports-refused" | "missing-role" | "foreign-namespace" | "not-owner" | "not-member" | "foreign-application" | "built-in-types" | "missing-dictionary" | "foreign-object" | "shared-intent" | "nothing-to-show" | "refused-origin" | "no-single-sign-on" | "unknown-path" | "unknown-connector" | "unsupported-security-mode" | "orchestration-off" | "unknown-api-key" | "unknown-file" | "not-found" | "wrong-method" | "request-timeout" | "demo-conflict" | "indicator-exists" | "indicator-not-own" | "conflict" | "run-finished" | "body-too-large" | "unsupported-content-type" | "unsupported-content-encoding" | "nothing-to-judge" | "upgrade-required" | "too-many-logins" | "headers-too-large" | "internal-error" | "bot-answer-invalid" | "requested-status" | "stopping" | "user-busy" | "bot-timeout");
        /** @description One violation. */
        ErrorEntry: {
            code?: components["schemas"]["ErrorCode"];
            /** @description What is wrong, where, and what to do. */
            message: string;
            params?: components["schemas"]["ErrorParams"];
        };
        /** @description Place of the violation, and what the contract expects there. */
        ErrorParams: {
            /** @description What the contract expects there. */
            expected?: string;
            /**
             * @description The part of the request.
             * @enum {string}
             */
            location?: "body" | "query" | "path" | "header" | "cookie";
            /**
             * @description JSON pointer into the location. Empty: the whole location.
             * @example
             * @example /query
             * @example /entities/0/type
             */
            pointer?: string;
        };
        /** @description An FAQ. */
        FaqDefinitionInput: {
            /** @description Id of the FAQ. */
            _id?: string;
            /**
             * @description Bot that answers the FAQ.
             * @example travel
             */
            botId: string;
            creationDate: components["schemas"]["DateTimeInput"];
            /**
             * @description Whether the bot answers the FAQ.
             * @default false
             */
            enabled?: boolean;
            /**
             * @description Id of the label with the answer.
             * @example app_faq_55x40x20 cm at most
             */
            i18nId: string;
            /** @description Id of the intent in this dump that triggers the FAQ. */
            intentId: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace: string;
            /** @description Keywords for searches. */
            tags: string[];
            updateDate: components["schemas"]["DateTimeInput"];
        };
        /** @description Status of one component. */
        HealthResult: {
            /**
             * @description Name of the component.
             * @example tock_front_database
             */
            id: string;
            /**
             * @description `OK`: the component works. `KO`: it does not.
             * @enum {string}
             */
            status: "OK" | "KO";
        };
        /** @description Status of each component that the server depends on. */
        HealthResults: {
            /** @description One entry per component. */
            results: components["schemas"]["HealthResult"][];
        };
        /**
         * Format: date-time
         * @description Time in UTC with 0 to 9 fractional digits of a second.
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /** @description A goal that users of an application can have, such as booking a train. */
        IntentDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of the applications that use the intent. */
            applications: components["schemas"]["ObjectId"][];
            /** @description Entities that sentences of the intent can contain. */
            entities: components["schemas"]["EntityDefinition"][];
            /** @description Regular expressions for the entities, by locale. Stored only: Tock does not evaluate them. */
            entitiesRegexp: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which the query must name one. Empty: the intent is always allowed. */
            mandatoryStates: string[];
            /** @description Ids of other intents whose entities the intent can use. */
            sharedIntents: components["schemas"]["ObjectId"][];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace" | "label" | "description" | "category">;
        /** @description Fields that an intent has in requests and responses. */
        IntentDefinitionFields: {
            /**
             * @description Category that groups intents in Studio.
             * @example travel
             */
            category?: string | null;
            /** @description Description for users of Studio. */
            description?: string | null;
            /**
             * @description Display name.
             * @example Book a train
             */
            label?: string | null;
            /**
             * @description Name of the intent, without the namespace.
             * @example book_train
             */
            name?: string;
            /**
             * @description Namespace of the intent.
             * @example app
             */
            namespace?: string;
        };
        /** @description An intent to save or import. It is identified by namespace and name, not by id. */
        IntentDefinitionInput: {
            /**
             * @description Id of the intent. In an import: for references within the body.
             * @example 6b035c8024e5751f5536250c
             */
            _id?: string;
            /** @description Ids of the applications that use the intent. Not stored in an import. */
            applications: string[];
            /** @description Entities that sentences of the intent can contain. */
            entities: components["schemas"]["EntityDefinitionInput"][];
            /** @description Regular expressions for the entities, by locale. Stored only: Tock does not evaluate them. */
            entitiesRegexp?: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which a query must name one. */
            mandatoryStates?: string[];
            /** @description Ids of other intents whose entities the intent can use. */
            sharedIntents?: string[];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace">;
        /** @description Probability by qualified name of the intent. */
        IntentProbabilities: {
            [key: string]: components["schemas"]["Probability"];
        };
        /** @description An intent to choose from. */
        IntentQualifier: {
            /**
             * @description Qualified name of the intent: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /**
             * Format: double
             * @description Number added to the probability before the choice. Can be negative.
             * @default 0
             */
            modifier?: number;
        };
        /** @description A value of one of Tock's own types. */
        KnownEntityValue: components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["StringValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of Tock's own types. */
        KnownEntityValueInput: components["schemas"]["StringValueInput"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValueInput"] | components["schemas"]["DateIntervalEntityValueInput"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description Probability that the model gave when the sentence was last parsed. Null or absent: never parsed. */
        LastProbability: components["schemas"]["Probability"] | null;
        /**
         * @description A language, optionally with a country and more, as a Java locale: parts are joined with `_`.
         * @example en
         * @example fr_CA
         */
        Locale: string;
        /**
         * @description A language, optionally with a country: `en`, `fr_CA` or `fr-CA`.
         * @example en
         * @example fr-CA
         */
        LocaleInput: string;
        /** @description A sentence that was not understood. */
        MarkAsUnknownQuery: {
            /**
             * @description Name of the application. Case-sensitive.
             * @example travel
             */
            applicationName: string;
            language: components["schemas"]["LocaleInput"];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /**
             * @description The sentence.
             * @example hello
             */
            text: string;
        };
        /** @description The engine that trains and runs the models. */
        NlpEngineType: {
            /**
             * @description Name of the engine.
             * @example opennlp
             */
            name: string;
        };
        /** @description The engine that trains and runs the models. */
        NlpEngineTypeInput: {
            /**
             * @description Name of the engine.
             * @default opennlp
             */
            name?: string;
        };
        /** @description Wrong credentials. */
        NotAuthenticated: {
            /** @constant */
            authenticated: false;
            /** @description Always empty. */
            roles: components["schemas"]["Role"][];
        };
        /** @description A number: "two", "3.5". */
        NumberValue: {
            /** @constant */
            "@type": "number";
            /** @example 2 */
            value: number;
        };
        /**
         * @description Id assigned by the server, 24 hexadecimal digits.
         * @example 6b035c7b24e5751f553624fd
         */
        ObjectId: string;
        /**
         * Format: date-time
         * @description Time with an offset from UTC, or `Z`.
         * @example 2026-11-23T08:00:00Z
         * @example 2026-11-23T09:00:00+01:00
         */
        OffsetDateTime: string;
        /** @description A rank: "the third". */
        OrdinalValue: {
            /** @constant */
            "@type": "ordinal";
            /** @example 3 */
            value: number;
        };
        /** @description A value of a custom evaluator. `@type` is the name of its Java class. */
        OtherValue: {
            /** @example org.example.travel.SeatValue */
            "@type": `${string}.${string}`;
        } & {
            [key: string]: unknown;
        };
        /** @description An entity found in a text, with its value. */
        ParsedEntityValue: {
            /**
             * Format: int32
             * @description Index after the last character, counted in UTF-16 code units.
             */
            end: number;
            entity: components["schemas"]["Entity"];
            /** @description Whether the entity was evaluated. An evaluation can find no value. */
            evaluated: boolean;
            /** @description Whether several values of the entity can be merged into one. */
            mergeSupport: boolean;
            probability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Index of the first character in the text, counted in UTF-16 code units.
             */
            start: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ParsedEntityValue"][];
            value?: components["schemas"]["EntityValue"];
        };
        /** @description A sentence and the application that parses it. */
        ParseQuery: {
            /**
             * @description Name of the application. Case-sensitive.
             * @example travel
             */
            applicationName: string;
            /** @description Custom label stored with the sentence, such as the version of the bot. */
            configuration?: string | null;
            context: components["schemas"]["QueryContext"];
            /**
             * @description Intents to choose from. The intent with the highest probability plus `modifier` wins, even below the threshold; states are ignored. Empty: all intents.
             * @default []
             */
            intentsSubset?: components["schemas"]["IntentQualifier"][];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description The sentence. Only the first item is read. Line breaks, tabs and surrounding spaces are removed. */
            queries: string[];
            state?: components["schemas"]["QueryState"];
        };
        /** @description How often a sentence was parsed. */
        ParseRequestLogCount: {
            /**
             * Format: int64
             * @description Number of queries.
             */
            count: number;
            /** @description Mean probability of the entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description Qualified name of the intent found last. */
            intent?: components["schemas"]["QualifiedName"];
            /** @description Probability of the intent. */
            intentProbability?: components["schemas"]["Probability"];
            /** @description Time of the last query. */
            lastUsage: components["schemas"]["Instant"];
            /** @description The sentence. */
            text: string;
            /** @description Whether a user has qualified the sentence. */
            validated: boolean;
        };
        /** @description Filter and page of the counts. */
        ParseRequestLogCountQuery: {
            /**
             * @description Name of the application. Case-sensitive.
             * @example travel
             */
            applicationName: string;
            /**
             * @description Qualified name of the intent found for the sentences: `namespace:name`.
             * @example app:greetings
             */
            intent?: string | null;
            language: components["schemas"]["LocaleInput"];
            /**
             * Format: int32
             * @description Minimum number of queries. Null: no minimum.
             * @default 1
             */
            minCount?: number | null;
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /**
             * Format: int32
             * @description Maximum number of sentences. 0 or null: no maximum.
             * @default 1
             */
            size?: number | null;
            /**
             * Format: int64
             * @description Number of sentences to skip. Null: 0.
             * @default 0
             */
            start?: number | null;
        };
        /** @description The intent and the entities of the sentence. */
        ParseResult: WithRequired<components["schemas"]["ParseResultFields"], "intent" | "intentNamespace" | "language" | "entities" | "notRetainedEntities" | "intentProbability" | "entitiesProbability" | "retainedQuery" | "otherIntentsProbabilities" | "originalIntentsProbabilities">;
        /** @description Fields of the responses about a sentence. */
        ParseResultFields: {
            /** @description Entities of the sentence, in text order. */
            entities?: components["schemas"]["ParsedEntityValue"][];
            /** @description Mean probability of the entities. 1 without entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description Name of the intent without its namespace, except `tock:unknown` for an empty sentence. */
            intent?: string;
            /** @description Namespace of the intent. `tock`: the intent is unknown. */
            intentNamespace?: string;
            intentProbability?: components["schemas"]["Probability"];
            /** @description Language of the model that was used, one of the application's languages. */
            language?: components["schemas"]["Locale"];
            /** @description Entities that overlap with more probable ones. */
            notRetainedEntities?: components["schemas"]["ParsedEntityValue"][];
            /** @description All intents that the model returned above the threshold, before any filter. Empty when the model was not used. */
            originalIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description Other allowed intents above the threshold, most probable first. */
            otherIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description The parsed sentence. Indexes of entities refer to it. */
            retainedQuery?: string;
        };
        /** @description A phone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
        };
        /**
         * Format: double
         * @description Probability from 0 to 1. The string `NaN` when the model cannot compute one, for instance for a very long text.
         */
        Probability: number | "NaN";
        /**
         * @description Qualified name: `namespace:name`.
         * @example app:book_train
         * @example duckling:datetime
         */
        QualifiedName: string;
        /**
         * @description Namespace and name: `namespace:name`, of at most 255 characters each.
         * @example app:travel
         */
        QualifiedNameInput: string;
        /** @description Context of the sentence. */
        QueryContext: {
            /**
             * @description Whether a qualified sentence gets its qualified result without the model.
             * @default true
             */
            checkExistingQuery?: boolean;
            /**
             * @description Device of the user.
             * @example phone
             */
            clientDevice?: string | null;
            /**
             * @description Id of the user. Default: a new random id.
             * @example user1
             */
            clientId?: string;
            /**
             * @description Id of the dialog. Default: a new random id.
             * @example dialog1
             */
            dialogId?: string;
            /** @description Whether the query is counted. Default: the opposite of `test`. */
            increaseQueryCounter?: boolean;
            /** @description Language of the sentence: `en`, `fr_CA` or `fr-CA`. If the application does not support it, another language is used. */
            language: components["schemas"]["LocaleInput"];
            /** @description Time that relative expressions such as "tomorrow" refer to. Default: now. */
            referenceDate?: components["schemas"]["DateTimeInput"];
            /**
             * @description Time zone of the user, as a name or an offset.
             * @default Z
             * @example Europe/Paris
             */
            referenceTimezone?: string;
            /** @description Whether a new sentence is added to the inbox. Default: the opposite of `test`. */
            registerQuery?: boolean;
            /**
             * @description If true, nothing is stored, unless `registerQuery` or `increaseQueryCounter` is true.
             * @default false
             */
            test?: boolean;
        };
        /** @description State of the dialog. */
        QueryState: {
            /**
             * @description Names of states. Intents that require a state are only found when one of their states is listed.
             * @default []
             */
            states?: string[];
        };
        /**
         * @description `nlpUser`: language understanding. `botUser`: bots. `admin`: settings. `technicalAdmin`: the whole server.
         * @enum {string}
         */
        Role: "nlpUser" | "botUser" | "admin" | "technicalAdmin";
        /** @description Roles of the user. No role includes another one. */
        Roles: components["schemas"]["Role"][];
        /** @description A sentence with its intent and its entities. */
        SentenceDumpInput: {
            creationDate?: components["schemas"]["DateTimeInput"];
            /**
             * @description Entities of the sentence.
             * @default []
             */
            entities?: components["schemas"]["SentenceEntityDumpInput"][];
            /**
             * @description Whether the sentence is marked for review.
             * @default false
             */
            forReview?: boolean;
            /**
             * @description Qualified name of the intent: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /** @description Language of the sentence. Default: the language of the dump. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Reason for the review. */
            reviewComment?: string | null;
            /**
             * @description Status of the sentence. Sentences that are `validated` or `model` are used for training.
             * @default model
             */
            status?: components["schemas"]["ClassifiedSentenceStatus"];
            /**
             * @description The sentence.
             * @example book a train to lyon
             */
            text: string;
        };
        /** @description An entity in a sentence. */
        SentenceEntityDumpInput: {
            /**
             * Format: int32
             * @description Index after the last character.
             * @default 0
             */
            end?: number;
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            entity: string;
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             * @default 0
             */
            start?: number;
            /**
             * @description Entities inside this entity. Indexes are relative to its start.
             * @default []
             */
            subEntities?: components["schemas"]["SentenceEntityDumpInput"][];
        };
        /** @description A dump of sentences as JSON in UTF-8, at most 50,000,000 bytes. */
        SentencesDumpFile: string;
        /** @description A form with one file. The field may have any name. */
        SentencesDumpForm: {
            dump?: components["schemas"]["SentencesDumpFile"];
        } & {
            [key: string]: components["schemas"]["SentencesDumpFile"];
        };
        /** @description Sentences of one application, with names instead of ids. */
        SentencesDumpInput: {
            applicationName: components["schemas"]["QualifiedNameInput"];
            /** @description Language of sentences without a `language` of their own. Only the first part counts. Sentences in an unknown language are skipped. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Sentences to add. */
            sentences: components["schemas"]["SentenceDumpInput"][];
        };
        /** @description A dictionary value: the canonical value for any label or spelling in the text. */
        StringValue: {
            /** @constant */
            "@type": "string";
            /** @description Dictionary values similar to the text. An exact match is listed alone or omitted. */
            candidates: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A dictionary value. */
        StringValueInput: {
            /** @constant */
            "@type": "string";
            /**
             * @description Dictionary values similar to the text. Optional.
             * @default []
             */
            candidates?: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A temperature: "30 degrees". */
        TemperatureValue: {
            /** @constant */
            "@type": "temperature";
            /**
             * @description `degree`: the text does not name the scale.
             * @enum {string}
             */
            unit: "celsius" | "fahrenheit" | "degree";
            /** @example 30 */
            value: number;
        };
        /** @description A logged-in user. */
        TockUser: {
            /**
             * @description Current namespace of the user.
             * @example app
             */
            namespace: string;
            /** @description Whether the server has stored the user. */
            registered: boolean;
            roles: components["schemas"]["Roles"];
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            user: string;
        };
        /** @description A value that the server could not read. */
        UnknownValue: {
            /** @constant */
            "@type": "unknown";
        };
        /** @description A URL. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
        };
        /** @description Several values of one entity. */
        ValuesMergeQuery: {
            /**
             * @description Name of the application. Case-sensitive.
             * @example travel
             */
            applicationName: string;
            context: components["schemas"]["QueryContext"];
            entity: components["schemas"]["EntityInput"];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description Values of the entity. Can be empty. */
            values: components["schemas"]["ValueToMerge"][];
        };
        /** @description The merged value. Both fields are absent when nothing was merged. */
        ValuesMergeResult: {
            /**
             * @description Text of the merged value. Absent: the request contains no text for it.
             * @example tomorrow
             */
            content?: string;
            value?: components["schemas"]["EntityValue"];
        };
        /** @description One value of the entity. */
        ValueToMerge: {
            /**
             * @description Text of the value.
             * @example tomorrow
             */
            content?: string | null;
            /**
             * @description Whether the dialog contained the value before the last sentence. Null: false.
             * @default false
             */
            initial?: boolean | null;
            /**
             * Format: int32
             * @description Index of the text in the last sentence.
             */
            position?: number | null;
            /**
             * Format: double
             * @description Probability of the value.
             * @default 1
             */
            probability?: number;
            value: components["schemas"]["EntityValueInput"];
        };
        /** @description A dictionary value and its similarity to the text. */
        ValueWithProbability: {
            probability: components["schemas"]["Probability"];
            /** @example paris */
            value: string;
        };
        /** @description A volume with its unit: "two liters". */
        VolumeValue: {
            /** @constant */
            "@type": "volume";
            /** @example litre */
            unit: string;
            /** @example 2 */
            value: number;
        };
    };
    responses: {
        /** @description The request is invalid, or names an object that does not exist. Each violation has an entry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The form is larger than 50,000,000 bytes. */
        FileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The status of each component, healthy or not. */
        HealthDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HealthResults"];
            };
        };
        /** @description The server is healthy. The body is empty. */
        Healthy: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The result of the import. `success` is false when a part could not be imported. It is true when the dump contains nothing new. */
        Imported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BooleanResponse"];
            };
        };
        /** @description A query parameter is missing or invalid. Each violation has an entry. */
        InvalidQuery: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not `multipart/form-data`. */
        NotAForm: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is larger than 1,000,000 bytes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description More logins are tried at once than can be verified. Try again after the seconds of `Retry-After`. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No valid credentials, a missing role, or a namespace that is not the caller's. Tock does not distinguish these cases and returns an empty list. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The form contains no file, or the file has the wrong content. Each violation has an entry. */
        UnreadableFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The content type of the body is not supported. A JSON body without a content type is accepted. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Name of the application. Case-sensitive.
         * @example travel
         */
        name: string;
        /**
         * @description Namespace of the application.
         * @example app
         */
        namespace: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Deletes the cookie in the browser. Absent when the request has no session.
         * @example tock-session=; Max-Age=0; Path=/
         */
        EndedSession: string;
        /**
         * @description Cookie of the new session, with a new value for every login. Absent when the credentials are wrong.
         * @example tock-session=7c0f2f4d1f6f4d6f8a4f0d1c2b3a4958; Path=/; HttpOnly; SameSite=Lax
         */
        OpenedSession: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 1
         */
        "Retry-After": string;
        /**
         * @description Authentication scheme. Sent when credentials are missing or wrong, unless the request contains `X-Requested-With: XMLHttpRequest`, or a session cookie without an `Authorization` header.
         * @example Basic realm="tock-contract", charset="UTF-8"
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    checkLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
            207: components["responses"]["HealthDetails"];
        };
    };
    checkReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
        };
    };
    authenticateUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Login and password of the user. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticateRequest"];
            };
        };
        responses: {
            /** @description The result of the login: the user, or `authenticated: false`. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["OpenedSession"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    stopSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No session is open. */
            200: {
                headers: {
                    "Set-Cookie": components["headers"]["EndedSession"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResponse"];
                };
            };
        };
    };
    getApplication: {
        parameters: {
            query: {
                /**
                 * @description Name of the application. Case-sensitive.
                 * @example travel
                 */
                name: components["parameters"]["name"];
                /**
                 * @description Namespace of the application.
                 * @example app
                 */
                namespace: components["parameters"]["namespace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDefinition"];
                };
            };
            /** @description The application does not exist. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name, namespace and first language of the application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplicationQuery"];
            };
        };
        responses: {
            /** @description The new application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDefinition"];
                };
            };
            /** @description An application of this name already exists. Nothing was changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    uploadApplicationDump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, an application as exported by Studio. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ApplicationDumpForm"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    importApplicationDump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description An application as exported by Studio, or a part of it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationDumpInput"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    uploadSentencesDump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, the sentences of one application. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["SentencesDumpForm"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    importSentencesDump: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Qualified name of the application, and the sentences. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentencesDumpInput"];
            };
        };
        responses: {
            200: components["responses"]["Imported"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    evaluateEntities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text, its entities and the application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityEvaluationQuery"];
            };
        };
        responses: {
            /** @description The entities with their values, where found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityEvaluationResult"];
                };
            };
            /** @description The request is invalid, names an unknown application, or contains an entity outside the text. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    checkNluHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Healthy"];
            207: components["responses"]["HealthDetails"];
        };
    };
    listIntents: {
        parameters: {
            query: {
                /**
                 * @description Name of the application. Case-sensitive.
                 * @example travel
                 */
                name: components["parameters"]["name"];
                /**
                 * @description Namespace of the application.
                 * @example app
                 */
                namespace: components["parameters"]["namespace"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intents. Empty: the application has none or does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentDefinition"][];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
        };
    };
    countLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRequestLogCountQuery"];
            };
        };
        responses: {
            /** @description The sentences, most frequent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRequestLogCount"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    mergeValues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entity, its values and the application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValuesMergeQuery"];
            };
        };
        responses: {
            /** @description The merged value, or an empty object. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuesMergeResult"];
                };
            };
            /** @description The request is invalid or names an unknown application. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    parseQuery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentence, the application and the context. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseQuery"];
            };
        };
        responses: {
            /** @description The intent and entities of the sentence, or the unknown intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseResult"];
                };
            };
            /** @description The request is invalid, contains no sentence, or names an unknown application or time zone. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    reportUnknown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentence and the application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAsUnknownQuery"];
            };
        };
        responses: {
            /** @description The sentence was counted, or is unknown. The object is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The request is invalid or names an unknown application. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TockUser"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

/** Operations by operationId: method and path. */
export const nluCalls = {
  parseQuery: ["POST", "/rest/nlp/parse"],
  evaluateEntities: ["POST", "/rest/nlp/evaluate"],
  mergeValues: ["POST", "/rest/nlp/merge"],
  getApplication: ["GET", "/rest/nlp/application"],
  createApplication: ["POST", "/rest/nlp/application/create"],
  listIntents: ["GET", "/rest/nlp/intents"],
  importApplicationDump: ["POST", "/rest/nlp/dump/import/plain"],
  importSentencesDump: ["POST", "/rest/nlp/dump/import/sentences/plain"],
  uploadApplicationDump: ["POST", "/rest/nlp/dump/import"],
  uploadSentencesDump: ["POST", "/rest/nlp/dump/import/sentences"],
  reportUnknown: ["POST", "/rest/nlp/unknown"],
  countLogs: ["POST", "/rest/nlp/logs/count"],
  authenticateUser: ["POST", "/rest/authenticate"],
  stopSession: ["POST", "/rest/logout"],
  getUser: ["GET", "/rest/user"],
  checkNluHealth: ["GET", "/rest/nlp/healthcheck"],
  checkLiveness: ["GET", "/health/liveness"],
  checkReadiness: ["GET", "/health/readiness"],
} as const;

/** Operations that stream, by operationId: method, path, and whether the stream can be resumed. */
export const nluStreams = {} as const;

/** Events of the operations that stream. */
export type NluEvents = Record<never, never>;
