/** Annotations of bot answers by reviewers: a state, and a history of events. */

import type { components } from "../../../generated/admin/types.ts";
import { type Problem, problem } from "../../contract/problem.ts";
import type { AnnotatedAction, Annotation } from "../../store/quality/annotations.ts";
import type { Store } from "../../store/store.ts";

type Schemas = components["schemas"];
type Input = Schemas["BotAnnotationInput"];
type Comment = Schemas["BotAnnotationEventComment"];
type Event = Annotation["events"][number];

type Ports = Pick<Store, "annotations" | "clock" | "newId" | "write">;

/** The fields that reviewers set. */
type Fields = Omit<Annotation, "events" | "creationDate" | "lastUpdateDate">;

/** Maximum events of an annotation. */
const mostEvents = 200;

/** The fields whose changes are recorded as events, in Tock's order. */
const noted = [
  ["STATE", "state"],
  ["REASON", "reason"],
  ["GROUND_TRUTH", "groundTruth"],
  ["DESCRIPTION", "description"],
] as const;

/**
 * Annotates an action, or changes its annotation.
 * @throws Problem 404 if the action no longer exists, 400 if there are too many events
 */
export async function saveAnnotation(
  ports: Ports,
  action: AnnotatedAction,
  input: Input,
  login: string,
): Promise<Annotation> {
  return ports.write(async () => {
    const known = await ports.annotations.get(action.actionId);
    const annotation = known ? changed(ports, known, input, login) : created(ports, input, login);
    return stored(ports, action, annotation, login);
  });
}

/**
 * Changes an annotation.
 * @throws Problem 404 if the action has none, 400 if there are too many events
 */
export async function updateAnnotation(
  ports: Ports,
  action: AnnotatedAction,
  input: Input,
  login: string,
): Promise<Annotation> {
  return ports.write(async () => {
    const known = await existing(ports, action);
    return stored(ports, action, changed(ports, known, input, login), login);
  });
}

/**
 * Adds a comment to an annotation.
 * @throws Problem 404 if the action has none, 400 if there are too many events
 */
export async function addComment(
  ports: Ports,
  action: AnnotatedAction,
  comment: string,
  login: string,
): Promise<Comment> {
  return ports.write(async () => {
    const known = await existing(ports, action);
    const event: Comment = { ...newEvent(ports, login), type: "COMMENT", comment, canEdit: false };
    const lastUpdateDate = event.creationDate;
    await stored(ports, action, { ...withEvents(known, [event]), lastUpdateDate }, login);
    return seenBy(event, login) as Comment;
  });
}

/**
 * Changes the text of a comment; every user with access to annotations may do so, as in Tock.
 * @throws Problem 404 if the comment does not exist
 */
export async function updateComment(
  ports: Ports,
  action: AnnotatedAction,
  eventId: string,
  comment: string,
  login: string,
): Promise<Comment> {
  return ports.write(async () => {
    const known = await existing(ports, action);
    const before = commentOf(known, eventId);
    const event: Comment = { ...before, comment, lastUpdateDate: nowOf(ports) };
    const events = known.events.map((one) => (one === before ? event : one));
    await stored(ports, action, { ...known, events }, login);
    return seenBy(event, login) as Comment;
  });
}

/**
 * Deletes a comment.
 * @throws Problem 404 if the comment does not exist
 */
export async function removeComment(
  ports: Ports,
  action: AnnotatedAction,
  eventId: string,
): Promise<void> {
  await ports.write(async () => {
    const known = await existing(ports, action);
    const comment = commentOf(known, eventId);
    const events = known.events.filter((event) => event !== comment);
    await ports.annotations.save(action, { ...known, events });
  });
}

/** An annotation in the form for a user, who can edit own comments only. */
export function annotationFor(annotation: Annotation, login: string): Annotation {
  return { ...annotation, events: annotation.events.map((event) => seenBy(event, login)) };
}

function seenBy(event: Event, login: string): Event {
  return event.type === "COMMENT" ? { ...event, canEdit: event.user === login } : event;
}

function created(ports: Ports, input: Input, user: string): Annotation {
  const { creationDate, lastUpdateDate, ...event } = newEvent(ports, user);
  const dates = { creationDate, lastUpdateDate };
  const state: Event = { ...event, ...dates, type: "STATE", after: input.state };
  return { ...fieldsOf(input), events: [state], ...dates };
}

function changed(ports: Ports, known: Annotation, input: Input, user: string): Annotation {
  const fields = fieldsOf(input);
  const events = noted.flatMap(([type, name]): Event[] => {
    const [before, after] = [known[name], fields[name]];
    if (before === after) return [];
    const values = {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    return [{ ...newEvent(ports, user), type, ...values }];
  });
  const { events: all, creationDate } = withEvents(known, events);
  return { ...fields, events: all, creationDate, lastUpdateDate: nowOf(ports) };
}

function fieldsOf({ state, reason, description, groundTruth }: Input): Fields {
  return {
    state,
    ...(reason == null ? {} : { reason }),
    description,
    ...(groundTruth == null ? {} : { groundTruth }),
  };
}

function newEvent(ports: Ports, user: string) {
  const now = nowOf(ports);
  return { eventId: ports.newId(), creationDate: now, lastUpdateDate: now, user };
}

function withEvents(annotation: Annotation, added: readonly Event[]): Annotation {
  const events = [...annotation.events, ...added];
  if (events.length <= mostEvents) return { ...annotation, events };
  throw problem("annotation-full", { most: mostEvents });
}

async function stored(
  ports: Ports,
  action: AnnotatedAction,
  annotation: Annotation,
  login: string,
): Promise<Annotation> {
  if (!(await ports.annotations.knowsAction(action))) throw unknownAction(action);
  await ports.annotations.save(action, annotation);
  return annotationFor(annotation, login);
}

async function existing(ports: Ports, { actionId }: AnnotatedAction): Promise<Annotation> {
  const annotation = await ports.annotations.get(actionId);
  if (annotation) return annotation;
  const object = `annotation of action ${JSON.stringify(actionId)}`;
  throw problem("not-found", { object }, { pointer: "/actionId" });
}

function commentOf({ events }: Annotation, eventId: string): Comment {
  const event = events.find((one) => one.eventId === eventId);
  if (event?.type === "COMMENT") return event;
  const object = `comment with id ${JSON.stringify(eventId)}`;
  throw problem("not-found", { object }, { pointer: "/eventId" });
}

function unknownAction({ actionId }: AnnotatedAction): Problem {
  const object = `action with id ${JSON.stringify(actionId)}`;
  return problem("not-found", { object }, { pointer: "/actionId" });
}

function nowOf({ clock }: Pick<Ports, "clock">): string {
  return clock.now().toISOString();
}
