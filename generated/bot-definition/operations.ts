// Generated from specs/bot-definition by `npm run generate`. Do not edit.

/** Operations by operationId: each needs a handler. */
export type BotDefinitionOperations = Record<never, never>;

/** Events of the operations that stream. */
export type BotDefinitionEvents = Record<never, never>;

/** Names of the examples of all operations, by operationId and status. */
export type BotDefinitionExamples = Record<never, never>;
