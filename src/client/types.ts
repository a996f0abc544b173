/** Types of the frames between bots and platform, under the names that stories use. */

import type { components } from "../../generated/bot-definition/types.ts";

type Schemas = components["schemas"];

export type PlatformFrame = Schemas["PlatformFrame"];
export type BotFrame = Schemas["BotFrame"];
export type BotConfiguration = Schemas["BotConfiguration"];
export type StoryConfiguration = Schemas["StoryConfiguration"];
export type BotRequest = Schemas["BotRequest"];
export type BotMessage = Schemas["BotMessage"];
export type Sentence = Schemas["SentenceMessage"];
export type Card = Schemas["CardMessage"];
export type Carousel = Schemas["CarouselMessage"];
export type I18nText = Schemas["I18nText"];
export type Entity = Schemas["BotEntity"];
export type EntityInput = Schemas["BotEntityInput"];
export type EntityValue = Schemas["BotEntityValue"];
export type WebMessage = Schemas["WebMessageInput"];
