/** Verdaccio, the real one: its stable line, and the prerelease that has staging. */

import type { Code } from "../../../src/model/code.ts";
import type { Mode } from "../../../src/model/inputs.ts";
import { startVerdaccio, type Verdaccio, type VerdaccioOptions } from "../../support/verdaccio.ts";
import { runRealCells, type RealCell, type RealRun } from "./real-cells.ts";
import { uploadTo } from "./upload.ts";

type Certain = Partial<Record<Mode, Code>>;

const OURS = { access: "$all", publish: "service-account main-account" };
const PACKAGES = {
  "@acme/ours": OURS,
  "@acme/new": OURS,
  "@acme/secret": { ...OURS, access: "service-account main-account" },
  "@acme/theirs": { access: "$all", publish: "main-account" },
  "ours-unscoped": OURS,
  "**": { access: "$all", publish: "main-account" },
};
const KINDS = {
  "@acme/ours": "public, scoped",
  "ours-unscoped": "public, unscoped",
  "@acme/secret": "restricted",
  "@acme/new": "new, own scope",
  "@acme/theirs": "not invited, scoped",
} as const;
type Name = keyof typeof KINDS;

const NOBODY = "bm9ib2R5bm9ib2R5bm9ib2R5bm9ib2R5";
/** Facts 5: whoami without a name is a token that the registry does not know. */
const REJECTED: Certain = { auto: "token-invalid", direct: "token-invalid", stage: "token-invalid" };
/** Facts 5: 403 to the write probe is an account that may not publish; under `stage` it proves nothing (design 7). */
const MAY_NOT_WRITE: Certain = { auto: "not-maintainer", direct: "not-maintainer" };

/** Every token on every kind of package, with opaque tokens and with JWTs. */
export async function runVerdaccio6(): Promise<RealRun[]> {
  const [plain, jwt, hourly] = await Promise.all([
    seeded({ packages: PACKAGES }),
    seeded({ packages: PACKAGES, tokenLifetime: "90d" }),
    seeded({ packages: PACKAGES, tokenLifetime: "1h" }),
  ]);
  const on = (verdaccio: Verdaccio, tokenLabel: string, token: string): RealCell[] =>
    Object.keys(KINDS).map((name) =>
      cellOf(
        "Verdaccio 6",
        verdaccio,
        { tokenLabel, token, name: name as Name },
        certainOn6(tokenLabel, name),
      ),
    );
  try {
    const expired = await hourly.aDayOlder(await hourly.addUser("service-account"));
    return await runRealCells([
      ...on(plain, "service account", await plain.addUser("service-account")),
      ...on(plain, "another account", await plain.addUser("another-account")),
      ...on(plain, "unknown", NOBODY),
      ...on(jwt, "JWT", await jwt.addUser("service-account")),
      ...on(hourly, "JWT, expired", expired),
    ]);
  } finally {
    await Promise.all([plain, jwt, hourly].map(async (verdaccio) => await verdaccio.stop()));
  }
}

/**
 * Accounts that may stage and publish, stage only, and neither. This one hides that it is Verdaccio, so that the write
 * probe must not be sent (design 3) and only a token that it does not know is certain to fail.
 */
export async function runVerdaccio9(): Promise<RealRun[]> {
  const verdaccio = await startVerdaccio({ staging: true });
  try {
    const main = await verdaccio.addUser("main-account");
    await seed(verdaccio, "@acme/ours", main);
    const tokens: [tokenLabel: string, token: string, certain: Certain][] = [
      ["main account", main, {}],
      ["may stage only", await verdaccio.addUser("service-account"), {}],
      ["another account", await verdaccio.addUser("another-account"), {}],
      ["unknown", NOBODY, REJECTED],
    ];
    return await runRealCells(
      tokens.flatMap(([tokenLabel, token, certain]) =>
        (["@acme/ours", "@acme/new"] as const).map((name) =>
          cellOf("Verdaccio 9, staging", verdaccio, { tokenLabel, token, name }, certain),
        ),
      ),
    );
  } finally {
    await verdaccio.stop();
  }
}

function cellOf(
  where: string,
  { url }: Verdaccio,
  { tokenLabel, token, name }: { tokenLabel: string; token: string; name: Name },
  certain: Certain,
): RealCell {
  return { where, url, token, tokenLabel, packageName: name, packageLabel: KINDS[name], certain };
}

function certainOn6(tokenLabel: string, name: string): Certain {
  if (tokenLabel === "unknown" || tokenLabel === "JWT, expired") return REJECTED;
  return tokenLabel === "another account" || name === "@acme/theirs" ? MAY_NOT_WRITE : {};
}

async function seeded(options: VerdaccioOptions): Promise<Verdaccio> {
  const verdaccio = await startVerdaccio(options);
  const main = await verdaccio.addUser("main-account");
  for (const name of Object.keys(KINDS)) if (name !== "@acme/new") await seed(verdaccio, name, main);
  return verdaccio;
}

async function seed({ url }: Verdaccio, packageName: string, token: string): Promise<void> {
  const refusal = await uploadTo({ url, token, packageName }, "1.0.0", "direct");
  if (refusal !== undefined) throw new Error(`${packageName} could not be published: ${refusal}`);
}
