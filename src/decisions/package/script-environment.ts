/** Files by which a step speaks to the runner, and what a script could use to change later steps. */
const RUNNER_FILES = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;

/** Inputs and state of this action, and the runner's own services with their tokens. */
const RUNNER = /^(INPUT|STATE|ACTIONS|RUNNER_TRACKING)_/i;

/** npm's configuration that holds a credential or names a file that does. */
const NPM_CREDENTIALS = /^npm_config_(.*_?auth.*|.*password.*|userconfig|globalconfig|otp|\/\/.*)$/i;

const SECRET_NAMES =
  /(TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|PRIVATE_?KEY|API_?KEY|ACCESS_?KEY(_ID)?|_AUTH|_PAT)$|^(GH|GITHUB)_TOKEN/i;

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
