import { describe, expect, it } from "vitest";

import { scriptEnvironment } from "../../../src/decisions/package/script-environment.ts";

const kept = (...names: string[]) =>
  Object.keys(scriptEnvironment(Object.fromEntries(names.map((name) => [name, "x"]))));

describe("a script does not see", () => {
  it.each([
    // the action's own inputs and state
    "INPUT_TOKEN",
    "INPUT_GITHUB-TOKEN",
    "INPUT_PACKAGE",
    "INPUT_",
    "input_token",
    "STATE_isPost",
    // the files by which a step speaks to the runner
    "GITHUB_ENV",
    "GITHUB_PATH",
    "GITHUB_OUTPUT",
    "GITHUB_STATE",
    "GITHUB_STEP_SUMMARY",
    // the runner's services and their tokens
    "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
    "ACTIONS_ID_TOKEN_REQUEST_URL",
    "ACTIONS_RUNTIME_TOKEN",
    "ACTIONS_RUNTIME_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_CACHE_URL",
    // GitHub's and npm's credentials
    "GITHUB_TOKEN",
    "GH_TOKEN",
    "GH_ENTERPRISE_TOKEN",
    "GITHUB_PAT",
    "NPM_TOKEN",
    "NODE_AUTH_TOKEN",
    "NPM_AUTH",
    "YARN_NPM_AUTH_TOKEN",
    "npm_config__auth",
    "npm_config__authToken",
    "npm_config__auth_token",
    "NPM_CONFIG__AUTHTOKEN",
    "npm_config_//registry.npmjs.org/:_authToken",
    "npm_config_//registry.npmjs.org/:_password",
    "npm_config_//registry.npmjs.org/:keyfile",
    "npm_config__password",
    "npm_config_userconfig",
    "NPM_CONFIG_USERCONFIG",
    "npm_config_globalconfig",
    "npm_config_otp",
    // what has the name of a secret
    "MY_SECRET",
    "CLIENT_SECRET",
    "DB_PASSWORD",
    "DB_PASSWD",
    "KEY_PASSPHRASE",
    "GOOGLE_CREDENTIALS",
    "GIT_CREDENTIAL",
    "SIGNING_PRIVATE_KEY",
    "APP_PRIVATEKEY",
    "OPENAI_API_KEY",
    "SERVICE_APIKEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "codecov_token",
  ])("%s", (name) => {
    expect(kept(name)).toEqual([]);
  });

  // docs/two-jobs.md promises `…_KEY`.
  it.each(["SIGNING_KEY", "DEPLOY_KEY", "SSH_KEY"])("%s", (name) => {
    expect(kept(name)).toEqual([]);
  });

  it.each(["npm_config_key", "NPM_TOKENS", "NPM_TOKEN_ACME", "YARN_NPM_AUTH_IDENT"])("%s", (name) => {
    expect(kept(name)).toEqual([]);
  });
});

describe("a script sees", () => {
  it.each([
    "PATH",
    "Path",
    "HOME",
    "USERPROFILE",
    "TMPDIR",
    "LANG",
    "CI",
    "NODE_OPTIONS",
    "NODE_ENV",
    "HTTPS_PROXY",
    "NODE_EXTRA_CA_CERTS",

    "GITHUB_ACTIONS",
    "GITHUB_SHA",
    "GITHUB_REF",
    "GITHUB_REPOSITORY",
    "GITHUB_WORKSPACE",
    "GITHUB_EVENT_PATH",
    "RUNNER_TEMP",
    "RUNNER_OS",
    "npm_config_registry",
    "npm_config_cache",
    "npm_config_loglevel",
    "STATE",
    "INPUTRC",
    "TOKENIZER",

    "COMPAT",
    "KEYBOARD",
    "MONKEY",
  ])("%s", (name) => {
    expect(kept(name)).toEqual([name]);
  });
});

it("values are left as they are, and what is undefined is left out", () => {
  expect(scriptEnvironment({ PATH: "/usr/bin", EMPTY: "", GONE: undefined, NPM_TOKEN: "x" })).toEqual({
    PATH: "/usr/bin",
    EMPTY: "",
  });
});

it("the environment that was given is not changed", () => {
  const given = Object.freeze({ PATH: "/usr/bin", NPM_TOKEN: "x" });
  scriptEnvironment(given);

  expect(given).toEqual({ PATH: "/usr/bin", NPM_TOKEN: "x" });
});
