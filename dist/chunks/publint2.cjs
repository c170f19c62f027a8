const require_rolldown_runtime = require("./runtime.cjs");
const require_utils = require("./publint.cjs");
require("node:stream");
require("node:url");
let node_path = require("node:path");
node_path = require_rolldown_runtime.__toESM(node_path, 1);
let node_os = require("node:os");
node_os = require_rolldown_runtime.__toESM(node_os, 1);
let node_util = require("node:util");
node_util = require_rolldown_runtime.__toESM(node_util, 1);
let node_zlib = require("node:zlib");
node_zlib = require_rolldown_runtime.__toESM(node_zlib, 1);
require("node:fs");
let node_fs_promises = require("node:fs/promises");
node_fs_promises = require_rolldown_runtime.__toESM(node_fs_promises, 1);
require("node:process");
require("node:child_process");
require("node:stream/promises");
require("node:readline");
process.platform;
// node_modules/@publint/pack/src/shared/buffer-stream.js
async function readableStreamToArrayBuffer(readableStream) {
	return await new Response(readableStream).arrayBuffer();
}
// node_modules/@publint/pack/src/shared/parse-tar.js
function parseTar(buffer) {
	const decoder = new TextDecoder();
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
function read(buffer, decoder, offset, length) {
	const view = new Uint8Array(buffer, offset, length);
	return decoder.decode(view);
}
function getFilesRootDir(files) {
	return files.length ? files[0].name.split("/")[0] : "package";
}
// node_modules/@publint/pack/src/node/unpack.js
async function unpack(tarball) {
	let buffer;
	if (tarball instanceof ReadableStream) buffer = await readableStreamToArrayBuffer(tarball.pipeThrough(new DecompressionStream("gzip")));
	else {
		const nodeBuffer = await node_util.default.promisify(node_zlib.default.gunzip)(tarball);
		buffer = nodeBuffer.buffer.slice(nodeBuffer.byteOffset, nodeBuffer.byteOffset + nodeBuffer.byteLength);
	}
	const files = parseTar(buffer);
	return {
		files,
		rootDir: getFilesRootDir(files)
	};
}
// node_modules/publint/src/shared/core.js
async function core({ pkgDir, vfs, level, strict, _packedFiles }) {
	const messages = [];
	const promiseQueue = require_utils.createPromiseQueue();
	const rootPkgPath = vfs.pathJoin(pkgDir, "package.json");
	const rootPkgContent = await readFile(rootPkgPath, []);
	if (rootPkgContent === false) throw new Error(`[publint] Unable to find package.json at ${pkgDir}. If the \`pack: { files }\` option is used, make sure the \`pkgDir\` is set to the root directory of the files.`);
	const rootPkg = JSON.parse(rootPkgContent);
	const [main, mainPkgPath] = require_utils.getPublishedField(rootPkg, "main");
	const [module, modulePkgPath] = require_utils.getPublishedField(rootPkg, "module");
	const [browser, browserPkgPath] = require_utils.getPublishedField(rootPkg, "browser");
	const [exports, exportsPkgPath] = require_utils.getPublishedField(rootPkg, "exports");
	const [imports, importsPkgPath] = require_utils.getPublishedField(rootPkg, "imports");
	const internalTestFilePaths = [];
	const crawlNestedPackageJsonPromise = crawlNestedPackageJson(pkgDir);
	promiseQueue.push(() => crawlNestedPackageJsonPromise);
	if (rootPkg.files == null) promiseQueue.push(async () => {
		const internalFilePaths = [];
		for (const p of require_utils.commonInternalPaths) {
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
		let matchedLicenseFilePath;
		for (const f of topFiles) {
			if (await vfs.isPathDir(vfs.pathJoin(pkgDir, f))) continue;
			if (require_utils.licenseFiles.some((r) => r.test(f))) {
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
	const [engines, enginesPkgPath] = require_utils.getPublishedField(rootPkg, "engines");
	if (engines == null || typeof engines !== "object" || engines.node == null) promiseQueue.push(async () => {
		const msg = {
			code: "USE_ENGINES_NODE",
			args: {},
			path: engines != null ? enginesPkgPath : ["name"],
			type: "suggestion"
		};
		if (exports != null && typeof exports === "object" && (require_utils.objectHasKeyNested(exports, "node") || require_utils.objectHasKeyNested(exports, "require"))) {
			messages.push(msg);
			return;
		}
		if (main != null && typeof main === "string") {
			const mainContent = await readFile(vfs.pathJoin(pkgDir, main), void 0, [".js", "/index.js"]);
			if (mainContent && require_utils.getCodeFormat(mainContent) === "CJS") {
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
			const actualFormat = require_utils.getCodeFormat(defaultContent);
			const expectFormat = await require_utils.getFilePathFormat(defaultPath, vfs);
			if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") messages.push({
				code: "IMPLICIT_INDEX_JS_INVALID_FORMAT",
				args: {
					actualFormat,
					expectFormat
				},
				path: ["name"],
				type: "warning"
			});
			if (expectFormat === "CJS" && require_utils.hasEsModuleAndExportsDefault(defaultContent)) messages.push({
				code: "CJS_WITH_ESMODULE_DEFAULT_EXPORT",
				args: { filePath: "/index.js" },
				path: ["name"],
				type: "warning"
			});
		}
	});
	if (main != null) promiseQueue.push(async () => {
		if (!ensureTypeOfField(main, ["string"], mainPkgPath)) return;
		const mainPath = vfs.pathJoin(pkgDir, main);
		const mainContent = await readFile(mainPath, mainPkgPath, [".js", "/index.js"]);
		if (mainContent === false) return;
		if (hasInvalidJsxExtension(main, mainPkgPath)) return;
		if (!require_utils.isFilePathLintable(main)) return;
		const actualFormat = require_utils.getCodeFormat(mainContent);
		const expectFormat = await require_utils.getFilePathFormat(mainPath, vfs);
		if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
			const actualExtension = vfs.getExtName(mainPath);
			messages.push({
				code: require_utils.isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
				args: {
					actualFormat,
					expectFormat,
					actualExtension,
					expectExtension: require_utils.getCodeFormatExtension(actualFormat)
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
		if (module == null && exports == null && expectFormat === "CJS" && require_utils.hasEsModuleAndExportsDefault(mainContent)) messages.push({
			code: "CJS_WITH_ESMODULE_DEFAULT_EXPORT",
			args: { filePath: "/" + vfs.pathRelative(pkgDir, mainPath) },
			path: mainPkgPath,
			type: "warning"
		});
	});
	if (module != null) promiseQueue.push(async () => {
		if (!ensureTypeOfField(module, ["string"], modulePkgPath)) return;
		const moduleContent = await readFile(vfs.pathJoin(pkgDir, module), modulePkgPath, [".js", "/index.js"]);
		if (moduleContent === false) return;
		if (hasInvalidJsxExtension(module, modulePkgPath)) return;
		if (!require_utils.isFilePathLintable(module)) return;
		if (require_utils.getCodeFormat(moduleContent) === "CJS") messages.push({
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
	if (require_utils.getPublishedField(rootPkg, "typesVersions")[0]) knownFields.splice(0, 2);
	for (const fieldName of knownFields) {
		const [fieldValue, fieldPkgPath] = require_utils.getPublishedField(rootPkg, fieldName);
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
		if (module != null || browser != null || exports != null && typeof exports === "object" && (require_utils.objectHasKeyNested(exports, "browser") || require_utils.objectHasKeyNested(exports, "module")) || imports != null && typeof imports === "object" && (require_utils.objectHasKeyNested(imports, "browser") || require_utils.objectHasKeyNested(imports, "module"))) messages.push({
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
		const files = await require_utils.exportsGlob(vfs.pathJoin(pkgDir, "./*"), vfs, _packedFiles);
		const pq = require_utils.createPromiseQueue();
		for (const filePath of files) {
			if (hasInvalidJsxExtension(filePath, ["name"], "/" + vfs.pathRelative(pkgDir, filePath))) continue;
			if (!require_utils.isFilePathLintable(filePath)) continue;
			pq.push(async () => {
				const fileContent = await readFile(filePath, []);
				if (fileContent === false) return;
				if (!require_utils.isFileContentLintable(fileContent)) return;
				const actualFormat = require_utils.getCodeFormat(fileContent);
				const expectFormat = await require_utils.getFilePathFormat(filePath, vfs);
				if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
					if (actualFormat === "ESM" && (filePath.includes("browser") || filePath.includes("bundler"))) return;
					const actualExtension = vfs.getExtName(filePath);
					const expectExtension = require_utils.getCodeFormatExtension(actualFormat);
					const expectFilePath = require_utils.replaceLast(filePath, actualExtension, expectExtension);
					if (await vfs.isPathExist(expectFilePath)) return;
					messages.push({
						code: require_utils.isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
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
	const [bin, binPkgPath] = require_utils.getPublishedField(rootPkg, "bin");
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
	async function checkRepositoryField(repository) {
		if (!ensureTypeOfField(repository, ["string", "object"], ["repository"])) return;
		if (typeof repository === "string") {
			if (!require_utils.isShorthandRepositoryUrl(repository)) messages.push({
				code: "INVALID_REPOSITORY_VALUE",
				args: { type: "invalid-string-shorthand" },
				path: ["repository"],
				type: "warning"
			});
		} else if (typeof repository === "object" && repository.url && (repository.type === "git" || repository.type == null)) {
			if (!require_utils.isGitUrl(repository.url)) messages.push({
				code: "INVALID_REPOSITORY_VALUE",
				args: { type: "invalid-git-url" },
				path: ["repository", "url"],
				type: "warning"
			});
			else if (require_utils.isDeprecatedGitHubGitUrl(repository.url)) messages.push({
				code: "INVALID_REPOSITORY_VALUE",
				args: { type: "deprecated-github-git-protocol" },
				path: ["repository", "url"],
				type: "suggestion"
			});
			else if (require_utils.isShorthandGitHubOrGitLabUrl(repository.url)) {
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
	function fileNotPublished(pkgPath) {
		messages.push({
			code: "FILE_NOT_PUBLISHED",
			args: {},
			path: pkgPath,
			type: "error"
		});
	}
	function hasInvalidJsxExtension(filePath, currentPath, globbedFilePath) {
		const matched = require_utils.invalidJsxExtensions.find((ext) => filePath.endsWith(ext));
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
	function crawlBrowser(fieldValue, currentPath, hasExports) {
		if (typeof fieldValue === "string") promiseQueue.push(async () => {
			const browserPath = vfs.pathJoin(pkgDir, fieldValue);
			const browserContent = await readFile(browserPath, currentPath, [".js", "/index.js"]);
			if (browserContent === false) return;
			if (!require_utils.isFileContentLintable(browserContent)) return;
			const expectFormat = await require_utils.getFilePathFormat(browserPath, vfs);
			if (!hasExports && expectFormat === "CJS" && require_utils.hasEsModuleAndExportsDefault(browserContent)) messages.push({
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
	async function getExportsFiles(exportsValue, exportsKey, exports) {
		const exportsPath = require_utils.isRelativePath(exportsValue) ? vfs.pathJoin(pkgDir, exportsValue) : exportsValue;
		return exportsValue.includes("*") ? await require_utils.exportsGlob(exportsPath, vfs, _packedFiles, exportsKey, exports) : [exportsPath];
	}
	function crawlExportsOrImports(exportsValue, currentPath, isImports = false, state) {
		if (typeof exportsValue === "string") promiseQueue.push(async () => {
			if (isImports && !exportsValue.startsWith(".")) return;
			if (exportsValue.endsWith("/")) {
				const expectPath = currentPath.map((part) => {
					return part.endsWith("/") ? part + "*" : part;
				});
				const expectPathAlreadyExist = !!require_utils.getPkgPathValue(rootPkg, expectPath);
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
				const browserishCondition = require_utils.knownBrowserishConditions.find((c) => currentPath.includes(c));
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
			const pq = require_utils.createPromiseQueue();
			for (const filePath of exportsFiles) {
				if (hasInvalidJsxExtension(filePath, currentPath, isGlob ? "./" + vfs.pathRelative(pkgDir, filePath) : void 0)) continue;
				if (!require_utils.isFilePathLintable(filePath)) {
					if (require_utils.isAbsolutePath(filePath, pkgDir) && !require_utils.hasCustomCondition(require_utils.getConditionsFromCurrentPath(currentPath))) {
						const readFilePkgPath = isImports ? void 0 : currentPath;
						pq.push(async () => await readFile(filePath, readFilePkgPath));
					}
					continue;
				}
				pq.push(async () => {
					const fileContent = await readFile(filePath, isImports ? void 0 : currentPath);
					if (fileContent === false) return;
					if (!require_utils.isFileContentLintable(fileContent)) return;
					if (currentPath.includes("module")) {
						if (require_utils.getCodeFormat(fileContent) === "CJS") messages.push({
							code: isImports ? "IMPORTS_MODULE_SHOULD_BE_ESM" : "EXPORTS_MODULE_SHOULD_BE_ESM",
							args: {},
							path: currentPath,
							type: "error"
						});
						return;
					}
					const expectFormat = await require_utils.getFilePathFormat(filePath, vfs);
					if ((!state || state?.isReachableByImportCondition) && expectFormat === "CJS" && require_utils.hasEsModuleAndExportsDefault(fileContent)) messages.push({
						code: "CJS_WITH_ESMODULE_DEFAULT_EXPORT",
						args: { filePath: "/" + vfs.pathRelative(pkgDir, filePath) },
						path: currentPath,
						type: "warning"
					});
					if (state?.isAfterNodeCondition || currentPath.includes("browser")) return;
					const actualFormat = require_utils.getCodeFormat(fileContent);
					if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
						if (actualFormat === "ESM" && (filePath.includes("browser") || filePath.includes("bundler"))) return;
						const actualExtension = vfs.getExtName(filePath);
						const expectExtension = require_utils.getCodeFormatExtension(actualFormat);
						if (isGlob) {
							const expectFilePath = require_utils.replaceLast(filePath, actualExtension, expectExtension);
							if (await vfs.isPathExist(expectFilePath)) return;
						}
						messages.push({
							code: require_utils.isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
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
					if (typeof value === "string" && require_utils.isFilePathRawTs(value)) return false;
					if (typeof value === "object" && require_utils.objectHasValueNested(value, require_utils.isFilePathRawTs)) return false;
					return true;
				});
				let isPrecededByNestedTypesCondition = false;
				for (const key of precedingKeys) if (typeof exportsValue[key] === "object" && require_utils.objectHasKeyNested(exportsValue[key], "types")) {
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
	function checkTypesExported(exportsRootKey = void 0) {
		promiseQueue.push(async () => {
			const typesFilePath = await findTypesFilePath(exportsRootKey);
			const exportsRootValue = exportsRootKey ? exports[exportsRootKey] : exports;
			if (typesFilePath) {
				const exportsPath = exportsRootKey ? exportsPkgPath.concat(exportsRootKey) : exportsPkgPath;
				const seenResolvedKeys = new Set();
				const _resolveExports = (conditions) => {
					return require_utils.resolveExports(exportsRootValue, conditions.filter(Boolean), exportsPath);
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
						if (require_utils.isDtsFile(typesResult.value)) {
							const dtsActualFormat = await require_utils.getDtsFilePathFormat(typesResolvedPath, vfs);
							let dtsExpectFormat = void 0;
							if (!isDualPublish) {
								const jsResult = format === "import" ? importResult : requireResult;
								if (jsResult) {
									const jsResolvedPath = vfs.pathJoin(pkgDir, jsResult.value);
									if (await vfs.isPathExist(jsResolvedPath)) dtsExpectFormat = await require_utils.getFilePathFormat(jsResolvedPath, vfs);
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
										expectExtension: require_utils.getDtsCodeFormatExtension(dtsExpectFormat),
										expectPath
									},
									path: typesResult.path,
									type: "warning"
								});
							}
						} else if (!await vfs.isPathExist(vfs.pathJoin(pkgDir, require_utils.getAdjacentDtsPath(typesResult.value)))) {
							const dtsActualFormat = await require_utils.getDtsFilePathFormat(vfs.pathJoin(pkgDir, typesFilePath), vfs);
							const dtsExpectFormat = format === "import" ? "ESM" : "CJS";
							const isMatchingFormat = dtsActualFormat === dtsExpectFormat;
							messages.push({
								code: "TYPES_NOT_EXPORTED",
								args: {
									typesFilePath,
									actualExtension: isMatchingFormat ? void 0 : vfs.getExtName(typesFilePath),
									expectExtension: isMatchingFormat ? void 0 : require_utils.getDtsCodeFormatExtension(dtsExpectFormat)
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
	async function findTypesFilePath(exportsKey) {
		let typesFilePath;
		if (exportsKey == null || exportsKey === ".") {
			const [types] = require_utils.getPublishedField(rootPkg, "types");
			const [typings] = require_utils.getPublishedField(rootPkg, "typings");
			if (types) typesFilePath = types;
			else if (typings) typesFilePath = typings;
			else if (await readFile(vfs.pathJoin(pkgDir, "./index.d.ts"))) typesFilePath = "./index.d.ts";
		}
		return typesFilePath;
	}
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
			if (rootPkg.files == null && require_utils.commonInternalTestFileRegex.test(item) && (!_packedFiles || _packedFiles.includes(itemPath))) internalTestFilePaths.push("/" + vfs.pathRelative(pkgDir, itemPath));
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
	function isPathNestedWithin(childPath, dirPath) {
		return childPath.startsWith(dirPath + "/") || childPath.startsWith(dirPath + "\\");
	}
	function crawlBin(binValue, currentPath) {
		if (typeof binValue === "string") promiseQueue.push(async () => {
			const binPath = vfs.pathJoin(pkgDir, binValue);
			const binContent = await readFile(binPath, currentPath, [".js", "/index.js"]);
			if (binContent === false) return;
			if (!require_utils.isFilePathLintable(binValue)) return;
			if (!require_utils.startsWithShebang(binContent)) messages.push({
				code: "BIN_FILE_NOT_EXECUTABLE",
				args: {},
				path: currentPath,
				type: "error"
			});
			const actualFormat = require_utils.getCodeFormat(binContent);
			const expectFormat = await require_utils.getFilePathFormat(binPath, vfs);
			if (actualFormat !== expectFormat && actualFormat !== "unknown" && actualFormat !== "mixed") {
				const actualExtension = vfs.getExtName(binPath);
				messages.push({
					code: require_utils.isExplicitExtension(actualExtension) ? "FILE_INVALID_EXPLICIT_FORMAT" : "FILE_INVALID_FORMAT",
					args: {
						actualFormat,
						expectFormat,
						actualExtension,
						expectExtension: require_utils.getCodeFormatExtension(actualFormat)
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
function createTarballVfs(files) {
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
async function publint(options) {
	const pack = options?.pack;
	if (!pack || typeof pack !== "object") throw new Error("[publint] The `pack` option must be set to an object with `tarball` or `files` to work in the browser");
	let vfs;
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
exports.publint = publint;
