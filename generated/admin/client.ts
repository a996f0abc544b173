// Generated from specs/admin by `npm run generate`. Do not edit.

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
    "/rest/admin/action/nlp-stats/{actionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get parsing result of sentence
         * @description Returns the query of the bot for one sentence of a dialog, the result of the model, and how the bot used it. Returns 204 for buttons, answers of the bot, and sentences of other namespaces.
         */
        get: operations["getActionUnderstanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/alexa/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export application for Alexa
         * @description Returns the intents, entities and sentences of an application in one language as an Alexa interaction model, in which entities are slots. Nothing changes.
         */
        post: operations["exportAlexaSchema"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by day
         * @description Counts the user messages of a bot by day. Returns one row for each day from `from` to `to`. Results can be a minute old.
         */
        post: operations["countMessagesByDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byActionType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by action type
         * @description Counts the texts, pressed buttons, files and locations that users sent to a bot, and lists their intents. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByActionType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byConfiguration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by connector
         * @description Counts the user messages of a bot by day and connector. Returns one row for each day from `from` to `to`. Results can be a minute old.
         */
        post: operations["countMessagesByConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byConnectorType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by connector type
         * @description Counts the user messages of a bot by day and connector type. Returns one row for each day from `from` to `to`. Results can be a minute old.
         */
        post: operations["countMessagesByConnectorType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byDateAndIntent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by day and intent
         * @description Counts the user messages of a bot by day and intent, to show trends. Returns one row for each day from `from` to `to`. Results can be a minute old.
         */
        post: operations["countMessagesByDayAndIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byDateAndStory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by day and story
         * @description Counts the user messages of a bot by day and answering story. Returns one row for each day from `from` to `to`. Results can be a minute old.
         */
        post: operations["countMessagesByDayAndStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byDayOfWeek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by weekday
         * @description Counts the user messages of a bot by day of the week. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByDayOfWeek"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byHour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by hour
         * @description Counts the user messages of a bot by hour of the day. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByHour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byIntent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by intent
         * @description Counts the user messages of a bot by intent; `unknown` counts messages without one. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by story
         * @description Counts the user messages of a bot by answering story; `tock_unknown_story` counts messages without one. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStoryCategory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by story category
         * @description Counts the user messages of a bot by category of the answering story. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByStoryCategory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStoryLocale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by language
         * @description Counts the user messages of a bot by language of the answering story. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByStoryLocale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/messages/byStoryType": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count messages by story type
         * @description Counts the user messages of a bot by type of the answering story: configured in Studio, or `builtin` in the bot's own program. Returns one row for the whole period. Results can be a minute old.
         */
        post: operations["countMessagesByStoryType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarize satisfaction ratings
         * @description Returns the mean rating of a bot's dialogs and the number of dialogs per rating. All rated dialogs except tests are counted; filters and page of the body are ignored. Returns 204 without ratings.
         */
        post: operations["summarizeSatisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/satisfaction/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check satisfaction stories
         * @description Reports whether a bot has the stories that ask users for a rating and a comment, as created by `createSatisfactionStories`. Nothing changes. Returns 400 for a bot that does not exist or has no connector.
         */
        post: operations["checkSatisfaction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/satisfaction/init": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create satisfaction stories
         * @description Adds four stories to a bot: the first asks for a rating from 1 to 5, the next ones for a comment, and the last one thanks the user. "Rate your experience" starts them in each language. Their texts are in the language of the body and can be changed as in other stories. Existing satisfaction stories do not change. Returns 400 for a bot that does not exist or has no connector.
         */
        post: operations["createSatisfactionStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/analytics/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count users by day
         * @description Counts the users of a bot by day; a user who is active on two days counts on both. Returns one row for each day from `from` to `to`. Results can be a minute old.
         */
        post: operations["countUsersByDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update application
         * @description Creates an application, or updates the one with the `_id` of the body. Send the complete application: omitted fields are reset to their defaults, and `intents` replaces all intents of the application, so get them first. The name is stored in lower case and cannot be changed later. A new application schedules a model build, as does a change of its engine or `normalizeText`. New languages are added to its connectors.
         */
        post: operations["saveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get application
         * @description Returns the settings of an application with its intents. Returns 204 without a body when the application does not exist in the current namespace.
         */
        get: operations["getApplicationById"];
        put?: never;
        post?: never;
        /**
         * Delete application
         * @description Deletes an application permanently, with its sentences, FAQs, connectors, stories, datasets, test plans and settings. Intents that no other application uses are deleted too. Features stay for a bot of the same name. Export the application first if you may need it again.
         */
        delete: operations["deleteApplication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/entity/{entityType}/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove sub-entity from entity type
         * @description Removes a sub-entity from an entity type and from the sentences of the application. The path names the containing type and the role of the sub-entity.
         */
        delete: operations["removeSubEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove intent from application
         * @description Removes an intent from an application, and deletes it when no other application uses it. Its sentences in this application go back to the inbox as unknown, without entities. An intent shared by another namespace is only removed.
         */
        delete: operations["removeIntent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}/entity/{entityType}/{role}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove entity from intent
         * @description Removes an entity, which is a type in a role, from an intent and its sentences. When this was the last use of a type of the namespace, the type is deleted too; its dictionary is kept. Removing a role that the intent does not have changes nothing, and the response is the same. Returns 401 when several applications share the intent.
         */
        delete: operations["removeIntentEntity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}/shared/{sharedIntentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove shared intent from intent
         * @description Removes a shared intent, so that the intent can no longer use its entities. Returns 401 when several applications share the intent.
         */
        delete: operations["removeSharedIntent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/intent/{intentId}/state/{state}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove state from intent
         * @description Removes a mandatory state from an intent. An intent without states is found in every state of the dialog. Removing a state that the intent does not have changes nothing, and the response is the same. Returns 401 when several applications share the intent.
         */
        delete: operations["removeIntentState"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/model/{engine}/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get model configuration
         * @description Returns the configuration of an engine for the models of an application: four parts, each a list of properties defined by the engine. Flags tell which parts the engine uses. Returns 204 when the application does not exist in the current namespace.
         */
        get: operations["getModelConfiguration"];
        put?: never;
        /**
         * Update model configuration
         * @description Replaces the configuration of an engine for the models of an application. Omitted parts become empty, so get the configuration first. It is used from the next build: trigger one to see its effect. This server stores everything and uses three properties: `Cutoff` of the intents (minimum number of sentences with a feature), `Cutoff` of the entities (minimum number of occurrences), and `Iterations` of the entities (200 by default, 400 for twice the effort). Returns 204 and changes nothing when the application does not exist in the current namespace.
         */
        post: operations["saveModelConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/{applicationId}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List test plans of connector
         * @description Returns the test plans of the current namespace for one connector, sorted by name. The list is empty for a connector that does not exist or belongs to another namespace. Nothing changes.
         */
        get: operations["listTestPlansOfConnector"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/build/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trigger model build
         * @description Schedules a build of all models of an application in each of its languages, even without changes: intent models and entity models. The response does not wait for the build; call `searchBuilds` to see its result. Requests before the build starts are combined. This is rarely needed, because validated sentences schedule a build automatically. Only `_id` of the body is used, so the application can be sent as returned by the API.
         */
        post: operations["triggerBuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/builds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List model builds
         * @description Returns the builds of an application in one or all languages, newest first, with their type, number of sentences, duration and errors. Builds without sentences are not stored. This server builds intent and entity models together, as one build of type `intent`, and keeps the last 200. Call it after qualifying sentences until a newer build appears.
         */
        post: operations["searchBuilds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/dump/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export application
         * @description Returns an application with its entity types, intents, sentences and FAQs, for backup or for import with `importApplication` or the NLU API. Connectors, stories and dictionaries are not included.
         */
        get: operations["exportApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/application/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List test plans of application
         * @description Returns the test plans of an application's bot, sorted by name. The list is empty for an application that does not exist. Nothing changes.
         */
        post: operations["listTestPlansOfApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications
         * @description Returns the applications of the current namespace with their intents. Call this first: most other operations need the id or the name of an application.
         */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/applications/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applications of namespace
         * @description Returns the applications of a namespace that the caller is a member of, without selecting it.
         */
        get: operations["listApplicationsOfNamespace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update bot configuration
         * @description Creates a bot configuration or replaces the one of the same name, for example to change the API key or the webhook URL. The first connector of a name creates a configuration automatically, so this operation is for changes. Omitted fields are reset to their defaults. Send the current API key: otherwise a new one is generated. A bot that is connected with a key that no configuration has any more is disconnected. Several configurations can share a key if one program answers for them. The next message uses the new webhook URL.
         */
        post: operations["saveBotConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/{applicationName}/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List indicators of bot
         * @description Returns the indicators of a bot: custom ones, then predefined ones. Steps of stories refer to an indicator and one of its values, which is counted each time a user reaches the step. Answers from documents count their statuses and topics under predefined indicators, which are listed once they have a value.
         */
        get: operations["listBotIndicators"];
        put?: never;
        /**
         * Create indicator
         * @description Creates an indicator for a bot with its possible values, such as a survey with the values `good` and `bad`. Steps of stories can then refer to it. Returns 409 when the bot already has an indicator of this name.
         */
        post: operations["createIndicator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/{applicationName}/indicators/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get indicator
         * @description Returns a custom indicator of a bot. Predefined indicators can only be listed.
         */
        get: operations["getIndicator"];
        /**
         * Update indicator
         * @description Replaces the label, description, dimensions and values of a custom indicator. Counts of a value are kept, even when the value is removed.
         */
        put: operations["updateIndicator"];
        post?: never;
        /**
         * Delete indicator
         * @description Deletes a custom indicator of a bot. Its counts are kept. Returns 409 for an indicator that does not exist or is predefined.
         */
        delete: operations["deleteIndicator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/{applicationName}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count metrics
         * @description Counts the metrics of a bot's stories, grouped by the given fields: how often each story was handled, how often each question was asked, and how it was answered. Group by `APPLICATION_ID` to separate test connectors from others: otherwise all counts are in `prod`. Nothing changes.
         */
        post: operations["countMetrics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update story
         * @description Replaces a story, or creates it if no story has the `_id`. Get the story first and send it back completely, because omitted fields are reset to their defaults. Its sentence and those of its steps are saved as `validated`, which schedules a model build. A bot has one story per intent and one per `storyId`. Returns 401 for a bot without connectors in the current namespace.
         */
        post: operations["saveStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{appName}/{locale}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import stories
         * @description Imports exported stories into a bot of the current namespace, from a JSON body. A story with the same intent or the same `storyId` is replaced; missing intents and labels are created. Sentences are saved as `validated`, which schedules a model build. Either all stories are imported, or none: if one cannot be, the response says which.
         */
        post: operations["importStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{appName}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all stories
         * @description Returns all stories of an application's bot, including those of its own program, in the format of `importStories`. Labels contain their default text only: export them separately if the bot has several languages. The list is empty for an application that does not exist or has no connector.
         */
        get: operations["exportStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{appName}/export/{storyConfigurationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export story
         * @description Returns one story as a list, in the format of `importStories`. The story is identified by its `storyId`; for an `_id`, the list is empty.
         */
        get: operations["exportStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{botId}/{intent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get story of intent
         * @description Returns the story that an intent starts, except stories of the bot's own program. Returns 204 when no story exists. Intents named `export`, `settings` or `with_document` cannot be used here, because these paths belong to other operations.
         */
        get: operations["getStoryByIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{botId}/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stories with tags
         * @description Returns the stories of a bot, complete, that have a tag: those that disable or enable the bot, and those with a special handling of steps. The list is empty for a bot of another namespace.
         */
        get: operations["listStoriesWithSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{botId}/with_document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stories with file
         * @description Returns the stories of a bot, complete, whose answers contain a card with a file. Answers of steps are ignored. The list is empty for a bot of another namespace.
         */
        get: operations["listStoriesWithDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/{storyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get story
         * @description Returns a complete story, with the labels of its answers in all languages. Returns 204 when the story does not exist in the current namespace or its bot has no connector.
         */
        get: operations["getStory"];
        put?: never;
        post?: never;
        /**
         * Delete story
         * @description Deletes a story. Its intent, sentences and labels are kept. The bot stops using the story immediately. Deleting a story that does not exist in the current namespace changes nothing, and the response is the same.
         */
        delete: operations["deleteStory"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List stories of application
         * @description Returns all stories of an application's bot, complete and in no particular order. Labels contain their default text only; get a single story for other languages. Paging and filters of the body are ignored. The list is empty for an application without connectors.
         */
        post: operations["loadStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/new": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create story with its intent
         * @description Creates a story, the intent that starts it unless it exists, and sentences for the intent. The sentences are saved as `validated`, which schedules a model build. Create the labels of the answers first; a missing label is created from its default text. The bot uses the story immediately. Returns 401 for a bot without connectors in the current namespace.
         */
        post: operations["createStory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search stories
         * @description Returns the stories of a bot sorted by name, without answers but with the time of the last change. Stories of the bot's own program are included only on request. All matches are returned at once, without paging. The list is empty for an unknown application.
         */
        post: operations["searchStories"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bot/story/search/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List story summaries
         * @description Returns the stories of a bot sorted by name, including those of its own program, with the fields to select one and whether it is a metric story.
         */
        post: operations["searchStorySummaries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List configurations of bot
         * @description Returns the bot configurations of a bot in the current namespace: one for each name that its connectors have or had, with the API key that the bot connects with or its webhook URL. A configuration stays when its connectors are deleted; deleting the application of the bot deletes it. The list is empty for a bot that does not exist.
         */
        get: operations["listBotConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /**
         * List datasets of bot
         * @description Returns the datasets of a bot, each with its questions and runs. Nothing changes.
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Create dataset
         * @description Creates a dataset for a bot: a set of questions, optionally with expected answers. Call `startDatasetRun` to run it. Surrounding spaces of texts are removed.
         */
        post: operations["createDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /**
         * Get dataset
         * @description Returns a dataset with its questions and runs. Only this operation returns, for each run, the settings of generated answers at its start. Nothing changes.
         */
        get: operations["getDataset"];
        /**
         * Update dataset
         * @description Replaces the name, the description and all questions of a dataset. Its runs are kept. Send existing questions with their ids: questions without an id are new, and omitted ones are deleted. Returns 409 and changes nothing while a run is queued or running.
         */
        put: operations["updateDataset"];
        post?: never;
        /**
         * Delete dataset
         * @description Deletes a dataset with its questions and runs. Returns 409 and changes nothing while a run is queued or running: cancel it first.
         */
        delete: operations["deleteDataset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start dataset run
         * @description Queues a run, which sends each question of a dataset to the bot through its test connector, as a separate user in a test dialog. The response does not wait for the run: call `getDatasetRun` for its state, and `listDatasetRunActions` for the answers. Returns 409 while another run of the dataset is queued or running.
         */
        post: operations["startDatasetRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description Id of the run, as returned by `startDatasetRun`.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        /**
         * Get dataset run
         * @description Returns the state of a run and its progress. Results by status are counted when the run is completed. Nothing changes. Call it again until the state is `COMPLETED` or `CANCELLED`.
         */
        get: operations["getDatasetRun"];
        put?: never;
        post?: never;
        /**
         * Delete dataset run
         * @description Deletes a finished run with its results. Its dialogs are kept. Returns 409 and changes nothing while the run is queued or running: cancel it first.
         */
        delete: operations["deleteDatasetRun"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description Id of the run, as returned by `startDatasetRun`.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        /**
         * List answers of dataset run
         * @description Returns, for each question of a finished run, the bot's answer or the error. Compare it with the `groundTruth` of the question, or evaluate it in an evaluation sample. Nothing changes. Returns 409 while the run is queued or running.
         */
        get: operations["listDatasetRunActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description Id of the run, as returned by `startDatasetRun`.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel dataset run
         * @description Cancels a queued or running run. Remaining questions are not sent; existing answers are kept. The body is required, but can be an empty object. Returns 409 when the run is finished.
         */
        post: operations["cancelDatasetRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update annotation
         * @description Replaces the state, the reason, the description and the expected answer of an annotation; omitted fields are removed. The server adds an event with the caller's login for each changed field. Comments are kept. Returns 404 for an action without annotation.
         */
        put: operations["updateAnnotation"];
        /**
         * Annotate answer
         * @description Creates an annotation with the error and the state of an answer. An existing annotation is updated as by `updateAnnotation`. The server adds an event with the caller's login for each change. The annotation becomes part of the dialog and can be used in dialog searches.
         */
        post: operations["saveAnnotation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on annotation
         * @description Adds a comment with the caller's login to the events of an annotation. Comments are the only events that callers write; others result from changes. Returns 404 for an action without annotation.
         */
        post: operations["addAnnotationComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description Id of the comment, as in the events of the annotation.
                 * @example 6b035d4c24e5751f55362581
                 */
                eventId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Update comment
         * @description Replaces the text of a comment. Its author and date do not change. The operation is allowed even if `canEdit` is false. Returns 404 for an event that does not exist or is not a comment.
         */
        put: operations["updateAnnotationComment"];
        post?: never;
        /**
         * Delete comment
         * @description Deletes a comment of an annotation. Other events and the annotation itself cannot be deleted. Returns 404 for an event that does not exist or is not a comment.
         */
        delete: operations["deleteAnnotationComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /**
         * List evaluation samples of bot
         * @description Returns the evaluation samples of a bot, newest first, with their progress. Nothing changes.
         */
        get: operations["listEvaluationSamples"];
        put?: never;
        /**
         * Create evaluation sample
         * @description Creates a sample from random dialogs of a period, or from the dialogs of a completed dataset run. Each answer of the bot in these dialogs can then be evaluated: `listEvaluations` returns them, `evaluateAction` evaluates one, and `changeEvaluationSampleStatus` finishes the sample. Blank texts are not included. The dialogs do not change. Returns 422 when there is no answer to evaluate.
         */
        post: operations["createEvaluationSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /**
         * Get evaluation sample
         * @description Returns a sample with its progress and results. Nothing changes. Returns 204 when the bot has no sample of this id.
         */
        get: operations["getEvaluationSample"];
        put?: never;
        post?: never;
        /**
         * Delete evaluation sample
         * @description Deletes a sample with its evaluations. The dialogs are kept. Deleting a sample that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deleteEvaluationSample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/action-refs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List evaluations of sample
         * @description Returns one page of the dialogs of a sample, sorted by id, with the evaluations of their answers. Paging counts dialogs, not answers. Nothing changes.
         */
        post: operations["listEvaluations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/change-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish evaluation sample
         * @description Finishes a sample. `VALIDATED`: its evaluations count. `CANCELLED`: they do not. Its answers can no longer be evaluated, and it cannot be reopened. Returns 400 when the sample is already finished.
         */
        post: operations["changeEvaluationSampleStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/evaluations/{evaluationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the evaluation, as returned by `listEvaluations` for each answer.
                 * @example 6b035d5a24e5751f553625a9
                 */
                evaluationId: string;
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Evaluate answer
         * @description Marks an answer of a sample as good, or as bad with a reason. The evaluation is stored with the caller's login and can be replaced, but not removed, while the sample is in progress. Returns 400 when the sample is finished.
         */
        put: operations["evaluateAction"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get server capabilities
         * @description Returns which parts of Studio the server supports. Call it after the login to show or hide them. The result does not depend on the user and changes only when the server is restarted with other settings.
         */
        get: operations["getStudioConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update connector
         * @description Opens a bot to a channel, such as a web page (`web`) or Slack. With an `_id`, replaces that connector. The connector is available at its path immediately. A new connector of any type except `rest` gets a test connector, named `test-` followed by its own name. The first connector of a name also creates the bot configuration with the API key of the bot (`listBotConfigurations`). The response is empty: list the connectors to get the `_id`. Returns 400 and changes nothing when the identifier is taken in this bot, the path is taken on this server, the type or the application is unknown, or a required parameter is missing. Returns 401 for an `_id` that belongs to another bot. Any type can be configured; this server answers the channels `web` and `rest`.
         */
        post: operations["saveConnector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bot/{confId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete connector
         * @description Deletes a connector and its test connector; they are no longer served, and their event streams end. The bot configuration with the API key is kept, and so are the dialogs. A connector of another namespace is not deleted, and the response is the same.
         */
        delete: operations["deleteConnector"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List connectors of application
         * @description Returns the connectors of all bots that use an application; the language is ignored. The list is empty for an application that does not exist. Returns 401 without a namespace.
         */
        post: operations["listConnectorsOfApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/bots/{botId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connectors of bot
         * @description Returns the connectors of a bot in the current namespace, each with the test connector that Studio uses. Use the `_id` of a connector to update or delete it. The list is empty for a bot that does not exist.
         */
        get: operations["listConnectors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/namespace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Configure namespace sharing
         * @description Creates or replaces the configuration of a namespace: its label, what it shares with other namespaces, and what it uses of them. Omitted fields are reset to their defaults, so send the complete configuration.
         */
        post: operations["saveNamespaceConfiguration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/namespace/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get namespace sharing
         * @description Returns the configuration of a namespace. A namespace created with this API starts with a configuration that shares nothing. Returns 204 for a namespace without configuration.
         */
        get: operations["getNamespaceConfiguration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/namespaces/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sharing namespaces
         * @description Returns the configurations of all namespaces of the server that share models or stories, regardless of the caller's namespaces. Use their names in `namespaceImportConfiguration`.
         */
        get: operations["listSharedNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/configuration/synchronization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Overwrite application with another one
         * @description Makes an application a copy of another one. The stories of the target are deleted, and those of the source are imported with its intents and entity types and, on request, its sentences. The connectors of the target are kept. Source and target can be in different namespaces, so the server must allow it (`tock_namespace_open_access`); otherwise the operation returns 400. Read the report: parts that could not be imported are listed there, with status 200.
         */
        post: operations["synchronizeApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/connectorTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List connector types
         * @description Returns the connector types of the server, each with its icon and parameters, for example to build a form. `saveConnector` accepts the parameters by their keys. The list depends only on the installed server, so it can be cached.
         */
        get: operations["listConnectorTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialog/{applicationId}/{dialogId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dialog
         * @description Returns a dialog with all its actions, the annotations of reviewers, and the results of parsing. Texts are never obfuscated, unlike in a search. Returns 204 for a dialog that does not exist or belongs to another application.
         */
        get: operations["getDialog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialog/{applicationId}/{dialogId}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get dialog without some intents
         * @description Returns a dialog without the user messages of some intents and the answers to them, for instance without satisfaction surveys. Texts are never obfuscated. Nothing changes. Returns 204 for a dialog that does not exist or belongs to another application.
         */
        post: operations["getDialogWithoutIntents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/intents/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List intents of dialogs
         * @description Returns the names, without namespaces, of the intents in dialogs of an application. Use them in `intentName` and `intentsToHide` of a search.
         */
        get: operations["listDialogIntents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/ratings/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export dialog ratings as CSV
         * @description Returns a table of the dialogs that match a search, one per line: start, id, rating and comment. Only the requested page is exported, so set `size` as large as needed. The table is a JSON string: decode it before you save it.
         */
        post: operations["exportDialogRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/ratings/intents/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export dialog actions as CSV
         * @description Returns a table of all messages in the dialogs that match a search, with their intents. Only the requested page is exported. The table is a JSON string: decode it before you save it.
         */
        post: operations["exportDialogActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search dialogs
         * @description Returns one page of the dialogs between users and a bot, with the results of parsing. Use it to find where users fail and which sentences to qualify. The list is empty for an application that does not exist or has no connector. Texts are obfuscated unless the search sets `skipObfuscation`. Nothing changes.
         */
        post: operations["searchDialogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dialogs/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count user actions
         * @description Counts user actions of a bot by connector: in total, by day, without intent, answered from documents, and by feedback. Test connectors are counted separately.
         */
        post: operations["countDialogActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace dictionary
         * @description Replaces all values of an entity type. The type then has a dictionary or, if the body contains no values, none. When the entity type does not exist, the dictionary is saved and the status is 204: create the type.
         */
        post: operations["saveDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/{qualifiedName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dictionary
         * @description Returns the values of an entity type with their labels in each language. Returns an empty dictionary of this name when none exists or when it belongs to another namespace.
         */
        get: operations["getDictionary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-value/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add label to dictionary value
         * @description Adds a label to a value in one language. A value that does not exist is created. Labels are sorted and unique. Returns the updated dictionary, or 401 when the type has no dictionary.
         */
        post: operations["addPredefinedLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-value/labels/{entityType}/{value}/{locale}/{label}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete label of dictionary value
         * @description Deletes a label of a value in one language. Deleting a label that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deletePredefinedLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add or rename dictionary value
         * @description Adds a value to a dictionary, with itself as its first label in the given language; or renames the value `oldPredefinedValue` and keeps its labels. If a value of the new name exists, their labels are merged. Returns the updated dictionary, or 401 when the type has no dictionary.
         */
        post: operations["savePredefinedValue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dictionary/predefined-values/{entityType}/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete dictionary value
         * @description Deletes a value and all its labels from a dictionary. Deleting a value that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deletePredefinedValue"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/application": {
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
         * @description Imports an exported application into the current namespace, regardless of its original namespace. Missing objects are created. An application, intent or entity type of the same name is kept and completed; a sentence is only added when its text is new in its language. Changes schedule a model build. Read the report: parts that could not be imported are listed there, with status 200. Send the dump as the first file of a form; the field name is ignored.
         */
        post: operations["importApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/application/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import application under another name
         * @description Does the same as `importApplication`, into the application named in the path, for instance to copy an application. An existing application of this name is completed. Send the dump as the first file of a form; the field name is ignored.
         */
        post: operations["importApplicationAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/dictionary/{entityName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import dictionary file
         * @description Imports a dictionary from an uploaded file, as `saveDictionary` does from a body. The dictionary is saved for the entity type of the path in the current namespace; names in the file are ignored. Send the file as the first file of a form; the field name is ignored.
         */
        post: operations["uploadDictionary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/sentences": {
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
         * @description Adds sentences to the application named in the file. The application, its languages, intents and entity types are created if they do not exist; an intent can be named without its namespace. Sentences with the status `model` are saved as `validated` and schedule a model build immediately. Read the report: parts that could not be imported are listed there, with status 200. Send the dump as the first file of a form; the field name is ignored.
         */
        post: operations["importSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/dump/sentences/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import sentences into another application
         * @description Does the same as `importSentences`, into the application named in the path, regardless of the name in the file. The application is created if it does not exist. Send the dump as the first file of a form; the field name is ignored.
         */
        post: operations["importSentencesAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update entity in all intents
         * @description Replaces an entity, which is a type in a role, in all intents of an application that use it, for instance to count its dates from the start of the day. Other intents do not change, and neither do intents shared by other namespaces.
         */
        post: operations["updateEntity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update entity type
         * @description Replaces the description, sub-entities and flags of the entity type with this name. Omitted fields are reset to their defaults, so send the complete entity type. Obfuscation of its texts (`obfuscated`) applies to searches and logs immediately. Returns 401 for a built-in type, and for a sub-entity whose type is neither built-in nor in the current namespace.
         */
        post: operations["updateEntityType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-type/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete entity type
         * @description Deletes an entity type with its dictionary, and removes it from all intents, entity types and sentences of the namespace. Deleting a type that does not exist changes nothing, and the response is the same. Returns 401 for a built-in type.
         */
        delete: operations["deleteEntityType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-type/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create entity type
         * @description Creates an entity type in the current namespace. Only the part of the qualified name after the colon is used, in lower case. Intents can then use the type, and a dictionary can define its values; a dictionary of this name saved earlier belongs to it. When the type already exists, nothing changes and the status is 204.
         */
        post: operations["createEntityType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/entity-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entity types
         * @description Returns the entity types of the current namespace and Tock's built-in types, such as `duckling:datetime`. Intents can use all of them.
         */
        get: operations["listEntityTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update FAQ
         * @description Creates or updates an FAQ with its intent, its sentences, and the story that answers it. New sentences are saved as `validated` and omitted ones are deleted, which schedules a model build. Create the label of the answer first. If the intent already has an FAQ, it is updated even without its id.
         */
        post: operations["saveFaq"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/{faqId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete FAQ
         * @description Deletes an FAQ and its story, and removes its intent from the application. The intent is deleted when no other application uses it. Deleting an FAQ that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deleteFaq"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/disable-all/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disable all FAQs
         * @description Disables all FAQs of an application. The bot does not answer them until they are saved as enabled again, one by one. The application is the one in the path; the body is required, but ignored.
         */
        post: operations["disableAllFaqs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search FAQs
         * @description Returns one page of an application's FAQs, newest first, with their sentences and answers. The language is ignored: FAQs in all languages are returned.
         */
        post: operations["searchFaqs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/settings/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get FAQ settings
         * @description Returns the settings for all FAQs of an application: whether a story follows each answer, for instance to ask whether the answer helped. Returns 204 when no settings have been saved.
         */
        get: operations["getFaqSettings"];
        put?: never;
        /**
         * Update FAQ settings
         * @description Replaces the settings for all FAQs of an application, and updates their stories immediately. FAQs saved later use the settings too.
         */
        post: operations["saveFaqSettings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/faq/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List FAQ tags
         * @description Returns the tags of an application's FAQs, sorted and without duplicates. The body is the id of the application as a JSON string, with quotes.
         */
        post: operations["listFaqTags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List features of bot
         * @description Returns the features of a bot in the current namespace, by category and name. `DISABLE_BOT` in the category `tock` disables the bot while it is on; the first message of a user creates it. The bot does not need to exist: features can be added before its first connector.
         */
        get: operations["listFeatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}/add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add feature
         * @description Adds a feature to a bot, enabled or disabled as in the body, for all connectors or for the one in the body. An existing feature is replaced.
         */
        post: operations["addFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}/toggle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch feature on or off
         * @description Switches an enabled feature off and a disabled feature on; `enabled` in the body is ignored. Switching on sets the period of the body; in both cases, the previous period and the share of users are removed. A feature that does not exist is created and enabled. The change applies from the next user message.
         */
        post: operations["toggleFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{applicationId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable feature for period or share
         * @description Enables a feature, regardless of `enabled` in the body, and replaces its period and its share of users; omitted fields are removed. A feature that does not exist is created. The change applies from the next user message.
         */
        post: operations["updateFeature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{botId}/{category}/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete feature
         * @description Deletes a feature that is not limited to a connector. The path ends with a slash; without it, the path does not exist. Deleting a feature that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deleteFeature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/feature/{botId}/{category}/{name}/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete feature of connector
         * @description Deletes a feature of one connector. The feature of this name for all connectors is kept. Deleting a feature that does not exist changes nothing, and the response is the same.
         */
        delete: operations["deleteConnectorFeature"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload file
         * @description Stores a file, such as the image of a card, and returns the reference for messages. Users of the bot, and all others who know the name, can download it from the web connector as `/f/{id}.{suffix}`. The content type is derived from the extension, so the file name must have one. Send the file as the first file of a form; the field name is ignored.
         */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/file/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get file of namespace
         * @description Returns a file that was uploaded in the current namespace, for previews of messages. It is the same file that bot users get with `downloadFile`, which requires no credentials. The content type is derived from the file extension.
         */
        get: operations["downloadUploadedFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get dialog flow
         * @description Returns the stories in the dialogs of a bot as nodes of a graph and the transitions between them as edges, both with counts. Use it to see the paths of users and where they leave. Nothing changes.
         */
        post: operations["getDialogFlow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/completion/playground": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test prompt
         * @description Sends a prompt to a language model and returns its output. Use it to test a model, an API key or a prompt before you configure it. Neither the prompt nor the key is stored. If the bot has an enabled observability configuration, the request is reported there.
         */
        post: operations["runPrompt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/completion/sentence-generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate sentences
         * @description Generates variants of the given sentences with the configured model and prompt. The configuration must be enabled. Nothing is stored: review the sentences and send the good ones to `POST /rest/admin/sentence` or `POST /rest/admin/dump/sentences`.
         */
        post: operations["generateSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/business-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get business rules
         * @description Returns the covered topics, the excluded topics and the lexicon of a bot. Returns 204 when none have been saved.
         */
        get: operations["getBusinessRules"];
        put?: never;
        /**
         * Update business rules
         * @description Replaces the covered topics, the excluded topics and the lexicon of a bot. Prompts of generative AI get them as context. Lexicon groups without `id` get the next free number; send existing groups with their ids. Unlike other configurations, no `id` is required, because a bot has only one.
         */
        post: operations["saveBusinessRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/document-compressor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get document compressor configuration
         * @description Returns how retrieved documents are ranked and filtered. It contains no secret. Returns 204 when no compressor is configured.
         */
        get: operations["getDocumentCompressorConfiguration"];
        put?: never;
        /**
         * Configure document compressor
         * @description Configures how retrieved documents are ranked and filtered before a language model reads them. All fields are replaced; omit `id` the first time and send the current one afterwards. When the configuration is enabled, the orchestrator tests it before it is saved.
         */
        post: operations["saveDocumentCompressorConfiguration"];
        /**
         * Delete document compressor configuration
         * @description Deletes the document compressor configuration. All retrieved documents are then used.
         */
        delete: operations["deleteDocumentCompressorConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/observability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get observability configuration
         * @description Returns where requests to language models are reported. The secret key is masked. Returns 204 when observability is not configured.
         */
        get: operations["getObservabilityConfiguration"];
        put?: never;
        /**
         * Configure observability
         * @description Configures where requests to language models are reported, with their prompt, output, duration and cost. All generative AI features of the bot report there. All fields are replaced; omit `id` the first time and send the current one afterwards. When the configuration is enabled, the orchestrator tests the keys before it is saved.
         */
        post: operations["saveObservabilityConfiguration"];
        /**
         * Delete observability configuration
         * @description Deletes the observability configuration with its secret key. Existing reports are kept in the service; new requests are not reported.
         */
        delete: operations["deleteObservabilityConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/rag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get RAG configuration
         * @description Returns how a bot answers from documents. API keys of the models are masked. Returns 204 when RAG is not configured.
         */
        get: operations["getRagConfiguration"];
        put?: never;
        /**
         * Configure RAG
         * @description Configures how a bot answers from documents when no story handles a message: language models, prompts and documents. All fields are replaced; omit `id` the first time and send the current one afterwards. When the configuration is enabled, the orchestrator tests the models and the documents before it is saved, so `indexSessionId` is required. A story for `unknown` is then disabled, and enabled again when RAG is disabled.
         */
        post: operations["saveRagConfiguration"];
        /**
         * Delete RAG configuration
         * @description Deletes the RAG configuration with the API keys of its models. The documents are kept. The bot then handles unknown messages like any other bot.
         */
        delete: operations["deleteRagConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get sentence generation configuration
         * @description Returns the model and the prompt that generate sentences. The API key of the model is masked. Returns 204 when sentence generation is not configured.
         */
        get: operations["getSentenceGenerationConfiguration"];
        put?: never;
        /**
         * Configure sentence generation
         * @description Configures the model and the prompt that generate variants of sentences, to get enough sentences for an intent. All fields are replaced; omit `id` the first time and send the current one afterwards. When the configuration is enabled, the orchestrator tests the model before it is saved.
         */
        post: operations["saveSentenceGenerationConfiguration"];
        /**
         * Delete sentence generation configuration
         * @description Deletes the sentence generation configuration with the API key of its model. Generated sentences that were saved are kept.
         */
        delete: operations["deleteSentenceGenerationConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check sentence generation
         * @description Reports whether sentence generation is enabled for a bot, with its number of sentences and its temperature, without the API key. Use it for users who generate sentences.
         */
        get: operations["getSentenceGenerationInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/gen-ai/bots/{botId}/configuration/vector-store": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get vector store configuration
         * @description Returns the database in which the documents of a bot are searched. The password is masked. Returns 204 when no vector store is configured.
         */
        get: operations["getVectorStoreConfiguration"];
        put?: never;
        /**
         * Configure vector store
         * @description Configures the database in which the documents of a bot are searched when it answers from documents. Without it, the default of the orchestrator is used. All fields are replaced; omit `id` the first time and send the current one afterwards. When the configuration is enabled, the orchestrator tests the connection before it is saved.
         */
        post: operations["saveVectorStoreConfiguration"];
        /**
         * Delete vector store configuration
         * @description Deletes the vector store configuration with its password. The documents in the database are kept. The default database of the orchestrator is then used.
         */
        delete: operations["deleteVectorStoreConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/healthcheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check health of Studio server
         * @description Reports whether the API works. Normally returns an empty 200. A server configured to give details returns 207 with the status of each component, even when one of them fails, so read the statuses.
         */
        get: operations["checkStudioHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description Returns all texts of the bots in the current namespace, in all languages, sorted by category and text, with counts and time of the last use. A text that a bot's program uses for the first time becomes a label automatically and can be translated here. There is no paging: all labels are returned at once.
         */
        get: operations["listLabels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete label
         * @description Deletes a label of the current namespace with all its texts. A bot that uses the label creates it again. Deleting a label that does not exist, or that belongs to another namespace, changes nothing, and the response is the same.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate missing texts
         * @description Machine-translates empty, unvalidated texts of the labels in the body from another language of the same label, and saves them. Labels of other namespaces are skipped. Returns 400 on a server without a translation engine.
         */
        post: operations["completeLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create label from text
         * @description Creates a label in the current namespace from a text in one language. Its `_id` consists of the namespace, the category and the text, with a number appended if the label exists. Stories and answers refer to the label by this `_id`. The text is saved as validated.
         */
        post: operations["createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/export/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all labels as CSV
         * @description Returns all labels of the current namespace as a table for translators: a header and one line per text, separated by semicolons. Alternative texts follow in additional columns. A field that a spreadsheet would read as a formula (it starts with `=`, `+`, `-` or `@`) starts with an apostrophe, which the import removes. The table is a JSON string: decode it before you save it.
         */
        get: operations["exportLabelsAsCsv"];
        put?: never;
        /**
         * Export selected labels as CSV
         * @description Returns the labels that meet all conditions of the body, in the format of `exportLabelsAsCsv`. Nothing changes.
         */
        post: operations["exportFoundLabelsAsCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/export/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all labels as JSON
         * @description Returns all labels of the current namespace, for backup or transfer. The response is a JSON string that contains the labels as JSON: decode it twice, or once to save it as a file.
         */
        get: operations["exportLabelsAsJson"];
        put?: never;
        /**
         * Export selected labels as JSON
         * @description Returns the labels that meet all conditions of the body, in the format of `exportLabelsAsJson`. Nothing changes.
         */
        post: operations["exportFoundLabelsAsJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/import/csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import labels from CSV
         * @description Saves the validated texts of an exported table in the current namespace, regardless of its original namespace. Missing labels are created; texts of existing labels that the table does not contain are kept, and so are their default language, their version and the texts provided by the bot's program. Labels whose id belongs to another namespace are skipped. The response is the number of saved labels. If a line is wrong, nothing is saved, and the response names each wrong line. Send the table in UTF-8 as the first file of a form; the field name is ignored.
         */
        post: operations["importLabelsFromCsv"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/import/json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import labels from JSON
         * @description Saves the labels of a file in the current namespace, which replaces the original namespace, also in their `_id`. Labels without validated texts are skipped, and so are labels whose `_id` then belongs to another namespace; an existing label gets exactly the texts of the file. The response is the number of saved labels. Send the file in UTF-8 as the first file of a form; the field name is ignored.
         */
        post: operations["importLabelsFromJson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update label
         * @description Creates a label, or replaces the texts of the label with the same `_id`. Bots use the new texts immediately. Concurrent changes are not detected: the last one wins, regardless of `version`. The default text becomes the text in the default language.
         */
        post: operations["saveLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/i18n/saveAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update labels
         * @description Does the same as `saveLabel` for all labels of the body, all of them or none. Labels of other namespaces, and labels whose `_id` belongs to another namespace, are skipped without an error, so check the list afterwards.
         */
        post: operations["saveLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List indicators of all bots
         * @description Returns the custom indicators of all bots in the current namespace, without predefined ones.
         */
        get: operations["listIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/intent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update intent
         * @description Creates an intent, or updates the one with this namespace and name; the `_id` of the body is ignored. Label, description and category are replaced. Applications, entities, regular expressions, states and shared intents of the body are added to the existing ones, and other operations remove them; only an entity in an existing role is replaced. Applications that are not in the current namespace are ignored. Returns the saved intent with its id, or 401 when the type of an entity is neither built-in nor in the current namespace.
         */
        post: operations["saveIntent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List intents of all applications
         * @description Returns the applications of the current namespace with their intents. Despite its path, it is the same as `listApplications`.
         */
        get: operations["listIntentsByApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/locales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List languages
         * @description Returns the languages that an application can have, as pairs of code (`first`) and English name (`second`), sorted by name.
         */
        get: operations["listLocales"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/{applicationId}/{locale}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export parsed sentences as CSV
         * @description Returns the parsed sentences of an application in one language as a table, newest first. Each line contains time, intent and text, separated by semicolons, without a header. A text that a spreadsheet would read as a formula starts with an apostrophe. The table is a JSON string: decode it before you save it.
         */
        get: operations["exportLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/count/stats": {
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
         * @description Returns one page of the distinct sentences parsed in one language of an application, most frequent first, with their counts and the result of the last query. Use it to decide which sentences to qualify first.
         */
        post: operations["countSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/intent/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List confused intents
         * @description Returns pairs of intents to which the model gave nearly the same probability, with their frequency. Such intents need more distinct sentences, or should be merged.
         */
        post: operations["summarizeConfusedIntents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search parsed sentences
         * @description Returns one page of the parsed sentences of an application, newest first, each with the query of the bot, the result and the duration. Logs are kept for a week, and at most 100,000 of them, unless the server is configured otherwise.
         */
        post: operations["searchLogs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/logs/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarize parsing by day
         * @description Returns for each day the number of parsed sentences of an application, the number of failures, and the mean duration and probabilities. A mean can be the string `NaN`. Days are kept for a year.
         */
        post: operations["summarizeDays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add user to namespace
         * @description Adds a user to a namespace, or changes whether a member owns it. The user sees the namespace immediately and can select it.
         */
        post: operations["saveMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create namespace
         * @description Creates an empty namespace owned by the caller. The request has no body. The current namespace does not change: call `selectNamespace` to use the new one. Returns 400 when a namespace of this name exists, regardless of case. Returns 401 on a server that does not allow users to create namespaces.
         */
        post: operations["createNamespace"];
        /**
         * Delete empty namespace
         * @description Deletes a namespace with its memberships, its configuration, and the bots and features that are left in it. Returns 400 while the namespace has applications: delete them first.
         */
        delete: operations["deleteNamespace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace/{user}/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove user from namespace
         * @description Ends the membership of a user, who can no longer select the namespace.
         */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespace/select/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Select the current namespace
         * @description Makes one of the caller's namespaces the current one, for this session and later logins. The request has no body.
         */
        post: operations["selectNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own namespaces
         * @description Returns the namespaces of the caller, whether the caller owns each of them, and which one is current. All other operations use the current namespace. To change it, call `selectNamespace`.
         */
        get: operations["listNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/namespaces/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members of namespace
         * @description Returns the members of a namespace and whether each of them owns it.
         */
        get: operations["listMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/nlp-engines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List engines
         * @description Returns the engines that can train and run models. An application names one of them in `nlpEngineType`.
         */
        get: operations["listEngines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test sentence
         * @description Parses a sentence with the model of an application and returns it in the format for qualification: correct the intent or the entities, set the status to `validated`, and send it to `saveSentence`. When no intent is probable enough, the intent is `tock:unknown`. A new sentence is added to the inbox, and the query is logged and counted for the user `admin`.
         */
        post: operations["parseSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Qualify sentence
         * @description Creates a sentence, or replaces the one with the same text and language in the application. Validating a sentence (`validated`) schedules a model build within seconds, after which its status is `model`. The status `deleted` removes it in the same way. The caller becomes its qualifier. Returns 401 for an entity type of another namespace.
         */
        post: operations["saveSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence/configurations/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List configurations of sentences
         * @description Returns the distinct values of `configuration` in queries and stored sentences. Use them in the filter `configuration` of a search.
         */
        get: operations["listSentenceConfigurations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reveal obfuscated text
         * @description Returns a sentence in clear that a search returned with obfuscated parts. Send it as returned: its `key` contains the encrypted text. Nothing changes. Returns 401 without a key or for a sentence that does not exist.
         */
        post: operations["revealSentence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentence/users/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List qualifiers
         * @description Returns the logins of users who have qualified sentences of an application. Use them in the filters `user` and `allButUser` of a search.
         */
        get: operations["listSentenceUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export sentences of application
         * @description Returns the sentences of an application in all languages, except deleted ones. Intents and entity types are referenced by name, so that another application can import them with `importSentences`.
         */
        get: operations["exportSentences"];
        put?: never;
        /**
         * Export sentences of search
         * @description Returns all sentences that meet the conditions of a search, ignoring its page. The application is the one in the path, not the one in the body. Nothing changes.
         */
        post: operations["exportFoundSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export sentences of intent
         * @description Returns the sentences of one intent in all languages. If the intent does not exist, for instance because it is misspelled, the sentences of all intents are returned.
         */
        get: operations["exportSentencesOfIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}/{locale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export sentences of intent in one language
         * @description Returns the sentences of one intent in one language. If the intent does not exist, the sentences of all intents in this language are returned.
         */
        get: operations["exportSentencesOfIntentInLocale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/dump/{dumpType}/{applicationId}/fromText": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export sentences by text
         * @description Returns the sentences whose text equals one of the texts in the body. Texts without a sentence are ignored. Returns 204 when the body contains no text.
         */
        post: operations["exportSentencesByText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search sentences
         * @description Returns one page of the sentences of an application: unreviewed user messages (status `inbox`), qualified sentences (`validated`), and sentences in the model (`model`). Filters narrow the result. Nothing changes. To page through the list while new sentences arrive, send a `searchMark`.
         */
        post: operations["searchSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/sentences/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update several sentences
         * @description Sets a new intent, a new entity or a new status for listed sentences or for a page of a search, one of the three at a time. A new intent keeps the status and the entities, and the intent gets the missing ones; `tock:unknown` removes them. A new status schedules a model build as in `saveSentence`.
         */
        post: operations["updateSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/entity-error/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove entity error
         * @description Removes a sentence from the list of entity errors. Send the entry as returned by the API. If it is not in the list, nothing changes and the response is the same.
         */
        post: operations["deleteEntityError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/entity-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List entity errors of model
         * @description Returns sentences in which a test model finds other entities than the qualified ones. Each entry contains the qualified sentence (`originalSentence`) and the result of the model (`sentence`).
         */
        post: operations["searchEntityErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/intent-error/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove intent error
         * @description Removes a sentence from the list of intent errors, because it has been qualified again or is correct. Send the entry as returned by the API. If it is not in the list, nothing changes and the response is the same.
         */
        post: operations["deleteIntentError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/intent-errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List intent errors of model
         * @description Returns qualified sentences that a test model assigns to another intent: either the model needs more sentences, or the qualification is wrong. Models are tested at night, when an application has more than a hundred learned sentences, with 90 percent of them. This server tests between 0:00 and 5:00 UTC, once a night per language, and holds out another tenth each time.
         */
        post: operations["searchIntentErrors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update test plan
         * @description Creates a test plan with its dialogs, or replaces the one with the same `_id`. The response does not contain the id of a new test plan: call `listTestPlans` to get it. Call `runTestPlan` to execute it.
         */
        post: operations["saveTestPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /**
         * Get test plan
         * @description Returns a test plan with its dialogs, in order of execution. Nothing changes.
         */
        get: operations["getTestPlan"];
        put?: never;
        post?: never;
        /**
         * Delete test plan
         * @description Deletes a test plan permanently, with its dialogs and all its executions.
         */
        delete: operations["deleteTestPlan"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/dialog/{dialogId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add dialog to test plan
         * @description Copies a dialog of a user to the end of a test plan. The bot is expected to give the same answers again. A dialog can be added several times.
         */
        post: operations["addTestPlanDialog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/dialog/delete/{dialogId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove dialog from test plan
         * @description Removes a dialog from a test plan. The original dialog is kept. Removing a dialog that the test plan does not contain changes nothing, and the response is the same.
         */
        post: operations["removeTestPlanDialog"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/executions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /**
         * List executions of test plan
         * @description Returns the executions of a test plan, newest first, with their errors. Nothing changes.
         */
        get: operations["listTestPlanExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/executions/{executionId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the execution, as returned by `runTestPlan`.
                 * @example 6b035d4e24e5751f55362588
                 */
                executionId: string;
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /**
         * Get execution of test plan
         * @description Returns an execution of a test plan: for each dialog, whether the bot answered as expected, and otherwise the first difference. Nothing changes. Returns 204 when the test plan has no execution of this id.
         */
        get: operations["getTestPlanExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/{planId}/run": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Execute test plan
         * @description Executes the dialogs of a test plan through its test connector, each with a temporary user. Sends the user messages and compares the bot's answers. The response waits for the end of all dialogs and is the id of the execution; call `getTestPlanExecution` for its errors. Returns 401 for a test connector that does not exist.
         */
        post: operations["runTestPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plan/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Save and execute test plan
         * @description Saves a test plan like `saveTestPlan`, and executes it like `runTestPlan`. The response waits for the end of all dialogs and is the complete execution. Use it for scripts that store the dialogs themselves and send them each time. Returns 401 for a test connector that does not exist.
         */
        post: operations["executeTestPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List test plans
         * @description Returns the test plans of the current namespace with their dialogs, sorted by name. Nothing changes.
         */
        get: operations["listTestPlans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Summarize model tests over time
         * @description Returns the number of tested and wrong sentences for each model test, oldest first and at most one per minute. The share of errors should fall as the model improves.
         */
        post: operations["summarizeModelTests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/test/talk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send test message to bot
         * @description Sends a message to a bot through a test connector and returns the bot's answer. The dialog continues in the next request with the same test connector, language and `userIdModifier`; it counts as a test. Use it to test a bot from a script, without a channel. When the bot is unreachable, the status is 200 with a sentence that begins with `technical error`.
         */
        post: operations["sendTrialMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/translation/sentence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Translate sentences
         * @description Machine-translates sentences into another language and saves the translations with the same intent and status; the status `model` becomes `validated`. Translations that are already qualified do not change. Returns 400 on a server without a translation engine.
         */
        post: operations["translateSentences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/users/logs/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search audit log
         * @description Returns one page of the changes that users of a namespace made with this API, newest first: user, time, action, request body, and whether it failed. Requests refused with 401 and requests that only read are not logged. Entries are kept for a year unless the server is configured otherwise.
         */
        post: operations["searchUserActions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/admin/users/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search users of bot
         * @description Returns one page of the users of a bot, most recently active first, with their last sentence. These are not the users of Studio. Send the id of a user as `playerId` to `POST /rest/admin/dialogs/search` to get the dialogs. Nothing changes.
         */
        post: operations["searchUsers"];
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
    "/rest/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete single sign-on
         * @description Completes a login with an identity provider (OAuth2, GitHub, Keycloak or CAS), which redirects the browser here; programs do not call it. The server gets the user from the provider, opens a session, and redirects the browser to the page that was requested first. A user without roles or without a namespace at the provider is refused. On a server without single sign-on, this path does not exist and users log in with `authenticateUser`.
         */
        get: operations["completeSignIn"];
        put?: never;
        /**
         * Complete single sign-on with form
         * @description Does the same as `completeSignIn`, for CAS providers that send a form instead of a redirect. In Tock this requires a CAS module. On a server without it, this path does not exist.
         */
        post: operations["completeSignInByForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rest/connectorIcon/{connectorType}/icon.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get connector type icon
         * @description Returns the icon of a connector type. No credentials are required, because pages load images without credentials from other origins. The icon can be cached for a day. The body is empty for a type that does not exist or has no icon.
         */
        get: operations["getConnectorIcon"];
        put?: never;
        post?: never;
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
        /** @description Feedback of the user on the answer. */
        ActionFeedback: {
            date: components["schemas"]["Instant"];
            vote: components["schemas"]["FeedbackVote"];
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
        /** @description An answer with its evaluation. */
        ActionRefWithEvaluation: {
            /** @description Id of the answer in the actions of the dialog. */
            actionId: components["schemas"]["ObjectId"];
            /** @description Id of the dialog. */
            dialogId: components["schemas"]["ObjectId"];
            evaluation: components["schemas"]["Evaluation"];
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
        /** @description A connector to Alcmeon, a chat platform for bots and human agents. */
        AlcmeonConnector: {
            connectorType?: {
                /** @constant */
                id?: "alcmeon";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["AlcmeonParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `alcmeon`. */
        AlcmeonParameters: {
            /** @description Secret that Alcmeon signs its requests with. */
            application_secret: string;
            /** @description Description of the bot's capabilities, for Alcmeon's own bot. */
            sub_bot_description: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector for an Alexa skill. */
        AlexaConnector: {
            connectorType?: {
                /** @constant */
                id?: "alexa";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["AlexaParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description An intent. */
        AlexaIntent: {
            /**
             * @description Name of the intent, followed by `_intent`.
             * @example book_train_intent
             */
            name: string;
            /** @description Sample sentences, with slots in braces. */
            samples: string[];
            /** @description Slots of the sentences. */
            slots: components["schemas"]["AlexaSlot"][];
        };
        /** @description An Alexa interaction model. */
        AlexaIntentsSchema: {
            languageModel: components["schemas"]["AlexaLanguageModel"];
        };
        /** @description The language model of the skill. */
        AlexaLanguageModel: {
            /** @description Intents of the skill. */
            intents: components["schemas"]["AlexaIntent"][];
            /**
             * @description Words that invoke the skill: the name of the application.
             * @example travel
             */
            invocationName: string;
            /** @description Slot types, one for each entity type. */
            types: components["schemas"]["AlexaType"][];
        };
        /** @description Parameters of a connector of type `alexa`. */
        AlexaParameters: {
            /** @description Java class that maps Alexa's intents. */
            _mapper?: string;
            /** @description Comma-separated ids of the allowed skills. */
            _project_ids: string;
            /** @description Maximum age of a request in milliseconds. */
            _project_timestamp?: string;
        } & {
            [key: string]: string;
        };
        /** @description A slot. */
        AlexaSlot: {
            /**
             * @description Role of the entity, followed by `_slot`.
             * @example destination_slot
             */
            name: string;
            /**
             * @description Slot type.
             * @example city
             */
            type: string;
        };
        /** @description A slot type. */
        AlexaType: {
            /**
             * @description Name of the entity type, without its namespace.
             * @example city
             */
            name: string;
            /** @description Texts of the entity in learned sentences, without those of obfuscated types. */
            values: components["schemas"]["AlexaTypeDefinition"][];
        };
        /** @description A value of a slot type. */
        AlexaTypeDefinition: {
            /** @description Id of the value, if present. */
            id?: string;
            name: components["schemas"]["AlexaTypeDefinitionName"];
        };
        /** @description A value with its synonyms. */
        AlexaTypeDefinitionName: {
            /** @description Synonyms of the value. */
            synonyms: string[];
            /**
             * @description Dictionary value.
             * @example lyon
             */
            value: string;
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
        /** @description An answer of one type, as stored. `answerType` names its type. */
        AnswerConfiguration: components["schemas"]["SimpleAnswerConfiguration"] | components["schemas"]["MessageAnswerConfigurationDump"] | components["schemas"]["ScriptAnswerConfiguration"] | components["schemas"]["BuiltInAnswerConfigurationDump"];
        /** @description An answer of one type. `answerType` names its type. */
        AnswerConfigurationDump: components["schemas"]["SimpleAnswerConfigurationDump"] | components["schemas"]["MessageAnswerConfigurationDump"] | components["schemas"]["ScriptAnswerConfigurationDump"] | components["schemas"]["BuiltInAnswerConfigurationDump"];
        /** @description An answer of one type. `answerType` names its type. */
        AnswerConfigurationDumpInput: components["schemas"]["SimpleAnswerConfigurationDumpInput"] | components["schemas"]["MessageAnswerConfigurationDumpInput"] | components["schemas"]["ScriptAnswerConfigurationDumpInput"] | components["schemas"]["BuiltInAnswerConfigurationDumpInput"];
        /** @description An answer of one type, as stored. `answerType` names its type. */
        AnswerConfigurationInput: components["schemas"]["SimpleAnswerConfigurationInput"] | components["schemas"]["MessageAnswerConfigurationInput"] | components["schemas"]["ScriptAnswerConfigurationInput"] | components["schemas"]["BuiltInAnswerConfigurationDumpInput"];
        /**
         * @description Type of answer. `simple`: texts. `script`: the result of a script. `builtin`: the bot's own program. `message` is obsolete.
         * @enum {string}
         */
        AnswerConfigurationType: "simple" | "message" | "script" | "builtin";
        /** @description Type of answer, as a name, or as an index as Studio sends it: 0 is `simple`. */
        AnswerConfigurationTypeInput: components["schemas"]["AnswerConfigurationType"] | (0 | 1 | 2 | 3);
        /** @description A file of at most 50,000,000 bytes. */
        AnyFile: string;
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
        /** @description States and transitions of dialogs, and the configured links between stories. */
        ApplicationDialogFlowData: {
            /** @description Configured links between stories. */
            configuredFlow: components["schemas"]["StoryDefinitionConfigurationFlowNode"][];
            /** @description States of dialogs. */
            states: components["schemas"]["DialogFlowStateData"][];
            /** @description Transitions between states. */
            transitions: components["schemas"]["DialogFlowStateTransitionData"][];
        };
        /** @description An application with its entity types, intents, sentences and FAQs. */
        ApplicationDump: {
            application: components["schemas"]["ApplicationDefinition"];
            /**
             * @description `full`: texts are unchanged. `obfuscated`: sentences with texts to obfuscate are excluded.
             * @enum {string}
             */
            dumpType: "full" | "obfuscated";
            /** @description Entity types that the intents use. */
            entityTypes: components["schemas"]["EntityTypeDefinition"][];
            /** @description FAQs of the application. */
            faqs: components["schemas"]["FaqDefinition"][];
            /** @description Intents of the application. */
            intents: components["schemas"]["IntentDefinition"][];
            /** @description Sentences for training. */
            sentences: components["schemas"]["ClassifiedSentence"][];
            /** @description Time of the export. */
            timestamp: components["schemas"]["Instant"];
        };
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
        /** @description An application and one of its languages. */
        ApplicationScopedQuery: {
            /**
             * @description Name of the application, in lower case.
             * @default
             * @example travel
             */
            applicationName?: string;
            /**
             * @description Language of the application. Null: not relevant.
             * @default null
             */
            language?: components["schemas"]["LocaleInput"] | null;
            /**
             * @description Current namespace of the caller. Any other value, or none, returns 401.
             * @default
             * @example app
             */
            namespace?: string;
        };
        /** @description A stored application. */
        ApplicationToBuild: {
            /**
             * @description Id of the application to build.
             * @example 6b035c7b24e5751f553624fd
             */
            _id: string;
        } & WithRequired<components["schemas"]["ApplicationWithIntentsInput"], "_id">;
        /** @description An application with its intents. An application is a model that understands sentences. */
        ApplicationWithIntents: {
            _id: components["schemas"]["ObjectId"];
            /** @description Intents of the application. */
            intents: components["schemas"]["IntentDefinition"][];
            /** @description Intents available to the application: those of its namespace and those shared by others. */
            namespaceIntents: components["schemas"]["IntentDefinition"][];
            nlpEngineType: components["schemas"]["NlpEngineType"];
            /** @description Languages of the application, in no particular order. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "label" | "namespace" | "mergeEngineTypes" | "useEntityModels" | "supportSubEntities" | "unknownIntentThreshold" | "knownIntentThreshold" | "normalizeText">;
        /** @description An application to create or update. */
        ApplicationWithIntentsInput: {
            /**
             * @description Id of the application to update. Null or absent: an application is created.
             * @example 6b035c7b24e5751f553624fd
             */
            _id?: string | null;
            /** @description All intents of the application, as returned by the API. Only their ids are used. */
            intents: components["schemas"]["IntentDefinitionInput"][];
            /**
             * @description Ignored, so that a response can be sent back.
             * @default []
             */
            namespaceIntents?: components["schemas"]["IntentDefinitionInput"][];
            nlpEngineType?: components["schemas"]["NlpEngineTypeInput"];
            /** @description Languages of the application. */
            supportedLocales: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["ApplicationDefinitionFields"], "name" | "namespace">;
        /** @description A version in three parts. */
        ArtifactVersion: {
            /**
             * @description Last part.
             * @example 3
             */
            iteration: string;
            /**
             * @description First part.
             * @example 26
             */
            major: string;
            /**
             * @description Second part of the URL.
             * @example 3
             */
            minor: string;
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
        /** @description An OpenAI model on Azure. */
        AzureOpenAIEmbeddingSetting: {
            apiKey: components["schemas"]["MaskedSecret"];
            model?: string;
        } & WithRequired<components["schemas"]["AzureOpenAIEmbeddingSettingFields"], "provider" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description An OpenAI model on Azure. */
        AzureOpenAIEmbeddingSettingFields: {
            /**
             * @description URL of the Azure resource.
             * @example https://travel.openai.azure.com
             */
            apiBase?: string;
            /**
             * @description Version of the Azure API.
             * @example 2024-01-01
             */
            apiVersion?: string;
            /**
             * @description Name of the deployment.
             * @example travel-embeddings
             */
            deploymentName?: string;
            /**
             * @description Name of the deployed model. For reports only: the deployment determines the model.
             * @example text-embedding-3-small
             */
            model?: string | null;
            /** @constant */
            provider?: "AzureOpenAIService";
        };
        /** @description An OpenAI model on Azure. */
        AzureOpenAIEmbeddingSettingInput: {
            apiKey: components["schemas"]["SecretKey"];
        } & WithRequired<components["schemas"]["AzureOpenAIEmbeddingSettingFields"], "provider" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description An OpenAI model on Azure. */
        AzureOpenAILLMSetting: {
            apiKey: components["schemas"]["MaskedSecret"];
            model?: string;
            reasoningEffort?: string;
            temperature: components["schemas"]["Temperature"];
        } & WithRequired<components["schemas"]["AzureOpenAILLMSettingFields"], "provider" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description An OpenAI model on Azure. */
        AzureOpenAILLMSettingFields: {
            /**
             * @description URL of the Azure resource.
             * @example https://travel.openai.azure.com
             */
            apiBase?: string;
            /**
             * @description Version of the Azure API.
             * @example 2024-01-01
             */
            apiVersion?: string;
            /**
             * @description Name of the deployment.
             * @example travel-gpt
             */
            deploymentName?: string;
            /**
             * @description Name of the deployed model. For reports only: the deployment determines the model.
             * @example gpt-4o
             */
            model?: string | null;
            /** @constant */
            provider?: "AzureOpenAIService";
        } & components["schemas"]["LLMSettingFields"];
        /** @description An OpenAI model on Azure. */
        AzureOpenAILLMSettingInput: {
            apiKey: components["schemas"]["SecretKey"];
            temperature: components["schemas"]["TemperatureInput"];
        } & WithRequired<components["schemas"]["AzureOpenAILLMSettingFields"], "provider" | "apiBase" | "deploymentName" | "apiVersion">;
        /** @description A Bloomz model that scores each document for the question. */
        BloomzSetting: {
            fillToMaxDocuments: boolean;
            maxDocuments: number;
            minScore: number;
        } & WithRequired<components["schemas"]["BloomzSettingFields"], "provider" | "maxDocuments" | "minScore" | "fillToMaxDocuments" | "label" | "endpoint">;
        /** @description A Bloomz model that scores each document for the question. */
        BloomzSettingFields: {
            /**
             * @description URL of the model.
             * @example https://bloomz.example.com
             */
            endpoint?: string;
            /**
             * @description Whether documents below the minimum score fill up the maximum number. Null: false.
             * @default false
             */
            fillToMaxDocuments?: boolean | null;
            /**
             * @description Label of the model whose probability is the score.
             * @example entailment
             */
            label?: string;
            /**
             * Format: int32
             * @description Maximum number of documents. Null: 0.
             * @default 0
             * @example 50
             */
            maxDocuments?: number | null;
            /**
             * Format: float
             * @description Minimum score of a document. Null: 0.
             * @default 0
             * @example 0.5
             */
            minScore?: number | null;
            /** @constant */
            provider?: "BloomzRerank";
        };
        /** @description A Bloomz model that scores each document for the question. */
        BloomzSettingInput: WithRequired<components["schemas"]["BloomzSettingFields"], "provider" | "label" | "endpoint">;
        /** @description Result of the request. */
        BooleanResponse: {
            /** @description Whether the request succeeded. */
            success: boolean;
        };
        /** @description Capabilities of a Studio server. */
        BotAdminConfiguration: {
            /**
             * @description URL that connectors are served at and bots connect to.
             * @example http://localhost:8080
             */
            botApiBaseUrl: string;
            /** @description Whether bots can connect by WebSocket or webhook. */
            botApiSupport: boolean;
            /** @description Whether stories can be written as scripts. */
            compilerAvailable: boolean;
            /**
             * @description Message for all users of Studio. Empty: none.
             * @example
             */
            globalMessage: string;
            /** @description Whether test plans can be exchanged with Xray. */
            xrayAvailable: boolean;
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
        /** @description Fields of a comment other than its text. */
        BotAnnotationCommentFields: {
            /** @description Ignored. Comments have no previous value. */
            after?: string | null;
            /** @description Ignored. Comments have no previous value. */
            before?: string | null;
            /** @description Ignored. The server determines whether the caller can edit the comment. */
            canEdit?: boolean | null;
            /**
             * @description Comments are the only events that callers write.
             * @constant
             */
            type?: "COMMENT";
        };
        /** @description A new comment. */
        BotAnnotationCommentInput: {
            /**
             * @description Text of the comment. It must not be blank.
             * @example I have asked the railway
             */
            comment: string;
        } & WithRequired<components["schemas"]["BotAnnotationCommentFields"], "type">;
        /** @description A comment to update. */
        BotAnnotationCommentUpdate: {
            /**
             * @description Text of the comment.
             * @example The railway says it is right
             */
            comment: string;
        } & WithRequired<components["schemas"]["BotAnnotationCommentFields"], "type">;
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
        /** @description An event of an annotation, as returned by the API. */
        BotAnnotationEventInput: {
            /** @description New value. */
            after?: string | null;
            /** @description Previous value. */
            before?: string | null;
            /** @description Whether the caller could edit the event. */
            canEdit?: boolean | null;
            /** @description Text of the comment. */
            comment?: string | null;
            /**
             * @description Type of the event.
             * @enum {string}
             */
            type: "COMMENT" | "STATE" | "REASON" | "GROUND_TRUTH" | "DESCRIPTION";
        };
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
        /** @description An annotation to save. */
        BotAnnotationInput: {
            /**
             * @description Description of the error.
             * @example wrong answer
             */
            description: string;
            /**
             * @description Ignored, so that a response can be sent back.
             * @default []
             */
            events?: components["schemas"]["BotAnnotationEventInput"][];
            /**
             * @description Expected answer of the bot.
             * @example Trains to Lyon leave every hour
             */
            groundTruth?: string | null;
            /** @description Ignored. */
            id?: string | null;
            /** @description Reason of the annotation. Null or absent: none. */
            reason?: components["schemas"]["BotAnnotationReasonType"] | null;
            state: components["schemas"]["BotAnnotationState"];
        };
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
        /** @description An answer of one type. `answerType` names its type. */
        BotAnswerConfiguration: components["schemas"]["BotSimpleAnswerConfiguration"] | components["schemas"]["BotScriptAnswerConfiguration"] | components["schemas"]["BotBuiltinAnswerConfiguration"];
        /** @description An answer of one type. `answerType` names its type, as a name or, as Studio does, as a number. */
        BotAnswerConfigurationInput: components["schemas"]["NamedAnswerInput"] | components["schemas"]["NumberedAnswerInput"];
        /** @description A connector of a bot. */
        BotApplicationConfiguration: {
            _id: components["schemas"]["ObjectId"];
            connectorType: components["schemas"]["ConnectorType"];
            /** @description For a test connector: type of the tested connector. */
            ownerConnectorType: components["schemas"]["ConnectorType"] | null;
            /** @description Parameters of the connector, by the keys of its type. `saveConnector` lists them by type. */
            parameters: {
                [key: string]: string;
            };
            /** @description For a test connector: `_id` of the tested connector. */
            targetConfigurationId: components["schemas"]["ObjectId"] | null;
        } & WithRequired<components["schemas"]["BotConnectorConfigurationFields"], "applicationId" | "botId" | "namespace" | "nlpModel" | "name" | "baseUrl" | "path">;
        /** @description An answer of the bot's own program. */
        BotBuiltinAnswerConfiguration: {
            /** @constant */
            answerType: "builtin";
            /**
             * @description Class of the program, if the bot has named it.
             * @example org.example.travel.GreetingsHandler
             */
            storyHandlerClassName?: string;
        };
        /** @description An answer of the bot's own program. */
        BotBuiltinAnswerConfigurationInput: {
            /** @constant */
            answerType: "builtin";
        } & components["schemas"]["BuiltinHandlerInput"];
        /** @description How a bot is connected. */
        BotConfiguration: {
            /** @description Languages of the bot. */
            supportedLocales: components["schemas"]["Locale"][];
        } & WithRequired<components["schemas"]["BotConfigurationFields"], "name" | "botId" | "namespace" | "nlpModel" | "apiKey" | "webhookUrl">;
        /** @description Fields that a bot configuration has in requests and responses. */
        BotConfigurationFields: {
            /**
             * @description API key that the bot connects with. Default: a new key.
             * @example 6fa3f6a6-df7e-489a-a226-8eff19dfe8ac
             */
            apiKey?: string;
            /**
             * @description Id of the bot.
             * @example travel
             */
            botId?: string;
            /**
             * @description Name of the configuration, shared by its connectors.
             * @example web
             */
            name?: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace?: string;
            /**
             * @description Name of the application that parses the messages of the bot's users.
             * @example travel
             */
            nlpModel?: string;
            /**
             * @description Base URL of the bot's web server, to which `/webhook` is added. Null or blank: the bot connects by WebSocket.
             * @example http://localhost:8887
             */
            webhookUrl?: string | null;
        };
        /** @description How a bot is connected. */
        BotConfigurationInput: {
            /**
             * @description Languages of the bot. Empty: those of its application.
             * @default []
             */
            supportedLocales?: components["schemas"]["LocaleInput"][];
        } & WithRequired<components["schemas"]["BotConfigurationFields"], "name" | "botId" | "namespace" | "nlpModel">;
        /** @description Answers of the bot for one connector. */
        BotConfiguredAnswer: {
            /** @description Answers for the connector. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description Answers of the bot for one connector. */
        BotConfiguredAnswerInput: {
            /** @description Answers for the connector. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
        };
        /** @description Steps of the story for one connector. */
        BotConfiguredSteps: {
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            /** @description Steps for the connector. */
            steps: components["schemas"]["BotStoryDefinitionConfigurationStep"][];
        };
        /** @description Steps of the story for one connector. */
        BotConfiguredStepsInput: {
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            /**
             * @description Steps for the connector.
             * @default []
             */
            steps?: components["schemas"]["BotStoryDefinitionConfigurationStepInput"][];
        };
        /** @description Fields that a connector has in requests and responses. */
        BotConnectorConfigurationFields: {
            /**
             * @description Identifier of the connector, unique in its bot.
             * @example web
             */
            applicationId?: string;
            /**
             * @description Base URL that the path is served at. Default: the URL of the server.
             * @example http://localhost:8080
             */
            baseUrl?: string | null;
            /**
             * @description Id of the bot.
             * @example travel
             */
            botId?: string;
            /**
             * @description Name of the bot configuration. Default: the identifier.
             * @example web
             */
            name?: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace?: string;
            /**
             * @description Name of the application that parses the messages of the bot's users.
             * @example travel
             */
            nlpModel?: string;
            /**
             * @description Path of the connector, unique on the server regardless of case, and stored in lower case. Null: `/io/{namespace}/{botId}/{applicationId}`. A web connector is served where its path has three parts after `/io`.
             * @example /io/app/travel/web
             */
            path?: string | null;
        };
        /** @description A connector to save. The required parameters depend on its type. */
        BotConnectorConfigurationInput: components["schemas"]["ConnectorToFillIn"] | components["schemas"]["AlcmeonConnector"] | components["schemas"]["AlexaConnector"] | components["schemas"]["BusinessChatConnector"] | components["schemas"]["GoogleAssistantConnector"] | components["schemas"]["GoogleChatConnector"] | components["schemas"]["IadvizeConnector"] | components["schemas"]["MattermostConnector"] | components["schemas"]["MessengerConnector"] | components["schemas"]["OpenAiConnector"] | components["schemas"]["RestConnector"] | components["schemas"]["RocketConnector"] | components["schemas"]["SlackConnector"] | components["schemas"]["TeamsConnector"] | components["schemas"]["TwitterConnector"] | components["schemas"]["WebConnector"] | components["schemas"]["WhatsappConnector"] | components["schemas"]["WhatsappCloudConnector"] | components["schemas"]["OtherConnector"];
        /** @description A message to a bot. */
        BotDialogRequest: {
            /**
             * @description Id of the test connector's configuration.
             * @example 6b035cad24e5751f55362524
             */
            botApplicationConfigurationId: string;
            message: components["schemas"]["MessageInput"];
            /**
             * @description Any text. Another text starts another dialog.
             * @default
             * @example script-1
             */
            userIdModifier?: string;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description The answer of a bot. */
        BotDialogResponse: {
            /** @description Whether statistics of the parsing are stored, as for sentences. */
            hasNlpStats: boolean;
            /** @description Messages of the bot, in order. Empty: no answer. */
            messages: components["schemas"]["ClientMessage"][];
            /** @description Id of the user's action in the dialog. Absent: the bot was unreachable. */
            userActionId?: components["schemas"]["ObjectId"];
            /** @description Language of the message as used by the bot. Absent: the bot was unreachable. */
            userLocale?: components["schemas"]["Locale"];
        };
        /** @description Value of an entity. The same types as in the NLU API, except that `candidates` can be absent where a bot set the value. */
        BotEntityValue: components["schemas"]["KnownBotEntityValue"] | components["schemas"]["OtherValue"];
        /** @description A text in all languages, with usage counts. */
        BotI18nLabel: {
            /**
             * @description Text for languages without one. Absent: none.
             * @example Welcome aboard
             */
            defaultLabel?: string;
            /** @description Language of the default text. */
            defaultLocale: components["schemas"]["Locale"];
            /** @description Texts, at most one per language, interface and type of connector. */
            i18n: components["schemas"]["BotI18nLocalizedLabel"][];
            /** @description Time of the last use. Absent: never used. */
            lastUpdate?: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Number of uses in all languages.
             */
            statCount: number;
            /** @description Number of requests in languages without a text. */
            unhandledLocaleStats: components["schemas"]["I18nLabelStat"][];
            /**
             * Format: int32
             * @description Version number, set by clients.
             */
            version: number;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "namespace" | "category">;
        /** @description Labels of a namespace. */
        BotI18nLabels: {
            /** @description Labels, sorted by category and text. */
            labels: components["schemas"]["BotI18nLabel"][];
            /** @description Default language of the server. */
            localeBase: components["schemas"]["Locale"];
        };
        /** @description A text in all languages. Texts provided by the bot's program are kept. */
        BotI18nLabelUpdate: {
            /**
             * @description Text for languages without one. Null: unchanged.
             * @example Welcome aboard
             */
            defaultLabel?: string | null;
            /** @description Language of the default text. Default: the default language of the server. */
            defaultLocale?: components["schemas"]["LocaleInput"];
            /** @description All texts, at most one per language, interface and type of connector. */
            i18n: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * Format: int32
             * @description Version number, set by clients. Null: unchanged.
             */
            version?: number | null;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "category">;
        /** @description A text in one language, with usage counts. */
        BotI18nLocalizedLabel: {
            /** @description Alternative texts that the bot alternates between. */
            alternatives: string[];
            /**
             * @description Type of the connectors that the text is limited to, such as `web`. Absent: all connectors.
             * @example web
             */
            connectorId?: string;
            /** @description Type of user interface: text or voice. */
            interfaceType: components["schemas"]["UserInterfaceType"];
            locale: components["schemas"]["Locale"];
            /** @description Number of uses by type of connector. */
            stats: components["schemas"]["I18nLabelStat"][];
            /** @description Whether the text has been reviewed. Bots say all texts; filters and imports distinguish them. */
            validated: boolean;
        } & WithRequired<components["schemas"]["I18nLocalizedLabelFields"], "label">;
        /** @description An indicator, custom or predefined. `type` names its type. */
        BotIndicator: components["schemas"]["IndicatorResponse"] | components["schemas"]["PredefinedIndicator"];
        /** @description A button. With a URL it opens a page; otherwise it sends its title to the bot. */
        BotMediaActionDescriptor: {
            title: components["schemas"]["I18nLabel"];
            /** @constant */
            type: "action";
            /**
             * @description URL of the page.
             * @example https://example.org/stations
             */
            url?: string;
        };
        /** @description A button. With a URL it opens a page; otherwise it sends its title to the bot. */
        BotMediaActionDescriptorInput: {
            /** @constant */
            type: "action";
        } & WithRequired<components["schemas"]["MediaActionInput"], "title">;
        /** @description A file with a title and buttons. */
        BotMediaCardDescriptor: {
            /** @description Buttons of the card. */
            actions: components["schemas"]["BotMediaActionDescriptor"][];
            file?: components["schemas"]["MediaFileDescriptor"];
            /** @description Whether the card and adjacent cards form a carousel. */
            fillCarousel: boolean;
            subTitle?: components["schemas"]["I18nLabel"];
            title?: components["schemas"]["I18nLabel"];
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. */
        BotMediaCardDescriptorInput: {
            /** @constant */
            type: "card";
        } & components["schemas"]["MediaCardInput"];
        /** @description A button or a card. `type` names its type. */
        BotMediaMessageDescriptor: components["schemas"]["BotMediaActionDescriptor"] | components["schemas"]["BotMediaCardDescriptor"];
        /** @description A button or a card. `type` names its type, as a name or, as Studio does, as a number. */
        BotMediaMessageDescriptorInput: components["schemas"]["NamedMediaInput"] | components["schemas"]["NumberedMediaInput"];
        /** @description A Kotlin script. */
        BotScriptAnswerConfiguration: {
            /** @constant */
            answerType: "script";
            /** @description Version in use, the newest one. */
            current: components["schemas"]["BotScriptAnswerVersionedConfiguration"];
            /** @description All saved versions, oldest first. */
            scriptVersions: components["schemas"]["BotScriptAnswerVersionedConfiguration"][];
        };
        /** @description A Kotlin script. The server keeps the existing versions and adds this one. */
        BotScriptAnswerConfigurationInput: {
            /** @constant */
            answerType: "script";
        } & WithRequired<components["schemas"]["ScriptsInput"], "scriptVersions">;
        /** @description A version of a script. */
        BotScriptAnswerVersionedConfiguration: {
            /** @description Time of the change. */
            date: components["schemas"]["Instant"];
            /** @description Source code. */
            script: string;
        };
        /** @description A version of a script. */
        BotScriptAnswerVersionedConfigurationInput: {
            /** @description Time of the change. Default: now. */
            date?: components["schemas"]["DateTimeInput"];
            /** @description Source code. */
            script: string;
        };
        /** @description A message of the bot. */
        BotSimpleAnswer: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             */
            delay: number;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            label: components["schemas"]["I18nLabel"];
            mediaMessage?: components["schemas"]["BotMediaMessageDescriptor"];
        };
        /** @description Texts, optionally with media. */
        BotSimpleAnswerConfiguration: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["BotSimpleAnswer"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        BotSimpleAnswerConfigurationInput: {
            /** @constant */
            answerType: "simple";
        } & WithRequired<components["schemas"]["SimpleAnswersInput"], "answers">;
        /** @description A message of the bot. */
        BotSimpleAnswerInput: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             * @default 0
             */
            delay?: number | null;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnoteInput"][] | null;
            label: components["schemas"]["I18nLabelInput"];
            mediaMessage?: components["schemas"]["BotMediaMessageDescriptorInput"] | null;
        };
        /** @description A story of a bot. */
        BotStoryDefinitionConfiguration: {
            _id: components["schemas"]["ObjectId"];
            /** @description Answers of the bot, at most one of each type. The one of `currentType` is used. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /** @description Connector that the story is limited to. Absent: all connectors. */
            configurationName?: string;
            /** @description Answers for single connectors, which replace the answers above. */
            configuredAnswers: components["schemas"]["BotConfiguredAnswer"][];
            /** @description Steps for single connectors, which replace the steps above. */
            configuredSteps: components["schemas"]["BotConfiguredSteps"][];
            /** @description Type of the answer to use. */
            currentType: components["schemas"]["AnswerConfigurationType"];
            /** @description Activation and redirection of the story. */
            features: components["schemas"]["StoryDefinitionConfigurationFeature"][];
            /** @description Entities that the bot requires first. */
            mandatoryEntities: components["schemas"]["BotStoryDefinitionConfigurationMandatoryEntity"][];
            /** @description Whether the story is a metric story. */
            metricStory: boolean;
            /** @description Intents that are more probable after the story. */
            nextIntentsQualifiers: components["schemas"]["NextIntentQualifier"][];
            /** @description Steps of the story. */
            steps: components["schemas"]["BotStoryDefinitionConfigurationStep"][];
            /** @description Special handling of the story. */
            tags: components["schemas"]["StoryTag"][];
            /** @description Language of the sentence. */
            userSentenceLocale: components["schemas"]["Locale"];
        } & WithRequired<components["schemas"]["StoryFields"], "storyId" | "botId" | "intent" | "namespace" | "name" | "category" | "description" | "userSentence">;
        /** @description A story to save. An existing story is identified by `_id`, then by its intent, then by `storyId`; everything except `storyId` is replaced. The story belongs to the current namespace, regardless of `namespace`. */
        BotStoryDefinitionConfigurationInput: {
            /**
             * @description Id of the story, if it exists in the current namespace. Without it, the story is new.
             * @example 6b035d4624e5751f5536253b
             */
            _id?: string;
            /** @description Answers of the bot, at most one of each type. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /** @description Connector that the story is limited to. Null: all connectors. */
            configurationName?: string | null;
            /**
             * @description Answers for single connectors, which replace the answers above.
             * @default []
             */
            configuredAnswers?: components["schemas"]["BotConfiguredAnswerInput"][];
            /**
             * @description Steps for single connectors, which replace the steps above.
             * @default []
             */
            configuredSteps?: components["schemas"]["BotConfiguredStepsInput"][];
            /** @description Type of the answer to use. */
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
            /**
             * @description Activation and redirection of the story.
             * @default []
             */
            features?: components["schemas"]["StoryDefinitionConfigurationFeatureInput"][];
            /**
             * @description Entities that the bot requires first.
             * @default []
             */
            mandatoryEntities?: components["schemas"]["BotStoryDefinitionConfigurationMandatoryEntityInput"][];
            /**
             * @description Whether the story is a metric story. At least one of its steps must then have metrics.
             * @default false
             */
            metricStory?: boolean | null;
            /**
             * @description Intents that are more probable after the story.
             * @default []
             */
            nextIntentsQualifiers?: components["schemas"]["NextIntentQualifierInput"][];
            /**
             * @description Steps of the story.
             * @default []
             */
            steps?: components["schemas"]["BotStoryDefinitionConfigurationStepInput"][];
            /**
             * @description Special handling of the story.
             * @default []
             */
            tags?: components["schemas"]["StoryTag"][];
            /** @description Language of the sentence. */
            userSentenceLocale: components["schemas"]["LocaleInput"];
        } & WithRequired<components["schemas"]["StoryFields"], "storyId" | "botId" | "intent" | "namespace">;
        /** @description An entity that the bot requires before it answers, such as the city. The bot asks for it. */
        BotStoryDefinitionConfigurationMandatoryEntity: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /** @description Category of the story. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
            entityType: components["schemas"]["QualifiedName"];
            /** @description Intent of a user who names only the entity. Empty name: none. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description An entity that the bot requires before it answers. */
        BotStoryDefinitionConfigurationMandatoryEntityInput: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /** @description Ignored. The category of the story is used. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
            /** @description Entity to create with its intent and type if they do not exist. Null or absent: nothing is created. */
            entity?: components["schemas"]["EntityDefinitionInput"] | null;
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            entityType: string;
            /** @description Intent of a user who names only the entity. Empty name: none. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /** @description Label, description and category of the intent if it is created. */
            intentDefinition?: components["schemas"]["IntentDefinitionInput"] | null;
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description A step of a story that the user can reach by an intent (`intent`) or by the value of an entity. The bot then answers, or switches to another story (`targetIntent`). */
        BotStoryDefinitionConfigurationStep: {
            /** @description Answers of the step. Can be empty. */
            answers: components["schemas"]["BotAnswerConfiguration"][];
            /** @description Category of the story. */
            category: string;
            /** @description Steps that follow. */
            children: components["schemas"]["BotStoryDefinitionConfigurationStep"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelection"];
            /** @description Intent that leads to the step. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             */
            level: number;
            /** @description Indicator values counted when users reach the step. */
            metrics: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description Name of the step, assigned by the server.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"];
            /** @description Sentence of a user that leads to the step. Also the text of its button. */
            userSentence: components["schemas"]["I18nLabel"];
        };
        /** @description A step of a story. */
        BotStoryDefinitionConfigurationStepInput: {
            /** @description Answers of the step. Can be empty. */
            answers: components["schemas"]["BotAnswerConfigurationInput"][];
            /** @description Ignored. The category of the story is used. */
            category: string;
            /**
             * @description Steps that follow.
             * @default []
             */
            children?: components["schemas"]["BotStoryDefinitionConfigurationStepInput"][];
            currentType: components["schemas"]["AnswerConfigurationTypeInput"];
            entity?: components["schemas"]["EntityStepSelectionInput"] | null;
            /** @description Intent that leads to the step. Null, or an empty name: none. */
            intent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /** @description Intent to create if it does not exist. */
            intentDefinition?: components["schemas"]["IntentDefinitionInput"] | null;
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             * @default 0
             */
            level?: number | null;
            /**
             * @description Indicator values to count when users reach the step.
             * @default []
             */
            metrics?: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description Name of a saved step, with the prefix `##`. Other names are replaced by a new one.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. Null, or an empty name: none. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /** @description Target intent to create if it does not exist. */
            targetIntentDefinition?: components["schemas"]["IntentDefinitionInput"] | null;
            /** @description Sentence of a user that leads to the step. With an intent, it is learned in all languages. */
            userSentence: components["schemas"]["I18nLabelInput"];
        };
        /** @description A dictionary value. */
        BotStringValue: {
            /** @constant */
            "@type": "string";
            /** @description Alternative dictionary values. Absent: none. */
            candidates?: components["schemas"]["ValueWithProbability"][];
            /** @example paris */
            value: string;
        };
        /** @description Source and target of a synchronization. */
        BotSynchronization: {
            /** @description Application to copy. */
            source: components["schemas"]["BotSynchronizationConfig"];
            /** @description Application to overwrite. */
            target: components["schemas"]["BotSynchronizationConfig"];
            /**
             * @description Whether sentences are copied too, including unqualified ones. Null: false.
             * @default false
             */
            withInboxMessages?: boolean | null;
        };
        /** @description An application by name and id. */
        BotSynchronizationConfig: {
            /**
             * @description Id of the application.
             * @example 6b035c7b24e5751f553624fd
             */
            applicationId: string;
            /**
             * @description Name of the application.
             * @example travel
             */
            applicationName: string;
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
        };
        /** @description Versions that a script was compiled with. */
        BotVersion: {
            /** @description Version of the bot. */
            botVersion: components["schemas"]["ArtifactVersion"];
            /** @description Version of Tock. */
            tockVersion: components["schemas"]["ArtifactVersion"];
        };
        /** @description An answer of the bot's own program. */
        BuiltInAnswerConfigurationDump: {
            /** @constant */
            answerType: "builtin";
            /**
             * @description Class of the program, if the bot has named it.
             * @example org.example.travel.GreetingsHandler
             */
            storyHandlerClassName?: string;
        };
        /** @description An answer of the bot's own program. */
        BuiltInAnswerConfigurationDumpInput: {
            /** @constant */
            answerType: "builtin";
            /**
             * @description Class of the program, if known.
             * @example org.example.travel.GreetingsHandler
             */
            storyHandlerClassName?: string | null;
        };
        /** @description An answer of the bot's own program. */
        BuiltinHandlerInput: {
            /** @description Class of the program, if known. */
            storyHandlerClassName?: string | null;
        };
        /** @description A connector to Apple Business Chat. */
        BusinessChatConnector: {
            connectorType?: {
                /** @constant */
                id?: "businesschat";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["BusinessChatParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `businesschat`. */
        BusinessChatParameters: {
            /** @description Id of the business. */
            businessId: string;
        } & {
            [key: string]: string;
        };
        /** @description Topics and synonyms of a bot. */
        BusinessRules: {
            /**
             * @description Id of the business rules.
             * @example 6b035d5624e5751f55362593
             */
            id: string;
            /** @description Groups of synonyms. */
            lexiconGroups: components["schemas"]["LexiconGroup"][];
        } & WithRequired<components["schemas"]["BusinessRulesFields"], "coveredTopics" | "excludedTopics">;
        /** @description Fields that business rules have in requests and responses. */
        BusinessRulesFields: {
            /**
             * @description Topics that the bot covers.
             * @default []
             */
            coveredTopics?: string[];
            /**
             * @description Topics that the bot refuses.
             * @default []
             */
            excludedTopics?: string[];
        };
        /** @description Business rules of a bot. */
        BusinessRulesInput: {
            /** @description Ignored, so that a response can be sent back. */
            id?: string | null;
            /**
             * @description Groups of synonyms.
             * @default []
             */
            lexiconGroups?: components["schemas"]["LexiconGroupInput"][];
        } & components["schemas"]["BusinessRulesFields"];
        /** @description New status of a sample. */
        ChangeEvaluationSampleStatusRequest: {
            /** @description Reason of the status change. */
            comment?: string | null;
            /**
             * @description `VALIDATED`: the evaluations count. `CANCELLED`: they do not.
             * @enum {string}
             */
            targetStatus: "VALIDATED" | "CANCELLED";
        };
        /** @description The intent and the entities of a sentence. */
        Classification: {
            /** @description Entities of the sentence. */
            entities: components["schemas"]["ClassifiedEntity"][];
            intentId: components["schemas"]["IntentId"];
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
        /** @description Intent and entities of a sentence, with usage counts. */
        ClassificationReport: {
            /** @description Entities of the sentence, in text order. */
            entities: components["schemas"]["ClassifiedEntityReport"][];
            /** @description Probability of the entities in the last query. */
            entitiesProbability?: components["schemas"]["Probability"];
            /** @description Id of the intent. `tock:unknown`: none. */
            intentId?: components["schemas"]["IntentId"];
            /** @description Probability of the intent in the last query. */
            intentProbability?: components["schemas"]["Probability"];
            /** @description Time of the last query. Absent: never queried. */
            lastUsage?: components["schemas"]["Instant"];
            /** @description Entities that overlap with more probable ones. */
            notRetainedEntities: components["schemas"]["ClassifiedEntityReport"][];
            /** @description Other intents above the threshold. */
            otherIntentsProbabilities: components["schemas"]["IntentProbabilities"];
            /**
             * Format: int64
             * @description Number of queries that the bot did not understand.
             */
            unknownCount: number;
            /**
             * Format: int64
             * @description Number of queries with this sentence.
             */
            usageCount: number;
        };
        /** @description Intent and entities of a sentence. */
        ClassificationReportInput: {
            /** @description Entities of the sentence. */
            entities: components["schemas"]["ClassifiedEntityReportInput"][];
            entitiesProbability?: components["schemas"]["LastProbability"];
            /** @description Id of the intent. Null, absent or `tock:unknown`: none. */
            intentId?: components["schemas"]["IntentId"] | null;
            intentProbability?: components["schemas"]["LastProbability"];
            /** @description Time of the last query with this sentence. */
            lastUsage?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Ignored, so that a response can be sent back.
             * @default []
             */
            notRetainedEntities?: components["schemas"]["ClassifiedEntityReportInput"][];
            /** @description Probabilities of other intents, by qualified name. Can be empty. */
            otherIntentsProbabilities: {
                [key: string]: components["schemas"]["Probability"];
            };
            /**
             * Format: int64
             * @description Number of queries that the bot did not understand. Null: 0.
             * @default 0
             */
            unknownCount?: number | null;
            /**
             * Format: int64
             * @description Number of queries. Null: 0.
             * @default 0
             */
            usageCount?: number | null;
        };
        /** @description An entity in a sentence. */
        ClassifiedEntity: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            /** @description Role of the entity. */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             */
            start: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ClassifiedEntity"][];
            type: components["schemas"]["QualifiedName"];
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
        /** @description An entity in a sentence. */
        ClassifiedEntityReport: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            /** @description Probability of the entity. Present only for a sentence that was just parsed. */
            probability?: components["schemas"]["Probability"];
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
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ClassifiedEntityReport"][];
            /** @description Qualified name of the entity type. */
            type: components["schemas"]["QualifiedName"];
            /** @description Value of the entity. Present only for a sentence that was just parsed. */
            value?: components["schemas"]["EntityValue"];
        };
        /** @description An entity of a sentence. */
        ClassifiedEntityReportInput: {
            /**
             * Format: int32
             * @description Index after the last character. Null: 0.
             * @default 0
             */
            end?: number | null;
            probability?: components["schemas"]["LastProbability"];
            /**
             * @description Role of the entity.
             * @example destination
             */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence. Null: 0.
             * @default 0
             */
            start?: number | null;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["ClassifiedEntityReportInput"][];
            /**
             * @description Qualified name of the entity type: `namespace:name`.
             * @example app:city
             */
            type: string;
            /** @description Ignored. */
            value?: components["schemas"]["EntityValueInput"] | null;
        };
        /** @description A sentence with its intent and its entities. */
        ClassifiedSentence: {
            applicationId: components["schemas"]["ObjectId"];
            classification: components["schemas"]["Classification"];
            /** @description The `configuration` of the query. */
            configuration?: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether the sentence is marked for review. */
            forReview: boolean;
            language: components["schemas"]["Locale"];
            /** @description Probability of the entities in the last query. */
            lastEntityProbability?: components["schemas"]["Probability"];
            /** @description Probability of the intent in the last query. Absent: never queried. */
            lastIntentProbability?: components["schemas"]["Probability"];
            /** @description Time of the last query with this sentence. */
            lastUsage?: components["schemas"]["Instant"];
            /** @description Other intents above the threshold. */
            otherIntentsProbabilities: components["schemas"]["IntentProbabilities"];
            /** @description Login of the last qualifier. */
            qualifier?: string;
            /** @description Reason for the review. */
            reviewComment?: string;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
            /**
             * Format: int64
             * @description Number of queries that the bot did not understand.
             */
            unknownCount: number;
            updateDate: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Number of queries with this sentence.
             */
            usageCount: number;
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
        /** @description A file, by URL. */
        ClientAttachment: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "attachment";
            type: components["schemas"]["FileType"];
            /** @description URL of the file. */
            url: string;
        };
        /** @description A button. */
        ClientChoice: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "choice";
            /** @description Intent of the button. Empty: the button is equivalent to the text in its parameter `_nlp`. */
            intentName: string;
            /** @description Parameters of the button. `_title` is its title. */
            parameters: components["schemas"]["TextByName"];
        };
        /** @description A debug message. */
        ClientDebug: {
            /** @description Any JSON. */
            data: unknown;
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "debug";
            /** @description Title of the debug message. */
            text: string;
        };
        /** @description An element of a message, such as a card of a carousel. */
        ClientGenericElement: WithRequired<components["schemas"]["ClientGenericFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description Fields of a message and its elements. */
        ClientGenericFields: {
            /** @description Files of the element. */
            attachments?: components["schemas"]["ClientAttachment"][];
            /** @description Buttons of the element. */
            choices?: components["schemas"]["ClientChoice"][];
            /** @description Locations of the element. */
            locations?: components["schemas"]["ClientLocation"][];
            /** @description Other metadata of the connector. */
            metadata?: components["schemas"]["TextByName"];
            /** @description Texts of the element, by role, such as `text`, `title` and `subtitle`. */
            texts?: components["schemas"]["TextByName"];
        };
        /** @description A connector message in the common format. A carousel has one element per card. */
        ClientGenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Elements of the message. */
            subElements: components["schemas"]["ClientGenericElement"][];
        } & WithRequired<components["schemas"]["ClientGenericFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description A location. */
        ClientLocation: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "location";
            location?: components["schemas"]["Coordinates"];
        };
        /** @description A message of a bot. `eventType` names its type. */
        ClientMessage: components["schemas"]["ClientSentence"] | components["schemas"]["ClientSentenceWithFootnotes"] | components["schemas"]["ClientChoice"] | components["schemas"]["ClientAttachment"] | components["schemas"]["ClientLocation"] | components["schemas"]["ClientDebug"];
        /** @description A text or its connector-specific form. */
        ClientSentence: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentence";
            /** @description Messages in the format of a connector. Empty for a plain text. */
            messages: components["schemas"]["ClientGenericMessage"][];
            /** @description Text of the message. Absent: see `messages`. */
            text?: string;
        };
        /** @description A generated text with its sources. */
        ClientSentenceWithFootnotes: {
            delay: components["schemas"]["ReportedDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            /** @description Sources of the text. */
            footnotes: components["schemas"]["WebFootnote"][];
            /** @description The generated text. */
            text: string;
        };
        /** @description A compiled class. */
        CompiledClass: {
            /** @description Name of the class. */
            first: string;
            /** @description Bytecode of the class in Base64. */
            second: string;
        };
        /** @description Output of a language model. */
        CompletionResponse: {
            /**
             * @description Generated text.
             * @example This is an answer.
             */
            answer: string;
            /** @description Trace of the request. Present only if the bot reports requests. */
            observabilityInfo?: components["schemas"]["ObservabilityInfo"];
        };
        /** @description Fields for connectors of all types. */
        ConnectorInput: {
            /**
             * @description Id of the connector to replace. Absent or null: a connector is created.
             * @example 6b035cad24e5751f55362523
             */
            _id?: string | null;
            /**
             * @description Identifier of the connector, unique in its bot. Its test connector has the prefix `test-`.
             * @example web
             */
            applicationId: string;
            connectorType: components["schemas"]["ConnectorTypeInput"];
            /**
             * @description Whether missing required parameters are filled with placeholder texts.
             * @default false
             */
            fillMandatoryValues?: boolean | null;
            /** @description For a test connector: type of the tested connector. */
            ownerConnectorType?: components["schemas"]["ConnectorTypeInput"] | null;
            /**
             * @description For a test connector: `_id` of the tested connector.
             * @example 6b035cad24e5751f55362523
             */
            targetConfigurationId?: string | null;
        } & WithRequired<components["schemas"]["BotConnectorConfigurationFields"], "applicationId" | "botId" | "namespace" | "nlpModel">;
        /** @description A connector of any type. Missing parameters are filled with placeholder texts. */
        ConnectorToFillIn: {
            /** @constant */
            fillMandatoryValues: true;
            /**
             * @description Known parameters, by the keys of the type.
             * @default {}
             */
            parameters?: {
                [key: string]: string;
            };
        } & WithRequired<components["schemas"]["ConnectorInput"], "fillMandatoryValues">;
        /** @description A type of connector, such as `web`. */
        ConnectorType: {
            id: string;
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description A type of connectors. */
        ConnectorTypeConfiguration: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Parameters of connectors of this type. */
            fields: components["schemas"]["ConnectorTypeConfigurationField"][];
            /**
             * @description Icon as an SVG image in text form. Absent: none.
             * @example <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10"/></svg>
             */
            svgIcon?: string;
        };
        /** @description A parameter of a connector type. */
        ConnectorTypeConfigurationField: {
            /**
             * @description Key in the `parameters` of a connector.
             * @example web_security_mode
             */
            key: string;
            /**
             * @description Display name.
             * @example Web Security Mode
             */
            label: string;
            /** @description Whether the parameter is required. */
            mandatory: boolean;
        };
        /** @description A type of connector, such as `web` or `rest`. */
        ConnectorTypeInput: {
            id: string;
            /** @description Mode of the user interface, written or spoken. Default: `textChat`. */
            userInterfaceType?: components["schemas"]["UserInterfaceTypeInput"];
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
        /** @description Count of one connector on one day. */
        CountByDateResult: {
            /**
             * @description Id of the connector configuration.
             * @example web
             */
            applicationId: string;
            date: components["schemas"]["LocalDate"];
            /**
             * Format: int64
             * @description Number of actions.
             */
            total: number;
        };
        /** @description Count of one connector. */
        CountResult: {
            /**
             * @description Id of the connector configuration.
             * @example web
             */
            _id: string;
            /**
             * Format: int64
             * @description Number of actions.
             */
            total: number;
        };
        /** @description Counts, one per connector. */
        CountsByConnector: components["schemas"]["CountResult"][];
        /** @description Name of a new entity type. */
        CreateEntityQuery: {
            type: components["schemas"]["QualifiedNameInput"];
        };
        /** @description A text to create a label from. */
        CreateI18nLabelRequest: {
            /**
             * @description Category of the label.
             * @example travel
             */
            category: string;
            /**
             * @description Text of the label.
             * @example Welcome aboard
             */
            label: string;
            locale: components["schemas"]["LocaleInput"];
        };
        /** @description A new story, and the sentences that start it. */
        CreateStoryRequest: {
            /** @description Sentences that start the story. Blank ones are skipped. */
            firstSentences: string[];
            /** @description Language of the sentences. */
            language: components["schemas"]["LocaleInput"];
            story: components["schemas"]["BotStoryDefinitionConfigurationInput"];
        };
        /** @description Counts of test connectors and of other connectors. */
        CustomMetricGroupResponse: {
            /** @description Counts of other connectors, or of all connectors if they are not separated. */
            prod: components["schemas"]["CustomMetricResponse"][];
            /** @description Counts of test connectors. */
            test: components["schemas"]["CustomMetricResponse"][];
        };
        /** @description A count. */
        CustomMetricResponse: {
            /**
             * Format: int32
             * @description Number of events.
             */
            count: number;
            row: components["schemas"]["MetricRow"];
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
        /** @description A set of questions for a bot, with its runs. */
        Dataset: {
            /** @description Time of creation. */
            createdAt: components["schemas"]["Instant"];
            /**
             * @description Login of the creator.
             * @example admin@app.com
             */
            createdBy: string;
            /**
             * @description Description of the dataset. Can be empty.
             * @example Questions about luggage
             */
            description: string;
            id: components["schemas"]["ObjectId"];
            /**
             * @description Name of the dataset.
             * @example Luggage
             */
            name: string;
            /** @description Questions in order. */
            questions: components["schemas"]["DatasetQuestion"][];
            /** @description Runs, newest first. */
            runs: components["schemas"]["DatasetRun"][];
            /** @description Time of the last change. Absent: never changed. */
            updatedAt?: components["schemas"]["Instant"];
            /**
             * @description Login of the last editor. Absent: never changed.
             * @example admin@app.com
             */
            updatedBy?: string;
        };
        /** @description A dataset to save. */
        DatasetInput: {
            /**
             * @description Description of the dataset.
             * @default
             * @example Questions about luggage
             */
            description?: string;
            /**
             * @description Name of the dataset. It must not be blank.
             * @example Luggage
             */
            name: string;
            /** @description Questions of the dataset, at most 200. */
            questions: components["schemas"]["DatasetQuestionInput"][];
        };
        /** @description A question for the bot. */
        DatasetQuestion: {
            /**
             * @description Expected answer, for comparison by users. Absent: unknown.
             * @example 55x40x20 cm at most
             */
            groundTruth?: string;
            /**
             * @description Id of the question, used in results of runs. Ids assigned by the server have 24 hexadecimal digits.
             * @example 6b035d5724e5751f55362597
             */
            id: string;
            /**
             * @description Text of the question.
             * @example What is the luggage size?
             */
            question: string;
        };
        /** @description A question to save. */
        DatasetQuestionInput: {
            /**
             * @description Expected answer.
             * @example 55x40x20 cm at most
             */
            groundTruth?: string | null;
            /**
             * @description Id of an existing question, unique in the dataset. Null, blank or absent: a new id is assigned.
             * @example 6b035d5724e5751f55362597
             */
            id?: string | null;
            /**
             * @description Text of the question. It must not be blank.
             * @example What is the luggage size?
             */
            question: string;
        };
        /** @description A run of all questions of a dataset. */
        DatasetRun: {
            /** @description Time when the run was completed, canceled or interrupted. Absent: not finished. */
            endTime?: components["schemas"]["Instant"];
            id: components["schemas"]["ObjectId"];
            /** @description The bot's settings of generated answers at the start of the run, without API keys. Empty: none. Their format is that of the time of the run. Returned by `getDataset` only. */
            settingsSnapshot?: {
                [key: string]: unknown;
            };
            /**
             * @description Login of the user who started the run.
             * @example admin@app.com
             */
            startedBy: string;
            /** @description Time when the run was queued. */
            startTime: components["schemas"]["Instant"];
            state: components["schemas"]["DatasetRunState"];
            stats: components["schemas"]["DatasetRunStats"];
        };
        /** @description Result of one question of a run. */
        DatasetRunAction: {
            /** @description Answer of the bot. Null: no answer, or the dialog is no longer stored. */
            action: components["schemas"]["ActionReport"] | null;
            /** @description Id of the dataset. */
            datasetId: components["schemas"]["ObjectId"];
            /**
             * @description Why a question was not answered: the bot failed, or the run ended before. Absent: it was answered.
             * @example The bot said nothing.
             */
            error?: string;
            /**
             * @description Id of the question in the dataset.
             * @example 6b035d5724e5751f55362597
             */
            questionId: string;
            /**
             * Format: int32
             * @description Number of retries.
             */
            retryCount: number;
            /** @description Id of the run. */
            runId: components["schemas"]["ObjectId"];
            /**
             * @description Whether the question was answered.
             * @enum {string}
             */
            state: "COMPLETED" | "FAILED";
        };
        /** @description Ignored. */
        DatasetRunCancelRequest: {
            /** @description Ignored. */
            ignored?: boolean | null;
        };
        /** @description A completed run of a dataset. */
        DatasetRunInfo: {
            /**
             * @description Id of the run.
             * @example 6b035d5724e5751f5536259d
             */
            runId: string;
        };
        /** @description A run to start. */
        DatasetRunInput: {
            /** @description Language of the questions, as a language tag: `fr-CA`. The form with `_` is not accepted here, unlike in other bodies. */
            language: components["schemas"]["LanguageTag"];
        };
        /**
         * @description `QUEUED`: waiting. `RUNNING`: in progress. `COMPLETED`: all questions were sent. `CANCELLED`: canceled, or interrupted because the server stopped or the test connector was deleted.
         * @enum {string}
         */
        DatasetRunState: "QUEUED" | "RUNNING" | "COMPLETED" | "CANCELLED";
        /** @description Progress and results of a run. */
        DatasetRunStats: {
            /**
             * Format: int32
             * @description Number of answered questions.
             */
            completedQuestions: number;
            /**
             * Format: int32
             * @description Number of questions that failed after all retries.
             */
            failedQuestions: number;
            /**
             * Format: int32
             * @description Number of answers that were not generated. 0 until the run is completed.
             */
            nonRagAnswers: number;
            ragAnswerStatusCounts: components["schemas"]["RagAnswerStatusCounts"];
            /**
             * Format: int32
             * @description Number of questions.
             */
            totalQuestions: number;
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
        /** @description Answers of the bot for one connector. */
        DedicatedAnswerConfiguration: {
            /** @description Answers for the connector. */
            answers: components["schemas"]["AnswerConfiguration"][];
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description Answers of the bot for one connector. */
        DedicatedAnswerConfigurationInput: {
            /** @description Answers for the connector. */
            answers: components["schemas"]["AnswerConfigurationInput"][];
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description An entity of a dialog, with its value. */
        DialogEntityValue: {
            /**
             * @description Text of the value.
             * @example lyon
             */
            content?: string;
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end?: number;
            entity: components["schemas"]["Entity"];
            /** @description Whether the entity was evaluated. An evaluation can find no value. */
            evaluated: boolean;
            /** @description Whether several values of the entity can be merged into one. */
            mergeSupport: boolean;
            probability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Index of the first character in the sentence. Absent: the entity does not come from the sentence.
             */
            start?: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["DialogEntityValue"][];
            value?: components["schemas"]["BotEntityValue"];
        };
        /** @description A dialog of a sample. */
        DialogEntry: {
            /** @description The dialog. Absent: no longer stored. */
            dialog?: components["schemas"]["DialogReport"];
            /** @description Id of the dialog. */
            dialogId: components["schemas"]["ObjectId"];
        };
        /** @description Result of one dialog, which ends with the first error. */
        DialogExecutionReport: {
            /** @description End of the dialog. */
            date: components["schemas"]["Instant"];
            /**
             * @description Id of the dialog in the test plan.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            dialogReportId: string;
            /** @description Not measured. Always `PT0S`. */
            duration: components["schemas"]["Duration"];
            /** @description Whether an error occurred. */
            error: boolean;
            /**
             * @description Id of the expected action. Absent: no error, or an error without an answer.
             * @example 6b035cb75fb6e3d3b0eeb50e
             */
            errorActionId?: string;
            /**
             * @description Error message. Absent: no error.
             * @example (no answer but one expected)
             */
            errorMessage?: string;
            /**
             * Format: int32
             * @description Index of the expected action in the dialog, from 0. Absent: the bot did not answer.
             */
            indexOfStepError?: number;
            /** @description Actual answer of the bot. Absent: none. */
            returnedMessage?: components["schemas"]["ReportedMessage"];
        };
        /** @description A bot, its connectors and a period. Send `from` and `to`: without them, counts by day contain only a 0 for today, and other counts cover the whole history. */
        DialogFlowRequest: {
            /**
             * @description Id of a connector configuration, if the name is ambiguous.
             * @example 6b035cad24e5751f55362523
             */
            botConfigurationId?: string | null;
            /**
             * @description Name of a connector configuration. Absent or null: all.
             * @example web
             */
            botConfigurationName?: string | null;
            /**
             * @description Id of the bot. Usually the name of the application.
             * @example travel
             */
            botId: string;
            /** @description Start of the period in UTC, the default time zone of Tock. A day counts if it begins at or after this time. Absent or null: now for counts by day, the beginning of the history for others. */
            from?: components["schemas"]["LocalDateTime"] | null;
            /**
             * @description Whether test connectors are included.
             * @default false
             */
            includeTestConfigurations?: boolean | null;
            /**
             * @description Name of an intent. Ignored.
             * @example weather
             */
            intent?: string | null;
            /** @description End of the period in UTC. A day counts if it begins at or before this time. Absent or null: the same as `from` for counts by day, no end for others. Counts by day cover at most 3,660 days. */
            to?: components["schemas"]["LocalDateTime"] | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A state of dialogs: a story with its intent, its step and the known entities. */
        DialogFlowStateData: {
            _id: components["schemas"]["ObjectId"];
            /**
             * Format: int64
             * @description Number of dialogs that reached the state.
             */
            count: number;
            /** @description Roles of the known entities. */
            entities: string[];
            /**
             * @description Intent, without its namespace.
             * @example book_train
             */
            intent: string;
            /**
             * @description Step of the story. Absent: none.
             * @example ask_reason
             */
            step?: string;
            /**
             * @description Id of the story.
             * @example book_train
             */
            storyDefinitionId: string;
            /**
             * @description Name of the story. Default: its id.
             * @example Book a train
             */
            storyName: string;
            storyType?: components["schemas"]["AnswerConfigurationType"];
        };
        /** @description A transition between two states. */
        DialogFlowStateTransitionData: {
            /**
             * Format: int64
             * @description Number of transitions.
             */
            count: number;
            /**
             * @description Intent of the user message, without its namespace.
             * @example weather
             */
            intent?: string;
            /** @description Roles of the new entities. */
            newEntities: string[];
            /** @description Id of the next state. */
            nextStateId: components["schemas"]["ObjectId"];
            /** @description Id of the previous state. Absent: the start of a dialog. */
            previousStateId?: components["schemas"]["ObjectId"];
            /** @description Step chosen by the user. */
            step?: string;
            type: components["schemas"]["DialogFlowStateTransitionType"];
        };
        /**
         * @description Type of the user action: a text, a pressed button, a file or a location.
         * @enum {string}
         */
        DialogFlowStateTransitionType: "nlp" | "choice" | "attachment" | "location" | "other";
        /** @description Selection of dialogs. */
        DialogInfo: {
            /**
             * @description Whether test dialogs can be included. Null: false.
             * @default false
             */
            allowTestDialogs?: boolean | null;
            /** @description Start of the period. */
            dialogActivityFrom: components["schemas"]["DateTimeInput"];
            /** @description End of the period. */
            dialogActivityTo: components["schemas"]["DateTimeInput"];
            /**
             * Format: int32
             * @description Maximum number of dialogs. 0, null or absent: 1. Tock has no limit.
             * @default 0
             * @example 50
             */
            requestedDialogCount?: number | null;
        };
        /** @description Intent used by the bot. */
        DialogIntent: {
            /**
             * @description Name of the intent without its namespace. `unknown`: none was found.
             * @example book_train
             */
            name: string;
        };
        /** @description A rating with its frequency. */
        DialogRating: {
            /**
             * Format: int32
             * @description Number of dialogs with the rating.
             */
            nbUsers: number;
            /**
             * Format: double
             * @description Rating from 1 to 5.
             * @example 5
             */
            rating: number;
        };
        /** @description A dialog between a user and a bot. */
        DialogReport: {
            /** @description Actions of the user and the bot, oldest first. */
            actions: components["schemas"]["ActionReport"][];
            id: components["schemas"]["ObjectId"];
            /** @description Whether texts are obfuscated. */
            obfuscated: boolean;
            /**
             * Format: int32
             * @description Rating of the user from 1 to 5. Absent: not rated.
             * @example 4
             */
            rating?: number;
            /** @description Comment of the user. */
            review?: string;
            userInterface: components["schemas"]["UserInterfaceType"];
        };
        /** @description One page of dialogs with the results of parsing. */
        DialogReportQueryResult: {
            /** @description Dialogs of the page. */
            dialogs: components["schemas"]["DialogReport"][];
            /**
             * Format: int64
             * @description `start` plus the number of dialogs of the page: the start of the next page.
             */
            end: number;
            /** @description Results of parsing, by id of the action. */
            nlpStats: components["schemas"]["NlpStats"][];
            /**
             * Format: int64
             * @description Number of skipped entries.
             */
            start: number;
            /**
             * Format: int64
             * @description Total number of dialogs.
             */
            total: number;
        };
        /** @description Filter for the dialogs of a bot. All conditions must match. Without conditions: all dialogs except tests. */
        DialogsSearchQuery: {
            /** @description Earliest time of an annotation. */
            annotationCreationDateFrom?: components["schemas"]["DateTimeInput"] | null;
            /** @description Latest time of an annotation. */
            annotationCreationDateTo?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Reasons of annotations to include. Empty: no condition.
             * @default []
             */
            annotationReasons?: components["schemas"]["BotAnnotationReasonType"][];
            /** @description Order by the last change of an annotation. Takes precedence over `dialogSort`. */
            annotationSort?: components["schemas"]["SortDirection"] | null;
            /**
             * @description States of annotations to include. Empty: no condition.
             * @default []
             */
            annotationStates?: components["schemas"]["BotAnnotationState"][];
            /**
             * @description Id of the connector configuration of the dialog.
             * @example web
             */
            applicationId?: string | null;
            /** @description Connector type of the dialog. */
            connectorType?: components["schemas"]["ConnectorTypeInput"] | null;
            /** @description Earliest time of a message. */
            dialogActivityFrom?: components["schemas"]["DateTimeInput"] | null;
            /** @description Latest time of a message. */
            dialogActivityTo?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Id of a dialog. All other conditions and the page are then ignored, and `total` and `end` are 1, even if the dialog does not exist.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            dialogId?: string | null;
            /** @description Order by the time of messages. Default: last changed first. */
            dialogSort?: components["schemas"]["SortDirection"] | null;
            /**
             * @description Whether tests are included.
             * @default false
             */
            displayTests?: boolean | null;
            /**
             * @description Whether a user message must equal the text.
             * @default false
             */
            exactMatch?: boolean | null;
            /** @description Feedback of the user on an answer. */
            feedback?: components["schemas"]["FeedbackVote"] | null;
            /**
             * @description Name, without its namespace, of an intent that began a story in the dialog. Intents of steps do not.
             * @example book_train
             */
            intentName?: string | null;
            /**
             * @description Names of intents, without namespaces, whose user messages and answers are left out.
             * @default []
             */
            intentsToHide?: string[];
            /** @description If true, only dialogs with an answer generated from documents are returned. False: no condition. */
            isGenAiRagDialog?: boolean | null;
            /** @description Id of the user. Tests of the user are included. */
            playerId?: components["schemas"]["PlayerIdInput"] | null;
            /** @description Status of an answer in the generative search. */
            ragAnswerStatus?: string | null;
            /**
             * @description Ratings of the user to include, from 1 to 5. Empty: no condition.
             * @default []
             */
            ratings?: number[];
            /**
             * @description If true, texts are not obfuscated.
             * @default false
             */
            skipObfuscation?: boolean | null;
            /**
             * @description Regular expression that must match a part of a user message, ignoring case. With `exactMatch`: a text.
             * @example weather
             */
            text?: string | null;
            /** @description If true, only dialogs with an annotated answer are returned. False: no condition. */
            withAnnotations?: boolean | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description Counts of test connectors and of other connectors. */
        DialogStatsGroupResponse: {
            prod: components["schemas"]["DialogStatsQueryResult"];
            test: components["schemas"]["DialogStatsQueryResult"];
        };
        /** @description An application and, optionally, a period. */
        DialogStatsQuery: {
            /**
             * @description Name of the application, in lower case.
             * @example travel
             */
            applicationName: string;
            /** @description Start of the period. */
            from?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Current namespace of the caller. Any other value returns 401.
             * @example app
             */
            namespace: string;
            /** @description End of the period. */
            to?: components["schemas"]["DateTimeInput"] | null;
        };
        /** @description Counts by connector. A connector without actions can be omitted or have the count 0. */
        DialogStatsQueryResult: {
            /** @description Answers with negative feedback. */
            allFeedbackDown: components["schemas"]["CountsByConnector"];
            /** @description Answers with positive feedback. */
            allFeedbackUp: components["schemas"]["CountsByConnector"];
            /** @description All user actions. */
            allUserActions: components["schemas"]["CountsByConnector"];
            /** @description All user actions, by day. */
            allUserActionsByDate: components["schemas"]["CountByDateResult"][];
            /** @description User actions not answered from documents. */
            allUserActionsExceptRag: components["schemas"]["CountsByConnector"];
            /** @description User actions answered from documents. */
            allUserRagActions: components["schemas"]["CountsByConnector"];
            /** @description User actions with an intent and not answered from documents. */
            knownIntentUserActions: components["schemas"]["CountsByConnector"];
            /** @description User actions without intent. */
            unknownIntentUserActions: components["schemas"]["CountsByConnector"];
            /** @description User actions without intent and not answered from documents. */
            unknownIntentUserActionsExceptRag: components["schemas"]["CountsByConnector"];
        };
        /** @description A dialog with the results of parsing. */
        DialogWithNlpStats: {
            dialog: components["schemas"]["DialogReport"];
            /** @description Results of parsing, by id of the action. */
            nlpStats: components["schemas"]["NlpStats"][];
        };
        /** @description Values of an entity type. */
        DictionaryData: {
            /** @description Values of the dictionary. */
            values: components["schemas"]["PredefinedValue"][];
        } & WithRequired<components["schemas"]["DictionaryDataFields"], "namespace" | "entityName" | "onlyValues" | "minDistance" | "textSearch">;
        /** @description Fields that a dictionary has in requests and responses. */
        DictionaryDataFields: {
            /**
             * @description Name of the entity type, without its namespace.
             * @example city
             */
            entityName?: string;
            /**
             * Format: double
             * @description Minimum similarity between a text and a label, from 0 to 1.
             * @default 0.5
             */
            minDistance?: number;
            /**
             * @description Namespace of the entity type.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether only texts that match a label count as this entity.
             * @default false
             */
            onlyValues?: boolean;
            /**
             * @description Whether labels are also searched for inside longer texts.
             * @default false
             */
            textSearch?: boolean;
        };
        /** @description Values of an entity type. */
        DictionaryDataInput: {
            /**
             * @description Values of the dictionary.
             * @default []
             */
            values?: components["schemas"]["PredefinedValueInput"][];
        } & WithRequired<components["schemas"]["DictionaryDataFields"], "namespace" | "entityName">;
        /** @description A dictionary as JSON in UTF-8, at most 50,000,000 bytes. */
        DictionaryFile: string;
        /** @description A form with one file. The field may have any name. */
        DictionaryForm: {
            dump?: components["schemas"]["DictionaryFile"];
        } & {
            [key: string]: components["schemas"]["DictionaryFile"];
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
        /** @description Ranking and filtering of retrieved documents. */
        DocumentCompressorConfiguration: {
            setting: components["schemas"]["DocumentCompressorSetting"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description Ranking and filtering of retrieved documents. */
        DocumentCompressorConfigurationInput: {
            setting: components["schemas"]["DocumentCompressorSettingInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
        /** @description A document compressor. `provider` names its type. */
        DocumentCompressorSetting: components["schemas"]["BloomzSetting"];
        /** @description A document compressor. `provider` names its type. */
        DocumentCompressorSettingInput: components["schemas"]["BloomzSettingInput"];
        /**
         * @description Semantic search, keyword search, or both.
         * @default HYBRID_SEARCH
         * @enum {string}
         */
        DocumentSearchType: "SIMILARITY_SEARCH" | "FULL_TEXT_SEARCH" | "HYBRID_SEARCH";
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
        /** @description An embedding model. `provider` names its type. */
        EmbeddingSetting: components["schemas"]["OpenAIEmbeddingSetting"] | components["schemas"]["AzureOpenAIEmbeddingSetting"] | components["schemas"]["OllamaEmbeddingSetting"];
        /** @description An embedding model. `provider` names its type. */
        EmbeddingSettingInput: components["schemas"]["OpenAIEmbeddingSettingInput"] | components["schemas"]["AzureOpenAIEmbeddingSettingInput"] | components["schemas"]["OllamaEmbeddingSettingInput"];
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
        /** @description Entity that leads to a step, optionally limited to one value. */
        EntityStepSelection: {
            /**
             * @description Role of the entity.
             * @example city
             */
            entityRole: string;
            /**
             * @description Qualified name of the entity type.
             * @example app:city
             */
            entityType: string;
            /**
             * @description Required dictionary value.
             * @example lyon
             */
            value?: string;
        };
        /** @description Entity that leads to a step, optionally limited to one value. */
        EntityStepSelectionInput: {
            /**
             * @description Role of the entity.
             * @example city
             */
            entityRole: string;
            /**
             * @description Qualified name of the entity type. Default: the role.
             * @example app:city
             */
            entityType?: string;
            /**
             * @description Required dictionary value. Null: any.
             * @example lyon
             */
            value?: string | null;
        };
        /** @description One page of entity errors. */
        EntityTestErrorQueryResultReport: {
            /** @description Counts of the page. */
            data: components["schemas"]["EntityTestErrorWithSentenceReport"][];
            /**
             * Format: int32
             * @description Total number of errors.
             */
            total: number;
        };
        /** @description A sentence with entity errors. */
        EntityTestErrorWithSentenceReport: {
            /** @description Time of the first detection. */
            firstDetectionDate: components["schemas"]["Instant"];
            /** @description The qualified sentence. */
            originalSentence: components["schemas"]["SentenceReport"];
            /** @description The sentence with the entities found by the model. */
            sentence: components["schemas"]["SentenceReport"];
        } & WithRequired<components["schemas"]["TestErrorFields"], "averageErrorProbability" | "count" | "total">;
        /** @description An intent error, as returned by the API. */
        EntityTestErrorWithSentenceReportInput: {
            /** @description Time of the first detection. Default: now. */
            firstDetectionDate?: components["schemas"]["DateTimeInput"];
            /** @description The qualified sentence. */
            originalSentence: components["schemas"]["SentenceReportInput"];
            /** @description The sentence with the entities found by the model. */
            sentence: components["schemas"]["SentenceReportInput"];
        } & components["schemas"]["TestErrorFields"];
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
        /** @description A type of entity, as stored. */
        EntityTypeDefinition: {
            _id: components["schemas"]["ObjectId"];
            /** @description Description for users of Studio. */
            description: string;
            /** @description Whether the type has a dictionary of values. */
            dictionary: boolean;
            name: components["schemas"]["QualifiedName"];
            /** @description Whether texts of this type are obfuscated in logs and in Studio. */
            obfuscated: boolean;
            /** @description Entities that an entity of this type contains. */
            subEntities: components["schemas"]["EntityDefinition"][];
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
        /** @description The evaluation of an answer. */
        Evaluation: {
            _id: components["schemas"]["ObjectId"];
            /** @description Id of the answer in the actions of the dialog. */
            actionId: components["schemas"]["ObjectId"];
            /** @description Time when the sample was created. */
            creationDate: components["schemas"]["Instant"];
            /** @description Id of the dialog. */
            dialogId: components["schemas"]["ObjectId"];
            /** @description Time of the last evaluation. Absent: not evaluated. */
            evaluationDate?: components["schemas"]["Instant"];
            /** @description Id of the sample. */
            evaluationSampleId: components["schemas"]["ObjectId"];
            evaluator?: components["schemas"]["Evaluator"];
            /** @description Time of the last evaluation, or of the creation. */
            lastUpdateDate: components["schemas"]["Instant"];
            reason?: components["schemas"]["EvaluationReason"];
            /**
             * @description `UP`: good. `DOWN`: bad. `UNSET`: not evaluated.
             * @enum {string}
             */
            status: "UNSET" | "UP" | "DOWN";
        };
        /** @description One page of the dialogs of a sample, with the evaluations of their answers. */
        EvaluationDialogs: {
            /** @description Answers, grouped by dialog. */
            actionRefs: components["schemas"]["ActionRefWithEvaluation"][];
            /** @description Dialogs of the page. */
            dialogs: components["schemas"]["DialogEntry"][];
            /**
             * Format: int32
             * @description Start of the next page.
             */
            end: number;
            /**
             * Format: int32
             * @description Number of answers of the page, which can be larger than the number of dialogs.
             */
            size: number;
            /**
             * Format: int32
             * @description Number of skipped dialogs.
             */
            start: number;
            /**
             * Format: int64
             * @description Number of dialogs in the sample.
             */
            total: number;
        };
        /** @description A page of dialogs. */
        EvaluationDialogsQuery: {
            /**
             * Format: int32
             * @description Maximum number of dialogs. Null: 0.
             * @default 10
             */
            size?: number | null;
            /**
             * Format: int32
             * @description Number of dialogs to skip. Null: 0.
             * @default 0
             */
            start?: number | null;
        };
        /** @description A bad answer. */
        EvaluationDown: {
            reason: components["schemas"]["EvaluationReason"];
            /** @constant */
            status: "DOWN";
        };
        /** @description An evaluation, by `status`. A bad answer has a reason, a good one has none. */
        EvaluationInput: components["schemas"]["EvaluationUp"] | components["schemas"]["EvaluationDown"];
        /**
         * @description Reason why an answer is bad.
         * @enum {string}
         */
        EvaluationReason: "INACCURATE_ANSWER" | "INCOMPLETE_ANSWER" | "HALLUCINATION" | "INCOMPLETE_SOURCES" | "OBSOLETE_SOURCES" | "WRONG_ANSWER_FORMAT" | "BUSINESS_LEXICON_PROBLEM" | "QUESTION_MISUNDERSTOOD" | "OTHER";
        /** @description A sample of a bot's answers, with the progress of its evaluation. */
        EvaluationSample: {
            _id: components["schemas"]["ObjectId"];
            /** @description Whether test dialogs were included. */
            allowTestDialogs: boolean;
            /**
             * Format: int32
             * @description Number of answers in the sample.
             */
            botActionCount: number;
            /**
             * @description Name of the bot.
             * @example travel
             */
            botId: string;
            /**
             * @description Login of the creator.
             * @example admin@app.com
             */
            createdBy: string;
            /** @description Id of the run that the sample was created from. Absent: a sample of a period. */
            createdFromRun?: components["schemas"]["ObjectId"];
            /** @description Time of creation. */
            creationDate: components["schemas"]["Instant"];
            /** @description Description of the sample. Absent: none. */
            description?: string;
            /** @description Start of the period, or time when the run was queued. */
            dialogActivityFrom: components["schemas"]["Instant"];
            /** @description End of the period, or of the run. */
            dialogActivityTo: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Number of dialogs in the sample.
             */
            dialogsCount: number;
            evaluationsResult: components["schemas"]["EvaluationsResult"];
            /** @description Time of creation or of the status change. */
            lastUpdateDate: components["schemas"]["Instant"];
            /**
             * @description Name of the sample. Absent: none.
             * @example November
             */
            name?: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace: string;
            /**
             * Format: int32
             * @description Number of requested dialogs. For a run: its number of dialogs.
             */
            requestedDialogCount: number;
            status: components["schemas"]["EvaluationSampleStatus"];
            /** @description Time of the status change, initially the time of creation. */
            statusChangeDate: components["schemas"]["Instant"];
            /**
             * @description Login of the user who changed the status, initially the creator.
             * @example admin@app.com
             */
            statusChangedBy: string;
            /** @description Reason of the status change. Absent: none. */
            statusComment?: string;
            /**
             * Format: int32
             * @description Number of dialogs that the sample was drawn from.
             */
            totalDialogCount: number;
        };
        /** @description A sample to create from a period or from a run. */
        EvaluationSampleInput: components["schemas"]["EvaluationSampleOfDialogs"] | components["schemas"]["EvaluationSampleOfRun"];
        /** @description Name and description of a sample. */
        EvaluationSampleNames: {
            /** @description Description of the sample. */
            description?: string | null;
            /**
             * @description Name of the sample.
             * @example November
             */
            name?: string | null;
        };
        /** @description A sample to create from the dialogs of a period. */
        EvaluationSampleOfDialogs: {
            /**
             * @description Absent or null: a sample has exactly one source.
             * @constant
             */
            datasetRunInfo?: null;
            dialogInfo: components["schemas"]["DialogInfo"];
        } & components["schemas"]["EvaluationSampleNames"];
        /** @description A sample to create from all dialogs of a run. */
        EvaluationSampleOfRun: {
            datasetRunInfo: components["schemas"]["DatasetRunInfo"];
            /**
             * @description Absent or null: a sample has exactly one source.
             * @constant
             */
            dialogInfo?: null;
        } & components["schemas"]["EvaluationSampleNames"];
        /**
         * @description Status of a sample: in progress, validated or canceled.
         * @enum {string}
         */
        EvaluationSampleStatus: "IN_PROGRESS" | "VALIDATED" | "CANCELLED";
        /** @description Progress and results of the evaluation. */
        EvaluationsResult: {
            /**
             * Format: int32
             * @description Number of evaluated answers.
             */
            evaluated: number;
            /**
             * Format: int32
             * @description Number of bad answers.
             */
            negativeCount: number;
            /**
             * Format: int32
             * @description Number of good answers.
             */
            positiveCount: number;
            /**
             * Format: int32
             * @description Number of answers to evaluate.
             */
            remaining: number;
            /**
             * Format: int32
             * @description Number of answers.
             */
            total: number;
        };
        /** @description A good answer. */
        EvaluationUp: {
            /**
             * @description A good answer has no reason.
             * @constant
             */
            reason?: null;
            /** @constant */
            status: "UP";
        };
        /** @description User who evaluated the answer. */
        Evaluator: {
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            id: string;
        };
        /** @description An FAQ. */
        FaqDefinition: {
            _id: components["schemas"]["ObjectId"];
            /**
             * @description Bot that answers the FAQ.
             * @example travel
             */
            botId: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether the bot answers the FAQ. */
            enabled: boolean;
            /**
             * @description Id of the label with the answer.
             * @example app_faq_55x40x20 cm at most
             */
            i18nId: string;
            /** @description Intent in this dump that triggers the FAQ. */
            intentId: components["schemas"]["IntentId"];
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace: string;
            /** @description Keywords for searches. */
            tags: string[];
            updateDate: components["schemas"]["Instant"];
        };
        /** @description Fields that an FAQ has in requests and responses. */
        FaqDefinitionFields: {
            /**
             * @description Name of the application, in lower case.
             * @example travel
             */
            applicationName?: string;
            /** @description Description of the FAQ. */
            description?: string;
            /**
             * @description Name of the intent, without its namespace.
             * @example luggage_size
             */
            intentName?: string;
            /**
             * @description Keywords for searches.
             * @example [
             *       "luggage",
             *       "rules"
             *     ]
             */
            tags?: string[];
            /**
             * @description Title of the FAQ. Also the label of its intent and the name of its story.
             * @example Luggage size
             */
            title?: string;
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
        /** @description A frequently asked question with its answer. */
        FaqDefinitionRequest: {
            /** @description Answer of the bot. A label with the text `UNKNOWN ANSWER` if a search does not find it. */
            answer: components["schemas"]["I18nLabel"];
            /** @description Time of creation. */
            creationDate: components["schemas"]["Instant"];
            /** @description Whether the bot answers the FAQ. */
            enabled: boolean;
            /** @description Sources of the answer. */
            footnotes?: components["schemas"]["WebFootnote"][];
            /** @description Id of the FAQ. */
            id: components["schemas"]["ObjectId"];
            /** @description Id of the intent that triggers the FAQ. */
            intentId: components["schemas"]["ObjectId"];
            /** @description Language of the sentences. */
            language: components["schemas"]["Locale"];
            /** @description Time of the last change. */
            updateDate: components["schemas"]["Instant"];
            /** @description Sentences that trigger the FAQ. Only `MISSING_UTTERANCE` if a search finds none. */
            utterances: string[];
        } & WithRequired<components["schemas"]["FaqDefinitionFields"], "applicationName" | "title" | "description" | "tags" | "intentName">;
        /** @description An FAQ to save. With an `id`, this FAQ is updated; otherwise the FAQ of its intent, or a new one is created. */
        FaqDefinitionRequestInput: {
            /** @description Answer of the bot. An existing FAQ keeps its label, and only the story gets the new one. */
            answer: components["schemas"]["I18nLabelInput"];
            /** @description Ignored. */
            creationDate?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Whether the bot answers the FAQ. Null: false.
             * @default false
             */
            enabled?: boolean | null;
            /** @description Sources of the answer. */
            footnotes?: components["schemas"]["FaqFootnoteInput"][] | null;
            /**
             * @description Id of the FAQ to update. Null: a new FAQ.
             * @example 6b035d4424e5751f55362532
             */
            id?: string | null;
            /** @description Ignored. */
            intentId?: string | null;
            /** @description Language of the sentences. */
            language: components["schemas"]["LocaleInput"];
            /** @description Ignored. The server sets the time of the change. */
            updateDate?: components["schemas"]["DateTimeInput"] | null;
            /** @description All sentences that trigger the FAQ. Omitted existing sentences are deleted. */
            utterances: string[];
        } & WithRequired<components["schemas"]["FaqDefinitionFields"], "applicationName" | "title" | "tags" | "intentName">;
        /** @description One page of FAQs. */
        FaqDefinitionSearchResult: {
            /**
             * Format: int64
             * @description Start of the next page.
             */
            end: number;
            /** @description FAQs of the page. */
            rows: components["schemas"]["FaqDefinitionRequest"][];
            /**
             * Format: int64
             * @description Number of skipped FAQs.
             */
            start: number;
            /**
             * Format: int64
             * @description Total number of FAQs. 0 on a page after the last one.
             */
            total: number;
        };
        /** @description A source of the answer. */
        FaqFootnoteInput: {
            /**
             * @description Mark of the source in the text. Studio sends its position as a number.
             * @example 1
             */
            identifier: string | number;
        } & WithRequired<components["schemas"]["WebFootnoteFields"], "title">;
        /** @description Filter and page of FAQs. The fields for order and marks are ignored. */
        FaqSearchRequest: {
            /** @description Ignored. */
            allButUser?: string | null;
            /** @description Whether the FAQs are enabled. Null: both. */
            enabled?: boolean | null;
            /**
             * @description Text that the title, the description, a sentence or the answer contains, ignoring case.
             * @example luggage
             */
            search?: string | null;
            /** @description Tags, of which an FAQ must have at least one. Empty: all FAQs. */
            tags: string[];
            /** @description Ignored. */
            user?: string | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description Settings for all FAQs of an application. */
        FaqSettings: {
            /** @description Whether a story follows each answer. */
            satisfactionEnabled: boolean;
            /**
             * @description `storyId` of the story. Absent: none.
             * @example satisfaction
             */
            satisfactionStoryId?: string;
        };
        /** @description Settings for all FAQs of an application. */
        FaqSettingsInput: {
            /**
             * @description Whether a story follows each answer. Null: false.
             * @default false
             */
            satisfactionEnabled?: boolean | null;
            /**
             * @description `storyId` of the story. Null: none.
             * @example satisfaction
             */
            satisfactionStoryId?: string | null;
        };
        /** @description A feature to save. */
        Feature: {
            /**
             * @description Identifier of the connector that the feature is limited to. Null: all connectors.
             * @example web
             */
            applicationId?: string | null;
            /**
             * @description Whether the feature is on. Null: false.
             * @default false
             */
            enabled?: boolean | null;
            /** @description End of the period, used only together with a start. Null: no end. */
            endDate?: components["schemas"]["DateTimeInput"] | null;
            /**
             * Format: int32
             * @description Percentage of users that the feature is on for. Null, or 100 and more: all users.
             * @example 50
             */
            graduation?: number | null;
            /** @description Start of the period. Null: always. */
            startDate?: components["schemas"]["DateTimeInput"] | null;
        } & WithRequired<components["schemas"]["FeatureFields"], "category" | "name">;
        /** @description Fields that identify a feature. */
        FeatureFields: {
            /**
             * @description Category of the feature. It must not contain `+` or a comma.
             * @example booking
             */
            category?: string;
            /**
             * @description Name of the feature, unique in its category. It must not contain `+` or a comma.
             * @example seat_choice
             */
            name?: string;
        };
        /** @description A feature: a switch of a bot. */
        FeatureState: {
            /**
             * @description Identifier of the connector that the feature is limited to. Absent: all connectors.
             * @example web
             */
            applicationId?: string;
            /** @description Whether the feature is on, within its period and for its share of users. */
            enabled: boolean;
            /** @description End of the period, used together with a start. Absent: no end. */
            endDate?: components["schemas"]["OffsetDateTime"];
            /**
             * Format: int32
             * @description Percentage of users that the feature is on for. Absent: all users.
             * @example 50
             */
            graduation?: number;
            /** @description Start of the period. Absent: always. */
            startDate?: components["schemas"]["OffsetDateTime"];
        } & WithRequired<components["schemas"]["FeatureFields"], "category" | "name">;
        /**
         * @description Thumbs up or thumbs down.
         * @enum {string}
         */
        FeedbackVote: "UP" | "DOWN";
        /** @description Binary content of the file. */
        FileContent: unknown;
        /** @description A form with one file. The field may have any name. */
        FileForm: {
            file?: components["schemas"]["AnyFile"];
        } & {
            [key: string]: components["schemas"]["AnyFile"];
        };
        /**
         * @description Type of the file.
         * @enum {string}
         */
        FileType: "image" | "audio" | "video" | "file";
        /** @description Type of the file, as a name, or as an index as Studio sends it: 0 is `image`. */
        FileTypeInput: components["schemas"]["FileType"] | (0 | 1 | 2 | 3);
        /** @description Common part of generative AI configurations. */
        GenAiConfiguration: {
            enabled: boolean;
            id: string;
        } & WithRequired<components["schemas"]["GenAiConfigurationFields"], "id" | "namespace" | "botId" | "enabled">;
        /** @description Fields that every generative AI configuration has in requests and responses. */
        GenAiConfigurationFields: {
            /**
             * @description Id of the bot, as in the path.
             * @example travel
             */
            botId?: string;
            /**
             * @description Whether the configuration is enabled. Null: false.
             * @default false
             */
            enabled?: boolean | null;
            /**
             * @description Id of the configuration. Required to replace an existing one. Leave it out to create one.
             * @example 6b035d5524e5751f5536258e
             */
            id?: string | null;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace?: string;
        };
        /** @description Common part of generative AI configurations. */
        GenAiConfigurationInput: WithRequired<components["schemas"]["GenAiConfigurationFields"], "namespace" | "botId">;
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
        /** @description An element of a message, such as a card of a carousel. */
        GenericElementInput: {
            /**
             * @description Files of the element.
             * @default []
             */
            attachments?: components["schemas"]["TestAttachment"][];
            /**
             * @description Buttons of the element.
             * @default []
             */
            choices?: components["schemas"]["TestChoice"][];
            /**
             * @description Locations of the element.
             * @default []
             */
            locations?: components["schemas"]["TestLocation"][];
            /** @description Other metadata of the connector. */
            metadata?: {
                [key: string]: string;
            };
            /** @description Texts of the element, by role, such as `text`, `title` and `subtitle`. */
            texts?: {
                [key: string]: string;
            };
        };
        /** @description A connector message in the common format. A carousel has one element per card. */
        GenericMessage: {
            connectorType: components["schemas"]["ConnectorType"];
            /** @description Elements of the message. */
            subElements: components["schemas"]["GenericElement"][];
        } & WithRequired<components["schemas"]["GenericElementFields"], "attachments" | "choices" | "texts" | "locations" | "metadata">;
        /** @description A connector message in the common format. */
        GenericMessageInput: {
            /** @description Connector type. Absent: any. */
            connectorType?: components["schemas"]["ConnectorTypeInput"];
            /**
             * @description Elements of the message, such as the cards of a carousel.
             * @default []
             */
            subElements?: components["schemas"]["GenericElementInput"][];
        } & components["schemas"]["GenericElementInput"];
        /** @description A connector for Google Assistant. */
        GoogleAssistantConnector: {
            connectorType?: {
                /** @constant */
                id?: "ga";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["GoogleAssistantParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `ga`. */
        GoogleAssistantParameters: {
            /** @description Comma-separated ids of the allowed projects. Absent: all projects. */
            _project_ids?: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector to Google Chat. */
        GoogleChatConnector: {
            connectorType?: {
                /** @constant */
                id?: "google_chat";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["GoogleChatParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `google_chat`. */
        GoogleChatParameters: {
            /** @description Audience of the tokens, as configured in Google Chat. */
            authenticationAudience: string;
            /** @description `1`: sources without a URL are shown too. `0`: they are hidden. */
            displaySourcesWithoutUrl?: string;
            /** @description Email address of the service account to impersonate. Takes precedence over the two credentials parameters. */
            gsaToImpersonate?: string;
            /** @description Message at the start of a session. */
            introMessage?: string;
            /** @description Credentials of the service account as JSON. */
            serviceCredentialContent?: string;
            /** @description Path of the file with the credentials of the service account. */
            serviceCredentialPath?: string;
            /** @description `1`: short footnotes. `0`: long footnotes. */
            useCondensedFootnotes?: string;
            /** @description `1`: the bot answers in the thread of the question. `0`: it does not. */
            useThread?: string;
        } & {
            [key: string]: string;
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
        /** @description Filter for labels. All conditions must be met. */
        I18LabelQuery: {
            /**
             * @description Category of the labels, exact.
             * @example travel
             */
            category?: string | null;
            /**
             * @description Regular expression that must match a part of one of the texts, ignoring case and accents.
             * @example welcome
             */
            label?: string | null;
            /**
             * Format: int64
             * @description Number of days without use.
             * @example 365
             */
            notUsedSince?: number | null;
            /** @description Whether one of the texts is validated. Null: `ALL`. */
            state?: components["schemas"]["I18nLabelStateQuery"] | null;
        };
        /** @description A text in all languages. */
        I18nLabel: {
            /** @description Texts provided by the bot's program. */
            defaultI18n: components["schemas"]["I18nLocalizedLabel"][];
            /**
             * @description Text for languages without one.
             * @example Welcome aboard
             */
            defaultLabel: string | null;
            /** @description Language of the default text. */
            defaultLocale: components["schemas"]["Locale"];
            /** @description Texts, at most one per language, interface and type of connector. */
            i18n: components["schemas"]["I18nLocalizedLabel"][];
            /**
             * Format: int32
             * @description Version number, set by clients.
             */
            version: number;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "namespace" | "category">;
        /** @description Fields that identify a label. */
        I18nLabelFields: {
            /**
             * @description Key of the label. It begins with the namespace and the category.
             * @example app_travel_Welcome aboard
             */
            _id?: string;
            /**
             * @description Category of the label.
             * @example travel
             */
            category?: string;
            /**
             * @description Namespace of the label.
             * @default app
             * @example app
             */
            namespace?: string;
        };
        /** @description A text in all languages. */
        I18nLabelInput: {
            /**
             * @description Texts provided by the bot's program.
             * @default []
             */
            defaultI18n?: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * @description Text for languages without one.
             * @example Welcome aboard
             */
            defaultLabel?: string | null;
            /** @description Language of the default text. Default: the language of the first identical text. */
            defaultLocale?: components["schemas"]["LocaleInput"];
            /** @description Texts, at most one per language, interface and type of connector. */
            i18n: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * Format: int32
             * @description Version number, set by clients.
             * @default 0
             */
            version?: number;
        } & WithRequired<components["schemas"]["I18nLabelFields"], "_id" | "category">;
        /** @description Usage counts of a label in one language on one type of connector. */
        I18nLabelStat: {
            /**
             * @description Type of the connector. Null: unknown.
             * @example web
             */
            connectorId: string | null;
            /**
             * Format: int32
             * @description Number of uses.
             */
            count: number;
            /** @description Type of user interface: text or voice. */
            interfaceType: components["schemas"]["UserInterfaceType"];
            /**
             * @description `_id` of the label.
             * @example app_travel_Welcome aboard
             */
            labelId: string;
            /** @description Time of the last use. */
            lastUpdate: components["schemas"]["Instant"];
            locale: components["schemas"]["Locale"];
            /**
             * @description Namespace of the label.
             * @example app
             */
            namespace: string;
        };
        /**
         * @description `VALIDATED`: at least one text is validated. `NOT_VALIDATED`: none is. `ALL`: both.
         * @enum {string}
         */
        I18nLabelStateQuery: "ALL" | "VALIDATED" | "NOT_VALIDATED";
        /** @description A label by id, with the text to create it from if it does not exist. */
        I18nLabelValue: {
            /** @description Arguments for `{0}`, `{1}`. Studio sets none. */
            args: unknown[];
            /**
             * @description Category of the label, such as `story` or `faq`.
             * @example story
             */
            category: string;
            /** @description Texts provided by a program. */
            defaultI18n: components["schemas"]["I18nLocalizedLabel"][];
            /**
             * @description Default text.
             * @example Open from 5am
             */
            defaultLabel: string;
            /**
             * @description Id of the label.
             * @example app_story_Open from 5am
             */
            key: string;
            /**
             * @description Namespace of the label.
             * @example app
             */
            namespace: string;
        };
        /** @description A label by id, with the text to create it from if it does not exist. */
        I18nLabelValueInput: {
            /**
             * @description Arguments for `{0}`, `{1}`.
             * @default []
             */
            args?: unknown[];
            /**
             * @description Category of the label, such as `story` or `faq`.
             * @example story
             */
            category: string;
            /**
             * @description Texts provided by a program.
             * @default []
             */
            defaultI18n?: components["schemas"]["I18nLocalizedLabelInput"][];
            /**
             * @description Default text.
             * @example Open from 5am
             */
            defaultLabel: string;
            /**
             * @description Id of the label.
             * @example app_story_Open from 5am
             */
            key: string;
            /**
             * @description Namespace of the label.
             * @example app
             */
            namespace: string;
        };
        /** @description A text in one language. */
        I18nLocalizedLabel: {
            /** @description Alternative texts that the bot alternates between. */
            alternatives: string[];
            /**
             * @description Type of the connectors that the text is limited to, such as `web`. Absent: all connectors.
             * @example web
             */
            connectorId?: string;
            /** @description Type of user interface: text or voice. */
            interfaceType: components["schemas"]["UserInterfaceType"];
            locale: components["schemas"]["Locale"];
            /** @description Whether the text has been reviewed. Bots say all texts; filters and imports distinguish them. */
            validated: boolean;
        } & WithRequired<components["schemas"]["I18nLocalizedLabelFields"], "label">;
        /** @description Fields that a text in one language has in requests and responses. */
        I18nLocalizedLabelFields: {
            /**
             * @description The text. The bot's program can insert values for `{0}`.
             * @example Welcome aboard
             */
            label?: string;
        };
        /** @description A text in one language. */
        I18nLocalizedLabelInput: {
            /**
             * @description Alternative texts that the bot alternates between.
             * @default []
             */
            alternatives?: string[];
            /**
             * @description Type of the connectors that the text is limited to, such as `web`. Null: all connectors.
             * @example web
             */
            connectorId?: string | null;
            interfaceType: components["schemas"]["UserInterfaceTypeInput"];
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Whether the text has been reviewed. Bots say all texts; filters and imports distinguish them. Null: false.
             * @default false
             */
            validated?: boolean | null;
        } & WithRequired<components["schemas"]["I18nLocalizedLabelFields"], "label">;
        /** @description A connector to iAdvize. */
        IadvizeConnector: {
            connectorType?: {
                /** @constant */
                id?: "iadvize";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["IadvizeParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `iadvize`. */
        IadvizeParameters: {
            /** @description Distribution rule for handing a chat over to human agents. */
            tock_iadvize_distribution_rule?: string;
            /** @description Message when no human agent is available. */
            tock_iadvize_distribution_rule_unavailable: string;
            /** @description URL of the bot editor. */
            tock_iadvize_editor_url: string;
            /** @description First message of a conversation. */
            tock_iadvize_first_message: string;
            /** @description Default language, such as `en`. */
            tock_iadvize_locale_code?: string;
            /** @description Secret that iAdvize signs its requests with. */
            tock_iadvize_secret_token?: string;
        } & {
            [key: string]: string;
        };
        /** @description Result of an import. */
        ImportReport: {
            /** @description Applications that were created. */
            applicationsImported: components["schemas"]["QualifiedName"][];
            /** @description Entity types that were created. */
            entitiesImported: components["schemas"]["QualifiedName"][];
            /** @description Errors: what could not be imported, and why. */
            errorMessages: string[];
            /**
             * Format: int64
             * @description Number of created FAQs.
             */
            faqsImported: number;
            /** @description Intents that were created. */
            intentsImported: components["schemas"]["QualifiedName"][];
            /** @description Whether a language was added to the application. */
            localeAdded: boolean;
            /** @description Whether anything changed. */
            modified: boolean;
            /**
             * Format: int64
             * @description Number of imported sentences.
             */
            sentencesImported: number;
            /** @description Whether everything was imported. */
            success: boolean;
        };
        /** @description Description of the indicator. */
        IndicatorDescription: string;
        /** @description Fields of all indicators. */
        IndicatorFields: {
            /** @description Dimensions of the indicator. Studio groups indicators by them. */
            dimensions?: string[];
            /**
             * @description Display name.
             * @example Survey
             */
            label?: string;
        };
        /**
         * @description Name of the indicator, used by stories.
         * @example survey
         */
        IndicatorName: string;
        /** @description A custom indicator. */
        IndicatorResponse: {
            /**
             * @description Name of the bot's application.
             * @example travel
             */
            applicationName: string;
            description?: components["schemas"]["IndicatorDescription"];
            id: components["schemas"]["ObjectId"];
            name: components["schemas"]["IndicatorName"];
            /** @constant */
            type: "CUSTOM";
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description A possible value of an indicator. */
        IndicatorValue: {
            /**
             * @description Display name.
             * @example Good
             */
            label: string;
            /**
             * @description Name of the indicator, used by stories.
             * @example good
             */
            name: string;
        };
        /** @description A possible value of an indicator. */
        IndicatorValueInput: {
            /** @description Display name. */
            label: components["schemas"]["NotBlank"];
            /** @description Name of the indicator, used by stories. */
            name: components["schemas"]["NotBlank"];
        };
        /** @description Possible values of the indicator. */
        IndicatorValues: components["schemas"]["IndicatorValue"][];
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
        /**
         * @description Id of an intent: 24 hexadecimal digits, or the qualified name of a built-in intent, such as `tock:unknown`.
         * @example 6b035c8024e5751f5536250c
         * @example tock:unknown
         */
        IntentId: string;
        /** @description Probability by qualified name of the intent. */
        IntentProbabilities: {
            [key: string]: components["schemas"]["Probability"];
        };
        /** @description Fields that an intent error has in requests and responses. */
        IntentTestErrorFields: {
            /**
             * @description Qualified intent of the sentence: `namespace:name`.
             * @example app:greetings
             */
            currentIntent?: string;
            /**
             * @description Intent found by the model: `namespace:name`.
             * @example app:book_train
             */
            wrongIntent?: string;
        } & components["schemas"]["TestErrorFields"];
        /** @description One page of intent errors. */
        IntentTestErrorQueryResultReport: {
            /** @description Counts of the page. */
            data: components["schemas"]["IntentTestErrorWithSentenceReport"][];
            /**
             * Format: int32
             * @description Total number of errors.
             */
            total: number;
        };
        /** @description A sentence with an intent error. */
        IntentTestErrorWithSentenceReport: {
            /** @description Time of the first detection. */
            firstDetectionDate: components["schemas"]["Instant"];
            sentence: components["schemas"]["SentenceReport"];
        } & WithRequired<components["schemas"]["IntentTestErrorFields"], "currentIntent" | "wrongIntent">;
        /** @description An intent error, as returned by the API. */
        IntentTestErrorWithSentenceReportInput: {
            /** @description Time of the first detection. Default: now. */
            firstDetectionDate?: components["schemas"]["DateTimeInput"];
            sentence: components["schemas"]["SentenceReportInput"];
        } & WithRequired<components["schemas"]["IntentTestErrorFields"], "currentIntent" | "wrongIntent">;
        /** @description An intent in the namespace of the story. */
        IntentWithoutNamespace: {
            /**
             * @description Name of the intent, without the namespace.
             * @example opening_hours
             */
            name: string;
        };
        /** @description A value of one of Tock's own types. */
        KnownBotEntityValue: components["schemas"]["BotStringValue"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of Tock's own types. */
        KnownEntityValue: components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValue"] | components["schemas"]["DateIntervalEntityValue"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["StringValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A value of one of Tock's own types. */
        KnownEntityValueInput: components["schemas"]["StringValueInput"] | components["schemas"]["NumberValue"] | components["schemas"]["OrdinalValue"] | components["schemas"]["DistanceValue"] | components["schemas"]["VolumeValue"] | components["schemas"]["AmountOfMoneyValue"] | components["schemas"]["TemperatureValue"] | components["schemas"]["DurationValue"] | components["schemas"]["DateEntityValueInput"] | components["schemas"]["DateIntervalEntityValueInput"] | components["schemas"]["EmailValue"] | components["schemas"]["UrlValue"] | components["schemas"]["PhoneNumberValue"] | components["schemas"]["CustomValueWrapper"] | components["schemas"]["UnknownValue"];
        /** @description A table in UTF-8, separated by semicolons, with the header of an export and at most 10,000 labels. */
        LabelsCsvFile: string;
        /** @description A form with one file. The field may have any name. */
        LabelsCsvForm: {
            labels?: components["schemas"]["LabelsCsvFile"];
        } & {
            [key: string]: components["schemas"]["LabelsCsvFile"];
        };
        /** @description Labels of one file. */
        LabelsFile: components["schemas"]["I18nLabelInput"][];
        /** @description A JSON list of labels in UTF-8. */
        LabelsJsonFile: string;
        /** @description A form with one file. The field may have any name. */
        LabelsJsonForm: {
            labels?: components["schemas"]["LabelsJsonFile"];
        } & {
            [key: string]: components["schemas"]["LabelsJsonFile"];
        };
        /** @description A Langfuse project. */
        LangfuseSetting: {
            publicUrl?: string;
            secretKey: components["schemas"]["MaskedSecret"];
        } & WithRequired<components["schemas"]["LangfuseSettingFields"], "provider" | "publicKey" | "url">;
        /** @description A Langfuse project. */
        LangfuseSettingFields: {
            /** @constant */
            provider?: "Langfuse";
            /**
             * @description Public key of the project. Not a secret.
             * @example pk
             */
            publicKey?: string;
            /**
             * @description Langfuse URL for users, if it is different. Links to traces begin with it.
             * @example https://langfuse.example.com
             */
            publicUrl?: string | null;
            /**
             * @description Langfuse URL used by the orchestrator.
             * @example https://langfuse.example.com
             */
            url?: string;
        };
        /** @description A Langfuse project. */
        LangfuseSettingInput: {
            secretKey: components["schemas"]["SecretKey"];
        } & WithRequired<components["schemas"]["LangfuseSettingFields"], "provider" | "publicKey" | "url">;
        /**
         * @description A language, optionally with a script and a country, as a language tag: parts are joined with `-`.
         * @example en
         * @example fr-CA
         */
        LanguageTag: string;
        /** @description Probability that the model gave when the sentence was last parsed. Null or absent: never parsed. */
        LastProbability: components["schemas"]["Probability"] | null;
        /** @description A group of synonyms. */
        LexiconGroup: {
            /**
             * Format: int32
             * @description Number of the group, unique in the bot.
             * @example 6
             */
            id: number;
            /** @description Synonyms of the group. */
            terms: string[];
        };
        /** @description A group of synonyms. */
        LexiconGroupInput: {
            /**
             * Format: int32
             * @description Number of the group. Default: the number after the highest.
             * @example 5
             */
            id?: number | null;
            /**
             * @description Synonyms of the group.
             * @default []
             */
            terms?: string[];
        };
        /** @description A language model. `provider` names its type. */
        LLMSetting: components["schemas"]["OpenAILLMSetting"] | components["schemas"]["AzureOpenAILLMSetting"] | components["schemas"]["OllamaLLMSetting"];
        /** @description Settings of all language models. */
        LLMSettingFields: {
            /**
             * @description Reasoning effort, in the terms of the provider.
             * @example low
             */
            reasoningEffort?: string | null;
        };
        /** @description A language model. `provider` names its type. */
        LLMSettingInput: components["schemas"]["OpenAILLMSettingInput"] | components["schemas"]["AzureOpenAILLMSettingInput"] | components["schemas"]["OllamaLLMSettingInput"];
        /**
         * Format: date
         * @description A date without a time.
         * @example 2026-11-22
         */
        LocalDate: string;
        /**
         * Format: local-date-time
         * @description A date and time without an offset. A `Z` at the end is ignored.
         * @example 2026-11-20T00:00:00
         */
        LocalDateTime: string;
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
        /** @description Filter for the sentences of an application in one language. The language is required. */
        LogCountQuery: {
            /**
             * @description Qualified name of the intent found for the sentences: `namespace:name`.
             * @example app:greetings
             */
            intentName?: string | null;
            language: components["schemas"]["LocaleInput"];
            /**
             * Format: int32
             * @description Minimum number of queries. Null: 0.
             * @default 1
             */
            minCount?: number | null;
            /** @description Whether the sentences are qualified. Null: both. */
            validated?: boolean | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description Context of the sentence. */
        LoggedContext: {
            /** @description Whether a qualified sentence got its qualified result without the model. */
            checkExistingQuery: boolean;
            /** @description Device of the user. */
            clientDevice: string | null;
            /**
             * @description Id of the user.
             * @example user1
             */
            clientId: string;
            /** @description Id of the dialog. */
            dialogId: string;
            /** @description Whether the query was counted. */
            increaseQueryCounter: boolean;
            language: components["schemas"]["Locale"];
            /** @description Time that relative expressions such as "tomorrow" refer to. */
            referenceDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Time zone of the user.
             * @example Europe/Paris
             */
            referenceTimezone: string;
            /** @description Whether a new sentence was added to the inbox. */
            registerQuery: boolean;
            /** @description Whether the query was a test. */
            test: boolean;
        };
        /** @description An intent to choose from. */
        LoggedIntentQualifier: {
            /**
             * @description Qualified name of the intent: `namespace:name`.
             * @example app:book_train
             */
            intent: string;
            /**
             * Format: double
             * @description Number added to the probability.
             */
            modifier: number;
        };
        /** @description The query as received by `POST /rest/nlp/parse`, with defaults filled in. */
        LoggedQuery: {
            /**
             * @description Name of the application.
             * @example travel
             */
            applicationName: string;
            /** @description The `configuration` of the query. */
            configuration: string | null;
            context: components["schemas"]["LoggedContext"];
            /** @description Intents to choose from. Empty: all. */
            intentsSubset: components["schemas"]["LoggedIntentQualifier"][];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description The sentence. */
            queries: string[];
            state: components["schemas"]["LoggedState"];
        };
        /** @description State of the dialog. */
        LoggedState: {
            /** @description Names of states. */
            states: string[];
        };
        /** @description A parsed sentence. */
        LogReport: {
            /** @description Time of the query. */
            date: components["schemas"]["Instant"];
            /**
             * @description Id of the dialog.
             * @example 6b035ca024e5751f5536251d
             */
            dialogId: string;
            /**
             * Format: int64
             * @description Duration in milliseconds.
             */
            durationInMS: number;
            /** @description Whether the build failed. */
            error: boolean;
            /**
             * @description Name of the intent, without its namespace.
             * @example book_train
             */
            intent: string;
            request: components["schemas"]["LoggedQuery"];
            /** @description Result of parsing. Absent: parsing failed. */
            response?: components["schemas"]["ParseResult"];
            /** @description The sentence in the format for qualification. Absent: parsing failed. */
            sentence?: components["schemas"]["SentenceReport"];
        };
        /** @description Filter for parsed sentences of an application. Without a language: all languages. */
        LogsQuery: {
            /**
             * @description Part of the text.
             * @example train
             */
            search?: string | null;
            /**
             * @description Whether test queries are included.
             * @default false
             */
            test?: boolean | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description One page of the log. */
        LogsReport: {
            /**
             * Format: int64
             * @description `start` plus the number of entries of the page: the start of the next page.
             */
            end: number;
            /** @description Entries of the page, newest first. */
            logs: components["schemas"]["LogReport"][];
            /**
             * Format: int64
             * @description Number of skipped entries.
             */
            start: number;
            /**
             * Format: int64
             * @description Total number of entries.
             */
            total: number;
        };
        /** @description Filter for parsed sentences of an application. */
        LogStatsQuery: {
            /**
             * @description Qualified name of the intent found for the sentences: `namespace:name`.
             * @example app:book_train
             */
            intent?: string | null;
            /**
             * Format: int32
             * @description Minimum frequency of a pair of intents.
             * @example 2
             */
            minOccurrences?: number | null;
            /**
             * @description Whether only sentences in the language of the query count.
             * @default false
             */
            onlyCurrentLocale?: boolean | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /**
         * @description `********`: a secret is set. Empty: no secret is set, or the server cannot decrypt it.
         * @example ********
         * @enum {string}
         */
        MaskedSecret: "********" | "";
        /** @description A connector to Mattermost. */
        MattermostConnector: {
            connectorType?: {
                /** @constant */
                id?: "mattermost";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["MattermostParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `mattermost`. */
        MattermostParameters: {
            /** @description Id of the only channel that the bot answers in. */
            _dedicated_room_id_?: string;
            /** @description Token of the outgoing webhook. */
            _outgoing_token_: string;
            /** @description User name of the bot. */
            _tock_username_?: string;
            /** @description Token of the incoming webhook. */
            _token_: string;
            /** @description URL of the Mattermost server. */
            _url_: string;
        } & {
            [key: string]: string;
        };
        /** @description A button. */
        MediaActionDescriptorDump: {
            title: components["schemas"]["I18nLabelValue"];
            /** @constant */
            type: "action";
            /**
             * @description URL of the page.
             * @example https://example.org/stations
             */
            url?: string;
        };
        /** @description A button. */
        MediaActionDescriptorDumpInput: {
            title: components["schemas"]["I18nLabelValueInput"];
            /** @constant */
            type: "action";
            /**
             * @description URL of the page.
             * @example https://example.org/stations
             */
            url?: string | null;
        };
        /** @description Title and URL of a button. */
        MediaActionInput: {
            title?: components["schemas"]["I18nLabelInput"];
            /**
             * @description URL of the page.
             * @example https://example.org/stations
             */
            url?: string | null;
        };
        /** @description A file with a title and buttons. */
        MediaCardDescriptor: {
            /** @description Buttons of the card. */
            actions: components["schemas"]["MediaActionDescriptorDump"][];
            file?: components["schemas"]["MediaFileDescriptor"];
            /** @description Whether the card and adjacent cards form a carousel. */
            fillCarousel: boolean;
            subTitle?: components["schemas"]["I18nLabelValue"];
            title?: components["schemas"]["I18nLabelValue"];
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. Exports do not contain whether it belongs to a carousel. */
        MediaCardDescriptorDump: {
            /** @description Buttons of the card. */
            actions: components["schemas"]["MediaActionDescriptorDump"][];
            file?: components["schemas"]["MediaFileDescriptorDump"];
            subTitle?: components["schemas"]["I18nLabelValue"];
            title?: components["schemas"]["I18nLabelValue"];
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. */
        MediaCardDescriptorDumpInput: {
            /**
             * @description Buttons of the card.
             * @default []
             */
            actions?: components["schemas"]["MediaActionDescriptorDumpInput"][];
            file?: components["schemas"]["MediaFileDescriptorDumpInput"] | null;
            subTitle?: components["schemas"]["I18nLabelValueInput"] | null;
            title?: components["schemas"]["I18nLabelValueInput"] | null;
            /** @constant */
            type: "card";
        };
        /** @description A file with a title and buttons. */
        MediaCardDescriptorInput: {
            /**
             * @description Buttons of the card.
             * @default []
             */
            actions?: components["schemas"]["MediaActionDescriptorDumpInput"][];
            file?: components["schemas"]["MediaFileDescriptorInput"] | null;
            /**
             * @description Whether the card and adjacent cards form a carousel. Null: false.
             * @default false
             */
            fillCarousel?: boolean | null;
            subTitle?: components["schemas"]["I18nLabelValueInput"] | null;
            title?: components["schemas"]["I18nLabelValueInput"] | null;
            /** @constant */
            type: "card";
        };
        /** @description Content of a card. */
        MediaCardInput: {
            /**
             * @description Buttons of the card.
             * @default []
             */
            actions?: (components["schemas"]["BotMediaActionDescriptorInput"] | components["schemas"]["NumberedMediaActionInput"])[];
            file?: components["schemas"]["MediaFileDescriptorInput"] | null;
            /**
             * @description Whether the card and adjacent cards form a carousel. Null: false.
             * @default false
             */
            fillCarousel?: boolean | null;
            subTitle?: components["schemas"]["I18nLabelInput"] | null;
            title?: components["schemas"]["I18nLabelInput"] | null;
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptor: {
            /** @description Cards of the carousel. */
            cards: components["schemas"]["MediaCardDescriptor"][];
            /** @constant */
            type: "carousel";
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptorDump: {
            /** @description Cards of the carousel. */
            cards: components["schemas"]["MediaCardDescriptorDump"][];
            /** @constant */
            type: "carousel";
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptorDumpInput: {
            /** @description Cards of the carousel. */
            cards: components["schemas"]["MediaCardDescriptorDumpInput"][];
            /** @constant */
            type: "carousel";
        };
        /** @description Cards in a row. */
        MediaCarouselDescriptorInput: {
            /** @description Cards of the carousel. */
            cards: components["schemas"]["MediaCardDescriptorInput"][];
            /** @constant */
            type: "carousel";
        };
        /** @description A file for messages. */
        MediaFileDescriptor: WithRequired<components["schemas"]["MediaFileFields"], "suffix" | "name" | "id" | "type">;
        /** @description A file, with its content if the server stores it. */
        MediaFileDescriptorDump: {
            /**
             * @description Content of the file in Base64. Absent: the file is stored on another server or no longer exists.
             * @example iVBORw0KGgo=
             */
            data?: string;
        } & WithRequired<components["schemas"]["MediaFileFields"], "suffix" | "name" | "id" | "type">;
        /** @description A file. It is stored if `data` is present and the server does not have the file. A file without content and URL is skipped. */
        MediaFileDescriptorDumpInput: {
            /**
             * @description Content of the file in Base64.
             * @example iVBORw0KGgo=
             */
            data?: string | null;
            /** @description Text for screen readers. */
            description?: components["schemas"]["I18nLabelInput"] | null;
            /**
             * @description URL of the file, if it is stored on another server.
             * @example https://example.org/station.png
             */
            externalUrl?: string | null;
            /**
             * @description Id of the file. Default: a new random id.
             * @example app_station
             */
            id?: string;
            /**
             * @description Original name of the file.
             * @example station.png
             */
            name: string;
            /**
             * @description Extension of the file.
             * @example png
             */
            suffix: string;
            /** @description Type of the file. Default: derived from the extension. */
            type?: components["schemas"]["FileType"];
        };
        /** @description A file that was uploaded before or is stored on another server. */
        MediaFileDescriptorInput: {
            description?: components["schemas"]["I18nLabelInput"] | null;
            /**
             * @description URL of the file, if it is stored on another server.
             * @example https://example.org/station.png
             */
            externalUrl?: string | null;
            /**
             * @description Id of the file. Default: a new random id.
             * @example app_station
             */
            id?: string;
            /**
             * @description Original name of the file.
             * @example station.png
             */
            name: string;
            /**
             * @description Extension of the file.
             * @example png
             */
            suffix: string;
            /** @description Type of the file. Default: derived from the extension. */
            type?: components["schemas"]["FileTypeInput"];
        };
        /** @description Fields of a file. */
        MediaFileFields: {
            /** @description Alternative text of the file. Absent: none. */
            description?: components["schemas"]["I18nLabel"];
            /**
             * @description URL of a file stored on another server. Absent: the file was uploaded.
             * @example https://example.org/logo.png
             */
            externalUrl?: string;
            /**
             * @description Id of the file. For an uploaded file, it begins with the namespace; followed by a dot and the extension, it is the name for downloads.
             * @example app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e
             */
            id?: string;
            /**
             * @description Original name of the file.
             * @example logo.png
             */
            name?: string;
            /**
             * @description File extension, in lower case.
             * @example png
             */
            suffix?: string;
            /** @description Type of the file, derived from its extension. */
            type?: components["schemas"]["FileType"];
        };
        /** @description A button, a card or several cards, as stored. `type` names its type. */
        MediaMessageDescriptor: components["schemas"]["MediaActionDescriptorDump"] | components["schemas"]["MediaCardDescriptor"] | components["schemas"]["MediaCarouselDescriptor"];
        /** @description A button, a card or several cards. `type` names its type. */
        MediaMessageDescriptorDump: components["schemas"]["MediaActionDescriptorDump"] | components["schemas"]["MediaCardDescriptorDump"] | components["schemas"]["MediaCarouselDescriptorDump"];
        /** @description A button, a card or several cards. `type` names its type. */
        MediaMessageDescriptorDumpInput: components["schemas"]["MediaActionDescriptorDumpInput"] | components["schemas"]["MediaCardDescriptorDumpInput"] | components["schemas"]["MediaCarouselDescriptorDumpInput"];
        /** @description A button, a card or several cards, as stored. `type` names its type. */
        MediaMessageDescriptorInput: components["schemas"]["MediaActionDescriptorDumpInput"] | components["schemas"]["MediaCardDescriptorInput"] | components["schemas"]["MediaCarouselDescriptorInput"];
        /** @description An obsolete type. */
        MessageAnswerConfigurationDump: {
            /** @constant */
            answerType: "message";
            /** @description Always empty, because Tock cannot read such messages. */
            messages: unknown[];
        };
        /** @description An obsolete type. */
        MessageAnswerConfigurationDumpInput: {
            /** @constant */
            answerType: "message";
            /**
             * @description Always empty, because Tock cannot read such messages.
             * @default []
             */
            messages?: unknown[];
        };
        /** @description An obsolete type. */
        MessageAnswerConfigurationInput: {
            /** @constant */
            answerType: "message";
            /** @description Always empty, because Tock cannot read such messages. */
            messages: unknown[];
        };
        /** @description A message of a user or a bot. `eventType` names its type. */
        MessageInput: components["schemas"]["SentenceInput"] | components["schemas"]["TestSentenceWithFootnotes"] | components["schemas"]["TestChoice"] | components["schemas"]["TestAttachment"] | components["schemas"]["TestLocation"] | components["schemas"]["TestDebug"];
        /** @description A connector to Messenger for a page. */
        MessengerConnector: {
            connectorType?: {
                /** @constant */
                id?: "messenger";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["MessengerParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `messenger`. */
        MessengerParameters: {
            /** @description Id of the application. */
            appId: string;
            /** @description Id of the page. */
            pageId: string;
            /** @description Id of the persona that answers. */
            personaId?: string;
            /** @description Secret of the application. */
            secret: string;
            /** @description Token for sending answers. */
            token: string;
            /** @description Token for the verification of the webhook. */
            verifyToken?: string;
        } & {
            [key: string]: string;
        };
        /** @description Filter for metrics. All conditions must match. A condition matches any of its values; an empty list matches none. */
        MetricFilter: {
            /** @description Earliest time of the event, included. The time of day is considered for events of the last year. */
            creationDateSince?: components["schemas"]["DateTimeInput"] | null;
            /** @description Latest time of the event, included. */
            creationDateUntil?: components["schemas"]["DateTimeInput"] | null;
            /** @description Ids of the stories in which the event occurred. */
            emitterStoryIds?: string[] | null;
            /** @description Names of indicators. */
            indicatorNames?: string[] | null;
            /** @description Names of indicator values. */
            indicatorValueNames?: string[] | null;
            /** @description Ids of the stories that the event refers to. */
            trackedStoryIds?: string[] | null;
            /** @description Types of events. */
            types?: components["schemas"]["MetricType"][] | null;
        };
        /**
         * @description A field to group by.
         * @enum {string}
         */
        MetricGroupBy: "APPLICATION_ID" | "TYPE" | "EMITTER_STORY_ID" | "TRACKED_STORY_ID" | "INDICATOR_NAME" | "INDICATOR_VALUE_NAME";
        /** @description The filter and the fields to group by. */
        MetricRequest: {
            /** @description Filter for metrics. Absent or null: all. */
            filter?: components["schemas"]["MetricFilter"] | null;
            /** @description Fields to group by. Empty: single events with their `id`, the latest 10,000 at most. */
            groupBy: components["schemas"]["MetricGroupBy"][];
        };
        /** @description Values of the fields that the count is grouped by. */
        MetricRow: {
            /**
             * @description Id of the connector configuration.
             * @example web
             */
            applicationId?: string;
            /**
             * @description Id of the story in which the event occurred.
             * @example 6b035cd024e5751f55362560
             */
            emitterStoryId?: string;
            /** @description Id of a single event, without grouping. */
            id?: components["schemas"]["ObjectId"];
            /**
             * @description Name of the indicator.
             * @example survey
             */
            indicatorName?: string;
            /**
             * @description Name of the indicator value.
             * @example good
             */
            indicatorValueName?: string;
            /**
             * @description Id of the story that the event refers to.
             * @example 6b035cd024e5751f55362560
             */
            trackedStoryId?: string;
            type?: components["schemas"]["MetricType"];
        };
        /**
         * @description Type of event: a story was handled, or a question of an indicator was asked or answered.
         * @enum {string}
         */
        MetricType: "QUESTION_ASKED" | "QUESTION_REPLIED" | "STORY_HANDLED";
        /** @description A build of one model, successful or failed. */
        ModelBuild: {
            applicationId: components["schemas"]["ObjectId"];
            /** @description Start of the build. */
            date: components["schemas"]["Instant"];
            duration: components["schemas"]["Duration"];
            /** @description Entity type of `entityTypeEntities`. Otherwise null. */
            entityTypeName: components["schemas"]["QualifiedName"] | null;
            /** @description Whether the build failed. */
            error: boolean;
            /** @description Error of a failed build. Otherwise null. */
            errorMessage: string | null;
            /** @description Intent of `intentEntities`. Otherwise null. */
            intentId: components["schemas"]["IntentId"] | null;
            language: components["schemas"]["Locale"];
            /**
             * Format: int32
             * @description Number of sentences in the model.
             */
            nbSentences: number;
            /**
             * @description Type of the model. `intent`: intents of sentences. `intentEntities`: entities in sentences of one intent. `entityTypeEntities`: entities inside entities of one type.
             * @enum {string}
             */
            type: "intent" | "intentEntities" | "entityTypeEntities";
        };
        /** @description One page of builds. */
        ModelBuildQueryResult: {
            /** @description Builds of the page. */
            data: components["schemas"]["ModelBuild"][];
            /**
             * Format: int64
             * @description Total number of builds.
             */
            total: number;
        };
        /** @description An answer with its type as a name. */
        NamedAnswerInput: components["schemas"]["BotSimpleAnswerConfigurationInput"] | components["schemas"]["BotScriptAnswerConfigurationInput"] | components["schemas"]["BotBuiltinAnswerConfigurationInput"];
        /** @description A language. */
        NamedLocale: {
            /** @description Code of the language. */
            first: components["schemas"]["Locale"];
            /**
             * @description English name of the language.
             * @example French
             */
            second: string;
        };
        /** @description A button or a card, with its type as a name. */
        NamedMediaInput: components["schemas"]["BotMediaActionDescriptorInput"] | components["schemas"]["BotMediaCardDescriptorInput"];
        /** @description Sharing configuration of a namespace. */
        NamespaceConfiguration: {
            /** @description What all other namespaces can use. */
            defaultSharingConfiguration: components["schemas"]["NamespaceSharingConfiguration"];
            /** @description What the namespace uses of others, by their name. */
            namespaceImportConfiguration: {
                [key: string]: components["schemas"]["NamespaceSharingConfiguration"];
            };
        } & WithRequired<components["schemas"]["NamespaceConfigurationFields"], "namespace" | "label">;
        /** @description Fields that the configuration of a namespace has in requests and responses. */
        NamespaceConfigurationFields: {
            /**
             * @description Display name of the namespace.
             * @example Team 2
             */
            label?: string | null;
            /**
             * @description Name of the namespace.
             * @example team2
             */
            namespace?: string;
        };
        /** @description Sharing configuration of a namespace. */
        NamespaceConfigurationInput: {
            /** @description What all other namespaces can use. Default: nothing. */
            defaultSharingConfiguration?: components["schemas"]["NamespaceSharingConfigurationInput"];
            /**
             * @description What the namespace uses of others, by their name.
             * @default {}
             */
            namespaceImportConfiguration?: {
                [key: string]: components["schemas"]["NamespaceSharingConfigurationInput"];
            };
        } & WithRequired<components["schemas"]["NamespaceConfigurationFields"], "namespace">;
        /** @description Shared parts of a namespace. */
        NamespaceSharingConfiguration: {
            /** @description Whether models are shared. */
            model: boolean;
            /** @description Whether stories are shared. */
            stories: boolean;
        };
        /** @description Shared parts of a namespace. */
        NamespaceSharingConfigurationInput: {
            /**
             * @description Whether models are shared. Null: false.
             * @default false
             */
            model?: boolean | null;
            /**
             * @description Whether stories are shared. Null: false.
             * @default false
             */
            stories?: boolean | null;
        };
        /** @description An intent that is more or less probable after a story. */
        NextIntentQualifier: {
            /**
             * @description Name of the intent.
             * @example thanks
             */
            intent: string;
            /**
             * Format: double
             * @description Number added to the probability. Can be negative.
             */
            modifier: number;
        };
        /** @description An intent that is more or less probable after a story. */
        NextIntentQualifierInput: {
            /**
             * @description Name of the intent.
             * @example thanks
             */
            intent: string;
            /**
             * Format: double
             * @description Number added to the probability. Can be negative.
             * @default 0
             */
            modifier?: number | null;
        };
        /** @description Configuration of an engine for the models of an application. */
        NlpApplicationConfiguration: {
            /** @description Configuration for the whole application. */
            applicationConfiguration: components["schemas"]["NlpModelConfiguration"];
            /** @description Configuration for the entity models. */
            entityConfiguration: components["schemas"]["NlpModelConfiguration"];
            /** @description Whether the engine uses the application configuration. */
            hasApplicationConfiguration: boolean;
            /** @description Whether the engine uses the entity configuration. */
            hasEntityConfiguration: boolean;
            /** @description Whether the engine uses the intent configuration. */
            hasIntentConfiguration: boolean;
            /** @description Whether the engine uses the tokenizer configuration. */
            hasTokenizerConfiguration: boolean;
            /** @description Configuration for the intent model. */
            intentConfiguration: components["schemas"]["NlpModelConfiguration"];
            /** @description Configuration for tokenization. */
            tokenizerConfiguration: components["schemas"]["NlpModelConfiguration"];
        };
        /** @description Configuration of an engine for the models of an application. Omitted parts become empty. */
        NlpApplicationConfigurationInput: {
            applicationConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
            entityConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
            /**
             * @description Whether the engine uses the application configuration.
             * @default false
             */
            hasApplicationConfiguration?: boolean;
            /**
             * @description Whether the engine uses the entity configuration.
             * @default true
             */
            hasEntityConfiguration?: boolean;
            /**
             * @description Whether the engine uses the intent configuration.
             * @default true
             */
            hasIntentConfiguration?: boolean;
            /**
             * @description Whether the engine uses the tokenizer configuration.
             * @default true
             */
            hasTokenizerConfiguration?: boolean;
            intentConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
            tokenizerConfiguration?: components["schemas"]["NlpModelConfigurationInput"];
        };
        /** @description Query of the bot, result of parsing, and entities of the dialog. */
        NlpCallStats: {
            /** @description Entities of the sentence. */
            entityResult: components["schemas"]["DialogEntityValue"][];
            /** @description Entities after merging with those of the dialog. */
            entityResultAfterMerge: components["schemas"]["DialogEntityValue"][];
            intentResult: components["schemas"]["DialogIntent"];
            locale: components["schemas"]["Locale"];
            nlpQuery: components["schemas"]["NlpQuery"];
            nlpResult: components["schemas"]["NlpResult"];
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
        /** @description A part of the configuration. */
        NlpModelConfiguration: {
            /** @description Whether the engine reads the Markdown text. */
            hasMarkdown: boolean;
            /** @description Whether the engine reads the properties. */
            hasProperties: boolean;
            /** @description Configuration as a Markdown text, for engines that use it. */
            markdown: string | null;
            /** @description Values by name of the property, as defined by the engine. */
            properties: {
                [key: string]: string;
            };
        };
        /** @description A part of the configuration. */
        NlpModelConfigurationInput: {
            /**
             * @description Whether the engine reads the Markdown text.
             * @default false
             */
            hasMarkdown?: boolean;
            /**
             * @description Whether the engine reads the properties.
             * @default true
             */
            hasProperties?: boolean;
            /** @description Configuration as a Markdown text, for engines that use it. */
            markdown?: string | null;
            /**
             * @description Values by name of the property, as defined by the engine.
             * @default {}
             */
            properties?: {
                [key: string]: string;
            };
        };
        /** @description Query of the bot. */
        NlpQuery: {
            /**
             * @description Name of the application.
             * @example travel
             */
            applicationName: string;
            /**
             * @description `configuration` of the query: the id of the connector configuration.
             * @example web
             */
            configuration?: string;
            context: components["schemas"]["NlpQueryContext"];
            /** @description Intents to choose from. Empty: all. */
            intentsSubset: components["schemas"]["LoggedIntentQualifier"][];
            /**
             * @description Namespace of the application.
             * @example app
             */
            namespace: string;
            /** @description The sentence. */
            queries: string[];
            state: components["schemas"]["LoggedState"];
        };
        /** @description Context of the sentence. */
        NlpQueryContext: {
            /**
             * @description Connector type.
             * @example web
             */
            clientDevice?: string;
            /**
             * @description Id of the user.
             * @example user1
             */
            clientId: string;
            /** @description Id of the dialog. */
            dialogId: string;
            language: components["schemas"]["Locale"];
            /** @description Time that relative expressions such as "tomorrow" refer to. */
            referenceDate: components["schemas"]["OffsetDateTime"];
            /**
             * @description Time zone of the user.
             * @example UTC
             */
            referenceTimezone: string;
            /** @description Whether a new sentence was added to the inbox. */
            registerQuery: boolean;
            /** @description Whether the action belongs to a test. */
            test: boolean;
        };
        /** @description Result of parsing. */
        NlpResult: {
            /** @description Answer of the model itself. Absent: none. */
            staticResponse?: string;
        } & WithRequired<components["schemas"]["ParseResultFields"], "intent" | "intentNamespace" | "language" | "entities" | "notRetainedEntities" | "intentProbability" | "entitiesProbability" | "retainedQuery" | "otherIntentsProbabilities" | "originalIntentsProbabilities">;
        /** @description Result of parsing one sentence of a dialog. */
        NlpStats: {
            actionId: components["schemas"]["ObjectId"];
            /**
             * @description Namespace of the bot.
             * @example app
             */
            appNamespace: string;
            /** @description Time of storage. */
            date: components["schemas"]["Instant"];
            dialogId: components["schemas"]["ObjectId"];
            stats: components["schemas"]["NlpCallStats"];
        };
        /** @description Wrong credentials. */
        NotAuthenticated: {
            /** @constant */
            authenticated: false;
            /** @description Always empty. */
            roles: components["schemas"]["Role"][];
        };
        /**
         * @description A text that is not blank.
         * @example survey
         */
        NotBlank: string;
        /** @description An answer with its type as a number. */
        NumberedAnswerInput: components["schemas"]["NumberedSimpleAnswerInput"] | components["schemas"]["NumberedScriptAnswerInput"] | components["schemas"]["NumberedBuiltinAnswerInput"];
        /** @description A button, with its type as a number. */
        NumberedBuiltinAnswerInput: {
            /** @constant */
            answerType: 3;
        } & components["schemas"]["BuiltinHandlerInput"];
        /** @description A button, with its type as a number. */
        NumberedMediaActionInput: {
            /** @constant */
            type: 0;
        } & WithRequired<components["schemas"]["MediaActionInput"], "title">;
        /** @description A button, with its type as a number. */
        NumberedMediaCardInput: {
            /** @constant */
            type: 1;
        } & components["schemas"]["MediaCardInput"];
        /** @description A button or a card, with its type as a number. */
        NumberedMediaInput: components["schemas"]["NumberedMediaActionInput"] | components["schemas"]["NumberedMediaCardInput"];
        /** @description A button, with its type as a number. */
        NumberedScriptAnswerInput: {
            /** @constant */
            answerType: 2;
        } & WithRequired<components["schemas"]["ScriptsInput"], "scriptVersions">;
        /** @description A button, with its type as a number. */
        NumberedSimpleAnswerInput: {
            /** @constant */
            answerType: 0;
        } & WithRequired<components["schemas"]["SimpleAnswersInput"], "answers">;
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
        /** @description Reporting of a bot's requests to language models. */
        ObservabilityConfiguration: {
            setting: components["schemas"]["ObservabilitySetting"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description Reporting of a bot's requests to language models. */
        ObservabilityConfigurationInput: {
            setting: components["schemas"]["ObservabilitySettingInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
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
        /** @description An observability service. `provider` names its type. */
        ObservabilitySetting: components["schemas"]["LangfuseSetting"];
        /** @description An observability service. `provider` names its type. */
        ObservabilitySettingInput: components["schemas"]["LangfuseSettingInput"];
        /**
         * Format: date-time
         * @description Time with an offset from UTC, or `Z`.
         * @example 2026-11-23T08:00:00Z
         * @example 2026-11-23T09:00:00+01:00
         */
        OffsetDateTime: string;
        /** @description A model on your own Ollama server. */
        OllamaEmbeddingSetting: WithRequired<components["schemas"]["OllamaEmbeddingSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model on your own Ollama server. */
        OllamaEmbeddingSettingFields: {
            /**
             * @description Base URL of Ollama.
             * @example http://localhost:11434
             */
            baseUrl?: string;
            /**
             * @description Name of the model.
             * @example nomic-embed-text
             */
            model?: string;
            /** @constant */
            provider?: "Ollama";
        };
        /** @description A model on your own Ollama server. */
        OllamaEmbeddingSettingInput: {
            /** @description Not used by Ollama. */
            apiKey?: components["schemas"]["SecretKey"] | null;
        } & WithRequired<components["schemas"]["OllamaEmbeddingSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model on your own Ollama server. */
        OllamaLLMSetting: {
            reasoningEffort?: string;
            temperature: components["schemas"]["Temperature"];
        } & WithRequired<components["schemas"]["OllamaLLMSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model on your own Ollama server. */
        OllamaLLMSettingFields: {
            /**
             * @description Base URL of Ollama.
             * @example http://localhost:11434
             */
            baseUrl?: string;
            /**
             * @description Name of the model.
             * @example llama3
             */
            model?: string;
            /** @constant */
            provider?: "Ollama";
        } & components["schemas"]["LLMSettingFields"];
        /** @description A model on your own Ollama server. */
        OllamaLLMSettingInput: {
            /** @description Not used by Ollama. */
            apiKey?: components["schemas"]["SecretKey"] | null;
            temperature: components["schemas"]["TemperatureInput"];
        } & WithRequired<components["schemas"]["OllamaLLMSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A connector for clients of the OpenAI protocol. */
        OpenAiConnector: {
            connectorType?: {
                /** @constant */
                id?: "openai";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["OpenAiParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAIEmbeddingSetting: {
            apiKey: components["schemas"]["MaskedSecret"];
        } & WithRequired<components["schemas"]["OpenAIEmbeddingSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAIEmbeddingSettingFields: {
            /**
             * @description Base URL of the provider.
             * @example https://api.openai.com/v1
             */
            baseUrl?: string;
            /**
             * @description Name of the model.
             * @example text-embedding-3-small
             */
            model?: string;
            /** @constant */
            provider?: "OpenAI";
        };
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAIEmbeddingSettingInput: {
            apiKey: components["schemas"]["SecretKey"];
        } & WithRequired<components["schemas"]["OpenAIEmbeddingSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAILLMSetting: {
            apiKey: components["schemas"]["MaskedSecret"];
            reasoningEffort?: string;
            temperature: components["schemas"]["Temperature"];
        } & WithRequired<components["schemas"]["OpenAILLMSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAILLMSettingFields: {
            /**
             * @description Base URL of the provider.
             * @example https://api.openai.com/v1
             */
            baseUrl?: string;
            /**
             * @description Name of the model.
             * @example gpt-4o
             */
            model?: string;
            /** @constant */
            provider?: "OpenAI";
        } & components["schemas"]["LLMSettingFields"];
        /** @description A model of OpenAI, or of a server with a compatible API. */
        OpenAILLMSettingInput: {
            apiKey: components["schemas"]["SecretKey"];
            temperature: components["schemas"]["TemperatureInput"];
        } & WithRequired<components["schemas"]["OpenAILLMSettingFields"], "provider" | "model" | "baseUrl">;
        /** @description Parameters of a connector of type `openai`. */
        OpenAiParameters: {
            web_security_mode?: components["schemas"]["WebSecurityMode"];
        } & {
            [key: string]: string;
        };
        /** @description An OpenSearch server. */
        OpenSearchSetting: {
            password: components["schemas"]["MaskedSecret"];
            port: number;
            /** @constant */
            provider: "OpenSearch";
        } & WithRequired<components["schemas"]["VectorStoreAccess"], "host" | "port" | "username">;
        /** @description An OpenSearch server. */
        OpenSearchSettingInput: {
            password: components["schemas"]["SecretKey"];
            port?: components["schemas"]["PortInput"];
            /** @constant */
            provider: "OpenSearch";
        } & WithRequired<components["schemas"]["VectorStoreAccess"], "host" | "username">;
        /** @description A rank: "the third". */
        OrdinalValue: {
            /** @constant */
            "@type": "ordinal";
            /** @example 3 */
            value: number;
        };
        /** @description A connector of a custom type. */
        OtherConnector: {
            connectorType?: {
                id?: string;
            } & components["schemas"]["ConnectorTypeInput"];
            /**
             * @description Parameters of the connector, by the keys of its type.
             * @default {}
             */
            parameters?: {
                [key: string]: string;
            };
        } & components["schemas"]["ConnectorInput"];
        /** @description A value of a custom evaluator. `@type` is the name of its Java class. */
        OtherValue: {
            /** @example org.example.travel.SeatValue */
            "@type": `${string}.${string}`;
        } & {
            [key: string]: unknown;
        };
        /** @description An application and a page of a list. */
        PaginatedQuery: {
            /** @description Mark that keeps a list stable while paging: only entries that are not newer are returned. Send the text and the date of the first entry of the first page with each further page. */
            searchMark?: components["schemas"]["SearchMark"] | null;
            /**
             * Format: int32
             * @description Maximum number of entries.
             * @default 10
             */
            size?: number | null;
            /** @description Order of the list, by decreasing priority. Null or empty: the default order. */
            sort?: components["schemas"]["SortField"][] | null;
            /**
             * Format: int64
             * @description Number of entries to skip. Null: 0.
             * @default 0
             */
            start?: number | null;
        } & components["schemas"]["ApplicationScopedQuery"];
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
        /** @description A sentence to parse. Default language: the default of the server. */
        ParseQuery: {
            /**
             * @description Whether a qualified sentence gets its qualified result without the model. Null: false.
             * @default true
             */
            checkExistingQuery?: boolean | null;
            /**
             * @description The sentence.
             * @example i want to go to madrid
             */
            query: string;
            /**
             * @description State of the dialog. Intents that require a state are only found in one of their states.
             * @example booking
             */
            state?: string | null;
        } & components["schemas"]["ApplicationScopedQuery"];
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
        /** @description One page of counts. */
        ParseRequestLogCountQueryResult: {
            /** @description Counts of the page. */
            logs: components["schemas"]["ParseRequestLogCount"][];
            /**
             * Format: int64
             * @description Total number of distinct sentences.
             */
            total: number;
        };
        /** @description Two confused intents. */
        ParseRequestLogIntentStat: {
            /**
             * Format: double
             * @description Mean difference between the probabilities.
             */
            average: number;
            /**
             * @description More probable intent, with or without its namespace.
             * @example app:book_train
             */
            intent1: string;
            /**
             * @description Less probable intent, with or without its namespace.
             * @example app:greetings
             */
            intent2: string;
            /**
             * Format: int64
             * @description Number of sentences.
             */
            occurrences: number;
        };
        /** @description Parsing statistics of one day. */
        ParseRequestLogStat: {
            /**
             * Format: double
             * @description Mean duration in milliseconds.
             */
            averageDuration: number;
            /** @description Mean probability of the entities. */
            averageEntitiesProbability: components["schemas"]["Probability"];
            /** @description Mean probability of the intents. */
            averageIntentProbability: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Number of parsed sentences.
             */
            count: number;
            day: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Number of failures.
             */
            error: number;
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
        /** @description A PostgreSQL server with the extension `pgvector`. */
        PGVectorSetting: {
            password: components["schemas"]["MaskedSecret"];
            port: number;
        } & WithRequired<components["schemas"]["PGVectorSettingFields"], "provider" | "database">;
        /** @description A PostgreSQL server with the extension `pgvector`. */
        PGVectorSettingFields: {
            /**
             * @description Name of the database.
             * @example documents
             */
            database?: string;
            /** @constant */
            provider?: "PGVector";
        } & components["schemas"]["VectorStoreAccess"];
        /** @description A PostgreSQL server with the extension `pgvector`. */
        PGVectorSettingInput: {
            password: components["schemas"]["SecretKey"];
            port?: components["schemas"]["PortInput"];
        } & WithRequired<components["schemas"]["PGVectorSettingFields"], "provider" | "database">;
        /** @description A phone number. */
        PhoneNumberValue: {
            /** @constant */
            "@type": "phoneNumber";
            /** @example 0123456789 */
            value: string;
        };
        /** @description A user or a bot. */
        PlayerId: {
            /** @description Id of the user at the client of the connector. Null: none. */
            clientId: string | null;
            id: string;
            /** @enum {string} */
            type: "user" | "bot" | "temporary";
        };
        /** @description A user or a bot. */
        PlayerIdInput: {
            clientId?: string | null;
            id: string;
            /** @description Type of participant, as a name, or as an index as Studio sends it: 0 is `user`. Default: `user`. */
            type?: ("user" | "bot" | "temporary") | (0 | 1 | 2);
        };
        /** @description A prompt to test. */
        PlaygroundRequest: {
            llmSetting: components["schemas"]["LLMSettingInput"];
            prompt: components["schemas"]["PromptTemplateInput"];
        };
        /** @description Port, as a number, or as digits as Studio sends it. Null or absent: 0. */
        PortInput: (number | null) | string;
        /** @description A predefined indicator. */
        PredefinedIndicator: {
            _id: components["schemas"]["ObjectId"];
            /** @description Empty: the indicator belongs to no bot. */
            botId: string;
            description?: components["schemas"]["IndicatorDescription"];
            /** @description Whether the indicator is custom. Always false. */
            isCustom: boolean;
            name: components["schemas"]["IndicatorName"];
            /** @description Empty: the indicator belongs to no namespace. */
            namespace: string;
            /** @constant */
            type: "PREDEFINED";
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description A label to add. */
        PredefinedLabelQuery: {
            entityTypeName: components["schemas"]["QualifiedName"];
            /**
             * @description Label of the value.
             * @example cheap class
             */
            label: string;
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Value of the label.
             * @example economy
             */
            predefinedValue: string;
        };
        /** @description A value with its labels. */
        PredefinedValue: {
            /** @description Labels by language. */
            labels: {
                [key: string]: string[];
            };
            /**
             * @description Canonical value, returned for all its labels.
             * @example paris
             */
            value: string;
        };
        /** @description A value with its labels. */
        PredefinedValueInput: {
            /**
             * @description Labels by language.
             * @default {}
             */
            labels?: {
                [key: string]: string[];
            };
            /**
             * @description Canonical value, returned for all its labels.
             * @example paris
             */
            value: string;
        };
        /** @description A value to add or rename. */
        PredefinedValueQuery: {
            entityTypeName: components["schemas"]["QualifiedName"];
            locale: components["schemas"]["LocaleInput"];
            /**
             * @description Value to rename. Null or absent: a value is added.
             * @example eco
             */
            oldPredefinedValue?: string | null;
            /**
             * @description Value to add, or new name of the value.
             * @example economy
             */
            predefinedValue: string;
        };
        /**
         * Format: double
         * @description Probability from 0 to 1. The string `NaN` when the model cannot compute one, for instance for a very long text.
         */
        Probability: number | "NaN";
        /** @description A prompt template with its variables. */
        PromptTemplate: WithRequired<components["schemas"]["PromptTemplateFields"], "formatter" | "template" | "inputs">;
        /** @description Fields that a prompt has in requests and responses. */
        PromptTemplateFields: {
            /**
             * @description Template language, `jinja2` or `f-string`. Other values are saved, but the prompt then fails.
             * @default jinja2
             * @example jinja2
             * @example f-string
             */
            formatter?: string;
            /**
             * @description Values of the variables, by name. A value is any JSON, as the template requires. Variables that the feature sets itself can be omitted.
             * @default {}
             */
            inputs?: {
                [key: string]: unknown;
            };
            /**
             * @description Text with variables.
             * @example Answer {{ question }}
             */
            template?: string;
        };
        /** @description A prompt template with its variables. */
        PromptTemplateInput: WithRequired<components["schemas"]["PromptTemplateFields"], "template">;
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
        /** @description Number of generated answers by status. 0 until the run is completed. */
        RagAnswerStatusCounts: {
            /**
             * Format: int32
             * @description The documents contain the answer.
             */
            found_in_context: number;
            /**
             * Format: int32
             * @description The user asked for a human.
             */
            human_escalation: number;
            /**
             * Format: int32
             * @description The message was a prompt injection.
             */
            injection_attempt: number;
            /**
             * Format: int32
             * @description The documents do not contain the answer.
             */
            not_found_in_context: number;
            /**
             * Format: int32
             * @description The question was outside the scope of the bot.
             */
            out_of_scope: number;
            /**
             * Format: int32
             * @description The message was small talk, such as a greeting.
             */
            small_talk: number;
            /**
             * Format: int32
             * @description A technical error occurred.
             */
            technical_error: number;
        };
        /** @description How a bot answers from documents. */
        RagConfiguration: {
            debugEnabled: boolean;
            documentsRequired: boolean;
            /** @description Embedding model for document search. */
            emSetting: components["schemas"]["EmbeddingSetting"];
            explainabilityEnabled: boolean;
            /**
             * @description Name of the index in the vector store, composed of namespace, bot and `indexSessionId`.
             * @example ns-app-bot-travel-session-3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10
             */
            indexName?: string;
            indexSessionId?: string;
            maxDocumentsRetrieved: number;
            maxMessagesFromHistory: number;
            /** @description Model that generates the answer. */
            questionAnsweringLlmSetting: components["schemas"]["LLMSetting"];
            /** @description Prompt for condensing the question. */
            questionAnsweringPrompt: components["schemas"]["PromptTemplate"];
            /** @description Model that condenses the dialog into one question. */
            questionCondensingLlmSetting: components["schemas"]["LLMSetting"];
            /** @description Prompt for condensing the question. */
            questionCondensingPrompt: components["schemas"]["PromptTemplate"];
        } & (components["schemas"]["GenAiConfiguration"] & WithRequired<components["schemas"]["RagConfigurationFields"], "documentsRequired" | "debugEnabled" | "explainabilityEnabled" | "maxDocumentsRetrieved" | "maxMessagesFromHistory" | "documentSearchType">);
        /** @description Fields that a RAG configuration has in requests and responses. */
        RagConfigurationFields: {
            /**
             * @description Whether the orchestrator returns debug information with each answer. Null: false.
             * @default false
             */
            debugEnabled?: boolean | null;
            /** @description Type of document search. */
            documentSearchType?: components["schemas"]["DocumentSearchType"];
            /**
             * @description Whether the bot says that it does not know the answer if no document matches. Null: false.
             * @default true
             */
            documentsRequired?: boolean | null;
            /**
             * @description Whether the orchestrator explains its answers. Null: false.
             * @default true
             */
            explainabilityEnabled?: boolean | null;
            /**
             * @description Id of the indexing session that put the documents into the vector store. Required to enable the configuration.
             * @example 3f0c1a52-0a5e-4b39-8d3c-2f3f2b8d9c10
             */
            indexSessionId?: string | null;
            /**
             * Format: int32
             * @description Maximum number of documents per question. Null: 0.
             * @default 0
             * @example 4
             */
            maxDocumentsRetrieved?: number | null;
            /**
             * Format: int32
             * @description Maximum number of previous dialog messages used as context. Null: 0.
             * @default 0
             * @example 5
             */
            maxMessagesFromHistory?: number | null;
        };
        /** @description How a bot answers from documents. */
        RagConfigurationInput: {
            /** @description Embedding model for document search. It must be the model used for indexing. */
            emSetting: components["schemas"]["EmbeddingSettingInput"];
            /** @description Ignored, so that a response can be sent back. */
            indexName?: string | null;
            /** @description Model that generates the answer. */
            questionAnsweringLlmSetting: components["schemas"]["LLMSettingInput"];
            /** @description Prompt for condensing the question. */
            questionAnsweringPrompt: components["schemas"]["PromptTemplateInput"];
            /** @description Model that condenses the dialog into one question. */
            questionCondensingLlmSetting: components["schemas"]["LLMSettingInput"];
            /** @description Prompt for condensing the question. */
            questionCondensingPrompt: components["schemas"]["PromptTemplateInput"];
        } & (components["schemas"]["GenAiConfigurationInput"] & components["schemas"]["RagConfigurationFields"]);
        /** @description Satisfaction of bot users. */
        RatingReportQueryResult: {
            /**
             * Format: int32
             * @description Number of rated dialogs.
             */
            nbUsersRated: number;
            /**
             * Format: double
             * @description Mean of all ratings.
             * @example 4.25
             */
            ratingBot: number;
            /** @description Number of dialogs per rating, without ratings that were never given. */
            ratingDetails: components["schemas"]["DialogRating"][];
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
        /** @description A connector for tests, and for programs that use Tock's own message format. */
        RestConnector: {
            connectorType?: {
                /** @constant */
                id?: "rest";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["RestParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `rest`. */
        RestParameters: {
            /** @description Comma-separated IP addresses of the allowed clients. Absent: all clients. */
            AllowedIPs?: string;
            /** @description Required value of the header `X-Auth-Token`. Absent: any value. */
            "X-Auth-Token"?: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector to Rocket.Chat. */
        RocketConnector: {
            connectorType?: {
                /** @constant */
                id?: "rocket";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["RocketParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `rocket`. */
        RocketParameters: {
            /** @description URL of the avatar. */
            _avatar_: string;
            /** @description Id of the only room that the bot answers in. */
            _dedicated_room_id_?: string;
            /** @description Login of the bot. */
            _login_: string;
            /** @description Password of the bot. */
            _password_: string;
            /** @description URL of the Rocket.Chat server. */
            _url_: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description `nlpUser`: language understanding. `botUser`: bots. `admin`: settings. `technicalAdmin`: the whole server.
         * @enum {string}
         */
        Role: "nlpUser" | "botUser" | "admin" | "technicalAdmin";
        /** @description Roles of the user. No role includes another one. */
        Roles: components["schemas"]["Role"][];
        /** @description A new indicator, as sent. */
        SaveIndicatorRequest: {
            description?: components["schemas"]["IndicatorDescription"];
            name: components["schemas"]["IndicatorName"];
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description A new indicator. */
        SaveIndicatorRequestInput: {
            /** @description Name of the indicator, used by stories. It cannot be changed. */
            name: components["schemas"]["NotBlank"];
        } & components["schemas"]["UpdateIndicatorRequestInput"];
        /** @description A compiled Kotlin script. */
        ScriptAnswerConfiguration: {
            /** @constant */
            answerType: "script";
            /** @description Version in use, the newest one. */
            current: components["schemas"]["ScriptAnswerVersionedConfiguration"];
            /** @description All saved versions, oldest first. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfiguration"][];
        };
        /** @description A Kotlin script. */
        ScriptAnswerConfigurationDump: {
            /** @constant */
            answerType: "script";
            /** @description Version in use, the newest one. */
            current: components["schemas"]["ScriptAnswerVersionedConfigurationDump"];
            /** @description All saved versions, oldest first. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfigurationDump"][];
        };
        /** @description A Kotlin script. It is compiled if the story uses this type of answer. */
        ScriptAnswerConfigurationDumpInput: {
            /** @constant */
            answerType: "script";
            /** @description Version in use. Default: the newest one. */
            current?: components["schemas"]["ScriptAnswerVersionedConfigurationDumpInput"];
            /** @description All saved versions. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfigurationDumpInput"][];
        };
        /** @description A compiled Kotlin script. */
        ScriptAnswerConfigurationInput: {
            /** @constant */
            answerType: "script";
            /** @description Version in use. Default: the newest one. */
            current?: components["schemas"]["ScriptAnswerVersionedConfigurationInput"];
            /** @description All saved versions. */
            scriptVersions: components["schemas"]["ScriptAnswerVersionedConfigurationInput"][];
        };
        /** @description A version of a script, with its compiled code. */
        ScriptAnswerVersionedConfiguration: {
            /** @description Compiled classes. */
            compiledCode: components["schemas"]["CompiledClass"][];
            /** @description Time of the change. */
            date: components["schemas"]["Instant"];
            /** @description Class to run. Empty: the script was not compiled. */
            mainClassName: string;
            /** @description Source code. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A version of a script. */
        ScriptAnswerVersionedConfigurationDump: {
            /** @description Time of the change. */
            date: components["schemas"]["Instant"];
            /** @description Source code. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A version of a script. */
        ScriptAnswerVersionedConfigurationDumpInput: {
            /** @description Time of the change. Default: now. */
            date?: components["schemas"]["DateTimeInput"];
            /** @description Source code. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A version of a script, with its compiled code. */
        ScriptAnswerVersionedConfigurationInput: {
            /** @description Compiled classes. */
            compiledCode: components["schemas"]["CompiledClass"][];
            /** @description Time of the change. Default: now. */
            date?: components["schemas"]["DateTimeInput"];
            /** @description Class to run. */
            mainClassName: string;
            /** @description Source code. */
            script: string;
            version: components["schemas"]["BotVersion"];
        };
        /** @description A script with its versions. */
        ScriptsInput: {
            /** @description Version in use. Default: the newest one. */
            current?: components["schemas"]["BotScriptAnswerVersionedConfigurationInput"];
            /** @description Versions as returned by the API, or the one in `current`. */
            scriptVersions?: components["schemas"]["BotScriptAnswerVersionedConfigurationInput"][];
        };
        /** @description Text and date of a list entry. */
        SearchMark: {
            /** @description Date of the entry. */
            date: components["schemas"]["DateTimeInput"];
            /**
             * @description Text of the entry.
             * @example book a train to lyon
             */
            text: string;
        };
        /** @description Filter for sentences of an application. All conditions must match. Without conditions: all sentences except deleted ones. */
        SearchQuery: {
            /**
             * @description Login that must not be the last qualifier.
             * @example nlpuser@app.com
             */
            allButUser?: string | null;
            /**
             * @description The `configuration` of the query.
             * @example 1.4.0
             */
            configuration?: string | null;
            /**
             * @description Roles that the sentence does not contain.
             * @default []
             */
            entityRolesToExclude?: string[];
            /**
             * @description Roles of which the sentence contains at least one.
             * @default []
             */
            entityRolesToInclude?: string[];
            /**
             * @description Entity type that the sentence contains: `namespace:name`.
             * @example app:city
             */
            entityType?: string | null;
            /** @description Id of the intent. `tock:unknown`: sentences without intent. */
            intentId?: components["schemas"]["IntentId"] | null;
            /**
             * Format: float
             * @description Upper limit of the intent probability, excluded. 1: no limit. Null: 0.
             * @default 1
             */
            maxIntentProbability?: number | null;
            /**
             * Format: float
             * @description Lower limit of the intent probability, excluded. 0 or null: no limit.
             * @default 0
             */
            minIntentProbability?: number | null;
            /** @description Earliest time of the last change, excluded. */
            modifiedAfter?: components["schemas"]["DateTimeInput"] | null;
            /** @description Latest time of the last change, excluded. */
            modifiedBefore?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description If true, only sentences marked for review are returned.
             * @default false
             */
            onlyToReview?: boolean | null;
            /**
             * @description Regular expression that must match a part of the text, ignoring case and accents. Use `^` and `$` to match the whole text. Lookaround and back references are not supported. An invalid expression returns 400.
             * @example ^book .* to lyon$
             */
            search?: string | null;
            /**
             * @description Whether filters for entities also apply to sub-entities.
             * @default false
             */
            searchSubEntities?: boolean | null;
            /** @description Order of the result: `text`, `currentIntent`, `intentProbability`, `entitiesProbability`, `lastUpdate`, `lastUsage`, `usageCount` or `unknownCount`, by decreasing priority. Other names count as `lastUpdate`. Null or empty: last change first. */
            sort?: components["schemas"]["SortField"][] | null;
            /**
             * @description Statuses to include. Empty: all except `deleted`.
             * @default []
             */
            status?: components["schemas"]["SentenceStatusInput"][];
            /**
             * @description Login of the last qualifier.
             * @example admin@app.com
             */
            user?: string | null;
        } & components["schemas"]["PaginatedQuery"];
        /**
         * Format: password
         * @description A secret. It is never returned: responses contain `********` instead. Send `********` to keep the current secret, which is possible while provider and address stay the same.
         * @example sk-placeholder
         */
        SecretKey: string;
        /** @description Sentences generated by a language model. */
        SentenceCompletionResponse: {
            /** @description The generated sentences. */
            sentences: string[];
        };
        /** @description A sentence with its intent and its entities. */
        SentenceDump: {
            creationDate: components["schemas"]["Instant"];
            /** @description Entities of the sentence. */
            entities: components["schemas"]["SentenceEntityDump"][];
            /** @description Whether the sentence is marked for review. */
            forReview: boolean;
            intent: components["schemas"]["QualifiedName"];
            language?: components["schemas"]["Locale"];
            /** @description Reason for the review. */
            reviewComment?: string;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /** @description The sentence. */
            text: string;
        };
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
        SentenceEntityDump: {
            /**
             * Format: int32
             * @description Index after the last character.
             */
            end: number;
            entity: components["schemas"]["QualifiedName"];
            /** @description Role of the entity. */
            role: string;
            /**
             * Format: int32
             * @description Index of the first character in the sentence.
             */
            start: number;
            /** @description Entities inside this entity. Indexes are relative to its start. */
            subEntities: components["schemas"]["SentenceEntityDump"][];
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
        /** @description Configuration of sentence generation for a bot. */
        SentenceGenerationConfiguration: {
            /** @description Language model that generates sentences. */
            llmSetting: components["schemas"]["LLMSetting"];
            /**
             * Format: int32
             * @description Number of sentences per request.
             * @example 5
             */
            nbSentences: number;
            /** @description Prompt for the model. */
            prompt: components["schemas"]["PromptTemplate"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description Configuration of sentence generation for a bot. */
        SentenceGenerationConfigurationInput: {
            /** @description Language model that generates sentences. */
            llmSetting: components["schemas"]["LLMSettingInput"];
            /**
             * Format: int32
             * @description Number of sentences per request. Null: 0.
             * @default 0
             * @example 5
             */
            nbSentences?: number | null;
            /** @description Prompt for the model. Variables of the template: `sentences`, `locale`, `nb_sentences`, and `options` with `spelling_mistakes`, `sms_language` and `abbreviated_language`. */
            prompt: components["schemas"]["PromptTemplateInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
        /** @description Availability of sentence generation. */
        SentenceGenerationInfo: {
            /** @description Whether sentence generation is configured and enabled. */
            enabled: boolean;
            /**
             * @description Temperature of the configuration. Absent: not configured.
             * @example 0.5
             */
            llmTemperature?: string;
            /**
             * Format: int32
             * @description Number of sentences per request. Absent: not configured.
             * @example 5
             */
            nbSentences?: number;
        };
        /** @description Writing style of the sentences. Default of each option: true. */
        SentenceGenerationOptions: {
            /**
             * @description Whether the sentences contain abbreviations. Null: false.
             * @default true
             */
            abbreviatedLanguage?: boolean | null;
            /**
             * @description Whether the sentences are written in SMS language. Null: false.
             * @default true
             */
            smsLanguage?: boolean | null;
            /**
             * @description Whether the sentences contain spelling mistakes. Null: false.
             * @default true
             */
            spellingMistakes?: boolean | null;
        };
        /** @description A request for sentences. */
        SentenceGenerationRequest: {
            /** @description Temperature for this request. */
            llmTemperature: components["schemas"]["TemperatureInput"];
            locale: components["schemas"]["LocaleInput"];
            options: components["schemas"]["SentenceGenerationOptions"];
            /** @description Example sentences of the same meaning. */
            sentences: string[];
        };
        /** @description A text or its connector-specific form. */
        SentenceInput: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "sentence";
            /**
             * @description Messages in the format of a connector.
             * @default []
             */
            messages?: components["schemas"]["GenericMessageInput"][];
            /**
             * @description Text of the message. Null or absent: see `messages`.
             * @example i want to go to lyon
             */
            text?: string | null;
            /** @description Mode of the user interface, written or spoken. Ignored. */
            userInterface?: components["schemas"]["UserInterfaceTypeInput"] | null;
        };
        /** @description A sentence with its classification and status. */
        SentenceReport: {
            applicationId: components["schemas"]["ObjectId"];
            classification: components["schemas"]["ClassificationReport"];
            configuration?: string;
            creationDate: components["schemas"]["Instant"];
            /** @description Whether the sentence is marked for review. */
            forReview: boolean;
            key?: string;
            language: components["schemas"]["Locale"];
            qualifier?: string;
            reviewComment?: string;
            status: components["schemas"]["ClassifiedSentenceStatus"];
            /**
             * @description Text of the sentence. Obfuscated parts are replaced by `****`.
             * @example can i get a train from rome to brussels tonight
             */
            text: string;
            updateDate: components["schemas"]["Instant"];
        } & components["schemas"]["SentenceReportFields"];
        /** @description Fields that a sentence has in requests and responses. */
        SentenceReportFields: {
            /**
             * @description The `configuration` of the query.
             * @example 1.4.0
             */
            configuration?: string | null;
            /** @description Encrypted text, present only if a part is obfuscated. Send it back with the sentence. */
            key?: string | null;
            /**
             * @description Login of the last qualifier.
             * @example admin@app.com
             */
            qualifier?: string | null;
            /**
             * @description Reason for the review.
             * @example not sure
             */
            reviewComment?: string | null;
        };
        /** @description A sentence to save. It is identified by text, language and application. */
        SentenceReportInput: {
            /**
             * @description Id of the application.
             * @example 6b035c7b24e5751f553624fd
             */
            applicationId: string;
            classification: components["schemas"]["ClassificationReportInput"];
            creationDate: components["schemas"]["DateTimeInput"];
            /**
             * @description Whether the sentence is marked for review. Null: false.
             * @default false
             */
            forReview?: boolean | null;
            language: components["schemas"]["LocaleInput"];
            status: components["schemas"]["SentenceStatusInput"];
            /**
             * @description Text of the sentence. Ignored if it has a `key`.
             * @example can i get a train from rome to brussels tonight
             */
            text: string;
            /** @description Ignored. The server sets the time of the change. */
            updateDate: components["schemas"]["DateTimeInput"];
        } & components["schemas"]["SentenceReportFields"];
        /** @description Sentences of one application, with names instead of ids. */
        SentencesDump: {
            applicationName: components["schemas"]["QualifiedName"];
            /** @description Language of all sentences. Absent: each sentence names its own. */
            language?: components["schemas"]["Locale"];
            /** @description Sentences of the dump. */
            sentences: components["schemas"]["SentenceDump"][];
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
        /** @description One page of sentences. */
        SentencesReport: {
            /**
             * Format: int64
             * @description `start` plus the number of sentences of the page: the start of the next page.
             */
            end: number;
            /** @description Sentences of the page. Empty: `start` is after the last one. */
            sentences: components["schemas"]["SentenceReport"][];
            /**
             * Format: int64
             * @description Number of skipped entries.
             */
            start: number;
            /**
             * Format: int64
             * @description Total number of sentences.
             */
            total: number;
        };
        /** @description Status, as a name, or as an index as Studio sends it: 0 is `inbox`, 3 is `deleted`. */
        SentenceStatusInput: components["schemas"]["ClassifiedSentenceStatus"] | (0 | 1 | 2 | 3);
        /** @description Texts of sentences. */
        SentencesTextQuery: {
            /**
             * @description The texts of the sentences.
             * @default []
             */
            texts?: string[];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description The form of a CAS provider. */
        SignInForm: {
            /** @description Sent by the provider when the user has logged out there, as XML with the ticket. */
            logoutRequest?: string;
            /**
             * @description The ticket that the server exchanges for the identity of the user.
             * @example ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
             */
            ticket?: string;
        } & {
            [key: string]: string;
        };
        /** @description A message of the bot. */
        SimpleAnswer: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             */
            delay: number;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            key: components["schemas"]["I18nLabelValue"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptor"];
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfiguration: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswer"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfigurationDump: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswerDump"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfigurationDumpInput: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswerDumpInput"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description Texts, optionally with media. */
        SimpleAnswerConfigurationInput: {
            /** @description Messages of the bot, in order. */
            answers: components["schemas"]["SimpleAnswerInput"][];
            /** @constant */
            answerType: "simple";
        };
        /** @description A message of the bot. */
        SimpleAnswerDump: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             */
            delay: number;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnote"][];
            key: components["schemas"]["I18nLabelValue"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptorDump"];
        };
        /** @description A message of the bot. */
        SimpleAnswerDumpInput: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             * @default 0
             */
            delay?: number | null;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnoteInput"][] | null;
            key: components["schemas"]["I18nLabelValueInput"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptorDumpInput"] | null;
        };
        /** @description A message of the bot. */
        SimpleAnswerInput: {
            /**
             * Format: int64
             * @description Delay before the message, in milliseconds. -1: the usual delay of the bot.
             * @default 0
             */
            delay?: number | null;
            /** @description Sources of the text. */
            footnotes?: components["schemas"]["WebFootnoteInput"][] | null;
            key: components["schemas"]["I18nLabelValueInput"];
            mediaMessage?: components["schemas"]["MediaMessageDescriptorInput"] | null;
        };
        /** @description The answer of the bot. */
        SimpleAnswersInput: {
            /** @description Messages of the bot, in order. */
            answers?: components["schemas"]["BotSimpleAnswerInput"][];
        };
        /** @description Whether the message is a plain text only. */
        SimpleMessage: boolean;
        /** @description A connector to Slack. */
        SlackConnector: {
            connectorType?: {
                /** @constant */
                id?: "slack";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["SlackParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `slack`. */
        SlackParameters: {
            /** @description First part of the URL of Slack's incoming webhook. */
            outToken1: string;
            /** @description Second part of the URL. */
            outToken2: string;
            /** @description Third part of the URL. */
            outToken3: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description Oldest first or newest first.
         * @enum {string}
         */
        SortDirection: "ASC" | "DESC";
        /** @description A field to sort by. */
        SortField: {
            /**
             * @description Name of the field.
             * @example usageCount
             */
            first: string;
            /** @description Whether the order is ascending. */
            second: boolean;
        };
        /** @description Steps of the story for one connector. */
        StoryDefinitionConfigurationByBotStep: {
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            /** @description Steps for the connector. */
            steps: components["schemas"]["StoryDefinitionConfigurationStep"][];
        };
        /** @description Steps of the story for one connector. */
        StoryDefinitionConfigurationByBotStepInput: {
            /**
             * @description Name of the connector.
             * @example web
             */
            botConfiguration: string;
            /**
             * @description Steps for the connector.
             * @default []
             */
            steps?: components["schemas"]["StoryDefinitionConfigurationStepInput"][];
        };
        /** @description A story in a file. */
        StoryDefinitionConfigurationDump: {
            /** @description Answers of the bot. The one of `currentType` is used. */
            answers: components["schemas"]["AnswerConfigurationDump"][];
            /** @description Connector that the story is limited to. Absent: all connectors. */
            configurationName?: string;
            /** @description Answers for single connectors. */
            configuredAnswers: components["schemas"]["DedicatedAnswerConfiguration"][];
            /** @description Steps for single connectors. */
            configuredSteps: components["schemas"]["StoryDefinitionConfigurationByBotStep"][];
            /** @description Activation and redirection of the story. */
            features: components["schemas"]["StoryDefinitionConfigurationFeature"][];
            /** @description Entities that the bot requires first. */
            mandatoryEntities: components["schemas"]["StoryDefinitionConfigurationMandatoryEntityDump"][];
            /** @description Steps of the story. */
            steps: components["schemas"]["StoryDefinitionConfigurationStepDump"][];
            /** @description Special handling of the story. */
            tags: components["schemas"]["StoryTag"][];
            /** @description Language of the sentence. */
            userSentenceLocale?: components["schemas"]["Locale"];
            /**
             * Format: int32
             * @description Number of changes.
             */
            version: number;
        } & WithRequired<components["schemas"]["StoryDumpFields"], "storyId" | "botId" | "intent" | "currentType" | "namespace" | "name" | "category" | "description" | "userSentence">;
        /** @description Stories to import. */
        StoryDefinitionConfigurationDumpImport: {
            /**
             * @description How to handle a story for the intent `unknown` while generated answers are enabled, because both answer the same messages. `DEFAULT`: no special handling. `RAG_ON`: disables the story. `RAG_OFF`: disables generated answers.
             * @default DEFAULT
             * @enum {string}
             */
            mode?: "DEFAULT" | "RAG_ON" | "RAG_OFF";
            /** @description Stories in the format of an export. */
            stories: components["schemas"]["StoryDefinitionConfigurationDumpInput"][];
        };
        /** @description A story to import into the bot of the path. Its own bot and namespace are ignored. */
        StoryDefinitionConfigurationDumpInput: {
            /** @description Answers of the bot. */
            answers: components["schemas"]["AnswerConfigurationDumpInput"][];
            /** @description Ignored. */
            configurationName?: string | null;
            /**
             * @description Answers for single connectors.
             * @default []
             */
            configuredAnswers?: components["schemas"]["DedicatedAnswerConfigurationInput"][];
            /**
             * @description Steps for single connectors.
             * @default []
             */
            configuredSteps?: components["schemas"]["StoryDefinitionConfigurationByBotStepInput"][];
            /**
             * @description Activation and redirection of the story. Entries for connectors of other namespaces are ignored.
             * @default []
             */
            features?: components["schemas"]["StoryDefinitionConfigurationFeatureInput"][];
            /**
             * @description Entities that the bot requires first.
             * @default []
             */
            mandatoryEntities?: components["schemas"]["StoryDefinitionConfigurationMandatoryEntityDumpInput"][];
            /**
             * @description Steps of the story.
             * @default []
             */
            steps?: components["schemas"]["StoryDefinitionConfigurationStepDumpInput"][];
            /**
             * @description Special handling of the story.
             * @default []
             */
            tags?: components["schemas"]["StoryTag"][];
            /** @description Language of the sentence. Null: the language of the path. */
            userSentenceLocale?: components["schemas"]["LocaleInput"] | null;
            /**
             * Format: int32
             * @description Ignored if the bot already has the story.
             * @default 0
             */
            version?: number | null;
        } & WithRequired<components["schemas"]["StoryDumpFields"], "storyId" | "botId" | "intent" | "currentType">;
        /** @description Enables or disables a story, or names the story that replaces or follows it. */
        StoryDefinitionConfigurationFeature: {
            /** @description Connector that the setting is limited to. Absent: all connectors. */
            botApplicationConfigurationId?: components["schemas"]["ObjectId"];
            /** @description Whether the story, or the redirection below, is enabled. */
            enabled: boolean;
            /** @description `storyId` of the story that follows it. */
            endWithStoryId?: string;
            /** @description `storyId` of the story that replaces it. */
            switchToStoryId?: string;
        };
        /** @description Enables or disables a story, or names the story that replaces or follows it. */
        StoryDefinitionConfigurationFeatureInput: {
            /** @description Connector that the setting is limited to. Null: all connectors. */
            botApplicationConfigurationId?: string | null;
            /**
             * @description Whether the story, or the redirection below, is enabled. Null: false.
             * @default true
             */
            enabled?: boolean | null;
            /** @description `storyId` of the story that follows it. */
            endWithStoryId?: string | null;
            /** @description `storyId` of the story that replaces it. */
            switchToStoryId?: string | null;
        };
        /** @description A story with the stories that it leads to. */
        StoryDefinitionConfigurationFlowNode: {
            /** @description Ids of the stories that it leads to. */
            childrenStoryIds: string[];
            /**
             * @description Id of the story.
             * @example 6b035cd024e5751f55362560
             */
            ownerStoryId: string;
        };
        /** @description An entity that the bot requires before it answers. */
        StoryDefinitionConfigurationMandatoryEntityDump: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["AnswerConfigurationDump"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            /**
             * @description Qualified name of the entity type.
             * @example app:city
             */
            entityType: string;
            /** @description Intent of a user who names only the entity. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description An entity that the bot requires before it answers. */
        StoryDefinitionConfigurationMandatoryEntityDumpInput: {
            /** @description Answers that ask for the entity. */
            answers: components["schemas"]["AnswerConfigurationDumpInput"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            /**
             * @description Qualified name of the entity type. Default: the role.
             * @example app:city
             */
            entityType?: string;
            /** @description Intent of a user who names only the entity. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Role of the entity.
             * @example city
             */
            role: string;
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStep: {
            /** @description Answers of the step. */
            answers: components["schemas"]["AnswerConfiguration"][];
            /** @description Steps that follow. */
            children: components["schemas"]["StoryDefinitionConfigurationStep"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelection"];
            /** @description Whether no step follows. */
            hasNoChildren: boolean;
            /** @description Intent that leads to the step. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             */
            level: number;
            /** @description Indicator values counted when users reach the step. */
            metrics: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description Name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Default text of the sentence that leads to the step.
             * @example thank you
             */
            userSentence: string;
            /** @description Label of the sentence. */
            userSentenceLabel?: components["schemas"]["I18nLabelValue"];
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStepDump: {
            /** @description Answers of the step. */
            answers: components["schemas"]["AnswerConfigurationDump"][];
            /** @description Steps that follow. */
            children: components["schemas"]["StoryDefinitionConfigurationStepDump"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelection"];
            /** @description Intent that leads to the step. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             */
            level: number;
            /**
             * @description Name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"];
            /** @description Sentence of a user that leads to the step. */
            userSentenceLabel?: components["schemas"]["I18nLabelValue"];
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStepDumpInput: {
            /** @description Answers of the step. */
            answers: components["schemas"]["AnswerConfigurationDumpInput"][];
            /**
             * @description Steps that follow.
             * @default []
             */
            children?: components["schemas"]["StoryDefinitionConfigurationStepDumpInput"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelectionInput"] | null;
            /** @description Intent that leads to the step. It is created if it does not exist. */
            intent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             * @default 0
             */
            level?: number | null;
            /**
             * @description Name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. It is created if it does not exist. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /** @description Sentence of a user that leads to the step. */
            userSentenceLabel?: components["schemas"]["I18nLabelValueInput"] | null;
        };
        /** @description A step of a story. */
        StoryDefinitionConfigurationStepInput: {
            /** @description Answers of the step. */
            answers: components["schemas"]["AnswerConfigurationInput"][];
            /**
             * @description Steps that follow.
             * @default []
             */
            children?: components["schemas"]["StoryDefinitionConfigurationStepInput"][];
            currentType: components["schemas"]["AnswerConfigurationType"];
            entity?: components["schemas"]["EntityStepSelectionInput"] | null;
            /** @description Intent that leads to the step. */
            intent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /**
             * Format: int32
             * @description Depth of the step. 0 for the first level.
             * @default 0
             */
            level?: number | null;
            /**
             * @description Indicator values to count when users reach the step.
             * @default []
             */
            metrics?: components["schemas"]["StoryDefinitionStepMetric"][];
            /**
             * @description Name of the step.
             * @example ##6b035d4624e5751f5536253f_thanks_null_0
             */
            name: string;
            /** @description Intent of the story to switch to. */
            targetIntent?: components["schemas"]["IntentWithoutNamespace"] | null;
            /**
             * @description Default text of the sentence that leads to the step.
             * @default
             * @example thank you
             */
            userSentence?: string;
            /** @description Label of the sentence. */
            userSentenceLabel?: components["schemas"]["I18nLabelValueInput"] | null;
        };
        /** @description A story without its answers. */
        StoryDefinitionConfigurationSummaryExtended: {
            _id: components["schemas"]["ObjectId"];
            /** @description Bot of the story. */
            botId: string;
            /** @description Category that groups stories. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
            /** @description Description for users of Studio. */
            description: string;
            /** @description Intent that starts the story. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /** @description Time of the last change. Absent: unknown. */
            lastEdited?: components["schemas"]["OffsetDateTime"];
            /** @description Display name of the story. */
            name: string;
            /** @description Identifier of the story for programs. */
            storyId: string;
        };
        /** @description A story for selection. */
        StoryDefinitionConfigurationSummaryMinimumMetrics: {
            _id: components["schemas"]["ObjectId"];
            /** @description Category that groups stories. */
            category: string;
            currentType: components["schemas"]["AnswerConfigurationType"];
            /** @description Intent that starts the story. */
            intent: components["schemas"]["IntentWithoutNamespace"];
            /** @description Whether the story is a metric story. */
            metricStory: boolean;
            /** @description Display name of the story. */
            name: string;
            /** @description Identifier of the story for programs. */
            storyId: string;
        };
        /** @description An indicator value counted when a user reaches a step. */
        StoryDefinitionStepMetric: {
            /**
             * @description Name of the indicator.
             * @example satisfaction
             */
            indicatorName: string;
            /**
             * @description Name of the indicator value.
             * @example yes
             */
            indicatorValueName: string;
        };
        /** @description Fields that a story file has in requests and responses. */
        StoryDumpFields: {
            /**
             * @description Bot that the story was exported from.
             * @example travel
             */
            botId?: string;
            /**
             * @description Category that groups stories. Default: `default`.
             * @example default
             */
            category?: string;
            /** @description Type of the answer to use. */
            currentType?: components["schemas"]["AnswerConfigurationType"];
            /** @description Description for users of Studio. */
            description?: string;
            /** @description Intent that starts the story. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Display name of the story. Default: its `storyId`.
             * @example Opening hours
             */
            name?: string;
            /**
             * @description Namespace that the story was exported from.
             * @example app
             */
            namespace?: string;
            /**
             * @description Identifier of the story for programs, unique in the bot.
             * @example opening_hours
             */
            storyId?: string;
            /**
             * @description Sentence that starts the story.
             * @example when is the station open
             */
            userSentence?: string;
        };
        /** @description Fields that a story has in requests and responses. */
        StoryFields: {
            /**
             * @description Id of the bot, as set in its connectors.
             * @example travel
             */
            botId?: string;
            /**
             * @description Category that groups stories. `faq` for FAQs.
             * @example default
             */
            category?: string;
            /** @description Description for users of Studio. */
            description?: string;
            /** @description Intent that starts the story. */
            intent?: components["schemas"]["IntentWithoutNamespace"];
            /**
             * @description Display name of the story.
             * @example Opening hours
             */
            name?: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace?: string;
            /**
             * @description Identifier of the story for programs, unique in the bot.
             * @example opening_hours
             */
            storyId?: string;
            /**
             * @description Sentence that starts the story.
             * @example when is the station open
             */
            userSentence?: string;
        };
        /** @description Filter for stories. The fields for paging and order are ignored. */
        StorySearchRequest: {
            /**
             * @description Category of the stories. Null or blank: all.
             * @example default
             */
            category?: string | null;
            /**
             * @description Whether stories of the bot's own program are excluded. Null: false.
             * @default true
             */
            onlyConfiguredStory?: boolean | null;
            /**
             * @description Words that the name contains in this order, ignoring case and accents.
             * @example opening
             */
            textSearch?: string | null;
        } & components["schemas"]["PaginatedQuery"];
        /**
         * @description `DISABLE` and `ENABLE`: the story disables the bot, or enables it again. `CHECK_ONLY_SUB_STEPS`: only the steps below the current step are checked; with `_WITH_STORY_INTENT`, only if one of them or the current step has the intent. `ASK_AGAIN`: if the user says something else, the bot asks once more before it leaves the story.
         * @enum {string}
         */
        StoryTag: "ENABLE" | "DISABLE" | "CHECK_ONLY_SUB_STEPS" | "CHECK_ONLY_SUB_STEPS_WITH_STORY_INTENT" | "ASK_AGAIN";
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
        /** @description Filter for stories. The application is required. */
        SummaryStorySearchRequest: {
            /**
             * @description Category of the stories. Null or blank: all.
             * @example default
             */
            category?: string | null;
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A connector to Microsoft Teams. */
        TeamsConnector: {
            connectorType?: {
                /** @constant */
                id?: "teams";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["TeamsParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `teams`. */
        TeamsParameters: {
            /** @description Id of the application. */
            appId: string;
            /** @description Password of the bot. */
            password: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description Temperature, as a numeric string. `0`: the most probable words.
         * @example 0.5
         */
        Temperature: string;
        /**
         * @description Temperature, as a numeric string, or as a number as Studio sends it. `0`: the most probable words.
         * @example 0.5
         */
        TemperatureInput: string | number;
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
        /** @description A user message or an expected answer. */
        TestActionInput: {
            /** @description Connector type of the message. Executions do not use it. */
            connectorType?: components["schemas"]["ConnectorTypeInput"] | null;
            /** @description Time of the message. */
            date: components["schemas"]["DateTimeInput"];
            /**
             * @description Id of the action, unique in the test plan. Reports refer to it.
             * @example 6b035cb75fb6e3d3b0eeb505
             */
            id: string;
            /** @description The user message (only the first one is sent), or alternative expected answers. */
            messages: components["schemas"]["MessageInput"][];
            /** @description Author of the message. Messages of type `user` are sent; others are expected. */
            playerId: components["schemas"]["PlayerIdInput"];
            /** @description Mode of the user interface, written or spoken. Default: `textChat`. */
            userInterfaceType?: components["schemas"]["UserInterfaceTypeInput"];
        };
        /** @description A user message or an expected answer. */
        TestActionReport: {
            /** @description Connector type of the message. Absent: a message of the bot. */
            connectorType?: components["schemas"]["ConnectorType"];
            /** @description Time of the message. */
            date: components["schemas"]["Instant"];
            /**
             * @description Id of the action in the original dialog.
             * @example 6b035cb75fb6e3d3b0eeb505
             */
            id: string;
            /** @description The user message (only the first one is sent), or alternative expected answers. */
            messages: components["schemas"]["ReportedMessage"][];
            /** @description Author of the message. */
            playerId: components["schemas"]["PlayerId"];
            userInterfaceType: components["schemas"]["UserInterfaceType"];
        };
        /** @description A file sent by the user. */
        TestAttachment: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "attachment";
            type: components["schemas"]["FileType"];
            url: string;
        };
        /** @description Filter for model tests of an application in one language. The language is required. */
        TestBuildQuery: {
            /** @description Earliest time of detection, excluded. */
            after?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Qualified name of the intent: `namespace:name`.
             * @example app:greetings
             */
            intentName?: string | null;
            language: components["schemas"]["LocaleInput"];
        } & components["schemas"]["PaginatedQuery"];
        /** @description Result of one model test. */
        TestBuildStat: {
            /** @description Duration of the training. */
            buildModelDuration: components["schemas"]["Duration"];
            /** @description Start of the test, to the minute. */
            date: components["schemas"]["Instant"];
            /**
             * Format: int32
             * @description Number of sentences with wrong entities.
             */
            entityErrors: number;
            /**
             * Format: int32
             * @description Number of sentences with errors.
             */
            errors: number;
            /**
             * Format: int32
             * @description Number of sentences with a wrong intent.
             */
            intentErrors: number;
            /**
             * Format: int32
             * @description Number of sentences in the test model.
             */
            nbSentencesInModel: number;
            /**
             * Format: int32
             * @description Number of tested sentences.
             */
            nbSentencesTested: number;
            /** @description Duration of the test. */
            testModelDuration: components["schemas"]["Duration"];
        };
        /** @description A pressed button. If its parameters contain `_nlp`, it is handled as that sentence instead. */
        TestChoice: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "choice";
            /** @description Intent of the button. */
            intentName: string;
            /** @description Parameters of the button, as names and texts. */
            parameters?: {
                [key: string]: string;
            };
        };
        /** @description Latitude and longitude in degrees. Absent: 0. */
        TestCoordinates: {
            lat?: number;
            lng?: number;
        };
        /** @description A debug note in the dialog. */
        TestDebug: {
            /** @description Any JSON. */
            data?: unknown;
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "debug";
            text: string;
        };
        /**
         * Format: int64
         * @description Delay before the message in milliseconds. Not used.
         */
        TestDelay: number | null;
        /** @description A dialog of a test plan. */
        TestDialogInput: {
            /**
             * @description User messages and expected answers.
             * @default []
             */
            actions?: components["schemas"]["TestActionInput"][];
            /**
             * @description Id of the dialog, unique in the test plan. Reports refer to it.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            id: string;
            userInterface: components["schemas"]["UserInterfaceTypeInput"];
        };
        /** @description A dialog of a test plan. */
        TestDialogReport: {
            /** @description User messages and expected answers. */
            actions: components["schemas"]["TestActionReport"][];
            /**
             * @description Id of the original dialog.
             * @example 6b035cb65fb6e3d3b0eeb501
             */
            id: string;
            userInterface: components["schemas"]["UserInterfaceType"];
        };
        /** @description Fields that an error of a model test has in requests and responses. */
        TestErrorFields: {
            /** @description Mean probability of the wrong result. */
            averageErrorProbability?: components["schemas"]["Probability"];
            /**
             * Format: int32
             * @description Number of wrong results.
             * @default 1
             */
            count?: number;
            /**
             * Format: int32
             * @description Number of tests.
             * @default 1
             */
            total?: number;
        };
        /** @description The location of the user. */
        TestLocation: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "location";
            /** @description Coordinates. Absent or null: unknown. */
            location?: components["schemas"]["TestCoordinates"] | null;
        };
        /** @description Dialogs for regression tests of a bot. */
        TestPlan: {
            /**
             * @description Id of the test plan. Ids assigned by the server have 24 hexadecimal digits.
             * @example 6b035d4e24e5751f55362586
             */
            _id: string;
            /**
             * @description Id of the tested connector.
             * @example web
             */
            applicationId: string;
            /**
             * @description Id of the configuration of the test connector used for the execution.
             * @example 6b035cad24e5751f55362524
             */
            botApplicationConfigurationId: string;
            /** @description Dialogs in order of execution. */
            dialogs: components["schemas"]["TestDialogReport"][];
            /** @description Language of the dialogs. */
            locale: components["schemas"]["Locale"];
            /**
             * @description Name of the test plan.
             * @example Greetings and bookings
             */
            name: string;
            /**
             * @description Namespace of the bot.
             * @example app
             */
            namespace: string;
            /**
             * @description Name of the bot, which is the name of its application.
             * @example travel
             */
            nlpModel: string;
            /** @description Message sent to the bot before each dialog; its answer is ignored. Null: none. */
            startAction: components["schemas"]["ReportedMessage"] | null;
            /** @description Connector type that answers are formatted for. The id is `NONE` if none was selected. */
            targetConnectorType: components["schemas"]["ConnectorType"];
        };
        /** @description An execution of a test plan. */
        TestPlanExecution: {
            _id: components["schemas"]["ObjectId"];
            /** @description Start of the execution. */
            date: components["schemas"]["Instant"];
            /** @description Results by dialog. */
            dialogs: components["schemas"]["DialogExecutionReport"][];
            /** @description Time before the first dialog, not of the whole execution. Near zero. */
            duration: components["schemas"]["Duration"];
            /**
             * Format: int32
             * @description Number of dialogs with an error.
             */
            nbErrors: number;
            /**
             * @description `PENDING`: in progress. `COMPLETE`: finished, with or without errors. `FAILED`: interrupted because the server stopped; `dialogs` holds the results until then. Other values belong to executions by external tools.
             * @enum {string}
             */
            status: "PENDING" | "SUCCESS" | "FAILED" | "COMPLETE" | "UNKNOWN";
            /**
             * @description Id of the test plan.
             * @example 6b035d4e24e5751f55362586
             */
            testPlanId: string;
        };
        /** @description Fields of a test plan in requests. */
        TestPlanFields: {
            /**
             * @description Id of the tested connector.
             * @example web
             */
            applicationId?: string;
            /**
             * @description Id of the configuration of the test connector used for the execution.
             * @example 6b035cad24e5751f55362524
             */
            botApplicationConfigurationId?: string;
            /** @description Dialogs in order of execution. */
            dialogs?: components["schemas"]["TestDialogInput"][];
            /** @description Language of the dialogs. Default: the language of the server. */
            locale?: components["schemas"]["LocaleInput"];
            /**
             * @description Name of the test plan.
             * @example Greetings and bookings
             */
            name?: string;
            /**
             * @description Current namespace of the caller.
             * @example app
             */
            namespace?: string;
            /**
             * @description Name of the bot, which is the name of its application.
             * @example travel
             */
            nlpModel?: string;
            /** @description Message sent to the bot before each dialog; its answer is ignored. Null: none. */
            startAction?: components["schemas"]["MessageInput"] | null;
            /** @description Connector type that answers are formatted for. Absent: any. */
            targetConnectorType?: components["schemas"]["ConnectorTypeInput"];
        };
        /** @description A test plan to save and execute. */
        TestPlanInput: {
            /**
             * @description Id of the test plan to replace. Absent: a test plan is created.
             * @example 6b035d4e24e5751f55362586
             */
            _id?: string;
        } & WithRequired<components["schemas"]["TestPlanFields"], "dialogs" | "name" | "applicationId" | "namespace" | "nlpModel" | "botApplicationConfigurationId">;
        /** @description A test plan to save. */
        TestPlanUpdate: {
            /**
             * @description Id of the test plan to replace. Null or absent: a test plan is created.
             * @example 6b035d4e24e5751f55362586
             */
            _id?: string | null;
        } & WithRequired<components["schemas"]["TestPlanFields"], "dialogs" | "name" | "applicationId" | "namespace" | "nlpModel" | "botApplicationConfigurationId">;
        /** @description A text with its sources, as in generated answers. */
        TestSentenceWithFootnotes: {
            delay?: components["schemas"]["TestDelay"];
            /** @constant */
            eventType: "sentenceWithFootnotes";
            footnotes?: components["schemas"]["WebFootnoteInput"][];
            text: string;
        };
        /** @description Texts by name. An answer that repeats a text of the user can be longer than that text may be. */
        TextByName: {
            [key: string]: string;
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
        /** @description Result of the translation. */
        TranslateReport: {
            /**
             * Format: int32
             * @description Number of translated texts.
             */
            nbTranslations: number;
        };
        /** @description Sentences to translate. */
        TranslateSentencesQuery: {
            /** @description Search whose page is translated. The default `size` is 10: set it as large as needed. */
            searchQuery?: components["schemas"]["SearchQuery"] | null;
            /**
             * @description Sentences to translate, without a search.
             * @default []
             */
            selectedSentences?: components["schemas"]["SentenceReportInput"][];
            targetLanguage: components["schemas"]["LocaleInput"];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description A connector for Twitter direct messages. */
        TwitterConnector: {
            connectorType?: {
                /** @constant */
                id?: "twitter";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["TwitterParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `twitter`. */
        TwitterParameters: {
            /** @description Id of the account. */
            accountId: string;
            /** @description Id of the application. */
            appId: string;
            /** @description Key of the application. */
            consumerKey: string;
            /** @description Secret of the application key. */
            consumerSecret: string;
            /** @description Name of the environment. */
            develop: string;
            /** @description Secret of the account token. */
            secret: string;
            /** @description Token of the account. */
            token: string;
        } & {
            [key: string]: string;
        };
        /** @description A value that the server could not read. */
        UnknownValue: {
            /** @constant */
            "@type": "unknown";
        };
        /** @description An entity to replace in all intents of an application. */
        UpdateEntityDefinitionQuery: {
            entity: components["schemas"]["EntityDefinitionInput"];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description An updated indicator, as sent. */
        UpdateIndicatorRequest: {
            description?: components["schemas"]["IndicatorDescription"];
            values: components["schemas"]["IndicatorValues"];
        } & WithRequired<components["schemas"]["IndicatorFields"], "label" | "dimensions">;
        /** @description An indicator to update. */
        UpdateIndicatorRequestInput: {
            /** @description Description of the indicator. */
            description?: string | null;
            /** @description Dimensions of the indicator. Studio groups indicators by them. */
            dimensions: string[];
            /** @description Display name. */
            label: components["schemas"]["NotBlank"];
            /** @description Possible values of the indicator. */
            values: components["schemas"]["IndicatorValueInput"][];
        };
        /** @description Sentences and one change. Only the first of these that is present is applied: `newIntentId`, `oldEntity` with `newEntity`, `newStatus`. */
        UpdateSentencesQuery: {
            /** @description Entity to replace it with. */
            newEntity?: components["schemas"]["EntityDefinitionInput"] | null;
            /** @description New intent. Ignored if the application does not have it. */
            newIntentId?: components["schemas"]["IntentId"] | null;
            /** @description New status. */
            newStatus?: components["schemas"]["SentenceStatusInput"] | null;
            /** @description Entity to replace. */
            oldEntity?: components["schemas"]["EntityDefinitionInput"] | null;
            /** @description Search whose page is translated. The default `size` is 10: set it as large as needed. */
            searchQuery?: components["schemas"]["SearchQuery"] | null;
            /**
             * @description Sentences to translate, without a search.
             * @default []
             */
            selectedSentences?: components["schemas"]["SentenceReportInput"][];
        } & components["schemas"]["ApplicationScopedQuery"];
        /** @description Result of the translation. */
        UpdateSentencesReport: {
            /**
             * Format: int32
             * @description Number of updated sentences, including those that were already correct. 0 if the type of the new entity does not exist.
             */
            nbUpdates: number;
        };
        /** @description A URL. */
        UrlValue: {
            /** @constant */
            "@type": "url";
            /** @example https://example.org/trains */
            value: string;
        };
        /** @description A change, or an attempt to make one. */
        UserActionLog: {
            /**
             * @description Description of the action.
             * @example Trigger Build
             */
            actionType: string;
            /**
             * @description Id of the changed application, if the request names one. Null: none.
             * @example 6b035c7b24e5751f553624fd
             */
            applicationId: string | null;
            date: components["schemas"]["Instant"];
            /** @description Whether the change failed. Always false for deletions, whose result is not logged. */
            error: boolean;
            /**
             * @description Login of the user.
             * @example admin@app.com
             */
            login: string;
            /**
             * @description Namespace of the user at the time of the change.
             * @example app
             */
            namespace: string;
            /** @description Data of the request: its body, or for a request without one the names or ids in the path as a text, a list or a pair. Null: no data, or an uploaded file. The shape depends on the operation. */
            newData: {
                [key: string]: unknown;
            } | unknown[] | string | null;
        };
        /** @description Namespace and page of the changes. */
        UserActionLogQuery: {
            /**
             * @description Current namespace of the caller.
             * @example app
             */
            namespace: string;
            /**
             * Format: int32
             * @description Maximum number of changes.
             * @default 1
             */
            size?: number | null;
            /**
             * Format: int64
             * @description Number of changes to skip. Null: 0.
             * @default 0
             */
            start?: number | null;
        };
        /** @description One page of changes. */
        UserActionLogQueryResult: {
            /** @description The changes of the page. */
            logs: components["schemas"]["UserActionLog"][];
            /**
             * Format: int64
             * @description Total number of changes.
             */
            total: number;
        };
        /** @description A table of counts. `dates` names the rows, `connectorsType` the columns, and `usersData` contains the rows. A row of a day without messages contains one 0 more than there are columns: read only as many values as there are columns. */
        UserAnalyticsQueryResult: {
            /** @description Names of the columns: despite the field name, usually intents, stories, hours and so on. Empty: no messages. */
            connectorsType: string[];
            /** @description Days of the rows, or `All Range` for a single row. */
            dates: string[];
            /** @description Intents of the messages. Filled by `countMessagesByActionType` only. */
            intents: string[];
            /** @description A row of counts for each entry of `dates`. */
            usersData: number[][];
        };
        /** @enum {string} */
        UserInterfaceType: "textChat" | "voiceAssistant" | "textAndVoiceAssistant";
        /** @description Type of user interface: text or voice, as a name, or as an index as Studio sends it: 0 is `textChat`. */
        UserInterfaceTypeInput: components["schemas"]["UserInterfaceType"] | (0 | 1 | 2);
        /** @description Membership of a user in a namespace. */
        UserNamespace: {
            /** @description Whether this is the current namespace of the user. */
            current: boolean;
        } & WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace" | "owner" | "label">;
        /** @description Fields that a membership has in requests and responses. */
        UserNamespaceFields: {
            /**
             * @description Display name of the namespace.
             * @example app
             */
            label?: string | null;
            /**
             * @description Login of the user.
             * @example nlpuser@app.com
             */
            login?: string;
            /**
             * @description Name of the namespace.
             * @example app
             */
            namespace?: string;
            /**
             * @description Whether the user owns the namespace. Owners can change its members and delete it.
             * @default false
             */
            owner?: boolean;
        };
        /** @description Membership of a user in a namespace. */
        UserNamespaceInput: {
            /**
             * @description Ignored, so that a response can be sent back. Users select their namespace themselves.
             * @default false
             */
            current?: boolean;
        } & WithRequired<components["schemas"]["UserNamespaceFields"], "login" | "namespace">;
        /** @description Data from the connector about the user. Empty: none. */
        UserPreferencesSearchResult: {
            /**
             * @description First name.
             * @example Joe
             */
            firstName?: string;
            /**
             * @description Last name.
             * @example Hisaishi
             */
            lastName?: string;
            /** @description URL of a picture. */
            picture?: string;
        };
        /** @description Filter for the users of a bot. All conditions must match. */
        UserSearchQuery: {
            /**
             * @description Whether test users are included.
             * @default false
             */
            displayTests?: boolean | null;
            /**
             * @description Flags that the user must have, all of them.
             * @default []
             */
            flags?: string[];
            /** @description Earliest time of the last activity. */
            from?: components["schemas"]["DateTimeInput"] | null;
            /**
             * @description Regular expression that must match a part of the last name, ignoring case.
             * @example hisa
             */
            name?: string | null;
            /** @description Latest time of the last activity. */
            to?: components["schemas"]["DateTimeInput"] | null;
        } & components["schemas"]["PaginatedQuery"];
        /** @description One page of users. */
        UserSearchQueryResult: {
            /**
             * Format: int64
             * @description `start` plus the number of users of the page: the start of the next page. Beyond the last user, all counts are 0.
             */
            end: number;
            /**
             * Format: int64
             * @description Number of skipped entries.
             */
            start: number;
            /**
             * Format: int64
             * @description Total number of users.
             */
            total: number;
            /** @description Users of the page. */
            users: components["schemas"]["UserSearchResult"][];
        };
        /** @description A user of the bot. */
        UserSearchResult: {
            /** @description Ids of the connector configurations used by the user. */
            applicationIds: string[];
            /**
             * @description Last action of the user: a text with obfuscated entities, `(click)` and the intent of a button, `(send)` and the URL of a file, or `(send user location)`. Absent: unknown.
             * @example i want to go to lyon
             */
            lastActionText?: string;
            /** @description Time of the last activity. */
            lastUpdateDate: components["schemas"]["Instant"];
            playerId: components["schemas"]["PlayerId"];
            userPreferences: components["schemas"]["UserPreferencesSearchResult"];
            userState: components["schemas"]["UserStateSearchResult"];
        };
        /** @description State of the user. */
        UserStateSearchResult: {
            /** @description Time of the first message. */
            creationDate: components["schemas"]["Instant"];
            /** @description Flags set by the bot and its connectors. */
            flags: string[];
        };
        /** @description A dictionary value and its similarity to the text. */
        ValueWithProbability: {
            probability: components["schemas"]["Probability"];
            /** @example paris */
            value: string;
        };
        /** @description Access of the orchestrator to the database. */
        VectorStoreAccess: {
            /**
             * @description Host name, as seen by the orchestrator.
             * @example localhost
             */
            host?: string;
            /**
             * @description Port.
             * @example 9200
             */
            port?: unknown;
            /**
             * @description Database user.
             * @example admin
             */
            username?: string;
        };
        /** @description Database with the documents of a bot. */
        VectorStoreConfiguration: {
            setting: components["schemas"]["VectorStoreSetting"];
        } & components["schemas"]["GenAiConfiguration"];
        /** @description Database with the documents of a bot. */
        VectorStoreConfigurationInput: {
            setting: components["schemas"]["VectorStoreSettingInput"];
        } & components["schemas"]["GenAiConfigurationInput"];
        /** @description A vector database. `provider` names its type. */
        VectorStoreSetting: components["schemas"]["OpenSearchSetting"] | components["schemas"]["PGVectorSetting"];
        /** @description A vector database. `provider` names its type. */
        VectorStoreSettingInput: components["schemas"]["OpenSearchSettingInput"] | components["schemas"]["PGVectorSettingInput"];
        /** @description A volume with its unit: "two liters". */
        VolumeValue: {
            /** @constant */
            "@type": "volume";
            /** @example litre */
            unit: string;
            /** @example 2 */
            value: number;
        };
        /** @description A connector for web pages, using the Web Connector API. */
        WebConnector: {
            connectorType?: {
                /** @constant */
                id?: "web";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters?: components["schemas"]["WebParameters"];
        } & components["schemas"]["ConnectorInput"];
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
        /** @description Parameters of a connector of type `web`. */
        WebParameters: {
            web_security_mode?: components["schemas"]["WebSecurityMode"];
        } & {
            [key: string]: string;
        };
        /**
         * @description How the user is identified. `COOKIES`: by a cookie of the server, which pages of other origins send only if the server's setting for them does not match every origin. `PASSTHROUGH`: by the id in the request. `JWT`: by a token that a module of the server reads. `DEFAULT`: as the server is configured. Default: `DEFAULT`.
         * @example COOKIES
         * @example DEFAULT
         * @example JWT
         * @example PASSTHROUGH
         */
        WebSecurityMode: string;
        /** @description A connector to WhatsApp in Meta's cloud. */
        WhatsappCloudConnector: {
            connectorType?: {
                /** @constant */
                id?: "whatsapp_cloud";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["WhatsappCloudParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `whatsapp_cloud`. */
        WhatsappCloudParameters: {
            /** @description Id of the Meta application. */
            metaApplicationId?: string;
            /** @description Token for sending answers. */
            token: string;
            /** @description Token for the verification of the webhook. */
            verifyToken?: string;
            /** @description Id of the business account. */
            whatsAppBusinessAccountId: string;
            /** @description Id of the phone number. */
            whatsAppPhoneNumberId: string;
        } & {
            [key: string]: string;
        };
        /** @description A connector to WhatsApp with a self-hosted server. */
        WhatsappConnector: {
            connectorType?: {
                /** @constant */
                id?: "whatsapp";
            } & components["schemas"]["ConnectorTypeInput"];
            parameters: components["schemas"]["WhatsappParameters"];
        } & components["schemas"]["ConnectorInput"];
        /** @description Parameters of a connector of type `whatsapp`. */
        WhatsappParameters: {
            /** @description Comma-separated IP addresses of the allowed clients. Absent: all clients. */
            AllowedIPs?: string;
            /** @description Login for the WhatsApp server. */
            login: string;
            /** @description Password of the bot. */
            password: string;
            /** @description URL of the WhatsApp server. */
            whatsAppUrl: string;
            /** @description Required value of the header `X-Auth-Token`. Absent: any value. */
            "X-Auth-Token"?: string;
        } & {
            [key: string]: string;
        };
    };
    responses: {
        /** @description The applications with their intents. Empty: the namespace has none. */
        Applications: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApplicationWithIntents"][];
            };
        };
        /** @description The request is invalid, or names an object that does not exist. Each violation has an entry. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The state of the object does not allow the operation. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The connectors, each with its test connector. Empty: the bot does not exist. */
        Connectors: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BotApplicationConfiguration"][];
            };
        };
        /** @description The updated dictionary. */
        Dictionary: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DictionaryData"];
            };
        };
        /** @description The request succeeded. The object is empty. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EmptyObject"];
            };
        };
        /** @description Content of the file. */
        File: {
            headers: {
                /**
                 * @description `attachment`: a page can embed the file; opened directly, it is downloaded.
                 * @example attachment
                 */
                "Content-Disposition"?: string;
                /**
                 * @description Prevents scripts in the file from running.
                 * @example default-src 'none'; sandbox
                 */
                "Content-Security-Policy"?: string;
                /**
                 * @description Prevents browsers from guessing another content type.
                 * @example nosniff
                 */
                "X-Content-Type-Options"?: "nosniff";
                [name: string]: unknown;
            };
            content: {
                "application/octet-stream": components["schemas"]["FileContent"];
                "application/pdf": components["schemas"]["FileContent"];
                "application/zip": components["schemas"]["FileContent"];
                "audio/mpeg": components["schemas"]["FileContent"];
                "audio/ogg": components["schemas"]["FileContent"];
                "image/gif": components["schemas"]["FileContent"];
                "image/jpeg": components["schemas"]["FileContent"];
                "image/png": components["schemas"]["FileContent"];
                "image/svg+xml": components["schemas"]["FileContent"];
                "image/webp": components["schemas"]["FileContent"];
                "text/plain": components["schemas"]["FileContent"];
                "video/mp4": components["schemas"]["FileContent"];
                "video/ogg": components["schemas"]["FileContent"];
                "video/webm": components["schemas"]["FileContent"];
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
        /** @description The request is invalid, the sample does not exist, or it is finished. */
        Finished: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The body is not `multipart/form-data`. */
        FormExpected: {
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
        /** @description The result of the import. Check `success` and `errorMessages`. */
        Imported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ImportReport"];
            };
        };
        /** @description Number of saved labels. */
        ImportedLabels: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": number;
            };
        };
        /** @description A path parameter is invalid. */
        InvalidPath: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
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
        /** @description The table as a JSON string. Without labels, only the header. */
        LabelsCsv: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
            };
        };
        /** @description The labels as a JSON list in a JSON string. */
        LabelsJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string;
            };
        };
        /** @description The request is invalid, or the bot does not exist or has no connector. */
        NoConnector: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server has no single sign-on of this type. */
        NoSingleSignOn: {
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
        /** @description The request is invalid, or the annotation has too many events. */
        NotAnnotated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot does not have this configuration. */
        NotConfigured: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The object with this name or id does not exist. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request is invalid or names another bot than the path. Or the bot has no connector, or has a configuration with another id. Or the configuration is enabled, and the orchestrator rejects its settings or is not available. */
        NotSaved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The provider does not know the user, or returns no role or no namespace. */
        NotSignedIn: {
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
        /** @description The sentences. Empty: no matches. */
        Sentences: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SentencesDump"];
            };
        };
        /** @description The user is logged in. The browser is redirected to the page that was requested first. The body is empty. */
        SignedIn: {
            headers: {
                /**
                 * @description The page that was requested first.
                 * @example /index.html
                 */
                Location?: string;
                /**
                 * @description The cookie of the new session, called `tock-sso-session` on such a server.
                 * @example tock-sso-session=7c0f2f4d1f6f4d6f8a4f0d1c2b3a4958; Path=/; HttpOnly; SameSite=Lax
                 */
                "Set-Cookie"?: string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request is invalid, or the bot cannot have the story. */
        StoryRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request succeeded. */
        Succeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BooleanResponse"];
            };
        };
        /** @description The test plans, sorted by name. Empty: none exist. */
        TestPlans: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TestPlan"][];
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
        /** @description The application does not exist in the current namespace. */
        UnknownApplication: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The bot does not exist in the current namespace. */
        UnknownBot: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The file does not exist. */
        UnknownFile: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The application does not exist in the current namespace, or has no indicator of this name. */
        UnknownIndicator: {
            headers: {
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
         * @description Id of the action. An action is a message of the dialog.
         * @example 6b035cb75fb6e3d3b0eeb505
         */
        actionId: string;
        /**
         * @description Id of the bot, as set in its connectors. Usually the name of its application.
         * @example travel
         */
        anyBotId: string;
        /**
         * @description Id of the application, as returned by `GET /rest/admin/applications`.
         * @example 6b035c7b24e5751f553624fd
         */
        applicationId: string;
        /**
         * @description Name of the bot's application in the current namespace. `story` is not allowed, because this path belongs to stories.
         * @example travel
         */
        applicationName: string;
        /**
         * @description Name of the bot's application.
         * @example travel
         */
        appName: string;
        /**
         * @description Id of the bot: the name of its application in the current namespace.
         * @example travel
         */
        botId: string;
        /**
         * @description Id of the dataset, as returned by `listDatasets`.
         * @example 6b035d5724e5751f55362599
         */
        datasetId: string;
        /**
         * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
         * @example 6b035cb65fb6e3d3b0eeb501
         */
        dialogId: string;
        /**
         * @description `full`: all sentences. `obfuscated`: sentences with texts to obfuscate are excluded. Other values count as `obfuscated`.
         * @example full
         */
        dumpType: string;
        /**
         * @description Name of the engine, as returned by `GET /rest/admin/nlp-engines`.
         * @example opennlp
         */
        engine: string;
        /**
         * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
         * @example app:city
         */
        entityType: string;
        /**
         * @description Id of the bot. Despite the name of the parameter, not the id of an application.
         * @example travel
         */
        featureBotId: string;
        /**
         * @description Category of the feature.
         * @example booking
         */
        featureCategory: string;
        /**
         * @description Name of the feature.
         * @example seat_choice
         */
        featureName: string;
        /**
         * @description Name of the indicator.
         * @example survey
         */
        indicatorName: string;
        /**
         * @description Qualified name of the intent, `namespace:name`. The colon can be encoded as `%3A`.
         * @example app:book_train
         */
        intent: string;
        /**
         * @description Id of the intent.
         * @example 6b035c8024e5751f5536250c
         */
        intentId: string;
        /**
         * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
         * @example en
         */
        locale: components["schemas"]["LanguageTag"];
        /**
         * @description Name of the application, without its namespace. It is stored in lower case.
         * @example travel_copy
         */
        nameOfCopy: string;
        /**
         * @description Name of the namespace.
         * @example team2
         */
        namespace: string;
        /**
         * @description Id of the test plan, as returned by `listTestPlans`.
         * @example 6b035d4e24e5751f55362586
         */
        planId: string;
        /**
         * @description Role of the entity.
         * @example origin
         */
        role: string;
        /**
         * @description Id of the run, as returned by `startDatasetRun`.
         * @example 6b035d5724e5751f5536259d
         */
        runId: string;
        /**
         * @description Id of the sample, as returned by `listEvaluationSamples`.
         * @example 6b035d5a24e5751f553625a5
         */
        sampleId: string;
        /**
         * @description `_id` of the story, as returned by searches. Not its `storyId`.
         * @example 6b035d4624e5751f5536253b
         */
        storyId: string;
        /**
         * @description Dictionary value.
         * @example economy
         */
        value: string;
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
    getActionUnderstanding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the user action, as in `actions` of a dialog.
                 * @example 6b035cb65fb6e3d3b0eeb4ff
                 */
                actionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The intent and the entities of the sentence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NlpCallStats"];
                };
            };
            /** @description No result exists for the action. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportAlexaSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description The interaction model. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlexaIntentsSchema"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByActionType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByConnectorType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDayAndIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDayAndStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByDayOfWeek: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByHour: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStoryCategory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStoryLocale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countMessagesByStoryType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of the whole period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    summarizeSatisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, in the form of a dialog search. Only its namespace and name are used. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description The ratings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RatingReportQueryResult"];
                };
            };
            /** @description No dialog has a rating. */
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
    checkSatisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot. It has the name of its application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description Whether the bot has the stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BooleanResponse"];
                };
            };
            400: components["responses"]["NoConnector"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    createSatisfactionStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, which has the name of its application, and the language of the texts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["NoConnector"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countUsersByDay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description Counts of each day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnalyticsQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application. Without `_id`, it is created. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationWithIntentsInput"];
            };
        };
        responses: {
            /** @description The saved application with its `_id`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationWithIntents"];
                };
            };
            /** @description The request is invalid, the name is taken or differs from the current name, or an intent does not exist. */
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
    getApplicationById: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
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
                    "application/json": components["schemas"]["ApplicationWithIntents"];
                };
            };
            /** @description The application does not exist in the current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    removeSubEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Qualified name of the containing entity type: `namespace:name`.
                 * @example app:journey
                 */
                entityType: string;
                /**
                 * @description Role of the entity.
                 * @example origin
                 */
                role: components["parameters"]["role"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeIntentEntity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description Role of the entity.
                 * @example origin
                 */
                role: components["parameters"]["role"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeSharedIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description Id of the shared intent.
                 * @example 6b035c8024e5751f5536250d
                 */
                sharedIntentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    removeIntentState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the intent.
                 * @example 6b035c8024e5751f5536250c
                 */
                intentId: components["parameters"]["intentId"];
                /**
                 * @description Name of the state.
                 * @example booking
                 */
                state: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getModelConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Name of the engine, as returned by `GET /rest/admin/nlp-engines`.
                 * @example opennlp
                 */
                engine: components["parameters"]["engine"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. The default of the engine if it was never changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NlpApplicationConfiguration"];
                };
            };
            /** @description The application does not exist in the current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    saveModelConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Name of the engine, as returned by `GET /rest/admin/nlp-engines`.
                 * @example opennlp
                 */
                engine: components["parameters"]["engine"];
            };
            cookie?: never;
        };
        /** @description The complete configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NlpApplicationConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The application does not exist in the current namespace, or has no language. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listTestPlansOfConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the connector, as in its configuration. Not the id of an application.
                 * @example web
                 */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TestPlans"];
            401: components["responses"]["Unauthorized"];
        };
    };
    triggerBuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, with its `_id`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationToBuild"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchBuilds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaginatedQuery"];
            };
        };
        responses: {
            /** @description One page of builds, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelBuildQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complete application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDump"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listTestPlansOfApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application. Its language is ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["TestPlans"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applications"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listApplicationsOfNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example app
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applications"];
            /** @description The caller is not a member of the namespace. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveBotConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listBotIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application in the current namespace. `story` is not allowed, because this path belongs to stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators. Predefined ones have another shape. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotIndicator"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
        };
    };
    createIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application in the current namespace. `story` is not allowed, because this path belongs to stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
            };
            cookie?: never;
        };
        /** @description The new indicator. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveIndicatorRequestInput"];
            };
        };
        responses: {
            /** @description The new indicator as sent, without its id. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveIndicatorRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
            /** @description The bot already has an indicator of this name. Nothing was changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application in the current namespace. `story` is not allowed, because this path belongs to stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description Name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["indicatorName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new indicator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownIndicator"];
        };
    };
    updateIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application in the current namespace. `story` is not allowed, because this path belongs to stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description Name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["indicatorName"];
            };
            cookie?: never;
        };
        /** @description The complete indicator. Its name does not change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIndicatorRequestInput"];
            };
        };
        responses: {
            /** @description The updated indicator as sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIndicatorRequest"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownIndicator"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteIndicator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application in the current namespace. `story` is not allowed, because this path belongs to stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
                /**
                 * @description Name of the indicator.
                 * @example survey
                 */
                name: components["parameters"]["indicatorName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
            /** @description The bot has no custom indicator of this name. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    countMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application in the current namespace. `story` is not allowed, because this path belongs to stories.
                 * @example travel
                 */
                applicationName: components["parameters"]["applicationName"];
            };
            cookie?: never;
        };
        /** @description The filter and the fields to group by. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MetricRequest"];
            };
        };
        responses: {
            /** @description Counts of test connectors and of other connectors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomMetricGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownApplication"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete story. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotStoryDefinitionConfigurationInput"];
            };
        };
        responses: {
            /** @description The saved story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"];
                };
            };
            400: components["responses"]["StoryRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    importStories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of the application.
                 * @example travel
                 */
                appName: string;
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
            };
            cookie?: never;
        };
        /** @description The stories. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StoryDefinitionConfigurationDumpImport"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The request is invalid, or the bot has no connector in the current namespace. */
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
    exportStories: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application.
                 * @example travel
                 */
                appName: components["parameters"]["appName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationDump"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the bot's application.
                 * @example travel
                 */
                appName: components["parameters"]["appName"];
                /**
                 * @description `storyId` of the story.
                 * @example opening_hours
                 */
                storyConfigurationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. Empty: not found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationDump"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getStoryByIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
                /**
                 * @description Name of the intent, without its namespace.
                 * @example opening_hours
                 */
                intent: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"];
                };
            };
            /** @description The intent starts no story of the bot. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listStoriesWithSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listStoriesWithDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the story, as returned by searches. Not its `storyId`.
                 * @example 6b035d4624e5751f5536253b
                 */
                storyId: components["parameters"]["storyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The story. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"];
                };
            };
            /** @description The story does not exist in the current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteStory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the story, as returned by searches. Not its `storyId`.
                 * @example 6b035d4624e5751f5536253b
                 */
                storyId: components["parameters"]["storyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    loadStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorySearchRequest"];
            };
        };
        responses: {
            /** @description The stories. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotStoryDefinitionConfiguration"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    createStory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The story, and the sentences that start it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStoryRequest"];
            };
        };
        responses: {
            /** @description The intent that starts the story, new or existing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentDefinition"];
                };
            };
            400: components["responses"]["StoryRefused"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchStories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StorySearchRequest"];
            };
        };
        responses: {
            /** @description The stories, sorted by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationSummaryExtended"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchStorySummaries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and, optionally, a category. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryStorySearchRequest"];
            };
        };
        responses: {
            /** @description The stories, sorted by name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoryDefinitionConfigurationSummaryMinimumMetrics"][];
                };
            };
            /** @description The request is invalid, or names no application. */
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
    listBotConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations, in the order of creation. Empty: the bot does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The datasets, sorted by name. Empty: the bot has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description Name and questions of the dataset. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetInput"];
            };
        };
        responses: {
            /** @description The new dataset, with ids of its questions. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    updateDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /** @description The complete dataset. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetInput"];
            };
        };
        responses: {
            /** @description The updated dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    startDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
            };
            cookie?: never;
        };
        /** @description Language of the questions. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetRunInput"];
            };
        };
        responses: {
            /** @description The queued run. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRun"];
                };
            };
            /** @description The request is invalid, or the bot has no test connector. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description Id of the run, as returned by `startDatasetRun`.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description State and progress of the run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRun"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description Id of the run, as returned by `startDatasetRun`.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run was deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    listDatasetRunActions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description Id of the run, as returned by `startDatasetRun`.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One result per question. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRunAction"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
        };
    };
    cancelDatasetRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dataset, as returned by `listDatasets`.
                 * @example 6b035d5724e5751f55362599
                 */
                datasetId: components["parameters"]["datasetId"];
                /**
                 * @description Id of the run, as returned by `startDatasetRun`.
                 * @example 6b035d5724e5751f5536259d
                 */
                runId: components["parameters"]["runId"];
            };
            cookie?: never;
        };
        /** @description An object. Ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DatasetRunCancelRequest"];
            };
        };
        responses: {
            /** @description The canceled run. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRun"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            /** @description The run is finished. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateAnnotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description The complete annotation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationInput"];
            };
        };
        responses: {
            /** @description The annotation with all its events, the new ones last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotation"];
                };
            };
            400: components["responses"]["NotAnnotated"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveAnnotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description The complete annotation. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationInput"];
            };
        };
        responses: {
            /** @description The annotation with all its events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotation"];
                };
            };
            400: components["responses"]["NotAnnotated"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    addAnnotationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description Text of the comment. It must not be blank. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationCommentInput"];
            };
        };
        responses: {
            /** @description The comment with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotationEventComment"];
                };
            };
            400: components["responses"]["NotAnnotated"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateAnnotationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description Id of the comment, as in the events of the annotation.
                 * @example 6b035d4c24e5751f55362581
                 */
                eventId: string;
            };
            cookie?: never;
        };
        /** @description The complete comment. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotAnnotationCommentUpdate"];
            };
        };
        responses: {
            /** @description The updated comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAnnotationEventComment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteAnnotationComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the action. An action is a message of the dialog.
                 * @example 6b035cb75fb6e3d3b0eeb505
                 */
                actionId: components["parameters"]["actionId"];
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description Id of the comment, as in the events of the annotation.
                 * @example 6b035d4c24e5751f55362581
                 */
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listEvaluationSamples: {
        parameters: {
            query?: {
                /**
                 * @description Status of the samples. Absent: all.
                 * @example IN_PROGRESS
                 */
                status?: components["schemas"]["EvaluationSampleStatus"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The samples, newest first. Empty: the bot has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"][];
                };
            };
            400: components["responses"]["InvalidQuery"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    createEvaluationSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description Name of the sample, and its source: a period or a run. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationSampleInput"];
            };
        };
        responses: {
            /** @description The new sample, without evaluations. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description The period or the run contains no answer to evaluate. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    getEvaluationSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"];
                };
            };
            /** @description The bot has no sample of this id. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteEvaluationSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample does not exist any longer. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    listEvaluations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /** @description The page. An empty object selects the first ten dialogs. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationDialogsQuery"];
            };
        };
        responses: {
            /** @description One page of dialogs with the evaluations of their answers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationDialogs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    changeEvaluationSampleStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /** @description The new status and its reason. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEvaluationSampleStatusRequest"];
            };
        };
        responses: {
            /** @description The finished sample. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationSample"];
                };
            };
            400: components["responses"]["Finished"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    evaluateAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
                /**
                 * @description Id of the evaluation, as returned by `listEvaluations` for each answer.
                 * @example 6b035d5a24e5751f553625a9
                 */
                evaluationId: string;
                /**
                 * @description Id of the sample, as returned by `listEvaluationSamples`.
                 * @example 6b035d5a24e5751f553625a5
                 */
                sampleId: components["parameters"]["sampleId"];
            };
            cookie?: never;
        };
        /** @description Rating of the answer. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluationInput"];
            };
        };
        responses: {
            /** @description The saved evaluation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluation"];
                };
            };
            400: components["responses"]["Finished"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getStudioConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Capabilities of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotAdminConfiguration"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveConnector: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotConnectorConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The request is invalid, or the connector cannot be saved. Each reason has an entry. */
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
    deleteConnector: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the connector, not its name.
                 * @example 6b035cad24e5751f55362523
                 */
                confId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listConnectorsOfApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Connectors"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listConnectors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Connectors"];
            401: components["responses"]["Unauthorized"];
        };
    };
    saveNamespaceConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete configuration. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamespaceConfigurationInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getNamespaceConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration of the namespace. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceConfiguration"];
                };
            };
            /** @description The namespace has no configuration. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listSharedNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. Empty: no namespace shares anything. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    synchronizeApplications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Source and target. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotSynchronization"];
            };
        };
        responses: {
            /** @description The result of the synchronization. Check `success` and `errorMessages`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            /** @description The request is invalid, names an unknown application, or the server does not allow the operation. */
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
    listConnectorTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The connector types, in no particular order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectorTypeConfiguration"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogWithNlpStats"];
                };
            };
            /** @description The dialog does not exist in the application. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    getDialogWithoutIntents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
            };
            cookie?: never;
        };
        /** @description Names of the intents, without their namespaces. */
        requestBody: {
            content: {
                "application/json": string[];
            };
        };
        responses: {
            /** @description The rest of the dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogReport"];
                };
            };
            /** @description The dialog does not exist in the application. */
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
    listDialogIntents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. Empty: the bot has no dialogs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            /** @description The application does not exist in the current namespace. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportDialogRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filter, the order and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description The table as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportDialogActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filter, the order and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description The table as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchDialogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filter, the order and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogsSearchQuery"];
            };
        };
        responses: {
            /** @description One page of dialogs, last changed first by default. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogReportQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    countDialogActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and, optionally, a period. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogStatsQuery"];
            };
        };
        responses: {
            /** @description Counts by connector. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DialogStatsGroupResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete dictionary. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DictionaryDataInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            /** @description The dictionary was saved, but its entity type does not exist. */
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
    getDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                qualifiedName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Dictionary"];
            401: components["responses"]["Unauthorized"];
        };
    };
    addPredefinedLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entity type, the value, the language and the label. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredefinedLabelQuery"];
            };
        };
        responses: {
            200: components["responses"]["Dictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deletePredefinedLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description Label of the value.
                 * @example cheap class
                 */
                label: string;
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
                /**
                 * @description Dictionary value.
                 * @example economy
                 */
                value: components["parameters"]["value"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["InvalidPath"];
            401: components["responses"]["Unauthorized"];
        };
    };
    savePredefinedValue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entity type, the value and the language of its first label. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PredefinedValueQuery"];
            };
        };
        responses: {
            200: components["responses"]["Dictionary"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deletePredefinedValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                entityType: components["parameters"]["entityType"];
                /**
                 * @description Dictionary value.
                 * @example economy
                 */
                value: components["parameters"]["value"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    importApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, an application as returned by `exportApplication`. */
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
    importApplicationAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the application, without its namespace. It is stored in lower case.
                 * @example travel_copy
                 */
                name: components["parameters"]["nameOfCopy"];
            };
            cookie?: never;
        };
        /** @description A form with one file, an application as returned by `exportApplication`. */
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
    uploadDictionary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the entity type, without its namespace.
                 * @example ticket_class
                 */
                entityName: string;
            };
            cookie?: never;
        };
        /** @description A form with one file, the dictionary. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["DictionaryForm"];
            };
        };
        responses: {
            200: components["responses"]["Dictionary"];
            400: components["responses"]["UnreadableFile"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["NotAForm"];
        };
    };
    importSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, sentences as returned by `exportSentences`. */
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
    importSentencesAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the application, without its namespace. It is stored in lower case.
                 * @example travel_copy
                 */
                name: components["parameters"]["nameOfCopy"];
            };
            cookie?: never;
        };
        /** @description A form with one file, sentences as returned by `exportSentences`. */
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
    updateEntity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the new entity. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEntityDefinitionQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateEntityType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete entity type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityTypeDefinitionInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteEntityType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Qualified name of the entity type, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:city
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            401: components["responses"]["Unauthorized"];
        };
    };
    createEntityType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Name of the new entity type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEntityQuery"];
            };
        };
        responses: {
            /** @description The new entity type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTypeDefinition"];
                };
            };
            /** @description The entity type already exists. Nothing was changed. */
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
    listEntityTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entity types, built-in ones first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTypeDefinition"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveFaq: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete FAQ. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqDefinitionRequestInput"];
            };
        };
        responses: {
            /** @description The saved FAQ. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqDefinitionRequest"];
                };
            };
            /** @description The request is invalid, names an FAQ that does not exist, or conflicts with a story. */
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
    deleteFaq: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the FAQ, as returned by searches.
                 * @example 6b035d4424e5751f55362532
                 */
                faqId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            /** @description The application of the FAQ is not in the current namespace. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    disableAllFaqs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        /** @description An application. Ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description Number of disabled FAQs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchFaqs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filter and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqSearchRequest"];
            };
        };
        responses: {
            /** @description One page of FAQs, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqDefinitionSearchResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getFaqSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqSettings"];
                };
            };
            /** @description No settings have been saved for the application. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveFaqSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        /** @description The complete settings. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FaqSettingsInput"];
            };
        };
        responses: {
            /** @description The saved settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FaqSettings"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listFaqTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Id of the application as a JSON string. */
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description The tags, sorted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listFeatures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The features. Empty: the bot has none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureState"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    addFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        /** @description The complete feature. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feature"];
            };
        };
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    toggleFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        /** @description The feature, identified by category, name and connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feature"];
            };
        };
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    updateFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot. Despite the name of the parameter, not the id of an application.
                 * @example travel
                 */
                applicationId: components["parameters"]["featureBotId"];
            };
            cookie?: never;
        };
        /** @description The feature with its period and its share of users. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Feature"];
            };
        };
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
                /**
                 * @description Category of the feature.
                 * @example booking
                 */
                category: components["parameters"]["featureCategory"];
                /**
                 * @description Name of the feature.
                 * @example seat_choice
                 */
                name: components["parameters"]["featureName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteConnectorFeature: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Identifier of the connector.
                 * @example web
                 */
                applicationId: string;
                /**
                 * @description Id of the bot, as set in its connectors. Usually the name of its application.
                 * @example travel
                 */
                botId: components["parameters"]["anyBotId"];
                /**
                 * @description Category of the feature.
                 * @example booking
                 */
                category: components["parameters"]["featureCategory"];
                /**
                 * @description Name of the feature.
                 * @example seat_choice
                 */
                name: components["parameters"]["featureName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, whose name has an extension. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["FileForm"];
            };
        };
        responses: {
            /** @description The reference to the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MediaFileDescriptor"];
                };
            };
            /** @description The form contains no file, or a file without extension. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["FormExpected"];
        };
    };
    downloadUploadedFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id and extension of the file, separated by a dot.
                 * @example app48c749f8-a4c7-4bdb-a5f9-12c406bd0f1e.png
                 */
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["File"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownFile"];
        };
    };
    getDialogFlow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bot, its connectors and the period in days. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DialogFlowRequest"];
            };
        };
        responses: {
            /** @description The graph. Empty: the bot has no dialogs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationDialogFlowData"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    runPrompt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The model with its API key, and the prompt. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaygroundRequest"];
            };
        };
        responses: {
            /** @description The output of the model, and its trace if reported. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionResponse"];
                };
            };
            /** @description The orchestrator returned no output. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is invalid, or the server has no orchestrator, or the orchestrator fails. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    generateSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The example sentences and the style of the new ones. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceGenerationRequest"];
            };
        };
        responses: {
            /** @description The generated sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceCompletionResponse"];
                };
            };
            /** @description The orchestrator returned no output. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is invalid, sentence generation is not configured or not enabled, the server has no orchestrator, or the orchestrator fails. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getBusinessRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The business rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessRules"];
                };
            };
            /** @description The bot has no business rules. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveBusinessRules: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description All topics and all lexicon groups. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessRulesInput"];
            };
        };
        responses: {
            /** @description The saved rules, with the ids of all groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BusinessRules"];
                };
            };
            /** @description The request is invalid, two groups have the same id, or the bot has no connector. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getDocumentCompressorConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentCompressorConfiguration"];
                };
            };
            /** @description The bot does not have this configuration. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveDocumentCompressorConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The compressor, and whether it is enabled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DocumentCompressorConfigurationInput"];
            };
        };
        responses: {
            /** @description The saved configuration with its id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentCompressorConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteDocumentCompressorConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getObservabilityConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservabilityConfiguration"];
                };
            };
            /** @description The bot does not have this configuration. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveObservabilityConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The service, and whether it is enabled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObservabilityConfigurationInput"];
            };
        };
        responses: {
            /** @description The saved configuration with its id. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObservabilityConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteObservabilityConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getRagConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagConfiguration"];
                };
            };
            /** @description The bot does not have this configuration. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveRagConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description Models, prompts and documents, and whether they are enabled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RagConfigurationInput"];
            };
        };
        responses: {
            /** @description The saved configuration with its id. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RagConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteRagConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getSentenceGenerationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceGenerationConfiguration"];
                };
            };
            /** @description The bot does not have this configuration. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveSentenceGenerationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description Model, prompt and number of sentences, and whether they are enabled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceGenerationConfigurationInput"];
            };
        };
        responses: {
            /** @description The saved configuration with its id. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceGenerationConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteSentenceGenerationConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getSentenceGenerationInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Availability, and the defaults if configured. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceGenerationInfo"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    getVectorStoreConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configuration. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VectorStoreConfiguration"];
                };
            };
            /** @description The bot does not have this configuration. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    saveVectorStoreConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        /** @description The database, and whether it is enabled. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["VectorStoreConfigurationInput"];
            };
        };
        responses: {
            /** @description The saved configuration with its id. Secrets are masked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VectorStoreConfiguration"];
                };
            };
            400: components["responses"]["NotSaved"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteVectorStoreConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the bot: the name of its application in the current namespace.
                 * @example travel
                 */
                botId: components["parameters"]["botId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            400: components["responses"]["NotConfigured"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UnknownBot"];
        };
    };
    checkStudioHealth: {
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
    listLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The labels, and the default language of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotI18nLabels"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `_id` of the label, percent-encoded.
                 * @example app_travel_Welcome aboard
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    completeLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The labels, with an empty text for each requested language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["I18nLabelInput"][];
            };
        };
        responses: {
            /** @description Number of translated texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslateReport"];
                };
            };
            /** @description The request is invalid, or the server cannot translate. */
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
    createLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The text with its language and category. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateI18nLabelRequest"];
            };
        };
        responses: {
            /** @description The new label. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["I18nLabel"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportLabelsAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LabelsCsv"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportFoundLabelsAsCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The filter. Without conditions, all labels are returned. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["I18LabelQuery"];
            };
        };
        responses: {
            200: components["responses"]["LabelsCsv"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportLabelsAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LabelsJson"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportFoundLabelsAsJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The filter. Without conditions, all labels are returned. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["I18LabelQuery"];
            };
        };
        responses: {
            200: components["responses"]["LabelsJson"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    importLabelsFromCsv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, the table of labels. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["LabelsCsvForm"];
            };
        };
        responses: {
            200: components["responses"]["ImportedLabels"];
            /** @description The form contains no file, or a file that is not such a table. Each wrong line has an entry. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["FormExpected"];
        };
    };
    importLabelsFromJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A form with one file, the list of labels. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["LabelsJsonForm"];
            };
        };
        responses: {
            200: components["responses"]["ImportedLabels"];
            /** @description The form contains no file, or a file that is not a list of labels. Each violation has an entry. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["FormExpected"];
        };
    };
    saveLabel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete label with all texts. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotI18nLabelUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveLabels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete labels. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotI18nLabelUpdate"][];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listIndicators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicators. Empty: none are defined. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorResponse"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    saveIntent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The intent and its applications. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentDefinitionInput"];
            };
        };
        responses: {
            /** @description The saved intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentDefinition"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listIntentsByApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Applications"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listLocales: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description About two hundred languages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamedLocale"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportLogs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The table as a JSON string. Empty: no parsed sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["InvalidPath"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    countSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language, the filter and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCountQuery"];
            };
        };
        responses: {
            /** @description One page of sentences, most frequent first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRequestLogCountQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    summarizeConfusedIntents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the minimum frequency. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogStatsQuery"];
            };
        };
        responses: {
            /** @description The pairs. Empty: no confused intents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRequestLogIntentStat"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchLogs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filter and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogsQuery"];
            };
        };
        responses: {
            /** @description One page of parsed sentences, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogsReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    summarizeDays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogStatsQuery"];
            };
        };
        responses: {
            /** @description The days. Empty: no parsed sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParseRequestLogStat"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveMember: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The user, the namespace, and the ownership. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserNamespaceInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    createNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the new namespace. It must not contain a colon, the separator of qualified names.
                 * @example team2
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            /** @description A namespace of this name already exists, or the name contains a colon. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    deleteNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            /** @description The namespace still has applications. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
                /**
                 * @description Login of the user.
                 * @example nlpuser@app.com
                 */
                user: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    selectNamespace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
        };
    };
    listNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's namespaces, including the current one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNamespace"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the namespace.
                 * @example team2
                 */
                namespace: components["parameters"]["namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members, one entry each. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserNamespace"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    listEngines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Engines of the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NlpEngineType"][];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    parseSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentence and the application. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseQuery"];
            };
        };
        responses: {
            /** @description The sentence with its intent and entities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete sentence. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceReportInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listSentenceConfigurations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The configurations. Empty: no query had one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    revealSentence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentence with its key. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentenceReportInput"];
            };
        };
        responses: {
            /** @description The sentence in clear. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentenceReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listSentenceUsers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The logins. Empty: no qualified sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    exportSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full`: all sentences. `obfuscated`: sentences with texts to obfuscate are excluded. Other values count as `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sentences"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportFoundSentences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full`: all sentences. `obfuscated`: sentences with texts to obfuscate are excluded. Other values count as `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
            };
            cookie?: never;
        };
        /** @description The search. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchQuery"];
            };
        };
        responses: {
            200: components["responses"]["Sentences"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    exportSentencesOfIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full`: all sentences. `obfuscated`: sentences with texts to obfuscate are excluded. Other values count as `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
                /**
                 * @description Qualified name of the intent, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:book_train
                 */
                intent: components["parameters"]["intent"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sentences"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportSentencesOfIntentInLocale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full`: all sentences. `obfuscated`: sentences with texts to obfuscate are excluded. Other values count as `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
                /**
                 * @description Qualified name of the intent, `namespace:name`. The colon can be encoded as `%3A`.
                 * @example app:book_train
                 */
                intent: components["parameters"]["intent"];
                /**
                 * @description A language, optionally with a country, as a language tag: `fr` or `fr-CA`. The form with `_` is not accepted in paths, only in bodies.
                 * @example en
                 */
                locale: components["parameters"]["locale"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Sentences"];
            400: components["responses"]["InvalidPath"];
            401: components["responses"]["Unauthorized"];
        };
    };
    exportSentencesByText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the application, as returned by `GET /rest/admin/applications`.
                 * @example 6b035c7b24e5751f553624fd
                 */
                applicationId: components["parameters"]["applicationId"];
                /**
                 * @description `full`: all sentences. `obfuscated`: sentences with texts to obfuscate are excluded. Other values count as `obfuscated`.
                 * @example full
                 */
                dumpType: components["parameters"]["dumpType"];
            };
            cookie?: never;
        };
        /** @description The texts of the sentences. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentencesTextQuery"];
            };
        };
        responses: {
            200: components["responses"]["Sentences"];
            /** @description The body contains no text. */
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
    searchSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filters, the order and the page. All filters must match. Without filters, all sentences except deleted ones are returned. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchQuery"];
            };
        };
        responses: {
            /** @description One page of sentences, with the total. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentencesReport"];
                };
            };
            /** @description The request is invalid, names an unknown application, contains an invalid regular expression, or requires obfuscation on a server without an encryption password. */
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
    updateSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentences and one change. Only the first of these that is present is applied: `newIntentId`, `oldEntity` with `newEntity`, `newStatus`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSentencesQuery"];
            };
        };
        responses: {
            /** @description The number of updated sentences. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateSentencesReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteEntityError: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entry to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntityTestErrorWithSentenceReportInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchEntityErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestBuildQuery"];
            };
        };
        responses: {
            /** @description One page of sentences with the wrong entities. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntityTestErrorQueryResultReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    deleteIntentError: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The entry to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntentTestErrorWithSentenceReportInput"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchIntentErrors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestBuildQuery"];
            };
        };
        responses: {
            /** @description One page of sentences with the wrong intents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntentTestErrorQueryResultReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    saveTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete test plan. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestPlanUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The test plan with its dialogs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlan"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    deleteTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Succeeded"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    addTestPlanDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /** @description An object, as sent by Studio. Ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    removeTestPlanDialog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the dialog, as returned by `POST /rest/admin/dialogs/search`.
                 * @example 6b035cb65fb6e3d3b0eeb501
                 */
                dialogId: components["parameters"]["dialogId"];
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /** @description An object, as sent by Studio. Ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listTestPlanExecutions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The executions, newest first. Empty: the test plan was never executed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlanExecution"][];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    getTestPlanExecution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the execution, as returned by `runTestPlan`.
                 * @example 6b035d4e24e5751f55362588
                 */
                executionId: string;
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The execution with a report for each dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlanExecution"];
                };
            };
            /** @description The test plan has no execution of this id. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
        };
    };
    runTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the test plan, as returned by `listTestPlans`.
                 * @example 6b035d4e24e5751f55362586
                 */
                planId: components["parameters"]["planId"];
            };
            cookie?: never;
        };
        /** @description An object, as sent by Studio. Ignored. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationScopedQuery"];
            };
        };
        responses: {
            /** @description Id of the execution as a JSON string. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectId"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    executeTestPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The complete test plan. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestPlanInput"];
            };
        };
        responses: {
            /** @description The execution with a report for each dialog. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestPlanExecution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    listTestPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TestPlans"];
            401: components["responses"]["Unauthorized"];
        };
    };
    summarizeModelTests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the language and the filter. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestBuildQuery"];
            };
        };
        responses: {
            /** @description The tests. Empty: no model has been tested. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestBuildStat"][];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    sendTrialMessage: {
        parameters: {
            query?: {
                /**
                 * @description Whether the answer contains debug messages of the bot.
                 * @example true
                 */
                debug?: boolean;
                /**
                 * @description Whether the answer contains the cited passages of generated texts.
                 * @example true
                 */
                sourceWithContent?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message and the test connector. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BotDialogRequest"];
            };
        };
        responses: {
            /** @description The answer of the bot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BotDialogResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    translateSentences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sentences and the target language. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranslateSentencesQuery"];
            };
        };
        responses: {
            /** @description Number of translated texts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TranslateReport"];
                };
            };
            /** @description The request is invalid, or the server has no translation engine. */
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
    searchUserActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The namespace and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserActionLogQuery"];
            };
        };
        responses: {
            /** @description One page of changes, newest first, with the total. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserActionLogQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    searchUsers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The application, the filter and the page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserSearchQuery"];
            };
        };
        responses: {
            /** @description One page of users. Empty: the application does not exist. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserSearchQueryResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
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
    completeSignIn: {
        parameters: {
            query?: {
                /**
                 * @description For OAuth2 and its variants: the code that the server exchanges for the identity of the user.
                 * @example 4f7b1d2e9c
                 */
                code?: string;
                /**
                 * @description For OAuth2 and its variants: the state that the server sent, which identifies the requested page.
                 * @example /index.html
                 */
                state?: string;
                /**
                 * @description For CAS: the ticket that the server exchanges for the identity of the user.
                 * @example ST-1856339-aA5Yuvrxzpv8Tau1cYQ7
                 */
                ticket?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            302: components["responses"]["SignedIn"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NoSingleSignOn"];
        };
    };
    completeSignInByForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The form of the provider. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["SignInForm"];
            };
        };
        responses: {
            302: components["responses"]["SignedIn"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["NotSignedIn"];
            404: components["responses"]["NoSingleSignOn"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
        };
    };
    getConnectorIcon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the connector type.
                 * @example web
                 */
                connectorType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The icon. Empty: none. */
            200: {
                headers: {
                    /**
                     * @description Cache duration in seconds.
                     * @example max-age=84600, public
                     */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string | null;
                };
            };
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
export const adminCalls = {
  authenticateUser: ["POST", "/rest/authenticate"],
  stopSession: ["POST", "/rest/logout"],
  getUser: ["GET", "/rest/user"],
  completeSignIn: ["GET", "/rest/callback"],
  completeSignInByForm: ["POST", "/rest/callback"],
  listNamespaces: ["GET", "/rest/admin/namespaces"],
  listMembers: ["GET", "/rest/admin/namespaces/{namespace}"],
  saveMember: ["POST", "/rest/admin/namespace"],
  createNamespace: ["POST", "/rest/admin/namespace/{namespace}"],
  deleteNamespace: ["DELETE", "/rest/admin/namespace/{namespace}"],
  selectNamespace: ["POST", "/rest/admin/namespace/select/{namespace}"],
  removeMember: ["DELETE", "/rest/admin/namespace/{user}/{namespace}"],
  saveNamespaceConfiguration: ["POST", "/rest/admin/configuration/namespace"],
  getNamespaceConfiguration: ["GET", "/rest/admin/configuration/namespace/{namespace}"],
  listSharedNamespaces: ["GET", "/rest/admin/configuration/namespaces/shared"],
  listApplications: ["GET", "/rest/admin/applications"],
  listApplicationsOfNamespace: ["GET", "/rest/admin/applications/{namespace}"],
  saveApplication: ["POST", "/rest/admin/application"],
  getApplicationById: ["GET", "/rest/admin/application/{applicationId}"],
  deleteApplication: ["DELETE", "/rest/admin/application/{applicationId}"],
  listIntentsByApplication: ["GET", "/rest/admin/intents"],
  saveIntent: ["POST", "/rest/admin/intent"],
  removeIntent: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}"],
  removeIntentEntity: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}/entity/{entityType}/{role}"],
  removeIntentState: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}/state/{state}"],
  removeSharedIntent: ["DELETE", "/rest/admin/application/{applicationId}/intent/{intentId}/shared/{sharedIntentId}"],
  listEntityTypes: ["GET", "/rest/admin/entity-types"],
  createEntityType: ["POST", "/rest/admin/entity-type/create"],
  updateEntityType: ["POST", "/rest/admin/entity-type"],
  deleteEntityType: ["DELETE", "/rest/admin/entity-type/{name}"],
  updateEntity: ["POST", "/rest/admin/entity"],
  removeSubEntity: ["DELETE", "/rest/admin/application/{applicationId}/entity/{entityType}/{role}"],
  saveDictionary: ["POST", "/rest/admin/dictionary"],
  getDictionary: ["GET", "/rest/admin/dictionary/{qualifiedName}"],
  uploadDictionary: ["POST", "/rest/admin/dump/dictionary/{entityName}"],
  savePredefinedValue: ["POST", "/rest/admin/dictionary/predefined-values"],
  deletePredefinedValue: ["DELETE", "/rest/admin/dictionary/predefined-values/{entityType}/{value}"],
  addPredefinedLabel: ["POST", "/rest/admin/dictionary/predefined-value/labels"],
  deletePredefinedLabel: ["DELETE", "/rest/admin/dictionary/predefined-value/labels/{entityType}/{value}/{locale}/{label}"],
  searchSentences: ["POST", "/rest/admin/sentences/search"],
  saveSentence: ["POST", "/rest/admin/sentence"],
  updateSentences: ["POST", "/rest/admin/sentences/update"],
  revealSentence: ["POST", "/rest/admin/sentence/reveal"],
  listSentenceUsers: ["GET", "/rest/admin/sentence/users/{applicationId}"],
  listSentenceConfigurations: ["GET", "/rest/admin/sentence/configurations/{applicationId}"],
  parseSentence: ["POST", "/rest/admin/parse"],
  translateSentences: ["POST", "/rest/admin/translation/sentence"],
  triggerBuild: ["POST", "/rest/admin/application/build/trigger"],
  searchBuilds: ["POST", "/rest/admin/application/builds"],
  getModelConfiguration: ["GET", "/rest/admin/application/{applicationId}/model/{engine}/configuration"],
  saveModelConfiguration: ["POST", "/rest/admin/application/{applicationId}/model/{engine}/configuration"],
  searchIntentErrors: ["POST", "/rest/admin/test/intent-errors"],
  deleteIntentError: ["POST", "/rest/admin/test/intent-error/delete"],
  searchEntityErrors: ["POST", "/rest/admin/test/entity-errors"],
  deleteEntityError: ["POST", "/rest/admin/test/entity-error/delete"],
  summarizeModelTests: ["POST", "/rest/admin/test/stats"],
  searchLogs: ["POST", "/rest/admin/logs/search"],
  exportLogs: ["GET", "/rest/admin/logs/{applicationId}/{locale}/export"],
  summarizeDays: ["POST", "/rest/admin/logs/stats"],
  summarizeConfusedIntents: ["POST", "/rest/admin/logs/intent/stats"],
  countSentences: ["POST", "/rest/admin/logs/count/stats"],
  exportApplication: ["GET", "/rest/admin/application/dump/{id}"],
  exportSentences: ["GET", "/rest/admin/sentences/dump/{dumpType}/{applicationId}"],
  exportFoundSentences: ["POST", "/rest/admin/sentences/dump/{dumpType}/{applicationId}"],
  exportSentencesByText: ["POST", "/rest/admin/sentences/dump/{dumpType}/{applicationId}/fromText"],
  exportSentencesOfIntent: ["GET", "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}"],
  exportSentencesOfIntentInLocale: ["GET", "/rest/admin/sentences/dump/{dumpType}/{applicationId}/{intent}/{locale}"],
  exportAlexaSchema: ["POST", "/rest/admin/alexa/export"],
  importApplication: ["POST", "/rest/admin/dump/application"],
  importApplicationAs: ["POST", "/rest/admin/dump/application/{name}"],
  importSentences: ["POST", "/rest/admin/dump/sentences"],
  importSentencesAs: ["POST", "/rest/admin/dump/sentences/{name}"],
  synchronizeApplications: ["POST", "/rest/admin/configuration/synchronization"],
  listBotConfigurations: ["GET", "/rest/admin/bots/{botId}"],
  saveBotConfiguration: ["POST", "/rest/admin/bot"],
  getStudioConfiguration: ["GET", "/rest/admin/configuration"],
  listConnectorsOfApplication: ["POST", "/rest/admin/configuration/bots"],
  listConnectors: ["GET", "/rest/admin/configuration/bots/{botId}"],
  saveConnector: ["POST", "/rest/admin/configuration/bot"],
  deleteConnector: ["DELETE", "/rest/admin/configuration/bot/{confId}"],
  listConnectorTypes: ["GET", "/rest/admin/connectorTypes"],
  getConnectorIcon: ["GET", "/rest/connectorIcon/{connectorType}/icon.svg"],
  listFeatures: ["GET", "/rest/admin/feature/{applicationId}"],
  toggleFeature: ["POST", "/rest/admin/feature/{applicationId}/toggle"],
  updateFeature: ["POST", "/rest/admin/feature/{applicationId}/update"],
  addFeature: ["POST", "/rest/admin/feature/{applicationId}/add"],
  deleteFeature: ["DELETE", "/rest/admin/feature/{botId}/{category}/{name}/"],
  deleteConnectorFeature: ["DELETE", "/rest/admin/feature/{botId}/{category}/{name}/{applicationId}"],
  sendTrialMessage: ["POST", "/rest/admin/test/talk"],
  createStory: ["POST", "/rest/admin/bot/story/new"],
  saveStory: ["POST", "/rest/admin/bot/story"],
  getStory: ["GET", "/rest/admin/bot/story/{storyId}"],
  deleteStory: ["DELETE", "/rest/admin/bot/story/{storyId}"],
  getStoryByIntent: ["GET", "/rest/admin/bot/story/{botId}/{intent}"],
  loadStories: ["POST", "/rest/admin/bot/story/load"],
  searchStories: ["POST", "/rest/admin/bot/story/search"],
  searchStorySummaries: ["POST", "/rest/admin/bot/story/search/summary"],
  listStoriesWithDocument: ["GET", "/rest/admin/bot/story/{botId}/with_document"],
  listStoriesWithSettings: ["GET", "/rest/admin/bot/story/{botId}/settings"],
  exportStories: ["GET", "/rest/admin/bot/story/{appName}/export"],
  exportStory: ["GET", "/rest/admin/bot/story/{appName}/export/{storyConfigurationId}"],
  importStories: ["POST", "/rest/admin/bot/story/{appName}/{locale}/import"],
  saveFaq: ["POST", "/rest/admin/faq"],
  deleteFaq: ["DELETE", "/rest/admin/faq/{faqId}"],
  disableAllFaqs: ["POST", "/rest/admin/faq/disable-all/{applicationId}"],
  listFaqTags: ["POST", "/rest/admin/faq/tags"],
  searchFaqs: ["POST", "/rest/admin/faq/search"],
  getFaqSettings: ["GET", "/rest/admin/faq/settings/{applicationId}"],
  saveFaqSettings: ["POST", "/rest/admin/faq/settings/{applicationId}"],
  listLabels: ["GET", "/rest/admin/i18n"],
  completeLabels: ["POST", "/rest/admin/i18n/complete"],
  saveLabels: ["POST", "/rest/admin/i18n/saveAll"],
  saveLabel: ["POST", "/rest/admin/i18n/save"],
  createLabel: ["POST", "/rest/admin/i18n/create"],
  deleteLabel: ["DELETE", "/rest/admin/i18n/{id}"],
  exportLabelsAsCsv: ["GET", "/rest/admin/i18n/export/csv"],
  exportFoundLabelsAsCsv: ["POST", "/rest/admin/i18n/export/csv"],
  importLabelsFromCsv: ["POST", "/rest/admin/i18n/import/csv"],
  exportLabelsAsJson: ["GET", "/rest/admin/i18n/export/json"],
  exportFoundLabelsAsJson: ["POST", "/rest/admin/i18n/export/json"],
  importLabelsFromJson: ["POST", "/rest/admin/i18n/import/json"],
  uploadFile: ["POST", "/rest/admin/file"],
  downloadUploadedFile: ["GET", "/rest/admin/file/{file}"],
  searchDialogs: ["POST", "/rest/admin/dialogs/search"],
  listDialogIntents: ["GET", "/rest/admin/dialogs/intents/{applicationId}"],
  getDialog: ["GET", "/rest/admin/dialog/{applicationId}/{dialogId}"],
  getDialogWithoutIntents: ["POST", "/rest/admin/dialog/{applicationId}/{dialogId}/satisfaction"],
  exportDialogRatings: ["POST", "/rest/admin/dialogs/ratings/export"],
  exportDialogActions: ["POST", "/rest/admin/dialogs/ratings/intents/export"],
  searchUsers: ["POST", "/rest/admin/users/search"],
  countDialogActions: ["POST", "/rest/admin/dialogs/stats"],
  getActionUnderstanding: ["GET", "/rest/admin/action/nlp-stats/{actionId}"],
  getDialogFlow: ["POST", "/rest/admin/flow"],
  countMessagesByDay: ["POST", "/rest/admin/analytics/messages"],
  countUsersByDay: ["POST", "/rest/admin/analytics/users"],
  countMessagesByConnectorType: ["POST", "/rest/admin/analytics/messages/byConnectorType"],
  countMessagesByConfiguration: ["POST", "/rest/admin/analytics/messages/byConfiguration"],
  countMessagesByDayOfWeek: ["POST", "/rest/admin/analytics/messages/byDayOfWeek"],
  countMessagesByHour: ["POST", "/rest/admin/analytics/messages/byHour"],
  countMessagesByIntent: ["POST", "/rest/admin/analytics/messages/byIntent"],
  countMessagesByDayAndIntent: ["POST", "/rest/admin/analytics/messages/byDateAndIntent"],
  countMessagesByActionType: ["POST", "/rest/admin/analytics/messages/byActionType"],
  countMessagesByDayAndStory: ["POST", "/rest/admin/analytics/messages/byDateAndStory"],
  countMessagesByStory: ["POST", "/rest/admin/analytics/messages/byStory"],
  countMessagesByStoryCategory: ["POST", "/rest/admin/analytics/messages/byStoryCategory"],
  countMessagesByStoryType: ["POST", "/rest/admin/analytics/messages/byStoryType"],
  countMessagesByStoryLocale: ["POST", "/rest/admin/analytics/messages/byStoryLocale"],
  checkSatisfaction: ["POST", "/rest/admin/analytics/satisfaction/active"],
  createSatisfactionStories: ["POST", "/rest/admin/analytics/satisfaction/init"],
  summarizeSatisfaction: ["POST", "/rest/admin/analytics/satisfaction"],
  listIndicators: ["GET", "/rest/admin/indicators"],
  listBotIndicators: ["GET", "/rest/admin/bot/{applicationName}/indicators"],
  createIndicator: ["POST", "/rest/admin/bot/{applicationName}/indicators"],
  getIndicator: ["GET", "/rest/admin/bot/{applicationName}/indicators/{name}"],
  updateIndicator: ["PUT", "/rest/admin/bot/{applicationName}/indicators/{name}"],
  deleteIndicator: ["DELETE", "/rest/admin/bot/{applicationName}/indicators/{name}"],
  countMetrics: ["POST", "/rest/admin/bot/{applicationName}/metrics"],
  updateAnnotation: ["PUT", "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation"],
  saveAnnotation: ["POST", "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation"],
  addAnnotationComment: ["POST", "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation/events"],
  updateAnnotationComment: ["PUT", "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation/events/{eventId}"],
  deleteAnnotationComment: ["DELETE", "/rest/admin/bots/{botId}/dialogs/{dialogId}/actions/{actionId}/annotation/events/{eventId}"],
  listEvaluationSamples: ["GET", "/rest/admin/bots/{botId}/evaluation-samples"],
  createEvaluationSample: ["POST", "/rest/admin/bots/{botId}/evaluation-samples"],
  getEvaluationSample: ["GET", "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}"],
  deleteEvaluationSample: ["DELETE", "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}"],
  changeEvaluationSampleStatus: ["POST", "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/change-status"],
  listEvaluations: ["POST", "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/action-refs"],
  evaluateAction: ["PUT", "/rest/admin/bots/{botId}/evaluation-samples/{sampleId}/evaluations/{evaluationId}"],
  listDatasets: ["GET", "/rest/admin/bots/{botId}/datasets"],
  createDataset: ["POST", "/rest/admin/bots/{botId}/datasets"],
  getDataset: ["GET", "/rest/admin/bots/{botId}/datasets/{datasetId}"],
  updateDataset: ["PUT", "/rest/admin/bots/{botId}/datasets/{datasetId}"],
  deleteDataset: ["DELETE", "/rest/admin/bots/{botId}/datasets/{datasetId}"],
  startDatasetRun: ["POST", "/rest/admin/bots/{botId}/datasets/{datasetId}/runs"],
  getDatasetRun: ["GET", "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}"],
  deleteDatasetRun: ["DELETE", "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}"],
  cancelDatasetRun: ["POST", "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}/cancel"],
  listDatasetRunActions: ["GET", "/rest/admin/bots/{botId}/datasets/{datasetId}/runs/{runId}/actions"],
  listTestPlans: ["GET", "/rest/admin/test/plans"],
  listTestPlansOfConnector: ["GET", "/rest/admin/application/{applicationId}/plans"],
  listTestPlansOfApplication: ["POST", "/rest/admin/application/plans"],
  saveTestPlan: ["POST", "/rest/admin/test/plan"],
  getTestPlan: ["GET", "/rest/admin/test/plan/{planId}"],
  deleteTestPlan: ["DELETE", "/rest/admin/test/plan/{planId}"],
  addTestPlanDialog: ["POST", "/rest/admin/test/plan/{planId}/dialog/{dialogId}"],
  removeTestPlanDialog: ["POST", "/rest/admin/test/plan/{planId}/dialog/delete/{dialogId}"],
  listTestPlanExecutions: ["GET", "/rest/admin/test/plan/{planId}/executions"],
  getTestPlanExecution: ["GET", "/rest/admin/test/plan/{planId}/executions/{executionId}"],
  runTestPlan: ["POST", "/rest/admin/test/plan/{planId}/run"],
  executeTestPlan: ["POST", "/rest/admin/test/plan/execute"],
  getRagConfiguration: ["GET", "/rest/admin/gen-ai/bots/{botId}/configuration/rag"],
  saveRagConfiguration: ["POST", "/rest/admin/gen-ai/bots/{botId}/configuration/rag"],
  deleteRagConfiguration: ["DELETE", "/rest/admin/gen-ai/bots/{botId}/configuration/rag"],
  getVectorStoreConfiguration: ["GET", "/rest/admin/gen-ai/bots/{botId}/configuration/vector-store"],
  saveVectorStoreConfiguration: ["POST", "/rest/admin/gen-ai/bots/{botId}/configuration/vector-store"],
  deleteVectorStoreConfiguration: ["DELETE", "/rest/admin/gen-ai/bots/{botId}/configuration/vector-store"],
  getDocumentCompressorConfiguration: ["GET", "/rest/admin/gen-ai/bots/{botId}/configuration/document-compressor"],
  saveDocumentCompressorConfiguration: ["POST", "/rest/admin/gen-ai/bots/{botId}/configuration/document-compressor"],
  deleteDocumentCompressorConfiguration: ["DELETE", "/rest/admin/gen-ai/bots/{botId}/configuration/document-compressor"],
  getBusinessRules: ["GET", "/rest/admin/gen-ai/bots/{botId}/configuration/business-rules"],
  saveBusinessRules: ["POST", "/rest/admin/gen-ai/bots/{botId}/configuration/business-rules"],
  getSentenceGenerationConfiguration: ["GET", "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation"],
  saveSentenceGenerationConfiguration: ["POST", "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation"],
  deleteSentenceGenerationConfiguration: ["DELETE", "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation"],
  getSentenceGenerationInfo: ["GET", "/rest/admin/gen-ai/bots/{botId}/configuration/sentence-generation/info"],
  generateSentences: ["POST", "/rest/admin/gen-ai/bots/{botId}/completion/sentence-generation"],
  getObservabilityConfiguration: ["GET", "/rest/admin/gen-ai/bots/{botId}/configuration/observability"],
  saveObservabilityConfiguration: ["POST", "/rest/admin/gen-ai/bots/{botId}/configuration/observability"],
  deleteObservabilityConfiguration: ["DELETE", "/rest/admin/gen-ai/bots/{botId}/configuration/observability"],
  runPrompt: ["POST", "/rest/admin/gen-ai/bots/{botId}/completion/playground"],
  listLocales: ["GET", "/rest/admin/locales"],
  listEngines: ["GET", "/rest/admin/nlp-engines"],
  searchUserActions: ["POST", "/rest/admin/users/logs/search"],
  checkStudioHealth: ["GET", "/rest/admin/healthcheck"],
  checkLiveness: ["GET", "/health/liveness"],
  checkReadiness: ["GET", "/health/readiness"],
} as const;

/** Operations that stream, by operationId: method, path, and whether the stream can be resumed. */
export const adminStreams = {} as const;

/** Events of the operations that stream. */
export type AdminEvents = Record<never, never>;
