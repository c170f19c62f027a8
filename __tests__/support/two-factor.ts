// 2FA for a user of a registry that has it, enrolled as `npm profile enable-2fa` does it.

import { createHmac } from "node:crypto";

export interface TwoFactorUser {
  /** The registry, with a trailing slash. */
  registry: string;
  token: string;
  password: string;
  userAgent: string;
}

/** The modes of npm's profiles; `auth-and-writes` asks for a one-time password to publish and to approve. */
export type TwoFactorMode = "auth-only" | "auth-and-writes";

/** Gives out one-time passwords, a new one at each call: the recovery codes, since an authenticator has one in 30 s. */
export type OneTimePasswords = () => string;

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const PERIOD = 30_000;

/** Turns 2FA on with the code of an authenticator, and returns what the user then has at hand. */
export async function enableTwoFactor(user: TwoFactorUser, mode: TwoFactorMode): Promise<OneTimePasswords> {
  const enrolment = await changeTwoFactor(user, { mode, password: user.password });
  const secret = new URL(String(enrolment)).searchParams.get("secret") ?? "";
  const codes = (await changeTwoFactor(user, [timedPassword(secret, Date.now())])) as string[];
  return () => {
    const code = codes.pop();
    if (code === undefined) {
      throw new Error("every recovery code of this user was used");
    }
    return code;
  };
}

async function changeTwoFactor(user: TwoFactorUser, tfa: unknown): Promise<unknown> {
  const response = await fetch(`${user.registry}-/npm/v1/user`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${user.token}`,
      "content-type": "application/json",
      "user-agent": user.userAgent,
    },
    body: JSON.stringify({ tfa }),
  });
  const answer = (await response.json()) as { tfa?: unknown };
  if (!response.ok || answer.tfa === undefined) {
    throw new Error(`the registry did not change 2FA: ${response.status} ${JSON.stringify(answer)}`);
  }
  return answer.tfa;
}

/** The password that an authenticator shows at this time (RFC 6238, with the defaults that every authenticator has). */
function timedPassword(secret: string, now: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now / PERIOD)));
  const digest = createHmac("sha1", fromBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

function fromBase32(text: string): Buffer {
  const bits = text.replaceAll(/./g, (letter) => BASE32.indexOf(letter).toString(2).padStart(5, "0"));
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
