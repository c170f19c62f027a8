/** A value that cannot be printed, serialised or inspected by accident. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The secret itself. Called in `edges/registry/credentials.ts` alone; a test searches the source for others. */
  reveal(): string {
    return this.#value;
  }

  /** Whether it is the same secret. */
  equals(other: Secret | undefined): boolean {
    return other !== undefined && this.#value === other.#value;
  }

  /** A text without the secret, which a registry may repeat in what it says. */
  redact(text: string): string {
    return text.replaceAll(this.#value, "***");
  }

  /**
   * Whether a registry's masked form can be of this secret: `npm_aBcD...7890` today, the first six characters of a
   * classic token (facts 2.4).
   */
  hasMask(masked: string): boolean {
    const today = `${this.#value.slice(0, 8)}...${this.#value.slice(-4)}`;
    return masked === today || (masked.length === 6 && this.#value.startsWith(masked));
  }

  /** The middle part of a JSON Web Token, decoded; `undefined` for anything else. It holds no secret. */
  jwtPayload(): string | undefined {
    const parts = this.#value.split(".");
    const payload = parts.length === 3 ? parts[1] : undefined;
    return payload === undefined ? undefined : Buffer.from(payload, "base64url").toString("utf8");
  }

  toString(): string {
    return "***";
  }

  toJSON(): string {
    return "***";
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return "***";
  }
}
