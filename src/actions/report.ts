import type { Annotation } from "../decisions/report/annotations.ts";
import { annotate, endStep, logText, setOutputs, writeSummary } from "../edges/runner/report.ts";

/** All that an action says at its end. */
export interface Report {
  outputs: Readonly<Record<string, string>>;
  annotations: readonly Annotation[];
  /** Markdown. */
  summary: string;
  headline: string;
  failed: boolean;
}

/**
 * Tells the result to the workflow and to people: outputs first, so that a failing step loses none; then annotations, the
 * job summary and the last line. What cannot be written is said, since something may have been published.
 */
export async function report({ outputs, annotations, summary, headline, failed }: Report): Promise<void> {
  await attempt("outputs", () => setOutputs(outputs));
  for (const annotation of annotations) annotate(annotation);
  await attempt("summary", async () => await writeSummary(summary));
  logText(headline);
  endStep(failed);
}

async function attempt(what: string, write: () => void | Promise<void>): Promise<void> {
  try {
    await write();
  } catch {
    const message = `The runner's file for the ${what} cannot be written; the log has the result.`;
    annotate({ level: "warning", title: "The result could not be reported", message });
  }
}
