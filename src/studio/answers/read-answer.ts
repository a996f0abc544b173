/** Parses answers of stories from requests into the stored form. */

import { randomUUID } from "node:crypto";
import type { components } from "../../../generated/admin/types.ts";
import type {
  StoryAnswer,
  StoryButton,
  StoryCard,
  StoryFile,
  StoryMessage,
} from "../../bot/configured-story.ts";
import { mediaType } from "../../bot/messages/media.ts";
import { problem } from "../../contract/problem.ts";
import { referenceTo } from "./label-reference.ts";
import { readLabel } from "./read-label.ts";

type Schemas = components["schemas"];
type AnswerInput = Schemas["BotAnswerConfigurationInput"];
type CardInput = Schemas["MediaCardInput"];
type ButtonInput = { title: Schemas["I18nLabelInput"]; url?: string | null };

/** Context of answers. */
export interface AnswerPlace {
  /** That of the story. */
  namespace: string;
  /** JSON pointer of the list in the body. */
  pointer: string;
}

/** In the order of their numbers. */
const fileTypes = ["image", "audio", "video", "file"] as const;

/**
 * @param known the existing answers, whose script is kept
 * @throws Problem 400 for another script: there is no compiler
 */
export function readAnswers(
  inputs: readonly AnswerInput[],
  { namespace, pointer }: AnswerPlace,
  known: readonly StoryAnswer[] = [],
): StoryAnswer[] {
  return inputs.map((input, index): StoryAnswer => {
    if (input.answerType === "simple" || input.answerType === 0) {
      return {
        answerType: "simple",
        answers: input.answers.map((message) => readMessage(message, namespace)),
      };
    }
    if (input.answerType === "builtin" || input.answerType === 3) {
      const { storyHandlerClassName } = input;
      return {
        answerType: "builtin",
        ...(storyHandlerClassName == null ? {} : { storyHandlerClassName }),
      };
    }
    const script = (input.current ?? input.scriptVersions.at(-1))?.script;
    const before = known.find(({ answerType }) => answerType === "script");
    if (before?.answerType === "script" && before.current.script === script) return before;
    throw problem("script-not-compiled", {}, { pointer: `${pointer}/${index}` });
  });
}

function readMessage(input: Schemas["BotSimpleAnswerInput"], namespace: string): StoryMessage {
  const { label, delay, mediaMessage: media, footnotes } = input;
  return {
    key: referenceTo(label, namespace),
    delay: delay ?? 0,
    ...(media ? { mediaMessage: readMedia(media, namespace) } : {}),
    ...(footnotes ? { footnotes: footnotes.map(readFootnote) } : {}),
  };
}

function readMedia(
  input: Schemas["BotMediaMessageDescriptorInput"],
  namespace: string,
): StoryButton | StoryCard {
  return input.type === "action" || input.type === 0
    ? readButton(input, namespace)
    : readCard(input, namespace);
}

/** Without a URL, a button sends its title. */
function readButton({ title, url }: ButtonInput, namespace: string): StoryButton {
  const address = url == null || url.trim() === "" ? {} : { url };
  return { type: "action", title: referenceTo(title, namespace), ...address };
}

function readCard(input: CardInput, namespace: string): StoryCard {
  const { title, subTitle, file, actions, fillCarousel } = input;
  return {
    type: "card",
    ...(title ? { title: referenceTo(title, namespace) } : {}),
    ...(subTitle ? { subTitle: referenceTo(subTitle, namespace) } : {}),
    ...(file ? { file: readFile(file, namespace) } : {}),
    actions: actions.map((button) => readButton(button, namespace)),
    fillCarousel: fillCarousel ?? false,
  };
}

/** A reference to a file, possibly on another server. */
export function readFile(input: Schemas["MediaFileDescriptorInput"], namespace: string): StoryFile {
  const { suffix, name, id, type, externalUrl, description } = input;
  return {
    suffix,
    name,
    id: id ?? `${namespace}${randomUUID()}`,
    type: (typeof type === "number" ? fileTypes[type] : type) ?? mediaType(suffix),
    ...(externalUrl == null ? {} : { externalUrl }),
    ...(description ? { description: readLabel(description) } : {}),
  };
}

/** Removes null fields; the identifier becomes a string. */
export function readFootnote({
  identifier,
  title,
  url,
  content,
  score,
  metadata,
}: Schemas["FaqFootnoteInput"]): Schemas["WebFootnote"] {
  return {
    identifier: String(identifier),
    title,
    ...(url == null ? {} : { url }),
    ...(content == null ? {} : { content }),
    ...(score == null ? {} : { score }),
    ...(metadata == null ? {} : { metadata }),
  };
}
