const require_rolldown_runtime = require("./runtime.cjs");
const require_commonjs$3 = require("./minipass.cjs");
const require_commonjs$4 = require("./minizlib.cjs");
// node_modules/@isaacs/fs-minipass/dist/commonjs/index.js
var require_commonjs = require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WriteStreamSync = exports.WriteStream = exports.ReadStreamSync = exports.ReadStream = void 0;
	const events_1 = __importDefault(require("events"));
	const fs_1 = __importDefault(require("fs"));
	const minipass_1 = require_commonjs$3.require_commonjs();
	const writev = fs_1.default.writev;
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
	var ReadStream = class extends minipass_1.Minipass {
		[_errored] = false;
		[_fd];
		[_path];
		[_readSize];
		[_reading] = false;
		[_size];
		[_remain];
		[_autoClose];
		constructor(path, opt) {
			opt = opt || {};
			super(opt);
			this.readable = true;
			this.writable = false;
			if (typeof path !== "string") throw new TypeError("path must be a string");
			this[_errored] = false;
			this[_fd] = typeof opt.fd === "number" ? opt.fd : void 0;
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
			fs_1.default.open(this[_path], "r", (er, fd) => this[_onopen](er, fd));
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
				fs_1.default.read(this[_fd], buf, 0, buf.length, null, (er, br, b) => this[_onread](er, br, b));
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
				this[_fd] = void 0;
				fs_1.default.close(fd, (er) => er ? this.emit("error", er) : this.emit("close"));
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
			if (br > 0) ret = super.write(br < buf.length ? buf.subarray(0, br) : buf);
			if (br === 0 || this[_remain] <= 0) {
				ret = false;
				this[_close]();
				super.end();
			}
			return ret;
		}
		emit(ev, ...args) {
			switch (ev) {
				case "prefinish":
				case "finish": return false;
				case "drain":
					if (typeof this[_fd] === "number") this[_read]();
					return false;
				case "error":
					if (this[_errored]) return false;
					this[_errored] = true;
					return super.emit(ev, ...args);
				default: return super.emit(ev, ...args);
			}
		}
	};
	exports.ReadStream = ReadStream;
	var ReadStreamSync = class extends ReadStream {
		[_open]() {
			let threw = true;
			try {
				this[_onopen](null, fs_1.default.openSync(this[_path], "r"));
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
						const br = buf.length === 0 ? 0 : fs_1.default.readSync(this[_fd], buf, 0, buf.length, null);
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
				this[_fd] = void 0;
				fs_1.default.closeSync(fd);
				this.emit("close");
			}
		}
	};
	exports.ReadStreamSync = ReadStreamSync;
	var WriteStream = class extends events_1.default {
		readable = false;
		writable = true;
		[_errored] = false;
		[_writing] = false;
		[_ended] = false;
		[_queue] = [];
		[_needDrain] = false;
		[_path];
		[_mode];
		[_autoClose];
		[_fd];
		[_defaultFlag];
		[_flags];
		[_finished] = false;
		[_pos];
		constructor(path, opt) {
			opt = opt || {};
			super(opt);
			this[_path] = path;
			this[_fd] = typeof opt.fd === "number" ? opt.fd : void 0;
			this[_mode] = opt.mode === void 0 ? 438 : opt.mode;
			this[_pos] = typeof opt.start === "number" ? opt.start : void 0;
			this[_autoClose] = typeof opt.autoClose === "boolean" ? opt.autoClose : true;
			const defaultFlag = this[_pos] !== void 0 ? "r+" : "w";
			this[_defaultFlag] = opt.flags === void 0;
			this[_flags] = opt.flags === void 0 ? defaultFlag : opt.flags;
			if (this[_fd] === void 0) this[_open]();
		}
		emit(ev, ...args) {
			if (ev === "error") {
				if (this[_errored]) return false;
				this[_errored] = true;
			}
			return super.emit(ev, ...args);
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
			fs_1.default.open(this[_path], this[_flags], this[_mode], (er, fd) => this[_onopen](er, fd));
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
			if (this[_fd] === void 0 || this[_writing] || this[_queue].length) {
				this[_queue].push(buf);
				this[_needDrain] = true;
				return false;
			}
			this[_writing] = true;
			this[_write](buf);
			return true;
		}
		[_write](buf) {
			fs_1.default.write(this[_fd], buf, 0, buf.length, this[_pos], (er, bw) => this[_onwrite](er, bw));
		}
		[_onwrite](er, bw) {
			if (er) this[_onerror](er);
			else {
				if (this[_pos] !== void 0 && typeof bw === "number") this[_pos] += bw;
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
				this[_fd] = void 0;
				fs_1.default.close(fd, (er) => er ? this.emit("error", er) : this.emit("close"));
			}
		}
	};
	exports.WriteStream = WriteStream;
	var WriteStreamSync = class extends WriteStream {
		[_open]() {
			let fd;
			if (this[_defaultFlag] && this[_flags] === "r+") try {
				fd = fs_1.default.openSync(this[_path], this[_flags], this[_mode]);
			} catch (er) {
				if (er?.code === "ENOENT") {
					this[_flags] = "w";
					return this[_open]();
				} else throw er;
			}
			else fd = fs_1.default.openSync(this[_path], this[_flags], this[_mode]);
			this[_onopen](null, fd);
		}
		[_close]() {
			if (this[_autoClose] && typeof this[_fd] === "number") {
				const fd = this[_fd];
				this[_fd] = void 0;
				fs_1.default.closeSync(fd);
				this.emit("close");
			}
		}
		[_write](buf) {
			let threw = true;
			try {
				this[_onwrite](null, fs_1.default.writeSync(this[_fd], buf, 0, buf.length, this[_pos]));
				threw = false;
			} finally {
				if (threw) try {
					this[_close]();
				} catch {}
			}
		}
	};
	exports.WriteStreamSync = WriteStreamSync;
}));
// node_modules/tar/dist/commonjs/options.js
var require_options = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dealias = exports.isNoFile = exports.isFile = exports.isAsync = exports.isSync = exports.isAsyncNoFile = exports.isSyncNoFile = exports.isAsyncFile = exports.isSyncFile = void 0;
	const argmap = new Map([
		["C", "cwd"],
		["f", "file"],
		["z", "gzip"],
		["P", "preservePaths"],
		["U", "unlink"],
		["strip-components", "strip"],
		["stripComponents", "strip"],
		["keep-newer", "newer"],
		["keepNewer", "newer"],
		["keep-newer-files", "newer"],
		["keepNewerFiles", "newer"],
		["k", "keep"],
		["keep-existing", "keep"],
		["keepExisting", "keep"],
		["m", "noMtime"],
		["no-mtime", "noMtime"],
		["p", "preserveOwner"],
		["L", "follow"],
		["h", "follow"],
		["onentry", "onReadEntry"]
	]);
	const isSyncFile = (o) => !!o.sync && !!o.file;
	exports.isSyncFile = isSyncFile;
	const isAsyncFile = (o) => !o.sync && !!o.file;
	exports.isAsyncFile = isAsyncFile;
	const isSyncNoFile = (o) => !!o.sync && !o.file;
	exports.isSyncNoFile = isSyncNoFile;
	const isAsyncNoFile = (o) => !o.sync && !o.file;
	exports.isAsyncNoFile = isAsyncNoFile;
	const isSync = (o) => !!o.sync;
	exports.isSync = isSync;
	const isAsync = (o) => !o.sync;
	exports.isAsync = isAsync;
	const isFile = (o) => !!o.file;
	exports.isFile = isFile;
	const isNoFile = (o) => !o.file;
	exports.isNoFile = isNoFile;
	const dealiasKey = (k) => {
		const d = argmap.get(k);
		if (d) return d;
		return k;
	};
	const dealias = (opt = {}) => {
		if (!opt) return {};
		const result = {};
		for (const [key, v] of Object.entries(opt)) {
			const k = dealiasKey(key);
			result[k] = v;
		}
		if (result.chmod === void 0 && result.noChmod === false) result.chmod = true;
		delete result.noChmod;
		return result;
	};
	exports.dealias = dealias;
}));
// node_modules/tar/dist/commonjs/make-command.js
var require_make_command = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.makeCommand = void 0;
	const options_js_1 = require_options();
	const makeCommand = (syncFile, asyncFile, syncNoFile, asyncNoFile, validate) => {
		return Object.assign((opt_ = [], entries, cb) => {
			if (Array.isArray(opt_)) {
				entries = opt_;
				opt_ = {};
			}
			if (typeof entries === "function") {
				cb = entries;
				entries = void 0;
			}
			entries = !entries ? [] : Array.from(entries);
			const opt = (0, options_js_1.dealias)(opt_);
			validate?.(opt, entries);
			if ((0, options_js_1.isSyncFile)(opt)) {
				if (typeof cb === "function") throw new TypeError("callback not supported for sync tar functions");
				return syncFile(opt, entries);
			} else if ((0, options_js_1.isAsyncFile)(opt)) {
				const p = asyncFile(opt, entries);
				return cb ? p.then(() => cb(), cb) : p;
			} else if ((0, options_js_1.isSyncNoFile)(opt)) {
				if (typeof cb === "function") throw new TypeError("callback not supported for sync tar functions");
				return syncNoFile(opt, entries);
			} else if ((0, options_js_1.isAsyncNoFile)(opt)) {
				if (typeof cb === "function") throw new TypeError("callback only supported with file option");
				return asyncNoFile(opt, entries);
			}
			throw new Error("impossible options??");
		}, {
			syncFile,
			asyncFile,
			syncNoFile,
			asyncNoFile,
			validate
		});
	};
	exports.makeCommand = makeCommand;
}));
// node_modules/tar/dist/commonjs/large-numbers.js
var require_large_numbers = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parse = exports.encode = void 0;
	const encode = (num, buf) => {
		if (!Number.isSafeInteger(num)) throw Error("cannot encode number outside of javascript safe integer range");
		else if (num < 0) encodeNegative(num, buf);
		else encodePositive(num, buf);
		return buf;
	};
	exports.encode = encode;
	const encodePositive = (num, buf) => {
		buf[0] = 128;
		for (var i = buf.length; i > 1; i--) {
			buf[i - 1] = num & 255;
			num = Math.floor(num / 256);
		}
	};
	const encodeNegative = (num, buf) => {
		buf[0] = 255;
		var flipped = false;
		num = num * -1;
		for (var i = buf.length; i > 1; i--) {
			var byte = num & 255;
			num = Math.floor(num / 256);
			if (flipped) buf[i - 1] = onesComp(byte);
			else if (byte === 0) buf[i - 1] = 0;
			else {
				flipped = true;
				buf[i - 1] = twosComp(byte);
			}
		}
	};
	const parse = (buf) => {
		const pre = buf[0];
		const value = pre === 128 ? pos(buf.subarray(1, buf.length)) : pre === 255 ? twos(buf) : null;
		if (value === null) throw Error("invalid base256 encoding");
		if (!Number.isSafeInteger(value)) throw Error("parsed number outside of javascript safe integer range");
		return value;
	};
	exports.parse = parse;
	const twos = (buf) => {
		var len = buf.length;
		var sum = 0;
		var flipped = false;
		for (var i = len - 1; i > -1; i--) {
			var byte = Number(buf[i]);
			var f;
			if (flipped) f = onesComp(byte);
			else if (byte === 0) f = byte;
			else {
				flipped = true;
				f = twosComp(byte);
			}
			if (f !== 0) sum -= f * Math.pow(256, len - i - 1);
		}
		return sum;
	};
	const pos = (buf) => {
		var len = buf.length;
		var sum = 0;
		for (var i = len - 1; i > -1; i--) {
			var byte = Number(buf[i]);
			if (byte !== 0) sum += byte * Math.pow(256, len - i - 1);
		}
		return sum;
	};
	const onesComp = (byte) => (255 ^ byte) & 255;
	const twosComp = (byte) => (255 ^ byte) + 1 & 255;
}));
// node_modules/tar/dist/commonjs/types.js
var require_types = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.code = exports.name = exports.normalFsTypes = exports.isName = exports.isCode = void 0;
	const isCode = (c) => exports.name.has(c);
	exports.isCode = isCode;
	const isName = (c) => exports.code.has(c);
	exports.isName = isName;
	exports.normalFsTypes = new Set([
		"0",
		"",
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"D"
	]);
	exports.name = new Map([
		["0", "File"],
		["", "OldFile"],
		["1", "Link"],
		["2", "SymbolicLink"],
		["3", "CharacterDevice"],
		["4", "BlockDevice"],
		["5", "Directory"],
		["6", "FIFO"],
		["7", "ContiguousFile"],
		["g", "GlobalExtendedHeader"],
		["x", "ExtendedHeader"],
		["A", "SolarisACL"],
		["D", "GNUDumpDir"],
		["I", "Inode"],
		["K", "NextFileHasLongLinkpath"],
		["L", "NextFileHasLongPath"],
		["M", "ContinuationFile"],
		["N", "OldGnuLongPath"],
		["S", "SparseFile"],
		["V", "TapeVolumeHeader"],
		["X", "OldExtendedHeader"]
	]);
	exports.code = new Map(Array.from(exports.name).map((kv) => [kv[1], kv[0]]));
}));
// node_modules/tar/dist/commonjs/header.js
var require_header = require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
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
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Header = void 0;
	const node_path_1 = require("node:path");
	const large = __importStar(require_large_numbers());
	const types = __importStar(require_types());
	const notNegative = (n) => n === void 0 || n < 0 ? void 0 : n;
	var Header = class {
		cksumValid = false;
		needPax = false;
		nullBlock = false;
		block;
		path;
		mode;
		uid;
		gid;
		size;
		cksum;
		#type = "Unsupported";
		linkpath;
		uname;
		gname;
		devmaj = 0;
		devmin = 0;
		atime;
		ctime;
		mtime;
		charset;
		comment;
		constructor(data, off = 0, ex, gex) {
			if (Buffer.isBuffer(data)) this.decode(data, off || 0, ex, gex);
			else if (data) this.#slurp(data);
		}
		decode(buf, off, ex, gex) {
			if (!off) off = 0;
			if (!buf || !(buf.length >= off + 512)) throw new Error("need 512 bytes for header");
			const t = decString(buf, off + 156, 1);
			const isNormalFS = types.normalFsTypes.has(t);
			const exForFields = isNormalFS ? ex : void 0;
			const gexForFields = isNormalFS ? gex : void 0;
			this.path = exForFields?.path ?? decString(buf, off, 100);
			this.mode = exForFields?.mode ?? gexForFields?.mode ?? decNumber(buf, off + 100, 8);
			this.uid = exForFields?.uid ?? gexForFields?.uid ?? decNumber(buf, off + 108, 8);
			this.gid = exForFields?.gid ?? gexForFields?.gid ?? decNumber(buf, off + 116, 8);
			this.size = notNegative(exForFields?.size ?? gexForFields?.size ?? decNumber(buf, off + 124, 12));
			this.mtime = exForFields?.mtime ?? gexForFields?.mtime ?? decDate(buf, off + 136, 12);
			this.cksum = decNumber(buf, off + 148, 12);
			if (gexForFields) this.#slurp(gexForFields, true);
			if (exForFields) this.#slurp(exForFields);
			if (types.isCode(t)) this.#type = t || "0";
			if (this.#type === "0" && this.path.slice(-1) === "/") this.#type = "5";
			if (this.#type === "5") this.size = 0;
			this.linkpath = decString(buf, off + 157, 100);
			if (buf.subarray(off + 257, off + 265).toString() === "ustar\x0000") {
				this.uname = exForFields?.uname ?? gexForFields?.uname ?? decString(buf, off + 265, 32);
				this.gname = exForFields?.gname ?? gexForFields?.gname ?? decString(buf, off + 297, 32);
				this.devmaj = exForFields?.devmaj ?? gexForFields?.devmaj ?? decNumber(buf, off + 329, 8) ?? 0;
				this.devmin = exForFields?.devmin ?? gexForFields?.devmin ?? decNumber(buf, off + 337, 8) ?? 0;
				if (buf[off + 475] !== 0) {
					const prefix = decString(buf, off + 345, 155);
					this.path = prefix + "/" + this.path;
				} else {
					const prefix = decString(buf, off + 345, 130);
					if (prefix) this.path = prefix + "/" + this.path;
					this.atime = ex?.atime ?? gex?.atime ?? decDate(buf, off + 476, 12);
					this.ctime = ex?.ctime ?? gex?.ctime ?? decDate(buf, off + 488, 12);
				}
			}
			let sum = 256;
			for (let i = off; i < off + 148; i++) sum += buf[i];
			for (let i = off + 156; i < off + 512; i++) sum += buf[i];
			this.cksumValid = sum === this.cksum;
			if (this.cksum === void 0 && sum === 256) this.nullBlock = true;
		}
		#slurp(ex, gex = false) {
			Object.assign(this, Object.fromEntries(Object.entries(ex).filter(([k, v]) => {
				return !(v === null || v === void 0 || k === "size" && Number(v) < 0 || k === "path" && gex || k === "linkpath" && gex || k === "global");
			})));
		}
		encode(buf, off = 0) {
			if (!buf) buf = this.block = Buffer.alloc(512);
			if (this.#type === "Unsupported") this.#type = "0";
			if (!(buf.length >= off + 512)) throw new Error("need 512 bytes for header");
			const prefixSize = this.ctime || this.atime ? 130 : 155;
			const split = splitPrefix(this.path || "", prefixSize);
			const path = split[0];
			const prefix = split[1];
			this.needPax = !!split[2];
			this.needPax = encString(buf, off, 100, path) || this.needPax;
			this.needPax = encNumber(buf, off + 100, 8, this.mode) || this.needPax;
			this.needPax = encNumber(buf, off + 108, 8, this.uid) || this.needPax;
			this.needPax = encNumber(buf, off + 116, 8, this.gid) || this.needPax;
			this.needPax = encNumber(buf, off + 124, 12, this.size) || this.needPax;
			this.needPax = encDate(buf, off + 136, 12, this.mtime) || this.needPax;
			buf[off + 156] = Number(this.#type.codePointAt(0));
			this.needPax = encString(buf, off + 157, 100, this.linkpath) || this.needPax;
			buf.write("ustar\x0000", off + 257, 8);
			this.needPax = encString(buf, off + 265, 32, this.uname) || this.needPax;
			this.needPax = encString(buf, off + 297, 32, this.gname) || this.needPax;
			this.needPax = encNumber(buf, off + 329, 8, this.devmaj) || this.needPax;
			this.needPax = encNumber(buf, off + 337, 8, this.devmin) || this.needPax;
			this.needPax = encString(buf, off + 345, prefixSize, prefix) || this.needPax;
			if (buf[off + 475] !== 0) this.needPax = encString(buf, off + 345, 155, prefix) || this.needPax;
			else {
				this.needPax = encString(buf, off + 345, 130, prefix) || this.needPax;
				this.needPax = encDate(buf, off + 476, 12, this.atime) || this.needPax;
				this.needPax = encDate(buf, off + 488, 12, this.ctime) || this.needPax;
			}
			let sum = 256;
			for (let i = off; i < off + 148; i++) sum += buf[i];
			for (let i = off + 156; i < off + 512; i++) sum += buf[i];
			this.cksum = sum;
			encNumber(buf, off + 148, 8, this.cksum);
			this.cksumValid = true;
			return this.needPax;
		}
		get type() {
			return this.#type === "Unsupported" ? this.#type : types.name.get(this.#type);
		}
		get typeKey() {
			return this.#type;
		}
		set type(type) {
			const c = String(types.code.get(type));
			if (types.isCode(c) || c === "Unsupported") this.#type = c;
			else if (types.isCode(type)) this.#type = type;
			else throw new TypeError("invalid entry type: " + type);
		}
	};
	exports.Header = Header;
	const splitPrefix = (p, prefixSize) => {
		const pathSize = 100;
		let pp = p;
		let prefix = "";
		let ret = void 0;
		const root = node_path_1.posix.parse(p).root || ".";
		if (Buffer.byteLength(pp) < pathSize) ret = [
			pp,
			prefix,
			false
		];
		else {
			prefix = node_path_1.posix.dirname(pp);
			pp = node_path_1.posix.basename(pp);
			do
				if (Buffer.byteLength(pp) <= pathSize && Buffer.byteLength(prefix) <= prefixSize) ret = [
					pp,
					prefix,
					false
				];
				else if (Buffer.byteLength(pp) > pathSize && Buffer.byteLength(prefix) <= prefixSize) ret = [
					pp.slice(0, 99),
					prefix,
					true
				];
				else {
					pp = node_path_1.posix.join(node_path_1.posix.basename(prefix), pp);
					prefix = node_path_1.posix.dirname(prefix);
				}
			while (prefix !== root && ret === void 0);
			if (!ret) ret = [
				p.slice(0, 99),
				"",
				true
			];
		}
		return ret;
	};
	const decString = (buf, off, size) => buf.subarray(off, off + size).toString("utf8").replace(/\0.*/, "");
	const decDate = (buf, off, size) => numToDate(decNumber(buf, off, size));
	const numToDate = (num) => num === void 0 ? void 0 : new Date(num * 1e3);
	const decNumber = (buf, off, size) => Number(buf[off]) & 128 ? large.parse(buf.subarray(off, off + size)) : decSmallNumber(buf, off, size);
	const nanUndef = (value) => isNaN(value) ? void 0 : value;
	const decSmallNumber = (buf, off, size) => nanUndef(parseInt(buf.subarray(off, off + size).toString("utf8").replace(/\0.*$/, "").trim(), 8));
	const MAXNUM = {
		12: 8589934591,
		8: 2097151
	};
	const encNumber = (buf, off, size, num) => num === void 0 ? false : num > MAXNUM[size] || num < 0 ? (large.encode(num, buf.subarray(off, off + size)), true) : (encSmallNumber(buf, off, size, num), false);
	const encSmallNumber = (buf, off, size, num) => buf.write(octalString(num, size), off, size, "ascii");
	const octalString = (num, size) => padOctal(Math.floor(num).toString(8), size);
	const padOctal = (str, size) => (str.length === size - 1 ? str : new Array(size - str.length - 1).join("0") + str + " ") + "\0";
	const encDate = (buf, off, size, date) => date === void 0 ? false : encNumber(buf, off, size, date.getTime() / 1e3);
	const NULLS = new Array(156).join("\0");
	const encString = (buf, off, size, str) => str === void 0 ? false : (buf.write(str + NULLS, off, size, "utf8"), str.length !== Buffer.byteLength(str) || str.length > size);
}));
// node_modules/tar/dist/commonjs/pax.js
var require_pax = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Pax = void 0;
	const node_path_1 = require("node:path");
	const header_js_1 = require_header();
	exports.Pax = class Pax {
		atime;
		mtime;
		ctime;
		charset;
		comment;
		gid;
		uid;
		gname;
		uname;
		linkpath;
		dev;
		ino;
		nlink;
		path;
		size;
		mode;
		global;
		constructor(obj, global = false) {
			this.atime = obj.atime;
			this.charset = obj.charset;
			this.comment = obj.comment;
			this.ctime = obj.ctime;
			this.dev = obj.dev;
			this.gid = obj.gid;
			this.global = global;
			this.gname = obj.gname;
			this.ino = obj.ino;
			this.linkpath = obj.linkpath;
			this.mtime = obj.mtime;
			this.nlink = obj.nlink;
			this.path = obj.path;
			this.size = obj.size;
			this.uid = obj.uid;
			this.uname = obj.uname;
		}
		encode() {
			const body = this.encodeBody();
			if (body === "") return Buffer.allocUnsafe(0);
			const bodyLen = Buffer.byteLength(body);
			const bufLen = 512 * Math.ceil(1 + bodyLen / 512);
			const buf = Buffer.allocUnsafe(bufLen);
			for (let i = 0; i < 512; i++) buf[i] = 0;
			new header_js_1.Header({
				path: ("PaxHeader/" + (0, node_path_1.basename)(this.path ?? "")).slice(0, 99),
				mode: this.mode || 420,
				uid: this.uid,
				gid: this.gid,
				size: bodyLen,
				mtime: this.mtime,
				type: this.global ? "GlobalExtendedHeader" : "ExtendedHeader",
				linkpath: "",
				uname: this.uname || "",
				gname: this.gname || "",
				devmaj: 0,
				devmin: 0,
				atime: this.atime,
				ctime: this.ctime
			}).encode(buf);
			buf.write(body, 512, bodyLen, "utf8");
			for (let i = bodyLen + 512; i < buf.length; i++) buf[i] = 0;
			return buf;
		}
		encodeBody() {
			return this.encodeField("path") + this.encodeField("ctime") + this.encodeField("atime") + this.encodeField("dev") + this.encodeField("ino") + this.encodeField("nlink") + this.encodeField("charset") + this.encodeField("comment") + this.encodeField("gid") + this.encodeField("gname") + this.encodeField("linkpath") + this.encodeField("mtime") + this.encodeField("size") + this.encodeField("uid") + this.encodeField("uname");
		}
		encodeField(field) {
			if (this[field] === void 0) return "";
			const r = this[field];
			const v = r instanceof Date ? r.getTime() / 1e3 : r;
			const s = " " + (field === "dev" || field === "ino" || field === "nlink" ? "SCHILY." : "") + field + "=" + v + "\n";
			const byteLen = Buffer.byteLength(s);
			let digits = Math.floor(Math.log(byteLen) / Math.log(10)) + 1;
			if (byteLen + digits >= Math.pow(10, digits)) digits += 1;
			return digits + byteLen + s;
		}
		static parse(str, ex, g = false) {
			return new Pax(merge(parseKV(str), ex), g);
		}
	};
	const merge = (a, b) => b ? Object.assign({}, b, a) : a;
	const parseKV = (str) => str.replace(/\n$/, "").split("\n").reduce(parseKVLine, Object.create(null));
	const parseKVLine = (set, line) => {
		const n = parseInt(line, 10);
		if (n !== Buffer.byteLength(line) + 1) return set;
		line = line.slice((n + " ").length);
		const kv = line.split("=");
		const r = kv.shift();
		if (!r) return set;
		const k = r.replace(/^SCHILY\.(dev|ino|nlink)/, "$1");
		const v = kv.join("=").replace(/\0.*/, "");
		switch (k) {
			case "path":
			case "linkpath":
			case "type":
			case "charset":
			case "comment":
			case "gname":
			case "uname":
				set[k] = v;
				break;
			case "ctime":
			case "atime":
			case "mtime":
				set[k] = new Date(Number(v) * 1e3);
				break;
			case "size":
				const s = +v;
				if (s >= 0) set[k] = s;
				break;
			case "gid":
			case "uid":
			case "dev":
			case "ino":
			case "nlink":
			case "mode": set[k] = +v;
		}
		return set;
	};
}));
// node_modules/tar/dist/commonjs/normalize-windows-path.js
var require_normalize_windows_path = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.normalizeWindowsPath = void 0;
	exports.normalizeWindowsPath = (process.env.TESTING_TAR_FAKE_PLATFORM || process.platform) !== "win32" ? (p) => String(p) : (p) => String(p).replaceAll(/\\/g, "/");
}));
// node_modules/tar/dist/commonjs/read-entry.js
var require_read_entry = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ReadEntry = void 0;
	const minipass_1 = require_commonjs$3.require_commonjs();
	const normalize_windows_path_js_1 = require_normalize_windows_path();
	var ReadEntry = class extends minipass_1.Minipass {
		extended;
		globalExtended;
		header;
		startBlockSize;
		blockRemain;
		remain;
		type;
		meta = false;
		ignore = false;
		path;
		mode;
		uid;
		gid;
		uname;
		gname;
		size = 0;
		mtime;
		atime;
		ctime;
		linkpath;
		dev;
		ino;
		nlink;
		invalid = false;
		absolute;
		unsupported = false;
		constructor(header, ex, gex) {
			super({});
			this.pause();
			this.extended = ex;
			this.globalExtended = gex;
			this.header = header;
			this.remain = header.size ?? 0;
			this.startBlockSize = 512 * Math.ceil(this.remain / 512);
			this.blockRemain = this.startBlockSize;
			this.type = header.type;
			switch (this.type) {
				case "File":
				case "OldFile":
				case "Link":
				case "SymbolicLink":
				case "CharacterDevice":
				case "BlockDevice":
				case "Directory":
				case "FIFO":
				case "ContiguousFile":
				case "GNUDumpDir": break;
				case "NextFileHasLongLinkpath":
				case "NextFileHasLongPath":
				case "OldGnuLongPath":
				case "GlobalExtendedHeader":
				case "ExtendedHeader":
				case "OldExtendedHeader":
					this.meta = true;
					break;
				default: this.ignore = true;
			}
			if (!header.path) throw new Error("no path provided for tar.ReadEntry");
			this.path = (0, normalize_windows_path_js_1.normalizeWindowsPath)(header.path);
			this.mode = header.mode;
			if (this.mode) this.mode = this.mode & 4095;
			this.uid = header.uid;
			this.gid = header.gid;
			this.uname = header.uname;
			this.gname = header.gname;
			this.size = this.remain;
			this.mtime = header.mtime;
			this.atime = header.atime;
			this.ctime = header.ctime;
			this.linkpath = header.linkpath ? (0, normalize_windows_path_js_1.normalizeWindowsPath)(header.linkpath) : void 0;
			this.uname = header.uname;
			this.gname = header.gname;
			if (ex) this.#slurp(ex);
			if (gex) this.#slurp(gex, true);
		}
		write(data) {
			const writeLen = data.length;
			if (writeLen > this.blockRemain) throw new Error("writing more to entry than is appropriate");
			const r = this.remain;
			const br = this.blockRemain;
			this.remain = Math.max(0, r - writeLen);
			this.blockRemain = Math.max(0, br - writeLen);
			if (this.ignore) return true;
			if (r >= writeLen) return super.write(data);
			return super.write(data.subarray(0, r));
		}
		#slurp(ex, gex = false) {
			if (ex.path) ex.path = (0, normalize_windows_path_js_1.normalizeWindowsPath)(ex.path);
			if (ex.linkpath) ex.linkpath = (0, normalize_windows_path_js_1.normalizeWindowsPath)(ex.linkpath);
			Object.assign(this, Object.fromEntries(Object.entries(ex).filter(([k, v]) => {
				return !(v === null || v === void 0 || k === "path" && gex);
			})));
		}
	};
	exports.ReadEntry = ReadEntry;
}));
// node_modules/tar/dist/commonjs/warn-method.js
var require_warn_method = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.warnMethod = void 0;
	const warnMethod = (self, code, message, data = {}) => {
		if (self.file) data.file = self.file;
		if (self.cwd) data.cwd = self.cwd;
		data.code = message instanceof Error && message.code || code;
		data.tarCode = code;
		if (!self.strict && data.recoverable !== false) {
			if (message instanceof Error) {
				data = Object.assign(message, data);
				message = message.message;
			}
			self.emit("warn", code, message, data);
		} else if (message instanceof Error) self.emit("error", Object.assign(message, data));
		else self.emit("error", Object.assign(new Error(`${code}: ${message}`), data));
	};
	exports.warnMethod = warnMethod;
}));
// node_modules/tar/dist/commonjs/parse.js
var require_parse = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Parser = void 0;
	const events_1 = require("events");
	const minizlib_1 = require_commonjs$4.require_commonjs();
	const header_js_1 = require_header();
	const pax_js_1 = require_pax();
	const read_entry_js_1 = require_read_entry();
	const warn_method_js_1 = require_warn_method();
	const maxMetaEntrySize = 1048576;
	const gzipHeader = Buffer.from([31, 139]);
	const zstdHeader = Buffer.from([
		40,
		181,
		47,
		253
	]);
	const ZIP_HEADER_LEN = Math.max(gzipHeader.length, zstdHeader.length);
	const STATE = Symbol("state");
	const WRITEENTRY = Symbol("writeEntry");
	const READENTRY = Symbol("readEntry");
	const NEXTENTRY = Symbol("nextEntry");
	const PROCESSENTRY = Symbol("processEntry");
	const EX = Symbol("extendedHeader");
	const GEX = Symbol("globalExtendedHeader");
	const META = Symbol("meta");
	const EMITMETA = Symbol("emitMeta");
	const BUFFER = Symbol("buffer");
	const QUEUE = Symbol("queue");
	const ENDED = Symbol("ended");
	const EMITTEDEND = Symbol("emittedEnd");
	const EMIT = Symbol("emit");
	const UNZIP = Symbol("unzip");
	const CONSUMECHUNK = Symbol("consumeChunk");
	const CONSUMECHUNKSUB = Symbol("consumeChunkSub");
	const CONSUMEBODY = Symbol("consumeBody");
	const CONSUMEMETA = Symbol("consumeMeta");
	const CONSUMEHEADER = Symbol("consumeHeader");
	const CONSUMING = Symbol("consuming");
	const BUFFERCONCAT = Symbol("bufferConcat");
	const MAYBEEND = Symbol("maybeEnd");
	const WRITING = Symbol("writing");
	const ABORTED = Symbol("aborted");
	const DONE = Symbol("onDone");
	const SAW_VALID_ENTRY = Symbol("sawValidEntry");
	const SAW_NULL_BLOCK = Symbol("sawNullBlock");
	const SAW_EOF = Symbol("sawEOF");
	const CLOSESTREAM = Symbol("closeStream");
	const MAX_DECOMPRESSION_RATIO = 1e3;
	const COMPRESSEDBYTESREAD = Symbol("compressedBytesRead");
	const DECOMPRESSEDBYTESREAD = Symbol("decompressedBytesRead");
	const CHECKDECOMPRESSIONRATIO = Symbol("checkDecompressionRatio");
	const noop = () => true;
	var Parser = class extends events_1.EventEmitter {
		file;
		strict;
		maxMetaEntrySize;
		filter;
		brotli;
		zstd;
		maxDecompressionRatio;
		writable = true;
		readable = false;
		[QUEUE] = [];
		[BUFFER];
		[READENTRY];
		[WRITEENTRY];
		[STATE] = "begin";
		[META] = "";
		[EX];
		[GEX];
		[ENDED] = false;
		[UNZIP];
		[ABORTED] = false;
		[SAW_VALID_ENTRY];
		[SAW_NULL_BLOCK] = false;
		[SAW_EOF] = false;
		[WRITING] = false;
		[CONSUMING] = false;
		[EMITTEDEND] = false;
		[COMPRESSEDBYTESREAD] = 0;
		[DECOMPRESSEDBYTESREAD] = 0;
		constructor(opt = {}) {
			super();
			this.file = opt.file || "";
			this.on(DONE, () => {
				if (this[STATE] === "begin" || this[SAW_VALID_ENTRY] === false) this.warn("TAR_BAD_ARCHIVE", "Unrecognized archive format");
			});
			if (opt.ondone) this.on(DONE, opt.ondone);
			else this.on(DONE, () => {
				this.emit("prefinish");
				this.emit("finish");
				this.emit("end");
			});
			this.strict = !!opt.strict;
			this.maxDecompressionRatio = typeof opt.maxDecompressionRatio === "number" ? opt.maxDecompressionRatio : MAX_DECOMPRESSION_RATIO;
			this.maxMetaEntrySize = opt.maxMetaEntrySize || maxMetaEntrySize;
			this.filter = typeof opt.filter === "function" ? opt.filter : noop;
			const isTBR = opt.file && (opt.file.endsWith(".tar.br") || opt.file.endsWith(".tbr"));
			this.brotli = !(opt.gzip || opt.zstd) && opt.brotli !== void 0 ? opt.brotli : isTBR ? void 0 : false;
			const isTZST = opt.file && (opt.file.endsWith(".tar.zst") || opt.file.endsWith(".tzst"));
			this.zstd = !(opt.gzip || opt.brotli) && opt.zstd !== void 0 ? opt.zstd : isTZST ? true : void 0;
			this.on("end", () => this[CLOSESTREAM]());
			if (typeof opt.onwarn === "function") this.on("warn", opt.onwarn);
			if (typeof opt.onReadEntry === "function") this.on("entry", opt.onReadEntry);
		}
		warn(code, message, data = {}) {
			(0, warn_method_js_1.warnMethod)(this, code, message, data);
		}
		[CONSUMEHEADER](chunk, position) {
			if (this[SAW_VALID_ENTRY] === void 0) this[SAW_VALID_ENTRY] = false;
			let header;
			try {
				header = new header_js_1.Header(chunk, position, this[EX], this[GEX]);
			} catch (er) {
				return this.warn("TAR_ENTRY_INVALID", er);
			}
			if (header.nullBlock) {
				if (this[SAW_NULL_BLOCK]) {
					this[SAW_EOF] = true;
					if (this[STATE] === "begin") this[STATE] = "header";
					this[EMIT]("eof");
				} else {
					this[SAW_NULL_BLOCK] = true;
					this[EMIT]("nullBlock");
				}
			} else {
				this[SAW_NULL_BLOCK] = false;
				if (!header.cksumValid) this.warn("TAR_ENTRY_INVALID", "checksum failure", { header });
				else if (!header.path) this.warn("TAR_ENTRY_INVALID", "path is required", { header });
				else {
					const type = header.type;
					if (/^(Symbolic)?Link$/.test(type) && !header.linkpath) this.warn("TAR_ENTRY_INVALID", "linkpath required", { header });
					else if (!/^(Symbolic)?Link$/.test(type) && !/^(Global)?ExtendedHeader$/.test(type) && header.linkpath) this.warn("TAR_ENTRY_INVALID", "linkpath forbidden", { header });
					else {
						const entry = this[WRITEENTRY] = new read_entry_js_1.ReadEntry(header, this[EX], this[GEX]);
						if (!this[SAW_VALID_ENTRY]) {
							if (entry.remain) {
								const onend = () => {
									if (!entry.invalid) this[SAW_VALID_ENTRY] = true;
								};
								entry.on("end", onend);
							} else this[SAW_VALID_ENTRY] = true;
						}
						if (entry.meta) {
							if (entry.size > this.maxMetaEntrySize) {
								entry.ignore = true;
								this[EMIT]("ignoredEntry", entry);
								this[STATE] = "ignore";
								entry.resume();
							} else if (entry.size > 0) {
								this[META] = "";
								entry.on("data", (c) => this[META] += c);
								this[STATE] = "meta";
							}
						} else {
							this[EX] = void 0;
							entry.ignore = entry.ignore || !this.filter(entry.path, entry);
							if (entry.ignore) {
								this[EMIT]("ignoredEntry", entry);
								this[STATE] = entry.remain ? "ignore" : "header";
								entry.resume();
							} else {
								if (entry.remain) this[STATE] = "body";
								else {
									this[STATE] = "header";
									entry.end();
								}
								if (!this[READENTRY]) {
									this[QUEUE].push(entry);
									this[NEXTENTRY]();
								} else this[QUEUE].push(entry);
							}
						}
					}
				}
			}
		}
		[CLOSESTREAM]() {
			queueMicrotask(() => this.emit("close"));
		}
		[PROCESSENTRY](entry) {
			let go = true;
			if (!entry) {
				this[READENTRY] = void 0;
				go = false;
			} else if (Array.isArray(entry)) {
				const [ev, ...args] = entry;
				this.emit(ev, ...args);
			} else {
				this[READENTRY] = entry;
				this.emit("entry", entry);
				if (!entry.emittedEnd) {
					entry.on("end", () => this[NEXTENTRY]());
					go = false;
				}
			}
			return go;
		}
		[NEXTENTRY]() {
			do;
			while (this[PROCESSENTRY](this[QUEUE].shift()));
			if (this[QUEUE].length === 0) {
				const re = this[READENTRY];
				if (!re || re.flowing || re.size === re.remain) {
					if (!this[WRITING]) this.emit("drain");
				} else re.once("drain", () => this.emit("drain"));
			}
		}
		[CONSUMEBODY](chunk, position) {
			const entry = this[WRITEENTRY];
			if (!entry) throw new Error("attempt to consume body without entry??");
			const br = entry.blockRemain ?? 0;
			const c = br >= chunk.length && position === 0 ? chunk : chunk.subarray(position, position + br);
			entry.write(c);
			if (!entry.blockRemain) {
				this[STATE] = "header";
				this[WRITEENTRY] = void 0;
				entry.end();
			}
			return c.length;
		}
		[CONSUMEMETA](chunk, position) {
			const entry = this[WRITEENTRY];
			const ret = this[CONSUMEBODY](chunk, position);
			if (!this[WRITEENTRY] && entry) this[EMITMETA](entry);
			return ret;
		}
		[EMIT](ev, data, extra) {
			if (this[QUEUE].length === 0 && !this[READENTRY]) this.emit(ev, data, extra);
			else this[QUEUE].push([
				ev,
				data,
				extra
			]);
		}
		[EMITMETA](entry) {
			this[EMIT]("meta", this[META]);
			switch (entry.type) {
				case "ExtendedHeader":
				case "OldExtendedHeader":
					this[EX] = pax_js_1.Pax.parse(this[META], this[EX], false);
					break;
				case "GlobalExtendedHeader":
					this[GEX] = pax_js_1.Pax.parse(this[META], this[GEX], true);
					break;
				case "NextFileHasLongPath":
				case "OldGnuLongPath": {
					const ex = this[EX] ?? Object.create(null);
					this[EX] = ex;
					ex.path = this[META].replace(/\0.*/, "");
					break;
				}
				case "NextFileHasLongLinkpath": {
					const ex = this[EX] || Object.create(null);
					this[EX] = ex;
					ex.linkpath = this[META].replace(/\0.*/, "");
					break;
				}
				default: throw new Error("unknown meta: " + entry.type);
			}
		}
		abort(error) {
			if (this[ABORTED]) return;
			if (this[UNZIP]) {
				const u = this[UNZIP];
				u.write = () => true;
				u.end = () => u;
				u.emit = () => false;
				u.destroy?.();
			}
			this[ABORTED] = true;
			this.emit("abort", error);
			this.warn("TAR_ABORT", error, { recoverable: false });
		}
		[CHECKDECOMPRESSIONRATIO](chunk) {
			this[DECOMPRESSEDBYTESREAD] += chunk.length;
			const ratio = this[DECOMPRESSEDBYTESREAD] / this[COMPRESSEDBYTESREAD];
			if (ratio > this.maxDecompressionRatio) {
				this.abort(new Error(`max decompression ratio exceeded: ${ratio.toFixed(2)} > ${this.maxDecompressionRatio}`));
				return false;
			}
			return true;
		}
		write(chunk, encoding, cb) {
			if (typeof encoding === "function") {
				cb = encoding;
				encoding = void 0;
			}
			if (typeof chunk === "string") chunk = Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8");
			if (this[ABORTED]) {
				cb?.();
				return false;
			}
			if ((this[UNZIP] === void 0 || this.brotli === void 0 && this[UNZIP] === false) && chunk) {
				if (this[BUFFER]) {
					chunk = Buffer.concat([this[BUFFER], chunk]);
					this[BUFFER] = void 0;
				}
				if (chunk.length < ZIP_HEADER_LEN) {
					this[BUFFER] = chunk;
					cb?.();
					return true;
				}
				for (let i = 0; this[UNZIP] === void 0 && i < gzipHeader.length; i++) if (chunk[i] !== gzipHeader[i]) this[UNZIP] = false;
				let isZstd = false;
				if (this[UNZIP] === false && this.zstd !== false) {
					isZstd = true;
					for (let i = 0; i < zstdHeader.length; i++) if (chunk[i] !== zstdHeader[i]) {
						isZstd = false;
						break;
					}
				}
				const maybeBrotli = this.brotli === void 0 && !isZstd;
				if (this[UNZIP] === false && maybeBrotli) {
					if (chunk.length < 512) {
						if (this[ENDED]) this.brotli = true;
						else {
							this[BUFFER] = chunk;
							cb?.();
							return true;
						}
					} else try {
						new header_js_1.Header(chunk.subarray(0, 512));
						this.brotli = false;
					} catch (_) {
						this.brotli = true;
					}
				}
				if (this[UNZIP] === void 0 || this[UNZIP] === false && (this.brotli || isZstd)) {
					const ended = this[ENDED];
					this[ENDED] = false;
					this[UNZIP] = this[UNZIP] === void 0 ? new minizlib_1.Unzip({}) : isZstd ? new minizlib_1.ZstdDecompress({}) : new minizlib_1.BrotliDecompress({});
					this[UNZIP].on("data", (chunk) => {
						if (this[CHECKDECOMPRESSIONRATIO](chunk)) this[CONSUMECHUNK](chunk);
					});
					this[UNZIP].on("error", (er) => {
						if (!this[ABORTED]) this.abort(er);
					});
					this[UNZIP].on("end", () => {
						this[ENDED] = true;
						this[CONSUMECHUNK]();
					});
					this[WRITING] = true;
					this[COMPRESSEDBYTESREAD] += chunk.length;
					const ret = !!this[UNZIP][ended ? "end" : "write"](chunk);
					this[WRITING] = false;
					cb?.();
					return ret;
				}
			}
			this[WRITING] = true;
			if (this[UNZIP]) {
				this[COMPRESSEDBYTESREAD] += chunk.length;
				this[UNZIP].write(chunk);
			} else this[CONSUMECHUNK](chunk);
			this[WRITING] = false;
			const ret = this[QUEUE].length > 0 ? false : this[READENTRY] ? this[READENTRY].flowing : true;
			if (!ret && this[QUEUE].length === 0) this[READENTRY]?.once("drain", () => this.emit("drain"));
			cb?.();
			return ret;
		}
		[BUFFERCONCAT](c) {
			if (c && !this[ABORTED]) this[BUFFER] = this[BUFFER] ? Buffer.concat([this[BUFFER], c]) : c;
		}
		[MAYBEEND]() {
			if (this[ENDED] && !this[EMITTEDEND] && !this[ABORTED] && !this[CONSUMING]) {
				this[EMITTEDEND] = true;
				const entry = this[WRITEENTRY];
				if (entry?.blockRemain) {
					const have = this[BUFFER] ? this[BUFFER].length : 0;
					this.warn("TAR_BAD_ARCHIVE", `Truncated input (needed ${entry.blockRemain} more bytes, only ${have} available)`, { entry });
					if (this[BUFFER]) entry.write(this[BUFFER]);
					entry.end();
				}
				this[EMIT](DONE);
			}
		}
		[CONSUMECHUNK](chunk) {
			if (this[CONSUMING] && chunk) this[BUFFERCONCAT](chunk);
			else if (!chunk && !this[BUFFER]) this[MAYBEEND]();
			else if (chunk) {
				this[CONSUMING] = true;
				if (this[BUFFER]) {
					this[BUFFERCONCAT](chunk);
					const c = this[BUFFER];
					this[BUFFER] = void 0;
					this[CONSUMECHUNKSUB](c);
				} else this[CONSUMECHUNKSUB](chunk);
				while (this[BUFFER] && this[BUFFER]?.length >= 512 && !this[ABORTED] && !this[SAW_EOF]) {
					const c = this[BUFFER];
					this[BUFFER] = void 0;
					this[CONSUMECHUNKSUB](c);
				}
				this[CONSUMING] = false;
			}
			if (!this[BUFFER] || this[ENDED]) this[MAYBEEND]();
		}
		[CONSUMECHUNKSUB](chunk) {
			let position = 0;
			const length = chunk.length;
			while (position + 512 <= length && !this[ABORTED] && !this[SAW_EOF]) switch (this[STATE]) {
				case "begin":
				case "header":
					this[CONSUMEHEADER](chunk, position);
					position += 512;
					break;
				case "ignore":
				case "body":
					position += this[CONSUMEBODY](chunk, position);
					break;
				case "meta":
					position += this[CONSUMEMETA](chunk, position);
					break;
				default: throw new Error("invalid state: " + this[STATE]);
			}
			if (position < length) this[BUFFER] = this[BUFFER] ? Buffer.concat([chunk.subarray(position), this[BUFFER]]) : chunk.subarray(position);
		}
		end(chunk, encoding, cb) {
			if (typeof chunk === "function") {
				cb = chunk;
				encoding = void 0;
				chunk = void 0;
			}
			if (typeof encoding === "function") {
				cb = encoding;
				encoding = void 0;
			}
			if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding);
			if (cb) this.once("finish", cb);
			if (!this[ABORTED]) {
				if (this[UNZIP]) {
					if (chunk) {
						this[COMPRESSEDBYTESREAD] += chunk.length;
						this[UNZIP].write(chunk);
					}
					this[UNZIP].end();
				} else {
					this[ENDED] = true;
					if (this.brotli === void 0 || this.zstd === void 0) chunk = chunk || Buffer.alloc(0);
					if (chunk) this.write(chunk);
					this[MAYBEEND]();
				}
			}
			return this;
		}
	};
	exports.Parser = Parser;
}));
// node_modules/tar/dist/commonjs/strip-trailing-slashes.js
var require_strip_trailing_slashes = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stripTrailingSlashes = void 0;
	const stripTrailingSlashes = (str) => {
		let i = str.length - 1;
		let slashesStart = -1;
		while (i > -1 && str.charAt(i) === "/") {
			slashesStart = i;
			i--;
		}
		return slashesStart === -1 ? str : str.slice(0, slashesStart);
	};
	exports.stripTrailingSlashes = stripTrailingSlashes;
}));
// node_modules/tar/dist/commonjs/list.js
var require_list = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
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
	exports.list = exports.filesFilter = void 0;
	const fsm = __importStar(require_commonjs());
	const node_fs_1 = __importDefault(require("node:fs"));
	const path_1 = require("path");
	const make_command_js_1 = require_make_command();
	const parse_js_1 = require_parse();
	const strip_trailing_slashes_js_1 = require_strip_trailing_slashes();
	const onReadEntryFunction = (opt) => {
		const onReadEntry = opt.onReadEntry;
		opt.onReadEntry = onReadEntry ? (e) => {
			onReadEntry(e);
			e.resume();
		} : (e) => e.resume();
	};
	const filesFilter = (opt, files) => {
		const map = new Map(files.map((f) => [(0, strip_trailing_slashes_js_1.stripTrailingSlashes)(f), true]));
		const filter = opt.filter;
		const MAX = 100;
		const mapHas = (file, r = "", depth = 0) => {
			if (depth >= MAX) {
				map.set(file, false);
				return false;
			}
			const root = r || (0, path_1.parse)(file).root || ".";
			let ret;
			if (file === root) ret = false;
			else {
				const m = map.get(file);
				ret = m !== void 0 ? m : mapHas((0, path_1.dirname)(file), root, depth + 1);
			}
			map.set(file, ret);
			return ret;
		};
		opt.filter = filter ? (file, entry) => filter(file, entry) && mapHas((0, strip_trailing_slashes_js_1.stripTrailingSlashes)(file)) : (file) => mapHas((0, strip_trailing_slashes_js_1.stripTrailingSlashes)(file));
	};
	exports.filesFilter = filesFilter;
	const listFileSync = (opt) => {
		const p = new parse_js_1.Parser(opt);
		const file = opt.file;
		let fd;
		try {
			fd = node_fs_1.default.openSync(file, "r");
			const stat = node_fs_1.default.fstatSync(fd);
			const readSize = opt.maxReadSize || 16777216;
			if (stat.size < readSize) {
				const buf = Buffer.allocUnsafe(stat.size);
				const read = node_fs_1.default.readSync(fd, buf, 0, stat.size, 0);
				p.end(read === buf.byteLength ? buf : buf.subarray(0, read));
			} else {
				let pos = 0;
				const buf = Buffer.allocUnsafe(readSize);
				while (pos < stat.size) {
					const bytesRead = node_fs_1.default.readSync(fd, buf, 0, readSize, pos);
					if (bytesRead === 0) break;
					pos += bytesRead;
					p.write(buf.subarray(0, bytesRead));
				}
				p.end();
			}
		} finally {
			if (typeof fd === "number") try {
				node_fs_1.default.closeSync(fd);
			} catch {}
		}
	};
	const listFile = (opt, _files) => {
		const parse = new parse_js_1.Parser(opt);
		const readSize = opt.maxReadSize || 16777216;
		const file = opt.file;
		return new Promise((resolve, reject) => {
			parse.on("error", reject);
			parse.on("end", resolve);
			node_fs_1.default.stat(file, (er, stat) => {
				if (er) reject(er);
				else {
					const stream = new fsm.ReadStream(file, {
						readSize,
						size: stat.size
					});
					stream.on("error", reject);
					stream.pipe(parse);
				}
			});
		});
	};
	exports.list = (0, make_command_js_1.makeCommand)(listFileSync, listFile, (opt) => new parse_js_1.Parser(opt), (opt) => new parse_js_1.Parser(opt), (opt, files) => {
		if (files?.length) (0, exports.filesFilter)(opt, files);
		if (!opt.noResume) onReadEntryFunction(opt);
	});
}));
// node_modules/tar/dist/commonjs/strip-absolute-path.js
var require_strip_absolute_path = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stripAbsolutePath = void 0;
	const { isAbsolute, parse } = require("node:path").win32;
	const stripAbsolutePath = (path) => {
		let r = "";
		let parsed = parse(path);
		while (isAbsolute(path) || parsed.root) {
			const root = path.charAt(0) === "/" && path.slice(0, 4) !== "//?/" ? "/" : parsed.root;
			path = path.slice(root.length);
			r += root;
			parsed = parse(path);
		}
		return [r, path];
	};
	exports.stripAbsolutePath = stripAbsolutePath;
}));
// node_modules/tar/dist/commonjs/winchars.js
var require_winchars = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decode = exports.encode = void 0;
	const raw = [
		"|",
		"<",
		">",
		"?",
		":"
	];
	const win = raw.map((char) => String.fromCodePoint(61440 + Number(char.codePointAt(0))));
	const toWin = new Map(raw.map((char, i) => [char, win[i]]));
	const toRaw = new Map(win.map((char, i) => [char, raw[i]]));
	const encode = (s) => raw.reduce((s, c) => s.split(c).join(toWin.get(c)), s);
	exports.encode = encode;
	const decode = (s) => win.reduce((s, c) => s.split(c).join(toRaw.get(c)), s);
	exports.decode = decode;
}));
Object.defineProperty(exports, "require_commonjs", {
	enumerable: true,
	get: function() {
		return require_commonjs;
	}
});
Object.defineProperty(exports, "require_header", {
	enumerable: true,
	get: function() {
		return require_header;
	}
});
Object.defineProperty(exports, "require_list", {
	enumerable: true,
	get: function() {
		return require_list;
	}
});
Object.defineProperty(exports, "require_make_command", {
	enumerable: true,
	get: function() {
		return require_make_command;
	}
});
Object.defineProperty(exports, "require_normalize_windows_path", {
	enumerable: true,
	get: function() {
		return require_normalize_windows_path;
	}
});
Object.defineProperty(exports, "require_options", {
	enumerable: true,
	get: function() {
		return require_options;
	}
});
Object.defineProperty(exports, "require_parse", {
	enumerable: true,
	get: function() {
		return require_parse;
	}
});
Object.defineProperty(exports, "require_pax", {
	enumerable: true,
	get: function() {
		return require_pax;
	}
});
Object.defineProperty(exports, "require_strip_absolute_path", {
	enumerable: true,
	get: function() {
		return require_strip_absolute_path;
	}
});
Object.defineProperty(exports, "require_strip_trailing_slashes", {
	enumerable: true,
	get: function() {
		return require_strip_trailing_slashes;
	}
});
Object.defineProperty(exports, "require_warn_method", {
	enumerable: true,
	get: function() {
		return require_warn_method;
	}
});
Object.defineProperty(exports, "require_winchars", {
	enumerable: true,
	get: function() {
		return require_winchars;
	}
});
