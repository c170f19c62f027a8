const require_rolldown_runtime = require("./runtime.cjs");
const require_start = require("./start.cjs");
const require_lib$2 = require("./npmcli-package-json.cjs");
const require_tell_skipped = require("./tell-skipped.cjs");
let node_stream = require("node:stream");
let node_path = require("node:path");
let node_crypto = require("node:crypto");
let node_fs_promises = require("node:fs/promises");
let node_timers_promises = require("node:timers/promises");
let node_stream_consumers = require("node:stream/consumers");
// src/decisions/report/fitting-json.ts
const MOST_CHARACTERS = 4e5;
function fittingJson(items, ...shorten) {
	const [first, ...others] = shorten;
	const json = JSON.stringify(items);
	return json.length <= MOST_CHARACTERS || first === void 0 ? json : fittingJson(items.map(first), ...others);
}
// src/decisions/contents/entry-points.ts
const MISSING = new Set([
	"FILE_DOES_NOT_EXIST",
	"FILE_NOT_PUBLISHED",
	"EXPORTS_GLOB_NO_MATCHED_FILES"
]);
const MAIN_ENDINGS = [
	"",
	".js",
	".json",
	".node",
	"/index.js",
	"/index.json",
	"/index.node"
];
function remarksOnEntryPoints(messages, manifest, files) {
	const paths = pathsOf(files);
	const found = {
		warnings: [],
		suggestions: []
	};
	for (const { code, level, path, text } of messages) {
		const [field = ""] = path;
		const what = require_start.oneLine(text);
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
function missingEntries(manifest, files) {
	const paths = pathsOf(files);
	const isMainMissing = !hasExports(manifest) && !mainWorks(manifest, paths);
	const missing = (typeof manifest.bin === "string" ? [["", manifest.bin]] : require_start.entries(manifest.bin)).filter((entry) => typeof entry[1] === "string" && !isThere(normalised(entry[1]), paths));
	const absent = (field, path) => ({
		code: "entry-point-missing",
		what: `package.json names ${require_start.quote(path)} in ${field}, which is not in the tarball.`
	});
	return [...isMainMissing ? [absent("main", String(manifest.main))] : [], ...missing.map(([name, path]) => absent(name === "" ? "bin" : `bin.${require_start.oneLine(name, 100)}`, path))];
}
function pathsOf(files) {
	return new Set(files.map(({ path }) => path));
}
function hasExports({ exports: exported }) {
	return exported !== void 0 && exported !== null;
}
function mainWorks({ main }, paths) {
	if (typeof main !== "string" || main === "") return true;
	const named = normalised(main);
	return MAIN_ENDINGS.some((ending) => paths.has(`${named}${ending}`.replace(/^\//, "")));
}
function isThere(path, paths) {
	return paths.has(path) || [...paths].some((other) => other.startsWith(`${path}/`));
}
function normalised(path) {
	const segments = [];
	for (const segment of path.split("/")) if (segment === "..") segments.pop();
	else if (segment !== "" && segment !== ".") segments.push(segment);
	return segments.join("/");
}
// src/decisions/contents/inspect.ts
function inspectContents(contents, manifest, allowed) {
	return [...require_start.secretFiles(contents, allowed), ...missingEntries(manifest, contents.files)];
}
// src/edges/disk/rewrite-manifest.ts
var import_lib$1 = require_rolldown_runtime.__toESM(require_lib$2.require_lib(), 1);
const MTIME = new Date("1985-10-26T08:15:00.000Z");
async function rewriteManifest(bytes, changes, temporary) {
	const { create, list } = await Promise.resolve().then(() => require("./tar2.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_tar(), 1));
	return await require_start.inScratchFolder(temporary, "repack", async (folder) => {
		const modes = new Map();
		await require_start.feed(list({ onReadEntry: ({ path, mode = 420 }) => modes.set(path, mode) }), bytes);
		await require_start.unpack(bytes, {
			cwd: folder,
			strict: true
		});
		for (const [path, mode] of modes) await (0, node_fs_promises.chmod)((0, node_path.join)(folder, path), mode);
		const file = (0, node_path.join)(folder, "package", "package.json");
		const text = await (0, node_fs_promises.readFile)(file, "utf8");
		const manifest = require_start.withChanges(JSON.parse(text.replace(/^\uFEFF/, "")), changes);
		await (0, node_fs_promises.writeFile)(file, `${JSON.stringify(manifest, null, /^[{\s]*?\n(\s+)/.exec(text)?.[1] ?? 2)}\n`);
		return await (0, node_stream_consumers.buffer)(create({
			cwd: folder,
			gzip: { level: 9 },
			portable: true,
			strict: true,
			mtime: MTIME
		}, [...modes.keys()]));
	});
}
// src/edges/disk/pack.ts
async function pack(pkg, temporary, workspaces) {
	const { source, dependencyChanges = [] } = pkg;
	if (source.kind === "tarball") return await readGiven(source);
	const { bytes, integrity } = await packDirectory(source.directory, pkg, temporary, workspaces);
	if (dependencyChanges.length === 0) return await require_start.inspectTarball(bytes, require_start.packageId(pkg), integrity);
	return await require_start.inspectTarball(await rewriteManifest(bytes, dependencyChanges, temporary), require_start.packageId(pkg));
}
async function readGiven({ file, digest }) {
	const tarball = await require_start.inspectTarball(await (0, node_fs_promises.readFile)(file), file);
	if (tarball.files.find(({ path }) => path.toLowerCase() === "package.json")?.digest === digest) return tarball;
	throw new require_start.ReleaseError({
		code: "tarball-invalid",
		what: `The tarball ${require_start.quote(file)} was changed while it was being released.`
	});
}
async function packDirectory(directory, pkg, temporary, workspaces) {
	const { default: pacote } = await Promise.resolve().then(() => require("./pacote.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1));
	try {
		return await require_start.inScratchFolder(temporary, "pack", async (folder) => {
			const file = (0, node_path.join)(folder, "package.tgz");
			const { integrity } = await pacote.tarball.file(`file:${directory}`, file, {
				...await treeOptions(directory, pkg.manifest),
				...await workspaces.around(directory),
				ignoreScripts: true
			});
			return {
				bytes: await (0, node_fs_promises.readFile)(file),
				integrity
			};
		});
	} catch (error) {
		if (error instanceof require_start.ReleaseError) throw error;
		const why = require_start.reasonOf(error);
		throw new require_start.ReleaseError({
			code: "pack-failed",
			what: `${require_start.packageId(pkg)} cannot be packed: ${why}.`
		}, { cause: error });
	}
}
async function treeOptions(directory, manifest) {
	demandFiles(manifest);
	if (!hasEntries(manifest.bundleDependencies)) {
		const { content } = await import_lib$1.default.normalize(directory);
		demandFiles(content);
		return { tree: {
			path: directory,
			package: content,
			isProjectRoot: true,
			edgesOut: new Map(),
			...await workspacesOf(directory, content)
		} };
	}
	const { default: Arborist } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./npmcli-arborist.cjs").default, 1));
	const tree = await new Arborist({
		path: directory,
		ignoreExtension: true
	}).loadActual();
	if (hasEntries(manifest.overrides)) refuseOverriddenBundle(tree);
	return { tree };
}
async function workspacesOf(directory, manifest) {
	const workspaces = await require_start.mappedWorkspaces(directory, manifest);
	return workspaces !== void 0 && workspaces.size > 0 ? { workspaces } : {};
}
function demandFiles({ files }) {
	const isList = Array.isArray(files) && files.every((entry) => typeof entry === "string");
	if (files === void 0 || typeof files === "string" || isList) return;
	throw new require_start.ReleaseError({
		code: "package-json-invalid",
		what: "\"files\" in package.json is no list of texts; accepted is one such as [\"lib\"]."
	});
}
function refuseOverriddenBundle(tree) {
	const names = [...tree.inventory.values()].filter((node) => !node.isRoot && node.inBundle && !node.inDepBundle && node.overridden).map(({ name }) => name);
	if (names.length === 0) return;
	throw new require_start.ReleaseError({
		code: "bundle-overridden",
		what: `"overrides" in package.json touches bundled packages: ${[...new Set(names)].toSorted().join(", ")}.`
	});
}
function hasEntries(value) {
	return Array.isArray(value) ? value.length > 0 : require_start.isObject(value) && Object.keys(value).length > 0;
}
// src/decisions/package/script-environment.ts
const RUNNER_FILES = /^GITHUB_(ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;
const RUNNER = /^(INPUT|STATE|ACTIONS)_/i;
const NPM_CREDENTIALS = /^npm_config_(.*_?auth.*|.*password.*|userconfig|globalconfig|otp|\/\/.*)$/i;
const SECRET_NAMES = /(^|_)(TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|CREDENTIALS?|AUTH|PAT)(_|$)|(^|_)(API|ACCESS|PRIVATE)?KEY(_ID)?$|(TOKEN|SECRET|PASSWORD)$/i;
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
async function runScript(directory, name, id) {
	await require_start.aloneInLog(async () => {
		await runAlone(directory, name, id);
	});
}
async function runAlone(directory, name, id) {
	const { exec } = await Promise.resolve().then(() => require("./actions-exec.cjs"));
	const resume = (0, node_crypto.randomUUID)();
	require_start.startGroup(require_start.logLine(`${id}: npm run ${name}`));
	require_start.info(`::stop-commands::${resume}`);
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
		if (error instanceof require_start.ReleaseError) throw error;
		throw scriptFailed(id, name, require_start.reasonOf(error), error);
	} finally {
		output.close();
		require_start.info(`::${resume}::`);
		require_start.endGroup();
	}
}
var ScriptOutput = class extends node_stream.Writable {
	#open = true;
	#midLine = false;
	_write(chunk, _encoding, done) {
		if (this.#open) {
			process.stdout.write(chunk);
			this.#midLine = chunk.at(-1) !== 10;
		}
		done();
	}
	close() {
		if (this.#midLine) process.stdout.write("\n");
		this.#open = false;
	}
};
function scriptFailed(id, name, why, cause) {
	return new require_start.ReleaseError({
		code: "script-failed",
		what: `The script ${name} of ${id} failed: ${why}.`
	}, { cause });
}
// src/actions/build-package.ts
async function packOnly(pkg, { temporary }, { npm }) {
	return {
		pkg,
		tarball: await pack(pkg, temporary, npm)
	};
}
async function buildAndPack(pkg, scratch, packages) {
	if (pkg.source.kind === "tarball") return await packOnly(pkg, scratch, packages);
	const { directory } = pkg.source;
	for (const name of [
		"prepublishOnly",
		"prepack",
		"prepare"
	]) await runOwn(pkg, directory, name);
	const prepared = await packages.publishable(await require_start.readPackage(directory, scratch.workspace, scratch.temporary));
	if (require_start.packageId(prepared) !== require_start.packageId(pkg)) throw new require_start.ReleaseError({
		code: "script-failed",
		what: `The scripts of ${require_start.packageId(pkg)} made it ${require_start.packageId(prepared)}; a script must change neither name nor version.`
	});
	const built = await packOnly(prepared, scratch, packages);
	await runOwn(prepared, directory, "postpack");
	return built;
}
async function runOwn(pkg, directory, name) {
	if (require_tell_skipped.hasScript(pkg, name)) await runScript(directory, name, require_start.packageId(pkg));
}
// src/edges/registry/previous.ts
var import_lib = require_rolldown_runtime.__toESM(require_start.require_lib(), 1);
async function fetchContents(registry, { tarball, integrity }) {
	if (tarball === void 0 || integrity === void 0) return void 0;
	try {
		const { body } = await (0, import_lib.default)(tarball, {
			...registry.options(1e4),
			integrity
		});
		return await require_start.readContents(tarball, (parser) => {
			body.on("error", (error) => parser.abort(error));
			body.pipe(parser);
		});
	} catch {
		return;
	}
}
// src/actions/compare.ts
const PATIENCE = 1e4;
const LARGEST_COMPARED = 5e7;
async function compareWithPrevious(registry, packument, { version, tag }, tarball) {
	const since = [tag, "latest"].map((name) => packument?.distTags[name]).find((candidate) => candidate !== void 0 && candidate !== version);
	const served = since === void 0 ? void 0 : packument?.versions[since];
	if (since === void 0 || served === void 0 || tarball.size > LARGEST_COMPARED) return void 0;
	const tooLong = (0, node_timers_promises.setTimeout)(PATIENCE, void 0, { ref: false });
	const before = await Promise.race([fetchContents(registry, served), tooLong]);
	return before && require_start.changesBetween(since, before, tarball);
}
// src/edges/disk/lint.ts
const UNSEEN = "#!/usr/bin/env node\n";
async function lint({ files, samples }) {
	const manifest = samples.get("package.json");
	if (manifest === void 0) return [];
	const [{ publint }, { formatMessage }] = await Promise.all([Promise.resolve().then(() => require("./publint2.cjs")), Promise.resolve().then(() => require("./publint3.cjs"))]);
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
// src/actions/tell-contents.ts
async function tellEntryPoints({ pkg, tarball }, findings) {
	await (0, node_timers_promises.setImmediate)();
	const { warnings, suggestions } = remarksOnEntryPoints(await lint(tarball), pkg.manifest, tarball.files);
	findings.suggestions = suggestions;
	findings.warnings.push(...warnings);
}
function tellChanges(changes, findings) {
	if (changes === void 0) return;
	findings.changes = changes;
	findings.warnings.push(...require_start.remarksOnChanges(changes));
}
Object.defineProperty(exports, "buildAndPack", {
	enumerable: true,
	get: function() {
		return buildAndPack;
	}
});
Object.defineProperty(exports, "compareWithPrevious", {
	enumerable: true,
	get: function() {
		return compareWithPrevious;
	}
});
Object.defineProperty(exports, "fittingJson", {
	enumerable: true,
	get: function() {
		return fittingJson;
	}
});
Object.defineProperty(exports, "inspectContents", {
	enumerable: true,
	get: function() {
		return inspectContents;
	}
});
Object.defineProperty(exports, "packOnly", {
	enumerable: true,
	get: function() {
		return packOnly;
	}
});
Object.defineProperty(exports, "tellChanges", {
	enumerable: true,
	get: function() {
		return tellChanges;
	}
});
Object.defineProperty(exports, "tellEntryPoints", {
	enumerable: true,
	get: function() {
		return tellEntryPoints;
	}
});
