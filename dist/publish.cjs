const require_rolldown_runtime = require("./chunks/runtime.cjs");
const require_lib$1 = require("./chunks/make-fetch-happen.cjs");
const require_start = require("./chunks/start.cjs");
const require_tell_contents = require("./chunks/tell-contents.cjs");
const require_verify_token = require("./chunks/verify-token.cjs");
const require_workspace_packages = require("./chunks/workspace-packages.cjs");
const require_tell_skipped = require("./chunks/tell-skipped.cjs");
let node_timers_promises = require("node:timers/promises");
// src/model/provenance.ts
var import_lib = require_rolldown_runtime.__toESM(require_lib$1.require_lib$5(), 1);
const PROVENANCES = [
	"auto",
	"true",
	"false"
];
// src/decisions/inputs/parse-publish-inputs.ts
const SHA512_BASE64_LENGTH = 88;
function parsePublishInputs(raw, hasIdentity) {
	const fields = new require_start.Fields(raw.values);
	return {
		...require_start.accountInputs(fields),
		tags: tagsOf(fields),
		match: matchOf(fields, raw),
		access: fields.oneOf("access", require_start.ACCESSES),
		strategy: fields.oneOf("strategy", require_start.STRATEGIES) ?? "all",
		onExisting: fields.oneOf("on-existing", require_start.ON_EXISTING) ?? "skip",
		provenance: fields.oneOf("provenance", PROVENANCES),
		integrity: integrityOf(fields),
		allowFiles: fields.lines("allow-files"),
		ignoreScripts: fields.flag("ignore-scripts", true),
		concurrency: fields.count("concurrency", 8, {
			least: 1,
			most: 64
		}),
		waitMinutes: fields.number("wait-minutes", 10, {
			least: 0,
			most: 360
		}),
		dryRun: fields.flag("dry-run", false),
		allowUntrustedTrigger: fields.flag("allow-untrusted-trigger", false),
		...require_start.demandCorrect(raw, fields, hasIdentity),
		githubToken: raw.secrets["github-token"]
	};
}
const TAGS_ACCEPTED = "a dist-tag such as \"latest\" or \"next\", or several, one a line";
function tagsOf(fields) {
	const given = fields.lines("tag");
	for (const tag of new Set(given)) {
		const fault = require_start.tagFault(tag);
		if (fault !== void 0) fields.refuse("tag", `${require_start.quote(tag)}, and ${fault}`, TAGS_ACCEPTED);
		const times = given.filter((other) => other === tag).length;
		if (times > 1) fields.refuse("tag", `${require_start.quote(tag)} ${times} times`, "each dist-tag once");
	}
	return given;
}
function matchOf(fields, { secrets }) {
	const match = fields.oneOf("match", require_start.MATCHES) ?? "none";
	if (match === "release" && secrets["github-token"] === void 0) fields.refuse("github-token", "empty", "a token that may read this repository, for `match: release`");
	return match;
}
function integrityOf(fields) {
	const given = fields.line("integrity");
	if (given === void 0) return void 0;
	const hash = import_lib.default.parse(given, {
		strict: true,
		single: true
	});
	if (hash?.algorithm === "sha512" && hash.digest.length === SHA512_BASE64_LENGTH) return given;
	fields.refuse("integrity", require_start.quote(given), "one SRI string of the form sha512-… as a pack step reports it");
}
// src/decisions/report/outputs.ts
const SINGLE_OUTPUTS = {
	state: "state",
	live: "live",
	id: "id",
	name: "name",
	version: "version",
	"previous-version": "previousVersion",
	type: "type",
	mode: "mode",
	tag: "tag",
	access: "access",
	registry: "registry",
	integrity: "integrity",
	shasum: "shasum",
	size: "size",
	"unpacked-size": "unpackedSize",
	"file-count": "fileCount",
	tarball: "tarball",
	url: "url",
	"provenance-url": "provenanceUrl",
	"stage-id": "stageId",
	"approve-command": "approveCommand",
	"approve-url": "approveUrl",
	"service-account": "serviceAccount",
	"token-expires": "tokenExpires",
	"token-days-left": "tokenDaysLeft"
};
const ORDER = [
	"failed",
	"accepted",
	"staged",
	"published",
	"already-staged",
	"already-published",
	"dry-run",
	"skipped"
];
function outputsOf(results) {
	const only = results.length === 1 ? results[0] : void 0;
	const single = Object.entries(SINGLE_OUTPUTS).map(([name, key]) => [name, String(only?.[key] ?? "")]);
	return {
		...Object.fromEntries(single),
		state: stateOf$1(results),
		checks: only === void 0 ? "" : JSON.stringify(only.checks),
		results: require_tell_contents.fittingJson(results, (result) => ({
			...result,
			changes: void 0,
			suggestions: []
		}), (result) => ({
			...result,
			checks: [],
			warnings: []
		}), shortest)
	};
}
function stateOf$1(results) {
	return ORDER.find((state) => results.some((result) => result.state === state)) ?? "failed";
}
function shortest(result) {
	const { state, live, id, name, version, mode, tag, unsetTags, stageId, problems } = result;
	return {
		state,
		live,
		id,
		name,
		version,
		mode,
		tag,
		unsetTags,
		stageId,
		problems: problems.slice(0, 3).map(({ code }) => ({
			code,
			what: ""
		}))
	};
}
// src/decisions/report/releases.ts
const MOST_ROWS = 500;
const MOST_CHARACTERS = 3e5;
const MOST_OF_FAILURES = 2e5;
function releasesHeadline(results) {
	const [only, ...others] = results;
	if (only !== void 0 && others.length === 0) return require_start.headline(only);
	const states = [...Map.groupBy(results, ({ state }) => state)].map(([state, of]) => `${of.length} ${state}`);
	return `${require_start.counted(results.length, "package")}: ${states.toSorted(firstFailed).join(", ")}.`;
}
function releasesSummary(told) {
	const [only, ...others] = told;
	if (only !== void 0 && others.length === 0) return require_start.summaryOf(only.result, only.files, only.otherWays, only.setUps);
	const results = told.map(({ result }) => result);
	return [
		`## ${require_start.STATE_ICONS[stateOf$1(results)]} ${require_start.markdown(releasesHeadline(results))}`,
		...withinRoom(told.filter(({ result }) => result.problems.length > 0).map(failure), MOST_OF_FAILURES),
		releasesTable(results),
		"<details><summary>Each package</summary>\n",
		...withinRoom(told.map(folded), MOST_CHARACTERS),
		"</details>"
	].map((part) => `${part}\n`).join("\n");
}
function releasesTable(results) {
	const rows = results.slice(0, MOST_ROWS).map((result) => [
		`${require_start.STATE_ICONS[result.state]}&nbsp;${result.state.replace("-", "&#8209;")}`,
		named(result),
		result.type === "" ? "" : require_start.markdown(result.type),
		result.tags.map(require_start.code).join(", "),
		result.serviceAccount === void 0 ? "" : require_start.code(result.serviceAccount),
		result.approveCommand === void 0 ? "" : require_start.code(result.approveCommand)
	]);
	const more = results.length - rows.length;
	return [tableOfKnown([
		"",
		"Package",
		"Release",
		"Dist-tag",
		"Service account",
		"To approve"
	], rows), ...more > 0 ? ["", `… and ${more} more.`] : []].join("\n");
}
function tableOfKnown(header, rows) {
	const isKnown = (_cell, column) => rows.some((row) => row[column] !== "");
	return require_start.table(header.filter(isKnown), rows.map((row) => row.filter(isKnown)));
}
function named({ id = "a package", url }) {
	return url === void 0 ? require_start.code(id) : require_start.link(id, url);
}
function failure({ result: { id = "a package", problems }, setUps }) {
	return [require_start.problemList(problems, `What to do for ${require_start.code(id)}`), require_start.setUpHelp(problems, setUps)].filter((part) => part !== "").join("\n\n");
}
function folded({ result, files, otherWays, setUps }) {
	const inside = require_start.summaryOf(result, files, otherWays, setUps);
	return `<details><summary>${require_start.code(result.id ?? "a package")}</summary>\n\n${inside}\n</details>`;
}
function withinRoom(parts, most) {
	let room = most;
	return parts.filter((part) => (room -= Buffer.byteLength(part)) >= 0);
}
function firstFailed(a, b) {
	const failed = "failed";
	return Number(b.endsWith(failed)) - Number(a.endsWith(failed));
}
// node_modules/yocto-queue/index.js
var Node = class {
	value;
	next;
	constructor(value) {
		this.value = value;
	}
};
var Queue = class {
	#head;
	#tail;
	#size;
	constructor() {
		this.clear();
	}
	enqueue(value) {
		const node = new Node(value);
		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}
		this.#size++;
	}
	dequeue() {
		const current = this.#head;
		if (!current) return;
		this.#head = this.#head.next;
		this.#size--;
		if (!this.#head) this.#tail = void 0;
		return current.value;
	}
	peek() {
		if (!this.#head) return;
		return this.#head.value;
	}
	clear() {
		this.#head = void 0;
		this.#tail = void 0;
		this.#size = 0;
	}
	get size() {
		return this.#size;
	}
	*[Symbol.iterator]() {
		let current = this.#head;
		while (current) {
			yield current.value;
			current = current.next;
		}
	}
	*drain() {
		while (this.#head) yield this.dequeue();
	}
};
// node_modules/p-limit/index.js
function pLimit(concurrency) {
	let rejectOnClear = false;
	if (typeof concurrency === "object") ({concurrency, rejectOnClear = false} = concurrency);
	validateConcurrency(concurrency);
	if (typeof rejectOnClear !== "boolean") throw new TypeError("Expected `rejectOnClear` to be a boolean");
	const queue = new Queue();
	let activeCount = 0;
	const resumeNext = () => {
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};
	const next = () => {
		activeCount--;
		resumeNext();
	};
	const run = async (function_, resolve, arguments_) => {
		const result = (async () => function_(...arguments_))();
		resolve(result);
		try {
			await result;
		} catch {}
		next();
	};
	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = { reject };
		new Promise((internalResolve) => {
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(void 0, function_, resolve, arguments_));
		if (activeCount < concurrency) resumeNext();
	};
	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});
	Object.defineProperties(generator, {
		activeCount: { get: () => activeCount },
		pendingCount: { get: () => queue.size },
		clearQueue: { value() {
			if (!rejectOnClear) {
				queue.clear();
				return;
			}
			const abortError = AbortSignal.abort().reason;
			while (queue.size > 0) queue.dequeue().reject(abortError);
		} },
		concurrency: {
			get: () => concurrency,
			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;
				queueMicrotask(() => {
					while (activeCount < concurrency && queue.size > 0) resumeNext();
				});
			}
		},
		map: { async value(iterable, function_) {
			const promises = [];
			try {
				Array.from(iterable, (value, index) => {
					const promise = generator(function_, value, index);
					promises.push(promise);
					return promise;
				});
			} catch (error) {
				for (const promise of promises) promise.catch(() => {});
				throw error;
			}
			return Promise.all(promises);
		} }
	});
	return generator;
}
function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) throw new TypeError("Expected `concurrency` to be a number from 1 and up");
}
// src/decisions/release/dependency-failed.ts
function dependencyFailed(name, dependencies) {
	return require_start.failedWith({
		code: "dependency-failed",
		what: `${name} depends on ${dependencies.join(", ")}, which was not released.`
	});
}
// src/decisions/source/match-release.ts
function releaseRefusal(tag, release, wanted) {
	const { packages, commit } = wanted;
	const at = commit === void 0 ? "in a run without a commit" : `at the commit ${require_start.quote(commit)}`;
	const ours = `${require_start.listed(packages.map(require_start.packageId))} ${at}`;
	switch (release.kind) {
		case "absent": return {
			code: "release-missing",
			what: `There is no published GitHub release of the tag ${require_start.quote(tag)}, which names ${ours}.`
		};
		case "refused": return {
			code: "release-unreadable",
			what: `The GitHub release of the tag ${require_start.quote(tag)}, which names ${ours}, cannot be read: ${release.why}.`
		};
		case "found":
			if (release.draft) return {
				code: "release-missing",
				what: `The GitHub release of the tag ${require_start.quote(tag)}, which names ${ours}, is a draft.`
			};
			if (commit !== void 0 && release.commit === commit) return void 0;
			return {
				code: "release-elsewhere",
				what: `The tag ${require_start.quote(tag)} of the GitHub release points to the commit ${require_start.quote(release.commit)}, and this run would release ${ours}.`
			};
	}
}
// src/decisions/source/git-head.ts
function withGitHead(pkg, commit) {
	if (commit === void 0 || require_start.textField(pkg.manifest, "gitHead") !== void 0) return pkg;
	return {
		...pkg,
		manifest: {
			...pkg.manifest,
			gitHead: commit
		}
	};
}
function gitHeadDiffers(packages, commit) {
	if (commit === void 0) return [];
	const headOf = ({ manifest }) => require_start.textField(manifest, "gitHead") ?? commit;
	const others = packages.filter((pkg) => headOf(pkg) !== commit);
	if (others.length === 0) return [];
	const heads = require_start.listed([...new Set(others.map(headOf))].map((head) => require_start.quote(head)));
	return [{
		code: "commit-differs",
		what: `${require_start.listed(others.map(require_start.packageId))}: the commit is ${heads}, and this run is for ${require_start.quote(commit)}.`
	}];
}
// src/decisions/source/match-tag.ts
var import_semver = require_rolldown_runtime.__toESM(require_start.require_semver(), 1);
function matchTag(packages, source) {
	const { tag } = source;
	if (tag === void 0) return { problems: [noTag(packages, source)] };
	const version = versionIn(tag);
	if (version !== void 0) return demandVersion(packages, packages, version, tag);
	for (const nameOf of [({ name }) => name, bareName]) {
		const named = packages.filter((pkg) => versionAfter(nameOf(pkg), tag) !== void 0);
		const [first] = named;
		if (first === void 0) continue;
		const wanted = versionAfter(nameOf(first), tag) ?? "";
		const matching = named.filter((pkg) => pkg.version === wanted);
		if (matching.length > 1) return { problems: [ambiguous(tag, matching)] };
		return demandVersion(matching.length > 0 ? matching : named, packages, wanted, tag);
	}
	return { problems: [mismatch(`The tag ${require_start.quote(tag)} names none of the packages to release`, packages)] };
}
function demandVersion(named, packages, version, tag) {
	const wrong = named.filter((pkg) => pkg.version !== version);
	if (wrong.length === 0) return { packages: named };
	const subject = packages.length === 1 ? "the package" : `${wrong.length} of the packages`;
	return { problems: [mismatch(`The tag ${require_start.quote(tag)} names the version ${version}, which ${subject} to release does not have`, wrong)] };
}
function versionIn(text) {
	const digits = text.replace(/^v/, "");
	return /^\d/.test(digits) ? import_semver.default.valid(digits) ?? void 0 : void 0;
}
function versionAfter(name, tag) {
	if (tag.startsWith(`${name}@`)) return versionIn(tag.slice(name.length + 1));
	return tag.startsWith(`${name}-v`) ? versionIn(tag.slice(name.length + 1)) : void 0;
}
function bareName({ name }) {
	return name.replace(/^@[^/]+\//, "");
}
function noTag(packages, { event, ref }) {
	const where = ref === void 0 ? "" : ` on ${require_start.quote(ref)}`;
	return {
		code: "tag-absent",
		what: `This run was started ${event === "" ? "outside a workflow" : `by ${require_start.quote(event)}${where}`} and not by a tag, so nothing names ${require_start.listed(packages.map(require_start.packageId))}.`
	};
}
function ambiguous(tag, packages) {
	const [{ name, version } = {
		name: "",
		version: ""
	}] = packages;
	return mismatch(`The tag ${require_start.quote(tag)} is the name without the scope of several packages; accepted is a full name, such as ${require_start.quote(`${name}@${version}`)}`, packages);
}
function mismatch(what, packages) {
	return {
		code: "tag-mismatch",
		what: `${what}: ${require_start.listed(packages.map(require_start.packageId))}.`
	};
}
// src/edges/github/release.ts
async function fetchRelease({ owner, repo, token }, tag, tell) {
	try {
		const { rest } = await require_verify_token.openGitHub(token);
		const { data: release } = await require_verify_token.askPatiently(async () => await rest.repos.getReleaseByTag({
			owner,
			repo,
			tag
		}), tell);
		const { data: commit } = await require_verify_token.askPatiently(async () => await rest.repos.getCommit({
			owner,
			repo,
			ref: `tags/${tag}`,
			per_page: 1
		}), tell);
		return {
			kind: "found",
			draft: release.draft,
			commit: commit.sha
		};
	} catch (error) {
		const { status, why } = require_verify_token.refusalOf(error);
		return status === 404 ? { kind: "absent" } : {
			kind: "refused",
			why
		};
	}
}
// src/actions/match.ts
async function matchingPackages(packages, { match, githubToken }, { source, repositoryName }) {
	if (match === "none") return packages;
	const matched = matchTag(packages, source);
	if ("problems" in matched) throw new require_start.ReleaseError(matched.problems);
	if (match === "release") {
		demandCommit(matched.packages, source);
		await demandRelease(matched.packages, source, repositoryName, githubToken);
	}
	const named = matched.packages.map(require_start.packageId).join(", ");
	require_start.logText(`Match: the ${match} ${source.tag} names ${named}`);
	return matched.packages;
}
async function demandRelease(packages, { tag = "", commit }, repositoryName, token) {
	const [owner, repo] = repositoryName?.split("/") ?? [];
	const refusal = releaseRefusal(tag, token === void 0 || owner === void 0 || repo === void 0 ? {
		kind: "refused",
		why: "there is no repository or no token to read it with"
	} : await fetchRelease({
		owner,
		repo,
		token
	}, tag, require_start.logText), {
		packages,
		commit
	});
	if (refusal !== void 0) throw new require_start.ReleaseError(refusal);
}
function demandCommit(packages, { commit }) {
	const differing = gitHeadDiffers(packages, commit);
	if (differing.length > 0) throw new require_start.ReleaseError(differing);
}
function atCommit(pkg, match, source, { warnings }) {
	if (match === "none") return pkg;
	if (match === "release") demandCommit([pkg], source);
	warnings.push(...gitHeadDiffers([pkg], source.commit));
	return withGitHead(pkg, source.commit);
}
// src/decisions/provenance/decide-provenance.ts
function wantedProvenance(input, configured) {
	return input ?? (configured === void 0 ? "auto" : configured ? "true" : "false");
}
function decideProvenance(wanted, facts) {
	if (wanted === "false") return {
		sign: false,
		why: "it is not asked for"
	};
	if (wanted === "auto" && !require_start.isNpmjs(facts.registry)) return {
		sign: false,
		why: "only npmjs is known to take it"
	};
	const obstacle = obstacleTo(facts, wanted);
	return obstacle === void 0 ? { sign: true } : {
		sign: false,
		why: obstacle.what.replace(/\.$/, ""),
		problem: obstacle
	};
}
function obstacleTo(facts, wanted) {
	const { pkg, registry, verdaccio, access, signer } = facts;
	const { idToken, runner, visibility, repository } = signer;
	if (verdaccio) return {
		code: "provenance-unsupported",
		what: `${registry} is Verdaccio, which takes no provenance.`
	};
	if (!idToken) return {
		code: "provenance-no-id-token",
		what: "The job may not ask for an id-token."
	};
	if (runner === "self-hosted") return {
		code: "provenance-self-hosted",
		what: "The job runs on a self-hosted runner."
	};
	if (visibility === void 0 ? wanted === "auto" : visibility !== "public") return {
		code: "provenance-not-public",
		what: `The repository ${visibility === void 0 ? "is not known to be public" : `is ${visibility}`}.`
	};
	if (access === "restricted") return {
		code: "provenance-restricted",
		what: `${pkg.name} is to be published with restricted access.`
	};
	const url = require_start.textField(pkg.manifest.repository, "url");
	if (repository === void 0 || url === void 0 || !require_verify_token.namesRepository(url, repository)) return {
		code: "repository-differs",
		what: `repository.url in package.json is ${url === void 0 ? "missing" : require_start.quote(url)}, and the workflow runs in ${repository ?? "no known repository"}.`
	};
}
function isAccessOpen({ pkg, access }) {
	return pkg.scope !== void 0 && access === void 0;
}
function withVisibility(name, answer) {
	if (answer.kind === "answered" && answer.value.public) return { sign: true };
	const what = `${name} is new or not public, as far as the registry tells.`;
	return {
		sign: false,
		why: what.replace(/\.$/, ""),
		problem: {
			code: "provenance-restricted",
			what
		}
	};
}
// src/decisions/release/existing.ts
function existingOutcome(subject, target, standing, onExisting) {
	const where = standing.kind === "served" ? `${target.registry} already serves ${require_start.packageId(subject)}` : `${require_start.packageId(subject)} is already staged on ${target.registry}`;
	const same = standing.kind === "served" ? standing.served.kind === "same" : standing.sameBytes;
	if (onExisting === "fail") return require_start.failedWith({
		code: "version-exists",
		what: `${where}, ${same === true ? "with the same bytes" : same === false ? "with other bytes" : "with bytes unknown"}.`
	});
	const doubt = byteDoubt(where, standing, same);
	if (doubt !== void 0 && same === false && onExisting === "verify") return require_start.failedWith(doubt);
	const warnings = doubt === void 0 ? [] : [doubt];
	if (standing.kind === "staged") return {
		...require_start.endedAs("already-staged"),
		warnings,
		stageId: standing.stage?.id
	};
	const tarball = standing.served.kind === "same" ? standing.served.tarball : void 0;
	return {
		...require_start.endedAs("already-published"),
		live: same === true,
		warnings,
		tarball
	};
}
function byteDoubt(where, standing, same) {
	if (same === true) return void 0;
	if (same === void 0) return {
		code: "staged-unseen",
		what: `${where}, and its bytes cannot be compared.`
	};
	return {
		code: "version-differs",
		what: `${where}, with ${standing.kind === "served" && standing.served.kind === "different" ? `the integrity ${standing.served.integrity}` : `the shasum ${standing.kind === "staged" ? standing.stage?.shasum ?? "unknown" : "unknown"}`} and not with the bytes packed here.`
	};
}
// src/decisions/release/serving.ts
function servingOf(packument, version, tarball) {
	const served = Object.hasOwn(packument.versions, version) ? packument.versions[version] : void 0;
	if (served === void 0) return { kind: "absent" };
	const same = served.integrity === void 0 ? served.shasum === tarball.shasum : hasHash(served.integrity, tarball.integrity);
	const { tarball: address, publisher, trustedPublisher } = served;
	return same ? {
		kind: "same",
		tarball: address,
		publisher,
		trustedPublisher
	} : {
		kind: "different",
		integrity: served.integrity ?? served.shasum ?? "none"
	};
}
function hasHash(served, ours) {
	return import_lib.default.parse(served)?.sha512?.some((hash) => `${hash.algorithm}-${hash.digest}` === ours) ?? false;
}
// src/decisions/release/standing.ts
function standingOf(trace, subject, tarball) {
	const serving = trace.packument && servingOf(trace.packument, subject.version, tarball);
	if (serving !== void 0 && serving.kind !== "absent") return {
		kind: "served",
		served: serving
	};
	if (trace.status === "blocked" || trace.status === "deleted") return { kind: trace.status };
	const stage = trace.staged?.find(({ packageName, version }) => packageName === subject.name && version === subject.version);
	if (stage !== void 0 || trace.status === "staged") return {
		kind: "staged",
		stage,
		sameBytes: stage?.shasum === void 0 ? void 0 : stage.shasum === tarball.shasum
	};
	return trace.status === "validating" ? { kind: "validating" } : { kind: "absent" };
}
// src/decisions/release/decide-release.ts
function decideRelease(subject, target, tarball, evidence, rules) {
	const packument = readable(evidence.packument);
	const standing = standingOf({
		packument,
		staged: evidence.staged.kind === "answered" ? evidence.staged.value : void 0,
		readable: true,
		stagedReadable: true,
		status: void 0
	}, subject, tarball);
	if (standing.kind === "served" || standing.kind === "staged") return {
		kind: "end",
		outcome: existingOutcome(subject, target, standing, rules.onExisting)
	};
	const current = packument?.distTags[target.tag];
	if (rules.strategy === "upgrade" && isAtLeast(current, subject.version)) return {
		kind: "end",
		outcome: require_start.endedAs("skipped")
	};
	const refusal = require_start.tagRefusal(subject.version, target, packument);
	if (refusal !== void 0) throw new require_start.ReleaseError(refusal);
	return rules.dryRun ? {
		kind: "end",
		outcome: require_start.endedAs("dry-run")
	} : { kind: "upload" };
}
function readable(answer) {
	if (answer.kind === "unreadable") throw new require_start.ReleaseError(answer.problem);
	return answer.kind === "answered" ? answer.value : void 0;
}
function isAtLeast(current, version) {
	return current !== void 0 && import_semver.default.valid(current) !== null && import_semver.default.gte(current, version);
}
// src/decisions/trusted/upload-problem.ts
const ABOUT_ACCOUNTS = new Set([
	"token-invalid",
	"permission-denied",
	"token-restricted",
	"upload-not-found",
	"stage-required",
	"otp-required",
	"bypass-required"
]);
function ofTrustedPublisher({ route, failure }, registry, identity) {
	const problem = require_verify_token.classifyUpload(failure, registry);
	const seen = problem.what.replace(/\.$/, "");
	const has = `the identity has ${require_tell_skipped.describeIdentity(identity)}`;
	if (problem.code === "trusted-publisher-restricted") return {
		...problem,
		what: `${seen}; ${DENIED[route]}, or is no longer one for this job; ${has}.`,
		remedy: ALLOW[route]
	};
	if (!ABOUT_ACCOUNTS.has(problem.code)) return problem;
	return {
		...problem,
		what: `${seen}; the package's trusted publisher was used, and ${has}.`,
		remedy: "Look at the trusted publisher on the package's settings page, or give a token."
	};
}
const DENIED = {
	direct: "the trusted publisher may only stage",
	stage: "the trusted publisher may not stage"
};
const ALLOW = {
	direct: "Use 'mode: stage' or 'mode: auto' and approve the version, or allow the trusted publisher to publish on the package's settings page.",
	stage: "Allow the trusted publisher to stage on the package's settings page, or use 'mode: direct'."
};
// src/decisions/release/outcome.ts
function outcomeOf(release, end, trace) {
	const provenanceUrl = end.answer.kind === "taken" ? end.answer.provenanceUrl : void 0;
	return {
		...stateOf(release, end, trace),
		...provenanceUrl !== void 0 && { provenanceUrl }
	};
}
function stateOf(release, end, trace) {
	const standing = standingOf(trace, release, release.tarball);
	const ours = end.answer.kind === "taken" || end.uncertain;
	switch (standing.kind) {
		case "served": return ours ? servedOutcome(release, standing, trace) : existingOutcome(release, release.target, standing, release.onExisting);
		case "blocked": return require_start.failedWith({
			code: "version-blocked",
			what: `${release.target.registry} blocked ${require_start.packageId(release)}.`
		});
		case "staged": return stagedOutcome(release, end, standing, ours);
		case "validating":
		case "deleted":
		case "absent": return unseenOutcome(release, end, standing);
	}
}
function isWorthWaiting(release, { route, answer, uncertain }, trace) {
	const standing = standingOf(trace, release, release.tarball).kind;
	if (route === "stage" || standing !== "absent" && standing !== "validating") return false;
	if (answer.kind === "taken" || standing === "validating") return true;
	if (uncertain && answer.failure.kind === "nonsense") return true;
	return ["version-exists", "version-staged"].includes(require_verify_token.uploadCode(answer.failure));
}
function servedOutcome(release, { served }, trace) {
	const { target, version } = release;
	const id = require_start.packageId(release);
	if (served.kind === "different") return require_start.failedWith({
		code: "served-differs",
		what: `${target.registry} serves ${id} with the integrity ${served.integrity}, not with ${release.tarball.integrity}.`
	});
	const stranger = strangerIn(release, served);
	if (stranger !== void 0) return require_start.failedWith(stranger);
	const named = trace.packument?.distTags[target.tag];
	const warnings = named === version ? [] : [{
		code: "tag-differs",
		what: `"${target.tag}" names ${named ?? "no version"}, not ${version}.`
	}];
	return {
		...require_start.endedAs("published"),
		live: true,
		warnings,
		tarball: served.tarball
	};
}
function strangerIn(release, served) {
	const { target, by, refuseAccounts } = release;
	const saying = (who) => `${target.registry} says that ${who} published ${require_start.packageId(release)}`;
	const other = require_verify_token.otherPublisher(served, by);
	if (other !== void 0) return {
		code: "served-by-another",
		what: `${saying(other)}, not ${require_verify_token.nameOf(by)}.`
	};
	const refused = refuseAccounts.find((name) => require_verify_token.sameUser(name, served.publisher ?? ""));
	if (refused === void 0 || by.kind !== "account") return void 0;
	return {
		code: "account-refused",
		what: `${saying(refused)}, whom the input 'refuse-accounts' names.`
	};
}
function stagedOutcome(release, { route, answer }, standing, ours) {
	if (!ours || standing.sameBytes === false) return existingOutcome(release, release.target, standing, release.onExisting);
	const stageId = (answer.kind === "taken" ? answer.stageId : void 0) ?? standing.stage?.id;
	const unasked = {
		code: "staged-for-approval",
		what: `${release.target.registry} took ${require_start.packageId(release)} and wants it approved.`
	};
	return {
		...require_start.endedAs("staged"),
		warnings: route === "direct" ? [unasked] : [],
		stageId
	};
}
function unseenOutcome(release, end, standing) {
	const { route, answer, uncertain, refusedDirect } = end;
	const { registry } = release.target;
	const id = require_start.packageId(release);
	const isThere = (answer.kind === "taken" ? void 0 : require_verify_token.uploadCode(answer.failure)) === "version-staged" || standing.kind === "validating";
	if (answer.kind === "taken" || uncertain && isThere) {
		if (route === "stage") return {
			...require_start.endedAs("staged"),
			stageId: answer.kind === "taken" ? answer.stageId : void 0
		};
		const what = `${registry} took ${id} and does not serve it yet.`;
		return {
			...require_start.endedAs("accepted"),
			warnings: [{
				code: "not-served-yet",
				what
			}]
		};
	}
	if (standing.kind === "deleted") return require_start.failedWith({
		code: "version-deleted",
		what: `${registry} had ${id} before, and it was removed.`
	});
	if (isThere) return existingOutcome(release, release.target, {
		kind: "staged",
		stage: void 0,
		sameBytes: void 0
	}, release.onExisting);
	return require_start.failedWith(...refusals(release, route, answer.failure, refusedDirect));
}
function refusals({ target: { registry }, by }, route, failure, refusedDirect) {
	if (by.kind === "trusted-publisher") return [...refusedDirect === void 0 ? [] : [{
		route: "direct",
		failure: refusedDirect
	}], {
		route,
		failure
	}].map((refused) => ofTrustedPublisher(refused, registry, by.identity));
	const problem = require_verify_token.classifyUpload(failure, registry);
	const first = refusedDirect === void 0 ? [] : [require_verify_token.classifyUpload(refusedDirect, registry)];
	if (route === "stage" && problem.code === "upload-not-found") return [...first, {
		...problem,
		code: "stage-not-found"
	}];
	const removed = problem.code === "version-exists" ? { remedy: require_start.CATALOGUE["version-deleted"].remedy } : {};
	return [...first, {
		...problem,
		...removed
	}];
}
// src/decisions/release/look-again.ts
const FIRST = 1e3;
const LONGEST = 3e4;
function lookAgainAfter(looks, waited, most) {
	const left = most - waited;
	return left <= 0 ? void 0 : Math.min(left, LONGEST, FIRST * 2 ** (looks - 1));
}
// src/edges/registry/look.ts
const OPTIONAL = 5e3;
function lookAt(registry, name, version, staging) {
	const escaped = require_start.escapedName(name);
	const ask = async (path, read, patient) => await require_start.answerOf(registry.url, async () => read(await registry.json(path, {
		timeout: OPTIONAL,
		patient
	})));
	return async () => {
		const asking = staging === "shown" ? Promise.all([ask(`/-/stage?package=${encodeURIComponent(name)}&page=0&perPage=100`, require_verify_token.readStaged, true), ask(`/-/package/${escaped}/version/${encodeURIComponent(version)}/status`, require_verify_token.readVersionStatus, false)]) : void 0;
		const found = await require_start.answerOf(registry.url, () => require_start.fetchPackument(registry, name));
		const packument = shown(found);
		const readable = found.kind !== "unreadable";
		const isServed = packument !== void 0 && Object.hasOwn(packument.versions, version);
		const answers = isServed ? void 0 : await asking;
		if (answers === void 0) return {
			packument,
			staged: void 0,
			readable,
			stagedReadable: isServed || staging !== "hidden",
			status: void 0
		};
		const [staged, status] = answers;
		const stagedReadable = staged.kind !== "unreadable";
		return {
			packument,
			staged: shown(staged),
			readable,
			stagedReadable,
			status: shown(status)?.status
		};
	};
}
async function lookUntil(look, enough, milliseconds, progress = () => {}) {
	const start = performance.now();
	for (let looks = 1;; looks += 1) {
		const seen = await look();
		const waited = performance.now() - start;
		const delay = enough(seen) ? void 0 : lookAgainAfter(looks, waited, milliseconds);
		if (delay === void 0) return seen;
		progress(waited);
		await (0, node_timers_promises.setTimeout)(delay);
	}
}
function shown(answer) {
	return answer.kind === "answered" ? answer.value : void 0;
}
// src/decisions/release/retry-upload.ts
const NEVER_CONNECTED = /^(ENOTFOUND|EAI_|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;
function mayHaveLanded(failure) {
	if (failure.kind === "status") return failure.status >= 500 || failure.status === 408;
	return failure.kind === "network" ? !NEVER_CONNECTED.test(failure.code) : failure.kind === "nonsense";
}
function uploadRetryDelay(failure, attempt, random) {
	if (require_verify_token.uploadCode(failure) !== "package-document-conflict") return require_start.retryDelay(failure, attempt, random);
	return require_start.retryDelay({
		kind: "network",
		code: "conflict",
		why: ""
	}, attempt, random);
}
// src/edges/registry/upload.ts
async function upload(cargo, choice, tell) {
	const direct = await uploadOn(choice.route, cargo, tell);
	const { answer } = direct;
	if (!choice.mayStage || answer.kind === "taken" || !require_verify_token.demandsStaging(answer.failure, choice)) return direct;
	tell("The registry does not publish this version directly; staging it");
	return {
		...await uploadOn("stage", cargo, tell),
		refusedDirect: answer.failure
	};
}
async function uploadOn(route, cargo, tell) {
	let uncertain = false;
	for (let attempt = 1;; attempt += 1) {
		const answer = await uploadOnce(cargo, route);
		if (answer.kind === "taken") return {
			route,
			answer,
			uncertain
		};
		uncertain ||= mayHaveLanded(answer.failure);
		const delay = uploadRetryDelay(answer.failure, attempt, Math.random());
		if (delay === void 0 || !await isSurelyAbsent(cargo, route, uncertain)) return {
			route,
			answer,
			uncertain
		};
		tell(`The upload failed and left no trace; trying again in ${Math.round(delay)} ms`);
		await (0, node_timers_promises.setTimeout)(delay);
	}
}
function isPage(headers) {
	return /^text\/(html|plain)/.test(headers.get("content-type") ?? "") && headers.get("content-length") !== "0";
}
async function isSurelyAbsent({ look, pkg, tarball }, route, uncertain) {
	const trace = await look();
	return trace.readable && (route === "direct" || !uncertain || trace.stagedReadable) && standingOf(trace, pkg, tarball).kind === "absent";
}
async function uploadOnce(cargo, route) {
	const { registry, pkg, tarball, target, provenance } = cargo;
	const { publish } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./chunks/libnpmpublish.cjs").default, 1));
	const { tag: _tag, ...manifest } = pkg.manifest;
	const stage = route === "stage";
	try {
		const response = await registry.attempt(() => publish(manifest, tarball.bytes, {
			...registry.options(),
			hashes: tarball,
			access: provenance ? "public" : target.access ?? null,
			provenance,
			defaultTag: target.tag,
			npmCommand: stage ? "stage" : "publish",
			npmVersion: require_start.PRODUCT,
			stage
		}));
		registry.hear(response.headers.get("npm-notice"));
		if (isPage(response.headers)) return {
			kind: "failed",
			failure: {
				kind: "nonsense",
				why: "it answered the upload with a page"
			}
		};
		const { status, stageId, transparencyLogUrl: provenanceUrl } = response;
		return {
			kind: "taken",
			status,
			stageId,
			provenanceUrl
		};
	} catch (error) {
		if (error instanceof require_start.RequestFailed) return {
			kind: "failed",
			failure: error.failure
		};
		throw error;
	}
}
// src/edges/registry/visibility.ts
async function fetchVisibility(registry, name) {
	const path = `/-/package/${require_start.escapedName(name)}/visibility`;
	return await require_start.answerOf(registry.url, async () => require_verify_token.readPackageVisibility(await registry.json(path, { timeout: 5e3 })));
}
// src/decisions/release/further-tags.ts
const NOTHING = {
	set: [],
	unset: [],
	warnings: []
};
function tagsOutOfReach(subject, { furtherTags }, maySetTags) {
	if (maySetTags || furtherTags.length === 0) return void 0;
	return {
		code: "tags-out-of-reach",
		what: `The trusted publisher of ${require_start.packageId(subject)} is not used to set ${listed(furtherTags)}; only the first dist-tag goes with the upload.`
	};
}
function planFurtherTags(subject, { furtherTags }, outcome, { maySetTags, isRerun }, current) {
	if (furtherTags.length === 0) return NOTHING;
	switch (outcome.state) {
		case "published": return maySetTags ? {
			...NOTHING,
			set: furtherTags
		} : {
			...NOTHING,
			unset: furtherTags
		};
		case "already-published": return planAgain(subject, furtherTags, {
			maySetTags: maySetTags && outcome.live,
			isRerun
		}, current);
		case "accepted":
		case "staged":
		case "already-staged": {
			const what = `${require_start.packageId(subject)} is not live, so ${listed(furtherTags)} could not be set yet.`;
			return {
				...NOTHING,
				unset: furtherTags,
				warnings: maySetTags ? [{
					code: "tags-wait",
					what
				}] : []
			};
		}
		case "skipped":
		case "dry-run":
		case "failed": return NOTHING;
	}
}
function planAgain(subject, furtherTags, { maySetTags, isRerun }, current) {
	if (current === void 0) {
		const what = `The registry does not tell its dist-tags of ${subject.name}, so ${listed(furtherTags)} were left as they are.`;
		return {
			...NOTHING,
			unset: furtherTags,
			warnings: [{
				code: "tags-unseen",
				what
			}]
		};
	}
	const others = furtherTags.filter((tag) => current[tag] !== subject.version);
	const higher = others.filter((tag) => compare(current[tag], subject.version) > 0);
	const lower = isRerun || !maySetTags ? [] : others.filter((tag) => compare(current[tag], subject.version) < 0);
	const set = maySetTags ? others.filter((tag) => ![...higher, ...lower].includes(tag)) : [];
	const warnings = [...higher.map((tag) => stays(tag, current[tag], subject.version, `that is higher than ${subject.version}`)), ...lower.map((tag) => stays(tag, current[tag], subject.version, `${require_start.packageId(subject)} was there before this run`))];
	return {
		set,
		unset: others.filter((tag) => !set.includes(tag)),
		warnings
	};
}
function stays(tag, named, version, why) {
	return {
		code: "tag-differs",
		what: `${require_start.quote(tag)} names ${require_start.quote(named ?? "")} and stays there, since ${why}.`,
		remedy: `If it should name ${version}, set it with the command in the job summary.`
	};
}
function compare(named, version) {
	return named === void 0 || import_semver.default.valid(named) === null ? 0 : import_semver.default.compare(named, version);
}
function withFurtherTags(outcome, subject, { registry }, plan, { failures, seen }) {
	const open = plan.set.filter((tag) => seen?.[tag] !== subject.version);
	const refused = open.filter((tag) => failures.has(tag));
	const problems = refused.map((tag) => {
		const { what } = require_start.classifyRead(failures.get(tag), registry);
		return {
			code: "tag-refused",
			what: `${require_start.quote(tag)} does not name ${require_start.packageId(subject)}: ${what}`
		};
	});
	const doubts = open.filter((tag) => !failures.has(tag)).map((tag) => {
		if (seen === void 0) return {
			code: "tags-unseen",
			what: `${require_start.quote(tag)} was set for ${require_start.packageId(subject)}, and the registry does not show its dist-tags.`
		};
		const named = seen[tag] === void 0 ? "no version" : require_start.quote(seen[tag]);
		return {
			code: "tag-differs",
			what: `${require_start.quote(tag)} names ${named}, not ${subject.version}.`
		};
	});
	return {
		...outcome,
		problems: [...outcome.problems, ...problems],
		warnings: [
			...outcome.warnings,
			...plan.warnings,
			...doubts
		],
		unsetTags: [...refused, ...plan.unset]
	};
}
function listed(tags) {
	return tags.map((tag) => `"${tag}"`).join(", ");
}
// src/edges/registry/dist-tags.ts
const LONGEST_LOOK = 5e3;
async function fetchDistTags(registry, name) {
	const answer = await require_start.answerOf(registry.url, async () => require_start.readDistTags(await registry.json(pathOf(name), { patient: true })));
	return answer.kind === "answered" ? answer.value : void 0;
}
async function setDistTag(registry, { name, version }, tag, tell) {
	for (let attempt = 1;; attempt += 1) try {
		const path = `${pathOf(name)}/${encodeURIComponent(tag)}`;
		await registry.json(path, {
			method: "PUT",
			body: JSON.stringify(version)
		});
		return;
	} catch (error) {
		if (!(error instanceof require_start.RequestFailed)) throw error;
		const delay = uploadRetryDelay(error.failure, attempt, Math.random());
		if (delay === void 0) return error.failure;
		tell(`The dist-tag "${tag}" could not be set; trying again in ${Math.round(delay)} ms`);
		await (0, node_timers_promises.setTimeout)(delay);
	}
}
async function lookAtDistTags(registry, name, isRight) {
	const look = async () => await fetchDistTags(registry, name);
	return await lookUntil(look, (seen) => seen === void 0 || isRight(seen), LONGEST_LOOK);
}
function pathOf(name) {
	return `/-/package/${require_start.escapedName(name)}/dist-tags`;
}
// src/actions/set-tags.ts
async function setFurtherTags(outcome, { registry, pkg, target }, { dryRun, ...setting }, log) {
	if (dryRun || target.furtherTags.length === 0) return outcome;
	const current = outcome.state === "already-published" ? await fetchDistTags(registry, pkg.name) : void 0;
	const plan = planFurtherTags(pkg, target, outcome, setting, current);
	const failures = new Map();
	for (const tag of plan.set) {
		log.text(`Setting the dist-tag "${tag}"`);
		const failure = await setDistTag(registry, pkg, tag, log.text);
		if (failure !== void 0) failures.set(tag, failure);
	}
	const taken = plan.set.filter((tag) => failures.get(tag)?.kind !== "status");
	const isRight = (seen) => taken.every((tag) => seen[tag] === pkg.version);
	return withFurtherTags(outcome, pkg, target, plan, {
		failures,
		seen: plan.set.length === 0 ? current : await lookAtDistTags(registry, pkg.name, isRight)
	});
}
function sayTagsOutOfReach({ pkg, target }, maySetTags, { warnings }, log) {
	const problem = tagsOutOfReach(pkg, target, maySetTags);
	if (problem === void 0) return;
	warnings.push(problem);
	log.text(problem.what);
}
// src/actions/release-package.ts
async function releasePackage(given, inputs, place, findings, log) {
	const { packages, connections } = place;
	findings.pkg = given;
	const pkg = await packages.publishable(given);
	const target = require_verify_token.identify(pkg, inputs, findings, log);
	const shared = connections.to(target.registry);
	const packing = inputs.ignoreScripts ? packBeside(pkg, place) : void 0;
	packing?.catch(() => {});
	const token = await require_verify_token.tokenFor({
		pkg,
		target,
		shared
	}, inputs.token, findings, log);
	const registry = new require_start.Registry(target.registry, token, log.text, shared);
	const close = () => {
		require_verify_token.tellNotices(findings, registry);
		registry.close();
	};
	try {
		const confirm = await verifyAndUpload({
			registry,
			pkg,
			target,
			packing
		}, inputs, place, findings, log);
		return async () => await confirm().finally(close);
	} catch (error) {
		close();
		throw error;
	}
}
async function verifyAndUpload({ registry, pkg, target, packing }, inputs, { surroundings, packages }, findings, log) {
	const evidence = await require_verify_token.verifyToken({
		registry,
		pkg,
		target
	}, inputs, surroundings, findings, log);
	const { tarball, ...packed } = await (packing ?? require_tell_contents.buildAndPack(pkg, surroundings, packages));
	const released = atCommit(packed.pkg, inputs.match, surroundings.source, findings);
	findings.pkg = released;
	findings.tarball = require_start.factsOf(tarball);
	log.tarball(findings.tarball);
	demandIntegrity(findings.tarball, inputs.integrity);
	const maySetTags = findings.identity === void 0;
	const setting = {
		dryRun: inputs.dryRun,
		maySetTags,
		isRerun: surroundings.isRerun
	};
	const tagged = {
		registry,
		pkg: released,
		target
	};
	sayTagsOutOfReach(tagged, maySetTags, findings, log);
	const confirm = await releaseBuilt({
		...inputs,
		...tagged,
		tarball,
		evidence,
		surroundings
	}, findings, log);
	return async () => await setFurtherTags(await confirm(), tagged, setting, log);
}
async function packBeside(pkg, { surroundings, packages }) {
	await (0, node_timers_promises.setImmediate)();
	return await require_tell_contents.packOnly(pkg, surroundings, packages);
}
async function releaseBuilt(prepared, findings, log) {
	const { registry, pkg, target, tarball, evidence, mode } = prepared;
	const decision = decideRelease(pkg, target, tarball, evidence, prepared);
	const choice = require_verify_token.chooseRoute(mode, evidence);
	const ends = decision.kind === "end";
	if (ends && decision.outcome.state !== "dry-run") return async () => decision.outcome;
	findings.route = choice.route;
	const { packument } = evidence;
	const known = packument.kind === "answered" ? packument.value : void 0;
	const subject = {
		version: pkg.version,
		tag: target.tag
	};
	demandSoundContents(prepared);
	findings.provenance = await demandProvenance(prepared);
	log.provenance(findings.provenance);
	const { bytes: _bytes, ...contents } = tarball;
	const comparing = require_tell_contents.compareWithPrevious(registry, known, subject, contents).catch(() => void 0);
	const linting = require_tell_contents.tellEntryPoints(prepared, findings).catch(() => {});
	const confirm = ends ? async () => decision.outcome : await uploadBuilt(prepared, choice, findings, log);
	return async () => {
		const outcome = await confirm();
		await linting;
		require_tell_contents.tellChanges(await comparing, findings);
		return outcome;
	};
}
async function uploadBuilt(prepared, choice, findings, log) {
	const { registry, pkg, target, tarball, evidence, waitMinutes, serviceAccount } = prepared;
	const { onExisting, refuseAccounts } = prepared;
	log.uploading(choice, target);
	const by = require_verify_token.publisherOf(findings, evidence, serviceAccount);
	const look = lookAt(registry, pkg.name, pkg.version, stagingFor(by, evidence));
	const end = await upload({
		registry,
		pkg,
		tarball,
		target,
		look,
		provenance: findings.provenance?.sign === true
	}, choice, log.text);
	findings.route = end.route;
	log.answer(end);
	const release = {
		...pkg,
		target,
		tarball: require_start.factsOf(tarball),
		by,
		refuseAccounts,
		onExisting
	};
	const enough = (trace) => !isWorthWaiting(release, end, trace);
	return async () => outcomeOf(release, end, await lookUntil(look, enough, waitMinutes * 6e4, log.waiting));
}
function stagingFor(by, { staged }) {
	if (by.kind === "trusted-publisher") return "hidden";
	return staged.kind === "absent" ? "absent" : "shown";
}
function demandIntegrity(tarball, demanded) {
	if (demanded === void 0 || demanded === tarball.integrity) return;
	throw new require_start.ReleaseError({
		code: "integrity-mismatch",
		what: `The tarball has the integrity ${tarball.integrity}; the input 'integrity' demands ${demanded}.`
	});
}
function demandSoundContents({ tarball, pkg, allowFiles }) {
	const refusals = require_tell_contents.inspectContents(tarball, pkg.manifest, allowFiles);
	if (refusals.length > 0) throw new require_start.ReleaseError(refusals);
}
async function demandProvenance(prepared) {
	const { pkg, target, evidence, registry, surroundings } = prepared;
	const { access } = target;
	const wanted = wantedProvenance(prepared.provenance, pkg.publishConfig.provenance);
	const facts = {
		pkg,
		access,
		registry: target.registry,
		verdaccio: evidence.verdaccio,
		signer: surroundings.signer
	};
	const first = decideProvenance(wanted, facts);
	const decision = first.sign && isAccessOpen(facts) ? withVisibility(pkg.name, await fetchVisibility(registry, pkg.name)) : first;
	if (wanted === "true" && !decision.sign && decision.problem !== void 0) throw new require_start.ReleaseError(decision.problem);
	return decision;
}
// src/actions/release-all.ts
async function releaseAll(inputs, surroundings, shared) {
	const { workspace, temporary } = surroundings;
	const { packages: found, skipped } = await require_start.findPackages(inputs.packages, workspace, temporary);
	require_tell_skipped.tellSkipped(skipped);
	const [only] = found;
	if (only !== void 0 && found.length === 1) shared.pkg = only;
	const packages = await matchingPackages(found, inputs, surroundings);
	const [first, ...others] = packages;
	if (first !== void 0 && others.length === 0) shared.pkg = first;
	const accounts = require_verify_token.assignOrName(packages, inputs, surroundings, shared, found);
	if (others.length > 0) demandNoIntegrity(inputs);
	const connections = new require_start.Connections(others.length === 0 ? 8 : Math.min(64, Math.max(8, inputs.concurrency * 2)));
	const inFlight = pLimit(inputs.concurrency);
	const place = {
		surroundings,
		packages: new require_workspace_packages.WorkspacePackages(found),
		connections,
		inFlight
	};
	const release = async (pkg) => {
		const account = accounts.get(pkg.name);
		if (account === void 0) throw new Error(`no account for ${pkg.name}`);
		return await releaseOne(pkg, {
			...inputs,
			...account
		}, place, shared, others.length > 0);
	};
	try {
		return await inOrder(await place.packages.asFarAsKnown(packages), shared, release);
	} finally {
		connections.close();
	}
}
async function inOrder(packages, shared, release) {
	const { levels, needs, cycles } = require_workspace_packages.levelsOf(packages);
	shared.warnings.push(...require_workspace_packages.cyclesOf(cycles));
	const running = new Map();
	for (const pkg of levels.flat()) {
		const before = (needs.get(pkg.name) ?? []).map(async (name) => ({
			name,
			released: await running.get(name)
		}));
		const run = async () => {
			const failed = (await Promise.all(before)).filter(({ released }) => released?.outcome.state === "failed");
			if (failed.length === 0) return await release(pkg);
			const names = failed.map(({ name }) => name);
			return {
				findings: {
					pkg,
					checks: [],
					warnings: []
				},
				outcome: dependencyFailed(pkg.name, names)
			};
		};
		running.set(pkg.name, run());
	}
	return await Promise.all(packages.map(async ({ name }) => await running.get(name)));
}
async function releaseOne(pkg, inputs, place, shared, isOneOfSeveral) {
	const findings = {
		isOneOfSeveral,
		checks: shared.checks,
		warnings: []
	};
	const log = new require_tell_skipped.ReleaseLog(isOneOfSeveral ? pkg.name : void 0);
	const outcome = await require_start.endOf(async () => {
		return await (await place.inFlight(() => releasePackage(pkg, inputs, place, findings, log)))();
	});
	if (isOneOfSeveral) log.end(outcome.state);
	return {
		findings,
		outcome
	};
}
function demandNoIntegrity({ integrity }) {
	if (integrity === void 0) return;
	throw new require_start.ReleaseError({
		code: "input-invalid",
		what: `The input 'integrity' is "${integrity}", which is of one tarball; accepted is no integrity where several packages are released.`
	});
}
// src/actions/publish.ts
async function publish() {
	const raw = require_start.readInputs(require_start.PUBLISH_INPUTS);
	const shared = {
		checks: [],
		warnings: []
	};
	let released = [];
	const end = await require_start.endOf(async () => {
		const surroundings = await require_start.readSurroundings();
		const parse = (given) => parsePublishInputs(given, surroundings.signer.idToken);
		const inputs = await require_verify_token.parseOrName(parse, raw, surroundings, shared);
		require_verify_token.demandTrigger(shared, inputs, surroundings, inputs.allowUntrustedTrigger);
		released = await releaseAll(inputs, surroundings, shared);
		return require_start.endedAs("skipped");
	});
	const all = released.length === 0 ? [{
		findings: shared,
		outcome: end
	}] : withShared(released, shared);
	const results = all.map(({ findings, outcome }) => require_start.resultOf(findings, outcome));
	await require_start.report({
		outputs: outputsOf(results),
		annotations: require_start.annotationsOf(results),
		summary: releasesSummary(results.map((result, at) => ({
			result,
			files: all[at]?.findings.tarball?.files ?? [],
			otherWays: all[at]?.findings.otherWays,
			setUps: all[at]?.findings.setUps
		}))),
		headline: releasesHeadline(results),
		failed: results.some(({ state, problems }) => state === "failed" || problems.length > 0)
	});
}
function withShared(released, { warnings }) {
	return released.map(({ findings, outcome }, at) => ({
		findings: at === 0 ? {
			...findings,
			warnings: [...warnings, ...findings.warnings]
		} : findings,
		outcome
	}));
}
// src/publish.ts
require_start.start(publish);
