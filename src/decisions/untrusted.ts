/** Reading of JSON that others wrote: nothing is assumed of its shape. */

/** The object's own field, `undefined` where the value is no object or has none. */
export function field(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** A field that is a non-empty string. */
export function textField(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === "string" && found !== "" ? found : undefined;
}

/** Whether the value is a JSON object, and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Entries as an object that inherits nothing, so that a key such as `constructor` finds only what was put in. */
export function dictionary<T>(pairs: Iterable<readonly [string, T]>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, Object.fromEntries(pairs));
}

/** A field's own entries; empty where it is no object. */
export function entries(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : [];
}
