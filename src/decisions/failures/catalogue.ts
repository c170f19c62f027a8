import type { Code } from "../../model/code.ts";

/** What a code means to a person. `{package}`-like values are in the problem's own sentence, not here. */
export interface Entry {
  /** Title of the annotation. */
  title: string;
  /** One sentence: why it happens. */
  why: string;
  /** One sentence: what to do. */
  remedy: string;
  /** Where that is told step by step: a document in `docs` and a heading of it. */
  guide?: string;
}

/** Every code with its cause and remedy; `docs/errors.md` is written from it. */
export const CATALOGUE: Readonly<Record<Code, Entry>> = {
  "input-invalid": {
    title: "An input is not valid",
    why: "The workflow gives this input a value that the action does not accept, or two inputs contradict each other.",
    remedy: "Correct the input in the workflow's `with:`.",
  },
  "input-unknown": {
    title: "An input does not exist",
    why: "A misspelt input would be ignored silently and the release would not be the one you described.",
    remedy:
      "Correct the name in the workflow's `with:`, and give no variable whose name begins with INPUT_ to this step.",
  },
  "token-missing": {
    title: "No token",
    why: "The secret does not exist under this name, the job has no access to its environment, or the run comes from a fork, which gets no secrets.",
    remedy:
      "Store the service account's token as an environment secret, name the environment in the job, and pass it as `token: ${{ secrets.NPM_TOKEN }}`; or set a trusted publisher for the package and give the job `permissions: id-token: write`.",
    guide: "service-account.md#4-create-the-token",
  },
  "token-malformed": {
    title: "The token is damaged",
    why: "The secret's text has white space or control characters inside, so it is no token that npm ever gave out.",
    remedy: "Store the token again, exactly as npm showed it, on one line.",
  },
  "token-line-invalid": {
    title: "The tokens do not fit the packages",
    why: "A token is used for its own package alone, so each line says for which, and no line may be left over.",
    remedy:
      "Give one line `name=token` for each package in the input `tokens`, or one package and the input `token`.",
    guide: "monorepo.md#all-in-one-step",
  },
  "service-account-without-token": {
    title: "An account is expected, and there is no token",
    why: "A package without a token is released by its trusted publisher, which belongs to no account; most often the secret with the token is empty.",
    remedy:
      "Check that the secret has a token and that the job has access to its environment; for a package with a trusted publisher give no `service-account`, beside others a line `name=username` for each that has a token.",
    guide: "service-account.md#5-store-it-in-an-environment",
  },
  "summary-unwritable": {
    title: "The runner's files cannot be written",
    why: "The action could not report what it published, so it publishes nothing.",
    remedy: "Check that GITHUB_OUTPUT and GITHUB_STEP_SUMMARY name files that this step may write.",
  },
  "trigger-untrusted": {
    title: "This event is not safe for a secret",
    why: "A run for someone else's code can be made to read or use the token.",
    remedy:
      "Release from push, release or workflow_dispatch; set `allow-untrusted-trigger: true` only if no code of the pull request runs in this job.",
  },
  "trigger-allowed": {
    title: "An unsafe event was allowed",
    why: "The input `allow-untrusted-trigger` is set.",
    remedy: "Make sure that no code of the pull request runs in this job.",
  },
  "package-not-found": {
    title: "No package there",
    why: "The input `package` names something that is no package directory, package.json or .tgz file.",
    remedy:
      "Give a directory that holds a package.json, the package.json itself, or a tarball made by npm pack; paths are relative to the workspace.",
  },
  "package-json-invalid": {
    title: "package.json cannot be read",
    why: "The file is not valid JSON or not an object.",
    remedy: "Correct package.json; `npm pkg fix` helps with small mistakes.",
  },
  "package-name-invalid": {
    title: "The package name is not valid",
    why: "npm takes lower-case, URL-safe names of at most 214 characters.",
    remedy: "Correct `name` in package.json.",
  },
  "package-version-invalid": {
    title: "The version is not valid",
    why: "npm takes versions of the form that semver.org describes.",
    remedy: "Correct `version` in package.json.",
  },
  "package-private": {
    title: "The package is private",
    why: 'package.json says `"private": true`, which tells npm never to publish it.',
    remedy: "Remove `private` from package.json, or name another package.",
  },
  "package-extensions": {
    title: "packageExtensions must not be published",
    why: "npm honours packageExtensions at a project's root only and refuses to publish them.",
    remedy: "Remove `packageExtensions` from package.json.",
  },
  "package-corrected": {
    title: "npm corrected package.json",
    why: "npm publishes a corrected copy where package.json has small mistakes.",
    remedy: "Run `npm pkg fix` and commit the result.",
  },
  "bundle-overridden": {
    title: "overrides touch a bundled package",
    why: "Consumers do not apply this package's overrides, so the bundle would not fit its own dependencies.",
    remedy: "Take the package out of `bundleDependencies` or out of `overrides`.",
  },
  "tarball-invalid": {
    title: "The tarball is not a package",
    why: "npm publishes gzipped tarballs with exactly one package.json in their top directory.",
    remedy: "Make the tarball with npm pack.",
  },
  "pack-failed": {
    title: "Packing failed",
    why: "A file of the package could not be read.",
    remedy:
      "Check that every file of the package exists and can be read; `npm pack --dry-run` shows the list.",
  },
  "integrity-mismatch": {
    title: "These are other bytes",
    why: "The tarball does not have the integrity that the input `integrity` demands.",
    remedy: "Publish the tarball that was checked, or find out what changed it.",
  },
  "scripts-skipped": {
    title: "Lifecycle scripts were not run",
    why: "The package has scripts that npm publish would run; with the token in this process none is run.",
    remedy: "Build in an earlier step that has no token, or pack in another job with the pack action.",
    guide: "two-jobs.md#scripts",
  },
  "script-failed": {
    title: "A lifecycle script failed",
    why: "The package's own scripts are run before it is packed, and one of them did not do what it should.",
    remedy: "Read the script's output in the log above; run it with `npm run` on a fresh checkout.",
  },
  "secret-file": {
    title: "The tarball has a secret",
    why: "Everyone who may install the package can read every file in it, for ever.",
    remedy:
      "Leave the file out with `files` in package.json and revoke what is in it; if it is no secret, name its path in the input `allow-files`.",
  },
  "entry-point-missing": {
    title: "An entry point is not in the tarball",
    why: "Nobody could require the package, or run its command.",
    remedy: "Build before the release, add the file to `files` in package.json, or correct `main` or `bin`.",
  },
  "entry-point-unsure": {
    title: "An entry point does not work",
    why: "Some who use the package will get an error from this entry of package.json.",
    remedy:
      "Build before the release, add the file to `files`, or correct the entry; https://publint.dev/rules explains each rule.",
  },
  "install-script-changed": {
    title: "The script that runs at installation changed",
    why: "Such a script runs with the rights of everyone who installs the package; an attacker adds one first.",
    remedy: "Make sure that you meant this change.",
  },
  "size-grew": {
    title: "The package is more than twice as large",
    why: "Files that were not meant for it may be in the tarball.",
    remedy: "Read the list of new files in the job summary.",
  },
  "source-maps-added": {
    title: "Source maps are new in the tarball",
    why: "A source map often holds the whole source, also of what is not meant to be public.",
    remedy: "Leave the `.map` files out with `files` in package.json, unless you meant to publish them.",
  },
  "package-unmatched": {
    title: "No package matches",
    why: "A line of the input `package` finds no package that may be published, or leaves out none, so a release would silently lack a package or have one too many.",
    remedy:
      "Correct the line; a glob such as `packages/*` is relative to the workspace, and a private workspace root stands for its public members.",
  },
  "package-repeated": {
    title: "A package is there twice",
    why: "Two lines of the input `package` find the same package, or two directories have packages of one name.",
    remedy:
      "Remove one of the lines, exclude a directory with a line such as `!packages/old`, or rename the package.",
  },
  "workspace-invalid": {
    title: "The workspace cannot be read",
    why: "The file that names the workspace's members is damaged, or does not have the form that its package manager documents.",
    remedy: "Correct `workspaces` in package.json, or `packages` in pnpm-workspace.yaml.",
  },
  "workspace-protocol-unknown": {
    title: "A workspace: dependency leads nowhere",
    why: "Nobody can install `workspace:` from a registry, and the version to write in its place is not known.",
    remedy:
      "Check out the whole workspace, correct the name or path of the dependency, give the other package a version, or write a version range such as `^1.2.3`.",
  },
  "catalog-unknown": {
    title: "A catalog: dependency leads nowhere",
    why: "Nobody can install `catalog:` from a registry, and no catalog has the entry.",
    remedy:
      "Add the dependency to the catalog (pnpm-workspace.yaml, .yarnrc.yml or `workspaces` in package.json), or write a version range such as `^1.2.3`.",
  },
  "local-dependency": {
    title: "A dependency is a directory",
    why: "Whoever installs the package from a registry does not have the other directory.",
    remedy: "Write `workspace:*`, which is replaced by the version, or a version range such as `^1.2.3`.",
  },
  "tarball-unresolved": {
    title: "The tarball has dependencies of a workspace",
    why: "Whoever packed it, `npm pack` for example, left `workspace:`, `catalog:` or `link:` in its package.json, which no registry and no installer knows.",
    remedy: "Pack with the pack action, `pnpm pack` or `yarn pack`, which write versions in their place.",
  },
  "pnpm-differs": {
    title: "pnpm would publish another package.json",
    why: "pnpm puts fields of `publishConfig` in the place of package.json's own, and npm's names in the place of `jsr:`; npm and this action publish both as they are written.",
    remedy:
      "Run `pnpm pack` in the job that builds, and publish that tarball; or write into package.json what is to be published.",
  },
  "dependency-failed": {
    title: "A package it depends on was not released",
    why: "Whoever installed it would not get that dependency, so it was not begun.",
    remedy: "Mend the other package and run the job again; what was released is not released twice.",
  },
  "dependency-cycle": {
    title: "Packages depend on one another",
    why: "None of them can be released after all that it depends on, so they share a level.",
    remedy: "Break the cycle, for example by a third package, or accept that they go out side by side.",
  },
  "environment-collision": {
    title: "Two packages would share an environment",
    why: "The environment's name is the package's without `@` and with `-` for `/`, and GitHub compares without regard to case; one job would read the secret of the other package.",
    remedy: "Rename one of the packages, or plan them in two steps with environments of different prefixes.",
  },
  "matrix-full": {
    title: "Not all packages fit into one matrix",
    why: "GitHub takes at most 256 jobs a matrix.",
    remedy:
      "Give the output `matrices` to several jobs, one element each: `strategy: { matrix: ${{ fromJSON(needs.plan.outputs.matrices)[0] }} }`.",
  },
  "plan-too-large": {
    title: "The plan is too large for a job's outputs",
    why: "GitHub takes at most 1 MB of outputs a job, two bytes a character.",
    remedy: "Plan in several jobs, each with a part of the packages in its input `package`.",
  },
  "registry-url-invalid": {
    title: "The registry is not valid",
    why: "publishConfig in package.json names a registry that is no http(s) URL.",
    remedy: "Correct publishConfig, or give the input `registry`.",
  },
  "registry-conflict": {
    title: "Two registries are named",
    why: "The input `registry` and publishConfig differ; the input wins.",
    remedy: "Name the registry in one place.",
  },
  "publish-config-invalid": {
    title: "publishConfig is not valid",
    why: "A value in publishConfig is not one that npm takes.",
    remedy: "Correct publishConfig in package.json.",
  },
  "tag-invalid": {
    title: "The dist-tag is not valid",
    why: "npm takes no dist-tag that reads as a version range or that a URL must escape.",
    remedy: "Choose a word such as `next` or `beta`.",
  },
  "tag-absent": {
    title: "No tag triggered this run",
    why: "The input `match` lets through only what the tag names that the run was started for.",
    remedy:
      "Start the workflow by a tag (`on: push: tags`) or by a GitHub release (`on: release: types: [published]`), or leave out the input `match`.",
  },
  "tag-mismatch": {
    title: "The version is not the one that the tag names",
    why: "The input `match` wants the tag to be v1.2.3, 1.2.3, name@1.2.3 or name-v1.2.3, with the version in package.json; without a name it stands for every package of the step.",
    remedy:
      "Raise the version in package.json and tag that commit, or release only the packages that the tag is meant for.",
    guide: "release-on-tag.md#what-is-compared",
  },
  "release-missing": {
    title: "There is no GitHub release of this tag",
    why: "The input `match: release` wants a published one; GitHub says the same of a repository that the token may not read.",
    remedy:
      "Publish the release on GitHub, let it start the workflow, and give the job `permissions: contents: read`.",
  },
  "release-elsewhere": {
    title: "The GitHub release is of another commit",
    why: "The tag was moved after this run began, or the run is for another commit than the release.",
    remedy: "Find out who moved the tag; then start the workflow from the tag as it is now.",
  },
  "release-unreadable": {
    title: "The GitHub release cannot be read",
    why: "GitHub did not answer, or the token of the input `github-token` may not read the repository; nothing was released, since nothing proves that it is the one.",
    remedy: "Give the job `permissions: contents: read`, and run it again.",
  },
  "commit-differs": {
    title: "The package is from another commit",
    why: "The checkout, or gitHead in package.json, names another commit than the one this run was started for. Under `match: release` that stops a release.",
    remedy:
      "Check out the commit of the run, which actions/checkout does without a `ref`, and have no gitHead in package.json.",
  },
  "tag-missing-for-prerelease": {
    title: "A prerelease needs a dist-tag",
    why: "Without one it would become `latest` and everyone would install it; npm refuses that too.",
    remedy: "Give the input `tag`, for example `tag: next`, or publishConfig.tag.",
    guide: "prereleases.md#a-channel",
  },
  "latest-would-go-back": {
    title: "latest would go back",
    why: "Everyone who installs the package without a version would get an older one; npm refuses that too.",
    remedy:
      "Give the input `tag`, for example `tag: release-1.x`; or `tag: latest` if going back is what you want.",
  },
  "access-unscoped": {
    title: "An unscoped package cannot be restricted",
    why: "Only packages with a scope (@org/name) can be restricted.",
    remedy: "Remove `access: restricted`, or give the package a scope.",
  },
  "provenance-unsupported": {
    title: "This registry takes no provenance",
    why: "Verdaccio answers 400 to an upload with provenance, and leaves an empty package behind.",
    remedy: "Set `provenance: false` for this registry, or leave the input and publishConfig.provenance out.",
  },
  "provenance-no-id-token": {
    title: "No id-token for the provenance",
    why: "Sigstore signs for the identity of the job, which only an id-token proves.",
    remedy: "Add `permissions: { contents: read, id-token: write }` to the job, or set `provenance: false`.",
  },
  "provenance-self-hosted": {
    title: "No provenance from a self-hosted runner",
    why: "npm takes provenance only from runners that GitHub hosts, since others could sign anything.",
    remedy: "Run this job on a runner that GitHub hosts, or set `provenance: false`.",
  },
  "provenance-not-public": {
    title: "No provenance for a repository that is not public",
    why: "npm takes provenance only from public repositories, since nobody else could look at the source.",
    remedy: "Make the repository public, or set `provenance: false`.",
  },
  "provenance-restricted": {
    title: "No provenance for a package that is not public",
    why: "npm takes provenance only for public packages, and a new scoped package is restricted unless the release says otherwise.",
    remedy: "Set `access: public`, or set `provenance: false`.",
  },
  "provenance-failed": {
    title: "The provenance could not be signed",
    why: "Sigstore or GitHub's id-token service failed before anything was uploaded; without provenance the version would be weaker than the one before.",
    remedy: "Run the job again; see https://status.sigstore.dev/, or set `provenance: false`.",
  },
  "version-exists": {
    title: "The version is already there",
    why: "A registry takes each version once.",
    remedy: "Raise `version` in package.json, or set `on-existing: skip` to let re-runs pass.",
  },
  "version-differs": {
    title: "The version is there with other bytes",
    why: "The registry serves this version with another integrity than the one packed here: it was published from another state, or packed by another tool.",
    remedy: "Compare with `npm diff`, and raise `version` in package.json to publish what is here.",
  },
  "version-staged": {
    title: "The version was uploaded before",
    why: "It waits for a maintainer's approval or for the registry's scan; the registry takes each version once.",
    remedy: "Approve it, or reject it with `npm stage reject` and run the job again.",
  },
  "version-blocked": {
    title: "The registry blocked the version",
    why: "npm scans a version after accepting it and found something that it does not serve.",
    remedy: "Read npm's mail to the maintainers, remove the cause, and publish a higher version.",
  },
  "version-deleted": {
    title: "The version was removed",
    why: "A version number cannot be used again after it was unpublished.",
    remedy: "Raise `version` in package.json.",
  },
  "republish-too-soon": {
    title: "The package was unpublished a short time ago",
    why: "npm takes no version of it for 24 hours after that.",
    remedy: "Wait until the time is over and run the job again.",
  },
  "content-refused": {
    title: "The registry refused what is in the package",
    why: "npm looks into what is published, and does not take dual-use security packages this way.",
    remedy: "Read npm's policy on dual-use content, and publish by the way it names.",
  },
  "token-invalid": {
    title: "The registry does not know this token",
    why: "The token is mistyped, revoked or expired; npm's tokens that may write live at most 90 days.",
    remedy:
      "As the service account, create a new granular token for this package and store it as the secret.",
    guide: "service-account.md#renewing-the-token",
  },
  "token-ip-restricted": {
    title: "The token does not work from this address",
    why: "The token has an IP allow-list that excludes this runner.",
    remedy: "Create a token without an allow-list, or run on a runner whose address is in it.",
  },
  "account-suspended": {
    title: "The account is on hold",
    why: "npm suspends an account for 72 hours after a security-sensitive action such as a change of e-mail or 2FA.",
    remedy: "Wait until the hold ends and run the job again.",
  },
  "token-expired": {
    title: "The token has expired",
    why: "Its expiry date is past; npm's tokens that may write live at most 90 days.",
    remedy:
      "As the service account, create a new granular token for this package and store it as the secret.",
    guide: "service-account.md#renewing-the-token",
  },
  "token-expiring": {
    title: "The token expires soon",
    why: "After that date the next release would fail.",
    remedy:
      "As the service account, create a new granular token for this package and store it as the secret.",
    guide: "service-account.md#renewing-the-token",
  },
  "token-read-only": {
    title: "The token is read-only",
    why: "It was created without permission to write packages.",
    remedy: "Create a token with read and write permission for this package.",
    guide: "service-account.md#4-create-the-token",
  },
  "token-stage-only": {
    title: "The token may only stage",
    why: "It was created as a stage-only token, and this release is to be direct.",
    remedy: "Use `mode: stage` or `mode: auto` and approve the version, or create a token that may publish.",
    guide: "staging.md#approving",
  },
  "token-needs-2fa": {
    title: "The token cannot publish without a one-time password",
    why: "It was created without bypass 2FA.",
    remedy: "Use `mode: stage` and approve the version, or create the token with bypass 2FA.",
    guide: "staging.md#the-workflow",
  },
  "token-out-of-scope": {
    title: "The token is for another package",
    why: "A granular token reaches only the packages it was made for.",
    remedy: "Create a token for this package, or store the right one as the secret.",
    guide: "service-account.md#4-create-the-token",
  },
  "identity-unavailable": {
    title: "The registry does not tell whose token it is",
    why: "npm has been seen to refuse whoami to a token that works.",
    remedy: "Check by hand that the token belongs to the service account.",
  },
  "whoami-unavailable": {
    title: "The registry does not tell whose token it is",
    why: "Not every registry answers whoami, and some do not answer it to every token.",
    remedy: "Check by hand that the token belongs to the service account.",
  },
  "account-wrong": {
    title: "The token belongs to another account",
    why: "The token's user is not the one that the input `service-account` names.",
    remedy: "Store a token of the service account as the secret, or correct `service-account`.",
  },
  "account-refused": {
    title: "The token belongs to an account that must not be used here",
    why: "The input `refuse-accounts`, which should name your main account, names the token's user, or the publisher of the version as the registry tells it.",
    remedy: "Revoke this token, and store one of the service account instead.",
  },
  "not-maintainer": {
    title: "The account may not publish this package",
    why: "The service account was never invited, or has not accepted the invitation.",
    remedy:
      "Invite the account as a maintainer with write access, and accept the invitation as that account.",
    guide: "service-account.md#3-invite-it",
  },
  "read-only": {
    title: "The account may only read this package",
    why: "The account is a collaborator without write access.",
    remedy: "Give the account write access to the package.",
    guide: "service-account.md#3-invite-it",
  },
  "maintainer-unavailable": {
    title: "Whether the account may publish cannot be read",
    why: "Not every registry tells who may publish, and a team's access is not public.",
    remedy: "Check by hand that the account may publish the package; the upload's answer will tell.",
  },
  "package-new": {
    title: "The package is new",
    why: "Nobody is a maintainer of a package that does not exist.",
    remedy:
      "If the registry refuses the first version, publish it once by hand and invite the service account.",
    guide: "service-account.md#1-publish-the-first-version-yourself",
  },
  "otp-needed": {
    title: "The account asks for a one-time password",
    why: "With 2FA for authorisation and writes only a token that bypasses 2FA can publish by itself.",
    remedy: "Create the token with bypass 2FA, or let the version be staged and approve it.",
  },
  "profile-unavailable": {
    title: "The account's 2FA mode cannot be read",
    why: "npm does not show the profile to granular tokens, and other registries may have none.",
    remedy: "Nothing, if the token was created with bypass 2FA; the upload's answer will tell.",
  },
  "bypass-unproved": {
    title: "Whether the token bypasses 2FA cannot be read",
    why: "npm takes uploads only from tokens that bypass 2FA, even of accounts without 2FA.",
    remedy: "Nothing, if the token was created with bypass 2FA; the upload's answer will tell.",
  },
  "account-without-2fa": {
    title: "The service account has no 2FA",
    why: "Anyone with its password could create tokens for it.",
    remedy:
      "Enable 2FA for authorisation on the service account; tokens that bypass 2FA or stage go on working.",
    guide: "service-account.md#2-create-the-account",
  },
  "reach-too-wide": {
    title: "The token reaches more than this package",
    why: "Whoever steals it could publish the other packages too.",
    remedy: "Give each package an account and a token of its own, or raise `max-packages` if this is meant.",
    guide: "service-account.md#why-one-account-for-each-package",
  },
  "reach-unavailable": {
    title: "How far the token reaches cannot be read",
    why: "The registry shows neither the token's scopes nor the account's packages.",
    remedy: "Check by hand that the account maintains this package alone.",
  },
  "expiry-unavailable": {
    title: "When the token expires cannot be read",
    why: "The registry does not show the token's own entry.",
    remedy: "Give the date in the input `token-expires`, so that you are warned in time.",
  },
  "package-2fa-unavailable": {
    title: "Whether the package forbids tokens cannot be read",
    why: "npm lets the setting be written and not be read.",
    remedy:
      "If you publish directly, do not choose to disallow tokens under Publishing access on the package's settings page; a staged version is not known to need that.",
  },
  "repository-differs": {
    title: "repository.url names another repository",
    why: "npm refuses provenance where `repository.url` in package.json is not the repository that builds.",
    remedy: "Correct `repository` in package.json if you want provenance.",
  },
  "checks-unknown": {
    title: "Some checks cannot tell",
    why: "The registry did not answer what the checks asked, which is no proof of anything wrong.",
    remedy: "Read the checks in the job summary; `verification: strict` makes them stop the release.",
  },
  "id-token-unavailable": {
    title: "GitHub gave no identity token",
    why: "The package has no token, so its trusted publisher needs the job's identity, and the runner's service did not give it.",
    remedy: "Run the job again later; GitHub's state is at www.githubstatus.com.",
  },
  "trusted-publisher-unmatched": {
    title: "No trusted publisher matches this job",
    why: "The package has no token, and npm found no trusted publisher of it that has this repository, workflow file and environment; npm does not say which of them differs.",
    remedy:
      "Compare the trusted publisher on the package's settings page with what this job says, letter by letter, or give a token.",
    guide: "trusted-publishing.md#when-npm-gives-no-token",
  },
  "trusted-publisher-self-hosted": {
    title: "A trusted publisher needs a hosted runner",
    why: "npm takes the identity of jobs on runners that GitHub hosts, and of no others.",
    remedy: "Run the job on a runner that GitHub hosts, such as `runs-on: ubuntu-latest`, or give a token.",
  },
  "trusted-publisher-immutable-subject": {
    title: "npm may not take this form of the identity",
    why: "GitHub puts numbers of owner and repository into the subject of newer repositories, and npm has been seen to find no trusted publisher for it (npm/cli#9969). It answers the same where something else differs.",
    remedy:
      "Compare the trusted publisher on the package's settings page with what this job says; if repository, workflow file and environment are right, give a token until npm takes such subjects.",
  },
  "trusted-publisher-unsupported": {
    title: "This registry has no trusted publishing",
    why: "The package has no token, and the registry does not exchange the job's identity for one.",
    remedy: "Give a token in the input `token`, or in `tokens` among several packages.",
  },
  "trusted-publisher-restricted": {
    title: "The trusted publisher may not do that",
    why: "A trusted publisher is allowed to publish, to stage, or both; new ones may stage, and publish directly only where that was chosen.",
    remedy:
      "Use `mode: auto`, or choose the allowed actions of the trusted publisher on the package's settings page.",
  },
  "otp-required": {
    title: "The registry asks for a one-time password",
    why: "The token does not bypass 2FA; npm asks for it too when a new package is created.",
    remedy:
      "Create the token with bypass 2FA, stage the version with `mode: stage`, or publish a package's first version by hand.",
    guide: "staging.md#the-workflow",
  },
  "bypass-required": {
    title: "The token must bypass 2FA",
    why: "npm takes uploads only from tokens that bypass 2FA.",
    remedy: "Create the token with bypass 2FA, or stage the version and approve it.",
    guide: "staging.md#the-workflow",
  },
  "stage-required": {
    title: "The token may only stage",
    why: "It was created as a stage-only token: a maintainer approves what it uploads.",
    remedy: "Stage the version and approve it, or create a token that may publish.",
    guide: "staging.md#approving",
  },
  "permission-denied": {
    title: "The registry refused the upload",
    why: "The account or the token has no permission to publish this package.",
    remedy:
      "Check that the service account is a maintainer with write access and that the token covers this package.",
    guide: "service-account.md#3-invite-it",
  },
  "token-restricted": {
    title: "This kind of token may not do that",
    why: "npm restricts what tokens that bypass 2FA may do by themselves.",
    remedy: "Stage the version with `mode: stage` or `mode: auto`, and approve it.",
  },
  "upload-not-found": {
    title: "The registry answered the upload with 404",
    why: "npm hides a missing permission this way: the token has no write access to this package or may not create it.",
    remedy:
      "Check that the service account is a maintainer with write access and that the token covers this package.",
    guide: "service-account.md#3-invite-it",
  },
  "stage-not-found": {
    title: "The registry answered the staged upload with 404",
    why: "It has no staging, takes no first version of a new package this way, or hides a missing permission so.",
    remedy:
      "Use `mode: direct` on a registry without staging; otherwise check that the package exists and that the account may write it.",
  },
  "payment-required": {
    title: "The registry asks for payment",
    why: "A scoped package is restricted unless told otherwise, and restricted packages need a paid plan.",
    remedy: "Give `access: public`.",
  },
  "too-large": {
    title: "The package is too large",
    why: "The registry has a limit for uploads.",
    remedy: "Leave files out with `files` in package.json, or raise the registry's limit.",
  },
  "package-document-conflict": {
    title: "The registry could not save the version",
    why: "Two writes met, or the registry is still busy with an earlier upload.",
    remedy: "Run the job again.",
  },
  "provenance-refused": {
    title: "The registry refused the provenance",
    why: "`repository.url` in package.json must name the repository that builds, with the same letter case.",
    remedy: "Correct `repository` in package.json.",
  },
  "rate-limited": {
    title: "Too many requests",
    why: "The registry limits how much is published in a time.",
    remedy: "Wait some minutes and run the job again.",
  },
  "upload-refused": {
    title: "The registry refused the upload",
    why: "The registry gave no reason that this action knows.",
    remedy: "Read what the registry said.",
  },
  "registry-unreachable": {
    title: "The registry cannot be reached",
    why: "No connection, or one that broke.",
    remedy: "Check the input `registry`, the network and the proxy variables, and run the job again.",
    guide: "networks.md#proxies",
  },
  "registry-failing": {
    title: "The registry fails",
    why: "The registry answered with an error of its own.",
    remedy: "Run the job again later; npm's state is at status.npmjs.org.",
  },
  "registry-redirects": {
    title: "The registry redirects elsewhere",
    why: "A token is only sent to the registry's own address, never along a redirect to another.",
    remedy: "Give the address that the registry redirects to, if you trust it.",
  },
  "not-a-registry": {
    title: "This is not an npm registry",
    why: "The address answers, but not as a registry does.",
    remedy: "Check the input `registry`, its path included.",
  },
  "registry-notice": {
    title: "A notice from the registry",
    why: "npm announces changes and expiring tokens this way.",
    remedy: "See whether it concerns you.",
  },
  "staged-for-approval": {
    title: "A maintainer must approve this version",
    why: "It was staged: the service account uploads, a maintainer's account with 2FA approves.",
    remedy: "Approve it with the command or on the page shown in the job summary.",
    guide: "staging.md#approving",
  },
  "staged-unseen": {
    title: "The bytes could not be compared",
    why: "The registry says that this version was uploaded before, and shows it nowhere yet.",
    remedy:
      "Look at the staged versions and, once it is served, compare its integrity with the one in the outputs.",
  },
  "not-served-yet": {
    title: "Accepted, not served yet",
    why: "The registry took the version and did not serve it within `wait-minutes`; npm scans versions before it serves them.",
    remedy: "Let later jobs ask for `live == 'true'`, raise `wait-minutes`, or look again later.",
  },
  "served-differs": {
    title: "The registry serves other bytes",
    why: "The version is served with another integrity than the one uploaded.",
    remedy: "Find out who else published this version; do not announce it.",
  },
  "served-by-another": {
    title: "Someone else published this version",
    why: "The registry says that the version was published by another account, or another trusted publisher, than the one used here.",
    remedy: "Find out who published it; do not announce it.",
  },
  "tag-differs": {
    title: "The dist-tag names another version",
    why: "Another release, or a person, may have moved it in the meantime.",
    remedy: "Look at `npm dist-tag ls` and move it if needed.",
  },
  "tag-refused": {
    title: "The version is published, and a dist-tag was not set",
    why: "The registry takes dist-tags after the upload, one by one, and did not take this one.",
    remedy:
      "Let the token write the package and re-run the job, which sets it unless it names a higher version; or set it with the command in the job summary.",
  },
  "tags-unseen": {
    title: "The dist-tags cannot be seen",
    why: "The registry does not tell which versions its dist-tags name, so this is not known for certain.",
    remedy: "Look at `npm dist-tag ls`, and set what is missing with the command in the job summary.",
  },
  "tags-wait": {
    title: "Dist-tags are still to be set",
    why: "Only the first dist-tag goes with the upload; a registry sets others for a version that it serves.",
    remedy:
      "Once the version is live re-run the job, which sets those that name no higher version, or set them with the commands in the job summary.",
  },
  "tags-out-of-reach": {
    title: "A trusted publisher sets no further dist-tags here",
    why: "npm refused that to the tokens of trusted publishers at first. It has since named a permission for it, and does not show before the upload whether a publisher has it; so this action does not try.",
    remedy: "Set the others with the commands in the job summary, or release with a token.",
  },
  "issue-refused": {
    title: "The issue could not be written",
    why: "The job's token may not write issues, or GitHub did not answer; the verification stands.",
    remedy: "Give the job `permissions: issues: write`.",
  },
  bug: {
    title: "A bug in this action",
    why: "Something happened that its authors did not foresee.",
    remedy: "Report it with this log; it contains no secret.",
  },
};
