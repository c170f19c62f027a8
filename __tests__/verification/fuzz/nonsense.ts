/** Answers that mean nothing, whatever was asked. */

import { Buffer } from "node:buffer";

import type { Answer } from "../../npmjs/answers.ts";

/** An answer and what it is called. */
export interface Nonsense {
  called: string;
  answer: Answer;
}

const JSON_TYPE = { "content-type": "application/json" };
const MEGABYTES = 4 * 1024 * 1024;
const PAGE = "<!doctype html><html><head><title>Sign in</title></head><body><h1>Sign in</h1></body></html>";
/** What would count if it were inherited. */
const POISON =
  '{"username":"svc-bot","svc-bot":"write","@acme/demo":"write","status":"published","tfa":false}';

const raw = (text: string | Uint8Array, status = 200, headers = JSON_TYPE): Answer => ({
  status,
  headers,
  raw: text,
});

/** Of one kind for every endpoint; no request is answered so by a registry that means something. */
export const NONSENSE: readonly Nonsense[] = nonsense();

function nonsense(): Nonsense[] {
  const answers: Record<string, Answer> = {
    "an empty body": raw(""),
    "white space": raw(" \r\n\t "),
    null: raw("null"),
    true: raw("true"),
    "a number": raw("42"),
    "a number too large": raw("1e999"),
    "a text": raw('"published"'),
    "an empty list": raw("[]"),
    "a list of nothing": raw("[null, null]"),
    "a list of lists": raw("[[[]]]"),
    "a web page": { status: 200, headers: { "content-type": "text/html" }, raw: PAGE },
    "a web page that claims to be JSON": raw(PAGE),
    "half of an object": raw('{"username":"svc-bot","objects":[{"token":"npm_'),
    "an object in apostrophes": raw("{'username':'svc-bot'}"),
    "bytes that are no UTF-8": raw(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x3a, 0x80, 0x7d])),
    "UTF-16": raw(Buffer.from('{"username":"svc-bot"}', "utf16le")),
    "null bytes": raw(Buffer.alloc(1000)),
    "compressed that is not": { status: 200, headers: { "content-encoding": "gzip" }, raw: POISON },
    "an unknown encoding": { status: 200, headers: { "content-encoding": "zstd-x" }, raw: "\u0001\u0002" },
    "a text of some megabytes": raw(JSON.stringify("x".repeat(MEGABYTES))),
    "a list of some megabytes": raw(`[${"1,".repeat(MEGABYTES / 4)}1]`),
    "an object of some megabytes": raw(hugeObject()),
    "an error of some megabytes": raw(JSON.stringify({ error: "e".repeat(MEGABYTES) }), 400),
    "lists in lists, very deep": raw("[".repeat(100_000) + "]".repeat(100_000)),
    "objects in objects, very deep": raw('{"a":'.repeat(50_000) + "1" + "}".repeat(50_000)),
    "an error that is an object, very deep": raw(
      `{"error":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`,
      403,
    ),
    "an error with 200": raw('{"error":"Internal error"}'),
    "an error in a list with 200": raw('{"errors":[{"status":404,"message":"not found"}]}'),
    "a message with 200": raw('{"message":"Upstream request failed"}'),
    "a status and a message with 200": raw('{"status":"error","message":"Upstream request failed"}'),
    "a failure with 200": raw('{"ok":false,"reason":"timeout"}'),
    "a prototype": raw(`{"__proto__":${POISON}}`),
    "a constructor": raw(`{"constructor":{"prototype":${POISON}}}`),
    "an envelope": raw(`{"data":${POISON}}`),
    "no content": { status: 204 },
    "part of something": raw('{"username"', 206),
    "choices without one": raw('{"choices":[]}', 300),
    "a redirect to nowhere": raw("", 302),
    "a redirect to nonsense": { status: 302, headers: { location: "http://[" } },
    "a web page with 400": { status: 400, headers: { "content-type": "text/html" }, raw: PAGE },
    "a web page with 403": { status: 403, headers: { "content-type": "text/html" }, raw: PAGE },
    "a teapot": raw("short and stout", 418),
    "a web page with 502": { status: 502, headers: { "content-type": "text/html" }, raw: PAGE },
    "bytes with 500": raw(Buffer.from([0xff, 0xfe, 0x00, 0x80]), 500),
    "a status nobody knows": raw("{}", 799),
  };
  return Object.entries(answers).map(([called, answer]) => ({ called, answer }));
}

/** A value as a body. */
export function said(called: string, body: unknown): Nonsense {
  return { called, answer: { status: 200, body } };
}

function hugeObject(): string {
  const entry = (at: number): string => `"key-${at}":{"a":[${at}],"b":null}`;
  return `{${Array.from({ length: 100_000 }, (_, at) => entry(at)).join(",")}}`;
}
