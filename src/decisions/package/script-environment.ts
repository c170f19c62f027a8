/** Files by which a step speaks to the runner, and what a script could use to change later steps. */
const RUNNER_FILES = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;

/** Inputs and state of this action, and the runner's own services with their tokens. */
const RUNNER = /^(INPUT|STATE|ACTIONS)_/i;

/** npm's configuration that holds a credential or names a file that does. */
const NPM_CREDENTIALS = /^npm_config_(.*_?auth.*|.*password.*|userconfig|globalconfig|otp|\/\/.*)$/i;

/** Names that secrets have by custom, word by word. */
const SECRET_NAMES =
  /(^|_)(TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(_|$)|(^|_)(API|ACCESS|PRIVATE)?KEY(_ID)?$|(TOKEN|SECRET|PASSWORD)$/i;

/**
 * The environment for a package's own scripts: this process' without the action's inputs, npm's and GitHub's credentials,
 * the runner's tokens and files, and anything that has the name of a secret.
 */
export function scriptEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const forbidden = [RUNNER_FILES, RUNNER, NPM_CREDENTIALS, SECRET_NAMES];
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] =>
        entry[1] !== undefined && !forbidden.some((pattern) => pattern.test(entry[0])),
    ),
  );
}
