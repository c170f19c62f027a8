import type { RawInputs, VerifyInputs } from "../../model/inputs.ts";
import { accountInputs, demandCorrect } from "./account-inputs.ts";
import { Fields } from "./fields.ts";

/**
 * The inputs of the verify action as typed values.
 * @param hasIdentity whether the job may ask for an identity token
 * @throws ReleaseError naming every input that is wrong
 */
export function parseVerifyInputs(raw: RawInputs, hasIdentity: boolean): VerifyInputs {
  const fields = new Fields(raw.values);
  const inputs = { ...accountInputs(fields), issue: fields.flag("issue", false) };
  return { ...inputs, ...demandCorrect(raw, fields, hasIdentity), githubToken: raw.secrets["github-token"] };
}
