import { o as __toESM } from "./runtime.mjs";
import { t as require__builtin_crypto } from "./chunk.mjs";
import { $ as field, C as readContents, Ct as logLine, Et as quote, M as endGroup, N as info, P as startGroup, Q as entries, S as inspectTarball, T as rawManifest, Tt as oneLine, Y as changesBetween, et as isObject, nt as packageId, p as aloneInLog, tt as textField, v as findMembers, w as secretFiles, x as readPackage, y as readYaml, yt as ReleaseError } from "./report.mjs";
import { i as require_semver } from "./gar-promise-retry.mjs";
import { t as require_lib } from "./npmcli-package-json.mjs";
import { n as pMap, t as init_p_map } from "./p-map.mjs";
import { t as require_index_min } from "./tar.mjs";
import { t as hasScript } from "./remarks.mjs";
import { Writable } from "node:stream";
import { dirname, join, resolve } from "node:path";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { buffer } from "node:stream/consumers";
// src/decisions/report/fitting-json.ts
/** GitHub takes 1 MiB for all outputs of a job, counted in UTF-16; some of it is left to others. */
const MOST_CHARACTERS = 4e5;
/** A list as JSON that GitHub takes: where it is too long, its items are shortened, by each way after the other. */
function fittingJson(items, ...shorten) {
	const [first, ...others] = shorten;
	const json = JSON.stringify(items);
	return json.length <= MOST_CHARACTERS || first === void 0 ? json : fittingJson(items.map(first), ...others);
}
// src/decisions/workspace/catalogs.ts
/** The name of the catalog that `catalog:` without a name means. */
const DEFAULT = "default";
/**
* The catalogs of documents that may have some: pnpm-workspace.yaml, .yarnrc.yml, package.json and its `workspaces` (bun).
* All have `catalog`, the default one, and `catalogs`, by name.
*/
function readCatalogs(documents) {
	const catalogs = /* @__PURE__ */ new Map();
	const named = documents.flatMap((document) => [[DEFAULT, field(document, "catalog")], ...entries(field(document, "catalogs"))]);
	for (const [name, catalog] of named) {
		const known = catalogs.get(name) ?? /* @__PURE__ */ new Map();
		for (const [dependency, range] of entries(catalog)) if (typeof range === "string") known.set(dependency, range);
		catalogs.set(name, known);
	}
	return catalogs;
}
/** What a catalog has in place of `catalog:` or `catalog:name`. */
function fromCatalog(catalogs, dependency, spec) {
	const name = spec.slice(8).trim();
	const range = catalogs.get(name === "" ? DEFAULT : name)?.get(dependency);
	return range?.startsWith("catalog:") === true ? void 0 : range;
}
// src/decisions/workspace/workspace-protocol.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** A range without a version, which the member's own completes. */
const BARE = /^(\*|\^|~|[<>]=?)$/;
/**
* What pnpm, yarn and bun publish in place of a `workspace:` dependency; `undefined` where it cannot be known.
* @param name the dependency's key
*/
function fromWorkspace(siblings, name, spec) {
	const written = spec.slice(10).trim();
	if (written === "") return void 0;
	const member = siblings.nameAt(written);
	if (member !== void 0 && !isRange(written)) return aliased(name, member, siblings.versions.get(member));
	const [, alias, range = written] = /^((?:@[^@/\s]+\/)?[^@/\s]+)@(.*)$/.exec(written) ?? [];
	const target = alias ?? name;
	return aliased(name, target, completed(range, siblings.versions.get(target)));
}
/** `^`, `~` and `*` with the version, in each part of a range such as pnpm takes for peers: `^ || ~1.2.0`. */
function completed(range, version) {
	const parts = range.split("||").map((part) => completedPart(part.trim().replace(/^workspace:/, ""), version));
	return parts.includes(void 0) ? void 0 : parts.join(" || ");
}
function completedPart(part, version) {
	if (!BARE.test(part)) return isRange(part) ? part : void 0;
	return version === void 0 ? void 0 : `${part === "*" ? "" : part}${version}`;
}
function aliased(name, target, range) {
	return range === void 0 || name === target ? range : `npm:${target}@${range}`;
}
function isRange(text) {
	return BARE.test(text) || text !== "" && import_semver.default.validRange(text) !== null;
}
// src/decisions/workspace/rewrite-dependencies.ts
const GROUPS = [
	"dependencies",
	"optionalDependencies",
	"peerDependencies",
	"devDependencies"
];
/**
* Replaces `workspace:` and `catalog:`, which no registry knows, as pnpm, yarn and bun do when they publish, and refuses
* dependencies on a directory of the workspace. What stands in devDependencies is rewritten too, since it is published.
*/
function rewriteDependencies(manifest, siblings, catalogs) {
	const written = GROUPS.flatMap((group) => entries(manifest[group]).filter((entry) => typeof entry[1] === "string").map(([name, from]) => rewritten({
		group,
		name,
		from
	}, {
		siblings,
		catalogs
	})));
	const problems = written.filter((each) => each !== void 0 && "code" in each);
	if (problems.length > 0) return { problems };
	const changes = written.filter((each) => each !== void 0 && "to" in each);
	return {
		manifest: withChanges(manifest, changes),
		changes
	};
}
/** A dependency's change, or the reason why it cannot be published; nothing where it may stay. */
function rewritten(dependency, { siblings, catalogs }) {
	const { group, name, from } = dependency;
	const spec = from.startsWith("catalog:") ? fromCatalog(catalogs, name, from) : from;
	if (spec === void 0) return refusal("catalog-unknown", dependency, "and no catalog has that entry");
	const to = spec.startsWith("workspace:") ? fromWorkspace(siblings, name, spec) : spec;
	if (to === void 0) return refusal("workspace-protocol-unknown", dependency, "and the workspace does not tell what it means");
	const directory = group === "devDependencies" ? void 0 : siblingDirectory(to, name, siblings);
	if (directory !== void 0) return refusal("local-dependency", dependency, `which is the directory of ${directory}`);
	return to === from ? void 0 : {
		...dependency,
		to
	};
}
/** The member whose directory a dependency is. */
function siblingDirectory(spec, name, siblings) {
	const path = /^(?:file|link|portal):(?:\/\/)?(.+)$/.exec(spec)?.[1] ?? /^\.{1,2}\/.*/.exec(spec)?.[0];
	if (path === void 0 || /\.(tgz|tar\.gz)$/.test(path)) return void 0;
	return siblings.nameAt(path) ?? (siblings.versions.has(name) ? name : void 0);
}
function refusal(code, { group, name, from }, why) {
	return {
		code,
		what: `${group} has ${quote(name)}: ${quote(from)}, ${why}.`
	};
}
/** Whether a manifest has a dependency that no registry knows, so that its workspace must be read. */
function needsWorkspace(manifest) {
	return GROUPS.flatMap((group) => entries(manifest[group])).some(([, spec]) => typeof spec === "string" && /^(workspace|catalog|file|link|portal):|^\.{1,2}\//.test(spec));
}
/** The manifest with these changes, the order of its keys kept. */
function withChanges(manifest, changes) {
	const groups = [...Map.groupBy(changes, ({ group }) => group)].map(([group, own]) => {
		const before = manifest[group];
		return [group, {
			...isObject(before) ? before : {},
			...Object.fromEntries(own.map(({ name, to }) => [name, to]))
		}];
	});
	return {
		...manifest,
		...Object.fromEntries(groups)
	};
}
// src/edges/disk/read-workspace.ts
init_p_map();
/** Files that are read at once. */
const CONCURRENCY = 16;
/**
* The workspace around a package: the nearest directory, from its own upwards, whose workspace has it for a member.
* @throws ReleaseError
*/
async function readWorkspace(directory) {
	for (let root = directory;; root = dirname(root)) {
		const manifest = await rawManifest(root);
		const members = manifest === void 0 ? void 0 : await findMembers(root, manifest);
		if (members !== void 0 && (root === directory || members.includes(directory))) return await workspaceAt(root, [root, ...members]);
		if (root === dirname(root)) return await workspaceAt(directory, [directory]);
	}
}
/** What a member may refer to, as its dependencies have it. */
function siblingsOf({ root, members }, directory) {
	return {
		versions: new Map([...members.values()].map(({ name, version }) => [name, version])),
		nameAt: (path) => (members.get(resolve(directory, path)) ?? members.get(resolve(root, path)))?.name
	};
}
async function workspaceAt(root, directories) {
	const read = await pMap(directories, async (directory) => [directory, await rawManifest(directory)], { concurrency: CONCURRENCY });
	const members = read.flatMap(([directory, manifest]) => {
		const [name, version] = [textField(manifest, "name"), textField(manifest, "version")];
		return name === void 0 ? [] : [[directory, {
			name,
			version: version ?? "0.0.0"
		}]];
	});
	return {
		root,
		members: new Map(members),
		catalogs: await catalogsAt(root, read[0]?.[1])
	};
}
async function catalogsAt(root, manifest) {
	const files = ["pnpm-workspace.yaml", ".yarnrc.yml"].map((file) => readYaml(join(root, file)));
	return readCatalogs([
		manifest,
		manifest?.workspaces,
		...await Promise.all(files)
	]);
}
// src/edges/disk/workspace-packages.ts
/** Packages as they are published; the workspace around them is read once, and only where a dependency asks for it. */
var WorkspacePackages = class {
	#known = [];
	/**
	* The package without `workspace:` and `catalog:` in its manifest. A tarball is taken as it is.
	* @throws ReleaseError for what cannot be known
	*/
	async publishable(pkg) {
		if (pkg.source.kind === "tarball" || !needsWorkspace(pkg.manifest)) return pkg;
		const { directory } = pkg.source;
		const workspace = await this.#around(directory);
		const rewritten = rewriteDependencies(pkg.manifest, siblingsOf(workspace, directory), workspace.catalogs);
		if ("problems" in rewritten) throw new ReleaseError(rewritten.problems);
		return {
			...pkg,
			manifest: rewritten.manifest,
			dependencyChanges: rewritten.changes
		};
	}
	async #around(directory) {
		const known = this.#known.find(({ members }) => members.has(directory));
		if (known !== void 0) return known;
		const read = await readWorkspace(directory);
		this.#known.push(read);
		return read;
	}
};
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
// src/edges/disk/rewrite-manifest.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
var import_index_min = require_index_min();
/** The time that npm gives every file in a tarball (pacote, lib/util/tar-create-options.js). */
const MTIME = /* @__PURE__ */ new Date("1985-10-26T08:15:00.000Z");
/**
* A tarball whose package.json has these dependencies, everything else as it was; made as npm's packer makes one.
* @param temporary a directory for scratch files
*/
async function rewriteManifest(bytes, changes, temporary) {
	const folder = await mkdtemp(join(temporary, "repack-"));
	try {
		const modes = /* @__PURE__ */ new Map();
		await feed((0, import_index_min.list)({ onReadEntry: ({ path, mode = 420 }) => modes.set(path, mode) }), bytes);
		await feed((0, import_index_min.extract)({
			cwd: folder,
			strict: true
		}), bytes);
		for (const [path, mode] of modes) await chmod(join(folder, path), mode);
		const file = join(folder, "package", "package.json");
		const text = await readFile(file, "utf8");
		const manifest = withChanges(JSON.parse(text.replace(/^\uFEFF/, "")), changes);
		await writeFile(file, `${JSON.stringify(manifest, null, /^[{\s]*?\n(\s+)/.exec(text)?.[1] ?? 2)}\n`);
		return await buffer((0, import_index_min.create)({
			cwd: folder,
			gzip: { level: 9 },
			portable: true,
			strict: true,
			mtime: MTIME
		}, [...modes.keys()]));
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
async function feed(parser, bytes) {
	await new Promise((done, failed) => {
		parser.on("close", () => done());
		parser.on("error", failed);
		parser.end(bytes);
	});
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
			const { default: mapWorkspaces } = await import("./chunk4.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
* The package as a tarball, byte for byte what npm pack makes; a given tarball as it is. Runs no script. Only what
* `workspace:` and `catalog:` became is other than npm's, which would publish them as they are written.
* @param temporary a directory for scratch files
* @throws ReleaseError
*/
async function pack(pkg, temporary) {
	const { source, dependencyChanges = [] } = pkg;
	if (source.kind === "tarball") return await inspectTarball(source.bytes, source.file);
	const packed = await packDirectory(source.directory, pkg);
	const bytes = dependencyChanges.length === 0 ? packed : await rewriteManifest(packed, dependencyChanges, temporary);
	return await inspectTarball(bytes, packageId(pkg));
}
async function packDirectory(directory, pkg) {
	const { default: pacote } = await import("./chunk5.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
	const { default: mapWorkspaces } = await import("./chunk4.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
	await aloneInLog(async () => {
		await runAlone(directory, name, id);
	});
}
async function runAlone(directory, name, id) {
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
async function packOnly(pkg, temporary) {
	const tarball = await pack(pkg, temporary);
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
async function buildAndPack(pkg, { workspace, temporary }, packages) {
	if (pkg.source.kind === "tarball") return await packOnly(pkg, temporary);
	const { directory } = pkg.source;
	for (const name of [
		"prepublishOnly",
		"prepack",
		"prepare"
	]) await runOwn(pkg, directory, name);
	const prepared = await packages.publishable(await readPackage(directory, workspace, temporary));
	if (packageId(prepared) !== packageId(pkg)) throw new ReleaseError({
		code: "script-failed",
		what: `The scripts of ${packageId(pkg)} made it ${packageId(prepared)}; a script must change neither name nor version.`
	});
	const built = await packOnly(prepared, temporary);
	await runOwn(prepared, directory, "postpack");
	return built;
}
async function runOwn(pkg, directory, name) {
	if (hasScript(pkg, name)) await runScript(directory, name, packageId(pkg));
}
// src/edges/registry/previous.ts
/**
* What a served version's tarball holds, read while it arrives and verified by its integrity. `undefined` where it cannot
* be read, or has no integrity to verify: then nothing can be compared, and no release fails for it.
* @param temporary a directory for scratch files
*/
async function fetchContents(registry, { tarball, integrity }, temporary) {
	if (tarball === void 0 || integrity === void 0) return void 0;
	const { default: pacote } = await import("./chunk5.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	try {
		const options = {
			...registry.options(1e4),
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
/** A comparison is not worth a longer wait. Milliseconds. */
const PATIENCE = 1e4;
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
	const tooLong = setTimeout(PATIENCE, void 0, { ref: false });
	const before = await Promise.race([fetchContents(registry, served, temporary), tooLong]);
	return before && changesBetween(since, before, tarball);
}
export { WorkspacePackages as a, inspectContents as i, buildAndPack as n, fittingJson as o, packOnly as r, compareWithPrevious as t };
