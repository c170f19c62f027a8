// What is released in the benchmark, and how far away the registry is.

import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { MAY_EMPTY_FILE_CACHE } from "./file-cache.ts";
import { makeFolder, type PackageFolder } from "../__tests__/support/packages.ts";

export const ONE_WAY_MILLISECONDS = 40;

export const NETWORKS = ["loopback", "40 ms"] as const;
export type Network = (typeof NETWORKS)[number];

interface Size {
  title: string;
  files: number;
  bytesPerFile: number;
  networks: readonly Network[];
  /** A large upload takes many seconds with every program, and its time varies little: so many runs at most. */
  mostRuns: number;
}

export interface Scenario {
  title: string;
  size: Size;
  network: Network;
  /** Whether no file is in the kernel's cache when the program starts. */
  cold: boolean;
}

const SIZES: readonly Size[] = [
  { title: "10KB", files: 5, bytesPerFile: 2_000, networks: NETWORKS, mostRuns: 99 },
  { title: "1MB", files: 50, bytesPerFile: 20_000, networks: NETWORKS, mostRuns: 99 },
  { title: "50MB", files: 50, bytesPerFile: 1_000_000, networks: NETWORKS, mostRuns: 3 },
  { title: "200MB", files: 50, bytesPerFile: 4_000_000, networks: NETWORKS, mostRuns: 3 },
];

/** Every size on every network whose title contains the given text. */
export function scenarios(only: string): Scenario[] {
  const all = SIZES.flatMap((size, index) => [
    ...size.networks.map((network) => ({ title: `${size.title}, ${network}`, size, network, cold: false })),
    ...(index === 0 && MAY_EMPTY_FILE_CACHE
      ? [{ title: `${size.title}, loopback, cold files`, size, network: "loopback" as const, cold: true }]
      : []),
  ]);
  return all.filter(({ title }) => title.includes(only));
}

/** A package of random bytes, which no compression makes smaller: the tarball is as large as the title says. */
export function benchPackage({ size }: Scenario): PackageFolder {
  const names = Array.from({ length: size.files }, (_, index) => `data/${index}.bin`);
  return makeFolder({
    files: {
      "README.md": "# A package of the benchmark\n",
      LICENSE: "MIT\n",
      ...Object.fromEntries(names.map((name) => [name, randomBytes(size.bytesPerFile)])),
    },
  });
}

/** Gives the package in the directory its next name and version. */
export function setIdentity(directory: string, name: string, version: string): void {
  const manifest = { name, version, description: "A package of the benchmark", license: "MIT" };
  writeFileSync(join(directory, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}
