// Generated from specs/bot-server by `npm run generate`. Do not edit.

export interface paths {
    "/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check bot health
         * @description Reports whether a bot of version V3 is available. The platform calls it before it sends a user message, at most every 10 seconds, after the configuration request. Any 2xx means that the bot is available; the body is not read. A bot that is unreachable or fails is skipped, and the user gets the default answer. Bots of versions V1 and V2 are not checked.
         */
        get: operations["checkBot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get bot configuration or answers
         * @description Returns the configuration of a bot or, for version V1, its answers to a user message. The answers of a V1 bot
         *     are all in one response with `lastResponse` in its `context`. The platform requests the configuration again when
         *     a user writes and the last request is more than 10 seconds old.
         *
         *     Responses are read leniently: any content type, or none, is read as JSON, and unknown fields are ignored. Time
         *     limits: 3 seconds for the connection, 60 seconds for the response.
         */
        post: operations["askBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhook/sse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream bot answers (V2)
         * @description Streams the answers of a V2 bot to a user message. The message is sent as JSON in the header `message`, on one line and in ASCII, with other characters escaped as `\u00e9`. A long dialog history does not fit into a header, so use V3 for new bots.
         */
        get: operations["streamBotAnswerByHeader"];
        put?: never;
        /**
         * Stream bot answers (V3)
         * @description Streams the answers of a V3 bot to a user message: each answer is sent immediately, as a `message` event. The
         *     platform closes the stream at the first answer with `lastResponse`, or after 10 seconds without events. Events
         *     of other types, comments, ids and `retry` are ignored, as are unknown fields.
         *
         *     Tock sends this body without a content type: read it as JSON. The configuration is never requested here.
         */
        post: operations["streamBotAnswer"];
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
        /** @description Feedback of the user on the answer. */
        ActionFeedback: {
            date: components["schemas"]["Instant"];
            vote: components["schemas"]["FeedbackVote"];
        };
        /** @description An action for the server. On the wire, the object contains the key `type` twice: `{"type": "action", "type": "SWITCH_STORY", ...}`. Duplicate keys cannot be described in JSON Schema, so the second one is called `type__2` here. */
        ActionMessage: {
            delay?: components["schemas"]["MessageDelay"];
            /** @description Parameters of the action. For a switch: the story and, optionally, the intent that starts it. */
            parameters?: {
                /** @description Intent of the dialog if it starts the story. `INTENT` of this answer is unchanged. */
                starter_intent?: string | null;
                switch_story_id?: string | null;
            } & {
                [key: string]: string | null;
            };
            /** @constant */
            type: "action";
            /**
             * @description Second `type` of the object.
             * @enum {string}
             */
            type__2: "SWITCH_STORY";
        };
        /** @description Metadata of an action. */
        ActionMetadata: {
            /** @description Whether debug messages were requested. */
            debugEnabled: boolean;
            feedback?: components["schemas"]["ActionFeedback"];
            /** @description Whether the answer was generated from documents. */
            isGenAiRagAnswer: boolean;
            /** @description Whether this is the last action of the bot's answer. */
            lastAnswer: boolean;
            /**
             * @description Type of notification, if the action is not an answer.
             * @enum {string}
             */
            notificationType?: "accountUpdate" | "confirmedEventUpdate" | "humanAgent" | "postPurchaseUpdate";
            observabilityInfo?: components["schemas"]["ObservabilityInfo"];
            /** @description Bot that forwarded the action. */
            orchestratedBy?: string;
            /** @description Whether the answering bot keeps the dialog. */
            orchestrationLock: boolean;
            /**
             * @description Priority of the action.
             * @enum {string}
             */
            priority: "normal" | "high" | "urgent";
            /**
             * @description Whether the message quotes another one, if the connector supports it.
             * @enum {string}
             */
            quoteMessage: "UNKNOWN" | "ISQUOTE" | "NOQUOTE";
            /**
             * @description Whether the message is a reply, if the connector supports it.
             * @enum {string}
             */
            replyMessage: "UNKNOWN" | "ISREPLY" | "NOREPLY";
            /** @description Whether the dialog history was requested. */
            returnsHistory: boolean;
            /** @description Whether the cited passages of generated texts were requested. */
            sourceWithContent: boolean;
            /** @description Whether the answer was sent in parts. */
            streamedResponse: boolean;
            /**
             * @description Visibility of the message, if the connector supports it.
             * @enum {string}
             */
            visibility: "UNKNOWN" | "PUBLIC" | "PRIVATE";
        };
        /** @description An action of the user or the bot. */
        ActionReport: {
            annotation?: components["schemas"]["BotAnnotation"];
            /**
             * @description Id of the connector configuration.
             * @example web
             */
            applicationId?: string;
            /** @description Connector type of the action. Absent: an action of the bot. */
            connectorType?: components["schemas"]["ConnectorType"];
            date: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /**
             * @description Name of the intent, without its namespace.
             * @example book_train
             */
            intent?: string;
            message: components["schemas"]["ReportedMessage"];
            metadata: components["schemas"]["ActionMetadata"];
            /** @description Author of the action. */
            playerId: components["schemas"]["PlayerId"];
            /** @description Debug data of the generative search, any JSON. */
            ragDebug?: unknown;
            /** @description Recipient of the action. */
            recipientId: components["schemas"]["PlayerId"];
            /** @description Whether the action belongs to a test. */
            test: boolean;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description An amount of money with its currency: "42 euros". */
        AmountOfMoneyValue: {
            /** @constant */
            "@type": "amountOfMoney";
            /** @example EUR */
            unit: string;
            /** @example 42 */
            value: number;
        };
        /** @description Annotation of an answer by reviewers. */
        BotAnnotation: {
            /** @description Time of creation. */
            creationDate: components["schemas"]["Instant"];
            /**
             * @description Description of the error.
             * @example wrong answer
             */
            description: string;
            /** @description Events of the annotation, oldest first. */
            events: components["schemas"]["BotAnnotationEvent"][];
            /**
             * @description Expected answer of the bot. Absent: none.
             * @example Trains to Lyon leave every hour
             */
            groundTruth?: string;
            /** @description Time of the last change. */
            lastUpdateDate: components["schemas"]["Instant"];
            reason?: components["schemas"]["BotAnnotationReasonType"];
            state: components["schemas"]["BotAnnotationState"];
        };
        /** @description Previous and new value. */
        BotAnnotationChangeFields: {
            /** @description New value. Absent: none. */
            after?: string;
            /** @description Previous value. Absent: none. */
            before?: string;
        } & components["schemas"]["BotAnnotationEventFields"];
        /** @description A change of an annotation, or a comment. `type` names its type. */
        BotAnnotationEvent: components["schemas"]["BotAnnotationEventComment"] | components["schemas"]["BotAnnotationEventState"] | components["schemas"]["BotAnnotationEventReason"] | components["schemas"]["BotAnnotationEventGroundTruth"] | components["schemas"]["BotAnnotationEventDescription"];
        /** @description A comment of a reviewer. */
        BotAnnotationEventComment: {
            /** @description Whether the caller can edit the comment, as its author. */
            canEdit: boolean;
            /** @description Text of the comment. */
            comment: string;
            /** @constant */
            type: "COMMENT";
        } & WithRequired<components["schemas"]["BotAnnotationEventFields"], "eventId" | "creationDate" | "lastUpdateDate" | "user">;
        /** @description A change of the description. */
        BotAnnotationEventDescription: {
            /** @constant */
            type: "DESCRIPTION";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description Author and time of an event. */
        BotAnnotationEventFields: {
            creationDate?: components["schemas"]["Instant"];
            eventId?: components["schemas"]["ObjectId"];
            lastUpdateDate?: components["schemas"]["Instant"];
            /**
             * @description Login of the author.
             * @example admin@app.com
             */
            user?: string;
        };
        /** @description A change of the expected answer. */
        BotAnnotationEventGroundTruth: {
            /** @constant */
            type: "GROUND_TRUTH";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description A change of the reason. */
        BotAnnotationEventReason: {
            /** @constant */
            type: "REASON";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description A change of the state. */
        BotAnnotationEventState: {
            /** @constant */
            type: "STATE";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /**
         * @description Reason of the annotation.
         * @enum {string}
         */
        BotAnnotationReasonType: "INACCURATE_ANSWER" | "INCOMPLETE_ANSWER" | "HALLUCINATION" | "INCOMPLETE_SOURCES" | "OBSOLETE_SOURCES" | "WRONG_ANSWER_FORMAT" | "BUSINESS_LEXICON_PROBLEM" | "QUESTION_MISUNDERSTOOD" | "OTHER";
        /**
         * @description State of the annotation.
         * @enum {string}
         */
        BotAnnotationState: "ANOMALY" | "REVIEW_NEEDED" | "RESOLVED" | "WONT_FIX";
        /** @description One answer, not necessarily the last. */
        BotAnswerEvent: {
            data: components["schemas"]["BotResponseFrame"];
            /** @constant */
            event: "message";
            /** @description Not used. */
            id?: string;
        };
        BotConfiguration: {
            stories: components["schemas"]["StoryConfiguration"][];
            /** @description Ignored. `version` determines the protocol. */
            supportSSE?: boolean | null;
            /**
             * @description Version of the webhook protocol. V1: one plain response. V2 and V3: a stream of events. Ignored on a WebSocket. Default: V1.
             * @enum {string}
             */
            version?: "V1" | "V2" | "V3";
        };
        /** @description The stories of the bot. The first frame after connecting, and the response to a configuration request. */
        BotConfigurationFrame: {
            botConfiguration: components["schemas"]["BotConfiguration"];
            /** @description Id of the request. Any new id when the configuration was not requested. */
            requestId: string;
        };
        /** @description An entity found in a user message or set by the bot. */
        BotEntity: {
            /** @description Text of the entity. Absent: set by the bot. */
            content?: string;
            /** @description Whether the server tried to find a value. */
            evaluated: boolean;
            /** @description Whether the entity comes from this message. */
            new: boolean;
            /** @description Role of the entity in the sentence, such as `destination`. */
            role: string;
            subEntities: components["schemas"]["BotEntity"][];
            /** @description Qualified name of the entity type. */
            type: components["schemas"]["QualifiedName"];
            value?: components["schemas"]["BotEntityValue"];
        };
        /** @description An entity to keep in the dialog, from the request or new. */
        BotEntityInput: {
            content?: string | null;
            evaluated?: boolean | null;
            new?: boolean | null;
            role: string;
            subEntities?: components["schemas"]["BotEntityInput"][];
            type: components["schemas"]["QualifiedName"];
            value?: components["schemas"]["BotEntityValue"] | null;
        };
        /** @description Value of an entity. The same types as in the NLU API, except that `candidates` can be absent where a bot set the value. */
        BotEntityValue: components["schemas"]["KnownBotEntityValue"] | components["schemas"]["OtherValue"];
        /** @description A frame from a bot to the server. */
        BotFrame: components["schemas"]["BotResponseFrame"] | components["schemas"]["BotConfigurationFrame"];
        /** @description A message. `type` names its type; every card in a carousel needs its own. */
        BotMessage: components["schemas"]["SentenceMessage"] | components["schemas"]["CardMessage"] | components["schemas"]["CarouselMessage"] | components["schemas"]["CustomMessage"] | components["schemas"]["DebugMessage"] | components["schemas"]["EventMessage"] | components["schemas"]["ActionMessage"];
        /** @description A user message with its intent and entities and the state of the dialog. */
        BotRequest: {
            context: components["schemas"]["RequestContext"];
            /** @description All entities of the dialog. Entities of this message are `new`. */
            entities: components["schemas"]["BotEntity"][];
            /** @description Name of the intent. Absent: none. */
            intent?: string;
            message: components["schemas"]["UserMessage"];
            /** @description Current step of the story. Absent: none. */
            step?: string;
            /** @description Name of the story. A webhook bot can get `tock_unknown_story` before its stories are known. It then uses the story that the intent starts. */
            storyId: string;
        };
        /** @description A user message for the bot to answer. */
        BotRequestFrame: {
            botRequest: components["schemas"]["BotRequest"];
            requestId: components["schemas"]["RequestId"];
        };
        BotResponse: {
            context: components["schemas"]["ResponseContext"];
            /** @description Entities to keep in the dialog, usually those of the request. Omitted entities are forgotten; an absent list removes all. */
            entities?: components["schemas"]["BotEntityInput"][];
            /** @description Messages in display order. */
            messages: components["schemas"]["BotMessage"][];
            /** @description Name of the step that handles the next user message. */
            step?: string | null;
            /** @description Story of the request, or another story to switch to. */
            storyId: string;
        };
        /** @description An answer to a request, not necessarily the last. */
        BotResponseFrame: {
            botResponse: components["schemas"]["BotResponse"];
            /** @description Id of the request. An answer without an open request is dropped. */
            requestId: string;
        };
        /** @description An event of a bot's stream. */
        BotServerEvent: components["schemas"]["BotAnswerEvent"] | components["schemas"]["PassedOverEvent"];
        /** @description A dictionary value. */
        BotStringValue: {
            /** @constant */
            "@type": "string";
            /** @description Alternative dictionary values. Absent: none. */
            candidates?: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A button. With a URL it opens a page; otherwise it sends its title. */
        CardAction: {
            title: components["schemas"]["I18nText"];
            url?: string | null;
        };
        CardAttachment: {
            description?: components["schemas"]["I18nText"] | null;
            type?: components["schemas"]["FileType"] | null;
            url: string;
        };
        /** @description A file with a title and buttons. */
        CardMessage: {
            actions?: components["schemas"]["CardAction"][];
            attachment?: components["schemas"]["CardAttachment"] | null;
            delay?: components["schemas"]["MessageDelay"];
            subTitle?: components["schemas"]["I18nText"] | null;
            title?: components["schemas"]["I18nText"] | null;
            /** @constant */
            type: "card";
        };
        /** @description Cards in a row. */
        CarouselMessage: {
            cards: components["schemas"]["CardMessage"][];
            delay?: components["schemas"]["MessageDelay"];
            /** @constant */
            type: "carousel";
        };
        ChoiceMessage: {
            /** @description Payload of the button: `intent?name=value&other=value`, URL-encoded. */
            payload: string;
            /** @constant */
            type: "choice";
        };
        /** @description Requests the configuration of a bot that has not sent it. */
        ConfigurationRequestFrame: {
            /** @constant */
            configuration: true;
            requestId: components["schemas"]["RequestId"];
        };
        /** @description A connector message. `klass` names the format and must precede `value`, because Tock reads them in this order. */
        ConnectorMessage: components["schemas"]["WebConnectorMessage"] | components["schemas"]["OtherConnectorMessage"];
        /** @description A type of connector, such as `web`. */
        ConnectorType: {
            id: string;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description Coordinates. Absent: unknown. */
        Coordinates: {
            /**
             * Format: double
             * @description Latitude in degrees.
             * @example 45.76
             */
            lat: number;
            /**
             * Format: double
             * @description Longitude in degrees.
             * @example 4.86
             */
            lng: number;
        };
        /** @description A message in the format of one connector. */
        CustomMessage: {
            delay?: components["schemas"]["MessageDelay"];
            message: components["schemas"]["ConnectorMessage"];
            /** @constant */
            type: "custom";
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
        /** @description An interval between two dates, the end excluded: "this weekend". */
        DateIntervalEntityValue: {
            /** @constant */
            "@type": "dateIntervalEntity";
            date: components["schemas"]["DateEntityValue"];
            toDate: components["schemas"]["DateEntityValue"];
        };
        /** @description Information for the dialog view in Studio. Users do not see it. */
        DebugMessage: {
            /** @description Any JSON. */
            data?: unknown;
            delay?: components["schemas"]["MessageDelay"];
            text: string;
            /** @constant */
            type: "debug";
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
        /** @description An event, added to the metadata of the response as a name and a text. */
        EventMessage: {
            /** @enum {string} */
            category: "METADATA";
            delay?: components["schemas"]["MessageDelay"];
            key?: string | null;
            /** @constant */
            type: "event";
            value?: string | null;
        };
        /**
         * @description Thumbs up or thumbs down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
        /**
         * @description Type of the file.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
        /** @description An element of a message, such as a card of a carousel. */
        GenericElement: WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description Fields of a message and its elements. */
        GenericElementFields: {
            /** @description Files of the element. */
            attachments?: components["schemas"]["ReportedAttachment"][];
            /** @description Buttons of the element. */
            choices?: components["schemas"]["ReportedChoice"][];
            /** @description Locations of the element. */
            locations?: components["schemas"]["ReportedLocation"][];
            /** @description Other metadata of the connector. */
            metadata?: components["schemas"]["TextByName"];
            /** @description Texts of the element, by role, such as `text`, `title` and `subtitle`. */
            texts?: components["schemas"]["TextByName"];
        };
        /** @description A connector message in the common format. A carousel has one element per card. */
        GenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Elements of the message. */
            subElements: components["schemas"]["GenericElement"][];
        } & WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description A text object, never a plain string. By default it is translated with the bot's labels. */
        I18nText: {
            /** @description Arguments. A missing argument is shown as `{0}`. */
            args?: (string | null)[];
            /** @description Key of the label, if the bot chooses it. */
            key?: string | null;
            /** @description Text with placeholders `{0}`, `{1}` for the arguments. */
            text: string;
            /** @description Whether the text is translated. Absent: true. Null: false. */
            toBeTranslated?: boolean | null;
        };
        /**
         * Format: date-time
         * @description Time in UTC with 0 to 9 fractional digits of a second.
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /** @description Names of intents. Other starters also start the story or step. Secondary intents keep the user in it after it has started. */
        IntentNames: string[];
        /** @description A value of one of Tock's own types. */
        KnownBotEntityValue: components["schemas"]["BotStringValue"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /**
         * @description A language, optionally with a country and more, as a Java locale: parts are joined with `_`.
         * @example en
         * @example fr_CA
         */
        Locale: string;
        /**
         * Format: int64
         * @description Delay before the message in milliseconds. Not used.
         */
        MessageDelay: number | null;
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
        /** @description A reference to the trace of a generated text. */
        ObservabilityInfo: {
            /**
             * @description Id of the trace.
             * @example b3c1f0a2-6f0e-4a57-9d43-0a7c2d3e4f50
             */
            traceId: string;
            /** @description Name of the trace. */
            traceName: string;
            /**
             * @description URL of the trace.
             * @example https://traces.example.org/6b035cb6
             */
            traceUrl: string;
        };
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
        /** @description A message for another connector, with a `value` in its format. The web connector does not send it. */
        OtherConnectorMessage: {
            klass: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A value of a custom evaluator. `@type` is the name of its Java class. */
        OtherValue: {
            /** @example org.example.travel.SeatValue */
            "@type": `${string}.${string}`;
        } & {
            [key: string]: unknown;
        };
        /** @description Any other event, such as a keep-alive. Ignored. */
        PassedOverEvent: {
            event: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A phone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
        };
        /** @description A frame from the server to a bot. */
        PlatformFrame: components["schemas"]["BotRequestFrame"] | components["schemas"]["ConfigurationRequestFrame"];
        /** @description A user or a bot. */
        PlayerId: {
            /** @description Id of the user at the client of the connector. Null: none. */
            clientId: string | null;
            id: string;
            /** @enum {string} */
            type: "user" | "bot" | "temporary";
        };
        PostbackButtonInput: {
            /** @constant */
            clazz: "postback_button";
            imageUrl?: string | null;
            payload?: string | null;
            style?: string | null;
            title: string;
            /** @constant */
            type?: "postback";
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
        QuickReplyInput: {
            /** @constant */
            clazz: "quick_reply";
            imageUrl?: string | null;
            nlpText?: string | null;
            payload?: string | null;
            style?: string | null;
            title: string;
            /** @constant */
            type?: "quick_reply";
        };
        /** @description A file, by URL. */
        ReportedAttachment: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "attachment";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            type: components["schemas"]["FileType"];
            /**
             * @description URL of the file.
             * @example https://example.org/train.png
             */
            url: string;
        };
        /** @description A button, pressed by a user or offered by a bot. */
        ReportedChoice: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "choice";
            /** @description Intent of the button. Empty: the button is equivalent to the text in its parameter `_nlp`. */
            intentName: string;
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description Parameters of the button. `_title` is its title. */
            parameters: components["schemas"]["TextByName"];
        };
        /** @description A debug message of the bot. Users do not see it. */
        ReportedDebug: {
            /** @description Any JSON. */
            data?: unknown;
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "debug";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description Title of the debug message. */
            text: string;
        };
        /**
         * Format: int64
         * @description Delay before the message, in milliseconds.
         */
        ReportedDelay: number;
        /** @description A location sent as a message. */
        ReportedLocation: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "location";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            location?: components["schemas"]["Coordinates"];
        };
        /** @description A message of a user or a bot. `eventType` names its type. */
        ReportedMessage: components["schemas"]["ReportedSentence"] | components["schemas"]["ReportedSentenceWithFootnotes"] | components["schemas"]["ReportedChoice"] | components["schemas"]["ReportedAttachment"] | components["schemas"]["ReportedLocation"] | components["schemas"]["ReportedDebug"];
        /** @description A text or its connector-specific form. The latter has `messages` instead of a `text`. */
        ReportedSentence: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentence";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description Messages in the format of a connector. Empty for a plain text. */
            messages: components["schemas"]["GenericMessage"][];
            /**
             * @description Text of the message. Obfuscated parts are replaced by `****`.
             * @example i want to go to lyon
             */
            text?: string;
            userInterface?: components["schemas"]["UserInterfaceType"];
        };
        /** @description A generated text with its sources. */
        ReportedSentenceWithFootnotes: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            /** @description Sources of the text. */
            footnotes: components["schemas"]["WebFootnote"][];
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description The generated text. */
            text: string;
        };
        /** @description User, connector and language of the message. */
        RequestContext: {
            /** @description History of the dialog, oldest action first and this message last, if the caller requested it with `returnsHistory`. At most the latest 100 actions; Tock itself sends all of them. */
            actionsHistory?: components["schemas"]["ActionReport"][];
            /** @description Id of the connector configuration. */
            applicationId: string;
            botId: components["schemas"]["PlayerId"];
            language: components["schemas"]["Locale"];
            /** @description Metadata of the connector, as names and texts. */
            metadata: {
                [key: string]: string;
            };
            namespace: string;
            sourceConnectorType: components["schemas"]["ConnectorType"];
            targetConnectorType: components["schemas"]["ConnectorType"];
            user: components["schemas"]["UserData"];
            userId: components["schemas"]["PlayerId"];
            userInterface: components["schemas"]["UserInterfaceType"];
        };
        /** @description Id of the request. Repeat it in every answer to this frame. */
        RequestId: string;
        ResponseContext: {
            /** @description Time of the answer. Answers are shown in this order. Default: now. */
            date?: components["schemas"]["OffsetDateTime"];
            /** @description Whether this is the last answer. Absent: true. Null: false. */
            lastResponse?: boolean | null;
            /** @description Same id as in the frame. */
            requestId: string;
        };
        /** @description A text with suggested answers. */
        SentenceMessage: {
            delay?: components["schemas"]["MessageDelay"];
            suggestions?: components["schemas"]["Suggestion"][];
            text: components["schemas"]["I18nText"];
            /** @constant */
            type: "sentence";
        };
        /** @description Whether the message is a plain text only. */
        SimpleMessage: boolean;
        /** @description A point in a story where the bot expects a user message. */
        StepConfiguration: {
            /** @description Intent that leads to the step. Default: the name of the step. */
            mainIntent?: string;
            name: string;
            otherStarterIntents?: components["schemas"]["IntentNames"];
            secondaryIntents?: components["schemas"]["IntentNames"];
        };
        /** @description A topic that the bot can talk about. */
        StoryConfiguration: {
            /** @description Intent that starts the story. `unknown` handles messages without an intent. */
            mainIntent: string;
            /** @description Id of the story in requests and answers. Default: the main intent. */
            name?: string;
            otherStarterIntents?: components["schemas"]["IntentNames"];
            secondaryIntents?: components["schemas"]["IntentNames"];
            steps?: components["schemas"]["StepConfiguration"][];
        };
        Suggestion: {
            title: components["schemas"]["I18nText"];
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
        /** @description Texts by name. An answer that repeats a text of the user can be longer than that text may be. */
        TextByName: {
            [key: string]: string;
        };
        TextMessage: {
            /** @description Text that the user typed. Can be empty. */
            text: string;
            /** @constant */
            type: "text";
        };
        /** @description A value that the server could not read. */
        UnknownValue: {
            /** @constant */
            "@type": "unknown";
        };
        UrlButtonInput: {
            /** @constant */
            clazz: "url_button";
            imageUrl?: string | null;
            style?: string | null;
            target?: string | null;
            title: string;
            /** @constant */
            type?: "web_url";
            url: string;
            windowFeatures?: string | null;
        };
        /** @description A URL. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
        };
        /** @description Data about the user. */
        UserData: {
            email?: string;
            firstName?: string;
            gender?: string;
            lastName?: string;
            locale: components["schemas"]["Locale"];
            picture?: string;
            /** @description Whether the message is a test, for example from Studio. If true, the bot should not perform real actions. */
            test: boolean;
            /** @description Name of the time zone, such as `Europe/Paris`. */
            timezone: string;
        };
        /** @enum {string} */
        UserInterfaceType: "textChat" | "voiceAssistant" | "textAndVoiceAssistant";
        /** @description A typed text or a pressed button. */
        UserMessage: components["schemas"]["TextMessage"] | components["schemas"]["ChoiceMessage"];
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
        WebButtonInput: components["schemas"]["PostbackButtonInput"] | components["schemas"]["QuickReplyInput"] | components["schemas"]["UrlButtonInput"];
        WebCardInput: {
            buttons?: components["schemas"]["WebButtonInput"][];
            file?: components["schemas"]["WebMediaFileInput"] | null;
            subTitle?: string | null;
            title?: string | null;
        };
        WebCarouselInput: {
            cards: components["schemas"]["WebCardInput"][];
        };
        /** @description A message in the format of the web connector. */
        WebConnectorMessage: {
            /** @constant */
            klass: "ai.tock.bot.connector.web.WebMessage";
            value: components["schemas"]["WebMessageInput"];
        };
        /** @description A link into the application around the chat. */
        WebDeepLink: {
            ref: string;
        };
        WebFootnote: {
            /** @description The cited passage. Present only if the request sets `sourceWithContent`. */
            content?: string;
            identifier: string;
            metadata?: {
                [key: string]: unknown;
            };
            score?: number;
            title: string;
            url?: string;
        };
        WebFootnoteFields: {
            /** @description The cited passage. Null: none. */
            content?: string | null;
            /** @description Further data of the source. Null: none. */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /** @description Relevance of the source. Null: none. */
            score?: number | null;
            /** @description Title of the source. */
            title?: string;
            /** @description Address of the source. Null: none. */
            url?: string | null;
        };
        /** @description A source of the answer. */
        WebFootnoteInput: {
            identifier: string;
        } & WithRequired<components["schemas"]["WebFootnoteFields"], "title">;
        WebImageInput: {
            file: components["schemas"]["WebMediaFileInput"];
            title: string;
        };
        WebMediaFileInput: {
            description?: string | null;
            name: string;
            type: components["schemas"]["FileType"];
            url: string;
        };
        /** @description A message in the format of the web connector, written by the bot. Null or absent fields are not shown. */
        WebMessageInput: {
            actionId?: components["schemas"]["ObjectId"] | null;
            buttons?: components["schemas"]["WebButtonInput"][];
            card?: components["schemas"]["WebCardInput"] | null;
            carousel?: components["schemas"]["WebCarouselInput"] | null;
            deepLink?: components["schemas"]["WebDeepLink"] | null;
            footnotes?: components["schemas"]["WebFootnoteInput"][];
            image?: components["schemas"]["WebImageInput"] | null;
            text?: string | null;
            /** @constant */
            type?: "WebMessage";
            /** @constant */
            version?: "1";
            widget?: components["schemas"]["WebWidget"] | null;
        };
        /** @description Content that only the front end of this bot can show. */
        WebWidget: {
            /** @description Any JSON. */
            data: unknown;
            /** @description Name of the widget, agreed between bot and front end. */
            type: string;
        };
    };
    responses: {
        /** @description The answers, one event each. */
        AnswerStream: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/event-stream": string;
            };
        };
        /** @description The bot failed to answer. Every status outside 2xx is a failure, whatever the body: the request of the user returns 502. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    checkBot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bot is available. The body is not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bot is available and reports details. They are not read. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bot has no health check. The platform sends messages anyway, because the bot has just sent its configuration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bot is unavailable. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    askBot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The configuration request or the user message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformFrame"];
            };
        };
        responses: {
            /** @description The configuration, or all answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotFrame"];
                    "text/plain": string;
                };
            };
            500: components["responses"]["Failed"];
        };
    };
    streamBotAnswerByHeader: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description User message as JSON on one line.
                 * @example {"botRequest":{"intent":"greetings","entities":[],"message":{"type":"text","text":"hello"},"storyId":"greetings","context":{"namespace":"app","language":"en","sourceConnectorType":{"id":"web","userInterfaceType":"textChat"},"targetConnectorType":{"id":"web","userInterfaceType":"textChat"},"userInterface":"textChat","applicationId":"web","userId":{"id":"anna-7f3c","type":"user","clientId":null},"botId":{"id":"web","type":"bot","clientId":null},"user":{"timezone":"UTC","locale":"en","test":false},"metadata":{}}},"requestId":"6b035d245fb6e3d3b0eeb6a1"}
                 */
                message: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AnswerStream"];
            /** @description The bot does not support this operation. Tock's own webhook server is an example: its version is V3, even if an older configuration names another one. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Failed"];
        };
    };
    streamBotAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotRequestFrame"];
            };
        };
        responses: {
            200: components["responses"]["AnswerStream"];
            500: components["responses"]["Failed"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
