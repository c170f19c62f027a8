/** An object inside an object, and so on; far deeper than a recursion could follow. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "core";
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

const DEEP = 100_000;

/** JSON that answers no question at all, by name. */
export const NONSENSE: readonly [name: string, value: unknown][] = [
  ["undefined", undefined],
  ["null", null],
  ["true", true],
  ["a number", 5],
  ["infinity", JSON.parse("1e999")],
  ["an empty text", ""],
  ["a web page", "<!doctype html><title>Sign in</title>"],
  ["an empty list", []],
  ["a list of objects", [{ username: "svc-bot", versions: {}, items: [], objects: [], tfa: null }]],
  ["a deep list", nested(DEEP, (inner) => [inner])],
];

/** Values for a field that should be something else, by name. */
export const WRONG_VALUES: readonly [name: string, value: unknown][] = [
  ["null", null],
  ["true", true],
  ["false", false],
  ["zero", 0],
  ["a number", 42],
  ["an empty text", ""],
  ["a text", "nonsense"],
  ["a text of a million characters", "x".repeat(1_000_000)],
  ["an empty list", []],
  ["a list of nothing", [null]],
  ["a list of lists", [[["x"]]]],
  ["a list of numbers", [1, 2, 3]],
  ["an empty object", {}],
  ["an object of objects", { a: { b: { c: {} } } }],
  [
    "an object with names that every object has",
    parsed('{"constructor":"x","toString":1,"hasOwnProperty":{}}'),
  ],
  ["an object with __proto__", parsed('{"__proto__":{"name":"evil","mode":"auth-only"}}')],
  ["a deep object", nested(DEEP, (inner) => ({ inner }))],
  ["a deep list", nested(DEEP, (inner) => [inner])],
];

/** A value as it comes from JSON; only there is `__proto__` an own key. */
export function parsed(text: string): unknown {
  return JSON.parse(text);
}
