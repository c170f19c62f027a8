import { ExitCode } from "@actions/core";

/**
 * Starts an action, whose report says how the step ends. Node ends a process as successful when nothing is left to wait
 * for, whatever is still to be done; a step that ends without a report has failed.
 */
export function start(action: () => Promise<void>): void {
  process.exitCode = ExitCode.Failure;
  void action();
}
