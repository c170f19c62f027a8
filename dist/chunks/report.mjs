import { o as __toESM } from "./runtime.mjs";
import { t as require__builtin_crypto } from "./chunk.mjs";
import { c as require_lib$1, l as require_lib } from "./make-fetch-happen.mjs";
import { i as require_semver } from "./gar-promise-retry.mjs";
import { l as require_npa, t as require_lib$3, u as require_lib$2 } from "./npmcli-package-json.mjs";
import { n as pMap, t as init_p_map } from "./p-map.mjs";
import { t as require_index_min } from "./tar.mjs";
import { t as require_lib$4 } from "./npm-registry-fetch.mjs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { tmpdir } from "node:os";
import * as os from "os";
import { EOL } from "os";
import * as fs from "fs";
import { constants, promises } from "fs";
import "path";
import { constants as constants$1 } from "node:fs";
import { access as access$1, glob, readFile, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
// src/model/inputs.ts
/** The inputs of the publish action, in the order of action.yml; a test holds them equal. */
const PUBLISH_INPUTS = [
	"package",
	"token",
	"tokens",
	"service-account",
	"refuse-accounts",
	"registry",
	"mode",
	"tag",
	"match",
	"access",
	"provenance",
	"strategy",
	"on-existing",
	"integrity",
	"allow-files",
	"ignore-scripts",
	"verification",
	"introspect-token",
	"max-packages",
	"token-expires",
	"expiry-warning-days",
	"wait-minutes",
	"concurrency",
	"dry-run",
	"allow-untrusted-trigger",
	"github-token"
];
/** The inputs of the verify action, in the order of verify/action.yml; a test holds them equal. */
const VERIFY_INPUTS = [
	"package",
	"token",
	"tokens",
	"service-account",
	"refuse-accounts",
	"registry",
	"mode",
	"verification",
	"introspect-token",
	"max-packages",
	"token-expires",
	"expiry-warning-days",
	"issue",
	"github-token"
];
/** The inputs of the pack action, in the order of pack/action.yml; a test holds them equal. */
const PACK_INPUTS = [
	"package",
	"destination",
	"registry",
	"allow-files",
	"ignore-scripts"
];
/** The inputs of the plan action, in the order of plan/action.yml; a test holds them equal. */
const PLAN_INPUTS = ["package", "registry"];
const MODES = [
	"auto",
	"direct",
	"stage"
];
const ACCESSES = ["public", "restricted"];
const STRATEGIES = ["all", "upgrade"];
const ON_EXISTING = [
	"skip",
	"verify",
	"fail"
];
const MATCHES = [
	"none",
	"tag",
	"release"
];
const VERIFICATIONS = [
	"standard",
	"strict",
	"off"
];
/** Inputs whose values are secrets. */
const SECRET_INPUTS = [
	"token",
	"tokens",
	"github-token"
];
// src/decisions/report/escape.ts
/**
* Text that comes from a package, a registry or an input is data. These functions keep it from acting:
* as a workflow command in the log, or as markup in the job summary.
*/
/** Control and format characters (C0, C1, bidirectional overrides, line separators), which could move the cursor or break a line. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
/** One line of visible text: unprintable characters become a space, long text is cut. */
function oneLine(text, most = 300) {
	const line = text.replaceAll(UNPRINTABLE, " ").replaceAll(/ +/g, " ").trim();
	return line.length > most ? `${line.slice(0, most)}…` : line;
}
/** A value named in a sentence: on one line, in quotes, cut. */
function quote(value) {
	return `"${oneLine(value, 120)}"`;
}
/**
* A log line that the runner cannot take for a command: it reads `::` at the start of a line and `##[` anywhere
* (actions/runner, ActionCommand.TryParseV2 and TryParse).
*/
function logLine(text) {
	return text.replaceAll(UNPRINTABLE, " ").slice(0, 2e3).replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}
/** Text for Markdown: every character that Markdown, HTML or GitHub's mentions give a meaning becomes an entity. */
function markdown(text) {
	return oneLine(text, 2e3).replaceAll(/[^\p{L}\p{N} ,;%…–]/gu, (character) => `&#${character.codePointAt(0)};`);
}
/** Inline code in Markdown: HTML's element, since backticks in the text could end Markdown's. */
function code(text) {
	return `<code>${markdown(text)}</code>`;
}
// src/decisions/release/dist-tag.ts
var import__builtin_crypto = /* @__PURE__ */ __toESM(require__builtin_crypto(), 1);
var import_lib$3 = /* @__PURE__ */ __toESM(require_lib(), 1);
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/**
* Why npm would not take this dist-tag, or `undefined`. The rules of the npm CLI (lib/commands/publish.js) and of
* npm-package-arg: no semver range, nothing that a URL must escape.
*/
function tagFault(tag) {
	if (import_semver.default.validRange(tag) !== null) return "npm would read it as a version range";
	if (encodeURIComponent(tag) !== tag) return "it has characters that a URL must escape";
}
/**
* What speaks against putting this version under this dist-tag, or `undefined`.
* A prerelease needs a named tag, and `latest` goes back only when named (npm CLI, lib/commands/publish.js).
*/
function tagRefusal(version, choice, packument) {
	if (choice.named) return void 0;
	if (import_semver.default.prerelease(version) !== null) return {
		code: "tag-missing-for-prerelease",
		what: `${version} is a prerelease and no dist-tag is named, so it would become "${choice.tag}".`
	};
	const highest = packument && highestStable(packument);
	if (highest !== void 0 && import_semver.default.gt(highest, version)) return {
		code: "latest-would-go-back",
		what: `${version} is lower than ${highest}, behind which "${choice.tag}" must not fall.`
	};
}
/** The version that an unnamed `latest` must not fall behind: npm's highest stable, not deprecated one, and today's `latest`. */
function highestStable(packument) {
	return [...Object.keys(packument.versions).filter((version) => import_semver.default.prerelease(version) === null && packument.versions[version]?.deprecated === false), packument.distTags.latest].filter((version) => import_semver.default.valid(version) !== null).toSorted(import_semver.default.rcompare)[0];
}
// src/model/problem.ts
/** A foreseen failure. Anything else that is thrown is a bug of this action. */
var ReleaseError = class extends Error {
	problems;
	constructor(problems, options) {
		const list = Array.isArray(problems) ? problems : [problems];
		super(list.map((problem) => problem.what).join(" "), options);
		this.name = "ReleaseError";
		this.problems = list;
	}
};
// src/model/registry.ts
/** Where npm publishes when nothing else is said. */
const NPMJS = "https://registry.npmjs.org/";
/**
* The normalised form of what a user wrote, or the reason why it is no registry URL.
*/
function parseRegistryUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0) return { reason: "it is not a URL" };
	if (url.protocol !== "https:" && url.protocol !== "http:") return { reason: `its protocol is ${url.protocol} and only https: and http: are accepted` };
	if (url.username !== "" || url.password !== "") return { reason: "it contains credentials; give the token in the input 'token'" };
	if (/[?#]/.test(text)) return { reason: "it has a query or a fragment" };
	return { url: url.href.endsWith("/") ? url.href : `${url.href}/` };
}
/** Only links to npmjs.com pages may go by this (design: capabilities, not names). */
function isNpmjs(registry) {
	return new URL(registry).host === new URL(NPMJS).host;
}
// src/decisions/inputs/account-inputs.ts
/** The inputs that publish and verify share; mistakes are left in `fields`. */
function accountInputs(fields) {
	const packages = fields.lines("package");
	const inputs = {
		packages: packages.length === 0 ? ["."] : packages,
		...serviceAccountsOf(fields),
		refuseAccounts: fields.lines("refuse-accounts").filter((name) => userName(fields, "refuse-accounts", name) !== void 0),
		registry: registryOf(fields),
		mode: fields.oneOf("mode", MODES) ?? "auto",
		verification: fields.oneOf("verification", VERIFICATIONS) ?? "standard",
		introspectToken: fields.flag("introspect-token", true),
		maxPackages: fields.count("max-packages", 1, {
			least: 1,
			most: 1e5
		}),
		tokenExpires: fields.date("token-expires"),
		expiryWarningDays: fields.count("expiry-warning-days", 14, {
			least: 0,
			most: 365
		})
	};
	refuseContradictions(fields, inputs);
	return inputs;
}
/**
* The token, or the tokens by package, once no input is wrong.
* @throws ReleaseError naming every input that is wrong
*/
function demandCorrect(raw, fields) {
	const { token } = raw.secrets;
	const problems = [
		...undeclaredInputs(raw),
		...fields.problems,
		...tokenProblems(raw)
	];
	if (problems.length > 0) throw new ReleaseError(problems);
	const named = raw.tokens.flatMap(({ name, token: own }) => name === void 0 ? [] : [[name, own]]);
	return {
		token,
		tokens: new Map(named)
	};
}
/** One account for all packages, or `name=username` lines. */
function serviceAccountsOf(fields) {
	const lines = fields.lines("service-account");
	const named = lines.filter((line) => line.includes("="));
	const plain = lines.filter((line) => !line.includes("="));
	if (plain.length > 1 || plain.length > 0 && named.length > 0) fields.refuse("service-account", `${lines.length} lines`, "one username, or lines of the form name=username");
	const serviceAccounts = /* @__PURE__ */ new Map();
	for (const line of named) {
		const [name = "", user = ""] = line.split("=").map((part) => part.trim());
		if (name === "" || user === "" || serviceAccounts.has(name)) fields.refuse("service-account", quote(line), "one line of the form name=username a package");
		userName(fields, "service-account", user);
		serviceAccounts.set(name, user);
	}
	return {
		serviceAccount: userName(fields, "service-account", plain[0]),
		serviceAccounts
	};
}
/** A list on one line would be taken for one name, which nobody has. */
function userName(fields, input, name) {
	if (name === void 0 || !/[\s,;]/.test(name)) return name;
	fields.refuse(input, quote(name), "an npm username without white space or commas, one a line");
}
/** The input `registry`; `undefined` when it is not given. */
function registryOf(fields) {
	const given = fields.line("registry");
	if (given === void 0) return void 0;
	const parsed = parseRegistryUrl(given);
	if ("url" in parsed) return parsed.url;
	const shown = given.includes("@") ? "a URL" : quote(given);
	fields.refuse("registry", `${shown}, and ${parsed.reason}`, "an http(s) URL such as https://registry.npmjs.org/");
}
function refuseContradictions(fields, inputs) {
	const { serviceAccount, serviceAccounts, refuseAccounts } = inputs;
	for (const expected of /* @__PURE__ */ new Set([serviceAccount, ...serviceAccounts.values()])) {
		if (expected === void 0) continue;
		if (refuseAccounts.some((name) => name.toLowerCase() === expected.toLowerCase())) fields.refuse("service-account", `${quote(expected)}, which the input 'refuse-accounts' names too`, "an account that is not refused");
	}
}
/** Every input that the action does not declare. */
function undeclaredInputs(raw) {
	return raw.undeclared.map((name) => ({
		code: "input-unknown",
		what: `There is no input ${quote(name)}; accepted are ${raw.declared.join(", ")}.`
	}));
}
function tokenProblems({ secrets, tokenFault, tokens }) {
	if (secrets.token === void 0 && tokens.length === 0) return [{
		code: "token-missing",
		what: "The input 'token' is empty; accepted is the service account's npm token, from a secret."
	}];
	const faults = tokens.flatMap(({ line, name, fault }) => {
		const where = `Line ${line} of the input 'tokens'`;
		if (name === void 0) return [{
			code: "token-line-invalid",
			what: `${where} is not of the form name=token.`
		}];
		if (fault !== void 0) return [{
			code: "token-malformed",
			what: `${where} ${fault}; accepted is one npm token.`
		}];
		return tokens.some((other) => other.name === name && other.line < line) ? [{
			code: "token-line-invalid",
			what: `${where} names ${quote(name)} once more.`
		}] : [];
	});
	if (tokenFault === void 0) return faults;
	return [{
		code: "token-malformed",
		what: `The input 'token' ${tokenFault}; accepted is one npm token as npm showed it.`
	}, ...faults];
}
// src/decisions/inputs/fields.ts
/** Reads single input values and collects every mistake, so that all are reported at once. */
var Fields = class {
	problems = [];
	#values;
	constructor(values) {
		this.#values = values;
	}
	/** The trimmed value, `undefined` when empty. */
	text(name) {
		const value = this.#values[name]?.trim();
		return value === "" ? void 0 : value;
	}
	/** Non-empty trimmed lines. */
	lines(name) {
		return (this.text(name) ?? "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
	}
	/** At most one line. */
	line(name) {
		const lines = this.lines(name);
		if (lines.length > 1) this.refuse(name, `${lines.length} lines`, "one line");
		return lines[0];
	}
	/** One of the allowed values. */
	oneOf(name, allowed) {
		const given = this.text(name);
		const value = allowed.find((candidate) => candidate === given);
		if (given !== void 0 && value === void 0) this.refuse(name, quote(given), allowed.map((word) => `"${word}"`).join(", "));
		return value;
	}
	/** YAML's core booleans, as @actions/core reads them. */
	flag(name, fallback) {
		const given = this.text(name);
		if (given === void 0) return fallback;
		if (!/^(true|True|TRUE|false|False|FALSE)$/.test(given)) this.refuse(name, quote(given), "\"true\" or \"false\"");
		return given.toLowerCase() === "true";
	}
	/** A number within bounds, decimals allowed. */
	number(name, fallback, bounds) {
		const given = this.text(name);
		if (given === void 0) return fallback;
		const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : NaN;
		if (value >= bounds.least && value <= bounds.most) return value;
		this.refuse(name, quote(given), `a number from ${bounds.least} to ${bounds.most}`);
		return fallback;
	}
	/** A whole number within bounds. */
	count(name, fallback, bounds) {
		const given = this.text(name);
		if (given === void 0 || /^\d+$/.test(given) && Number(given) >= bounds.least && Number(given) <= bounds.most) return given === void 0 ? fallback : Number(given);
		this.refuse(name, quote(given), `a whole number from ${bounds.least} to ${bounds.most}`);
		return fallback;
	}
	/** A calendar date, YYYY-MM-DD. */
	date(name) {
		const given = this.text(name);
		if (given === void 0) return void 0;
		const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : NaN;
		if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(given)) return given;
		this.refuse(name, quote(given), "a date of the form YYYY-MM-DD");
	}
	refuse(name, given, accepted) {
		this.problems.push({
			code: "input-invalid",
			what: `The input '${name}' is ${given}; accepted is ${accepted}.`
		});
	}
};
// src/decisions/failures/catalogue.ts
/** Every code with its cause and remedy; `docs/errors.md` is written from it. */
const CATALOGUE = {
	"input-invalid": {
		title: "An input is not valid",
		why: "The workflow gives this input a value that the action does not accept, or two inputs contradict each other.",
		remedy: "Correct the input in the workflow's `with:`."
	},
	"input-unknown": {
		title: "An input does not exist",
		why: "A misspelt input would be ignored silently and the release would not be the one you described.",
		remedy: "Correct the name in the workflow's `with:`, and give no variable whose name begins with INPUT_ to this step."
	},
	"token-missing": {
		title: "No token",
		why: "The secret is empty: it does not exist under this name, the job has no access to its environment, or the run comes from a fork, which gets no secrets.",
		remedy: "Store the service account's token as an environment secret, name the environment in the job, and pass it as `token: ${{ secrets.NPM_TOKEN }}`."
	},
	"token-malformed": {
		title: "The token is damaged",
		why: "The secret's text has white space or control characters inside, so it is no token that npm ever gave out.",
		remedy: "Store the token again, exactly as npm showed it, on one line."
	},
	"token-line-invalid": {
		title: "The tokens do not fit the packages",
		why: "A token is used for its own package alone, so each line says for which, and no line may be left over.",
		remedy: "Give one line `name=token` for each package in the input `tokens`, or one package and the input `token`."
	},
	"summary-unwritable": {
		title: "The runner's files cannot be written",
		why: "The action could not report what it published, so it publishes nothing.",
		remedy: "Check that GITHUB_OUTPUT and GITHUB_STEP_SUMMARY name files that this step may write."
	},
	"trigger-untrusted": {
		title: "This event is not safe for a secret",
		why: "A run for someone else's code can be made to read or use the token.",
		remedy: "Release from push, release or workflow_dispatch; set `allow-untrusted-trigger: true` only if no code of the pull request runs in this job."
	},
	"trigger-allowed": {
		title: "An unsafe event was allowed",
		why: "The input `allow-untrusted-trigger` is set.",
		remedy: "Make sure that no code of the pull request runs in this job."
	},
	"package-not-found": {
		title: "No package there",
		why: "The input `package` names something that is no package directory, package.json or .tgz file.",
		remedy: "Give a directory that holds a package.json, the package.json itself, or a tarball made by npm pack; paths are relative to the workspace."
	},
	"package-json-invalid": {
		title: "package.json cannot be read",
		why: "The file is not valid JSON or not an object.",
		remedy: "Correct package.json; `npm pkg fix` helps with small mistakes."
	},
	"package-name-invalid": {
		title: "The package name is not valid",
		why: "npm takes lower-case, URL-safe names of at most 214 characters.",
		remedy: "Correct `name` in package.json."
	},
	"package-version-invalid": {
		title: "The version is not valid",
		why: "npm takes versions of the form that semver.org describes.",
		remedy: "Correct `version` in package.json."
	},
	"package-private": {
		title: "The package is private",
		why: "package.json says `\"private\": true`, which tells npm never to publish it.",
		remedy: "Remove `private` from package.json, or name another package."
	},
	"package-extensions": {
		title: "packageExtensions must not be published",
		why: "npm honours packageExtensions at a project's root only and refuses to publish them.",
		remedy: "Remove `packageExtensions` from package.json."
	},
	"package-corrected": {
		title: "npm corrected package.json",
		why: "npm publishes a corrected copy where package.json has small mistakes.",
		remedy: "Run `npm pkg fix` and commit the result."
	},
	"bundle-overridden": {
		title: "overrides touch a bundled package",
		why: "Consumers do not apply this package's overrides, so the bundle would not fit its own dependencies.",
		remedy: "Take the package out of `bundleDependencies` or out of `overrides`."
	},
	"tarball-invalid": {
		title: "The tarball is not a package",
		why: "npm publishes gzipped tarballs with exactly one package.json in their top directory.",
		remedy: "Make the tarball with npm pack."
	},
	"pack-failed": {
		title: "Packing failed",
		why: "A file of the package could not be read.",
		remedy: "Check that every file of the package exists and can be read; `npm pack --dry-run` shows the list."
	},
	"integrity-mismatch": {
		title: "These are other bytes",
		why: "The tarball does not have the integrity that the input `integrity` demands.",
		remedy: "Publish the tarball that was checked, or find out what changed it."
	},
	"scripts-skipped": {
		title: "Lifecycle scripts were not run",
		why: "The package has scripts that npm publish would run; with the token in this process none is run.",
		remedy: "Build in an earlier step that has no token, or pack in another job with the pack action."
	},
	"script-failed": {
		title: "A lifecycle script failed",
		why: "The package's own scripts are run before it is packed, and one of them did not do what it should.",
		remedy: "Read the script's output in the log above; run it with `npm run` on a fresh checkout."
	},
	"secret-file": {
		title: "The tarball has a secret",
		why: "Everyone who may install the package can read every file in it, for ever.",
		remedy: "Leave the file out with `files` in package.json and revoke what is in it; if it is no secret, name its path in the input `allow-files`."
	},
	"entry-point-missing": {
		title: "An entry point is not in the tarball",
		why: "Nobody could require the package, or run its command.",
		remedy: "Build before the release, add the file to `files` in package.json, or correct `main` or `bin`."
	},
	"entry-point-unsure": {
		title: "An entry point does not work",
		why: "Some who use the package will get an error from this entry of package.json.",
		remedy: "Build before the release, add the file to `files`, or correct the entry; https://publint.dev/rules explains each rule."
	},
	"install-script-changed": {
		title: "The script that runs at installation changed",
		why: "Such a script runs with the rights of everyone who installs the package; an attacker adds one first.",
		remedy: "Make sure that you meant this change."
	},
	"size-grew": {
		title: "The package is more than twice as large",
		why: "Files that were not meant for it may be in the tarball.",
		remedy: "Read the list of new files in the job summary."
	},
	"source-maps-added": {
		title: "Source maps are new in the tarball",
		why: "A source map often holds the whole source, also of what is not meant to be public.",
		remedy: "Leave the `.map` files out with `files` in package.json, unless you meant to publish them."
	},
	"package-unmatched": {
		title: "No package matches",
		why: "A line of the input `package` finds no package that may be published, so a release would silently lack it.",
		remedy: "Correct the line; a glob such as `packages/*` is relative to the workspace, and a private workspace root stands for its public members."
	},
	"package-repeated": {
		title: "A package is there twice",
		why: "Two lines of the input `package` find the same package, or two directories have packages of one name.",
		remedy: "Remove one of the lines, exclude a directory with a line such as `!packages/old`, or rename the package."
	},
	"workspace-invalid": {
		title: "The workspace cannot be read",
		why: "The file that names the workspace's members is damaged, or does not have the form that its package manager documents.",
		remedy: "Correct `workspaces` in package.json, or `packages` in pnpm-workspace.yaml."
	},
	"workspace-protocol-unknown": {
		title: "A workspace: dependency leads nowhere",
		why: "Nobody can install `workspace:` from a registry, and the version to write in its place is not known.",
		remedy: "Check out the whole workspace, correct the name or path of the dependency, or write a version range such as `^1.2.3`."
	},
	"catalog-unknown": {
		title: "A catalog: dependency leads nowhere",
		why: "Nobody can install `catalog:` from a registry, and no catalog has the entry.",
		remedy: "Add the dependency to the catalog (pnpm-workspace.yaml, .yarnrc.yml or `workspaces` in package.json), or write a version range such as `^1.2.3`."
	},
	"local-dependency": {
		title: "A dependency is a directory",
		why: "Whoever installs the package from a registry does not have the other directory.",
		remedy: "Write `workspace:*`, which is replaced by the version, or a version range such as `^1.2.3`."
	},
	"dependency-failed": {
		title: "A package it depends on was not released",
		why: "Whoever installed it would not get that dependency, so it was not begun.",
		remedy: "Mend the other package and run the job again; what was released is not released twice."
	},
	"dependency-cycle": {
		title: "Packages depend on one another",
		why: "None of them can be released after all that it depends on, so they share a level.",
		remedy: "Break the cycle, for example by a third package, or accept that they go out side by side."
	},
	"environment-collision": {
		title: "Two packages would share an environment",
		why: "The environment's name is the package's without `@` and with `-` for `/`, and GitHub compares without regard to case; one job would read the secret of the other package.",
		remedy: "Rename one of the packages, or plan them in two steps with environments of different prefixes."
	},
	"matrix-full": {
		title: "Not all packages fit into one matrix",
		why: "GitHub takes at most 256 jobs a matrix.",
		remedy: "Give the output `matrices` to several jobs, one element each: `strategy: { matrix: ${{ fromJSON(needs.plan.outputs.matrices)[0] }} }`."
	},
	"plan-too-large": {
		title: "The plan is too large for a job's outputs",
		why: "GitHub takes at most 1 MB of outputs a job, two bytes a character.",
		remedy: "Plan in several jobs, each with a part of the packages in its input `package`."
	},
	"registry-url-invalid": {
		title: "The registry is not valid",
		why: "publishConfig in package.json names a registry that is no http(s) URL.",
		remedy: "Correct publishConfig, or give the input `registry`."
	},
	"registry-conflict": {
		title: "Two registries are named",
		why: "The input `registry` and publishConfig differ; the input wins.",
		remedy: "Name the registry in one place."
	},
	"publish-config-invalid": {
		title: "publishConfig is not valid",
		why: "A value in publishConfig is not one that npm takes.",
		remedy: "Correct publishConfig in package.json."
	},
	"tag-invalid": {
		title: "The dist-tag is not valid",
		why: "npm takes no dist-tag that reads as a version range or that a URL must escape.",
		remedy: "Choose a word such as `next` or `beta`."
	},
	"tag-absent": {
		title: "No tag triggered this run",
		why: "The input `match` lets through only what the tag names that the run was started for.",
		remedy: "Start the workflow by a tag (`on: push: tags`) or by a GitHub release (`on: release: types: [published]`), or leave out the input `match`."
	},
	"tag-mismatch": {
		title: "The version is not the one that the tag names",
		why: "The input `match` wants the tag to be v1.2.3, 1.2.3, name@1.2.3 or name-v1.2.3, with the version in package.json; without a name it stands for every package of the step.",
		remedy: "Raise the version in package.json and tag that commit, or release only the packages that the tag is meant for."
	},
	"release-missing": {
		title: "There is no GitHub release of this tag",
		why: "The input `match: release` wants a published one; GitHub says the same of a repository that the token may not read.",
		remedy: "Publish the release on GitHub, let it start the workflow, and give the job `permissions: contents: read`."
	},
	"release-elsewhere": {
		title: "The GitHub release is of another commit",
		why: "The tag was moved after this run began, or the run is for another commit than the release.",
		remedy: "Find out who moved the tag; then start the workflow from the tag as it is now."
	},
	"release-unreadable": {
		title: "The GitHub release cannot be read",
		why: "GitHub did not answer, or the token of the input `github-token` may not read the repository; nothing was released, since nothing proves that it is the one.",
		remedy: "Give the job `permissions: contents: read`, and run it again."
	},
	"commit-differs": {
		title: "The package is from another commit",
		why: "The checkout, or gitHead in package.json, names another commit than the one this run was started for.",
		remedy: "Check out the commit of the run, which actions/checkout does without a `ref`."
	},
	"tag-missing-for-prerelease": {
		title: "A prerelease needs a dist-tag",
		why: "Without one it would become `latest` and everyone would install it; npm refuses that too.",
		remedy: "Give the input `tag`, for example `tag: next`, or publishConfig.tag."
	},
	"latest-would-go-back": {
		title: "latest would go back",
		why: "Everyone who installs the package without a version would get an older one; npm refuses that too.",
		remedy: "Give the input `tag`, for example `tag: release-1.x`; or `tag: latest` if going back is what you want."
	},
	"access-unscoped": {
		title: "An unscoped package cannot be restricted",
		why: "Only packages with a scope (@org/name) can be restricted.",
		remedy: "Remove `access: restricted`, or give the package a scope."
	},
	"provenance-unsupported": {
		title: "This registry takes no provenance",
		why: "Verdaccio answers 400 to an upload with provenance, and leaves an empty package behind.",
		remedy: "Set `provenance: false` for this registry, or leave the input and publishConfig.provenance out."
	},
	"provenance-no-id-token": {
		title: "No id-token for the provenance",
		why: "Sigstore signs for the identity of the job, which only an id-token proves.",
		remedy: "Add `permissions: { contents: read, id-token: write }` to the job, or set `provenance: false`."
	},
	"provenance-self-hosted": {
		title: "No provenance from a self-hosted runner",
		why: "npm takes provenance only from runners that GitHub hosts, since others could sign anything.",
		remedy: "Run this job on a runner that GitHub hosts, or set `provenance: false`."
	},
	"provenance-not-public": {
		title: "No provenance for a repository that is not public",
		why: "npm takes provenance only from public repositories, since nobody else could look at the source.",
		remedy: "Make the repository public, or set `provenance: false`."
	},
	"provenance-restricted": {
		title: "No provenance for a package that is not public",
		why: "npm takes provenance only for public packages, and a new scoped package is restricted unless the release says otherwise.",
		remedy: "Set `access: public`, or set `provenance: false`."
	},
	"provenance-failed": {
		title: "The provenance could not be signed",
		why: "Sigstore or GitHub's id-token service failed before anything was uploaded; without provenance the version would be weaker than the one before.",
		remedy: "Run the job again; see https://status.sigstore.dev/, or set `provenance: false`."
	},
	"version-exists": {
		title: "The version is already there",
		why: "A registry takes each version once.",
		remedy: "Raise `version` in package.json, or set `on-existing: skip` to let re-runs pass."
	},
	"version-differs": {
		title: "The version is there with other bytes",
		why: "The registry serves this version with another integrity than the one packed here: it was published from another state, or packed by another tool.",
		remedy: "Compare with `npm diff`, and raise `version` in package.json to publish what is here."
	},
	"version-staged": {
		title: "The version was uploaded before",
		why: "It waits for a maintainer's approval or for the registry's scan; the registry takes each version once.",
		remedy: "Approve it, or reject it with `npm stage reject` and run the job again."
	},
	"version-blocked": {
		title: "The registry blocked the version",
		why: "npm scans a version after accepting it and found something that it does not serve.",
		remedy: "Read npm's mail to the maintainers, remove the cause, and publish a higher version."
	},
	"version-deleted": {
		title: "The version was removed",
		why: "A version number cannot be used again after it was unpublished.",
		remedy: "Raise `version` in package.json."
	},
	"republish-too-soon": {
		title: "The package was unpublished a short time ago",
		why: "npm takes no version of it for 24 hours after that.",
		remedy: "Wait until the time is over and run the job again."
	},
	"content-refused": {
		title: "The registry refused what is in the package",
		why: "npm looks into what is published, and does not take dual-use security packages this way.",
		remedy: "Read npm's policy on dual-use content, and publish by the way it names."
	},
	"token-invalid": {
		title: "The registry does not know this token",
		why: "The token is mistyped, revoked or expired; npm's tokens that may write live at most 90 days.",
		remedy: "As the service account, create a new granular token for this package and store it as the secret."
	},
	"token-ip-restricted": {
		title: "The token does not work from this address",
		why: "The token has an IP allow-list that excludes this runner.",
		remedy: "Create a token without an allow-list, or run on a runner whose address is in it."
	},
	"account-suspended": {
		title: "The account is on hold",
		why: "npm suspends an account for 72 hours after a security-sensitive action such as a change of e-mail or 2FA.",
		remedy: "Wait until the hold ends and run the job again."
	},
	"token-expired": {
		title: "The token has expired",
		why: "Its expiry date is past; npm's tokens that may write live at most 90 days.",
		remedy: "As the service account, create a new granular token for this package and store it as the secret."
	},
	"token-expiring": {
		title: "The token expires soon",
		why: "After that date the next release would fail.",
		remedy: "As the service account, create a new granular token for this package and store it as the secret."
	},
	"token-read-only": {
		title: "The token is read-only",
		why: "It was created without permission to write packages.",
		remedy: "Create a token with read and write permission for this package."
	},
	"token-stage-only": {
		title: "The token may only stage",
		why: "It was created as a stage-only token, and this release is to be direct.",
		remedy: "Use `mode: stage` or `mode: auto` and approve the version, or create a token that may publish."
	},
	"token-needs-2fa": {
		title: "The token cannot publish without a one-time password",
		why: "It was created without bypass 2FA.",
		remedy: "Use `mode: stage` and approve the version, or create the token with bypass 2FA."
	},
	"token-out-of-scope": {
		title: "The token is for another package",
		why: "A granular token reaches only the packages it was made for.",
		remedy: "Create a token for this package, or store the right one as the secret."
	},
	"identity-unavailable": {
		title: "The registry does not tell whose token it is",
		why: "npm has been seen to refuse whoami to a token that works.",
		remedy: "Check by hand that the token belongs to the service account."
	},
	"whoami-unavailable": {
		title: "The registry does not tell whose token it is",
		why: "Not every registry answers whoami, and some do not answer it to every token.",
		remedy: "Check by hand that the token belongs to the service account."
	},
	"account-wrong": {
		title: "The token belongs to another account",
		why: "The token's user is not the one that the input `service-account` names.",
		remedy: "Store a token of the service account as the secret, or correct `service-account`."
	},
	"account-refused": {
		title: "The token belongs to an account that must not be used here",
		why: "The input `refuse-accounts` names the token's user, as it should name your main account.",
		remedy: "Revoke this token, and store one of the service account instead."
	},
	"not-maintainer": {
		title: "The account may not publish this package",
		why: "The service account was never invited, or has not accepted the invitation.",
		remedy: "Invite the account as a maintainer with write access, and accept the invitation as that account."
	},
	"read-only": {
		title: "The account may only read this package",
		why: "The account is a collaborator without write access.",
		remedy: "Give the account write access to the package."
	},
	"maintainer-unavailable": {
		title: "Whether the account may publish cannot be read",
		why: "Not every registry tells who may publish, and a team's access is not public.",
		remedy: "Check by hand that the account may publish the package; the upload's answer will tell."
	},
	"package-new": {
		title: "The package is new",
		why: "Nobody is a maintainer of a package that does not exist.",
		remedy: "If the registry refuses the first version, publish it once by hand and invite the service account."
	},
	"otp-needed": {
		title: "The account asks for a one-time password",
		why: "With 2FA for authorisation and writes only a token that bypasses 2FA can publish by itself.",
		remedy: "Create the token with bypass 2FA, or let the version be staged and approve it."
	},
	"profile-unavailable": {
		title: "The account's 2FA mode cannot be read",
		why: "npm does not show the profile to granular tokens, and other registries may have none.",
		remedy: "Nothing, if the token was created with bypass 2FA; the upload's answer will tell."
	},
	"bypass-unproved": {
		title: "Whether the token bypasses 2FA cannot be read",
		why: "npm takes uploads only from tokens that bypass 2FA, even of accounts without 2FA.",
		remedy: "Nothing, if the token was created with bypass 2FA; the upload's answer will tell."
	},
	"account-without-2fa": {
		title: "The service account has no 2FA",
		why: "Anyone with its password could create tokens for it.",
		remedy: "Enable 2FA for authorisation on the service account; tokens that bypass 2FA or stage go on working."
	},
	"reach-too-wide": {
		title: "The token reaches more than this package",
		why: "Whoever steals it could publish the other packages too.",
		remedy: "Give each package an account and a token of its own, or raise `max-packages` if this is meant."
	},
	"reach-unavailable": {
		title: "How far the token reaches cannot be read",
		why: "The registry shows neither the token's scopes nor the account's packages.",
		remedy: "Check by hand that the account maintains this package alone."
	},
	"expiry-unavailable": {
		title: "When the token expires cannot be read",
		why: "The registry does not show the token's own entry.",
		remedy: "Give the date in the input `token-expires`, so that you are warned in time."
	},
	"package-2fa-unavailable": {
		title: "Whether the package forbids tokens cannot be read",
		why: "npm lets the setting be written and not be read.",
		remedy: "On the package's settings page, do not choose to disallow tokens under Publishing access."
	},
	"repository-differs": {
		title: "repository.url names another repository",
		why: "npm refuses provenance where `repository.url` in package.json is not the repository that builds.",
		remedy: "Correct `repository` in package.json if you want provenance."
	},
	"checks-unknown": {
		title: "Some checks cannot tell",
		why: "The registry did not answer what the checks asked, which is no proof of anything wrong.",
		remedy: "Read the checks in the job summary; `verification: strict` makes them stop the release."
	},
	"otp-required": {
		title: "The registry asks for a one-time password",
		why: "The token does not bypass 2FA; npm asks for it too when a new package is created.",
		remedy: "Create the token with bypass 2FA, stage the version with `mode: stage`, or publish a package's first version by hand."
	},
	"bypass-required": {
		title: "The token must bypass 2FA",
		why: "npm takes uploads only from tokens that bypass 2FA.",
		remedy: "Create the token with bypass 2FA, or stage the version and approve it."
	},
	"stage-required": {
		title: "The token may only stage",
		why: "It was created as a stage-only token: a maintainer approves what it uploads.",
		remedy: "Stage the version and approve it, or create a token that may publish."
	},
	"permission-denied": {
		title: "The registry refused the upload",
		why: "The account or the token has no permission to publish this package.",
		remedy: "Check that the service account is a maintainer with write access and that the token covers this package."
	},
	"token-restricted": {
		title: "This kind of token may not do that",
		why: "npm restricts what tokens that bypass 2FA, and trusted publishers, may do by themselves.",
		remedy: "Stage the version with `mode: stage` or `mode: auto`, and approve it."
	},
	"upload-not-found": {
		title: "The registry answered the upload with 404",
		why: "npm hides a missing permission this way: the token has no write access to this package or may not create it.",
		remedy: "Check that the service account is a maintainer with write access and that the token covers this package."
	},
	"stage-not-found": {
		title: "The registry answered the staged upload with 404",
		why: "It has no staging, takes no first version of a new package this way, or hides a missing permission so.",
		remedy: "Use `mode: direct` on a registry without staging; otherwise check that the package exists and that the account may write it."
	},
	"payment-required": {
		title: "The registry asks for payment",
		why: "A scoped package is restricted unless told otherwise, and restricted packages need a paid plan.",
		remedy: "Give `access: public`."
	},
	"too-large": {
		title: "The package is too large",
		why: "The registry has a limit for uploads.",
		remedy: "Leave files out with `files` in package.json, or raise the registry's limit."
	},
	"package-document-conflict": {
		title: "The registry could not save the version",
		why: "Two writes met, or the registry is still busy with an earlier upload.",
		remedy: "Run the job again."
	},
	"provenance-refused": {
		title: "The registry refused the provenance",
		why: "`repository.url` in package.json must name the repository that builds, with the same letter case.",
		remedy: "Correct `repository` in package.json."
	},
	"rate-limited": {
		title: "Too many requests",
		why: "The registry limits how much is published in a time.",
		remedy: "Wait some minutes and run the job again."
	},
	"upload-refused": {
		title: "The registry refused the upload",
		why: "The registry gave no reason that this action knows.",
		remedy: "Read what the registry said."
	},
	"registry-unreachable": {
		title: "The registry cannot be reached",
		why: "No connection, or one that broke.",
		remedy: "Check the input `registry`, the network and the proxy variables, and run the job again."
	},
	"registry-failing": {
		title: "The registry fails",
		why: "The registry answered with an error of its own.",
		remedy: "Run the job again later; npm's state is at status.npmjs.org."
	},
	"registry-redirects": {
		title: "The registry redirects elsewhere",
		why: "A token is only sent to the registry's own address, never along a redirect to another.",
		remedy: "Give the address that the registry redirects to, if you trust it."
	},
	"not-a-registry": {
		title: "This is not an npm registry",
		why: "The address answers, but not as a registry does.",
		remedy: "Check the input `registry`, its path included."
	},
	"registry-notice": {
		title: "A notice from the registry",
		why: "npm announces changes and expiring tokens this way.",
		remedy: "Read it."
	},
	"staged-for-approval": {
		title: "A maintainer must approve this version",
		why: "It was staged: the service account uploads, a maintainer's account with 2FA approves.",
		remedy: "Approve it with the command or on the page shown in the job summary."
	},
	"staged-unseen": {
		title: "The bytes could not be compared",
		why: "The registry says that this version was uploaded before, and shows it nowhere yet.",
		remedy: "Look at the staged versions and, once it is served, compare its integrity with the one in the outputs."
	},
	"not-served-yet": {
		title: "Accepted, not served yet",
		why: "The registry took the version and did not serve it within `wait-minutes`; npm scans versions before it serves them.",
		remedy: "Let later jobs ask for `live == 'true'`, raise `wait-minutes`, or look again later."
	},
	"served-differs": {
		title: "The registry serves other bytes",
		why: "The version is served with another integrity than the one uploaded.",
		remedy: "Find out who else published this version; do not announce it."
	},
	"served-by-another": {
		title: "Another account published this version",
		why: "The registry says that the version was published by someone else than the service account.",
		remedy: "Find out who published it; do not announce it."
	},
	"tag-differs": {
		title: "The dist-tag names another version",
		why: "Another release may have moved it in the meantime.",
		remedy: "Look at `npm dist-tag ls` and move it if needed."
	},
	"tag-refused": {
		title: "The version is published, and a dist-tag was not set",
		why: "The registry takes dist-tags after the upload, one by one, and did not take this one.",
		remedy: "Let the token write the package and run the job again, which sets what is missing; or set it with the command in the job summary."
	},
	"tags-unseen": {
		title: "The dist-tags cannot be seen",
		why: "The registry does not tell which versions its dist-tags name, so this is not known for certain.",
		remedy: "Look at `npm dist-tag ls`, and set what is missing with the command in the job summary."
	},
	"tags-wait": {
		title: "Dist-tags are still to be set",
		why: "Only the first dist-tag goes with the upload; a registry sets others for a version that it serves.",
		remedy: "Once the version is live run the job again, which sets them, or set them with the commands in the job summary."
	},
	"tags-out-of-reach": {
		title: "This credential cannot set more dist-tags",
		why: "npm lets the short-lived token of a trusted publisher publish a version under one dist-tag, and set no other.",
		remedy: "Set the others with the commands in the job summary, or release with a token."
	},
	"issue-refused": {
		title: "The issue could not be written",
		why: "The job's token may not write issues, or GitHub did not answer; the verification stands.",
		remedy: "Give the job `permissions: issues: write`."
	},
	bug: {
		title: "A bug in this action",
		why: "Something happened that its authors did not foresee.",
		remedy: "Report it with this log; it contains no secret."
	}
};
// package.json
var name = "npm-service-publish";
var version = "0.1.0";
var homepage = "https://github.com/npm-service-publish/npm-service-publish";
// src/decisions/failures/help-link.ts
/** Where a code is explained: an anchor in `docs/errors.md` of this version. */
function helpLink(code) {
	return `${homepage}/blob/v${version}/docs/errors.md#${code}`;
}
// src/decisions/report/annotations.ts
/** GitHub shows ten annotations of a kind for a step; the last is kept for what is left over. */
const MOST_OF_A_KIND = 9;
/** Results as annotations: every failure, every warning, and the good ends. */
function annotationsOf(results) {
	return [...problemAnnotations(results, ({ id }) => id), ...limited(results.flatMap(goodEnd))];
}
/**
* Every failure and every warning, as many of a kind as GitHub shows.
* @param called what stands before each; `undefined`: nothing
* @param failures those of none of them, which come first
*/
function problemAnnotations(items, called, failures = []) {
	const all = (level, list) => items.flatMap((item) => {
		const name = called(item);
		return item[list].map((problem) => annotation(level, problem, name === void 0 ? "" : `${name}: `));
	});
	return [...limited([...failures.map((problem) => annotation("error", problem, "")), ...all("error", "problems")]), ...limited(all("warning", "warnings"))];
}
/** The end as one sentence for the log and the notice. */
function headline(result) {
	const id = result.id ?? "The package";
	const registry = result.registry ?? "the registry";
	switch (result.state) {
		case "published": return `${id} is published: ${registry} serves exactly these bytes as ${tagsOf(result)}.`;
		case "accepted": return `${id} is accepted by ${registry}, which does not serve it yet.`;
		case "staged": return `${id} is staged on ${registry} and waits for a maintainer's approval.`;
		case "already-published": return `${id} was published before${result.live ? ", with the same bytes" : ", with other bytes"}; nothing was uploaded.`;
		case "already-staged": return `${id} was uploaded before and waits for approval or for the registry's scan.`;
		case "skipped": return `${id} is not above what "${result.tag}" names; nothing was uploaded.`;
		case "dry-run": return `${id} could be ${result.mode === "stage" ? "staged on" : "published to"} ${registry} as ${tagsOf(result)}; this was a dry run and nothing was uploaded.`;
		case "failed": return `${id} was not released.`;
	}
}
/** The dist-tags of a release without those that are still to be set. */
function tagsOf({ tags, unsetTags }) {
	return tags.filter((tag) => !unsetTags.includes(tag)).map((tag) => `"${tag}"`).join(", ");
}
/** A problem as an annotation: what was seen, what to do, and where to read more. */
function annotation(level, problem, prefix) {
	const { title, remedy } = CATALOGUE[problem.code];
	return {
		level,
		title,
		message: oneLine(`${prefix}${oneLine(problem.what, 1e3)} ${problem.remedy ?? remedy} ${helpLink(problem.code)}`, 1500)
	};
}
function goodEnd(result) {
	const message = oneLine(`${headline(result)} ${approvalOf(result)}`, 1e3);
	if (result.state === "published") return [{
		level: "notice",
		title: "Published",
		message
	}];
	if (result.state === "staged") return [{
		level: "notice",
		title: "Staged, waits for approval",
		message
	}];
	if (result.state === "already-staged") return [{
		level: "notice",
		title: "Staged before",
		message
	}];
	return [];
}
/** How to approve a staged version, as a sentence; empty where nothing waits. */
function approvalOf({ approveCommand, approveUrl }) {
	const ways = [...approveCommand === void 0 ? [] : [`with \`${approveCommand}\``], ...approveUrl === void 0 ? [] : [`on ${approveUrl}`]];
	return ways.length === 0 ? "" : `A maintainer approves it, with 2FA, ${ways.join(" or ")}.`;
}
/** At most as many as GitHub shows; the last then counts the rest. */
function limited(annotations) {
	const [first, rest] = [annotations.slice(0, MOST_OF_A_KIND), annotations.slice(MOST_OF_A_KIND)];
	const level = rest[0]?.level;
	if (level === void 0) return first;
	return [...first, {
		level,
		title: "And more",
		message: `${rest.length} more are in the job summary.`
	}];
}
// src/decisions/report/format.ts
const UNITS = [
	"kB",
	"MB",
	"GB"
];
/** Bytes as npm shows them: `512 B`, `1.2 kB` (powers of 1000). */
function bytes(count) {
	if (count < 1e3) return `${count} B`;
	const power = Math.min(UNITS.length, Math.floor(Math.log10(count) / 3));
	return `${(count / 1e3 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}
/** `1 file`, `2 files`. */
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** A duration in milliseconds as `120 ms` or `3.4 s`. */
function duration(milliseconds) {
	return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
// src/decisions/registry/escaped-name.ts
var import_npa = /* @__PURE__ */ __toESM(require_npa(), 1);
/** A package's name as registries have it in a path: `@acme%2fdemo`. */
function escapedName(packageName) {
	return (0, import_npa.default)(packageName).escapedName ?? encodeURIComponent(packageName);
}
// src/model/package.ts
/** `name@version`. */
function packageId(subject) {
	return `${subject.name}@${subject.version}`;
}
// src/decisions/untrusted.ts
/** Reading of JSON that others wrote: nothing is assumed of its shape. */
/** The object's own field, `undefined` where the value is no object or has none. */
function field(value, name) {
	return isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}
/** A field that is a non-empty string. */
function textField(value, name) {
	const found = field(value, name);
	return typeof found === "string" && found !== "" ? found : void 0;
}
/** Whether the value is a JSON object, and no array. */
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Entries as an object that inherits nothing, so that a key such as `constructor` finds only what was put in. */
function dictionary(pairs) {
	return Object.assign(Object.create(null), Object.fromEntries(pairs));
}
/** A field's own entries; empty where it is no object. */
function entries(value) {
	return isObject(value) ? Object.entries(value) : [];
}
// src/decisions/contents/changes.ts
/** The fields whose entries decide what an installation runs, gets, and offers. */
const FIELDS = [
	"scripts",
	"dependencies",
	"optionalDependencies",
	"peerDependencies",
	"bin",
	"engines",
	"exports"
];
/** npm runs these on the machine of whoever installs the package. */
const INSTALL_SCRIPTS = [
	"preinstall",
	"install",
	"postinstall"
];
/** Doubled, and by more than this many bytes. */
const MUCH = 1e6;
/** What differs between two versions, by file and by what package.json says inside each. */
function changesBetween(since, before, after) {
	const files = fileChanges(before, after);
	const manifest = manifestChanges(manifestOf(before), manifestOf(after));
	const added = files.filter((file) => file.before === void 0).length;
	const removed = files.filter((file) => file.after === void 0).length;
	return {
		since,
		added,
		removed,
		changed: files.length - added - removed,
		files,
		manifestChanged: manifest.length,
		manifest,
		unpackedSize: {
			before: before.unpackedSize,
			after: after.unpackedSize
		}
	};
}
/** So many characters of paths and values, escaped in the summary to about five times as much. */
const MOST_CHARACTERS$1 = 4e4;
/** What a report has room for: at most so many files and values, and not too long ones; the counts stay. */
function cutChanges(changes, most) {
	let room = MOST_CHARACTERS$1;
	const fits = (text) => {
		room -= Math.min(text.length, 2e3);
		return room >= 0;
	};
	const manifest = changes.manifest.slice(0, most).filter((change) => fits(JSON.stringify(change)));
	return {
		...changes,
		manifest,
		files: changes.files.slice(0, most).filter((file) => fits(JSON.stringify(file)))
	};
}
function fileChanges(before, after) {
	const old = new Map(before.files.map((file) => [file.path, file]));
	const fresh = new Map(after.files.map((file) => [file.path, file]));
	return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((path) => {
		const [was, is] = [old.get(path), fresh.get(path)];
		if (was?.digest === is?.digest) return [];
		return [{
			path,
			...was && { before: was.size },
			...is && { after: is.size }
		}];
	});
}
function manifestOf({ samples }) {
	try {
		const manifest = JSON.parse(samples.get("package.json")?.toString("utf8") ?? "");
		return isObject(manifest) ? manifest : {};
	} catch {
		return {};
	}
}
function manifestChanges(before, after) {
	return FIELDS.flatMap((field) => {
		const [old, fresh] = [entriesOf(before[field]), entriesOf(after[field])];
		return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((key) => {
			const [was, is] = [old.get(key), fresh.get(key)];
			if (was === is) return [];
			return [{
				field,
				key,
				...was !== void 0 && { before: was },
				...is !== void 0 && { after: is }
			}];
		});
	});
}
/** A field's entries as text; a field that is one value has the empty key. */
function entriesOf(value) {
	if (value === void 0) return /* @__PURE__ */ new Map();
	if (!isObject(value)) return /* @__PURE__ */ new Map([["", shown(value)]]);
	return new Map(Object.entries(value).map(([key, entry]) => [key, shown(entry)]));
}
function shown(value) {
	return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}
/** Changes that a person should look at before the version is public. */
function remarksOnChanges({ since, files, manifest, unpackedSize }) {
	const scripts = manifest.filter(({ field, key, after }) => field === "scripts" && INSTALL_SCRIPTS.includes(key) && after !== void 0);
	const grew = unpackedSize.after - unpackedSize.before;
	const maps = files.filter(({ path, before, after }) => path.endsWith(".map") && before === void 0 && after !== void 0);
	return [
		...scripts.map(({ key, after = "" }) => ({
			code: "install-script-changed",
			what: `Since ${since} package.json has another script "${key}", which runs on every machine that installs the package: ${oneLine(after)}`
		})),
		...grew > MUCH && grew > unpackedSize.before ? [{
			code: "size-grew",
			what: `Since ${since} the package grew from ${bytes(unpackedSize.before)} to ${bytes(unpackedSize.after)} unpacked.`
		}] : [],
		...maps.length > 0 ? [{
			code: "source-maps-added",
			what: `The tarball has ${counted(maps.length, "source map")} that ${since} did not have, ${quote(maps[0]?.path ?? "")} for one.`
		}] : []
	];
}
// src/decisions/release/release-type.ts
/** How `version` relates to what its dist-tag named before; never fails, whatever the registry lists. */
function releaseType(previous, version) {
	if (previous === void 0) return "initial";
	if (import_semver.default.valid(previous) === null || !import_semver.default.lt(previous, version)) return "different";
	const difference = import_semver.default.diff(previous, version);
	return difference === null || difference === "release" ? "different" : difference;
}
// src/decisions/release/result.ts
/** npmjs' page of the versions that wait for approval. */
const STAGED_PACKAGES = "https://www.npmjs.com/settings/~/staged-packages";
/** Findings and the end as the result of one package. */
function resultOf(findings, outcome) {
	const { pkg, target, tarball, previousVersion } = findings;
	const releases = [
		"published",
		"accepted",
		"staged",
		"dry-run"
	].includes(outcome.state);
	return {
		state: outcome.state,
		live: outcome.live,
		id: pkg && packageId(pkg),
		name: pkg?.name,
		version: pkg?.version,
		previousVersion,
		type: releases && pkg !== void 0 ? releaseType(previousVersion, pkg.version) : "",
		mode: findings.route,
		tag: target?.tag,
		tags: target === void 0 ? [] : [target.tag, ...target.furtherTags],
		unsetTags: outcome.unsetTags ?? [],
		access: target?.access,
		registry: target?.registry,
		integrity: tarball?.integrity,
		shasum: tarball?.shasum,
		size: tarball?.size,
		unpackedSize: tarball?.unpackedSize,
		fileCount: tarball?.files.length,
		tarball: outcome.tarball,
		url: outcome.live && pkg !== void 0 && target !== void 0 ? pageOf(pkg, target) : void 0,
		provenanceUrl: outcome.provenanceUrl,
		provenance: provenanceOf(findings, outcome),
		stageId: outcome.stageId,
		...approval$1(findings, outcome),
		serviceAccount: findings.user,
		tokenExpires: findings.expiry?.date,
		tokenDaysLeft: findings.expiry?.daysLeft,
		changes: findings.changes && cutChanges(findings.changes, 500),
		suggestions: findings.suggestions ?? [],
		checks: findings.checks,
		problems: outcome.problems,
		warnings: [...findings.warnings, ...outcome.warnings]
	};
}
/** Whether provenance was signed, as a word and a reason. */
function provenanceOf({ provenance }, { state, provenanceUrl }) {
	if (provenance === void 0) return void 0;
	if (!provenance.sign) return `not signed: ${provenance.why}`;
	if (provenanceUrl !== void 0) return "signed";
	return state === "dry-run" ? "would be signed" : void 0;
}
/** How a maintainer approves a staged version: npm's command (npm 11.15 and later), and npmjs' page. */
function approval$1({ target }, { state, stageId }) {
	if (!(state === "staged" || state === "already-staged") || target === void 0) return {
		approveCommand: void 0,
		approveUrl: void 0
	};
	const npmjs = isNpmjs(target.registry);
	const registry = npmjs ? "" : ` --registry ${target.registry}`;
	return {
		approveCommand: stageId === void 0 ? void 0 : `npm stage approve ${stageId}${registry}`,
		approveUrl: npmjs ? STAGED_PACKAGES : void 0
	};
}
/** npmjs has a page for a version; any other registry has the packument. */
function pageOf(pkg, { registry }) {
	return isNpmjs(registry) ? `https://www.npmjs.com/package/${pkg.name}/v/${pkg.version}` : `${registry}${escapedName(pkg.name)}`;
}
// src/decisions/report/table.ts
/** A table in Markdown; the cells are Markdown already. */
function table(header, rows) {
	return [
		header,
		header.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
// src/decisions/report/changes-section.ts
/** More than a person reads; the rest is counted. */
const MOST_ROWS = 100;
/** What changed since the previous version: what package.json runs and needs in the open, the files folded. */
function changesSection(changes) {
	if (changes === void 0) return "";
	const { since, added, removed, changed, manifestChanged, unpackedSize } = changes;
	const { manifest, files } = cutChanges(changes, MOST_ROWS);
	const total = added + removed + changed;
	const sizes = `${bytes(unpackedSize.before)} before, ${bytes(unpackedSize.after)} now`;
	const head = `### Since ${code(since)}`;
	if (total === 0) return `${head}\n\nNo file changed.`;
	const counts = `${counted(added, "file")} added, ${removed} removed, ${changed} changed; ${sizes}`;
	return [
		head,
		"",
		...manifestChanged > 0 ? [cutTable([
			"package.json",
			"Before",
			"Now"
		], manifest.map(manifestRow), manifestChanged), ""] : [],
		`<details><summary>${counts}</summary>`,
		"",
		cutTable([
			"File",
			"Before",
			"Now"
		], files.map(fileRow), total),
		"",
		"</details>"
	].join("\n");
}
/** What publint would do better. */
function suggestionsSection(suggestions) {
	if (suggestions.length === 0) return "";
	const items = suggestions.slice(0, MOST_ROWS).map((text) => `- ${markdown(text)}`);
	return [
		`<details><summary>${`${counted(suggestions.length, "suggestion")} by publint`}</summary>`,
		"",
		...items,
		"",
		"</details>"
	].join("\n");
}
function cutTable(header, rows, total) {
	const more = total - rows.length;
	return [table(header, rows), ...more > 0 ? ["", `… and ${more} more.`] : []].join("\n");
}
function manifestRow({ field, key, before, after }) {
	return [
		code(key === "" ? field : `${field}.${key}`),
		value(before),
		value(after)
	];
}
function fileRow({ path, before, after }) {
	return [
		code(path),
		size(before),
		size(after)
	];
}
function value(text) {
	return text === void 0 ? "" : code(text);
}
function size(count) {
	return count === void 0 ? "" : bytes(count);
}
// src/decisions/report/summary.ts
/** How a state looks. */
const STATE_ICONS = {
	published: "✅",
	accepted: "🕓",
	staged: "🕓",
	"already-published": "✅",
	"already-staged": "🕓",
	skipped: "⏭️",
	"dry-run": "🧪",
	failed: "❌"
};
const CHECK_ICONS = {
	pass: "✅",
	fail: "❌",
	unknown: "❔",
	"not-applicable": "➖"
};
/** More files than these are counted, not listed: GitHub takes 1 MiB of summary, and a person reads less. */
const MOST_FILES = 500;
const MOST_CHARACTERS = 25e4;
/** A result as the job summary's Markdown: the end, what to do, the facts, the checks, the tarball's contents. */
function summaryOf(result, files, otherMaintainers) {
	return [
		`## ${STATE_ICONS[result.state]} ${markdown(headline(result))}`,
		approval(result),
		tagCommands(result),
		problemList(result.problems, "What to do"),
		problemList(result.warnings, "Good to know"),
		facts(result),
		result.checks.length === 0 ? "" : `### Checks\n\n${checksTable(result.checks)}`,
		otherWays(result.name, otherMaintainers),
		changesSection(result.changes),
		suggestionsSection(result.suggestions),
		contentsSection(files, `${counted(files.length, "file")} in the tarball, ${sizes(result)}`)
	].filter((part) => part !== "").map((part) => `${part}\n`).join("\n");
}
/** Problems as a section of the summary: what was seen, why, and what to do. */
function problemList(list, title) {
	if (list.length === 0) return "";
	const items = list.map((problem) => {
		const entry = CATALOGUE[problem.code];
		return `- **${markdown(entry.title)}.** ${markdown(problem.what)} ${markdown(entry.why)}\n  👉 ${markdown(problem.remedy ?? entry.remedy)} ([${problem.code}](${helpLink(problem.code)}))`;
	});
	return [`### ${title}`, ...items].join("\n");
}
function facts(result) {
	return factsTable([
		["Package", result.url === void 0 ? optionalCode(result.id) : link(result.id ?? "", result.url)],
		["Registry", optionalCode(result.registry)],
		[result.tags.length > 1 ? "Dist-tags" : "Dist-tag", tagsFact(result)],
		["Release", release(result)],
		["Access", optionalCode(result.access)],
		["Service account", optionalCode(result.serviceAccount)],
		["Token", tokenExpiry(result)],
		["Provenance", provenanceFact(result)],
		["Integrity", optionalCode(result.integrity)],
		["Tarball", result.size === void 0 ? void 0 : sizes(result)]
	]);
}
/** Names and values as a table; a value is Markdown, and a row without one is left out. */
function factsTable(rows) {
	const known = rows.flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	return known.length === 0 ? "" : table(["", ""], known);
}
/** The checks as a table: answer, question, evidence, remedy. */
function checksTable(list) {
	return table([
		"",
		"Check",
		"Evidence",
		"Remedy"
	], list.map(({ id, status, evidence, remedy }) => [
		`${CHECK_ICONS[status]} ${status}`,
		code(id),
		markdown(evidence),
		remedy === void 0 ? "" : markdown(remedy)
	]));
}
function provenanceFact({ provenance, provenanceUrl }) {
	if (provenance === void 0) return void 0;
	return provenanceUrl === void 0 ? markdown(provenance) : link(provenance, provenanceUrl);
}
function approval({ approveCommand, approveUrl }) {
	const ways = [...approveCommand === void 0 ? [] : [`with ${code(approveCommand)}`], ...approveUrl === void 0 ? [] : [`on ${approveUrl === "https://www.npmjs.com/settings/~/staged-packages" ? link(approveUrl, approveUrl) : code(approveUrl)}`]];
	return ways.length === 0 ? "" : `👉 A maintainer approves it, with 2FA, ${ways.join(" or ")}.`;
}
/** The dist-tags that were asked for, each with whether it is still to be set; `undefined` before they are known. */
function tagsFact({ tags, unsetTags }) {
	if (tags.length === 0) return void 0;
	return tags.map((tag) => code(tag) + (unsetTags.includes(tag) ? " (to be set)" : "")).join(", ");
}
/** How a person sets the dist-tags that are still to be set. */
function tagCommands({ id = "", registry, unsetTags }) {
	if (unsetTags.length === 0) return "";
	const option = registry === "https://registry.npmjs.org/" ? "" : ` --registry ${registry}`;
	return ["👉 These dist-tags are still to be set, once the version is live:\n", ...unsetTags.map((tag) => `- ${code(`npm dist-tag add ${id} ${tag}${option}`)}`)].join("\n");
}
/** Who else could publish this package; a way in that no check of this token covers. */
function otherWays(name, others) {
	if (others.length === 0) return "";
	const listed = others.map(code).join(", ");
	return `${markdown(name ?? "The package")} can also be published by ${listed}. Make sure that each has full 2FA.`;
}
/** When the token expires, as Markdown. */
function tokenExpiry({ tokenExpires, tokenDaysLeft }) {
	if (tokenExpires === void 0 || tokenDaysLeft === void 0) return void 0;
	if (tokenDaysLeft < 0) return `expired on ${code(tokenExpires)}`;
	return `expires on ${code(tokenExpires)}, in ${counted(tokenDaysLeft, "day")}`;
}
/** The files of a tarball with their sizes, folded under a title. */
function contentsSection(files, title) {
	if (files.length === 0) return "";
	const rows = filesThatFit(files);
	const more = files.length - rows.length;
	return [
		`<details><summary>${title}</summary>`,
		"",
		table(["File", "Size"], rows),
		...more > 0 ? ["", `… and ${counted(more, "file")} more.`] : [],
		"",
		"</details>"
	].join("\n");
}
function filesThatFit(files) {
	let room = MOST_CHARACTERS;
	return files.slice(0, MOST_FILES).flatMap(({ path, size }) => {
		const row = [code(path), bytes(size)];
		room -= row.join("").length;
		return room > 0 ? [row] : [];
	});
}
function release({ type, previousVersion }) {
	if (type === "") return void 0;
	return previousVersion === void 0 ? markdown(type) : `${markdown(type)}, after ${code(previousVersion)}`;
}
function sizes({ size = 0, unpackedSize = 0 }) {
	return `${bytes(size)} packed, ${bytes(unpackedSize)} unpacked`;
}
/** A value as inline code, `undefined` where there is none. */
function optionalCode(value) {
	return value === void 0 ? void 0 : code(value);
}
/** A link; a URL that a registry gave may only be http(s) and is escaped for Markdown. */
function link(text, url) {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? `<a href="${markdown(new URL(url).href)}">${markdown(text)}</a>` : code(text);
}
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${import__builtin_crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/http-client/lib/proxy.js
var import_lib$4 = /* @__PURE__ */ __toESM(require_lib$2(), 1);
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	const proxyVar = (() => {
		if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	})();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch (_a) {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return false;
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return true;
	const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!noProxy) return false;
	let reqPort;
	if (reqUrl.port) reqPort = Number(reqUrl.port);
	else if (reqUrl.protocol === "http:") reqPort = 80;
	else if (reqUrl.protocol === "https:") reqPort = 443;
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Registers a secret which will get masked from logs
*
* @param secret - Value of the secret to be masked
* @remarks
* This function instructs the Actions runner to mask the specified value in any
* logs produced during the workflow run. Once registered, the secret value will
* be replaced with asterisks (***) whenever it appears in console output, logs,
* or error messages.
*
* This is useful for protecting sensitive information such as:
* - API keys
* - Access tokens
* - Authentication credentials
* - URL parameters containing signatures (SAS tokens)
*
* Note that masking only affects future logs; any previous appearances of the
* secret in logs before calling this function will remain unmasked.
*
* @example
* ```typescript
* // Register an API token as a secret
* const apiToken = "abc123xyz456";
* setSecret(apiToken);
*
* // Now any logs containing this value will show *** instead
* console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
* ```
*/
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
/**
* Begin an output group.
*
* Output until the next `groupEnd` will be foldable in this group
*
* @param name The name of the output group
*/
function startGroup(name) {
	issue("group", name);
}
/**
* End an output group.
*/
function endGroup() {
	issue("endgroup");
}
// src/model/secret.ts
/** A value that cannot be printed, serialised or inspected by accident. */
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	/** The secret itself. Called in `edges/registry/credentials.ts` alone; a test searches the source for others. */
	reveal() {
		return this.#value;
	}
	/** A text without the secret, which a registry may repeat in what it says. */
	redact(text) {
		return text.replaceAll(this.#value, "***");
	}
	/**
	* Whether a registry's masked form can be of this secret: `npm_aBcD...7890` today, the first six characters of a
	* classic token (facts 2.4).
	*/
	hasMask(masked) {
		return masked === `${this.#value.slice(0, 8)}...${this.#value.slice(-4)}` || masked.length === 6 && this.#value.startsWith(masked);
	}
	/** The middle part of a JSON Web Token, decoded; `undefined` for anything else. It holds no secret. */
	jwtPayload() {
		const parts = this.#value.split(".");
		const payload = parts.length === 3 ? parts[1] : void 0;
		return payload === void 0 ? void 0 : Buffer.from(payload, "base64url").toString("utf8");
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "***";
	}
};
// src/edges/runner/secrets.ts
const secrets = /* @__PURE__ */ new Set();
/**
* Masks a secret in the runner's log and remembers it for `redacted`. Each line by itself: the runner masks line by line,
* and a damaged secret still is one.
*/
function protect(value) {
	for (const line of value.split(/\r?\n/).filter((part) => part.trim() !== "")) setSecret(line);
	const secret = new Secret(value);
	if (value !== "") secrets.add(secret);
	return secret;
}
/** A text that leaves this process, without any secret that a registry may have repeated. */
function redacted(text) {
	return [...secrets].reduce((safe, secret) => secret.redact(safe), text);
}
// src/edges/runner/read-inputs.ts
/**
* The step's inputs as text. Secrets are masked before anything that can fail, then taken out of the environment, so
* that no later child process inherits them.
* @param declared the names in the action's metadata
*/
function readInputs(declared) {
	const undeclared = givenInputs().filter((name) => !declared.includes(name));
	const given = Object.fromEntries(SECRET_INPUTS.map((name) => [name, takeSecret(name)]));
	const secrets = {};
	for (const name of SECRET_INPUTS) if (given[name] !== void 0 && given[name] !== "") secrets[name] = protect(given[name]);
	const tokenFault = faultOf(given["token"] ?? "");
	const open = declared.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
	return {
		declared,
		values: Object.fromEntries(open.map((name) => [name, getInput(name)])),
		secrets,
		...tokenFault !== void 0 && { tokenFault },
		tokens: tokenLines(given["tokens"] ?? ""),
		undeclared
	};
}
function faultOf(token) {
	return /[^\x21-\x7e]/.test(token) ? "has white space or other characters inside" : void 0;
}
/** `name=token` lines, each token a secret of its own. */
function tokenLines(text) {
	return text.split(/\r?\n/).flatMap((raw, index) => {
		const trimmed = raw.trim();
		if (trimmed === "") return [];
		const [, given, rest = ""] = /^([^=\s]+)[ \t]*=[ \t]*(.*)$/.exec(trimmed) ?? [];
		const name = given !== void 0 && /^=+$/.test(rest) ? void 0 : given;
		const value = name === void 0 ? trimmed : rest;
		const fault = value === "" ? "is empty" : faultOf(value);
		return [{
			line: index + 1,
			name,
			token: protect(value),
			...fault !== void 0 && { fault }
		}];
	});
}
function takeSecret(name) {
	const variable = `INPUT_${name.toUpperCase()}`;
	const value = (process.env[variable] ?? "").trim();
	delete process.env[variable];
	return value;
}
/** Names as a workflow writes them; the runner passes each as INPUT_NAME with spaces as underscores. */
function givenInputs() {
	return Object.keys(process.env).filter((name) => /^INPUT_./i.test(name)).map((name) => name.slice(6).toLowerCase());
}
// src/decisions/checks/trigger-payload.ts
/** Reads a webhook payload (docs.github.com, "Webhook events and payloads"): whose code does the run act for? */
function readTrigger(event, payload) {
	const own = textField(field(payload, "repository"), "full_name");
	switch (event) {
		case "pull_request": return {
			event,
			actsFor: sameRepository(textField(field(field(field(payload, "pull_request"), "head"), "repo"), "full_name"), own)
		};
		case "issue_comment": return {
			event,
			actsFor: isObject(field(field(payload, "issue"), "pull_request")) ? "pull-request" : "repository"
		};
		case "workflow_run": {
			const run = field(payload, "workflow_run");
			const head = textField(field(run, "head_repository"), "full_name");
			const after = textField(run, "event");
			if (head === void 0 && after !== void 0 && !after.startsWith("pull_request")) return {
				event,
				actsFor: "repository"
			};
			return {
				event,
				actsFor: sameRepository(head, own)
			};
		}
		default: return {
			event,
			actsFor: "repository"
		};
	}
}
function sameRepository(head, own) {
	return head !== void 0 && head === own ? "repository" : "fork";
}
// src/decisions/provenance/read-visibility.ts
/** Who may see the repository, from a webhook's payload: `visibility`, or `private` of older servers. */
function readVisibility(payload) {
	const repository = field(payload, "repository");
	const told = textField(repository, "visibility");
	if (told === "public" || told === "private" || told === "internal") return told;
	const isPrivate = field(repository, "private");
	if (typeof isPrivate !== "boolean") return void 0;
	return isPrivate ? "private" : "public";
}
// src/decisions/source/read-source.ts
/**
* What the run was started for, from the runner's variables (docs.github.com, "Variables reference"). On `release` events
* the payload names the tag.
*/
function readSource(env, payload) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	const ref = textField(env, "GITHUB_REF_NAME");
	return {
		event,
		ref,
		tag: (event === "release" ? textField(field(payload, "release"), "tag_name") : void 0) ?? (env["GITHUB_REF_TYPE"] === "tag" ? ref : void 0),
		commit: textField(env, "GITHUB_SHA")
	};
}
// src/edges/runner/surroundings.ts
/**
* Reads the runner's variables and the event's payload.
* @throws ReleaseError where the runner's files cannot be written, since a release that cannot be reported must not begin
*/
async function readSurroundings() {
	const { env } = process;
	await Promise.all(["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].map(assertWritable));
	const payload = await readPayload(env.GITHUB_EVENT_PATH);
	return {
		workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
		temporary: env.RUNNER_TEMP ?? tmpdir(),
		trigger: readTrigger(env.GITHUB_EVENT_NAME ?? "", payload),
		source: readSource(env, payload),
		...repositoryOf(env),
		signer: {
			idToken: isSet(env.ACTIONS_ID_TOKEN_REQUEST_URL) && isSet(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
			runner: env.RUNNER_ENVIRONMENT,
			visibility: readVisibility(payload),
			repository: repositoryOf(env).repository
		},
		now: Date.now()
	};
}
function isSet(variable) {
	return variable !== void 0 && variable !== "";
}
function repositoryOf(env) {
	const { GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server = "https://github.com" } = env;
	const repository = name === void 0 ? void 0 : `${server}/${name}`;
	return {
		repositoryName: name,
		repository,
		workflowRun: repository === void 0 || run === void 0 ? void 0 : `${repository}/actions/runs/${run}`
	};
}
async function assertWritable(variable) {
	const file = process.env[variable];
	if (file === void 0 || file === "") return;
	try {
		await access$1(file, constants$1.W_OK);
		await readFile(file);
	} catch (error) {
		throw new ReleaseError({
			code: "summary-unwritable",
			what: `${variable} does not name a file that this step can write; accepted is the file that the runner made.`
		}, { cause: error });
	}
}
async function readPayload(file) {
	if (file === void 0 || file === "") return {};
	try {
		return JSON.parse(await readFile(file, "utf8"));
	} catch {
		return {};
	}
}
// src/model/outcome.ts
/** An end at which nothing was released, and nothing went wrong. */
function endedAs(state) {
	return {
		state,
		live: false,
		problems: [],
		warnings: []
	};
}
/** The end of a release for these reasons. */
function failedWith(...problems) {
	return {
		...endedAs("failed"),
		problems
	};
}
// src/actions/end-of.ts
/** The outcome, also where an action stopped early. Anything unforeseen is a bug, and said to be one. */
async function endOf(act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof ReleaseError) return failedWith(...error.problems);
		return failedWith({
			code: "bug",
			what: error instanceof Error ? `${error.name}: ${error.message}` : String(error)
		});
	}
}
// src/decisions/workspace/package-lines.ts
init_p_map();
function splitLines(lines) {
	return {
		wanted: lines.filter((line) => !isNegated(line)),
		excluded: lines.filter(isNegated).map((line) => line.replace(/^!\s*/, ""))
	};
}
/** Whether a line has characters that a glob gives a meaning; a path may have them too, and is looked for first. */
function isGlob(line) {
	return /[*?[{]|[!+@]\(/.test(line);
}
/** The glob of files that a glob of packages stands for: tarballs and package.json as they are, else directories. */
function filePattern(glob) {
	if (/(^|\/)package\.json$|\.tgz$|\.tar\.gz$/.test(glob)) return glob;
	return `${glob.replace(/\/+$/, "")}/package.json`;
}
/** `!` before a parenthesis is a glob's own negation. */
function isNegated(line) {
	return /^!(?!\()/.test(line);
}
// src/decisions/workspace/repeated-packages.ts
/** Packages that were found more than once, each with every place. */
function repeatedPackages(findings) {
	return [...Map.groupBy(findings, ({ name }) => name)].filter(([, places]) => places.length > 1).map(([name, places]) => ({
		code: "package-repeated",
		what: `${name} was found ${places.length} times: ${places.map(place).join(" and ")}.`
	}));
}
function place({ path, line }) {
	return `in ${quote(path)} by the line ${quote(line)}`;
}
// src/edges/disk/match-files.ts
/**
* Files that a glob matches and none of the excluded ones does, sorted, as absolute paths. What is installed in
* node_modules is nobody's own package.
*/
async function matchFiles(patterns, excluded, directory) {
	if (patterns.length === 0) return [];
	const options = {
		cwd: directory,
		exclude: ["**/node_modules/**", ...excluded.map(posix)]
	};
	const files = /* @__PURE__ */ new Set();
	for await (const file of glob(patterns.map(posix), options)) files.add(resolve(directory, file));
	return [...files].toSorted();
}
/** A glob's backslash is an escape everywhere but where paths have it. */
function posix(pattern) {
	return sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
}
// src/edges/disk/raw-manifest.ts
/** A directory's package.json as it is; `undefined` where there is none, or none that npm could read. */
async function rawManifest(directory) {
	try {
		const manifest = JSON.parse((await readFile(join(directory, "package.json"), "utf8")).replace(/^\uFEFF/, ""));
		return isObject(manifest) ? manifest : void 0;
	} catch {
		return;
	}
}
// src/decisions/package/read-manifest.ts
var import_lib$2 = /* @__PURE__ */ __toESM(require_lib$3(), 1);
/**
* Name, version and publishConfig of a manifest that may be published.
* @throws ReleaseError naming everything that npm would refuse.
*/
function readManifest(manifest, where) {
	const name = textField(manifest, "name") ?? "";
	const version = import_semver.default.clean(textField(manifest, "version") ?? "") ?? "";
	const problems = [
		...refusals(manifest, where),
		...nameProblems(name, where),
		...versionProblems(manifest, version, where)
	];
	if (problems.length > 0) throw new ReleaseError(problems);
	const scope = /^(@[^/]+)\//.exec(name)?.[1];
	return {
		name,
		version,
		...scope !== void 0 && { scope },
		publishConfig: readPublishConfig(manifest, scope)
	};
}
/** npm takes any truthy value for private, a string too. */
function isTruthy(value) {
	return Boolean(value);
}
/** What libnpmpublish would throw (EPRIVATE, EPACKAGEEXTENSIONS), said before anything is sent. */
function refusals(manifest, where) {
	const problems = [];
	if (isTruthy(manifest.private)) problems.push({
		code: "package-private",
		what: `${where} says "private": true.`
	});
	if (manifest.packageExtensions !== void 0) problems.push({
		code: "package-extensions",
		what: `${where} has packageExtensions.`
	});
	return problems;
}
function nameProblems(name, where) {
	const { validForNewPackages, errors = [], warnings = [] } = (0, import_lib$4.default)(name);
	if (validForNewPackages || errors.length === 0) return [];
	const why = [...errors, ...warnings].join(", ");
	return [{
		code: "package-name-invalid",
		what: `${where} has the name ${quote(name)}: ${why}.`
	}];
}
function versionProblems(manifest, version, where) {
	if (version !== "") return [];
	const given = manifest.version;
	return [{
		code: "package-version-invalid",
		what: `${where} has the version ${typeof given === "string" ? quote(given) : given === void 0 ? "none" : "not a string"}; accepted is a semantic version such as 1.2.3.`
	}];
}
/** The keys of publishConfig that decide a release; `@scope:registry` counts for the package's own scope. */
function readPublishConfig(manifest, scope) {
	const config = manifest.publishConfig;
	const texts = Object.fromEntries(entries(isObject(config) ? config : {}).filter((entry) => typeof entry[1] === "string" && entry[1].trim() !== ""));
	const scopeRegistry = scope === void 0 ? void 0 : texts[`${scope}:registry`];
	const provenance = field(config, "provenance");
	return {
		...texts.tag !== void 0 && { tag: texts.tag },
		...texts.access !== void 0 && { access: texts.access },
		...texts.registry !== void 0 && { registry: texts.registry },
		...scopeRegistry !== void 0 && { scopeRegistry },
		...typeof provenance === "boolean" && { provenance }
	};
}
// src/decisions/contents/secret-files.ts
var import_index_min = require_index_min();
const KINDS = [
	{
		name: /(^|\/)\.npmrc$/,
		proof: /^[^#;\n]*_(auth|authToken|password)[ \t]*=[ \t]*["']?(?!\$\{)[^\s"'$]/m,
		what: "a credential of a registry"
	},
	{
		name: /(^|\/)\.env(\.(?!(example|sample|template|dist|defaults?|schema|test)$)[\w-]+)*$/,
		proof: /^[ \t]*(export[ \t]+)?[A-Za-z_]\w*[ \t]*=[ \t]*[^\s#]/m,
		what: "values of an environment"
	},
	{
		name: /\.(pem|key|ppk)$|(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/,
		proof: /-----BEGIN ([A-Z]+ )*PRIVATE KEY( BLOCK)?-----|^PuTTY-User-Key-File/m,
		what: "a private key"
	},
	{
		name: /\.(p12|pfx|jks|keystore)$/,
		what: "a key store"
	},
	{
		name: /(^|\/)([._]netrc|\.git-credentials|\.pypirc|\.dockercfg|\.vault-token|\.aws\/credentials|\.docker\/config\.json)$/,
		what: "credentials of another tool"
	}
];
/** Whether a file's name is one that secrets have. */
function looksSecret(path) {
	return KINDS.some(({ name }) => name.test(path));
}
/**
* Files that hold a secret and are not allowed: everyone could read them once the version is public.
* @param allowed paths in the tarball, as the input `allow-files` names them
*/
function secretFiles({ files, samples }, allowed) {
	return files.flatMap(({ path }) => {
		if (allowed.includes(path)) return [];
		const text = samples.get(path)?.toString("utf8") ?? "";
		const found = KINDS.find(({ name, proof }) => name.test(path) && (proof === void 0 || proof.test(text)));
		return found === void 0 ? [] : [{
			code: "secret-file",
			what: `The tarball has ${quote(path)} with ${found.what}.`
		}];
	});
}
// src/decisions/contents/samples.ts
/** A larger file is no entry point that a person wrote, and no key. Bytes. */
const MOST_OF_A_FILE = 1e6;
/** Whether a file's bytes are kept to look into: code and manifests for publint, files with the name of a secret. */
function isSampled(path, size) {
	return size <= MOST_OF_A_FILE && (/\.([cm]?[jt]sx?|json)$/.test(path) || looksSecret(path));
}
// src/edges/disk/read-tarball.ts
/** What pacote adds to a manifest it read, a path of this machine among it; npm's registry must not get it (facts 1.4). */
const PACOTE_FIELDS = /* @__PURE__ */ new Set([
	"_from",
	"_integrity",
	"_resolved"
]);
/** Bytes as a tarball: hashes, sizes and contents. @throws ReleaseError for bytes that are no gzipped tar archive. */
async function inspectTarball(bytes, where) {
	if (bytes[0] !== 31 || bytes[1] !== 139) throw notTarball(where, "it is not gzipped");
	const contents = await readContents(where, (parser) => {
		parser.end(bytes);
	});
	return {
		bytes,
		integrity: import_lib$3.default.fromData(bytes, { algorithms: ["sha512"] }).toString(),
		shasum: import_lib$3.default.fromData(bytes, { algorithms: ["sha1"] }).hexDigest(),
		size: bytes.length,
		...contents
	};
}
/**
* What is inside a tarball that is fed to the parser.
* @param where how the tarball is called in an error
* @throws ReleaseError for bytes that are no tar archive
*/
async function readContents(where, feed) {
	const files = [];
	const samples = /* @__PURE__ */ new Map();
	let sampled = 0;
	try {
		await new Promise((done, failed) => {
			const parser = (0, import_index_min.list)({
				strict: true,
				onReadEntry: (entry) => {
					const { size } = entry;
					const path = withoutTop(entry.path);
					const hash = (0, import__builtin_crypto.createHash)("sha256");
					const chunks = isSampled(path, size) && sampled + size <= 2e7 ? [] : void 0;
					if (chunks !== void 0) sampled += size;
					entry.on("data", (chunk) => {
						hash.update(chunk);
						chunks?.push(chunk);
					});
					entry.on("end", () => {
						files.push({
							path,
							size,
							digest: hash.digest("base64")
						});
						if (chunks !== void 0) samples.set(path, Buffer.concat(chunks));
					});
				}
			});
			parser.on("end", () => done());
			parser.on("error", failed);
			feed(parser);
		});
	} catch (error) {
		throw notTarball(where, oneLine(error instanceof Error ? error.message : String(error)), error);
	}
	if (files.length === 0) throw notTarball(where, "it is empty");
	return {
		files,
		samples,
		unpackedSize: files.reduce((sum, { size }) => sum + size, 0)
	};
}
/**
* The manifest inside a tarball, prepared as npm publishes it. A second package.json in the top directory would let the
* registry's page and the installed package say different things, so it is refused.
* @throws ReleaseError
*/
async function readTarballManifest(file, bytes, given, temporary) {
	const { files, integrity } = await inspectTarball(bytes, given);
	const manifests = files.filter(({ path }) => path.toLowerCase() === "package.json").length;
	if (manifests !== 1) {
		const found = manifests === 0 ? "no package.json" : `${manifests} package.json files`;
		throw new ReleaseError({
			code: "tarball-invalid",
			what: `The tarball ${quote(given)} has ${found} in its top directory; accepted is exactly one.`
		});
	}
	const { default: pacote } = await import("./chunk5.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const manifest = await pacote.manifest(`file:${file}`, {
			fullReadJson: true,
			integrity,
			cache: join(temporary, "pacote")
		});
		return Object.fromEntries(Object.entries(manifest).filter(([name]) => !PACOTE_FIELDS.has(name)));
	} catch (error) {
		throw new ReleaseError({
			code: "package-json-invalid",
			what: `package.json in ${quote(given)} cannot be read: ${oneLine(error instanceof Error ? error.message : String(error))}.`
		}, { cause: error });
	}
}
function notTarball(where, why, cause) {
	return new ReleaseError({
		code: "tarball-invalid",
		what: `The tarball ${quote(where)} is no gzipped tar archive: ${why}; accepted is what npm pack makes.`
	}, { cause });
}
/** npm strips one directory, whatever its name; `.` and empty segments lead nowhere. */
function withoutTop(path) {
	return path.split("/").filter((segment) => segment !== "" && segment !== ".").slice(1).join("/");
}
// src/edges/disk/read-package.ts
/**
* The package that the input `package` names: a directory, a package.json or a tarball.
* @param workspace what relative paths start from
* @param temporary a directory for scratch files
* @throws ReleaseError
*/
async function readPackage(given, workspace, temporary) {
	const path = resolve(workspace, given);
	const found = await stat(path).catch(() => void 0);
	if (found?.isDirectory() === true) return await readDirectory(path, given);
	if (found?.isFile() === true && basename(path) === "package.json") return await readDirectory(dirname(path), given);
	if (found?.isFile() === true && /\.(tgz|tar\.gz)$/.test(path)) return await readArchive(path, given, temporary);
	throw new ReleaseError({
		code: "package-not-found",
		what: `The input 'package' is ${quote(given)}, ${found === void 0 ? "which does not exist" : "which is no package"}; accepted is a directory with a package.json, a package.json, or a .tgz.`
	});
}
/** The manifest as npm publishes it: corrected and prepared (npm, lib/commands/publish.js). */
async function readDirectory(directory, given) {
	const file = join(directory, "package.json");
	const text = await readFile(file, "utf8").catch(() => void 0);
	if (text === void 0) throw new ReleaseError({
		code: "package-not-found",
		what: `The input 'package' is ${quote(given)}, which holds no package.json that can be read.`
	});
	const raw = parseManifest(text);
	const changes = [];
	const manifest = await import_lib$2.default.fix(directory, { changes }).then((fixed) => fixed.prepare()).then(({ content }) => content, (error) => {
		readManifest(raw, "package.json");
		throw new ReleaseError({
			code: "package-json-invalid",
			what: `package.json is not valid: ${oneLine(String(error))}.`
		}, { cause: error });
	});
	return {
		...readManifest(manifest, "package.json"),
		manifest,
		source: {
			kind: "directory",
			directory
		},
		remarks: changes
	};
}
async function readArchive(file, given, temporary) {
	const bytes = await readFile(file);
	const manifest = await readTarballManifest(file, bytes, given, temporary);
	return {
		...readManifest(manifest, `package.json in ${basename(file)}`),
		manifest,
		source: {
			kind: "tarball",
			file,
			bytes
		},
		remarks: []
	};
}
function parseManifest(text) {
	try {
		const parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
		if (isObject(parsed)) return parsed;
	} catch (error) {
		throw new ReleaseError({
			code: "package-json-invalid",
			what: `package.json is not valid JSON: ${oneLine(String(error))}.`
		}, { cause: error });
	}
	throw new ReleaseError({
		code: "package-json-invalid",
		what: "package.json is valid JSON, but not an object."
	});
}
// src/edges/disk/relative-path.ts
/** A path from a directory, with `/` on every system; `.` for the directory itself. */
function pathFrom(directory, path) {
	const found = relative(directory, path).replaceAll(sep, "/");
	return found === "" ? "." : found;
}
// src/decisions/workspace/pnpm-workspace.ts
/** `packages` of pnpm-workspace.yaml; `undefined` where the file holds only settings, `null` where it makes no sense. */
function readPnpmPackages(document) {
	const packages = field(document, "packages");
	if (packages === void 0 || packages === null) return void 0;
	if (!Array.isArray(packages) || !packages.every((glob) => typeof glob === "string")) return null;
	const globs = packages;
	return {
		wanted: globs.filter((glob) => !glob.startsWith("!")),
		excluded: globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))
	};
}
// src/edges/disk/yaml-file.ts
/** A YAML file's content; `undefined` where there is no such file. @throws ReleaseError for a file that is no YAML */
async function readYaml(file) {
	const text = await readFile(file, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	const { parse } = await import("./yaml.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		return parse(text);
	} catch (error) {
		const why = oneLine(error instanceof Error ? error.message : String(error));
		throw new ReleaseError({
			code: "workspace-invalid",
			what: `${basename(file)} is no valid YAML: ${why.replace(/[.:]+$/, "")}.`
		}, { cause: error });
	}
}
// src/edges/disk/workspace-members.ts
/**
* The directories of a workspace's members, without the root; `undefined` where the directory is the root of none.
* pnpm-workspace.yaml counts before `workspaces` of package.json, which pnpm does not read.
* @throws ReleaseError
*/
async function findMembers(directory, manifest) {
	return (await pnpmMembers(directory) ?? await npmMembers(directory, manifest))?.filter((member) => member !== directory);
}
async function pnpmMembers(directory) {
	const globs = readPnpmPackages(await readYaml(join(directory, "pnpm-workspace.yaml")));
	if (globs === null) throw new ReleaseError({
		code: "workspace-invalid",
		what: "`packages` in pnpm-workspace.yaml is no list of globs."
	});
	if (globs === void 0) return void 0;
	const { wanted, excluded } = globs;
	return (await matchFiles(wanted.map(filePattern), excluded.map(filePattern), directory)).map(dirname);
}
/** npm, yarn and bun. */
async function npmMembers(directory, manifest) {
	if (manifest.workspaces === void 0) return void 0;
	const { default: mapWorkspaces } = await import("./chunk4.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		return [...(await mapWorkspaces({
			cwd: directory,
			pkg: manifest
		})).values()].map((member) => resolve(member)).toSorted();
	} catch (error) {
		throw new ReleaseError(unreadable$1(error), { cause: error });
	}
}
function unreadable$1(error) {
	const why = oneLine(error instanceof Error ? error.message : String(error)).replace(/\.+$/, "");
	return {
		code: textField(error, "code") === "EDUPLICATEWORKSPACE" ? "package-repeated" : "workspace-invalid",
		what: `The workspaces of package.json cannot be read: ${why}.`
	};
}
// src/edges/disk/find-packages.ts
/** Files that are read at once. */
const CONCURRENCY = 16;
/**
* The packages that the lines of the input `package` name: each a package, a glob, a glob to leave out (`!`), or a private
* workspace root, which stands for its members.
* @param workspace what relative paths start from
* @param temporary a directory for scratch files
* @throws ReleaseError with every mistake of every package
*/
async function findPackages(lines, workspace, temporary) {
	const places = await findPlaces(lines, workspace);
	const [first, ...others] = places;
	if (first?.named === true && others.length === 0) return {
		packages: [await readPackage(first.line, workspace, temporary)],
		skipped: []
	};
	const all = await pMap(places, (place) => readPlace(place, workspace, temporary), { concurrency: CONCURRENCY });
	const found = all.filter((reading) => "pkg" in reading);
	const skipped = all.filter((reading) => "skipped" in reading).map((reading) => reading.skipped);
	const problems = [
		...all.flatMap((reading) => "problems" in reading ? reading.problems : []),
		...repeatedPackages(found.map(({ finding }) => finding)),
		...skipped.length === all.length ? lines.slice(0, 1).map(onlyPrivate) : []
	];
	if (problems.length > 0) throw new ReleaseError(problems);
	return {
		packages: found.map(({ pkg }) => pkg),
		skipped
	};
}
/** @throws ReleaseError naming every line that leads nowhere */
async function findPlaces(lines, workspace) {
	const { wanted, excluded } = splitLines(lines);
	const left = new Set((await matchFiles(excluded.map(filePattern), [], workspace)).map(withoutManifest));
	const found = await Promise.all(wanted.map(async (line) => {
		return {
			line,
			places: (await placesOf(line, workspace)).filter(({ path, named }) => named || !left.has(path))
		};
	}));
	const empty = wanted.length === 0 ? lines : found.filter(({ places }) => places.length === 0).map(({ line }) => line);
	if (empty.length > 0) throw new ReleaseError(empty.map(unmatched));
	return found.flatMap(({ places }) => places);
}
async function placesOf(line, workspace) {
	const path = resolve(workspace, line);
	if (await stat(path).catch(() => void 0) !== void 0 || !isGlob(line)) return await placesAt(withoutManifest(path), line);
	return (await matchFiles([filePattern(line)], [], workspace)).map((file) => ({
		path: withoutManifest(file),
		line,
		named: false
	}));
}
/** A package, or the members of a workspace whose root is private. */
async function placesAt(path, line) {
	const manifest = await rawManifest(path);
	const members = Boolean(manifest?.private) && manifest ? await findMembers(path, manifest) : void 0;
	if (members === void 0) return [{
		path,
		line,
		named: true
	}];
	return members.map((member) => ({
		path: member,
		line,
		named: false
	}));
}
async function readPlace({ path, line, named }, workspace, temporary) {
	const shown = pathFrom(workspace, path);
	try {
		const pkg = await readPackage(named ? line : shown, workspace, temporary);
		return {
			pkg,
			finding: {
				name: pkg.name,
				path: shown,
				line
			}
		};
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		if (!named && error.problems.some(({ code }) => code === "package-private")) return { skipped: {
			path: shown,
			name: textField(await rawManifest(path), "name")
		} };
		return { problems: error.problems.map((problem) => ({
			...problem,
			what: `${shown}: ${problem.what}`
		})) };
	}
}
function withoutManifest(file) {
	return basename(file) === "package.json" ? dirname(file) : file;
}
function unmatched(line) {
	return {
		code: "package-unmatched",
		what: `The line ${quote(line)} of the input 'package' finds no package.`
	};
}
function onlyPrivate(line) {
	return {
		code: "package-unmatched",
		what: `The line ${quote(line)} of the input 'package' leads to private packages only, and so does every other.`
	};
}
// src/edges/registry/agent.ts
var import_lib$1 = require_lib$1();
/** How the agent says that a request would leave the registry's origin. */
const FOREIGN_ORIGIN = "EFOREIGNORIGIN";
/**
* One connection pool for one registry, which connects to that origin and no other. npm's libraries follow redirects
* and keep the authorisation header while only the host name stays the same (make-fetch-happen, lib/fetch.js), so the
* agent is where another origin can be refused for certain.
*/
var RegistryAgent = class extends import_lib$1.Agent {
	#registry;
	constructor(registry, maxSockets) {
		const url = new URL(registry);
		super({
			maxSockets,
			proxy: getProxyUrl(url)?.href
		});
		this.#registry = url;
	}
	addRequest(request, options) {
		const url = new URL(`${options.protocol}//${hostOf(options.host)}:${options.port}`);
		if (url.origin === this.#registry.origin) super.addRequest(request, options);
		else request.onSocket(null, Object.assign(/* @__PURE__ */ new Error(`redirected to ${url.origin}`), {
			code: FOREIGN_ORIGIN,
			to: url.origin
		}));
	}
};
function hostOf(host = "") {
	return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
// src/edges/runner/report.ts
/** What waits until someone who is alone in the log has ended; absent: nobody is. */
let waiting;
let turn = Promise.resolve();
/**
* Does something that prints to the log by itself. What others print meanwhile comes afterwards, since the runner may take
* it for that one's output; no two are alone at once.
*/
async function aloneInLog(act) {
	const mine = turn.then(async () => {
		const held = waiting = [];
		try {
			return await act();
		} finally {
			waiting = void 0;
			for (const print of held) print();
		}
	});
	turn = mine.catch(() => {});
	return await mine;
}
function print(write) {
	if (waiting === void 0) write();
	else waiting.push(write);
}
/** A titled, foldable part of the log; every line is made safe to print. */
function logGroup(title, lines) {
	print(() => {
		startGroup(logLine(redacted(title)));
		for (const line of lines) info(logLine(redacted(line)));
		endGroup();
	});
}
/** One line in the log. */
function logText(line) {
	print(() => {
		info(logLine(redacted(line)));
	});
}
const PRINT = {
	error,
	warning,
	notice
};
function annotate({ level, title, message }) {
	PRINT[level](redacted(message), { title });
}
/** Sets every output. @throws where the runner's file cannot be written */
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, redacted(value));
}
/** Adds to the job summary; nothing to do on a runner that has none. */
async function writeSummary(text) {
	if ((process.env.GITHUB_STEP_SUMMARY ?? "") === "") return;
	await summary.addRaw(redacted(text), true).write();
}
/** Makes the step fail without another annotation. */
function failStep() {
	process.exitCode = ExitCode.Failure;
}
// src/decisions/failures/classify-read.ts
/** Why the registry could not be read. */
function classifyRead(failure, registry) {
	switch (failure.kind) {
		case "network": return {
			code: "registry-unreachable",
			what: `${registry} cannot be reached: ${failure.why} (${failure.code}).`
		};
		case "signing": return {
			code: "provenance-failed",
			what: `The provenance could not be signed: ${failure.why}.`
		};
		case "redirect": return {
			code: "registry-redirects",
			what: `${registry} redirects to ${failure.to}, where this token must not go.`
		};
		case "nonsense": return {
			code: "not-a-registry",
			what: `${registry} does not answer as an npm registry does: ${failure.why}.`
		};
		case "status": return failure.html && failure.status < 500 ? {
			code: "not-a-registry",
			what: `${registry} answers ${failure.status} with a web page.`
		} : {
			code: "registry-failing",
			what: `${registry} answers ${failure.status}${said(failure.words)}.`
		};
	}
}
/** A registry's words as the end of a sentence, whose full stop follows. */
function said(words) {
	return words === "" ? "" : `: ${words.replace(/\.+$/, "")}`;
}
// src/decisions/retry.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib$4(), 1);
/** How often a read is repeated at most. */
const MOST_RETRIES = 2;
/** The longest `retry-after` that is waited for, in milliseconds. */
const LONGEST_WAIT = 3e4;
/**
* How long to wait before a read is repeated, in milliseconds; `undefined`: not at all. Doubles from half a second, spread
* by `random` (0 to 1) so that parallel jobs do not meet again; a `retry-after` is honoured.
*/
function retryDelay(failure, attempt, random) {
	if (attempt > MOST_RETRIES || !isPassing(failure)) return void 0;
	const asked = failure.kind === "status" ? (failure.retryAfter ?? 0) * 1e3 : 0;
	return Math.min(LONGEST_WAIT, Math.max(asked, 500 * 2 ** (attempt - 1) * (.5 + random)));
}
/** Whether the same request may do better later. */
function isPassing(failure) {
	if (failure.kind === "network") return failure.code !== "ENOTFOUND";
	return failure.kind === "status" && ([
		408,
		420,
		429
	].includes(failure.status) || failure.status >= 500);
}
// src/edges/version.ts
/** How the action names itself to registries, and in a published manifest's `_npmVersion`. */
const PRODUCT = `${name}/${version}`;
const USER_AGENT = `${PRODUCT} node/${process.version} ${process.platform} ${process.arch}`;
// src/edges/registry/credentials.ts
/**
* A token bound to its registry's host, port and path (npm-registry-fetch, lib/auth.js). `forceAuth` would go to any host
* that is asked, and a bare `token` is ignored (facts 1.2). Without a token there is nothing to send.
*/
function credentialsFor(registry, token) {
	if (token === void 0) return {};
	const { host, pathname } = new URL(registry);
	return { [`//${host}${pathname}:_authToken`]: token.reveal() };
}
// src/decisions/failures/registry-words.ts
/**
* What a registry said in an error body, as one line. npmjs says `{error}`, GitLab `{message}`, Verdaccio either; a body
* whose `error` is an object (npm's 72-hour hold, facts 3) is shown as JSON; an HTML page says nothing.
*/
function registryWords(body) {
	if (body instanceof Uint8Array) return textWords(Buffer.from(body).toString("utf8"));
	if (typeof body === "string") return textWords(body);
	if (!isObject(body)) return "";
	for (const key of [
		"error",
		"message",
		"reason"
	]) {
		const value = body[key];
		if (typeof value === "string" && value.trim() !== "") return oneLine(value);
		if (isObject(value)) return asJson(value);
	}
	return Object.keys(body).length === 0 ? "" : asJson(body);
}
function asJson(value) {
	try {
		return oneLine(JSON.stringify(value));
	} catch {
		return "an answer too deep to show";
	}
}
/** Whether a body is a web page, which no registry answers to a client. */
function isHtml(body) {
	const text = body instanceof Uint8Array ? Buffer.from(body.subarray(0, 200)).toString("utf8") : String(body);
	return /^\s*<(!doctype|html|head|body)/i.test(text);
}
function textWords(text) {
	return isHtml(text) ? "" : oneLine(text);
}
// src/edges/registry/failure.ts
/**
* What npm's libraries threw, in our words. Messages are built from the body and the headers, since the library's own
* message is useless where `error` is an object (facts 1.3).
*/
function failureOf(error) {
	const code = textField(error, "code") ?? "";
	const status = field(error, "statusCode");
	if (typeof status === "number") return statusFailure(error, status, code);
	const why = oneLine(error instanceof Error ? error.message : String(error));
	if (/^(IDENTITY_TOKEN|CA|TLOG|TSA)_\w+_ERROR$/.test(code)) return {
		kind: "signing",
		why: signingWords(error, why)
	};
	if (code === "EFOREIGNORIGIN") return {
		kind: "redirect",
		to: /redirected to (\S+)/.exec(why)?.[1] ?? "elsewhere"
	};
	if (code === "" && (error instanceof TypeError || error instanceof RangeError)) return {
		kind: "nonsense",
		why: "its answer is not of the documented form"
	};
	if (error instanceof SyntaxError || textField(error, "type") === "invalid-json") return {
		kind: "nonsense",
		why: "its answer is no JSON"
	};
	if ([
		"ENOREDIRECT",
		"EINVALIDREDIRECT",
		"EMAXREDIRECT"
	].includes(code)) return {
		kind: "nonsense",
		why
	};
	return {
		kind: "network",
		code: code === "" ? "no code" : code,
		why: cause(why)
	};
}
/** sigstore says which step failed, and what was answered in the cause. */
function signingWords(error, why) {
	const cause = field(error, "cause");
	return cause instanceof Error ? `${why}: ${oneLine(cause.message)}` : why;
}
function statusFailure(error, status, code) {
	const body = field(error, "body");
	const headers = field(error, "headers");
	return {
		kind: "status",
		status,
		words: registryWords(body),
		notice: oneLine(header(headers, "npm-notice") ?? ""),
		challenge: challengeOf(code, status),
		retryAfter: seconds(header(headers, "retry-after")),
		html: isHtml(body)
	};
}
function challengeOf(code, status) {
	if (code === "EOTP") return "otp";
	if (code === "EAUTHIP") return "ip-address";
	return status === 401 && code !== "E401" ? "other" : void 0;
}
/** npm-registry-fetch keeps headers raw: each name has a list. */
function header(headers, name) {
	const value = field(headers, name);
	return Array.isArray(value) && typeof value[0] === "string" ? value[0] : void 0;
}
/** `retry-after` in seconds, or as an HTTP date (RFC 9110, 10.2.3), which is left alone: no clock is read here. */
function seconds(text) {
	return text !== void 0 && /^\d{1,6}$/.test(text) ? Number(text) : void 0;
}
/** minipass-fetch puts "request to URL failed, reason: " before what happened. */
function cause(message) {
	return message.replace(/^request to \S+ failed, reason: /, "");
}
// src/edges/registry/registry.ts
/**
* One registry, at most one token, one connection pool. Nothing of the environment or of any `.npmrc` is in these options, so
* nothing ambient can change the registry or the credential.
*/
var Registry = class {
	url;
	/** Texts of `npm-notice` headers, in the order of their arrival. */
	notices = /* @__PURE__ */ new Set();
	#agent;
	/** Whether others use the connections too, and close them. */
	#shared;
	#tell;
	#closing = new AbortController();
	/** `undefined`: everything is asked as anybody may. */
	token;
	/** Whether an answer named Verdaccio in `x-powered-by`. */
	poweredByVerdaccio = false;
	/**
	* @param tell where to say that a request is repeated
	* @param shared the connections that several packages use; without them this has its own
	*/
	constructor(url, token, tell, shared) {
		this.#tell = tell;
		this.url = url;
		this.token = token;
		this.#shared = shared !== void 0;
		this.#agent = shared ?? new RegistryAgent(url, 8);
	}
	/** The options that every library call gets; the only way by which the token leaves this class. */
	options(timeout = 3e5) {
		return {
			...this.#anonymousOptions(timeout),
			...this.token && credentialsFor(this.url, this.token)
		};
	}
	/**
	* A JSON answer.
	* @throws RequestFailed
	*/
	async json(path, request = {}) {
		return await this.attempt(async () => {
			const { timeout = 15e3 } = request;
			const response = await (0, import_lib.default)(path, {
				...request.anonymous === true ? this.#anonymousOptions(timeout) : this.options(timeout),
				method: request.method ?? "GET",
				...request.query && { query: request.query },
				...request.body !== void 0 && {
					body: request.body,
					headers: { "content-type": "application/json" }
				}
			});
			this.hear(response.headers.get("npm-notice"));
			this.poweredByVerdaccio ||= /verdaccio/i.test(response.headers.get("x-powered-by") ?? "");
			return await response.json();
		}, request.patient);
	}
	/**
	* Does it, repeats it where that may help, and translates what is thrown.
	* @throws RequestFailed
	*/
	async attempt(act, patient = false) {
		for (let attempt = 1;; attempt += 1) try {
			this.#closing.signal.throwIfAborted();
			return await act();
		} catch (error) {
			const failure = failureOf(error);
			if (failure.kind === "status") this.hear(failure.notice);
			const delay = patient && !this.#closing.signal.aborted ? retryDelay(failure, attempt, Math.random()) : void 0;
			if (delay === void 0) throw new RequestFailed(failure, { cause: error });
			this.#tell(`${classifyRead(failure, this.url).what} Trying again in ${Math.round(delay)} ms`);
			await setTimeout(delay, void 0, { signal: this.#closing.signal }).catch(() => {});
		}
	}
	/** Ends what is under way and the connections, which would keep the process alive. */
	close() {
		this.#closing.abort();
		if (!this.#shared) this.#agent.destroy();
	}
	#anonymousOptions(timeout) {
		return {
			registry: this.url,
			agent: this.#agent,
			userAgent: USER_AGENT,
			preferOnline: true,
			timeout
		};
	}
	/** Keeps the text of an `npm-notice` header. */
	hear(notice) {
		if (notice !== null && notice !== "") this.notices.add(oneLine(notice));
	}
};
/** A request that did not end well; the only thing that the registry edge throws. */
var RequestFailed = class extends Error {
	failure;
	constructor(failure, options) {
		super(`a request to the registry failed (${failure.kind})`, options);
		this.failure = failure;
	}
};
// src/edges/registry/answer.ts
/** Does one request and gives what came of it as an answer; never throws for what a registry or the network does. */
async function answerOf(registry, act) {
	try {
		const value = await act();
		if (value !== void 0) return {
			kind: "answered",
			value
		};
		return unreadable({
			kind: "nonsense",
			why: "its answer is not of the documented form"
		}, registry);
	} catch (error) {
		if (error instanceof RequestFailed) return failedAnswer(error.failure, registry);
		throw error;
	}
}
/** 404 and 405: no such endpoint or thing; so is a redirect to another origin (design, section 7). */
function failedAnswer(failure, registry) {
	if (failure.kind === "redirect") return { kind: "absent" };
	if (failure.kind !== "status") return unreadable(failure, registry);
	const { status, words, challenge } = failure;
	if (status === 404 || status === 405) return { kind: "absent" };
	if ((status === 401 || status === 403) && !failure.html) return {
		kind: "refused",
		status,
		words,
		...challenge === "otp" || challenge === "ip-address" ? { challenge } : {}
	};
	return {
		...unreadable(failure, registry),
		...words !== "" && { status }
	};
}
function unreadable(failure, registry) {
	return {
		kind: "unreadable",
		problem: classifyRead(failure, registry)
	};
}
// src/decisions/registry/read-dist-tags.ts
/** The answer to `/-/package/:package/dist-tags` (facts 2.10): dist-tags and what they name. */
function readDistTags(body) {
	if (!isObject(body)) return void 0;
	return dictionary(entries(body).filter((entry) => typeof entry[1] === "string"));
}
// src/decisions/registry/read-packument.ts
/** A registry's JSON as a packument, `undefined` where it is none. Entries that make no sense are left out. */
function readPackument(document) {
	const versions = field(document, "versions");
	if (!isObject(versions)) return void 0;
	const maintainers = readMaintainers(field(document, "maintainers"));
	return {
		distTags: readDistTags(field(document, "dist-tags")) ?? dictionary([]),
		versions: dictionary(entries(versions).filter(([, manifest]) => isObject(manifest)).map(([version, manifest]) => [version, readVersion(manifest)])),
		...maintainers && { maintainers }
	};
}
function readVersion(manifest) {
	const dist = field(manifest, "dist");
	const [integrity, shasum, tarball] = [
		"integrity",
		"shasum",
		"tarball"
	].map((name) => textField(dist, name));
	const publisher = textField(field(manifest, "_npmUser"), "name");
	return {
		deprecated: Boolean(field(manifest, "deprecated")),
		...integrity !== void 0 && { integrity },
		...shasum !== void 0 && { shasum },
		...tarball !== void 0 && { tarball },
		...publisher !== void 0 && { publisher }
	};
}
/** Verdaccio has no maintainers (facts 5); an empty list tells as little as none. */
function readMaintainers(value) {
	if (!Array.isArray(value)) return void 0;
	const names = value.map((maintainer) => typeof maintainer === "string" ? maintainer : textField(maintainer, "name"));
	const known = names.filter((name) => name !== void 0);
	return known.length === 0 || known.length < names.length ? void 0 : known;
}
// src/edges/registry/packument.ts
/**
* The packument.
* @param full the abbreviated one has neither maintainers nor `_npmUser` (facts 1.4), and is a fraction of the size; for a name that is not there pacote then asks again for the full one
* @throws RequestFailed
*/
async function fetchPackument(registry, name, full = true) {
	const { default: pacote } = await import("./chunk5.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const options = {
			...registry.options(3e4),
			fullMetadata: full
		};
		return readPackument(await registry.attempt(() => pacote.packument(name, options), true));
	} catch (error) {
		if (error instanceof RequestFailed && error.failure.kind === "status" && error.failure.html) throw new RequestFailed({
			kind: "nonsense",
			why: `it answers ${error.failure.status} with a web page`
		}, { cause: error });
		throw error;
	}
}
// src/decisions/release/target.ts
/**
* Inputs and publishConfig to one target: an input beats publishConfig, and there `@scope:registry` beats `registry`.
* @throws ReleaseError for values that npm would not take.
*/
function chooseTarget(pkg, inputs) {
	const [first, ...furtherTags] = inputs.tags;
	const tag = first ?? configuredTag(pkg);
	return {
		...chooseRegistry(pkg, inputs.registry),
		tag: tag ?? "latest",
		named: tag !== void 0,
		furtherTags,
		access: chooseAccess(pkg, inputs.access)
	};
}
/**
* Where the package goes.
* @throws ReleaseError for a registry in publishConfig that is none
*/
function chooseRegistry({ publishConfig }, input) {
	const configured = publishConfig.scopeRegistry ?? publishConfig.registry;
	if (configured === void 0) return {
		registry: input ?? "https://registry.npmjs.org/",
		warnings: []
	};
	const parsed = parseRegistryUrl(configured);
	if (input === void 0) {
		if ("url" in parsed) return {
			registry: parsed.url,
			warnings: []
		};
		throw new ReleaseError({
			code: "registry-url-invalid",
			what: `publishConfig in package.json names the registry ${shownUrl(configured)}, and ${parsed.reason}.`
		});
	}
	if ("url" in parsed && parsed.url === input) return {
		registry: input,
		warnings: []
	};
	return {
		registry: input,
		warnings: [{
			code: "registry-conflict",
			what: `The input 'registry' (${input}) is used, not ${shownUrl(configured)} of publishConfig.`
		}]
	};
}
/** A URL that may hold credentials is not repeated. */
function shownUrl(text) {
	return text.includes("@") ? "a URL with credentials" : quote(text);
}
function configuredTag({ publishConfig: { tag } }) {
	const fault = tag === void 0 ? void 0 : tagFault(tag);
	if (tag === void 0 || fault === void 0) return tag;
	throw new ReleaseError({
		code: "tag-invalid",
		what: `publishConfig in package.json names the dist-tag ${quote(tag)}, and ${fault}.`
	});
}
function chooseAccess(pkg, input) {
	const configured = pkg.publishConfig.access;
	const access = input ?? ACCESSES.find((candidate) => candidate === configured);
	if (access === void 0 && configured !== void 0) throw new ReleaseError({
		code: "publish-config-invalid",
		what: `publishConfig in package.json has the access ${quote(configured)}; accepted are "public" and "restricted".`
	});
	if (access === "restricted" && pkg.scope === void 0) throw new ReleaseError({
		code: "access-unscoped",
		what: `${pkg.name} has no scope and cannot be restricted.`
	});
	return access;
}
// src/actions/report.ts
/**
* Tells the result to the workflow and to people: outputs first, so that a failing step loses none; then annotations, the
* job summary and the last line. What cannot be written is said, since something may have been published.
*/
async function report({ outputs, annotations, summary, headline, failed }) {
	await attempt("outputs", () => setOutputs(outputs));
	for (const annotation of annotations) annotate(annotation);
	await attempt("summary", async () => await writeSummary(summary));
	logText(headline);
	if (failed) failStep();
}
async function attempt(what, write) {
	try {
		await write();
	} catch {
		annotate({
			level: "warning",
			title: "The result could not be reported",
			message: `The runner's file for the ${what} cannot be written; the log has the result.`
		});
	}
}
export { field as $, readInputs as A, PACK_INPUTS as At, optionalCode as B, readContents as C, logLine as Ct, endedAs as D, ACCESSES as Dt, endOf as E, quote as Et, STATE_ICONS as F, changesSection as G, problemList as H, checksTable as I, resultOf as J, suggestionsSection as K, contentsSection as L, endGroup as M, PUBLISH_INPUTS as Mt, info as N, STRATEGIES as Nt, failedWith as O, MATCHES as Ot, startGroup as P, VERIFY_INPUTS as Pt, entries as Q, factsTable as R, inspectTarball as S, code as St, rawManifest as T, oneLine as Tt, summaryOf as U, otherWays as V, tokenExpiry as W, cutChanges as X, changesBetween as Y, remarksOnChanges as Z, findPackages as _, NPMJS as _t, readDistTags as a, counted as at, pathFrom as b, tagFault as bt, RequestFailed as c, headline as ct, classifyRead as d, CATALOGUE as dt, isObject as et, said as f, Fields as ft, RegistryAgent as g, undeclaredInputs as gt, logText as h, registryOf as ht, fetchPackument as i, bytes as it, redacted as j, PLAN_INPUTS as jt, readSurroundings as k, ON_EXISTING as kt, PRODUCT as l, problemAnnotations as lt, logGroup as m, demandCorrect as mt, chooseRegistry as n, packageId as nt, answerOf as o, duration as ot, aloneInLog as p, accountInputs as pt, table as q, chooseTarget as r, escapedName as rt, Registry as s, annotationsOf as st, report as t, textField as tt, retryDelay as u, helpLink as ut, findMembers as v, isNpmjs as vt, secretFiles as w, markdown as wt, readPackage as x, tagRefusal as xt, readYaml as y, ReleaseError as yt, link as z };
