/** Tables of stories, FAQs, labels and files. */

import type { StoryAnswerType } from "../../bot/configured-story.ts";
import type { DocumentTable } from "../database/rows.ts";

export interface AnswerTables {
  /** The first part of each file; a file without a row here does not exist. */
  files: { name: string; bytes: Uint8Array; date: string };
  /** The further parts, in the order of their ids. */
  fileParts: { id: string; file: string; bytes: Uint8Array };
  stories: DocumentTable & StoryColumns;
  faqs: DocumentTable & { applicationId: string; intentId: string; creationDate: string };
  faqSettings: DocumentTable & { applicationId: string };
  labels: DocumentTable & {
    namespace: string;
    category: string;
    /** The text in the default language, by which labels are sorted. */
    sortText: string;
    /** An id that sorts in the order of creation. */
    creation: string;
    /** 1 if at least one text is validated. */
    validated: number;
  };
  /**
   * One row per label, locale, interface and type of connector; they are kept when the label is deleted, as in Tock.
   */
  labelUses: {
    id: string;
    labelId: string;
    namespace: string;
    locale: string;
    interfaceType: string;
    connectorId: string | null;
    count: number;
    lastUpdate: string;
  };
}

/** Columns to find and list stories. */
export interface StoryColumns {
  namespace: string;
  botId: string;
  storyId: string;
  /** Name of the intent that starts it. */
  intentName: string;
  currentType: StoryAnswerType;
  name: string;
  category: string;
  description: string;
  lastEdited: string;
  /** 1 if it is a metric story. */
  metric: 0 | 1;
  /** 1 if it has a tag. */
  tagged: 0 | 1;
  /** 1 if its answers contain a file. */
  withFile: 0 | 1;
}
