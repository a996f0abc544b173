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
         * Check that the bot can be asked
         * @description Asked before a user's message goes to a bot of version V3, at most every 10 seconds, after its configuration. Any
         *     2xx means that the bot can be asked, whatever the body. A bot that cannot be reached, or fails, is left out, and
         *     the user gets the default sentence. Bots of the versions V1 and V2 are not asked.
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
         * Ask for the configuration or for an answer
         * @description Asks every bot for its configuration, and a bot of version V1 for its answers: all messages then come in one
         *     answer, whose `context` says `lastResponse`. The configuration is asked for again when a user writes and 10 seconds
         *     have passed since the last time.
         *
         *     Bots are read with tolerance: any content type, or none, is taken for JSON, and fields that the contract does not
         *     know are ignored. The answer must come within 60 seconds, after at most 3 for the connection.
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
         * Ask for an answer as a stream (V2)
         * @description The same for a bot of version V2: what the user said stands as JSON in the header `message`, on one line and in
         *     ASCII, other letters written as `\u00e9`. A dialog with a long history does not fit into a header, so choose V3
         *     for a new bot.
         */
        get: operations["streamBotAnswerByHeader"];
        put?: never;
        /**
         * Ask for an answer as a stream (V3)
         * @description Asks a bot of version V3 for its answers: each comes the moment the bot has it, as an event `message`. The platform
         *     closes the stream at the first answer that says `lastResponse`, or after 10 seconds of silence. Events of another
         *     name, comments, ids and `retry` are passed over, and fields that the contract does not know are ignored.
         *
         *     Tock sends this body without a content type: take it for JSON. The configuration is never asked for here.
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
        /** @description What the user thought of the answer. */
        ActionFeedback: {
            date: components["schemas"]["Instant"];
            vote: components["schemas"]["FeedbackVote"];
        };
        /**
         * @description Asks the server to do something. Tock writes and wants the key `type` twice in this object:
         *     `{"type": "action", "type": "SWITCH_STORY", ...}`. Two equal keys cannot be described here, so the second one is
         *     called `type__2`; on the wire it is `type`.
         */
        ActionMessage: {
            delay?: components["schemas"]["MessageDelay"];
            /** @description For a switch, the story and perhaps the intent that starts it. */
            parameters?: {
                /** @description Becomes the intent of the dialog when it starts that story; `INTENT` of this answer stays. */
                starter_intent?: string | null;
                switch_story_id?: string | null;
            } & {
                [key: string]: string | null;
            };
            /** @constant */
            type: "action";
            /**
             * @description The second `type` of the object.
             * @enum {string}
             */
            type__2: "SWITCH_STORY";
        };
        /** @description How an action was meant, and what is known of it besides. */
        ActionMetadata: {
            /** @description Whether notes for developers were asked for. */
            debugEnabled: boolean;
            feedback?: components["schemas"]["ActionFeedback"];
            /** @description Whether it was generated from documents. */
            isGenAiRagAnswer: boolean;
            /** @description Whether the bot has finished its turn with it. */
            lastAnswer: boolean;
            /**
             * @description What it informs of, when it is no answer.
             * @enum {string}
             */
            notificationType?: "accountUpdate" | "confirmedEventUpdate" | "humanAgent" | "postPurchaseUpdate";
            observabilityInfo?: components["schemas"]["ObservabilityInfo"];
            /** @description The bot that passed it on. */
            orchestratedBy?: string;
            /** @description Whether the bot that answers shall go on answering. */
            orchestrationLock: boolean;
            /**
             * @description How urgent it is.
             * @enum {string}
             */
            priority: "normal" | "high" | "urgent";
            /**
             * @description Whether it quotes another message, where a connector tells.
             * @enum {string}
             */
            quoteMessage: "UNKNOWN" | "ISQUOTE" | "NOQUOTE";
            /**
             * @description Whether it replies to another message, where a connector tells.
             * @enum {string}
             */
            replyMessage: "UNKNOWN" | "ISREPLY" | "NOREPLY";
            /** @description Whether the dialog so far was asked for. */
            returnsHistory: boolean;
            /** @description Whether the passages that a generated text was made of were asked for. */
            sourceWithContent: boolean;
            /** @description Whether it was sent piece by piece. */
            streamedResponse: boolean;
            /**
             * @description Who may see it, where a connector tells.
             * @enum {string}
             */
            visibility: "UNKNOWN" | "PUBLIC" | "PRIVATE";
        };
        /** @description Something that the user or the bot did. */
        ActionReport: {
            annotation?: components["schemas"]["BotAnnotation"];
            /**
             * @description The id of the connector's configuration.
             * @example web
             */
            applicationId?: string;
            /** @description The channel that it came through; absent on what the bot did. */
            connectorType?: components["schemas"]["ConnectorType"];
            date: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /**
             * @description The name of the intent that was understood, without its namespace.
             * @example book_train
             */
            intent?: string;
            message: components["schemas"]["ReportedMessage"];
            metadata: components["schemas"]["ActionMetadata"];
            /** @description Who did it. */
            playerId: components["schemas"]["PlayerId"];
            /** @description What the generative search reported, any JSON. */
            ragDebug?: unknown;
            /** @description To whom. */
            recipientId: components["schemas"]["PlayerId"];
            /** @description Whether it was only a trial. */
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
        /** @description What reviewers noted about an answer, and what has become of it. */
        BotAnnotation: {
            /** @description When it was written. */
            creationDate: components["schemas"]["Instant"];
            /**
             * @description What is wrong, in words.
             * @example wrong answer
             */
            description: string;
            /** @description What was done with it, the oldest first. */
            events: components["schemas"]["BotAnnotationEvent"][];
            /**
             * @description What the bot should have said; absent when nobody wrote it.
             * @example Trains to Lyon leave every hour
             */
            groundTruth?: string;
            /** @description When it was changed last. */
            lastUpdateDate: components["schemas"]["Instant"];
            reason?: components["schemas"]["BotAnnotationReasonType"];
            state: components["schemas"]["BotAnnotationState"];
        };
        /** @description What was changed, and to what. */
        BotAnnotationChangeFields: {
            /** @description What is there now; absent when there is nothing. */
            after?: string;
            /** @description What was there; absent when there was nothing. */
            before?: string;
        } & components["schemas"]["BotAnnotationEventFields"];
        /** @description A change of an annotation, or a comment. `type` says which. */
        BotAnnotationEvent: components["schemas"]["BotAnnotationEventComment"] | components["schemas"]["BotAnnotationEventState"] | components["schemas"]["BotAnnotationEventReason"] | components["schemas"]["BotAnnotationEventGroundTruth"] | components["schemas"]["BotAnnotationEventDescription"];
        /** @description A comment of a reviewer. */
        BotAnnotationEventComment: {
            /** @description Whether you may change it, because it is yours. */
            canEdit: boolean;
            /** @description The comment. */
            comment: string;
            /** @constant */
            type: "COMMENT";
        } & WithRequired<components["schemas"]["BotAnnotationEventFields"], "eventId" | "creationDate" | "lastUpdateDate" | "user">;
        /** @description Its description was changed. */
        BotAnnotationEventDescription: {
            /** @constant */
            type: "DESCRIPTION";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description Who did it, and when. */
        BotAnnotationEventFields: {
            creationDate?: components["schemas"]["Instant"];
            eventId?: components["schemas"]["ObjectId"];
            lastUpdateDate?: components["schemas"]["Instant"];
            /**
             * @description The login of who did it.
             * @example admin@app.com
             */
            user?: string;
        };
        /** @description What the bot should have said was changed. */
        BotAnnotationEventGroundTruth: {
            /** @constant */
            type: "GROUND_TRUTH";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description Its kind of fault was changed. */
        BotAnnotationEventReason: {
            /** @constant */
            type: "REASON";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /** @description Its state was changed. */
        BotAnnotationEventState: {
            /** @constant */
            type: "STATE";
        } & components["schemas"]["BotAnnotationChangeFields"];
        /**
         * @description What kind of fault it is.
         * @enum {string}
         */
        BotAnnotationReasonType: "INACCURATE_ANSWER" | "INCOMPLETE_ANSWER" | "HALLUCINATION" | "INCOMPLETE_SOURCES" | "OBSOLETE_SOURCES" | "WRONG_ANSWER_FORMAT" | "BUSINESS_LEXICON_PROBLEM" | "QUESTION_MISUNDERSTOOD" | "OTHER";
        /**
         * @description How far the matter is.
         * @enum {string}
         */
        BotAnnotationState: "ANOMALY" | "REVIEW_NEEDED" | "RESOLVED" | "WONT_FIX";
        /** @description One answer, perhaps not the last. */
        BotAnswerEvent: {
            data: components["schemas"]["BotResponseFrame"];
            /** @constant */
            event: "message";
            /** @description Not used. */
            id?: string;
        };
        BotConfiguration: {
            stories: components["schemas"]["StoryConfiguration"][];
            /** @description Some bots write it; it is not read, `version` says it all. */
            supportSSE?: boolean | null;
            /**
             * @description How the bot wants to be asked by webhook: V1 by a plain call, V2 and V3 by a stream of events. Without effect
             *     on a WebSocket. V1 when absent.
             * @enum {string}
             */
            version?: "V1" | "V2" | "V3";
        };
        /** @description Which stories the bot can tell. The first frame after connecting, and the answer to a request for it. */
        BotConfigurationFrame: {
            botConfiguration: components["schemas"]["BotConfiguration"];
            /** @description That of the request; any fresh one when nobody asked. */
            requestId: string;
        };
        /** @description Something that was found in a message of the user, or set by the bot. */
        BotEntity: {
            /** @description The words of the user; absent when the bot set it. */
            content?: string;
            /** @description Whether it was tried to find a value. */
            evaluated: boolean;
            /** @description Whether it comes from this message. */
            new: boolean;
            /** @description What it stands for in the sentence, such as `destination`. */
            role: string;
            subEntities: components["schemas"]["BotEntity"][];
            /** @description Its type with the namespace. */
            type: components["schemas"]["QualifiedName"];
            value?: components["schemas"]["BotEntityValue"];
        };
        /** @description An entity that the dialog shall keep, as it came in the request or new. */
        BotEntityInput: {
            content?: string | null;
            evaluated?: boolean | null;
            new?: boolean | null;
            role: string;
            subEntities?: components["schemas"]["BotEntityInput"][];
            type: components["schemas"]["QualifiedName"];
            value?: components["schemas"]["BotEntityValue"] | null;
        };
        /**
         * @description What an entity means. The same kinds as in the answers of the NLU API, but the candidates of a word can be absent
         *     where a bot set it.
         */
        BotEntityValue: components["schemas"]["KnownBotEntityValue"] | components["schemas"]["OtherValue"];
        /** @description What a bot sends to the server. */
        BotFrame: components["schemas"]["BotResponseFrame"] | components["schemas"]["BotConfigurationFrame"];
        /** @description One message. `type` says which kind; every card in a carousel needs its own. */
        BotMessage: components["schemas"]["SentenceMessage"] | components["schemas"]["CardMessage"] | components["schemas"]["CarouselMessage"] | components["schemas"]["CustomMessage"] | components["schemas"]["DebugMessage"] | components["schemas"]["EventMessage"] | components["schemas"]["ActionMessage"];
        /** @description What the user said, what was understood, and where the dialog stands. */
        BotRequest: {
            context: components["schemas"]["RequestContext"];
            /** @description All entities of the dialog; those of this message are `new`. */
            entities: components["schemas"]["BotEntity"][];
            /** @description Name of the intent; absent when there is none. */
            intent?: string;
            message: components["schemas"]["UserMessage"];
            /** @description Step of the story in which the user is; absent when in none. */
            step?: string;
            /**
             * @description Name of the story. A bot asked by webhook can get `tock_unknown_story` before its stories are known: then
             *     look for a story that the intent starts.
             */
            storyId: string;
        };
        /** @description A user said something, the bot shall answer. */
        BotRequestFrame: {
            botRequest: components["schemas"]["BotRequest"];
            requestId: components["schemas"]["RequestId"];
        };
        BotResponse: {
            context: components["schemas"]["ResponseContext"];
            /**
             * @description The entities that the dialog keeps, usually those of the request. One that is left out is forgotten, so an
             *     absent list forgets all.
             */
            entities?: components["schemas"]["BotEntityInput"][];
            /** @description In the order in which the user shall see them. */
            messages: components["schemas"]["BotMessage"][];
            /** @description Name of the step in which the next message of the user is expected. */
            step?: string | null;
            /** @description That of the request, or another one to switch to that story. */
            storyId: string;
        };
        /** @description One answer to a request, perhaps not the last. */
        BotResponseFrame: {
            botResponse: components["schemas"]["BotResponse"];
            /** @description That of the request. An answer to no open request is dropped. */
            requestId: string;
        };
        /** @description One event of a bot's stream. */
        BotServerEvent: components["schemas"]["BotAnswerEvent"] | components["schemas"]["PassedOverEvent"];
        /** @description A word of a dictionary. */
        BotStringValue: {
            /** @constant */
            "@type": "string";
            /** @description Other words it could be; absent means none. */
            candidates?: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description A button. With a URL it opens a page, without it sends its title. */
        CardAction: {
            title: components["schemas"]["I18nText"];
            url?: string | null;
        };
        CardAttachment: {
            description?: components["schemas"]["I18nText"] | null;
            type?: components["schemas"]["FileType"] | null;
            url: string;
        };
        /** @description A picture or file with a title and buttons. */
        CardMessage: {
            actions?: components["schemas"]["CardAction"][];
            attachment?: components["schemas"]["CardAttachment"] | null;
            delay?: components["schemas"]["MessageDelay"];
            subTitle?: components["schemas"]["I18nText"] | null;
            title?: components["schemas"]["I18nText"] | null;
            /** @constant */
            type: "card";
        };
        /** @description Cards side by side. */
        CarouselMessage: {
            cards: components["schemas"]["CardMessage"][];
            delay?: components["schemas"]["MessageDelay"];
            /** @constant */
            type: "carousel";
        };
        ChoiceMessage: {
            /** @description Of the pressed button: `intent?name=value&other=value`, URL-encoded. */
            payload: string;
            /** @constant */
            type: "choice";
        };
        /** @description The bot shall send its configuration. Asked of a bot that did not begin with it. */
        ConfigurationRequestFrame: {
            /** @constant */
            configuration: true;
            requestId: components["schemas"]["RequestId"];
        };
        /** @description `klass` names the format. Write it before `value`, Tock reads them in this order. */
        ConnectorMessage: components["schemas"]["WebConnectorMessage"] | components["schemas"]["OtherConnectorMessage"];
        /** @description A kind of channel, such as `web`. */
        ConnectorType: {
            id: string;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description Degrees north and degrees east; absent when they are not known. */
        Coordinates: {
            /**
             * Format: double
             * @description Degrees north.
             * @example 45.76
             */
            lat: number;
            /**
             * Format: double
             * @description Degrees east.
             * @example 4.86
             */
            lng: number;
        };
        /** @description A message in the own format of one connector. */
        CustomMessage: {
            delay?: components["schemas"]["MessageDelay"];
            message: components["schemas"]["ConnectorMessage"];
            /** @constant */
            type: "custom";
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
        /** @description Shown when the dialog is looked at in Studio, not to the user. */
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
        /** @description Adds a name and a text to the metadata of the answer. */
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
         * @description Thumb up or thumb down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
        /**
         * @description What kind of file it is.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
        /** @description A part of a message, such as one card of a carousel. */
        GenericElement: WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description What a message and its parts have in common. */
        GenericElementFields: {
            /** @description The files that it shows. */
            attachments?: components["schemas"]["ReportedAttachment"][];
            /** @description The buttons that it offers. */
            choices?: components["schemas"]["ReportedChoice"][];
            /** @description The places that it shows. */
            locations?: components["schemas"]["ReportedLocation"][];
            /** @description What the connector notes besides. */
            metadata?: components["schemas"]["TextByName"];
            /** @description The texts that it shows, by the part that they play, such as `text`, `title` and `subtitle`. */
            texts?: components["schemas"]["TextByName"];
        };
        /** @description A message of a connector, in a form that all have in common; as a carousel, it has a part for each card. */
        GenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Its parts. */
            subElements: components["schemas"]["GenericElement"][];
        } & WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description A text, never a bare string. Unless told otherwise it is looked up among the bot's labels. */
        I18nText: {
            /** @description A missing argument shows as `{0}`. */
            args?: (string | null)[];
            /** @description Key of the label, when the bot wants to choose it. */
            key?: string | null;
            /** @description The text, with `{0}`, `{1}` where the arguments go. */
            text: string;
            /** @description Whether to look for a translation. Absent means true, null means false. */
            toBeTranslated?: boolean | null;
        };
        /**
         * Format: date-time
         * @description A moment in UTC, with as many digits of a second as are known (0 to 9).
         * @example 2026-11-22T21:20:03.720Z
         */
        Instant: string;
        /**
         * @description Names of intents. Other starters start the story (or the step) too; secondary ones keep the user in it once it has
         *     begun.
         */
        IntentNames: string[];
        /** @description A value of one of Tock's own kinds. */
        KnownBotEntityValue: components["schemas"]["BotStringValue"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /**
         * @description A language, and possibly a country and more, in the form of Java: parts are joined with `_`.
         * @example en
         * @example fr_CA
         */
        Locale: string;
        /**
         * Format: int64
         * @description Milliseconds before the message; not used.
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
         * @description The id that the server gave to something it stores, 24 hexadecimal digits.
         * @example 6b035c7b24e5751f553624fd
         */
        ObjectId: string;
        /** @description Where to see how a generated text came about. */
        ObservabilityInfo: {
            /**
             * @description The id of the trace.
             * @example b3c1f0a2-6f0e-4a57-9d43-0a7c2d3e4f50
             */
            traceId: string;
            /** @description Its name. */
            traceName: string;
            /**
             * @description The address of its page.
             * @example https://traces.example.org/6b035cb6
             */
            traceUrl: string;
        };
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
        /** @description A message for another connector of Tock, with a `value` in its format. Web pages do not see it. */
        OtherConnectorMessage: {
            klass: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A value of an evaluator that is no part of Tock; `@type` is the name of its Java class. */
        OtherValue: {
            /** @example org.example.travel.SeatValue */
            "@type": string;
        } & {
            [key: string]: unknown;
        };
        /** @description Any other event, such as a sign of life; it is passed over. */
        PassedOverEvent: {
            event: string;
        } & {
            [key: string]: unknown;
        };
        /** @description A telephone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
        };
        /** @description What the server sends to a bot. */
        PlatformFrame: components["schemas"]["BotRequestFrame"] | components["schemas"]["ConfigurationRequestFrame"];
        /** @description A user or a bot. */
        PlayerId: {
            /** @description Id of the user at the connector's client; null when it gives none. */
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
        /** @description How sure the model is, from 0 to 1. It can be the string `NaN`, when no model can be sure of anything (a very long text, for instance). */
        Probability: number | "NaN";
        /**
         * @description A name with its namespace before it: `namespace:name`.
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
        /** @description A file, by its address. */
        ReportedAttachment: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "attachment";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            type: components["schemas"]["FileType"];
            /**
             * @description Where it is.
             * @example https://example.org/train.png
             */
            url: string;
        };
        /** @description A button, pressed by a user or offered by a bot. */
        ReportedChoice: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "choice";
            /** @description The intent that it leads to; empty when it stands for a text, which is its parameter `_nlp`. */
            intentName: string;
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description What it carries. `_title` is what is written on it. */
            parameters: components["schemas"]["TextByName"];
        };
        /** @description A note of the bot for whoever reads the dialog; users do not see it. */
        ReportedDebug: {
            /** @description Any JSON. */
            data?: unknown;
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "debug";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description What it is about. */
            text: string;
        };
        /**
         * Format: int64
         * @description How many milliseconds the bot waited before it.
         */
        ReportedDelay: number;
        /** @description A place on the map that was sent. */
        ReportedLocation: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "location";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            location?: components["schemas"]["Coordinates"];
        };
        /** @description A message of a user or of a bot. `eventType` says which kind. */
        ReportedMessage: components["schemas"]["ReportedSentence"] | components["schemas"]["ReportedSentenceWithFootnotes"] | components["schemas"]["ReportedChoice"] | components["schemas"]["ReportedAttachment"] | components["schemas"]["ReportedLocation"] | components["schemas"]["ReportedDebug"];
        /** @description A text, or what the connector made of one. What it made has no `text` of its own, but `messages`. */
        ReportedSentence: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentence";
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description What was sent in the own format of a connector; empty for a plain text. */
            messages: components["schemas"]["GenericMessage"][];
            /**
             * @description The text. Hidden texts are replaced by `****`.
             * @example i want to go to lyon
             */
            text?: string;
            userInterface?: components["schemas"]["UserInterfaceType"];
        };
        /** @description A generated text, with the sources that it was made of. */
        ReportedSentenceWithFootnotes: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            /** @description The sources. */
            footnotes: components["schemas"]["WebFootnote"][];
            isSimpleMessage: components["schemas"]["SimpleMessage"];
            /** @description The text. */
            text: string;
        };
        /** @description Who talks, through what, in which language. */
        RequestContext: {
            /**
             * @description The dialog so far, the oldest action first and this message last, when the caller asked for it by
             *     `returnsHistory`. At most the latest 100 actions; Tock itself sends all of them.
             */
            actionsHistory?: components["schemas"]["ActionReport"][];
            /** @description Id of the connector's configuration. */
            applicationId: string;
            botId: components["schemas"]["PlayerId"];
            language: components["schemas"]["Locale"];
            /** @description Names and texts that the connector passes on. */
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
        /** @description Repeat it in every answer to this frame. */
        RequestId: string;
        ResponseContext: {
            /** @description When the answer was made; answers are shown in this order. Now, when absent. */
            date?: components["schemas"]["OffsetDateTime"];
            /** @description Whether this ends the answer. Absent means true, null means false. */
            lastResponse?: boolean | null;
            /** @description The same as the frame's. */
            requestId: string;
        };
        /** @description A text, with answers to propose. */
        SentenceMessage: {
            delay?: components["schemas"]["MessageDelay"];
            suggestions?: components["schemas"]["Suggestion"][];
            text: components["schemas"]["I18nText"];
            /** @constant */
            type: "sentence";
        };
        /** @description Whether it is nothing but a text. */
        SimpleMessage: boolean;
        /** @description A place in a story at which the user is expected to say something. */
        StepConfiguration: {
            /** @description The intent that leads to the step; its name when absent. */
            mainIntent?: string;
            name: string;
            otherStarterIntents?: components["schemas"]["IntentNames"];
            secondaryIntents?: components["schemas"]["IntentNames"];
        };
        /** @description A subject the bot can talk about. */
        StoryConfiguration: {
            /** @description The intent that starts the story. The name `unknown` catches what nobody understands. */
            mainIntent: string;
            /** @description Id of the story in requests and answers; the main intent when absent. */
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
             * @description `degree` when the text does not say which ones.
             * @enum {string}
             */
            unit: "celsius" | "fahrenheit" | "degree";
            /** @example 30 */
            value: number;
        };
        /** @description Texts by their names. */
        TextByName: {
            [key: string]: string;
        };
        TextMessage: {
            /** @description What the user typed, perhaps empty. */
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
        /** @description The address of a page. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
        };
        /** @description What is known about the user. */
        UserData: {
            email?: string;
            firstName?: string;
            gender?: string;
            lastName?: string;
            locale: components["schemas"]["Locale"];
            picture?: string;
            /** @description Whether this is a test, by Studio for example; the bot should do nothing real then. */
            test: boolean;
            /** @description Name of a time zone, such as `Europe/Paris`. */
            timezone: string;
        };
        /** @enum {string} */
        UserInterfaceType: "textChat" | "voiceAssistant" | "textAndVoiceAssistant";
        /** @description Typed or pressed. */
        UserMessage: components["schemas"]["TextMessage"] | components["schemas"]["ChoiceMessage"];
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
        /** @description A message as the Web Connector sends it on. */
        WebConnectorMessage: {
            /** @constant */
            klass: "ai.tock.bot.connector.web.WebMessage";
            value: components["schemas"]["WebMessageInput"];
        };
        /** @description A place in the application around the chat. */
        WebDeepLink: {
            ref: string;
        };
        WebFootnote: {
            /** @description The passage used; only when the call asked for it by `sourceWithContent`. */
            content?: string;
            identifier: string;
            metadata?: {
                [key: string]: unknown;
            };
            score?: number;
            title: string;
            url?: string;
        };
        WebFootnoteInput: {
            content?: string | null;
            identifier: string;
            metadata?: {
                [key: string]: unknown;
            } | null;
            score?: number | null;
            title: string;
            url?: string | null;
        };
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
        /** @description A message of the Web Connector, written by the bot itself. What is null or absent is not shown. */
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
        /** @description Something that only this bot's own front end knows how to show. */
        WebWidget: {
            /** @description Any JSON the widget needs. */
            data: unknown;
            /** @description Name of the widget, agreed between the bot and its front end. */
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
        /**
         * @description The bot cannot answer. This and every other status than 2xx are failures to the platform, whatever comes with them:
         *     the user's call ends with 502.
         */
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
            /** @description The bot can be asked; the body is not read. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bot can be asked, and gives details that are not read. */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bot has no health check. It is asked all the same, as it has just sent its configuration. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bot cannot be asked now. */
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
        /** @description What the platform wants. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformFrame"];
            };
        };
        responses: {
            /** @description The configuration, or the whole answer. */
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
                 * @description What the user said, as JSON on one line.
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
            /**
             * @description The bot has no such operation. Tock's own webhook server is one of these: its version is V3, whatever an older
             *     configuration says.
             */
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
        /** @description What the user said. */
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

/** Operations by operationId: method and path. */
export const botServerCalls = {
  askBot: ["POST", "/webhook"],
  checkBot: ["GET", "/healthcheck"],
} as const;

/** Operations that stream, by operationId: their path. */
export const botServerStreams = {
  streamBotAnswerByHeader: "/webhook/sse",
  streamBotAnswer: "/webhook/sse",
} as const;

/** Events of the operations that stream. */
export interface BotServerEvents {
  streamBotAnswerByHeader: components["schemas"]["BotServerEvent"];
  streamBotAnswer: components["schemas"]["BotServerEvent"];
}
