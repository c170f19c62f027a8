// One cell of the fault matrix: a release that meets one fault, and the same release again without it.

import { startFaultProxy } from "../../../support/fault-proxy.ts";
import { type ActionResult, runAction } from "../../../support/run-action.ts";
import type { Cell } from "./cells.ts";
import type { Case, Ground } from "./ground.ts";
import { isBeforeUpload, planFor, UPLOAD } from "./requests.ts";

export interface PlayedCell {
  cell: Cell;
  /** The release that met the fault. */
  first: ActionResult;
  /** The integrity that the registry served after it, and what it had staged. */
  served: string | undefined;
  staged: number;
  /** The release after it, without a fault; not played where the first was published and the fault before its upload. */
  second: ActionResult | undefined;
  servedAtLast: string | undefined;
  /** How many uploads of the version the registry took in both. */
  uploads: number;
}

export async function playCell(ground: Ground, cell: Cell): Promise<PlayedCell> {
  const subject = await ground.makeCase();
  const proxy = await startFaultProxy(ground.verdaccio.url, planFor(cell.request, cell.fault, cell.lasting));
  const run = () => release(ground, subject, { registry: proxy.url, mode: cell.mode, wait: waitOf(cell) });
  try {
    const first = await run();
    const served = await ground.served(subject.name);
    const staged = (await ground.staged(subject.name)).length;
    proxy.plan = () => undefined;
    const second = isSettled(cell, first) ? undefined : await run();
    const servedAtLast = await ground.served(subject.name);
    return { cell, first, served, staged, second, servedAtLast, uploads: ground.uploads(subject.name) };
  } finally {
    await proxy.stop();
    subject.remove();
  }
}

export interface ReleaseOptions {
  registry: string;
  mode: string;
  /** The input `wait-minutes`. */
  wait?: string;
}

/** One release of a case as a workflow step. */
export function release(
  { token, actionRoot }: Ground,
  { directory }: Case,
  { registry, mode, wait = PATIENT }: ReleaseOptions,
): Promise<ActionResult> {
  return runAction({
    workspace: directory,
    actionRoot,
    inputs: { token, registry, mode, "service-account": "service-account", "wait-minutes": wait },
    timeoutMilliseconds: 100_000,
  });
}

/** Long enough on a machine that is busy; a release that is served waits no longer than it must. */
const PATIENT = "1";

/** Three seconds, where nothing will be served however long one waits. */
const IMPATIENT = "0.05";

function waitOf({ request, name, lasting }: Cell): string {
  const nothingLands = request.label === UPLOAD && name.startsWith("200");
  return lasting || nothingLands ? IMPATIENT : PATIENT;
}

/** Published although something before the upload went wrong: a second release is like any other. */
function isSettled({ request, lasting }: Cell, { outputs }: ActionResult): boolean {
  return outputs["state"] === "published" && !lasting && isBeforeUpload(request);
}
