import { $ as field, Et as quote, Q as entries, Tt as oneLine, d as classifyRead, dt as CATALOGUE, et as isObject, f as said, g as RegistryAgent, i as fetchPackument, o as answerOf, r as chooseTarget, rt as escapedName, tt as textField, vt as isNpmjs, yt as ReleaseError } from "./report.mjs";
import { n as remarksOn } from "./remarks.mjs";
// src/decisions/inputs/assign-accounts.ts
/** So many names are told, the others counted. */
const MOST_NAMES$1 = 10;
/**
* Each package with its own token and account. A token is for one package: `token` where there is one, its line in
* `tokens` otherwise.
* @param names of the packages to release
* @throws ReleaseError naming every package without a token, and every line that is for none of them
*/
function assignAccounts(names, inputs) {
	const { token, tokens, serviceAccount, serviceAccounts } = inputs;
	const only = names.length === 1 ? names[0] : void 0;
	const problems = [
		...strangers("tokens", tokens, names),
		...strangers("service-account", serviceAccounts, names),
		...token === void 0 ? [] : contradictions(only, tokens)
	];
	const ownOf = (name) => tokens.get(name) ?? (name === only ? token : void 0);
	const missing = names.filter((name) => ownOf(name) === void 0);
	if (missing.length > 0) {
		const what = `${listed$1(missing)} has no line \`name=token\` in the input 'tokens'.`;
		problems.push({
			code: "token-missing",
			what
		});
	}
	if (problems.length > 0) throw new ReleaseError(problems);
	return new Map(names.flatMap((name) => {
		const own = ownOf(name);
		const account = serviceAccounts.get(name) ?? serviceAccount;
		return own === void 0 ? [] : [[name, {
			token: own,
			serviceAccount: account
		}]];
	}));
}
/** Lines for packages that are not released here: a name that is misspelt, or a token that should not be in this job. */
function strangers(input, lines, names) {
	const strange = [...lines.keys()].filter((name) => !names.includes(name));
	if (strange.length === 0) return [];
	return [{
		code: "token-line-invalid",
		what: `The input '${input}' has a line for ${listed$1(strange.map((name) => quote(name)))}, which is none of the packages to release: ${listed$1(names)}.`
	}];
}
/** As many names as a person reads. */
function listed$1(names) {
	const more = names.length - MOST_NAMES$1;
	return more > 0 ? `${names.slice(0, MOST_NAMES$1).join(", ")} and ${more} more` : names.join(", ");
}
/** `token` says nothing of whose it is, so it is for one package and beside no others. */
function contradictions(only, tokens) {
	if (only !== void 0 && tokens.size === 0) return [];
	return [{
		code: "token-line-invalid",
		what: tokens.size > 0 ? "The inputs 'token' and 'tokens' are both given; accepted is one of them." : "The input 'token' is for one package, and several are to be released; accepted is a line name=token in the input 'tokens' for each."
	}];
}
// src/edges/registry/connections.ts
/** One pool of connections a registry, for packages that are released side by side. A token is in no connection. */
var Connections = class {
	#agents = /* @__PURE__ */ new Map();
	#most;
	/** @param most connections to one registry */
	constructor(most) {
		this.#most = most;
	}
	to(registry) {
		const agent = this.#agents.get(registry) ?? new RegistryAgent(registry, this.#most);
		this.#agents.set(registry, agent);
		return agent;
	}
	/** Closes them, which would keep the process alive. */
	close() {
		for (const agent of this.#agents.values()) agent.destroy();
	}
};
// src/edges/github/client.ts
/** GitHub's own client, loaded only where GitHub is asked. */
async function openGitHub(token) {
	const { getOctokit } = await import("./actions-github.mjs");
	return getOctokit(token.reveal());
}
/** Why GitHub did not do what it was asked. @throws what is neither an answer of GitHub's nor the network's fault */
function refusalOf(error) {
	const status = field(error, "status");
	if (typeof status !== "number" && !isNetworkError(error)) throw error;
	const why = oneLine(error instanceof Error ? error.message : String(error));
	return {
		status: typeof status === "number" ? status : void 0,
		why
	};
}
/** octokit wraps what fetch throws in an error of its own with status 500; undici's own have a cause. */
function isNetworkError(error) {
	return error instanceof TypeError && field(error, "cause") !== void 0;
}
// src/decisions/checks/subject.ts
/** The user name behind the token, where the registry told it. */
function userOf(evidence) {
	return evidence.whoami.kind === "answered" ? evidence.whoami.value.username : void 0;
}
/** The token's own entry in the token list, where it could be read. */
function ownToken(evidence) {
	return evidence.tokens.kind === "answered" ? evidence.tokens.value.own : void 0;
}
/** npm user names compare without regard to case. */
function sameUser(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
/** A user's entry in a map by user name. */
function entryOf(map, user) {
	const name = [...map.keys()].find((candidate) => sameUser(candidate, user));
	return name === void 0 ? void 0 : map.get(name);
}
/** Why an answer does not tell, as a clause. */
function silence(answer) {
	switch (answer.kind) {
		case "refused": return `it answers ${answer.status}${answer.words === "" ? "" : ` (${answer.words})`}`;
		case "unreadable": return answer.problem.what.replace(/\.$/, "");
		case "absent": return "it has no such endpoint";
		case "not-asked": return "it was not asked";
		case "answered": return "its answer does not tell";
	}
}
/** How a maintainer invites an account to a package: npm's page and command, where the registry is npm's. */
function invitation({ packageName, registry }, user) {
	return isNpmjs(registry) ? `As a maintainer, invite ${user} on https://www.npmjs.com/package/${packageName}/access or with \`npm owner add ${user} ${packageName}\`, and accept the invitation as ${user}.` : `Give ${user} the right to publish ${packageName} in the registry's own configuration.`;
}
// src/decisions/provenance/repository-url.ts
/**
* Whether `repository.url` names this repository as npm compares them: letter case included, without what git adds
* (facts 3, E422 "expected to match").
* @param repository URL of the repository that runs the workflow
*/
function namesRepository(url, repository) {
	return sourceUrl(url) === repository;
}
/** `git+https://host/owner/repo.git` and its ssh forms as `https://host/owner/repo`. */
function sourceUrl(url) {
	return url.replace(/^git\+/, "").replace(/^git:\/\//, "https://").replace(/^(ssh:\/\/)?git@([^:/]+)[:/]/, "https://$2/").replace(/\/$/, "").replace(/\.git$/, "");
}
// src/decisions/failures/classify-upload.ts
/** A text in the answer that tells what a status alone does not (facts 3, where each is quoted with its source). */
const SIGNATURES = [
	[/E_STAGE_REQUIRED/i, "stage-required"],
	[/granular access token with bypass 2fa enabled is required/i, "bypass-required"],
	[/temporarily suspended/i, "account-suspended"],
	[/over previously staged version/i, "version-staged"],
	[/cannot publish over|already present|already exists|updating assets/i, "version-exists"],
	[/failed to save packument/i, "package-document-conflict"],
	[/rate limited|publish limit/i, "rate-limited"],
	[/sigstore provenance|provenance bundle/i, "provenance-refused"],
	[/may not perform this action|oidc permission denied/i, "token-restricted"],
	[/republished until/i, "republish-too-soon"],
	[/dual-use/i, "content-refused"]
];
/** Statuses that tell by themselves. 404 on an upload is how npm hides a missing permission (facts 3). */
const BY_STATUS = {
	401: "token-invalid",
	402: "payment-required",
	403: "permission-denied",
	404: "upload-not-found",
	409: "package-document-conflict",
	413: "too-large",
	429: "rate-limited"
};
/** Why the registry did not take an upload. */
function classifyUpload(failure, registry) {
	if (failure.kind !== "status") return classifyRead(failure, registry);
	return {
		code: uploadCode(failure),
		what: describe(failure, registry)
	};
}
/** The catalogue's entry for an answer to an upload, from the registry's words first and the status last. */
function uploadCode(failure) {
	if (failure.kind !== "status") return classifyRead(failure, "").code;
	if (failure.challenge === "otp") return "otp-required";
	if (failure.challenge === "ip-address") return "token-ip-restricted";
	if (failure.html && failure.status < 500 && failure.status !== 404) return "not-a-registry";
	const said = `${failure.words} ${failure.notice}`;
	const signature = SIGNATURES.find(([pattern]) => pattern.test(said));
	if (signature !== void 0) return signature[1];
	return BY_STATUS[failure.status] ?? (failure.status >= 500 ? "registry-failing" : "upload-refused");
}
function describe(failure, registry) {
	const notice = failure.notice === "" ? "" : ` (npm-notice: ${failure.notice})`;
	return `${registry} answered the upload with ${failure.status}${said(failure.words)}${notice}.`;
}
// src/decisions/release/choose-route.ts
/**
* `auto`: staged where the evidence shows that the registry would demand it and staging answers, direct otherwise; then
* the registry's answer to the upload has the last word. Nothing here depends on a date.
*/
function chooseRoute(mode, evidence) {
	const staging = evidence.staged.kind;
	const stagingAnswers = staging === "answered";
	const choice = {
		mayStage: false,
		stagingAnswers
	};
	if (mode !== "auto") return {
		...choice,
		route: mode,
		why: `the input 'mode' is "${mode}"`
	};
	const why = stagingAnswers ? stagingIsNeeded(evidence) : void 0;
	if (why !== void 0) return {
		...choice,
		route: "stage",
		why
	};
	if (staging === "absent") return {
		...choice,
		route: "direct",
		why: "this registry has no staging"
	};
	return {
		...choice,
		route: "direct",
		why: "nothing shows that the registry demands staging",
		mayStage: true
	};
}
function stagingIsNeeded(evidence) {
	const own = ownToken(evidence);
	if (own?.stageOnly === true) return "the token may only stage";
	if (own?.bypasses2fa === false) return "the token does not bypass 2FA, which staging does not need";
	if (evidence.writeProbe.kind === "refused") return "the registry refuses this token a direct upload, and has staging";
	if (own?.bypasses2fa === void 0 && evidence.profile.kind === "answered" && evidence.profile.value.tfa === "auth-and-writes") return "the account asks for a one-time password to publish, which staging does not need";
}
/**
* Whether the registry's answer to a direct upload leads to staging: it demands that (stage-only token, one-time password,
* bypass required), or it lacks the right to publish where staging, which has a right of its own, is known to be there.
*/
function demandsStaging(failure, { stagingAnswers }) {
	const code = uploadCode(failure);
	if (code === "permission-denied" || code === "token-restricted") return stagingAnswers;
	return [
		"stage-required",
		"otp-required",
		"bypass-required"
	].includes(code);
}
// src/decisions/registry/read-answers.ts
/** No white space or slash, and no longer than a name in a registry can be. */
const USER_NAME = /^[^\s/]{1,214}$/;
/** The words of a version's status (facts 2.8). */
const STATUSES = /* @__PURE__ */ new Set([
	"published",
	"validating",
	"staged",
	"blocked",
	"deleted"
]);
/** Fields of an error body, which no registry gives next to names. */
const ERROR_FIELDS = /* @__PURE__ */ new Set([
	"error",
	"message",
	"reason",
	"code",
	"status",
	"statusCode",
	"success",
	"ok"
]);
/** `GET /-/whoami` (facts 2.2). `undefined`: not an answer to that question. */
function readWhoami(body) {
	if (!isObject(body)) return void 0;
	if (Object.keys(body).length === 0) return {};
	const username = textField(body, "username")?.trim();
	return username !== void 0 && USER_NAME.test(username) ? { username } : void 0;
}
/** `GET /-/npm/v1/user` (facts 2.3): a `tfa` that is null, false or pending is off. */
function readProfile(body) {
	if (!isObject(body) || !Object.hasOwn(body, "tfa")) return void 0;
	const tfa = body.tfa;
	if (tfa === null || tfa === false || field(tfa, "pending") === true) return { tfa: "off" };
	const mode = field(tfa, "mode");
	return { tfa: mode === "auth-only" || mode === "auth-and-writes" ? mode : "unknown" };
}
/**
* `GET /-/package/:package/collaborators` and `/-/user/:user/package` (facts 2.5): names with `write` or `read`, which
* some spell `read-write` and `read-only`.
*/
function readPermissions(body) {
	if (!isObject(body)) return void 0;
	const known = entries(body).filter((entry) => typeof entry[1] === "string");
	if (known.length < entries(body).length) return void 0;
	const permissions = known.map(([name, word]) => [name, permissionOf(word)]);
	return known.length > 0 && permissions.every(([name, word]) => ERROR_FIELDS.has(name) && word === "unknown") ? void 0 : new Map(permissions);
}
/** `GET /-/package/:package/visibility` (facts 2.6). */
function readPackageVisibility(body) {
	const isPublic = field(body, "public");
	return typeof isPublic === "boolean" ? { public: isPublic } : void 0;
}
/** `GET /-/package/:package/version/:version/status` (facts 2.8). */
function readVersionStatus(body) {
	const status = textField(body, "status");
	return status === void 0 || !STATUSES.has(status) ? void 0 : { status };
}
/** `GET /-/stage` (facts 2.9). Items without an id or a version are left out; where all are so, it is no such list. */
function readStaged(body) {
	const items = field(body, "items");
	if (!Array.isArray(items)) return void 0;
	const staged = items.map(readStagedVersion).filter((version) => version !== void 0);
	return items.length > 0 && staged.length === 0 ? void 0 : staged;
}
function readStagedVersion(item) {
	const [id, packageName, version] = [
		"id",
		"packageName",
		"version"
	].map((name) => textField(item, name));
	if (id === void 0 || packageName === void 0 || version === void 0) return void 0;
	const [shasum, actor] = [textField(item, "shasum"), textField(item, "actor")];
	return {
		id,
		packageName,
		version,
		...shasum !== void 0 && { shasum },
		...actor !== void 0 && { actor }
	};
}
/** `GET /-/v1/search` (facts 7e). */
function readSearch(body) {
	const objects = field(body, "objects");
	if (!Array.isArray(objects)) return void 0;
	const names = objects.map((object) => textField(field(object, "package"), "name")).filter((name) => name !== void 0);
	const total = field(body, "total");
	return {
		names,
		total: typeof total === "number" ? Math.max(total, objects.length) : objects.length
	};
}
function permissionOf(word) {
	if (word === "write" || word === "read-write") return "write";
	return word === "read" || word === "read-only" ? "read" : "unknown";
}
// src/decisions/checks/expiry.ts
const DAY = 864e5;
/**
* When the token expires: from its own entry, from the token itself where it is a JWT, or from the input `token-expires`.
* `never`: its entry says that it does not.
*/
function expiryOf(subject, evidence) {
	const listed = ownToken(evidence)?.expiry;
	if (listed === null) return "never";
	const at = listed === void 0 ? NaN : Date.parse(listed);
	if (!Number.isNaN(at)) return {
		at,
		source: "token list"
	};
	if (evidence.jwtExpiry !== void 0) return {
		at: evidence.jwtExpiry,
		source: "token"
	};
	if (subject.tokenExpires === void 0) return void 0;
	return {
		at: Date.parse(subject.tokenExpires),
		source: "input"
	};
}
/** Whole days until then, rounded down; negative when it is past. */
function daysLeft(expiry, now) {
	return Math.floor((expiry.at - now) / DAY);
}
/**
* How long does it live? Only the registry's own word that it is over stops a release, and a JWT's only where the
* registry does not take the token any more; a passed `token-expires` warns (design, 7).
*/
function checkExpiry(subject, evidence) {
	const id = "expiry";
	const expiry = expiryOf(subject, evidence);
	if (expiry === "never") return {
		id,
		status: "pass",
		evidence: "the token list shows no expiry date"
	};
	if (expiry === void 0) {
		if (evidence.verdaccio) return {
			id,
			status: "not-applicable",
			evidence: "this token carries no expiry date"
		};
		return {
			id,
			status: "unknown",
			code: "expiry-unavailable",
			evidence: `the registry was asked for the token list: ${silence(evidence.tokens)}`
		};
	}
	const date = new Date(expiry.at).toISOString().slice(0, 10);
	const source = expiry.source === "input" ? "the input 'token-expires'" : `the ${expiry.source}`;
	if (expiry.at > subject.now) return {
		id,
		status: "pass",
		evidence: `${source} says ${date}`
	};
	return {
		id,
		status: expiry.source === "token list" || expiry.source === "token" && userOf(evidence) === void 0 ? "fail" : "unknown",
		code: "token-expired",
		evidence: `${source} says ${date}, which is past`
	};
}
/** The warning that a release will fail soon, in time to prevent it. */
function expiryWarning(subject, evidence) {
	const expiry = expiryOf(subject, evidence);
	if (expiry === void 0 || expiry === "never" || expiry.at <= subject.now) return void 0;
	const left = daysLeft(expiry, subject.now);
	if (left >= subject.expiryWarningDays) return void 0;
	const date = new Date(expiry.at).toISOString().slice(0, 10);
	return {
		code: "token-expiring",
		what: `The token for ${subject.packageName} expires on ${date}, in ${left} ${left === 1 ? "day" : "days"}.`
	};
}
// src/decisions/checks/advice.ts
/** What the evidence tells a maintainer to do although nothing is wrong with this release. */
function adviceOn(subject, evidence) {
	const advice = [
		expiryWarning(subject, evidence),
		tfaAdvice(evidence),
		newPackageAdvice(subject, evidence)
	];
	const notices = evidence.notices.map((what) => ({
		code: "registry-notice",
		what
	}));
	return [...advice.filter((problem) => problem !== void 0), ...notices];
}
/** The other accounts that may publish this package, by name; each is a way in besides the service account. */
function otherMaintainers(evidence) {
	const user = userOf(evidence) ?? "";
	const { packument } = evidence;
	return (packument.kind === "answered" ? packument.value.maintainers ?? [] : []).filter((name) => !sameUser(name, user));
}
/** Nobody can be shown to be a maintainer of a package that is not there; Verdaccio's write probe tells all the same. */
function newPackageAdvice({ packageName }, evidence) {
	if (evidence.packument.kind !== "absent" || evidence.writeProbe.kind === "answered") return void 0;
	return {
		code: "package-new",
		what: `${packageName} is not on the registry yet, or is hidden from this token.`
	};
}
function tfaAdvice(evidence) {
	const { profile } = evidence;
	if (evidence.collaborators.kind === "absent" && ownToken(evidence) === void 0) return void 0;
	if (evidence.verdaccio || profile.kind !== "answered" || profile.value.tfa !== "off") return void 0;
	return {
		code: "account-without-2fa",
		what: `The account ${userOf(evidence) ?? "behind the token"} has no 2FA.`
	};
}
// src/decisions/checks/blast-radius.ts
/** More names than this are counted, not told. */
const MOST_NAMES = 10;
/**
* Does the token reach this package and no other? Evidence: the token's own scopes, the account's packages, the public
* search. Verdaccio has neither scopes nor a list of an account's packages, so there it does not apply (design, 7).
*/
function checkBlastRadius(subject, evidence) {
	const id = "blast-radius";
	if (evidence.verdaccio) return {
		id,
		status: "not-applicable",
		evidence: "this registry's tokens have no scopes"
	};
	return {
		id,
		...byTokenScopes$1(subject, evidence) ?? byAccount(subject, evidence) ?? bySearch(subject, evidence) ?? cannotTell$1(evidence)
	};
}
/** A token bound to packages by name reaches these, whatever its account may do. */
function byTokenScopes$1(subject, evidence) {
	const scopes = (ownToken(evidence)?.scopes ?? []).filter(({ type }) => type !== "org");
	const bounded = scopes.every(({ type, name }) => type === "package" && !name.includes("*"));
	if (scopes.length === 0 || !bounded) return void 0;
	const names = [...new Set(scopes.map(({ name }) => name))];
	return judged(subject, "besides this package the token reaches", {
		names,
		total: names.length
	});
}
function byAccount(subject, evidence) {
	if (evidence.accountPackages.kind !== "answered") return void 0;
	const names = [...evidence.accountPackages.value].filter(([, right]) => right !== "read").map(([name]) => name);
	return judged(subject, "besides this package the account may write", {
		names,
		total: names.length
	});
}
/** The search index lags behind and knows public packages only (facts 7e), so that nothing found tells nothing. */
function bySearch(subject, evidence) {
	if (evidence.searchedPackages.kind !== "answered" || evidence.searchedPackages.value.total === 0) return void 0;
	return judged(subject, "besides this package the search finds the account as a maintainer of", evidence.searchedPackages.value);
}
/** This package counts too where it is not listed, since the token is to release it. */
function judged({ maxPackages, packageName }, verb, { names, total }) {
	const others = names.filter((name) => name !== packageName);
	const evidence = `${verb} ${total - (names.length - others.length) === 0 ? "no other package" : listed(others, total)}`;
	return (names.includes(packageName) ? total : total + 1) > maxPackages ? {
		status: "fail",
		code: "reach-too-wide",
		evidence
	} : {
		status: "pass",
		evidence
	};
}
function listed(others, total) {
	const shown = others.slice(0, MOST_NAMES);
	const more = total > shown.length + 1 ? `, ${total} in all` : "";
	return `${shown.join(", ")}${more}`;
}
function cannotTell$1(evidence) {
	return {
		status: "unknown",
		code: "reach-unavailable",
		evidence: `the registry was asked for the account's packages: ${silence(evidence.accountPackages)}`
	};
}
// src/decisions/checks/maintainer.ts
/**
* May this account, with this token, write this package? The sources are asked in turn and the first that tells decides;
* the last word is "cannot tell". A permission that one source shows is never outweighed by one that does not list it.
*/
function checkMaintainer(subject, evidence) {
	const user = userOf(evidence);
	return {
		id: "maintainer",
		...byTokenScopes(subject, evidence) ?? byWriteProbe(subject, evidence) ?? byVersionStatus(subject, evidence) ?? (user === void 0 ? void 0 : byLists(subject, evidence, user)) ?? newPackage(subject, evidence) ?? cannotTell(subject, evidence)
	};
}
/** A token made for other packages only (facts 2.4); an `org` item is about managing an organisation. */
function byTokenScopes({ packageName }, evidence) {
	const scopes = (ownToken(evidence)?.scopes ?? []).filter(({ type }) => type !== "org");
	if (scopes.length === 0 || scopes.some(({ type }) => type !== "package")) return void 0;
	if (scopes.some(({ name }) => name === packageName || name.includes("*"))) return void 0;
	return {
		status: "fail",
		code: "token-out-of-scope",
		evidence: `the token was made for ${scopes.map(({ name }) => name).join(", ")}, not for ${packageName}`
	};
}
/** Verdaccio (facts 5). Under staging a refused write proves nothing: staging has a permission of its own. */
function byWriteProbe(subject, evidence) {
	const answer = evidence.writeProbe;
	if (answer.kind === "answered") return {
		status: "pass",
		evidence: `the registry lets this token write ${subject.packageName}`
	};
	if (answer.kind !== "refused") return void 0;
	const words = `the registry refuses this token to write ${subject.packageName}: ${silence(answer)}`;
	if (subject.mode === "stage" || subject.mode === "auto" && evidence.staged.kind === "answered") return {
		status: "unknown",
		code: "maintainer-unavailable",
		evidence: `${words}; it may still take a staged version`
	};
	return {
		status: "fail",
		code: "not-maintainer",
		evidence: words,
		remedy: invitation(subject, userOf(evidence) ?? "the service account")
	};
}
/** Shown to those with publish access only (facts 2.8); not being shown proves nothing. */
function byVersionStatus(subject, evidence) {
	if (evidence.versionStatus.kind !== "answered") return void 0;
	return {
		status: "pass",
		evidence: `the registry shows this token the status of a version of ${subject.packageName}, which needs publish access`
	};
}
/** Collaborators and the account's own packages say which permission; the packument's maintainers only that there is one. */
function byLists(subject, evidence, user) {
	const { packageName } = subject;
	const collaborators = listing(evidence.collaborators, user);
	const account = listing(evidence.accountPackages, packageName);
	const maintainers = maintainerListing(evidence, user);
	const pass = (source) => ({
		status: "pass",
		evidence: `${source} show that ${user} may write ${packageName}`
	});
	if (collaborators === "write") return pass("the collaborators");
	if (account === "write") return pass("the account's packages");
	if (collaborators === "read" || account === "read") return {
		status: "fail",
		code: "read-only",
		evidence: `${user} has read access only to ${packageName}`,
		remedy: invitation(subject, user)
	};
	if (maintainers === "write") return pass("the packument's maintainers");
	const listings = [
		collaborators,
		account,
		maintainers
	];
	if (evidence.packument.kind === "absent" || listings.includes("unknown")) return void 0;
	if (!listings.includes("unlisted")) return void 0;
	return unlisted(subject, user, account === "unlisted");
}
/**
* Nobody lists the user. A team of an organisation can give access, to unscoped packages too, that neither collaborators
* nor maintainers show, and Verdaccio 9 lists who published first whoever may write: only the account's own list, which
* has the teams' packages, proves that there is none (facts 7c).
* @param proved whether the account's own list lacks the package
*/
function unlisted(subject, user, proved) {
	const evidence = `${user} is not listed among those who may write ${subject.packageName}`;
	const remedy = invitation(subject, user);
	if (!proved) return {
		status: "unknown",
		code: "maintainer-unavailable",
		evidence: `${evidence}, and whether a team or the registry's configuration gives access cannot be read`,
		remedy
	};
	return {
		status: "fail",
		code: "not-maintainer",
		evidence,
		remedy
	};
}
function listing(answer, key) {
	if (answer.kind !== "answered") return void 0;
	return entryOf(answer.value, key) ?? "unlisted";
}
function maintainerListing({ packument }, user) {
	if (packument.kind !== "answered" || packument.value.maintainers === void 0) return void 0;
	return packument.value.maintainers.some((name) => sameUser(name, user)) ? "write" : "unlisted";
}
function newPackage(subject, evidence) {
	if (evidence.packument.kind !== "absent") return void 0;
	return {
		status: "not-applicable",
		code: "package-new",
		evidence: `${subject.packageName} is not on the registry yet, or is hidden from this token`
	};
}
function cannotTell(subject, evidence) {
	return {
		status: "unknown",
		code: "maintainer-unavailable",
		evidence: userOf(evidence) === void 0 ? "the registry does not tell whose token it is" : `the registry was asked for the collaborators of ${subject.packageName}: ${silence(evidence.collaborators)}`
	};
}
// src/decisions/checks/non-interactive.ts
/**
* Can it publish, or stage, without a prompt? Proof is the token's own entry; the profile's `tfa` alone proves nothing on
* npmjs, where a token may bypass 2FA and an account without 2FA may still need such a token (facts 0.1).
*/
function checkNonInteractive(subject, evidence) {
	const own = ownToken(evidence);
	return {
		id: "non-interactive",
		...(own === void 0 ? void 0 : byOwnEntry(subject, evidence, own)) ?? byStaging(subject, evidence) ?? byProfile(subject, evidence)
	};
}
function byOwnEntry({ mode }, evidence, own) {
	if (own.readonly === true || own.writes === false) return {
		status: "fail",
		code: "token-read-only",
		evidence: "the token list shows this token as read-only"
	};
	if (own.stageOnly === true) return onlyStaging(mode, evidence, "token-stage-only", "the token list shows this token as stage-only");
	if (own.bypasses2fa === true) return {
		status: "pass",
		evidence: "the token list shows that this token bypasses 2FA"
	};
	if (own.bypasses2fa === void 0) return void 0;
	return onlyStaging(mode, evidence, "token-needs-2fa", "the token list shows that this token does not bypass 2FA");
}
/** A token that can only stage: fine where that is what happens, a failure where it cannot be. */
function onlyStaging(mode, evidence, code, shown) {
	const { route, mayStage } = chooseRoute(mode, evidence);
	if (route === "stage") return {
		status: "pass",
		evidence: `${shown}, and this version is staged`
	};
	return {
		status: mayStage ? "unknown" : "fail",
		code,
		evidence: shown
	};
}
/** Staging asks no token for a one-time password (facts 2.9). */
function byStaging({ mode }, evidence) {
	if (chooseRoute(mode, evidence).route !== "stage" || evidence.staged.kind !== "answered") return void 0;
	return {
		status: "pass",
		evidence: "this version is staged, and staging asks for no one-time password"
	};
}
function byProfile(subject, evidence) {
	const { profile } = evidence;
	if (profile.kind !== "answered") return {
		status: "unknown",
		code: "profile-unavailable",
		evidence: `the token's own entry cannot be read, and the registry was asked for the account's profile: ${silence(profile)}`
	};
	const { tfa } = profile.value;
	if (tfa === "off" && evidence.verdaccio) return {
		status: "pass",
		evidence: "the account has no 2FA, and this registry asks for none"
	};
	if (tfa === "auth-and-writes") return {
		status: "unknown",
		code: "otp-needed",
		evidence: "the account has 2FA for authorisation and writes; only a token that bypasses 2FA can publish"
	};
	return {
		status: "unknown",
		code: "bypass-unproved",
		evidence: `the account's 2FA mode is "${tfa}", and whether the token bypasses 2FA cannot be read`
	};
}
// src/decisions/checks/package-2fa.ts
/**
* Does the package forbid tokens? npm lets the setting be written and not be read (npm/cli#5445), so this is never known
* before an upload is refused for it.
*/
function checkPackage2fa(evidence) {
	const id = "package-2fa";
	if (evidence.verdaccio) return {
		id,
		status: "not-applicable",
		evidence: "this registry has no such setting"
	};
	return {
		id,
		status: "unknown",
		code: "package-2fa-unavailable",
		evidence: "npm does not let the package's publishing access be read"
	};
}
// src/decisions/checks/repository.ts
/**
* Will provenance be accepted? npm wants `repository.url` to name the repository that builds, letter case included
* (facts 3, E422). It stops nothing by itself: `provenance: auto` then signs nothing, and `true` refuses.
*/
function checkRepository({ repository }) {
	const id = "repository";
	const { manifest, workflow } = repository;
	if (workflow === void 0) return {
		id,
		status: "not-applicable",
		evidence: "no workflow's repository is known"
	};
	if (manifest !== void 0 && namesRepository(manifest, workflow)) return {
		id,
		status: "pass",
		evidence: `repository.url names ${workflow}`
	};
	return {
		id,
		status: "not-applicable",
		code: "repository-differs",
		evidence: `repository.url is ${manifest ?? "missing"} and not ${workflow}; no provenance can be signed`
	};
}
// src/decisions/checks/service-account.ts
/** Is it the account we expect, and none we refuse? Evidence: whoami against the inputs. */
function checkServiceAccount(subject, evidence) {
	const id = "service-account";
	const user = userOf(evidence);
	const { serviceAccount: expected, refuseAccounts: refused } = subject;
	if (expected === void 0 && refused.length === 0) return {
		id,
		status: "not-applicable",
		evidence: user === void 0 ? "no account is expected or refused" : `the account is ${user}; none is expected or refused`
	};
	if (user === void 0) return {
		id,
		status: "unknown",
		code: "whoami-unavailable",
		evidence: "the registry does not tell whose token it is"
	};
	if (refused.some((name) => sameUser(name, user))) return {
		id,
		status: "fail",
		code: "account-refused",
		evidence: `the token belongs to ${user}, whom the input 'refuse-accounts' names`
	};
	if (expected !== void 0 && !sameUser(expected, user)) return {
		id,
		status: "fail",
		code: "account-wrong",
		evidence: `the token belongs to ${user}, expected is ${expected}`
	};
	return {
		id,
		status: "pass",
		evidence: `the token belongs to ${user}`
	};
}
// src/decisions/checks/token-valid.ts
/**
* Does the registry know this token? Evidence: `/-/whoami` (facts 2.2), and where that answers 401 the staged versions,
* since npmjs has been seen to refuse whoami to a token that publishes (facts 2.1, askalf/dario#388).
*/
function checkTokenValid(subject, evidence) {
	const { whoami } = evidence;
	return {
		id: "token-valid",
		...whoami.kind === "answered" ? named(subject, whoami.value.username) : whoami.kind === "refused" ? refused(subject, evidence, whoami) : unavailable(subject, whoami)
	};
}
function named(subject, username) {
	if (username !== void 0) return {
		status: "pass",
		evidence: `${subject.registry} knows it as ${username}`
	};
	return {
		status: "fail",
		code: "token-invalid",
		evidence: `${subject.registry} answers whoami without a user name, as it does to a token it does not know`
	};
}
function refused(subject, evidence, whoami) {
	if (whoami.challenge === "ip-address" || whoami.status === 403 && whoami.words === "") return {
		status: "fail",
		code: "token-ip-restricted",
		evidence: `${subject.registry} answers whoami with ${whoami.status} and no more, as it does outside a token's IP allow-list`
	};
	if (whoami.status !== 401 || whoami.challenge === "otp") return unavailable(subject, whoami);
	if ([
		evidence.staged,
		evidence.tokens,
		evidence.profile
	].some(({ kind }) => kind === "answered")) return {
		status: "unknown",
		code: "identity-unavailable",
		evidence: `${subject.registry} answers whoami with 401, yet another question that needs a valid token is answered`
	};
	const second = evidence.staged;
	if (second.kind === "absent" || second.kind === "not-asked" || second.kind === "refused" && second.status === 401) {
		const also = second.kind === "refused" ? ", and the list of staged versions too" : "";
		return {
			status: "fail",
			code: "token-invalid",
			evidence: `${subject.registry} answers whoami with 401${also}`
		};
	}
	return unavailable(subject, whoami);
}
function unavailable(subject, whoami) {
	return {
		status: "unknown",
		code: "whoami-unavailable",
		evidence: `${subject.registry} was asked whoami: ${silence(whoami)}`
	};
}
// src/decisions/checks/checks-of.ts
/** Evidence to checks: every question about the token answered, each with its remedy unless it passed. */
function checksOf(subject, evidence) {
	return [
		checkTokenValid(subject, evidence),
		checkServiceAccount(subject, evidence),
		checkMaintainer(subject, evidence),
		checkNonInteractive(subject, evidence),
		checkBlastRadius(subject, evidence),
		checkExpiry(subject, evidence),
		checkPackage2fa(evidence),
		checkRepository(subject)
	].map(withRemedy);
}
/** The check with its catalogue's remedy, where it has a code and none of its own. */
function withRemedy(check) {
	if (check.code === void 0 || check.remedy !== void 0) return check;
	return {
		...check,
		remedy: CATALOGUE[check.code].remedy
	};
}
// src/decisions/checks/trigger.ts
/**
* Is this event safe for a secret? Refused: `pull_request_target`, a forked `pull_request`, and `issue_comment` and
* `workflow_run` when they act for a fork (design, section 7). A comment's payload does not tell whether its pull
* request is a fork's, so it counts as one.
*/
function checkTrigger(trigger, allowed) {
	const id = "trigger";
	const danger = dangerOf(trigger);
	if (danger === void 0) return {
		id,
		status: "pass",
		evidence: trigger.event === "" ? "no event is named" : `${trigger.event} acts for this repository`
	};
	if (allowed) return {
		id,
		status: "not-applicable",
		code: "trigger-allowed",
		evidence: `${danger}; the input 'allow-untrusted-trigger' allows it`
	};
	return {
		id,
		status: "fail",
		code: "trigger-untrusted",
		evidence: danger
	};
}
function dangerOf({ event, actsFor }) {
	if (event === "pull_request_target") return "the event pull_request_target runs with secrets for anyone's pull request";
	if (![
		"pull_request",
		"issue_comment",
		"workflow_run"
	].includes(event)) return void 0;
	if (actsFor === "fork") return `the event ${event} acts for a fork`;
	if (actsFor === "pull-request") return `the event ${event} is about a pull request that may be a fork's`;
}
// src/decisions/checks/verdict.ts
/** Hold under every `verification`, since they say whose credential may be used where (design, section 7). */
const ALWAYS = /* @__PURE__ */ new Set(["service-account", "trigger"]);
/** Under `strict` these may not be unknown (design, section 7). */
const KNOWN_UNDER_STRICT = /* @__PURE__ */ new Set([
	"token-valid",
	"service-account",
	"maintainer",
	"non-interactive",
	"blast-radius",
	"expiry"
]);
/** Bad as it is, a token that reaches too far would work: a warning, and a refusal under `strict` (design, 2). */
const ADVISORY = /* @__PURE__ */ new Set(["blast-radius"]);
/** Never known on npmjs, so that a warning at every release would say nothing. */
const NEVER_KNOWN = /* @__PURE__ */ new Set(["package-2fa"]);
/**
* Checks to verdict: a failed check stops the release; one that cannot tell warns, and stops it under `strict`; under
* `off` only a wrong account and an unsafe trigger stop it.
*/
function verdictOf(checks, verification) {
	const considered = verification === "off" ? checks.filter(({ id }) => ALWAYS.has(id)) : checks;
	const strict = verification === "strict";
	const stops = ({ id, status }) => status === "fail" ? !NEVER_KNOWN.has(id) && (strict || !ADVISORY.has(id)) : status === "unknown" && strict && KNOWN_UNDER_STRICT.has(id);
	const tolerated = considered.filter((check) => !stops(check));
	const unknown = tolerated.filter(({ id, status }) => status === "unknown" && !NEVER_KNOWN.has(id));
	return {
		refusals: considered.filter(stops).map(problemOf),
		doubts: [
			...tolerated.filter(({ status }) => status === "fail").map(problemOf),
			...unknown.filter(isPastDate).map((check) => ({
				...problemOf(check),
				what: `${sentence(check.evidence)}.`
			})),
			...doubtsOf(unknown.filter((check) => !isPastDate(check)))
		]
	};
}
function problemOf(check) {
	const what = check.status === "fail" ? `${sentence(check.evidence)}.` : `The check '${check.id}' cannot tell, and 'verification: strict' wants to know: ${check.evidence}.`;
	return {
		code: check.code ?? "checks-unknown",
		what,
		...check.remedy !== void 0 && { remedy: check.remedy }
	};
}
function isPastDate({ code }) {
	return code === "token-expired";
}
/** All that cannot be told as one warning; the checks themselves are in the log and the job summary. */
function doubtsOf(unknown) {
	if (unknown.length === 0) return [];
	return [{
		code: "checks-unknown",
		what: `Not everything could be verified: ${unknown.map(({ id, evidence }) => `${id}: ${evidence}`).join("; ")}.`
	}];
}
/** A clause as a sentence; a URL or a name at its start stays as it was given. */
function sentence(text) {
	return /^(the|this|no|besides|repository) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
// src/decisions/registry/read-tokens.ts
/** A page of the token list; every field of an entry is optional, and the shape of classic tokens is read too. */
function readTokenPage(body) {
	const objects = field(body, "objects");
	if (!Array.isArray(objects)) return void 0;
	const tokens = objects.flatMap((object) => {
		const masked = textField(object, "token");
		return masked === void 0 ? [] : [{
			masked,
			entry: readEntry(object)
		}];
	});
	const total = field(body, "total");
	return {
		tokens,
		last: textField(field(body, "urls"), "next") === void 0,
		total: typeof total === "number" ? total : void 0
	};
}
function readEntry(object) {
	const readonly = flag(object, "readonly");
	const bypasses2fa = flag(object, field(object, "bypass_2fa") === void 0 ? "automation" : "bypass_2fa");
	const policy = textField(object, "publish_policy");
	const expiry = field(object, "expiry");
	const scopes = readScopes(field(object, "scopes"));
	const writes = readWrites(field(object, "permissions"));
	const cidr = texts(field(object, "cidr") ?? field(object, "cidr_whitelist"));
	return {
		...readonly !== void 0 && { readonly },
		...bypasses2fa !== void 0 && { bypasses2fa },
		...policy !== void 0 && { stageOnly: policy === "stage_only" },
		...(expiry === null || typeof expiry === "string") && { expiry },
		...scopes !== void 0 && { scopes },
		...writes !== void 0 && { writes },
		...cidr !== void 0 && { cidr }
	};
}
function flag(object, name) {
	const value = field(object, name);
	return typeof value === "boolean" ? value : void 0;
}
/** A list with an element of another shape tells nothing: what it means might be a wider reach. */
function readScopes(value) {
	if (!Array.isArray(value)) return void 0;
	const scopes = value.map((scope) => ({
		type: textField(scope, "type"),
		name: textField(scope, "name")
	}));
	return scopes.every((scope) => scope.type !== void 0 && scope.name !== void 0) ? scopes : void 0;
}
/** Whether any permission on packages is to write; `undefined` where none speaks of packages. */
function readWrites(value) {
	if (!Array.isArray(value)) return void 0;
	const actions = value.filter((permission) => textField(permission, "name") === "package").map((permission) => textField(permission, "action"));
	if (actions.length === 0 || actions.includes(void 0)) return void 0;
	return actions.some((action) => action !== "read");
}
function texts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
}
/** Whether a value is a JSON Web Token with an `exp`, and when that is, in milliseconds. */
function jwtExpiry(payload) {
	try {
		const claims = JSON.parse(payload);
		const exp = isObject(claims) ? claims.exp : void 0;
		return typeof exp === "number" && Number.isFinite(exp) && exp > 0 && exp < 8e12 ? exp * 1e3 : void 0;
	} catch {
		return;
	}
}
// src/decisions/registry/second-round.ts
/**
* Verdaccio has only its write probe; elsewhere an account's packages tell how far it reaches and what its teams give,
* and a version's status shows publish access. What the first round told is not asked again.
*/
function secondRound(packageName, first) {
	const user = userOf(first);
	if (first.verdaccio) return { writeProbe: user !== void 0 };
	const collaborator = user !== void 0 && first.collaborators.kind === "answered" && entryOf(first.collaborators.value, user) !== void 0;
	const bounded = (ownToken(first)?.scopes ?? []).some(({ type, name }) => type === "package" && name === packageName);
	const version = (first.packument.kind === "answered" ? Object.keys(first.packument.value.versions) : []).findLast((candidate) => candidate.length <= 256);
	return {
		writeProbe: false,
		...user !== void 0 && !(collaborator && bounded) && { user },
		...version !== void 0 && !collaborator && first.whoami.kind !== "absent" && { version }
	};
}
// src/edges/registry/tokens.ts
/** npm allows an account 1,000 tokens (facts 4); a list that claims more is not believed. */
const MOST_PAGES = 10;
const PER_PAGE = 100;
/**
* The token's own entry in its account's list: the one entry with its masked form, over all pages. Two of them, or pages
* that cannot be counted, tell nothing.
* @throws RequestFailed
*/
async function fetchOwnToken(registry, timeout) {
	const fetchPage = async (page) => readTokenPage(await registry.json("/-/npm/v1/tokens", {
		timeout,
		query: {
			page,
			perPage: PER_PAGE
		}
	}));
	const first = await fetchPage(0);
	if (first === void 0) return void 0;
	const pages = Math.ceil((first.total ?? NaN) / PER_PAGE);
	if (!first.last && !(pages > 1 && pages <= MOST_PAGES)) return { own: void 0 };
	const rest = await Promise.all(Array.from({ length: first.last ? 0 : pages - 1 }, (_, index) => fetchPage(index + 1)));
	const read = [first, ...rest].filter((page) => page !== void 0);
	const own = read.flatMap(({ tokens }) => tokens.filter(({ masked }) => registry.token?.hasMask(masked) === true));
	return { own: own.length === 1 && read.length === rest.length + 1 ? own[0]?.entry : void 0 };
}
// src/edges/registry/evidence.ts
/** An endpoint that may be missing or broken delays a release by this at most, in milliseconds. */
const OPTIONAL = 5e3;
const NOT_ASKED = { kind: "not-asked" };
/**
* Everything the checks and the decision need, asked side by side; a second round only for what the first did not tell.
* Never throws: what could not be read is evidence too.
* @param introspect whether the token list may be read, which some egress monitors flag (facts 2.4)
*/
async function gatherEvidence(registry, packageName, introspect) {
	const asking = askFirst(registry, packageName, introspect);
	const reading = answerOf(registry.url, () => fetchPackument(registry, packageName));
	const [first, packument, second, versionStatus] = await Promise.all([
		asking,
		reading,
		asking.then((known) => askSecond(registry, packageName, {
			...known,
			packument: NOT_ASKED
		})),
		Promise.all([asking, reading]).then(([known, found]) => askStatus(registry, packageName, secondRound(packageName, {
			...known,
			packument: found
		}).version))
	]);
	const payload = registry.token?.jwtPayload();
	return {
		...first,
		packument,
		...second,
		versionStatus,
		jwtExpiry: payload === void 0 ? void 0 : jwtExpiry(payload),
		notices: [...registry.notices]
	};
}
async function askFirst(registry, packageName, introspect) {
	const escaped = escapedName(packageName);
	const [whoami, anonymous, profile, tokens, collaborators, staged] = await Promise.all([
		ask(registry, "/-/whoami", readWhoami, {
			timeout: 15e3,
			patient: true
		}),
		ask(registry, "/-/whoami", readWhoami, { anonymous: true }),
		ask(registry, "/-/npm/v1/user", readProfile),
		introspect ? answerOf(registry.url, () => fetchOwnToken(registry, OPTIONAL)) : NOT_ASKED,
		ask(registry, `/-/package/${escaped}/collaborators`, readPermissions),
		ask(registry, "/-/stage", readStaged, { query: {
			package: packageName,
			page: 0,
			perPage: 100
		} })
	]);
	return {
		verdaccio: registry.poweredByVerdaccio || isNameless(anonymous),
		whoami,
		profile,
		tokens,
		collaborators,
		staged
	};
}
async function askSecond(registry, packageName, first) {
	const { user, writeProbe: probes } = secondRound(packageName, first);
	const search = {
		query: {
			text: `maintainer:${user}`,
			size: 250
		},
		anonymous: true
	};
	const [accountPackages, searchedPackages, writeProbe] = await Promise.all([
		user === void 0 ? NOT_ASKED : ask(registry, `/-/user/${encodeURIComponent(user)}/package`, readPermissions),
		user === void 0 ? NOT_ASKED : ask(registry, "/-/v1/search", readSearch, search),
		probes ? probeWrite(registry, packageName) : NOT_ASKED
	]);
	return {
		accountPackages,
		searchedPackages,
		writeProbe
	};
}
async function askStatus(registry, packageName, version) {
	if (version === void 0) return NOT_ASKED;
	return await ask(registry, `/-/package/${escapedName(packageName)}/version/${encodeURIComponent(version)}/status`, readVersionStatus);
}
/** Verdaccio answers whoami 200 `{}` without a token (facts 5), even where its `x-powered-by` is hidden. */
function isNameless(anonymous) {
	return anonymous.kind === "answered" && anonymous.value.username === void 0;
}
async function ask(registry, where, read, request = {}) {
	return await answerOf(registry.url, async () => read(await registry.json(where, {
		timeout: OPTIONAL,
		...request
	})));
}
/**
* Verdaccio only: a write with an empty body is refused as such (422) where the token may write, and with 401 or 403
* where it may not; it creates nothing (facts 5).
*/
async function probeWrite(registry, packageName) {
	const answer = await ask(registry, `/${escapedName(packageName)}`, () => void 0, {
		method: "PUT",
		body: "{}"
	});
	return answer.kind === "unreadable" && answer.status === 422 ? {
		kind: "answered",
		value: { mayWrite: true }
	} : answer;
}
// src/actions/verify-token.ts
/**
* Whether the event is safe for a secret, before any package is read.
* @throws ReleaseError
*/
function demandTrigger(findings, inputs, { trigger }, allowUntrusted = false) {
	findings.checks = [withRemedy(checkTrigger(trigger, allowUntrusted))];
	stopOnRefusals(findings, inputs);
}
/** Where a package goes, and what is to be said of it. Nothing is sent yet. @throws ReleaseError */
function identify(pkg, inputs, findings, log) {
	const { registry, tags = [], access, ignoreScripts = true } = inputs;
	findings.pkg = pkg;
	const target = findings.target = chooseTarget(pkg, {
		registry,
		tags,
		access
	});
	findings.warnings.push(...target.warnings, ...remarksOn(pkg, ignoreScripts));
	log.package(pkg, target);
	return target;
}
/**
* Evidence to verdict: asks the registry about the token, checks, and stops where a check proves that it is wrong.
* @throws ReleaseError
*/
async function verifyToken({ registry, pkg, target }, inputs, surroundings, findings, log) {
	const evidence = await gatherEvidence(registry, pkg.name, inputs.introspectToken);
	learn(findings, subjectOf(pkg, target, inputs, surroundings), evidence);
	log.checks(findings.checks);
	stopOnRefusals(findings, inputs);
	return evidence;
}
function subjectOf(pkg, target, inputs, surroundings) {
	const { manifest } = pkg;
	return {
		...inputs,
		packageName: pkg.name,
		registry: target.registry,
		now: surroundings.now,
		repository: {
			manifest: textField(manifest.repository, "url"),
			workflow: surroundings.repository
		}
	};
}
/** Evidence to findings: the checks, and what the result tells of the account and its token. */
function learn(findings, subject, evidence) {
	const { packument } = evidence;
	const expiry = expiryOf(subject, evidence);
	findings.user = userOf(evidence);
	findings.otherMaintainers = otherMaintainers(evidence);
	findings.previousVersion = packument.kind === "answered" ? previousVersion(findings, packument.value) : void 0;
	if (expiry !== void 0 && expiry !== "never") findings.expiry = {
		date: new Date(expiry.at).toISOString().slice(0, 10),
		daysLeft: daysLeft(expiry, subject.now)
	};
	findings.checks = [...findings.checks, ...checksOf(subject, evidence)];
	findings.warnings.push(...adviceOn(subject, evidence));
}
/** What the dist-tag names; at a re-run that is the version itself, and what it named before is not known any more. */
function previousVersion({ pkg, target }, packument) {
	const named = packument.distTags[target?.tag ?? ""];
	return named === pkg?.version ? void 0 : named;
}
/** The registry's notices that came with later answers than the evidence. */
function tellNotices(findings, { notices }) {
	const told = new Set(findings.warnings.map(({ what }) => what));
	const fresh = [...notices].filter((what) => !told.has(what));
	findings.warnings.push(...fresh.map((what) => ({
		code: "registry-notice",
		what
	})));
}
/** The verdict on the checks so far: doubts become one warning, refusals stop the release. */
function stopOnRefusals(findings, { verification }) {
	const { refusals, doubts } = verdictOf(findings.checks, verification);
	if (refusals.length > 0) throw new ReleaseError(refusals);
	findings.warnings.push(...doubts);
}
export { Connections as _, readPackageVisibility as a, chooseRoute as c, uploadCode as d, namesRepository as f, refusalOf as g, openGitHub as h, verifyToken as i, demandsStaging as l, userOf as m, identify as n, readStaged as o, sameUser as p, tellNotices as r, readVersionStatus as s, demandTrigger as t, classifyUpload as u, assignAccounts as v };
