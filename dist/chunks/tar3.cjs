const require_rolldown_runtime = require("./runtime.cjs");
const require_winchars$1 = require("./tar.cjs");
// node_modules/tar/dist/commonjs/get-write-flag.js
var require_get_write_flag = require_rolldown_runtime.__commonJSMin(((exports, module, this$5) => {
	var __importDefault = this$5 && this$5.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getWriteFlag = void 0;
	const fs_1 = __importDefault(require("fs"));
	const isWindows = (process.env.__FAKE_PLATFORM__ || process.platform) === "win32";
	const { O_CREAT, O_NOFOLLOW, O_TRUNC, O_WRONLY } = fs_1.default.constants;
	const UV_FS_O_FILEMAP = Number(process.env.__FAKE_FS_O_FILENAME__) || fs_1.default.constants.UV_FS_O_FILEMAP || 0;
	const fMapEnabled = isWindows && !!UV_FS_O_FILEMAP;
	const fMapLimit = 524288;
	const fMapFlag = UV_FS_O_FILEMAP | O_TRUNC | O_CREAT | O_WRONLY;
	const noFollowFlag = !isWindows && typeof O_NOFOLLOW === "number" ? O_NOFOLLOW | O_TRUNC | O_CREAT | O_WRONLY : null;
	exports.getWriteFlag = noFollowFlag !== null ? () => noFollowFlag : !fMapEnabled ? () => "w" : (size) => size < fMapLimit ? fMapFlag : "w";
}));
// node_modules/chownr/dist/commonjs/index.js
var require_commonjs = require_rolldown_runtime.__commonJSMin(((exports, module, this$4) => {
	var __importDefault = this$4 && this$4.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.chownrSync = exports.chownr = void 0;
	const node_fs_1 = __importDefault(require("node:fs"));
	const node_path_1 = __importDefault(require("node:path"));
	const lchownSync = (path, uid, gid) => {
		try {
			return node_fs_1.default.lchownSync(path, uid, gid);
		} catch (er) {
			if (er?.code !== "ENOENT") throw er;
		}
	};
	const chown = (cpath, uid, gid, cb) => {
		node_fs_1.default.lchown(cpath, uid, gid, (er) => {
			cb(er && er?.code !== "ENOENT" ? er : null);
		});
	};
	const chownrKid = (p, child, uid, gid, cb) => {
		if (child.isDirectory()) (0, exports.chownr)(node_path_1.default.resolve(p, child.name), uid, gid, (er) => {
			if (er) return cb(er);
			const cpath = node_path_1.default.resolve(p, child.name);
			chown(cpath, uid, gid, cb);
		});
		else {
			const cpath = node_path_1.default.resolve(p, child.name);
			chown(cpath, uid, gid, cb);
		}
	};
	const chownr = (p, uid, gid, cb) => {
		node_fs_1.default.readdir(p, { withFileTypes: true }, (er, children) => {
			if (er) {
				if (er.code === "ENOENT") return cb();
				else if (er.code !== "ENOTDIR" && er.code !== "ENOTSUP") return cb(er);
			}
			if (er || !children.length) return chown(p, uid, gid, cb);
			let len = children.length;
			let errState = null;
			const then = (er) => {
				if (errState) return;
				if (er) return cb(errState = er);
				if (--len === 0) return chown(p, uid, gid, cb);
			};
			for (const child of children) chownrKid(p, child, uid, gid, then);
		});
	};
	exports.chownr = chownr;
	const chownrKidSync = (p, child, uid, gid) => {
		if (child.isDirectory()) (0, exports.chownrSync)(node_path_1.default.resolve(p, child.name), uid, gid);
		lchownSync(node_path_1.default.resolve(p, child.name), uid, gid);
	};
	const chownrSync = (p, uid, gid) => {
		let children;
		try {
			children = node_fs_1.default.readdirSync(p, { withFileTypes: true });
		} catch (er) {
			const e = er;
			if (e?.code === "ENOENT") return;
			else if (e?.code === "ENOTDIR" || e?.code === "ENOTSUP") return lchownSync(p, uid, gid);
			else throw e;
		}
		for (const child of children) chownrKidSync(p, child, uid, gid);
		return lchownSync(p, uid, gid);
	};
	exports.chownrSync = chownrSync;
}));
// node_modules/tar/dist/commonjs/cwd-error.js
var require_cwd_error = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CwdError = void 0;
	var CwdError = class extends Error {
		path;
		code;
		syscall = "chdir";
		constructor(path, code) {
			super(`${code}: Cannot cd into '${path}'`);
			this.path = path;
			this.code = code;
		}
		get name() {
			return "CwdError";
		}
	};
	exports.CwdError = CwdError;
}));
// node_modules/tar/dist/commonjs/symlink-error.js
var require_symlink_error = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SymlinkError = void 0;
	var SymlinkError = class extends Error {
		path;
		symlink;
		syscall = "symlink";
		code = "TAR_SYMLINK_ERROR";
		constructor(symlink, path) {
			super("TAR_SYMLINK_ERROR: Cannot extract through symbolic link");
			this.symlink = symlink;
			this.path = path;
		}
		get name() {
			return "SymlinkError";
		}
	};
	exports.SymlinkError = SymlinkError;
}));
// node_modules/tar/dist/commonjs/mkdir.js
var require_mkdir = require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mkdirSync = exports.mkdir = void 0;
	const chownr_1 = require_commonjs();
	const node_fs_1 = __importDefault(require("node:fs"));
	const promises_1 = __importDefault(require("node:fs/promises"));
	const node_path_1 = __importDefault(require("node:path"));
	const cwd_error_js_1 = require_cwd_error();
	const normalize_windows_path_js_1 = require_winchars$1.require_normalize_windows_path();
	const symlink_error_js_1 = require_symlink_error();
	const checkCwd = (dir, cb) => {
		node_fs_1.default.stat(dir, (er, st) => {
			if (er || !st.isDirectory()) er = new cwd_error_js_1.CwdError(dir, er?.code || "ENOTDIR");
			cb(er);
		});
	};
	const mkdir = (dir, opt, cb) => {
		dir = (0, normalize_windows_path_js_1.normalizeWindowsPath)(dir);
		const umask = opt.umask ?? 18;
		const mode = opt.mode | 448;
		const needChmod = (mode & umask) !== 0;
		const uid = opt.uid;
		const gid = opt.gid;
		const doChown = typeof uid === "number" && typeof gid === "number" && (uid !== opt.processUid || gid !== opt.processGid);
		const preserve = opt.preserve;
		const unlink = opt.unlink;
		const cwd = (0, normalize_windows_path_js_1.normalizeWindowsPath)(opt.cwd);
		const done = (er, created) => {
			if (er) cb(er);
			else if (created && doChown) (0, chownr_1.chownr)(created, uid, gid, (er) => done(er));
			else if (needChmod) node_fs_1.default.chmod(dir, mode, cb);
			else cb();
		};
		if (dir === cwd) return checkCwd(dir, done);
		if (preserve) return promises_1.default.mkdir(dir, {
			mode,
			recursive: true
		}).then((made) => done(null, made ?? void 0), done);
		const parts = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.relative(cwd, dir)).split("/");
		mkdir_(cwd, parts, mode, unlink, cwd, void 0, done);
	};
	exports.mkdir = mkdir;
	const mkdir_ = (base, parts, mode, unlink, cwd, created, cb) => {
		if (parts.length === 0) return cb(null, created);
		const p = parts.shift();
		const part = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.resolve(base + "/" + p));
		node_fs_1.default.mkdir(part, mode, onmkdir(part, parts, mode, unlink, cwd, created, cb));
	};
	const onmkdir = (part, parts, mode, unlink, cwd, created, cb) => (er) => {
		if (er) node_fs_1.default.lstat(part, (statEr, st) => {
			if (statEr) {
				statEr.path = statEr.path && (0, normalize_windows_path_js_1.normalizeWindowsPath)(statEr.path);
				cb(statEr);
			} else if (st.isDirectory()) mkdir_(part, parts, mode, unlink, cwd, created, cb);
			else if (unlink) node_fs_1.default.unlink(part, (er) => {
				if (er) return cb(er);
				node_fs_1.default.mkdir(part, mode, onmkdir(part, parts, mode, unlink, cwd, created, cb));
			});
			else if (st.isSymbolicLink()) return cb(new symlink_error_js_1.SymlinkError(part, part + "/" + parts.join("/")));
			else cb(er);
		});
		else {
			created = created || part;
			mkdir_(part, parts, mode, unlink, cwd, created, cb);
		}
	};
	const checkCwdSync = (dir) => {
		let ok = false;
		let code;
		try {
			ok = node_fs_1.default.statSync(dir).isDirectory();
		} catch (er) {
			code = er?.code;
		} finally {
			if (!ok) throw new cwd_error_js_1.CwdError(dir, code ?? "ENOTDIR");
		}
	};
	const mkdirSync = (dir, opt) => {
		dir = (0, normalize_windows_path_js_1.normalizeWindowsPath)(dir);
		const umask = opt.umask ?? 18;
		const mode = opt.mode | 448;
		const needChmod = (mode & umask) !== 0;
		const uid = opt.uid;
		const gid = opt.gid;
		const doChown = typeof uid === "number" && typeof gid === "number" && (uid !== opt.processUid || gid !== opt.processGid);
		const preserve = opt.preserve;
		const unlink = opt.unlink;
		const cwd = (0, normalize_windows_path_js_1.normalizeWindowsPath)(opt.cwd);
		const done = (created) => {
			if (created && doChown) (0, chownr_1.chownrSync)(created, uid, gid);
			if (needChmod) node_fs_1.default.chmodSync(dir, mode);
		};
		if (dir === cwd) {
			checkCwdSync(cwd);
			return done();
		}
		if (preserve) return done(node_fs_1.default.mkdirSync(dir, {
			mode,
			recursive: true
		}) ?? void 0);
		const parts = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.relative(cwd, dir)).split("/");
		let created;
		for (let p = parts.shift(), part = cwd; p && (part += "/" + p); p = parts.shift()) {
			part = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.resolve(part));
			try {
				node_fs_1.default.mkdirSync(part, mode);
				created = created || part;
			} catch {
				const st = node_fs_1.default.lstatSync(part);
				if (st.isDirectory()) continue;
				else if (unlink) {
					node_fs_1.default.unlinkSync(part);
					node_fs_1.default.mkdirSync(part, mode);
					created = created || part;
					continue;
				} else if (st.isSymbolicLink()) return new symlink_error_js_1.SymlinkError(part, part + "/" + parts.join("/"));
			}
		}
		return done(created);
	};
	exports.mkdirSync = mkdirSync;
}));
// node_modules/tar/dist/commonjs/normalize-unicode.js
var require_normalize_unicode = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.normalizeUnicode = void 0;
	const normalizeCache = Object.create(null);
	const MAX = 1e4;
	const cache = new Set();
	const normalizeUnicode = (s) => {
		if (!cache.has(s)) normalizeCache[s] = s.normalize("NFD").toLocaleLowerCase("en").toLocaleUpperCase("en");
		else cache.delete(s);
		cache.add(s);
		const ret = normalizeCache[s];
		let i = cache.size - MAX;
		if (i > MAX / 10) for (const s of cache) {
			cache.delete(s);
			delete normalizeCache[s];
			if (--i <= 0) break;
		}
		return ret;
	};
	exports.normalizeUnicode = normalizeUnicode;
}));
// node_modules/tar/dist/commonjs/path-reservations.js
var require_path_reservations = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PathReservations = void 0;
	const node_path_1 = require("node:path");
	const normalize_unicode_js_1 = require_normalize_unicode();
	const strip_trailing_slashes_js_1 = require_winchars$1.require_strip_trailing_slashes();
	const isWindows = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) === "win32";
	const getDirs = (path) => {
		return path.split("/").slice(0, -1).reduce((set, path) => {
			const s = set.at(-1);
			if (s !== void 0) path = (0, node_path_1.join)(s, path);
			set.push(path || "/");
			return set;
		}, []);
	};
	var PathReservations = class {
		#queues = new Map();
		#reservations = new Map();
		#running = new Set();
		reserve(paths, fn) {
			paths = isWindows ? ["win32 parallelization disabled"] : paths.map((p) => {
				return (0, strip_trailing_slashes_js_1.stripTrailingSlashes)((0, node_path_1.join)((0, normalize_unicode_js_1.normalizeUnicode)(p)));
			});
			const dirs = new Set(paths.map((path) => getDirs(path)).reduce((a, b) => a.concat(b)));
			this.#reservations.set(fn, {
				dirs,
				paths
			});
			for (const p of paths) {
				const q = this.#queues.get(p);
				if (!q) this.#queues.set(p, [fn]);
				else q.push(fn);
			}
			for (const dir of dirs) {
				const q = this.#queues.get(dir);
				if (!q) this.#queues.set(dir, [new Set([fn])]);
				else {
					const l = q.at(-1);
					if (l instanceof Set) l.add(fn);
					else q.push(new Set([fn]));
				}
			}
			return this.#run(fn);
		}
		#getQueues(fn) {
			const res = this.#reservations.get(fn);
			if (!res) throw new Error("function does not have any path reservations");
			return {
				paths: res.paths.map((path) => this.#queues.get(path)),
				dirs: [...res.dirs].map((path) => this.#queues.get(path))
			};
		}
		check(fn) {
			const { paths, dirs } = this.#getQueues(fn);
			return paths.every((q) => q && q[0] === fn) && dirs.every((q) => q && q[0] instanceof Set && q[0].has(fn));
		}
		#run(fn) {
			if (this.#running.has(fn) || !this.check(fn)) return false;
			this.#running.add(fn);
			fn(() => this.#clear(fn));
			return true;
		}
		#clear(fn) {
			if (!this.#running.has(fn)) return false;
			const res = this.#reservations.get(fn);
			if (!res) throw new Error("invalid reservation");
			const { paths, dirs } = res;
			const next = new Set();
			for (const path of paths) {
				const q = this.#queues.get(path);
				if (!q || q?.[0] !== fn) continue;
				const q0 = q[1];
				if (!q0) {
					this.#queues.delete(path);
					continue;
				}
				q.shift();
				if (typeof q0 === "function") next.add(q0);
				else for (const f of q0) next.add(f);
			}
			for (const dir of dirs) {
				const q = this.#queues.get(dir);
				const q0 = q?.[0];
				if (!q || !(q0 instanceof Set)) continue;
				if (q0.size === 1 && q.length === 1) {
					this.#queues.delete(dir);
					continue;
				} else if (q0.size === 1) {
					q.shift();
					const n = q[0];
					if (typeof n === "function") next.add(n);
				} else q0.delete(fn);
			}
			this.#running.delete(fn);
			next.forEach((fn) => this.#run(fn));
			return true;
		}
	};
	exports.PathReservations = PathReservations;
}));
// node_modules/tar/dist/commonjs/process-umask.js
var require_process_umask = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.umask = void 0;
	const umask = () => process.umask();
	exports.umask = umask;
}));
// node_modules/tar/dist/commonjs/unpack.js
var require_unpack = require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __createBinding = this$2 && this$2.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$2 && this$2.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$2 && this$2.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.UnpackSync = exports.Unpack = void 0;
	const fsm = __importStar(require_winchars$1.require_commonjs());
	const node_assert_1 = __importDefault(require("node:assert"));
	const node_crypto_1 = require("node:crypto");
	const node_fs_1 = __importDefault(require("node:fs"));
	const node_path_1 = __importDefault(require("node:path"));
	const get_write_flag_js_1 = require_get_write_flag();
	const mkdir_js_1 = require_mkdir();
	const normalize_windows_path_js_1 = require_winchars$1.require_normalize_windows_path();
	const parse_js_1 = require_winchars$1.require_parse();
	const strip_absolute_path_js_1 = require_winchars$1.require_strip_absolute_path();
	const wc = __importStar(require_winchars$1.require_winchars());
	const path_reservations_js_1 = require_path_reservations();
	const symlink_error_js_1 = require_symlink_error();
	const process_umask_js_1 = require_process_umask();
	const ONENTRY = Symbol("onEntry");
	const CHECKFS = Symbol("checkFs");
	const CHECKFS2 = Symbol("checkFs2");
	const ISREUSABLE = Symbol("isReusable");
	const MAKEFS = Symbol("makeFs");
	const FILE = Symbol("file");
	const DIRECTORY = Symbol("directory");
	const LINK = Symbol("link");
	const SYMLINK = Symbol("symlink");
	const HARDLINK = Symbol("hardlink");
	const ENSURE_NO_SYMLINK = Symbol("ensureNoSymlink");
	const UNSUPPORTED = Symbol("unsupported");
	const CHECKPATH = Symbol("checkPath");
	const STRIPABSOLUTEPATH = Symbol("stripAbsolutePath");
	const MKDIR = Symbol("mkdir");
	const ONERROR = Symbol("onError");
	const PENDING = Symbol("pending");
	const PEND = Symbol("pend");
	const UNPEND = Symbol("unpend");
	const ENDED = Symbol("ended");
	const MAYBECLOSE = Symbol("maybeClose");
	const SKIP = Symbol("skip");
	const DOCHOWN = Symbol("doChown");
	const UID = Symbol("uid");
	const GID = Symbol("gid");
	const CHECKED_CWD = Symbol("checkedCwd");
	const isWindows = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) === "win32";
	const DEFAULT_MAX_DEPTH = 1024;
	const unlinkFile = (path, cb) => {
		if (!isWindows) return node_fs_1.default.unlink(path, cb);
		const name = path + ".DELETE." + (0, node_crypto_1.randomBytes)(16).toString("hex");
		node_fs_1.default.rename(path, name, (er) => {
			if (er) return cb(er);
			node_fs_1.default.unlink(name, cb);
		});
	};
	const unlinkFileSync = (path) => {
		if (!isWindows) return node_fs_1.default.unlinkSync(path);
		const name = path + ".DELETE." + (0, node_crypto_1.randomBytes)(16).toString("hex");
		node_fs_1.default.renameSync(path, name);
		node_fs_1.default.unlinkSync(name);
	};
	const uint32 = (a, b, c) => a !== void 0 && a === a >>> 0 ? a : b !== void 0 && b === b >>> 0 ? b : c;
	var Unpack = class extends parse_js_1.Parser {
		[ENDED] = false;
		[CHECKED_CWD] = false;
		[PENDING] = 0;
		reservations = new path_reservations_js_1.PathReservations();
		transform;
		writable = true;
		readable = false;
		uid;
		gid;
		setOwner;
		preserveOwner;
		processGid;
		processUid;
		maxDepth;
		forceChown;
		win32;
		newer;
		keep;
		noMtime;
		preservePaths;
		unlink;
		cwd;
		strip;
		processUmask;
		umask;
		dmode;
		fmode;
		chmod;
		constructor(opt = {}) {
			opt.ondone = () => {
				this[ENDED] = true;
				this[MAYBECLOSE]();
			};
			super(opt);
			this.transform = opt.transform;
			this.chmod = !!opt.chmod;
			if (typeof opt.uid === "number" || typeof opt.gid === "number") {
				if (typeof opt.uid !== "number" || typeof opt.gid !== "number") throw new TypeError("cannot set owner without number uid and gid");
				if (opt.preserveOwner) throw new TypeError("cannot preserve owner in archive and also set owner explicitly");
				this.uid = opt.uid;
				this.gid = opt.gid;
				this.setOwner = true;
			} else {
				this.uid = void 0;
				this.gid = void 0;
				this.setOwner = false;
			}
			this.preserveOwner = opt.preserveOwner === void 0 && typeof opt.uid !== "number" ? !!(process.getuid?.() === 0) : !!opt.preserveOwner;
			this.processUid = (this.preserveOwner || this.setOwner) && process.getuid ? process.getuid() : void 0;
			this.processGid = (this.preserveOwner || this.setOwner) && process.getgid ? process.getgid() : void 0;
			this.maxDepth = typeof opt.maxDepth === "number" ? opt.maxDepth : DEFAULT_MAX_DEPTH;
			this.forceChown = opt.forceChown === true;
			this.win32 = !!opt.win32 || isWindows;
			this.newer = !!opt.newer;
			this.keep = !!opt.keep;
			this.noMtime = !!opt.noMtime;
			this.preservePaths = !!opt.preservePaths;
			this.unlink = !!opt.unlink;
			this.cwd = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.resolve(opt.cwd || process.cwd()));
			this.strip = Number(opt.strip) || 0;
			this.processUmask = !this.chmod ? 0 : typeof opt.processUmask === "number" ? opt.processUmask : (0, process_umask_js_1.umask)();
			this.umask = typeof opt.umask === "number" ? opt.umask : this.processUmask;
			this.dmode = opt.dmode || 511 & ~this.umask;
			this.fmode = opt.fmode || 438 & ~this.umask;
			this.on("entry", (entry) => this[ONENTRY](entry));
		}
		warn(code, msg, data = {}) {
			if (code === "TAR_BAD_ARCHIVE" || code === "TAR_ABORT") data.recoverable = false;
			return super.warn(code, msg, data);
		}
		[MAYBECLOSE]() {
			if (this[ENDED] && this[PENDING] === 0) {
				this.emit("prefinish");
				this.emit("finish");
				this.emit("end");
			}
		}
		[STRIPABSOLUTEPATH](entry, field) {
			const p = entry[field];
			const { type } = entry;
			if (!p || this.preservePaths) return true;
			const [root, stripped] = (0, strip_absolute_path_js_1.stripAbsolutePath)(p);
			const parts = stripped.replaceAll(/\\/g, "/").split("/");
			if (parts.includes("..") || isWindows && /^[a-z]:\.\.$/i.test(parts[0] ?? "")) {
				if (field === "path" || type === "Link") {
					this.warn("TAR_ENTRY_ERROR", `${field} contains '..'`, {
						entry,
						[field]: p
					});
					return false;
				}
				const entryDir = node_path_1.default.posix.dirname(entry.path);
				const resolved = node_path_1.default.posix.normalize(node_path_1.default.posix.join(entryDir, parts.join("/")));
				if (resolved.startsWith("../") || resolved === "..") {
					this.warn("TAR_ENTRY_ERROR", `${field} escapes extraction directory`, {
						entry,
						[field]: p
					});
					return false;
				}
			}
			if (root) {
				entry[field] = String(stripped);
				this.warn("TAR_ENTRY_INFO", `stripping ${root} from absolute ${field}`, {
					entry,
					[field]: p
				});
			}
			return true;
		}
		[CHECKPATH](entry) {
			const p = (0, normalize_windows_path_js_1.normalizeWindowsPath)(entry.path);
			const parts = p.split("/");
			if (this.strip) {
				if (parts.length < this.strip) return false;
				if (entry.type === "Link") {
					const linkparts = (0, normalize_windows_path_js_1.normalizeWindowsPath)(String(entry.linkpath)).split("/");
					if (linkparts.length >= this.strip) entry.linkpath = linkparts.slice(this.strip).join("/");
					else return false;
				}
				parts.splice(0, this.strip);
				entry.path = parts.join("/");
			}
			if (isFinite(this.maxDepth) && parts.length > this.maxDepth) {
				this.warn("TAR_ENTRY_ERROR", "path excessively deep", {
					entry,
					path: p,
					depth: parts.length,
					maxDepth: this.maxDepth
				});
				return false;
			}
			if (!this[STRIPABSOLUTEPATH](entry, "path") || !this[STRIPABSOLUTEPATH](entry, "linkpath")) return false;
			entry.absolute = node_path_1.default.isAbsolute(entry.path) ? (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.resolve(entry.path)) : (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.resolve(this.cwd, entry.path));
			if (!this.preservePaths && typeof entry.absolute === "string" && entry.absolute.indexOf(this.cwd + "/") !== 0 && entry.absolute !== this.cwd) {
				this.warn("TAR_ENTRY_ERROR", "path escaped extraction target", {
					entry,
					path: (0, normalize_windows_path_js_1.normalizeWindowsPath)(entry.path),
					resolvedPath: entry.absolute,
					cwd: this.cwd
				});
				return false;
			}
			if (entry.absolute === this.cwd && entry.type !== "Directory" && entry.type !== "GNUDumpDir") return false;
			if (this.win32) {
				const { root: aRoot } = node_path_1.default.win32.parse(String(entry.absolute));
				entry.absolute = aRoot + wc.encode(String(entry.absolute).slice(aRoot.length));
				const { root: pRoot } = node_path_1.default.win32.parse(entry.path);
				entry.path = pRoot + wc.encode(entry.path.slice(pRoot.length));
			}
			return true;
		}
		[ONENTRY](entry) {
			if (!this[CHECKPATH](entry)) return entry.resume();
			node_assert_1.default.equal(typeof entry.absolute, "string");
			switch (entry.type) {
				case "Directory":
				case "GNUDumpDir": if (entry.mode) entry.mode = entry.mode | 448;
				case "File":
				case "OldFile":
				case "ContiguousFile":
				case "Link":
				case "SymbolicLink": return this[CHECKFS](entry);
				default: return this[UNSUPPORTED](entry);
			}
		}
		[ONERROR](er, entry) {
			if (er.name === "CwdError") this.emit("error", er);
			else {
				this.warn("TAR_ENTRY_ERROR", er, { entry });
				this[UNPEND]();
				entry.resume();
			}
		}
		[MKDIR](dir, mode, cb) {
			(0, mkdir_js_1.mkdir)((0, normalize_windows_path_js_1.normalizeWindowsPath)(dir), {
				uid: this.uid,
				gid: this.gid,
				processUid: this.processUid,
				processGid: this.processGid,
				umask: this.processUmask,
				preserve: this.preservePaths,
				unlink: this.unlink,
				cwd: this.cwd,
				mode
			}, cb);
		}
		[DOCHOWN](entry) {
			return this.forceChown || this.preserveOwner && (typeof entry.uid === "number" && entry.uid !== this.processUid || typeof entry.gid === "number" && entry.gid !== this.processGid) || typeof this.uid === "number" && this.uid !== this.processUid || typeof this.gid === "number" && this.gid !== this.processGid;
		}
		[UID](entry) {
			return uint32(this.uid, entry.uid, this.processUid);
		}
		[GID](entry) {
			return uint32(this.gid, entry.gid, this.processGid);
		}
		[FILE](entry, fullyDone) {
			const mode = typeof entry.mode === "number" ? entry.mode & 4095 : this.fmode;
			const stream = new fsm.WriteStream(String(entry.absolute), {
				flags: (0, get_write_flag_js_1.getWriteFlag)(entry.size),
				mode,
				autoClose: false
			});
			stream.on("error", (er) => {
				if (stream.fd) node_fs_1.default.close(stream.fd, () => {});
				stream.write = () => true;
				this[ONERROR](er, entry);
				fullyDone();
			});
			let actions = 1;
			const done = (er) => {
				if (er) {
					if (stream.fd) node_fs_1.default.close(stream.fd, () => {});
					this[ONERROR](er, entry);
					fullyDone();
					return;
				}
				if (--actions === 0) {
					if (stream.fd !== void 0) node_fs_1.default.close(stream.fd, (er) => {
						if (er) this[ONERROR](er, entry);
						else this[UNPEND]();
						fullyDone();
					});
				}
			};
			stream.on("finish", () => {
				const abs = String(entry.absolute);
				const fd = stream.fd;
				if (typeof fd === "number" && entry.mtime && !this.noMtime) {
					actions++;
					const atime = entry.atime || new Date();
					const mtime = entry.mtime;
					node_fs_1.default.futimes(fd, atime, mtime, (er) => er ? node_fs_1.default.utimes(abs, atime, mtime, (er2) => done(er2 && er)) : done());
				}
				if (typeof fd === "number" && this[DOCHOWN](entry)) {
					actions++;
					const uid = this[UID](entry);
					const gid = this[GID](entry);
					if (typeof uid === "number" && typeof gid === "number") node_fs_1.default.fchown(fd, uid, gid, (er) => er ? node_fs_1.default.chown(abs, uid, gid, (er2) => done(er2 && er)) : done());
				}
				done();
			});
			const tx = this.transform ? this.transform(entry) || entry : entry;
			if (tx !== entry) {
				tx.on("error", (er) => {
					this[ONERROR](er, entry);
					fullyDone();
				});
				entry.pipe(tx);
			}
			tx.pipe(stream);
		}
		[DIRECTORY](entry, fullyDone) {
			const mode = typeof entry.mode === "number" ? entry.mode & 4095 : this.dmode;
			this[MKDIR](String(entry.absolute), mode, (er) => {
				if (er) {
					this[ONERROR](er, entry);
					fullyDone();
					return;
				}
				let actions = 1;
				const done = () => {
					if (--actions === 0) {
						fullyDone();
						this[UNPEND]();
						entry.resume();
					}
				};
				if (entry.mtime && !this.noMtime) {
					actions++;
					node_fs_1.default.utimes(String(entry.absolute), entry.atime || new Date(), entry.mtime, done);
				}
				if (this[DOCHOWN](entry)) {
					actions++;
					node_fs_1.default.chown(String(entry.absolute), Number(this[UID](entry)), Number(this[GID](entry)), done);
				}
				done();
			});
		}
		[UNSUPPORTED](entry) {
			entry.unsupported = true;
			this.warn("TAR_ENTRY_UNSUPPORTED", `unsupported entry type: ${entry.type}`, { entry });
			entry.resume();
		}
		[SYMLINK](entry, done) {
			const parts = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.relative(this.cwd, node_path_1.default.resolve(node_path_1.default.dirname(String(entry.absolute)), String(entry.linkpath)))).split("/");
			this[ENSURE_NO_SYMLINK](entry, this.cwd, parts, () => this[LINK](entry, String(entry.linkpath), "symlink", done), (er) => {
				this[ONERROR](er, entry);
				done();
			});
		}
		[HARDLINK](entry, done) {
			const linkpath = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.resolve(this.cwd, String(entry.linkpath)));
			const parts = (0, normalize_windows_path_js_1.normalizeWindowsPath)(String(entry.linkpath)).split("/");
			this[ENSURE_NO_SYMLINK](entry, this.cwd, parts, () => this[LINK](entry, linkpath, "link", done), (er) => {
				this[ONERROR](er, entry);
				done();
			});
		}
		[ENSURE_NO_SYMLINK](entry, cwd, parts, done, onError) {
			const p = parts.shift();
			if (this.preservePaths || p === void 0) return done();
			const t = node_path_1.default.resolve(cwd, p);
			node_fs_1.default.lstat(t, (er, st) => {
				if (er) return done();
				if (st?.isSymbolicLink()) return onError(new symlink_error_js_1.SymlinkError(t, node_path_1.default.resolve(t, parts.join("/"))));
				this[ENSURE_NO_SYMLINK](entry, t, parts, done, onError);
			});
		}
		[PEND]() {
			this[PENDING]++;
		}
		[UNPEND]() {
			this[PENDING]--;
			this[MAYBECLOSE]();
		}
		[SKIP](entry) {
			this[UNPEND]();
			entry.resume();
		}
		[ISREUSABLE](entry, st) {
			return entry.type === "File" && !this.unlink && st.isFile() && st.nlink <= 1 && !isWindows;
		}
		[CHECKFS](entry) {
			this[PEND]();
			const paths = [entry.path];
			if (entry.linkpath) paths.push(entry.linkpath);
			this.reservations.reserve(paths, (done) => this[CHECKFS2](entry, done));
		}
		[CHECKFS2](entry, fullyDone) {
			const done = (er) => {
				fullyDone(er);
			};
			const checkCwd = () => {
				this[MKDIR](this.cwd, this.dmode, (er) => {
					if (er) {
						this[ONERROR](er, entry);
						done();
						return;
					}
					this[CHECKED_CWD] = true;
					start();
				});
			};
			const start = () => {
				if (entry.absolute !== this.cwd) {
					const parent = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.dirname(String(entry.absolute)));
					if (parent !== this.cwd) return this[MKDIR](parent, this.dmode, (er) => {
						if (er) {
							this[ONERROR](er, entry);
							done();
							return;
						}
						afterMakeParent();
					});
				}
				afterMakeParent();
			};
			const afterMakeParent = () => {
				node_fs_1.default.lstat(String(entry.absolute), (lstatEr, st) => {
					if (st && (this.keep || this.newer && st.mtime > (entry.mtime ?? st.mtime))) {
						this[SKIP](entry);
						done();
						return;
					}
					if (lstatEr || this[ISREUSABLE](entry, st)) return this[MAKEFS](null, entry, done);
					if (st.isDirectory()) {
						if (entry.type === "Directory") {
							const needChmod = this.chmod && entry.mode && (st.mode & 4095) !== entry.mode;
							const afterChmod = (er) => this[MAKEFS](er ?? null, entry, done);
							if (!needChmod) return afterChmod();
							return node_fs_1.default.chmod(String(entry.absolute), Number(entry.mode), afterChmod);
						}
						if (entry.absolute !== this.cwd) return node_fs_1.default.rmdir(String(entry.absolute), (er) => this[MAKEFS](er ?? null, entry, done));
					}
					if (entry.absolute === this.cwd) return this[MAKEFS](null, entry, done);
					unlinkFile(String(entry.absolute), (er) => this[MAKEFS](er ?? null, entry, done));
				});
			};
			if (this[CHECKED_CWD]) start();
			else checkCwd();
		}
		[MAKEFS](er, entry, done) {
			if (er) {
				this[ONERROR](er, entry);
				done();
				return;
			}
			switch (entry.type) {
				case "File":
				case "OldFile":
				case "ContiguousFile": return this[FILE](entry, done);
				case "Link": return this[HARDLINK](entry, done);
				case "SymbolicLink": return this[SYMLINK](entry, done);
				case "Directory":
				case "GNUDumpDir": return this[DIRECTORY](entry, done);
			}
		}
		[LINK](entry, linkpath, link, done) {
			node_fs_1.default[link](linkpath, String(entry.absolute), (er) => {
				if (er) this[ONERROR](er, entry);
				else {
					this[UNPEND]();
					entry.resume();
				}
				done();
			});
		}
	};
	exports.Unpack = Unpack;
	const callSync = (fn) => {
		try {
			return [null, fn()];
		} catch (er) {
			return [er, null];
		}
	};
	var UnpackSync = class extends Unpack {
		sync = true;
		[MAKEFS](er, entry) {
			return super[MAKEFS](er, entry, () => {});
		}
		[CHECKFS](entry) {
			if (!this[CHECKED_CWD]) {
				const er = this[MKDIR](this.cwd, this.dmode);
				if (er) return this[ONERROR](er, entry);
				this[CHECKED_CWD] = true;
			}
			if (entry.absolute !== this.cwd) {
				const parent = (0, normalize_windows_path_js_1.normalizeWindowsPath)(node_path_1.default.dirname(String(entry.absolute)));
				if (parent !== this.cwd) {
					const mkParent = this[MKDIR](parent, this.dmode);
					if (mkParent) return this[ONERROR](mkParent, entry);
				}
			}
			const [lstatEr, st] = callSync(() => node_fs_1.default.lstatSync(String(entry.absolute)));
			if (st && (this.keep || this.newer && st.mtime > (entry.mtime ?? st.mtime))) return this[SKIP](entry);
			if (lstatEr || this[ISREUSABLE](entry, st)) return this[MAKEFS](null, entry);
			if (st.isDirectory()) {
				if (entry.type === "Directory") {
					const [er] = this.chmod && entry.mode && (st.mode & 4095) !== entry.mode ? callSync(() => {
						node_fs_1.default.chmodSync(String(entry.absolute), Number(entry.mode));
					}) : [];
					return this[MAKEFS](er, entry);
				}
				const [er] = callSync(() => node_fs_1.default.rmdirSync(String(entry.absolute)));
				this[MAKEFS](er, entry);
			}
			const [er] = entry.absolute === this.cwd ? [] : callSync(() => unlinkFileSync(String(entry.absolute)));
			this[MAKEFS](er, entry);
		}
		[FILE](entry, done) {
			const mode = typeof entry.mode === "number" ? entry.mode & 4095 : this.fmode;
			const oner = (er) => {
				let closeError;
				try {
					node_fs_1.default.closeSync(fd);
				} catch (e) {
					closeError = e;
				}
				if (er || closeError) this[ONERROR](er || closeError, entry);
				done();
			};
			let fd;
			try {
				fd = node_fs_1.default.openSync(String(entry.absolute), (0, get_write_flag_js_1.getWriteFlag)(entry.size), mode);
			} catch (er) {
				return oner(er);
			}
			const tx = this.transform ? this.transform(entry) || entry : entry;
			if (tx !== entry) {
				tx.on("error", (er) => this[ONERROR](er, entry));
				entry.pipe(tx);
			}
			tx.on("data", (chunk) => {
				try {
					node_fs_1.default.writeSync(fd, chunk, 0, chunk.length);
				} catch (er) {
					oner(er);
				}
			});
			tx.on("end", () => {
				let er = null;
				if (entry.mtime && !this.noMtime) {
					const atime = entry.atime || new Date();
					const mtime = entry.mtime;
					try {
						node_fs_1.default.futimesSync(fd, atime, mtime);
					} catch (futimeser) {
						try {
							node_fs_1.default.utimesSync(String(entry.absolute), atime, mtime);
						} catch {
							er = futimeser;
						}
					}
				}
				if (this[DOCHOWN](entry)) {
					const uid = this[UID](entry);
					const gid = this[GID](entry);
					try {
						node_fs_1.default.fchownSync(fd, Number(uid), Number(gid));
					} catch (fchowner) {
						try {
							node_fs_1.default.chownSync(String(entry.absolute), Number(uid), Number(gid));
						} catch {
							er = er || fchowner;
						}
					}
				}
				oner(er);
			});
		}
		[DIRECTORY](entry, done) {
			const mode = typeof entry.mode === "number" ? entry.mode & 4095 : this.dmode;
			const er = this[MKDIR](String(entry.absolute), mode);
			if (er) {
				this[ONERROR](er, entry);
				done();
				return;
			}
			if (entry.mtime && !this.noMtime) try {
				node_fs_1.default.utimesSync(String(entry.absolute), entry.atime || new Date(), entry.mtime);
			} catch {}
			if (this[DOCHOWN](entry)) try {
				node_fs_1.default.chownSync(String(entry.absolute), Number(this[UID](entry)), Number(this[GID](entry)));
			} catch {}
			done();
			entry.resume();
		}
		[MKDIR](dir, mode) {
			try {
				return (0, mkdir_js_1.mkdirSync)((0, normalize_windows_path_js_1.normalizeWindowsPath)(dir), {
					uid: this.uid,
					gid: this.gid,
					processUid: this.processUid,
					processGid: this.processGid,
					umask: this.processUmask,
					preserve: this.preservePaths,
					unlink: this.unlink,
					cwd: this.cwd,
					mode
				});
			} catch (er) {
				return er;
			}
		}
		[ENSURE_NO_SYMLINK](_entry, cwd, parts, done, onError) {
			if (this.preservePaths || parts.length === 0) return done();
			let t = cwd;
			for (const p of parts) {
				t = node_path_1.default.resolve(t, p);
				const [er, st] = callSync(() => node_fs_1.default.lstatSync(t));
				if (er) return done();
				if (st.isSymbolicLink()) return onError(new symlink_error_js_1.SymlinkError(t, node_path_1.default.resolve(cwd, parts.join("/"))));
			}
			done();
		}
		[LINK](entry, linkpath, link, done) {
			const linkSync = `${link}Sync`;
			try {
				node_fs_1.default[linkSync](linkpath, String(entry.absolute));
				done();
				entry.resume();
			} catch (er) {
				return this[ONERROR](er, entry);
			}
		}
	};
	exports.UnpackSync = UnpackSync;
}));
// node_modules/tar/dist/commonjs/extract.js
var require_extract = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __createBinding = this$1 && this$1.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __setModuleDefault = this$1 && this$1.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$1 && this$1.__importStar || (function() {
		var ownKeys = function(o) {
			ownKeys = Object.getOwnPropertyNames || function(o) {
				var ar = [];
				for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
				return ar;
			};
			return ownKeys(o);
		};
		return function(mod) {
			if (mod && mod.__esModule) return mod;
			var result = {};
			if (mod != null) {
				for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
			}
			__setModuleDefault(result, mod);
			return result;
		};
	})();
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extract = void 0;
	const fsm = __importStar(require_winchars$1.require_commonjs());
	const node_fs_1 = __importDefault(require("node:fs"));
	const list_js_1 = require_winchars$1.require_list();
	const make_command_js_1 = require_winchars$1.require_make_command();
	const unpack_js_1 = require_unpack();
	const extractFileSync = (opt) => {
		const u = new unpack_js_1.UnpackSync(opt);
		const file = opt.file;
		const stat = node_fs_1.default.statSync(file);
		const readSize = opt.maxReadSize || 16777216;
		new fsm.ReadStreamSync(file, {
			readSize,
			size: stat.size
		}).pipe(u);
	};
	const extractFile = (opt, _) => {
		const u = new unpack_js_1.Unpack(opt);
		const readSize = opt.maxReadSize || 16777216;
		const file = opt.file;
		return new Promise((resolve, reject) => {
			u.on("error", reject);
			u.on("close", resolve);
			node_fs_1.default.stat(file, (er, stat) => {
				if (er) reject(er);
				else {
					const stream = new fsm.ReadStream(file, {
						readSize,
						size: stat.size
					});
					stream.on("error", reject);
					stream.pipe(u);
				}
			});
		});
	};
	exports.extract = (0, make_command_js_1.makeCommand)(extractFileSync, extractFile, (opt) => new unpack_js_1.UnpackSync(opt), (opt) => new unpack_js_1.Unpack(opt), (opt, files) => {
		if (files?.length) (0, list_js_1.filesFilter)(opt, files);
	});
}));
Object.defineProperty(exports, "default", {
	enumerable: true,
	get: function() {
		return require_extract();
	}
});
