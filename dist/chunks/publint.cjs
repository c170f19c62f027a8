// node_modules/publint/src/shared/constants.js
const lintableFileExtensions = [
	".js",
	".mjs",
	".cjs"
];
const invalidJsxExtensions = [
	".mjsx",
	".cjsx",
	".mtsx",
	".ctsx"
];
const knownBrowserishConditions = [
	"worker",
	"workerd",
	"edge-light"
];
const commonInternalPaths = [
	"test/",
	"tests/",
	"__tests__/",
	"e2e/",
	".circleci/",
	".github/",
	".husky/",
	".vscode/",
	".prettierrc",
	".prettierignore",
	"prettier.config.js",
	".eslintrc",
	".eslintrc.js",
	".eslintignore",
	"eslint.config.js",
	"eslint.config.mjs",
	"eslint.config.cjs",
	".travis.yml",
	"azure-pipelines.yml",
	"appveyor.yml",
	".gitattributes",
	".gitignore",
	"package-lock.json",
	"yarn.lock",
	"pnpm-lock.yaml",
	"bun.lock",
	"bun.lockb",
	"CONTRIBUTING.md",
	"CODE_OF_CONDUCT.md",
	"CODEOWNERS",
	"Dockerfile",
	"tsconfig.tsbuildinfo"
];
const commonInternalTestFileRegex = /\.(test|spec)\.[cm]?[jt]sx?$/;
const licenseFiles = [
	/^copying/i,
	/^licence/i,
	/^license/i
];
// node_modules/publint/src/shared/utils.js
const ESM_CONTENT_RE = /([\s;]|^)(import[\w,{}\s*]*from|import\s*['"*{]|export\b\s*(?:[*{]|default|type|function|const|var|let|async function)|import\.meta\b)/m;
function isCodeEsm(code) {
	return ESM_CONTENT_RE.test(code);
}
const CJS_CONTENT_RE = /([\s;]|^)(module.exports\b|exports\.\w|require\s*\(|global\.\w|Object\.(defineProperty|defineProperties|assign)\s*\(\s*exports\b)/m;
function isCodeCjs(code) {
	return CJS_CONTENT_RE.test(code);
}
const EXPORTS___ESMODULE_PATTERN_RE = /exports\.__esModule\s*=\s*true|Object\.defineProperty\s*\(\s*exports\s*,\s*["']__esModule["']\s*,\s*\{\s*value\s*:\s*true\s*\}/;
const EXPORTS_DEFAULT_PATTERN_RE = /exports(?:\.default|\["default"\]|\['default'\])\s*=\s*([^\s]{7}.)/g;
function hasEsModuleAndExportsDefault(code) {
	const strippedCode = stripComments(code);
	if (!EXPORTS___ESMODULE_PATTERN_RE.test(strippedCode)) return false;
	for (const match of strippedCode.matchAll(EXPORTS_DEFAULT_PATTERN_RE)) {
		const partialDefaultValue = match[1].trimEnd();
		if (partialDefaultValue === "exports" || partialDefaultValue === "exports;") continue;
		if (partialDefaultValue.startsWith("{")) continue;
		return true;
	}
	return false;
}
const MULTILINE_COMMENTS_RE = /\/\*(.|[\r\n])*?\*\//gm;
const SINGLELINE_COMMENTS_RE = /\/\/.*/g;
function stripComments(code) {
	return code.replace(MULTILINE_COMMENTS_RE, "").replace(SINGLELINE_COMMENTS_RE, "");
}
const GIT_URL_RE = /^(?:(git\+https?|git\+ssh|https?|ssh|git):\/\/)?(?:[^@/]+@)?([\w.-]+)(?::([\w\d-]+))?(\/[^?#]+)\/?$/;
function isGitUrl(url) {
	return GIT_URL_RE.test(url) && (url.includes("://") || url.includes("@"));
}
function isShorthandGitHubOrGitLabUrl(url) {
	const tokens = url.match(GIT_URL_RE);
	if (tokens && (url.includes("://") || url.includes("@"))) {
		const host = tokens[2];
		const path = tokens[4];
		if (/(github|gitlab)/.test(host)) return !url.startsWith("git+") || !path.endsWith(".git");
	}
	return false;
}
function isDeprecatedGitHubGitUrl(url) {
	const tokens = url.match(GIT_URL_RE);
	if (tokens) {
		const protocol = tokens[1];
		const host = tokens[2];
		if (/github/.test(host) && protocol === "git") return true;
	}
	return false;
}
const SHORTHAND_REPOSITORY_URL_RE = /^(?:(?:github|bitbucket|gitlab):[^/]+\/.+|gist:.+|[^/]+\/[^/]+)$/;
function isShorthandRepositoryUrl(url) {
	return SHORTHAND_REPOSITORY_URL_RE.test(url);
}
function getCodeFormat(code) {
	code = stripComments(code);
	const isEsm = isCodeEsm(code);
	const isCjs = isCodeCjs(code);
	if (isEsm && isCjs) return "mixed";
	else if (isEsm) return "ESM";
	else if (isCjs) return "CJS";
	else return "unknown";
}
async function exportsGlob(globStr, vfs, packedFiles, exportsKey, exports) {
	const filePaths = [];
	const globStrRe = new RegExp(`^${slash(globStr).split("*").map(escapeRegExp).join("(.+)")}$`);
	const topDir = globStr.split("*")[0].match(/(.+)[/\\]/)?.[1];
	const excludedExportKeys = [];
	if (exportsKey && exports) {
		for (const key in exports) if (exports[key] === null) excludedExportKeys.push(new RegExp(`^${key.split("*").map(escapeRegExp).join("(.+)")}$`));
	}
	if (topDir && await vfs.isPathDir(topDir)) await scanDir(topDir);
	return filePaths;
	async function scanDir(dirPath) {
		const items = await vfs.readDir(dirPath);
		for (const item of items) {
			const itemPath = vfs.pathJoin(dirPath, item);
			if (!packedFiles || packedFiles.some((file) => file.startsWith(itemPath))) {
				if (await vfs.isPathDir(itemPath)) await scanDir(itemPath);
				else {
					const matched = slash(itemPath).match(globStrRe);
					if (matched) {
						if (matched.length > 2) {
							let allGlobSame = true;
							for (let i = 2; i < matched.length; i++) if (matched[i] !== matched[1]) {
								allGlobSame = false;
								break;
							}
							if (!allGlobSame) continue;
						}
						if (exportsKey && exports && excludedExportKeys.length) {
							const replacedExportsKey = exportsKey.replace("*", matched[1]);
							if (excludedExportKeys.some((re) => re.test(replacedExportsKey))) continue;
						}
						filePaths.push(itemPath);
					}
				}
			}
		}
	}
}
function escapeRegExp(string) {
	return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function slash(str) {
	return str.replace(/\\/g, "/");
}
async function getFilePathFormat(filePath, vfs) {
	if (filePath.endsWith(".native.js")) filePath = filePath.slice(0, -10);
	if (filePath.endsWith(".mjs")) return "ESM";
	if (filePath.endsWith(".cjs")) return "CJS";
	return (await getNearestPkg(filePath, vfs))?.type === "module" ? "ESM" : "CJS";
}
async function getDtsFilePathFormat(filePath, vfs) {
	if (filePath.endsWith(".d.mts")) return "ESM";
	if (filePath.endsWith(".d.cts")) return "CJS";
	return (await getNearestPkg(filePath, vfs))?.type === "module" ? "ESM" : "CJS";
}
function getCodeFormatExtension(format) {
	switch (format) {
		case "ESM": return ".mjs";
		case "CJS": return ".cjs";
		default: return ".js";
	}
}
function getDtsCodeFormatExtension(format) {
	switch (format) {
		case "ESM": return ".mts";
		case "CJS": return ".cts";
		default: return ".ts";
	}
}
function isExplicitExtension(path) {
	return path.endsWith(".mjs") || path.endsWith(".cjs");
}
function isFilePathLintable(filePath) {
	return lintableFileExtensions.some((ext) => filePath.endsWith(ext));
}
function isFilePathRawTs(filePath) {
	return filePath.endsWith(".ts") && !filePath.endsWith(".d.ts") || filePath.endsWith(".tsx");
}
const COMMON_CONDITIONS = [
	"default",
	"import",
	"require",
	"development",
	"production",
	"types",
	"node",
	"browser",
	"worker",
	"deno"
];
function hasCustomCondition(conditions) {
	for (const condition of conditions) if (!COMMON_CONDITIONS.includes(condition)) return true;
	return false;
}
function getConditionsFromCurrentPath(currentPath) {
	let sliceIndex = currentPath.findIndex((p) => p === "exports" || p === "imports");
	if (sliceIndex === -1) return [];
	if (currentPath[sliceIndex + 1]?.[0] === ".") sliceIndex++;
	return currentPath.slice(sliceIndex + 1);
}
const FLOW_COMMENT_RE = /^\s*(?:\/\/|\/\*\*?|\*)\s*@flow/m;
function isFileContentLintable(fileContent) {
	return !FLOW_COMMENT_RE.test(fileContent);
}
function isRelativePath(filePath) {
	if (filePath[0] === ".") return true;
	return filePath[0] !== "/" && !filePath.includes(":");
}
function isAbsolutePath(filePath, pkgDir) {
	if (!pkgDir.endsWith("/")) pkgDir += "/";
	return filePath.startsWith(pkgDir) || filePath[0] === "/" || filePath[1] === ":" && filePath[0].match(/[a-zA-Z]/);
}
async function getNearestPkg(filePath, vfs) {
	let currentDir = vfs.getDirName(filePath);
	while (true) {
		const pkgJsonPath = vfs.pathJoin(currentDir, "package.json");
		if (await vfs.isPathExist(pkgJsonPath)) try {
			return JSON.parse(await vfs.readFile(pkgJsonPath));
		} catch {}
		const nextDir = vfs.getDirName(currentDir);
		if (nextDir === currentDir) break;
		currentDir = nextDir;
	}
}
function formatMessagePath(path) {
	let formatted = "pkg";
	for (const part of path) if (/^\d+$/.test(part)) formatted += `[${part}]`;
	else if (!/^[a-zA-Z_$][a-zA-Z0-9_$]*$/.test(part)) formatted += `["${part}"]`;
	else formatted += "." + part;
	return formatted;
}
function getPkgPathValue(pkg, path) {
	let v = pkg;
	for (const p of path) v = v?.[p];
	return v;
}
function createPromiseQueue() {
	const promises = [];
	return {
		push: (fn) => promises.push(fn()),
		wait: () => Promise.all(promises)
	};
}
function getPublishedField(pkgJson, field) {
	if (pkgJson.publishConfig?.[field]) return [pkgJson.publishConfig[field], ["publishConfig", field]];
	else return [pkgJson[field], [field]];
}
function objectHasKeyNested(obj, key) {
	for (const k in obj) {
		if (k === key) return true;
		if (typeof obj[k] === "object" && objectHasKeyNested(obj[k], key)) return true;
	}
	return false;
}
function objectHasValueNested(obj, predicate) {
	for (const k in obj) {
		if (typeof obj[k] === "string" && predicate(obj[k])) return true;
		if (typeof obj[k] === "object" && objectHasValueNested(obj[k], predicate)) return true;
	}
	return false;
}
function getAdjacentDtsPath(filePath) {
	return filePath.replace(/\.([mc]?)jsx?$/, ".d.$1ts");
}
const DTS_RE = /\.d\.[mc]?ts$/;
function isDtsFile(filePath) {
	return DTS_RE.test(filePath);
}
function resolveExports(exportsValue, conditions, currentPath = []) {
	if (typeof exportsValue === "string") return {
		value: exportsValue,
		path: currentPath
	};
	else if (Array.isArray(exportsValue)) return resolveExports(exportsValue[0], conditions, currentPath.concat("0"));
	for (const key in exportsValue) if (conditions.includes(key) || key === "default") {
		const result = resolveExports(exportsValue[key], conditions, currentPath.concat(key));
		if (result || key === "default") return result;
	}
}
function replaceLast(str, search, replace) {
	const index = str.lastIndexOf(search);
	if (index === -1) return str;
	return str.slice(0, index) + replace + str.slice(index + search.length);
}
function startsWithShebang(code) {
	return /^#!\s*\/usr\/bin\/env/.test(code);
}
Object.defineProperty(exports, "commonInternalPaths", {
	enumerable: true,
	get: function() {
		return commonInternalPaths;
	}
});
Object.defineProperty(exports, "commonInternalTestFileRegex", {
	enumerable: true,
	get: function() {
		return commonInternalTestFileRegex;
	}
});
Object.defineProperty(exports, "createPromiseQueue", {
	enumerable: true,
	get: function() {
		return createPromiseQueue;
	}
});
Object.defineProperty(exports, "exportsGlob", {
	enumerable: true,
	get: function() {
		return exportsGlob;
	}
});
Object.defineProperty(exports, "formatMessagePath", {
	enumerable: true,
	get: function() {
		return formatMessagePath;
	}
});
Object.defineProperty(exports, "getAdjacentDtsPath", {
	enumerable: true,
	get: function() {
		return getAdjacentDtsPath;
	}
});
Object.defineProperty(exports, "getCodeFormat", {
	enumerable: true,
	get: function() {
		return getCodeFormat;
	}
});
Object.defineProperty(exports, "getCodeFormatExtension", {
	enumerable: true,
	get: function() {
		return getCodeFormatExtension;
	}
});
Object.defineProperty(exports, "getConditionsFromCurrentPath", {
	enumerable: true,
	get: function() {
		return getConditionsFromCurrentPath;
	}
});
Object.defineProperty(exports, "getDtsCodeFormatExtension", {
	enumerable: true,
	get: function() {
		return getDtsCodeFormatExtension;
	}
});
Object.defineProperty(exports, "getDtsFilePathFormat", {
	enumerable: true,
	get: function() {
		return getDtsFilePathFormat;
	}
});
Object.defineProperty(exports, "getFilePathFormat", {
	enumerable: true,
	get: function() {
		return getFilePathFormat;
	}
});
Object.defineProperty(exports, "getPkgPathValue", {
	enumerable: true,
	get: function() {
		return getPkgPathValue;
	}
});
Object.defineProperty(exports, "getPublishedField", {
	enumerable: true,
	get: function() {
		return getPublishedField;
	}
});
Object.defineProperty(exports, "hasCustomCondition", {
	enumerable: true,
	get: function() {
		return hasCustomCondition;
	}
});
Object.defineProperty(exports, "hasEsModuleAndExportsDefault", {
	enumerable: true,
	get: function() {
		return hasEsModuleAndExportsDefault;
	}
});
Object.defineProperty(exports, "invalidJsxExtensions", {
	enumerable: true,
	get: function() {
		return invalidJsxExtensions;
	}
});
Object.defineProperty(exports, "isAbsolutePath", {
	enumerable: true,
	get: function() {
		return isAbsolutePath;
	}
});
Object.defineProperty(exports, "isDeprecatedGitHubGitUrl", {
	enumerable: true,
	get: function() {
		return isDeprecatedGitHubGitUrl;
	}
});
Object.defineProperty(exports, "isDtsFile", {
	enumerable: true,
	get: function() {
		return isDtsFile;
	}
});
Object.defineProperty(exports, "isExplicitExtension", {
	enumerable: true,
	get: function() {
		return isExplicitExtension;
	}
});
Object.defineProperty(exports, "isFileContentLintable", {
	enumerable: true,
	get: function() {
		return isFileContentLintable;
	}
});
Object.defineProperty(exports, "isFilePathLintable", {
	enumerable: true,
	get: function() {
		return isFilePathLintable;
	}
});
Object.defineProperty(exports, "isFilePathRawTs", {
	enumerable: true,
	get: function() {
		return isFilePathRawTs;
	}
});
Object.defineProperty(exports, "isGitUrl", {
	enumerable: true,
	get: function() {
		return isGitUrl;
	}
});
Object.defineProperty(exports, "isRelativePath", {
	enumerable: true,
	get: function() {
		return isRelativePath;
	}
});
Object.defineProperty(exports, "isShorthandGitHubOrGitLabUrl", {
	enumerable: true,
	get: function() {
		return isShorthandGitHubOrGitLabUrl;
	}
});
Object.defineProperty(exports, "isShorthandRepositoryUrl", {
	enumerable: true,
	get: function() {
		return isShorthandRepositoryUrl;
	}
});
Object.defineProperty(exports, "knownBrowserishConditions", {
	enumerable: true,
	get: function() {
		return knownBrowserishConditions;
	}
});
Object.defineProperty(exports, "licenseFiles", {
	enumerable: true,
	get: function() {
		return licenseFiles;
	}
});
Object.defineProperty(exports, "objectHasKeyNested", {
	enumerable: true,
	get: function() {
		return objectHasKeyNested;
	}
});
Object.defineProperty(exports, "objectHasValueNested", {
	enumerable: true,
	get: function() {
		return objectHasValueNested;
	}
});
Object.defineProperty(exports, "replaceLast", {
	enumerable: true,
	get: function() {
		return replaceLast;
	}
});
Object.defineProperty(exports, "resolveExports", {
	enumerable: true,
	get: function() {
		return resolveExports;
	}
});
Object.defineProperty(exports, "startsWithShebang", {
	enumerable: true,
	get: function() {
		return startsWithShebang;
	}
});
