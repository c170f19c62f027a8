const require_rolldown_runtime = require("./runtime.cjs");
const require_commonjs$3 = require("./minizlib.cjs");
const require_commonjs$4 = require("./minipass.cjs");
const require_commonjs$5 = require("./minimatch.cjs");
const require_dist = require("./agent-base.cjs");
let net = require("net");
net = require_rolldown_runtime.__toESM(net, 1);
let tls = require("tls");
tls = require_rolldown_runtime.__toESM(tls, 1);
let events = require("events");
let assert = require("assert");
assert = require_rolldown_runtime.__toESM(assert, 1);
let url = require("url");
// node_modules/ssri/lib/index.js
var require_lib$5 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const crypto = require("crypto");
	const { Minipass } = require_commonjs$4.require_commonjs();
	const SPEC_ALGORITHMS = [
		"sha512",
		"sha384",
		"sha256"
	];
	const DEFAULT_ALGORITHMS = ["sha512"];
	const NODE_HASHES = crypto.getHashes();
	const BASE64_REGEX = /^[a-z0-9+/]+(?:=?=?)$/i;
	const SRI_REGEX = /^([a-z0-9]+)-([^?]+)(\?[?\S*]*)?$/;
	const STRICT_SRI_REGEX = /^([a-z0-9]+)-([A-Za-z0-9+/=]{44,88})(\?[\x21-\x7E]*)?$/;
	const VCHAR_REGEX = /^[\x21-\x7E]+$/;
	const DEFAULT_PRIORITY = [
		"md5",
		"whirlpool",
		"sha1",
		"sha224",
		"sha256",
		"sha384",
		"sha512",
		"sha3",
		"sha3-256",
		"sha3-384",
		"sha3-512",
		"sha3_256",
		"sha3_384",
		"sha3_512"
	].filter((algo) => NODE_HASHES.includes(algo));
	const getOptString = (options) => options?.length ? `?${options.join("?")}` : "";
	var IntegrityStream = class extends Minipass {
		#emittedIntegrity;
		#emittedSize;
		#emittedVerified;
		constructor(opts) {
			super();
			this.size = 0;
			this.opts = opts;
			this.#getOptions();
			if (opts?.algorithms) this.algorithms = [...opts.algorithms];
			else this.algorithms = [...DEFAULT_ALGORITHMS];
			if (this.algorithm !== null && !this.algorithms.includes(this.algorithm)) this.algorithms.push(this.algorithm);
			this.hashes = this.algorithms.map(crypto.createHash);
		}
		#getOptions() {
			this.sri = this.opts?.integrity ? parse(this.opts?.integrity, this.opts) : null;
			this.expectedSize = this.opts?.size;
			if (!this.sri) this.algorithm = null;
			else if (this.sri.isHash) {
				this.goodSri = true;
				this.algorithm = this.sri.algorithm;
			} else {
				this.goodSri = !this.sri.isEmpty();
				this.algorithm = this.sri.pickAlgorithm(this.opts);
			}
			this.digests = this.goodSri ? this.sri[this.algorithm] : null;
			this.optString = getOptString(this.opts?.options);
		}
		on(ev, handler) {
			if (ev === "size" && this.#emittedSize) return handler(this.#emittedSize);
			if (ev === "integrity" && this.#emittedIntegrity) return handler(this.#emittedIntegrity);
			if (ev === "verified" && this.#emittedVerified) return handler(this.#emittedVerified);
			return super.on(ev, handler);
		}
		emit(ev, data) {
			if (ev === "end") this.#onEnd();
			return super.emit(ev, data);
		}
		write(data) {
			this.size += data.length;
			this.hashes.forEach((h) => h.update(data));
			return super.write(data);
		}
		#onEnd() {
			if (!this.goodSri) this.#getOptions();
			const newSri = parse(this.hashes.map((h, i) => {
				return `${this.algorithms[i]}-${h.digest("base64")}${this.optString}`;
			}).join(" "), this.opts);
			const match = this.goodSri && newSri.match(this.sri, this.opts);
			if (typeof this.expectedSize === "number" && this.size !== this.expectedSize) {
				const err = new Error(`stream size mismatch when checking ${this.sri}.\n  Wanted: ${this.expectedSize}\n  Found: ${this.size}`);
				err.code = "EBADSIZE";
				err.found = this.size;
				err.expected = this.expectedSize;
				err.sri = this.sri;
				this.emit("error", err);
			} else if (this.sri && !match) {
				const err = new Error(`${this.sri} integrity checksum failed when using ${this.algorithm}: wanted ${this.digests} but got ${newSri}. (${this.size} bytes)`);
				err.code = "EINTEGRITY";
				err.found = newSri;
				err.expected = this.digests;
				err.algorithm = this.algorithm;
				err.sri = this.sri;
				this.emit("error", err);
			} else {
				this.#emittedSize = this.size;
				this.emit("size", this.size);
				this.#emittedIntegrity = newSri;
				this.emit("integrity", newSri);
				if (match) {
					this.#emittedVerified = match;
					this.emit("verified", match);
				}
			}
		}
	};
	var Hash = class {
		get isHash() {
			return true;
		}
		constructor(hash, opts) {
			const strict = opts?.strict;
			this.source = hash.trim();
			this.digest = "";
			this.algorithm = "";
			this.options = [];
			const match = this.source.match(strict ? STRICT_SRI_REGEX : SRI_REGEX);
			if (!match) return;
			if (strict && !SPEC_ALGORITHMS.includes(match[1])) return;
			if (!NODE_HASHES.includes(match[1])) return;
			this.algorithm = match[1];
			this.digest = match[2];
			const rawOpts = match[3];
			if (rawOpts) this.options = rawOpts.slice(1).split("?");
		}
		hexDigest() {
			return this.digest && Buffer.from(this.digest, "base64").toString("hex");
		}
		toJSON() {
			return this.toString();
		}
		match(integrity, opts) {
			const other = parse(integrity, opts);
			if (!other) return false;
			if (other.isIntegrity) {
				const algo = other.pickAlgorithm(opts, [this.algorithm]);
				if (!algo) return false;
				const foundHash = other[algo].find((hash) => hash.digest === this.digest);
				if (foundHash) return foundHash;
				return false;
			}
			return other.digest === this.digest ? other : false;
		}
		toString(opts) {
			if (opts?.strict) {
				if (!(SPEC_ALGORITHMS.includes(this.algorithm) && this.digest.match(BASE64_REGEX) && this.options.every((opt) => opt.match(VCHAR_REGEX)))) return "";
			}
			return `${this.algorithm}-${this.digest}${getOptString(this.options)}`;
		}
	};
	function integrityHashToString(toString, sep, opts, hashes) {
		const toStringIsNotEmpty = toString !== "";
		let shouldAddFirstSep = false;
		let complement = "";
		const lastIndex = hashes.length - 1;
		for (let i = 0; i < lastIndex; i++) {
			const hashString = Hash.prototype.toString.call(hashes[i], opts);
			if (hashString) {
				shouldAddFirstSep = true;
				complement += hashString;
				complement += sep;
			}
		}
		const finalHashString = Hash.prototype.toString.call(hashes[lastIndex], opts);
		if (finalHashString) {
			shouldAddFirstSep = true;
			complement += finalHashString;
		}
		if (toStringIsNotEmpty && shouldAddFirstSep) return toString + sep + complement;
		return toString + complement;
	}
	var Integrity = class {
		get isIntegrity() {
			return true;
		}
		toJSON() {
			return this.toString();
		}
		isEmpty() {
			return Object.keys(this).length === 0;
		}
		toString(opts) {
			let sep = opts?.sep || " ";
			let toString = "";
			if (opts?.strict) {
				sep = sep.replace(/\S+/g, " ");
				for (const hash of SPEC_ALGORITHMS) if (this[hash]) toString = integrityHashToString(toString, sep, opts, this[hash]);
			} else for (const hash of Object.keys(this)) toString = integrityHashToString(toString, sep, opts, this[hash]);
			return toString;
		}
		concat(integrity, opts) {
			const other = typeof integrity === "string" ? integrity : stringify(integrity, opts);
			return parse(`${this.toString(opts)} ${other}`, opts);
		}
		hexDigest() {
			return parse(this, { single: true }).hexDigest();
		}
		merge(integrity, opts) {
			const other = parse(integrity, opts);
			for (const algo in other) if (this[algo]) {
				if (!this[algo].find((hash) => other[algo].find((otherhash) => hash.digest === otherhash.digest))) throw new Error("hashes do not match, cannot update integrity");
			} else this[algo] = other[algo];
		}
		match(integrity, opts) {
			const other = parse(integrity, opts);
			if (!other) return false;
			const algo = other.pickAlgorithm(opts, Object.keys(this));
			return !!algo && this[algo].find((hash) => other[algo].find((otherhash) => hash.digest === otherhash.digest)) || false;
		}
		pickAlgorithm(opts, hashes) {
			const pickAlgorithm = opts?.pickAlgorithm || getPrioritizedHash;
			let keys = Object.keys(this);
			if (hashes?.length) keys = keys.filter((k) => hashes.includes(k));
			if (keys.length) return keys.reduce((acc, algo) => pickAlgorithm(acc, algo) || acc);
			return null;
		}
	};
	module.exports.parse = parse;
	function parse(sri, opts) {
		if (!sri) return null;
		if (typeof sri === "string") return _parse(sri, opts);
		else if (sri.algorithm && sri.digest) {
			const fullSri = new Integrity();
			fullSri[sri.algorithm] = [sri];
			return _parse(stringify(fullSri, opts), opts);
		} else return _parse(stringify(sri, opts), opts);
	}
	function _parse(integrity, opts) {
		if (opts?.single) return new Hash(integrity, opts);
		const hashes = integrity.trim().split(/\s+/).reduce((acc, string) => {
			const hash = new Hash(string, opts);
			if (hash.algorithm && hash.digest) {
				const algo = hash.algorithm;
				if (!Object.keys(acc).includes(algo)) acc[algo] = [];
				acc[algo].push(hash);
			}
			return acc;
		}, new Integrity());
		return hashes.isEmpty() ? null : hashes;
	}
	module.exports.stringify = stringify;
	function stringify(obj, opts) {
		if (obj.algorithm && obj.digest) return Hash.prototype.toString.call(obj, opts);
		else if (typeof obj === "string") return stringify(parse(obj, opts), opts);
		else return Integrity.prototype.toString.call(obj, opts);
	}
	module.exports.fromHex = fromHex;
	function fromHex(hexDigest, algorithm, opts) {
		const optString = getOptString(opts?.options);
		return parse(`${algorithm}-${Buffer.from(hexDigest, "hex").toString("base64")}${optString}`, opts);
	}
	module.exports.fromData = fromData;
	function fromData(data, opts) {
		const algorithms = opts?.algorithms || [...DEFAULT_ALGORITHMS];
		const optString = getOptString(opts?.options);
		return algorithms.reduce((acc, algo) => {
			const hash = new Hash(`${algo}-${crypto.createHash(algo).update(data).digest("base64")}${optString}`, opts);
			if (hash.algorithm && hash.digest) {
				const hashAlgo = hash.algorithm;
				if (!acc[hashAlgo]) acc[hashAlgo] = [];
				acc[hashAlgo].push(hash);
			}
			return acc;
		}, new Integrity());
	}
	module.exports.fromStream = fromStream;
	function fromStream(stream, opts) {
		const istream = integrityStream(opts);
		return new Promise((resolve, reject) => {
			stream.pipe(istream);
			stream.on("error", reject);
			istream.on("error", reject);
			let sri;
			istream.on("integrity", (s) => {
				sri = s;
			});
			istream.on("end", () => resolve(sri));
			istream.resume();
		});
	}
	module.exports.checkData = checkData;
	function checkData(data, sri, opts) {
		sri = parse(sri, opts);
		if (!sri || !Object.keys(sri).length) {
			if (opts?.error) throw Object.assign(new Error("No valid integrity hashes to check against"), { code: "EINTEGRITY" });
			else return false;
		}
		const algorithm = sri.pickAlgorithm(opts);
		const newSri = parse({
			algorithm,
			digest: crypto.createHash(algorithm).update(data).digest("base64")
		});
		const match = newSri.match(sri, opts);
		opts = opts || {};
		if (match || !opts.error) return match;
		else if (typeof opts.size === "number" && data.length !== opts.size) {
			const err = new Error(`data size mismatch when checking ${sri}.\n  Wanted: ${opts.size}\n  Found: ${data.length}`);
			err.code = "EBADSIZE";
			err.found = data.length;
			err.expected = opts.size;
			err.sri = sri;
			throw err;
		} else {
			const err = new Error(`Integrity checksum failed when using ${algorithm}: Wanted ${sri}, but got ${newSri}. (${data.length} bytes)`);
			err.code = "EINTEGRITY";
			err.found = newSri;
			err.expected = sri;
			err.algorithm = algorithm;
			err.sri = sri;
			throw err;
		}
	}
	module.exports.checkStream = checkStream;
	function checkStream(stream, sri, opts) {
		opts = opts || Object.create(null);
		opts.integrity = sri;
		sri = parse(sri, opts);
		if (!sri || !Object.keys(sri).length) return Promise.reject(Object.assign(new Error("No valid integrity hashes to check against"), { code: "EINTEGRITY" }));
		const checker = integrityStream(opts);
		return new Promise((resolve, reject) => {
			stream.pipe(checker);
			stream.on("error", reject);
			checker.on("error", reject);
			let verified;
			checker.on("verified", (s) => {
				verified = s;
			});
			checker.on("end", () => resolve(verified));
			checker.resume();
		});
	}
	module.exports.integrityStream = integrityStream;
	function integrityStream(opts = Object.create(null)) {
		return new IntegrityStream(opts);
	}
	module.exports.create = createIntegrity;
	function createIntegrity(opts) {
		const algorithms = opts?.algorithms || [...DEFAULT_ALGORITHMS];
		const optString = getOptString(opts?.options);
		const hashes = algorithms.map(crypto.createHash);
		return {
			update: function(chunk, enc) {
				hashes.forEach((h) => h.update(chunk, enc));
				return this;
			},
			digest: function() {
				return algorithms.reduce((acc, algo) => {
					const hash = new Hash(`${algo}-${hashes.shift().digest("base64")}${optString}`, opts);
					if (!acc[hash.algorithm]) acc[hash.algorithm] = [];
					acc[hash.algorithm].push(hash);
					return acc;
				}, new Integrity());
			}
		};
	}
	function getPrioritizedHash(algo1, algo2) {
		return DEFAULT_PRIORITY.indexOf(algo1.toLowerCase()) >= DEFAULT_PRIORITY.indexOf(algo2.toLowerCase()) ? algo1 : algo2;
	}
}));
// node_modules/@npmcli/agent/lib/dns.js
var require_dns = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { LRUCache } = require_commonjs$5.require_node();
	const dns = require("dns");
	const cache = new LRUCache({ max: 50 });
	const getOptions = ({ family = 0, hints = dns.ADDRCONFIG, all = false, verbatim = void 0, ttl = 3e5, lookup = dns.lookup }) => ({
		hints,
		lookup: (hostname, ...args) => {
			const callback = args.pop();
			const lookupOptions = args[0] ?? {};
			const options = {
				family,
				hints,
				all,
				verbatim,
				...typeof lookupOptions === "number" ? { family: lookupOptions } : lookupOptions
			};
			const key = JSON.stringify({
				hostname,
				...options
			});
			if (cache.has(key)) {
				const cached = cache.get(key);
				return process.nextTick(callback, null, ...cached);
			}
			lookup(hostname, options, (err, ...result) => {
				if (err) return callback(err);
				cache.set(key, result, { ttl });
				return callback(null, ...result);
			});
		}
	});
	module.exports = {
		cache,
		getOptions
	};
}));
// node_modules/@npmcli/agent/lib/options.js
var require_options$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const dns = require_dns();
	const normalizeOptions = (opts) => {
		const family = parseInt(opts.family ?? "0", 10);
		const keepAlive = opts.keepAlive ?? true;
		const normalized = {
			keepAliveMsecs: keepAlive ? 1e3 : void 0,
			maxSockets: opts.maxSockets ?? 15,
			maxTotalSockets: 1e400,
			maxFreeSockets: keepAlive ? 256 : void 0,
			scheduling: "fifo",
			...opts,
			family,
			keepAlive,
			timeouts: {
				idle: opts.timeout ?? 0,
				connection: 0,
				response: 0,
				transfer: 0,
				...opts.timeouts
			},
			...dns.getOptions({
				family,
				...opts.dns
			})
		};
		delete normalized.timeout;
		delete normalized.headers;
		return normalized;
	};
	const createKey = (obj) => {
		let key = "";
		const sorted = Object.entries(obj).sort((a, b) => a[0] - b[0]);
		for (let [k, v] of sorted) {
			if (v == null) v = "null";
			else if (v instanceof URL) v = v.toString();
			else if (typeof v === "object") v = createKey(v);
			key += `${k}:${v}:`;
		}
		return key;
	};
	const cacheOptions = ({ secureEndpoint, ...options }) => createKey({
		secureEndpoint: !!secureEndpoint,
		family: options.family,
		hints: options.hints,
		localAddress: options.localAddress,
		strictSsl: secureEndpoint ? !!options.rejectUnauthorized : false,
		ca: secureEndpoint ? options.ca : null,
		cert: secureEndpoint ? options.cert : null,
		key: secureEndpoint ? options.key : null,
		keepAlive: options.keepAlive,
		keepAliveMsecs: options.keepAliveMsecs,
		maxSockets: options.maxSockets,
		maxTotalSockets: options.maxTotalSockets,
		maxFreeSockets: options.maxFreeSockets,
		scheduling: options.scheduling,
		timeouts: options.timeouts,
		proxy: options.proxy
	});
	module.exports = {
		normalizeOptions,
		cacheOptions
	};
}));
// node_modules/proxy-agent-negotiate/dist/index.js
function createNegotiateAuth() {
	return async ({ response, scheme }) => {
		if (scheme.toLowerCase() !== "negotiate") throw new Error(`Expected Negotiate scheme but got "${scheme}"`);
		let kerberos;
		try {
			kerberos = await import("kerberos");
		} catch {
			throw new Error("The \"kerberos\" package is required for Negotiate proxy authentication. Install it with: npm install kerberos");
		}
		const proxyAuthenticate = response.headers["proxy-authenticate"] || "";
		const challengeHeader = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0] : proxyAuthenticate;
		const serverToken = typeof challengeHeader === "string" && challengeHeader.includes(" ") ? challengeHeader.split(" ").slice(1).join(" ") : void 0;
		const token = await (await kerberos.initializeClient("HTTP@proxy", { mechOID: kerberos.GSS_MECH_OID_SPNEGO })).step(serverToken || "");
		if (!token) throw new Error("Kerberos client.step() returned no token");
		return { headers: { "Proxy-Authorization": `Negotiate ${token}` } };
	};
}
require_rolldown_runtime.__esmMin((() => {}));
// node_modules/http-proxy-agent/dist/index.js
var dist_exports$1 = require_rolldown_runtime.__exportAll({ HttpProxyAgent: () => HttpProxyAgent });
function omit$1(obj, ...keys) {
	const ret = {};
	let key;
	for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
	return ret;
}
var import_debug$2, debug$2, HttpProxyAgent;
var init_dist$1 = require_rolldown_runtime.__esmMin((() => {
	import_debug$2 = require_rolldown_runtime.__toESM(require_dist.require_debug(), 1);
	require_dist.init_dist();
	debug$2 = (0, import_debug$2.default)("http-proxy-agent");
	HttpProxyAgent = class extends require_dist.Agent {
		constructor(proxy, opts) {
			super(opts);
			this.proxy = typeof proxy === "string" ? new url.URL(proxy) : proxy;
			this.proxyHeaders = opts?.headers ?? {};
			debug$2("Creating new HttpProxyAgent instance: %o", this.proxy.href);
			if (opts?.negotiate) this.onProxyAuth = createNegotiateAuth();
			else if (opts?.onProxyAuth) this.onProxyAuth = opts.onProxyAuth;
			const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
			const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
			this.connectOpts = {
				...opts ? omit$1(opts, "headers", "onProxyAuth", "negotiate") : null,
				host,
				port
			};
		}
		addRequest(req, opts) {
			req._header = null;
			this.setRequestProps(req, opts);
			super.addRequest(req, opts);
		}
		setRequestProps(req, opts) {
			const { proxy } = this;
			const base = `${opts.secureEndpoint ? "https:" : "http:"}//${req.getHeader("host") || "localhost"}`;
			const url$1 = new url.URL(req.path, base);
			if (opts.port !== 80) url$1.port = String(opts.port);
			req.path = String(url$1);
			const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (proxy.username || proxy.password) {
				const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
			for (const name of Object.keys(headers)) {
				const value = headers[name];
				if (value) req.setHeader(name, value);
			}
		}
		async connect(req, opts) {
			req._header = null;
			if (!req.path.includes("://")) this.setRequestProps(req, opts);
			let first;
			let endOfHeaders;
			debug$2("Regenerating stored HTTP header string for request");
			req._implicitHeader();
			if (req.outputData && req.outputData.length > 0) {
				debug$2("Patching connection write() output buffer with updated header");
				first = req.outputData[0].data;
				endOfHeaders = first.indexOf("\r\n\r\n") + 4;
				req.outputData[0].data = req._header + first.substring(endOfHeaders);
				debug$2("Output buffer: %o", req.outputData[0].data);
			}
			let socket;
			if (this.proxy.protocol === "https:") {
				debug$2("Creating `tls.Socket`: %o", this.connectOpts);
				socket = tls.connect(this.connectOpts);
			} else {
				debug$2("Creating `net.Socket`: %o", this.connectOpts);
				socket = net.connect(this.connectOpts);
			}
			await (0, events.once)(socket, "connect");
			const connect = { socket };
			req.emit("proxyConnect", connect);
			this.emit("proxyConnect", connect, req);
			req.emit("proxy", {
				proxy: this.proxy.href,
				socket
			});
			return socket;
		}
	};
	HttpProxyAgent.protocols = ["http", "https"];
}));
// node_modules/https-proxy-agent/dist/parse-proxy-response.js
function parseProxyResponse(socket) {
	return new Promise((resolve, reject) => {
		let buffersLength = 0;
		const buffers = [];
		function read() {
			const b = socket.read();
			if (b) ondata(b);
			else socket.once("readable", read);
		}
		function cleanup() {
			socket.removeListener("end", onend);
			socket.removeListener("error", onerror);
			socket.removeListener("readable", read);
		}
		function onend() {
			cleanup();
			debug$1("onend");
			reject(new Error("Proxy connection ended before receiving CONNECT response"));
		}
		function onerror(err) {
			cleanup();
			debug$1("onerror %o", err);
			reject(err);
		}
		function ondata(b) {
			buffers.push(b);
			buffersLength += b.length;
			const buffered = Buffer.concat(buffers, buffersLength);
			const endOfHeaders = buffered.indexOf("\r\n\r\n");
			if (endOfHeaders === -1) {
				debug$1("have not received end of HTTP headers yet...");
				read();
				return;
			}
			const headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
			const firstLine = headerParts.shift();
			if (!firstLine) {
				socket.destroy();
				return reject(new Error("No header received from proxy CONNECT response"));
			}
			const firstLineParts = firstLine.split(" ");
			const statusCode = +firstLineParts[1];
			const statusText = firstLineParts.slice(2).join(" ");
			const headers = {};
			for (const header of headerParts) {
				if (!header) continue;
				const firstColon = header.indexOf(":");
				if (firstColon === -1) {
					socket.destroy();
					return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
				}
				const key = header.slice(0, firstColon).toLowerCase();
				const value = header.slice(firstColon + 1).trimStart();
				const current = headers[key];
				if (typeof current === "string") headers[key] = [current, value];
				else if (Array.isArray(current)) current.push(value);
				else headers[key] = value;
			}
			debug$1("got proxy server response: %o %o", firstLine, headers);
			cleanup();
			resolve({
				connect: {
					statusCode,
					statusText,
					headers
				},
				buffered
			});
		}
		socket.on("error", onerror);
		socket.on("end", onend);
		read();
	});
}
var import_debug$1, debug$1;
var init_parse_proxy_response = require_rolldown_runtime.__esmMin((() => {
	import_debug$1 = require_rolldown_runtime.__toESM(require_dist.require_debug(), 1);
	debug$1 = (0, import_debug$1.default)("https-proxy-agent:parse-proxy-response");
}));
// node_modules/https-proxy-agent/dist/index.js
var dist_exports = require_rolldown_runtime.__exportAll({ HttpsProxyAgent: () => HttpsProxyAgent });
function resume(socket) {
	setImmediate(() => {
		socket.resume();
	});
}
function omit(obj, ...keys) {
	const ret = {};
	let key;
	for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
	return ret;
}
var import_debug, debug, setServernameFromNonIpHost, HttpsProxyAgent;
var init_dist = require_rolldown_runtime.__esmMin((() => {
	import_debug = require_rolldown_runtime.__toESM(require_dist.require_debug(), 1);
	require_dist.init_dist();
	init_parse_proxy_response();
	debug = (0, import_debug.default)("https-proxy-agent");
	setServernameFromNonIpHost = (options) => {
		if (options.servername === void 0 && options.host && !net.isIP(options.host)) return {
			...options,
			servername: options.host
		};
		return options;
	};
	HttpsProxyAgent = class extends require_dist.Agent {
		constructor(proxy, opts) {
			super(opts);
			this.options = { path: void 0 };
			this.proxy = typeof proxy === "string" ? new url.URL(proxy) : proxy;
			this.proxyHeaders = opts?.headers ?? {};
			debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
			if (opts?.negotiate) this.onProxyAuth = createNegotiateAuth();
			else if (opts?.onProxyAuth) this.onProxyAuth = opts.onProxyAuth;
			const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
			const port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: ["http/1.1"],
				...opts ? omit(opts, "headers", "onProxyAuth", "negotiate") : null,
				host,
				port
			};
		}
		async connect(req, opts) {
			const { proxy } = this;
			if (!opts.host) throw new TypeError("No \"host\" provided");
			let socket;
			if (proxy.protocol === "https:") {
				debug("Creating `tls.Socket`: %o", this.connectOpts);
				socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
			} else {
				debug("Creating `net.Socket`: %o", this.connectOpts);
				socket = net.connect(this.connectOpts);
			}
			const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			const host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
			let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
			if (proxy.username || proxy.password) {
				const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			headers.Host = `${host}:${opts.port}`;
			if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
			for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
			const proxyResponsePromise = parseProxyResponse(socket);
			socket.write(`${payload}\r\n`);
			const { connect, buffered } = await proxyResponsePromise;
			req.emit("proxyConnect", connect);
			this.emit("proxyConnect", connect, req);
			req.emit("proxy", {
				proxy: this.proxy.href,
				socket
			});
			if (connect.statusCode === 200) {
				req.once("socket", resume);
				if (opts.secureEndpoint) {
					debug("Upgrading socket connection to TLS");
					return tls.connect({
						...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
						socket
					});
				}
				return socket;
			}
			if (connect.statusCode === 407 && this.onProxyAuth) {
				debug("Got 407 response, invoking onProxyAuth callback");
				socket.destroy();
				const proxyAuthenticate = connect.headers["proxy-authenticate"] || "";
				const scheme = Array.isArray(proxyAuthenticate) ? proxyAuthenticate[0].split(/\s/)[0] : proxyAuthenticate.split(/\s/)[0];
				const authResponse = await this.onProxyAuth({
					response: connect,
					scheme
				});
				return this._connectWithAuth(req, opts, authResponse.headers);
			}
			socket.destroy();
			const fakeSocket = new net.Socket({ writable: false });
			fakeSocket.readable = true;
			req.once("socket", (s) => {
				debug("Replaying proxy buffer for failed request");
				(0, assert.default)(s.listenerCount("data") > 0);
				s.push(buffered);
				s.push(null);
			});
			return fakeSocket;
		}
		async _connectWithAuth(req, opts, authHeaders) {
			const { proxy } = this;
			let socket;
			if (proxy.protocol === "https:") socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
			else socket = net.connect(this.connectOpts);
			const headers = typeof this.proxyHeaders === "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
			const host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
			let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
			if (proxy.username || proxy.password) {
				const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
				headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
			}
			Object.assign(headers, authHeaders);
			headers.Host = `${host}:${opts.port}`;
			if (!headers["Proxy-Connection"]) headers["Proxy-Connection"] = this.keepAlive ? "Keep-Alive" : "close";
			for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
			const proxyResponsePromise = parseProxyResponse(socket);
			socket.write(`${payload}\r\n`);
			const { connect } = await proxyResponsePromise;
			req.emit("proxyConnect", connect);
			this.emit("proxyConnect", connect, req);
			if (connect.statusCode === 200) {
				req.once("socket", resume);
				if (opts.secureEndpoint) {
					debug("Upgrading socket connection to TLS");
					return tls.connect({
						...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
						socket
					});
				}
				return socket;
			}
			socket.destroy();
			throw new Error(`Proxy authentication failed with status ${connect.statusCode} after retry`);
		}
	};
	HttpsProxyAgent.protocols = ["http", "https"];
}));
// build/facades/socks-proxy-agent.cjs
var require_socks_proxy_agent = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.SocksProxyAgent = class {
		static protocols = [
			"socks",
			"socks4",
			"socks4a",
			"socks5",
			"socks5h"
		];
		constructor(...given) {
			this.given = given;
		}
		async connect(request, options) {
			const { SocksProxyAgent } = await Promise.resolve().then(() => require("./socks-proxy-agent.cjs"));
			this.agent ??= new SocksProxyAgent(...this.given);
			return await this.agent.connect(request, options);
		}
	};
}));
// node_modules/@npmcli/agent/lib/errors.js
var require_errors = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var InvalidProxyProtocolError = class extends Error {
		constructor(url) {
			super(`Invalid protocol \`${url.protocol}\` connecting to proxy \`${url.host}\``);
			this.code = "EINVALIDPROXY";
			this.proxy = url;
		}
	};
	var ConnectionTimeoutError = class extends Error {
		constructor(host) {
			super(`Timeout connecting to host \`${host}\``);
			this.code = "ECONNECTIONTIMEOUT";
			this.host = host;
		}
	};
	var IdleTimeoutError = class extends Error {
		constructor(host) {
			super(`Idle timeout reached for host \`${host}\``);
			this.code = "EIDLETIMEOUT";
			this.host = host;
		}
	};
	var ResponseTimeoutError = class extends Error {
		constructor(request, proxy) {
			let msg = "Response timeout ";
			if (proxy) msg += `from proxy \`${proxy.host}\` `;
			msg += `connecting to host \`${request.host}\``;
			super(msg);
			this.code = "ERESPONSETIMEOUT";
			this.proxy = proxy;
			this.request = request;
		}
	};
	var TransferTimeoutError = class extends Error {
		constructor(request, proxy) {
			let msg = "Transfer timeout ";
			if (proxy) msg += `from proxy \`${proxy.host}\` `;
			msg += `for \`${request.host}\``;
			super(msg);
			this.code = "ETRANSFERTIMEOUT";
			this.proxy = proxy;
			this.request = request;
		}
	};
	module.exports = {
		InvalidProxyProtocolError,
		ConnectionTimeoutError,
		IdleTimeoutError,
		ResponseTimeoutError,
		TransferTimeoutError
	};
}));
// node_modules/@npmcli/agent/lib/proxy.js
var require_proxy = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { HttpProxyAgent } = (init_dist$1(), require_rolldown_runtime.__toCommonJS(dist_exports$1));
	const { HttpsProxyAgent } = (init_dist(), require_rolldown_runtime.__toCommonJS(dist_exports));
	const { SocksProxyAgent } = require_socks_proxy_agent();
	const { LRUCache } = require_commonjs$5.require_node();
	const { InvalidProxyProtocolError } = require_errors();
	const PROXY_CACHE = new LRUCache({ max: 20 });
	const SOCKS_PROTOCOLS = new Set(SocksProxyAgent.protocols);
	const PROXY_ENV_KEYS = new Set([
		"https_proxy",
		"http_proxy",
		"proxy",
		"no_proxy"
	]);
	const PROXY_ENV = Object.entries(process.env).reduce((acc, [key, value]) => {
		key = key.toLowerCase();
		if (PROXY_ENV_KEYS.has(key)) acc[key] = value;
		return acc;
	}, {});
	const getProxyAgent = (url) => {
		url = new URL(url);
		const protocol = url.protocol.slice(0, -1);
		if (SOCKS_PROTOCOLS.has(protocol)) return SocksProxyAgent;
		if (protocol === "https" || protocol === "http") return [HttpProxyAgent, HttpsProxyAgent];
		throw new InvalidProxyProtocolError(url);
	};
	const isNoProxy = (url, noProxy) => {
		if (typeof noProxy === "string") noProxy = noProxy.split(",").map((p) => p.trim()).filter(Boolean);
		if (!noProxy || !noProxy.length) return false;
		const hostSegments = url.hostname.split(".").reverse();
		return noProxy.some((no) => {
			const noSegments = no.split(".").filter(Boolean).reverse();
			if (!noSegments.length) return false;
			for (let i = 0; i < noSegments.length; i++) if (hostSegments[i] !== noSegments[i]) return false;
			return true;
		});
	};
	const getProxy = (url, { proxy, noProxy }) => {
		url = new URL(url);
		if (!proxy) proxy = url.protocol === "https:" ? PROXY_ENV.https_proxy : PROXY_ENV.https_proxy || PROXY_ENV.http_proxy || PROXY_ENV.proxy;
		if (!noProxy) noProxy = PROXY_ENV.no_proxy;
		if (!proxy || isNoProxy(url, noProxy)) return null;
		return new URL(proxy);
	};
	module.exports = {
		getProxyAgent,
		getProxy,
		proxyCache: PROXY_CACHE
	};
}));
// node_modules/@npmcli/agent/lib/agents.js
var require_agents = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const net = require("net");
	const tls = require("tls");
	const { once } = require("events");
	const timers = require("timers/promises");
	const { normalizeOptions, cacheOptions } = require_options$1();
	const { getProxy, getProxyAgent, proxyCache } = require_proxy();
	const Errors = require_errors();
	const { Agent: AgentBase } = (require_dist.init_dist(), require_rolldown_runtime.__toCommonJS(require_dist.dist_exports));
	module.exports = class Agent extends AgentBase {
		#options;
		#timeouts;
		#proxy;
		#noProxy;
		#ProxyAgent;
		constructor(options = {}) {
			const { timeouts, proxy, noProxy, ...normalizedOptions } = normalizeOptions(options);
			super(normalizedOptions);
			this.#options = normalizedOptions;
			this.#timeouts = timeouts;
			if (proxy) {
				this.#proxy = new URL(proxy);
				this.#noProxy = noProxy;
				this.#ProxyAgent = getProxyAgent(proxy);
			}
		}
		get proxy() {
			return this.#proxy ? { url: this.#proxy } : {};
		}
		#getProxy(options) {
			if (!this.#proxy) return;
			const proxy = getProxy(`${options.protocol}//${options.host}:${options.port}`, {
				proxy: this.#proxy,
				noProxy: this.#noProxy
			});
			if (!proxy) return;
			const cacheKey = cacheOptions({
				...options,
				...this.#options,
				timeouts: this.#timeouts,
				proxy
			});
			if (proxyCache.has(cacheKey)) return proxyCache.get(cacheKey);
			let ProxyAgent = this.#ProxyAgent;
			if (Array.isArray(ProxyAgent)) ProxyAgent = this.isSecureEndpoint(options) ? ProxyAgent[1] : ProxyAgent[0];
			const proxyAgent = new ProxyAgent(proxy, {
				...this.#options,
				socketOptions: { family: this.#options.family }
			});
			proxyCache.set(cacheKey, proxyAgent);
			return proxyAgent;
		}
		async #timeoutConnection({ promises, options, timeout }, ac = new AbortController()) {
			if (timeout) {
				const connectionTimeout = timers.setTimeout(timeout, null, { signal: ac.signal }).then(() => {
					throw new Errors.ConnectionTimeoutError(`${options.host}:${options.port}`);
				}).catch((err) => {
					if (err.name === "AbortError") return;
					throw err;
				});
				promises.push(connectionTimeout);
			}
			let result;
			try {
				result = await Promise.race(promises);
				ac.abort();
			} catch (err) {
				ac.abort();
				throw err;
			}
			return result;
		}
		async connect(request, options) {
			options.lookup ??= this.#options.lookup;
			let socket;
			let timeout = this.#timeouts.connection;
			const isSecureEndpoint = this.isSecureEndpoint(options);
			const proxy = this.#getProxy(options);
			if (proxy) {
				const start = Date.now();
				socket = await this.#timeoutConnection({
					options,
					timeout,
					promises: [proxy.connect(request, options)]
				});
				if (timeout) timeout = timeout - (Date.now() - start);
			} else socket = (isSecureEndpoint ? tls : net).connect(options);
			socket.setKeepAlive(this.keepAlive, this.keepAliveMsecs);
			socket.setNoDelay(this.keepAlive);
			const abortController = new AbortController();
			const { signal } = abortController;
			const connectPromise = socket[isSecureEndpoint ? "secureConnecting" : "connecting"] ? once(socket, isSecureEndpoint ? "secureConnect" : "connect", { signal }) : Promise.resolve();
			await this.#timeoutConnection({
				options,
				timeout,
				promises: [connectPromise, once(socket, "error", { signal }).then((err) => {
					throw err[0];
				})]
			}, abortController);
			if (this.#timeouts.idle) socket.setTimeout(this.#timeouts.idle, () => {
				socket.destroy(new Errors.IdleTimeoutError(`${options.host}:${options.port}`));
			});
			return socket;
		}
		keepSocketAlive(socket) {
			const keepAlive = super.keepSocketAlive(socket);
			if (keepAlive && this.#timeouts.idle) socket.setTimeout(this.#timeouts.idle);
			return keepAlive;
		}
		addRequest(request, options) {
			const proxy = this.#getProxy(options);
			if (proxy?.setRequestProps) proxy.setRequestProps(request, options);
			request.setHeader("connection", this.keepAlive ? "keep-alive" : "close");
			if (this.#timeouts.response) {
				let responseTimeout;
				request.once("finish", () => {
					setTimeout(() => {
						request.destroy(new Errors.ResponseTimeoutError(request, this.#proxy));
					}, this.#timeouts.response);
				});
				request.once("response", () => {
					clearTimeout(responseTimeout);
				});
			}
			if (this.#timeouts.transfer) {
				let transferTimeout;
				request.once("response", (res) => {
					setTimeout(() => {
						res.destroy(new Errors.TransferTimeoutError(request, this.#proxy));
					}, this.#timeouts.transfer);
					res.once("close", () => {
						clearTimeout(transferTimeout);
					});
				});
			}
			return super.addRequest(request, options);
		}
		createSocket(req, options, cb) {
			super.createSocket(req, options, (err, socket) => {
				if (err) this.#drainPendingRequests(req, options);
				cb(err, socket);
			});
		}
		#drainPendingRequests(failedReq, options) {
			const name = this.getName(options);
			const queue = this.requests[name];
			if (!queue || queue.length === 0) return;
			const failedIndex = queue.indexOf(failedReq);
			if (failedIndex !== -1) queue.splice(failedIndex, 1);
			if (queue.length === 0) {
				delete this.requests[name];
				return;
			}
			if ((this.sockets[name] ? this.sockets[name].length : 0) >= this.maxSockets || this.totalSocketCount >= this.maxTotalSockets) return;
			const nextReq = queue.shift();
			if (queue.length === 0) delete this.requests[name];
			this.createSocket(nextReq, options, (err, socket) => {
				if (err) nextReq.onSocket(null, err);
				else nextReq.onSocket(socket);
			});
		}
	};
}));
// node_modules/@npmcli/agent/lib/index.js
var require_lib$4 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { LRUCache } = require_commonjs$5.require_node();
	const { normalizeOptions, cacheOptions } = require_options$1();
	const { getProxy, proxyCache } = require_proxy();
	const dns = require_dns();
	const Agent = require_agents();
	const agentCache = new LRUCache({ max: 20 });
	const getAgent = (url, { agent, proxy, noProxy, ...options } = {}) => {
		if (agent != null) return agent;
		url = new URL(url);
		const proxyForUrl = getProxy(url, {
			proxy,
			noProxy
		});
		const normalizedOptions = {
			...normalizeOptions(options),
			proxy: proxyForUrl
		};
		const cacheKey = cacheOptions({
			...normalizedOptions,
			secureEndpoint: url.protocol === "https:"
		});
		if (agentCache.has(cacheKey)) return agentCache.get(cacheKey);
		const newAgent = new Agent(normalizedOptions);
		agentCache.set(cacheKey, newAgent);
		return newAgent;
	};
	module.exports = {
		getAgent,
		Agent,
		HttpAgent: Agent,
		HttpsAgent: Agent,
		cache: {
			proxy: proxyCache,
			agent: agentCache,
			dns: dns.cache,
			clear: () => {
				proxyCache.clear();
				agentCache.clear();
				dns.cache.clear();
			}
		}
	};
}));
// node_modules/minipass-sized/dist/commonjs/index.js
var require_commonjs = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MinipassSized = exports.SizeError = void 0;
	const minipass_1 = require_commonjs$4.require_commonjs();
	const isBufferEncoding = (enc) => typeof enc === "string";
	var SizeError = class extends Error {
		expect;
		found;
		code = "EBADSIZE";
		constructor(found, expect, from) {
			super(`Bad data size: expected ${expect} bytes, but got ${found}`);
			this.expect = expect;
			this.found = found;
			Error.captureStackTrace(this, from ?? this.constructor);
		}
		get name() {
			return "SizeError";
		}
	};
	exports.SizeError = SizeError;
	var MinipassSized = class extends minipass_1.Minipass {
		found = 0;
		expect;
		constructor(options) {
			const size = options?.size;
			if (typeof size !== "number" || size > Number.MAX_SAFE_INTEGER || isNaN(size) || size < 0 || !isFinite(size) || size !== Math.floor(size)) throw new Error("invalid expected size: " + size);
			super(options);
			if (options.objectMode) throw new TypeError(`${this.constructor.name} streams only work with string and buffer data`);
			this.expect = size;
		}
		write(chunk, encoding, cb) {
			const buffer = Buffer.isBuffer(chunk) ? chunk : typeof chunk === "string" ? Buffer.from(chunk, isBufferEncoding(encoding) ? encoding : "utf8") : chunk;
			if (typeof encoding === "function") {
				cb = encoding;
				encoding = null;
			}
			if (!Buffer.isBuffer(buffer)) {
				this.emit("error", new TypeError(`${this.constructor.name} streams only work with string and buffer data`));
				return false;
			}
			this.found += buffer.length;
			if (this.found > this.expect) this.emit("error", new SizeError(this.found, this.expect));
			return super.write(chunk, encoding, cb);
		}
		emit(ev, ...args) {
			if (ev === "end") {
				if (this.found !== this.expect) this.emit("error", new SizeError(this.found, this.expect, this.emit));
			}
			return super.emit(ev, ...args);
		}
	};
	exports.MinipassSized = MinipassSized;
}));
// node_modules/minipass-fetch/lib/blob.js
var require_blob = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { Minipass } = require_commonjs$4.require_commonjs();
	const TYPE = Symbol("type");
	const BUFFER = Symbol("buffer");
	var Blob = class Blob {
		constructor(blobParts, options) {
			this[TYPE] = "";
			const buffers = [];
			let size = 0;
			if (blobParts) {
				const a = blobParts;
				const length = Number(a.length);
				for (let i = 0; i < length; i++) {
					const element = a[i];
					const buffer = element instanceof Buffer ? element : ArrayBuffer.isView(element) ? Buffer.from(element.buffer, element.byteOffset, element.byteLength) : element instanceof ArrayBuffer ? Buffer.from(element) : element instanceof Blob ? element[BUFFER] : typeof element === "string" ? Buffer.from(element) : Buffer.from(String(element));
					size += buffer.length;
					buffers.push(buffer);
				}
			}
			this[BUFFER] = Buffer.concat(buffers, size);
			const type = options && options.type !== void 0 && String(options.type).toLowerCase();
			if (type && !/[^\u0020-\u007E]/.test(type)) this[TYPE] = type;
		}
		get size() {
			return this[BUFFER].length;
		}
		get type() {
			return this[TYPE];
		}
		text() {
			return Promise.resolve(this[BUFFER].toString());
		}
		arrayBuffer() {
			const buf = this[BUFFER];
			const off = buf.byteOffset;
			const len = buf.byteLength;
			const ab = buf.buffer.slice(off, off + len);
			return Promise.resolve(ab);
		}
		stream() {
			return new Minipass().end(this[BUFFER]);
		}
		slice(start, end, type) {
			const size = this.size;
			const relativeStart = start === void 0 ? 0 : start < 0 ? Math.max(size + start, 0) : Math.min(start, size);
			const relativeEnd = end === void 0 ? size : end < 0 ? Math.max(size + end, 0) : Math.min(end, size);
			const span = Math.max(relativeEnd - relativeStart, 0);
			const slicedBuffer = this[BUFFER].slice(relativeStart, relativeStart + span);
			const blob = new Blob([], { type });
			blob[BUFFER] = slicedBuffer;
			return blob;
		}
		get [Symbol.toStringTag]() {
			return "Blob";
		}
		static get BUFFER() {
			return BUFFER;
		}
	};
	Object.defineProperties(Blob.prototype, {
		size: { enumerable: true },
		type: { enumerable: true }
	});
	module.exports = Blob;
}));
// node_modules/minipass-fetch/lib/fetch-error.js
var require_fetch_error = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var FetchError = class extends Error {
		constructor(message, type, systemError) {
			super(message);
			this.code = "FETCH_ERROR";
			if (systemError) Object.assign(this, systemError);
			this.errno = this.code;
			this.type = this.code === "EBADSIZE" && this.found > this.expect ? "max-size" : type;
			this.message = message;
			Error.captureStackTrace(this, this.constructor);
		}
		get name() {
			return "FetchError";
		}
		set name(n) {}
		get [Symbol.toStringTag]() {
			return "FetchError";
		}
	};
	module.exports = FetchError;
}));
// build/facades/unused.cjs
var require_unused = require_rolldown_runtime.__commonJSMin((() => {}));
// node_modules/minipass-fetch/lib/body.js
var require_body = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { Minipass } = require_commonjs$4.require_commonjs();
	const { MinipassSized } = require_commonjs();
	const Blob = require_blob();
	const { BUFFER } = Blob;
	const FetchError = require_fetch_error();
	let decode;
	try {
		decode = require_unused().decode;
	} catch (e) {}
	const INTERNALS = Symbol("Body internals");
	const CONSUME_BODY = Symbol("consumeBody");
	var Body = class {
		constructor(bodyArg, options = {}) {
			const { size = 0, timeout = 0 } = options;
			const body = bodyArg === void 0 || bodyArg === null ? null : isURLSearchParams(bodyArg) ? Buffer.from(bodyArg.toString()) : isBlob(bodyArg) ? bodyArg : Buffer.isBuffer(bodyArg) ? bodyArg : Object.prototype.toString.call(bodyArg) === "[object ArrayBuffer]" ? Buffer.from(bodyArg) : ArrayBuffer.isView(bodyArg) ? Buffer.from(bodyArg.buffer, bodyArg.byteOffset, bodyArg.byteLength) : Minipass.isStream(bodyArg) ? bodyArg : Buffer.from(String(bodyArg));
			this[INTERNALS] = {
				body,
				disturbed: false,
				error: null
			};
			this.size = size;
			this.timeout = timeout;
			if (Minipass.isStream(body)) body.on("error", (er) => {
				const error = er.name === "AbortError" ? er : new FetchError(`Invalid response while trying to fetch ${this.url}: ${er.message}`, "system", er);
				this[INTERNALS].error = error;
			});
		}
		get body() {
			return this[INTERNALS].body;
		}
		get bodyUsed() {
			return this[INTERNALS].disturbed;
		}
		arrayBuffer() {
			return this[CONSUME_BODY]().then((buf) => buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength));
		}
		blob() {
			const ct = this.headers && this.headers.get("content-type") || "";
			return this[CONSUME_BODY]().then((buf) => Object.assign(new Blob([], { type: ct.toLowerCase() }), { [BUFFER]: buf }));
		}
		async json() {
			const buf = await this[CONSUME_BODY]();
			try {
				return JSON.parse(buf.toString());
			} catch (er) {
				throw new FetchError(`invalid json response body at ${this.url} reason: ${er.message}`, "invalid-json");
			}
		}
		text() {
			return this[CONSUME_BODY]().then((buf) => buf.toString());
		}
		buffer() {
			return this[CONSUME_BODY]();
		}
		textConverted() {
			if (typeof decode !== "function") throw new Error("The package `iconv-lite` must be installed to use the textConverted() function");
			return this[CONSUME_BODY]().then((buf) => convertBody(buf, this.headers));
		}
		[CONSUME_BODY]() {
			if (this[INTERNALS].disturbed) return Promise.reject(new TypeError(`body used already for: ${this.url}`));
			this[INTERNALS].disturbed = true;
			if (this[INTERNALS].error) return Promise.reject(this[INTERNALS].error);
			if (this.body === null) return Promise.resolve(Buffer.alloc(0));
			if (Buffer.isBuffer(this.body)) return Promise.resolve(this.body);
			const upstream = isBlob(this.body) ? this.body.stream() : this.body;
			if (!Minipass.isStream(upstream)) return Promise.resolve(Buffer.alloc(0));
			const stream = this.size && upstream instanceof MinipassSized ? upstream : !this.size && upstream instanceof Minipass && !(upstream instanceof MinipassSized) ? upstream : this.size ? new MinipassSized({ size: this.size }) : new Minipass();
			const resTimeout = this.timeout && stream.writable ? setTimeout(() => {
				stream.emit("error", new FetchError(`Response timeout while trying to fetch ${this.url} (over ${this.timeout}ms)`, "body-timeout"));
			}, this.timeout) : null;
			if (resTimeout && resTimeout.unref) resTimeout.unref();
			return new Promise((resolve) => {
				if (stream !== upstream) {
					upstream.on("error", (er) => stream.emit("error", er));
					upstream.pipe(stream);
				}
				resolve();
			}).then(() => stream.concat()).then((buf) => {
				clearTimeout(resTimeout);
				return buf;
			}).catch((er) => {
				clearTimeout(resTimeout);
				if (er.name === "AbortError" || er.name === "FetchError") throw er;
				else if (er.name === "RangeError") throw new FetchError(`Could not create Buffer from response body for ${this.url}: ${er.message}`, "system", er);
				else throw new FetchError(`Invalid response body while trying to fetch ${this.url}: ${er.message}`, "system", er);
			});
		}
		static clone(instance) {
			if (instance.bodyUsed) throw new Error("cannot clone body after it is used");
			const body = instance.body;
			if (Minipass.isStream(body) && typeof body.getBoundary !== "function") {
				const tee = new Minipass();
				const p1 = new Minipass();
				const p2 = new Minipass();
				tee.on("error", (er) => {
					p1.emit("error", er);
					p2.emit("error", er);
				});
				body.on("error", (er) => tee.emit("error", er));
				tee.pipe(p1);
				tee.pipe(p2);
				body.pipe(tee);
				instance[INTERNALS].body = p1;
				return p2;
			} else return instance.body;
		}
		static extractContentType(body) {
			return body === null || body === void 0 ? null : typeof body === "string" ? "text/plain;charset=UTF-8" : isURLSearchParams(body) ? "application/x-www-form-urlencoded;charset=UTF-8" : isBlob(body) ? body.type || null : Buffer.isBuffer(body) ? null : Object.prototype.toString.call(body) === "[object ArrayBuffer]" ? null : ArrayBuffer.isView(body) ? null : typeof body.getBoundary === "function" ? `multipart/form-data;boundary=${body.getBoundary()}` : Minipass.isStream(body) ? null : "text/plain;charset=UTF-8";
		}
		static getTotalBytes(instance) {
			const { body } = instance;
			return body === null || body === void 0 ? 0 : isBlob(body) ? body.size : Buffer.isBuffer(body) ? body.length : body && typeof body.getLengthSync === "function" && (body._lengthRetrievers && body._lengthRetrievers.length === 0 || body.hasKnownLength && body.hasKnownLength()) ? body.getLengthSync() : null;
		}
		static writeToStream(dest, instance) {
			const { body } = instance;
			if (body === null || body === void 0) dest.end();
			else if (Buffer.isBuffer(body) || typeof body === "string") dest.end(body);
			else (isBlob(body) ? body.stream() : body).on("error", (er) => dest.emit("error", er)).pipe(dest);
			return dest;
		}
	};
	Object.defineProperties(Body.prototype, {
		body: { enumerable: true },
		bodyUsed: { enumerable: true },
		arrayBuffer: { enumerable: true },
		blob: { enumerable: true },
		json: { enumerable: true },
		text: { enumerable: true }
	});
	const isURLSearchParams = (obj) => typeof obj !== "object" || typeof obj.append !== "function" || typeof obj.delete !== "function" || typeof obj.get !== "function" || typeof obj.getAll !== "function" || typeof obj.has !== "function" || typeof obj.set !== "function" ? false : obj.constructor.name === "URLSearchParams" || Object.prototype.toString.call(obj) === "[object URLSearchParams]" || typeof obj.sort === "function";
	const isBlob = (obj) => typeof obj === "object" && typeof obj.arrayBuffer === "function" && typeof obj.type === "string" && typeof obj.stream === "function" && typeof obj.constructor === "function" && typeof obj.constructor.name === "string" && /^(Blob|File)$/.test(obj.constructor.name) && /^(Blob|File)$/.test(obj[Symbol.toStringTag]);
	const convertBody = (buffer, headers) => {
		const ct = headers && headers.get("content-type");
		let charset = "utf-8";
		let res;
		if (ct) res = /charset=([^;]*)/i.exec(ct);
		const str = buffer.slice(0, 1024).toString();
		if (!res && str) res = /<meta.+?charset=(['"])(.+?)\1/i.exec(str);
		if (!res && str) {
			res = /<meta[\s]+?http-equiv=(['"])content-type\1[\s]+?content=(['"])(.+?)\2/i.exec(str);
			if (!res) {
				res = /<meta[\s]+?content=(['"])(.+?)\1[\s]+?http-equiv=(['"])content-type\3/i.exec(str);
				if (res) res.pop();
			}
			if (res) res = /charset=(.*)/i.exec(res.pop());
		}
		if (!res && str) res = /<\?xml.+?encoding=(['"])(.+?)\1/i.exec(str);
		if (res) {
			charset = res.pop();
			if (charset === "gb2312" || charset === "gbk") charset = "gb18030";
		}
		if (charset === "UTF-8") return buffer.toString("UTF-8");
		charset = charset.toString().trim().replace(/^latin[-_]?(\d+)$/i, "ISO-8859-$1").replace(/^win(?:dows)?[-_]?(\d+)$/i, "WINDOWS-$1").replace(/^utf[-_]?(\d+)$/i, "UTF-$1").replace(/^ks_c_5601-1987$/i, "CP949").replace(/^us[-_]?ascii$/i, "ASCII").toUpperCase();
		try {
			return decode(buffer, charset).toString();
		} catch {
			return buffer.toString("UTF-8");
		}
	};
	module.exports = Body;
}));
// node_modules/minipass-fetch/lib/headers.js
var require_headers = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const invalidTokenRegex = /[^^_`a-zA-Z\-0-9!#$%&'*+.|~]/;
	const invalidHeaderCharRegex = /[^\t\x20-\x7e\x80-\xff]/;
	const validateName = (name) => {
		name = `${name}`;
		if (invalidTokenRegex.test(name) || name === "") throw new TypeError(`${name} is not a legal HTTP header name`);
	};
	const validateValue = (value) => {
		value = `${value}`;
		if (invalidHeaderCharRegex.test(value)) throw new TypeError(`${value} is not a legal HTTP header value`);
	};
	const find = (map, name) => {
		name = name.toLowerCase();
		for (const key in map) if (key.toLowerCase() === name) return key;
	};
	const MAP = Symbol("map");
	var Headers = class Headers {
		constructor(init = void 0) {
			this[MAP] = Object.create(null);
			if (init instanceof Headers) {
				const rawHeaders = init.raw();
				const headerNames = Object.keys(rawHeaders);
				for (const headerName of headerNames) for (const value of rawHeaders[headerName]) this.append(headerName, value);
				return;
			}
			if (init === void 0 || init === null) return;
			if (typeof init === "object") {
				const method = init[Symbol.iterator];
				if (method !== null && method !== void 0) {
					if (typeof method !== "function") throw new TypeError("Header pairs must be iterable");
					const pairs = [];
					for (const pair of init) {
						if (typeof pair !== "object" || typeof pair[Symbol.iterator] !== "function") throw new TypeError("Each header pair must be iterable");
						const arrPair = Array.from(pair);
						if (arrPair.length !== 2) throw new TypeError("Each header pair must be a name/value tuple");
						pairs.push(arrPair);
					}
					for (const pair of pairs) this.append(pair[0], pair[1]);
				} else for (const key of Object.keys(init)) this.append(key, init[key]);
			} else throw new TypeError("Provided initializer must be an object");
		}
		get(name) {
			name = `${name}`;
			validateName(name);
			const key = find(this[MAP], name);
			if (key === void 0) return null;
			return this[MAP][key].join(", ");
		}
		forEach(callback, thisArg = void 0) {
			let pairs = getHeaders(this);
			for (let i = 0; i < pairs.length; i++) {
				const [name, value] = pairs[i];
				callback.call(thisArg, value, name, this);
				pairs = getHeaders(this);
			}
		}
		set(name, value) {
			name = `${name}`;
			value = `${value}`;
			validateName(name);
			validateValue(value);
			const key = find(this[MAP], name);
			this[MAP][key !== void 0 ? key : name] = [value];
		}
		append(name, value) {
			name = `${name}`;
			value = `${value}`;
			validateName(name);
			validateValue(value);
			const key = find(this[MAP], name);
			if (key !== void 0) this[MAP][key].push(value);
			else this[MAP][name] = [value];
		}
		has(name) {
			name = `${name}`;
			validateName(name);
			return find(this[MAP], name) !== void 0;
		}
		delete(name) {
			name = `${name}`;
			validateName(name);
			const key = find(this[MAP], name);
			if (key !== void 0) delete this[MAP][key];
		}
		raw() {
			return this[MAP];
		}
		keys() {
			return new HeadersIterator(this, "key");
		}
		values() {
			return new HeadersIterator(this, "value");
		}
		[Symbol.iterator]() {
			return new HeadersIterator(this, "key+value");
		}
		entries() {
			return new HeadersIterator(this, "key+value");
		}
		get [Symbol.toStringTag]() {
			return "Headers";
		}
		static exportNodeCompatibleHeaders(headers) {
			const obj = Object.assign(Object.create(null), headers[MAP]);
			const hostHeaderKey = find(headers[MAP], "Host");
			if (hostHeaderKey !== void 0) obj[hostHeaderKey] = obj[hostHeaderKey][0];
			return obj;
		}
		static createHeadersLenient(obj) {
			const headers = new Headers();
			for (const name of Object.keys(obj)) {
				if (invalidTokenRegex.test(name)) continue;
				if (Array.isArray(obj[name])) for (const val of obj[name]) {
					if (invalidHeaderCharRegex.test(val)) continue;
					if (headers[MAP][name] === void 0) headers[MAP][name] = [val];
					else headers[MAP][name].push(val);
				}
				else if (!invalidHeaderCharRegex.test(obj[name])) headers[MAP][name] = [obj[name]];
			}
			return headers;
		}
	};
	Object.defineProperties(Headers.prototype, {
		get: { enumerable: true },
		forEach: { enumerable: true },
		set: { enumerable: true },
		append: { enumerable: true },
		has: { enumerable: true },
		delete: { enumerable: true },
		keys: { enumerable: true },
		values: { enumerable: true },
		entries: { enumerable: true }
	});
	const getHeaders = (headers, kind = "key+value") => Object.keys(headers[MAP]).sort().map(kind === "key" ? (k) => k.toLowerCase() : kind === "value" ? (k) => headers[MAP][k].join(", ") : (k) => [k.toLowerCase(), headers[MAP][k].join(", ")]);
	const INTERNAL = Symbol("internal");
	var HeadersIterator = class HeadersIterator {
		constructor(target, kind) {
			this[INTERNAL] = {
				target,
				kind,
				index: 0
			};
		}
		get [Symbol.toStringTag]() {
			return "HeadersIterator";
		}
		next() {
			if (!this || Object.getPrototypeOf(this) !== HeadersIterator.prototype) throw new TypeError("Value of `this` is not a HeadersIterator");
			const { target, kind, index } = this[INTERNAL];
			const values = getHeaders(target, kind);
			if (index >= values.length) return {
				value: void 0,
				done: true
			};
			this[INTERNAL].index++;
			return {
				value: values[index],
				done: false
			};
		}
	};
	Object.setPrototypeOf(HeadersIterator.prototype, Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));
	module.exports = Headers;
}));
// node_modules/minipass-fetch/lib/response.js
var require_response = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { STATUS_CODES } = require("http");
	const Headers = require_headers();
	const Body = require_body();
	const { clone, extractContentType } = Body;
	const INTERNALS = Symbol("Response internals");
	var Response = class Response extends Body {
		constructor(body = null, opts = {}) {
			super(body, opts);
			const status = opts.status || 200;
			const headers = new Headers(opts.headers);
			if (body !== null && body !== void 0 && !headers.has("Content-Type")) {
				const contentType = extractContentType(body);
				if (contentType) headers.append("Content-Type", contentType);
			}
			this[INTERNALS] = {
				url: opts.url,
				status,
				statusText: opts.statusText || STATUS_CODES[status],
				headers,
				counter: opts.counter,
				trailer: Promise.resolve(opts.trailer || new Headers())
			};
		}
		get trailer() {
			return this[INTERNALS].trailer;
		}
		get url() {
			return this[INTERNALS].url || "";
		}
		get status() {
			return this[INTERNALS].status;
		}
		get ok() {
			return this[INTERNALS].status >= 200 && this[INTERNALS].status < 300;
		}
		get redirected() {
			return this[INTERNALS].counter > 0;
		}
		get statusText() {
			return this[INTERNALS].statusText;
		}
		get headers() {
			return this[INTERNALS].headers;
		}
		clone() {
			return new Response(clone(this), {
				url: this.url,
				status: this.status,
				statusText: this.statusText,
				headers: this.headers,
				ok: this.ok,
				redirected: this.redirected,
				trailer: this.trailer
			});
		}
		get [Symbol.toStringTag]() {
			return "Response";
		}
	};
	module.exports = Response;
	Object.defineProperties(Response.prototype, {
		url: { enumerable: true },
		status: { enumerable: true },
		ok: { enumerable: true },
		redirected: { enumerable: true },
		statusText: { enumerable: true },
		headers: { enumerable: true },
		clone: { enumerable: true }
	});
}));
// node_modules/minipass-fetch/package.json
var require_package$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"name": "minipass-fetch",
		"version": "6.0.1",
		"description": "An implementation of window.fetch in Node.js using Minipass streams",
		"license": "MIT",
		"main": "lib/index.js",
		"scripts": {
			"test:tls-fixtures": "./test/fixtures/tls/setup.sh",
			"test": "tap",
			"snap": "tap",
			"lint": "npm run eslint",
			"postlint": "template-oss-check",
			"lintfix": "npm run eslint -- --fix",
			"posttest": "npm run lint",
			"template-oss-apply": "template-oss-apply --force",
			"eslint": "eslint \"**/*.{js,cjs,ts,mjs,jsx,tsx}\""
		},
		"tap": {
			"coverage-map": "map.js",
			"check-coverage": true,
			"nyc-arg": ["--exclude", "tap-snapshots/**"]
		},
		"devDependencies": {
			"@npmcli/eslint-config": "^7.0.0",
			"@npmcli/template-oss": "5.1.1",
			"@ungap/url-search-params": "^0.2.2",
			"abort-controller": "^3.0.0",
			"abortcontroller-polyfill": "~1.7.3",
			"form-data": "^4.0.0",
			"iconv-lite": "^0.7.2",
			"nock": "^13.2.4",
			"parted": "^0.1.1",
			"string-to-arraybuffer": "^1.0.2",
			"tap": "^16.0.0"
		},
		"dependencies": {
			"minipass": "^7.0.3",
			"minipass-sized": "^2.0.0",
			"minizlib": "^3.0.1"
		},
		"optionalDependencies": { "iconv-lite": "^0.7.2" },
		"repository": {
			"type": "git",
			"url": "git+https://github.com/npm/minipass-fetch.git"
		},
		"keywords": [
			"fetch",
			"minipass",
			"node-fetch",
			"window.fetch"
		],
		"files": ["bin/", "lib/"],
		"engines": { "node": "^22.22.2 || ^24.15.0 || >=26.0.0" },
		"author": "GitHub Inc.",
		"templateOSS": {
			"//@npmcli/template-oss": "This file is partially managed by @npmcli/template-oss. Edits may be overwritten.",
			"version": "5.1.1",
			"publish": "true"
		}
	};
}));
// node_modules/minipass-fetch/lib/request.js
var require_request = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { URL } = require("url");
	const { Minipass } = require_commonjs$4.require_commonjs();
	const Headers = require_headers();
	const { exportNodeCompatibleHeaders } = Headers;
	const Body = require_body();
	const { clone, extractContentType, getTotalBytes } = Body;
	const defaultUserAgent = `minipass-fetch/${require_package$1().version} (+https://github.com/isaacs/minipass-fetch)`;
	const INTERNALS = Symbol("Request internals");
	const isRequest = (input) => typeof input === "object" && typeof input[INTERNALS] === "object";
	const isAbortSignal = (signal) => {
		const proto = signal && typeof signal === "object" && Object.getPrototypeOf(signal);
		return !!(proto && proto.constructor.name === "AbortSignal");
	};
	var Request = class Request extends Body {
		constructor(input, init = {}) {
			const parsedURL = isRequest(input) ? new URL(input.url) : input && input.href ? new URL(input.href) : new URL(`${input}`);
			if (isRequest(input)) init = {
				...input[INTERNALS],
				...init
			};
			else if (!input || typeof input === "string") input = {};
			const method = (init.method || input.method || "GET").toUpperCase();
			const isGETHEAD = method === "GET" || method === "HEAD";
			if ((init.body !== null && init.body !== void 0 || isRequest(input) && input.body !== null) && isGETHEAD) throw new TypeError("Request with GET/HEAD method cannot have body");
			const inputBody = init.body !== null && init.body !== void 0 ? init.body : isRequest(input) && input.body !== null ? clone(input) : null;
			super(inputBody, {
				timeout: init.timeout || input.timeout || 0,
				size: init.size || input.size || 0
			});
			const headers = new Headers(init.headers || input.headers || {});
			if (inputBody !== null && inputBody !== void 0 && !headers.has("Content-Type")) {
				const contentType = extractContentType(inputBody);
				if (contentType) headers.append("Content-Type", contentType);
			}
			const signal = "signal" in init ? init.signal : null;
			if (signal !== null && signal !== void 0 && !isAbortSignal(signal)) throw new TypeError("Expected signal must be an instanceof AbortSignal");
			const { ca, cert, ciphers, clientCertEngine, crl, dhparam, ecdhCurve, family, honorCipherOrder, key, passphrase, pfx, rejectUnauthorized = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== "0", secureOptions, secureProtocol, servername, sessionIdContext } = init;
			this[INTERNALS] = {
				method,
				redirect: init.redirect || input.redirect || "follow",
				headers,
				parsedURL,
				signal,
				ca,
				cert,
				ciphers,
				clientCertEngine,
				crl,
				dhparam,
				ecdhCurve,
				family,
				honorCipherOrder,
				key,
				passphrase,
				pfx,
				rejectUnauthorized,
				secureOptions,
				secureProtocol,
				servername,
				sessionIdContext
			};
			this.follow = init.follow !== void 0 ? init.follow : input.follow !== void 0 ? input.follow : 20;
			this.compress = init.compress !== void 0 ? init.compress : input.compress !== void 0 ? input.compress : true;
			this.counter = init.counter || input.counter || 0;
			this.agent = init.agent || input.agent;
		}
		get method() {
			return this[INTERNALS].method;
		}
		get url() {
			return this[INTERNALS].parsedURL.toString();
		}
		get headers() {
			return this[INTERNALS].headers;
		}
		get redirect() {
			return this[INTERNALS].redirect;
		}
		get signal() {
			return this[INTERNALS].signal;
		}
		clone() {
			return new Request(this);
		}
		get [Symbol.toStringTag]() {
			return "Request";
		}
		static getNodeRequestOptions(request) {
			const parsedURL = request[INTERNALS].parsedURL;
			const headers = new Headers(request[INTERNALS].headers);
			if (!headers.has("Accept")) headers.set("Accept", "*/*");
			if (!/^https?:$/.test(parsedURL.protocol)) throw new TypeError("Only HTTP(S) protocols are supported");
			if (request.signal && Minipass.isStream(request.body) && typeof request.body.destroy !== "function") throw new Error("Cancellation of streamed requests with AbortSignal is not supported");
			const contentLengthValue = (request.body === null || request.body === void 0) && /^(POST|PUT)$/i.test(request.method) ? "0" : request.body !== null && request.body !== void 0 ? getTotalBytes(request) : null;
			if (contentLengthValue) headers.set("Content-Length", contentLengthValue + "");
			if (!headers.has("User-Agent")) headers.set("User-Agent", defaultUserAgent);
			if (request.compress && !headers.has("Accept-Encoding")) headers.set("Accept-Encoding", "gzip,deflate");
			const agent = typeof request.agent === "function" ? request.agent(parsedURL) : request.agent;
			if (!headers.has("Connection") && !agent) headers.set("Connection", "close");
			const { ca, cert, ciphers, clientCertEngine, crl, dhparam, ecdhCurve, family, honorCipherOrder, key, passphrase, pfx, rejectUnauthorized, secureOptions, secureProtocol, servername, sessionIdContext } = request[INTERNALS];
			return {
				auth: parsedURL.username || parsedURL.password ? `${parsedURL.username}:${parsedURL.password}` : "",
				host: parsedURL.host,
				hostname: parsedURL.hostname,
				path: `${parsedURL.pathname}${parsedURL.search}`,
				port: parsedURL.port,
				protocol: parsedURL.protocol,
				method: request.method,
				headers: exportNodeCompatibleHeaders(headers),
				agent,
				ca,
				cert,
				ciphers,
				clientCertEngine,
				crl,
				dhparam,
				ecdhCurve,
				family,
				honorCipherOrder,
				key,
				passphrase,
				pfx,
				rejectUnauthorized,
				secureOptions,
				secureProtocol,
				servername,
				sessionIdContext,
				timeout: request.timeout
			};
		}
	};
	module.exports = Request;
	Object.defineProperties(Request.prototype, {
		method: { enumerable: true },
		url: { enumerable: true },
		headers: { enumerable: true },
		redirect: { enumerable: true },
		clone: { enumerable: true },
		signal: { enumerable: true }
	});
}));
// node_modules/minipass-fetch/lib/abort-error.js
var require_abort_error = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var AbortError = class extends Error {
		constructor(message) {
			super(message);
			this.code = "FETCH_ABORTED";
			this.type = "aborted";
			Error.captureStackTrace(this, this.constructor);
		}
		get name() {
			return "AbortError";
		}
		set name(s) {}
	};
	module.exports = AbortError;
}));
// node_modules/minipass-fetch/lib/index.js
var require_lib$3 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { URL } = require("url");
	const http = require("http");
	const https = require("https");
	const zlib = require_commonjs$3.require_commonjs();
	const { Minipass } = require_commonjs$4.require_commonjs();
	const { writeToStream, getTotalBytes } = require_body();
	const Response = require_response();
	const Headers = require_headers();
	const { createHeadersLenient } = Headers;
	const Request = require_request();
	const { getNodeRequestOptions } = Request;
	const FetchError = require_fetch_error();
	const AbortError = require_abort_error();
	const acceptsEncoding = (headers, encoding) => {
		const encodings = new Headers(headers).get("Accept-Encoding").toLowerCase().split(",").map((value) => value.trim().split(/\s*;\s*/));
		const preference = encodings.find(([name]) => name === encoding) || encodings.find(([name]) => name === "*");
		if (!preference) return false;
		const [, weight = "q=1"] = preference;
		return preference.length <= 2 && /^q=(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(weight) && Number(weight.slice(2)) > 0;
	};
	const fetch = async (url, opts) => {
		if (/^data:/.test(url)) {
			const request = new Request(url, opts);
			return Promise.resolve().then(() => new Promise((resolve, reject) => {
				let type, data;
				try {
					const { pathname, search } = new URL(url);
					const split = pathname.split(",");
					if (split.length < 2) throw new Error("invalid data: URI");
					const mime = split.shift();
					const base64 = /;base64$/.test(mime);
					type = base64 ? mime.slice(0, -7) : mime;
					const rawData = decodeURIComponent(split.join(",") + search);
					data = base64 ? Buffer.from(rawData, "base64") : Buffer.from(rawData);
				} catch (er) {
					return reject(new FetchError(`[${request.method}] ${request.url} invalid URL, ${er.message}`, "system", er));
				}
				const { signal } = request;
				if (signal && signal.aborted) return reject(new AbortError("The user aborted a request."));
				const headers = { "Content-Length": data.length };
				if (type) headers["Content-Type"] = type;
				return resolve(new Response(data, { headers }));
			}));
		}
		return new Promise((resolve, reject) => {
			const request = new Request(url, opts);
			let options;
			try {
				options = getNodeRequestOptions(request);
			} catch (er) {
				return reject(er);
			}
			const send = (options.protocol === "https:" ? https : http).request;
			const { signal } = request;
			let response = null;
			const abort = () => {
				const error = new AbortError("The user aborted a request.");
				reject(error);
				if (Minipass.isStream(request.body) && typeof request.body.destroy === "function") request.body.destroy(error);
				if (response && response.body) response.body.emit("error", error);
			};
			if (signal && signal.aborted) return abort();
			const abortAndFinalize = () => {
				abort();
				finalize();
			};
			const finalize = () => {
				req.abort();
				if (signal) signal.removeEventListener("abort", abortAndFinalize);
				clearTimeout(reqTimeout);
			};
			const req = send(options);
			if (signal) signal.addEventListener("abort", abortAndFinalize);
			let reqTimeout = null;
			if (request.timeout) req.once("socket", () => {
				reqTimeout = setTimeout(() => {
					reject(new FetchError(`network timeout at: ${request.url}`, "request-timeout"));
					finalize();
				}, request.timeout);
			});
			req.on("error", (er) => {
				if (req.res) req.res.emit("error", er);
				reject(new FetchError(`request to ${request.url} failed, reason: ${er.message}`, "system", er));
				finalize();
			});
			req.on("response", (res) => {
				clearTimeout(reqTimeout);
				const headers = createHeadersLenient(res.headers);
				if (fetch.isRedirect(res.statusCode)) {
					const location = headers.get("Location");
					let locationURL = null;
					try {
						locationURL = location === null ? null : new URL(location, request.url).toString();
					} catch {
						if (request.redirect !== "manual") {
							reject(new FetchError(`uri requested responds with an invalid redirect URL: ${location}`, "invalid-redirect"));
							finalize();
							return;
						}
					}
					if (request.redirect === "error") {
						reject(new FetchError(`uri requested responds with a redirect, redirect mode is set to error: ${request.url}`, "no-redirect"));
						finalize();
						return;
					} else if (request.redirect === "manual") {
						if (locationURL !== null) try {
							headers.set("Location", locationURL);
						} catch (err) {
							reject(err);
						}
					} else if (request.redirect === "follow" && locationURL !== null) {
						if (request.counter >= request.follow) {
							reject(new FetchError(`maximum redirect reached at: ${request.url}`, "max-redirect"));
							finalize();
							return;
						}
						if (res.statusCode !== 303 && request.body && getTotalBytes(request) === null) {
							reject(new FetchError("Cannot follow redirect with body being a readable stream", "unsupported-redirect"));
							finalize();
							return;
						}
						request.headers.set("host", new URL(locationURL).host);
						const requestOpts = {
							headers: new Headers(request.headers),
							follow: request.follow,
							counter: request.counter + 1,
							agent: request.agent,
							compress: request.compress,
							method: request.method,
							body: request.body,
							signal: request.signal,
							timeout: request.timeout
						};
						const parsedOriginal = new URL(request.url);
						const parsedRedirect = new URL(locationURL);
						if (parsedOriginal.hostname !== parsedRedirect.hostname) {
							requestOpts.headers.delete("authorization");
							requestOpts.headers.delete("cookie");
						}
						if (res.statusCode === 303 || (res.statusCode === 301 || res.statusCode === 302) && request.method === "POST") {
							requestOpts.method = "GET";
							requestOpts.body = void 0;
							requestOpts.headers.delete("content-length");
						}
						resolve(fetch(new Request(locationURL, requestOpts)));
						finalize();
						return;
					}
				}
				res.once("end", () => signal && signal.removeEventListener("abort", abortAndFinalize));
				const body = new Minipass();
				body.on("error", finalize);
				res.on("error", (er) => body.emit("error", er));
				res.on("data", (chunk) => body.write(chunk));
				res.on("end", () => body.end());
				const responseOptions = {
					url: request.url,
					status: res.statusCode,
					statusText: res.statusMessage,
					headers,
					size: request.size,
					timeout: request.timeout,
					counter: request.counter,
					trailer: new Promise((resolveTrailer) => res.on("end", () => resolveTrailer(createHeadersLenient(res.trailers))))
				};
				const codings = headers.get("Content-Encoding");
				if (!request.compress || request.method === "HEAD" || codings === null || res.statusCode === 204 || res.statusCode === 304) {
					response = new Response(body, responseOptions);
					resolve(response);
					return;
				}
				const zlibOptions = {
					flush: zlib.constants.Z_SYNC_FLUSH,
					finishFlush: zlib.constants.Z_SYNC_FLUSH
				};
				if (codings === "gzip" || codings === "x-gzip") {
					const unzip = new zlib.Gunzip(zlibOptions);
					response = new Response(body.on("error", (er) => unzip.emit("error", er)).pipe(unzip), responseOptions);
					resolve(response);
					return;
				}
				if (codings === "deflate" || codings === "x-deflate") {
					res.once("data", (chunk) => {
						const decoder = (chunk[0] & 15) === 8 ? new zlib.Inflate() : new zlib.InflateRaw();
						body.on("error", (er) => decoder.emit("error", er)).pipe(decoder);
						response = new Response(decoder, responseOptions);
						resolve(response);
					});
					return;
				}
				if (codings === "br" && acceptsEncoding(options.headers, "br")) {
					try {
						var decoder = new zlib.BrotliDecompress();
					} catch (err) {
						reject(err);
						finalize();
						return;
					}
					body.on("error", (er) => decoder.emit("error", er)).pipe(decoder);
					response = new Response(decoder, responseOptions);
					resolve(response);
					return;
				}
				response = new Response(body, responseOptions);
				resolve(response);
			});
			writeToStream(req, request);
		});
	};
	module.exports = fetch;
	fetch.isRedirect = (code) => code === 301 || code === 302 || code === 303 || code === 307 || code === 308;
	fetch.Headers = Headers;
	fetch.Request = Request;
	fetch.Response = Response;
	fetch.FetchError = FetchError;
	fetch.AbortError = AbortError;
}));
// node_modules/@npmcli/redact/lib/matchers.js
var require_matchers = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const TYPE_REGEX = "regex";
	const TYPE_URL = "url";
	const TYPE_PATH = "path";
	module.exports = {
		TYPE_REGEX,
		TYPE_URL,
		TYPE_PATH,
		NPM_SECRET: {
			type: TYPE_REGEX,
			pattern: /\b(npms?_)[a-zA-Z0-9]{36,48}\b/gi,
			replacement: `[REDACTED_NPM_SECRET]`
		},
		AUTH_HEADER: {
			type: TYPE_REGEX,
			pattern: /\b(Basic\s+|Bearer\s+)[\w+=\-.]+\b/gi,
			replacement: `[REDACTED_AUTH_HEADER]`
		},
		JSON_WEB_TOKEN: {
			type: TYPE_REGEX,
			pattern: /\b[A-Za-z0-9-_]{10,}(?!\.\d+\.)\.[A-Za-z0-9-_]{3,}\.[A-Za-z0-9-_]{20,}\b/gi,
			replacement: `[REDACTED_JSON_WEB_TOKEN]`
		},
		UUID: {
			type: TYPE_REGEX,
			pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
			replacement: `[REDACTED_UUID]`
		},
		URL_MATCHER: {
			type: TYPE_REGEX,
			pattern: /(?:https?|ftp):\/\/[^\s/"$.?#].[^\s"]*/gi,
			replacement: "[REDACTED_URL]"
		},
		DEEP_HEADER_AUTHORIZATION: {
			type: TYPE_PATH,
			predicate: ({ path }) => path.endsWith(".headers.authorization"),
			replacement: "[REDACTED_HEADER_AUTHORIZATION]"
		},
		DEEP_HEADER_SET_COOKIE: {
			type: TYPE_PATH,
			predicate: ({ path }) => path.endsWith(".headers.set-cookie"),
			replacement: "[REDACTED_HEADER_SET_COOKIE]"
		},
		DEEP_HEADER_COOKIE: {
			type: TYPE_PATH,
			predicate: ({ path }) => path.endsWith(".headers.cookie"),
			replacement: "[REDACTED_HEADER_COOKIE]"
		},
		REWRITE_REQUEST: {
			type: TYPE_PATH,
			predicate: ({ path }) => path.endsWith(".request"),
			replacement: (input) => ({
				method: input?.method,
				path: input?.path,
				headers: input?.headers,
				url: input?.url
			})
		},
		REWRITE_RESPONSE: {
			type: TYPE_PATH,
			predicate: ({ path }) => path.endsWith(".response"),
			replacement: (input) => ({
				data: input?.data,
				status: input?.status,
				headers: input?.headers
			})
		}
	};
}));
// node_modules/@npmcli/redact/lib/utils.js
var require_utils = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { URL_MATCHER, TYPE_URL, TYPE_REGEX, TYPE_PATH } = require_matchers();
	const asterisk = (length = 0) => {
		length = typeof length === "string" ? length.length : length;
		if (length < 8) return "*".repeat(8);
		return "*".repeat(length);
	};
	const escapeRegExp = (text) => {
		return text.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
	};
	const urlEncodeRegexGroup = (value) => {
		const decoded = decodeURIComponent(value);
		const encoded = encodeURIComponent(value);
		return [...new Set([
			encoded,
			decoded,
			value
		])].map(escapeRegExp).join("|");
	};
	const urlEncodeRegexTag = (strings, ...values) => {
		let pattern = "";
		for (let i = 0; i < values.length; i++) pattern += strings[i] + `(${urlEncodeRegexGroup(values[i])})`;
		pattern += strings[strings.length - 1];
		return new RegExp(pattern);
	};
	const redactUrlHostnameMatcher = ({ hostname, replacement } = {}) => ({
		type: TYPE_URL,
		predicate: ({ url }) => url.hostname === hostname,
		pattern: ({ url }) => {
			return urlEncodeRegexTag`(^${url.protocol}//${url.username}:.+@)?${url.hostname}`;
		},
		replacement: `$1${replacement || asterisk()}`
	});
	const redactUrlSearchParamsMatcher = ({ param, replacement } = {}) => ({
		type: TYPE_URL,
		predicate: ({ url }) => url.searchParams.has(param),
		pattern: ({ url }) => urlEncodeRegexTag`(${param}=)${url.searchParams.get(param)}`,
		replacement: `$1${replacement || asterisk()}`
	});
	const redactUrlPasswordMatcher = ({ replacement } = {}) => ({
		type: TYPE_URL,
		predicate: ({ url }) => url.password,
		pattern: ({ url }) => urlEncodeRegexTag`(^${url.protocol}//${url.username}:)${url.password}`,
		replacement: `$1${replacement || asterisk()}`
	});
	const redactUrlReplacement = (...matchers) => (subValue) => {
		try {
			const url = new URL(subValue);
			return redactMatchers(...matchers)(subValue, { url });
		} catch (err) {
			return subValue;
		}
	};
	const redactUrlMatcher = (...matchers) => {
		return {
			...URL_MATCHER,
			replacement: redactUrlReplacement(...matchers)
		};
	};
	const matcherFunctions = {
		[TYPE_REGEX]: (matcher) => (value) => {
			if (typeof value === "string") value = value.replace(matcher.pattern, matcher.replacement);
			return value;
		},
		[TYPE_URL]: (matcher) => (value, ctx) => {
			if (typeof value === "string") try {
				const url = ctx?.url || new URL(value);
				const { predicate, pattern } = matcher;
				if (predicate({ url })) value = value.replace(pattern({ url }), matcher.replacement);
			} catch (_e) {
				return value;
			}
			return value;
		},
		[TYPE_PATH]: (matcher) => (value, ctx) => {
			const rawPath = ctx?.path;
			const path = rawPath.join(".").toLowerCase();
			const { predicate, replacement } = matcher;
			const replace = typeof replacement === "function" ? replacement : () => replacement;
			if (predicate({
				rawPath,
				path
			})) value = replace(value, {
				rawPath,
				path
			});
			return value;
		}
	};
	const redactMatcher = (matcher) => {
		return matcherFunctions[matcher.type](matcher);
	};
	const redactMatchers = (...matchers) => (value, ctx) => {
		return matchers.flat().reduce((result, matcher) => {
			return (typeof matcher === "function" ? matcher : redactMatcher(matcher))(result, ctx);
		}, value);
	};
	const redactDynamicReplacement = () => (value, start) => {
		if (typeof start === "number") return asterisk(value);
		return start + asterisk(value.substring(start.length).length);
	};
	const redactFixedReplacement = (length) => (_value, start) => {
		if (typeof start === "number") return asterisk(length);
		return start + asterisk(length);
	};
	const redactUrlPassword = (value, replacement) => {
		return redactMatchers(redactUrlPasswordMatcher({ replacement }))(value);
	};
	module.exports = {
		asterisk,
		escapeRegExp,
		urlEncodeRegexGroup,
		urlEncodeRegexTag,
		redactUrlHostnameMatcher,
		redactUrlSearchParamsMatcher,
		redactUrlPasswordMatcher,
		redactUrlMatcher,
		redactUrlReplacement,
		redactDynamicReplacement,
		redactFixedReplacement,
		redactMatchers,
		redactUrlPassword
	};
}));
// node_modules/@npmcli/redact/lib/index.js
var require_lib$2 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const matchers = require_matchers();
	const { redactUrlPassword } = require_utils();
	const REPLACE = "***";
	const redact = (value) => {
		if (typeof value !== "string" || !value) return value;
		return redactUrlPassword(value, REPLACE).replace(matchers.NPM_SECRET.pattern, `npm_${REPLACE}`).replace(matchers.UUID.pattern, REPLACE);
	};
	const splitAndRedact = (str) => {
		const splitChars = /[\s=]/g;
		let match = null;
		let result = "";
		let index = 0;
		while (match = splitChars.exec(str)) {
			result += redact(str.slice(index, match.index)) + match[0];
			index = splitChars.lastIndex;
		}
		return result + redact(str.slice(index));
	};
	const redactLog = (arg) => {
		if (typeof arg === "string") return splitAndRedact(arg);
		else if (Array.isArray(arg)) return arg.map((a) => typeof a === "string" ? splitAndRedact(a) : a);
		return arg;
	};
	module.exports = {
		redact,
		redactLog
	};
}));
// node_modules/make-fetch-happen/lib/options.js
var require_options = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const dns = require("dns");
	const conditionalHeaders = [
		"if-modified-since",
		"if-none-match",
		"if-unmodified-since",
		"if-match",
		"if-range"
	];
	const configureOptions = (opts) => {
		const { strictSSL, ...options } = { ...opts };
		options.method = options.method ? options.method.toUpperCase() : "GET";
		if (strictSSL === void 0 || strictSSL === null) options.rejectUnauthorized = process.env.NODE_TLS_REJECT_UNAUTHORIZED !== "0";
		else options.rejectUnauthorized = strictSSL !== false;
		if (!options.retry) options.retry = { retries: 0 };
		else if (typeof options.retry === "string") {
			const retries = parseInt(options.retry, 10);
			if (isFinite(retries)) options.retry = { retries };
			else options.retry = { retries: 0 };
		} else if (typeof options.retry === "number") options.retry = { retries: options.retry };
		else options.retry = {
			retries: 0,
			...options.retry
		};
		options.dns = {
			ttl: 3e5,
			lookup: dns.lookup,
			...options.dns
		};
		options.cache = options.cache || "default";
		if (options.cache === "default") {
			if (Object.keys(options.headers || {}).some((name) => {
				return conditionalHeaders.includes(name.toLowerCase());
			})) options.cache = "no-store";
		}
		options.cacheAdditionalHeaders = options.cacheAdditionalHeaders || [];
		if (options.cacheManager && !options.cachePath) options.cachePath = options.cacheManager;
		return options;
	};
	module.exports = configureOptions;
}));
// build/facades/http-cache.cjs
var require_http_cache = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.storable = () => false;
	exports.invalidate = async () => {};
}));
// node_modules/@gar/promise-retry/lib/retry.js
var require_retry = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	var RetryOperation = class {
		#attempts = 1;
		#cachedTimeouts = null;
		#errors = [];
		#fn = null;
		#maxRetryTime;
		#operationStart = null;
		#originalTimeouts;
		#timeouts;
		#timer = null;
		#unref;
		constructor(timeouts, options = {}) {
			this.#originalTimeouts = [...timeouts];
			this.#timeouts = [...timeouts];
			this.#unref = options.unref;
			this.#maxRetryTime = options.maxRetryTime || 1e400;
			if (options.forever) this.#cachedTimeouts = [...this.#timeouts];
		}
		get timeouts() {
			return [...this.#timeouts];
		}
		get errors() {
			return [...this.#errors];
		}
		get attempts() {
			return this.#attempts;
		}
		get mainError() {
			let mainError = null;
			if (this.#errors.length) {
				let mainErrorCount = 0;
				const counts = {};
				for (let i = 0; i < this.#errors.length; i++) {
					const error = this.#errors[i];
					const { message } = error;
					if (!counts[message]) counts[message] = 0;
					counts[message]++;
					if (counts[message] >= mainErrorCount) {
						mainError = error;
						mainErrorCount = counts[message];
					}
				}
			}
			return mainError;
		}
		reset() {
			this.#attempts = 1;
			this.#timeouts = [...this.#originalTimeouts];
		}
		stop() {
			if (this.#timer) clearTimeout(this.#timer);
			this.#timeouts = [];
			this.#cachedTimeouts = null;
		}
		retry(err) {
			this.#errors.push(err);
			if (new Date().getTime() - this.#operationStart >= this.#maxRetryTime) {
				this.#errors.unshift(new Error("RetryOperation timeout occurred"));
				return false;
			}
			let timeout = this.#timeouts.shift();
			if (timeout === void 0) {
				if (this.#cachedTimeouts) {
					this.#errors.pop();
					timeout = this.#cachedTimeouts.at(-1);
				} else return false;
			}
			this.#timer = setTimeout(() => {
				this.#attempts++;
				this.#fn(this.#attempts);
			}, timeout);
			if (this.#unref) this.#timer.unref();
			return true;
		}
		attempt(fn) {
			this.#fn = fn;
			this.#operationStart = new Date().getTime();
			this.#fn(this.#attempts);
		}
	};
	module.exports = { RetryOperation };
}));
// node_modules/@gar/promise-retry/lib/index.js
var require_lib$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { RetryOperation } = require_retry();
	const createTimeout = (attempt, opts) => Math.min(Math.round((1 + (opts.randomize ? Math.random() : 0)) * Math.max(opts.minTimeout, 1) * Math.pow(opts.factor, attempt)), opts.maxTimeout);
	const isRetryError = (err) => err?.code === "EPROMISERETRY" && Object.hasOwn(err, "retried");
	const promiseRetry = async (fn, options = {}) => {
		let timeouts = [];
		if (options instanceof Array) timeouts = [...options];
		else {
			if (options.retries === 1e400) {
				options.forever = true;
				delete options.retries;
			}
			const opts = {
				retries: 10,
				factor: 2,
				minTimeout: 1e3,
				maxTimeout: 1e400,
				randomize: false,
				...options
			};
			if (opts.minTimeout > opts.maxTimeout) throw new Error("minTimeout is greater than maxTimeout");
			if (opts.retries) {
				for (let i = 0; i < opts.retries; i++) timeouts.push(createTimeout(i, opts));
				timeouts.sort((a, b) => a - b);
			} else if (options.forever) timeouts.push(createTimeout(0, opts));
		}
		const operation = new RetryOperation(timeouts, {
			forever: options.forever,
			unref: options.unref,
			maxRetryTime: options.maxRetryTime
		});
		return new Promise(function(resolve, reject) {
			operation.attempt(async (number) => {
				try {
					return resolve(await fn((err) => {
						throw Object.assign(new Error("Retrying"), {
							code: "EPROMISERETRY",
							retried: err
						});
					}, number, operation));
				} catch (err) {
					if (!isRetryError(err)) return reject(err);
					if (!operation.retry(err.retried || new Error())) return reject(err.retried);
				}
			});
		});
	};
	module.exports = { promiseRetry };
}));
// node_modules/minipass-pipeline/node_modules/minipass/index.js
var require_minipass = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const proc = typeof process === "object" && process ? process : {
		stdout: null,
		stderr: null
	};
	const EE = require("events");
	const Stream = require("stream");
	const SD = require("string_decoder").StringDecoder;
	const EOF = Symbol("EOF");
	const MAYBE_EMIT_END = Symbol("maybeEmitEnd");
	const EMITTED_END = Symbol("emittedEnd");
	const EMITTING_END = Symbol("emittingEnd");
	const EMITTED_ERROR = Symbol("emittedError");
	const CLOSED = Symbol("closed");
	const READ = Symbol("read");
	const FLUSH = Symbol("flush");
	const FLUSHCHUNK = Symbol("flushChunk");
	const ENCODING = Symbol("encoding");
	const DECODER = Symbol("decoder");
	const FLOWING = Symbol("flowing");
	const PAUSED = Symbol("paused");
	const RESUME = Symbol("resume");
	const BUFFERLENGTH = Symbol("bufferLength");
	const BUFFERPUSH = Symbol("bufferPush");
	const BUFFERSHIFT = Symbol("bufferShift");
	const OBJECTMODE = Symbol("objectMode");
	const DESTROYED = Symbol("destroyed");
	const EMITDATA = Symbol("emitData");
	const EMITEND = Symbol("emitEnd");
	const EMITEND2 = Symbol("emitEnd2");
	const ASYNC = Symbol("async");
	const defer = (fn) => Promise.resolve().then(fn);
	const doIter = global._MP_NO_ITERATOR_SYMBOLS_ !== "1";
	const ASYNCITERATOR = doIter && Symbol.asyncIterator || Symbol("asyncIterator not implemented");
	const ITERATOR = doIter && Symbol.iterator || Symbol("iterator not implemented");
	const isEndish = (ev) => ev === "end" || ev === "finish" || ev === "prefinish";
	const isArrayBuffer = (b) => b instanceof ArrayBuffer || typeof b === "object" && b.constructor && b.constructor.name === "ArrayBuffer" && b.byteLength >= 0;
	const isArrayBufferView = (b) => !Buffer.isBuffer(b) && ArrayBuffer.isView(b);
	var Pipe = class {
		constructor(src, dest, opts) {
			this.src = src;
			this.dest = dest;
			this.opts = opts;
			this.ondrain = () => src[RESUME]();
			dest.on("drain", this.ondrain);
		}
		unpipe() {
			this.dest.removeListener("drain", this.ondrain);
		}
		proxyErrors() {}
		end() {
			this.unpipe();
			if (this.opts.end) this.dest.end();
		}
	};
	var PipeProxyErrors = class extends Pipe {
		unpipe() {
			this.src.removeListener("error", this.proxyErrors);
			super.unpipe();
		}
		constructor(src, dest, opts) {
			super(src, dest, opts);
			this.proxyErrors = (er) => dest.emit("error", er);
			src.on("error", this.proxyErrors);
		}
	};
	module.exports = class Minipass extends Stream {
		constructor(options) {
			super();
			this[FLOWING] = false;
			this[PAUSED] = false;
			this.pipes = [];
			this.buffer = [];
			this[OBJECTMODE] = options && options.objectMode || false;
			if (this[OBJECTMODE]) this[ENCODING] = null;
			else this[ENCODING] = options && options.encoding || null;
			if (this[ENCODING] === "buffer") this[ENCODING] = null;
			this[ASYNC] = options && !!options.async || false;
			this[DECODER] = this[ENCODING] ? new SD(this[ENCODING]) : null;
			this[EOF] = false;
			this[EMITTED_END] = false;
			this[EMITTING_END] = false;
			this[CLOSED] = false;
			this[EMITTED_ERROR] = null;
			this.writable = true;
			this.readable = true;
			this[BUFFERLENGTH] = 0;
			this[DESTROYED] = false;
		}
		get bufferLength() {
			return this[BUFFERLENGTH];
		}
		get encoding() {
			return this[ENCODING];
		}
		set encoding(enc) {
			if (this[OBJECTMODE]) throw new Error("cannot set encoding in objectMode");
			if (this[ENCODING] && enc !== this[ENCODING] && (this[DECODER] && this[DECODER].lastNeed || this[BUFFERLENGTH])) throw new Error("cannot change encoding");
			if (this[ENCODING] !== enc) {
				this[DECODER] = enc ? new SD(enc) : null;
				if (this.buffer.length) this.buffer = this.buffer.map((chunk) => this[DECODER].write(chunk));
			}
			this[ENCODING] = enc;
		}
		setEncoding(enc) {
			this.encoding = enc;
		}
		get objectMode() {
			return this[OBJECTMODE];
		}
		set objectMode(om) {
			this[OBJECTMODE] = this[OBJECTMODE] || !!om;
		}
		get ["async"]() {
			return this[ASYNC];
		}
		set ["async"](a) {
			this[ASYNC] = this[ASYNC] || !!a;
		}
		write(chunk, encoding, cb) {
			if (this[EOF]) throw new Error("write after end");
			if (this[DESTROYED]) {
				this.emit("error", Object.assign(new Error("Cannot call write after a stream was destroyed"), { code: "ERR_STREAM_DESTROYED" }));
				return true;
			}
			if (typeof encoding === "function") cb = encoding, encoding = "utf8";
			if (!encoding) encoding = "utf8";
			const fn = this[ASYNC] ? defer : (f) => f();
			if (!this[OBJECTMODE] && !Buffer.isBuffer(chunk)) {
				if (isArrayBufferView(chunk)) chunk = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
				else if (isArrayBuffer(chunk)) chunk = Buffer.from(chunk);
				else if (typeof chunk !== "string") this.objectMode = true;
			}
			if (this[OBJECTMODE]) {
				if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
				if (this.flowing) this.emit("data", chunk);
				else this[BUFFERPUSH](chunk);
				if (this[BUFFERLENGTH] !== 0) this.emit("readable");
				if (cb) fn(cb);
				return this.flowing;
			}
			if (!chunk.length) {
				if (this[BUFFERLENGTH] !== 0) this.emit("readable");
				if (cb) fn(cb);
				return this.flowing;
			}
			if (typeof chunk === "string" && !(encoding === this[ENCODING] && !this[DECODER].lastNeed)) chunk = Buffer.from(chunk, encoding);
			if (Buffer.isBuffer(chunk) && this[ENCODING]) chunk = this[DECODER].write(chunk);
			if (this.flowing && this[BUFFERLENGTH] !== 0) this[FLUSH](true);
			if (this.flowing) this.emit("data", chunk);
			else this[BUFFERPUSH](chunk);
			if (this[BUFFERLENGTH] !== 0) this.emit("readable");
			if (cb) fn(cb);
			return this.flowing;
		}
		read(n) {
			if (this[DESTROYED]) return null;
			if (this[BUFFERLENGTH] === 0 || n === 0 || n > this[BUFFERLENGTH]) {
				this[MAYBE_EMIT_END]();
				return null;
			}
			if (this[OBJECTMODE]) n = null;
			if (this.buffer.length > 1 && !this[OBJECTMODE]) {
				if (this.encoding) this.buffer = [this.buffer.join("")];
				else this.buffer = [Buffer.concat(this.buffer, this[BUFFERLENGTH])];
			}
			const ret = this[READ](n || null, this.buffer[0]);
			this[MAYBE_EMIT_END]();
			return ret;
		}
		[READ](n, chunk) {
			if (n === chunk.length || n === null) this[BUFFERSHIFT]();
			else {
				this.buffer[0] = chunk.slice(n);
				chunk = chunk.slice(0, n);
				this[BUFFERLENGTH] -= n;
			}
			this.emit("data", chunk);
			if (!this.buffer.length && !this[EOF]) this.emit("drain");
			return chunk;
		}
		end(chunk, encoding, cb) {
			if (typeof chunk === "function") cb = chunk, chunk = null;
			if (typeof encoding === "function") cb = encoding, encoding = "utf8";
			if (chunk) this.write(chunk, encoding);
			if (cb) this.once("end", cb);
			this[EOF] = true;
			this.writable = false;
			if (this.flowing || !this[PAUSED]) this[MAYBE_EMIT_END]();
			return this;
		}
		[RESUME]() {
			if (this[DESTROYED]) return;
			this[PAUSED] = false;
			this[FLOWING] = true;
			this.emit("resume");
			if (this.buffer.length) this[FLUSH]();
			else if (this[EOF]) this[MAYBE_EMIT_END]();
			else this.emit("drain");
		}
		resume() {
			return this[RESUME]();
		}
		pause() {
			this[FLOWING] = false;
			this[PAUSED] = true;
		}
		get destroyed() {
			return this[DESTROYED];
		}
		get flowing() {
			return this[FLOWING];
		}
		get paused() {
			return this[PAUSED];
		}
		[BUFFERPUSH](chunk) {
			if (this[OBJECTMODE]) this[BUFFERLENGTH] += 1;
			else this[BUFFERLENGTH] += chunk.length;
			this.buffer.push(chunk);
		}
		[BUFFERSHIFT]() {
			if (this.buffer.length) {
				if (this[OBJECTMODE]) this[BUFFERLENGTH] -= 1;
				else this[BUFFERLENGTH] -= this.buffer[0].length;
			}
			return this.buffer.shift();
		}
		[FLUSH](noDrain) {
			do;
			while (this[FLUSHCHUNK](this[BUFFERSHIFT]()));
			if (!noDrain && !this.buffer.length && !this[EOF]) this.emit("drain");
		}
		[FLUSHCHUNK](chunk) {
			return chunk ? (this.emit("data", chunk), this.flowing) : false;
		}
		pipe(dest, opts) {
			if (this[DESTROYED]) return;
			const ended = this[EMITTED_END];
			opts = opts || {};
			if (dest === proc.stdout || dest === proc.stderr) opts.end = false;
			else opts.end = opts.end !== false;
			opts.proxyErrors = !!opts.proxyErrors;
			if (ended) {
				if (opts.end) dest.end();
			} else {
				this.pipes.push(!opts.proxyErrors ? new Pipe(this, dest, opts) : new PipeProxyErrors(this, dest, opts));
				if (this[ASYNC]) defer(() => this[RESUME]());
				else this[RESUME]();
			}
			return dest;
		}
		unpipe(dest) {
			const p = this.pipes.find((p) => p.dest === dest);
			if (p) {
				this.pipes.splice(this.pipes.indexOf(p), 1);
				p.unpipe();
			}
		}
		addListener(ev, fn) {
			return this.on(ev, fn);
		}
		on(ev, fn) {
			const ret = super.on(ev, fn);
			if (ev === "data" && !this.pipes.length && !this.flowing) this[RESUME]();
			else if (ev === "readable" && this[BUFFERLENGTH] !== 0) super.emit("readable");
			else if (isEndish(ev) && this[EMITTED_END]) {
				super.emit(ev);
				this.removeAllListeners(ev);
			} else if (ev === "error" && this[EMITTED_ERROR]) {
				if (this[ASYNC]) defer(() => fn.call(this, this[EMITTED_ERROR]));
				else fn.call(this, this[EMITTED_ERROR]);
			}
			return ret;
		}
		get emittedEnd() {
			return this[EMITTED_END];
		}
		[MAYBE_EMIT_END]() {
			if (!this[EMITTING_END] && !this[EMITTED_END] && !this[DESTROYED] && this.buffer.length === 0 && this[EOF]) {
				this[EMITTING_END] = true;
				this.emit("end");
				this.emit("prefinish");
				this.emit("finish");
				if (this[CLOSED]) this.emit("close");
				this[EMITTING_END] = false;
			}
		}
		emit(ev, data, ...extra) {
			if (ev !== "error" && ev !== "close" && ev !== DESTROYED && this[DESTROYED]) return;
			else if (ev === "data") return !data ? false : this[ASYNC] ? defer(() => this[EMITDATA](data)) : this[EMITDATA](data);
			else if (ev === "end") return this[EMITEND]();
			else if (ev === "close") {
				this[CLOSED] = true;
				if (!this[EMITTED_END] && !this[DESTROYED]) return;
				const ret = super.emit("close");
				this.removeAllListeners("close");
				return ret;
			} else if (ev === "error") {
				this[EMITTED_ERROR] = data;
				const ret = super.emit("error", data);
				this[MAYBE_EMIT_END]();
				return ret;
			} else if (ev === "resume") {
				const ret = super.emit("resume");
				this[MAYBE_EMIT_END]();
				return ret;
			} else if (ev === "finish" || ev === "prefinish") {
				const ret = super.emit(ev);
				this.removeAllListeners(ev);
				return ret;
			}
			const ret = super.emit(ev, data, ...extra);
			this[MAYBE_EMIT_END]();
			return ret;
		}
		[EMITDATA](data) {
			for (const p of this.pipes) if (p.dest.write(data) === false) this.pause();
			const ret = super.emit("data", data);
			this[MAYBE_EMIT_END]();
			return ret;
		}
		[EMITEND]() {
			if (this[EMITTED_END]) return;
			this[EMITTED_END] = true;
			this.readable = false;
			if (this[ASYNC]) defer(() => this[EMITEND2]());
			else this[EMITEND2]();
		}
		[EMITEND2]() {
			if (this[DECODER]) {
				const data = this[DECODER].end();
				if (data) {
					for (const p of this.pipes) p.dest.write(data);
					super.emit("data", data);
				}
			}
			for (const p of this.pipes) p.end();
			const ret = super.emit("end");
			this.removeAllListeners("end");
			return ret;
		}
		collect() {
			const buf = [];
			if (!this[OBJECTMODE]) buf.dataLength = 0;
			const p = this.promise();
			this.on("data", (c) => {
				buf.push(c);
				if (!this[OBJECTMODE]) buf.dataLength += c.length;
			});
			return p.then(() => buf);
		}
		concat() {
			return this[OBJECTMODE] ? Promise.reject(new Error("cannot concat in objectMode")) : this.collect().then((buf) => this[OBJECTMODE] ? Promise.reject(new Error("cannot concat in objectMode")) : this[ENCODING] ? buf.join("") : Buffer.concat(buf, buf.dataLength));
		}
		promise() {
			return new Promise((resolve, reject) => {
				this.on(DESTROYED, () => reject(new Error("stream destroyed")));
				this.on("error", (er) => reject(er));
				this.on("end", () => resolve());
			});
		}
		[ASYNCITERATOR]() {
			const next = () => {
				const res = this.read();
				if (res !== null) return Promise.resolve({
					done: false,
					value: res
				});
				if (this[EOF]) return Promise.resolve({ done: true });
				let resolve = null;
				let reject = null;
				const onerr = (er) => {
					this.removeListener("data", ondata);
					this.removeListener("end", onend);
					reject(er);
				};
				const ondata = (value) => {
					this.removeListener("error", onerr);
					this.removeListener("end", onend);
					this.pause();
					resolve({
						value,
						done: !!this[EOF]
					});
				};
				const onend = () => {
					this.removeListener("error", onerr);
					this.removeListener("data", ondata);
					resolve({ done: true });
				};
				const ondestroy = () => onerr(new Error("stream destroyed"));
				return new Promise((res, rej) => {
					reject = rej;
					resolve = res;
					this.once(DESTROYED, ondestroy);
					this.once("error", onerr);
					this.once("end", onend);
					this.once("data", ondata);
				});
			};
			return { next };
		}
		[ITERATOR]() {
			const next = () => {
				const value = this.read();
				return {
					value,
					done: value === null
				};
			};
			return { next };
		}
		destroy(er) {
			if (this[DESTROYED]) {
				if (er) this.emit("error", er);
				else this.emit(DESTROYED);
				return this;
			}
			this[DESTROYED] = true;
			this.buffer.length = 0;
			this[BUFFERLENGTH] = 0;
			if (typeof this.close === "function" && !this[CLOSED]) this.close();
			if (er) this.emit("error", er);
			else this.emit(DESTROYED);
			return this;
		}
		static isStream(s) {
			return !!s && (s instanceof Minipass || s instanceof Stream || s instanceof EE && (typeof s.pipe === "function" || typeof s.write === "function" && typeof s.end === "function"));
		}
	};
}));
// node_modules/minipass-pipeline/index.js
var require_minipass_pipeline = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const Minipass = require_minipass();
	const EE = require("events");
	const isStream = (s) => s && s instanceof EE && (typeof s.pipe === "function" || typeof s.write === "function" && typeof s.end === "function");
	const _head = Symbol("_head");
	const _tail = Symbol("_tail");
	const _linkStreams = Symbol("_linkStreams");
	const _setHead = Symbol("_setHead");
	const _setTail = Symbol("_setTail");
	const _onError = Symbol("_onError");
	const _onData = Symbol("_onData");
	const _onEnd = Symbol("_onEnd");
	const _onDrain = Symbol("_onDrain");
	const _streams = Symbol("_streams");
	var Pipeline = class extends Minipass {
		constructor(opts, ...streams) {
			if (isStream(opts)) {
				streams.unshift(opts);
				opts = {};
			}
			super(opts);
			this[_streams] = [];
			if (streams.length) this.push(...streams);
		}
		[_linkStreams](streams) {
			return streams.reduce((src, dest) => {
				src.on("error", (er) => dest.emit("error", er));
				src.pipe(dest);
				return dest;
			});
		}
		push(...streams) {
			this[_streams].push(...streams);
			if (this[_tail]) streams.unshift(this[_tail]);
			const linkRet = this[_linkStreams](streams);
			this[_setTail](linkRet);
			if (!this[_head]) this[_setHead](streams[0]);
		}
		unshift(...streams) {
			this[_streams].unshift(...streams);
			if (this[_head]) streams.push(this[_head]);
			const linkRet = this[_linkStreams](streams);
			this[_setHead](streams[0]);
			if (!this[_tail]) this[_setTail](linkRet);
		}
		destroy(er) {
			this[_streams].forEach((s) => typeof s.destroy === "function" && s.destroy());
			return super.destroy(er);
		}
		[_setTail](stream) {
			this[_tail] = stream;
			stream.on("error", (er) => this[_onError](stream, er));
			stream.on("data", (chunk) => this[_onData](stream, chunk));
			stream.on("end", () => this[_onEnd](stream));
			stream.on("finish", () => this[_onEnd](stream));
		}
		[_onError](stream, er) {
			if (stream === this[_tail]) this.emit("error", er);
		}
		[_onData](stream, chunk) {
			if (stream === this[_tail]) super.write(chunk);
		}
		[_onEnd](stream) {
			if (stream === this[_tail]) super.end();
		}
		pause() {
			super.pause();
			return this[_tail] && this[_tail].pause && this[_tail].pause();
		}
		emit(ev, ...args) {
			if (ev === "resume" && this[_tail] && this[_tail].resume) this[_tail].resume();
			return super.emit(ev, ...args);
		}
		[_setHead](stream) {
			this[_head] = stream;
			stream.on("drain", () => this[_onDrain](stream));
		}
		[_onDrain](stream) {
			if (stream === this[_head]) this.emit("drain");
		}
		write(chunk, enc, cb) {
			return this[_head].write(chunk, enc, cb) && (this.flowing || this.buffer.length === 0);
		}
		end(chunk, enc, cb) {
			this[_head].end(chunk, enc, cb);
			return this;
		}
	};
	module.exports = Pipeline;
}));
// node_modules/make-fetch-happen/lib/pipeline.js
var require_pipeline = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const MinipassPipeline = require_minipass_pipeline();
	var CachingMinipassPipeline = class extends MinipassPipeline {
		#events = [];
		#data = new Map();
		constructor(opts, ...streams) {
			super();
			this.#events = opts.events;
			if (streams.length) this.push(...streams);
		}
		on(event, handler) {
			if (this.#events.includes(event) && this.#data.has(event)) return handler(...this.#data.get(event));
			return super.on(event, handler);
		}
		emit(event, ...data) {
			if (this.#events.includes(event)) this.#data.set(event, data);
			return super.emit(event, ...data);
		}
	};
	module.exports = CachingMinipassPipeline;
}));
// node_modules/make-fetch-happen/package.json
var require_package = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"name": "make-fetch-happen",
		"version": "16.0.1",
		"description": "Opinionated, caching, retrying fetch client",
		"main": "lib/index.js",
		"files": ["bin/", "lib/"],
		"scripts": {
			"test": "tap",
			"posttest": "npm run lint",
			"eslint": "eslint \"**/*.{js,cjs,ts,mjs,jsx,tsx}\"",
			"lint": "npm run eslint",
			"lintfix": "npm run eslint -- --fix",
			"postlint": "template-oss-check",
			"snap": "tap",
			"template-oss-apply": "template-oss-apply --force"
		},
		"repository": {
			"type": "git",
			"url": "git+https://github.com/npm/make-fetch-happen.git"
		},
		"keywords": [
			"http",
			"request",
			"fetch",
			"mean girls",
			"caching",
			"cache",
			"subresource integrity"
		],
		"author": "GitHub Inc.",
		"license": "ISC",
		"dependencies": {
			"@gar/promise-retry": "^1.0.0",
			"@npmcli/agent": "^5.0.0",
			"@npmcli/redact": "^5.0.0",
			"cacache": "^21.0.0",
			"http-cache-semantics": "^4.1.1",
			"minipass": "^7.0.2",
			"minipass-fetch": "^6.0.0",
			"minipass-flush": "^1.0.5",
			"minipass-pipeline": "^1.2.4",
			"negotiator": "^1.0.0",
			"proc-log": "^7.0.0",
			"ssri": "^14.0.0"
		},
		"devDependencies": {
			"@npmcli/eslint-config": "^7.0.0",
			"@npmcli/template-oss": "5.1.0",
			"nock": "^13.2.4",
			"safe-buffer": "^5.2.1",
			"standard-version": "^9.3.2",
			"tap": "^16.0.0"
		},
		"engines": { "node": "^22.22.2 || ^24.15.0 || >=26.0.0" },
		"tap": {
			"color": 1,
			"files": "test/*.js",
			"check-coverage": true,
			"timeout": 60,
			"nyc-arg": ["--exclude", "tap-snapshots/**"]
		},
		"templateOSS": {
			"//@npmcli/template-oss": "This file is partially managed by @npmcli/template-oss. Edits may be overwritten.",
			"version": "5.1.0",
			"publish": "true"
		}
	};
}));
// node_modules/make-fetch-happen/lib/remote.js
var require_remote = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { Minipass } = require_commonjs$4.require_commonjs();
	const fetch = require_lib$3();
	const { promiseRetry } = require_lib$1();
	const ssri = require_lib$5();
	const { log } = require_commonjs$5.require_lib();
	const { redact: cleanUrl } = require_lib$2();
	const CachingMinipassPipeline = require_pipeline();
	const { getAgent } = require_lib$4();
	const pkg = require_package();
	const USER_AGENT = `${pkg.name}/${pkg.version} (+https://npm.im/${pkg.name})`;
	const RETRY_ERRORS = [
		"ECONNRESET",
		"ECONNREFUSED",
		"EADDRINUSE",
		"ETIMEDOUT",
		"ECONNECTIONTIMEOUT",
		"EIDLETIMEOUT",
		"ERESPONSETIMEOUT",
		"ETRANSFERTIMEOUT"
	];
	const RETRY_TYPES = ["request-timeout"];
	const remoteFetch = (request, options) => {
		const agent = getAgent(request.url, {
			...options,
			signal: void 0
		});
		if (!request.headers.has("connection")) request.headers.set("connection", agent ? "keep-alive" : "close");
		if (!request.headers.has("user-agent")) request.headers.set("user-agent", USER_AGENT);
		const _opts = {
			...options,
			agent,
			redirect: "manual"
		};
		return promiseRetry(async (retryHandler, attemptNum) => {
			const req = new fetch.Request(request, _opts);
			const url = cleanUrl(req.url);
			try {
				let res = await fetch(req, _opts);
				if (_opts.integrity && res.status === 200) {
					const integrityStream = ssri.integrityStream({
						algorithms: _opts.algorithms,
						integrity: _opts.integrity,
						size: _opts.size
					});
					const pipeline = new CachingMinipassPipeline({ events: ["integrity", "size"] }, res.body, integrityStream);
					integrityStream.on("integrity", (i) => pipeline.emit("integrity", i));
					integrityStream.on("size", (s) => pipeline.emit("size", s));
					res = new fetch.Response(pipeline, res);
					res.body.hasIntegrityEmitter = true;
				}
				res.headers.set("x-fetch-attempts", attemptNum);
				const isStream = Minipass.isStream(req.body);
				if (req.method !== "POST" && !isStream && ([
					408,
					420,
					429
				].includes(res.status) || res.status >= 500)) {
					if (typeof options.onRetry === "function") options.onRetry(res);
					log.http("fetch", `${req.method} ${url} attempt ${attemptNum} failed with ${res.status}`);
					return retryHandler(res);
				}
				return res;
			} catch (err) {
				const code = err.code === "EPROMISERETRY" ? err.retried.code : err.code;
				const isRetryError = err.retried instanceof fetch.Response || RETRY_ERRORS.includes(code) && RETRY_TYPES.includes(err.type);
				if (req.method === "POST" || isRetryError) throw err;
				if (typeof options.onRetry === "function") options.onRetry(err);
				log.http("fetch", `${req.method} ${url} attempt ${attemptNum} failed with ${err.code}`);
				return retryHandler(err);
			}
		}, options.retry).catch((err) => {
			if (err.status >= 400 && err.type !== "system") return err;
			throw err;
		});
	};
	module.exports = remoteFetch;
}));
// node_modules/make-fetch-happen/lib/fetch.js
var require_fetch = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { FetchError, Request, isRedirect } = require_lib$3();
	const url = require("url");
	const CachePolicy = require_http_cache();
	const cache = require_http_cache();
	const remote = require_remote();
	const canFollowRedirect = (request, response, options) => {
		if (!isRedirect(response.status)) return false;
		if (options.redirect === "manual") return false;
		if (options.redirect === "error") throw new FetchError(`redirect mode is set to error: ${request.url}`, "no-redirect", { code: "ENOREDIRECT" });
		if (!response.headers.has("location")) throw new FetchError(`redirect location header missing for: ${request.url}`, "no-location", { code: "EINVALIDREDIRECT" });
		if (request.counter >= request.follow) throw new FetchError(`maximum redirect reached at: ${request.url}`, "max-redirect", { code: "EMAXREDIRECT" });
		return true;
	};
	const getRedirect = (request, response, options) => {
		const _opts = { ...options };
		const location = response.headers.get("location");
		const redirectUrl = new url.URL(location, /^https?:/.test(location) ? void 0 : request.url);
		/**
		* @license
		* Copyright (c) 2010-2012 Mikeal Rogers
		* Licensed under the Apache License, Version 2.0 (the "License");
		* you may not use this file except in compliance with the License.
		* You may obtain a copy of the License at
		* http://www.apache.org/licenses/LICENSE-2.0
		* Unless required by applicable law or agreed to in writing,
		* software distributed under the License is distributed on an "AS
		* IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
		* express or implied. See the License for the specific language
		* governing permissions and limitations under the License.
		*/
		if (new url.URL(request.url).hostname !== redirectUrl.hostname) {
			request.headers.delete("authorization");
			request.headers.delete("cookie");
		}
		if (response.status === 303 || request.method === "POST" && [301, 302].includes(response.status)) {
			_opts.method = "GET";
			_opts.body = null;
			request.headers.delete("content-length");
		}
		_opts.headers = {};
		request.headers.forEach((value, key) => {
			_opts.headers[key] = value;
		});
		_opts.counter = ++request.counter;
		return {
			request: new Request(url.format(redirectUrl), _opts),
			options: _opts
		};
	};
	const fetch = async (request, options) => {
		const response = CachePolicy.storable(request, options) ? await cache(request, options) : await remote(request, options);
		if (!["GET", "HEAD"].includes(request.method) && response.status >= 200 && response.status <= 399) await cache.invalidate(request, options);
		if (!canFollowRedirect(request, response, options)) return response;
		const redirect = getRedirect(request, response, options);
		return fetch(redirect.request, redirect.options);
	};
	module.exports = fetch;
}));
// node_modules/make-fetch-happen/lib/index.js
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { FetchError, Headers, Request, Response } = require_lib$3();
	const configureOptions = require_options();
	const fetch = require_fetch();
	const makeFetchHappen = (url, opts) => {
		const options = configureOptions(opts);
		const request = new Request(url, options);
		return fetch(request, options);
	};
	makeFetchHappen.defaults = (defaultUrl, defaultOptions = {}, wrappedFetch = makeFetchHappen) => {
		if (typeof defaultUrl === "object") {
			defaultOptions = defaultUrl;
			defaultUrl = null;
		}
		const defaultedFetch = (url, options = {}) => {
			return wrappedFetch(url || defaultUrl, {
				...defaultOptions,
				...options,
				headers: {
					...defaultOptions.headers,
					...options.headers
				}
			});
		};
		defaultedFetch.defaults = (defaultUrl1, defaultOptions1 = {}) => makeFetchHappen.defaults(defaultUrl1, defaultOptions1, defaultedFetch);
		return defaultedFetch;
	};
	module.exports = makeFetchHappen;
	module.exports.FetchError = FetchError;
	module.exports.Headers = Headers;
	module.exports.Request = Request;
	module.exports.Response = Response;
}));
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
Object.defineProperty(exports, "require_lib$2", {
	enumerable: true,
	get: function() {
		return require_lib$2;
	}
});
Object.defineProperty(exports, "require_lib$3", {
	enumerable: true,
	get: function() {
		return require_lib$3;
	}
});
Object.defineProperty(exports, "require_lib$4", {
	enumerable: true,
	get: function() {
		return require_lib$4;
	}
});
Object.defineProperty(exports, "require_lib$5", {
	enumerable: true,
	get: function() {
		return require_lib$5;
	}
});
Object.defineProperty(exports, "require_unused", {
	enumerable: true,
	get: function() {
		return require_unused;
	}
});
