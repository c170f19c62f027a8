import "./runtime.mjs";
import { A as startsWithShebang, C as isRelativePath, D as objectHasValueNested, E as objectHasKeyNested, F as licenseFiles, M as commonInternalTestFileRegex, N as invalidJsxExtensions, O as replaceLast, P as knownBrowserishConditions, S as isGitUrl, T as isShorthandRepositoryUrl, _ as isDtsFile, a as getCodeFormat, b as isFilePathLintable, c as getDtsCodeFormatExtension, d as getPkgPathValue, f as getPublishedField, g as isDeprecatedGitHubGitUrl, h as isAbsolutePath, i as getAdjacentDtsPath, j as commonInternalPaths, k as resolveExports, l as getDtsFilePathFormat, m as hasEsModuleAndExportsDefault, n as exportsGlob, o as getCodeFormatExtension, p as hasCustomCondition, s as getConditionsFromCurrentPath, t as createPromiseQueue, u as getFilePathFormat, v as isExplicitExtension, w as isShorthandGitHubOrGitLabUrl, x as isFilePathRawTs, y as isFileContentLintable } from "./publint.mjs";
import "node:stream";
import "node:url";
import "node:path";
import "node:os";
import util from "node:util";
import zlib from "node:zlib";
import "node:fs";
import "node:fs/promises";
import "node:process";
import "node:child_process";
import "node:stream/promises";
import "node:readline";
process.platform;
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
// node_modules/publint/src/index-browser.js
/**
* @type {import('./index.d.ts').publint}
*/
async function publint(options) {
	const pack = options?.pack;
	if (!pack || typeof pack !== "object") throw new Error("[publint] The `pack` option must be set to an object with `tarball` or `files` to work in the browser");
	/** @type {import('./shared/core.js').Vfs} */
	let vfs;
	/** @type {string} */
	let resolvedPkgDir;
	if ("tarball" in pack) {
		const result = await unpack(pack.tarball);
		vfs = createTarballVfs(result.files);
		resolvedPkgDir = options?.pkgDir ?? result.rootDir;
	} else {
		vfs = createTarballVfs(pack.files);
		resolvedPkgDir = options?.pkgDir ?? "/";
	}
	return await core({
		pkgDir: resolvedPkgDir,
		vfs,
		level: options.level ?? "suggestion",
		strict: options?.strict ?? false
	});
}
export { publint };
