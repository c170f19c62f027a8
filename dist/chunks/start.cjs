const require_rolldown_runtime = require("./runtime.cjs");
const require_commonjs$2 = require("./minipass.cjs");
const require_lib$10 = require("./make-fetch-happen.cjs");
const require_lib$11 = require("./npmcli-package-json.cjs");
const require_commonjs$3 = require("./minimatch.cjs");
const require_commonjs$4 = require("./minizlib.cjs");
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let node_path = require("node:path");
let node_os = require("node:os");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let path = require("path");
path = require_rolldown_runtime.__toESM(path, 1);
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_fs_promises = require("node:fs/promises");
let node_timers_promises = require("node:timers/promises");
// src/model/inputs.ts
const PUBLISH_INPUTS = [
	"package",
	"token",
	"tokens",
	"service-account",
	"refuse-accounts",
	"registry",
	"mode",
	"tag",
	"match",
	"access",
	"provenance",
	"strategy",
	"on-existing",
	"integrity",
	"allow-files",
	"ignore-scripts",
	"verification",
	"introspect-token",
	"max-packages",
	"token-expires",
	"expiry-warning-days",
	"wait-minutes",
	"concurrency",
	"dry-run",
	"allow-untrusted-trigger",
	"github-token"
];
const VERIFY_INPUTS = [
	"package",
	"token",
	"tokens",
	"service-account",
	"refuse-accounts",
	"registry",
	"mode",
	"verification",
	"introspect-token",
	"max-packages",
	"token-expires",
	"expiry-warning-days",
	"issue",
	"github-token"
];
const PACK_INPUTS = [
	"package",
	"destination",
	"registry",
	"allow-files",
	"ignore-scripts"
];
const PLAN_INPUTS = ["package", "registry"];
const MODES = [
	"auto",
	"direct",
	"stage"
];
const ACCESSES = ["public", "restricted"];
const STRATEGIES = ["all", "upgrade"];
const ON_EXISTING = [
	"skip",
	"verify",
	"fail"
];
const MATCHES = [
	"none",
	"tag",
	"release"
];
const VERIFICATIONS = [
	"standard",
	"strict",
	"off"
];
const SECRET_INPUTS = [
	"token",
	"tokens",
	"github-token"
];
// src/decisions/report/escape.ts
const UNPRINTABLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
function oneLine(text, most = 300) {
	const line = text.replaceAll(UNPRINTABLE, " ").replaceAll(/ +/g, " ").trim();
	return line.length > most ? `${line.slice(0, most)}…` : line;
}
function reasonOf(error) {
	return oneLine(error instanceof Error ? error.message : String(error));
}
function quote(value) {
	return `"${oneLine(value, 120)}"`;
}
function logLine(text) {
	return text.replaceAll(UNPRINTABLE, " ").slice(0, 2e3).replaceAll("##[", "# #[").replace(/^(\s*):(?=:)/, "$1: ");
}
function markdown(text) {
	return oneLine(text, 2e3).replaceAll(/[^\p{L}\p{N} ,;%…–]/gu, (character) => `&#${character.codePointAt(0)};`);
}
function prose(text) {
	return markdown(text).replaceAll(/&#96;(.*?)&#96;/g, "<code>$1</code>");
}
function code(text) {
	return `<code>${markdown(text)}</code>`;
}
// node_modules/semver/functions/inc.js
var require_inc = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const inc = (version, release, options, identifier, identifierBase) => {
		if (typeof options === "string") {
			identifierBase = identifier;
			identifier = options;
			options = void 0;
		}
		try {
			return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
		} catch (er) {
			return null;
		}
	};
	module.exports = inc;
}));
// node_modules/semver/functions/diff.js
var require_diff = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_lib$11.require_parse();
	const diff = (version1, version2) => {
		const v1 = parse(version1, null, true);
		const v2 = parse(version2, null, true);
		const comparison = v1.compare(v2);
		if (comparison === 0) return null;
		const v1Higher = comparison > 0;
		const highVersion = v1Higher ? v1 : v2;
		const lowVersion = v1Higher ? v2 : v1;
		const highHasPre = !!highVersion.prerelease.length;
		if (!!lowVersion.prerelease.length && !highHasPre) {
			if (!lowVersion.patch && !lowVersion.minor) return "major";
			if (lowVersion.compareMain(highVersion) === 0) {
				if (lowVersion.minor && !lowVersion.patch) return "minor";
				return "patch";
			}
		}
		const prefix = highHasPre ? "pre" : "";
		if (v1.major !== v2.major) return prefix + "major";
		if (v1.minor !== v2.minor) return prefix + "minor";
		if (v1.patch !== v2.patch) return prefix + "patch";
		return "prerelease";
	};
	module.exports = diff;
}));
// node_modules/semver/functions/major.js
var require_major = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const major = (a, loose) => new SemVer(a, loose).major;
	module.exports = major;
}));
// node_modules/semver/functions/minor.js
var require_minor = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const minor = (a, loose) => new SemVer(a, loose).minor;
	module.exports = minor;
}));
// node_modules/semver/functions/patch.js
var require_patch = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const patch = (a, loose) => new SemVer(a, loose).patch;
	module.exports = patch;
}));
// node_modules/semver/functions/prerelease.js
var require_prerelease = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_lib$11.require_parse();
	const prerelease = (version, options) => {
		const parsed = parse(version, options);
		return parsed && parsed.prerelease.length ? parsed.prerelease : null;
	};
	module.exports = prerelease;
}));
// node_modules/semver/functions/compare.js
var require_compare = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
	module.exports = compare;
}));
// node_modules/semver/functions/rcompare.js
var require_rcompare = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const rcompare = (a, b, loose) => compare(b, a, loose);
	module.exports = rcompare;
}));
// node_modules/semver/functions/compare-loose.js
var require_compare_loose = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const compareLoose = (a, b) => compare(a, b, true);
	module.exports = compareLoose;
}));
// node_modules/semver/functions/compare-build.js
var require_compare_build = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const compareBuild = (a, b, loose) => {
		const versionA = new SemVer(a, loose);
		const versionB = new SemVer(b, loose);
		return versionA.compare(versionB) || versionA.compareBuild(versionB);
	};
	module.exports = compareBuild;
}));
// node_modules/semver/functions/sort.js
var require_sort = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
	module.exports = sort;
}));
// node_modules/semver/functions/rsort.js
var require_rsort = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compareBuild = require_compare_build();
	const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
	module.exports = rsort;
}));
// node_modules/semver/functions/gt.js
var require_gt = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gt = (a, b, loose) => compare(a, b, loose) > 0;
	module.exports = gt;
}));
// node_modules/semver/functions/lt.js
var require_lt = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lt = (a, b, loose) => compare(a, b, loose) < 0;
	module.exports = lt;
}));
// node_modules/semver/functions/eq.js
var require_eq = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const eq = (a, b, loose) => compare(a, b, loose) === 0;
	module.exports = eq;
}));
// node_modules/semver/functions/neq.js
var require_neq = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const neq = (a, b, loose) => compare(a, b, loose) !== 0;
	module.exports = neq;
}));
// node_modules/semver/functions/gte.js
var require_gte = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const gte = (a, b, loose) => compare(a, b, loose) >= 0;
	module.exports = gte;
}));
// node_modules/semver/functions/lte.js
var require_lte = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const compare = require_compare();
	const lte = (a, b, loose) => compare(a, b, loose) <= 0;
	module.exports = lte;
}));
// node_modules/semver/functions/cmp.js
var require_cmp = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const eq = require_eq();
	const neq = require_neq();
	const gt = require_gt();
	const gte = require_gte();
	const lt = require_lt();
	const lte = require_lte();
	const cmp = (a, op, b, loose) => {
		switch (op) {
			case "===":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a === b;
			case "!==":
				if (typeof a === "object") a = a.version;
				if (typeof b === "object") b = b.version;
				return a !== b;
			case "":
			case "=":
			case "==": return eq(a, b, loose);
			case "!=": return neq(a, b, loose);
			case ">": return gt(a, b, loose);
			case ">=": return gte(a, b, loose);
			case "<": return lt(a, b, loose);
			case "<=": return lte(a, b, loose);
			default: throw new TypeError(`Invalid operator: ${op}`);
		}
	};
	module.exports = cmp;
}));
// node_modules/semver/functions/coerce.js
var require_coerce = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const parse = require_lib$11.require_parse();
	const { safeRe: re, t } = require_lib$11.require_re();
	const coerce = (version, options) => {
		if (version instanceof SemVer) return version;
		if (typeof version === "number") version = String(version);
		if (typeof version !== "string") return null;
		options = options || {};
		let match = null;
		if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]);
		else {
			const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
			let next;
			while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
				if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
				coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
			}
			coerceRtlRegex.lastIndex = -1;
		}
		if (match === null) return null;
		const major = match[2];
		const minor = match[3] || "0";
		const patch = match[4] || "0";
		const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
		const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
		return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
	};
	module.exports = coerce;
}));
// node_modules/semver/functions/truncate.js
var require_truncate = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const parse = require_lib$11.require_parse();
	const constants = require_lib$11.require_constants();
	const SemVer = require_lib$11.require_semver();
	const truncate = (version, truncation, options) => {
		if (!constants.RELEASE_TYPES.includes(truncation)) return null;
		const clonedVersion = cloneInputVersion(version, options);
		return clonedVersion && doTruncation(clonedVersion, truncation);
	};
	const cloneInputVersion = (version, options) => {
		const versionStringToParse = version instanceof SemVer ? version.version : version;
		return parse(versionStringToParse, options);
	};
	const doTruncation = (version, truncation) => {
		if (isPrerelease(truncation)) return version.version;
		version.prerelease = [];
		switch (truncation) {
			case "major":
				version.minor = 0;
				version.patch = 0;
				break;
			case "minor": version.patch = 0;
		}
		return version.format();
	};
	const isPrerelease = (type) => {
		return type.startsWith("pre");
	};
	module.exports = truncate;
}));
// node_modules/semver/internal/lrucache.js
var require_lrucache = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3;
			this.map = new Map();
		}
		get(key) {
			const value = this.map.get(key);
			if (value === void 0) return;
			else {
				this.map.delete(key);
				this.map.set(key, value);
				return value;
			}
		}
		delete(key) {
			return this.map.delete(key);
		}
		set(key, value) {
			if (!this.delete(key) && value !== void 0) {
				if (this.map.size >= this.max) {
					const firstKey = this.map.keys().next().value;
					this.delete(firstKey);
				}
				this.map.set(key, value);
			}
			return this;
		}
	};
	module.exports = LRUCache;
}));
// node_modules/semver/internal/trim-comparator-whitespace.js
var require_trim_comparator_whitespace = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = require_lib$11.require_constants();
	const whitespace = new Uint8Array(65536);
	for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
	const isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
	const isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
	const isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
	const isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
	const isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
	const isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
	const findDigitsEndIndex = (range, start, limit, digitRuns) => {
		if (!isDigit(range[start])) return start;
		if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
		if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
		let end = start + 1;
		while (isDigit(range[end])) end++;
		digitRuns.previousStart = digitRuns.start;
		digitRuns.previousEnd = digitRuns.end;
		digitRuns.start = start;
		digitRuns.end = end;
		return Math.min(start + limit, end);
	};
	const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
		if (!loose && range[start] === "0") return start + 1;
		return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
	};
	const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
		const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
		if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
			let end = digitsEnd + 1;
			const limit = end + MAX_SAFE_BUILD_LENGTH;
			while (end < limit && isIdentifierCharacter(range[end])) end++;
			return end;
		}
		return findVersionNumberEndIndex(range, start, loose, digitRuns);
	};
	const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
		const hyphen = range[start] === "-";
		if (!loose && !hyphen) return start;
		const identifierStart = start + (hyphen ? 1 : 0);
		let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
		if (end === identifierStart) {
			if (!loose || !hyphen) return start;
			end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
		}
		while (range[end] === ".") {
			const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findBuildIdentifierEndIndex = (range, start) => {
		let end = start;
		while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
		return end;
	};
	const findBuildEndIndex = (range, start) => {
		if (range[start] !== "+") return start;
		let end = findBuildIdentifierEndIndex(range, start + 1);
		if (end === start + 1) return start;
		while (range[end] === ".") {
			const next = findBuildIdentifierEndIndex(range, end + 1);
			if (next === end + 1) break;
			end = next;
		}
		return end;
	};
	const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
		let end = start;
		for (let component = 0; component < 3; component++) {
			const next = findVersionNumberEndIndex(range, end, true, digitRuns);
			if (next === end) return start;
			end = next;
			if (component < 2) {
				if (range[end] !== ".") return start;
				end++;
			}
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
		if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
		return isVersionStart(range[start]) ? start + 1 : start;
	};
	const findPartialVersionEndIndex = (range, start, digitRuns) => {
		let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
		for (let component = 0; component < 2; component++) {
			if (range[end] !== ".") return end;
			const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
			if (next === end + 1) return end;
			end = next;
		}
		const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
		return findBuildEndIndex(range, prereleaseEnd);
	};
	const findVersionEndIndex = (range, start, digitRuns) => {
		const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
		return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
	};
	const findRemovableWhitespaceIndex = (range, matchStart) => {
		let position = matchStart;
		if (isWhitespace(range[position])) position++;
		if (range[position] === "<" || range[position] === ">") position++;
		if (range[position] === "=") position++;
		return isWhitespace(range[position]) ? position : -1;
	};
	const trimComparatorWhitespace = (range) => {
		let result = "";
		let copyFrom = 0;
		let cursor = 0;
		const digitRuns = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		while (cursor < range.length) {
			const matchStart = cursor;
			if (range[cursor] === "<" || range[cursor] === ">") cursor++;
			else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
				cursor++;
				continue;
			}
			while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
			if (!isVersionStart(range[cursor])) continue;
			const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
			if (whitespacePosition !== -1) {
				result += range.slice(copyFrom, whitespacePosition);
				copyFrom = whitespacePosition + 1;
			}
			cursor = findVersionEndIndex(range, cursor, digitRuns);
		}
		return result + range.slice(copyFrom);
	};
	module.exports = trimComparatorWhitespace;
}));
// node_modules/semver/classes/range.js
var require_range = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SPACE_CHARACTERS = /\s+/g;
	module.exports = class Range {
		constructor(range, options) {
			options = parseOptions(options);
			if (range instanceof Range) {
				if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
				else return new Range(range.raw, options);
			}
			if (range instanceof Comparator) {
				this.raw = range.value;
				this.set = [[range]];
				this.formatted = void 0;
				return this;
			}
			this.options = options;
			this.loose = !!options.loose;
			this.includePrerelease = !!options.includePrerelease;
			this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
			this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
			if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				const first = this.set[0];
				this.set = this.set.filter((c) => !isNullSet(c[0]));
				if (this.set.length === 0) this.set = [first];
				else if (this.set.length > 1) {
					for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
						this.set = [c];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = "";
				for (let i = 0; i < this.set.length; i++) {
					if (i > 0) this.formatted += "||";
					const comps = this.set[i];
					for (let k = 0; k < comps.length; k++) {
						if (k > 0) this.formatted += " ";
						this.formatted += comps[k].toString().trim();
					}
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(range) {
			range = range.replace(BUILDSTRIPRE, "");
			const memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
			const cached = cache.get(memoKey);
			if (cached) return cached;
			const loose = this.options.loose;
			const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
			range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
			debug("hyphen replace", range);
			range = trimComparatorWhitespace(range);
			debug("comparator trim", range);
			range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
			debug("tilde trim", range);
			range = range.replace(re[t.CARETTRIM], caretTrimReplace);
			debug("caret trim", range);
			let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
			if (loose) rangeList = rangeList.filter((comp) => {
				debug("loose invalid filter", comp, this.options);
				return !!comp.match(re[t.COMPARATORLOOSE]);
			});
			debug("range list", rangeList);
			const rangeMap = new Map();
			const comparators = rangeList.map((comp) => new Comparator(comp, this.options));
			for (const comp of comparators) {
				if (isNullSet(comp)) return [comp];
				rangeMap.set(comp.value, comp);
			}
			if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
			const result = [...rangeMap.values()];
			cache.set(memoKey, result);
			return result;
		}
		intersects(range, options) {
			if (!(range instanceof Range)) throw new TypeError("a Range is required");
			return this.set.some((thisComparators) => {
				return isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => {
					return isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => {
						return rangeComparators.every((rangeComparator) => {
							return thisComparator.intersects(rangeComparator, options);
						});
					});
				});
			});
		}
		test(version) {
			if (!version) return false;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
			return false;
		}
	};
	const cache = new (require_lrucache())();
	const parseOptions = require_lib$11.require_parse_options();
	const Comparator = require_comparator();
	const debug = require_lib$11.require_debug();
	const SemVer = require_lib$11.require_semver();
	const trimComparatorWhitespace = require_trim_comparator_whitespace();
	const { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = require_lib$11.require_re();
	const { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = require_lib$11.require_constants();
	const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
	const isNullSet = (c) => c.value === "<0.0.0-0";
	const isAny = (c) => c.value === "";
	const isSatisfiable = (comparators, options) => {
		let result = true;
		const remainingComparators = comparators.slice();
		let testComparator = remainingComparators.pop();
		while (result && remainingComparators.length) {
			result = remainingComparators.every((otherComparator) => {
				return testComparator.intersects(otherComparator, options);
			});
			testComparator = remainingComparators.pop();
		}
		return result;
	};
	const parseComparator = (comp, options) => {
		comp = comp.replace(re[t.BUILD], "");
		debug("comp", comp, options);
		comp = replaceCarets(comp, options);
		debug("caret", comp);
		comp = replaceTildes(comp, options);
		debug("tildes", comp);
		comp = replaceXRanges(comp, options);
		debug("xrange", comp);
		comp = replaceStars(comp, options);
		debug("stars", comp);
		return comp;
	};
	const isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
	const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
	const replaceTildes = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
	};
	const replaceTilde = (comp, options) => {
		const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("tilde", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
			else if (pr) {
				debug("replaceTilde pr", pr);
				ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
			} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
			debug("tilde return", ret);
			return ret;
		});
	};
	const replaceCarets = (comp, options) => {
		return comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
	};
	const replaceCaret = (comp, options) => {
		debug("caret", comp, options);
		const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
		const z = options.includePrerelease ? "-0" : "";
		return comp.replace(r, (_, M, m, p, pr) => {
			debug("caret", comp, _, M, m, p, pr);
			let ret;
			if (isX(M)) ret = "";
			else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
			else if (isX(p)) {
				if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
			} else if (pr) {
				debug("replaceCaret pr", pr);
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
			} else {
				debug("no pr");
				if (M === "0") {
					if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`;
					else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
			}
			debug("caret return", ret);
			return ret;
		});
	};
	const replaceXRanges = (comp, options) => {
		debug("replaceXRanges", comp, options);
		return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
	};
	const replaceXRange = (comp, options) => {
		comp = comp.trim();
		const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
		return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
			debug("xRange", comp, ret, gtlt, M, m, p, pr);
			if (invalidXRangeOrder(M, m, p)) return comp;
			const xM = isX(M);
			const xm = xM || isX(m);
			const xp = xm || isX(p);
			const anyX = xp;
			if (gtlt === "=" && anyX) gtlt = "";
			pr = options.includePrerelease ? "-0" : "";
			if (xM) {
				if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0";
				else ret = "*";
			} else if (gtlt && anyX) {
				if (xm) m = 0;
				p = 0;
				if (gtlt === ">") {
					gtlt = ">=";
					if (xm) {
						M = +M + 1;
						m = 0;
						p = 0;
					} else {
						m = +m + 1;
						p = 0;
					}
				} else if (gtlt === "<=") {
					gtlt = "<";
					if (xm) M = +M + 1;
					else m = +m + 1;
				}
				if (gtlt === "<") pr = "-0";
				ret = `${gtlt + M}.${m}.${p}${pr}`;
			} else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`;
			else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
			debug("xRange return", ret);
			return ret;
		});
	};
	const replaceStars = (comp, options) => {
		debug("replaceStars", comp, options);
		return comp.trim().replace(re[t.STAR], "");
	};
	const replaceGTE0 = (comp, options) => {
		debug("replaceGTE0", comp, options);
		return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
	};
	const hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
		if (isX(fM)) from = "";
		else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`;
		else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`;
		else if (fpr) from = `>=${from}`;
		else from = `>=${from}${incPr ? "-0" : ""}`;
		if (isX(tM)) to = "";
		else if (isX(tm)) to = `<${+tM + 1}.0.0-0`;
		else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`;
		else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`;
		else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`;
		else to = `<=${to}`;
		return `${from} ${to}`.trim();
	};
	const testSet = (set, version, options) => {
		for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
		if (version.prerelease.length && !options.includePrerelease) {
			for (let i = 0; i < set.length; i++) {
				debug(set[i].semver);
				if (set[i].semver === Comparator.ANY) continue;
				if (set[i].semver.prerelease.length > 0) {
					const allowed = set[i].semver;
					if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
				}
			}
			return false;
		}
		return true;
	};
}));
// node_modules/semver/classes/comparator.js
var require_comparator = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const ANY = Symbol("SemVer ANY");
	module.exports = class Comparator {
		static get ANY() {
			return ANY;
		}
		constructor(comp, options) {
			options = parseOptions(options);
			if (comp instanceof Comparator) {
				if (comp.loose === !!options.loose) return comp;
				else comp = comp.value;
			}
			comp = comp.trim().split(/\s+/).join(" ");
			debug("comparator", comp, options);
			this.options = options;
			this.loose = !!options.loose;
			this.parse(comp);
			if (this.semver === ANY) this.value = "";
			else this.value = this.operator + this.semver.version;
			debug("comp", this);
		}
		parse(comp) {
			const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
			const m = comp.match(r);
			if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
			this.operator = m[1] !== void 0 ? m[1] : "";
			if (this.operator === "=") this.operator = "";
			if (!m[2]) this.semver = ANY;
			else this.semver = new SemVer(m[2], this.options.loose);
		}
		toString() {
			return this.value;
		}
		test(version) {
			debug("Comparator.test", version, this.options.loose);
			if (this.semver === ANY || version === ANY) return true;
			if (typeof version === "string") try {
				version = new SemVer(version, this.options);
			} catch (er) {
				return false;
			}
			return cmp(version, this.operator, this.semver, this.options);
		}
		intersects(comp, options) {
			if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
			if (this.operator === "") {
				if (this.value === "") return true;
				return new Range(comp.value, options).test(this.value);
			} else if (comp.operator === "") {
				if (comp.value === "") return true;
				return new Range(this.value, options).test(comp.semver);
			}
			options = parseOptions(options);
			if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
			if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
			if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
			if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
			if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
			if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
			if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
			return false;
		}
	};
	const parseOptions = require_lib$11.require_parse_options();
	const { safeRe: re, t } = require_lib$11.require_re();
	const cmp = require_cmp();
	const debug = require_lib$11.require_debug();
	const SemVer = require_lib$11.require_semver();
	const Range = require_range();
}));
// node_modules/semver/functions/satisfies.js
var require_satisfies = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const satisfies = (version, range, options) => {
		try {
			range = new Range(range, options);
		} catch (er) {
			return false;
		}
		return range.test(version);
	};
	module.exports = satisfies;
}));
// node_modules/semver/ranges/to-comparators.js
var require_to_comparators = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const toComparators = (range, options) => new Range(range, options).set.map((comp) => comp.map((c) => c.value).join(" ").trim().split(" "));
	module.exports = toComparators;
}));
// node_modules/semver/ranges/max-satisfying.js
var require_max_satisfying = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const Range = require_range();
	const maxSatisfying = (versions, range, options) => {
		let max = null;
		let maxSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!max || maxSV.compare(v) === -1) {
					max = v;
					maxSV = new SemVer(max, options);
				}
			}
		});
		return max;
	};
	module.exports = maxSatisfying;
}));
// node_modules/semver/ranges/min-satisfying.js
var require_min_satisfying = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const Range = require_range();
	const minSatisfying = (versions, range, options) => {
		let min = null;
		let minSV = null;
		let rangeObj = null;
		try {
			rangeObj = new Range(range, options);
		} catch (er) {
			return null;
		}
		versions.forEach((v) => {
			if (rangeObj.test(v)) {
				if (!min || minSV.compare(v) === 1) {
					min = v;
					minSV = new SemVer(min, options);
				}
			}
		});
		return min;
	};
	module.exports = minSatisfying;
}));
// node_modules/semver/ranges/min-version.js
var require_min_version = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const Range = require_range();
	const gt = require_gt();
	const minVersion = (range, loose) => {
		range = new Range(range, loose);
		let minver = new SemVer("0.0.0");
		if (range.test(minver)) return minver;
		minver = new SemVer("0.0.0-0");
		if (range.test(minver)) return minver;
		minver = null;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let setMin = null;
			comparators.forEach((comparator) => {
				const compver = new SemVer(comparator.semver.version);
				switch (comparator.operator) {
					case ">":
						if (compver.prerelease.length === 0) compver.patch++;
						else compver.prerelease.push(0);
						compver.raw = compver.format();
					case "":
					case ">=":
						if (!setMin || gt(compver, setMin)) setMin = compver;
						break;
					case "<":
					case "<=": break;
					default: throw new Error(`Unexpected operation: ${comparator.operator}`);
				}
			});
			if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
		}
		if (minver && range.test(minver)) return minver;
		return null;
	};
	module.exports = minVersion;
}));
// node_modules/semver/ranges/valid.js
var require_valid = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const validRange = (range, options) => {
		try {
			return new Range(range, options).range || "*";
		} catch (er) {
			return null;
		}
	};
	module.exports = validRange;
}));
// node_modules/semver/ranges/outside.js
var require_outside = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const SemVer = require_lib$11.require_semver();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const Range = require_range();
	const satisfies = require_satisfies();
	const gt = require_gt();
	const lt = require_lt();
	const lte = require_lte();
	const gte = require_gte();
	const outside = (version, range, hilo, options) => {
		version = new SemVer(version, options);
		range = new Range(range, options);
		let gtfn, ltefn, ltfn, comp, ecomp;
		switch (hilo) {
			case ">":
				gtfn = gt;
				ltefn = lte;
				ltfn = lt;
				comp = ">";
				ecomp = ">=";
				break;
			case "<":
				gtfn = lt;
				ltefn = gte;
				ltfn = gt;
				comp = "<";
				ecomp = "<=";
				break;
			default: throw new TypeError("Must provide a hilo val of \"<\" or \">\"");
		}
		if (satisfies(version, range, options)) return false;
		for (let i = 0; i < range.set.length; ++i) {
			const comparators = range.set[i];
			let high = null;
			let low = null;
			comparators.forEach((comparator) => {
				if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
				high = high || comparator;
				low = low || comparator;
				if (gtfn(comparator.semver, high.semver, options)) high = comparator;
				else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
			});
			if (high.operator === comp || high.operator === ecomp) return false;
			if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false;
			else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
		}
		return true;
	};
	module.exports = outside;
}));
// node_modules/semver/ranges/gtr.js
var require_gtr = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const outside = require_outside();
	const gtr = (version, range, options) => outside(version, range, ">", options);
	module.exports = gtr;
}));
// node_modules/semver/ranges/ltr.js
var require_ltr = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const outside = require_outside();
	const ltr = (version, range, options) => outside(version, range, "<", options);
	module.exports = ltr;
}));
// node_modules/semver/ranges/intersects.js
var require_intersects = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const intersects = (r1, r2, options) => {
		r1 = new Range(r1, options);
		r2 = new Range(r2, options);
		return r1.intersects(r2, options);
	};
	module.exports = intersects;
}));
// node_modules/semver/ranges/simplify.js
var require_simplify = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const satisfies = require_satisfies();
	const compare = require_compare();
	module.exports = (versions, range, options) => {
		const set = [];
		let first = null;
		let prev = null;
		const v = versions.sort((a, b) => compare(a, b, options));
		for (const version of v) if (satisfies(version, range, options)) {
			prev = version;
			if (!first) first = version;
		} else {
			if (prev) set.push([first, prev]);
			prev = null;
			first = null;
		}
		if (first) set.push([first, null]);
		const ranges = [];
		for (const [min, max] of set) if (min === max) ranges.push(min);
		else if (!max && min === v[0]) ranges.push("*");
		else if (!max) ranges.push(`>=${min}`);
		else if (min === v[0]) ranges.push(`<=${max}`);
		else ranges.push(`${min} - ${max}`);
		const simplified = ranges.join(" || ");
		const original = typeof range.raw === "string" ? range.raw : String(range);
		return simplified.length < original.length ? simplified : range;
	};
}));
// node_modules/semver/ranges/subset.js
var require_subset = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Range = require_range();
	const Comparator = require_comparator();
	const { ANY } = Comparator;
	const satisfies = require_satisfies();
	const compare = require_compare();
	const subset = (sub, dom, options = {}) => {
		if (sub === dom) return true;
		sub = new Range(sub, options);
		dom = new Range(dom, options);
		let sawNonNull = false;
		OUTER: for (const simpleSub of sub.set) {
			for (const simpleDom of dom.set) {
				const isSub = simpleSubset(simpleSub, simpleDom, options);
				sawNonNull = sawNonNull || isSub !== null;
				if (isSub) continue OUTER;
			}
			if (sawNonNull) return false;
		}
		return true;
	};
	const minimumVersionWithPreRelease = [new Comparator(">=0.0.0-0")];
	const minimumVersion = [new Comparator(">=0.0.0")];
	const simpleSubset = (sub, dom, options) => {
		if (sub === dom) return true;
		if (sub.length === 1 && sub[0].semver === ANY) {
			if (dom.length === 1 && dom[0].semver === ANY) return true;
			else if (options.includePrerelease) sub = minimumVersionWithPreRelease;
			else sub = minimumVersion;
		}
		if (dom.length === 1 && dom[0].semver === ANY) {
			if (options.includePrerelease) return true;
			else dom = minimumVersion;
		}
		const eqSet = new Set();
		let gt, lt;
		for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options);
		else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options);
		else eqSet.add(c.semver);
		if (eqSet.size > 1) return null;
		let gtltComp;
		if (gt && lt) {
			gtltComp = compare(gt.semver, lt.semver, options);
			if (gtltComp > 0) return null;
			else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
		}
		for (const eq of eqSet) {
			if (gt && !satisfies(eq, String(gt), options)) return null;
			if (lt && !satisfies(eq, String(lt), options)) return null;
			for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
			return true;
		}
		let higher, lower;
		let hasDomLT, hasDomGT;
		let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
		let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
		if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
		for (const c of dom) {
			hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
			hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
			if (gt) {
				if (needDomGTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
				}
				if (c.operator === ">" || c.operator === ">=") {
					higher = higherGT(gt, c, options);
					if (higher === c && higher !== gt) return false;
				} else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
			}
			if (lt) {
				if (needDomLTPre) {
					if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
				}
				if (c.operator === "<" || c.operator === "<=") {
					lower = lowerLT(lt, c, options);
					if (lower === c && lower !== lt) return false;
				} else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
			}
			if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
		}
		if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
		if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
		if (needDomGTPre || needDomLTPre) return false;
		return true;
	};
	const higherGT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
	};
	const lowerLT = (a, b, options) => {
		if (!a) return b;
		const comp = compare(a.semver, b.semver, options);
		return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
	};
	module.exports = subset;
}));
// node_modules/semver/index.js
var require_semver = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const internalRe = require_lib$11.require_re();
	const constants = require_lib$11.require_constants();
	const SemVer = require_lib$11.require_semver();
	const identifiers = require_lib$11.require_identifiers();
	module.exports = {
		parse: require_lib$11.require_parse(),
		valid: require_lib$11.require_valid(),
		clean: require_lib$11.require_clean(),
		inc: require_inc(),
		diff: require_diff(),
		major: require_major(),
		minor: require_minor(),
		patch: require_patch(),
		prerelease: require_prerelease(),
		compare: require_compare(),
		rcompare: require_rcompare(),
		compareLoose: require_compare_loose(),
		compareBuild: require_compare_build(),
		sort: require_sort(),
		rsort: require_rsort(),
		gt: require_gt(),
		lt: require_lt(),
		eq: require_eq(),
		neq: require_neq(),
		gte: require_gte(),
		lte: require_lte(),
		cmp: require_cmp(),
		coerce: require_coerce(),
		truncate: require_truncate(),
		Comparator: require_comparator(),
		Range: require_range(),
		satisfies: require_satisfies(),
		toComparators: require_to_comparators(),
		maxSatisfying: require_max_satisfying(),
		minSatisfying: require_min_satisfying(),
		minVersion: require_min_version(),
		validRange: require_valid(),
		outside: require_outside(),
		gtr: require_gtr(),
		ltr: require_ltr(),
		intersects: require_intersects(),
		simplifyRange: require_simplify(),
		subset: require_subset(),
		SemVer,
		re: internalRe.re,
		src: internalRe.src,
		tokens: internalRe.t,
		SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: constants.RELEASE_TYPES,
		compareIdentifiers: identifiers.compareIdentifiers,
		rcompareIdentifiers: identifiers.rcompareIdentifiers
	};
}));
// src/decisions/release/dist-tag.ts
var import_semver = require_rolldown_runtime.__toESM(require_semver(), 1);
function tagFault(tag) {
	if (import_semver.default.validRange(tag) !== null) return "npm would read it as a version range";
	if (encodeURIComponent(tag) !== tag) return "it has characters that a URL must escape";
}
function tagRefusal(version, choice, packument) {
	if (choice.named) return void 0;
	if (import_semver.default.prerelease(version) !== null) return {
		code: "tag-missing-for-prerelease",
		what: `${version} is a prerelease and no dist-tag is named, so it would become "${choice.tag}".`
	};
	const highest = packument && highestStable(packument);
	if (highest !== void 0 && import_semver.default.gt(highest, version)) return {
		code: "latest-would-go-back",
		what: `${version} is lower than ${highest}, behind which "${choice.tag}" must not fall.`
	};
}
function highestStable(packument) {
	return [...Object.keys(packument.versions).filter((version) => import_semver.default.prerelease(version) === null && packument.versions[version]?.deprecated === false), packument.distTags.latest].filter((version) => import_semver.default.valid(version) !== null).toSorted(import_semver.default.rcompare)[0];
}
// src/model/problem.ts
var ReleaseError = class extends Error {
	problems;
	constructor(problems, options) {
		const list = Array.isArray(problems) ? problems : [problems];
		super(list.map((problem) => problem.what).join(" "), options);
		this.name = "ReleaseError";
		this.problems = list;
	}
};
// src/model/registry.ts
const NPMJS = "https://registry.npmjs.org/";
function parseRegistryUrl(text) {
	const url = URL.canParse(text) ? new URL(text) : void 0;
	if (url === void 0) return { reason: "it is not a URL" };
	if (url.protocol !== "https:" && url.protocol !== "http:") return { reason: `its protocol is ${url.protocol} and only https: and http: are accepted` };
	if (url.username !== "" || url.password !== "") return { reason: "it contains credentials; give the token in the input 'token'" };
	if (/[?#]/.test(text)) return { reason: "it has a query or a fragment" };
	return { url: url.href.endsWith("/") ? url.href : `${url.href}/` };
}
function isNpmjs(registry) {
	return new URL(registry).host === new URL(NPMJS).host;
}
// src/decisions/inputs/account-inputs.ts
function accountInputs(fields) {
	const packages = fields.lines("package");
	const inputs = {
		packages: packages.length === 0 ? ["."] : packages,
		...serviceAccountsOf(fields),
		refuseAccounts: fields.lines("refuse-accounts").filter((name) => userName(fields, "refuse-accounts", name) !== void 0),
		registry: registryOf(fields),
		mode: fields.oneOf("mode", MODES) ?? "auto",
		verification: fields.oneOf("verification", VERIFICATIONS) ?? "standard",
		introspectToken: fields.flag("introspect-token", true),
		maxPackages: fields.count("max-packages", 1, {
			least: 1,
			most: 1e5
		}),
		tokenExpires: fields.date("token-expires"),
		expiryWarningDays: fields.count("expiry-warning-days", 14, {
			least: 0,
			most: 365
		})
	};
	refuseContradictions(fields, inputs);
	return inputs;
}
function demandCorrect(raw, fields, hasIdentity) {
	const { token } = raw.secrets;
	const problems = [
		...undeclaredInputs(raw),
		...fields.problems,
		...tokenProblems(raw, hasIdentity)
	];
	if (problems.length > 0) throw new ReleaseError(problems);
	const named = raw.tokens.flatMap(({ name, token: own }) => name === void 0 ? [] : [[name, own]]);
	return {
		token,
		tokens: new Map(named)
	};
}
function serviceAccountsOf(fields) {
	const lines = fields.lines("service-account");
	const named = lines.filter((line) => line.includes("="));
	const plain = lines.filter((line) => !line.includes("="));
	if (plain.length > 1 || plain.length > 0 && named.length > 0) fields.refuse("service-account", `${lines.length} lines`, "one username, or lines of the form name=username");
	const serviceAccounts = new Map();
	for (const line of named) {
		const [name = "", user = ""] = line.split("=").map((part) => part.trim());
		if (name === "" || user === "" || serviceAccounts.has(name)) fields.refuse("service-account", quote(line), "one line of the form name=username a package");
		userName(fields, "service-account", user);
		serviceAccounts.set(name, user);
	}
	return {
		serviceAccount: userName(fields, "service-account", plain[0]),
		serviceAccounts
	};
}
function userName(fields, input, name) {
	if (name === void 0 || !/[\s,;]/.test(name)) return name;
	fields.refuse(input, quote(name), "an npm username without white space or commas, one a line");
}
function registryOf(fields) {
	const given = fields.line("registry");
	if (given === void 0) return void 0;
	const parsed = parseRegistryUrl(given);
	if ("url" in parsed) return parsed.url;
	const shown = given.includes("@") ? "a URL" : quote(given);
	fields.refuse("registry", `${shown}, and ${parsed.reason}`, "an http(s) URL such as https://registry.npmjs.org/");
}
function refuseContradictions(fields, inputs) {
	const { serviceAccount, serviceAccounts, refuseAccounts } = inputs;
	for (const expected of new Set([serviceAccount, ...serviceAccounts.values()])) {
		if (expected === void 0) continue;
		if (refuseAccounts.some((name) => name.toLowerCase() === expected.toLowerCase())) fields.refuse("service-account", `${quote(expected)}, which the input 'refuse-accounts' names too`, "an account that is not refused");
	}
}
function undeclaredInputs(raw) {
	return raw.undeclared.map((name) => ({
		code: "input-unknown",
		what: `There is no input ${quote(name)}; accepted are ${raw.declared.join(", ")}.`
	}));
}
function tokenProblems({ secrets, tokenFault, tokens }, hasIdentity) {
	if (secrets.token === void 0 && tokens.length === 0) return hasIdentity ? [] : [{
		code: "token-missing",
		what: "The input 'token' is empty, and the job has no 'id-token: write' for a trusted publisher; accepted is the service account's npm token, from a secret, or that permission."
	}];
	const faults = tokens.flatMap(({ line, name, fault }) => {
		const where = `Line ${line} of the input 'tokens'`;
		if (name === void 0) return [{
			code: "token-line-invalid",
			what: `${where} is not of the form name=token.`
		}];
		if (fault !== void 0) return [{
			code: "token-malformed",
			what: `${where} ${fault}; accepted is one npm token.`
		}];
		return tokens.some((other) => other.name === name && other.line < line) ? [{
			code: "token-line-invalid",
			what: `${where} names ${quote(name)} once more.`
		}] : [];
	});
	if (tokenFault === void 0) return faults;
	return [{
		code: "token-malformed",
		what: `The input 'token' ${tokenFault}; accepted is one npm token as npm showed it.`
	}, ...faults];
}
// src/decisions/inputs/fields.ts
var Fields = class {
	problems = [];
	#values;
	constructor(values) {
		this.#values = values;
	}
	text(name) {
		const value = this.#values[name]?.trim();
		return value === "" ? void 0 : value;
	}
	lines(name) {
		return (this.text(name) ?? "").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
	}
	line(name) {
		const lines = this.lines(name);
		if (lines.length > 1) this.refuse(name, `${lines.length} lines`, "one line");
		return lines[0];
	}
	oneOf(name, allowed) {
		const given = this.text(name);
		const value = allowed.find((candidate) => candidate === given);
		if (given !== void 0 && value === void 0) this.refuse(name, quote(given), allowed.map((word) => `"${word}"`).join(", "));
		return value;
	}
	flag(name, fallback) {
		const given = this.text(name);
		if (given === void 0) return fallback;
		if (!/^(true|True|TRUE|false|False|FALSE)$/.test(given)) this.refuse(name, quote(given), "\"true\" or \"false\"");
		return given.toLowerCase() === "true";
	}
	number(name, fallback, bounds) {
		const given = this.text(name);
		if (given === void 0) return fallback;
		const value = /^\d+(\.\d+)?$/.test(given) ? Number(given) : NaN;
		if (value >= bounds.least && value <= bounds.most) return value;
		this.refuse(name, quote(given), `a number from ${bounds.least} to ${bounds.most}`);
		return fallback;
	}
	count(name, fallback, bounds) {
		const given = this.text(name);
		if (given === void 0 || /^\d+$/.test(given) && Number(given) >= bounds.least && Number(given) <= bounds.most) return given === void 0 ? fallback : Number(given);
		this.refuse(name, quote(given), `a whole number from ${bounds.least} to ${bounds.most}`);
		return fallback;
	}
	date(name) {
		const given = this.text(name);
		if (given === void 0) return void 0;
		const time = /^\d{4}-\d{2}-\d{2}$/.test(given) ? Date.parse(given) : NaN;
		if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(given)) return given;
		this.refuse(name, quote(given), "a date of the form YYYY-MM-DD");
	}
	refuse(name, given, accepted) {
		this.problems.push({
			code: "input-invalid",
			what: `The input '${name}' is ${given}; accepted is ${accepted}.`
		});
	}
};
// src/decisions/failures/catalogue.ts
const CATALOGUE = {
	"input-invalid": {
		title: "An input is not valid",
		why: "The workflow gives this input a value that the action does not accept, or two inputs contradict each other.",
		remedy: "Correct the input in the workflow's `with:`."
	},
	"input-unknown": {
		title: "An input does not exist",
		why: "A misspelt input would be ignored silently and the release would not be the one you described.",
		remedy: "Correct the name in the workflow's `with:`, and give no variable whose name begins with INPUT_ to this step."
	},
	"token-missing": {
		title: "No token",
		why: "The secret does not exist under this name, the job has no access to its environment, or the run comes from a fork, which gets no secrets.",
		remedy: "Store the service account's token as an environment secret, name the environment in the job, and pass it as `token: ${{ secrets.NPM_TOKEN }}`; or set a trusted publisher for the package and give the job `permissions: id-token: write`.",
		guide: "service-account.md#4-create-the-token"
	},
	"token-malformed": {
		title: "The token is damaged",
		why: "The secret's text has white space or control characters inside, so it is no token that npm ever gave out.",
		remedy: "Store the token again, exactly as npm showed it, on one line."
	},
	"token-line-invalid": {
		title: "The tokens do not fit the packages",
		why: "A token is used for its own package alone, so each line says for which, and no line may be left over.",
		remedy: "Give one line `name=token` for each package in the input `tokens`, or one package and the input `token`.",
		guide: "monorepo.md#all-in-one-step"
	},
	"service-account-without-token": {
		title: "An account is expected, and there is no token",
		why: "A package without a token is released by its trusted publisher, which belongs to no account; most often the secret with the token is empty.",
		remedy: "Check that the secret has a token and that the job has access to its environment; for a package with a trusted publisher give no `service-account`, beside others a line `name=username` for each that has a token.",
		guide: "service-account.md#5-store-it-in-an-environment"
	},
	"summary-unwritable": {
		title: "The runner's files cannot be written",
		why: "The action could not report what it published, so it publishes nothing.",
		remedy: "Check that GITHUB_OUTPUT and GITHUB_STEP_SUMMARY name files that this step may write."
	},
	"trigger-untrusted": {
		title: "This event is not safe for a secret",
		why: "A run for someone else's code can be made to read or use the token.",
		remedy: "Release from push, release or workflow_dispatch; set `allow-untrusted-trigger: true` only if no code of the pull request runs in this job."
	},
	"trigger-allowed": {
		title: "An unsafe event was allowed",
		why: "The input `allow-untrusted-trigger` is set.",
		remedy: "Make sure that no code of the pull request runs in this job."
	},
	"package-not-found": {
		title: "No package there",
		why: "The input `package` names something that is no package directory, package.json or .tgz file.",
		remedy: "Give a directory that holds a package.json, the package.json itself, or a tarball made by npm pack; paths are relative to the workspace."
	},
	"package-json-invalid": {
		title: "package.json cannot be read",
		why: "The file is not valid JSON or not an object.",
		remedy: "Correct package.json; `npm pkg fix` helps with small mistakes."
	},
	"package-name-invalid": {
		title: "The package name is not valid",
		why: "npm takes lower-case, URL-safe names of at most 214 characters.",
		remedy: "Correct `name` in package.json."
	},
	"package-version-invalid": {
		title: "The version is not valid",
		why: "npm takes versions of the form that semver.org describes.",
		remedy: "Correct `version` in package.json."
	},
	"package-private": {
		title: "The package is private",
		why: "package.json says `\"private\": true`, which tells npm never to publish it.",
		remedy: "Remove `private` from package.json, or name another package."
	},
	"package-extensions": {
		title: "packageExtensions must not be published",
		why: "npm honours packageExtensions at a project's root only and refuses to publish them.",
		remedy: "Remove `packageExtensions` from package.json."
	},
	"package-corrected": {
		title: "npm corrected package.json",
		why: "npm publishes a corrected copy where package.json has small mistakes.",
		remedy: "Run `npm pkg fix` and commit the result."
	},
	"bundle-overridden": {
		title: "overrides touch a bundled package",
		why: "Consumers do not apply this package's overrides, so the bundle would not fit its own dependencies.",
		remedy: "Take the package out of `bundleDependencies` or out of `overrides`."
	},
	"tarball-invalid": {
		title: "The tarball is not a package",
		why: "npm publishes gzipped tarballs with exactly one package.json in their top directory.",
		remedy: "Make the tarball with npm pack."
	},
	"pack-failed": {
		title: "Packing failed",
		why: "A file of the package could not be read.",
		remedy: "Check that every file of the package exists and can be read; `npm pack --dry-run` shows the list."
	},
	"integrity-mismatch": {
		title: "These are other bytes",
		why: "The tarball does not have the integrity that the input `integrity` demands.",
		remedy: "Publish the tarball that was checked, or find out what changed it."
	},
	"scripts-skipped": {
		title: "Lifecycle scripts were not run",
		why: "The package has scripts that npm publish would run; with the token in this process none is run.",
		remedy: "Build in an earlier step that has no token, or pack in another job with the pack action.",
		guide: "two-jobs.md#scripts"
	},
	"script-failed": {
		title: "A lifecycle script failed",
		why: "The package's own scripts are run before it is packed, and one of them did not do what it should.",
		remedy: "Read the script's output in the log above; run it with `npm run` on a fresh checkout."
	},
	"secret-file": {
		title: "The tarball has a secret",
		why: "Everyone who may install the package can read every file in it, for ever.",
		remedy: "Leave the file out with `files` in package.json and revoke what is in it; if it is no secret, name its path in the input `allow-files`."
	},
	"entry-point-missing": {
		title: "An entry point is not in the tarball",
		why: "Nobody could require the package, or run its command.",
		remedy: "Build before the release, add the file to `files` in package.json, or correct `main` or `bin`."
	},
	"entry-point-unsure": {
		title: "An entry point does not work",
		why: "Some who use the package will get an error from this entry of package.json.",
		remedy: "Build before the release, add the file to `files`, or correct the entry; https://publint.dev/rules explains each rule."
	},
	"install-script-changed": {
		title: "The script that runs at installation changed",
		why: "Such a script runs with the rights of everyone who installs the package; an attacker adds one first.",
		remedy: "Make sure that you meant this change."
	},
	"size-grew": {
		title: "The package is more than twice as large",
		why: "Files that were not meant for it may be in the tarball.",
		remedy: "Read the list of new files in the job summary."
	},
	"source-maps-added": {
		title: "Source maps are new in the tarball",
		why: "A source map often holds the whole source, also of what is not meant to be public.",
		remedy: "Leave the `.map` files out with `files` in package.json, unless you meant to publish them."
	},
	"package-unmatched": {
		title: "No package matches",
		why: "A line of the input `package` finds no package that may be published, or leaves out none, so a release would silently lack a package or have one too many.",
		remedy: "Correct the line; a glob such as `packages/*` is relative to the workspace, and a private workspace root stands for its public members."
	},
	"package-repeated": {
		title: "A package is there twice",
		why: "Two lines of the input `package` find the same package, or two directories have packages of one name.",
		remedy: "Remove one of the lines, exclude a directory with a line such as `!packages/old`, or rename the package."
	},
	"workspace-invalid": {
		title: "The workspace cannot be read",
		why: "The file that names the workspace's members is damaged, or does not have the form that its package manager documents.",
		remedy: "Correct `workspaces` in package.json, or `packages` in pnpm-workspace.yaml."
	},
	"workspace-protocol-unknown": {
		title: "A workspace: dependency leads nowhere",
		why: "Nobody can install `workspace:` from a registry, and the version to write in its place is not known.",
		remedy: "Check out the whole workspace, correct the name or path of the dependency, give the other package a version, or write a version range such as `^1.2.3`."
	},
	"catalog-unknown": {
		title: "A catalog: dependency leads nowhere",
		why: "Nobody can install `catalog:` from a registry, and no catalog has the entry.",
		remedy: "Add the dependency to the catalog (pnpm-workspace.yaml, .yarnrc.yml or `workspaces` in package.json), or write a version range such as `^1.2.3`."
	},
	"local-dependency": {
		title: "A dependency is a directory",
		why: "Whoever installs the package from a registry does not have the other directory.",
		remedy: "Write `workspace:*`, which is replaced by the version, or a version range such as `^1.2.3`."
	},
	"tarball-unresolved": {
		title: "The tarball has dependencies of a workspace",
		why: "Whoever packed it, `npm pack` for example, left `workspace:`, `catalog:` or `link:` in its package.json, which no registry and no installer knows.",
		remedy: "Pack with the pack action, `pnpm pack` or `yarn pack`, which write versions in their place."
	},
	"pnpm-differs": {
		title: "pnpm would publish another package.json",
		why: "pnpm puts fields of `publishConfig` in the place of package.json's own, and npm's names in the place of `jsr:`; npm and this action publish both as they are written.",
		remedy: "Run `pnpm pack` in the job that builds, and publish that tarball; or write into package.json what is to be published."
	},
	"dependency-failed": {
		title: "A package it depends on was not released",
		why: "Whoever installed it would not get that dependency, so it was not begun.",
		remedy: "Mend the other package and run the job again; what was released is not released twice."
	},
	"dependency-cycle": {
		title: "Packages depend on one another",
		why: "None of them can be released after all that it depends on, so they share a level.",
		remedy: "Break the cycle, for example by a third package, or accept that they go out side by side."
	},
	"environment-collision": {
		title: "Two packages would share an environment",
		why: "The environment's name is the package's without `@` and with `-` for `/`, and GitHub compares without regard to case; one job would read the secret of the other package.",
		remedy: "Rename one of the packages, or plan them in two steps with environments of different prefixes."
	},
	"matrix-full": {
		title: "Not all packages fit into one matrix",
		why: "GitHub takes at most 256 jobs a matrix.",
		remedy: "Give the output `matrices` to several jobs, one element each: `strategy: { matrix: ${{ fromJSON(needs.plan.outputs.matrices)[0] }} }`."
	},
	"plan-too-large": {
		title: "The plan is too large for a job's outputs",
		why: "GitHub takes at most 1 MB of outputs a job, two bytes a character.",
		remedy: "Plan in several jobs, each with a part of the packages in its input `package`."
	},
	"registry-url-invalid": {
		title: "The registry is not valid",
		why: "publishConfig in package.json names a registry that is no http(s) URL.",
		remedy: "Correct publishConfig, or give the input `registry`."
	},
	"registry-conflict": {
		title: "Two registries are named",
		why: "The input `registry` and publishConfig differ; the input wins.",
		remedy: "Name the registry in one place."
	},
	"publish-config-invalid": {
		title: "publishConfig is not valid",
		why: "A value in publishConfig is not one that npm takes.",
		remedy: "Correct publishConfig in package.json."
	},
	"tag-invalid": {
		title: "The dist-tag is not valid",
		why: "npm takes no dist-tag that reads as a version range or that a URL must escape.",
		remedy: "Choose a word such as `next` or `beta`."
	},
	"tag-absent": {
		title: "No tag triggered this run",
		why: "The input `match` lets through only what the tag names that the run was started for.",
		remedy: "Start the workflow by a tag (`on: push: tags`) or by a GitHub release (`on: release: types: [published]`), or leave out the input `match`."
	},
	"tag-mismatch": {
		title: "The version is not the one that the tag names",
		why: "The input `match` wants the tag to be v1.2.3, 1.2.3, name@1.2.3 or name-v1.2.3, with the version in package.json; without a name it stands for every package of the step.",
		remedy: "Raise the version in package.json and tag that commit, or release only the packages that the tag is meant for.",
		guide: "release-on-tag.md#what-is-compared"
	},
	"release-missing": {
		title: "There is no GitHub release of this tag",
		why: "The input `match: release` wants a published one; GitHub says the same of a repository that the token may not read.",
		remedy: "Publish the release on GitHub, let it start the workflow, and give the job `permissions: contents: read`."
	},
	"release-elsewhere": {
		title: "The GitHub release is of another commit",
		why: "The tag was moved after this run began, or the run is for another commit than the release.",
		remedy: "Find out who moved the tag; then start the workflow from the tag as it is now."
	},
	"release-unreadable": {
		title: "The GitHub release cannot be read",
		why: "GitHub did not answer, or the token of the input `github-token` may not read the repository; nothing was released, since nothing proves that it is the one.",
		remedy: "Give the job `permissions: contents: read`, and run it again."
	},
	"commit-differs": {
		title: "The package is from another commit",
		why: "The checkout, or gitHead in package.json, names another commit than the one this run was started for. Under `match: release` that stops a release.",
		remedy: "Check out the commit of the run, which actions/checkout does without a `ref`, and have no gitHead in package.json."
	},
	"tag-missing-for-prerelease": {
		title: "A prerelease needs a dist-tag",
		why: "Without one it would become `latest` and everyone would install it; npm refuses that too.",
		remedy: "Give the input `tag`, for example `tag: next`, or publishConfig.tag.",
		guide: "prereleases.md#a-channel"
	},
	"latest-would-go-back": {
		title: "latest would go back",
		why: "Everyone who installs the package without a version would get an older one; npm refuses that too.",
		remedy: "Give the input `tag`, for example `tag: release-1.x`; or `tag: latest` if going back is what you want."
	},
	"access-unscoped": {
		title: "An unscoped package cannot be restricted",
		why: "Only packages with a scope (@org/name) can be restricted.",
		remedy: "Remove `access: restricted`, or give the package a scope."
	},
	"provenance-unsupported": {
		title: "This registry takes no provenance",
		why: "Verdaccio answers 400 to an upload with provenance, and leaves an empty package behind.",
		remedy: "Set `provenance: false` for this registry, or leave the input and publishConfig.provenance out."
	},
	"provenance-no-id-token": {
		title: "No id-token for the provenance",
		why: "Sigstore signs for the identity of the job, which only an id-token proves.",
		remedy: "Add `permissions: { contents: read, id-token: write }` to the job, or set `provenance: false`."
	},
	"provenance-self-hosted": {
		title: "No provenance from a self-hosted runner",
		why: "npm takes provenance only from runners that GitHub hosts, since others could sign anything.",
		remedy: "Run this job on a runner that GitHub hosts, or set `provenance: false`."
	},
	"provenance-not-public": {
		title: "No provenance for a repository that is not public",
		why: "npm takes provenance only from public repositories, since nobody else could look at the source.",
		remedy: "Make the repository public, or set `provenance: false`."
	},
	"provenance-restricted": {
		title: "No provenance for a package that is not public",
		why: "npm takes provenance only for public packages, and a new scoped package is restricted unless the release says otherwise.",
		remedy: "Set `access: public`, or set `provenance: false`."
	},
	"provenance-failed": {
		title: "The provenance could not be signed",
		why: "Sigstore or GitHub's id-token service failed before anything was uploaded; without provenance the version would be weaker than the one before.",
		remedy: "Run the job again; see https://status.sigstore.dev/, or set `provenance: false`."
	},
	"version-exists": {
		title: "The version is already there",
		why: "A registry takes each version once.",
		remedy: "Raise `version` in package.json, or set `on-existing: skip` to let re-runs pass."
	},
	"version-differs": {
		title: "The version is there with other bytes",
		why: "The registry serves this version with another integrity than the one packed here: it was published from another state, or packed by another tool.",
		remedy: "Compare with `npm diff`, and raise `version` in package.json to publish what is here."
	},
	"version-staged": {
		title: "The version was uploaded before",
		why: "It waits for a maintainer's approval or for the registry's scan; the registry takes each version once.",
		remedy: "Approve it, or reject it with `npm stage reject` and run the job again."
	},
	"version-blocked": {
		title: "The registry blocked the version",
		why: "npm scans a version after accepting it and found something that it does not serve.",
		remedy: "Read npm's mail to the maintainers, remove the cause, and publish a higher version."
	},
	"version-deleted": {
		title: "The version was removed",
		why: "A version number cannot be used again after it was unpublished.",
		remedy: "Raise `version` in package.json."
	},
	"republish-too-soon": {
		title: "The package was unpublished a short time ago",
		why: "npm takes no version of it for 24 hours after that.",
		remedy: "Wait until the time is over and run the job again."
	},
	"content-refused": {
		title: "The registry refused what is in the package",
		why: "npm looks into what is published, and does not take dual-use security packages this way.",
		remedy: "Read npm's policy on dual-use content, and publish by the way it names."
	},
	"token-invalid": {
		title: "The registry does not know this token",
		why: "The token is mistyped, revoked or expired; npm's tokens that may write live at most 90 days.",
		remedy: "As the service account, create a new granular token for this package and store it as the secret.",
		guide: "service-account.md#renewing-the-token"
	},
	"token-ip-restricted": {
		title: "The token does not work from this address",
		why: "The token has an IP allow-list that excludes this runner.",
		remedy: "Create a token without an allow-list, or run on a runner whose address is in it."
	},
	"account-suspended": {
		title: "The account is on hold",
		why: "npm suspends an account for 72 hours after a security-sensitive action such as a change of e-mail or 2FA.",
		remedy: "Wait until the hold ends and run the job again."
	},
	"token-expired": {
		title: "The token has expired",
		why: "Its expiry date is past; npm's tokens that may write live at most 90 days.",
		remedy: "As the service account, create a new granular token for this package and store it as the secret.",
		guide: "service-account.md#renewing-the-token"
	},
	"token-expiring": {
		title: "The token expires soon",
		why: "After that date the next release would fail.",
		remedy: "As the service account, create a new granular token for this package and store it as the secret.",
		guide: "service-account.md#renewing-the-token"
	},
	"token-read-only": {
		title: "The token is read-only",
		why: "It was created without permission to write packages.",
		remedy: "Create a token with read and write permission for this package.",
		guide: "service-account.md#4-create-the-token"
	},
	"token-stage-only": {
		title: "The token may only stage",
		why: "It was created as a stage-only token, and this release is to be direct.",
		remedy: "Use `mode: stage` or `mode: auto` and approve the version, or create a token that may publish.",
		guide: "staging.md#approving"
	},
	"token-needs-2fa": {
		title: "The token cannot publish without a one-time password",
		why: "It was created without bypass 2FA.",
		remedy: "Use `mode: stage` and approve the version, or create the token with bypass 2FA.",
		guide: "staging.md#the-workflow"
	},
	"token-out-of-scope": {
		title: "The token is for another package",
		why: "A granular token reaches only the packages it was made for.",
		remedy: "Create a token for this package, or store the right one as the secret.",
		guide: "service-account.md#4-create-the-token"
	},
	"identity-unavailable": {
		title: "The registry does not tell whose token it is",
		why: "npm has been seen to refuse whoami to a token that works.",
		remedy: "Check by hand that the token belongs to the service account."
	},
	"whoami-unavailable": {
		title: "The registry does not tell whose token it is",
		why: "Not every registry answers whoami, and some do not answer it to every token.",
		remedy: "Check by hand that the token belongs to the service account."
	},
	"account-wrong": {
		title: "The token belongs to another account",
		why: "The token's user is not the one that the input `service-account` names.",
		remedy: "Store a token of the service account as the secret, or correct `service-account`."
	},
	"account-refused": {
		title: "The token belongs to an account that must not be used here",
		why: "The input `refuse-accounts`, which should name your main account, names the token's user, or the publisher of the version as the registry tells it.",
		remedy: "Revoke this token, and store one of the service account instead."
	},
	"not-maintainer": {
		title: "The account may not publish this package",
		why: "The service account was never invited, or has not accepted the invitation.",
		remedy: "Invite the account as a maintainer with write access, and accept the invitation as that account.",
		guide: "service-account.md#3-invite-it"
	},
	"read-only": {
		title: "The account may only read this package",
		why: "The account is a collaborator without write access.",
		remedy: "Give the account write access to the package.",
		guide: "service-account.md#3-invite-it"
	},
	"maintainer-unavailable": {
		title: "Whether the account may publish cannot be read",
		why: "Not every registry tells who may publish, and a team's access is not public.",
		remedy: "Check by hand that the account may publish the package; the upload's answer will tell."
	},
	"package-new": {
		title: "The package is new",
		why: "Nobody is a maintainer of a package that does not exist.",
		remedy: "If the registry refuses the first version, publish it once by hand and invite the service account.",
		guide: "service-account.md#1-publish-the-first-version-yourself"
	},
	"otp-needed": {
		title: "The account asks for a one-time password",
		why: "With 2FA for authorisation and writes only a token that bypasses 2FA can publish by itself.",
		remedy: "Create the token with bypass 2FA, or let the version be staged and approve it."
	},
	"profile-unavailable": {
		title: "The account's 2FA mode cannot be read",
		why: "npm does not show the profile to granular tokens, and other registries may have none.",
		remedy: "Nothing, if the token was created with bypass 2FA; the upload's answer will tell."
	},
	"bypass-unproved": {
		title: "Whether the token bypasses 2FA cannot be read",
		why: "npm takes uploads only from tokens that bypass 2FA, even of accounts without 2FA.",
		remedy: "Nothing, if the token was created with bypass 2FA; the upload's answer will tell."
	},
	"account-without-2fa": {
		title: "The service account has no 2FA",
		why: "Anyone with its password could create tokens for it.",
		remedy: "Enable 2FA for authorisation on the service account; tokens that bypass 2FA or stage go on working.",
		guide: "service-account.md#2-create-the-account"
	},
	"reach-too-wide": {
		title: "The token reaches more than this package",
		why: "Whoever steals it could publish the other packages too.",
		remedy: "Give each package an account and a token of its own, or raise `max-packages` if this is meant.",
		guide: "service-account.md#why-one-account-for-each-package"
	},
	"reach-unavailable": {
		title: "How far the token reaches cannot be read",
		why: "The registry shows neither the token's scopes nor the account's packages.",
		remedy: "Check by hand that the account maintains this package alone."
	},
	"expiry-unavailable": {
		title: "When the token expires cannot be read",
		why: "The registry does not show the token's own entry.",
		remedy: "Give the date in the input `token-expires`, so that you are warned in time."
	},
	"package-2fa-unavailable": {
		title: "Whether the package forbids tokens cannot be read",
		why: "npm lets the setting be written and not be read.",
		remedy: "If you publish directly, do not choose to disallow tokens under Publishing access on the package's settings page; a staged version is not known to need that."
	},
	"repository-differs": {
		title: "repository.url names another repository",
		why: "npm refuses provenance where `repository.url` in package.json is not the repository that builds.",
		remedy: "Correct `repository` in package.json if you want provenance."
	},
	"checks-unknown": {
		title: "Some checks cannot tell",
		why: "The registry did not answer what the checks asked, which is no proof of anything wrong.",
		remedy: "Read the checks in the job summary; `verification: strict` makes them stop the release."
	},
	"id-token-unavailable": {
		title: "GitHub gave no identity token",
		why: "The package has no token, so its trusted publisher needs the job's identity, and the runner's service did not give it.",
		remedy: "Run the job again later; GitHub's state is at www.githubstatus.com."
	},
	"trusted-publisher-unmatched": {
		title: "No trusted publisher matches this job",
		why: "The package has no token, and npm found no trusted publisher of it that has this repository, workflow file and environment; npm does not say which of them differs.",
		remedy: "Compare the trusted publisher on the package's settings page with what this job says, letter by letter, or give a token.",
		guide: "trusted-publishing.md#when-npm-gives-no-token"
	},
	"trusted-publisher-self-hosted": {
		title: "A trusted publisher needs a hosted runner",
		why: "npm takes the identity of jobs on runners that GitHub hosts, and of no others.",
		remedy: "Run the job on a runner that GitHub hosts, such as `runs-on: ubuntu-latest`, or give a token."
	},
	"trusted-publisher-immutable-subject": {
		title: "npm may not take this form of the identity",
		why: "GitHub puts numbers of owner and repository into the subject of newer repositories, and npm has been seen to find no trusted publisher for it (npm/cli#9969). It answers the same where something else differs.",
		remedy: "Compare the trusted publisher on the package's settings page with what this job says; if repository, workflow file and environment are right, give a token until npm takes such subjects."
	},
	"trusted-publisher-unsupported": {
		title: "This registry has no trusted publishing",
		why: "The package has no token, and the registry does not exchange the job's identity for one.",
		remedy: "Give a token in the input `token`, or in `tokens` among several packages."
	},
	"trusted-publisher-restricted": {
		title: "The trusted publisher may not do that",
		why: "A trusted publisher is allowed to publish, to stage, or both; new ones may stage, and publish directly only where that was chosen.",
		remedy: "Use `mode: auto`, or choose the allowed actions of the trusted publisher on the package's settings page."
	},
	"otp-required": {
		title: "The registry asks for a one-time password",
		why: "The token does not bypass 2FA; npm asks for it too when a new package is created.",
		remedy: "Create the token with bypass 2FA, stage the version with `mode: stage`, or publish a package's first version by hand.",
		guide: "staging.md#the-workflow"
	},
	"bypass-required": {
		title: "The token must bypass 2FA",
		why: "npm takes uploads only from tokens that bypass 2FA.",
		remedy: "Create the token with bypass 2FA, or stage the version and approve it.",
		guide: "staging.md#the-workflow"
	},
	"stage-required": {
		title: "The token may only stage",
		why: "It was created as a stage-only token: a maintainer approves what it uploads.",
		remedy: "Stage the version and approve it, or create a token that may publish.",
		guide: "staging.md#approving"
	},
	"permission-denied": {
		title: "The registry refused the upload",
		why: "The account or the token has no permission to publish this package.",
		remedy: "Check that the service account is a maintainer with write access and that the token covers this package.",
		guide: "service-account.md#3-invite-it"
	},
	"token-restricted": {
		title: "This kind of token may not do that",
		why: "npm restricts what tokens that bypass 2FA may do by themselves.",
		remedy: "Stage the version with `mode: stage` or `mode: auto`, and approve it."
	},
	"upload-not-found": {
		title: "The registry answered the upload with 404",
		why: "npm hides a missing permission this way: the token has no write access to this package or may not create it.",
		remedy: "Check that the service account is a maintainer with write access and that the token covers this package.",
		guide: "service-account.md#3-invite-it"
	},
	"stage-not-found": {
		title: "The registry answered the staged upload with 404",
		why: "It has no staging, takes no first version of a new package this way, or hides a missing permission so.",
		remedy: "Use `mode: direct` on a registry without staging; otherwise check that the package exists and that the account may write it."
	},
	"payment-required": {
		title: "The registry asks for payment",
		why: "A scoped package is restricted unless told otherwise, and restricted packages need a paid plan.",
		remedy: "Give `access: public`."
	},
	"too-large": {
		title: "The package is too large",
		why: "The registry has a limit for uploads.",
		remedy: "Leave files out with `files` in package.json, or raise the registry's limit."
	},
	"package-document-conflict": {
		title: "The registry could not save the version",
		why: "Two writes met, or the registry is still busy with an earlier upload.",
		remedy: "Run the job again."
	},
	"provenance-refused": {
		title: "The registry refused the provenance",
		why: "`repository.url` in package.json must name the repository that builds, with the same letter case.",
		remedy: "Correct `repository` in package.json."
	},
	"rate-limited": {
		title: "Too many requests",
		why: "The registry limits how much is published in a time.",
		remedy: "Wait some minutes and run the job again."
	},
	"upload-refused": {
		title: "The registry refused the upload",
		why: "The registry gave no reason that this action knows.",
		remedy: "Read what the registry said."
	},
	"registry-unreachable": {
		title: "The registry cannot be reached",
		why: "No connection, or one that broke.",
		remedy: "Check the input `registry`, the network and the proxy variables, and run the job again.",
		guide: "networks.md#proxies"
	},
	"registry-failing": {
		title: "The registry fails",
		why: "The registry answered with an error of its own.",
		remedy: "Run the job again later; npm's state is at status.npmjs.org."
	},
	"registry-redirects": {
		title: "The registry redirects elsewhere",
		why: "A token is only sent to the registry's own address, never along a redirect to another.",
		remedy: "Give the address that the registry redirects to, if you trust it."
	},
	"not-a-registry": {
		title: "This is not an npm registry",
		why: "The address answers, but not as a registry does.",
		remedy: "Check the input `registry`, its path included."
	},
	"registry-notice": {
		title: "A notice from the registry",
		why: "npm announces changes and expiring tokens this way.",
		remedy: "See whether it concerns you."
	},
	"staged-for-approval": {
		title: "A maintainer must approve this version",
		why: "It was staged: the service account uploads, a maintainer's account with 2FA approves.",
		remedy: "Approve it with the command or on the page shown in the job summary.",
		guide: "staging.md#approving"
	},
	"staged-unseen": {
		title: "The bytes could not be compared",
		why: "The registry says that this version was uploaded before, and shows it nowhere yet.",
		remedy: "Look at the staged versions and, once it is served, compare its integrity with the one in the outputs."
	},
	"not-served-yet": {
		title: "Accepted, not served yet",
		why: "The registry took the version and did not serve it within `wait-minutes`; npm scans versions before it serves them.",
		remedy: "Let later jobs ask for `live == 'true'`, raise `wait-minutes`, or look again later."
	},
	"served-differs": {
		title: "The registry serves other bytes",
		why: "The version is served with another integrity than the one uploaded.",
		remedy: "Find out who else published this version; do not announce it."
	},
	"served-by-another": {
		title: "Someone else published this version",
		why: "The registry says that the version was published by another account, or another trusted publisher, than the one used here.",
		remedy: "Find out who published it; do not announce it."
	},
	"tag-differs": {
		title: "The dist-tag names another version",
		why: "Another release, or a person, may have moved it in the meantime.",
		remedy: "Look at `npm dist-tag ls` and move it if needed."
	},
	"tag-refused": {
		title: "The version is published, and a dist-tag was not set",
		why: "The registry takes dist-tags after the upload, one by one, and did not take this one.",
		remedy: "Let the token write the package and re-run the job, which sets it unless it names a higher version; or set it with the command in the job summary."
	},
	"tags-unseen": {
		title: "The dist-tags cannot be seen",
		why: "The registry does not tell which versions its dist-tags name, so this is not known for certain.",
		remedy: "Look at `npm dist-tag ls`, and set what is missing with the command in the job summary."
	},
	"tags-wait": {
		title: "Dist-tags are still to be set",
		why: "Only the first dist-tag goes with the upload; a registry sets others for a version that it serves.",
		remedy: "Once the version is live re-run the job, which sets those that name no higher version, or set them with the commands in the job summary."
	},
	"tags-out-of-reach": {
		title: "A trusted publisher sets no further dist-tags here",
		why: "npm refused that to the tokens of trusted publishers at first. It has since named a permission for it, and does not show before the upload whether a publisher has it; so this action does not try.",
		remedy: "Set the others with the commands in the job summary, or release with a token."
	},
	"issue-refused": {
		title: "The issue could not be written",
		why: "The job's token may not write issues, or GitHub did not answer; the verification stands.",
		remedy: "Give the job `permissions: issues: write`."
	},
	bug: {
		title: "A bug in this action",
		why: "Something happened that its authors did not foresee.",
		remedy: "Report it with this log; it contains no secret."
	}
};
// package.json
var name = "npm-service-publish";
var version = "0.1.0";
var homepage = "https://github.com/npm-service-publish/npm-service-publish";
// src/decisions/failures/help-link.ts
function helpLink(code) {
	return documentLink("docs/errors.md", code);
}
function checkLink(id) {
	return documentLink("docs/what-is-checked.md", id);
}
function guideLink(guide) {
	const [path = "", anchor = ""] = guide.split("#");
	return documentLink(`docs/${path}`, anchor);
}
function documentLink(path, anchor) {
	return `${homepage}/blob/v${version}/${path}#${anchor}`;
}
// src/decisions/report/annotations.ts
const MOST_OF_A_KIND = 9;
function annotationsOf(results) {
	return [...problemAnnotations(results, ({ id }) => id), ...limited(results.flatMap(goodEnd))];
}
function problemAnnotations(items, called, failures = []) {
	const all = (level, list) => items.flatMap((item) => {
		const name = called(item);
		return item[list].map((problem) => annotation(level, problem, name === void 0 ? "" : `${name}: `));
	});
	return [...limited([...failures.map((problem) => annotation("error", problem, "")), ...all("error", "problems")]), ...limited(all("warning", "warnings"))];
}
function headline(result) {
	const id = result.id ?? "The package";
	const registry = result.registry ?? "the registry";
	switch (result.state) {
		case "published": return `${id} is published: ${registry} serves exactly these bytes as ${tagsOf(result)}.`;
		case "accepted": return `${id} is accepted by ${registry}, which does not serve it yet.`;
		case "staged": return `${id} is staged on ${registry} and waits for a maintainer's approval.`;
		case "already-published": return `${id} was published before${result.live ? ", with the same bytes" : ", with other bytes"}; nothing was uploaded.`;
		case "already-staged": return `${id} was uploaded before and waits for approval or for the registry's scan.`;
		case "skipped": return `${id} is not above what "${result.tag}" names; nothing was uploaded.`;
		case "dry-run": return `${id} could be ${result.mode === "stage" ? "staged on" : "published to"} ${registry} as ${tagsOf(result)}; this was a dry run and nothing was uploaded.`;
		case "failed": return `${id} was not released.`;
	}
}
function tagsOf({ tags, unsetTags }) {
	return tags.filter((tag) => !unsetTags.includes(tag)).map((tag) => `"${tag}"`).join(", ");
}
function annotation(level, problem, prefix) {
	const { title, remedy } = CATALOGUE[problem.code];
	return {
		level,
		title,
		message: oneLine(`${prefix}${oneLine(problem.what, 1e3)} ${problem.remedy ?? remedy} ${helpLink(problem.code)}`, 1500)
	};
}
function goodEnd(result) {
	const message = oneLine(`${headline(result)} ${approvalOf(result)}`, 1e3);
	if (result.state === "published") return [{
		level: "notice",
		title: "Published",
		message
	}];
	if (result.state === "staged") return [{
		level: "notice",
		title: "Staged, waits for approval",
		message
	}];
	if (result.state === "already-staged") return [{
		level: "notice",
		title: "Staged before",
		message
	}];
	return [];
}
function approvalOf({ approveCommand, approveUrl }) {
	const ways = [...approveCommand === void 0 ? [] : [`with \`${approveCommand}\``], ...approveUrl === void 0 ? [] : [`on ${approveUrl}`]];
	return ways.length === 0 ? "" : `A maintainer approves it, with 2FA, ${ways.join(" or ")}.`;
}
function limited(annotations) {
	const [first, rest] = [annotations.slice(0, MOST_OF_A_KIND), annotations.slice(MOST_OF_A_KIND)];
	const level = rest[0]?.level;
	if (level === void 0) return first;
	return [...first, {
		level,
		title: "And more",
		message: `${rest.length} more are in the job summary.`
	}];
}
// src/decisions/report/format.ts
const UNITS = [
	"kB",
	"MB",
	"GB"
];
function bytes(count) {
	if (count < 1e3) return `${count} B`;
	const power = Math.min(UNITS.length, Math.floor(Math.log10(count) / 3));
	return `${(count / 1e3 ** power).toFixed(1)} ${UNITS[power - 1]}`;
}
function counted(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
function duration(milliseconds) {
	return milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
}
function listed(names, most = 10) {
	const more = names.length - most;
	return more > 0 ? `${names.slice(0, most).join(", ")} and ${more} more` : names.join(", ");
}
// node_modules/validate-npm-package-name/lib/builtin-modules.json
var require_builtin_modules = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = [
		"_http_agent",
		"_http_client",
		"_http_common",
		"_http_incoming",
		"_http_outgoing",
		"_http_server",
		"_stream_duplex",
		"_stream_passthrough",
		"_stream_readable",
		"_stream_transform",
		"_stream_wrap",
		"_stream_writable",
		"_tls_common",
		"_tls_wrap",
		"assert",
		"assert/strict",
		"async_hooks",
		"buffer",
		"child_process",
		"cluster",
		"console",
		"constants",
		"crypto",
		"dgram",
		"diagnostics_channel",
		"dns",
		"dns/promises",
		"domain",
		"events",
		"fs",
		"fs/promises",
		"http",
		"http2",
		"https",
		"inspector",
		"inspector/promises",
		"module",
		"net",
		"os",
		"path",
		"path/posix",
		"path/win32",
		"perf_hooks",
		"process",
		"punycode",
		"querystring",
		"readline",
		"readline/promises",
		"repl",
		"stream",
		"stream/consumers",
		"stream/promises",
		"stream/web",
		"string_decoder",
		"sys",
		"timers",
		"timers/promises",
		"tls",
		"trace_events",
		"tty",
		"url",
		"util",
		"util/types",
		"v8",
		"vm",
		"wasi",
		"worker_threads",
		"zlib",
		"node:sea",
		"node:sqlite",
		"node:test",
		"node:test/reporters"
	];
}));
// node_modules/validate-npm-package-name/lib/index.js
var require_lib$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const builtins = require_builtin_modules();
	var scopedPackagePattern = new RegExp("^(?:@([^/]+?)[/])?([^/]+?)$");
	var exclusionList = ["node_modules", "favicon.ico"];
	function validate(name) {
		var warnings = [];
		var errors = [];
		if (name === null) {
			errors.push("name cannot be null");
			return done(warnings, errors);
		}
		if (name === void 0) {
			errors.push("name cannot be undefined");
			return done(warnings, errors);
		}
		if (typeof name !== "string") {
			errors.push("name must be a string");
			return done(warnings, errors);
		}
		if (!name.length) errors.push("name length must be greater than zero");
		if (name.startsWith(".")) errors.push("name cannot start with a period");
		if (name.startsWith("-")) errors.push("name cannot start with a hyphen");
		if (name.match(/^_/)) errors.push("name cannot start with an underscore");
		if (name.trim() !== name) errors.push("name cannot contain leading or trailing spaces");
		exclusionList.forEach(function(excludedName) {
			if (name.toLowerCase() === excludedName) errors.push(excludedName + " is not a valid package name");
		});
		if (builtins.includes(name.toLowerCase())) warnings.push(name + " is a core module name");
		if (name.length > 214) warnings.push("name can no longer contain more than 214 characters");
		if (name.toLowerCase() !== name) warnings.push("name can no longer contain capital letters");
		if (/[~'!()*]/.test(name.split("/").slice(-1)[0])) warnings.push("name can no longer contain special characters (\"~'!()*\")");
		if (encodeURIComponent(name) !== name) {
			var nameMatch = name.match(scopedPackagePattern);
			if (nameMatch) {
				var user = nameMatch[1];
				var pkg = nameMatch[2];
				if (pkg.startsWith(".")) errors.push("name cannot start with a period");
				if (encodeURIComponent(user) === user && encodeURIComponent(pkg) === pkg) return done(warnings, errors);
			}
			errors.push("name can only contain URL-friendly characters");
		}
		return done(warnings, errors);
	}
	var done = function(warnings, errors) {
		var result = {
			validForNewPackages: errors.length === 0 && warnings.length === 0,
			validForOldPackages: errors.length === 0,
			warnings,
			errors
		};
		if (!result.warnings.length) delete result.warnings;
		if (!result.errors.length) delete result.errors;
		return result;
	};
	module.exports = validate;
}));
// node_modules/npm-package-arg/lib/npa.js
var require_npa = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const isWindows = process.platform === "win32";
	const { URL } = require("node:url");
	const path = isWindows ? require("node:path/win32") : require("node:path");
	const { homedir } = require("node:os");
	const HostedGit = require_lib$11.require_lib$2();
	const semver = require_semver();
	const validatePackageName = require_lib$1();
	const { log } = require_commonjs$3.require_lib();
	const hasSlashes = isWindows ? /\\|[/]/ : /[/]/;
	const isURL = /^(?:git[+])?[a-z]+:/i;
	const isGit = /^[^@]+@[^:.]+\.[^:]+:.+$/i;
	const isFileType = /[.](?:tgz|tar\.gz|tar)$/i;
	const isPortNumber = /:[0-9]+(\/|$)/i;
	const isWindowsFile = /^(?:[.]|~[/]|[/\\]|[a-zA-Z]:)/;
	const isPosixFile = /^(?:[.]|~[/]|[/]|[a-zA-Z]:)/;
	const defaultRegistry = "https://registry.npmjs.org";
	function npa(arg, where) {
		let name;
		let spec;
		if (typeof arg === "object") {
			if (arg instanceof Result && (!where || where === arg.where)) return arg;
			else if (arg.name && arg.rawSpec) return npa.resolve(arg.name, arg.rawSpec, where || arg.where);
			else return npa(arg.raw, where || arg.where);
		}
		const nameEndsAt = arg.indexOf("@", 1);
		const namePart = nameEndsAt > 0 ? arg.slice(0, nameEndsAt) : arg;
		if (isURL.test(arg)) spec = arg;
		else if (isGit.test(arg)) spec = `git+ssh://${arg}`;
		else if (!namePart.startsWith("@") && (hasSlashes.test(namePart) || isFileType.test(namePart))) spec = arg;
		else if (nameEndsAt > 0) {
			name = namePart;
			spec = arg.slice(nameEndsAt + 1) || "*";
		} else if (validatePackageName(arg).validForOldPackages) {
			name = arg;
			spec = "*";
		} else spec = arg;
		return resolve(name, spec, where, arg);
	}
	function isFileSpec(spec) {
		if (!spec) return false;
		if (spec.toLowerCase().startsWith("file:")) return true;
		if (isWindows) return isWindowsFile.test(spec);
		return isPosixFile.test(spec);
	}
	function isAliasSpec(spec) {
		if (!spec) return false;
		return spec.toLowerCase().startsWith("npm:");
	}
	function resolve(name, spec, where, arg) {
		const res = new Result({
			raw: arg,
			name,
			rawSpec: spec,
			fromArgument: arg != null
		});
		if (name) res.name = name;
		if (!where) where = process.cwd();
		if (isFileSpec(spec)) return fromFile(res, where);
		else if (isAliasSpec(spec)) return fromAlias(res, where);
		const hosted = HostedGit.fromUrl(spec, {
			noGitPlus: true,
			noCommittish: true
		});
		if (hosted) return fromHostedGit(res, hosted);
		else if (spec && isURL.test(spec)) return fromURL(res);
		else if (spec && (hasSlashes.test(spec) || isFileType.test(spec))) return fromFile(res, where);
		else return fromRegistry(res);
	}
	function toPurl(arg, reg = defaultRegistry) {
		const res = npa(arg);
		if (res.type !== "version") throw invalidPurlType(res.type, res.raw);
		let purl = "pkg:npm/" + res.name.replace(/^@/, "%40") + "@" + res.rawSpec;
		if (reg !== defaultRegistry) purl += "?repository_url=" + reg;
		return purl;
	}
	function invalidPackageName(name, valid, raw) {
		const err = new Error(`Invalid package name "${name}" of package "${raw}": ${valid.errors.join("; ")}.`);
		err.code = "EINVALIDPACKAGENAME";
		return err;
	}
	function invalidTagName(name, raw) {
		const err = new Error(`Invalid tag name "${name}" of package "${raw}": Tags may not have any characters that encodeURIComponent encodes.`);
		err.code = "EINVALIDTAGNAME";
		return err;
	}
	function invalidPurlType(type, raw) {
		const err = new Error(`Invalid type "${type}" of package "${raw}": Purl can only be generated for "version" types.`);
		err.code = "EINVALIDPURLTYPE";
		return err;
	}
	var Result = class {
		constructor(opts) {
			this.type = opts.type;
			this.registry = opts.registry;
			this.where = opts.where;
			if (opts.raw == null) this.raw = opts.name ? `${opts.name}@${opts.rawSpec}` : opts.rawSpec;
			else this.raw = opts.raw;
			this.name = void 0;
			this.escapedName = void 0;
			this.scope = void 0;
			this.rawSpec = opts.rawSpec || "";
			this.saveSpec = opts.saveSpec;
			this.fetchSpec = opts.fetchSpec;
			if (opts.name) this.setName(opts.name);
			this.gitRange = opts.gitRange;
			this.gitCommittish = opts.gitCommittish;
			this.gitSubdir = opts.gitSubdir;
			this.hosted = opts.hosted;
		}
		setName(name) {
			const valid = validatePackageName(name);
			if (!valid.validForOldPackages) throw invalidPackageName(name, valid, this.raw);
			this.name = name;
			this.scope = name[0] === "@" ? name.slice(0, name.indexOf("/")) : void 0;
			this.escapedName = name.replace("/", "%2f");
			return this;
		}
		toString() {
			const full = [];
			if (this.name != null && this.name !== "") full.push(this.name);
			const spec = this.saveSpec || this.fetchSpec || this.rawSpec;
			if (spec != null && spec !== "") full.push(spec);
			return full.length ? full.join("@") : this.raw;
		}
		toJSON() {
			const result = Object.assign({}, this);
			delete result.hosted;
			return result;
		}
	};
	function setGitAttrs(res, committish) {
		if (!committish) {
			res.gitCommittish = null;
			return;
		}
		for (const part of committish.split("::")) {
			if (!part.includes(":")) {
				if (res.gitRange) throw new Error("cannot override existing semver range with a committish");
				if (res.gitCommittish) throw new Error("cannot override existing committish with a second committish");
				res.gitCommittish = part;
				continue;
			}
			const [name, value] = part.split(":");
			if (name === "semver") {
				if (res.gitCommittish) throw new Error("cannot override existing committish with a semver range");
				if (res.gitRange) throw new Error("cannot override existing semver range with a second semver range");
				res.gitRange = decodeURIComponent(value);
				continue;
			}
			if (name === "path") {
				if (res.gitSubdir) throw new Error("cannot override existing path with a second path");
				res.gitSubdir = `/${value}`;
				continue;
			}
			log.warn("npm-package-arg", `ignoring unknown key "${name}"`);
		}
	}
	const encodedPathChars = new Map([
		["\0", "%00"],
		["	", "%09"],
		["\n", "%0A"],
		["\r", "%0D"],
		[" ", "%20"],
		["\"", "%22"],
		["#", "%23"],
		["%", "%25"],
		["?", "%3F"],
		["[", "%5B"],
		["\\", isWindows ? "/" : "%5C"],
		["]", "%5D"],
		["^", "%5E"],
		["|", "%7C"],
		["~", "%7E"]
	]);
	function pathToFileURL(str) {
		let result = "";
		for (let i = 0; i < str.length; i++) result = `${result}${encodedPathChars.get(str[i]) ?? str[i]}`;
		if (result.startsWith("file:")) return result;
		return `file:${result}`;
	}
	function fromFile(res, where) {
		res.type = isFileType.test(res.rawSpec) ? "file" : "directory";
		res.where = where;
		let rawSpec = pathToFileURL(res.rawSpec);
		if (rawSpec.startsWith("file:/")) {
			if (/^file:\/\/[^/]/.test(rawSpec)) rawSpec = `file:/${rawSpec.slice(5)}`;
			if (/^\/{1,3}\.\.?(\/|$)/.test(rawSpec.slice(5))) rawSpec = rawSpec.replace(/^file:\/{1,3}/, "file:");
		}
		let resolvedUrl;
		let specUrl;
		try {
			resolvedUrl = new URL(rawSpec, `${pathToFileURL(path.resolve(where))}/`);
			specUrl = new URL(rawSpec);
		} catch (originalError) {
			throw Object.assign(new Error("Invalid file: URL, must comply with RFC 8089"), {
				raw: res.rawSpec,
				spec: res,
				where,
				originalError
			});
		}
		let specPath = decodeURIComponent(specUrl.pathname);
		let resolvedPath = decodeURIComponent(resolvedUrl.pathname);
		if (isWindows) {
			specPath = specPath.replace(/^\/+([a-z]:\/)/i, "$1");
			resolvedPath = resolvedPath.replace(/^\/+([a-z]:\/)/i, "$1");
		}
		if (/^\/~(\/|$)/.test(specPath)) {
			res.saveSpec = `file:${specPath.substr(1)}`;
			resolvedPath = path.resolve(homedir(), specPath.substr(3));
		} else if (!path.isAbsolute(rawSpec.slice(5))) res.saveSpec = `file:${path.relative(where, resolvedPath)}`;
		else res.saveSpec = `file:${path.resolve(resolvedPath)}`;
		res.fetchSpec = path.resolve(where, resolvedPath);
		res.saveSpec = res.saveSpec.split("\\").join("/");
		if (res.saveSpec.startsWith("file://")) res.saveSpec = `file:/${res.saveSpec.slice(7)}`;
		return res;
	}
	function fromHostedGit(res, hosted) {
		res.type = "git";
		res.hosted = hosted;
		res.saveSpec = hosted.toString({
			noGitPlus: false,
			noCommittish: false
		});
		res.fetchSpec = hosted.getDefaultRepresentation() === "shortcut" ? null : hosted.toString();
		setGitAttrs(res, hosted.committish);
		return res;
	}
	function unsupportedURLType(protocol, spec) {
		const err = new Error(`Unsupported URL Type "${protocol}": ${spec}`);
		err.code = "EUNSUPPORTEDPROTOCOL";
		return err;
	}
	function fromURL(res) {
		let rawSpec = res.rawSpec;
		res.saveSpec = rawSpec;
		if (rawSpec.startsWith("git+ssh:")) {
			const matched = rawSpec.match(/^git\+ssh:\/\/([^:#]+:[^#]+(?:\.git)?)(?:#(.*))?$/i);
			if (matched && !matched[1].match(isPortNumber)) {
				res.type = "git";
				setGitAttrs(res, matched[2]);
				res.fetchSpec = matched[1];
				return res;
			}
		} else if (rawSpec.startsWith("git+file://")) rawSpec = rawSpec.replace(/\\/g, "/");
		const parsedUrl = new URL(rawSpec);
		switch (parsedUrl.protocol) {
			case "git:":
			case "git+http:":
			case "git+https:":
			case "git+rsync:":
			case "git+ftp:":
			case "git+file:":
			case "git+ssh:":
				res.type = "git";
				setGitAttrs(res, parsedUrl.hash.slice(1));
				if (parsedUrl.protocol === "git+file:" && /^git\+file:\/\/[a-z]:/i.test(rawSpec)) res.fetchSpec = `git+file://${parsedUrl.host.toLowerCase()}:${parsedUrl.pathname}`;
				else {
					parsedUrl.hash = "";
					res.fetchSpec = parsedUrl.toString();
				}
				if (res.fetchSpec.startsWith("git+")) res.fetchSpec = res.fetchSpec.slice(4);
				break;
			case "http:":
			case "https:":
				res.type = "remote";
				res.fetchSpec = res.saveSpec;
				break;
			default: throw unsupportedURLType(parsedUrl.protocol, rawSpec);
		}
		return res;
	}
	function fromAlias(res, where) {
		const subSpec = npa(res.rawSpec.substr(4), where);
		if (subSpec.type === "alias") throw new Error("nested aliases not supported");
		if (!subSpec.registry) throw new Error("aliases only work for registry deps");
		if (!subSpec.name) throw new Error("aliases must have a name");
		res.subSpec = subSpec;
		res.registry = true;
		res.type = "alias";
		res.saveSpec = null;
		res.fetchSpec = null;
		return res;
	}
	function fromRegistry(res) {
		res.registry = true;
		const spec = res.rawSpec.trim();
		res.saveSpec = null;
		res.fetchSpec = spec;
		const version = semver.valid(spec, true);
		const range = semver.validRange(spec, true);
		if (version) res.type = "version";
		else if (range) res.type = "range";
		else {
			if (encodeURIComponent(spec) !== spec) throw invalidTagName(spec, res.raw);
			res.type = "tag";
		}
		return res;
	}
	module.exports = npa;
	module.exports.resolve = resolve;
	module.exports.toPurl = toPurl;
	module.exports.Result = Result;
}));
// src/decisions/registry/escaped-name.ts
var import_npa = require_rolldown_runtime.__toESM(require_npa(), 1);
function escapedName(packageName) {
	return (0, import_npa.default)(packageName).escapedName ?? encodeURIComponent(packageName);
}
// src/model/package.ts
function factsOf({ files, unpackedSize, integrity, shasum, size }) {
	return {
		files,
		unpackedSize,
		integrity,
		shasum,
		size
	};
}
function packageId(subject) {
	return `${subject.name}@${subject.version}`;
}
// src/decisions/untrusted.ts
function field(value, name) {
	return isObject(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}
function textField(value, name) {
	const found = field(value, name);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function dictionary(pairs) {
	return Object.assign(Object.create(null), Object.fromEntries(pairs));
}
function entries(value) {
	return isObject(value) ? Object.entries(value) : [];
}
// src/decisions/contents/changes.ts
const FIELDS = [
	"scripts",
	"dependencies",
	"optionalDependencies",
	"peerDependencies",
	"bin",
	"engines",
	"exports"
];
const INSTALL_SCRIPTS = [
	"preinstall",
	"install",
	"postinstall"
];
const MUCH = 1e6;
function changesBetween(since, before, after) {
	const files = fileChanges(before, after);
	const manifest = manifestChanges(manifestOf(before), manifestOf(after));
	const added = files.filter((file) => file.before === void 0).length;
	const removed = files.filter((file) => file.after === void 0).length;
	return {
		since,
		added,
		removed,
		changed: files.length - added - removed,
		files,
		manifestChanged: manifest.length,
		manifest,
		unpackedSize: {
			before: before.unpackedSize,
			after: after.unpackedSize
		}
	};
}
const MOST_CHARACTERS$1 = 4e4;
function cutChanges(changes, most) {
	let room = MOST_CHARACTERS$1;
	const fits = (text) => {
		room -= Math.min(text.length, 2e3);
		return room >= 0;
	};
	const manifest = changes.manifest.slice(0, most).filter((change) => fits(JSON.stringify(change)));
	return {
		...changes,
		manifest,
		files: changes.files.slice(0, most).filter((file) => fits(JSON.stringify(file)))
	};
}
function fileChanges(before, after) {
	const old = new Map(before.files.map((file) => [file.path, file]));
	const fresh = new Map(after.files.map((file) => [file.path, file]));
	return [...new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((path) => {
		const [was, is] = [old.get(path), fresh.get(path)];
		if (was?.digest === is?.digest) return [];
		return [{
			path,
			...was && { before: was.size },
			...is && { after: is.size }
		}];
	});
}
function manifestOf({ samples }) {
	try {
		const manifest = JSON.parse(samples.get("package.json")?.toString("utf8") ?? "");
		return isObject(manifest) ? manifest : {};
	} catch {
		return {};
	}
}
function manifestChanges(before, after) {
	return FIELDS.flatMap((field) => {
		const [old, fresh] = [entriesOf(before[field]), entriesOf(after[field])];
		return [...new Set([...old.keys(), ...fresh.keys()])].toSorted().flatMap((key) => {
			const [was, is] = [old.get(key), fresh.get(key)];
			if (was === is) return [];
			return [{
				field,
				key,
				...was !== void 0 && { before: was },
				...is !== void 0 && { after: is }
			}];
		});
	});
}
function entriesOf(value) {
	if (value === void 0) return new Map();
	if (!isObject(value)) return new Map([["", shown(value)]]);
	return new Map(Object.entries(value).map(([key, entry]) => [key, shown(entry)]));
}
function shown(value) {
	return oneLine(typeof value === "string" ? value : JSON.stringify(value));
}
function remarksOnChanges({ since, files, manifest, unpackedSize }) {
	const scripts = manifest.filter(({ field, key, after }) => field === "scripts" && INSTALL_SCRIPTS.includes(key) && after !== void 0);
	const grew = unpackedSize.after - unpackedSize.before;
	const maps = files.filter(({ path, before, after }) => path.endsWith(".map") && before === void 0 && after !== void 0);
	return [
		...scripts.map(({ key, after = "" }) => ({
			code: "install-script-changed",
			what: `Since ${since} package.json has another script "${key}", which runs on every machine that installs the package: ${oneLine(after)}`
		})),
		...grew > MUCH && grew > unpackedSize.before ? [{
			code: "size-grew",
			what: `Since ${since} the package grew from ${bytes(unpackedSize.before)} to ${bytes(unpackedSize.after)} unpacked.`
		}] : [],
		...maps.length > 0 ? [{
			code: "source-maps-added",
			what: `The tarball has ${counted(maps.length, "source map")} that ${since} did not have, ${quote(maps[0]?.path ?? "")} for one.`
		}] : []
	];
}
// src/decisions/report/token-commands.ts
function tokenCommands({ name, registry, mode }) {
	const elsewhere = isNpmjs(registry) ? "" : ` --registry ${plain(registry)}`;
	const right = mode === "direct" ? "read-write --bypass-2fa" : "read-write-stage-only";
	const create = [
		`npm token create --name ${plain(name)}`,
		`--packages ${plain(name)}`,
		`--packages-and-scopes-permission ${right}`,
		`--expires 90${elsewhere}`
	];
	return [`npm login${elsewhere}`, create.join(" \\\n  ")];
}
function storeCommand(secret) {
	return `gh secret set ${secret} --env npm`;
}
function plain(text) {
	return text.replaceAll(/[^\w@/.:~-]/g, "");
}
// src/decisions/release/release-type.ts
function releaseType(previous, version) {
	if (previous === void 0) return "initial";
	if (import_semver.default.valid(previous) === null || !import_semver.default.lt(previous, version)) return "different";
	const difference = import_semver.default.diff(previous, version);
	return difference === null || difference === "release" ? "different" : difference;
}
// src/decisions/release/result.ts
const STAGED_PACKAGES = "https://www.npmjs.com/settings/~/staged-packages";
function resultOf(findings, outcome) {
	const { pkg, target, tarball, previousVersion } = findings;
	const releases = [
		"published",
		"accepted",
		"staged",
		"dry-run"
	].includes(outcome.state);
	return {
		state: outcome.state,
		live: outcome.live,
		id: pkg && packageId(pkg),
		name: pkg?.name,
		version: pkg?.version,
		previousVersion,
		type: releases && pkg !== void 0 ? releaseType(previousVersion, pkg.version) : "",
		mode: findings.route,
		tag: target?.tag,
		tags: target === void 0 ? [] : [target.tag, ...target.furtherTags],
		unsetTags: outcome.unsetTags ?? [],
		access: target?.access,
		registry: target?.registry,
		integrity: tarball?.integrity,
		shasum: tarball?.shasum,
		size: tarball?.size,
		unpackedSize: tarball?.unpackedSize,
		fileCount: tarball?.files.length,
		tarball: outcome.tarball,
		url: outcome.live && pkg !== void 0 && target !== void 0 ? pageOf(pkg, target) : void 0,
		provenanceUrl: outcome.provenanceUrl,
		provenance: provenanceOf(findings, outcome),
		stageId: outcome.stageId,
		...approval$1(findings, outcome),
		serviceAccount: findings.user,
		tokenExpires: findings.expiry?.date,
		tokenDaysLeft: findings.expiry?.daysLeft,
		changes: findings.changes && cutChanges(findings.changes, 500),
		suggestions: findings.suggestions ?? [],
		checks: findings.checks,
		problems: outcome.problems,
		warnings: warningsOf(findings, outcome)
	};
}
function warningsOf({ warnings }, outcome) {
	const isDead = outcome.problems.some(({ code }) => code === "token-invalid" || code === "token-expired");
	const repeats = ({ code, what }) => code === "registry-notice" && /\b(expired|revoked)\b/i.test(what);
	return [...warnings, ...outcome.warnings].filter((warning) => !(isDead && repeats(warning)));
}
function provenanceOf({ provenance }, { state, provenanceUrl }) {
	if (provenance === void 0) return void 0;
	if (!provenance.sign) return `not signed: ${provenance.why}`;
	if (provenanceUrl !== void 0) return "signed";
	return state === "dry-run" ? "would be signed" : void 0;
}
function approval$1({ target }, { state, stageId }) {
	if (!(state === "staged" || state === "already-staged") || target === void 0) return {
		approveCommand: void 0,
		approveUrl: void 0
	};
	const npmjs = isNpmjs(target.registry);
	const registry = npmjs ? "" : ` --registry ${plain(target.registry)}`;
	return {
		approveCommand: stageId === void 0 ? void 0 : `npm stage approve ${plain(stageId)}${registry}`,
		approveUrl: npmjs ? STAGED_PACKAGES : void 0
	};
}
function pageOf(pkg, { registry }) {
	return isNpmjs(registry) ? `https://www.npmjs.com/package/${pkg.name}/v/${pkg.version}` : `${registry}${escapedName(pkg.name)}`;
}
// src/decisions/report/table.ts
function table(header, rows) {
	return [
		header,
		header.map(() => "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
// src/decisions/report/changes-section.ts
const MOST_ROWS = 100;
function changesSection(changes) {
	if (changes === void 0) return "";
	const { since, added, removed, changed, manifestChanged, unpackedSize } = changes;
	const { manifest, files } = cutChanges(changes, MOST_ROWS);
	const total = added + removed + changed;
	const sizes = `${bytes(unpackedSize.before)} before, ${bytes(unpackedSize.after)} now`;
	const head = `### Since ${code(since)}`;
	if (total === 0) return `${head}\n\nNo file changed.`;
	const counts = `${counted(added, "file")} added, ${removed} removed, ${changed} changed; ${sizes}`;
	return [
		head,
		"",
		...manifestChanged > 0 ? [cutTable([
			"package.json",
			"Before",
			"Now"
		], manifest.map(manifestRow), manifestChanged), ""] : [],
		`<details><summary>${counts}</summary>`,
		"",
		cutTable([
			"File",
			"Before",
			"Now"
		], files.map(fileRow), total),
		"",
		"</details>"
	].join("\n");
}
function suggestionsSection(suggestions) {
	if (suggestions.length === 0) return "";
	const items = suggestions.slice(0, MOST_ROWS).map((text) => `- ${markdown(text)}`);
	return [
		`<details><summary>${`${counted(suggestions.length, "suggestion")} by publint`}</summary>`,
		"",
		...items,
		"",
		"</details>"
	].join("\n");
}
function cutTable(header, rows, total) {
	const more = total - rows.length;
	return [table(header, rows), ...more > 0 ? ["", `… and ${more} more.`] : []].join("\n");
}
function manifestRow({ field, key, before, after }) {
	return [
		code(key === "" ? field : `${field}.${key}`),
		value(before),
		value(after)
	];
}
function fileRow({ path, before, after }) {
	return [
		code(path),
		size(before),
		size(after)
	];
}
function value(text) {
	return text === void 0 ? "" : code(text);
}
function size(count) {
	return count === void 0 ? "" : bytes(count);
}
// src/decisions/report/settings-page.ts
function settingsPage(packageName) {
	return `https://www.npmjs.com/package/${packageName}/access`;
}
// src/decisions/report/other-ways-section.ts
function otherWaysSection(name, registry, ways) {
	if (ways === void 0) return "";
	const called = markdown(name ?? "The package");
	const { accounts, trustedPublisher, trusted } = ways;
	return [
		accounts.length === 0 ? "" : `${called} can also be published by ${accounts.map(code).join(", ")}. Make sure that ${accounts.length === 1 ? "it" : "each"} has full 2FA.`,
		trustedPublisher === void 0 ? "" : `It can also be published by a trusted publisher (${code(trustedPublisher.id)}), which published ${code(trustedPublisher.version)}. Make sure that it is yours.`,
		trusted || trustedPublisher !== void 0 ? closing(name, registry) : ""
	].filter((sentence) => sentence !== "").join(" ");
}
function closing(name, registry) {
	return `Once trusted publishing works for every release, choose “Require two-factor authentication and disallow tokens” on the package's settings page${registry === "https://registry.npmjs.org/" && name !== void 0 ? ` (${code(settingsPage(name))})` : ""}, so that no token can publish it.`;
}
// src/decisions/report/set-up-help.ts
const PARTS = {
	"token-missing": ["invite", "token"],
	"service-account-without-token": ["invite", "token"],
	"token-malformed": ["token"],
	"token-invalid": ["token"],
	"token-ip-restricted": ["token"],
	"token-expired": ["token"],
	"token-expiring": ["token"],
	"token-read-only": ["token"],
	"token-stage-only": ["token"],
	"token-needs-2fa": ["token"],
	"token-out-of-scope": ["token"],
	"account-wrong": ["token"],
	"account-refused": ["token"],
	"not-maintainer": ["invite"],
	"read-only": ["invite"],
	"otp-required": ["token"],
	"bypass-required": ["token"],
	"stage-required": ["token"],
	"permission-denied": ["invite", "token"],
	"upload-not-found": ["invite", "token"]
};
const SOME_ACCOUNT = "SERVICE_ACCOUNT";
const MOST_PACKAGES = 10;
function setUpHelp(problems, setUps = []) {
	const parts = new Set(problems.flatMap((problem) => PARTS[problem.code] ?? []));
	if (setUps.length === 0 || parts.size === 0) return "";
	const areSeveral = setUps.length > 1;
	const shown = setUps.slice(0, MOST_PACKAGES);
	const more = setUps.length - shown.length;
	return [
		"### Commands",
		...shown.flatMap((setUp) => [...areSeveral ? [`For ${code(setUp.name)}:`] : [], [
			"```sh",
			...commandsOf(setUp, parts),
			"```"
		].join("\n")]),
		...more > 0 ? [`… and the same for ${counted(more, "more package")}.`] : [],
		notes(shown, parts)
	].join("\n\n");
}
function commandsOf(setUp, parts) {
	return [...parts.has("invite") ? invitation(setUp) : [], ...parts.has("token") ? renewal(setUp) : []];
}
function accountOf({ account }) {
	return plain(account ?? SOME_ACCOUNT);
}
function invitation(setUp) {
	const [name, account] = [plain(setUp.name), accountOf(setUp)];
	if (!isNpmjs(setUp.registry)) return [`# In the registry's configuration: let ${account} publish ${name}`];
	return [`# As a maintainer of ${name}; then accept the invitation as ${account}`, `npm owner add ${account} ${name}`];
}
function renewal(setUp) {
	const secret = secretOf(setUp);
	return [
		...hasGranularTokens(setUp) ? [`# As ${accountOf(setUp)}, with npm 12.2 or later`, ...tokenCommands(setUp)] : [`# At ${plain(setUp.registry)}: make a token of ${accountOf(setUp)} that may publish ${plain(setUp.name)}`],
		"# In the repository, for each environment that needs it; create that first",
		`# (${secret} and npm stand for the names in your workflow)`,
		storeCommand(secret)
	];
}
function hasGranularTokens({ registry, granularTokens }) {
	return granularTokens === true || isNpmjs(registry);
}
function secretOf({ name, isOneOfSeveral }) {
	if (isOneOfSeveral !== true) return "NPM_TOKEN";
	return `NPM_TOKEN_${name.replaceAll(/\W+/g, "_").replace(/^_/, "").toUpperCase()}`;
}
function notes(setUps, parts) {
	const granular = setUps.filter(hasGranularTokens);
	return [
		...parts.has("token") && granular.some(({ mode }) => mode === "auto") ? ["For a token that publishes without approval, write `read-write --bypass-2fa` in place of `read-write-stage-only`."] : [],
		...granular.length > 0 ? [`Step by step: [the service account and its token](${guideLink("service-account.md#3-invite-it")}).`] : [],
		...granular.length < setUps.length ? [`How a registry other than npm's gives tokens: [registries](${guideLink("registries.md#registries")}).`] : []
	].join(" ");
}
// src/decisions/report/summary.ts
const STATE_ICONS = {
	published: "✅",
	accepted: "🕓",
	staged: "🕓",
	"already-published": "✅",
	"already-staged": "🕓",
	skipped: "⏭️",
	"dry-run": "🧪",
	failed: "❌"
};
const STATE_WORDS = {
	published: "published",
	accepted: "accepted",
	staged: "staged",
	"already-published": "published before",
	"already-staged": "staged before",
	skipped: "skipped",
	"dry-run": "dry run",
	failed: "not released"
};
const CHECK_ICONS = {
	pass: "✅",
	fail: "❌",
	unknown: "🟡",
	"not-applicable": "➖"
};
const MOST_FILES = 500;
const MOST_CHARACTERS = 25e4;
function summaryOf(result, files, otherWays, setUps) {
	return [
		`## ${STATE_ICONS[result.state]} ${markdown(result.id ?? "The package")}: ${STATE_WORDS[result.state]}`,
		result.state === "failed" ? "" : markdown(headline(result)),
		approval(result),
		tagCommands(result),
		problemList(result.problems),
		setUpHelp(result.problems, setUps),
		warningList(result.warnings),
		facts(result),
		checksSection(result.checks),
		otherWaysSection(result.name, result.registry, otherWays),
		changesSection(result.changes),
		suggestionsSection(result.suggestions),
		contentsSection(files, `${counted(files.length, "file")} in the tarball, ${sizes(result)}`, result.integrity === void 0 ? "" : `Integrity: ${code(result.integrity)}`)
	].filter((part) => part !== "").map((part) => `${part}\n`).join("\n");
}
function problemList(list, title = "What to do") {
	return list.length === 0 ? "" : [`### ${title}`, ...list.map((problem) => item(problem, true))].join("\n");
}
function warningList(list) {
	return list.length === 0 ? "" : ["### Good to know", ...list.map((problem) => item(problem, false))].join("\n");
}
function item({ code: id, what, remedy }, tellsWhy) {
	const entry = CATALOGUE[id];
	const why = tellsWhy ? ` ${prose(entry.why)}` : "";
	return `- **${prose(entry.title)}.** ${markdown(what)}${why}<br>\n  👉 ${remedyText(remedy ?? entry.remedy)} ([${id}](${helpLink(id)}))`;
}
const OWN_REMEDIES = new Set(Object.values(CATALOGUE).map(({ remedy }) => remedy));
function remedyText(remedy) {
	return OWN_REMEDIES.has(remedy) ? prose(remedy) : markdown(remedy);
}
function facts(result) {
	return factsTable([
		["Package", result.url === void 0 ? optionalCode(result.id) : link(result.id ?? "", result.url)],
		["Registry", optionalCode(result.registry)],
		[result.tags.length > 1 ? "Dist-tags" : "Dist-tag", tagsFact(result)],
		["Release", release(result)],
		["Access", optionalCode(result.access)],
		["Service account", optionalCode(result.serviceAccount)],
		["Token", tokenExpiry(result)],
		["Provenance", provenanceFact(result)]
	]);
}
function factsTable(rows) {
	const known = rows.flatMap(([name, value]) => value === void 0 ? [] : [`<tr><th align="left">${name}</th><td>${value}</td></tr>`]);
	return known.length === 0 ? "" : [
		"<table>",
		...known,
		"</table>"
	].join("\n");
}
function checksSection(list) {
	if (list.length === 0) return "";
	const counts = [...Map.groupBy(list, ({ status }) => status)].map(([status, of]) => `${CHECK_ICONS[status]} ${of.length} ${status}`);
	return [
		"### Checks",
		"",
		`<details${list.some(({ status }) => status === "fail") ? " open" : ""}><summary>${counts.join(", ")}</summary>`,
		"",
		checksTable(list),
		"",
		"</details>"
	].join("\n");
}
function checksTable(list) {
	const isDead = list.some(({ id, status }) => id === "token-valid" && status === "fail");
	return table([
		"",
		"Check",
		"Evidence"
	], list.map((check) => [
		`${CHECK_ICONS[check.status]}&nbsp;${check.status.replace("-", "&#8209;")}`,
		`[${code(check.id)}](${checkLink(check.id)})`,
		markdown(check.evidence) + (isDead && check.status === "unknown" ? "" : adviceOf(check))
	]));
}
function adviceOf({ remedy }) {
	return remedy === void 0 ? "" : `<br>👉 ${remedyText(remedy)}`;
}
function provenanceFact({ provenance, provenanceUrl }) {
	if (provenance === void 0) return void 0;
	return provenanceUrl === void 0 ? markdown(provenance) : link(provenance, provenanceUrl);
}
function approval({ approveCommand, approveUrl }) {
	if (approveCommand === void 0 && approveUrl === void 0) return "";
	const page = approveUrl === "https://www.npmjs.com/settings/~/staged-packages" ? link(approveUrl, approveUrl) : optionalCode(approveUrl);
	const sentence = `👉 A maintainer approves it, with 2FA, ${[...page === void 0 ? [] : [`on ${page}`], ...approveCommand === void 0 ? [] : ["by this command:"]].join(" or ")}`;
	return approveCommand === void 0 ? `${sentence}.` : `${sentence}\n\n<pre><code>${markdown(approveCommand)}</code></pre>`;
}
function tagsFact({ tags, unsetTags }) {
	if (tags.length === 0) return void 0;
	return tags.map((tag) => code(tag) + (unsetTags.includes(tag) ? " (not set)" : "")).join(", ");
}
function tagCommands({ id = "", registry, unsetTags }) {
	if (unsetTags.length === 0) return "";
	const option = registry === "https://registry.npmjs.org/" ? "" : ` --registry ${plain(registry ?? "")}`;
	return ["👉 These dist-tags are not set. Once the version is live, this sets them:\n", ...unsetTags.map((tag) => `- ${code(`npm dist-tag add ${plain(id)} ${plain(tag)}${option}`)}`)].join("\n");
}
function tokenExpiry({ tokenExpires, tokenDaysLeft }) {
	if (tokenExpires === void 0 || tokenDaysLeft === void 0) return void 0;
	if (tokenDaysLeft < 0) return `expired on ${code(tokenExpires)}`;
	return `expires on ${code(tokenExpires)}, in ${counted(tokenDaysLeft, "day")}`;
}
function contentsSection(files, title, lead = "") {
	if (files.length === 0) return "";
	const rows = filesThatFit(files);
	const more = files.length - rows.length;
	return [
		`<details><summary>${title}</summary>`,
		"",
		...lead === "" ? [] : [lead, ""],
		table(["File", "Size"], rows),
		...more > 0 ? ["", `… and ${counted(more, "file")} more.`] : [],
		"",
		"</details>"
	].join("\n");
}
function filesThatFit(files) {
	let room = MOST_CHARACTERS;
	return files.slice(0, MOST_FILES).flatMap(({ path, size }) => {
		const row = [code(path), bytes(size)];
		room -= row.join("").length;
		return room > 0 ? [row] : [];
	});
}
function release({ type, previousVersion }) {
	if (type === "") return void 0;
	return previousVersion === void 0 ? markdown(type) : `${markdown(type)}, after ${code(previousVersion)}`;
}
function sizes({ size = 0, unpackedSize = 0 }) {
	return `${bytes(size)} packed, ${bytes(unpackedSize)} unpacked`;
}
function optionalCode(value) {
	return value === void 0 ? void 0 : code(value);
}
function link(text, url) {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? `<a href="${markdown(new URL(url).href)}">${markdown(text)}</a>` : code(text);
}
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
	issueCommand(name, {}, message);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/http-client/lib/proxy.js
var import_lib$3 = require_rolldown_runtime.__toESM(require_lib$10.require_lib$5(), 1);
var import_lib$4 = require_rolldown_runtime.__toESM(require_lib$1(), 1);
function getProxyUrl(reqUrl) {
	const usingSsl = reqUrl.protocol === "https:";
	if (checkBypass(reqUrl)) return;
	const proxyVar = (() => {
		if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"];
		else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
	})();
	if (proxyVar) try {
		return new DecodedURL(proxyVar);
	} catch (_a) {
		if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
	}
	else return;
}
function checkBypass(reqUrl) {
	if (!reqUrl.hostname) return false;
	const reqHost = reqUrl.hostname;
	if (isLoopbackAddress(reqHost)) return true;
	const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
	if (!noProxy) return false;
	let reqPort;
	if (reqUrl.port) reqPort = Number(reqUrl.port);
	else if (reqUrl.protocol === "http:") reqPort = 80;
	else if (reqUrl.protocol === "https:") reqPort = 443;
	const upperReqHosts = [reqUrl.hostname.toUpperCase()];
	if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
	for (const upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
	return false;
}
function isLoopbackAddress(host) {
	const hostLower = host.toLowerCase();
	return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
	constructor(url, base) {
		super(url, base);
		this._decodedUsername = decodeURIComponent(super.username);
		this._decodedPassword = decodeURIComponent(super.password);
	}
	get username() {
		return this._decodedUsername;
	}
	get password() {
		return this._decodedPassword;
	}
};
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access: access$1, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access$1(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
	issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
function startGroup(name) {
	issue("group", name);
}
function endGroup() {
	issue("endgroup");
}
// src/model/secret.ts
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	equals(other) {
		return other !== void 0 && this.#value === other.#value;
	}
	redact(text) {
		return text.replaceAll(this.#value, "***");
	}
	hasMask(masked) {
		return masked === `${this.#value.slice(0, 8)}...${this.#value.slice(-4)}` || masked.length === 6 && this.#value.startsWith(masked);
	}
	jwtPayload() {
		const parts = this.#value.split(".");
		const payload = parts.length === 3 ? parts[1] : void 0;
		return payload === void 0 ? void 0 : Buffer.from(payload, "base64url").toString("utf8");
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "***";
	}
};
// src/edges/runner/secrets.ts
const secrets = new Set();
function protect(value) {
	for (const line of value.split(/\r?\n/).filter((part) => part.trim() !== "")) setSecret(line);
	const secret = new Secret(value);
	if (value !== "") secrets.add(secret);
	return secret;
}
function protectedField(answer, name) {
	const value = textField(answer, name);
	if (value === void 0) return void 0;
	const secret = protect(value);
	return /^[\x21-\x7e]+$/.test(value) ? secret : void 0;
}
function redacted(text) {
	return [...secrets].reduce((safe, secret) => secret.redact(safe), text);
}
// src/edges/runner/read-inputs.ts
function readInputs(declared) {
	const undeclared = givenInputs().filter((name) => !declared.includes(name));
	const given = Object.fromEntries(SECRET_INPUTS.map((name) => [name, takeSecret(name)]));
	const secrets = {};
	for (const name of SECRET_INPUTS) if (given[name] !== void 0 && given[name] !== "") secrets[name] = protect(given[name]);
	const tokenFault = faultOf(given["token"] ?? "");
	const open = declared.filter((name) => !SECRET_INPUTS.some((secret) => secret === name));
	return {
		declared,
		values: Object.fromEntries(open.map((name) => [name, getInput(name)])),
		secrets,
		...tokenFault !== void 0 && { tokenFault },
		tokens: tokenLines(given["tokens"] ?? ""),
		undeclared
	};
}
function faultOf(token) {
	return /[^\x21-\x7e]/.test(token) ? "has white space or other characters inside" : void 0;
}
function tokenLines(text) {
	return text.split(/\r?\n/).flatMap((raw, index) => {
		const trimmed = raw.trim();
		if (trimmed === "") return [];
		const [, given, rest = ""] = /^([^=\s]+)[ \t]*=[ \t]*(.*)$/.exec(trimmed) ?? [];
		const name = given !== void 0 && /^=+$/.test(rest) ? void 0 : given;
		const value = name === void 0 ? trimmed : rest;
		const fault = value === "" ? "is empty" : faultOf(value);
		return [{
			line: index + 1,
			name,
			token: protect(value),
			...fault !== void 0 && { fault }
		}];
	});
}
function takeSecret(name) {
	const variable = `INPUT_${name.toUpperCase()}`;
	const value = (process.env[variable] ?? "").trim();
	delete process.env[variable];
	return value;
}
function givenInputs() {
	return Object.keys(process.env).filter((name) => /^INPUT_./i.test(name)).map((name) => name.slice(6).toLowerCase());
}
// src/decisions/checks/trigger-payload.ts
function readTrigger(event, payload) {
	const own = textField(field(payload, "repository"), "full_name");
	switch (event) {
		case "pull_request": return {
			event,
			actsFor: sameRepository(textField(field(field(field(payload, "pull_request"), "head"), "repo"), "full_name"), own)
		};
		case "issue_comment": return {
			event,
			actsFor: isObject(field(field(payload, "issue"), "pull_request")) ? "pull-request" : "repository"
		};
		case "workflow_run": {
			const run = field(payload, "workflow_run");
			const head = textField(field(run, "head_repository"), "full_name");
			const after = textField(run, "event");
			if (head === void 0 && after !== void 0 && !after.startsWith("pull_request")) return {
				event,
				actsFor: "repository"
			};
			return {
				event,
				actsFor: sameRepository(head, own)
			};
		}
		default: return {
			event,
			actsFor: "repository"
		};
	}
}
function sameRepository(head, own) {
	return head !== void 0 && head === own ? "repository" : "fork";
}
// src/decisions/provenance/read-visibility.ts
function readVisibility(payload) {
	const repository = field(payload, "repository");
	const told = textField(repository, "visibility");
	if (told === "public" || told === "private" || told === "internal") return told;
	const isPrivate = field(repository, "private");
	if (typeof isPrivate !== "boolean") return void 0;
	return isPrivate ? "private" : "public";
}
// src/decisions/source/read-source.ts
function readSource(env, payload) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	const ref = textField(env, "GITHUB_REF_NAME");
	return {
		event,
		ref,
		tag: (event === "release" ? textField(field(payload, "release"), "tag_name") : void 0) ?? (env["GITHUB_REF_TYPE"] === "tag" ? ref : void 0),
		commit: textField(env, "GITHUB_SHA")
	};
}
// src/edges/runner/surroundings.ts
async function readSurroundings() {
	const { env } = process;
	await Promise.all(["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"].map(assertWritable));
	const payload = await readPayload(env.GITHUB_EVENT_PATH);
	return {
		workspace: env.GITHUB_WORKSPACE ?? process.cwd(),
		temporary: env.RUNNER_TEMP ?? (0, node_os.tmpdir)(),
		trigger: readTrigger(env.GITHUB_EVENT_NAME ?? "", payload),
		source: readSource(env, payload),
		...repositoryOf(env),
		isRerun: Number(env.GITHUB_RUN_ATTEMPT) > 1,
		signer: {
			idToken: isSet(env.ACTIONS_ID_TOKEN_REQUEST_URL) && isSet(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN),
			runner: env.RUNNER_ENVIRONMENT,
			visibility: readVisibility(payload),
			repository: repositoryOf(env).repository
		},
		now: Date.now()
	};
}
function isSet(variable) {
	return variable !== void 0 && variable !== "";
}
function repositoryOf(env) {
	const { GITHUB_REPOSITORY: name, GITHUB_RUN_ID: run, GITHUB_SERVER_URL: server = "https://github.com" } = env;
	const repository = name === void 0 ? void 0 : `${server}/${name}`;
	return {
		repositoryName: name,
		repository,
		workflowRun: repository === void 0 || run === void 0 ? void 0 : `${repository}/actions/runs/${run}`
	};
}
async function assertWritable(variable) {
	const file = process.env[variable];
	if (file === void 0 || file === "") return;
	try {
		await (0, node_fs_promises.access)(file, node_fs.constants.W_OK);
		await (0, node_fs_promises.readFile)(file);
	} catch (error) {
		throw new ReleaseError({
			code: "summary-unwritable",
			what: `${variable} does not name a file that this step can write; accepted is the file that the runner made.`
		}, { cause: error });
	}
}
async function readPayload(file) {
	if (file === void 0 || file === "") return {};
	try {
		return JSON.parse(await (0, node_fs_promises.readFile)(file, "utf8"));
	} catch {
		return {};
	}
}
// src/model/outcome.ts
function endedAs(state) {
	return {
		state,
		live: false,
		problems: [],
		warnings: []
	};
}
function failedWith(...problems) {
	return {
		...endedAs("failed"),
		problems
	};
}
// src/actions/end-of.ts
async function endOf(act) {
	try {
		return await act();
	} catch (error) {
		if (error instanceof ReleaseError) return failedWith(...error.problems);
		return failedWith({
			code: "bug",
			what: error instanceof Error ? `${error.name}: ${error.message}` : String(error)
		});
	}
}
// src/decisions/release/target.ts
function chooseTarget(pkg, inputs) {
	const [first, ...furtherTags] = inputs.tags;
	const tag = first ?? configuredTag(pkg);
	return {
		...chooseRegistry(pkg, inputs.registry),
		tag: tag ?? "latest",
		named: tag !== void 0,
		furtherTags,
		access: chooseAccess(pkg, inputs.access)
	};
}
function chooseRegistry({ publishConfig }, input) {
	const configured = publishConfig.scopeRegistry ?? publishConfig.registry;
	if (configured === void 0) return {
		registry: input ?? "https://registry.npmjs.org/",
		warnings: []
	};
	const parsed = parseRegistryUrl(configured);
	if (input === void 0) {
		if ("url" in parsed) return {
			registry: parsed.url,
			warnings: []
		};
		throw new ReleaseError({
			code: "registry-url-invalid",
			what: `publishConfig in package.json names the registry ${shownUrl(configured)}, and ${parsed.reason}.`
		});
	}
	if ("url" in parsed && parsed.url === input) return {
		registry: input,
		warnings: []
	};
	return {
		registry: input,
		warnings: [{
			code: "registry-conflict",
			what: `The input 'registry' (${input}) is used, not ${shownUrl(configured)} of publishConfig.`
		}]
	};
}
function shownUrl(text) {
	return text.includes("@") ? "a URL with credentials" : quote(text);
}
function configuredTag({ publishConfig: { tag } }) {
	const fault = tag === void 0 ? void 0 : tagFault(tag);
	if (tag === void 0 || fault === void 0) return tag;
	throw new ReleaseError({
		code: "tag-invalid",
		what: `publishConfig in package.json names the dist-tag ${quote(tag)}, and ${fault}.`
	});
}
function chooseAccess(pkg, input) {
	const configured = pkg.publishConfig.access;
	const access = input ?? ACCESSES.find((candidate) => candidate === configured);
	if (access === void 0 && configured !== void 0) throw new ReleaseError({
		code: "publish-config-invalid",
		what: `publishConfig in package.json has the access ${quote(configured)}; accepted are "public" and "restricted".`
	});
	if (access === "restricted" && pkg.scope === void 0) throw new ReleaseError({
		code: "access-unscoped",
		what: `${pkg.name} has no scope and cannot be restricted.`
	});
	return access;
}
// node_modules/p-map/index.js
function pMap(iterable, mapper, options) {
	return mapConcurrently(iterable, mapper, options, false);
}
async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
	return new Promise((resolve_, reject_) => {
		validateOptions(iterable, mapper, concurrency);
		const result = [];
		const errors = [];
		let skippedCount = 0;
		let isResolved = false;
		let isIterableDone = false;
		const pendingIndexes = new Set();
		let doneIndex = Number.POSITIVE_INFINITY;
		let currentIndex = 0;
		const iterator = getIterator(iterable);
		const signalListener = () => {
			reject(signal.reason);
		};
		const cleanup = () => {
			signal?.removeEventListener("abort", signalListener);
		};
		const resolve = (value) => {
			resolve_(value);
			cleanup();
		};
		const reject = (reason) => {
			if (isResolved) return;
			isResolved = true;
			reject_(reason);
			cleanup();
			if (!isIterableDone) closeIterator(iterator);
		};
		if (signal) {
			if (signal.aborted) {
				reject(signal.reason);
				return;
			}
			signal.addEventListener("abort", signalListener, { once: true });
		}
		const pull = createPuller(iterator);
		const settleIfFinished = () => {
			if (isResolved || doneIndex === Number.POSITIVE_INFINITY) return;
			for (const index of pendingIndexes) if (index < doneIndex) return;
			if (!stopOnError) {
				const collectedErrors = [];
				for (let index = 0; index < Math.min(doneIndex, errors.length); index++) if (index in errors) collectedErrors.push(errors[index]);
				if (collectedErrors.length > 0) {
					reject(new AggregateError(collectedErrors));
					return;
				}
			}
			isResolved = true;
			if (!isIterableDone) closeIterator(iterator);
			const lastIndex = Math.min(doneIndex, result.length);
			if (lastIndex === result.length && skippedCount === 0) {
				resolve(result);
				return;
			}
			resolve(result.slice(0, lastIndex).filter((value) => value !== pMapSkip));
		};
		const next = async () => {
			if (isResolved || currentIndex >= doneIndex) return;
			const index = currentIndex++;
			pendingIndexes.add(index);
			let nextItem;
			try {
				nextItem = await pull();
			} catch (error) {
				pendingIndexes.delete(index);
				if (index < doneIndex) throw error;
				settleIfFinished();
				return;
			}
			if (nextItem.done) {
				pendingIndexes.delete(index);
				doneIndex = Math.min(doneIndex, index);
				isIterableDone = true;
				settleIfFinished();
				return;
			}
			(async () => {
				try {
					const element = await nextItem.value;
					if (isResolved || index >= doneIndex) return;
					const value = await mapper(element, index);
					if (index >= doneIndex) return;
					if (value === pMapStop) {
						doneIndex = index;
						return;
					}
					if (value === pMapSkip) skippedCount++;
					result[index] = isSettled && value !== pMapSkip ? {
						status: "fulfilled",
						value
					} : value;
				} catch (error) {
					if (index >= doneIndex) return;
					if (isSettled) result[index] = {
						status: "rejected",
						reason: error
					};
					else if (stopOnError) {
						reject(error);
						return;
					} else errors[index] = error;
				} finally {
					pendingIndexes.delete(index);
					settleIfFinished();
				}
				try {
					await next();
				} catch (error) {
					reject(error);
				}
			})().then(() => new Promise(() => {})).then(resolve_);
		};
		(async () => {
			for (let index = 0; index < concurrency; index++) {
				try {
					await next();
				} catch (error) {
					reject(error);
					break;
				}
				if (isResolved || currentIndex >= doneIndex) break;
			}
		})();
	});
}
const pMapSkip = Symbol("skip");
const pMapStop = Symbol("stop");
function validateOptions(iterable, mapper, concurrency) {
	if (iterable?.[Symbol.iterator] === void 0 && iterable?.[Symbol.asyncIterator] === void 0) throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
	if (typeof mapper !== "function") throw new TypeError("Mapper function is required");
	if (!isLimit(concurrency, 1)) throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
}
function isLimit(value, minimum) {
	return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
}
function getIterator(iterable) {
	return iterable[Symbol.asyncIterator] === void 0 ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
}
async function closeIterator(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}
function createPuller(iterator) {
	let isSourceDone = false;
	const markDone = (item) => {
		if (item?.done) isSourceDone = true;
	};
	return () => {
		if (isSourceDone) return { done: true };
		const result = iterator.next();
		markDone(result);
		if (typeof result?.then !== "function") return result;
		const promise = Promise.resolve(result);
		promise.then(markDone, () => {});
		return promise;
	};
}
// src/decisions/workspace/package-lines.ts
function splitLines(lines) {
	return {
		wanted: lines.filter((line) => !isNegated(line)),
		excluded: lines.filter(isNegated).map((line) => line.replace(/^!\s*/, ""))
	};
}
function isGlob(line) {
	return /[*?[{]|[!+@]\(/.test(line);
}
function filePattern(glob) {
	if (/(^|\/)package\.json$|\.tgz$|\.tar\.gz$/.test(glob)) return glob;
	return `${glob.replace(/\/+$/, "")}/package.json`;
}
function isNegated(line) {
	return /^!(?!\()/.test(line);
}
// src/decisions/workspace/repeated-packages.ts
function repeatedPackages(findings) {
	return [...Map.groupBy(findings, ({ name }) => name)].filter(([, places]) => places.length > 1).map(([name, places]) => ({
		code: "package-repeated",
		what: `${name} was found ${places.length} times: ${places.map(place).join(" and ")}.`
	}));
}
function place({ path, line }) {
	return `in ${quote(path)} by the line ${quote(line)}`;
}
// src/edges/disk/exists.ts
async function exists(path) {
	return await (0, node_fs_promises.stat)(path).catch(() => void 0) !== void 0;
}
// src/edges/disk/match-files.ts
const INSTALLED = ["**/node_modules/**"];
async function matchFiles(patterns, excluded, directory) {
	if (patterns.length === 0) return [];
	const options = {
		cwd: directory,
		exclude: [...INSTALLED, ...excluded.map(posix)]
	};
	const files = new Set();
	for await (const file of (0, node_fs_promises.glob)(patterns.map(posix), options)) files.add((0, node_path.resolve)(directory, file));
	return [...files].toSorted();
}
async function matchesAnything(pattern, directory) {
	return (await (0, node_fs_promises.glob)(posix(pattern), {
		cwd: directory,
		exclude: INSTALLED
	}).next()).done !== true;
}
function posix(pattern) {
	return node_path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
}
// src/edges/disk/raw-manifest.ts
async function rawManifest(directory) {
	try {
		const manifest = JSON.parse((await (0, node_fs_promises.readFile)((0, node_path.join)(directory, "package.json"), "utf8")).replace(/^\uFEFF/, ""));
		return isObject(manifest) ? manifest : void 0;
	} catch {
		return;
	}
}
// src/decisions/package/read-manifest.ts
var import_lib$2 = require_rolldown_runtime.__toESM(require_lib$11.require_lib(), 1);
function readManifest(manifest, where) {
	const name = textField(manifest, "name") ?? "";
	const version = import_semver.default.clean(textField(manifest, "version") ?? "") ?? "";
	const problems = [
		...refusals(manifest, where),
		...nameProblems(name, where),
		...versionProblems(manifest, version, where)
	];
	if (problems.length > 0) throw new ReleaseError(problems);
	const scope = /^(@[^/]+)\//.exec(name)?.[1];
	return {
		name,
		version,
		...scope !== void 0 && { scope },
		publishConfig: readPublishConfig(manifest, scope)
	};
}
function isTruthy(value) {
	return Boolean(value);
}
function refusals(manifest, where) {
	const problems = [];
	if (isTruthy(manifest.private)) problems.push({
		code: "package-private",
		what: `${where} says "private": true.`
	});
	if (manifest.packageExtensions !== void 0) problems.push({
		code: "package-extensions",
		what: `${where} has packageExtensions.`
	});
	return problems;
}
function nameProblems(name, where) {
	const { validForNewPackages, errors = [], warnings = [] } = (0, import_lib$4.default)(name);
	if (validForNewPackages || errors.length === 0) return [];
	const why = [...errors, ...warnings].join(", ");
	return [{
		code: "package-name-invalid",
		what: `${where} has the name ${quote(name)}: ${why}.`
	}];
}
function versionProblems(manifest, version, where) {
	if (version !== "") return [];
	const given = manifest.version;
	return [{
		code: "package-version-invalid",
		what: `${where} has the version ${typeof given === "string" ? quote(given) : given === void 0 ? "none" : "not a string"}; accepted is a semantic version such as 1.2.3.`
	}];
}
function readPublishConfig(manifest, scope) {
	const config = manifest.publishConfig;
	const texts = Object.fromEntries(entries(isObject(config) ? config : {}).filter((entry) => typeof entry[1] === "string" && entry[1].trim() !== ""));
	const scopeRegistry = scope === void 0 ? void 0 : texts[`${scope}:registry`];
	const provenance = field(config, "provenance");
	return {
		...texts.tag !== void 0 && { tag: texts.tag },
		...texts.access !== void 0 && { access: texts.access },
		...texts.registry !== void 0 && { registry: texts.registry },
		...scopeRegistry !== void 0 && { scopeRegistry },
		...typeof provenance === "boolean" && { provenance }
	};
}
// src/decisions/contents/secret-files.ts
const KINDS = [
	{
		name: /(^|\/)\.npmrc$/,
		proof: /^[^#;\n]*_(auth|authToken|password)[ \t]*=[ \t]*["']?(?!\$\{)[^\s"'$]/m,
		what: "a credential of a registry"
	},
	{
		name: /(^|\/)\.env(\.(?!(example|sample|template|dist|defaults?|schema|test)$)[\w-]+)*$/,
		proof: /^[ \t]*(export[ \t]+)?[A-Za-z_]\w*[ \t]*=[ \t]*[^\s#]/m,
		what: "values of an environment"
	},
	{
		name: /\.(pem|key|ppk)$|(^|\/)id_(rsa|dsa|ecdsa|ed25519)$/,
		proof: /-----BEGIN ([A-Z]+ )*PRIVATE KEY( BLOCK)?-----|^PuTTY-User-Key-File/m,
		what: "a private key"
	},
	{
		name: /\.(p12|pfx|jks|keystore)$/,
		what: "a key store"
	},
	{
		name: /(^|\/)([._]netrc|\.git-credentials|\.pypirc|\.dockercfg|\.vault-token|\.aws\/credentials|\.docker\/config\.json)$/,
		what: "credentials of another tool"
	}
];
function looksSecret(path) {
	return KINDS.some(({ name }) => name.test(path));
}
function secretFiles({ files, samples }, allowed) {
	return files.flatMap(({ path }) => {
		if (allowed.includes(path)) return [];
		const text = samples.get(path)?.toString("utf8") ?? "";
		const found = KINDS.find(({ name, proof }) => name.test(path) && (proof === void 0 || proof.test(text)));
		return found === void 0 ? [] : [{
			code: "secret-file",
			what: `The tarball has ${quote(path)} with ${found.what}.`
		}];
	});
}
// src/decisions/contents/samples.ts
const MOST_OF_A_FILE = 1e6;
function isSampled(path, size) {
	return size <= MOST_OF_A_FILE && (/\.([cm]?[jt]sx?|json)$/.test(path) || looksSecret(path));
}
// src/edges/disk/scratch-folder.ts
async function inScratchFolder(temporary, use, act) {
	const folder = await (0, node_fs_promises.mkdtemp)((0, node_path.join)(temporary, `${use}-`));
	try {
		return await act(folder);
	} finally {
		await (0, node_fs_promises.rm)(folder, {
			recursive: true,
			force: true
		});
	}
}
// src/edges/disk/unpack.ts
async function unpackFiles(bytes, folder) {
	await unpack(bytes, {
		cwd: folder,
		strip: 1,
		preserveOwner: false,
		noMtime: true,
		filter: (_path, entry) => isReadableFile(entry)
	});
}
async function unpack(bytes, options) {
	const { extract } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./tar3.cjs").default, 1));
	await feed(extract(options), bytes);
}
async function feed(parser, bytes) {
	await new Promise((done, failed) => {
		parser.on("close", () => done());
		parser.on("error", failed);
		parser.end(bytes);
	});
}
function isReadableFile(entry) {
	entry.mode = 420;
	return entry.type.endsWith("File");
}
// src/edges/disk/read-tarball.ts
const PIECE = 2 ** 16;
async function inspectTarball(bytes, where, integrity) {
	return {
		bytes,
		...await contentsOf(bytes, where),
		integrity: integrity ?? import_lib$3.default.fromData(bytes, { algorithms: ["sha512"] }).toString(),
		shasum: import_lib$3.default.fromData(bytes, { algorithms: ["sha1"] }).hexDigest(),
		size: bytes.length
	};
}
async function contentsOf(bytes, where) {
	if (bytes[0] !== 31 || bytes[1] !== 139) throw notTarball(where, "it is not gzipped");
	return await readContents(where, (parser) => {
		for (let at = 0; at < bytes.length; at += PIECE) parser.write(bytes.subarray(at, at + PIECE));
		parser.end();
	});
}
async function readContents(where, feed) {
	const files = [];
	const samples = new Map();
	let sampled = 0;
	const { list } = await Promise.resolve().then(() => require("./tar2.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_tar(), 1));
	try {
		await new Promise((done, failed) => {
			const parser = list({
				strict: true,
				onReadEntry: (entry) => {
					const { size } = entry;
					const path = withoutTop(entry.path);
					const hash = (0, node_crypto.createHash)("sha256");
					const chunks = isSampled(path, size) && sampled + size <= 2e7 ? [] : void 0;
					if (chunks !== void 0) sampled += size;
					entry.on("data", (chunk) => {
						hash.update(chunk);
						chunks?.push(chunk);
					});
					entry.on("end", () => {
						files.push({
							path,
							size,
							digest: hash.digest("base64")
						});
						if (chunks !== void 0) samples.set(path, Buffer.concat(chunks));
					});
				}
			});
			parser.on("end", () => done());
			parser.on("error", failed);
			feed(parser);
		});
	} catch (error) {
		throw notTarball(where, reasonOf(error), error);
	}
	if (files.length === 0) throw notTarball(where, "it is empty");
	return {
		files,
		samples,
		unpackedSize: files.reduce((sum, { size }) => sum + size, 0)
	};
}
async function readTarballManifest(bytes, given, temporary) {
	const { files } = await contentsOf(bytes, given);
	const [found, ...others] = files.filter(({ path }) => path.toLowerCase() === "package.json");
	if (found === void 0 || others.length > 0) {
		const number = found === void 0 ? "no package.json" : `${others.length + 1} package.json files`;
		throw new ReleaseError({
			code: "tarball-invalid",
			what: `The tarball ${quote(given)} has ${number} in its top directory; accepted is exactly one.`
		});
	}
	try {
		return await inScratchFolder(temporary, "unpacked", async (folder) => {
			await unpackFiles(bytes, folder);
			const { content } = await import_lib$2.default.prepare(folder);
			return {
				manifest: content,
				digest: found.digest
			};
		});
	} catch (error) {
		throw new ReleaseError({
			code: "package-json-invalid",
			what: `package.json in ${quote(given)} cannot be read: ${reasonOf(error)}.`
		}, { cause: error });
	}
}
function notTarball(where, why, cause) {
	return new ReleaseError({
		code: "tarball-invalid",
		what: `The tarball ${quote(where)} is no gzipped tar archive: ${why}; accepted is what npm pack makes.`
	}, { cause });
}
function withoutTop(path) {
	return path.split("/").filter((segment) => segment !== "" && segment !== ".").slice(1).join("/");
}
// src/edges/disk/read-package.ts
async function readPackage(given, workspace, temporary) {
	const path = (0, node_path.resolve)(workspace, given);
	const found = await (0, node_fs_promises.stat)(path).catch(() => void 0);
	if (found?.isDirectory() === true) return await readDirectory(path, given);
	if (found?.isFile() === true && (0, node_path.basename)(path) === "package.json") return await readDirectory((0, node_path.dirname)(path), given);
	if (found?.isFile() === true && /\.(tgz|tar\.gz)$/.test(path)) return await readArchive(path, given, temporary);
	throw new ReleaseError({
		code: "package-not-found",
		what: `The input 'package' is ${quote(given)}, ${found === void 0 ? "which does not exist" : "which is no package"}; accepted is a directory with a package.json, a package.json, or a .tgz.`
	});
}
async function readDirectory(directory, given) {
	const file = (0, node_path.join)(directory, "package.json");
	const text = await (0, node_fs_promises.readFile)(file, "utf8").catch(() => void 0);
	if (text === void 0) throw new ReleaseError({
		code: "package-not-found",
		what: `The input 'package' is ${quote(given)}, which holds no package.json that can be read.`
	});
	const raw = parseManifest(text);
	const changes = [];
	const manifest = await import_lib$2.default.fix(directory, { changes }).then((fixed) => fixed.prepare()).then(({ content }) => content, (error) => {
		readManifest(raw, "package.json");
		throw new ReleaseError({
			code: "package-json-invalid",
			what: `package.json is not valid: ${oneLine(String(error))}.`
		}, { cause: error });
	});
	return {
		...readManifest(manifest, "package.json"),
		manifest,
		source: {
			kind: "directory",
			directory
		},
		remarks: changes
	};
}
async function readArchive(file, given, temporary) {
	const { manifest, digest } = await readTarballManifest(await (0, node_fs_promises.readFile)(file), given, temporary);
	return {
		...readManifest(manifest, `package.json in ${(0, node_path.basename)(file)}`),
		manifest,
		source: {
			kind: "tarball",
			file,
			digest
		},
		remarks: []
	};
}
function parseManifest(text) {
	try {
		const parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
		if (isObject(parsed)) return parsed;
	} catch (error) {
		throw new ReleaseError({
			code: "package-json-invalid",
			what: `package.json is not valid JSON: ${oneLine(String(error))}.`
		}, { cause: error });
	}
	throw new ReleaseError({
		code: "package-json-invalid",
		what: "package.json is valid JSON, but not an object."
	});
}
// src/edges/disk/relative-path.ts
function pathFrom(directory, path) {
	const found = (0, node_path.relative)(directory, path).replaceAll(node_path.sep, "/");
	return found === "" ? "." : found;
}
// src/decisions/workspace/pnpm-workspace.ts
function readPnpmPackages(document) {
	const packages = field(document, "packages");
	if (packages === void 0 || packages === null) return void 0;
	if (!Array.isArray(packages) || !packages.every((glob) => typeof glob === "string")) return null;
	const globs = packages;
	return {
		wanted: globs.filter((glob) => !glob.startsWith("!")),
		excluded: globs.filter((glob) => glob.startsWith("!")).map((glob) => glob.slice(1))
	};
}
// src/edges/disk/yaml-file.ts
async function readYaml(file) {
	const text = await (0, node_fs_promises.readFile)(file, "utf8").catch(() => void 0);
	if (text === void 0) return void 0;
	const { parse } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./yaml.cjs").default, 1));
	try {
		return parse(text, { customTags: (tags) => tags.filter(isNoNumber) });
	} catch (error) {
		const why = reasonOf(error);
		throw new ReleaseError({
			code: "workspace-invalid",
			what: `${(0, node_path.basename)(file)} is no valid YAML: ${why.replace(/[.:]+$/, "")}.`
		}, { cause: error });
	}
}
function isNoNumber(tag) {
	return typeof tag === "string" || !/:(int|float)$/.test(tag.tag);
}
// src/edges/disk/workspace-members.ts
async function findMembers(directory, manifest) {
	return (await pnpmMembers(directory) ?? await nestedMembers(directory, manifest))?.filter((member) => member !== directory);
}
async function pnpmMembers(directory) {
	const globs = readPnpmPackages(await readYaml((0, node_path.join)(directory, "pnpm-workspace.yaml")));
	if (globs === null) throw new ReleaseError({
		code: "workspace-invalid",
		what: "`packages` in pnpm-workspace.yaml is no list of globs."
	});
	if (globs === void 0) return void 0;
	const { wanted, excluded } = globs;
	return (await matchFiles(wanted.map(filePattern), excluded.map(filePattern), directory)).map(node_path.dirname);
}
async function nestedMembers(directory, manifest) {
	const members = await npmMembers(directory, manifest);
	if (members === void 0 || !await exists((0, node_path.join)(directory, ".yarnrc.yml"))) return members;
	const found = new Set(members);
	for (let added = members; added.length > 0;) {
		added = (await pMap(added, async (member) => await npmMembers(member, await rawManifest(member)), { concurrency: 16 })).flatMap((some) => some ?? []).filter((member) => !found.has(member));
		for (const member of added) found.add(member);
	}
	return [...found].toSorted();
}
async function isYarnRoot(directory) {
	return await exists((0, node_path.join)(directory, ".yarnrc.yml")) || await exists((0, node_path.join)(directory, "yarn.lock"));
}
async function npmMembers(directory, manifest) {
	const mapped = await mappedWorkspaces(directory, manifest);
	return mapped && [...mapped.values()].map((member) => (0, node_path.resolve)(member)).toSorted();
}
async function mappedWorkspaces(directory, manifest) {
	if (manifest?.workspaces === void 0) return void 0;
	if (isObject(manifest.workspaces) && manifest.workspaces.packages === void 0) return void 0;
	const { default: mapWorkspaces } = await Promise.resolve().then(() => require("./npmcli-map-workspaces.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1));
	try {
		return await mapWorkspaces({
			cwd: directory,
			pkg: manifest
		});
	} catch (error) {
		throw new ReleaseError(unreadable$1(error), { cause: error });
	}
}
function unreadable$1(error) {
	const why = reasonOf(error).replace(/\.+$/, "");
	return {
		code: textField(error, "code") === "EDUPLICATEWORKSPACE" ? "package-repeated" : "workspace-invalid",
		what: `The workspaces of package.json cannot be read: ${why}.`
	};
}
// src/edges/disk/find-packages.ts
async function findPackages(lines, workspace, temporary) {
	const places = await findPlaces(lines, workspace);
	const [first, ...others] = places;
	if (first?.named === true && others.length === 0) return {
		packages: [await readPackage(first.line, workspace, temporary)],
		skipped: []
	};
	const all = await pMap(places, (place) => readPlace(place, workspace, temporary), { concurrency: 16 });
	const found = all.filter((reading) => "pkg" in reading);
	const skipped = all.filter((reading) => "skipped" in reading).map((reading) => reading.skipped);
	const problems = [
		...all.flatMap((reading) => "problems" in reading ? reading.problems : []),
		...repeatedPackages(found.map(({ finding }) => finding)),
		...skipped.length === all.length ? lines.slice(0, 1).map(onlySkipped) : []
	];
	if (problems.length > 0) throw new ReleaseError(problems);
	return {
		packages: found.map(({ pkg }) => pkg),
		skipped
	};
}
async function findPlaces(lines, workspace) {
	const { wanted, excluded } = splitLines(lines);
	const left = new Set(await directoriesLeftOut(excluded, workspace));
	const found = await Promise.all(wanted.map(async (line) => {
		return {
			line,
			places: (await placesOf(line, workspace)).filter(({ path, named }) => named || !left.has(path))
		};
	}));
	const empty = wanted.length === 0 ? lines : found.filter(({ places }) => places.length === 0).map(({ line }) => line);
	if (empty.length > 0) throw new ReleaseError(empty.map(unmatched));
	return found.flatMap(({ places }) => places);
}
async function directoriesLeftOut(excluded, workspace) {
	const found = await Promise.all(excluded.map(async (line) => {
		const files = await matchFiles([filePattern(line)], [], workspace);
		return {
			line,
			files,
			isIdle: files.length === 0 && !await namesAnything(line, workspace)
		};
	}));
	const idle = found.filter(({ isIdle }) => isIdle).map(({ line }) => line);
	if (idle.length > 0) throw new ReleaseError(idle.map(leavesOutNothing));
	return found.flatMap(({ files }) => files.map(withoutManifest));
}
async function namesAnything(line, workspace) {
	return line.includes("node_modules") || await exists((0, node_path.resolve)(workspace, line)) || await matchesAnything(line, workspace);
}
async function placesOf(line, workspace) {
	const path = (0, node_path.resolve)(workspace, line);
	if (!isGlob(line) || await exists(path)) return await placesAt(withoutManifest(path), line);
	return (await matchFiles([filePattern(line)], [], workspace)).map((file) => ({
		path: withoutManifest(file),
		line,
		named: false
	}));
}
async function placesAt(path, line) {
	const manifest = await rawManifest(path);
	const members = Boolean(manifest?.private) || !await exists((0, node_path.join)(path, "package.json")) ? await findMembers(path, manifest) : void 0;
	if (members === void 0) return [{
		path,
		line,
		named: true
	}];
	return members.map((member) => ({
		path: member,
		line,
		named: false
	}));
}
async function readPlace({ path, line, named }, workspace, temporary) {
	const shown = pathFrom(workspace, path);
	try {
		const pkg = await readPackage(named ? line : shown, workspace, temporary);
		return {
			pkg,
			finding: {
				name: pkg.name,
				path: shown,
				line
			}
		};
	} catch (error) {
		if (!(error instanceof ReleaseError)) throw error;
		const manifest = named ? void 0 : await rawManifest(path);
		const why = named ? void 0 : whySkipped(error, manifest);
		if (why !== void 0) return { skipped: {
			path: shown,
			name: textField(manifest, "name"),
			why
		} };
		return { problems: error.problems.map((problem) => ({
			...problem,
			what: `${shown}: ${problem.what}`
		})) };
	}
}
function whySkipped({ problems }, manifest) {
	if (problems.some(({ code }) => code === "package-private")) return "private";
	if (manifest === void 0) return void 0;
	if (manifest.name === void 0) return "without a name";
	return manifest.version === void 0 ? "without a version" : void 0;
}
function withoutManifest(file) {
	return (0, node_path.basename)(file) === "package.json" ? (0, node_path.dirname)(file) : file;
}
function unmatched(line) {
	return {
		code: "package-unmatched",
		what: `The line ${quote(line)} of the input 'package' finds no package.`
	};
}
function leavesOutNothing(line) {
	return {
		code: "package-unmatched",
		what: `The line ${quote(`!${line}`)} of the input 'package' leaves out nothing that is there.`
	};
}
function onlySkipped(line) {
	return {
		code: "package-unmatched",
		what: `The line ${quote(line)} of the input 'package' leads only to packages that are private or have no name or no version, and so does every other.`
	};
}
// src/decisions/workspace/catalogs.ts
const DEFAULT = "default";
function readCatalogs(documents) {
	const catalogs = new Map();
	const named = documents.flatMap((document) => [[DEFAULT, field(document, "catalog")], ...entries(field(document, "catalogs"))]);
	for (const [name, catalog] of named) {
		const known = catalogs.get(name) ?? new Map();
		for (const [dependency, range] of entries(catalog)) if (typeof range === "string") known.set(dependency, range);
		catalogs.set(name, known);
	}
	return catalogs;
}
function fromCatalog(catalogs, dependency, spec) {
	const name = spec.slice(8).trim();
	const range = catalogs.get(name === "" ? DEFAULT : name)?.get(dependency);
	return range?.startsWith("catalog:") === true ? void 0 : range;
}
// src/decisions/workspace/workspace-protocol.ts
const PROTOCOL = "workspace:";
const ANYWHERE = /(?:^|[\s|]|^npm:.+@)workspace:/;
const BARE = /^(\*|\^|~|[<>]=?)$/;
const UNTOLD = { why: "and the workspace does not tell what it means" };
function hasWorkspaceProtocol(spec) {
	return ANYWHERE.test(spec);
}
function fromWorkspace(siblings, { group, name }, spec) {
	const versionOf = (members) => theVersionOf(members, group);
	if (!spec.startsWith(PROTOCOL)) return completed(spec, versionOf(siblings.named(name)));
	const written = spec.slice(10).trim();
	if (written === "") return UNTOLD;
	const member = siblings.at(written);
	if (member !== void 0 && !isRange(written)) return aliased(name, member.name, versionOf([member]));
	const [, alias, range = written] = /^((?:@[^@/\s]+\/)?[^@/\s]+)@(.*)$/.exec(written) ?? [];
	const target = alias ?? name;
	return aliased(name, target, completed(`${PROTOCOL}${range}`, versionOf(siblings.named(target))));
}
function theVersionOf(members, group) {
	if (members.length === 0) return UNTOLD;
	const open = members.filter(({ isPrivate }) => !isPrivate);
	const [version, ...others] = new Set((open.length > 0 ? open : members).map((member) => member.version));
	if (others.length > 0) return { why: "and the workspace has several packages of that name" };
	if (version !== void 0) return { spec: version };
	return group === "devDependencies" ? { spec: "0.0.0" } : { why: "and that package has no version" };
}
function completed(range, version) {
	const parts = range.split("||").map((part) => completedPart(part.trim(), version));
	return parts.find((part) => "why" in part) ?? { spec: parts.flatMap((part) => "spec" in part ? [part.spec] : []).join(" || ") };
}
function completedPart(part, version) {
	const own = part.startsWith(PROTOCOL) ? part.slice(10).trim() : void 0;
	if (own === void 0 || !BARE.test(own)) return isRange(own ?? part) ? { spec: own ?? part } : UNTOLD;
	return "why" in version ? version : { spec: `${own === "*" ? "" : own}${version.spec}` };
}
function aliased(name, target, meaning) {
	return "why" in meaning || name === target ? meaning : { spec: `npm:${target}@${meaning.spec}` };
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
function rewriteDependencies(manifest, siblings, catalogs) {
	const written = dependenciesOf(manifest).map((dependency) => rewritten(dependency, {
		manifest,
		siblings,
		catalogs
	}));
	const problems = written.filter((each) => each !== void 0 && "code" in each);
	if (problems.length > 0) return { problems };
	const changes = written.filter((each) => each !== void 0 && "to" in each);
	return {
		manifest: withChanges(manifest, changes),
		changes
	};
}
function dependenciesOf(manifest) {
	return GROUPS.flatMap((group) => entries(manifest[group]).filter((entry) => typeof entry[1] === "string").map(([name, from]) => ({
		group,
		name,
		from
	})));
}
function rewritten(dependency, { manifest, siblings, catalogs }) {
	const { name, from } = dependency;
	const spec = from.startsWith("catalog:") ? fromCatalog(catalogs, name, from) : from;
	if (spec === void 0) return refusal("catalog-unknown", dependency, "and no catalog has that entry");
	const meaning = hasWorkspaceProtocol(spec) ? fromWorkspace(siblings, dependency, spec) : { spec };
	if ("why" in meaning) return refusal("workspace-protocol-unknown", dependency, meaning.why);
	const to = meaning.spec;
	const directory = isUnread(dependency, manifest) ? void 0 : siblingDirectory(to, name, siblings);
	if (directory !== void 0) return refusal("local-dependency", dependency, `which is the directory of ${directory}`);
	return to === from ? void 0 : {
		...dependency,
		to
	};
}
function isUnread({ group, name }, manifest) {
	if (group === "devDependencies" || isBundled(manifest, name)) return true;
	const meta = field(manifest.peerDependenciesMeta, name);
	return group === "peerDependencies" && field(meta, "optional") === true;
}
function isBundled({ bundleDependencies: own, bundledDependencies: other }, name) {
	return [own, other].some((list) => list === true || Array.isArray(list) && list.includes(name));
}
function siblingDirectory(spec, name, siblings) {
	const path = /^(?:file|link|portal):(?:\/\/)?(.+)$/.exec(spec)?.[1] ?? /^\.{1,2}\/.*/.exec(spec)?.[0];
	if (path === void 0 || /\.(tgz|tar\.gz)$/.test(path)) return void 0;
	return siblings.at(path)?.name ?? siblings.named(name)[0]?.name;
}
function refusal(code, { group, name, from }, why) {
	return {
		code,
		what: `${group} has ${quote(name)}: ${quote(from)}, ${why}.`
	};
}
function needsWorkspace(manifest) {
	return dependenciesOf(manifest).some(({ from }) => hasWorkspaceProtocol(from) || /^(catalog|file|link|portal):|^\.{1,2}\//.test(from));
}
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
// src/decisions/workspace/unresolved-dependencies.ts
function unresolvedIn(manifest) {
	const unresolved = dependenciesOf(manifest).filter(({ from }) => hasWorkspaceProtocol(from) || /^(catalog|link|portal):/.test(from));
	const unread = unresolved.filter((dependency) => isUnread(dependency, manifest));
	return {
		problems: unresolved.filter((dependency) => !unread.includes(dependency)).map(({ group, name, from }) => ({
			code: "tarball-unresolved",
			what: `${group} in the tarball has ${quote(name)}: ${quote(from)}, which no registry knows.`
		})),
		warnings: unread.length === 0 ? [] : [{
			code: "tarball-unresolved",
			what: unreadText(unread)
		}]
	};
}
function unreadText(unread) {
	return `The tarball has specs that no registry knows, and that npm does not look for: ${unread.map(({ group, name }) => `${quote(name)} in ${group}`).join(", ")}.`;
}
// src/edges/registry/agent.ts
var import_lib$1 = require_lib$10.require_lib$4();
const FOREIGN_ORIGIN = "EFOREIGNORIGIN";
var RegistryAgent = class extends import_lib$1.Agent {
	#registry;
	constructor(registry, maxSockets) {
		const url = new URL(registry);
		super({
			maxSockets,
			proxy: getProxyUrl(url)?.href
		});
		this.protocol = url.protocol;
		this.#registry = url;
	}
	addRequest(request, options) {
		const url = new URL(`${options.protocol}//${hostOf(options.host)}:${options.port}`);
		if (url.origin === this.#registry.origin) super.addRequest(request, options);
		else request.onSocket(null, Object.assign(new Error(`redirected to ${url.origin}`), {
			code: FOREIGN_ORIGIN,
			to: url.origin
		}));
	}
};
function hostOf(host = "") {
	return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
// src/edges/registry/shared-answers.ts
var SharedAnswers = class {
	poweredByVerdaccio = false;
	missing = new Set();
	#accounts = [];
	async once(token, question, ask) {
		const answers = this.#answersTo(token);
		const asked = answers.get(question);
		if (asked === void 0) {
			const asking = ask();
			answers.set(question, asking);
			return await asking;
		}
		const answer = await asked;
		return answer.kind === "unreadable" ? await ask() : answer;
	}
	#answersTo(token) {
		const known = this.#accounts.find((account) => token?.equals(account.token) ?? account.token === token);
		if (known !== void 0) return known.answers;
		const answers = new Map();
		this.#accounts.push({
			token,
			answers
		});
		return answers;
	}
};
// src/edges/registry/connections.ts
function connectTo(registry, most) {
	return {
		agent: new RegistryAgent(registry, most),
		answers: new SharedAnswers()
	};
}
var Connections = class {
	#all = new Map();
	#most;
	constructor(most) {
		this.#most = most;
	}
	to(registry) {
		const known = this.#all.get(registry);
		if (known !== void 0) return known;
		const made = connectTo(registry, this.#most);
		this.#all.set(registry, made);
		return made;
	}
	close() {
		for (const { agent } of this.#all.values()) agent.destroy();
	}
};
// src/decisions/retry.ts
const MOST_RETRIES = 2;
const LONGEST_WAIT = 3e4;
function retryDelay(failure, attempt, random) {
	if (attempt > MOST_RETRIES || !isPassing(failure)) return void 0;
	const asked = failure.kind === "status" ? (failure.retryAfter ?? 0) * 1e3 : 0;
	return Math.min(LONGEST_WAIT, Math.max(asked, 500 * 2 ** (attempt - 1) * (.5 + random)));
}
function isPassing(failure) {
	if (failure.kind === "network") return failure.code !== "ENOTFOUND";
	return failure.kind === "status" && ([
		408,
		420,
		429
	].includes(failure.status) || failure.status >= 500);
}
// src/edges/runner/report.ts
let waiting;
let turn = Promise.resolve();
async function aloneInLog(act) {
	const mine = turn.then(async () => {
		const held = waiting = [];
		try {
			return await act();
		} finally {
			waiting = void 0;
			for (const print of held) print();
		}
	});
	turn = mine.catch(() => {});
	return await mine;
}
function print(write) {
	if (waiting === void 0) write();
	else waiting.push(write);
}
function logGroup(title, lines) {
	print(() => {
		process.stdout.cork();
		startGroup(logLine(redacted(title)));
		for (const line of lines) info(logLine(redacted(line)));
		endGroup();
		process.stdout.uncork();
	});
}
function logText(line) {
	print(() => {
		info(logLine(redacted(line)));
	});
}
const PRINT = {
	error,
	warning,
	notice
};
function annotate({ level, title, message }) {
	PRINT[level](redacted(message), { title });
}
function setOutputs(outputs) {
	for (const [name, value] of Object.entries(outputs)) setOutput(name, redacted(value));
}
async function writeSummary(text) {
	if ((process.env.GITHUB_STEP_SUMMARY ?? "") === "") return;
	await summary.addRaw(redacted(text), true).write();
}
function endStep(failed) {
	process.exitCode = failed ? ExitCode.Failure : ExitCode.Success;
}
// src/decisions/failures/classify-read.ts
function classifyRead(failure, registry) {
	switch (failure.kind) {
		case "network": return {
			code: "registry-unreachable",
			what: `${registry} cannot be reached: ${failure.why} (${failure.code}).`
		};
		case "signing": return {
			code: "provenance-failed",
			what: `The provenance could not be signed: ${failure.why}.`
		};
		case "redirect": return {
			code: "registry-redirects",
			what: `${registry} redirects to ${failure.to}, where this token must not go.`
		};
		case "nonsense": return {
			code: "not-a-registry",
			what: `${registry} does not answer as an npm registry does: ${failure.why}.`
		};
		case "status": return failure.html && failure.status < 500 ? {
			code: "not-a-registry",
			what: `${registry} answers ${failure.status} with a web page.`
		} : {
			code: "registry-failing",
			what: `${registry} answers ${failure.status}${said(failure.words)}.`
		};
	}
}
function said(words) {
	return words === "" ? "" : `: ${words.replace(/\.+$/, "")}`;
}
// node_modules/npm-registry-fetch/lib/errors.js
var require_errors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { URL } = require("node:url");
	function packageName(href) {
		try {
			let basePath = new URL(href).pathname.slice(1);
			if (!basePath.match(/^-/)) {
				basePath = basePath.split("/");
				var index = basePath.indexOf("_rewrite");
				if (index === -1) index = basePath.length - 1;
				else index++;
				return decodeURIComponent(basePath[index]);
			}
		} catch {}
	}
	var HttpErrorBase = class extends Error {
		constructor(method, res, body, spec) {
			super();
			this.name = this.constructor.name;
			this.headers = typeof res.headers?.raw === "function" ? res.headers.raw() : res.headers;
			this.statusCode = res.status;
			this.code = `E${res.status}`;
			this.method = method;
			this.uri = res.url;
			this.body = body;
			this.pkgid = spec ? spec.toString() : packageName(res.url);
			Error.captureStackTrace(this, this.constructor);
		}
	};
	var HttpErrorGeneral = class extends HttpErrorBase {
		constructor(method, res, body, spec) {
			super(method, res, body, spec);
			let detail = "";
			if (body && typeof body === "object" && !Buffer.isBuffer(body)) {
				const text = body.error || body.message || JSON.stringify(body);
				if (text && text !== "{}") detail = " - " + text;
			}
			this.message = `${res.status} ${res.statusText} - ${this.method.toUpperCase()} ${this.spec || this.uri}${detail}`;
		}
	};
	var HttpErrorAuthOTP = class extends HttpErrorBase {
		constructor(method, res, body, spec) {
			super(method, res, body, spec);
			this.message = "OTP required for authentication";
			this.code = "EOTP";
		}
	};
	var HttpErrorAuthIPAddress = class extends HttpErrorBase {
		constructor(method, res, body, spec) {
			super(method, res, body, spec);
			this.message = "Login is not allowed from your IP address";
			this.code = "EAUTHIP";
		}
	};
	var HttpErrorAuthUnknown = class extends HttpErrorBase {
		constructor(method, res, body, spec) {
			super(method, res, body, spec);
			this.message = "Unable to authenticate, need: " + res.headers.get("www-authenticate");
		}
	};
	module.exports = {
		HttpErrorBase,
		HttpErrorGeneral,
		HttpErrorAuthOTP,
		HttpErrorAuthIPAddress,
		HttpErrorAuthUnknown
	};
}));
// node_modules/npm-registry-fetch/package.json
var require_package = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"name": "npm-registry-fetch",
		"version": "20.0.1",
		"description": "Fetch-based http client for use with npm registry APIs",
		"main": "lib",
		"files": ["bin/", "lib/"],
		"scripts": {
			"eslint": "eslint \"**/*.{js,cjs,ts,mjs,jsx,tsx}\"",
			"lint": "npm run eslint",
			"lintfix": "npm run eslint -- --fix",
			"test": "tap",
			"posttest": "npm run lint",
			"npmclilint": "npmcli-lint",
			"postsnap": "npm run lintfix --",
			"postlint": "template-oss-check",
			"snap": "tap",
			"template-oss-apply": "template-oss-apply --force"
		},
		"repository": {
			"type": "git",
			"url": "git+https://github.com/npm/npm-registry-fetch.git"
		},
		"keywords": [
			"npm",
			"registry",
			"fetch"
		],
		"author": "GitHub Inc.",
		"license": "ISC",
		"dependencies": {
			"@npmcli/redact": "^5.0.0",
			"jsonparse": "^1.3.1",
			"make-fetch-happen": "^16.0.0",
			"minipass": "^7.0.2",
			"minipass-fetch": "^6.0.0",
			"minizlib": "^3.0.1",
			"npm-package-arg": "^14.0.0",
			"proc-log": "^7.0.0"
		},
		"devDependencies": {
			"@npmcli/eslint-config": "^7.0.0",
			"@npmcli/template-oss": "5.1.0",
			"cacache": "^21.0.0",
			"nock": "^13.2.4",
			"require-inject": "^1.4.4",
			"ssri": "^14.0.0",
			"tap": "^16.0.1"
		},
		"tap": {
			"check-coverage": true,
			"test-ignore": "test[\\\\/](util|cache)[\\\\/]",
			"nyc-arg": ["--exclude", "tap-snapshots/**"]
		},
		"engines": { "node": "^22.22.2 || ^24.15.0 || >=26.0.0" },
		"templateOSS": {
			"//@npmcli/template-oss": "This file is partially managed by @npmcli/template-oss. Edits may be overwritten.",
			"version": "5.1.0",
			"publish": "true"
		}
	};
}));
// node_modules/npm-registry-fetch/lib/default-opts.js
var require_default_opts = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const pkg = require_package();
	module.exports = {
		maxSockets: 12,
		method: "GET",
		registry: "https://registry.npmjs.org/",
		timeout: 3e5,
		strictSSL: true,
		noProxy: process.env.NOPROXY,
		userAgent: `${pkg.name}@${pkg.version}/node@${process.version}+${process.arch} (${process.platform})`
	};
}));
// node_modules/npm-registry-fetch/lib/check-response.js
var require_check_response = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const errors = require_errors();
	const { Response } = require_lib$10.require_lib$3();
	const defaultOpts = require_default_opts();
	const { log } = require_commonjs$3.require_lib();
	const { redact: cleanUrl } = require_lib$10.require_lib$2();
	const moreInfoUrl = "https://github.com/npm/cli/wiki/No-auth-for-URI,-but-auth-present-for-scoped-registry";
	const checkResponse = async ({ method, uri, res, startTime, auth, opts }) => {
		opts = {
			...defaultOpts,
			...opts
		};
		if (res.headers.has("npm-notice") && !res.headers.has("x-local-cache")) log.notice("", res.headers.get("npm-notice"));
		if (res.status >= 400) {
			logRequest(method, res, startTime);
			if (auth && auth.scopeAuthKey && !auth.token && !auth.auth) log.warn("registry", `No auth for URI, but auth present for scoped registry.

URI: ${uri}
Scoped Registry Key: ${auth.scopeAuthKey}

More info here: ${moreInfoUrl}`);
			return checkErrors(method, res, startTime, opts);
		} else {
			res.body.on("end", () => logRequest(method, res, startTime, opts));
			if (opts.ignoreBody) {
				res.body.resume();
				return new Response(null, res);
			}
			return res;
		}
	};
	module.exports = checkResponse;
	function logRequest(method, res, startTime) {
		const elapsedTime = Date.now() - startTime;
		const attempt = res.headers.get("x-fetch-attempts");
		const attemptStr = attempt && attempt > 1 ? ` attempt #${attempt}` : "";
		const cacheStatus = res.headers.get("x-local-cache-status");
		const cacheStr = cacheStatus ? ` (cache ${cacheStatus})` : "";
		const urlStr = cleanUrl(res.url);
		if (cacheStatus === "hit") log.http("cache", `${urlStr} ${elapsedTime}ms${attemptStr}${cacheStr}`);
		else log.http("fetch", `${method.toUpperCase()} ${res.status} ${urlStr} ${elapsedTime}ms${attemptStr}${cacheStr}`);
	}
	function checkErrors(method, res, startTime, opts) {
		return res.buffer().catch(() => null).then((body) => {
			let parsed = body;
			try {
				parsed = JSON.parse(body.toString("utf8"));
			} catch {}
			if (res.status === 401 && res.headers.get("www-authenticate")) {
				const auth = res.headers.get("www-authenticate").split(/,\s*/).map((s) => s.toLowerCase());
				if (auth.indexOf("ipaddress") !== -1) throw new errors.HttpErrorAuthIPAddress(method, res, parsed, opts.spec);
				else if (auth.indexOf("otp") !== -1) throw new errors.HttpErrorAuthOTP(method, res, parsed, opts.spec);
				else throw new errors.HttpErrorAuthUnknown(method, res, parsed, opts.spec);
			} else if (res.status === 401 && body != null && /one-time pass/.test(body.toString("utf8"))) throw new errors.HttpErrorAuthOTP(method, res, parsed, opts.spec);
			else throw new errors.HttpErrorGeneral(method, res, parsed, opts.spec);
		});
	}
}));
// node_modules/npm-registry-fetch/lib/auth.js
var require_auth = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const fs = require("fs");
	const npa = require_npa();
	const { URL } = require("url");
	const regFromURI = (uri, opts) => {
		const parsed = new URL(uri);
		let regKey = `//${parsed.host}${parsed.pathname}`;
		while (regKey.length > 2) {
			const authKey = hasAuth(regKey, opts);
			if (authKey) return {
				regKey,
				authKey
			};
			regKey = regKey.replace(/([^/]+|\/)$/, "");
		}
		return {
			regKey: false,
			authKey: null
		};
	};
	const hasAuth = (regKey, opts) => {
		if (opts[`${regKey}:_authToken`]) return "_authToken";
		if (opts[`${regKey}:_auth`]) return "_auth";
		if (opts[`${regKey}:username`] && opts[`${regKey}:_password`]) return "username";
		if (opts[`${regKey}:certfile`] && opts[`${regKey}:keyfile`]) return "certfile";
		return false;
	};
	const sameHost = (a, b) => {
		const parsedA = new URL(a);
		const parsedB = new URL(b);
		return parsedA.host === parsedB.host;
	};
	const getRegistry = (opts) => {
		const { spec } = opts;
		const { scope: specScope, subSpec } = spec ? npa(spec) : {};
		const subSpecScope = subSpec && subSpec.scope;
		const scope = subSpec ? subSpecScope : specScope;
		return scope && opts[`${scope}:registry`] || opts.registry;
	};
	const maybeReadFile = (file) => {
		try {
			return fs.readFileSync(file, "utf8");
		} catch (er) {
			if (er.code !== "ENOENT") throw er;
			return null;
		}
	};
	const getAuth = (uri, opts = {}) => {
		const { forceAuth } = opts;
		if (!uri) throw new Error("URI is required");
		const { regKey, authKey } = regFromURI(uri, forceAuth || opts);
		if (forceAuth && !regKey) return new Auth({
			regKey: false,
			authKey: null,
			scopeAuthKey: null,
			token: forceAuth._authToken || forceAuth.token,
			username: forceAuth.username,
			password: forceAuth._password || forceAuth.password,
			auth: forceAuth._auth || forceAuth.auth,
			certfile: forceAuth.certfile,
			keyfile: forceAuth.keyfile
		});
		if (!regKey) {
			const registry = getRegistry(opts);
			if (registry && uri !== registry && sameHost(uri, registry)) return getAuth(registry, opts);
			else if (registry !== opts.registry) {
				const { regKey: scopeAuthKey, authKey: _authKey } = regFromURI(registry, opts);
				return new Auth({
					scopeAuthKey,
					regKey: scopeAuthKey,
					authKey: _authKey
				});
			}
		}
		const { [`${regKey}:_authToken`]: token, [`${regKey}:username`]: username, [`${regKey}:_password`]: password, [`${regKey}:_auth`]: auth, [`${regKey}:certfile`]: certfile, [`${regKey}:keyfile`]: keyfile } = opts;
		return new Auth({
			scopeAuthKey: null,
			regKey,
			authKey,
			token,
			auth,
			username,
			password,
			certfile,
			keyfile
		});
	};
	var Auth = class {
		constructor({ token, auth, username, password, scopeAuthKey, certfile, keyfile, regKey, authKey }) {
			this.scopeAuthKey = scopeAuthKey;
			this.regKey = regKey;
			this.authKey = authKey;
			this.token = null;
			this.auth = null;
			this.isBasicAuth = false;
			this.cert = null;
			this.key = null;
			if (token) this.token = token;
			else if (auth) this.auth = auth;
			else if (username && password) {
				const p = Buffer.from(password, "base64").toString("utf8");
				this.auth = Buffer.from(`${username}:${p}`, "utf8").toString("base64");
				this.isBasicAuth = true;
			}
			if (certfile && keyfile) {
				const cert = maybeReadFile(certfile, "utf-8");
				const key = maybeReadFile(keyfile, "utf-8");
				if (cert && key) {
					this.cert = cert;
					this.key = key;
				}
			}
		}
	};
	module.exports = getAuth;
}));
// node_modules/npm-registry-fetch/lib/index.js
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { HttpErrorAuthOTP } = require_errors();
	const checkResponse = require_check_response();
	const getAuth = require_auth();
	const fetch = require_lib$10.require_lib();
	const JSONStream = require_lib$10.require_unused();
	const npa = require_npa();
	const qs = require("querystring");
	const url = require("url");
	const zlib = require_commonjs$4.require_commonjs();
	const { Minipass } = require_commonjs$2.require_commonjs();
	const defaultOpts = require_default_opts();
	const urlIsValid = (u) => {
		try {
			return !!new url.URL(u);
		} catch (_) {
			return false;
		}
	};
	module.exports = regFetch;
	function regFetch(uri, opts_ = {}) {
		const opts = {
			...defaultOpts,
			...opts_
		};
		const uriValid = urlIsValid(uri);
		let registry = opts.registry || defaultOpts.registry;
		if (!uriValid) {
			registry = opts.registry = opts.spec && pickRegistry(opts.spec, opts) || opts.registry || registry;
			uri = `${registry.trim().replace(/\/?$/g, "")}/${uri.trim().replace(/^\//, "")}`;
			new url.URL(uri);
		}
		const method = opts.method || "GET";
		const startTime = Date.now();
		const auth = getAuth(uri, opts);
		const headers = getHeaders(uri, auth, opts);
		let body = opts.body;
		const bodyIsStream = Minipass.isStream(body);
		const bodyIsPromise = body && typeof body === "object" && typeof body.then === "function";
		if (body && !bodyIsStream && !bodyIsPromise && typeof body !== "string" && !Buffer.isBuffer(body)) {
			headers["content-type"] = headers["content-type"] || "application/json";
			body = JSON.stringify(body);
		} else if (body && !headers["content-type"]) headers["content-type"] = "application/octet-stream";
		if (opts.gzip) {
			headers["content-encoding"] = "gzip";
			if (bodyIsStream) {
				const gz = new zlib.Gzip();
				body.on("error", (err) => gz.emit("error", err));
				body = body.pipe(gz);
			} else if (!bodyIsPromise) body = new zlib.Gzip().end(body).concat();
		}
		const parsed = new url.URL(uri);
		if (opts.query) {
			const q = typeof opts.query === "string" ? qs.parse(opts.query) : opts.query;
			Object.keys(q).forEach((key) => {
				if (q[key] !== void 0) parsed.searchParams.set(key, q[key]);
			});
			uri = url.format(parsed);
		}
		if (parsed.searchParams.get("write") === "true" && method === "GET") {
			opts.offline = false;
			opts.preferOffline = false;
			opts.preferOnline = true;
		}
		const doFetch = async (fetchBody) => {
			const p = fetch(uri, {
				agent: opts.agent,
				algorithms: opts.algorithms,
				body: fetchBody,
				cache: getCacheMode(opts),
				cachePath: opts.cache,
				ca: opts.ca,
				cert: auth.cert || opts.cert,
				headers,
				integrity: opts.integrity,
				key: auth.key || opts.key,
				localAddress: opts.localAddress,
				maxSockets: opts.maxSockets,
				memoize: opts.memoize,
				method,
				noProxy: opts.noProxy,
				proxy: opts.httpsProxy || opts.proxy,
				retry: opts.retry ? opts.retry : {
					retries: opts.fetchRetries,
					factor: opts.fetchRetryFactor,
					minTimeout: opts.fetchRetryMintimeout,
					maxTimeout: opts.fetchRetryMaxtimeout
				},
				strictSSL: opts.strictSSL,
				timeout: opts.timeout || 3e4,
				signal: opts.signal
			}).then((res) => checkResponse({
				method,
				uri,
				res,
				registry,
				startTime,
				auth,
				opts
			}));
			if (typeof opts.otpPrompt === "function") return p.catch(async (er) => {
				if (er instanceof HttpErrorAuthOTP) {
					let otp;
					try {
						otp = await opts.otpPrompt();
					} catch (_) {}
					if (!otp) throw er;
					return regFetch(uri, {
						...opts,
						otp
					});
				}
				throw er;
			});
			else return p;
		};
		return Promise.resolve(body).then(doFetch);
	}
	module.exports.getAuth = getAuth;
	module.exports.json = fetchJSON;
	function fetchJSON(uri, opts) {
		return regFetch(uri, opts).then((res) => res.json());
	}
	module.exports.json.stream = fetchJSONStream;
	function fetchJSONStream(uri, jsonPath, opts_ = {}) {
		const opts = {
			...defaultOpts,
			...opts_
		};
		const parser = JSONStream.parse(jsonPath, opts.mapJSON);
		regFetch(uri, opts).then((res) => res.body.on("error", (er) => parser.emit("error", er)).pipe(parser)).catch((er) => parser.emit("error", er));
		return parser;
	}
	module.exports.pickRegistry = pickRegistry;
	function pickRegistry(spec, opts = {}) {
		spec = npa(spec);
		let registry = spec.scope && opts[spec.scope.replace(/^@?/, "@") + ":registry"];
		if (!registry && opts.scope) registry = opts[opts.scope.replace(/^@?/, "@") + ":registry"];
		if (!registry) registry = opts.registry || defaultOpts.registry;
		return registry;
	}
	function getCacheMode(opts) {
		return opts.offline ? "only-if-cached" : opts.preferOffline ? "force-cache" : opts.preferOnline ? "no-cache" : "default";
	}
	function getHeaders(uri, auth, opts) {
		const headers = Object.assign({ "user-agent": opts.userAgent }, opts.headers || {});
		if (opts.authType) headers["npm-auth-type"] = opts.authType;
		if (opts.scope) headers["npm-scope"] = opts.scope;
		if (opts.npmSession) headers["npm-session"] = opts.npmSession;
		if (opts.npmCommand) headers["npm-command"] = opts.npmCommand;
		if (auth.token) headers.authorization = `Bearer ${auth.token}`;
		else if (auth.auth) headers.authorization = `Basic ${auth.auth}`;
		if (opts.otp) headers["npm-otp"] = opts.otp;
		return headers;
	}
}));
// src/edges/version.ts
var import_lib = require_rolldown_runtime.__toESM(require_lib(), 1);
const PRODUCT = `${name}/${version}`;
const USER_AGENT = `${PRODUCT} node/${process.version} ${process.platform} ${process.arch}`;
// src/edges/registry/credentials.ts
function credentialsFor(registry, token) {
	if (token === void 0) return {};
	const { host, pathname } = new URL(registry);
	return { [`//${host}${pathname}:_authToken`]: token.reveal() };
}
// src/decisions/failures/registry-words.ts
function registryWords(body) {
	if (body instanceof Uint8Array) return textWords(Buffer.from(body).toString("utf8"));
	if (typeof body === "string") return textWords(body);
	if (!isObject(body)) return "";
	for (const key of [
		"error",
		"message",
		"reason"
	]) {
		const value = body[key];
		if (typeof value === "string" && value.trim() !== "") return oneLine(value);
		if (isObject(value)) return asJson(value);
	}
	return Object.keys(body).length === 0 ? "" : asJson(body);
}
function asJson(value) {
	try {
		return oneLine(JSON.stringify(value));
	} catch {
		return "an answer too deep to show";
	}
}
function isHtml(body) {
	const text = body instanceof Uint8Array ? Buffer.from(body.subarray(0, 200)).toString("utf8") : String(body);
	return /^\s*<(!doctype|html|head|body)/i.test(text);
}
function textWords(text) {
	return isHtml(text) ? "" : oneLine(text);
}
// src/edges/registry/failure.ts
function failureOf(error) {
	const code = textField(error, "code") ?? "";
	const status = field(error, "statusCode");
	if (typeof status === "number") return statusFailure(error, status, code);
	const why = reasonOf(error);
	if (/^(IDENTITY_TOKEN|CA|TLOG|TSA)_\w+_ERROR$/.test(code)) return {
		kind: "signing",
		why: signingWords(error, why)
	};
	if (code === "EFOREIGNORIGIN") return {
		kind: "redirect",
		to: /redirected to (\S+)/.exec(why)?.[1] ?? "elsewhere"
	};
	if (code === "" && (error instanceof TypeError || error instanceof RangeError)) return {
		kind: "nonsense",
		why: "its answer is not of the documented form"
	};
	if (error instanceof SyntaxError || textField(error, "type") === "invalid-json") return {
		kind: "nonsense",
		why: "its answer is no JSON"
	};
	if ([
		"ENOREDIRECT",
		"EINVALIDREDIRECT",
		"EMAXREDIRECT"
	].includes(code)) return {
		kind: "nonsense",
		why
	};
	return {
		kind: "network",
		code: code === "" ? "no code" : code,
		why: cause(why)
	};
}
function signingWords(error, why) {
	const cause = field(error, "cause");
	return cause instanceof Error ? `${why}: ${oneLine(cause.message)}` : why;
}
function statusFailure(error, status, code) {
	const body = field(error, "body");
	const headers = field(error, "headers");
	return {
		kind: "status",
		status,
		words: registryWords(body),
		notice: oneLine(header(headers, "npm-notice") ?? ""),
		challenge: challengeOf(code, status),
		retryAfter: seconds(header(headers, "retry-after")),
		html: isHtml(body)
	};
}
function challengeOf(code, status) {
	if (code === "EOTP") return "otp";
	if (code === "EAUTHIP") return "ip-address";
	return status === 401 && code !== "E401" ? "other" : void 0;
}
function header(headers, name) {
	const value = field(headers, name);
	return Array.isArray(value) && typeof value[0] === "string" ? value[0] : void 0;
}
function seconds(text) {
	return text !== void 0 && /^\d{1,6}$/.test(text) ? Number(text) : void 0;
}
function cause(message) {
	return message.replace(/^request to \S+ failed, reason: /, "");
}
// src/edges/registry/registry.ts
var Registry = class {
	url;
	notices = new Set();
	#connection;
	#isShared;
	#tell;
	#closing = new AbortController();
	token;
	constructor(url, token, tell, shared) {
		this.#tell = tell;
		this.url = url;
		this.token = token;
		this.#isShared = shared !== void 0;
		this.#connection = shared ?? connectTo(url, 8);
	}
	get poweredByVerdaccio() {
		return this.#connection.answers.poweredByVerdaccio;
	}
	options(timeout = 3e5) {
		return {
			...this.#anonymousOptions(timeout),
			...this.token && credentialsFor(this.url, this.token)
		};
	}
	async json(path, request = {}) {
		return await this.attempt(async () => {
			const { timeout = 15e3 } = request;
			const response = await (0, import_lib.default)(path, {
				...request.anonymous === true ? this.#anonymousOptions(timeout) : this.options(timeout),
				method: request.method ?? "GET",
				...request.query && { query: request.query },
				...request.body !== void 0 && {
					body: request.body,
					headers: { "content-type": "application/json" }
				}
			});
			this.hear(response.headers.get("npm-notice"));
			this.#connection.answers.poweredByVerdaccio ||= /verdaccio/i.test(response.headers.get("x-powered-by") ?? "");
			return await response.json();
		}, request.patient);
	}
	async attempt(act, patient = false) {
		for (let attempt = 1;; attempt += 1) try {
			this.#closing.signal.throwIfAborted();
			return await act();
		} catch (error) {
			const failure = failureOf(error);
			if (failure.kind === "status") this.hear(failure.notice);
			const delay = patient && !this.#closing.signal.aborted ? retryDelay(failure, attempt, Math.random()) : void 0;
			if (delay === void 0) throw new RequestFailed(failure, { cause: error });
			this.#tell(`${classifyRead(failure, this.url).what} Trying again in ${Math.round(delay)} ms`);
			await (0, node_timers_promises.setTimeout)(delay, void 0, { signal: this.#closing.signal }).catch(() => {});
		}
	}
	async once(question, ask, anonymous = false) {
		return await this.#connection.answers.once(anonymous ? void 0 : this.token, question, ask);
	}
	async ifThere(endpoint, ask) {
		return this.#connection.answers.missing.has(endpoint) ? { kind: "absent" } : await ask();
	}
	remember(answers) {
		for (const [endpoint, { kind }] of Object.entries(answers)) if (kind === "absent") this.#connection.answers.missing.add(endpoint);
	}
	close() {
		this.#closing.abort();
		if (!this.#isShared) this.#connection.agent.destroy();
	}
	#anonymousOptions(timeout) {
		return {
			registry: this.url,
			agent: this.#connection.agent,
			userAgent: USER_AGENT,
			preferOnline: true,
			timeout
		};
	}
	hear(notice) {
		if (notice !== null && notice !== "") this.notices.add(oneLine(notice));
	}
};
var RequestFailed = class extends Error {
	failure;
	constructor(failure, options) {
		super(`a request to the registry failed (${failure.kind})`, options);
		this.failure = failure;
	}
};
// src/edges/registry/answer.ts
async function answerOf(registry, act) {
	try {
		const value = await act();
		if (value !== void 0) return {
			kind: "answered",
			value
		};
		return unreadable({
			kind: "nonsense",
			why: "its answer is not of the documented form"
		}, registry);
	} catch (error) {
		if (error instanceof RequestFailed) return failedAnswer(error.failure, registry);
		throw error;
	}
}
function failedAnswer(failure, registry) {
	if (failure.kind === "redirect") return { kind: "absent" };
	if (failure.kind !== "status") return unreadable(failure, registry);
	const { status, words, challenge } = failure;
	if (status === 404 || status === 405) return { kind: "absent" };
	if ((status === 401 || status === 403) && !failure.html) return {
		kind: "refused",
		status,
		words,
		...challenge === "otp" || challenge === "ip-address" ? { challenge } : {}
	};
	return {
		...unreadable(failure, registry),
		...words !== "" && { status }
	};
}
function unreadable(failure, registry) {
	return {
		kind: "unreadable",
		problem: classifyRead(failure, registry)
	};
}
// src/decisions/registry/read-dist-tags.ts
function readDistTags(body) {
	if (!isObject(body)) return void 0;
	return dictionary(entries(body).filter((entry) => typeof entry[1] === "string"));
}
// src/decisions/registry/read-packument.ts
function readPackument(document) {
	const versions = field(document, "versions");
	if (!isObject(versions)) return void 0;
	const maintainers = readMaintainers(field(document, "maintainers"));
	return {
		distTags: readDistTags(field(document, "dist-tags")) ?? dictionary([]),
		versions: dictionary(entries(versions).filter(([, manifest]) => isObject(manifest)).map(([version, manifest]) => [version, readVersion(manifest)])),
		...maintainers && { maintainers }
	};
}
function readVersion(manifest) {
	const dist = field(manifest, "dist");
	const [integrity, shasum, tarball] = [
		"integrity",
		"shasum",
		"tarball"
	].map((name) => textField(dist, name));
	const npmUser = field(manifest, "_npmUser");
	const publisher = textField(npmUser, "name");
	const trustedPublisher = textField(field(npmUser, "trustedPublisher"), "id");
	return {
		deprecated: Boolean(field(manifest, "deprecated")),
		...integrity !== void 0 && { integrity },
		...shasum !== void 0 && { shasum },
		...tarball !== void 0 && { tarball },
		...publisher !== void 0 && { publisher },
		...trustedPublisher !== void 0 && { trustedPublisher }
	};
}
function readMaintainers(value) {
	if (!Array.isArray(value)) return void 0;
	const names = value.map((maintainer) => typeof maintainer === "string" ? maintainer : textField(maintainer, "name"));
	const known = names.filter((name) => name !== void 0);
	return known.length === 0 || known.length < names.length ? void 0 : known;
}
// src/edges/registry/packument.ts
async function fetchPackument(registry, name, full = true) {
	const { default: pacote } = await Promise.resolve().then(() => require("./pacote.cjs")).then((n) => require_rolldown_runtime.__toESM(n.require_lib(), 1));
	try {
		const options = {
			...registry.options(3e4),
			fullMetadata: full
		};
		return readPackument(await registry.attempt(() => pacote.packument(name, options), true));
	} catch (error) {
		if (error instanceof RequestFailed && error.failure.kind === "status" && error.failure.html) throw new RequestFailed({
			kind: "nonsense",
			why: `it answers ${error.failure.status} with a web page`
		}, { cause: error });
		throw error;
	}
}
// src/actions/report.ts
async function report({ outputs, annotations, summary, headline, failed }) {
	await attempt("outputs", () => setOutputs(outputs));
	for (const annotation of annotations) annotate(annotation);
	await attempt("summary", async () => await writeSummary(summary));
	logText(headline);
	endStep(failed);
}
async function attempt(what, write) {
	try {
		await write();
	} catch {
		annotate({
			level: "warning",
			title: "The result could not be reported",
			message: `The runner's file for the ${what} cannot be written; the log has the result.`
		});
	}
}
// src/edges/runner/start.ts
function start(action) {
	process.exitCode = ExitCode.Failure;
	action();
}
Object.defineProperty(exports, "ACCESSES", {
	enumerable: true,
	get: function() {
		return ACCESSES;
	}
});
Object.defineProperty(exports, "CATALOGUE", {
	enumerable: true,
	get: function() {
		return CATALOGUE;
	}
});
Object.defineProperty(exports, "Connections", {
	enumerable: true,
	get: function() {
		return Connections;
	}
});
Object.defineProperty(exports, "Fields", {
	enumerable: true,
	get: function() {
		return Fields;
	}
});
Object.defineProperty(exports, "MATCHES", {
	enumerable: true,
	get: function() {
		return MATCHES;
	}
});
Object.defineProperty(exports, "ON_EXISTING", {
	enumerable: true,
	get: function() {
		return ON_EXISTING;
	}
});
Object.defineProperty(exports, "PACK_INPUTS", {
	enumerable: true,
	get: function() {
		return PACK_INPUTS;
	}
});
Object.defineProperty(exports, "PLAN_INPUTS", {
	enumerable: true,
	get: function() {
		return PLAN_INPUTS;
	}
});
Object.defineProperty(exports, "PRODUCT", {
	enumerable: true,
	get: function() {
		return PRODUCT;
	}
});
Object.defineProperty(exports, "PUBLISH_INPUTS", {
	enumerable: true,
	get: function() {
		return PUBLISH_INPUTS;
	}
});
Object.defineProperty(exports, "Registry", {
	enumerable: true,
	get: function() {
		return Registry;
	}
});
Object.defineProperty(exports, "ReleaseError", {
	enumerable: true,
	get: function() {
		return ReleaseError;
	}
});
Object.defineProperty(exports, "RequestFailed", {
	enumerable: true,
	get: function() {
		return RequestFailed;
	}
});
Object.defineProperty(exports, "STATE_ICONS", {
	enumerable: true,
	get: function() {
		return STATE_ICONS;
	}
});
Object.defineProperty(exports, "STRATEGIES", {
	enumerable: true,
	get: function() {
		return STRATEGIES;
	}
});
Object.defineProperty(exports, "VERIFY_INPUTS", {
	enumerable: true,
	get: function() {
		return VERIFY_INPUTS;
	}
});
Object.defineProperty(exports, "accountInputs", {
	enumerable: true,
	get: function() {
		return accountInputs;
	}
});
Object.defineProperty(exports, "aloneInLog", {
	enumerable: true,
	get: function() {
		return aloneInLog;
	}
});
Object.defineProperty(exports, "annotationsOf", {
	enumerable: true,
	get: function() {
		return annotationsOf;
	}
});
Object.defineProperty(exports, "answerOf", {
	enumerable: true,
	get: function() {
		return answerOf;
	}
});
Object.defineProperty(exports, "bytes", {
	enumerable: true,
	get: function() {
		return bytes;
	}
});
Object.defineProperty(exports, "changesBetween", {
	enumerable: true,
	get: function() {
		return changesBetween;
	}
});
Object.defineProperty(exports, "changesSection", {
	enumerable: true,
	get: function() {
		return changesSection;
	}
});
Object.defineProperty(exports, "checksTable", {
	enumerable: true,
	get: function() {
		return checksTable;
	}
});
Object.defineProperty(exports, "chooseRegistry", {
	enumerable: true,
	get: function() {
		return chooseRegistry;
	}
});
Object.defineProperty(exports, "chooseTarget", {
	enumerable: true,
	get: function() {
		return chooseTarget;
	}
});
Object.defineProperty(exports, "classifyRead", {
	enumerable: true,
	get: function() {
		return classifyRead;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "contentsSection", {
	enumerable: true,
	get: function() {
		return contentsSection;
	}
});
Object.defineProperty(exports, "counted", {
	enumerable: true,
	get: function() {
		return counted;
	}
});
Object.defineProperty(exports, "cutChanges", {
	enumerable: true,
	get: function() {
		return cutChanges;
	}
});
Object.defineProperty(exports, "demandCorrect", {
	enumerable: true,
	get: function() {
		return demandCorrect;
	}
});
Object.defineProperty(exports, "dependenciesOf", {
	enumerable: true,
	get: function() {
		return dependenciesOf;
	}
});
Object.defineProperty(exports, "duration", {
	enumerable: true,
	get: function() {
		return duration;
	}
});
Object.defineProperty(exports, "endGroup", {
	enumerable: true,
	get: function() {
		return endGroup;
	}
});
Object.defineProperty(exports, "endOf", {
	enumerable: true,
	get: function() {
		return endOf;
	}
});
Object.defineProperty(exports, "endedAs", {
	enumerable: true,
	get: function() {
		return endedAs;
	}
});
Object.defineProperty(exports, "entries", {
	enumerable: true,
	get: function() {
		return entries;
	}
});
Object.defineProperty(exports, "escapedName", {
	enumerable: true,
	get: function() {
		return escapedName;
	}
});
Object.defineProperty(exports, "factsOf", {
	enumerable: true,
	get: function() {
		return factsOf;
	}
});
Object.defineProperty(exports, "factsTable", {
	enumerable: true,
	get: function() {
		return factsTable;
	}
});
Object.defineProperty(exports, "failedWith", {
	enumerable: true,
	get: function() {
		return failedWith;
	}
});
Object.defineProperty(exports, "feed", {
	enumerable: true,
	get: function() {
		return feed;
	}
});
Object.defineProperty(exports, "fetchPackument", {
	enumerable: true,
	get: function() {
		return fetchPackument;
	}
});
Object.defineProperty(exports, "field", {
	enumerable: true,
	get: function() {
		return field;
	}
});
Object.defineProperty(exports, "findMembers", {
	enumerable: true,
	get: function() {
		return findMembers;
	}
});
Object.defineProperty(exports, "findPackages", {
	enumerable: true,
	get: function() {
		return findPackages;
	}
});
Object.defineProperty(exports, "headline", {
	enumerable: true,
	get: function() {
		return headline;
	}
});
Object.defineProperty(exports, "helpLink", {
	enumerable: true,
	get: function() {
		return helpLink;
	}
});
Object.defineProperty(exports, "inScratchFolder", {
	enumerable: true,
	get: function() {
		return inScratchFolder;
	}
});
Object.defineProperty(exports, "info", {
	enumerable: true,
	get: function() {
		return info;
	}
});
Object.defineProperty(exports, "inspectTarball", {
	enumerable: true,
	get: function() {
		return inspectTarball;
	}
});
Object.defineProperty(exports, "isNpmjs", {
	enumerable: true,
	get: function() {
		return isNpmjs;
	}
});
Object.defineProperty(exports, "isObject", {
	enumerable: true,
	get: function() {
		return isObject;
	}
});
Object.defineProperty(exports, "isYarnRoot", {
	enumerable: true,
	get: function() {
		return isYarnRoot;
	}
});
Object.defineProperty(exports, "link", {
	enumerable: true,
	get: function() {
		return link;
	}
});
Object.defineProperty(exports, "listed", {
	enumerable: true,
	get: function() {
		return listed;
	}
});
Object.defineProperty(exports, "logGroup", {
	enumerable: true,
	get: function() {
		return logGroup;
	}
});
Object.defineProperty(exports, "logLine", {
	enumerable: true,
	get: function() {
		return logLine;
	}
});
Object.defineProperty(exports, "logText", {
	enumerable: true,
	get: function() {
		return logText;
	}
});
Object.defineProperty(exports, "mappedWorkspaces", {
	enumerable: true,
	get: function() {
		return mappedWorkspaces;
	}
});
Object.defineProperty(exports, "markdown", {
	enumerable: true,
	get: function() {
		return markdown;
	}
});
Object.defineProperty(exports, "needsWorkspace", {
	enumerable: true,
	get: function() {
		return needsWorkspace;
	}
});
Object.defineProperty(exports, "npmMembers", {
	enumerable: true,
	get: function() {
		return npmMembers;
	}
});
Object.defineProperty(exports, "oneLine", {
	enumerable: true,
	get: function() {
		return oneLine;
	}
});
Object.defineProperty(exports, "optionalCode", {
	enumerable: true,
	get: function() {
		return optionalCode;
	}
});
Object.defineProperty(exports, "otherWaysSection", {
	enumerable: true,
	get: function() {
		return otherWaysSection;
	}
});
Object.defineProperty(exports, "pMap", {
	enumerable: true,
	get: function() {
		return pMap;
	}
});
Object.defineProperty(exports, "packageId", {
	enumerable: true,
	get: function() {
		return packageId;
	}
});
Object.defineProperty(exports, "pathFrom", {
	enumerable: true,
	get: function() {
		return pathFrom;
	}
});
Object.defineProperty(exports, "problemAnnotations", {
	enumerable: true,
	get: function() {
		return problemAnnotations;
	}
});
Object.defineProperty(exports, "problemList", {
	enumerable: true,
	get: function() {
		return problemList;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "protect", {
	enumerable: true,
	get: function() {
		return protect;
	}
});
Object.defineProperty(exports, "protectedField", {
	enumerable: true,
	get: function() {
		return protectedField;
	}
});
Object.defineProperty(exports, "quote", {
	enumerable: true,
	get: function() {
		return quote;
	}
});
Object.defineProperty(exports, "rawManifest", {
	enumerable: true,
	get: function() {
		return rawManifest;
	}
});
Object.defineProperty(exports, "readCatalogs", {
	enumerable: true,
	get: function() {
		return readCatalogs;
	}
});
Object.defineProperty(exports, "readContents", {
	enumerable: true,
	get: function() {
		return readContents;
	}
});
Object.defineProperty(exports, "readDistTags", {
	enumerable: true,
	get: function() {
		return readDistTags;
	}
});
Object.defineProperty(exports, "readInputs", {
	enumerable: true,
	get: function() {
		return readInputs;
	}
});
Object.defineProperty(exports, "readPackage", {
	enumerable: true,
	get: function() {
		return readPackage;
	}
});
Object.defineProperty(exports, "readSurroundings", {
	enumerable: true,
	get: function() {
		return readSurroundings;
	}
});
Object.defineProperty(exports, "readYaml", {
	enumerable: true,
	get: function() {
		return readYaml;
	}
});
Object.defineProperty(exports, "reasonOf", {
	enumerable: true,
	get: function() {
		return reasonOf;
	}
});
Object.defineProperty(exports, "redacted", {
	enumerable: true,
	get: function() {
		return redacted;
	}
});
Object.defineProperty(exports, "registryOf", {
	enumerable: true,
	get: function() {
		return registryOf;
	}
});
Object.defineProperty(exports, "remarksOnChanges", {
	enumerable: true,
	get: function() {
		return remarksOnChanges;
	}
});
Object.defineProperty(exports, "remedyText", {
	enumerable: true,
	get: function() {
		return remedyText;
	}
});
Object.defineProperty(exports, "report", {
	enumerable: true,
	get: function() {
		return report;
	}
});
Object.defineProperty(exports, "require_lib", {
	enumerable: true,
	get: function() {
		return require_lib;
	}
});
Object.defineProperty(exports, "require_lib$1", {
	enumerable: true,
	get: function() {
		return require_lib$1;
	}
});
Object.defineProperty(exports, "require_npa", {
	enumerable: true,
	get: function() {
		return require_npa;
	}
});
Object.defineProperty(exports, "require_satisfies", {
	enumerable: true,
	get: function() {
		return require_satisfies;
	}
});
Object.defineProperty(exports, "require_semver", {
	enumerable: true,
	get: function() {
		return require_semver;
	}
});
Object.defineProperty(exports, "require_valid", {
	enumerable: true,
	get: function() {
		return require_valid;
	}
});
Object.defineProperty(exports, "resultOf", {
	enumerable: true,
	get: function() {
		return resultOf;
	}
});
Object.defineProperty(exports, "retryDelay", {
	enumerable: true,
	get: function() {
		return retryDelay;
	}
});
Object.defineProperty(exports, "rewriteDependencies", {
	enumerable: true,
	get: function() {
		return rewriteDependencies;
	}
});
Object.defineProperty(exports, "said", {
	enumerable: true,
	get: function() {
		return said;
	}
});
Object.defineProperty(exports, "secretFiles", {
	enumerable: true,
	get: function() {
		return secretFiles;
	}
});
Object.defineProperty(exports, "setUpHelp", {
	enumerable: true,
	get: function() {
		return setUpHelp;
	}
});
Object.defineProperty(exports, "settingsPage", {
	enumerable: true,
	get: function() {
		return settingsPage;
	}
});
Object.defineProperty(exports, "start", {
	enumerable: true,
	get: function() {
		return start;
	}
});
Object.defineProperty(exports, "startGroup", {
	enumerable: true,
	get: function() {
		return startGroup;
	}
});
Object.defineProperty(exports, "suggestionsSection", {
	enumerable: true,
	get: function() {
		return suggestionsSection;
	}
});
Object.defineProperty(exports, "summaryOf", {
	enumerable: true,
	get: function() {
		return summaryOf;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table;
	}
});
Object.defineProperty(exports, "tagFault", {
	enumerable: true,
	get: function() {
		return tagFault;
	}
});
Object.defineProperty(exports, "tagRefusal", {
	enumerable: true,
	get: function() {
		return tagRefusal;
	}
});
Object.defineProperty(exports, "textField", {
	enumerable: true,
	get: function() {
		return textField;
	}
});
Object.defineProperty(exports, "tokenExpiry", {
	enumerable: true,
	get: function() {
		return tokenExpiry;
	}
});
Object.defineProperty(exports, "undeclaredInputs", {
	enumerable: true,
	get: function() {
		return undeclaredInputs;
	}
});
Object.defineProperty(exports, "unpack", {
	enumerable: true,
	get: function() {
		return unpack;
	}
});
Object.defineProperty(exports, "unresolvedIn", {
	enumerable: true,
	get: function() {
		return unresolvedIn;
	}
});
Object.defineProperty(exports, "warningList", {
	enumerable: true,
	get: function() {
		return warningList;
	}
});
Object.defineProperty(exports, "warningsOf", {
	enumerable: true,
	get: function() {
		return warningsOf;
	}
});
Object.defineProperty(exports, "withChanges", {
	enumerable: true,
	get: function() {
		return withChanges;
	}
});
