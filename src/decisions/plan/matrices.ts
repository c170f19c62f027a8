import type { Plan, PlanRow } from "../../model/plan.ts";
import { ReleaseError, type Problem } from "../../model/problem.ts";

/** GitHub takes at most so many jobs a matrix. */
const MOST_ROWS = 256;

/** GitHub takes 1 MB of outputs a job, and counts two bytes a character. */
const MOST_CHARACTERS = 500_000;

/** What a job's `strategy.matrix` takes. */
interface Matrix {
  include: readonly PlanRow[];
}

/**
 * A plan as the action's outputs.
 * @throws ReleaseError where GitHub would not take them
 */
export function planOutputs({ rows }: Plan): Record<string, string> {
  const outputs = {
    matrix: JSON.stringify({ include: rows.slice(0, MOST_ROWS) } satisfies Matrix),
    matrices: JSON.stringify(matricesOf(rows)),
    any: String(rows.length > 0),
  };
  const characters = Object.values(outputs).join("").length;
  if (characters <= MOST_CHARACTERS) return outputs;
  throw new ReleaseError({
    code: "plan-too-large",
    what: `The outputs for ${rows.length} packages have ${characters} characters; accepted are ${MOST_CHARACTERS}.`,
  });
}

/** The outputs of a plan that was not made. */
export const NO_OUTPUTS: Readonly<Record<string, string>> = { matrix: "", matrices: "", any: "" };

/** What to know about rows that do not fit into one matrix. */
export function overflow({ rows }: Plan): Problem[] {
  if (rows.length <= MOST_ROWS) return [];
  return [
    {
      code: "matrix-full",
      what: `${rows.length} packages are planned; the output 'matrix' has the first ${MOST_ROWS}, and 'matrices' has all, in ${matricesOf(rows).length} matrices.`,
    },
  ];
}

/** A matrix a level; a level that does not fit into one has several, one after the other. */
function matricesOf(rows: readonly PlanRow[]): Matrix[] {
  return [...Map.groupBy(rows, ({ level }) => level).values()].flatMap((level) =>
    Array.from({ length: Math.ceil(level.length / MOST_ROWS) }, (_, index) => ({
      include: level.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS),
    })),
  );
}
