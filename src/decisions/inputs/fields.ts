import type { Problem } from "../../model/problem.ts";
import { quote } from "../report/escape.ts";

/** Reads single input values and collects every mistake, so that all are reported at once. */
export class Fields {
  readonly problems: Problem[] = [];
  readonly #values: Readonly<Record<string, string>>;

  constructor(values: Readonly<Record<string, string>>) {
    this.#values = values;
  }

  /** The trimmed value, `undefined` when empty. */
  text(name: string): string | undefined {
    const value = this.#values[name]?.trim();
    return value === "" ? undefined : value;
  }

  /** Non-empty trimmed lines. */
  lines(name: string): string[] {
    return (this.text(name) ?? "")
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }

  /** At most one line. */
  line(name: string): string | undefined {
    const lines = this.lines(name);
    if (lines.length > 1) this.refuse(name, `${lines.length} lines`, "one line");
    return lines[0];
  }

  /** One of the allowed values. */
  oneOf<const T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const given = this.text(name);
    const value = allowed.find((candidate) => candidate === given);
    if (given !== undefined && value === undefined) {
      this.refuse(name, quote(given), allowed.map((word) => `"${word}"`).join(", "));
    }
    return value;
  }

  /** YAML's core booleans, as @actions/core reads them. */
  flag(name: string, fallback: boolean): boolean {
    const given = this.text(name);
    if (given === undefined) return fallback;
    if (!/^(true|True|TRUE|false|False|FALSE)$/.test(given)) {
      this.refuse(name, quote(given), '"true" or "false"');
    }
    return given.toLowerCase() === "true";
  }

  /** A number within bounds, decimals allowed. */
  number(name: string, fallback: number, bounds: { least: number; most: number }): number {
    const given = this.text(name);
    if (given === undefined) return fallback;
    const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : Number.NaN;
    if (value >= bounds.least && value <= bounds.most) return value;
    this.refuse(name, quote(given), `a number from ${bounds.least} to ${bounds.most}`);
    return fallback;
  }

  /** A whole number within bounds. */
  count(name: string, fallback: number, bounds: { least: number; most: number }): number {
    const given = this.text(name);
    if (
      given === undefined ||
      (/^\d+$/.test(given) && Number(given) >= bounds.least && Number(given) <= bounds.most)
    ) {
      return given === undefined ? fallback : Number(given);
    }
    this.refuse(name, quote(given), `a whole number from ${bounds.least} to ${bounds.most}`);
    return fallback;
  }

  /** A calendar date, YYYY-MM-DD. */
  date(name: string): string | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : Number.NaN;
    // Date.parse takes February 30th for March 2nd.
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(given)) return given;
    this.refuse(name, quote(given), "a date of the form YYYY-MM-DD");
    return undefined;
  }

  refuse(name: string, given: string, accepted: string): void {
    this.problems.push({
      code: "input-invalid",
      what: `The input '${name}' is ${given}; accepted is ${accepted}.`,
    });
  }
}
