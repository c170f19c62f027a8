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
/**
* @typedef {{
*   name: string,
*   main: string,
*   module: string,
*   exports: Record<string, string>,
*   repository: Record<string, string> | string,
*   type: 'module' | 'commonjs'
* }} Pkg
*/
/**
* @typedef {'ESM' | 'CJS' | 'mixed' | 'unknown'} CodeFormat
*/
const ESM_CONTENT_RE = /([\s;]|^)(import[\w,{}\s*]*from|import\s*['"*{]|export\b\s*(?:[*{]|default|type|function|const|var|let|async function)|import\.meta\b)/m;
/**
* @param {string} code
*/
function isCodeEsm(code) {
	return ESM_CONTENT_RE.test(code);
}
const CJS_CONTENT_RE = /([\s;]|^)(module.exports\b|exports\.\w|require\s*\(|global\.\w|Object\.(defineProperty|defineProperties|assign)\s*\(\s*exports\b)/m;
/**
* @param {string} code
*/
function isCodeCjs(code) {
	return CJS_CONTENT_RE.test(code);
}
const EXPORTS___ESMODULE_PATTERN_RE = /exports\.__esModule\s*=\s*true|Object\.defineProperty\s*\(\s*exports\s*,\s*["']__esModule["']\s*,\s*\{\s*value\s*:\s*true\s*\}/;
const EXPORTS_DEFAULT_PATTERN_RE = /exports(?:\.default|\["default"\]|\['default'\])\s*=\s*([^\s]{7}.)/g;
/**
* @param {string} code
*/
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
/**
* @param {string} code
*/
function stripComments(code) {
	return code.replace(MULTILINE_COMMENTS_RE, "").replace(SINGLELINE_COMMENTS_RE, "");
}
const GIT_URL_RE = /^(?:(git\+https?|git\+ssh|https?|ssh|git):\/\/)?(?:[^@/]+@)?([\w.-]+)(?::([\w\d-]+))?(\/[^?#]+)\/?$/;
/**
* @param {string} url
*/
function isGitUrl(url) {
	return GIT_URL_RE.test(url) && (url.includes("://") || url.includes("@"));
}
/**
* @param {string} url
*/
function isShorthandGitHubOrGitLabUrl(url) {
	const tokens = url.match(GIT_URL_RE);
	if (tokens && (url.includes("://") || url.includes("@"))) {
		const host = tokens[2];
		const path = tokens[4];
		if (/(github|gitlab)/.test(host)) return !url.startsWith("git+") || !path.endsWith(".git");
	}
	return false;
}
/**
* Reference: https://github.blog/security/application-security/improving-git-protocol-security-github/
* @param {string} url
*/
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
/**
* @param {string} url
*/
function isShorthandRepositoryUrl(url) {
	return SHORTHAND_REPOSITORY_URL_RE.test(url);
}
/**
* @param {string} code
* @returns {CodeFormat}
*/
function getCodeFormat(code) {
	code = stripComments(code);
	const isEsm = isCodeEsm(code);
	const isCjs = isCodeCjs(code);
	if (isEsm && isCjs) return "mixed";
	else if (isEsm) return "ESM";
	else if (isCjs) return "CJS";
	else return "unknown";
}
/**
* Handle `exports` glob
* @param {string} globStr An absolute glob string that must contain one `*`
* @param {import('./core.js').Vfs} vfs
* @param {string[]} [packedFiles]
* @param {string} [exportsKey]
* @param {Record<string, any>} [exports]
* @returns {Promise<string[]>} Matched file paths
*/
async function exportsGlob(globStr, vfs, packedFiles, exportsKey, exports) {
	/** @type {string[]} */
	const filePaths = [];
	const globStrRe = new RegExp(`^${slash(globStr).split("*").map(escapeRegExp).join("(.+)")}$`);
	const topDir = globStr.split("*")[0].match(/(.+)[/\\]/)?.[1];
	/** @type {RegExp[]} */
	const excludedExportKeys = [];
	if (exportsKey && exports) {
		for (const key in exports) if (exports[key] === null) excludedExportKeys.push(new RegExp(`^${key.split("*").map(escapeRegExp).join("(.+)")}$`));
	}
	if (topDir && await vfs.isPathDir(topDir)) await scanDir(topDir);
	return filePaths;
	/**
	* @param {string} dirPath
	*/
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
/**
* @see https://developer.mozilla.org/en-US/docs/Web/JavaScript/Guide/Regular_Expressions#escaping
* @param {string} string
*/
function escapeRegExp(string) {
	return string.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
/**
* @param {string} str
*/
function slash(str) {
	return str.replace(/\\/g, "/");
}
/**
* @param {string} filePath
* @param {import('./core.js').Vfs} vfs
* @returns {Promise<Exclude<CodeFormat, 'mixed' | 'unknown'>>}
*/
async function getFilePathFormat(filePath, vfs) {
	if (filePath.endsWith(".native.js")) filePath = filePath.slice(0, -10);
	if (filePath.endsWith(".mjs")) return "ESM";
	if (filePath.endsWith(".cjs")) return "CJS";
	return (await getNearestPkg(filePath, vfs))?.type === "module" ? "ESM" : "CJS";
}
/**
* @param {string} filePath
* @param {import('./core.js').Vfs} vfs
* @returns {Promise<Exclude<CodeFormat, 'mixed' | 'unknown'>>}
*/
async function getDtsFilePathFormat(filePath, vfs) {
	if (filePath.endsWith(".d.mts")) return "ESM";
	if (filePath.endsWith(".d.cts")) return "CJS";
	return (await getNearestPkg(filePath, vfs))?.type === "module" ? "ESM" : "CJS";
}
/**
* @param {CodeFormat} format
*/
function getCodeFormatExtension(format) {
	switch (format) {
		case "ESM": return ".mjs";
		case "CJS": return ".cjs";
		default: return ".js";
	}
}
/**
* @param {CodeFormat} format
*/
function getDtsCodeFormatExtension(format) {
	switch (format) {
		case "ESM": return ".mts";
		case "CJS": return ".cts";
		default: return ".ts";
	}
}
/**
* @param {string} path
*/
function isExplicitExtension(path) {
	return path.endsWith(".mjs") || path.endsWith(".cjs");
}
/**
* only lint JS files. TS and others not supported.
* @param {string} filePath
*/
function isFilePathLintable(filePath) {
	return lintableFileExtensions.some((ext) => filePath.endsWith(ext));
}
/**
* @param {string} filePath
*/
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
/**
* Whether the given conditions may support raw `.ts` or `.tsx` files. Usually
* you shouldn't export these files, however some setups uses custom conditions
* to export them, which wouldn't be enabled by consumers in practice.
*
* Since we can't know all the possible custom condition names, we track a list
* of popular condition names we know of, and if one isn't found to be in the list,
* we can assume it's a custom condition and that it may export raw TS files.
*
* Note: This doesn't need to be perfect. Right now it's used for determining
* whether to check for file existence in these specified paths, so worst case
* is that we just missed some checks.
*
* @param {string[]} conditions
*/
function hasCustomCondition(conditions) {
	for (const condition of conditions) if (!COMMON_CONDITIONS.includes(condition)) return true;
	return false;
}
/**
* When traversing the package.json `exports` or `imports` field, this function
* tries to extract the conditions from the current path.
*
* @param {string[]} currentPath
*/
function getConditionsFromCurrentPath(currentPath) {
	let sliceIndex = currentPath.findIndex((p) => p === "exports" || p === "imports");
	if (sliceIndex === -1) return [];
	if (currentPath[sliceIndex + 1]?.[0] === ".") sliceIndex++;
	return currentPath.slice(sliceIndex + 1);
}
const FLOW_COMMENT_RE = /^\s*(?:\/\/|\/\*\*?|\*)\s*@flow/m;
/**
* don't lint Flow files, which is annotated by an initial `@flow` comment
* @param {string} fileContent
*/
function isFileContentLintable(fileContent) {
	return !FLOW_COMMENT_RE.test(fileContent);
}
/**
* Whether the `filePath` looks like a relative path, e.g.
* - ./foo
* - ../foo
* - foo/bar
* @param {string} filePath
*/
function isRelativePath(filePath) {
	if (filePath[0] === ".") return true;
	return filePath[0] !== "/" && !filePath.includes(":");
}
/**
* Whether the `filePath` looks like an absolute path
* @param {string} filePath
* @param {string} pkgDir
*/
function isAbsolutePath(filePath, pkgDir) {
	if (!pkgDir.endsWith("/")) pkgDir += "/";
	return filePath.startsWith(pkgDir) || filePath[0] === "/" || filePath[1] === ":" && filePath[0].match(/[a-zA-Z]/);
}
/**
* @param {string} filePath
* @param {import('./core.js').Vfs} vfs
* @returns {Promise<Pkg | undefined>}
*/
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
/**
* @param {string[]} path
* @returns {string}
*/
function formatMessagePath(path) {
	let formatted = "pkg";
	for (const part of path) if (/^\d+$/.test(part)) formatted += `[${part}]`;
	else if (!/^[a-zA-Z_$][a-zA-Z0-9_$]*$/.test(part)) formatted += `["${part}"]`;
	else formatted += "." + part;
	return formatted;
}
/** @type {import('../utils.d.ts').getPkgPathValue} */
function getPkgPathValue(pkg, path) {
	let v = pkg;
	for (const p of path) v = v?.[p];
	return v;
}
function createPromiseQueue() {
	/** @type {Promise<void>[]} */
	const promises = [];
	return {
		push: (fn) => promises.push(fn()),
		wait: () => Promise.all(promises)
	};
}
/**
* @param {Record<string, any>} pkgJson
* @param {string} field
* @returns {[value: any, path: string[]]}
*/
function getPublishedField(pkgJson, field) {
	if (pkgJson.publishConfig?.[field]) return [pkgJson.publishConfig[field], ["publishConfig", field]];
	else return [pkgJson[field], [field]];
}
/**
* @param {Record<string, any>} obj
* @param {string} key
*/
function objectHasKeyNested(obj, key) {
	for (const k in obj) {
		if (k === key) return true;
		if (typeof obj[k] === "object" && objectHasKeyNested(obj[k], key)) return true;
	}
	return false;
}
/**
* @param {Record<string, any>} obj
* @param {(value: string) => boolean} predicate
*/
function objectHasValueNested(obj, predicate) {
	for (const k in obj) {
		if (typeof obj[k] === "string" && predicate(obj[k])) return true;
		if (typeof obj[k] === "object" && objectHasValueNested(obj[k], predicate)) return true;
	}
	return false;
}
/**
* @param {string} filePath
*/
function getAdjacentDtsPath(filePath) {
	return filePath.replace(/\.([mc]?)jsx?$/, ".d.$1ts");
}
const DTS_RE = /\.d\.[mc]?ts$/;
/**
* @param {string} filePath
*/
function isDtsFile(filePath) {
	return DTS_RE.test(filePath);
}
/**
* simplified `exports` field resolver that expects `exportsValue` to be the path value directly.
* no path matching will happen. `exportsValue` should be an object that contains only conditions
* and their values, or a string.
*
* TODO: look into using https://github.com/lukeed/resolve.exports
* @param {Record<string, any> | string | string[]} exportsValue
* @param {string[]} conditions
* @param {string[]} [currentPath] matched conditions while resolving the exports
* @returns {{ value: string, path: string[] } | undefined}
*/
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
/**
* @param {string} str
* @param {string} search
* @param {string} replace
*/
function replaceLast(str, search, replace) {
	const index = str.lastIndexOf(search);
	if (index === -1) return str;
	return str.slice(0, index) + replace + str.slice(index + search.length);
}
/**
* @param {string} code
*/
function startsWithShebang(code) {
	return /^#!\s*\/usr\/bin\/env/.test(code);
}
export { startsWithShebang as A, isRelativePath as C, objectHasValueNested as D, objectHasKeyNested as E, licenseFiles as F, commonInternalTestFileRegex as M, invalidJsxExtensions as N, replaceLast as O, knownBrowserishConditions as P, isGitUrl as S, isShorthandRepositoryUrl as T, isDtsFile as _, getCodeFormat as a, isFilePathLintable as b, getDtsCodeFormatExtension as c, getPkgPathValue as d, getPublishedField as f, isDeprecatedGitHubGitUrl as g, isAbsolutePath as h, getAdjacentDtsPath as i, commonInternalPaths as j, resolveExports as k, getDtsFilePathFormat as l, hasEsModuleAndExportsDefault as m, exportsGlob as n, getCodeFormatExtension as o, hasCustomCondition as p, formatMessagePath as r, getConditionsFromCurrentPath as s, createPromiseQueue as t, getFilePathFormat as u, isExplicitExtension as v, isShorthandGitHubOrGitLabUrl as w, isFilePathRawTs as x, isFileContentLintable as y };
