import { i as __require, t as __commonJSMin } from "./runtime.mjs";
import { a as require_lib$2, o as require_lib$1, s as require_commonjs$1, t as require_lib$3, u as require_commonjs } from "./make-fetch-happen.mjs";
import { n as require_lib$4 } from "./gar-promise-retry.mjs";
import { l as require_npa } from "./npmcli-package-json.mjs";
// node_modules/npm-registry-fetch/lib/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { URL } = __require("node:url");
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
var require_package = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_default_opts = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
var require_check_response = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const errors = require_errors();
	const { Response } = require_lib$1();
	const defaultOpts = require_default_opts();
	const { log } = require_lib$4();
	const { redact: cleanUrl } = require_lib$2();
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
var require_auth = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const npa = require_npa();
	const { URL } = __require("url");
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
// node_modules/jsonparse/jsonparse.js
var require_jsonparse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var C = {};
	var LEFT_BRACE = C.LEFT_BRACE = 1;
	var RIGHT_BRACE = C.RIGHT_BRACE = 2;
	var LEFT_BRACKET = C.LEFT_BRACKET = 3;
	var RIGHT_BRACKET = C.RIGHT_BRACKET = 4;
	var COLON = C.COLON = 5;
	var COMMA = C.COMMA = 6;
	var TRUE = C.TRUE = 7;
	var FALSE = C.FALSE = 8;
	var NULL = C.NULL = 9;
	var STRING = C.STRING = 10;
	var NUMBER = C.NUMBER = 11;
	var START = C.START = 17;
	var STOP = C.STOP = 18;
	var TRUE1 = C.TRUE1 = 33;
	var TRUE2 = C.TRUE2 = 34;
	var TRUE3 = C.TRUE3 = 35;
	var FALSE1 = C.FALSE1 = 49;
	var FALSE2 = C.FALSE2 = 50;
	var FALSE3 = C.FALSE3 = 51;
	var FALSE4 = C.FALSE4 = 52;
	var NULL1 = C.NULL1 = 65;
	var NULL2 = C.NULL2 = 66;
	var NULL3 = C.NULL3 = 67;
	var NUMBER1 = C.NUMBER1 = 81;
	var NUMBER3 = C.NUMBER3 = 83;
	var STRING1 = C.STRING1 = 97;
	var STRING2 = C.STRING2 = 98;
	var STRING3 = C.STRING3 = 99;
	var STRING4 = C.STRING4 = 100;
	var STRING5 = C.STRING5 = 101;
	var STRING6 = C.STRING6 = 102;
	var VALUE = C.VALUE = 113;
	var KEY = C.KEY = 114;
	var OBJECT = C.OBJECT = 129;
	var ARRAY = C.ARRAY = 130;
	var BACK_SLASH = "\\".charCodeAt(0);
	var FORWARD_SLASH = "/".charCodeAt(0);
	var BACKSPACE = "\b".charCodeAt(0);
	var FORM_FEED = "\f".charCodeAt(0);
	var NEWLINE = "\n".charCodeAt(0);
	var CARRIAGE_RETURN = "\r".charCodeAt(0);
	var TAB = "	".charCodeAt(0);
	var STRING_BUFFER_SIZE = 65536;
	function Parser() {
		this.tState = START;
		this.value = void 0;
		this.string = void 0;
		this.stringBuffer = Buffer.alloc ? Buffer.alloc(STRING_BUFFER_SIZE) : new Buffer(STRING_BUFFER_SIZE);
		this.stringBufferOffset = 0;
		this.unicode = void 0;
		this.highSurrogate = void 0;
		this.key = void 0;
		this.mode = void 0;
		this.stack = [];
		this.state = VALUE;
		this.bytes_remaining = 0;
		this.bytes_in_sequence = 0;
		this.temp_buffs = {
			"2": new Buffer(2),
			"3": new Buffer(3),
			"4": new Buffer(4)
		};
		this.offset = -1;
	}
	Parser.toknam = function(code) {
		var keys = Object.keys(C);
		for (var i = 0, l = keys.length; i < l; i++) {
			var key = keys[i];
			if (C[key] === code) return key;
		}
		return code && "0x" + code.toString(16);
	};
	var proto = Parser.prototype;
	proto.onError = function(err) {
		throw err;
	};
	proto.charError = function(buffer, i) {
		this.tState = STOP;
		this.onError(/* @__PURE__ */ new Error("Unexpected " + JSON.stringify(String.fromCharCode(buffer[i])) + " at position " + i + " in state " + Parser.toknam(this.tState)));
	};
	proto.appendStringChar = function(char) {
		if (this.stringBufferOffset >= STRING_BUFFER_SIZE) {
			this.string += this.stringBuffer.toString("utf8");
			this.stringBufferOffset = 0;
		}
		this.stringBuffer[this.stringBufferOffset++] = char;
	};
	proto.appendStringBuf = function(buf, start, end) {
		var size = buf.length;
		if (typeof start === "number") {
			if (typeof end === "number") {
				if (end < 0) size = buf.length - start + end;
				else size = end - start;
			} else size = buf.length - start;
		}
		if (size < 0) size = 0;
		if (this.stringBufferOffset + size > STRING_BUFFER_SIZE) {
			this.string += this.stringBuffer.toString("utf8", 0, this.stringBufferOffset);
			this.stringBufferOffset = 0;
		}
		buf.copy(this.stringBuffer, this.stringBufferOffset, start, end);
		this.stringBufferOffset += size;
	};
	proto.write = function(buffer) {
		if (typeof buffer === "string") buffer = new Buffer(buffer);
		var n;
		for (var i = 0, l = buffer.length; i < l; i++) if (this.tState === START) {
			n = buffer[i];
			this.offset++;
			if (n === 123) this.onToken(LEFT_BRACE, "{");
			else if (n === 125) this.onToken(RIGHT_BRACE, "}");
			else if (n === 91) this.onToken(LEFT_BRACKET, "[");
			else if (n === 93) this.onToken(RIGHT_BRACKET, "]");
			else if (n === 58) this.onToken(COLON, ":");
			else if (n === 44) this.onToken(COMMA, ",");
			else if (n === 116) this.tState = TRUE1;
			else if (n === 102) this.tState = FALSE1;
			else if (n === 110) this.tState = NULL1;
			else if (n === 34) {
				this.string = "";
				this.stringBufferOffset = 0;
				this.tState = STRING1;
			} else if (n === 45) {
				this.string = "-";
				this.tState = NUMBER1;
			} else if (n >= 48 && n < 64) {
				this.string = String.fromCharCode(n);
				this.tState = NUMBER3;
			} else if (n === 32 || n === 9 || n === 10 || n === 13) {} else return this.charError(buffer, i);
		} else if (this.tState === STRING1) {
			n = buffer[i];
			if (this.bytes_remaining > 0) {
				for (var j = 0; j < this.bytes_remaining; j++) this.temp_buffs[this.bytes_in_sequence][this.bytes_in_sequence - this.bytes_remaining + j] = buffer[j];
				this.appendStringBuf(this.temp_buffs[this.bytes_in_sequence]);
				this.bytes_in_sequence = this.bytes_remaining = 0;
				i = i + j - 1;
			} else if (this.bytes_remaining === 0 && n >= 128) {
				if (n <= 193 || n > 244) return this.onError(/* @__PURE__ */ new Error("Invalid UTF-8 character at position " + i + " in state " + Parser.toknam(this.tState)));
				if (n >= 194 && n <= 223) this.bytes_in_sequence = 2;
				if (n >= 224 && n <= 239) this.bytes_in_sequence = 3;
				if (n >= 240 && n <= 244) this.bytes_in_sequence = 4;
				if (this.bytes_in_sequence + i > buffer.length) {
					for (var k = 0; k <= buffer.length - 1 - i; k++) this.temp_buffs[this.bytes_in_sequence][k] = buffer[i + k];
					this.bytes_remaining = i + this.bytes_in_sequence - buffer.length;
					i = buffer.length - 1;
				} else {
					this.appendStringBuf(buffer, i, i + this.bytes_in_sequence);
					i = i + this.bytes_in_sequence - 1;
				}
			} else if (n === 34) {
				this.tState = START;
				this.string += this.stringBuffer.toString("utf8", 0, this.stringBufferOffset);
				this.stringBufferOffset = 0;
				this.onToken(STRING, this.string);
				this.offset += Buffer.byteLength(this.string, "utf8") + 1;
				this.string = void 0;
			} else if (n === 92) this.tState = STRING2;
			else if (n >= 32) this.appendStringChar(n);
			else return this.charError(buffer, i);
		} else if (this.tState === STRING2) {
			n = buffer[i];
			if (n === 34) {
				this.appendStringChar(n);
				this.tState = STRING1;
			} else if (n === 92) {
				this.appendStringChar(BACK_SLASH);
				this.tState = STRING1;
			} else if (n === 47) {
				this.appendStringChar(FORWARD_SLASH);
				this.tState = STRING1;
			} else if (n === 98) {
				this.appendStringChar(BACKSPACE);
				this.tState = STRING1;
			} else if (n === 102) {
				this.appendStringChar(FORM_FEED);
				this.tState = STRING1;
			} else if (n === 110) {
				this.appendStringChar(NEWLINE);
				this.tState = STRING1;
			} else if (n === 114) {
				this.appendStringChar(CARRIAGE_RETURN);
				this.tState = STRING1;
			} else if (n === 116) {
				this.appendStringChar(TAB);
				this.tState = STRING1;
			} else if (n === 117) {
				this.unicode = "";
				this.tState = STRING3;
			} else return this.charError(buffer, i);
		} else if (this.tState === STRING3 || this.tState === STRING4 || this.tState === STRING5 || this.tState === STRING6) {
			n = buffer[i];
			if (n >= 48 && n < 64 || n > 64 && n <= 70 || n > 96 && n <= 102) {
				this.unicode += String.fromCharCode(n);
				if (this.tState++ === STRING6) {
					var intVal = parseInt(this.unicode, 16);
					this.unicode = void 0;
					if (this.highSurrogate !== void 0 && intVal >= 56320 && intVal < 57344) {
						this.appendStringBuf(new Buffer(String.fromCharCode(this.highSurrogate, intVal)));
						this.highSurrogate = void 0;
					} else if (this.highSurrogate === void 0 && intVal >= 55296 && intVal < 56320) this.highSurrogate = intVal;
					else {
						if (this.highSurrogate !== void 0) {
							this.appendStringBuf(new Buffer(String.fromCharCode(this.highSurrogate)));
							this.highSurrogate = void 0;
						}
						this.appendStringBuf(new Buffer(String.fromCharCode(intVal)));
					}
					this.tState = STRING1;
				}
			} else return this.charError(buffer, i);
		} else if (this.tState === NUMBER1 || this.tState === NUMBER3) {
			n = buffer[i];
			switch (n) {
				case 48:
				case 49:
				case 50:
				case 51:
				case 52:
				case 53:
				case 54:
				case 55:
				case 56:
				case 57:
				case 46:
				case 101:
				case 69:
				case 43:
				case 45:
					this.string += String.fromCharCode(n);
					this.tState = NUMBER3;
					break;
				default:
					this.tState = START;
					var result = Number(this.string);
					if (isNaN(result)) return this.charError(buffer, i);
					if (this.string.match(/[0-9]+/) == this.string && result.toString() != this.string) this.onToken(STRING, this.string);
					else this.onToken(NUMBER, result);
					this.offset += this.string.length - 1;
					this.string = void 0;
					i--;
			}
		} else if (this.tState === TRUE1) {
			if (buffer[i] === 114) this.tState = TRUE2;
			else return this.charError(buffer, i);
		} else if (this.tState === TRUE2) {
			if (buffer[i] === 117) this.tState = TRUE3;
			else return this.charError(buffer, i);
		} else if (this.tState === TRUE3) {
			if (buffer[i] === 101) {
				this.tState = START;
				this.onToken(TRUE, true);
				this.offset += 3;
			} else return this.charError(buffer, i);
		} else if (this.tState === FALSE1) {
			if (buffer[i] === 97) this.tState = FALSE2;
			else return this.charError(buffer, i);
		} else if (this.tState === FALSE2) {
			if (buffer[i] === 108) this.tState = FALSE3;
			else return this.charError(buffer, i);
		} else if (this.tState === FALSE3) {
			if (buffer[i] === 115) this.tState = FALSE4;
			else return this.charError(buffer, i);
		} else if (this.tState === FALSE4) {
			if (buffer[i] === 101) {
				this.tState = START;
				this.onToken(FALSE, false);
				this.offset += 4;
			} else return this.charError(buffer, i);
		} else if (this.tState === NULL1) {
			if (buffer[i] === 117) this.tState = NULL2;
			else return this.charError(buffer, i);
		} else if (this.tState === NULL2) {
			if (buffer[i] === 108) this.tState = NULL3;
			else return this.charError(buffer, i);
		} else if (this.tState === NULL3) {
			if (buffer[i] === 108) {
				this.tState = START;
				this.onToken(NULL, null);
				this.offset += 3;
			} else return this.charError(buffer, i);
		}
	};
	proto.onToken = function(token, value) {};
	proto.parseError = function(token, value) {
		this.tState = STOP;
		this.onError(/* @__PURE__ */ new Error("Unexpected " + Parser.toknam(token) + (value ? "(" + JSON.stringify(value) + ")" : "") + " in state " + Parser.toknam(this.state)));
	};
	proto.push = function() {
		this.stack.push({
			value: this.value,
			key: this.key,
			mode: this.mode
		});
	};
	proto.pop = function() {
		var value = this.value;
		var parent = this.stack.pop();
		this.value = parent.value;
		this.key = parent.key;
		this.mode = parent.mode;
		this.emit(value);
		if (!this.mode) this.state = VALUE;
	};
	proto.emit = function(value) {
		if (this.mode) this.state = COMMA;
		this.onValue(value);
	};
	proto.onValue = function(value) {};
	proto.onToken = function(token, value) {
		if (this.state === VALUE) {
			if (token === STRING || token === NUMBER || token === TRUE || token === FALSE || token === NULL) {
				if (this.value) this.value[this.key] = value;
				this.emit(value);
			} else if (token === LEFT_BRACE) {
				this.push();
				if (this.value) this.value = this.value[this.key] = {};
				else this.value = {};
				this.key = void 0;
				this.state = KEY;
				this.mode = OBJECT;
			} else if (token === LEFT_BRACKET) {
				this.push();
				if (this.value) this.value = this.value[this.key] = [];
				else this.value = [];
				this.key = 0;
				this.mode = ARRAY;
				this.state = VALUE;
			} else if (token === RIGHT_BRACE) {
				if (this.mode === OBJECT) this.pop();
				else return this.parseError(token, value);
			} else if (token === RIGHT_BRACKET) {
				if (this.mode === ARRAY) this.pop();
				else return this.parseError(token, value);
			} else return this.parseError(token, value);
		} else if (this.state === KEY) {
			if (token === STRING) {
				this.key = value;
				this.state = COLON;
			} else if (token === RIGHT_BRACE) this.pop();
			else return this.parseError(token, value);
		} else if (this.state === COLON) {
			if (token === COLON) this.state = VALUE;
			else return this.parseError(token, value);
		} else if (this.state === COMMA) {
			if (token === COMMA) {
				if (this.mode === ARRAY) {
					this.key++;
					this.state = VALUE;
				} else if (this.mode === OBJECT) this.state = KEY;
			} else if (token === RIGHT_BRACKET && this.mode === ARRAY || token === RIGHT_BRACE && this.mode === OBJECT) this.pop();
			else return this.parseError(token, value);
		} else return this.parseError(token, value);
	};
	Parser.C = C;
	module.exports = Parser;
}));
// node_modules/npm-registry-fetch/lib/json-stream.js
var require_json_stream = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Parser = require_jsonparse();
	const { Minipass } = require_commonjs();
	var JSONStreamError = class extends Error {
		constructor(err, caller) {
			super(err.message);
			Error.captureStackTrace(this, caller || this.constructor);
		}
		get name() {
			return "JSONStreamError";
		}
	};
	const check = (x, y) => typeof x === "string" ? String(y) === x : x && typeof x.test === "function" ? x.test(y) : typeof x === "boolean" || typeof x === "object" ? x : typeof x === "function" ? x(y) : false;
	module.exports = class JSONStream extends Minipass {
		#count = 0;
		#ending = false;
		#footer = null;
		#header = null;
		#map = null;
		#onTokenOriginal;
		#parser;
		#path = null;
		#root = null;
		constructor(opts) {
			super({
				...opts,
				objectMode: true
			});
			const parser = this.#parser = new Parser();
			parser.onValue = (value) => this.#onValue(value);
			this.#onTokenOriginal = parser.onToken;
			parser.onToken = (token, value) => this.#onToken(token, value);
			parser.onError = (er) => this.#onError(er);
			this.#path = typeof opts.path === "string" ? opts.path.split(".").map((e) => e === "$*" ? { emitKey: true } : e === "*" ? true : e === "" ? { recurse: true } : e) : Array.isArray(opts.path) && opts.path.length ? opts.path : null;
			if (typeof opts.map === "function") this.#map = opts.map;
		}
		#setHeaderFooter(key, value) {
			if (this.#header !== false) {
				this.#header = this.#header || {};
				this.#header[key] = value;
			}
			if (this.#footer !== false && this.#header === false) {
				this.#footer = this.#footer || {};
				this.#footer[key] = value;
			}
		}
		#onError(er) {
			const caller = this.#ending ? this.end : this.write;
			this.#ending = false;
			return this.emit("error", new JSONStreamError(er, caller));
		}
		#onToken(token, value) {
			const parser = this.#parser;
			this.#onTokenOriginal.call(this.#parser, token, value);
			if (parser.stack.length === 0) {
				if (this.#root) {
					const root = this.#root;
					if (!this.#path) super.write(root);
					this.#root = null;
					this.#count = 0;
				}
			}
		}
		#onValue(value) {
			const parser = this.#parser;
			this.#root = value;
			if (!this.#path) return;
			let i = 0;
			let j = 0;
			let emitKey = false;
			while (i < this.#path.length) {
				const key = this.#path[i];
				j++;
				if (key && !key.recurse) {
					const c = j === parser.stack.length ? parser : parser.stack[j];
					if (!c) return;
					if (!check(key, c.key)) {
						this.#setHeaderFooter(c.key, value);
						return;
					}
					emitKey = !!key.emitKey;
					i++;
				} else {
					i++;
					if (i >= this.#path.length) return;
					const nextKey = this.#path[i];
					if (!nextKey) return;
					while (true) {
						const c = j === parser.stack.length ? parser : parser.stack[j];
						if (!c) return;
						if (check(nextKey, c.key)) {
							i++;
							if (!Object.isFrozen(parser.stack[j])) parser.stack[j].value = null;
							break;
						} else this.#setHeaderFooter(c.key, value);
						j++;
					}
				}
			}
			if (this.#header) {
				const header = this.#header;
				this.#header = false;
				this.emit("header", header);
			}
			if (j !== parser.stack.length) return;
			this.#count++;
			const actualPath = parser.stack.slice(1).map((e) => e.key).concat([parser.key]);
			if (value !== null && value !== void 0) {
				const data = this.#map ? this.#map(value, actualPath) : value;
				if (data !== null && data !== void 0) {
					const emit = emitKey ? { value: data } : data;
					if (emitKey) emit.key = parser.key;
					super.write(emit);
				}
			}
			if (parser.value) delete parser.value[parser.key];
			for (const k of parser.stack) k.value = null;
		}
		write(chunk, encoding) {
			if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
			else if (!Buffer.isBuffer(chunk)) return this.emit("error", /* @__PURE__ */ new TypeError("Can only parse JSON from string or buffer input"));
			this.#parser.write(chunk);
			return this.flowing;
		}
		end(chunk, encoding) {
			this.#ending = true;
			if (chunk) this.write(chunk, encoding);
			const h = this.#header;
			this.#header = null;
			const f = this.#footer;
			this.#footer = null;
			if (h) this.emit("header", h);
			if (f) this.emit("footer", f);
			return super.end();
		}
		static get JSONStreamError() {
			return JSONStreamError;
		}
		static parse(path, map) {
			return new JSONStream({
				path,
				map
			});
		}
	};
}));
// node_modules/npm-registry-fetch/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { HttpErrorAuthOTP } = require_errors();
	const checkResponse = require_check_response();
	const getAuth = require_auth();
	const fetch = require_lib$3();
	const JSONStream = require_json_stream();
	const npa = require_npa();
	const qs = __require("querystring");
	const url = __require("url");
	const zlib = require_commonjs$1();
	const { Minipass } = require_commonjs();
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
		regFetch(uri, opts).then((res) => res.body.on(
			"error",
			/* istanbul ignore next: unlikely and difficult to test */
			(er) => parser.emit("error", er)
		).pipe(parser)).catch((er) => parser.emit("error", er));
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
export { require_lib as t };
