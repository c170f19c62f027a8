import { o as __toESM } from "./runtime.mjs";
import { t as require__builtin_crypto } from "./chunk.mjs";
import { E as startGroup, R as changesBetween, T as info, U as isObject, V as entries, a as readContents, dt as logLine, g as secretFiles, i as inspectTarball, mt as quote, o as hasScript, pt as oneLine, q as packageId, r as readPackage, st as ReleaseError, w as endGroup } from "./report.mjs";
import { t as require_lib } from "./npmcli-package-json.mjs";
import { Writable } from "node:stream";
import { dirname, join, resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/decisions/report/fitting-json.ts
/** GitHub takes 1 MiB for all outputs of a job, counted in UTF-16; half of it is left to others. */
const MOST_CHARACTERS = 25e4;
/** A list as JSON that GitHub takes: where it is too long, its items are shortened, by each way after the other. */
function fittingJson(items, ...shorten) {
	const [first, ...others] = shorten;
	const json = JSON.stringify(items);
	return json.length <= MOST_CHARACTERS || first === void 0 ? json : fittingJson(items.map(first), ...others);
}
// src/decisions/contents/entry-points.ts
const MISSING = /* @__PURE__ */ new Set([
	"FILE_DOES_NOT_EXIST",
	"FILE_NOT_PUBLISHED",
	"EXPORTS_GLOB_NO_MATCHED_FILES"
]);
/** What Node tries for `main`, and for a package without one (Node.js, "Folders as modules"). */
const MAIN_ENDINGS = [
	"",
	".js",
	".json",
	".node",
	"/index.js",
	"/index.json",
	"/index.node"
];
/**
* Entry points that do not work. A `main` or `bin` that is not there is an error, since nothing would run; any other is a
* warning, since another entry may be the one that is used. publint's other findings are warnings or suggestions.
*/
function entryPoints(messages, manifest, files) {
	const paths = new Set(files.map(({ path }) => path));
	const found = {
		refusals: missingEntries(manifest, paths),
		warnings: [],
		suggestions: []
	};
	for (const { code, level, path, text } of messages) {
		const [field = ""] = path;
		const what = oneLine(text);
		if (MISSING.has(code)) {
			if (field === "bin") continue;
			if (field === "main" && (mainWorks(manifest, paths) || !hasExports(manifest))) continue;
			found.warnings.push({
				code: "entry-point-unsure",
				what: `An entry point is not in the tarball: ${what}`
			});
		} else if (level === "error") found.warnings.push({
			code: "entry-point-unsure",
			what
		});
		else found.suggestions.push(what);
	}
	return found;
}
/** `main` counts only where nothing else says what is loaded; `bin` must be the very file, since npm links to it. */
function missingEntries(manifest, paths) {
	const isMainMissing = !hasExports(manifest) && !mainWorks(manifest, paths);
	const missing = (typeof manifest.bin === "string" ? [["", manifest.bin]] : entries(manifest.bin)).filter((entry) => typeof entry[1] === "string" && !isThere(normalised(entry[1]), paths));
	const absent = (field, path) => ({
		code: "entry-point-missing",
		what: `package.json names ${quote(path)} in ${field}, which is not in the tarball.`
	});
	return [...isMainMissing ? [absent("main", String(manifest.main))] : [], ...missing.map(([name, path]) => absent(name === "" ? "bin" : `bin.${oneLine(name, 100)}`, path))];
}
function hasExports({ exports: exported }) {
	return exported !== void 0 && exported !== null;
}
/** Whether Node finds what `main` names. That it falls back to `index.js` is deprecated (DEP0128) and hides a mistake. */
function mainWorks({ main }, paths) {
	if (typeof main !== "string" || main === "") return true;
	const named = normalised(main);
	return MAIN_ENDINGS.some((ending) => paths.has(`${named}${ending}`.replace(/^\//, "")));
}
/** A file, or a folder of some: `directories.bin` names what lies in it. */
function isThere(path, paths) {
	return paths.has(path) || [...paths].some((other) => other.startsWith(`${path}/`));
}
/** A path from the package's directory without `.`, `..` and a slash at its ends. */
function normalised(path) {
	const segments = [];
	for (const segment of path.split("/")) if (segment === "..") segments.pop();
	else if (segment !== "" && segment !== ".") segments.push(segment);
	return segments.join("/");
}
// src/decisions/contents/inspect.ts
/**
* What is wrong with a tarball's contents, or may be: secrets, entry points that are not there.
* @param allowed paths that may have the looks of a secret
*/
function inspectContents(contents, manifest, messages, allowed) {
	const found = entryPoints(messages, manifest, contents.files);
	return {
		...found,
		refusals: [...secretFiles(contents, allowed), ...found.refusals]
	};
}
// src/edges/disk/lint.ts
/** In place of a file that was not kept: nothing is to be said of how it begins. */
const UNSEEN = "#!/usr/bin/env node\n";
/**
* What publint says of the entry points in package.json, seen against the files of the tarball. Files that were not kept
* to look into are there by name.
*/
async function lint({ files, samples }) {
	const manifest = samples.get("package.json");
	if (manifest === void 0) return [];
	const [{ publint }, { formatMessage }] = await Promise.all([import("./publint2.mjs"), import("./publint3.mjs")]);
	try {
		const result = await publint({
			pkgDir: "package",
			pack: { files: files.map(({ path }) => ({
				name: `package/${path}`,
				data: samples.get(path) ?? UNSEEN
			})) }
		});
		const pkg = JSON.parse(manifest.toString("utf8"));
		return result.messages.map((message) => ({
			code: message.code,
			level: message.type,
			path: message.path,
			text: formatMessage(message, pkg, { color: false }) ?? message.code
		}));
	} catch {
		return [];
	}
}
// src/edges/disk/workspaces.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
/**
* The npm workspace that a directory is a member of; nothing for a root, as with `npm pack` there, and for a package that
* stands alone. Looks up as npm does: the nearest package.json above whose `workspaces` name the directory.
*/
async function findWorkspaces(directory) {
	for (let root = dirname(directory);; root = dirname(root)) {
		const manifest = await readWorkspaceRoot(root);
		if (manifest !== void 0) {
			const { default: mapWorkspaces } = await import("./chunk3.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
async function readWorkspaceRoot(directory) {
	try {
		const manifest = JSON.parse(await readFile(join(directory, "package.json"), "utf8"));
		return isObject(manifest) && manifest.workspaces !== void 0 ? manifest : void 0;
	} catch {
		return;
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
	const { default: pacote } = await import("./chunk4.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
* the heavy Arborist. A tree of the package by itself gives the same bytes otherwise. The manifest in it is package.json as
* it is on the disk, normalised as npm does before it packs: the one that is published has lost what npm's packer reads.
*/
async function treeOptions(directory, manifest) {
	demandFiles(manifest);
	if (!hasEntries(manifest.bundleDependencies)) {
		const { content } = await import_lib.default.normalize(directory);
		demandFiles(content);
		return { tree: {
			path: directory,
			package: content,
			isProjectRoot: true,
			edgesOut: /* @__PURE__ */ new Map(),
			...await membersOf(directory, content)
		} };
	}
	const { default: Arborist } = await import("./npmcli-arborist.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const tree = await new Arborist({
		path: directory,
		ignoreExtension: true
	}).loadActual();
	if (hasEntries(manifest.overrides)) refuseOverriddenBundle(tree);
	return { tree };
}
/** npm's packer reads ignore files in a workspace's members otherwise. */
async function membersOf(directory, pkg) {
	if (pkg.workspaces === void 0) return {};
	const { default: mapWorkspaces } = await import("./chunk3.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const workspaces = await mapWorkspaces({
		cwd: directory,
		pkg
	});
	return workspaces.size > 0 ? { workspaces } : {};
}
/** npm's packer fails on anything else, some of it without a word. */
function demandFiles({ files }) {
	const isList = Array.isArray(files) && files.every((entry) => typeof entry === "string");
	if (files === void 0 || typeof files === "string" || isList) return;
	throw new ReleaseError({
		code: "package-json-invalid",
		what: "\"files\" in package.json is no list of texts; accepted is one such as [\"lib\"]."
	});
}
/** npm refuses these too (libnpmpack, EBUNDLEOVERRIDE). */
function refuseOverriddenBundle(tree) {
	const names = [...tree.inventory.values()].filter((node) => !node.isRoot && node.inBundle && !node.inDepBundle && node.overridden).map(({ name }) => name);
	if (names.length === 0) return;
	throw new ReleaseError({
		code: "bundle-overridden",
		what: `"overrides" in package.json touches bundled packages: ${[...new Set(names)].toSorted().join(", ")}.`
	});
}
function hasEntries(value) {
	return Array.isArray(value) ? value.length > 0 : isObject(value) && Object.keys(value).length > 0;
}
// src/decisions/package/script-environment.ts
var import__builtin_crypto = /* @__PURE__ */ __toESM(require__builtin_crypto(), 1);
/** Files by which a step speaks to the runner, and what a script could use to change later steps. */
const RUNNER_FILES = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;
/** Inputs and state of this action, and the runner's own services with their tokens. */
const RUNNER = /^(INPUT|STATE|ACTIONS)_/i;
/** npm's configuration that holds a credential or names a file that does. */
const NPM_CREDENTIALS = /^npm_config_(.*_?auth.*|.*password.*|userconfig|globalconfig|otp|\/\/.*)$/i;
/** Names that secrets have by custom, word by word. */
const SECRET_NAMES = /(^|_)(TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(_|$)|(^|_)(API|ACCESS|PRIVATE)?KEY(_ID)?$|(TOKEN|SECRET|PASSWORD)$/i;
/**
* The environment for a package's own scripts: this process' without the action's inputs, npm's and GitHub's credentials,
* the runner's tokens and files, and anything that has the name of a secret.
*/
function scriptEnvironment(environment) {
	const forbidden = [
		RUNNER_FILES,
		RUNNER,
		NPM_CREDENTIALS,
		SECRET_NAMES
	];
	return Object.fromEntries(Object.entries(environment).filter((entry) => entry[1] !== void 0 && !forbidden.some((pattern) => pattern.test(entry[0]))));
}
// src/edges/runner/scripts.ts
/**
* Runs one lifecycle script of a package by the machine's npm, as `npm run` does, with no credential in its environment.
* Its output is a group of the log, in which the runner obeys no command.
* @throws ReleaseError where it fails or npm cannot be started
*/
async function runScript(directory, name, id) {
	const { exec } = await import("./actions-exec.mjs");
	const resume = (0, import__builtin_crypto.randomUUID)();
	startGroup(logLine(`${id}: npm run ${name}`));
	info(`::stop-commands::${resume}`);
	const output = new ScriptOutput();
	try {
		const exitCode = await exec("npm", ["run", name], {
			cwd: directory,
			env: scriptEnvironment(process.env),
			ignoreReturnCode: true,
			input: Buffer.alloc(0),
			outStream: output,
			errStream: output
		});
		if (exitCode !== 0) throw scriptFailed(id, name, `it exited with ${exitCode}`);
	} catch (error) {
		if (error instanceof ReleaseError) throw error;
		throw scriptFailed(id, name, oneLine(error instanceof Error ? error.message : String(error)), error);
	} finally {
		output.close();
		info(`::${resume}::`);
		endGroup();
	}
}
/** What a script prints, up to its end: what a process that it left behind prints later could be a command. */
var ScriptOutput = class extends Writable {
	#open = true;
	#midLine = false;
	_write(chunk, _encoding, done) {
		if (this.#open) {
			process.stdout.write(chunk);
			this.#midLine = chunk.at(-1) !== 10;
		}
		done();
	}
	/** Takes no more, and ends the line that is begun: a command is one only at the start of a line. */
	close() {
		if (this.#midLine) process.stdout.write("\n");
		this.#open = false;
	}
};
function scriptFailed(id, name, why, cause) {
	return new ReleaseError({
		code: "script-failed",
		what: `The script ${name} of ${id} failed: ${why}.`
	}, { cause });
}
// src/actions/build-package.ts
/** Packs without running anything. @throws ReleaseError */
async function packOnly(pkg) {
	const tarball = await pack(pkg);
	return {
		pkg,
		tarball,
		messages: await lint(tarball)
	};
}
/**
* Runs the package's own scripts and packs, in npm's order: prepublishOnly, prepack, prepare, the tarball, postpack. The
* manifest is read again before packing, since a script may have changed it.
* @throws ReleaseError
*/
async function buildAndPack(pkg, { workspace, temporary }) {
	if (pkg.source.kind === "tarball") return await packOnly(pkg);
	const { directory } = pkg.source;
	for (const name of [
		"prepublishOnly",
		"prepack",
		"prepare"
	]) await runOwn(pkg, directory, name);
	const prepared = await readPackage(directory, workspace, temporary);
	if (packageId(prepared) !== packageId(pkg)) throw new ReleaseError({
		code: "script-failed",
		what: `The scripts of ${packageId(pkg)} made it ${packageId(prepared)}; a script must change neither name nor version.`
	});
	const built = await packOnly(prepared);
	await runOwn(prepared, directory, "postpack");
	return built;
}
async function runOwn(pkg, directory, name) {
	if (hasScript(pkg, name)) await runScript(directory, name, packageId(pkg));
}
// src/edges/registry/previous.ts
/** A comparison is not worth a longer wait, in milliseconds. */
const PATIENCE = 2e4;
/**
* What a served version's tarball holds, read while it arrives and verified by its integrity. `undefined` where it cannot
* be read, or has no integrity to verify: then nothing can be compared, and no release fails for it.
* @param temporary a directory for scratch files
*/
async function fetchContents(registry, { tarball, integrity }, temporary) {
	if (tarball === void 0 || integrity === void 0) return void 0;
	const { default: pacote } = await import("./chunk4.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const options = {
			...registry.options(PATIENCE),
			integrity,
			cache: join(temporary, "pacote")
		};
		return await pacote.tarball.stream(tarball, async (stream) => await readContents(tarball, (parser) => {
			stream.on("error", (error) => parser.abort(error));
			stream.pipe(parser);
		}), options);
	} catch {
		return;
	}
}
// src/actions/compare.ts
/** A larger tarball is not fetched to be compared: the release would wait for it. Bytes. */
const LARGEST_COMPARED = 5e7;
/**
* What changed since the version that the dist-tag names, or else `latest`; `undefined` where there is none, it cannot be
* read, or this one is very large.
* @param temporary a directory for scratch files
*/
async function compareWithPrevious(registry, packument, { version, tag }, tarball, temporary) {
	const since = [tag, "latest"].map((name) => packument?.distTags[name]).find((candidate) => candidate !== void 0 && candidate !== version);
	const served = since === void 0 ? void 0 : packument?.versions[since];
	if (since === void 0 || served === void 0 || tarball.size > LARGEST_COMPARED) return void 0;
	const before = await fetchContents(registry, served, temporary);
	return before && changesBetween(since, before, tarball);
}
export { fittingJson as a, inspectContents as i, buildAndPack as n, packOnly as r, compareWithPrevious as t };
