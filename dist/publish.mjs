import { o as __toESM } from "./chunks/runtime.mjs";
import { l as require_lib } from "./chunks/make-fetch-happen.mjs";
import { E as readInputs, H as annotationsOf, I as resultOf, J as accountInputs, K as CATALOGUE, L as packageId, N as summaryOf, U as headline, Y as demandCorrect, _ as tagRefusal, a as answerOf, at as ON_EXISTING, b as failedWith, c as PRODUCT, ct as STRATEGIES, et as oneLine, g as tagFault, i as fetchPackument, it as ACCESSES, l as retryDelay, o as Registry, p as inspectTarball, q as Fields, s as RequestFailed, st as PUBLISH_INPUTS, t as report, tt as quote, ut as ReleaseError, v as endOf, w as isObject, x as readSurroundings, y as endedAs } from "./chunks/report.mjs";
import { a as readVersionStatus, c as classifyUpload, d as userOf, f as ReleaseLog, i as readStaged, l as uploadCode, n as tellNotices, o as chooseRoute, r as verifyToken, s as demandsStaging, t as identify, u as sameUser } from "./chunks/verify-token.mjs";
import { r as require_semver } from "./chunks/gar-promise-retry.mjs";
import { t as rawManifest } from "./chunks/raw-manifest.mjs";
import { l as require_npa } from "./chunks/npmcli-package-json.mjs";
import { dirname, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
// src/decisions/inputs/parse-publish-inputs.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
const SHA512_BASE64_LENGTH = 88;
/**
* The inputs of the publish action as typed values.
* @throws ReleaseError naming every input that is wrong
*/
function parsePublishInputs(raw) {
	const fields = new Fields(raw.values);
	const inputs = {
		...accountInputs(fields),
		tag: tagOf(fields),
		access: fields.oneOf("access", ACCESSES),
		strategy: fields.oneOf("strategy", STRATEGIES) ?? "all",
		onExisting: fields.oneOf("on-existing", ON_EXISTING) ?? "skip",
		integrity: integrityOf(fields),
		waitMinutes: fields.number("wait-minutes", 10, {
			least: 0,
			most: 360
		}),
		dryRun: fields.flag("dry-run", false),
		allowUntrustedTrigger: fields.flag("allow-untrusted-trigger", false)
	};
	refuseScripts(fields);
	return {
		...inputs,
		token: demandCorrect(raw, fields)
	};
}
function tagOf(fields) {
	const given = fields.line("tag");
	const fault = given === void 0 ? void 0 : tagFault(given);
	if (given !== void 0 && fault !== void 0) fields.refuse("tag", `${quote(given)}, and ${fault}`, "a dist-tag such as \"latest\" or \"next\"");
	return given;
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
function refuseScripts(fields) {
	const given = fields.text("ignore-scripts");
	if (given === void 0 || /^(true|True|TRUE)$/.test(given)) return;
	fields.refuse("ignore-scripts", quote(given), "\"true\": this action runs no lifecycle script, so build in an earlier step that has no token");
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
/** A result as step outputs; what is not known is empty. */
function outputsOf(result) {
	const single = Object.entries(SINGLE_OUTPUTS).map(([name, key]) => [name, String(result[key] ?? "")]);
	return {
		...Object.fromEntries(single),
		checks: JSON.stringify(result.checks),
		results: JSON.stringify([result])
	};
}
// src/decisions/release/existing.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
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
// src/edges/disk/workspaces.ts
/**
* The npm workspace that a directory is a member of; nothing for a root, as with `npm pack` there, and for a package that
* stands alone. Looks up as npm does: the nearest package.json above whose `workspaces` name the directory.
*/
async function findWorkspaces(directory) {
	for (let root = dirname(directory);; root = dirname(root)) {
		const manifest = await rawManifest(root);
		if (manifest?.workspaces !== void 0) {
			const { default: mapWorkspaces } = await import("./chunks/chunk4.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
			const workspaces = [...(await mapWorkspaces({
				cwd: root,
				pkg: manifest
			})).values()].map((member) => resolve(member));
			if (workspaces.includes(directory)) return {
				prefix: root,
				workspaces
			};
		}
		if (root === dirname(root)) return {};
	}
}
// src/edges/disk/pack.ts
/**
* The package as a tarball, byte for byte what npm pack makes; a given tarball as it is. Runs no script.
* @throws ReleaseError
*/
async function pack(pkg) {
	const { source } = pkg;
	if (source.kind === "tarball") return await inspectTarball(source.bytes, source.file);
	return await inspectTarball(await packDirectory(source.directory, pkg), packageId(pkg));
}
async function packDirectory(directory, pkg) {
	const { default: pacote } = await import("./chunks/chunk5.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		return await pacote.tarball(`file:${directory}`, {
			...await treeOptions(directory, pkg.manifest),
			...await findWorkspaces(directory),
			ignoreScripts: true
		});
	} catch (error) {
		if (error instanceof ReleaseError) throw error;
		const why = oneLine(error instanceof Error ? error.message : String(error));
		throw new ReleaseError({
			code: "pack-failed",
			what: `${packageId(pkg)} cannot be packed: ${why}.`
		}, { cause: error });
	}
}
/**
* pacote wants the tree of installed packages, which matters for bundled dependencies alone: only then is it read, with
* the heavy Arborist. A tree of the package by itself gives the same bytes otherwise.
*/
async function treeOptions(directory, manifest) {
	if (!hasEntries(manifest.bundleDependencies)) return { tree: {
		path: directory,
		package: manifest,
		isProjectRoot: true,
		edgesOut: /* @__PURE__ */ new Map()
	} };
	const { default: Arborist } = await import("./chunks/npmcli-arborist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	if (hasEntries(manifest.overrides)) await refuseOverriddenBundle(Arborist, directory);
	return { Arborist };
}
/** npm refuses these too (libnpmpack, EBUNDLEOVERRIDE). */
async function refuseOverriddenBundle(Arborist, directory) {
	const names = [...(await new Arborist({ path: directory }).loadActual()).inventory.values()].filter((node) => !node.isRoot && node.inBundle && !node.inDepBundle && node.overridden).map(({ name }) => name);
	if (names.length === 0) return;
	throw new ReleaseError({
		code: "bundle-overridden",
		what: `"overrides" in package.json touches bundled packages: ${[...new Set(names)].toSorted().join(", ")}.`
	});
}
function hasEntries(value) {
	return Array.isArray(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0;
}
// src/decisions/release/look-again.ts
var import_npa = /* @__PURE__ */ __toESM(require_npa(), 1);
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
	const escaped = (0, import_npa.default)(name).escapedName ?? name;
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
async function uploadOnce({ registry, pkg, tarball, target }, route) {
	const { publish } = await import("./chunks/libnpmpublish.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { tag: _tag, ...manifest } = pkg.manifest;
	const stage = route === "stage";
	try {
		const response = await registry.attempt(() => publish(manifest, tarball.bytes, {
			...registry.options(),
			access: target.access ?? null,
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
		return {
			kind: "taken",
			status: response.status,
			stageId: response.stageId
		};
	} catch (error) {
		if (error instanceof RequestFailed) return {
			kind: "failed",
			failure: error.failure
		};
		throw error;
	}
}
// src/actions/release-package.ts
/**
* Releases one package: trigger, package, target, evidence, verdict, tarball, decision, upload, confirmation, outcome.
* What each step learns is kept in `findings`, so that it is reported even when a later one fails.
* @throws ReleaseError
*/
async function releasePackage(inputs, surroundings, findings, log) {
	const { pkg, target } = await identify(inputs, surroundings, findings, log);
	const registry = new Registry(target.registry, inputs.token, log.text);
	try {
		const packing = pack(pkg);
		packing.catch(() => {});
		const evidence = await verifyToken({
			registry,
			pkg,
			target
		}, inputs, surroundings, findings, log);
		const tarball = findings.tarball = await packing;
		log.tarball(tarball);
		demandIntegrity(tarball, inputs.integrity);
		return await releaseTarball({
			...inputs,
			registry,
			pkg,
			target,
			tarball,
			evidence
		}, findings, log);
	} finally {
		tellNotices(findings, registry);
		registry.close();
	}
}
async function releaseTarball(prepared, findings, log) {
	const { registry, pkg, target, tarball, evidence, waitMinutes, mode } = prepared;
	const decision = decideRelease(pkg, target, tarball, evidence, prepared);
	const choice = chooseRoute(mode, evidence);
	if (decision.kind === "end") {
		if (decision.outcome.state === "dry-run") findings.route = choice.route;
		return decision.outcome;
	}
	findings.route = choice.route;
	log.uploading(choice, target);
	const look = lookAt(registry, pkg.name, pkg.version, evidence.staged.kind !== "absent");
	const end = await upload({
		registry,
		pkg,
		tarball,
		target,
		look
	}, choice, log.text);
	findings.route = end.route;
	log.answer(end);
	const release = {
		...pkg,
		target,
		tarball,
		user: userOf(evidence),
		onExisting: prepared.onExisting
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
// src/actions/publish.ts
/** The publish action: inputs to release to result to report. */
async function publish() {
	const raw = readInputs(PUBLISH_INPUTS);
	const findings = {
		checks: [],
		warnings: []
	};
	const outcome = await endOf(async () => {
		const surroundings = await readSurroundings();
		return await releasePackage(parsePublishInputs(raw), surroundings, findings, new ReleaseLog());
	});
	const result = resultOf(findings, outcome);
	await report({
		outputs: outputsOf(result),
		annotations: annotationsOf(result),
		summary: summaryOf(result, findings.tarball?.files ?? [], findings.otherMaintainers ?? []),
		headline: headline(result),
		failed: result.state === "failed"
	});
}
// src/publish.ts
await publish();
export {};
