import type { RegistryFailure } from "./registry-failure.ts";

/** The two ways of an upload: published at once, or staged for approval. */
export type Route = "direct" | "stage";

/** How the registry answered one upload. */
export type UploadAnswer =
  | { kind: "taken"; status: number; stageId: string | undefined; provenanceUrl?: string | undefined }
  | { kind: "failed"; failure: RegistryFailure };

/** The uploads of one version: the last one's route and answer, and what the ones before may have left. */
export interface UploadEnd {
  route: Route;
  answer: UploadAnswer;
  /** Whether an upload's answer was lost, so that it may have landed all the same. */
  uncertain: boolean;
  /** How a direct upload was refused that then was staged. */
  refusedDirect?: RegistryFailure;
}
