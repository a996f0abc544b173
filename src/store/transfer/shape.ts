/** The fields of a type that an import validates. */

type Kind<Value> = Value extends string
  ? "text" | "instant"
  : Value extends number
    ? "number"
    : Value extends boolean
      ? "boolean"
      : Value extends readonly unknown[]
        ? "list"
        : "object";

/** Every field of a type with its kind; `?` if it may be absent or null. The compiler checks that both match. */
export type Shape<Document> = {
  [Name in keyof Document]-?: undefined extends Document[Name]
    ? `${Kind<NonNullable<Document[Name]>>}?`
    : null extends Document[Name]
      ? `${Kind<NonNullable<Document[Name]>>}?`
      : Kind<Document[Name]>;
};
