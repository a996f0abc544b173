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
         * Check that the server is alive
         * @description Tells whether the process works, for a supervisor that restarts it otherwise. The answers are those of the health check.
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
         * Check that the server is ready
         * @description Tells whether the server takes requests, for a load balancer. It answers an empty 200 from the moment it is started; the parts it depends on are not asked.
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
         * Log in and open a session
         * @description Opens a session for a login and a password. Its id comes as the cookie `tock-session`, which is then sent with every request instead of the credentials; browsers do so by themselves. Wrong credentials are not an error: the status is still 200, the body says `authenticated: false`, and no session is opened. A session that is not used for 6 hours ends.
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
         * Log out and end the session
         * @description Ends the session whose cookie the request carries, and takes the cookie back. Without a session there is nothing to end, and the answer is the same.
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
         * Read an application
         * @description Reads the settings of an application by its namespace and name: its languages, its intents (as ids) and how it decides that a sentence is unknown. When there is no such application, the answer is 204 without a body.
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
         * Create an application
         * @description Creates an application with one language and no intents. Its name is kept as it is given. When the namespace has an application of this name already, nothing changes and the answer is 204 without a body.
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
         * Import an application from a file
         * @description Does the same as `importApplicationDump`, with a file that a browser or a command line uploads: the application that it holds is brought into its namespace. Send it as the first file of a form, whatever the field is called; other parts are ignored. A server with path protection refuses every import with 401.
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
         * Import an application
         * @description Brings a whole model into its namespace: the application, its entity types, its intents and its sentences. What is new is created; an application, an intent or an entity type of the same name is kept and completed, and a sentence is only taken when there is none of this text in this language. A new model is trained afterwards. A server with path protection refuses every import with 401.
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
         * Import sentences from a file
         * @description Does the same as `importSentencesDump`, with a file that a browser or a command line uploads: an application is taught with the sentences that it holds. Send it as the first file of a form, whatever the field is called; other parts are ignored. A server with path protection refuses every import with 401.
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
         * @description Teaches an application with sentences: each has its intent and its entities. The application, the intents, the entity types and the language are created when they do not exist. A new model is trained afterwards. A server with path protection refuses every import with 401.
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
         * Evaluate entities whose place is known
         * @description Finds what entities of a text mean when you know already where they stand: which city, which date, which number. Nothing is stored, and the intent plays no part. The answer holds all the entities of the request, in its order; one without a `value` was evaluated in vain.
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
         * Check the health of the NLU server
         * @description Tells whether sentences can be understood. Normally the answer is an empty 200. A server that was told to give details answers 207 with the state of each part it depends on, even when one of them fails: read the states.
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
         * List the intents of an application
         * @description Lists what the users of an application can mean, with the entities that go with each intent. An application that does not exist has no intents: the list is then empty, and the status is still 200.
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
         * Count how often sentences were parsed
         * @description Lists the sentences that were parsed in one language of an application, the most frequent first, with their count and what was understood last. Only one is given unless `size` asks for more. An application that does not exist is answered with 401, as one that is not yours.
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
         * Merge several values of one entity
         * @description Makes one value out of what a user has said about the same entity in several sentences: "on Saturday", then "in the morning". Only entity types whose parsed values say `mergeSupport` can be merged, dates above all; for another one, or without values, the answer is an empty object. Nothing is stored.
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
         * Understand a sentence
         * @description Finds the intent of a sentence (what its author wants) and its entities (the cities, dates and numbers in it), with the model of one application. A sentence that somebody has already qualified in exactly these words is answered from that, with probabilities of 1; another one is given to the model. When nothing is likely enough, the intent is `unknown` of the namespace `tock`; that is an answer like others, not an error. Unless the context says `test`, a new sentence is kept in the inbox of the application, so that somebody can qualify it.
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
         * Report that a sentence was not understood
         * @description Counts one more time that a bot could make nothing of a sentence, so that people find it when they look for sentences that need work. The sentence itself keeps its intent. A text that was never said before changes nothing, and the answer is the same.
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
         * Read who is logged in
         * @description Reads the user of the session: login, current namespace and roles. A page asks this first, to know whether it must show a login. Only the cookie of a session counts here; HTTP Basic does not.
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
        /** @description The settings of an application, which is a model that understands sentences. */
        ApplicationDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of its intents. */
            intents: components["schemas"]["ObjectId"][];
            /** @description States by id of the intent that asks for one of them. */
            intentStatesMap: {
                [key: string]: string[];
            };
            nlpEngineType: components["schemas"]["NlpEngineType"];
            /** @description Its languages, in no particular order. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "label" | "namespace" | "mergeEngineTypes" | "useEntityModels" | "supportSubEntities" | "unknownIntentThreshold" | "knownIntentThreshold" | "normalizeText">;
        /** @description What an application holds, read or written. */
        ApplicationDefinitionFields: {
            /**
             * Format: double
             * @description An intent below this probability is not even listed among the others.
             * @default 0.1
             */
            knownIntentThreshold?: number;
            /**
             * @description The name that people read; by default its name.
             * @example Travel bot
             */
            label?: string;
            /**
             * @description Whether the entities of the intent and those of models by entity type are merged.
             * @default true
             */
            mergeEngineTypes?: boolean;
            /**
             * @description Its name, unique in the namespace.
             * @example travel
             */
            name?: string;
            /**
             * @description The namespace it belongs to.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether case and accents are left out before a text is understood.
             * @default false
             */
            normalizeText?: boolean;
            /**
             * @description Whether entities are looked for inside entities.
             * @default false
             */
            supportSubEntities?: boolean;
            /**
             * Format: double
             * @description An intent below this probability is taken for unknown.
             * @default 0.7
             */
            unknownIntentThreshold?: number;
            /**
             * @description Whether models by entity type are used.
             * @default true
             */
            useEntityModels?: boolean;
        };
        /** @description An application to import. Ids only serve to refer to it within the same body. */
        ApplicationDefinitionInput: {
            /**
             * @description An id that the rest of the body can refer to.
             * @example 6b035c7b24e5751f553624fd
             */
            _id?: string;
            /**
             * @description Ids of intents; not kept, the intents of the dump count.
             * @default []
             */
            intents?: string[];
            /**
             * @description States by id of the intent that asks for one of them.
             * @default {}
             */
            intentStatesMap?: {
                [key: string]: string[];
            };
            nlpEngineType?: components["schemas"]["NlpEngineTypeInput"];
            /**
             * @description Its languages.
             * @default []
             */
            supportedLocales?: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "namespace">;
        /** @description The JSON of an application dump in UTF-8, of at most 50,000,000 bytes. */
        ApplicationDumpFile: string;
        /** @description A form with one file. Its field may have another name than `dump`. */
        ApplicationDumpForm: {
            dump?: components["schemas"]["ApplicationDumpFile"];
        } & {
            [key: string]: components["schemas"]["ApplicationDumpFile"];
        };
        /** @description An application with everything it needs. */
        ApplicationDumpInput: {
            application: components["schemas"]["ApplicationDefinitionInput"];
            /**
             * @description Whether texts were left as they are or hidden when it was exported.
             * @default full
             * @enum {string}
             */
            dumpType?: "full" | "obfuscated";
            /**
             * @description The entity types that its intents use.
             * @default []
             */
            entityTypes?: components["schemas"]["EntityTypeDefinitionInput"][];
            /**
             * @description Its frequently asked questions.
             * @default []
             */
            faqs?: components["schemas"]["FaqDefinitionInput"][];
            /**
             * @description Its intents.
             * @default []
             */
            intents?: components["schemas"]["IntentDefinitionInput"][];
            /**
             * @description What it has learned from.
             * @default []
             */
            sentences?: components["schemas"]["ClassifiedSentenceInput"][];
            timestamp?: components["schemas"]["OffsetDateTime"];
        };
        /** @description A session is open. */
        Authenticated: {
            /** @constant */
            authenticated: true;
            /**
             * @description The login.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description The namespace of the user.
             * @example app
             */
            organization: string;
            roles: components["schemas"]["Roles"];
        };
        /** @description A login with its password. */
        AuthenticateRequest: {
            /**
             * @description The login, usually an e-mail address.
             * @example admin@app.com
             */
            email: string;
            /**
             * @description The password.
             * @example password
             */
            password: string;
        };
        /** @description Whether the credentials are right: `authenticated` says it. */
        AuthenticateResponse: components["schemas"]["Authenticated"] | components["schemas"]["NotAuthenticated"];
        /** @description Whether what was asked for could be done. */
        BooleanResponse: {
            /** @description Whether it was done. */
            success: boolean;
        };
        /** @description The intent and the entities of a sentence. */
        ClassificationInput: {
            /** @description What the sentence speaks of. */
            entities: components["schemas"]["ClassifiedEntityInput"][];
            /**
             * @description The id of an intent in this dump, or `tock:unknown`.
             * @example 6b035c8024e5751f5536250c
             */
            intentId: string;
        };
        /** @description An entity in a sentence. */
        ClassifiedEntityInput: {
            /**
             * Format: int32
             * @description Index after its last character.
             */
            end: number;
            /**
             * @description The role that it plays.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence.
             */
            start: number;
            /**
             * @description Entities inside this one, their indexes counted from its start.
             * @default []
             */
            subEntities?: components["schemas"]["ClassifiedEntityInput"][];
            /**
             * @description Its type with its namespace: `namespace:name`.
             * @example app:city
             */
            type: string;
        };
        /** @description A sentence with its intent and its entities, in the form of an exported application. */
        ClassifiedSentenceInput: {
            /** @description The id of the application in this dump. */
            applicationId: string;
            classification: components["schemas"]["ClassificationInput"];
            /** @description The mark that the query carried. */
            configuration?: string | null;
            creationDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whether somebody shall look at it again.
             * @default false
             */
            forReview?: boolean;
            language: components["schemas"]["LocaleInput"];
            lastEntityProbability?: components["schemas"]["LastProbability"];
            lastIntentProbability?: components["schemas"]["LastProbability"];
            /** @description When it was last said. */
            lastUsage?: components["schemas"]["OffsetDateTime"] | null;
            /**
             * @description Probability of other intents by qualified name.
             * @default {}
             */
            otherIntentsProbabilities?: {
                [key: string]: components["schemas"]["Probability"];
            };
            /** @description The login of who qualified it. */
            qualifier?: string | null;
            /** @description Why somebody shall look at it again. */
            reviewComment?: string | null;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
            /**
             * Format: int64
             * @description How often nothing was understood.
             * @default 0
             */
            unknownCount?: number;
            updateDate: components["schemas"]["OffsetDateTime"];
            /**
             * Format: int64
             * @description How often it was said.
             * @default 0
             */
            usageCount?: number;
        };
        /**
         * @description `inbox` waits for somebody to qualify it; `validated` is qualified and waits for the next training; `model` has been learned; `deleted` shall be forgotten.
         * @enum {string}
         */
        ClassifiedSentenceStatus: "inbox" | "validated" | "model" | "deleted";
        /** @description What is needed for a new application. */
        CreateApplicationQuery: {
            /**
             * @description The name that people read; by default its name.
             * @example Travel bot
             */
            label?: string | null;
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Its name; letters keep their case.
             * @example travel
             */
            name: string;
            /**
             * @description The namespace to create it in.
             * @example app
             */
            namespace: string;
        };
        /** @description A value of a class that the bot brought itself. */
        CustomValueWrapper: {
            /** @constant */
            "@type": "customWrapper";
            /**
             * @description Name of the Java class.
             * @example org.example.travel.SeatValue
             */
            klass: string;
            /** @description Any JSON; absent when there is none. */
            value?: unknown;
        };
        /**
         * @description The smallest unit that the text tells, so that "tomorrow" is not taken for midnight.
         * @enum {string}
         */
        DateEntityGrain: "timezone" | "unknown" | "second" | "minute" | "hour" | "day_of_week" | "day" | "week" | "month" | "quarter" | "year";
        /** @description A day or a moment, and how exact it is: "tomorrow", "at 8". */
        DateEntityValue: {
            /** @constant */
            "@type": "dateEntity";
            date: components["schemas"]["OffsetDateTime"];
            grain: components["schemas"]["DateEntityGrain"];
        };
        /** @description A time from one date to another, the end not included: "this weekend". */
        DateIntervalEntityValue: {
            /** @constant */
            "@type": "dateIntervalEntity";
            date: components["schemas"]["DateEntityValue"];
            toDate: components["schemas"]["DateEntityValue"];
        };
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
         * @description A length of time in the form of ISO 8601, in hours, minutes and seconds.
         * @example PT0.4784S
         */
        Duration: string;
        /** @description A length of time: "for two hours". */
        DurationValue: {
            /** @constant */
            "@type": "duration";
            /** @description Hours, minutes and seconds in the form of ISO 8601. Longer units are turned into hours. */
            value: components["schemas"]["Duration"];
        };
        /** @description An e-mail address. */
        EmailValue: {
            /** @constant */
            "@type": "email";
            /** @example ada@example.org */
            value: string;
        };
        /** @description It was done, and there is nothing more to say. */
        EmptyObject: Record<string, never>;
        /** @description A regular expression that is kept with an intent. Tock does not use it. */
        EntitiesRegexp: {
            /**
             * @description The expression.
             * @example train (?<train_number>[0-9]+)
             */
            regexp: string;
        };
        /** @description An entity type in the role that it plays, for instance a city as the destination. */
        Entity: {
            entityType: components["schemas"]["EntityType"];
            /**
             * @description The role; by default the name part of the type.
             * @example destination
             */
            role: string;
        };
        /** @description An entity that sentences of an intent can hold. */
        EntityDefinition: {
            entityTypeName: components["schemas"]["QualifiedName"];
        } & WithRequired<components["schemas"]["EntityDefinitionFields"], "role" | "atStartOfDay">;
        /** @description An entity of an intent, read or written. */
        EntityDefinitionFields: {
            /** @description Whether its dates are counted from the start of the day; null means no. */
            atStartOfDay?: boolean | null;
            /**
             * @description The role that it plays; by default the name part of its type.
             * @example destination
             */
            role?: string;
        };
        /** @description An entity of an intent to import. */
        EntityDefinitionInput: {
            /**
             * @description Its type with its namespace: `namespace:name`.
             * @example app:city
             */
            entityTypeName: string;
        } & components["schemas"]["EntityDefinitionFields"];
        /** @description A text with entities at known places. */
        EntityEvaluationQuery: {
            /**
             * @description The name of the application, in exactly its letters.
             * @example travel
             */
            applicationName: string;
            context: components["schemas"]["QueryContext"];
            /** @description What stands where; none is allowed, too. */
            entities: components["schemas"]["EntityToEvaluate"][];
            /**
             * @description The namespace of the application.
             * @example app
             */
            namespace: string;
            /**
             * @description The text; the indexes are counted in it.
             * @example weather in paris
             */
            text: string;
        };
        /** @description What the entities mean. */
        EntityEvaluationResult: {
            /** @description The entities of the request, in its order. */
            values: components["schemas"]["ParsedEntityValue"][];
        };
        /** @description An entity type in the role that it plays. */
        EntityInput: {
            entityType: components["schemas"]["EntityTypeInput"];
            /**
             * @description The role that it plays.
             * @example destination
             */
            role: string;
        };
        /** @description An entity and its place in the text. */
        EntityToEvaluate: {
            /**
             * Format: int32
             * @description Index after its last character, at most the length of the text; 0 when it is null.
             * @default 0
             */
            end?: number | null;
            entity: components["schemas"]["EntityInput"];
            /**
             * Format: int32
             * @description Index of its first character; 0 when it is null.
             * @default 0
             */
            start?: number | null;
            /**
             * @description Entities inside this one, their indexes counted from its start.
             * @default []
             */
            subEntities?: components["schemas"]["EntityToEvaluate"][];
        };
        /** @description A kind of thing that sentences speak of, such as a city; intents use it in one or more roles. */
        EntityType: {
            /** @description Whether its values are listed in a dictionary. */
            dictionary: boolean;
            name: components["schemas"]["QualifiedName"];
            /** @description Whether its texts are hidden in logs and in Studio. */
            obfuscated: boolean;
            /** @description What entities of this type are made of. */
            subEntities: components["schemas"]["Entity"][];
        };
        /** @description A kind of thing that sentences speak of. */
        EntityTypeDefinitionInput: {
            /** @description Its id; not kept. */
            _id?: string;
            /**
             * @description What it is, for people.
             * @default
             */
            description?: string;
            /**
             * @description Whether its values are listed in a dictionary.
             * @default false
             */
            dictionary?: boolean;
            /**
             * @description Its name with its namespace: `namespace:name`.
             * @example app:city
             */
            name: string;
            /**
             * @description Whether its texts are hidden in logs and in Studio.
             * @default false
             */
            obfuscated?: boolean;
            /**
             * @description What its entities are made of.
             * @default []
             */
            subEntities?: components["schemas"]["EntityDefinitionInput"][];
        };
        /** @description An entity type of the application. Its name is what counts. */
        EntityTypeInput: {
            /**
             * @description Whether its values are listed in a dictionary; no when it is null.
             * @default false
             */
            dictionary?: boolean | null;
            /**
             * @description Its name with its namespace: `namespace:name`.
             * @example app:city
             */
            name: string;
            /**
             * @description Whether its texts are hidden in logs and in Studio; no when it is null.
             * @default false
             */
            obfuscated?: boolean | null;
            /**
             * @description What entities of this type are made of.
             * @default []
             */
            subEntities?: components["schemas"]["EntityInput"][];
        };
        /** @description What an entity means, once evaluated: a number, a date, a word of a dictionary… The kind is told by `@type`. A server with evaluators of its own writes the name of a Java class there. */
        EntityValue: components["schemas"]["KnownEntityValue"] | components["schemas"]["OtherValue"];
        /** @description What an entity means, as it came in an earlier answer or made by you. The kind is told by `@type`: one of Tock's own, or the name of a Java class. */
        EntityValueInput: components["schemas"]["KnownEntityValueInput"] | components["schemas"]["OtherValue"];
        /** @description The one error body of all four APIs. Tock's own 401 holds an empty list; its other refusals hold entries that have a message only. */
        ErrorBody: {
            /** @description One entry per violation. */
            errors: components["schemas"]["ErrorEntry"][];
        };
        /** @description One reason for the refusal. */
        ErrorEntry: {
            /** @description Stable and machine-readable; each code has a page in the documentation with its cause and its cure. */
            code?: string;
            /** @description What is wrong, where, and what to do. */
            message: string;
            params?: components["schemas"]["ErrorParams"];
        };
        /** @description Where the violation stands and what the contract expects there. */
        ErrorParams: {
            /** @description What the contract expects there. */
            expected?: string;
            /**
             * @description The part of the request.
             * @enum {string}
             */
            location?: "body" | "query" | "path" | "header" | "cookie";
            /** @description JSON pointer into the location; empty for the whole of it. */
            pointer?: string;
        };
        /** @description A frequently asked question. */
        FaqDefinitionInput: {
            /** @description Its id. */
            _id?: string;
            /**
             * @description The bot that answers it.
             * @example travel
             */
            botId: string;
            creationDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Whether it is answered.
             * @default false
             */
            enabled?: boolean;
            /**
             * @description The id of the label that answers it.
             * @example app_faq_55x40x20 cm at most
             */
            i18nId: string;
            /** @description The id of the intent in this dump that recognises it. */
            intentId: string;
            /**
             * @description The namespace of the bot.
             * @example app
             */
            namespace: string;
            /** @description Words to find it by. */
            tags: string[];
            updateDate: components["schemas"]["OffsetDateTime"];
        };
        /** @description The state of one part. */
        HealthResult: {
            /**
             * @description Name of the part.
             * @example tock_front_database
             */
            id: string;
            /**
             * @description `OK` when it works, `KO` when it does not.
             * @enum {string}
             */
            status: "OK" | "KO";
        };
        /** @description The state of each part that the server depends on. */
        HealthResults: {
            /** @description One entry per part. */
            results: components["schemas"]["HealthResult"][];
        };
        /**
         * Format: date-time
         * @description A moment in UTC, with as many digits of a second as are known (0 to 9).
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /** @description What the users of an application can mean, for instance to book a train. */
        IntentDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Ids of the applications that use it. */
            applications: components["schemas"]["ObjectId"][];
            /** @description The entities that its sentences can hold. */
            entities: components["schemas"]["EntityDefinition"][];
            /** @description Regular expressions for its entities, by locale. They are kept; Tock does not use them to find any. */
            entitiesRegexp: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which the query must name one; empty when it is always allowed. */
            mandatoryStates: string[];
            /** @description Ids of intents whose entities it may use too. */
            sharedIntents: components["schemas"]["ObjectId"][];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace" | "label" | "description" | "category">;
        /** @description What an intent holds, read or written. */
        IntentDefinitionFields: {
            /**
             * @description A group of intents, for people.
             * @example travel
             */
            category?: string | null;
            /** @description What it is for, for people. */
            description?: string | null;
            /**
             * @description The name that people read.
             * @example Book a train
             */
            label?: string | null;
            /**
             * @description Its name, without the namespace.
             * @example book_train
             */
            name?: string;
            /**
             * @description The namespace it belongs to.
             * @example app
             */
            namespace?: string;
        };
        /** @description An intent to save or to import. It is found by its namespace and name, not by its id. */
        IntentDefinitionInput: {
            /**
             * @description Its id; in an import the rest of the body can refer to it.
             * @example 6b035c8024e5751f5536250c
             */
            _id?: string;
            /** @description Ids of the applications that use it. In an import they are not kept. */
            applications: string[];
            /** @description The entities that its sentences can hold. */
            entities: components["schemas"]["EntityDefinitionInput"][];
            /** @description Regular expressions for its entities, by locale. They are kept; Tock does not use them to find any. */
            entitiesRegexp?: {
                [key: string]: components["schemas"]["EntitiesRegexp"][];
            };
            /** @description States of which a query must name one. */
            mandatoryStates?: string[];
            /** @description Ids of intents whose entities it may use too. */
            sharedIntents?: string[];
        } & WithRequired<components["schemas"]["IntentDefinitionFields"], "name" | "namespace">;
        /** @description Probability by qualified name of the intent. */
        IntentProbabilities: {
            [key: string]: components["schemas"]["Probability"];
        };
        /** @description An intent to choose among. */
        IntentQualifier: {
            /**
             * @description The intent with its namespace: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /**
             * Format: double
             * @description What is added to its probability before the choice; may be negative.
             * @default 0
             */
            modifier?: number;
        };
        /** @description A value of one of the kinds that Tock itself brings. */
        KnownEntityValue: components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["StringValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of the kinds that Tock itself brings. */
        KnownEntityValueInput: components["schemas"]["StringValueInput"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description What the model thought of the sentence when it was last said; null or absent when it was not. */
        LastProbability: components["schemas"]["Probability"] | null;
        /**
         * @description A language, and possibly a country and more, in the form of Java: parts are joined with `_`.
         * @example en
         * @example fr_CA
         */
        Locale: string;
        /**
         * @description A language, and possibly a country: `en`, `fr_CA` or `fr-CA`.
         * @example en
         * @example fr-CA
         */
        LocaleInput: string;
        /** @description A sentence that was not understood. */
        MarkAsUnknownQuery: {
            /**
             * @description The name of the application, in exactly its letters.
             * @example travel
             */
            applicationName: string;
            language: components["schemas"]["LocaleInput"];
            /**
             * @description The namespace of the application.
             * @example app
             */
            namespace: string;
            /**
             * @description The sentence.
             * @example hello
             */
            text: string;
        };
        /** @description The machine that learns and recognises. */
        NlpEngineType: {
            /**
             * @description Its name.
             * @example opennlp
             */
            name: string;
        };
        /** @description The machine that shall learn and recognise. */
        NlpEngineTypeInput: {
            /**
             * @description Its name.
             * @default opennlp
             */
            name?: string;
        };
        /** @description The credentials are wrong. */
        NotAuthenticated: {
            /** @constant */
            authenticated: false;
            /** @description Empty. */
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
         * @description The id that the server gave to something it stores, 24 hexadecimal digits.
         * @example 6b035c7b24e5751f553624fd
         */
        ObjectId: string;
        /**
         * Format: date-time
         * @description A moment with its offset from UTC, or `Z`.
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
        /** @description A value of an evaluator that is no part of Tock; `@type` is the name of its Java class. */
        OtherValue: {
            /** @example org.example.travel.SeatValue */
            "@type": string;
        } & {
            [key: string]: unknown;
        };
        /** @description An entity that was found in a text, and what it means. */
        ParsedEntityValue: {
            /**
             * Format: int32
             * @description Index after its last character.
             */
            end: number;
            entity: components["schemas"]["Entity"];
            /** @description Whether an evaluation was tried; it may have found no value. */
            evaluated: boolean;
            /** @description Whether several values of this entity can be merged into one. */
            mergeSupport: boolean;
            probability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Index of its first character in the text.
             */
            start: number;
            /** @description Entities inside this one, their indexes counted from its start. */
            subEntities: components["schemas"]["ParsedEntityValue"][];
            value?: components["schemas"]["EntityValue"];
        };
        /** @description A sentence, and which application shall understand it. */
        ParseQuery: {
            /**
             * @description The name of the application, in exactly its letters.
             * @example travel
             */
            applicationName: string;
            /** @description A mark of your own that is stored with the sentence, for instance the version of your bot. */
            configuration?: string | null;
            context: components["schemas"]["QueryContext"];
            /**
             * @description The only intents to choose among. The one with the highest probability plus `modifier` wins, however low that is; states are then not looked at. Empty means all intents.
             * @default []
             */
            intentsSubset?: components["schemas"]["IntentQualifier"][];
            /**
             * @description The namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description The sentence. Only the first one is read. Line breaks and tabs are taken out, and spaces at both ends. */
            queries: string[];
            state?: components["schemas"]["QueryState"];
        };
        /** @description How often a sentence was parsed. */
        ParseRequestLogCount: {
            /**
             * Format: int64
             * @description How often it was parsed.
             */
            count: number;
            /** @description The mean of the probabilities of its entities. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description The intent that was understood last, with its namespace. */
            intent?: components["schemas"]["QualifiedName"];
            /** @description The probability of that intent. */
            intentProbability?: components["schemas"]["Probability"];
            /** @description When it was parsed last. */
            lastUsage: components["schemas"]["Instant"];
            /** @description The sentence. */
            text: string;
            /** @description Whether somebody has qualified it. */
            validated: boolean;
        };
        /** @description Which sentences are counted, and which page of the list is wanted. */
        ParseRequestLogCountQuery: {
            /**
             * @description The name of the application, in exactly its letters.
             * @example travel
             */
            applicationName: string;
            /**
             * @description Only sentences that were understood so: an intent with its namespace, `namespace:name`.
             * @example app:greetings
             */
            intent?: string | null;
            language: components["schemas"]["LocaleInput"];
            /**
             * Format: int32
             * @description Only sentences that were parsed so often; null is no limit.
             * @default 1
             */
            minCount?: number | null;
            /**
             * @description The namespace of the application.
             * @example app
             */
            namespace: string;
            /**
             * Format: int32
             * @description How many sentences are given at most; 0 or null is no limit.
             * @default 1
             */
            size?: number | null;
            /**
             * Format: int64
             * @description How many sentences of the list are passed over; null is 0.
             * @default 0
             */
            start?: number | null;
        };
        /** @description What was understood. */
        ParseResult: WithRequired<components["schemas"]["ParseResultFields"], "intent" | "intentNamespace" | "language" | "entities" | "notRetainedEntities" | "intentProbability" | "entitiesProbability" | "retainedQuery" | "otherIntentsProbabilities" | "originalIntentsProbabilities">;
        /** @description What an answer about a sentence holds. */
        ParseResultFields: {
            /** @description What the sentence speaks of, in the order of the text. */
            entities?: components["schemas"]["ParsedEntityValue"][];
            /** @description The mean of the probabilities of the entities; 1 without any. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description The name of the intent without its namespace; but `tock:unknown` for an empty sentence. */
            intent?: string;
            /** @description The namespace of the intent, `tock` when the intent is unknown. */
            intentNamespace?: string;
            intentProbability?: components["schemas"]["Probability"];
            /** @description The language of the model that was asked, which is one of the application's. */
            language?: components["schemas"]["Locale"];
            /** @description Entities that were found too, but overlap with more likely ones. */
            notRetainedEntities?: components["schemas"]["ParsedEntityValue"][];
            /** @description All intents that the model finds likely enough, before any of them is left out. Empty when the model was not asked. */
            originalIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description Other intents that are likely enough and allowed here, the most likely first. */
            otherIntentsProbabilities?: components["schemas"]["IntentProbabilities"];
            /** @description The sentence as it was understood; the indexes of entities are counted in it. */
            retainedQuery?: string;
        };
        /** @description A telephone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
        };
        /** @description How sure the model is, from 0 to 1. It can be the string `NaN`, when no model can be sure of anything (a very long text, for instance). */
        Probability: number | "NaN";
        /**
         * @description A name with its namespace before it: `namespace:name`.
         * @example app:book_train
         * @example duckling:datetime
         */
        QualifiedName: string;
        /** @description The circumstances in which the sentence was said. */
        QueryContext: {
            /**
             * @description Whether a sentence that is already qualified is answered from that, without the model.
             * @default true
             */
            checkExistingQuery?: boolean;
            /**
             * @description The device that is spoken to.
             * @example phone
             */
            clientDevice?: string | null;
            /**
             * @description Who speaks; by default a new random id.
             * @example user1
             */
            clientId?: string;
            /**
             * @description The conversation that the sentence belongs to; by default a new random id.
             * @example dialog1
             */
            dialogId?: string;
            /** @description Whether the use of the sentence is counted; by default when `test` is false. */
            increaseQueryCounter?: boolean;
            /** @description The language of the sentence: `en`, `fr_CA` or `fr-CA`. One that the application does not know is no mistake, another one is then used. */
            language: components["schemas"]["LocaleInput"];
            /** @description The moment that words such as "tomorrow" are counted from; by default now. */
            referenceDate?: components["schemas"]["OffsetDateTime"];
            /**
             * @description The time zone of the speaker, by name or as an offset.
             * @default Z
             * @example Europe/Paris
             */
            referenceTimezone?: string;
            /** @description Whether a new sentence goes to the inbox; by default when `test` is false. */
            registerQuery?: boolean;
            /**
             * @description Whether this is only a trial. Then nothing is stored, unless the two fields below say so.
             * @default false
             */
            test?: boolean;
        };
        /** @description Where the conversation stands. */
        QueryState: {
            /**
             * @description Names of states. An intent that asks for states is only found when one of them is among these.
             * @default []
             */
            states?: string[];
        };
        /**
         * @description `nlpUser` works on language understanding, `botUser` on bots, `admin` on settings, `technicalAdmin` on all of the server.
         * @enum {string}
         */
        Role: "nlpUser" | "botUser" | "admin" | "technicalAdmin";
        /** @description What the user may do; no role includes another one. */
        Roles: components["schemas"]["Role"][];
        /** @description A sentence with its intent and its entities. */
        SentenceDumpInput: {
            creationDate?: components["schemas"]["OffsetDateTime"];
            /**
             * @description What the sentence speaks of.
             * @default []
             */
            entities?: components["schemas"]["SentenceEntityDumpInput"][];
            /**
             * @description Whether somebody shall look at it again.
             * @default false
             */
            forReview?: boolean;
            /**
             * @description The intent with its namespace: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /** @description Its language, when it is not the one of the dump. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description Why somebody shall look at it again. */
            reviewComment?: string | null;
            /**
             * @description Its state; one that is `validated` or `model` is learned from.
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
             * @description Index after its last character.
             * @default 0
             */
            end?: number;
            /**
             * @description Its type with its namespace: `namespace:name`.
             * @example app:city
             */
            entity: string;
            /**
             * @description The role that it plays.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of its first character in the sentence.
             * @default 0
             */
            start?: number;
            /**
             * @description Entities inside this one, their indexes counted from its start.
             * @default []
             */
            subEntities?: components["schemas"]["SentenceEntityDumpInput"][];
        };
        /** @description The JSON of a dump of sentences in UTF-8, of at most 50,000,000 bytes. */
        SentencesDumpFile: string;
        /** @description A form with one file. Its field may have another name than `dump`. */
        SentencesDumpForm: {
            dump?: components["schemas"]["SentencesDumpFile"];
        } & {
            [key: string]: components["schemas"]["SentencesDumpFile"];
        };
        /** @description Sentences of one application, by names instead of ids. */
        SentencesDumpInput: {
            applicationName: components["schemas"]["QualifiedName"];
            /** @description The language of the sentences that do not tell their own. Only its first part counts; a sentence in a language that is unknown is left out. */
            language?: components["schemas"]["LocaleInput"] | null;
            /** @description What to learn from. */
            sentences: components["schemas"]["SentenceDumpInput"][];
        };
        /** @description A word of a dictionary: the canonical value, whichever label or spelling the text used. */
        StringValue: {
            /** @constant */
            "@type": "string";
            /** @description Values of the dictionary that the text comes near to. One that matches exactly stands here alone, or is left out. */
            candidates: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A word of a dictionary. */
        StringValueInput: {
            /** @constant */
            "@type": "string";
            /**
             * @description Values of the dictionary that come near to the text; may be left out.
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
             * @description `degree` when the text does not say which ones.
             * @enum {string}
             */
            unit: "celsius" | "fahrenheit" | "degree";
            /** @example 30 */
            value: number;
        };
        /** @description A user who is logged in. */
        TockUser: {
            /**
             * @description The namespace that the user works in now.
             * @example app
             */
            namespace: string;
            /** @description Whether the server has stored the user. */
            registered: boolean;
            roles: components["schemas"]["Roles"];
            /**
             * @description The login.
             * @example admin@app.com
             */
            user: string;
        };
        /** @description A value that the server could not read. */
        UnknownValue: {
            /** @constant */
            "@type": "unknown";
        };
        /** @description The address of a page. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
        };
        /** @description Several values of one entity. */
        ValuesMergeQuery: {
            /**
             * @description The name of the application, in exactly its letters.
             * @example travel
             */
            applicationName: string;
            context: components["schemas"]["QueryContext"];
            entity: components["schemas"]["EntityInput"];
            /**
             * @description The namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description What was said about it; none is allowed, too. */
            values: components["schemas"]["ValueToMerge"][];
        };
        /** @description The merged value. Both fields are absent when nothing was merged. */
        ValuesMergeResult: {
            /**
             * @description The words that the value comes from; absent when the request has none for it.
             * @example tomorrow
             */
            content?: string;
            value?: components["schemas"]["EntityValue"];
        };
        /** @description One value that was said. */
        ValueToMerge: {
            /**
             * @description The words of the user.
             * @example tomorrow
             */
            content?: string | null;
            /**
             * @description Whether the dialog had it before the last sentence; no when it is null.
             * @default false
             */
            initial?: boolean | null;
            /**
             * Format: int32
             * @description Index of its words in the last sentence.
             */
            position?: number | null;
            /**
             * Format: double
             * @description How sure the model is of it.
             * @default 1
             */
            probability?: number;
            value: components["schemas"]["EntityValueInput"];
        };
        /** @description A value of a dictionary and how near the text comes to it. */
        ValueWithProbability: {
            probability: components["schemas"]["Probability"];
            /** @example paris */
            value: string;
        };
        /** @description A volume with its unit: "two litres". */
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
        /** @description The request breaks the contract, or names something that does not exist. Each violation has its entry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The form is larger than the server takes, which is 50,000,000 bytes. */
        FileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The state of each part, good or bad. */
        HealthDetails: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["HealthResults"];
            };
        };
        /** @description All is well; the body is empty. */
        Healthy: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The dump was read. `success` is false when a part of it could not be imported; it is also true when there was nothing new in it. */
        Imported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BooleanResponse"];
            };
        };
        /** @description A query parameter is missing or has a wrong value. Each violation has its entry. */
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
        /** @description The body is larger than the server takes, which is 1,000,000 bytes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description No valid credentials, a role that is missing, or a namespace that is not the caller's. Tock does not tell these apart, and answers an empty list. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The form holds no file, or one that does not hold what is asked for. Each violation has its entry. */
        UnreadableFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body has a content type that this operation does not take. A JSON body without any content type is taken. */
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
         * @description The name of the application, in exactly its letters.
         * @example travel
         */
        name: string;
        /**
         * @description The namespace of the application.
         * @example app
         */
        namespace: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Tells the browser to forget the cookie; absent when there was no session.
         * @example tock-session=; Max-Age=0; Path=/
         */
        EndedSession: string;
        /**
         * @description The cookie of the new session; absent when the credentials are wrong. Its value is new at every login.
         * @example tock-session=7c0f2f4d1f6f4d6f8a4f0d1c2b3a4958; Path=/; HttpOnly; SameSite=Lax
         */
        OpenedSession: string;
        /**
         * @description How to authenticate. Sent when credentials are missing or wrong, except to a request that carries `X-Requested-With: XMLHttpRequest`.
         * @example Basic realm="tock"
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
        /** @description Who logs in. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthenticateRequest"];
            };
        };
        responses: {
            /** @description Who is logged in now, or that nobody is. */
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
            /** @description There is no session any more. */
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
                 * @description The name of the application, in exactly its letters.
                 * @example travel
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The namespace of the application.
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
            /** @description There is no such application. */
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
        /** @description Its name, its namespace and its first language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApplicationQuery"];
            };
        };
        responses: {
            /** @description The application that was created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDefinition"];
                };
            };
            /** @description An application of this name exists already; nothing was changed. */
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
        /** @description A form with one file, which holds an application as Studio exports it. */
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
        /** @description An application as Studio exports it, or as little of it as you have. */
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
        /** @description A form with one file, which holds sentences of one application. */
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
        /** @description The application by its qualified name, and its sentences. */
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
        /** @description The text, its entities, and the application that knows them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityEvaluationQuery"];
            };
        };
        responses: {
            /** @description The entities with their values, as far as there are some. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityEvaluationResult"];
                };
            };
            /** @description The request breaks the contract, names an unknown application, or an entity that leaves the text. */
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
                 * @description The name of the application, in exactly its letters.
                 * @example travel
                 */
                name: components["parameters"]["name"];
                /**
                 * @description The namespace of the application.
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
            /** @description The intents; none when the application does not exist. */
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
        /** @description The application, the language, and which sentences are wanted. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseRequestLogCountQuery"];
            };
        };
        responses: {
            /** @description The sentences, the most frequent first; none when nothing was parsed. */
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
        /** @description The entity, its values, and the application that knows them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ValuesMergeQuery"];
            };
        };
        responses: {
            /** @description The merged value, or an empty object when there is none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValuesMergeResult"];
                };
            };
            /** @description The request breaks the contract, or names an unknown application. */
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
        /** @description The sentence, the application that shall understand it, and the circumstances. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseQuery"];
            };
        };
        responses: {
            /** @description What was understood, or that nothing was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseResult"];
                };
            };
            /** @description The request breaks the contract, holds no sentence, or names an unknown application or time zone. */
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
        /** @description The sentence, and the application that did not understand it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkAsUnknownQuery"];
            };
        };
        responses: {
            /** @description It was counted, or there was nothing to count; the object is empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The request breaks the contract, or names an unknown application. */
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
            /** @description The user of the session. */
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

/** Operations that stream, by operationId: their path. */
export const nluStreams = {} as const;

/** Events of the operations that stream. */
export type NluEvents = Record<never, never>;
