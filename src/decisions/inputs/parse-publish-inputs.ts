import ssri from "ssri";

import { ACCESSES, ON_EXISTING, STRATEGIES, type PublishInputs, type RawInputs } from "../../model/inputs.ts";
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
    tag: tagOf(fields),
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
  return { ...inputs, ...demandCorrect(raw, fields, hasIdentity) };
}

function tagOf(fields: Fields): string | undefined {
  const given = fields.line("tag");
  const fault = given === undefined ? undefined : tagFault(given);
  if (given !== undefined && fault !== undefined) {
    fields.refuse("tag", `${quote(given)}, and ${fault}`, 'a dist-tag such as "latest" or "next"');
  }
  return given;
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
