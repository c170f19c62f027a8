import type { Mode } from "./inputs.ts";
import type { RegistryUrl } from "./registry.ts";

/** What the workflow means to release and as whom, so that the commands of the set-up can be told. */
export interface SetUp {
  /** The package's name. */
  name: string;
  registry: RegistryUrl;
  /** The npm username that the token should belong to, where the workflow or the registry names one. */
  account: string | undefined;
  mode: Mode;
  /** Whether it is one of several packages in a step, so that its secret needs a name of its own. */
  isOneOfSeveral?: boolean;
  /** Whether the registry was seen to have granular tokens; npm's has them. */
  granularTokens?: boolean;
}
