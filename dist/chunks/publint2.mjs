import "./runtime.mjs";
import { A as startsWithShebang, C as isRelativePath, D as objectHasValueNested, E as objectHasKeyNested, F as licenseFiles, M as commonInternalTestFileRegex, N as invalidJsxExtensions, O as replaceLast, P as knownBrowserishConditions, S as isGitUrl, T as isShorthandRepositoryUrl, _ as isDtsFile, a as getCodeFormat, b as isFilePathLintable, c as getDtsCodeFormatExtension, d as getPkgPathValue, f as getPublishedField, g as isDeprecatedGitHubGitUrl, h as isAbsolutePath, i as getAdjacentDtsPath, j as commonInternalPaths, k as resolveExports, l as getDtsFilePathFormat, m as hasEsModuleAndExportsDefault, n as exportsGlob, o as getCodeFormatExtension, p as hasCustomCondition, s as getConditionsFromCurrentPath, t as createPromiseQueue, u as getFilePathFormat, v as isExplicitExtension, w as isShorthandGitHubOrGitLabUrl, x as isFilePathRawTs, y as isFileContentLintable } from "./publint.mjs";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import path, { basename, delimiter, dirname, normalize, resolve } from "node:path";
import os from "node:os";
import util from "node:util";
import zlib from "node:zlib";
import fs, { closeSync, openSync, readSync, statSync } from "node:fs";
import fs$1 from "node:fs/promises";
import { cwd } from "node:process";
import { spawn } from "node:child_process";
import { pipeline } from "node:stream/promises";
import readline from "node:readline";
// node_modules/tinyexec/dist/main.mjs
const isPathLikePattern = /^path$/i;
const defaultEnvPathInfo = {
	key: "PATH",
	value: ""
};
function getPathFromEnv(env) {
	for (const key in env) {
		if (!Object.prototype.hasOwnProperty.call(env, key) || !isPathLikePattern.test(key)) continue;
		const value = env[key];
		if (!value) return defaultEnvPathInfo;
		return {
			key,
			value
		};
	}
	return defaultEnvPathInfo;
}
function addNodeBinToPath(cwd, path) {
	const parts = path.value.split(delimiter);
	const nodeBinPaths = [];
	let currentPath = typeof cwd === "string" ? cwd : fileURLToPath(cwd, { windows: false });
	let lastPath;
	do {
		nodeBinPaths.push(resolve(currentPath, "node_modules", ".bin"));
		lastPath = currentPath;
		currentPath = dirname(currentPath);
	} while (currentPath !== lastPath);
	nodeBinPaths.push(dirname(process.execPath));
	const newPath = nodeBinPaths.concat(parts).join(delimiter);
	return {
		key: path.key,
		value: newPath
	};
}
function computeEnv(cwd, env, nodePath = true) {
	const envWithDefault = {
		...process.env,
		...env
	};
	if (!nodePath) return envWithDefault;
	const envPathInfo = addNodeBinToPath(cwd, getPathFromEnv(envWithDefault));
	envWithDefault[envPathInfo.key] = envPathInfo.value;
	return envWithDefault;
}
const combineStreams = (streams) => {
	let streamCount = streams.length;
	const combined = new PassThrough();
	const maybeEmitEnd = () => {
		if (--streamCount === 0) combined.end();
	};
	for (const stream of streams) pipeline(stream, combined, { end: false }).then(maybeEmitEnd).catch(maybeEmitEnd);
	return combined;
};
const metaCharsRegExp = /([()\][%!^"`<>&|;, *?])/g;
const shebangRegExp = /^#!\s*(.+)/;
const isWindowsExecutableRegExp = /\.(?:com|exe)$/i;
const isNodeModulesCmdRegExp = /node_modules[\\/]\.bin[\\/][^\\/]+\.cmd$/i;
const isWindows = process.platform === "win32";
const defaultPathExt = [
	".EXE",
	".CMD",
	".BAT",
	".COM"
];
const noPathExt = [""];
/**
* Normalizes the command and arguments to work cross-platform.
* On Windows, this basically handles things like shebangs, calling
* `node_modules/.bin` commands, and escaping meta characters.
* On other platforms, it just returns the command and arguments as-is.
*/
function normalizeSpawnCommand(command, args = [], options = {}) {
	if (options.shell === true || !isWindows) return {
		command,
		args,
		options
	};
	let file = resolveCommand(command, options);
	let shebang = null;
	if (file !== null) {
		const size = 150;
		const buffer = Buffer.alloc(size);
		let fd = null;
		try {
			fd = openSync(file, "r");
			readSync(fd, buffer, 0, size, 0);
		} catch {} finally {
			if (fd !== null) closeSync(fd);
		}
		const match = buffer.toString().match(shebangRegExp);
		if (match !== null) {
			const line = match[1].trim();
			const separatorIndex = line.indexOf(" ");
			const path = separatorIndex !== -1 ? line.slice(0, separatorIndex) : line;
			const argument = separatorIndex !== -1 ? line.slice(separatorIndex + 1) : "";
			const binary = basename(path);
			shebang = binary === "env" ? argument || null : binary;
		}
	}
	if (shebang !== null && file !== null) {
		args = [file, ...args];
		command = shebang;
		file = resolveCommand(command, options);
	}
	if (file === null || !isWindowsExecutableRegExp.test(file)) {
		const needsDoubleEscapeMetaChars = file !== null && isNodeModulesCmdRegExp.test(file);
		command = normalize(command);
		command = command.replace(metaCharsRegExp, "^$1");
		args = args.map((arg) => {
			arg = arg.replace(/(?=(\\+?)?)\1"/g, "$1$1\\\"");
			arg = arg.replace(/(?=(\\+?)?)\1$/, "$1$1");
			arg = `"${arg}"`;
			arg = arg.replace(metaCharsRegExp, "^$1");
			if (needsDoubleEscapeMetaChars) arg = arg.replace(metaCharsRegExp, "^$1");
			return arg;
		});
		args = [
			"/d",
			"/s",
			"/c",
			`"${[command, ...args].join(" ")}"`
		];
		command = options.env?.comspec ?? "cmd.exe";
		options = {
			...options,
			windowsVerbatimArguments: true
		};
	}
	return {
		command,
		args,
		options
	};
}
/**
* Resolves the command to an absolute path if possible.
* Handles things like traversing PATH and adding extensions from PATHEXT
*/
function resolveCommand(command, options) {
	const cwd$3 = (options.cwd ?? cwd()).toString();
	const env = options.env ?? process.env;
	const PATH = getPathFromEnv(env).value;
	const pathEnv = command.includes("/") || command.includes("\\") ? [""] : [cwd$3, ...PATH.split(delimiter)];
	let pathExt = env.PATHEXT ? env.PATHEXT.split(delimiter) : defaultPathExt;
	if (command.includes(".") && pathExt[0] !== "") pathExt = ["", ...pathExt];
	for (const extensions of [pathExt, noPathExt]) for (const path of pathEnv) {
		const unquoted = path.startsWith("\"") && path.endsWith("\"") && path.length > 1 ? path.slice(1, -1) : path;
		const dest = resolve(cwd$3, unquoted, command);
		for (const ext of extensions) {
			const destWithExt = dest + ext;
			try {
				if (statSync(destWithExt).isFile()) return destWithExt;
			} catch {}
		}
	}
	return null;
}
var NonZeroExitError = class extends Error {
	result;
	output;
	exitCode;
	get signalCode() {
		return this.result.signalCode;
	}
	constructor(result, output, command, args) {
		let target = "The process";
		if (command) target = `The command \`${args?.length ? `${command} ${args.map((a) => /[ "'`()]/.test(a) ? JSON.stringify(a) : a).join(" ")}` : command}\``;
		const exitCode = result.exitCode ?? 1;
		super(result.signalCode !== null ? `${target} was killed by the signal ${result.signalCode}` : `${target} exited with a non-zero status (${exitCode})`);
		this.result = result;
		this.output = output;
		this.exitCode = exitCode;
		Object.defineProperty(this, "result", {
			enumerable: false,
			writable: false,
			configurable: false
		});
	}
};
const defaultOptions = {
	timeout: void 0,
	persist: false
};
const defaultNodeOptions = { windowsHide: true };
function combineSignals(signals) {
	const controller = new AbortController();
	for (const signal of signals) {
		if (signal.aborted) {
			controller.abort();
			return signal;
		}
		const onAbort = () => {
			controller.abort(signal.reason);
		};
		signal.addEventListener("abort", onAbort, { signal: controller.signal });
	}
	return controller.signal;
}
async function readStream(stream) {
	let output = "";
	try {
		for await (const chunk of stream) output += chunk.toString();
	} catch {}
	return output;
}
var ExecProcess = class {
	_process;
	_aborted = false;
	_options;
	_command;
	_args;
	_resolveClose;
	_processClosed;
	_thrownError;
	get process() {
		return this._process;
	}
	get pid() {
		return this._process?.pid;
	}
	get exitCode() {
		if (this._process && this._process.exitCode !== null) return this._process.exitCode;
	}
	get signalCode() {
		return this._process?.signalCode ?? null;
	}
	constructor(command, args, options) {
		this._options = {
			...defaultOptions,
			...options
		};
		this._command = command;
		this._args = args ?? [];
		this._processClosed = new Promise((resolve) => {
			this._resolveClose = resolve;
		});
	}
	kill(signal) {
		return this._process?.kill(signal) === true;
	}
	get aborted() {
		return this._aborted;
	}
	get killed() {
		return this._process?.killed === true;
	}
	pipe(command, args, options) {
		return exec(command, args, {
			...options,
			stdin: this
		});
	}
	async *[Symbol.asyncIterator]() {
		const proc = this._process;
		if (!proc) return;
		const streams = [];
		if (this._streamErr) streams.push(this._streamErr);
		if (this._streamOut) streams.push(this._streamOut);
		const streamCombined = combineStreams(streams);
		const rl = readline.createInterface({ input: streamCombined });
		for await (const chunk of rl) yield chunk.toString();
		await this._processClosed;
		proc.removeAllListeners();
		if (this._thrownError) throw this._thrownError;
		if (this._options?.throwOnError && (this.exitCode !== 0 && this.exitCode !== void 0 || this.signalCode !== null)) throw new NonZeroExitError(this, void 0, this._command, this._args);
	}
	async _waitForOutput() {
		const proc = this._process;
		if (!proc) throw new Error("No process was started");
		const [stdout, stderr] = await Promise.all([this._streamOut ? readStream(this._streamOut) : "", this._streamErr ? readStream(this._streamErr) : ""]);
		await this._processClosed;
		const { stdin } = this._options;
		if (stdin && typeof stdin !== "string") await stdin;
		proc.removeAllListeners();
		if (this._thrownError) throw this._thrownError;
		const result = {
			stderr,
			stdout,
			exitCode: this.exitCode
		};
		if (this._options.throwOnError && (this.exitCode !== 0 && this.exitCode !== void 0 || this.signalCode !== null)) throw new NonZeroExitError(this, result, this._command, this._args);
		return result;
	}
	then(onfulfilled, onrejected) {
		return this._waitForOutput().then(onfulfilled, onrejected);
	}
	_streamOut;
	_streamErr;
	spawn() {
		const options = this._options;
		const nodeOptions = {
			...defaultNodeOptions,
			...options.nodeOptions
		};
		const cwd$1 = nodeOptions?.cwd ?? cwd();
		const signals = [];
		this._resetState();
		if (options.timeout !== void 0) signals.push(AbortSignal.timeout(options.timeout));
		if (options.signal !== void 0) signals.push(options.signal);
		if (options.persist === true) nodeOptions.detached = true;
		if (signals.length > 0) nodeOptions.signal = combineSignals(signals);
		nodeOptions.env = computeEnv(cwd$1, nodeOptions.env, options.nodePath);
		const crossResult = normalizeSpawnCommand(this._command, this._args, nodeOptions);
		const handle = spawn(crossResult.command, crossResult.args, crossResult.options);
		if (handle.stderr) this._streamErr = handle.stderr;
		if (handle.stdout) this._streamOut = handle.stdout;
		this._process = handle;
		handle.once("error", this._onError);
		handle.once("close", this._onClose);
		if (handle.stdin) {
			const { stdin } = options;
			if (typeof stdin === "string") handle.stdin.end(stdin);
			else stdin?.process?.stdout?.pipe(handle.stdin);
		}
	}
	_resetState() {
		this._aborted = false;
		this._processClosed = new Promise((resolve) => {
			this._resolveClose = resolve;
		});
		this._thrownError = void 0;
	}
	_onError = (err) => {
		if (err.name === "AbortError" && (!(err.cause instanceof Error) || err.cause.name !== "TimeoutError")) {
			this._aborted = true;
			return;
		}
		this._thrownError = err;
	};
	_onClose = () => {
		if (this._resolveClose) this._resolveClose();
	};
};
const x = (command, args, userOptions) => {
	const proc = new ExecProcess(command, args, userOptions);
	proc.spawn();
	return proc;
};
const exec = x;
// node_modules/@publint/pack/src/node/utils.js
/**
* @param {string} packageManager
* @returns {string[]}
*/
function resolvePackageManagerCommand(packageManager) {
	if (![
		"npm",
		"yarn",
		"pnpm",
		"bun"
	].includes(packageManager)) throw new Error(`Unsupported package manager: ${packageManager}`);
	const command = [packageManager];
	if (packageManager === "bun") command.push("pm");
	return command;
}
async function getTempPackDir() {
	const tempDir = os.tmpdir() + path.sep;
	const tempPackDir = await fs$1.mkdtemp(tempDir + "publint-pack-");
	return await fs$1.realpath(tempPackDir);
}
// node_modules/@publint/pack/src/node/pack.js
/** @type {import('../index.d.ts').pack} */
async function pack(dir, opts) {
	const packageManager = opts?.packageManager ?? "npm";
	const command = resolvePackageManagerCommand(packageManager);
	command.push("pack");
	const packDestination = opts?.destination ?? dir;
	if (opts?.destination) switch (packageManager) {
		case "yarn":
			command.push("--out", path.join(packDestination, "package.tgz"));
			break;
		case "bun":
			command.push("--destination", packDestination);
			break;
		default: command.push("--pack-destination", packDestination);
	}
	if (opts?.ignoreScripts) switch (packageManager) {
		case "pnpm":
			command.push("--config.ignore-scripts=true");
			break;
		case "yarn": break;
		default: command.push("--ignore-scripts");
	}
	const output = await exec(command[0], command.slice(1), { nodeOptions: { cwd: dir } });
	const tarballFile = await fs$1.readdir(packDestination).then((files) => {
		return files.find((file) => file.endsWith(".tgz") && output.stdout.includes(file));
	});
	if (!tarballFile) {
		if (output.stdout.startsWith("yarn pack v1")) throw new Error(`Yarn 1 is not supported to pack files. Command output:\n${JSON.stringify(output, null, 2)}`);
		else throw new Error(`Failed to find packed tarball file in ${packDestination}. Command output:\n${JSON.stringify(output, null, 2)}`);
	}
	return path.join(packDestination, tarballFile);
}
// node_modules/@publint/pack/src/node/pack-as-json.js
/** @type {import('../index.d.ts').packAsJson} */
async function packAsJson(dir, opts) {
	const packageManager = opts?.packageManager ?? "npm";
	if (packageManager === "bun") throw new Error("`packAsJson` is not supported for `bun`");
	const command = resolvePackageManagerCommand(packageManager);
	command.push("pack", "--json");
	const supportsDryRun = packageManager === "npm" || packageManager === "yarn";
	/** @type {string | undefined} */
	let packDestination;
	if (supportsDryRun) command.push("--dry-run");
	else {
		packDestination = await getTempPackDir();
		command.push("--pack-destination", packDestination);
	}
	if (opts?.ignoreScripts) switch (packageManager) {
		case "pnpm":
			command.push("--config.ignore-scripts=true");
			break;
		case "yarn": break;
		default: command.push("--ignore-scripts");
	}
	let { stdout } = await exec(command[0], command.slice(1), { nodeOptions: { cwd: dir } });
	try {
		stdout = stdout.trim();
		if (packageManager === "pnpm") stdout = fixPnpmStdout(stdout);
		else if (packageManager === "yarn") stdout = fixYarnStdout(stdout);
		return JSON.parse(stdout);
	} finally {
		if (!supportsDryRun && packDestination) await fs$1.rm(packDestination, { recursive: true });
	}
}
/**
* @param {string} stdout
*/
function fixPnpmStdout(stdout) {
	if (stdout.startsWith("{")) return stdout;
	const usualStartIndex = /\{\s*"name"/.exec(stdout)?.index;
	if (usualStartIndex != null) return stdout.slice(usualStartIndex);
	const firstBraceIndex = stdout.indexOf("{");
	if (firstBraceIndex !== -1) return stdout.slice(firstBraceIndex);
	return stdout;
}
/**
* @param {string} stdout
*/
function fixYarnStdout(stdout) {
	const lines = stdout.split("\n");
	let fixedStdout = "[";
	for (const line of lines) if (line) fixedStdout += line + ",";
	if (fixedStdout[fixedStdout.length - 1] === ",") fixedStdout = fixedStdout.slice(0, -1);
	fixedStdout += "]";
	return fixedStdout;
}
// node_modules/@publint/pack/src/shared/buffer-stream.js
/**
* @param {ReadableStream<Uint8Array>} readableStream
* @returns {Promise<ArrayBuffer>}
*/
async function readableStreamToArrayBuffer(readableStream) {
	return await new Response(readableStream).arrayBuffer();
}
// node_modules/@publint/pack/src/shared/parse-tar.js
/**
* @param {ArrayBuffer} buffer
* @returns {import('../index.d.ts').TarballFile[]}
*/
function parseTar(buffer) {
	const decoder = new TextDecoder();
	/** @type {import('../index.d.ts').TarballFile[]} */
	const files = [];
	let offset = 0;
	while (offset + 512 <= buffer.byteLength) {
		const size = parseInt(read(buffer, decoder, offset + 124, 12), 8);
		if (Number.isNaN(size)) break;
		const type = read(buffer, decoder, offset + 156, 1);
		if (type === "0" || type === "\0") {
			const name = read(buffer, decoder, offset, 100).split("\0", 1)[0];
			const data = new Uint8Array(buffer, offset + 512, size);
			files.push({
				name,
				data
			});
		}
		offset += 512 + Math.ceil(size / 512) * 512;
	}
	return files;
}
/**
* @param {ArrayBuffer} buffer
* @param {TextDecoder} decoder
* @param {number} offset
* @param {number} length
*/
function read(buffer, decoder, offset, length) {
	const view = new Uint8Array(buffer, offset, length);
	return decoder.decode(view);
}
/**
* @param {import('../index.d.ts').TarballFile[]} files
*/
function getFilesRootDir(files) {
	return files.length ? files[0].name.split("/")[0] : "package";
}
// node_modules/@publint/pack/src/node/unpack.js
/** @type {import('../index.d.ts').unpack} */
async function unpack(tarball) {
	/** @type {ArrayBuffer} */
	let buffer;
	if (tarball instanceof ReadableStream) buffer = await readableStreamToArrayBuffer(tarball.pipeThrough(new DecompressionStream("gzip")));
	else {
		const nodeBuffer = await util.promisify(zlib.gunzip)(tarball);
		buffer = nodeBuffer.buffer.slice(nodeBuffer.byteOffset, nodeBuffer.byteOffset + nodeBuffer.byteLength);
	}
	const files = parseTar(buffer);
	return {
		files,
		rootDir: getFilesRootDir(files)
	};
}
// node_modules/@publint/pack/src/node/pack-as-list.js
/** @type {import('../index.d.ts').packAsList} */
async function packAsList(dir, opts) {
	const packageManager = opts?.packageManager ?? "npm";
	try {
		return await packAsListWithJson(dir, packageManager, opts?.ignoreScripts);
	} catch {
		return await packAsListWithPack(dir, packageManager, opts?.ignoreScripts);
	}
}
/**
* NOTE: only exported for tests
* @internal
* @param {string} dir
* @param {NonNullable<import('../index.d.ts').PackAsListOptions['packageManager']>} packageManager
* @param {import('../index.d.ts').PackAsListOptions['ignoreScripts']} ignoreScripts
* @returns {Promise<string[]>}
*/
async function packAsListWithJson(dir, packageManager, ignoreScripts) {
	const stdoutJson = await packAsJson(dir, {
		packageManager,
		ignoreScripts
	});
	switch (packageManager) {
		case "npm": return parseNpmPackJson(stdoutJson);
		case "yarn": return parseYarnPackJson(stdoutJson);
		case "pnpm": return parsePnpmPackJson(stdoutJson);
		default: return [];
	}
}
/**
* NOTE: only exported for tests
* @internal
* @param {string} dir
* @param {NonNullable<import('../index.d.ts').PackAsListOptions['packageManager']>} packageManager
* @param {import('../index.d.ts').PackAsListOptions['ignoreScripts']} ignoreScripts
* @returns {Promise<string[]>}
*/
async function packAsListWithPack(dir, packageManager, ignoreScripts) {
	const destination = await getTempPackDir();
	const tarballPath = await pack(dir, {
		packageManager,
		ignoreScripts,
		destination
	});
	try {
		const nodeBuffer = await fs$1.readFile(tarballPath);
		const { files, rootDir } = await unpack(nodeBuffer.buffer.slice(nodeBuffer.byteOffset, nodeBuffer.byteOffset + nodeBuffer.byteLength));
		return files.map((file) => file.name.slice(rootDir.length + 1));
	} finally {
		await fs$1.rm(destination, { recursive: true });
	}
}
/**
* @param {any} stdoutJson
* @returns {string[]}
*/
function parseNpmPackJson(stdoutJson) {
	if (Array.isArray(stdoutJson)) return stdoutJson[0].files.map((file) => file.path);
	else return stdoutJson[Object.keys(stdoutJson)[0]].files.map((file) => file.path);
}
/**
* @param {any} stdoutJson
* @returns {string[]}
*/
function parseYarnPackJson(stdoutJson) {
	const files = [];
	for (const value of stdoutJson) if (value.location) files.push(value.location);
	return files;
}
/**
* @param {any} stdoutJson
* @returns {string[]}
*/
function parsePnpmPackJson(stdoutJson) {
	return stdoutJson.files.map((file) => file.path);
}
// node_modules/@publint/pack/src/node/get-pack-directory.js
/** @type {import('../index.d.ts').getPackDirectory} */
async function getPackDirectory(dir, packageManager) {
	if (packageManager === "pnpm") try {
		const pkgJsonPath = path.resolve(dir, "package.json");
		const pkgJsonData = JSON.parse(await fs$1.readFile(pkgJsonPath, "utf-8"));
		if (pkgJsonData.publishConfig?.directory) return path.resolve(dir, pkgJsonData.publishConfig.directory);
	} catch {}
	return dir;
}
// node_modules/@publint/pack/src/shared/constants.js
const supportedPackageManagers = [
	"npm",
	"yarn",
	"pnpm",
	"bun"
];
// node_modules/publint/src/node/vfs-node.js
/**
* Creates a node-compatible Vfs object
* @returns {import('../shared/core.js').Vfs}
*/
function createNodeVfs() {
	return {
		async readFile(path) {
			return await fs$1.readFile(path, "utf8");
		},
		async readDir(path) {
			return await fs$1.readdir(path);
		},
		async isPathDir(path) {
			try {
				return (await fs$1.stat(path)).isDirectory();
			} catch {
				return false;
			}
		},
		async isPathExist(path) {
			return fs.existsSync(path);
		},
		pathJoin(...parts) {
			return path.join(...parts);
		},
		pathRelative(from, to) {
			return path.relative(from, to).replaceAll(path.sep, "/");
		},
		getDirName(path$1) {
			return path.dirname(path$1);
		},
		getExtName(path$2) {
			return path.extname(path$2);
		}
	};
}
// node_modules/publint/src/shared/core.js
/**
* @typedef Vfs
* @property {(path: string) => Promise<string>} readFile
* @property {(path: string) => Promise<string[]>} readDir
* @property {(path: string) => Promise<boolean>} isPathDir
* @property {(path: string) => Promise<boolean>} isPathExist
* @property {(...paths: string[]) => string} pathJoin
* @property {(from: string, to: string) => string} pathRelative Returned path uses `/` separators
* @property {(path: string) => string} getDirName
* @property {(path: string) => string} getExtName
*/
/**
* Includes internal _packedFiles that used to filter paths that is packed.
* Mainly for node.js local usage only. So that we lint files that are packed only.
* @typedef {Omit<Required<import('../index.d.ts').Options>, 'pack'> & {
*   vfs: Vfs,
*   _packedFiles?: string[]
* }} Options
*/
/**
* @param {Options} options
* @returns {Promise<import('../index.d.ts').Result>}
*/
async function core({ pkgDir, vfs, level, strict, _packedFiles }) {
	/** @type {import('../index.d.ts').Message[]} */
	const messages = [];
	/**
	* A promise queue is created to run all linting tasks in parallel
	*/
	const promiseQueue = createPromiseQueue();
	const rootPkgPath = vfs.pathJoin(pkgDir, "package.json");
	const rootPkgContent = await readFile(rootPkgPath, []);
	if (rootPkgContent === false) throw new Error(`[publint] Unable to find package.json at ${pkgDir}. If the \`pack: { files }\` option is used, make sure the \`pkgDir\` is set to the root directory of the files.`);
	const rootPkg = JSON.parse(rootPkgContent);
	const [main, mainPkgPath] = getPublishedField(rootPkg, "main");
	const [module, modulePkgPath] = getPublishedField(rootPkg, "module");
	const [browser, browserPkgPath] = getPublishedField(rootPkg, "browser");
	const [exports, exportsPkgPath] = getPublishedField(rootPkg, "exports");
	const [imports, importsPkgPath] = getPublishedField(rootPkg, "imports");
	/** @type {string[]} */
	const internalTestFilePaths = [];
	const crawlNestedPackageJsonPromise = crawlNestedPackageJson(pkgDir);
	promiseQueue.push(() => crawlNestedPackageJsonPromise);
	if (rootPkg.files == null) promiseQueue.push(async () => {
		/** @type {string[]} */
		const internalFilePaths = [];
		for (const p of commonInternalPaths) {
			const internalPath = vfs.pathJoin(pkgDir, p);
			if (_packedFiles) {
				if (!(p.endsWith("/") ? _packedFiles.some((f) => f.startsWith(internalPath)) : _packedFiles.includes(internalPath))) continue;
			}
			if (await vfs.isPathExist(internalPath)) internalFilePaths.push("/" + p);
		}
		await crawlNestedPackageJsonPromise;
		const matchedDirs = internalFilePaths.filter((p) => p.endsWith("/"));
		internalFilePaths.push(...internalTestFilePaths.filter((p) => !matchedDirs.some((d) => p.startsWith(d))));
		if (internalFilePaths.length > 0) messages.push({
			code: "USE_FILES",
			args: { internalFilePaths },
			path: ["name"],
			type: "suggestion"
		});
	});
	if (rootPkg.license == null) promiseQueue.push(async () => {
		const topFiles = await vfs.readDir(pkgDir);
		/** @type {string | undefined} */
		let matchedLicenseFilePath;
		for (const f of topFiles) {
			if (await vfs.isPathDir(vfs.pathJoin(pkgDir, f))) continue;
			if (licenseFiles.some((r) => r.test(f))) {
				matchedLicenseFilePath = "/" + f;
				break;
			}
		}
		if (matchedLicenseFilePath) messages.push({
			code: "USE_LICENSE",
			args: { licenseFilePath: matchedLicenseFilePath },
			path: ["name"],
			type: "suggestion"
		});
	});
	if (rootPkg.dependencies) promiseQueue.push(async () => {
		for (const depName in rootPkg.dependencies) {
			/** @type {string} */
			const depVersion = rootPkg.dependencies[depName];
			if (depVersion.startsWith("file:") || depVersion.startsWith("link:")) messages.push({
				code: "LOCAL_DEPENDENCY",
				args: {},
				path: ["dependencies", depName],
				type: "error"
			});
		}
	});
	if (rootPkg.type == null) messages.push({
		code: "USE_TYPE",
		args: {},
		path: ["name"],
		type: "suggestion"
	});
	const [engines, enginesPkgPath] = getPublishedField(rootPkg, "engines");
	if (engines == null || typeof engines !== "object" || engines.node == null) promiseQueue.push(async () => {
		/** @type {import('../index.d.ts').Message} */
		const msg = {
			code: "USE_ENGINES_NODE",
			args: {},
			path: engines != null ? enginesPkgPath : ["name"],
			type: "suggestion"
		};
		if (exports != null && typeof exports === "object" && (objectHasKeyNested(exports, "node") || objectHasKeyNested(exports, "require"))) {
			messages.push(msg);
			return;
		}
		if (main != null && typeof main === "string") {
			const mainContent = await readFile(vfs.pathJoin(pkgDir, main), void 0, [".js", "/index.js"]);
			if (mainContent && getCodeFormat(mainContent) === "CJS") {
				messages.push(msg);
				return;
			}
		}
	});
	if (main == null && module == null && exports == null) promiseQueue.push(async () => {
		const defaultPath = vfs.pathJoin(pkgDir, "index.js");
		if (await vfs.isPathExist(defaultPath)) {
			const defaultContent = await readFile(defaultPath, []);
			if (defaultContent === false) return;
			const actualFormat = getCodeFormat(defaultContent);
			const expectFormat = await getFilePathFormat(defaultPath, vfs);
			if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") messages.push({
				code: "IMPLICIT_INDEX_JS_INVALID_FORMAT",
				args: {
					actualFormat,
					expectFormat
				},
				path: ["name"],
				type: "warning"
			});
			if (expectFormat === "CJS" && hasEsModuleAndExportsDefault(defaultContent)) messages.push({
				code: "CJS_WITH_ESMODULE_DEFAULT_EXPORT",
				args: { filePath: "/index.js" },
				path: ["name"],
				type: "warning"
			});
		}
	});
	/**
	* Rules for main:
	* - It's mostly used for CJS
	* - It can be used for ESM, but if you're doing so, might as well use exports
	*/
	if (main != null) promiseQueue.push(async () => {
		if (!ensureTypeOfField(main, ["string"], mainPkgPath)) return;
		const mainPath = vfs.pathJoin(pkgDir, main);
		const mainContent = await readFile(mainPath, mainPkgPath, [".js", "/index.js"]);
		if (mainContent === false) return;
		if (hasInvalidJsxExtension(main, mainPkgPath)) return;
		if (!isFilePathLintable(main)) return;
		const actualFormat = getCodeFormat(mainContent);
		const expectFormat = await getFilePathFormat(mainPath, vfs);
		if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
			const actualExtension = vfs.getExtName(mainPath);
			messages.push({
				code: isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
				args: {
					actualFormat,
					expectFormat,
					actualExtension,
					expectExtension: getCodeFormatExtension(actualFormat)
				},
				path: mainPkgPath,
				type: "warning"
			});
		}
		if (actualFormat === "ESM" && exports == null) messages.push({
			code: "HAS_ESM_MAIN_BUT_NO_EXPORTS",
			args: {},
			path: mainPkgPath,
			type: "suggestion"
		});
		if (module == null && exports == null && expectFormat === "CJS" && hasEsModuleAndExportsDefault(mainContent)) messages.push({
			code: "CJS_WITH_ESMODULE_DEFAULT_EXPORT",
			args: { filePath: "/" + vfs.pathRelative(pkgDir, mainPath) },
			path: mainPkgPath,
			type: "warning"
		});
	});
	/**
	* Rules for module:
	* - Bundler-specific
	* - Is not a way to support dual packages in NodeJS
	* - Should be MJS always!!
	*/
	if (module != null) promiseQueue.push(async () => {
		if (!ensureTypeOfField(module, ["string"], modulePkgPath)) return;
		const moduleContent = await readFile(vfs.pathJoin(pkgDir, module), modulePkgPath, [".js", "/index.js"]);
		if (moduleContent === false) return;
		if (hasInvalidJsxExtension(module, modulePkgPath)) return;
		if (!isFilePathLintable(module)) return;
		if (getCodeFormat(moduleContent) === "CJS") messages.push({
			code: "MODULE_SHOULD_BE_ESM",
			args: {},
			path: modulePkgPath,
			type: "error"
		});
		if (!exports) messages.push({
			code: "HAS_MODULE_BUT_NO_EXPORTS",
			args: {},
			path: modulePkgPath,
			type: "suggestion"
		});
	});
	if ((main != null || module != null) && exports != null) {
		let hasRootExports = true;
		if (typeof exports == "object") {
			const exportsKeys = Object.keys(exports);
			if (exportsKeys[0]?.startsWith(".") && !exportsKeys.includes(".")) hasRootExports = false;
		}
		if (!hasRootExports) {
			const mainFields = [];
			if (main) mainFields.push("main");
			if (module) mainFields.push("module");
			messages.push({
				code: "EXPORTS_MISSING_ROOT_ENTRYPOINT",
				args: { mainFields },
				path: exportsPkgPath,
				type: "warning"
			});
		}
	}
	if ("repository" in rootPkg) promiseQueue.push(() => checkRepositoryField(rootPkg.repository));
	const knownFields = [
		"types",
		"typings",
		"jsnext:main",
		"jsnext",
		"unpkg",
		"jsdelivr"
	];
	if (getPublishedField(rootPkg, "typesVersions")[0]) knownFields.splice(0, 2);
	for (const fieldName of knownFields) {
		const [fieldValue, fieldPkgPath] = getPublishedField(rootPkg, fieldName);
		if (fieldValue != null && ensureTypeOfField(fieldValue, ["string"], fieldPkgPath)) promiseQueue.push(async () => {
			if (await readFile(vfs.pathJoin(pkgDir, fieldValue), fieldPkgPath, [".js", "/index.js"]) !== false && (fieldName === "jsnext:main" || fieldName === "jsnext")) messages.push({
				code: "DEPRECATED_FIELD_JSNEXT",
				args: {},
				path: fieldPkgPath,
				type: module ? "suggestion" : "warning"
			});
		});
	}
	if (rootPkg.sideEffects == null) {
		if (module != null || browser != null || exports != null && typeof exports === "object" && (objectHasKeyNested(exports, "browser") || objectHasKeyNested(exports, "module")) || imports != null && typeof imports === "object" && (objectHasKeyNested(imports, "browser") || objectHasKeyNested(imports, "module"))) messages.push({
			code: "USE_SIDE_EFFECTS",
			args: {},
			path: ["name"],
			type: "suggestion"
		});
	}
	if (browser) crawlBrowser(browser, browserPkgPath, !!exports);
	if (exports) {
		crawlExportsOrImports(exports, exportsPkgPath);
		doCheckTypesExported();
	} else promiseQueue.push(async () => {
		const files = await exportsGlob(vfs.pathJoin(pkgDir, "./*"), vfs, _packedFiles);
		const pq = createPromiseQueue();
		for (const filePath of files) {
			if (hasInvalidJsxExtension(filePath, ["name"], "/" + vfs.pathRelative(pkgDir, filePath))) continue;
			if (!isFilePathLintable(filePath)) continue;
			pq.push(async () => {
				const fileContent = await readFile(filePath, []);
				if (fileContent === false) return;
				if (!isFileContentLintable(fileContent)) return;
				const actualFormat = getCodeFormat(fileContent);
				const expectFormat = await getFilePathFormat(filePath, vfs);
				if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
					if (actualFormat === "ESM" && (filePath.includes("browser") || filePath.includes("bundler"))) return;
					const actualExtension = vfs.getExtName(filePath);
					const expectExtension = getCodeFormatExtension(actualFormat);
					const expectFilePath = replaceLast(filePath, actualExtension, expectExtension);
					if (await vfs.isPathExist(expectFilePath)) return;
					messages.push({
						code: isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
						args: {
							actualFormat,
							expectFormat,
							actualExtension,
							expectExtension,
							actualFilePath: "/" + vfs.pathRelative(pkgDir, filePath)
						},
						path: ["name"],
						type: "warning"
					});
				}
			});
		}
		await pq.wait();
	});
	const [bin, binPkgPath] = getPublishedField(rootPkg, "bin");
	if (bin) crawlBin(bin, binPkgPath);
	if (imports && ensureTypeOfField(imports, ["object"], importsPkgPath)) crawlExportsOrImports(imports, importsPkgPath, true);
	await promiseQueue.wait();
	if (strict) {
		for (const message of messages) if (message.type === "warning") message.type = "error";
	}
	if (level === "warning") return {
		messages: messages.filter((m) => m.type !== "suggestion"),
		pkg: rootPkg
	};
	else if (level === "error") return {
		messages: messages.filter((m) => m.type === "error"),
		pkg: rootPkg
	};
	return {
		messages,
		pkg: rootPkg
	};
	/**
	* @param {string} path file path to read
	* @param {string[]} [pkgPath] current path that tries to read this file.
	*   pass `undefined` to prevent error reporting if the file is missing.
	* @param {string[]} tryExtensions list of extensions to try before giving up
	* @returns {Promise<string | false>}
	*/
	async function readFile(path, pkgPath = void 0, tryExtensions = []) {
		try {
			const content = await vfs.readFile(path);
			if (pkgPath && _packedFiles && !_packedFiles.includes(path)) fileNotPublished(pkgPath);
			return content;
		} catch {
			for (let ext of tryExtensions) {
				if (ext[0] === "/" && path[path.length - 1] === "/") ext = ext.slice(1);
				try {
					const content = await vfs.readFile(path + ext);
					if (pkgPath && _packedFiles && !_packedFiles.includes(path + ext)) fileNotPublished(pkgPath);
					return content;
				} catch {}
			}
			if (pkgPath) messages.push({
				code: "FILE_DOES_NOT_EXIST",
				args: {},
				path: pkgPath,
				type: "error"
			});
			return false;
		}
	}
	/**
	* @param {Record<string, string> | string} repository
	*/
	async function checkRepositoryField(repository) {
		if (!ensureTypeOfField(repository, ["string", "object"], ["repository"])) return;
		if (typeof repository === "string") {
			if (!isShorthandRepositoryUrl(repository)) messages.push({
				code: "INVALID_REPOSITORY_VALUE",
				args: { type: "invalid-string-shorthand" },
				path: ["repository"],
				type: "warning"
			});
		} else if (typeof repository === "object" && repository.url && (repository.type === "git" || repository.type == null)) {
			if (!isGitUrl(repository.url)) messages.push({
				code: "INVALID_REPOSITORY_VALUE",
				args: { type: "invalid-git-url" },
				path: ["repository", "url"],
				type: "warning"
			});
			else if (isDeprecatedGitHubGitUrl(repository.url)) messages.push({
				code: "INVALID_REPOSITORY_VALUE",
				args: { type: "deprecated-github-git-protocol" },
				path: ["repository", "url"],
				type: "suggestion"
			});
			else if (isShorthandGitHubOrGitLabUrl(repository.url)) {
				let fullUrl = repository.url;
				if (!fullUrl.includes("://")) fullUrl = "git+ssh://" + fullUrl.replace(":", "/");
				if (fullUrl[fullUrl.length - 1] === "/") fullUrl = fullUrl.slice(0, -1);
				if (!fullUrl.startsWith("git+")) fullUrl = "git+" + fullUrl;
				if (!fullUrl.endsWith(".git")) fullUrl += ".git";
				messages.push({
					code: "INVALID_REPOSITORY_VALUE",
					args: {
						type: "shorthand-git-sites",
						suggestValue: fullUrl
					},
					path: ["repository", "url"],
					type: "suggestion"
				});
			}
		}
	}
	/**
	* @param {string[]} pkgPath
	*/
	function fileNotPublished(pkgPath) {
		messages.push({
			code: "FILE_NOT_PUBLISHED",
			args: {},
			path: pkgPath,
			type: "error"
		});
	}
	/**
	* @param {string} filePath
	* @param {string[]} currentPath
	* @param {string} [globbedFilePath] only needed for globs
	*/
	function hasInvalidJsxExtension(filePath, currentPath, globbedFilePath) {
		const matched = invalidJsxExtensions.find((ext) => filePath.endsWith(ext));
		if (matched) {
			messages.push({
				code: "FILE_INVALID_JSX_EXTENSION",
				args: {
					actualExtension: matched,
					globbedFilePath
				},
				path: currentPath,
				type: "error"
			});
			return true;
		}
		return false;
	}
	/**
	* @param {any} fieldValue
	* @param {('string' | 'number' | 'boolean' | 'object')[]} expectTypes
	* @param {string[]} pkgPath
	*/
	function ensureTypeOfField(fieldValue, expectTypes, pkgPath) {
		if (!expectTypes.includes(typeof fieldValue)) {
			messages.push({
				code: "FIELD_INVALID_VALUE_TYPE",
				args: {
					actualType: typeof fieldValue,
					expectTypes
				},
				path: pkgPath,
				type: "error"
			});
			return false;
		}
		return true;
	}
	/**
	* @param {string | Record<string, any>} fieldValue
	* @param {string[]} currentPath
	* @param {boolean} hasExports
	*/
	function crawlBrowser(fieldValue, currentPath, hasExports) {
		if (typeof fieldValue === "string") promiseQueue.push(async () => {
			const browserPath = vfs.pathJoin(pkgDir, fieldValue);
			const browserContent = await readFile(browserPath, currentPath, [".js", "/index.js"]);
			if (browserContent === false) return;
			if (!isFileContentLintable(browserContent)) return;
			const expectFormat = await getFilePathFormat(browserPath, vfs);
			if (!hasExports && expectFormat === "CJS" && hasEsModuleAndExportsDefault(browserContent)) messages.push({
				code: "CJS_WITH_ESMODULE_DEFAULT_EXPORT",
				args: { filePath: "/" + vfs.pathRelative(pkgDir, browserPath) },
				path: currentPath,
				type: "warning"
			});
		});
		else if (typeof fieldValue === "object") {
			for (const key in fieldValue) if (typeof fieldValue[key] === "string" && fieldValue[key].startsWith(".")) promiseQueue.push(async () => {
				await readFile(vfs.pathJoin(pkgDir, fieldValue[key]), currentPath.concat(key), [".js", "/index.js"]);
			});
		}
		if (hasExports) {
			if (typeof fieldValue === "string") messages.push({
				code: "USE_EXPORTS_BROWSER",
				args: {},
				path: currentPath,
				type: "suggestion"
			});
			else messages.push({
				code: "USE_EXPORTS_OR_IMPORTS_BROWSER",
				args: {},
				path: currentPath,
				type: "suggestion"
			});
		}
	}
	/**
	* @param {string} exportsValue
	* @param {string} exportsKey
	* @param {Record<string, any>} exports
	*/
	async function getExportsFiles(exportsValue, exportsKey, exports) {
		const exportsPath = isRelativePath(exportsValue) ? vfs.pathJoin(pkgDir, exportsValue) : exportsValue;
		return exportsValue.includes("*") ? await exportsGlob(exportsPath, vfs, _packedFiles, exportsKey, exports) : [exportsPath];
	}
	/**
	* @typedef {{
	*   isAfterNodeCondition: boolean,
	*   isReachableByImportCondition: boolean,
	* }} CrawlExportsOrImportsState
	*/
	/**
	* @param {any} exportsValue
	* @param {string[]} currentPath
	* @param {boolean} isImports
	* @param {CrawlExportsOrImportsState} [state]
	*/
	function crawlExportsOrImports(exportsValue, currentPath, isImports = false, state) {
		if (typeof exportsValue === "string") promiseQueue.push(async () => {
			if (isImports && !exportsValue.startsWith(".")) return;
			if (exportsValue.endsWith("/")) {
				const expectPath = currentPath.map((part) => {
					return part.endsWith("/") ? part + "*" : part;
				});
				const expectPathAlreadyExist = !!getPkgPathValue(rootPkg, expectPath);
				messages.push({
					code: isImports ? "IMPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING" : "EXPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING",
					args: {
						expectPath,
						expectValue: exportsValue + "*"
					},
					path: currentPath,
					type: expectPathAlreadyExist ? "suggestion" : "error"
				});
				exportsValue += "*";
			}
			if (!exportsValue.startsWith("./")) messages.push({
				code: isImports ? "IMPORTS_VALUE_INVALID" : "EXPORTS_VALUE_INVALID",
				args: { suggestValue: "./" + exportsValue.replace(/^[\/]+/, "") },
				path: currentPath,
				type: "error"
			});
			const isGlob = exportsValue.includes("*");
			const exportsKey = currentPath[1];
			const exportsFiles = await getExportsFiles(exportsValue, exportsKey, exports);
			if (isGlob && !exportsFiles.length) {
				if (!isImports) messages.push({
					code: "EXPORTS_GLOB_NO_MATCHED_FILES",
					args: {},
					path: currentPath,
					type: "warning"
				});
				return;
			}
			if (!isImports && typeof browser === "object" && exportsValue in browser) {
				const browserishCondition = knownBrowserishConditions.find((c) => currentPath.includes(c));
				if (browserishCondition) messages.push({
					code: "EXPORTS_VALUE_CONFLICTS_WITH_BROWSER",
					args: {
						browserPath: browserPkgPath.concat(exportsValue),
						browserishCondition
					},
					path: currentPath,
					type: "warning"
				});
			}
			const pq = createPromiseQueue();
			for (const filePath of exportsFiles) {
				if (hasInvalidJsxExtension(filePath, currentPath, isGlob ? "./" + vfs.pathRelative(pkgDir, filePath) : void 0)) continue;
				if (!isFilePathLintable(filePath)) {
					if (isAbsolutePath(filePath, pkgDir) && !hasCustomCondition(getConditionsFromCurrentPath(currentPath))) {
						const readFilePkgPath = isImports ? void 0 : currentPath;
						pq.push(async () => await readFile(filePath, readFilePkgPath));
					}
					continue;
				}
				pq.push(async () => {
					const fileContent = await readFile(filePath, isImports ? void 0 : currentPath);
					if (fileContent === false) return;
					if (!isFileContentLintable(fileContent)) return;
					if (currentPath.includes("module")) {
						if (getCodeFormat(fileContent) === "CJS") messages.push({
							code: isImports ? "IMPORTS_MODULE_SHOULD_BE_ESM" : "EXPORTS_MODULE_SHOULD_BE_ESM",
							args: {},
							path: currentPath,
							type: "error"
						});
						return;
					}
					const expectFormat = await getFilePathFormat(filePath, vfs);
					if ((!state || state?.isReachableByImportCondition) && expectFormat === "CJS" && hasEsModuleAndExportsDefault(fileContent)) messages.push({
						code: "CJS_WITH_ESMODULE_DEFAULT_EXPORT",
						args: { filePath: "/" + vfs.pathRelative(pkgDir, filePath) },
						path: currentPath,
						type: "warning"
					});
					if (state?.isAfterNodeCondition || currentPath.includes("browser")) return;
					const actualFormat = getCodeFormat(fileContent);
					if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
						if (actualFormat === "ESM" && (filePath.includes("browser") || filePath.includes("bundler"))) return;
						const actualExtension = vfs.getExtName(filePath);
						const expectExtension = getCodeFormatExtension(actualFormat);
						if (isGlob) {
							const expectFilePath = replaceLast(filePath, actualExtension, expectExtension);
							if (await vfs.isPathExist(expectFilePath)) return;
						}
						messages.push({
							code: isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
							args: {
								actualFormat,
								expectFormat,
								actualExtension,
								expectExtension,
								actualFilePath: isGlob ? "./" + vfs.pathRelative(pkgDir, filePath) : exportsValue
							},
							path: currentPath,
							type: "warning"
						});
					}
				});
			}
			await pq.wait();
		});
		else if (Array.isArray(exportsValue)) {
			messages.push({
				code: isImports ? "IMPORTS_FALLBACK_ARRAY_USE" : "EXPORTS_FALLBACK_ARRAY_USE",
				args: {},
				path: currentPath,
				type: "warning"
			});
			for (const key of exportsValue.keys()) crawlExportsOrImports(exportsValue[key], currentPath.concat("" + key), isImports, state);
		} else if (exportsValue) {
			const exportsKeys = Object.keys(exportsValue);
			if (!isImports && "types" in exportsValue && exportsKeys[0] !== "types") {
				const precedingKeys = exportsKeys.slice(0, exportsKeys.indexOf("types")).filter((key) => {
					if (key.startsWith("types")) return false;
					const value = exportsValue[key];
					if (typeof value === "string" && isFilePathRawTs(value)) return false;
					if (typeof value === "object" && objectHasValueNested(value, isFilePathRawTs)) return false;
					return true;
				});
				let isPrecededByNestedTypesCondition = false;
				for (const key of precedingKeys) if (typeof exportsValue[key] === "object" && objectHasKeyNested(exportsValue[key], "types")) {
					isPrecededByNestedTypesCondition = true;
					break;
				}
				if (precedingKeys.length > 0 && !isPrecededByNestedTypesCondition) messages.push({
					code: "EXPORTS_TYPES_SHOULD_BE_FIRST",
					args: {},
					path: currentPath.concat("types"),
					type: "error"
				});
			}
			if ("module" in exportsValue && "require" in exportsValue && exportsKeys.indexOf("module") > exportsKeys.indexOf("require")) messages.push({
				code: isImports ? "IMPORTS_MODULE_SHOULD_PRECEDE_REQUIRE" : "EXPORTS_MODULE_SHOULD_PRECEDE_REQUIRE",
				args: {},
				path: currentPath.concat("module"),
				type: "error"
			});
			if ("default" in exportsValue && exportsKeys[exportsKeys.length - 1] !== "default") messages.push({
				code: isImports ? "IMPORTS_DEFAULT_SHOULD_BE_LAST" : "EXPORTS_DEFAULT_SHOULD_BE_LAST",
				args: {},
				path: currentPath.concat("default"),
				type: "error"
			});
			const isCurrentPathImports = isImports && currentPath[currentPath.length - 1] === "imports";
			const isImportRequireConditions = exportsKeys.includes("require") || exportsKeys.includes("import");
			let isAfterNodeCondition = state?.isAfterNodeCondition ?? false;
			for (const key of exportsKeys) {
				/** @type {CrawlExportsOrImportsState} */
				const stateForNextLevel = {
					isAfterNodeCondition,
					isReachableByImportCondition: state?.isReachableByImportCondition ?? true
				};
				if (isImportRequireConditions) stateForNextLevel.isReachableByImportCondition &&= key === "import" || !exportsKeys.includes("import") && key === "default";
				if (isCurrentPathImports && !key.startsWith("#")) messages.push({
					code: "IMPORTS_KEY_INVALID",
					args: { suggestKey: "#" + key.replace(/^[\/]+/, "") },
					path: currentPath.concat(key),
					type: "error"
				});
				crawlExportsOrImports(exportsValue[key], currentPath.concat(key), isImports, stateForNextLevel);
				if (key === "node") isAfterNodeCondition = true;
			}
		}
	}
	function doCheckTypesExported() {
		if (typeof exports === "string") checkTypesExported();
		else if (typeof exports === "object") {
			const exportsKeys = Object.keys(exports);
			if (exportsKeys.length === 0) return;
			if (!exportsKeys[0].startsWith(".")) checkTypesExported();
			else if ("." in exports) checkTypesExported(".");
		}
	}
	/**
	* @param {string | undefined} exportsRootKey
	*/
	function checkTypesExported(exportsRootKey = void 0) {
		promiseQueue.push(async () => {
			const typesFilePath = await findTypesFilePath(exportsRootKey);
			const exportsRootValue = exportsRootKey ? exports[exportsRootKey] : exports;
			if (typesFilePath) {
				const exportsPath = exportsRootKey ? exportsPkgPath.concat(exportsRootKey) : exportsPkgPath;
				const seenResolvedKeys = /* @__PURE__ */ new Set();
				/**
				* @param {(string | undefined)[]} conditions
				*/
				const _resolveExports = (conditions) => {
					return resolveExports(exportsRootValue, conditions.filter(Boolean), exportsPath);
				};
				for (const env of [
					void 0,
					"node",
					"browser",
					"worker"
				]) {
					const importResult = _resolveExports(["import", env]);
					const requireResult = _resolveExports(["require", env]);
					const isDualPublish = importResult && requireResult && importResult.value !== requireResult.value;
					for (const format of ["import", "require"]) {
						const typesResult = _resolveExports([
							"types",
							format,
							env
						]);
						if (!typesResult) continue;
						const seenKey = typesResult.path.join(".") + (isDualPublish ? format : "");
						if (seenResolvedKeys.has(seenKey)) continue;
						seenResolvedKeys.add(seenKey);
						const typesResolvedPath = vfs.pathJoin(pkgDir, typesResult.value);
						if (!await vfs.isPathExist(typesResolvedPath)) continue;
						if (isDtsFile(typesResult.value)) {
							const dtsActualFormat = await getDtsFilePathFormat(typesResolvedPath, vfs);
							/** @type {'ESM' | 'CJS' | undefined} */
							let dtsExpectFormat = void 0;
							if (!isDualPublish) {
								const jsResult = format === "import" ? importResult : requireResult;
								if (jsResult) {
									const jsResolvedPath = vfs.pathJoin(pkgDir, jsResult.value);
									if (await vfs.isPathExist(jsResolvedPath)) dtsExpectFormat = await getFilePathFormat(jsResolvedPath, vfs);
								}
							}
							if (dtsExpectFormat == null) dtsExpectFormat = format === "import" ? "ESM" : "CJS";
							if (dtsActualFormat !== dtsExpectFormat) {
								const expectPath = typesResult.path.slice();
								if (!expectPath.includes(format)) {
									const typesIndex = expectPath.findIndex((p) => p === "types");
									if (typesIndex === expectPath.length - 1) expectPath.splice(typesIndex, 0, format);
									else expectPath.push(format);
								}
								messages.push({
									code: "EXPORTS_TYPES_INVALID_FORMAT",
									args: {
										condition: format,
										actualFormat: dtsActualFormat,
										expectFormat: dtsExpectFormat,
										actualExtension: vfs.getExtName(typesResult.value),
										expectExtension: getDtsCodeFormatExtension(dtsExpectFormat),
										expectPath
									},
									path: typesResult.path,
									type: "warning"
								});
							}
						} else if (!await vfs.isPathExist(vfs.pathJoin(pkgDir, getAdjacentDtsPath(typesResult.value)))) {
							const dtsActualFormat = await getDtsFilePathFormat(vfs.pathJoin(pkgDir, typesFilePath), vfs);
							const dtsExpectFormat = format === "import" ? "ESM" : "CJS";
							const isMatchingFormat = dtsActualFormat === dtsExpectFormat;
							messages.push({
								code: "TYPES_NOT_EXPORTED",
								args: {
									typesFilePath,
									actualExtension: isMatchingFormat ? void 0 : vfs.getExtName(typesFilePath),
									expectExtension: isMatchingFormat ? void 0 : getDtsCodeFormatExtension(dtsExpectFormat)
								},
								path: typesResult.path,
								type: "warning"
							});
						}
					}
				}
			}
		});
	}
	/**
	* @param {string | undefined} exportsKey
	*/
	async function findTypesFilePath(exportsKey) {
		let typesFilePath;
		if (exportsKey == null || exportsKey === ".") {
			const [types] = getPublishedField(rootPkg, "types");
			const [typings] = getPublishedField(rootPkg, "typings");
			if (types) typesFilePath = types;
			else if (typings) typesFilePath = typings;
			else if (await readFile(vfs.pathJoin(pkgDir, "./index.d.ts"))) typesFilePath = "./index.d.ts";
		}
		return typesFilePath;
	}
	/**
	* @param {string} dir
	*/
	async function crawlNestedPackageJson(dir) {
		const nestedPackageJsonFields = ["exports", "imports"];
		let items;
		try {
			items = await vfs.readDir(dir);
		} catch {
			return;
		}
		for (const item of items) {
			if (item === "node_modules") continue;
			const itemPath = vfs.pathJoin(dir, item);
			if (await vfs.isPathDir(itemPath)) {
				if (_packedFiles && !_packedFiles.some((f) => isPathNestedWithin(f, itemPath))) continue;
				await crawlNestedPackageJson(itemPath);
				continue;
			}
			if (rootPkg.files == null && commonInternalTestFileRegex.test(item) && (!_packedFiles || _packedFiles.includes(itemPath))) internalTestFilePaths.push("/" + vfs.pathRelative(pkgDir, itemPath));
			if (item !== "package.json" || itemPath === rootPkgPath) continue;
			if (_packedFiles && !_packedFiles.includes(itemPath)) continue;
			let nestedPkg;
			try {
				const content = await vfs.readFile(itemPath);
				nestedPkg = JSON.parse(content);
			} catch {
				continue;
			}
			const filePath = "./" + vfs.pathRelative(pkgDir, itemPath);
			for (const field of nestedPackageJsonFields) if (nestedPkg[field] != null) messages.push({
				code: "NESTED_PACKAGE_JSON_FIELD_IGNORED",
				args: {
					field,
					filePath
				},
				path: ["name"],
				type: "warning"
			});
		}
	}
	/**
	* @param {string} childPath
	* @param {string} dirPath
	*/
	function isPathNestedWithin(childPath, dirPath) {
		return childPath.startsWith(dirPath + "/") || childPath.startsWith(dirPath + "\\");
	}
	/**
	* @param {any} binValue
	* @param {string[]} currentPath
	*/
	function crawlBin(binValue, currentPath) {
		if (typeof binValue === "string") promiseQueue.push(async () => {
			const binPath = vfs.pathJoin(pkgDir, binValue);
			const binContent = await readFile(binPath, currentPath, [".js", "/index.js"]);
			if (binContent === false) return;
			if (!isFilePathLintable(binValue)) return;
			if (!startsWithShebang(binContent)) messages.push({
				code: "BIN_FILE_NOT_EXECUTABLE",
				args: {},
				path: currentPath,
				type: "error"
			});
			const actualFormat = getCodeFormat(binContent);
			const expectFormat = await getFilePathFormat(binPath, vfs);
			if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
				const actualExtension = vfs.getExtName(binPath);
				messages.push({
					code: isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
					args: {
						actualFormat,
						expectFormat,
						actualExtension,
						expectExtension: getCodeFormatExtension(actualFormat)
					},
					path: currentPath,
					type: "warning"
				});
			}
		});
		else if (typeof binValue === "object") for (const key in binValue) {
			const binPath = currentPath.concat(key);
			if (!ensureTypeOfField(binValue[key], ["string"], binPath)) continue;
			crawlBin(binValue[key], binPath);
		}
	}
}
// node_modules/publint/src/shared/vfs-tarball.js
/**
* @param {import("../index.d.ts").PackFile[]} files
* @return {import("./core.js").Vfs}
* */
function createTarballVfs(files) {
	/** @type {TextDecoder | undefined} */
	let decoder;
	return {
		getDirName: (path) => path.replace(/\/[^/]*$/, ""),
		getExtName: (path) => path.replace(/^.*\./, "."),
		isPathDir: async (path) => {
			path = path.endsWith("/") ? path : path + "/";
			return files.some((file) => file.name.startsWith(path));
		},
		isPathExist: async (path) => {
			const pathDirVariant = path.endsWith("/") ? path : path + "/";
			return files.some((file) => file.name === path || file.name.startsWith(pathDirVariant));
		},
		pathJoin: (...parts) => parts.join("/").replace(/\/(\.?\/){1,}/g, "/"),
		pathRelative: (from, to) => to.replace(from, "").slice(1),
		readDir: async (path) => {
			path = path.endsWith("/") ? path : path + "/";
			/** @type {string[]} */
			const items = [];
			for (const file of files) if (file.name.startsWith(path) && file.name !== path) {
				const item = file.name.slice(path.length).replace(/\/.*$/, "");
				if (!items.includes(item)) items.push(item);
			}
			return items;
		},
		readFile: async (path) => {
			const file = files.find((file) => file.name === path);
			if (!file) throw new Error(`Unable to read file at path: ${path}`);
			if (typeof file.data === "string") return file.data;
			else {
				decoder ??= new TextDecoder();
				return decoder.decode(file.data);
			}
		}
	};
}
// node_modules/publint/src/index-node.js
/**
* @typedef {T extends string ? T : never} ExtractStringLiteral
* @template T
*/
/**
* @type {import('./index.d.ts').publint}
*/
async function publint(options) {
	const pack = options?.pack ?? "auto";
	const log = options?._log ?? false;
	/** @type {import('./shared/core.js').Vfs} */
	let vfs;
	/** @type {string} */
	let resolvedPkgDir;
	/** @type {string[] | undefined} */
	let packedFiles;
	if (typeof pack === "object") {
		if ("tarball" in pack) {
			if (log) console.log("Unpacking tarball...");
			const result = await unpack(pack.tarball);
			vfs = createTarballVfs(result.files);
			resolvedPkgDir = options?.pkgDir ?? result.rootDir;
		} else {
			vfs = createTarballVfs(pack.files);
			resolvedPkgDir = options?.pkgDir ?? process.cwd();
		}
	} else {
		if (pack !== false) {
			const pkgDir = options?.pkgDir ?? process.cwd();
			const packageManager = await detectPackageManager(pkgDir, pack);
			const packDir = await getPackDirectory(pkgDir, packageManager);
			packedFiles = await getPackedFiles(pkgDir, packDir, packageManager, log);
			resolvedPkgDir = packDir;
		} else resolvedPkgDir = options?.pkgDir ?? process.cwd();
		vfs = createNodeVfs();
	}
	if (log) console.log("Linting...");
	return core({
		pkgDir: resolvedPkgDir,
		vfs,
		level: options?.level ?? "suggestion",
		strict: options?.strict ?? false,
		_packedFiles: packedFiles
	});
}
/**
* @param {string} pkgDir
* @param {ExtractStringLiteral<import('./index.d.ts').Options['pack']>} pack
* @return {Promise<import('@publint/pack').PackageManager>}
*/
async function detectPackageManager(pkgDir, pack) {
	if (pack === "auto") {
		const { detect } = await import("./package-manager-detector.mjs");
		const detected = (await detect({ cwd: pkgDir }))?.name ?? "npm";
		if (supportedPackageManagers.includes(detected)) return detected;
		else return "npm";
	}
	return pack;
}
/**
* @param {string} pkgDir
* @param {string} packDir
* @param {import('@publint/pack').PackageManager} packageManager
* @param {boolean} log
*/
async function getPackedFiles(pkgDir, packDir, packageManager, log) {
	if (packageManager === "yarn" && ["prepack", "postpack"].includes(process.env.npm_lifecycle_event ?? "")) throw new Error(`[publint] publint requires running \`yarn pack\` to lint the package, however, it is also being executed in the "${process.env.npm_lifecycle_event}" lifecycle event, which causes an infinite loop. Try to run publint outside of the lifecycle event instead.`);
	if (log) console.log(`Packing files with \`${packageManager} pack\`...`);
	return (await packAsList(pkgDir, {
		packageManager,
		ignoreScripts: true
	})).map((file) => path.join(packDir, file));
}
export { publint };
