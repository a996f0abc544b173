/**
 * The object's own value under a name. Names from outside (headers, keys of bodies, locales) may be `constructor` or
 * `__proto__`, which every object inherits: look them up here or in a Map, never by `object[name]`.
 */
export function own<Value>(
  object: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined {
  return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
