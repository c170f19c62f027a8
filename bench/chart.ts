// Charts of the report, as SVG.

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { init } from "echarts";

/** One bar in a group of the chart. */
export interface Bar {
  group: string;
  program: string;
  /** The time as a share of the baseline's in the same group. */
  ratio: number;
}

const WIDTH = 900;
const HEIGHT_OF_BAR = 14;

/** Draws the bars, those of a program in one colour, and writes `docs/NAME`. */
export function writeChart(name: string, title: string, bars: readonly Bar[]): void {
  const groups = [...new Set(bars.map(({ group }) => group))];
  const programs = [...new Set(bars.map(({ program }) => program))];
  const height = 120 + groups.length * (programs.length * HEIGHT_OF_BAR + 16);
  const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height });
  chart.setOption({
    animation: false,
    backgroundColor: "#fff",
    title: { text: title, left: "center", textStyle: { fontSize: 15 } },
    legend: { top: 30 },
    grid: { left: 150, right: 50, top: 90, bottom: 30 },
    xAxis: { type: "value", name: "÷ npm 11" },
    yAxis: { type: "category", data: groups, inverse: true },
    series: programs.map((program) => ({
      name: program,
      type: "bar",
      label: { show: true, position: "right", fontSize: 10 },
      data: groups.map((group) => {
        const bar = bars.find((one) => one.group === group && one.program === program);
        return bar === undefined ? null : Number(bar.ratio.toFixed(2));
      }),
    })),
  });
  writeFileSync(fileURLToPath(new URL(`../docs/${name}`, import.meta.url)), chart.renderToSVGString());
  chart.dispose();
}
