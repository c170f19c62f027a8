import { o as __toESM } from "./chunks/runtime.mjs";
import { l as require_lib } from "./chunks/make-fetch-happen.mjs";
import { A as readInputs, D as endedAs, Dt as ACCESSES, E as endOf, Et as quote, F as STATE_ICONS, H as problemList, J as resultOf, Mt as PUBLISH_INPUTS, Nt as STRATEGIES, O as failedWith, Ot as MATCHES, St as code, U as summaryOf, Z as remarksOnChanges, _ as findPackages, a as readDistTags, at as counted, bt as tagFault, c as RequestFailed, ct as headline, d as classifyRead, dt as CATALOGUE, ft as Fields, h as logText, i as fetchPackument, k as readSurroundings, kt as ON_EXISTING, l as PRODUCT, mt as demandCorrect, nt as packageId, o as answerOf, pt as accountInputs, q as table, rt as escapedName, s as Registry, st as annotationsOf, t as report, tt as textField, u as retryDelay, vt as isNpmjs, wt as markdown, xt as tagRefusal, yt as ReleaseError, z as link } from "./chunks/report.mjs";
import { a as WorkspacePackages, i as inspectContents, n as buildAndPack, o as fittingJson, r as packOnly, t as compareWithPrevious } from "./chunks/compare.mjs";
import { _ as Connections, a as readPackageVisibility, c as chooseRoute, d as uploadCode, f as namesRepository, g as refusalOf, h as openGitHub, i as verifyToken, l as demandsStaging, m as userOf, n as identify, o as readStaged, p as sameUser, r as tellNotices, s as readVersionStatus, t as demandTrigger, u as classifyUpload, v as assignAccounts } from "./chunks/verify-token.mjs";
import { n as levelsOf, t as cyclesOf } from "./chunks/levels.mjs";
import { i as require_semver } from "./chunks/gar-promise-retry.mjs";
import { r as ReleaseLog } from "./chunks/remarks.mjs";
import { setTimeout } from "node:timers/promises";
// src/model/provenance.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
/** The input `provenance`, or what publishConfig says. */
const PROVENANCES = [
	"auto",
	"true",
	"false"
];
// src/decisions/inputs/parse-publish-inputs.ts
const SHA512_BASE64_LENGTH = 88;
/**
* The inputs of the publish action as typed values.
* @throws ReleaseError naming every input that is wrong
*/
function parsePublishInputs(raw) {
	const fields = new Fields(raw.values);
	return {
		...accountInputs(fields),
		tags: tagsOf(fields),
		match: matchOf(fields, raw),
		access: fields.oneOf("access", ACCESSES),
		strategy: fields.oneOf("strategy", STRATEGIES) ?? "all",
		onExisting: fields.oneOf("on-existing", ON_EXISTING) ?? "skip",
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
		...demandCorrect(raw, fields),
		githubToken: raw.secrets["github-token"]
	};
}
const TAGS_ACCEPTED = "a dist-tag such as \"latest\" or \"next\", or several, one a line";
function tagsOf(fields) {
	const given = fields.lines("tag");
	for (const tag of new Set(given)) {
		const fault = tagFault(tag);
		if (fault !== void 0) fields.refuse("tag", `${quote(tag)}, and ${fault}`, TAGS_ACCEPTED);
		const times = given.filter((other) => other === tag).length;
		if (times > 1) fields.refuse("tag", `${quote(tag)} ${times} times`, "each dist-tag once");
	}
	return given;
}
/** A release cannot be read without a token, and the default of an input can be overwritten with nothing. */
function matchOf(fields, { secrets }) {
	const match = fields.oneOf("match", MATCHES) ?? "none";
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
	fields.refuse("integrity", quote(given), "one SRI string of the form sha512-… as a pack step reports it");
}
// src/decisions/report/outputs.ts
/** Which part of a result each single output shows, in the order of action.yml; a test holds the names equal. */
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
/** Of all states that occur, the first of these is the step's (design, section 7). */
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
/** Results as step outputs; what is not known is empty, and the single ones are set where there is one package. */
function outputsOf(results) {
	const only = results.length === 1 ? results[0] : void 0;
	const single = Object.entries(SINGLE_OUTPUTS).map(([name, key]) => [name, String(only?.[key] ?? "")]);
	return {
		...Object.fromEntries(single),
		state: stateOf$1(results),
		checks: only === void 0 ? "" : JSON.stringify(only.checks),
		results: fittingJson(results, (result) => ({
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
/** One state for all. */
function stateOf$1(results) {
	return ORDER.find((state) => results.some((result) => result.state === state)) ?? "failed";
}
/** What a later job needs of one package among a thousand. */
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
/** GitHub takes 1 MiB of summary, in UTF-8; a person reads less. */
const MOST_ROWS = 500;
const MOST_CHARACTERS = 3e5;
const MOST_OF_FAILURES = 2e5;
/** The end of all packages as one sentence. */
function releasesHeadline(results) {
	const [only, ...others] = results;
	if (only !== void 0 && others.length === 0) return headline(only);
	const states = [...Map.groupBy(results, ({ state }) => state)].map(([state, of]) => `${of.length} ${state}`);
	return `${counted(results.length, "package")}: ${states.toSorted(firstFailed).join(", ")}.`;
}
/** One package as it is; several as a table, what went wrong, and each folded, as long as there is room. */
function releasesSummary(told) {
	const [only, ...others] = told;
	if (only !== void 0 && others.length === 0) return summaryOf(only.result, only.files, only.otherMaintainers);
	const results = told.map(({ result }) => result);
	return [
		`## ${STATE_ICONS[stateOf$1(results)]} ${markdown(releasesHeadline(results))}`,
		releasesTable(results),
		...withinRoom(results.filter(({ problems }) => problems.length > 0).map(failure), MOST_OF_FAILURES),
		...withinRoom(told.map(folded), MOST_CHARACTERS)
	].map((part) => `${part}\n`).join("\n");
}
function releasesTable(results) {
	const rows = results.slice(0, MOST_ROWS).map((result) => [
		`${STATE_ICONS[result.state]} ${result.state}`,
		named(result),
		result.type === "" ? "" : markdown(result.type),
		result.tags.map(code).join(", "),
		result.serviceAccount === void 0 ? "" : code(result.serviceAccount),
		result.approveCommand === void 0 ? "" : code(result.approveCommand)
	]);
	const more = results.length - rows.length;
	return [table([
		"",
		"Package",
		"Release",
		"Dist-tag",
		"Service account",
		"To approve"
	], rows), ...more > 0 ? ["", `… and ${more} more.`] : []].join("\n");
}
function named({ id = "a package", url }) {
	return url === void 0 ? code(id) : link(id, url);
}
function failure({ id = "a package", problems }) {
	return problemList(problems, `What to do for ${code(id)}`);
}
function folded({ result, files, otherMaintainers }) {
	const inside = summaryOf(result, files, otherMaintainers);
	return `<details><summary>${code(result.id ?? "a package")}</summary>\n\n${inside}\n</details>`;
}
/** The parts that fit, each whole. */
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
/** A package that is not begun, since what it depends on was not released. */
function dependencyFailed(name, dependencies) {
	return failedWith({
		code: "dependency-failed",
		what: `${name} depends on ${dependencies.join(", ")}, which was not released.`
	});
}
// src/decisions/source/match-release.ts
/** What speaks against a release of this tag as the one that this run releases, or `undefined`. */
function releaseRefusal(tag, release, commit) {
	switch (release.kind) {
		case "absent": return {
			code: "release-missing",
			what: `There is no published GitHub release of the tag ${quote(tag)}.`
		};
		case "refused": return {
			code: "release-unreadable",
			what: `The GitHub release of the tag ${quote(tag)} cannot be read: ${release.why}.`
		};
		case "found": {
			if (release.draft) return {
				code: "release-missing",
				what: `The GitHub release of the tag ${quote(tag)} is a draft.`
			};
			if (commit !== void 0 && release.commit === commit) return void 0;
			const ours = commit === void 0 ? "a run without a commit" : `the commit ${quote(commit)}`;
			return {
				code: "release-elsewhere",
				what: `The tag ${quote(tag)} of the GitHub release points to the commit ${quote(release.commit)}, and this run is for ${ours}.`
			};
		}
	}
}
// src/decisions/source/git-head.ts
/**
* The package whose document names the run's commit as `gitHead`. npm's library fills it from `.git` in a checkout
* (@npmcli/package-json, lib/normalize.js), and what is there stays; a tarball has none. No byte of the tarball depends on it.
*/
function withGitHead(pkg, commit) {
	if (commit === void 0 || textField(pkg.manifest, "gitHead") !== void 0) return pkg;
	return {
		...pkg,
		manifest: {
			...pkg.manifest,
			gitHead: commit
		}
	};
}
/** A checkout of another commit than the run's; a job may have committed something, so this stops nothing. */
function gitHeadDiffers({ manifest, ...pkg }, commit) {
	const head = textField(manifest, "gitHead");
	if (commit === void 0 || head === void 0 || head === commit) return [];
	return [{
		code: "commit-differs",
		what: `${packageId(pkg)} is from the commit ${quote(head)}, and this run is for ${quote(commit)}.`
	}];
}
// src/decisions/source/match-tag.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/**
* The packages that the run's tag names with their version. A version alone (`v1.2.3`, `1.2.3`) names every package, and
* each must have it. A version after a name (`name@1.2.3`, `name-v1.2.3`) names that package alone, by its full name or
* else by the name without the scope.
*/
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
		return demandVersion(matching.length > 0 ? matching : named, packages, wanted, tag);
	}
	return { problems: [mismatch(`The tag ${quote(tag)} names none of the packages to release`, packages)] };
}
function demandVersion(named, packages, version, tag) {
	const wrong = named.filter((pkg) => pkg.version !== version);
	if (wrong.length === 0) return { packages: named };
	const subject = packages.length === 1 ? "the package" : `${wrong.length} of the packages`;
	return { problems: [mismatch(`The tag ${quote(tag)} names the version ${version}, which ${subject} to release does not have`, wrong)] };
}
/** `v1.2.3` or `1.2.3`; build metadata is not part of a published version. */
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
	const where = ref === void 0 ? "" : ` on ${quote(ref)}`;
	return {
		code: "tag-absent",
		what: `This run was started ${event === "" ? "outside a workflow" : `by ${quote(event)}${where}`} and not by a tag, so nothing names ${listed$1(packages)}.`
	};
}
function mismatch(what, packages) {
	return {
		code: "tag-mismatch",
		what: `${what}: ${listed$1(packages)}.`
	};
}
/** As many as a person reads. */
function listed$1(packages, most = 10) {
	const ids = packages.slice(0, most).map(packageId).join(", ");
	return packages.length > most ? `${ids} and ${packages.length - most} more` : ids;
}
// src/edges/github/release.ts
/** The release of a tag, and the commit that the tag points to now. */
async function fetchRelease({ owner, repo, token }, tag) {
	try {
		const { rest } = await openGitHub(token);
		const { data: release } = await rest.repos.getReleaseByTag({
			owner,
			repo,
			tag
		});
		const { data: commit } = await rest.repos.getCommit({
			owner,
			repo,
			ref: `tags/${tag}`,
			per_page: 1
		});
		return {
			kind: "found",
			draft: release.draft,
			commit: commit.sha
		};
	} catch (error) {
		const { status, why } = refusalOf(error);
		return status === 404 ? { kind: "absent" } : {
			kind: "refused",
			why
		};
	}
}
// src/actions/match.ts
/**
* The packages that the input `match` lets through, before anything is run, sent or signed: all, or those that the run's tag
* names.
* @throws ReleaseError where it names none, or another version, or has no GitHub release at this commit
*/
async function matchingPackages(packages, { match, githubToken }, { source, repositoryName }) {
	if (match === "none") return packages;
	const matched = matchTag(packages, source);
	if ("problems" in matched) throw new ReleaseError(matched.problems);
	if (match === "release") await demandRelease(source, repositoryName, githubToken);
	const named = matched.packages.map(packageId).join(", ");
	logText(`Match: the ${match} ${source.tag} names ${named}`);
	return matched.packages;
}
async function demandRelease({ tag = "", commit }, repositoryName, token) {
	const [owner, repo] = repositoryName?.split("/") ?? [];
	const refusal = releaseRefusal(tag, token === void 0 || owner === void 0 || repo === void 0 ? {
		kind: "refused",
		why: "there is no repository or no token to read it with"
	} : await fetchRelease({
		owner,
		repo,
		token
	}, tag), commit);
	if (refusal !== void 0) throw new ReleaseError(refusal);
}
/** The package with the run's commit in its document, where the input `match` binds it to that. */
function atCommit(pkg, match, { commit }, { warnings }) {
	if (match === "none") return pkg;
	warnings.push(...gitHeadDiffers(pkg, commit));
	return withGitHead(pkg, commit);
}
// src/decisions/provenance/decide-provenance.ts
/** What the user wants: the input, else publishConfig, else `auto`. */
function wantedProvenance(input, configured) {
	return input ?? (configured === void 0 ? "auto" : configured ? "true" : "false");
}
/**
* Whether a statement could be signed and taken, as far as it can be told without asking the registry. `auto` signs on
* npmjs alone, since which other registries take provenance is not known.
*/
function decideProvenance(wanted, facts) {
	if (wanted === "false") return {
		sign: false,
		why: "it is not asked for"
	};
	if (wanted === "auto" && !isNpmjs(facts.registry)) return {
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
	const url = textField(pkg.manifest.repository, "url");
	if (repository === void 0 || url === void 0 || !namesRepository(url, repository)) return {
		code: "repository-differs",
		what: `repository.url in package.json is ${url === void 0 ? "missing" : quote(url)}, and the workflow runs in ${repository ?? "no known repository"}.`
	};
}
/** Whether only the registry can tell if the package is public: a scoped one whose access is not given. */
function isAccessOpen({ pkg, access }) {
	return pkg.scope !== void 0 && access === void 0;
}
/** The decision once the registry told whether the package is public (facts 2.6). A new scoped one is not. */
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
/** What a version that is there already, served or waiting, comes to under `on-existing`. */
function existingOutcome(subject, target, standing, onExisting) {
	const where = standing.kind === "served" ? `${target.registry} already serves ${packageId(subject)}` : `${packageId(subject)} is already staged on ${target.registry}`;
	const same = standing.kind === "served" ? standing.served.kind === "same" : standing.sameBytes;
	if (onExisting === "fail") return failedWith({
		code: "version-exists",
		what: `${where}, ${same === true ? "with the same bytes" : same === false ? "with other bytes" : "with bytes unknown"}.`
	});
	const doubt = byteDoubt(where, standing, same);
	if (doubt !== void 0 && same === false && onExisting === "verify") return failedWith(doubt);
	const warnings = doubt === void 0 ? [] : [doubt];
	if (standing.kind === "staged") return {
		...endedAs("already-staged"),
		warnings,
		stageId: standing.stage?.id
	};
	const tarball = standing.served.kind === "same" ? standing.served.tarball : void 0;
	return {
		...endedAs("already-published"),
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
/**
* Served means: the packument lists the version with our integrity. A registry that lists only a shasum is taken at its
* word for that; one that lists neither serves something we cannot vouch for.
*/
function servingOf(packument, version, tarball) {
	const served = Object.hasOwn(packument.versions, version) ? packument.versions[version] : void 0;
	if (served === void 0) return { kind: "absent" };
	return (served.integrity === void 0 ? served.shasum === tarball.shasum : hasHash(served.integrity, tarball.integrity)) ? {
		kind: "same",
		tarball: served.tarball,
		publisher: served.publisher
	} : {
		kind: "different",
		integrity: served.integrity ?? served.shasum ?? "none"
	};
}
/** An integrity may list several hashes. */
function hasHash(served, ours) {
	return import_lib.default.parse(served)?.sha512?.some((hash) => `${hash.algorithm}-${hash.digest}` === ours) ?? false;
}
// src/decisions/release/standing.ts
/** A trace as one standing: what is served outweighs all, then the version's own status and the list of staged versions. */
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
/**
* Upload, or an end without one: the version is there, waits, is not wanted, or this is a dry run.
* @throws ReleaseError where the version must not go there
*/
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
		outcome: endedAs("skipped")
	};
	const refusal = tagRefusal(subject.version, target, packument);
	if (refusal !== void 0) throw new ReleaseError(refusal);
	return rules.dryRun ? {
		kind: "end",
		outcome: endedAs("dry-run")
	} : { kind: "upload" };
}
/** A registry that cannot be read must not be written; one that hides the package (401, 403) may still take it. */
function readable(answer) {
	if (answer.kind === "unreadable") throw new ReleaseError(answer.problem);
	return answer.kind === "answered" ? answer.value : void 0;
}
/** A dist-tag that names something unreadable holds nothing back. */
function isAtLeast(current, version) {
	return current !== void 0 && import_semver.default.valid(current) !== null && import_semver.default.gte(current, version);
}
// src/decisions/release/outcome.ts
/**
* What the registry answered and then showed, as one state. Only a version seen with our bytes is `published`, whatever
* the answer was; an answer that was lost may still stand for an upload that landed.
*/
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
		case "blocked": return failedWith({
			code: "version-blocked",
			what: `${release.target.registry} blocked ${packageId(release)}.`
		});
		case "staged": return stagedOutcome(release, end, standing, ours);
		case "validating":
		case "deleted":
		case "absent": return unseenOutcome(release, end, standing);
	}
}
/**
* Whether looking again may show more: the registry scans the version, took it, or says that it is there already. A
* staged version waits for a person, however long this looks.
*/
function isWorthWaiting(release, { route, answer, uncertain }, trace) {
	const standing = standingOf(trace, release, release.tarball).kind;
	if (route === "stage" || standing !== "absent" && standing !== "validating") return false;
	if (answer.kind === "taken" || standing === "validating") return true;
	if (uncertain && answer.failure.kind === "nonsense") return true;
	return ["version-exists", "version-staged"].includes(uploadCode(answer.failure));
}
/** Our upload, as the registry serves it: bytes and publisher must be ours; the dist-tag may have moved on. */
function servedOutcome(release, { served }, trace) {
	const { target, version, user } = release;
	const id = packageId(release);
	if (served.kind === "different") return failedWith({
		code: "served-differs",
		what: `${target.registry} serves ${id} with the integrity ${served.integrity}, not with ${release.tarball.integrity}.`
	});
	if (served.publisher !== void 0 && user !== void 0 && !sameUser(served.publisher, user)) return failedWith({
		code: "served-by-another",
		what: `${target.registry} says that ${served.publisher} published ${id}, not ${user}.`
	});
	const named = trace.packument?.distTags[target.tag];
	const warnings = named === version ? [] : [{
		code: "tag-differs",
		what: `"${target.tag}" names ${named ?? "no version"}, not ${version}.`
	}];
	return {
		...endedAs("published"),
		live: true,
		warnings,
		tarball: served.tarball
	};
}
function stagedOutcome(release, { route, answer }, standing, ours) {
	if (!ours || standing.sameBytes === false) return existingOutcome(release, release.target, standing, release.onExisting);
	const stageId = (answer.kind === "taken" ? answer.stageId : void 0) ?? standing.stage?.id;
	const unasked = {
		code: "staged-for-approval",
		what: `${release.target.registry} took ${packageId(release)} and wants it approved.`
	};
	return {
		...endedAs("staged"),
		warnings: route === "direct" ? [unasked] : [],
		stageId
	};
}
/** Nothing to see yet: the answer alone decides. */
function unseenOutcome(release, end, standing) {
	const { route, answer, uncertain, refusedDirect } = end;
	const { registry } = release.target;
	const id = packageId(release);
	const isThere = (answer.kind === "taken" ? void 0 : uploadCode(answer.failure)) === "version-staged" || standing.kind === "validating";
	if (answer.kind === "taken" || uncertain && isThere) {
		if (route === "stage") return {
			...endedAs("staged"),
			stageId: answer.kind === "taken" ? answer.stageId : void 0
		};
		const what = `${registry} took ${id} and does not serve it yet.`;
		return {
			...endedAs("accepted"),
			warnings: [{
				code: "not-served-yet",
				what
			}]
		};
	}
	if (standing.kind === "deleted") return failedWith({
		code: "version-deleted",
		what: `${registry} had ${id} before, and it was removed.`
	});
	if (isThere) return existingOutcome(release, release.target, {
		kind: "staged",
		stage: void 0,
		sameBytes: void 0
	}, release.onExisting);
	return failedWith(...refusals(release, route, answer.failure, refusedDirect));
}
/** Why nothing was taken: the direct upload's refusal too, where that led to staging. */
function refusals({ target: { registry } }, route, failure, refusedDirect) {
	const problem = classifyUpload(failure, registry);
	const first = refusedDirect === void 0 ? [] : [classifyUpload(refusedDirect, registry)];
	if (route === "stage" && problem.code === "upload-not-found") return [...first, {
		...problem,
		code: "stage-not-found"
	}];
	const removed = problem.code === "version-exists" ? { remedy: CATALOGUE["version-deleted"].remedy } : {};
	return [...first, {
		...problem,
		...removed
	}];
}
// src/decisions/release/look-again.ts
const FIRST = 1e3;
const LONGEST = 3e4;
/**
* Milliseconds until the next look, `undefined` when time is up: 1 s after the first look, doubling up to 30 s, the last
* one exactly at the end.
*/
function lookAgainAfter(looks, waited, most) {
	const left = most - waited;
	return left <= 0 ? void 0 : Math.min(left, LONGEST, FIRST * 2 ** (looks - 1));
}
// src/edges/registry/look.ts
/** An endpoint that may be missing or broken delays a look by this at most, in milliseconds. */
const OPTIONAL = 5e3;
/**
* A look at one version: its packument, and where the registry has staging the staged versions and the version's status.
* What cannot be read counts as not shown.
*/
function lookAt(registry, name, version, hasStaging) {
	const escaped = escapedName(name);
	const ask = async (path, read, patient) => await answerOf(registry.url, async () => read(await registry.json(path, {
		timeout: OPTIONAL,
		patient
	})));
	return async () => {
		const asking = hasStaging ? Promise.all([ask(`/-/stage?package=${encodeURIComponent(name)}&page=0&perPage=100`, readStaged, true), ask(`/-/package/${escaped}/version/${encodeURIComponent(version)}/status`, readVersionStatus, false)]) : void 0;
		const found = await answerOf(registry.url, () => fetchPackument(registry, name));
		const packument = shown(found);
		const readable = found.kind !== "unreadable";
		const answers = packument !== void 0 && Object.hasOwn(packument.versions, version) ? void 0 : await asking;
		if (answers === void 0) return {
			packument,
			staged: void 0,
			readable,
			stagedReadable: true,
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
/**
* Looks until `enough` says so or the time is up: at once, then after 1 s, 2 s, 4 s and so on up to every 30 s.
* @param minutes how long at most; 0 looks once
*/
async function lookUntil(look, enough, minutes, progress) {
	const start = performance.now();
	for (let looks = 1;; looks += 1) {
		const trace = await look();
		const waited = performance.now() - start;
		const delay = enough(trace) ? void 0 : lookAgainAfter(looks, waited, minutes * 6e4);
		if (delay === void 0) return trace;
		progress(waited);
		await setTimeout(delay);
	}
}
function shown(answer) {
	return answer.kind === "answered" ? answer.value : void 0;
}
// src/decisions/release/retry-upload.ts
/** Codes of a connection that never came about: no name, no listener, no trusted certificate (Node.js, errors and TLS). */
const NEVER_CONNECTED = /^(ENOTFOUND|EAI_|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;
/** Whether the bytes may have arrived although no good answer came: it was lost, or the server failed meanwhile. */
function mayHaveLanded(failure) {
	if (failure.kind === "status") return failure.status >= 500 || failure.status === 408;
	return failure.kind === "network" ? !NEVER_CONNECTED.test(failure.code) : failure.kind === "nonsense";
}
/**
* Milliseconds until an upload that left no trace is repeated, `undefined`: never. Besides the failures that pass by
* themselves this is npm's write race, "Failed to save packument" (facts 3).
*/
function uploadRetryDelay(failure, attempt, random) {
	if (uploadCode(failure) !== "package-document-conflict") return retryDelay(failure, attempt, random);
	return retryDelay({
		kind: "network",
		code: "conflict",
		why: ""
	}, attempt, random);
}
// src/edges/registry/upload.ts
/**
* Uploads until the registry's answer is sure: repeated where a failure may pass and a look shows that nothing arrived,
* staged where the answer leads there and `mode: auto` allows it. An upload is never repeated blindly.
*/
async function upload(cargo, choice, tell) {
	const direct = await uploadOn(choice.route, cargo, tell);
	const { answer } = direct;
	if (!choice.mayStage || answer.kind === "taken" || !demandsStaging(answer.failure, choice)) return direct;
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
		if (delay === void 0 || !await isSurelyAbsent(cargo, route)) return {
			route,
			answer,
			uncertain
		};
		tell(`The upload failed and left no trace; trying again in ${Math.round(delay)} ms`);
		await setTimeout(delay);
	}
}
/** A good status with a text for people: something between us and the registry answered. Some registries say nothing. */
function isPage(headers) {
	return /^text\/(html|plain)/.test(headers.get("content-type") ?? "") && headers.get("content-length") !== "0";
}
/** A registry that cannot be read may hold the version without showing it. */
async function isSurelyAbsent({ look, pkg, tarball }, route) {
	const trace = await look();
	return trace.readable && (route === "direct" || trace.stagedReadable) && standingOf(trace, pkg, tarball).kind === "absent";
}
async function uploadOnce(cargo, route) {
	const { registry, pkg, tarball, target, provenance } = cargo;
	const { publish } = await import("./chunks/libnpmpublish.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { tag: _tag, ...manifest } = pkg.manifest;
	const stage = route === "stage";
	try {
		const response = await registry.attempt(() => publish(manifest, tarball.bytes, {
			...registry.options(),
			access: provenance ? "public" : target.access ?? null,
			provenance,
			defaultTag: target.tag,
			npmCommand: stage ? "stage" : "publish",
			npmVersion: PRODUCT,
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
		if (error instanceof RequestFailed) return {
			kind: "failed",
			failure: error.failure
		};
		throw error;
	}
}
// src/edges/registry/visibility.ts
/** Whether a package is public: `GET /-/package/:package/visibility` (facts 2.6). */
async function fetchVisibility(registry, name) {
	const path = `/-/package/${escapedName(name)}/visibility`;
	return await answerOf(registry.url, async () => readPackageVisibility(await registry.json(path, { timeout: 5e3 })));
}
// src/decisions/release/further-tags.ts
const NOTHING = {
	set: [],
	unset: [],
	warnings: []
};
/**
* What is to be said before the upload where the credential may not set dist-tags: one of a trusted publisher brings its
* version's first dist-tag and can set no other (npm/cli#8547).
*/
function tagsOutOfReach(subject, { furtherTags }, maySetTags) {
	if (maySetTags || furtherTags.length === 0) return void 0;
	return {
		code: "tags-out-of-reach",
		what: `The credential of ${packageId(subject)} cannot set ${listed(furtherTags)}; only the first dist-tag goes with the upload.`
	};
}
/**
* Which dist-tags are set at this end of a release: all once the version is live; at a re-run those that name no version or
* a lower one, so that it completes what an earlier run began and takes back nothing that came later.
* @param maySetTags whether the credential may; where it may not, `tagsOutOfReach` has said so
* @param current at a re-run
*/
function planFurtherTags(subject, { furtherTags }, outcome, maySetTags, current) {
	if (furtherTags.length === 0) return NOTHING;
	switch (outcome.state) {
		case "published": return maySetTags ? {
			...NOTHING,
			set: furtherTags
		} : {
			...NOTHING,
			unset: furtherTags
		};
		case "already-published": return outcome.live ? planAgain(subject, furtherTags, maySetTags, current) : NOTHING;
		case "accepted":
		case "staged":
		case "already-staged": {
			const what = `${packageId(subject)} is not live, so ${listed(furtherTags)} could not be set yet.`;
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
function planAgain(subject, furtherTags, maySetTags, current) {
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
	const ahead = others.filter((tag) => isHigher(current[tag], subject.version));
	const missing = others.filter((tag) => !ahead.includes(tag));
	const warnings = ahead.map((tag) => {
		return {
			code: "tag-differs",
			what: `${quote(tag)} names ${quote(current[tag] ?? "")}, which is higher than ${subject.version}, and stays there.`
		};
	});
	return maySetTags ? {
		set: missing,
		unset: [],
		warnings
	} : {
		set: [],
		unset: missing,
		warnings
	};
}
/** A dist-tag that names something unreadable holds nothing back. */
function isHigher(named, version) {
	return named !== void 0 && import_semver.default.valid(named) !== null && import_semver.default.gt(named, version);
}
/**
* The end of a release after its dist-tags were set. What the registry shows outweighs its answers: one that was lost may
* stand for a dist-tag that was set. A refusal leaves the version published, and is an error all the same.
* @param failures of the dist-tags whose requests did not end well
* @param seen what the registry shows afterwards
*/
function withFurtherTags(outcome, subject, { registry }, plan, { failures, seen }) {
	const open = plan.set.filter((tag) => seen?.[tag] !== subject.version);
	const refused = open.filter((tag) => failures.has(tag));
	const problems = refused.map((tag) => {
		const { what } = classifyRead(failures.get(tag), registry);
		return {
			code: "tag-refused",
			what: `${quote(tag)} does not name ${packageId(subject)}: ${what}`
		};
	});
	const doubts = open.filter((tag) => !failures.has(tag)).map((tag) => {
		if (seen === void 0) return {
			code: "tags-unseen",
			what: `${quote(tag)} was set for ${packageId(subject)}, and the registry does not show its dist-tags.`
		};
		const named = seen[tag] === void 0 ? "no version" : quote(seen[tag]);
		return {
			code: "tag-differs",
			what: `${quote(tag)} names ${named}, not ${subject.version}.`
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
/** How long a dist-tag that was set may take to be shown, in milliseconds. */
const LONGEST_LOOK = 5e3;
/** What a package's dist-tags name: `GET /-/package/:package/dist-tags` (facts 2.10). */
async function fetchDistTags(registry, name) {
	const answer = await answerOf(registry.url, async () => readDistTags(await registry.json(pathOf(name), { patient: true })));
	return answer.kind === "answered" ? answer.value : void 0;
}
/**
* Has a dist-tag name a version: `PUT /-/package/:package/dist-tags/:tag` with the version as JSON (facts 2.10). Doing it
* twice is doing it once, so it is repeated where that may help.
* @returns why it did not end well, which an answer without JSON counts as
*/
async function setDistTag(registry, { name, version }, tag, tell) {
	for (let attempt = 1;; attempt += 1) try {
		const path = `${pathOf(name)}/${encodeURIComponent(tag)}`;
		await registry.json(path, {
			method: "PUT",
			body: JSON.stringify(version)
		});
		return;
	} catch (error) {
		if (!(error instanceof RequestFailed)) throw error;
		const delay = uploadRetryDelay(error.failure, attempt, Math.random());
		if (delay === void 0) return error.failure;
		tell(`The dist-tag "${tag}" could not be set; trying again in ${Math.round(delay)} ms`);
		await setTimeout(delay);
	}
}
/** The dist-tags once they are as they should be, or when time is up; `undefined` where they cannot be read. */
async function lookAtDistTags(registry, name, isRight) {
	const start = performance.now();
	for (let looks = 1;; looks += 1) {
		const seen = await fetchDistTags(registry, name);
		const delay = seen === void 0 || isRight(seen) ? void 0 : lookAgainAfter(looks, performance.now() - start, LONGEST_LOOK);
		if (delay === void 0) return seen;
		await setTimeout(delay);
	}
}
function pathOf(name) {
	return `/-/package/${escapedName(name)}/dist-tags`;
}
// src/actions/set-tags.ts
/**
* The dist-tags that did not go with the upload: set one after another at the end of a release, since each writes the same
* document, and looked at afterwards.
* @param dryRun nothing is set
* @param maySetTags whether the credential may
*/
async function setFurtherTags(outcome, { registry, pkg, target }, { dryRun, maySetTags }, log) {
	if (dryRun || target.furtherTags.length === 0) return outcome;
	const current = outcome.state === "already-published" ? await fetchDistTags(registry, pkg.name) : void 0;
	const plan = planFurtherTags(pkg, target, outcome, maySetTags, current);
	const failures = /* @__PURE__ */ new Map();
	for (const tag of plan.set) {
		log.text(`Setting the dist-tag "${tag}"`);
		const failure = await setDistTag(registry, pkg, tag, log.text);
		if (failure !== void 0) failures.set(tag, failure);
	}
	const taken = plan.set.filter((tag) => !failures.has(tag));
	const isRight = (seen) => taken.every((tag) => seen[tag] === pkg.version);
	return withFurtherTags(outcome, pkg, target, plan, {
		failures,
		seen: plan.set.length === 0 ? current : await lookAtDistTags(registry, pkg.name, isRight)
	});
}
/** Says before the upload which dist-tags cannot be set. */
function sayTagsOutOfReach({ pkg, target }, maySetTags, { warnings }, log) {
	const problem = tagsOutOfReach(pkg, target, maySetTags);
	if (problem === void 0) return;
	warnings.push(problem);
	log.text(problem.what);
}
// src/actions/release-package.ts
/** A token that may write may set dist-tags, a stage-only one too (facts 2.1). */
const MAY_SET_TAGS = true;
/**
* Releases one package: package, target, evidence, verdict, tarball, decision, provenance, upload, confirmation,
* outcome. What each step learns is kept in `findings`, so that it is reported even when a later one fails.
* @throws ReleaseError
*/
async function releasePackage(given, inputs, place, findings, log) {
	const { surroundings, packages, connections } = place;
	findings.pkg = given;
	const pkg = await packages.publishable(given);
	const target = identify(pkg, inputs, findings, log);
	const registry = new Registry(target.registry, inputs.token, log.text, connections?.to(target.registry));
	try {
		const packing = inputs.ignoreScripts ? packOnly(pkg, surroundings.temporary) : void 0;
		packing?.catch(() => {});
		const evidence = await verifyToken({
			registry,
			pkg,
			target
		}, inputs, surroundings, findings, log);
		const packed = await (packing ?? buildAndPack(pkg, surroundings, packages));
		const built = {
			...packed,
			pkg: atCommit(packed.pkg, inputs.match, surroundings.source, findings)
		};
		findings.pkg = built.pkg;
		findings.tarball = built.tarball;
		log.tarball(built.tarball);
		demandIntegrity(built.tarball, inputs.integrity);
		sayTagsOutOfReach({
			pkg: built.pkg,
			target
		}, MAY_SET_TAGS, findings, log);
		const prepared = {
			...inputs,
			...built,
			registry,
			target,
			evidence,
			surroundings
		};
		return await setFurtherTags(await releaseBuilt(prepared, findings, log), prepared, {
			dryRun: inputs.dryRun,
			maySetTags: MAY_SET_TAGS
		}, log);
	} finally {
		tellNotices(findings, registry);
		registry.close();
	}
}
async function releaseBuilt(prepared, findings, log) {
	const { registry, pkg, target, tarball, evidence, surroundings, mode } = prepared;
	const decision = decideRelease(pkg, target, tarball, evidence, prepared);
	const choice = chooseRoute(mode, evidence);
	const ends = decision.kind === "end";
	if (ends && decision.outcome.state !== "dry-run") return decision.outcome;
	findings.route = choice.route;
	const { packument } = evidence;
	const known = packument.kind === "answered" ? packument.value : void 0;
	const subject = {
		version: pkg.version,
		tag: target.tag
	};
	const comparing = compareWithPrevious(registry, known, subject, tarball, surroundings.temporary);
	demandSoundContents(prepared, findings);
	findings.provenance = await demandProvenance(prepared);
	log.provenance(findings.provenance);
	const outcome = ends ? decision.outcome : await uploadBuilt(prepared, choice, findings, log);
	findings.changes = await comparing;
	if (findings.changes !== void 0) findings.warnings.push(...remarksOnChanges(findings.changes));
	return outcome;
}
async function uploadBuilt({ registry, pkg, target, tarball, evidence, waitMinutes, onExisting }, choice, findings, log) {
	log.uploading(choice, target);
	const look = lookAt(registry, pkg.name, pkg.version, evidence.staged.kind !== "absent");
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
		tarball,
		user: userOf(evidence),
		onExisting
	};
	const enough = (trace) => !isWorthWaiting(release, end, trace);
	return outcomeOf(release, end, await lookUntil(look, enough, waitMinutes, log.waiting));
}
function demandIntegrity(tarball, demanded) {
	if (demanded === void 0 || demanded === tarball.integrity) return;
	throw new ReleaseError({
		code: "integrity-mismatch",
		what: `The tarball has the integrity ${tarball.integrity}; the input 'integrity' demands ${demanded}.`
	});
}
/** Secrets and entry points, looked at only where something would be uploaded. */
function demandSoundContents({ tarball, pkg, messages, allowFiles }, findings) {
	const found = inspectContents(tarball, pkg.manifest, messages, allowFiles);
	findings.suggestions = found.suggestions;
	findings.warnings.push(...found.warnings);
	if (found.refusals.length > 0) throw new ReleaseError(found.refusals);
}
/** Whether to sign, known before anything is signed. @throws ReleaseError where it is demanded and would be refused. */
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
	if (wanted === "true" && !decision.sign && decision.problem !== void 0) throw new ReleaseError(decision.problem);
	return decision;
}
// src/actions/release-all.ts
/**
* Releases every package with its own token, dependencies before dependents, as many at once as `concurrency` says. A
* failure stops those that depend on it and no other.
* @param shared what was found out for all of them
* @throws ReleaseError where the packages or their tokens are not as they should be; then nothing was sent
*/
async function releaseAll(inputs, surroundings, shared) {
	const { workspace, temporary } = surroundings;
	const { packages: found } = await findPackages(inputs.packages, workspace, temporary);
	const [first] = found;
	if (first !== void 0 && found.length === 1) shared.pkg = first;
	const accounts = assignAccounts(found.map(({ name }) => name), inputs);
	const packages = await matchingPackages(found, inputs, surroundings);
	const others = packages.slice(1);
	if (others.length > 0) demandNoIntegrity(inputs);
	const connections = new Connections(others.length === 0 ? 8 : Math.min(64, inputs.concurrency * 2));
	const place = {
		surroundings,
		packages: new WorkspacePackages(),
		connections
	};
	const release = async (pkg) => {
		const account = accounts.get(pkg.name);
		if (account === void 0) throw new Error(`no token for ${pkg.name}`);
		return await releaseOne(pkg, {
			...inputs,
			...account
		}, place, shared, others.length > 0);
	};
	try {
		return await inOrder(packages, inputs.concurrency, shared, release);
	} finally {
		connections.close();
	}
}
/** Each package once all that it needs has ended, in the order in which they were found. */
async function inOrder(packages, concurrency, shared, release) {
	const { levels, needs, cycles } = levelsOf(packages);
	shared.warnings.push(...cyclesOf(cycles));
	const limit = pLimit(concurrency);
	const running = /* @__PURE__ */ new Map();
	for (const pkg of levels.flat()) {
		const before = (needs.get(pkg.name) ?? []).map(async (name) => ({
			name,
			released: await running.get(name)
		}));
		const run = async () => {
			const failed = (await Promise.all(before)).filter(({ released }) => released?.outcome.state === "failed");
			if (failed.length === 0) return await limit(() => release(pkg));
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
async function releaseOne(pkg, inputs, place, shared, isOneOfMany) {
	const findings = {
		checks: shared.checks,
		warnings: []
	};
	const log = new ReleaseLog(isOneOfMany ? pkg.name : void 0);
	const outcome = await endOf(async () => await releasePackage(pkg, inputs, place, findings, log));
	if (isOneOfMany) {
		log.end(outcome.state);
		if (findings.tarball !== void 0) findings.tarball = {
			...findings.tarball,
			bytes: Buffer.alloc(0),
			samples: /* @__PURE__ */ new Map()
		};
	}
	return {
		findings,
		outcome
	};
}
function demandNoIntegrity({ integrity }) {
	if (integrity === void 0) return;
	throw new ReleaseError({
		code: "input-invalid",
		what: `The input 'integrity' is "${integrity}", which is of one tarball; accepted is no integrity where several packages are released.`
	});
}
// src/actions/publish.ts
/** The publish action: inputs to releases to results to report. */
async function publish() {
	const raw = readInputs(PUBLISH_INPUTS);
	const shared = {
		checks: [],
		warnings: []
	};
	let released = [];
	const end = await endOf(async () => {
		const surroundings = await readSurroundings();
		const inputs = parsePublishInputs(raw);
		demandTrigger(shared, inputs, surroundings, inputs.allowUntrustedTrigger);
		released = await releaseAll(inputs, surroundings, shared);
		return endedAs("skipped");
	});
	const all = released.length === 0 ? [{
		findings: shared,
		outcome: end
	}] : withShared(released, shared);
	const results = all.map(({ findings, outcome }) => resultOf(findings, outcome));
	await report({
		outputs: outputsOf(results),
		annotations: annotationsOf(results),
		summary: releasesSummary(results.map((result, at) => ({
			result,
			files: all[at]?.findings.tarball?.files ?? [],
			otherMaintainers: all[at]?.findings.otherMaintainers ?? []
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
await publish();
export {};
