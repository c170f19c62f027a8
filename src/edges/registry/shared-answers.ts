import type { Answer } from "../../model/evidence.ts";
import type { Secret } from "../../model/secret.ts";

/**
 * What one registry said of everybody or of one token's account, whichever package it was asked for. An answer is only
 * ever given to whoever has the token with which it was asked.
 */
export class SharedAnswers {
  /** Whether an answer named Verdaccio in `x-powered-by`. */
  poweredByVerdaccio = false;
  /** Endpoints that the registry is known not to have. */
  readonly missing = new Set<string>();
  readonly #accounts: { token: Secret | undefined; answers: Map<string, Promise<Answer<unknown>>> }[] = [];

  /**
   * Asks unless it was asked before with this token. An answer that could not be read is nobody else's: a failure of one
   * package's request must not become another's.
   * @param token `undefined`: asked without one
   */
  async once<T>(
    token: Secret | undefined,
    question: string,
    ask: () => Promise<Answer<T>>,
  ): Promise<Answer<T>> {
    const answers = this.#answersTo(token);
    const asked = answers.get(question);
    if (asked === undefined) {
      const asking = ask();
      answers.set(question, asking);
      return await asking;
    }
    // The same question has the same reader, so it is the same type.
    const answer = (await asked) as Answer<T>;
    return answer.kind === "unreadable" ? await ask() : answer;
  }

  #answersTo(token: Secret | undefined): Map<string, Promise<Answer<unknown>>> {
    const known = this.#accounts.find((account) => token?.equals(account.token) ?? account.token === token);
    if (known !== undefined) return known.answers;
    const answers = new Map<string, Promise<Answer<unknown>>>();
    this.#accounts.push({ token, answers });
    return answers;
  }
}
