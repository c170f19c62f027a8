const UNITS = ["kB", "MB", "GB"] as const;

/** Bytes as npm shows them: `512 B`, `1.2 kB` (powers of 1000). */
export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  const power = Math.min(UNITS.length, Math.floor(Math.log10(count) / 3));
  return `${(count / 1000 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A duration in milliseconds as `120 ms` or `3.4 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

/** As many names as a person reads, the others counted. */
export function listed(names: readonly string[], most = 10): string {
  const more = names.length - most;
  return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}
