const require_rolldown_runtime = require("./runtime.cjs");
const require_utils = require("./publint.cjs");
// node_modules/picocolors/picocolors.js
var require_picocolors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));
// node_modules/publint/src/shared/message.js
var import_picocolors = require_rolldown_runtime.__toESM(require_picocolors(), 1);
const EMPTY_MSG = "<empty>";
function formatMessage(m, pkg, opts = {}) {
	const h = getHighlighter(opts.color);
	const pv = (path) => {
		try {
			const str = String(require_utils.getPkgPathValue(pkg, path));
			return str === "" ? EMPTY_MSG : str;
		} catch {
			return "undefined";
		}
	};
	switch (m.code) {
		case "IMPLICIT_INDEX_JS_INVALID_FORMAT": return `index.js should be ${m.args.expectFormat} but it is ${m.args.actualFormat}`;
		case "FILE_INVALID_FORMAT": {
			const relativePath = m.args.actualFilePath ?? pv(m.path);
			let start = "";
			if (opts.reference || m.path[0] === "name") start = h.bold(relativePath);
			else {
				const is = pv(m.path).includes("*") ? "matches" : "is";
				start = `${h.bold(require_utils.formatMessagePath(m.path))} ${is} ${h.bold(relativePath)} and`;
			}
			return `${start} is written in ${h.warn(m.args.actualFormat)}, but is interpreted as ${h.warn(m.args.expectFormat)}. Consider using the ${h.warn(m.args.expectExtension)} extension, e.g. ${h.bold(require_utils.replaceLast(relativePath, ".js", m.args.expectExtension))}`;
		}
		case "FILE_INVALID_EXPLICIT_FORMAT": {
			const relativePath = m.args.actualFilePath ?? pv(m.path);
			let start = "";
			if (opts.reference || m.path[0] === "name") start = h.bold(relativePath);
			else {
				const is = pv(m.path).includes("*") ? "matches" : "is";
				start = `${h.bold(require_utils.formatMessagePath(m.path))} ${is} ${h.bold(relativePath)} and`;
			}
			return `${start} ends with the ${h.warn(m.args.actualExtension)} extension, but the code is written in ${h.warn(m.args.actualFormat)}. Consider using the ${h.warn(m.args.expectExtension)} extension, e.g. ${h.bold(require_utils.replaceLast(relativePath, m.args.actualExtension, m.args.expectExtension))}`;
		}
		case "FILE_INVALID_JSX_EXTENSION": {
			const relativePath = m.args.globbedFilePath ?? pv(m.path);
			let start = "";
			if (opts.reference || m.path[0] === "name") start = h.bold(relativePath);
			else {
				const is = m.args.globbedFilePath ? "matches" : "is";
				start = `${h.bold(require_utils.formatMessagePath(m.path))} ${is} ${h.bold(relativePath)} and`;
			}
			return `${start} uses an invalid ${h.bold(m.args.actualExtension)} extension. You don't need to split ESM and CJS formats for JSX. You should write a single file in ESM with the ${h.bold(".jsx")} extension instead, e.g. ${h.bold(require_utils.replaceLast(pv(m.path), m.args.actualExtension, ".jsx"))}`;
		}
		case "FILE_DOES_NOT_EXIST": if (opts.reference) return `File does not exist`;
		else {
			let value = pv(m.path);
			if (value === EMPTY_MSG && m.path[0] === "main") value += " (implies index.js)";
			return `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(value)} but the file does not exist.`;
		}
		case "FILE_NOT_PUBLISHED": if (opts.reference) return `File is not published. Is it specified in ${h.bold("pkg.files")}?`;
		else return `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} but the file is not published. Is it specified in ${h.bold("pkg.files")}?`;
		case "HAS_ESM_MAIN_BUT_NO_EXPORTS": return `${h.bold("pkg.main")} is an ESM file, but it is usually better to use ${h.bold("pkg.exports")} instead. If you don't support Node.js 12.6 and below, you can also remove ${h.bold("pkg.main")}. (This may be a breaking change)`;
		case "HAS_MODULE_BUT_NO_EXPORTS": return `${h.bold("pkg.module")} is used to output ESM, but ${h.bold("pkg.exports")} is not defined. As Node.js doesn't read ${h.bold("pkg.module")}, the ESM output may be skipped. Consider adding ${h.bold("pkg.exports")} to export the ESM output. ${h.bold("pkg.module")} can usually be removed alongside too. (This may be a breaking change)`;
		case "MODULE_SHOULD_BE_ESM":
		case "EXPORTS_MODULE_SHOULD_BE_ESM":
		case "IMPORTS_MODULE_SHOULD_BE_ESM": return `${opts.reference ? "Should" : `${h.bold(require_utils.formatMessagePath(m.path))} should`} be ESM, but the code is written in CJS.`;
		case "EXPORTS_GLOB_NO_MATCHED_FILES":
		case "IMPORTS_GLOB_NO_MATCHED_FILES": return `${opts.reference ? "Does" : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} but does`} not match any files.`;
		case "EXPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING":
		case "IMPORTS_GLOB_NO_DEPRECATED_SUBPATH_MAPPING": return `${h.bold(require_utils.formatMessagePath(m.path))} maps to a path that ends with ${h.bold("/")} which is a removed feature. Use ${h.bold(require_utils.formatMessagePath(m.args.expectPath))}: "${h.bold(m.args.expectValue)}" instead.`;
		case "EXPORTS_TYPES_SHOULD_BE_FIRST": return `${opts.reference ? "Should" : `${h.bold(require_utils.formatMessagePath(m.path))} should`} be the first in the object as conditions are order-sensitive so it can be resolved by TypeScript.`;
		case "EXPORTS_MODULE_SHOULD_PRECEDE_REQUIRE":
		case "IMPORTS_MODULE_SHOULD_PRECEDE_REQUIRE": return `${opts.reference ? "Should" : `${h.bold(require_utils.formatMessagePath(m.path))} should`} come before the "require" condition so it can take precedence when used by a bundler.`;
		case "EXPORTS_DEFAULT_SHOULD_BE_LAST":
		case "IMPORTS_DEFAULT_SHOULD_BE_LAST": return `${opts.reference ? "Should" : `${h.bold(require_utils.formatMessagePath(m.path))} should`} be the last in the object so it doesn't take precedence over the keys following it.`;
		case "EXPORTS_VALUE_INVALID":
		case "IMPORTS_VALUE_INVALID": return `${opts.reference ? h.bold(pv(m.path)) : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} but`} is invalid as it does not start with "${h.bold("./")}". Use ${h.bold(m.args.suggestValue)} instead.`;
		case "EXPORTS_FALLBACK_ARRAY_USE":
		case "IMPORTS_FALLBACK_ARRAY_USE": return `${opts.reference ? "The value" : h.bold(require_utils.formatMessagePath(m.path))} uses fallback arrays which is not recommended. It picks the first value that can be parsed and does not have a use case in Node.js currently. It also works differently in some tools and may face inconsistent behaviors.`;
		case "EXPORTS_MISSING_ROOT_ENTRYPOINT": {
			const mainField = m.args.mainFields[0];
			return `${opts.reference ? "The root entrypoint is missing" : `${h.bold(require_utils.formatMessagePath(m.path))} is missing the root entrypoint export`}, which is defined in ${h.bold("pkg." + mainField)}. Environments that support the ${h.bold("\"exports\"")} field will ignore ${h.bold("pkg." + mainField)} as ${h.bold("\"exports\"")} takes the highest priority. Consider adding ${h.bold(require_utils.formatMessagePath(m.path.concat(".")))}: "${h.bold(pv([mainField]))}".`;
		}
		case "USE_EXPORTS_BROWSER": return `${h.bold("pkg.browser")} with a string value can be refactored to use ${h.bold("pkg.exports")} and the ${h.bold("\"browser\"")} condition to declare browser-specific exports. e.g. ${h.bold("pkg.exports[\".\"].browser")}: "${h.bold(pv(m.path))}". (This may be a breaking change)`;
		case "USE_EXPORTS_OR_IMPORTS_BROWSER": return `${h.bold("pkg.browser")} with an object value can be refactored to use ${h.bold("pkg.exports")}/${h.bold("pkg.imports")} and the ${h.bold("\"browser\"")} condition to declare browser-specific exports. (This may be a breaking change)`;
		case "USE_FILES": {
			const paths = m.args.internalFilePaths;
			const shown = paths.slice(0, 5).map((p) => h.bold(p)).join(", ");
			const rest = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
			return `The package ${h.bold("publishes internal tests or config files")} (${shown}${rest}). You can use ${h.bold("pkg.files")} to only publish certain files and save user bandwidth.`;
		}
		case "USE_SIDE_EFFECTS": return `The package appears to be consumed by bundlers but does not specify ${h.bold("\"sideEffects\"")}. Consider adding ${h.bold("\"sideEffects\"")}: ${h.bold("false")} so bundlers can optimize tree-shaking if your package has no side effects.`;
		case "USE_TYPE": return `The package does not specify the ${h.bold("\"type\"")} field. Node.js may attempt to detect the package type causing a small performance hit. Consider adding ${h.bold("\"type\"")}: "${h.bold("commonjs")}".`;
		case "USE_ENGINES_NODE": return `The package does not specify the ${h.bold("\"engines.node\"")} field. Consumers may install it on an unsupported Node.js version. Consider adding the field with your actual minimum supported Node.js version. (This may be a breaking change)`;
		case "USE_LICENSE": return `The package does not specify the ${h.bold("\"license\"")} field but a license file was detected at ${h.bold(m.args.licenseFilePath)}. Consider adding a ${h.bold("\"license\"")} field so it's displayed on npm.`;
		case "TYPES_NOT_EXPORTED": {
			const typesFilePath = exportsRel(m.args.typesFilePath);
			const start = opts.reference ? "The" : h.bold(require_utils.formatMessagePath(m.path));
			if (m.args.actualExtension && m.args.expectExtension) return `${start} types is not exported. Consider adding ${h.bold(require_utils.formatMessagePath(m.path) + ".types")} to be compatible with TypeScript's ${h.bold("\"moduleResolution\": \"bundler\"")} compiler option. Note that you cannot use "${h.bold(typesFilePath)}" because it has a mismatching format. Instead, you can duplicate the file and use the ${h.bold(m.args.expectExtension)} extension, e.g. ${h.bold(require_utils.formatMessagePath(m.path) + ".types")}: "${h.bold(require_utils.replaceLast(typesFilePath, m.args.actualExtension, m.args.expectExtension))}"`;
			else return `${start} types is not exported. Consider adding ${h.bold(require_utils.formatMessagePath(m.path) + ".types")}: "${h.bold(typesFilePath)}" to be compatible with TypeScript's ${h.bold("\"moduleResolution\": \"bundler\"")} compiler option.`;
		}
		case "EXPORTS_TYPES_INVALID_FORMAT": {
			let additionalMessage = "";
			if (m.args.expectFormat === "ESM" && m.args.actualFormat === "CJS") additionalMessage = `This causes the types to be ambiguous when default importing the package due to its implied interop. `;
			else if (m.args.expectFormat === "CJS" && m.args.actualFormat === "ESM") additionalMessage = `This causes the types to only work when dynamically importing the package, even though the package exports CJS. `;
			return `${opts.reference ? "The" : h.bold(require_utils.formatMessagePath(m.path))} types is interpreted as ${m.args.actualFormat} when resolving with the "${h.bold(m.args.condition)}" condition. ` + additionalMessage + `Consider splitting out two ${h.bold("\"types\"")} conditions for ${h.bold("\"import\"")} and ${h.bold("\"require\"")}, and use the ${h.warn(m.args.expectExtension)} extension, e.g. ${h.bold(require_utils.formatMessagePath(m.args.expectPath))}: "${h.bold(require_utils.replaceLast(pv(m.path), m.args.actualExtension, m.args.expectExtension))}"`;
		}
		case "FIELD_INVALID_VALUE_TYPE": {
			let expectStr = m.args.expectTypes[0];
			for (let i = 1; i < m.args.expectTypes.length; i++) if (i === m.args.expectTypes.length - 1) expectStr += ` or ${m.args.expectTypes[i]}`;
			else expectStr += `, ${m.args.expectTypes[i]}`;
			return `${opts.reference ? "The field value has" : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} which is`} an invalid ${h.bold(m.args.actualType)} type. Expected a ${h.bold(expectStr)} type instead.`;
		}
		case "EXPORTS_VALUE_CONFLICTS_WITH_BROWSER": return `${opts.reference ? `${h.bold(pv(m.path))} matches` : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} which also matches`} ${h.bold(require_utils.formatMessagePath(m.args.browserPath))}: "${h.bold(pv(m.args.browserPath))}", which overrides the path when building the library with the "${h.bold(m.args.browserishCondition)}" condition. This is usually unintentional and may cause build issues. Consider using a different file name for ${h.bold(pv(m.path))}.`;
		case "DEPRECATED_FIELD_JSNEXT": return `${h.bold(require_utils.formatMessagePath(m.path))} is deprecated. ${h.bold("pkg.module")} should be used instead.`;
		case "INVALID_REPOSITORY_VALUE": switch (m.args.type) {
			case "invalid-string-shorthand": return `${opts.reference ? "The field value" : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} which`} isn't a valid shorthand value supported by npm. Consider using an object that references a repository.`;
			case "invalid-git-url": return `${opts.reference ? "The field value" : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} which`} isn't a valid git URL. A valid git URL is usually in the form of "${h.bold("git+https://example.com/user/repo.git")}".`;
			case "deprecated-github-git-protocol": return `${opts.reference ? "The field value" : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} which`} uses the git:// protocol that is deprecated by GitHub due to security concerns. Consider replacing the protocol with https://.`;
			case "shorthand-git-sites": return `${opts.reference ? "The field value" : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} but`} could be a full git URL like "${h.bold(m.args.suggestValue)}".`;
		}
		case "LOCAL_DEPENDENCY": if (opts.reference) return `This dependency references a local package that will likely not work when installed by end-users.`;
		else return `The "${h.bold(m.path[m.path.length - 1])}" dependency references "${h.bold(pv(m.path))}" that will likely not work when installed by end-users.`;
		case "BIN_FILE_NOT_EXECUTABLE": return `${opts.reference ? "This bin file" : `${h.bold(require_utils.formatMessagePath(m.path))} is ${h.bold(pv(m.path))} but the file`} is not executable. It should start with a shebang, e.g. ${h.bold("#!/usr/bin/env node")}.`;
		case "IMPORTS_KEY_INVALID": return `${opts.reference ? `The imports key is invalid as it` : `${h.bold(require_utils.formatMessagePath(m.path))} is invalid as the imports key`} does not start with "${h.bold("#")}". Use ${h.bold(m.args.suggestKey)} instead.`;
		case "CJS_WITH_ESMODULE_DEFAULT_EXPORT": return `${m.path[0] === "name" && m.args.filePath ? h.bold(m.args.filePath) : opts.reference ? "This file" : `${h.bold(require_utils.formatMessagePath(m.path))}`} sets both ${h.bold("exports.__esModule = true")} and ${h.bold("exports.default")}. This pattern breaks default imports when importing from an ESM-interpreted file in some bundlers. Consider using ESM syntax instead of CommonJS with ${h.bold("__esModule")} or avoid the default export.`;
		case "NESTED_PACKAGE_JSON_FIELD_IGNORED": return `${h.bold(m.args.filePath)} has an ${h.bold(`"${m.args.field}"`)} field, but it is ignored by Node.js. The field only works in root ${h.bold("package.json")} files and not nested ones. Some bundlers may still pick them up, leading to inconsistent resolution. Consider removing it.`;
		default: return;
	}
}
let _picocolorsWithForcedColor;
function getHighlighter(color) {
	let bold;
	let warn;
	switch (color) {
		case "html":
			bold = (s) => `<strong>${s}</strong>`;
			warn = (s) => `<strong>${s}</strong>`;
			break;
		case true:
			_picocolorsWithForcedColor ??= import_picocolors.default.createColors(true);
			bold = (s) => _picocolorsWithForcedColor.bold(s);
			warn = (s) => _picocolorsWithForcedColor.yellow(s);
			break;
		case false:
			bold = (s) => s;
			warn = (s) => s;
			break;
		default:
			bold = (s) => import_picocolors.default.bold(s);
			warn = (s) => import_picocolors.default.yellow(s);
	}
	return {
		bold,
		warn
	};
}
function exportsRel(s) {
	if (s[0] === ".") return s;
	if (s[0] === "/") return "." + s;
	return "./" + s;
}
exports.formatMessage = formatMessage;
exports.formatMessagePath = require_utils.formatMessagePath;
exports.getPkgPathValue = require_utils.getPkgPathValue;
