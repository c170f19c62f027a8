import ssri from "ssri";

import {
  ACCESSES,
  MATCHES,
  ON_EXISTING,
  STRATEGIES,
  type Match,
  type PublishInputs,
  type RawInputs,
} from "../../model/inputs.ts";
import { PROVENANCES } from "../../model/provenance.ts";
import { quote } from "../report/escape.ts";
import { tagFault } from "../release/dist-tag.ts";
import { accountInputs, demandCorrect } from "./account-inputs.ts";
import { Fields } from "./fields.ts";

const SHA512_BASE64_LENGTH = 88;

/**
 * The inputs of the publish action as typed values.
 * @param hasIdentity whether the job may ask for an identity token
 * @throws ReleaseError naming every input that is wrong
 */
export function parsePublishInputs(raw: RawInputs, hasIdentity: boolean): PublishInputs {
  const fields = new Fields(raw.values);
  const inputs = {
    ...accountInputs(fields),
    tags: tagsOf(fields),
    match: matchOf(fields, raw),
    access: fields.oneOf("access", ACCESSES),
    strategy: fields.oneOf("strategy", STRATEGIES) ?? "all",
    onExisting: fields.oneOf("on-existing", ON_EXISTING) ?? "skip",
    provenance: fields.oneOf("provenance", PROVENANCES),
    integrity: integrityOf(fields),
    allowFiles: fields.lines("allow-files"),
    ignoreScripts: fields.flag("ignore-scripts", true),
    concurrency: fields.count("concurrency", 8, { least: 1, most: 64 }),
    waitMinutes: fields.number("wait-minutes", 10, { least: 0, most: 360 }),
    dryRun: fields.flag("dry-run", false),
    allowUntrustedTrigger: fields.flag("allow-untrusted-trigger", false),
  };
  return {
    ...inputs,
    ...demandCorrect(raw, fields, hasIdentity),
    githubToken: raw.secrets["github-token"],
  };
}

const TAGS_ACCEPTED = 'a dist-tag such as "latest" or "next", or several, one a line';

function tagsOf(fields: Fields): string[] {
  const given = fields.lines("tag");
  for (const tag of new Set(given)) {
    const fault = tagFault(tag);
    if (fault !== undefined) fields.refuse("tag", `${quote(tag)}, and ${fault}`, TAGS_ACCEPTED);
    const times = given.filter((other) => other === tag).length;
    if (times > 1) fields.refuse("tag", `${quote(tag)} ${times} times`, "each dist-tag once");
  }
  return given;
}

/** A release cannot be read without a token, and the default of an input can be overwritten with nothing. */
function matchOf(fields: Fields, { secrets }: RawInputs): Match {
  const match = fields.oneOf("match", MATCHES) ?? "none";
  if (match === "release" && secrets["github-token"] === undefined) {
    fields.refuse("github-token", "empty", "a token that may read this repository, for `match: release`");
  }
  return match;
}

function integrityOf(fields: Fields): string | undefined {
  const given = fields.line("integrity");
  if (given === undefined) return undefined;
  const hash = ssri.parse(given, { strict: true, single: true });
  // ssri does not compare the length with the algorithm's.
  if (hash?.algorithm === "sha512" && hash.digest.length === SHA512_BASE64_LENGTH) return given;
  fields.refuse("integrity", quote(given), "one SRI string of the form sha512-… as a pack step reports it");
  return undefined;
}
