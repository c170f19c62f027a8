const require_rolldown_runtime = require("./runtime.cjs");
const require_lib$12 = require("./npmcli-package-json.cjs");
const require_lib$13 = require("./make-fetch-happen.cjs");
const require_commonjs$3 = require("./minipass.cjs");
const require_start = require("./start.cjs");
const require_tar$1 = require("./tar2.cjs");
const require_commonjs$4 = require("./minimatch.cjs");
const require_sigstore$1 = require("./sigstore.cjs");
// node_modules/fs-minipass/lib/index.js
var require_lib$6 = require_rolldown_runtime.__commonJSMin(((exports) => {
	const { Minipass } = require_commonjs$3.require_commonjs();
	const EE = require("events").EventEmitter;
	const fs = require("fs");
	const writev = fs.writev;
	const _autoClose = Symbol("_autoClose");
	const _close = Symbol("_close");
	const _ended = Symbol("_ended");
	const _fd = Symbol("_fd");
	const _finished = Symbol("_finished");
	const _flags = Symbol("_flags");
	const _flush = Symbol("_flush");
	const _handleChunk = Symbol("_handleChunk");
	const _makeBuf = Symbol("_makeBuf");
	const _mode = Symbol("_mode");
	const _needDrain = Symbol("_needDrain");
	const _onerror = Symbol("_onerror");
	const _onopen = Symbol("_onopen");
	const _onread = Symbol("_onread");
	const _onwrite = Symbol("_onwrite");
	const _open = Symbol("_open");
	const _path = Symbol("_path");
	const _pos = Symbol("_pos");
	const _queue = Symbol("_queue");
	const _read = Symbol("_read");
	const _readSize = Symbol("_readSize");
	const _reading = Symbol("_reading");
	const _remain = Symbol("_remain");
	const _size = Symbol("_size");
	const _write = Symbol("_write");
	const _writing = Symbol("_writing");
	const _defaultFlag = Symbol("_defaultFlag");
	const _errored = Symbol("_errored");
	var ReadStream = class extends Minipass {
		constructor(path, opt) {
			opt = opt || {};
			super(opt);
			this.readable = true;
			this.writable = false;
			if (typeof path !== "string") throw new TypeError("path must be a string");
			this[_errored] = false;
			this[_fd] = typeof opt.fd === "number" ? opt.fd : null;
			this[_path] = path;
			this[_readSize] = opt.readSize || 16777216;
			this[_reading] = false;
			this[_size] = typeof opt.size === "number" ? opt.size : 1e400;
			this[_remain] = this[_size];
			this[_autoClose] = typeof opt.autoClose === "boolean" ? opt.autoClose : true;
			if (typeof this[_fd] === "number") this[_read]();
			else this[_open]();
		}
		get fd() {
			return this[_fd];
		}
		get path() {
			return this[_path];
		}
		write() {
			throw new TypeError("this is a readable stream");
		}
		end() {
			throw new TypeError("this is a readable stream");
		}
		[_open]() {
			fs.open(this[_path], "r", (er, fd) => this[_onopen](er, fd));
		}
		[_onopen](er, fd) {
			if (er) this[_onerror](er);
			else {
				this[_fd] = fd;
				this.emit("open", fd);
				this[_read]();
			}
		}
		[_makeBuf]() {
			return Buffer.allocUnsafe(Math.min(this[_readSize], this[_remain]));
		}
		[_read]() {
			if (!this[_reading]) {
				this[_reading] = true;
				const buf = this[_makeBuf]();
				if (buf.length === 0) return process.nextTick(() => this[_onread](null, 0, buf));
				fs.read(this[_fd], buf, 0, buf.length, null, (er, br, b) => this[_onread](er, br, b));
			}
		}
		[_onread](er, br, buf) {
			this[_reading] = false;
			if (er) this[_onerror](er);
			else if (this[_handleChunk](br, buf)) this[_read]();
		}
		[_close]() {
			if (this[_autoClose] && typeof this[_fd] === "number") {
				const fd = this[_fd];
				this[_fd] = null;
				fs.close(fd, (er) => er ? this.emit("error", er) : this.emit("close"));
			}
		}
		[_onerror](er) {
			this[_reading] = true;
			this[_close]();
			this.emit("error", er);
		}
		[_handleChunk](br, buf) {
			let ret = false;
			this[_remain] -= br;
			if (br > 0) ret = super.write(br < buf.length ? buf.slice(0, br) : buf);
			if (br === 0 || this[_remain] <= 0) {
				ret = false;
				this[_close]();
				super.end();
			}
			return ret;
		}
		emit(ev, data) {
			switch (ev) {
				case "prefinish":
				case "finish": break;
				case "drain":
					if (typeof this[_fd] === "number") this[_read]();
					break;
				case "error":
					if (this[_errored]) return;
					this[_errored] = true;
					return super.emit(ev, data);
				default: return super.emit(ev, data);
			}
		}
	};
	var ReadStreamSync = class extends ReadStream {
		[_open]() {
			let threw = true;
			try {
				this[_onopen](null, fs.openSync(this[_path], "r"));
				threw = false;
			} finally {
				if (threw) this[_close]();
			}
		}
		[_read]() {
			let threw = true;
			try {
				if (!this[_reading]) {
					this[_reading] = true;
					do {
						const buf = this[_makeBuf]();
						const br = buf.length === 0 ? 0 : fs.readSync(this[_fd], buf, 0, buf.length, null);
						if (!this[_handleChunk](br, buf)) break;
					} while (true);
					this[_reading] = false;
				}
				threw = false;
			} finally {
				if (threw) this[_close]();
			}
		}
		[_close]() {
			if (this[_autoClose] && typeof this[_fd] === "number") {
				const fd = this[_fd];
				this[_fd] = null;
				fs.closeSync(fd);
				this.emit("close");
			}
		}
	};
	var WriteStream = class extends EE {
		constructor(path, opt) {
			opt = opt || {};
			super(opt);
			this.readable = false;
			this.writable = true;
			this[_errored] = false;
			this[_writing] = false;
			this[_ended] = false;
			this[_needDrain] = false;
			this[_queue] = [];
			this[_path] = path;
			this[_fd] = typeof opt.fd === "number" ? opt.fd : null;
			this[_mode] = opt.mode === void 0 ? 438 : opt.mode;
			this[_pos] = typeof opt.start === "number" ? opt.start : null;
			this[_autoClose] = typeof opt.autoClose === "boolean" ? opt.autoClose : true;
			const defaultFlag = this[_pos] !== null ? "r+" : "w";
			this[_defaultFlag] = opt.flags === void 0;
			this[_flags] = this[_defaultFlag] ? defaultFlag : opt.flags;
			if (this[_fd] === null) this[_open]();
		}
		emit(ev, data) {
			if (ev === "error") {
				if (this[_errored]) return;
				this[_errored] = true;
			}
			return super.emit(ev, data);
		}
		get fd() {
			return this[_fd];
		}
		get path() {
			return this[_path];
		}
		[_onerror](er) {
			this[_close]();
			this[_writing] = true;
			this.emit("error", er);
		}
		[_open]() {
			fs.open(this[_path], this[_flags], this[_mode], (er, fd) => this[_onopen](er, fd));
		}
		[_onopen](er, fd) {
			if (this[_defaultFlag] && this[_flags] === "r+" && er && er.code === "ENOENT") {
				this[_flags] = "w";
				this[_open]();
			} else if (er) this[_onerror](er);
			else {
				this[_fd] = fd;
				this.emit("open", fd);
				if (!this[_writing]) this[_flush]();
			}
		}
		end(buf, enc) {
			if (buf) this.write(buf, enc);
			this[_ended] = true;
			if (!this[_writing] && !this[_queue].length && typeof this[_fd] === "number") this[_onwrite](null, 0);
			return this;
		}
		write(buf, enc) {
			if (typeof buf === "string") buf = Buffer.from(buf, enc);
			if (this[_ended]) {
				this.emit("error", new Error("write() after end()"));
				return false;
			}
			if (this[_fd] === null || this[_writing] || this[_queue].length) {
				this[_queue].push(buf);
				this[_needDrain] = true;
				return false;
			}
			this[_writing] = true;
			this[_write](buf);
			return true;
		}
		[_write](buf) {
			fs.write(this[_fd], buf, 0, buf.length, this[_pos], (er, bw) => this[_onwrite](er, bw));
		}
		[_onwrite](er, bw) {
			if (er) this[_onerror](er);
			else {
				if (this[_pos] !== null) this[_pos] += bw;
				if (this[_queue].length) this[_flush]();
				else {
					this[_writing] = false;
					if (this[_ended] && !this[_finished]) {
						this[_finished] = true;
						this[_close]();
						this.emit("finish");
					} else if (this[_needDrain]) {
						this[_needDrain] = false;
						this.emit("drain");
					}
				}
			}
		}
		[_flush]() {
			if (this[_queue].length === 0) {
				if (this[_ended]) this[_onwrite](null, 0);
			} else if (this[_queue].length === 1) this[_write](this[_queue].pop());
			else {
				const iovec = this[_queue];
				this[_queue] = [];
				writev(this[_fd], iovec, this[_pos], (er, bw) => this[_onwrite](er, bw));
			}
		}
		[_close]() {
			if (this[_autoClose] && typeof this[_fd] === "number") {
				const fd = this[_fd];
				this[_fd] = null;
				fs.close(fd, (er) => er ? this.emit("error", er) : this.emit("close"));
			}
		}
	};
	var WriteStreamSync = class extends WriteStream {
		[_open]() {
			let fd;
			if (this[_defaultFlag] && this[_flags] === "r+") try {
				fd = fs.openSync(this[_path], this[_flags], this[_mode]);
			} catch (er) {
				if (er.code === "ENOENT") {
					this[_flags] = "w";
					return this[_open]();
				} else throw er;
			}
			else fd = fs.openSync(this[_path], this[_flags], this[_mode]);
			this[_onopen](null, fd);
		}
		[_close]() {
			if (this[_autoClose] && typeof this[_fd] === "number") {
				const fd = this[_fd];
				this[_fd] = null;
				fs.closeSync(fd);
				this.emit("close");
			}
		}
		[_write](buf) {
			let threw = true;
			try {
				this[_onwrite](null, fs.writeSync(this[_fd], buf, 0, buf.length, this[_pos]));
				threw = false;
			} finally {
				if (threw) try {
					this[_close]();
				} catch {}
			}
		}
	};
	exports.ReadStream = ReadStream;
	exports.ReadStreamSync = ReadStreamSync;
	exports.WriteStream = WriteStream;
	exports.WriteStreamSync = WriteStreamSync;
}));
// node_modules/npm-normalize-package-bin/lib/index.js
var require_lib$5 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { join, basename } = require("path");
	const normalize = (pkg) => !pkg.bin ? removeBin(pkg) : typeof pkg.bin === "string" ? normalizeString(pkg) : Array.isArray(pkg.bin) ? normalizeArray(pkg) : typeof pkg.bin === "object" ? normalizeObject(pkg) : removeBin(pkg);
	const normalizeString = (pkg) => {
		if (!pkg.name) return removeBin(pkg);
		pkg.bin = { [pkg.name]: pkg.bin };
		return normalizeObject(pkg);
	};
	const normalizeArray = (pkg) => {
		pkg.bin = pkg.bin.reduce((acc, k) => {
			acc[basename(k)] = k;
			return acc;
		}, {});
		return normalizeObject(pkg);
	};
	const removeBin = (pkg) => {
		delete pkg.bin;
		return pkg;
	};
	const normalizeObject = (pkg) => {
		const orig = pkg.bin;
		const clean = {};
		let hasBins = false;
		Object.keys(orig).forEach((binKey) => {
			const base = join("/", basename(binKey.replace(/\\|:/g, "/"))).slice(1);
			if (typeof orig[binKey] !== "string" || !base) return;
			const binTarget = join("/", orig[binKey].replace(/\\/g, "/")).replace(/\\/g, "/").slice(1);
			if (!binTarget) return;
			clean[base] = binTarget;
			hasBins = true;
		});
		if (hasBins) pkg.bin = clean;
		else delete pkg.bin;
		return pkg;
	};
	module.exports = normalize;
}));
// node_modules/npm-bundled/lib/index.js
var require_lib$4 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const fs = require("fs");
	const path = require("path");
	const EE = require("events").EventEmitter;
	const normalizePackageBin = require_lib$5();
	var BundleWalker = class BundleWalker extends EE {
		constructor(opt) {
			opt = opt || {};
			super(opt);
			this.path = path.resolve(opt.path || process.cwd());
			this.parent = opt.parent || null;
			if (this.parent) {
				this.result = this.parent.result;
				if (!this.parent.parent) {
					const base = path.basename(this.path);
					const scope = path.basename(path.dirname(this.path));
					this.result.add(/^@/.test(scope) ? scope + "/" + base : base);
				}
				this.root = this.parent.root;
				this.packageJsonCache = this.parent.packageJsonCache;
			} else {
				this.result = new Set();
				this.root = this.path;
				this.packageJsonCache = opt.packageJsonCache || new Map();
			}
			this.seen = new Set();
			this.didDone = false;
			this.children = 0;
			this.node_modules = [];
			this.package = null;
			this.bundle = null;
		}
		addListener(ev, fn) {
			return this.on(ev, fn);
		}
		on(ev, fn) {
			const ret = super.on(ev, fn);
			if (ev === "done" && this.didDone) this.emit("done", this.result);
			return ret;
		}
		done() {
			if (!this.didDone) {
				this.didDone = true;
				if (!this.parent) {
					const res = Array.from(this.result);
					this.result = res;
					this.emit("done", res);
				} else this.emit("done");
			}
		}
		start() {
			const pj = path.resolve(this.path, "package.json");
			if (this.packageJsonCache.has(pj)) this.onPackage(this.packageJsonCache.get(pj));
			else this.readPackageJson(pj);
			return this;
		}
		readPackageJson(pj) {
			fs.readFile(pj, (er, data) => er ? this.done() : this.onPackageJson(pj, data));
		}
		onPackageJson(pj, data) {
			try {
				this.package = normalizePackageBin(JSON.parse(data + ""));
			} catch (er) {
				return this.done();
			}
			this.packageJsonCache.set(pj, this.package);
			this.onPackage(this.package);
		}
		allDepsBundled(pkg) {
			return Object.keys(pkg.dependencies || {}).concat(Object.keys(pkg.optionalDependencies || {}));
		}
		onPackage(pkg) {
			const bdRaw = this.parent ? this.allDepsBundled(pkg) : pkg.bundleDependencies || pkg.bundledDependencies || [];
			const bd = Array.from(new Set(Array.isArray(bdRaw) ? bdRaw : bdRaw === true ? this.allDepsBundled(pkg) : Object.keys(bdRaw)));
			if (!bd.length) return this.done();
			this.bundle = bd;
			this.readModules();
		}
		readModules() {
			readdirNodeModules(this.path + "/node_modules", (er, nm) => er ? this.onReaddir([]) : this.onReaddir(nm));
		}
		onReaddir(nm) {
			this.node_modules = nm;
			this.bundle.forEach((dep) => this.childDep(dep));
			if (this.children === 0) this.done();
		}
		childDep(dep) {
			if (this.node_modules.indexOf(dep) !== -1) {
				if (!this.seen.has(dep)) {
					this.seen.add(dep);
					this.child(dep);
				}
			} else if (this.parent) this.parent.childDep(dep);
		}
		child(dep) {
			const p = this.path + "/node_modules/" + dep;
			this.children += 1;
			const child = new BundleWalker({
				path: p,
				parent: this
			});
			child.on("done", () => {
				if (--this.children === 0) this.done();
			});
			child.start();
		}
	};
	var BundleWalkerSync = class BundleWalkerSync extends BundleWalker {
		start() {
			super.start();
			this.done();
			return this;
		}
		readPackageJson(pj) {
			try {
				this.onPackageJson(pj, fs.readFileSync(pj));
			} catch {}
			return this;
		}
		readModules() {
			try {
				this.onReaddir(readdirNodeModulesSync(this.path + "/node_modules"));
			} catch {
				this.onReaddir([]);
			}
		}
		child(dep) {
			new BundleWalkerSync({
				path: this.path + "/node_modules/" + dep,
				parent: this
			}).start();
		}
	};
	const readdirNodeModules = (nm, cb) => {
		fs.readdir(nm, (er, set) => {
			if (er) cb(er);
			else {
				const scopes = set.filter((f) => /^@/.test(f));
				if (!scopes.length) cb(null, set);
				else {
					const unscoped = set.filter((f) => !/^@/.test(f));
					let count = scopes.length;
					scopes.forEach((scope) => {
						fs.readdir(nm + "/" + scope, (readdirEr, pkgs) => {
							if (readdirEr || !pkgs.length) unscoped.push(scope);
							else unscoped.push.apply(unscoped, pkgs.map((p) => scope + "/" + p));
							if (--count === 0) cb(null, unscoped);
						});
					});
				}
			}
		});
	};
	const readdirNodeModulesSync = (nm) => {
		const set = fs.readdirSync(nm);
		const unscoped = set.filter((f) => !/^@/.test(f));
		const scopes = set.filter((f) => /^@/.test(f)).map((scope) => {
			try {
				const pkgs = fs.readdirSync(nm + "/" + scope);
				return pkgs.length ? pkgs.map((p) => scope + "/" + p) : [scope];
			} catch (er) {
				return [scope];
			}
		}).reduce((a, b) => a.concat(b), []);
		return unscoped.concat(scopes);
	};
	const walk = (options, callback) => {
		const p = new Promise((resolve, reject) => {
			new BundleWalker(options).on("done", resolve).on("error", reject).start();
		});
		return callback ? p.then((res) => callback(null, res), callback) : p;
	};
	const walkSync = (options) => {
		return new BundleWalkerSync(options).start().result;
	};
	module.exports = walk;
	walk.sync = walkSync;
	walk.BundleWalker = BundleWalker;
	walk.BundleWalkerSync = BundleWalkerSync;
}));
// node_modules/@npmcli/installed-package-contents/lib/index.js
var require_lib$3 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const bundled = require_lib$4();
	const { readFile, readdir, stat } = require("fs/promises");
	const { resolve, basename, dirname } = require("path");
	const normalizePackageBin = require_lib$5();
	const readPackage = ({ path, packageJsonCache }) => packageJsonCache.has(path) ? Promise.resolve(packageJsonCache.get(path)) : readFile(path).then((json) => {
		const pkg = normalizePackageBin(JSON.parse(json));
		packageJsonCache.set(path, pkg);
		return pkg;
	}).catch(() => null);
	const normalized = Symbol("package data has been normalized");
	const rpj = ({ path, packageJsonCache }) => readPackage({
		path,
		packageJsonCache
	}).then((pkg) => {
		if (!pkg || pkg[normalized]) return pkg;
		if (pkg.bundledDependencies && !pkg.bundleDependencies) {
			pkg.bundleDependencies = pkg.bundledDependencies;
			delete pkg.bundledDependencies;
		}
		const bd = pkg.bundleDependencies;
		if (bd === true) pkg.bundleDependencies = [...Object.keys(pkg.dependencies || {}), ...Object.keys(pkg.optionalDependencies || {})];
		if (typeof bd === "object" && !Array.isArray(bd)) pkg.bundleDependencies = Object.keys(bd);
		pkg[normalized] = true;
		return pkg;
	});
	const pkgContents = async ({ path, depth = 1, currentDepth = 0, pkg = null, result = null, packageJsonCache = null }) => {
		if (!result) result = new Set();
		if (!packageJsonCache) packageJsonCache = new Map();
		if (pkg === true) return rpj({
			path: path + "/package.json",
			packageJsonCache
		}).then((p) => pkgContents({
			path,
			depth,
			currentDepth,
			pkg: p,
			result,
			packageJsonCache
		}));
		if (pkg) {
			if (pkg.bin) {
				const dir = dirname(path);
				const scope = basename(dir);
				const nm = /^@.+/.test(scope) ? dirname(dir) : dir;
				const binFiles = [];
				Object.keys(pkg.bin).forEach((b) => {
					const base = resolve(nm, ".bin", b);
					binFiles.push(base, base + ".cmd", base + ".ps1");
				});
				(await Promise.all(binFiles.map((b) => stat(b).then(() => b).catch(() => null)))).filter((b) => b).forEach((b) => result.add(b));
			}
		}
		if (currentDepth >= depth) {
			result.add(path);
			return result;
		}
		const [dirEntries, bundleDeps] = await Promise.all([readdir(path, { withFileTypes: true }), currentDepth === 0 && pkg && pkg.bundleDependencies ? bundled({
			path,
			packageJsonCache
		}) : null]).catch(() => []);
		if (!dirEntries) return result;
		if (!dirEntries.length && !bundleDeps && currentDepth !== 0) {
			result.add(path);
			return result;
		}
		const recursePromises = [];
		for (const entry of dirEntries) {
			const p = resolve(path, entry.name);
			if (entry.isDirectory() === false) {
				result.add(p);
				continue;
			}
			if (currentDepth !== 0 || entry.name !== "node_modules") {
				if (currentDepth < depth - 1) recursePromises.push(pkgContents({
					path: p,
					packageJsonCache,
					depth,
					currentDepth: currentDepth + 1,
					result
				}));
				else result.add(p);
				continue;
			}
		}
		if (bundleDeps) recursePromises.push(...bundleDeps.map((dep) => {
			const p = resolve(path, "node_modules", dep);
			return pkgContents({
				path: p,
				packageJsonCache,
				pkg: true,
				depth,
				currentDepth: currentDepth + 1,
				result
			});
		}));
		if (recursePromises.length) await Promise.all(recursePromises);
		return result;
	};
	module.exports = ({ path, ...opts }) => pkgContents({
		path: resolve(path),
		...opts,
		pkg: true
	}).then((results) => [...results]);
}));
// node_modules/pacote/lib/util/protected.js
var require_protected = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		cacheFetches: Symbol.for("pacote.Fetcher._cacheFetches"),
		readPackageJson: Symbol.for("package.Fetcher._readPackageJson"),
		tarballFromResolved: Symbol.for("pacote.Fetcher._tarballFromResolved")
	};
}));
// node_modules/pacote/lib/util/cache-dir.js
var require_cache_dir = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { resolve } = require("node:path");
	const { tmpdir, homedir } = require("node:os");
	module.exports = (fakePlatform = false) => {
		const temp = tmpdir();
		const uidOrPid = process.getuid ? process.getuid() : process.pid;
		const home = homedir() || resolve(temp, "npm-" + uidOrPid);
		const platform = fakePlatform || process.platform;
		const cacheExtra = platform === "win32" ? "npm-cache" : ".npm";
		const cacheRoot = platform === "win32" && process.env.LOCALAPPDATA || home;
		return {
			cacache: resolve(cacheRoot, cacheExtra, "_cacache"),
			tufcache: resolve(cacheRoot, cacheExtra, "_tuf")
		};
	};
}));
// node_modules/pacote/lib/util/is-package-bin.js
var require_is_package_bin = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const binObj = (name, bin) => typeof bin === "string" ? { [name]: bin } : bin;
	const hasBin = (pkg, path) => {
		const bin = binObj(pkg.name, pkg.bin);
		const p = path.replace(/^[^\\/]*\//, "");
		for (const kv of Object.entries(bin)) if (kv[1] === p) return true;
		return false;
	};
	module.exports = (pkg, path) => pkg && pkg.bin ? hasBin(pkg, path) : false;
}));
// node_modules/pacote/lib/util/trailing-slashes.js
var require_trailing_slashes = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const removeTrailingSlashes = (input) => {
		let output = input;
		while (output.endsWith("/")) output = output.slice(0, -1);
		return output;
	};
	module.exports = removeTrailingSlashes;
}));
// node_modules/pacote/lib/file.js
var require_file = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { resolve } = require("node:path");
	const { stat, chmod } = require("node:fs/promises");
	const cacache = require_lib$13.require_unused();
	const fsm = require_lib$6();
	const Fetcher = require_fetcher();
	const _ = require_protected();
	var FileFetcher = class extends Fetcher {
		constructor(spec, opts) {
			super(spec, opts);
			this.resolved = this.spec.fetchSpec;
		}
		get types() {
			return ["file"];
		}
		manifest() {
			if (this.package) return Promise.resolve(this.package);
			return cacache.tmp.withTmp(this.cache, this.opts, (dir) => this.extract(dir).then(() => this[_.readPackageJson](dir)).then((mani) => this.package = {
				...mani,
				_integrity: this.integrity && String(this.integrity),
				_resolved: this.resolved,
				_from: this.from
			}));
		}
		#exeBins(pkg, dest) {
			if (!pkg.bin) return Promise.resolve();
			return Promise.all(Object.keys(pkg.bin).map(async (k) => {
				const script = resolve(dest, pkg.bin[k]);
				try {
					const st = await stat(script);
					const mode = st.mode | 73;
					if (mode === st.mode) return;
					await chmod(script, mode);
				} catch {}
			}));
		}
		extract(dest) {
			return super.extract(dest).then((result) => this.package ? result : this[_.readPackageJson](dest).then((pkg) => this.#exeBins(pkg, dest)).then(() => result));
		}
		[_.tarballFromResolved]() {
			return new fsm.ReadStream(this.resolved);
		}
		packument() {
			return this.manifest().then((mani) => ({
				name: mani.name,
				"dist-tags": { [this.defaultTag]: mani.version },
				versions: { [mani.version]: {
					...mani,
					dist: {
						tarball: `file:${this.resolved}`,
						integrity: this.integrity && String(this.integrity)
					}
				} }
			}));
		}
	};
	module.exports = FileFetcher;
}));
// node_modules/pacote/package.json
var require_package = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = {
		"name": "pacote",
		"version": "22.0.0",
		"description": "JavaScript package downloader",
		"author": "GitHub Inc.",
		"bin": { "pacote": "bin/index.js" },
		"license": "ISC",
		"main": "lib/index.js",
		"scripts": {
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
			"timeout": 300,
			"nyc-arg": ["--exclude", "tap-snapshots/**"]
		},
		"devDependencies": {
			"@npmcli/arborist": "^9.0.2",
			"@npmcli/eslint-config": "^7.0.0",
			"@npmcli/template-oss": "5.1.0",
			"hosted-git-info": "^10.1.1",
			"mutate-fs": "^2.1.1",
			"nock": "^13.2.4",
			"npm-registry-mock": "^1.3.2",
			"rimraf": "^6.0.1",
			"tap": "^16.0.1"
		},
		"files": ["bin/", "lib/"],
		"keywords": [
			"packages",
			"npm",
			"git"
		],
		"dependencies": {
			"@gar/promise-retry": "^1.0.0",
			"@npmcli/git": "^8.0.0",
			"@npmcli/installed-package-contents": "^5.0.0",
			"@npmcli/package-json": "^8.0.0",
			"@npmcli/promise-spawn": "^10.0.0",
			"@npmcli/run-script": "^11.0.0",
			"cacache": "^21.0.1",
			"fs-minipass": "^3.0.0",
			"minipass": "^7.0.2",
			"npm-package-arg": "^14.0.0",
			"npm-packlist": "^11.2.0",
			"npm-pick-manifest": "^12.0.0",
			"npm-registry-fetch": "^20.0.1",
			"proc-log": "^7.0.0",
			"sigstore": "^5.0.0",
			"ssri": "^14.0.0",
			"tar": "^7.4.3"
		},
		"engines": { "node": "^22.22.2 || ^24.15.0 || >=26.0.0" },
		"repository": {
			"type": "git",
			"url": "git+https://github.com/npm/pacote.git"
		},
		"templateOSS": {
			"//@npmcli/template-oss": "This file is partially managed by @npmcli/template-oss. Edits may be overwritten.",
			"version": "5.1.0",
			"windowsCI": false,
			"publish": "true",
			"updateNpm": false
		}
	};
}));
// node_modules/pacote/lib/remote.js
var require_remote = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const fetch = require_start.require_lib();
	const { Minipass } = require_commonjs$3.require_commonjs();
	const Fetcher = require_fetcher();
	const FileFetcher = require_file();
	const _ = require_protected();
	const pacoteVersion = require_package().version;
	var RemoteFetcher = class extends Fetcher {
		constructor(spec, opts) {
			super(spec, opts);
			this.resolved = this.spec.fetchSpec;
			const resolvedURL = new URL(this.resolved);
			if (this.replaceRegistryHost !== "never" && (this.replaceRegistryHost === "always" || this.replaceRegistryHost === resolvedURL.host)) this.resolved = new URL(resolvedURL.pathname, this.registry).href;
			const nameat = this.spec.name ? `${this.spec.name}@` : "";
			this.pkgid = opts.pkgid ? opts.pkgid : `remote:${nameat}${this.resolved}`;
		}
		get [_.cacheFetches]() {
			return false;
		}
		[_.tarballFromResolved]() {
			const stream = new Minipass();
			stream.hasIntegrityEmitter = true;
			const fetchOpts = {
				...this.opts,
				headers: this.#headers(),
				spec: this.spec,
				integrity: this.integrity,
				algorithms: [this.pickIntegrityAlgorithm()]
			};
			fetch(this.resolved, fetchOpts).then((res) => {
				res.body.on("error", (er) => stream.emit("error", er));
				res.body.on("integrity", (i) => {
					this.integrity = i;
					stream.emit("integrity", i);
				});
				res.body.pipe(stream);
			}).catch((er) => stream.emit("error", er));
			return stream;
		}
		#headers() {
			return {
				"user-agent": this.opts.userAgent || `pacote/${pacoteVersion} node/${process.version}`,
				...this.opts.headers || {},
				"pacote-version": pacoteVersion,
				"pacote-req-type": "tarball",
				"pacote-pkg-id": this.pkgid,
				...this.integrity ? { "pacote-integrity": String(this.integrity) } : {},
				...this.opts.headers || {}
			};
		}
		get types() {
			return ["remote"];
		}
		packument() {
			return FileFetcher.prototype.packument.apply(this);
		}
		manifest() {
			return FileFetcher.prototype.manifest.apply(this);
		}
	};
	module.exports = RemoteFetcher;
}));
// node_modules/pacote/lib/registry.js
var require_registry = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const crypto = require("node:crypto");
	const PackageJson = require_lib$12.require_lib();
	const pickManifest = require_lib$13.require_unused();
	const ssri = require_lib$13.require_lib$5();
	const npa = require_start.require_npa();
	const sigstore = require_sigstore$1.require_sigstore();
	const fetch = require_start.require_lib();
	const Fetcher = require_fetcher();
	const RemoteFetcher = require_remote();
	const pacoteVersion = require_package().version;
	const removeTrailingSlashes = require_trailing_slashes();
	const _ = require_protected();
	const corgiDoc = "application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8, */*";
	const fullDoc = "application/json";
	const MISSING_TIME_CUTOFF = "2015-01-01T00:00:00.000Z";
	var RegistryFetcher = class extends Fetcher {
		#cacheKey;
		constructor(spec, opts) {
			super(spec, opts);
			this.packumentCache = this.opts.packumentCache || null;
			this.registry = fetch.pickRegistry(spec, opts);
			this.packumentUrl = `${removeTrailingSlashes(this.registry)}/${this.spec.escapedName}`;
			this.#cacheKey = `${this.fullMetadata ? "full" : "corgi"}:${this.packumentUrl}`;
			const parsed = new URL(this.registry);
			const regKey = `//${parsed.host}${parsed.pathname}`;
			if (this.opts[`${regKey}:_keys`]) this.registryKeys = this.opts[`${regKey}:_keys`];
		}
		async resolve() {
			await this.manifest();
			if (!this.resolved) throw Object.assign(new Error("Invalid package manifest: no `dist.tarball` field"), { package: this.spec.toString() });
			return this.resolved;
		}
		#headers() {
			return {
				"user-agent": this.opts.userAgent || `pacote/${pacoteVersion} node/${process.version}`,
				...this.opts.headers || {},
				"pacote-version": pacoteVersion,
				"pacote-req-type": "packument",
				"pacote-pkg-id": `registry:${this.spec.name}`,
				accept: this.fullMetadata ? fullDoc : corgiDoc
			};
		}
		async packument() {
			if (this.packumentCache?.has(this.#cacheKey)) return this.packumentCache.get(this.#cacheKey);
			try {
				const res = await fetch(this.packumentUrl, {
					...this.opts,
					headers: this.#headers(),
					spec: this.spec,
					integrity: null
				});
				const packument = await res.json();
				const contentLength = res.headers.get("content-length");
				if (contentLength) packument._contentLength = Number(contentLength);
				this.packumentCache?.set(this.#cacheKey, packument);
				return packument;
			} catch (err) {
				this.packumentCache?.delete(this.#cacheKey);
				if (err.code !== "E404" || this.fullMetadata) throw err;
				this.fullMetadata = true;
				return this.packument();
			}
		}
		async manifest() {
			if (this.package) return this.package;
			if (this.opts.verifySignatures) this.fullMetadata = true;
			const packument = await this.packument();
			const steps = PackageJson.normalizeSteps.filter((s) => s !== "_attributes");
			const mani = await new PackageJson().fromContent(pickManifest(packument, this.spec.fetchSpec, {
				...this.opts,
				defaultTag: this.defaultTag,
				before: this.before
			})).normalize({ steps }).then((p) => p.content);
			const time = packument.time?.[mani.version];
			if (time) mani._time = time;
			const { dist } = mani;
			if (dist) {
				this.resolved = mani._resolved = dist.tarball;
				mani._from = this.from;
				const distIntegrity = dist.integrity ? ssri.parse(dist.integrity) : dist.shasum ? ssri.fromHex(dist.shasum, "sha1", { ...this.opts }) : null;
				if (distIntegrity) {
					if (this.integrity && !this.integrity.match(distIntegrity)) {
						for (const algo of Object.keys(this.integrity)) if (distIntegrity[algo]) throw Object.assign(new Error(`Integrity checksum failed when using ${algo}: wanted ${this.integrity} but got ${distIntegrity}.`), { code: "EINTEGRITY" });
					}
					this.integrity = distIntegrity;
				}
			}
			if (this.integrity) {
				mani._integrity = String(this.integrity);
				if (dist.signatures) {
					if (this.opts.verifySignatures) {
						const message = `${mani._id}:${mani._integrity}`;
						for (const signature of dist.signatures) {
							const publicKey = this.registryKeys && this.registryKeys.filter((key) => key.keyid === signature.keyid)[0];
							if (!publicKey) throw Object.assign(new Error(`${mani._id} has a registry signature with keyid: ${signature.keyid} but no corresponding public key can be found`), { code: "EMISSINGSIGNATUREKEY" });
							const publishedTime = Date.parse(mani._time || MISSING_TIME_CUTOFF);
							if (!(!publicKey.expires || publishedTime < Date.parse(publicKey.expires))) throw Object.assign(new Error(`${mani._id} has a registry signature with keyid: ${signature.keyid} but the corresponding public key has expired ${publicKey.expires}`), { code: "EEXPIREDSIGNATUREKEY" });
							const verifier = crypto.createVerify("SHA256");
							verifier.write(message);
							verifier.end();
							if (!verifier.verify(publicKey.pemkey, signature.sig, "base64")) throw Object.assign(new Error(`${mani._id} has an invalid registry signature with keyid: ${publicKey.keyid} and signature: ${signature.sig}`), {
								code: "EINTEGRITYSIGNATURE",
								keyid: publicKey.keyid,
								signature: signature.sig,
								resolved: mani._resolved,
								integrity: mani._integrity
							});
						}
						mani._signatures = dist.signatures;
					} else mani._signatures = dist.signatures;
				}
				if (dist.attestations) {
					if (this.opts.verifyAttestations) {
						const attestationsPath = new URL(dist.attestations.url).pathname;
						const attestationsUrl = new URL(attestationsPath, this.registry).href;
						const { attestations } = await (await fetch(attestationsUrl, {
							...this.opts,
							integrity: null
						})).json();
						const bundles = attestations.map(({ predicateType, bundle }) => {
							return {
								predicateType,
								bundle,
								statement: JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, "base64").toString("utf8")),
								keyid: bundle.dsseEnvelope.signatures[0].keyid,
								signature: bundle.dsseEnvelope.signatures[0].sig
							};
						});
						const attestationKeyIds = bundles.map((b) => b.keyid).filter((k) => !!k);
						const attestationRegistryKeys = (this.registryKeys || []).filter((key) => attestationKeyIds.includes(key.keyid));
						if (attestationKeyIds.length > 0 && !attestationRegistryKeys.length) throw Object.assign(new Error(`${mani._id} has attestations but no corresponding public key(s) can be found`), { code: "EMISSINGSIGNATUREKEY" });
						for (const { predicateType, bundle, keyid, signature, statement } of bundles) {
							const publicKey = attestationRegistryKeys.find((key) => key.keyid === keyid);
							if (keyid) {
								if (!publicKey) throw Object.assign(new Error(`${mani._id} has attestations with keyid: ${keyid} but no corresponding public key can be found`), { code: "EMISSINGSIGNATUREKEY" });
								const integratedTime = new Date(Number(bundle.verificationMaterial.tlogEntries[0].integratedTime) * 1e3);
								if (!(!publicKey.expires || integratedTime < Date.parse(publicKey.expires))) throw Object.assign(new Error(`${mani._id} has attestations with keyid: ${keyid} but the corresponding public key has expired ${publicKey.expires}`), { code: "EEXPIREDSIGNATUREKEY" });
							}
							const subject = {
								name: statement.subject[0].name,
								sha512: statement.subject[0].digest.sha512
							};
							const purl = this.spec.type === "version" ? npa.toPurl(this.spec) : this.spec;
							if (subject.name !== purl) throw Object.assign(new Error(`${mani._id} package name and version (PURL): ${purl} doesn't match what was signed: ${subject.name}`), { code: "EATTESTATIONSUBJECT" });
							const integrityHexDigest = ssri.parse(this.integrity).hexDigest();
							if (subject.sha512 !== integrityHexDigest) throw Object.assign(new Error(`${mani._id} package integrity (hex digest): ${integrityHexDigest} doesn't match what was signed: ${subject.sha512}`), { code: "EATTESTATIONSUBJECT" });
							try {
								const options = {
									tufCachePath: this.tufCache,
									tufForceCache: true,
									keySelector: publicKey ? () => publicKey.pemkey : void 0
								};
								await sigstore.verify(bundle, options);
							} catch (e) {
								throw Object.assign(new Error(`${mani._id} failed to verify attestation: ${e.message}`), {
									code: "EATTESTATIONVERIFY",
									predicateType,
									keyid,
									signature,
									resolved: mani._resolved,
									integrity: mani._integrity
								});
							}
						}
						mani._attestations = dist.attestations;
						mani._attestationBundles = attestations;
					} else mani._attestations = dist.attestations;
				}
			}
			this.package = mani;
			return this.package;
		}
		[_.tarballFromResolved]() {
			return new RemoteFetcher(this.resolved, {
				...this.opts,
				resolved: this.resolved,
				pkgid: `registry:${this.spec.name}@${this.resolved}`
			})[_.tarballFromResolved]();
		}
		get types() {
			return [
				"tag",
				"version",
				"range"
			];
		}
	};
	module.exports = RegistryFetcher;
}));
// node_modules/ignore-walk/lib/index.js
var require_lib$2 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const fs = require("fs");
	const path = require("path");
	const EE = require("events").EventEmitter;
	const Minimatch = require_commonjs$4.require_commonjs().Minimatch;
	var Walker = class Walker extends EE {
		constructor(opts) {
			opts = opts || {};
			super(opts);
			this.isSymbolicLink = opts.isSymbolicLink;
			this.path = opts.path || process.cwd();
			this.basename = path.basename(this.path);
			this.ignoreFiles = opts.ignoreFiles || [".ignore"];
			this.ignoreRules = {};
			this.parent = opts.parent || null;
			this.includeEmpty = !!opts.includeEmpty;
			this.root = this.parent ? this.parent.root : this.path;
			this.follow = !!opts.follow;
			this.result = this.parent ? this.parent.result : new Set();
			this.entries = null;
			this.sawError = false;
			this.exact = opts.exact;
		}
		sort(a, b) {
			return a.localeCompare(b, "en");
		}
		emit(ev, data) {
			let ret = false;
			if (!(this.sawError && ev === "error")) {
				if (ev === "error") this.sawError = true;
				else if (ev === "done" && !this.parent) {
					data = Array.from(data).map((e) => /^@/.test(e) ? `./${e}` : e).sort(this.sort);
					this.result = data;
				}
				if (ev === "error" && this.parent) ret = this.parent.emit("error", data);
				else ret = super.emit(ev, data);
			}
			return ret;
		}
		start() {
			fs.readdir(this.path, (er, entries) => er ? this.emit("error", er) : this.onReaddir(entries));
			return this;
		}
		isIgnoreFile(e) {
			return e !== "." && e !== ".." && this.ignoreFiles.indexOf(e) !== -1;
		}
		onReaddir(entries) {
			this.entries = entries;
			if (entries.length === 0) {
				if (this.includeEmpty) this.result.add(this.path.slice(this.root.length + 1));
				this.emit("done", this.result);
			} else if (this.entries.some((e) => this.isIgnoreFile(e))) this.addIgnoreFiles();
			else this.filterEntries();
		}
		addIgnoreFiles() {
			const newIg = this.entries.filter((e) => this.isIgnoreFile(e));
			let igCount = newIg.length;
			const then = () => {
				if (--igCount === 0) this.filterEntries();
			};
			newIg.forEach((e) => this.addIgnoreFile(e, then));
		}
		addIgnoreFile(file, then) {
			const ig = path.resolve(this.path, file);
			fs.readFile(ig, "utf8", (er, data) => er ? this.emit("error", er) : this.onReadIgnoreFile(file, data, then));
		}
		onReadIgnoreFile(file, data, then) {
			const mmopt = {
				matchBase: true,
				dot: true,
				flipNegate: true,
				nocase: true
			};
			const rules = data.split(/\r?\n/).filter((line) => !/^#|^$/.test(line.trim())).map((rule) => {
				return new Minimatch(rule.trim(), mmopt);
			});
			this.ignoreRules[file] = rules;
			then();
		}
		filterEntries() {
			const filtered = this.entries.map((entry) => {
				const passFile = this.filterEntry(entry);
				const passDir = this.filterEntry(entry, true);
				return passFile || passDir ? [
					entry,
					passFile,
					passDir
				] : false;
			}).filter((e) => e);
			let entryCount = filtered.length;
			if (entryCount === 0) this.emit("done", this.result);
			else {
				const then = () => {
					if (--entryCount === 0) this.emit("done", this.result);
				};
				filtered.forEach((filt) => {
					const entry = filt[0];
					const file = filt[1];
					const dir = filt[2];
					this.stat({
						entry,
						file,
						dir
					}, then);
				});
			}
		}
		onstat({ st, entry, file, dir, isSymbolicLink }, then) {
			const abs = this.path + "/" + entry;
			if (!st.isDirectory()) {
				if (file) this.result.add(abs.slice(this.root.length + 1));
				then();
			} else if (dir) this.walker(entry, {
				isSymbolicLink,
				exact: file || this.filterEntry(entry + "/")
			}, then);
			else then();
		}
		stat({ entry, file, dir }, then) {
			const abs = this.path + "/" + entry;
			fs.lstat(abs, (lstatErr, lstatResult) => {
				if (lstatErr) this.emit("error", lstatErr);
				else {
					const isSymbolicLink = lstatResult.isSymbolicLink();
					if (this.follow && isSymbolicLink) fs.stat(abs, (statErr, statResult) => {
						if (statErr) this.emit("error", statErr);
						else this.onstat({
							st: statResult,
							entry,
							file,
							dir,
							isSymbolicLink
						}, then);
					});
					else this.onstat({
						st: lstatResult,
						entry,
						file,
						dir,
						isSymbolicLink
					}, then);
				}
			});
		}
		walkerOpt(entry, opts) {
			return {
				path: this.path + "/" + entry,
				parent: this,
				ignoreFiles: this.ignoreFiles,
				follow: this.follow,
				includeEmpty: this.includeEmpty,
				...opts
			};
		}
		walker(entry, opts, then) {
			new Walker(this.walkerOpt(entry, opts)).on("done", then).start();
		}
		filterEntry(entry, partial, entryBasename) {
			let included = true;
			if (this.parent && this.parent.filterEntry) {
				const parentEntry = this.basename + "/" + entry;
				const parentBasename = entryBasename || entry;
				included = this.parent.filterEntry(parentEntry, partial, parentBasename);
				if (!included && !this.exact) return false;
			}
			this.ignoreFiles.forEach((f) => {
				if (this.ignoreRules[f]) this.ignoreRules[f].forEach((rule) => {
					if (rule.negate !== included) {
						const isRelativeRule = entryBasename && rule.globParts.some((part) => part.length <= (part.slice(-1)[0] ? 1 : 2));
						if (rule.match("/" + entry) || rule.match(entry) || !!partial && (rule.match("/" + entry + "/") || rule.match(entry + "/") || rule.negate && (rule.match("/" + entry, true) || rule.match(entry, true)) || isRelativeRule && (rule.match("/" + entryBasename + "/") || rule.match(entryBasename + "/") || rule.negate && (rule.match("/" + entryBasename, true) || rule.match(entryBasename, true))))) included = rule.negate;
					}
				});
			});
			return included;
		}
	};
	var WalkerSync = class WalkerSync extends Walker {
		start() {
			this.onReaddir(fs.readdirSync(this.path));
			return this;
		}
		addIgnoreFile(file, then) {
			const ig = path.resolve(this.path, file);
			this.onReadIgnoreFile(file, fs.readFileSync(ig, "utf8"), then);
		}
		stat({ entry, file, dir }, then) {
			const abs = this.path + "/" + entry;
			let st = fs.lstatSync(abs);
			const isSymbolicLink = st.isSymbolicLink();
			if (this.follow && isSymbolicLink) st = fs.statSync(abs);
			this.onstat({
				st,
				entry,
				file,
				dir,
				isSymbolicLink
			}, then);
		}
		walker(entry, opts, then) {
			new WalkerSync(this.walkerOpt(entry, opts)).start();
			then();
		}
	};
	const walk = (opts, callback) => {
		const p = new Promise((resolve, reject) => {
			new Walker(opts).on("done", resolve).on("error", reject).start();
		});
		return callback ? p.then((res) => callback(null, res), callback) : p;
	};
	const walkSync = (opts) => new WalkerSync(opts).start().result;
	module.exports = walk;
	walk.sync = walkSync;
	walk.Walker = Walker;
	walk.WalkerSync = WalkerSync;
}));
// node_modules/npm-packlist/lib/index.js
var require_lib$1 = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { Walker: IgnoreWalker } = require_lib$2();
	const { globSync } = require_lib$12.require_commonjs();
	const { readFileSync: readFile } = require("node:fs");
	const { basename, dirname, extname, join, relative, resolve, sep } = require("node:path");
	const { log } = require_commonjs$4.require_lib();
	const defaultRules = Symbol("npm-packlist.rules.default");
	const globalRules = Symbol("npm-packlist.rules.global");
	const strictRules = Symbol("npm-packlist.rules.strict");
	const nameIsBadForWindows = (file) => /\*/.test(file);
	const defaults = [
		".npmignore",
		".gitignore",
		"**/.git",
		"**/.svn",
		"**/.hg",
		"**/CVS",
		"**/.git/**",
		"**/.svn/**",
		"**/.hg/**",
		"**/CVS/**",
		"/.lock-wscript",
		"/.wafpickle-*",
		"/build/config.gypi",
		"npm-debug.log",
		"**/.npmrc",
		".*.swp",
		".DS_Store",
		"**/.DS_Store/**",
		"._*",
		"**/._*/**",
		"*.orig",
		"/archived-packages/**"
	];
	const strictDefaults = ["/.git"];
	const normalizePath = (path) => path.split("\\").join("/");
	const readOutOfTreeIgnoreFiles = (root, rel, result = []) => {
		for (const file of [".npmignore", ".gitignore"]) try {
			const ignoreContent = readFile(join(root, file), { encoding: "utf8" });
			result.push(ignoreContent);
			break;
		} catch (err) {
			if (err.code !== "ENOENT") throw err;
		}
		if (!rel) return result;
		const firstRel = rel.split(sep, 1)[0];
		const newRoot = join(root, firstRel);
		const newRel = relative(newRoot, join(root, rel));
		return readOutOfTreeIgnoreFiles(newRoot, newRel, result);
	};
	var PackWalker = class PackWalker extends IgnoreWalker {
		constructor(tree, opts) {
			const options = {
				...opts,
				includeEmpty: false,
				follow: false,
				path: resolve(opts?.path || tree.path).replace(/\\/g, "/"),
				ignoreFiles: opts?.ignoreFiles || (opts?.parent ? [
					defaultRules,
					"package.json",
					".npmignore",
					".gitignore",
					strictRules
				] : [
					defaultRules,
					globalRules,
					"package.json",
					".npmignore",
					".gitignore",
					strictRules
				])
			};
			super(options);
			this.isPackage = options.isPackage;
			this.seen = options.seen || new Set();
			this.tree = tree;
			this.globalIgnoreFile = options.globalIgnoreFile || null;
			this.globalIgnoreRules = options.globalIgnoreRules || null;
			const additionalDefaults = [];
			if (options.prefix && options.workspaces) {
				const path = normalizePath(options.path);
				const prefix = normalizePath(options.prefix);
				const workspaces = options.workspaces.map((ws) => normalizePath(ws));
				if (path !== prefix && workspaces.includes(path)) {
					const relpath = relative(options.prefix, dirname(options.path));
					additionalDefaults.push(...readOutOfTreeIgnoreFiles(options.prefix, relpath));
				} else if (path === prefix) additionalDefaults.push(...workspaces.map((w) => normalizePath(relative(options.path, w))));
			}
			this.injectRules(defaultRules, [...defaults, ...additionalDefaults]);
			if (this.globalIgnoreRules === null && this.globalIgnoreFile) try {
				this.globalIgnoreRules = readFile(this.globalIgnoreFile, { encoding: "utf8" });
			} catch (err) {
				if (err.code !== "ENOENT") throw err;
				this.globalIgnoreRules = "";
			}
			if (this.globalIgnoreRules) {
				this.injectRules(globalRules, [this.globalIgnoreRules]);
				if (this.globalIgnoreFile) log.silly("global-ignore-file", `applied rules from ${this.globalIgnoreFile}`);
			}
			if (!this.isPackage) this.injectRules(strictRules, [...strictDefaults]);
		}
		addIgnoreFile(file, callback) {
			if (file !== "package.json" || !this.isPackage) return super.addIgnoreFile(file, callback);
			return this.processPackage(callback);
		}
		emit(ev, data) {
			if (ev !== "done" || !this.isPackage) return super.emit(ev, data);
			this.gatherBundles().then(() => {
				super.emit("done", this.result);
			});
			return true;
		}
		filterEntries() {
			if (this.ignoreRules["package.json"]) {
				this.ignoreRules[".npmignore"] = null;
				this.ignoreRules[".gitignore"] = null;
			} else if (this.ignoreRules[".npmignore"]) this.ignoreRules[".gitignore"] = null;
			else if (this.ignoreRules[".gitignore"] && !this.ignoreRules[".npmignore"] && !this.parent) log.warn("gitignore-fallback", "No .npmignore file found, using .gitignore for file exclusion. Consider creating a .npmignore file to explicitly control published files.");
			return super.filterEntries();
		}
		onstat(opts, callback) {
			if (!opts.st.isFile() && !opts.st.isDirectory()) return callback();
			return super.onstat(opts, callback);
		}
		stat(opts, callback) {
			if (nameIsBadForWindows(opts.entry)) return callback();
			return super.stat(opts, callback);
		}
		walkerOpt(entry, opts) {
			let ignoreFiles = null;
			if (this.tree.workspaces) {
				const workspaceDirs = [...this.tree.workspaces.values()].map((dir) => dir.replace(/\\/g, "/"));
				const entryPath = join(this.path, entry).replace(/\\/g, "/");
				if (workspaceDirs.includes(entryPath)) ignoreFiles = [
					defaultRules,
					"package.json",
					".npmignore",
					".gitignore",
					strictRules
				];
			} else ignoreFiles = [
				defaultRules,
				".npmignore",
				".gitignore",
				strictRules
			];
			return {
				...super.walkerOpt(entry, opts),
				ignoreFiles
			};
		}
		walker(entry, opts, callback) {
			new PackWalker(this.tree, this.walkerOpt(entry, opts)).on("done", callback).start();
		}
		sort(a, b) {
			const exta = extname(a).toLowerCase();
			const extb = extname(b).toLowerCase();
			const basea = basename(a).toLowerCase();
			const baseb = basename(b).toLowerCase();
			return exta.localeCompare(extb, "en") || basea.localeCompare(baseb, "en") || a.localeCompare(b, "en");
		}
		injectRules(filename, rules, callback = () => {}) {
			this.onReadIgnoreFile(filename, `${rules.join("\n")}\n`, callback);
		}
		processPackage(callback) {
			const { bin, browser, files, main, patchedDependencies } = this.tree.package;
			const ignores = [];
			const strict = [
				...strictDefaults,
				"!/package.json",
				"!/readme{,.*[^~$]}",
				"!/copying{,.*[^~$]}",
				"!/license{,.*[^~$]}",
				"!/licence{,.*[^~$]}",
				"/.git",
				"/node_modules",
				".npmrc",
				"/package-lock.json",
				"/npm-shrinkwrap.json",
				"/yarn.lock",
				"/pnpm-lock.yaml",
				"/bun.lockb",
				"/bun.lock",
				"/.npm-extension.mjs",
				"/.npm-extension.cjs"
			];
			if (files) {
				for (const entry of files) {
					const isNegation = entry.startsWith("!");
					const pattern = (isNegation ? entry.replace(/^!+/, "") : entry).replace(/^\.?\//, "").replace(/\/+$/, "");
					if (!pattern) continue;
					let matches = [];
					try {
						matches = globSync(pattern, {
							cwd: this.path,
							withFileTypes: true,
							dot: true
						});
					} catch {}
					const prefix = isNegation ? "" : "!";
					for (const match of matches) {
						const rel = match.relativePosix();
						if (!rel) continue;
						if (match.isDirectory()) {
							ignores.push(`${prefix}/${rel}`);
							ignores.push(`${prefix}/${rel}/**`);
							continue;
						}
						if (match.isFile()) ignores.push(`${prefix}/${rel}`);
					}
				}
				this.injectRules("package.json", ["*", ...ignores]);
			}
			if (browser) strict.push(`!/${browser}`);
			if (main) strict.push(`!/${main}`);
			if (bin) for (const key in bin) strict.push(`!/${bin[key]}`);
			if (this.tree.isProjectRoot && patchedDependencies && typeof patchedDependencies === "object") for (const patchPath of Object.values(patchedDependencies)) {
				if (typeof patchPath !== "string") continue;
				const rel = normalizePath(patchPath).replace(/^\.?\//, "").replace(/\/+$/, "");
				if (!rel || rel.startsWith("/") || rel === ".." || rel.startsWith("../") || rel.includes("/../")) continue;
				const parentGlob = `!/${normalizePath(dirname(rel))}/**`;
				if (files && (ignores.includes(`!/${rel}`) || ignores.includes(parentGlob))) log.warn("patched-dependencies", `excluding "${rel}" from the package tarball: patch files in patchedDependencies must not be published`);
				strict.push(`/${rel}`);
			}
			this.injectRules(strictRules, strict, callback);
		}
		async gatherBundles() {
			if (this.seen.has(this.tree)) return;
			this.seen.add(this.tree);
			let toBundle;
			if (this.tree.isProjectRoot) {
				const { bundleDependencies } = this.tree.package;
				toBundle = bundleDependencies || [];
			} else {
				const { dependencies, optionalDependencies } = this.tree.package;
				toBundle = Object.keys(dependencies || {}).concat(Object.keys(optionalDependencies || {}));
			}
			for (const dep of toBundle) {
				const edge = this.tree.edgesOut.get(dep);
				if (!edge || edge.peer || edge.dev) continue;
				const node = this.tree.edgesOut.get(dep).to;
				if (!node) continue;
				const path = node.path;
				const tree = node.target;
				const walkerOpts = {
					path,
					isPackage: true,
					ignoreFiles: [],
					seen: this.seen
				};
				if (node.isLink) walkerOpts.ignoreFiles.push(defaultRules);
				walkerOpts.ignoreFiles.push("package.json");
				if (node.isLink) {
					walkerOpts.ignoreFiles.push(".npmignore");
					walkerOpts.ignoreFiles.push(".gitignore");
				}
				walkerOpts.ignoreFiles.push(strictRules);
				const walker = new PackWalker(tree, walkerOpts);
				const bundled = await new Promise((pResolve, pReject) => {
					walker.on("error", pReject);
					walker.on("done", pResolve);
					walker.start();
				});
				const relativeFrom = relative(this.root, walker.path);
				for (const file of bundled) this.result.add(join(relativeFrom, file).replace(/\\/g, "/"));
			}
		}
	};
	const walk = (tree, options, callback) => {
		if (typeof options === "function") {
			callback = options;
			options = {};
		}
		const p = new Promise((pResolve, pReject) => {
			new PackWalker(tree, {
				...options,
				isPackage: true
			}).on("done", pResolve).on("error", pReject).start();
		});
		return callback ? p.then((res) => callback(null, res), callback) : p;
	};
	module.exports = walk;
	walk.Walker = PackWalker;
}));
// node_modules/pacote/lib/util/tar-create-options.js
var require_tar_create_options = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const isPackageBin = require_is_package_bin();
	const tarCreateOptions = (manifest) => ({
		cwd: manifest._resolved,
		prefix: "package/",
		portable: true,
		gzip: { level: 9 },
		filter: (path, stat) => {
			if (isPackageBin(manifest, path)) stat.mode |= 73;
			return true;
		},
		mtime: new Date("1985-10-26T08:15:00.000Z")
	});
	module.exports = tarCreateOptions;
}));
// node_modules/pacote/lib/dir.js
var require_dir = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { resolve, join } = require("node:path");
	const { mkdtemp, writeFile, rm } = require("node:fs/promises");
	const { tmpdir } = require("node:os");
	const packlist = require_lib$1();
	const runScript = require_lib$13.require_unused();
	const tar = require_tar$1.require_tar();
	const { Minipass } = require_commonjs$3.require_commonjs();
	const PackageJson = require_lib$12.require_lib();
	const Fetcher = require_fetcher();
	const FileFetcher = require_file();
	const _ = require_protected();
	const tarCreateOptions = require_tar_create_options();
	var DirFetcher = class extends Fetcher {
		constructor(spec, opts) {
			super(spec, opts);
			this.resolved = this.spec.fetchSpec;
			this.tree = opts.tree || null;
			this.Arborist = opts.Arborist || null;
		}
		static tarCreateOptions(manifest) {
			return tarCreateOptions(manifest);
		}
		get types() {
			return ["directory"];
		}
		#prepareDir() {
			return this.manifest().then((mani) => {
				if (!mani.scripts || !mani.scripts.prepare) return;
				if (this.opts.ignoreScripts) return;
				const stdio = this.opts.foregroundScripts ? "inherit" : "pipe";
				return runScript({
					scriptShell: this.opts.scriptShell || void 0,
					pkg: mani,
					event: "prepare",
					path: this.resolved,
					stdio,
					env: {
						npm_package_resolved: this.resolved,
						npm_package_integrity: this.integrity,
						npm_package_json: resolve(this.resolved, "package.json")
					}
				});
			});
		}
		[_.tarballFromResolved]() {
			if (!this.tree && !this.Arborist) throw new Error("DirFetcher requires either a tree or an Arborist constructor to pack");
			const stream = new Minipass();
			stream.resolved = this.resolved;
			stream.integrity = this.integrity;
			const { prefix, workspaces, globalIgnoreFile } = this.opts;
			this.#prepareDir().then(async () => {
				if (!this.tree) {
					const arb = new this.Arborist({ path: this.resolved });
					this.tree = await arb.loadActual();
				}
				return packlist(this.tree, {
					path: this.resolved,
					prefix,
					workspaces,
					globalIgnoreFile
				});
			}).then(async (files) => {
				const { options, cleanup } = await this.#tarOptions();
				const source = tar.c(options, files);
				source.once("end", cleanup);
				source.once("error", cleanup);
				return source.on("error", (er) => stream.emit("error", er)).pipe(stream);
			}).catch((er) => stream.emit("error", er));
			return stream;
		}
		async #tarOptions() {
			const options = tarCreateOptions(this.package);
			const pkgJson = await PackageJson.load(this.resolved);
			if (!("patchedDependencies" in pkgJson.content)) return {
				options,
				cleanup: () => {}
			};
			delete pkgJson.content.patchedDependencies;
			const { content } = pkgJson;
			const indent = content[Symbol.for("indent")];
			const newline = content[Symbol.for("newline")];
			const stripped = `${JSON.stringify(content, null, indent)}\n`.replace(/\n/g, newline);
			const dir = await mkdtemp(join(tmpdir(), "pacote-pack-"));
			const strippedPath = join(dir, "package.json");
			try {
				await writeFile(strippedPath, stripped);
			} catch (er) {
				await rm(dir, {
					recursive: true,
					force: true
				});
				throw er;
			}
			const size = Buffer.byteLength(stripped);
			options.onWriteEntry = (entry) => {
				if (entry.path === "package.json") {
					entry.absolute = strippedPath;
					entry.stat.size = size;
					entry.stat.nlink = 1;
				}
			};
			return {
				options,
				cleanup: () => rm(dir, {
					recursive: true,
					force: true
				})
			};
		}
		manifest() {
			if (this.package) return Promise.resolve(this.package);
			return this[_.readPackageJson](this.resolved).then((mani) => this.package = {
				...mani,
				_integrity: this.integrity && String(this.integrity),
				_resolved: this.resolved,
				_from: this.from
			});
		}
		packument() {
			return FileFetcher.prototype.packument.apply(this);
		}
	};
	module.exports = DirFetcher;
}));
// node_modules/pacote/lib/fetcher.js
var require_fetcher = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { basename, dirname } = require("node:path");
	const { rm, mkdir } = require("node:fs/promises");
	const PackageJson = require_lib$12.require_lib();
	const cacache = require_lib$13.require_unused();
	const fsm = require_lib$6();
	const getContents = require_lib$3();
	const npa = require_start.require_npa();
	const { promiseRetry } = require_lib$13.require_lib$1();
	const ssri = require_lib$13.require_lib$5();
	const tar = require_tar$1.require_tar();
	const { Minipass } = require_commonjs$3.require_commonjs();
	const { log } = require_commonjs$4.require_lib();
	const _ = require_protected();
	const cacheDir = require_cache_dir();
	const isPackageBin = require_is_package_bin();
	const removeTrailingSlashes = require_trailing_slashes();
	const packageJsonPrepare = (p) => PackageJson.prepare(p).then((pkg) => pkg.content);
	const packageJsonNormalize = (p) => PackageJson.normalize(p).then((pkg) => pkg.content);
	var FetcherBase = class {
		constructor(spec, opts) {
			if (!opts || typeof opts !== "object") throw new TypeError("options object is required");
			this.spec = npa(spec, opts.where);
			this.allowGitIgnore = !!opts.allowGitIgnore;
			this.from = this.spec.registry ? `${this.spec.name}@${this.spec.rawSpec}` : this.spec.saveSpec;
			this.#assertType();
			this.opts = { ...opts };
			this.cache = opts.cache || cacheDir().cacache;
			this.tufCache = opts.tufCache || cacheDir().tufcache;
			this.resolved = opts.resolved || null;
			this.defaultIntegrityAlgorithm = opts.defaultIntegrityAlgorithm || "sha512";
			if (typeof opts.integrity === "string") this.opts.integrity = ssri.parse(opts.integrity);
			this.package = null;
			this.type = this.constructor.name;
			this.fmode = opts.fmode || 438;
			this.dmode = opts.dmode || 511;
			this.umask = opts.umask || 0;
			this.preferOnline = !!opts.preferOnline;
			this.preferOffline = !!opts.preferOffline;
			this.offline = !!opts.offline;
			this.before = opts.before;
			this.fullMetadata = this.before ? true : !!opts.fullMetadata;
			this.fullReadJson = !!opts.fullReadJson;
			this[_.readPackageJson] = this.fullReadJson ? packageJsonPrepare : packageJsonNormalize;
			this.replaceRegistryHost = !opts.replaceRegistryHost || opts.replaceRegistryHost === "npmjs" ? "registry.npmjs.org" : opts.replaceRegistryHost;
			this.defaultTag = opts.defaultTag || "latest";
			this.registry = removeTrailingSlashes(opts.registry || "https://registry.npmjs.org");
			this.npmBin = opts.npmBin || "npm";
			this.npmInstallCmd = opts.npmInstallCmd || ["install", "--force"];
			this.npmCliConfig = opts.npmCliConfig || [
				`--cache=${dirname(this.cache)}`,
				`--prefer-offline=${!!this.preferOffline}`,
				`--prefer-online=${!!this.preferOnline}`,
				`--offline=${!!this.offline}`,
				...this.before ? [`--before=${this.before.toISOString()}`] : [],
				"--no-progress",
				"--no-save",
				"--no-audit",
				"--include=dev",
				"--include=peer",
				"--include=optional",
				"--no-package-lock-only",
				"--no-dry-run",
				"--global=false"
			];
		}
		get integrity() {
			return this.opts.integrity || null;
		}
		set integrity(i) {
			if (!i) return;
			i = ssri.parse(i);
			const current = this.opts.integrity;
			if (current) current.merge(i);
			else this.opts.integrity = i;
		}
		get notImplementedError() {
			return new Error("not implemented in this fetcher type: " + this.type);
		}
		resolve() {
			return this.resolved ? Promise.resolve(this.resolved) : Promise.reject(this.notImplementedError);
		}
		packument() {
			return Promise.reject(this.notImplementedError);
		}
		manifest() {
			return Promise.reject(this.notImplementedError);
		}
		[_.tarballFromResolved]() {
			throw this.notImplementedError;
		}
		tarball() {
			return this.tarballStream((stream) => stream.concat().then((data) => {
				data.integrity = this.integrity && String(this.integrity);
				data.resolved = this.resolved;
				data.from = this.from;
				return data;
			}));
		}
		#tarballFromCache() {
			const startTime = Date.now();
			const stream = cacache.get.stream.byDigest(this.cache, this.integrity, this.opts);
			const elapsedTime = Date.now() - startTime;
			log.http("cache", `${this.spec} ${elapsedTime}ms (cache hit)`);
			return stream;
		}
		get [_.cacheFetches]() {
			return true;
		}
		#istream(stream) {
			if (!this.opts.cache || !this[_.cacheFetches]) {
				if (stream.hasIntegrityEmitter) {
					stream.on("integrity", (i) => this.integrity = i);
					return stream;
				}
				const istream = ssri.integrityStream(this.opts);
				istream.on("integrity", (i) => this.integrity = i);
				stream.on("error", (err) => istream.emit("error", err));
				return stream.pipe(istream);
			}
			const middleStream = new Minipass();
			stream.on("error", (err) => middleStream.emit("error", err));
			stream.pipe(middleStream, { end: false });
			const cstream = cacache.put.stream(this.opts.cache, `pacote:tarball:${this.from}`, this.opts);
			cstream.on("integrity", (i) => this.integrity = i);
			cstream.on("error", (err) => stream.emit("error", err));
			stream.pipe(cstream);
			cstream.promise().catch(() => {}).then(() => middleStream.end());
			return middleStream;
		}
		pickIntegrityAlgorithm() {
			return this.integrity ? this.integrity.pickAlgorithm(this.opts) : this.defaultIntegrityAlgorithm;
		}
		isDataCorruptionError(er) {
			return er.code === "EINTEGRITY" || er.code === "Z_DATA_ERROR";
		}
		get types() {
			return false;
		}
		#assertType() {
			if (this.types && !this.types.includes(this.spec.type)) throw new TypeError(`Wrong spec type (${this.spec.type}) for ${this.constructor.name}. Supported types: ${this.types.join(", ")}`);
		}
		isRetriableError(er) {
			return this.isDataCorruptionError(er) || er.code === "ENOENT" || er.code === "EISDIR";
		}
		tarballStream(streamHandler) {
			const fromCache = !this.preferOnline && this.integrity && this.resolved ? streamHandler(this.#tarballFromCache()).catch((er) => {
				if (this.isDataCorruptionError(er)) {
					log.warn("tarball", `cached data for ${this.spec} (${this.integrity}) seems to be corrupted. Refreshing cache.`);
					return this.cleanupCached().then(() => {
						throw er;
					});
				} else throw er;
			}) : null;
			const fromResolved = (er) => {
				if (er) {
					if (!this.isRetriableError(er)) throw er;
					log.silly("tarball", `no local data for ${this.spec}. Extracting by manifest.`);
				}
				return this.resolve().then(() => promiseRetry((tryAgain) => streamHandler(this.#istream(this[_.tarballFromResolved]())).catch((streamErr) => {
					if (this.isRetriableError(streamErr)) {
						log.warn("tarball", `tarball data for ${this.spec} (${this.integrity}) seems to be corrupted. Trying again.`);
						return this.cleanupCached().then(() => tryAgain(streamErr));
					}
					throw streamErr;
				}), {
					retries: 1,
					minTimeout: 0,
					maxTimeout: 0
				}));
			};
			return fromCache ? fromCache.catch(fromResolved) : fromResolved();
		}
		cleanupCached() {
			return cacache.rm.content(this.cache, this.integrity, this.opts);
		}
		#empty(path) {
			return getContents({
				path,
				depth: 1
			}).then((contents) => Promise.all(contents.map((entry) => rm(entry, {
				recursive: true,
				force: true
			}))));
		}
		async #mkdir(dest) {
			await this.#empty(dest);
			return await mkdir(dest, { recursive: true });
		}
		async extract(dest) {
			await this.#mkdir(dest);
			return this.tarballStream((tarball) => this.#extract(dest, tarball));
		}
		#toFile(dest) {
			return this.tarballStream((str) => new Promise((res, rej) => {
				const writer = new fsm.WriteStream(dest);
				str.on("error", (er) => writer.emit("error", er));
				writer.on("error", (er) => rej(er));
				writer.on("close", () => res({
					integrity: this.integrity && String(this.integrity),
					resolved: this.resolved,
					from: this.from
				}));
				str.pipe(writer);
			}));
		}
		async tarballFile(dest) {
			const dir = dirname(dest);
			await mkdir(dir, { recursive: true });
			return this.#toFile(dest);
		}
		#extract(dest, tarball) {
			const extractor = tar.x(this.#tarxOptions({ cwd: dest }));
			const p = new Promise((resolve, reject) => {
				extractor.on("end", () => {
					resolve({
						resolved: this.resolved,
						integrity: this.integrity && String(this.integrity),
						from: this.from
					});
				});
				extractor.on("error", (er) => {
					log.warn("tar", er.message);
					log.silly("tar", er);
					reject(er);
				});
				tarball.on("error", (er) => reject(er));
			});
			tarball.pipe(extractor);
			return p;
		}
		#entryMode(path, mode, type) {
			const m = /Directory|GNUDumpDir/.test(type) ? this.dmode : /File$/.test(type) ? this.fmode : 0;
			const exe = isPackageBin(this.package, path) ? 73 : 0;
			return (mode | m) & ~this.umask | exe | 384;
		}
		#tarxOptions({ cwd }) {
			const sawIgnores = new Set();
			return {
				cwd,
				noChmod: true,
				noMtime: true,
				filter: (name, entry) => {
					if (/Link$/.test(entry.type)) return false;
					entry.mode = this.#entryMode(entry.path, entry.mode, entry.type);
					if (/File$/.test(entry.type)) {
						const base = basename(entry.path);
						if (base === ".npmignore") sawIgnores.add(entry.path);
						else if (base === ".gitignore" && !this.allowGitIgnore) {
							const ni = entry.path.replace(/\.gitignore$/, ".npmignore");
							if (sawIgnores.has(ni)) return false;
							entry.path = ni;
						}
						return true;
					}
				},
				strip: 1,
				onwarn: (code, msg, data) => {
					log.warn("tar", code, msg);
					log.silly("tar", code, msg, data);
				},
				umask: this.umask,
				preserveOwner: false
			};
		}
	};
	module.exports = FetcherBase;
	const GitFetcher = require_lib$13.require_unused();
	const RegistryFetcher = require_registry();
	const FileFetcher = require_file();
	const DirFetcher = require_dir();
	const RemoteFetcher = require_remote();
	const canUse = ({ allow = "all", isRoot = false, allowType, spec }) => {
		if (allow === "all") return true;
		if (allow !== "none" && isRoot) return true;
		throw Object.assign(new Error(`Fetching${allow === "root" ? " non-root" : ""} packages of type "${allowType}" have been disabled`), {
			code: `EALLOW${allowType.toUpperCase()}`,
			package: spec.toString()
		});
	};
	FetcherBase.get = (rawSpec, opts = {}) => {
		const spec = npa(rawSpec, opts.where);
		switch (spec.type) {
			case "git":
				canUse({
					allow: opts.allowGit,
					isRoot: opts._isRoot,
					allowType: "git",
					spec
				});
				return new GitFetcher(spec, opts);
			case "remote":
				canUse({
					allow: opts.allowRemote,
					isRoot: opts._isRoot,
					allowType: "remote",
					spec
				});
				return new RemoteFetcher(spec, opts);
			case "version":
			case "range":
			case "tag":
			case "alias":
				canUse({
					allow: opts.allowRegistry,
					isRoot: opts._isRoot,
					allowType: "registry",
					spec
				});
				return new RegistryFetcher(spec.subSpec || spec, opts);
			case "file":
				canUse({
					allow: opts.allowFile,
					isRoot: opts._isRoot,
					allowType: "file",
					spec
				});
				return new FileFetcher(spec, opts);
			case "directory":
				canUse({
					allow: opts.allowDirectory,
					isRoot: opts._isRoot,
					allowType: "directory",
					spec
				});
				return new DirFetcher(spec, opts);
			default: throw new TypeError("Unknown spec type: " + spec.type);
		}
	};
}));
// node_modules/pacote/lib/index.js
var require_lib = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	const { get } = require_fetcher();
	const GitFetcher = require_lib$13.require_unused();
	const RegistryFetcher = require_registry();
	const FileFetcher = require_file();
	const DirFetcher = require_dir();
	const RemoteFetcher = require_remote();
	const tarball = (spec, opts) => get(spec, opts).tarball();
	tarball.stream = (spec, handler, opts) => get(spec, opts).tarballStream(handler);
	tarball.file = (spec, dest, opts) => get(spec, opts).tarballFile(dest);
	module.exports = {
		GitFetcher,
		RegistryFetcher,
		FileFetcher,
		DirFetcher,
		RemoteFetcher,
		resolve: (spec, opts) => get(spec, opts).resolve(),
		extract: (spec, dest, opts) => get(spec, opts).extract(dest),
		manifest: (spec, opts) => get(spec, opts).manifest(),
		packument: (spec, opts) => get(spec, opts).packument(),
		tarball
	};
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
		return require_lib$3;
	}
});
Object.defineProperty(exports, "require_lib$2", {
	enumerable: true,
	get: function() {
		return require_lib$5;
	}
});
