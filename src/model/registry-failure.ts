/**
 * A request that did not end well, as the edge saw it: an answer of 400 and above, or no usable answer.
 * `words` is what the registry said, on one line; empty when it said nothing.
 */
export type RegistryFailure =
  | {
      kind: "status";
      status: number;
      words: string;
      /** The `npm-notice` header. */
      notice: string;
      /** What a `www-authenticate` header or the words ask for. */
      challenge: "otp" | "ip-address" | "other" | undefined;
      /** The `retry-after` header in seconds. */
      retryAfter: number | undefined;
      /** An HTML page instead of JSON. */
      html: boolean;
    }
  /** Sigstore, or the runner's id-token, failed before anything was uploaded. */
  | { kind: "signing"; why: string }
  | { kind: "redirect"; to: string }
  | { kind: "nonsense"; why: string }
  | { kind: "network"; code: string; why: string };
