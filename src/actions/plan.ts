import { parsePlanInputs } from "../decisions/inputs/parse-plan-inputs.ts";
import { NO_OUTPUTS, overflow, planOutputs } from "../decisions/plan/matrices.ts";
import {
  planAnnotations,
  planHeadline,
  planSummary,
  type PlanReport,
} from "../decisions/report/plan-report.ts";
import { cyclesOf } from "../decisions/workspace/levels.ts";
import { readInputs } from "../edges/runner/read-inputs.ts";
import { readSurroundings } from "../edges/runner/surroundings.ts";
import { PLAN_INPUTS } from "../model/inputs.ts";
import { endedAs } from "../model/outcome.ts";
import type { Plan } from "../model/plan.ts";
import type { Problem } from "../model/problem.ts";
import { endOf } from "./end-of.ts";
import { makePlan } from "./make-plan.ts";
import { report } from "./report.ts";

/** The plan action: which packages the registry lacks, as job matrices. */
export async function plan(): Promise<void> {
  const raw = readInputs(PLAN_INPUTS);
  const warnings: Problem[] = [];
  let made: Plan | undefined;
  let outputs = NO_OUTPUTS;
  const { problems } = await endOf(async () => {
    const surroundings = await readSurroundings();
    made = await makePlan(parsePlanInputs(raw), surroundings, warnings);
    outputs = planOutputs(made);
    warnings.push(...cyclesOf(made.cycles), ...overflow(made));
    return endedAs("skipped");
  });
  const told: PlanReport = { plan: made, problems, warnings };
  await report({
    outputs,
    annotations: planAnnotations(told),
    summary: planSummary(told),
    headline: planHeadline(told),
    failed: problems.length > 0,
  });
}
