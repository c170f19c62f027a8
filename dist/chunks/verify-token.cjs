const require_start = require("./start.cjs");
const require_tell_skipped = require("./tell-skipped.cjs");
let node_timers_promises = require("node:timers/promises");
// src/decisions/inputs/assign-accounts.ts
function assignAccounts(names, inputs, hasIdentity, known = names) {
	const { token, tokens, serviceAccount, serviceAccounts } = inputs;
	const only = names.length === 1 ? names[0] : void 0;
	const problems = [
		...strangers("tokens", tokens, known),
		...strangers("service-account", serviceAccounts, known),
		...token === void 0 ? [] : contradictions(only, tokens)
	];
	const ownOf = (name) => tokens.get(name) ?? (name === only ? token : void 0);
	const accountOf = (name) => serviceAccounts.get(name) ?? serviceAccount;
	const lacking = lackingToken(names, inputs, hasIdentity);
	problems.push(...hasIdentity ? ownerless(lacking, accountOf) : missing(lacking));
	if (problems.length > 0) throw new require_start.ReleaseError(problems);
	return new Map(names.map((name) => [name, {
		token: ownOf(name),
		serviceAccount: accountOf(name)
	}]));
}
function lackingToken(names, { token, tokens, serviceAccount, serviceAccounts }, hasIdentity) {
	const tokenless = names.filter((name) => !tokens.has(name) && (names.length > 1 || token === void 0));
	return hasIdentity ? tokenless.filter((name) => (serviceAccounts.get(name) ?? serviceAccount) !== void 0) : tokenless;
}
function missing(names) {
	if (names.length === 0) return [];
	return [{
		code: "token-missing",
		what: `${require_start.listed(names)} ${have(names)} no line 'name=token' in the input 'tokens', and the job has no 'id-token: write' for a trusted publisher.`
	}];
}
function have({ length }) {
	return length === 1 ? "has" : "have";
}
function ownerless(names, accountOf) {
	const [first] = names;
	if (first === void 0) return [];
	return [{
		code: "service-account-without-token",
		what: `The input 'service-account' names ${require_start.quote(accountOf(first) ?? "")} for ${require_start.listed(names)}, which ${have(names)} no token; accepted is a token of that account, or no account for a package that its trusted publisher releases.`
	}];
}
function strangers(input, lines, names) {
	const strange = [...lines.keys()].filter((name) => !names.includes(name));
	if (strange.length === 0) return [];
	return [{
		code: "token-line-invalid",
		what: `The input '${input}' has a line for ${require_start.listed(strange.map((name) => require_start.quote(name)))}, which is none of the packages to release: ${require_start.listed(names)}.`
	}];
}
function contradictions(only, tokens) {
	if (only !== void 0 && tokens.size === 0) return [];
	return [{
		code: "token-line-invalid",
		what: tokens.size > 0 ? "The inputs 'token' and 'tokens' are both given; accepted is one of them." : "The input 'token' is for one package, and several are to be released; accepted is a line name=token in the input 'tokens' for each."
	}];
}
// src/decisions/checks/subject.ts
function userOf(evidence) {
	return evidence.whoami.kind === "answered" ? evidence.whoami.value.username : void 0;
}
function ownToken(evidence) {
	return evidence.tokens.kind === "answered" ? evidence.tokens.value.own : void 0;
}
function sameUser(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
function entryOf(map, user) {
	const name = [...map.keys()].find((candidate) => sameUser(candidate, user));
	return name === void 0 ? void 0 : map.get(name);
}
function silence(answer) {
	switch (answer.kind) {
		case "refused": return `it answers ${answer.status}${answer.words === "" ? "" : ` (${answer.words})`}`;
		case "unreadable": return answer.problem.what.replace(/\.$/, "");
		case "absent": return "it has no such endpoint";
		case "not-asked": return "it was not asked";
		case "answered": return "its answer does not tell";
	}
}
function unanswered(question, answer) {
	return answer.kind === "not-asked" ? `the registry was not asked for ${question}` : `the registry was asked for ${question}: ${silence(answer)}`;
}
function invitation({ packageName, registry }, user) {
	return require_start.isNpmjs(registry) ? `As a maintainer, invite ${user} on ${require_start.settingsPage(packageName)} or with 'npm owner add ${user} ${packageName}', and accept the invitation as ${user}.` : `Give ${user} the right to publish ${packageName} in the registry's own configuration.`;
}
// src/decisions/release/set-up.ts
function setUpOf(pkg, inputs, isOneOfSeveral = false) {
	const { registry } = require_start.chooseRegistry(pkg, inputs.registry);
	const account = inputs.serviceAccounts.get(pkg.name) ?? inputs.serviceAccount;
	return {
		name: pkg.name,
		registry,
		account,
		mode: inputs.mode,
		...isOneOfSeveral && { isOneOfSeveral }
	};
}
function withEvidence(setUp, { refuseAccounts }, evidence) {
	const user = userOf(evidence);
	const refused = user !== void 0 && refuseAccounts.some((name) => sameUser(name, user));
	const own = ownToken(evidence);
	return {
		...setUp,
		account: setUp.account ?? (refused ? void 0 : user),
		granularTokens: own?.scopes !== void 0 || own?.writes !== void 0
	};
}
// src/actions/parse-or-name.ts
async function parseOrName(parse, raw, surroundings, shared) {
	try {
		return parse(raw);
	} catch (error) {
		await namePackages(raw, surroundings, shared);
		throw error;
	}
}
function assignOrName(packages, inputs, surroundings, shared, known = packages) {
	const hasIdentity = surroundings.signer.idToken;
	try {
		return assignAccounts(namesOf(packages), inputs, hasIdentity, namesOf(known));
	} catch (error) {
		nameLacking(packages, inputs, hasIdentity, shared);
		throw error;
	}
}
async function namePackages(raw, { workspace, temporary, signer }, shared) {
	const inputs = require_start.accountInputs(new require_start.Fields(raw.values));
	const lines = raw.tokens.flatMap(({ name, token, fault }) => name === void 0 || fault !== void 0 ? [] : [[name, token]]);
	try {
		const { packages } = await require_start.findPackages(inputs.packages, workspace, temporary);
		const [only, ...others] = packages;
		if (only !== void 0 && others.length === 0) {
			shared.pkg = only;
			shared.setUps = [setUpOf(only, inputs)];
			return;
		}
		nameLacking(packages, {
			...inputs,
			token: void 0,
			tokens: new Map(lines)
		}, signer.idToken, shared);
	} catch (error) {
		if (!(error instanceof require_start.ReleaseError)) throw error;
	}
}
function nameLacking(packages, inputs, hasIdentity, shared) {
	const lacking = new Set(lackingToken(namesOf(packages), inputs, hasIdentity));
	try {
		shared.setUps = packages.filter(({ name }) => lacking.has(name)).map((pkg) => setUpOf(pkg, inputs, packages.length > 1));
	} catch (error) {
		if (!(error instanceof require_start.ReleaseError)) throw error;
	}
}
function namesOf(packages) {
	return packages.map(({ name }) => name);
}
// src/edges/github/client.ts
const TIMEOUT = 15e3;
async function openGitHub(token) {
	const { getOctokit } = await Promise.resolve().then(() => require("./actions-github.cjs"));
	const client = getOctokit(token.reveal());
	client.hook.before("request", (options) => {
		options.request.signal = AbortSignal.timeout(TIMEOUT);
	});
	return client;
}
async function askPatiently(ask, tell) {
	for (let attempt = 1;; attempt += 1) try {
		return await ask();
	} catch (error) {
		const { status, why } = refusalOf(error);
		const delay = status === void 0 || status >= 500 ? require_start.retryDelay({
			kind: "network",
			code: "",
			why
		}, attempt, Math.random()) : void 0;
		if (delay === void 0) throw error;
		tell(`GitHub cannot be read: ${why}. Trying again in ${Math.round(delay)} ms`);
		await (0, node_timers_promises.setTimeout)(delay);
	}
}
function refusalOf(error) {
	const status = require_start.field(error, "status");
	if (typeof status !== "number" && !isNetworkError(error)) throw error;
	const why = require_start.reasonOf(error);
	return {
		status: typeof status === "number" ? status : void 0,
		why
	};
}
function isNetworkError(error) {
	return error instanceof TypeError && require_start.field(error, "cause") !== void 0;
}
// src/decisions/provenance/repository-url.ts
function namesRepository(url, repository) {
	return sourceUrl(url) === repository;
}
function sourceUrl(url) {
	return url.replace(/^git\+/, "").replace(/^git:\/\//, "https://").replace(/^(ssh:\/\/)?git@([^:/]+)[:/]/, "https://$2/").replace(/\/$/, "").replace(/\.git$/, "");
}
// src/decisions/failures/classify-upload.ts
const SIGNATURES = [
	[/E_STAGE_REQUIRED/i, "stage-required"],
	[/granular access token with bypass 2fa enabled is required/i, "bypass-required"],
	[/temporarily suspended/i, "account-suspended"],
	[/over previously staged version|cannot stage previously published/i, "version-staged"],
	[/cannot publish over|already present|already exists|updating assets/i, "version-exists"],
	[/failed to save packument/i, "package-document-conflict"],
	[/rate limited|publish limit/i, "rate-limited"],
	[/sigstore provenance|provenance bundle/i, "provenance-refused"],
	[/oidc permission denied/i, "trusted-publisher-restricted"],
	[/may not perform this action/i, "token-restricted"],
	[/republished until/i, "republish-too-soon"],
	[/dual-use/i, "content-refused"]
];
const BY_STATUS = {
	401: "token-invalid",
	402: "payment-required",
	403: "permission-denied",
	404: "upload-not-found",
	409: "package-document-conflict",
	413: "too-large",
	429: "rate-limited"
};
function classifyUpload(failure, registry) {
	if (failure.kind !== "status") return require_start.classifyRead(failure, registry);
	return {
		code: uploadCode(failure),
		what: describe(failure, registry)
	};
}
function uploadCode(failure) {
	if (failure.kind !== "status") return require_start.classifyRead(failure, "").code;
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
	return `${registry} answered the upload with ${failure.status}${require_start.said(failure.words)}${notice}.`;
}
// src/decisions/release/choose-route.ts
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
function demandsStaging(failure, { stagingAnswers }) {
	const code = uploadCode(failure);
	if (code === "permission-denied" || code === "token-restricted") return stagingAnswers;
	return [
		"stage-required",
		"otp-required",
		"bypass-required",
		"trusted-publisher-restricted"
	].includes(code);
}
// src/decisions/trusted/other-publisher.ts
const GITHUB = {
	id: "github",
	user: "GitHub Actions"
};
function otherPublisher({ publisher, trustedPublisher }, us) {
	if (trustedPublisher !== void 0) return us.kind === "trusted-publisher" && trustedPublisher === GITHUB.id ? void 0 : `a trusted publisher (${trustedPublisher})`;
	if (publisher === void 0) return void 0;
	if (us.kind === "trusted-publisher") return publisher === GITHUB.user ? void 0 : publisher;
	return us.name === void 0 || sameUser(publisher, us.name) ? void 0 : publisher;
}
function nameOf(publisher) {
	if (publisher.kind === "account") return publisher.name ?? "the token's account";
	const { repository, workflow } = publisher.identity;
	const where = [repository, workflow].filter((part) => part !== void 0).join(", ");
	return `this package's trusted publisher${where === "" ? "" : ` (${where})`}`;
}
// src/decisions/registry/read-answers.ts
const USER_NAME = /^[^\s/]{1,214}$/;
const STATUSES = new Set([
	"published",
	"validating",
	"staged",
	"blocked",
	"deleted"
]);
const ERROR_FIELDS = new Set([
	"error",
	"message",
	"reason",
	"code",
	"status",
	"statusCode",
	"success",
	"ok"
]);
function readWhoami(body) {
	if (!require_start.isObject(body)) return void 0;
	if (Object.keys(body).length === 0) return {};
	const username = require_start.textField(body, "username")?.trim();
	return username !== void 0 && USER_NAME.test(username) ? { username } : void 0;
}
function readProfile(body) {
	if (!require_start.isObject(body) || !Object.hasOwn(body, "tfa")) return void 0;
	const tfa = body.tfa;
	if (tfa === null || tfa === false || require_start.field(tfa, "pending") === true) return { tfa: "off" };
	const mode = require_start.field(tfa, "mode");
	return { tfa: mode === "auth-only" || mode === "auth-and-writes" ? mode : "unknown" };
}
function readPermissions(body) {
	if (!require_start.isObject(body)) return void 0;
	const known = require_start.entries(body).filter((entry) => typeof entry[1] === "string");
	if (known.length < require_start.entries(body).length) return void 0;
	const permissions = known.map(([name, word]) => [name, permissionOf(word)]);
	return known.length > 0 && permissions.every(([name, word]) => ERROR_FIELDS.has(name) && word === "unknown") ? void 0 : new Map(permissions);
}
function readPackageVisibility(body) {
	const isPublic = require_start.field(body, "public");
	return typeof isPublic === "boolean" ? { public: isPublic } : void 0;
}
function readVersionStatus(body) {
	const status = require_start.textField(body, "status");
	return status === void 0 || !STATUSES.has(status) ? void 0 : { status };
}
function readStaged(body) {
	const items = require_start.field(body, "items");
	if (!Array.isArray(items)) return void 0;
	const staged = items.map(readStagedVersion).filter((version) => version !== void 0);
	return items.length > 0 && staged.length === 0 ? void 0 : staged;
}
function readStagedVersion(item) {
	const [id, packageName, version] = [
		"id",
		"packageName",
		"version"
	].map((name) => require_start.textField(item, name));
	if (id === void 0 || packageName === void 0 || version === void 0) return void 0;
	const [shasum, actor] = [require_start.textField(item, "shasum"), require_start.textField(item, "actor")];
	return {
		id,
		packageName,
		version,
		...shasum !== void 0 && { shasum },
		...actor !== void 0 && { actor }
	};
}
function readSearch(body) {
	const objects = require_start.field(body, "objects");
	if (!Array.isArray(objects)) return void 0;
	const names = objects.map((object) => require_start.textField(require_start.field(object, "package"), "name")).filter((name) => name !== void 0);
	const total = require_start.field(body, "total");
	return {
		names,
		total: typeof total === "number" ? Math.max(total, objects.length) : objects.length
	};
}
function permissionOf(word) {
	if (word === "write" || word === "read-write") return "write";
	return word === "read" || word === "read-only" ? "read" : "unknown";
}
// src/decisions/trusted/exchange-problem.ts
const NPM_WORDS = /oidc/i;
function exchangeProblem(failure, asked) {
	if (failure.kind !== "status" || isNoRefusal(failure)) {
		const { code, what } = require_start.classifyRead(failure, asked.registry);
		return {
			code,
			what: `The job's identity was not exchanged for a token of ${asked.packageName}: ${what}`
		};
	}
	const { status, words } = failure;
	if ([404, 405].includes(status) && !NPM_WORDS.test(words) && !require_start.isNpmjs(asked.registry)) return {
		code: "trusted-publisher-unsupported",
		what: `${asked.packageName} has no token, and ${asked.registry} does not exchange a job's identity for one: it answers ${status}${require_start.said(words)}.`
	};
	const why = refusedFor(asked);
	return {
		code: why.code,
		what: `${asked.packageName} has no token, and ${asked.registry} gave none for this job's identity (${status}${require_start.said(words)})${why.clause}; the identity has ${require_tell_skipped.describeIdentity(asked.identity)}.`,
		...why.remedy !== void 0 && { remedy: why.remedy }
	};
}
function isNoRefusal({ status, html }) {
	return status >= 500 || status === 429 || html && ![404, 405].includes(status);
}
function refusedFor(asked) {
	const { runner, subject } = asked.identity;
	if (runner === "self-hosted") return {
		code: "trusted-publisher-self-hosted",
		clause: ", as it does to a self-hosted runner"
	};
	if (subject !== void 0 && /^repo:[^/:]+@\d+\/[^:]+@\d+:/.test(subject)) return {
		code: "trusted-publisher-immutable-subject",
		clause: ", as it has been seen to do where the subject is immutable",
		remedy: `${whatToCompare(asked)} If all of this is right, npm may not take the subject; then only a token helps.`
	};
	return {
		code: "trusted-publisher-unmatched",
		clause: " without saying what differs",
		remedy: whatToCompare(asked)
	};
}
function whatToCompare({ registry, packageName, identity }) {
	const { repository, workflow, reusableWorkflow, environment } = identity;
	return `On ${require_start.isNpmjs(registry) ? require_start.settingsPage(packageName) : "the package's settings page"}, check that there is a trusted publisher and that ${[
		...repository === void 0 ? [] : [`the repository is ${require_start.quote(repository)}, in the same letter case`],
		...workflow === void 0 ? [] : [`the workflow file is ${require_start.quote(workflow)}${otherEnding(workflow)}`],
		...reusableWorkflow === void 0 ? [] : [`it is not the reusable workflow ${require_start.quote(reusableWorkflow)}, which npm does not look at`],
		environment === void 0 ? "the environment is empty, since this job has none" : `the environment is ${require_start.quote(environment)}, and not empty`
	].join("; that ")}. Or give a token: a secret that does not exist is empty.`;
}
function otherEnding(workflow) {
	const other = /\.ya?ml$/.exec(workflow)?.[0] === ".yml" ? ".yaml" : ".yml";
	return /\.ya?ml$/.test(workflow) ? ` and not ${require_start.quote(workflow.replace(/\.ya?ml$/, other))}, without a path` : ", without a path";
}
// src/decisions/trusted/read-identity.ts
function readIdentity(payload) {
	const claims = parsed(payload);
	const claim = (name) => require_start.textField(claims, name);
	const workflow = fileOf(claim("workflow_ref"));
	const inside = fileOf(claim("job_workflow_ref"));
	return {
		repository: claim("repository"),
		workflow,
		reusableWorkflow: inside === workflow ? void 0 : inside,
		environment: claim("environment"),
		ref: claim("ref"),
		subject: claim("sub"),
		runner: claim("runner_environment")
	};
}
function fileOf(reference) {
	return reference === void 0 ? void 0 : /([^/@]+)@/.exec(reference)?.[1];
}
function parsed(payload) {
	try {
		return JSON.parse(payload);
	} catch {
		return;
	}
}
// src/edges/runner/id-token.ts
async function fetchIdToken(audience, tell) {
	const { ACTIONS_ID_TOKEN_REQUEST_URL: address = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: request = "" } = process.env;
	if (!URL.canParse(address)) throw unavailable$1("the runner gives no address to ask at");
	const { origin, pathname, searchParams } = new URL(address);
	const service = new require_start.Registry(`${origin}/`, require_start.protect(request), tell);
	try {
		const query = {
			...Object.fromEntries(searchParams),
			audience
		};
		const token = require_start.protectedField(await service.json(pathname, {
			query,
			patient: true
		}), "value");
		if (token !== void 0) return token;
	} catch (error) {
		if (!(error instanceof require_start.RequestFailed)) throw error;
		throw unavailable$1(require_start.oneLine(require_start.classifyRead(error.failure, origin).what.replace(/\.$/, "")), error);
	} finally {
		service.close();
	}
	throw unavailable$1("its answer has no token");
}
function unavailable$1(why, cause) {
	const what = `GitHub gave no identity token for this job: ${why}.`;
	return new require_start.ReleaseError({
		code: "id-token-unavailable",
		what
	}, { cause });
}
// src/edges/registry/trusted-publisher.ts
async function exchangeIdentity(url, packageName, tell, shared) {
	const idToken = await fetchIdToken(`npm:${new URL(url).hostname}`, tell);
	const identity = readIdentity(idToken.jwtPayload() ?? "");
	const refuse = (failure, options) => new require_start.ReleaseError(exchangeProblem(failure, {
		registry: url,
		packageName,
		identity
	}), options);
	const registry = new require_start.Registry(url, idToken, tell, shared);
	try {
		const path = `/-/npm/v1/oidc/token/exchange/package/${require_start.escapedName(packageName)}`;
		const token = require_start.protectedField(await registry.json(path, {
			method: "POST",
			patient: true
		}), "token");
		if (token !== void 0) return {
			token,
			identity
		};
	} catch (error) {
		if (error instanceof require_start.RequestFailed) throw refuse(error.failure, { cause: error });
		throw error;
	} finally {
		registry.close();
	}
	throw refuse({
		kind: "nonsense",
		why: "its answer has no token"
	});
}
// src/actions/token-for.ts
async function tokenFor({ pkg, target, shared }, given, findings, log) {
	if (given !== void 0) return given;
	findings.trusted = true;
	delete findings.setUps;
	const { token, identity } = await exchangeIdentity(target.registry, pkg.name, log.text, shared);
	findings.identity = identity;
	log.exchanged(identity, target);
	return token;
}
function publisherOf({ identity }, evidence, expected) {
	return identity === void 0 ? {
		kind: "account",
		name: userOf(evidence) ?? expected
	} : {
		kind: "trusted-publisher",
		identity
	};
}
// src/decisions/checks/expiry.ts
const DAY = 864e5;
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
function daysLeft(expiry, now) {
	return Math.floor((expiry.at - now) / DAY);
}
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
			evidence: unanswered("the token list", evidence.tokens)
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
const MOST_NAMES = 10;
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
function bySearch(subject, evidence) {
	if (evidence.searchedPackages.kind !== "answered" || evidence.searchedPackages.value.total === 0) return void 0;
	return judged(subject, "besides this package the search finds the account as a maintainer of", evidence.searchedPackages.value);
}
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
		evidence: unanswered("the account's packages", evidence.accountPackages)
	};
}
// src/decisions/checks/maintainer.ts
function checkMaintainer(subject, evidence) {
	const user = userOf(evidence);
	return {
		id: "maintainer",
		...byTokenScopes(subject, evidence) ?? byWriteProbe(subject, evidence) ?? byVersionStatus(subject, evidence) ?? (user === void 0 ? void 0 : byLists(subject, evidence, user)) ?? newPackage(subject, evidence) ?? cannotTell(subject, evidence)
	};
}
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
function byVersionStatus(subject, evidence) {
	if (evidence.versionStatus.kind !== "answered") return void 0;
	return {
		status: "pass",
		evidence: `the registry shows this token the status of a version of ${subject.packageName}, which needs publish access`
	};
}
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
		evidence: userOf(evidence) === void 0 ? "the registry does not tell whose token it is" : unanswered(`the collaborators of ${subject.packageName}`, evidence.collaborators)
	};
}
// src/decisions/checks/non-interactive.ts
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
		evidence: `the token's own entry cannot be read, and ${unanswered("the account's profile", profile)}`
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
		evidence: `${manifest === void 0 ? "package.json has no repository.url, which" : `repository.url is ${manifest}, and`} must be ${workflow} where provenance is signed`
	};
}
// src/decisions/checks/service-account.ts
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
function withRemedy(check) {
	if (check.code === void 0 || check.remedy !== void 0) return check;
	return {
		...check,
		remedy: require_start.CATALOGUE[check.code].remedy
	};
}
// src/decisions/checks/other-ways.ts
function otherWaysOf({ packument, collaborators }, us) {
	const known = packument.kind === "answered" ? packument.value : void 0;
	const writers = collaborators.kind === "answered" ? [...collaborators.value].filter(([, permission]) => permission !== "read").map(([name]) => name) : [];
	const names = [...known?.maintainers ?? [], ...writers];
	const own = us.kind === "account" ? us.name ?? "" : "";
	return {
		accounts: names.filter((name, at) => !sameUser(name, own) && names.findIndex((other) => sameUser(other, name)) === at),
		trustedPublisher: known && lastTrustedPublisher(known, us),
		trusted: us.kind === "trusted-publisher"
	};
}
function lastTrustedPublisher({ versions }, us) {
	const [version, served] = Object.entries(versions).findLast(([, one]) => one.trustedPublisher !== void 0) ?? [];
	const id = served?.trustedPublisher;
	if (version === void 0 || id === void 0) return void 0;
	return otherPublisher({
		publisher: void 0,
		trustedPublisher: id
	}, us) !== void 0 ? {
		id,
		version
	} : void 0;
}
// src/decisions/checks/trigger.ts
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
// src/decisions/checks/trusted-checks.ts
function trustedChecksOf(subject, identity) {
	const { packageName } = subject;
	const notApplicable = (id, evidence) => ({
		id,
		status: "not-applicable",
		evidence
	});
	return [
		{
			id: "token-valid",
			status: "pass",
			evidence: `${subject.registry} gave a token of ${packageName} for this job's identity: ${require_tell_skipped.describeIdentity(identity)}`
		},
		notApplicable("service-account", "a trusted publisher belongs to no account"),
		notApplicable("maintainer", "a trusted publisher is set by a maintainer, and is none"),
		notApplicable("non-interactive", "a trusted publisher is asked for no one-time password; whether it may publish or only stage, the answer to the upload tells"),
		notApplicable("blast-radius", "the token of a trusted publisher is for this package alone"),
		notApplicable("expiry", "the token of a trusted publisher is made for this release and ends within the hour"),
		notApplicable("package-2fa", "the setting forbids the tokens of accounts, and a trusted publisher has none"),
		checkRepository(subject)
	].map(withRemedy);
}
// src/decisions/checks/verdict.ts
const ALWAYS = new Set(["service-account", "trigger"]);
const KNOWN_UNDER_STRICT = new Set([
	"token-valid",
	"service-account",
	"maintainer",
	"non-interactive",
	"blast-radius",
	"expiry"
]);
const ADVISORY = new Set(["blast-radius"]);
const NEVER_KNOWN = new Set(["package-2fa"]);
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
function doubtsOf(unknown) {
	if (unknown.length === 0) return [];
	return [{
		code: "checks-unknown",
		what: `Not everything could be verified: ${unknown.map(({ id, evidence }) => `${id}: ${evidence}`).join("; ")}.`
	}];
}
function sentence(text) {
	return /^(the|this|no|besides|repository) /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
// src/decisions/registry/read-tokens.ts
function readTokenPage(body) {
	const objects = require_start.field(body, "objects");
	if (!Array.isArray(objects)) return void 0;
	const tokens = objects.flatMap((object) => {
		const masked = require_start.textField(object, "token");
		return masked === void 0 ? [] : [{
			masked,
			entry: readEntry(object)
		}];
	});
	const total = require_start.field(body, "total");
	return {
		tokens,
		last: require_start.textField(require_start.field(body, "urls"), "next") === void 0,
		total: typeof total === "number" ? total : void 0
	};
}
function readEntry(object) {
	const readonly = flag(object, "readonly");
	const bypasses2fa = flag(object, require_start.field(object, "bypass_2fa") === void 0 ? "automation" : "bypass_2fa");
	const policy = require_start.textField(object, "publish_policy");
	const expiry = require_start.field(object, "expiry");
	const scopes = readScopes(require_start.field(object, "scopes"));
	const writes = readWrites(require_start.field(object, "permissions"));
	const cidr = texts(require_start.field(object, "cidr") ?? require_start.field(object, "cidr_whitelist"));
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
	const value = require_start.field(object, name);
	return typeof value === "boolean" ? value : void 0;
}
function readScopes(value) {
	if (!Array.isArray(value)) return void 0;
	const scopes = value.map((scope) => ({
		type: require_start.textField(scope, "type"),
		name: require_start.textField(scope, "name")
	}));
	return scopes.every((scope) => scope.type !== void 0 && scope.name !== void 0) ? scopes : void 0;
}
function readWrites(value) {
	if (!Array.isArray(value)) return void 0;
	const actions = value.filter((permission) => require_start.textField(permission, "name") === "package").map((permission) => require_start.textField(permission, "action"));
	if (actions.length === 0 || actions.includes(void 0)) return void 0;
	return actions.some((action) => action !== "read");
}
function texts(value) {
	return Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
}
function jwtExpiry(payload) {
	try {
		const claims = JSON.parse(payload);
		const exp = require_start.isObject(claims) ? claims.exp : void 0;
		return typeof exp === "number" && Number.isFinite(exp) && exp > 0 && exp < 8e12 ? exp * 1e3 : void 0;
	} catch {
		return;
	}
}
// src/decisions/registry/second-round.ts
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
const MOST_PAGES = 10;
const PER_PAGE = 100;
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
const OPTIONAL = 5e3;
const NOT_ASKED$1 = { kind: "not-asked" };
async function gatherEvidence(registry, packageName, introspect) {
	const probing = registry.poweredByVerdaccio ? probeWrite(registry, packageName) : void 0;
	const asking = askFirst(registry, packageName, introspect);
	const reading = require_start.answerOf(registry.url, () => require_start.fetchPackument(registry, packageName));
	const [first, packument, second, versionStatus] = await Promise.all([
		asking,
		reading,
		asking.then((known) => askSecond(registry, packageName, {
			...known,
			packument: NOT_ASKED$1
		}, probing)),
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
	const escaped = require_start.escapedName(packageName);
	const [whoami, anonymous, profile, tokens, collaborators, staged] = await Promise.all([
		askOnce(registry, "/-/whoami", readWhoami, {
			timeout: 15e3,
			patient: true
		}),
		askOnce(registry, "/-/whoami", readWhoami, { anonymous: true }),
		askOnce(registry, "/-/npm/v1/user", readProfile),
		introspect ? askForOwnToken(registry) : NOT_ASKED$1,
		registry.ifThere("collaborators", () => ask(registry, `/-/package/${escaped}/collaborators`, readPermissions)),
		registry.ifThere("stage", () => ask(registry, "/-/stage", readStaged, { query: {
			package: packageName,
			page: 0,
			perPage: 100
		} }))
	]);
	const verdaccio = registry.poweredByVerdaccio || isNameless(anonymous);
	if (verdaccio) registry.remember({
		collaborators,
		stage: staged
	});
	return {
		verdaccio,
		whoami,
		profile,
		tokens,
		collaborators,
		staged
	};
}
async function askSecond(registry, packageName, first, probing) {
	const { user, writeProbe: probes } = secondRound(packageName, first);
	const search = {
		query: {
			text: `maintainer:${user}`,
			size: 250
		},
		anonymous: true
	};
	const [accountPackages, searchedPackages, writeProbe] = await Promise.all([
		user === void 0 ? NOT_ASKED$1 : askOnce(registry, `/-/user/${encodeURIComponent(user)}/package`, readPermissions),
		user === void 0 ? NOT_ASKED$1 : askOnce(registry, "/-/v1/search", readSearch, search),
		probes ? probing ?? probeWrite(registry, packageName) : NOT_ASKED$1
	]);
	return {
		accountPackages,
		searchedPackages,
		writeProbe
	};
}
async function askStatus(registry, packageName, version) {
	if (version === void 0) return NOT_ASKED$1;
	return await ask(registry, `/-/package/${require_start.escapedName(packageName)}/version/${encodeURIComponent(version)}/status`, readVersionStatus);
}
function isNameless(anonymous) {
	return anonymous.kind === "answered" && anonymous.value.username === void 0;
}
async function ask(registry, where, read, request = {}) {
	return await require_start.answerOf(registry.url, async () => read(await registry.json(where, {
		timeout: OPTIONAL,
		...request
	})));
}
async function askOnce(...question) {
	const [registry, where, , { anonymous, query } = {}] = question;
	return await registry.once(`${where} ${query?.text ?? ""}`, () => ask(...question), anonymous);
}
async function askForOwnToken(registry) {
	const ask = () => require_start.answerOf(registry.url, () => fetchOwnToken(registry, OPTIONAL));
	return await registry.once("the token's own entry", ask);
}
async function probeWrite(registry, packageName) {
	const answer = await ask(registry, `/${require_start.escapedName(packageName)}`, () => void 0, {
		method: "PUT",
		body: "{}"
	});
	return answer.kind === "unreadable" && answer.status === 422 ? {
		kind: "answered",
		value: { mayWrite: true }
	} : answer;
}
// src/edges/registry/trusted-evidence.ts
const NOT_ASKED = { kind: "not-asked" };
async function gatherTrustedEvidence(registry, packageName) {
	const [packument, collaborators] = await Promise.all([require_start.answerOf(registry.url, () => require_start.fetchPackument(registry, packageName)), require_start.answerOf(registry.url, async () => readPermissions(await registry.json(`/-/package/${require_start.escapedName(packageName)}/collaborators`, {
		anonymous: true,
		timeout: 5e3
	})))]);
	return {
		verdaccio: false,
		whoami: NOT_ASKED,
		profile: NOT_ASKED,
		tokens: NOT_ASKED,
		collaborators,
		packument,
		staged: NOT_ASKED,
		versionStatus: NOT_ASKED,
		writeProbe: NOT_ASKED,
		accountPackages: NOT_ASKED,
		searchedPackages: NOT_ASKED,
		jwtExpiry: void 0,
		notices: [...registry.notices]
	};
}
// src/actions/verify-token.ts
function demandTrigger(findings, inputs, { trigger }, allowUntrusted = false) {
	findings.checks = [withRemedy(checkTrigger(trigger, allowUntrusted))];
	stopOnRefusals(findings, inputs);
}
function identify(pkg, inputs, findings, log) {
	const { registry, tags = [], access, ignoreScripts = true } = inputs;
	findings.pkg = pkg;
	const target = findings.target = require_start.chooseTarget(pkg, {
		registry,
		tags,
		access
	});
	const { serviceAccount: account, mode } = inputs;
	const { isOneOfSeveral = false } = findings;
	findings.setUps = [{
		name: pkg.name,
		registry: target.registry,
		account,
		mode,
		isOneOfSeveral
	}];
	findings.warnings.push(...target.warnings, ...require_tell_skipped.remarksOn(pkg, ignoreScripts));
	log.package(pkg, target);
	return target;
}
async function verifyToken({ registry, pkg, target }, inputs, surroundings, findings, log) {
	const evidence = await (findings.identity === void 0 ? gatherEvidence(registry, pkg.name, inputs.introspectToken) : gatherTrustedEvidence(registry, pkg.name));
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
			manifest: require_start.textField(manifest.repository, "url"),
			workflow: surroundings.repository
		}
	};
}
function learn(findings, subject, evidence) {
	const { packument } = evidence;
	const { identity } = findings;
	const expiry = identity === void 0 ? expiryOf(subject, evidence) : void 0;
	findings.user = userOf(evidence);
	if (findings.setUps !== void 0) findings.setUps = findings.setUps.map((setUp) => withEvidence(setUp, subject, evidence));
	findings.otherWays = otherWaysOf(evidence, publisherOf(findings, evidence, subject.serviceAccount));
	findings.previousVersion = packument.kind === "answered" ? previousVersion(findings, packument.value) : void 0;
	if (expiry !== void 0 && expiry !== "never") findings.expiry = {
		date: new Date(expiry.at).toISOString().slice(0, 10),
		daysLeft: daysLeft(expiry, subject.now)
	};
	const checks = identity === void 0 ? checksOf(subject, evidence) : trustedChecksOf(subject, identity);
	findings.checks = [...findings.checks, ...checks];
	findings.warnings.push(...adviceOn(subject, evidence));
}
function previousVersion({ pkg, target }, packument) {
	const named = packument.distTags[target?.tag ?? ""];
	return named === pkg?.version ? void 0 : named;
}
function tellNotices(findings, { notices }) {
	const told = new Set(findings.warnings.map(({ what }) => what));
	const fresh = [...notices].filter((what) => !told.has(what));
	findings.warnings.push(...fresh.map((what) => ({
		code: "registry-notice",
		what
	})));
}
function stopOnRefusals(findings, { verification }) {
	const { refusals, doubts } = verdictOf(findings.checks, verification);
	if (refusals.length > 0) throw new require_start.ReleaseError(refusals);
	findings.warnings.push(...doubts);
}
Object.defineProperty(exports, "askPatiently", {
	enumerable: true,
	get: function() {
		return askPatiently;
	}
});
Object.defineProperty(exports, "assignOrName", {
	enumerable: true,
	get: function() {
		return assignOrName;
	}
});
Object.defineProperty(exports, "chooseRoute", {
	enumerable: true,
	get: function() {
		return chooseRoute;
	}
});
Object.defineProperty(exports, "classifyUpload", {
	enumerable: true,
	get: function() {
		return classifyUpload;
	}
});
Object.defineProperty(exports, "demandTrigger", {
	enumerable: true,
	get: function() {
		return demandTrigger;
	}
});
Object.defineProperty(exports, "demandsStaging", {
	enumerable: true,
	get: function() {
		return demandsStaging;
	}
});
Object.defineProperty(exports, "identify", {
	enumerable: true,
	get: function() {
		return identify;
	}
});
Object.defineProperty(exports, "nameOf", {
	enumerable: true,
	get: function() {
		return nameOf;
	}
});
Object.defineProperty(exports, "namesRepository", {
	enumerable: true,
	get: function() {
		return namesRepository;
	}
});
Object.defineProperty(exports, "openGitHub", {
	enumerable: true,
	get: function() {
		return openGitHub;
	}
});
Object.defineProperty(exports, "otherPublisher", {
	enumerable: true,
	get: function() {
		return otherPublisher;
	}
});
Object.defineProperty(exports, "parseOrName", {
	enumerable: true,
	get: function() {
		return parseOrName;
	}
});
Object.defineProperty(exports, "publisherOf", {
	enumerable: true,
	get: function() {
		return publisherOf;
	}
});
Object.defineProperty(exports, "readPackageVisibility", {
	enumerable: true,
	get: function() {
		return readPackageVisibility;
	}
});
Object.defineProperty(exports, "readStaged", {
	enumerable: true,
	get: function() {
		return readStaged;
	}
});
Object.defineProperty(exports, "readVersionStatus", {
	enumerable: true,
	get: function() {
		return readVersionStatus;
	}
});
Object.defineProperty(exports, "refusalOf", {
	enumerable: true,
	get: function() {
		return refusalOf;
	}
});
Object.defineProperty(exports, "sameUser", {
	enumerable: true,
	get: function() {
		return sameUser;
	}
});
Object.defineProperty(exports, "tellNotices", {
	enumerable: true,
	get: function() {
		return tellNotices;
	}
});
Object.defineProperty(exports, "tokenFor", {
	enumerable: true,
	get: function() {
		return tokenFor;
	}
});
Object.defineProperty(exports, "uploadCode", {
	enumerable: true,
	get: function() {
		return uploadCode;
	}
});
Object.defineProperty(exports, "verifyToken", {
	enumerable: true,
	get: function() {
		return verifyToken;
	}
});
