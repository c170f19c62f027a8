const require_rolldown_runtime = require("./runtime.cjs");
const require_winchars$1 = require("./tar.cjs");
const require_commonjs$4 = require("./minipass.cjs");
const require_commonjs$5 = require("./minizlib.cjs");
// node_modules/tar/dist/commonjs/mode-fix.js
var require_mode_fix = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.modeFix = void 0;
	const modeFix = (mode, isDir, portable) => {
		mode &= 4095;
		if (portable) mode = (mode | 384) & -19;
		if (isDir) {
			if (mode & 256) mode |= 64;
			if (mode & 32) mode |= 8;
			if (mode & 4) mode |= 1;
		}
		return mode;
	};
	exports.modeFix = modeFix;
}));
// node_modules/tar/dist/commonjs/write-entry.js
var require_write_entry = require_rolldown_runtime.__commonJSMin(((exports, module, this$3) => {
	var __createBinding = this$3 && this$3.__createBinding || (Object.create ? (function(o, m, k, k2) {
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
	var __setModuleDefault = this$3 && this$3.__setModuleDefault || (Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	});
	var __importStar = this$3 && this$3.__importStar || (function() {
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
	var __importDefault = this$3 && this$3.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WriteEntryTar = exports.WriteEntrySync = exports.WriteEntry = void 0;
	const fs_1 = __importDefault(require("fs"));
	const minipass_1 = require_commonjs$4.require_commonjs();
	const path_1 = __importDefault(require("path"));
	const header_js_1 = require_winchars$1.require_header();
	const mode_fix_js_1 = require_mode_fix();
	const normalize_windows_path_js_1 = require_winchars$1.require_normalize_windows_path();
	const options_js_1 = require_winchars$1.require_options();
	const pax_js_1 = require_winchars$1.require_pax();
	const strip_absolute_path_js_1 = require_winchars$1.require_strip_absolute_path();
	const strip_trailing_slashes_js_1 = require_winchars$1.require_strip_trailing_slashes();
	const warn_method_js_1 = require_winchars$1.require_warn_method();
	const winchars = __importStar(require_winchars$1.require_winchars());
	const prefixPath = (path, prefix) => {
		if (!prefix) return (0, normalize_windows_path_js_1.normalizeWindowsPath)(path);
		path = (0, normalize_windows_path_js_1.normalizeWindowsPath)(path).replace(/^\.(\/|$)/, "");
		return (0, strip_trailing_slashes_js_1.stripTrailingSlashes)(prefix) + "/" + path;
	};
	const maxReadSize = 16777216;
	const PROCESS = Symbol("process");
	const FILE = Symbol("file");
	const DIRECTORY = Symbol("directory");
	const SYMLINK = Symbol("symlink");
	const HARDLINK = Symbol("hardlink");
	const HEADER = Symbol("header");
	const READ = Symbol("read");
	const LSTAT = Symbol("lstat");
	const ONLSTAT = Symbol("onlstat");
	const ONREAD = Symbol("onread");
	const ONREADLINK = Symbol("onreadlink");
	const OPENFILE = Symbol("openfile");
	const ONOPENFILE = Symbol("onopenfile");
	const CLOSE = Symbol("close");
	const MODE = Symbol("mode");
	const AWAITDRAIN = Symbol("awaitDrain");
	const ONDRAIN = Symbol("ondrain");
	const PREFIX = Symbol("prefix");
	var WriteEntry = class extends minipass_1.Minipass {
		path;
		portable;
		myuid = process.getuid && process.getuid() || 0;
		myuser = process.env.USER || "";
		maxReadSize;
		linkCache;
		statCache;
		preservePaths;
		cwd;
		strict;
		mtime;
		noPax;
		noMtime;
		prefix;
		fd;
		blockLen = 0;
		blockRemain = 0;
		buf;
		pos = 0;
		remain = 0;
		length = 0;
		offset = 0;
		win32;
		absolute;
		header;
		type;
		linkpath;
		stat;
		onWriteEntry;
		#hadError = false;
		constructor(p, opt_ = {}) {
			const opt = (0, options_js_1.dealias)(opt_);
			super();
			this.path = (0, normalize_windows_path_js_1.normalizeWindowsPath)(p);
			this.portable = !!opt.portable;
			this.maxReadSize = opt.maxReadSize || maxReadSize;
			this.linkCache = opt.linkCache || new Map();
			this.statCache = opt.statCache || new Map();
			this.preservePaths = !!opt.preservePaths;
			this.cwd = (0, normalize_windows_path_js_1.normalizeWindowsPath)(opt.cwd || process.cwd());
			this.strict = !!opt.strict;
			this.noPax = !!opt.noPax;
			this.noMtime = !!opt.noMtime;
			this.mtime = opt.mtime;
			this.prefix = opt.prefix ? (0, normalize_windows_path_js_1.normalizeWindowsPath)(opt.prefix) : void 0;
			this.onWriteEntry = opt.onWriteEntry;
			if (typeof opt.onwarn === "function") this.on("warn", opt.onwarn);
			let pathWarn = false;
			if (!this.preservePaths) {
				const [root, stripped] = (0, strip_absolute_path_js_1.stripAbsolutePath)(this.path);
				if (root && typeof stripped === "string") {
					this.path = stripped;
					pathWarn = root;
				}
			}
			this.win32 = !!opt.win32 || process.platform === "win32";
			if (this.win32) {
				this.path = winchars.decode(this.path.replaceAll(/\\/g, "/"));
				p = p.replaceAll(/\\/g, "/");
			}
			this.absolute = (0, normalize_windows_path_js_1.normalizeWindowsPath)(opt.absolute || path_1.default.resolve(this.cwd, p));
			if (this.path === "") this.path = "./";
			if (pathWarn) this.warn("TAR_ENTRY_INFO", `stripping ${pathWarn} from absolute path`, {
				entry: this,
				path: pathWarn + this.path
			});
			const cs = this.statCache.get(this.absolute);
			if (cs) this[ONLSTAT](cs);
			else this[LSTAT]();
		}
		warn(code, message, data = {}) {
			return (0, warn_method_js_1.warnMethod)(this, code, message, data);
		}
		emit(ev, ...data) {
			if (ev === "error") this.#hadError = true;
			return super.emit(ev, ...data);
		}
		[LSTAT]() {
			fs_1.default.lstat(this.absolute, (er, stat) => {
				if (er) return this.emit("error", er);
				this[ONLSTAT](stat);
			});
		}
		[ONLSTAT](stat) {
			this.statCache.set(this.absolute, stat);
			this.stat = stat;
			if (!stat.isFile()) stat.size = 0;
			this.type = getType(stat);
			this.emit("stat", stat);
			this[PROCESS]();
		}
		[PROCESS]() {
			switch (this.type) {
				case "File": return this[FILE]();
				case "Directory": return this[DIRECTORY]();
				case "SymbolicLink": return this[SYMLINK]();
				default: return this.end();
			}
		}
		[MODE](mode) {
			return (0, mode_fix_js_1.modeFix)(mode, this.type === "Directory", this.portable);
		}
		[PREFIX](path) {
			return prefixPath(path, this.prefix);
		}
		[HEADER]() {
			if (!this.stat) throw new Error("cannot write header before stat");
			if (this.type === "Directory" && this.portable) this.noMtime = true;
			this.onWriteEntry?.(this);
			this.header = new header_js_1.Header({
				path: this[PREFIX](this.path),
				linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[PREFIX](this.linkpath) : this.linkpath,
				mode: this[MODE](this.stat.mode),
				uid: this.portable ? void 0 : this.stat.uid,
				gid: this.portable ? void 0 : this.stat.gid,
				size: this.stat.size,
				mtime: this.noMtime ? void 0 : this.mtime || this.stat.mtime,
				type: this.type === "Unsupported" ? void 0 : this.type,
				uname: this.portable ? void 0 : this.stat.uid === this.myuid ? this.myuser : "",
				atime: this.portable ? void 0 : this.stat.atime,
				ctime: this.portable ? void 0 : this.stat.ctime
			});
			if (this.header.encode() && !this.noPax) super.write(new pax_js_1.Pax({
				atime: this.portable ? void 0 : this.header.atime,
				ctime: this.portable ? void 0 : this.header.ctime,
				gid: this.portable ? void 0 : this.header.gid,
				mtime: this.noMtime ? void 0 : this.mtime || this.header.mtime,
				path: this[PREFIX](this.path),
				linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[PREFIX](this.linkpath) : this.linkpath,
				size: this.header.size,
				uid: this.portable ? void 0 : this.header.uid,
				uname: this.portable ? void 0 : this.header.uname,
				dev: this.portable ? void 0 : this.stat.dev,
				ino: this.portable ? void 0 : this.stat.ino,
				nlink: this.portable ? void 0 : this.stat.nlink
			}).encode());
			const block = this.header?.block;
			if (!block) throw new Error("failed to encode header");
			super.write(block);
		}
		[DIRECTORY]() {
			if (!this.stat) throw new Error("cannot create directory entry without stat");
			if (this.path.slice(-1) !== "/") this.path += "/";
			this.stat.size = 0;
			this[HEADER]();
			this.end();
		}
		[SYMLINK]() {
			fs_1.default.readlink(this.absolute, (er, linkpath) => {
				if (er) return this.emit("error", er);
				this[ONREADLINK](linkpath);
			});
		}
		[ONREADLINK](linkpath) {
			this.linkpath = (0, normalize_windows_path_js_1.normalizeWindowsPath)(linkpath);
			this[HEADER]();
			this.end();
		}
		[HARDLINK](linkpath) {
			if (!this.stat) throw new Error("cannot create link entry without stat");
			this.type = "Link";
			this.linkpath = (0, normalize_windows_path_js_1.normalizeWindowsPath)(path_1.default.relative(this.cwd, linkpath));
			this.stat.size = 0;
			this[HEADER]();
			this.end();
		}
		[FILE]() {
			if (!this.stat) throw new Error("cannot create file entry without stat");
			if (this.stat.nlink > 1) {
				const linkKey = `${this.stat.dev}:${this.stat.ino}`;
				const linkpath = this.linkCache.get(linkKey);
				if (linkpath?.indexOf(this.cwd) === 0) return this[HARDLINK](linkpath);
				this.linkCache.set(linkKey, this.absolute);
			}
			this[HEADER]();
			if (this.stat.size === 0) return this.end();
			this[OPENFILE]();
		}
		[OPENFILE]() {
			fs_1.default.open(this.absolute, "r", (er, fd) => {
				if (er) return this.emit("error", er);
				this[ONOPENFILE](fd);
			});
		}
		[ONOPENFILE](fd) {
			this.fd = fd;
			if (this.#hadError) return this[CLOSE]();
			if (!this.stat) throw new Error("should stat before calling onopenfile");
			this.blockLen = 512 * Math.ceil(this.stat.size / 512);
			this.blockRemain = this.blockLen;
			const bufLen = Math.min(this.blockLen, this.maxReadSize);
			this.buf = Buffer.allocUnsafe(bufLen);
			this.offset = 0;
			this.pos = 0;
			this.remain = this.stat.size;
			this.length = this.buf.length;
			this[READ]();
		}
		[READ]() {
			const { fd, buf, offset, length, pos } = this;
			if (fd === void 0 || buf === void 0) throw new Error("cannot read file without first opening");
			fs_1.default.read(fd, buf, offset, length, pos, (er, bytesRead) => {
				if (er) return this[CLOSE](() => this.emit("error", er));
				this[ONREAD](bytesRead);
			});
		}
		[CLOSE](cb = () => {}) {
			if (this.fd !== void 0) fs_1.default.close(this.fd, cb);
		}
		[ONREAD](bytesRead) {
			if (bytesRead <= 0 && this.remain > 0) {
				const er = Object.assign(new Error("encountered unexpected EOF"), {
					path: this.absolute,
					syscall: "read",
					code: "EOF"
				});
				return this[CLOSE](() => this.emit("error", er));
			}
			if (bytesRead > this.remain) {
				const er = Object.assign(new Error("did not encounter expected EOF"), {
					path: this.absolute,
					syscall: "read",
					code: "EOF"
				});
				return this[CLOSE](() => this.emit("error", er));
			}
			if (!this.buf) throw new Error("should have created buffer prior to reading");
			if (bytesRead === this.remain) for (let i = bytesRead; i < this.length && bytesRead < this.blockRemain; i++) {
				this.buf[i + this.offset] = 0;
				bytesRead++;
				this.remain++;
			}
			const chunk = this.offset === 0 && bytesRead === this.buf.length ? this.buf : this.buf.subarray(this.offset, this.offset + bytesRead);
			if (!this.write(chunk)) this[AWAITDRAIN](() => this[ONDRAIN]());
			else this[ONDRAIN]();
		}
		[AWAITDRAIN](cb) {
			this.once("drain", cb);
		}
		write(chunk, encoding, cb) {
			if (typeof encoding === "function") {
				cb = encoding;
				encoding = void 0;
			}
			if (typeof chunk === "string") chunk = Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8");
			if (this.blockRemain < chunk.length) {
				const er = Object.assign(new Error("writing more data than expected"), { path: this.absolute });
				return this.emit("error", er);
			}
			this.remain -= chunk.length;
			this.blockRemain -= chunk.length;
			this.pos += chunk.length;
			this.offset += chunk.length;
			return super.write(chunk, null, cb);
		}
		[ONDRAIN]() {
			if (!this.remain) {
				if (this.blockRemain) super.write(Buffer.alloc(this.blockRemain));
				return this[CLOSE]((er) => er ? this.emit("error", er) : this.end());
			}
			if (!this.buf) throw new Error("buffer lost somehow in ONDRAIN");
			if (this.offset >= this.length) {
				this.buf = Buffer.allocUnsafe(Math.min(this.blockRemain, this.buf.length));
				this.offset = 0;
			}
			this.length = this.buf.length - this.offset;
			this[READ]();
		}
	};
	exports.WriteEntry = WriteEntry;
	var WriteEntrySync = class extends WriteEntry {
		sync = true;
		[LSTAT]() {
			this[ONLSTAT](fs_1.default.lstatSync(this.absolute));
		}
		[SYMLINK]() {
			this[ONREADLINK](fs_1.default.readlinkSync(this.absolute));
		}
		[OPENFILE]() {
			this[ONOPENFILE](fs_1.default.openSync(this.absolute, "r"));
		}
		[READ]() {
			let threw = true;
			try {
				const { fd, buf, offset, length, pos } = this;
				if (fd === void 0 || buf === void 0) throw new Error("fd and buf must be set in READ method");
				const bytesRead = fs_1.default.readSync(fd, buf, offset, length, pos);
				this[ONREAD](bytesRead);
				threw = false;
			} finally {
				if (threw) try {
					this[CLOSE](() => {});
				} catch {}
			}
		}
		[AWAITDRAIN](cb) {
			cb();
		}
		[CLOSE](cb = () => {}) {
			if (this.fd !== void 0) fs_1.default.closeSync(this.fd);
			cb();
		}
	};
	exports.WriteEntrySync = WriteEntrySync;
	var WriteEntryTar = class extends minipass_1.Minipass {
		blockLen = 0;
		blockRemain = 0;
		buf = 0;
		pos = 0;
		remain = 0;
		length = 0;
		preservePaths;
		portable;
		strict;
		noPax;
		noMtime;
		readEntry;
		type;
		prefix;
		path;
		mode;
		uid;
		gid;
		uname;
		gname;
		header;
		mtime;
		atime;
		ctime;
		linkpath;
		size;
		onWriteEntry;
		warn(code, message, data = {}) {
			return (0, warn_method_js_1.warnMethod)(this, code, message, data);
		}
		constructor(readEntry, opt_ = {}) {
			const opt = (0, options_js_1.dealias)(opt_);
			super();
			this.preservePaths = !!opt.preservePaths;
			this.portable = !!opt.portable;
			this.strict = !!opt.strict;
			this.noPax = !!opt.noPax;
			this.noMtime = !!opt.noMtime;
			this.onWriteEntry = opt.onWriteEntry;
			this.readEntry = readEntry;
			const { type } = readEntry;
			if (type === "Unsupported") throw new Error("writing entry that should be ignored");
			this.type = type;
			if (this.type === "Directory" && this.portable) this.noMtime = true;
			this.prefix = opt.prefix;
			this.path = (0, normalize_windows_path_js_1.normalizeWindowsPath)(readEntry.path);
			this.mode = readEntry.mode !== void 0 ? this[MODE](readEntry.mode) : void 0;
			this.uid = this.portable ? void 0 : readEntry.uid;
			this.gid = this.portable ? void 0 : readEntry.gid;
			this.uname = this.portable ? void 0 : readEntry.uname;
			this.gname = this.portable ? void 0 : readEntry.gname;
			this.size = readEntry.size;
			this.mtime = this.noMtime ? void 0 : opt.mtime || readEntry.mtime;
			this.atime = this.portable ? void 0 : readEntry.atime;
			this.ctime = this.portable ? void 0 : readEntry.ctime;
			this.linkpath = readEntry.linkpath !== void 0 ? (0, normalize_windows_path_js_1.normalizeWindowsPath)(readEntry.linkpath) : void 0;
			if (typeof opt.onwarn === "function") this.on("warn", opt.onwarn);
			let pathWarn = false;
			if (!this.preservePaths) {
				const [root, stripped] = (0, strip_absolute_path_js_1.stripAbsolutePath)(this.path);
				if (root && typeof stripped === "string") {
					this.path = stripped;
					pathWarn = root;
				}
			}
			this.remain = readEntry.size;
			this.blockRemain = readEntry.startBlockSize;
			this.onWriteEntry?.(this);
			this.header = new header_js_1.Header({
				path: this[PREFIX](this.path),
				linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[PREFIX](this.linkpath) : this.linkpath,
				mode: this.mode,
				uid: this.portable ? void 0 : this.uid,
				gid: this.portable ? void 0 : this.gid,
				size: this.size,
				mtime: this.noMtime ? void 0 : this.mtime,
				type: this.type,
				uname: this.portable ? void 0 : this.uname,
				atime: this.portable ? void 0 : this.atime,
				ctime: this.portable ? void 0 : this.ctime
			});
			if (pathWarn) this.warn("TAR_ENTRY_INFO", `stripping ${pathWarn} from absolute path`, {
				entry: this,
				path: pathWarn + this.path
			});
			if (this.header.encode() && !this.noPax) super.write(new pax_js_1.Pax({
				atime: this.portable ? void 0 : this.atime,
				ctime: this.portable ? void 0 : this.ctime,
				gid: this.portable ? void 0 : this.gid,
				mtime: this.noMtime ? void 0 : this.mtime,
				path: this[PREFIX](this.path),
				linkpath: this.type === "Link" && this.linkpath !== void 0 ? this[PREFIX](this.linkpath) : this.linkpath,
				size: this.size,
				uid: this.portable ? void 0 : this.uid,
				uname: this.portable ? void 0 : this.uname,
				dev: this.portable ? void 0 : this.readEntry.dev,
				ino: this.portable ? void 0 : this.readEntry.ino,
				nlink: this.portable ? void 0 : this.readEntry.nlink
			}).encode());
			const b = this.header?.block;
			if (!b) throw new Error("failed to encode header");
			super.write(b);
			readEntry.pipe(this);
		}
		[PREFIX](path) {
			return prefixPath(path, this.prefix);
		}
		[MODE](mode) {
			return (0, mode_fix_js_1.modeFix)(mode, this.type === "Directory", this.portable);
		}
		write(chunk, encoding, cb) {
			if (typeof encoding === "function") {
				cb = encoding;
				encoding = void 0;
			}
			if (typeof chunk === "string") chunk = Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8");
			const writeLen = chunk.length;
			if (writeLen > this.blockRemain) throw new Error("writing more to entry than is appropriate");
			this.blockRemain -= writeLen;
			return super.write(chunk, cb);
		}
		end(chunk, encoding, cb) {
			if (this.blockRemain) super.write(Buffer.alloc(this.blockRemain));
			if (typeof chunk === "function") {
				cb = chunk;
				encoding = void 0;
				chunk = void 0;
			}
			if (typeof encoding === "function") {
				cb = encoding;
				encoding = void 0;
			}
			if (typeof chunk === "string") chunk = Buffer.from(chunk, encoding ?? "utf8");
			if (cb) this.once("finish", cb);
			if (chunk) super.end(chunk, cb);
			else super.end(cb);
			return this;
		}
	};
	exports.WriteEntryTar = WriteEntryTar;
	const getType = (stat) => stat.isFile() ? "File" : stat.isDirectory() ? "Directory" : stat.isSymbolicLink() ? "SymbolicLink" : "Unsupported";
}));
// node_modules/yallist/dist/commonjs/index.js
var require_commonjs = require_rolldown_runtime.__commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Node = exports.Yallist = void 0;
	exports.Yallist = class Yallist {
		tail;
		head;
		length = 0;
		static create(list = []) {
			return new Yallist(list);
		}
		constructor(list = []) {
			for (const item of list) this.push(item);
		}
		*[Symbol.iterator]() {
			for (let walker = this.head; walker; walker = walker.next) yield walker.value;
		}
		removeNode(node) {
			if (node.list !== this) throw new Error("removing node which does not belong to this list");
			const next = node.next;
			const prev = node.prev;
			if (next) next.prev = prev;
			if (prev) prev.next = next;
			if (node === this.head) this.head = next;
			if (node === this.tail) this.tail = prev;
			this.length--;
			node.next = void 0;
			node.prev = void 0;
			node.list = void 0;
			return next;
		}
		unshiftNode(node) {
			if (node === this.head) return;
			if (node.list) node.list.removeNode(node);
			const head = this.head;
			node.list = this;
			node.next = head;
			if (head) head.prev = node;
			this.head = node;
			if (!this.tail) this.tail = node;
			this.length++;
		}
		pushNode(node) {
			if (node === this.tail) return;
			if (node.list) node.list.removeNode(node);
			const tail = this.tail;
			node.list = this;
			node.prev = tail;
			if (tail) tail.next = node;
			this.tail = node;
			if (!this.head) this.head = node;
			this.length++;
		}
		push(...args) {
			for (let i = 0, l = args.length; i < l; i++) push(this, args[i]);
			return this.length;
		}
		unshift(...args) {
			for (var i = 0, l = args.length; i < l; i++) unshift(this, args[i]);
			return this.length;
		}
		pop() {
			if (!this.tail) return;
			const res = this.tail.value;
			const t = this.tail;
			this.tail = this.tail.prev;
			if (this.tail) this.tail.next = void 0;
			else this.head = void 0;
			t.list = void 0;
			this.length--;
			return res;
		}
		shift() {
			if (!this.head) return;
			const res = this.head.value;
			const h = this.head;
			this.head = this.head.next;
			if (this.head) this.head.prev = void 0;
			else this.tail = void 0;
			h.list = void 0;
			this.length--;
			return res;
		}
		forEach(fn, thisp) {
			thisp = thisp || this;
			for (let walker = this.head, i = 0; !!walker; i++) {
				fn.call(thisp, walker.value, i, this);
				walker = walker.next;
			}
		}
		forEachReverse(fn, thisp) {
			thisp = thisp || this;
			for (let walker = this.tail, i = this.length - 1; !!walker; i--) {
				fn.call(thisp, walker.value, i, this);
				walker = walker.prev;
			}
		}
		get(n) {
			let i = 0;
			let walker = this.head;
			for (; !!walker && i < n; i++) walker = walker.next;
			if (i === n && !!walker) return walker.value;
		}
		getReverse(n) {
			let i = 0;
			let walker = this.tail;
			for (; !!walker && i < n; i++) walker = walker.prev;
			if (i === n && !!walker) return walker.value;
		}
		map(fn, thisp) {
			thisp = thisp || this;
			const res = new Yallist();
			for (let walker = this.head; !!walker;) {
				res.push(fn.call(thisp, walker.value, this));
				walker = walker.next;
			}
			return res;
		}
		mapReverse(fn, thisp) {
			thisp = thisp || this;
			var res = new Yallist();
			for (let walker = this.tail; !!walker;) {
				res.push(fn.call(thisp, walker.value, this));
				walker = walker.prev;
			}
			return res;
		}
		reduce(fn, initial) {
			let acc;
			let walker = this.head;
			if (arguments.length > 1) acc = initial;
			else if (this.head) {
				walker = this.head.next;
				acc = this.head.value;
			} else throw new TypeError("Reduce of empty list with no initial value");
			for (var i = 0; !!walker; i++) {
				acc = fn(acc, walker.value, i);
				walker = walker.next;
			}
			return acc;
		}
		reduceReverse(fn, initial) {
			let acc;
			let walker = this.tail;
			if (arguments.length > 1) acc = initial;
			else if (this.tail) {
				walker = this.tail.prev;
				acc = this.tail.value;
			} else throw new TypeError("Reduce of empty list with no initial value");
			for (let i = this.length - 1; !!walker; i--) {
				acc = fn(acc, walker.value, i);
				walker = walker.prev;
			}
			return acc;
		}
		toArray() {
			const arr = new Array(this.length);
			for (let i = 0, walker = this.head; !!walker; i++) {
				arr[i] = walker.value;
				walker = walker.next;
			}
			return arr;
		}
		toArrayReverse() {
			const arr = new Array(this.length);
			for (let i = 0, walker = this.tail; !!walker; i++) {
				arr[i] = walker.value;
				walker = walker.prev;
			}
			return arr;
		}
		slice(from = 0, to = this.length) {
			if (to < 0) to += this.length;
			if (from < 0) from += this.length;
			const ret = new Yallist();
			if (to < from || to < 0) return ret;
			if (from < 0) from = 0;
			if (to > this.length) to = this.length;
			let walker = this.head;
			let i = 0;
			for (i = 0; !!walker && i < from; i++) walker = walker.next;
			for (; !!walker && i < to; i++, walker = walker.next) ret.push(walker.value);
			return ret;
		}
		sliceReverse(from = 0, to = this.length) {
			if (to < 0) to += this.length;
			if (from < 0) from += this.length;
			const ret = new Yallist();
			if (to < from || to < 0) return ret;
			if (from < 0) from = 0;
			if (to > this.length) to = this.length;
			let i = this.length;
			let walker = this.tail;
			for (; !!walker && i > to; i--) walker = walker.prev;
			for (; !!walker && i > from; i--, walker = walker.prev) ret.push(walker.value);
			return ret;
		}
		splice(start, deleteCount = 0, ...nodes) {
			if (start > this.length) start = this.length - 1;
			if (start < 0) start = this.length + start;
			let walker = this.head;
			for (let i = 0; !!walker && i < start; i++) walker = walker.next;
			const ret = [];
			for (let i = 0; !!walker && i < deleteCount; i++) {
				ret.push(walker.value);
				walker = this.removeNode(walker);
			}
			if (!walker) walker = this.tail;
			else if (walker !== this.tail) walker = walker.prev;
			for (const v of nodes) walker = insertAfter(this, walker, v);
			return ret;
		}
		reverse() {
			const head = this.head;
			const tail = this.tail;
			for (let walker = head; !!walker; walker = walker.prev) {
				const p = walker.prev;
				walker.prev = walker.next;
				walker.next = p;
			}
			this.head = tail;
			this.tail = head;
			return this;
		}
	};
	function insertAfter(self, node, value) {
		const inserted = new Node(value, node, node ? node.next : self.head, self);
		if (inserted.next === void 0) self.tail = inserted;
		if (inserted.prev === void 0) self.head = inserted;
		self.length++;
		return inserted;
	}
	function push(self, item) {
		self.tail = new Node(item, self.tail, void 0, self);
		if (!self.head) self.head = self.tail;
		self.length++;
	}
	function unshift(self, item) {
		self.head = new Node(item, void 0, self.head, self);
		if (!self.tail) self.tail = self.head;
		self.length++;
	}
	var Node = class {
		list;
		next;
		prev;
		value;
		constructor(value, prev, next, list) {
			this.list = list;
			this.value = value;
			if (prev) {
				prev.next = this;
				this.prev = prev;
			} else this.prev = void 0;
			if (next) {
				next.prev = this;
				this.next = next;
			} else this.next = void 0;
		}
	};
	exports.Node = Node;
}));
// node_modules/tar/dist/commonjs/pack.js
var require_pack = require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
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
	exports.PackSync = exports.Pack = exports.PackJob = void 0;
	const fs_1 = __importDefault(require("fs"));
	const write_entry_js_1 = require_write_entry();
	var PackJob = class {
		path;
		absolute;
		entry;
		stat;
		readdir;
		pending = false;
		pendingLink = false;
		ignore = false;
		piped = false;
		constructor(path, absolute) {
			this.path = path || "./";
			this.absolute = absolute;
		}
	};
	exports.PackJob = PackJob;
	const minipass_1 = require_commonjs$4.require_commonjs();
	const zlib = __importStar(require_commonjs$5.require_commonjs());
	const yallist_1 = require_commonjs();
	const warn_method_js_1 = require_winchars$1.require_warn_method();
	const EOF = Buffer.alloc(1024);
	const ONSTAT = Symbol("onStat");
	const ENDED = Symbol("ended");
	const QUEUE = Symbol("queue");
	const PENDINGLINKS = Symbol("pendingLinks");
	const CURRENT = Symbol("current");
	const PROCESS = Symbol("process");
	const PROCESSING = Symbol("processing");
	const PROCESSJOB = Symbol("processJob");
	const JOBS = Symbol("jobs");
	const JOBDONE = Symbol("jobDone");
	const ADDFSENTRY = Symbol("addFSEntry");
	const ADDTARENTRY = Symbol("addTarEntry");
	const STAT = Symbol("stat");
	const READDIR = Symbol("readdir");
	const ONREADDIR = Symbol("onreaddir");
	const PIPE = Symbol("pipe");
	const ENTRY = Symbol("entry");
	const ENTRYOPT = Symbol("entryOpt");
	const WRITEENTRYCLASS = Symbol("writeEntryClass");
	const WRITE = Symbol("write");
	const ONDRAIN = Symbol("ondrain");
	const path_1 = __importDefault(require("path"));
	const normalize_windows_path_js_1 = require_winchars$1.require_normalize_windows_path();
	var Pack = class extends minipass_1.Minipass {
		sync = false;
		opt;
		cwd;
		maxReadSize;
		preservePaths;
		strict;
		noPax;
		prefix;
		linkCache;
		statCache;
		file;
		portable;
		zip;
		readdirCache;
		noDirRecurse;
		follow;
		noMtime;
		mtime;
		filter;
		jobs;
		[WRITEENTRYCLASS];
		onWriteEntry;
		[QUEUE];
		[PENDINGLINKS] = new Map();
		[JOBS] = 0;
		[PROCESSING] = false;
		[ENDED] = false;
		constructor(opt = {}) {
			super();
			this.opt = opt;
			this.file = opt.file || "";
			this.cwd = opt.cwd || process.cwd();
			this.maxReadSize = opt.maxReadSize;
			this.preservePaths = !!opt.preservePaths;
			this.strict = !!opt.strict;
			this.noPax = !!opt.noPax;
			this.prefix = (0, normalize_windows_path_js_1.normalizeWindowsPath)(opt.prefix || "");
			this.linkCache = opt.linkCache || new Map();
			this.statCache = opt.statCache || new Map();
			this.readdirCache = opt.readdirCache || new Map();
			this.onWriteEntry = opt.onWriteEntry;
			this[WRITEENTRYCLASS] = write_entry_js_1.WriteEntry;
			if (typeof opt.onwarn === "function") this.on("warn", opt.onwarn);
			this.portable = !!opt.portable;
			if (opt.gzip || opt.brotli || opt.zstd) {
				if ((opt.gzip ? 1 : 0) + (opt.brotli ? 1 : 0) + (opt.zstd ? 1 : 0) > 1) throw new TypeError("gzip, brotli, zstd are mutually exclusive");
				if (opt.gzip) {
					if (typeof opt.gzip !== "object") opt.gzip = {};
					if (this.portable) opt.gzip.portable = true;
					this.zip = new zlib.Gzip(opt.gzip);
				}
				if (opt.brotli) {
					if (typeof opt.brotli !== "object") opt.brotli = {};
					this.zip = new zlib.BrotliCompress(opt.brotli);
				}
				if (opt.zstd) {
					if (typeof opt.zstd !== "object") opt.zstd = {};
					this.zip = new zlib.ZstdCompress(opt.zstd);
				}
				if (!this.zip) throw new Error("impossible");
				const zip = this.zip;
				zip.on("data", (chunk) => super.write(chunk));
				zip.on("end", () => super.end());
				zip.on("drain", () => this[ONDRAIN]());
				this.on("resume", () => zip.resume());
			} else this.on("drain", this[ONDRAIN]);
			this.noDirRecurse = !!opt.noDirRecurse;
			this.follow = !!opt.follow;
			this.noMtime = !!opt.noMtime;
			if (opt.mtime) this.mtime = opt.mtime;
			this.filter = typeof opt.filter === "function" ? opt.filter : () => true;
			this[QUEUE] = new yallist_1.Yallist();
			this[JOBS] = 0;
			this.jobs = Number(opt.jobs) || 4;
			this[PROCESSING] = false;
			this[ENDED] = false;
		}
		[WRITE](chunk) {
			return super.write(chunk);
		}
		add(path) {
			this.write(path);
			return this;
		}
		end(path, encoding, cb) {
			if (typeof path === "function") {
				cb = path;
				path = void 0;
			}
			if (typeof encoding === "function") {
				cb = encoding;
				encoding = void 0;
			}
			if (path) this.add(path);
			this[ENDED] = true;
			this[PROCESS]();
			if (cb) cb();
			return this;
		}
		write(path) {
			if (this[ENDED]) throw new Error("write after end");
			if (typeof path === "string") this[ADDFSENTRY](path);
			else this[ADDTARENTRY](path);
			return this.flowing;
		}
		[ADDTARENTRY](p) {
			const absolute = (0, normalize_windows_path_js_1.normalizeWindowsPath)(path_1.default.resolve(this.cwd, p.path));
			if (!this.filter(p.path, p)) p.resume();
			else {
				const job = new PackJob(p.path, absolute);
				job.entry = new write_entry_js_1.WriteEntryTar(p, this[ENTRYOPT](job));
				job.entry.on("end", () => this[JOBDONE](job));
				this[JOBS] += 1;
				this[QUEUE].push(job);
			}
			this[PROCESS]();
		}
		[ADDFSENTRY](p) {
			const absolute = (0, normalize_windows_path_js_1.normalizeWindowsPath)(path_1.default.resolve(this.cwd, p));
			this[QUEUE].push(new PackJob(p, absolute));
			this[PROCESS]();
		}
		[STAT](job) {
			job.pending = true;
			this[JOBS] += 1;
			const stat = this.follow ? "stat" : "lstat";
			fs_1.default[stat](job.absolute, (er, stat) => {
				job.pending = false;
				this[JOBS] -= 1;
				if (er) this.emit("error", er);
				else this[ONSTAT](job, stat);
			});
		}
		[ONSTAT](job, stat) {
			this.statCache.set(job.absolute, stat);
			job.stat = stat;
			if (!this.filter(job.path, stat)) job.ignore = true;
			else if (stat.isFile() && stat.nlink > 1 && !this.linkCache.get(`${stat.dev}:${stat.ino}`) && !this.sync) {
				if (job === this[CURRENT]) this[PROCESSJOB](job);
				else {
					const key = `${stat.dev}:${stat.ino}`;
					const pending = this[PENDINGLINKS].get(key);
					if (pending) pending.push(job);
					else this[PENDINGLINKS].set(key, [job]);
					job.pendingLink = true;
					job.pending = true;
				}
			}
			this[PROCESS]();
		}
		[READDIR](job) {
			job.pending = true;
			this[JOBS] += 1;
			fs_1.default.readdir(job.absolute, (er, entries) => {
				job.pending = false;
				this[JOBS] -= 1;
				if (er) return this.emit("error", er);
				this[ONREADDIR](job, entries);
			});
		}
		[ONREADDIR](job, entries) {
			this.readdirCache.set(job.absolute, entries);
			job.readdir = entries;
			this[PROCESS]();
		}
		[PROCESS]() {
			if (this[PROCESSING]) return;
			this[PROCESSING] = true;
			for (let w = this[QUEUE].head; !!w && this[JOBS] < this.jobs; w = w.next) {
				this[PROCESSJOB](w.value);
				if (w.value.ignore) {
					const p = w.next;
					this[QUEUE].removeNode(w);
					w.next = p;
				}
			}
			this[PROCESSING] = false;
			if (this[ENDED] && this[QUEUE].length === 0 && this[JOBS] === 0) {
				if (this.zip) this.zip.end(EOF);
				else {
					super.write(EOF);
					super.end();
				}
			}
		}
		get [CURRENT]() {
			return this[QUEUE] && this[QUEUE].head && this[QUEUE].head.value;
		}
		[JOBDONE](job) {
			this[QUEUE].shift();
			this[JOBS] -= 1;
			const { stat } = job;
			if (stat && stat.isFile() && stat.nlink > 1) {
				const key = `${stat.dev}:${stat.ino}`;
				const pending = this[PENDINGLINKS].get(key);
				if (pending) {
					this[PENDINGLINKS].delete(key);
					for (const job of pending) {
						job.pending = false;
						this[PROCESSJOB](job);
					}
				}
			}
			this[PROCESS]();
		}
		[PROCESSJOB](job) {
			if (job.pending && job.pendingLink && job === this[CURRENT]) {
				job.pending = false;
				job.pendingLink = false;
			}
			if (job.pending) return;
			if (job.entry) {
				if (job === this[CURRENT] && !job.piped) this[PIPE](job);
				return;
			}
			if (!job.stat) {
				const sc = this.statCache.get(job.absolute);
				if (sc) this[ONSTAT](job, sc);
				else this[STAT](job);
			}
			if (!job.stat) return;
			if (job.ignore) return;
			if (!this.noDirRecurse && job.stat.isDirectory() && !job.readdir) {
				const rc = this.readdirCache.get(job.absolute);
				if (rc) this[ONREADDIR](job, rc);
				else this[READDIR](job);
				if (!job.readdir) return;
			}
			job.entry = this[ENTRY](job);
			if (!job.entry) {
				job.ignore = true;
				return;
			}
			if (job === this[CURRENT] && !job.piped) this[PIPE](job);
		}
		[ENTRYOPT](job) {
			return {
				onwarn: (code, msg, data) => this.warn(code, msg, data),
				noPax: this.noPax,
				cwd: this.cwd,
				absolute: job.absolute,
				preservePaths: this.preservePaths,
				maxReadSize: this.maxReadSize,
				strict: this.strict,
				portable: this.portable,
				linkCache: this.linkCache,
				statCache: this.statCache,
				noMtime: this.noMtime,
				mtime: this.mtime,
				prefix: this.prefix,
				onWriteEntry: this.onWriteEntry
			};
		}
		[ENTRY](job) {
			this[JOBS] += 1;
			try {
				return new this[WRITEENTRYCLASS](job.path, this[ENTRYOPT](job)).on("end", () => this[JOBDONE](job)).on("error", (er) => this.emit("error", er));
			} catch (er) {
				this.emit("error", er);
			}
		}
		[ONDRAIN]() {
			if (this[CURRENT] && this[CURRENT].entry) this[CURRENT].entry.resume();
		}
		[PIPE](job) {
			job.piped = true;
			if (job.readdir) job.readdir.forEach((entry) => {
				const p = job.path;
				const base = p === "./" ? "" : p.replace(/\/*$/, "/");
				this[ADDFSENTRY](base + entry);
			});
			const source = job.entry;
			const zip = this.zip;
			if (!source) throw new Error("cannot pipe without source");
			if (zip) source.on("data", (chunk) => {
				if (!zip.write(chunk)) source.pause();
			});
			else source.on("data", (chunk) => {
				if (!super.write(chunk)) source.pause();
			});
		}
		pause() {
			if (this.zip) this.zip.pause();
			return super.pause();
		}
		warn(code, message, data = {}) {
			(0, warn_method_js_1.warnMethod)(this, code, message, data);
		}
	};
	exports.Pack = Pack;
	var PackSync = class extends Pack {
		sync = true;
		constructor(opt) {
			super(opt);
			this[WRITEENTRYCLASS] = write_entry_js_1.WriteEntrySync;
		}
		pause() {}
		resume() {}
		[STAT](job) {
			const stat = this.follow ? "statSync" : "lstatSync";
			this[ONSTAT](job, fs_1.default[stat](job.absolute));
		}
		[READDIR](job) {
			this[ONREADDIR](job, fs_1.default.readdirSync(job.absolute));
		}
		[PIPE](job) {
			const source = job.entry;
			const zip = this.zip;
			if (job.readdir) job.readdir.forEach((entry) => {
				const p = job.path;
				const base = p === "./" ? "" : p.replace(/\/*$/, "/");
				this[ADDFSENTRY](base + entry);
			});
			if (!source) throw new Error("Cannot pipe without source");
			if (zip) source.on("data", (chunk) => {
				zip.write(chunk);
			});
			else source.on("data", (chunk) => {
				super[WRITE](chunk);
			});
		}
	};
	exports.PackSync = PackSync;
}));
// node_modules/tar/dist/commonjs/create.js
var require_create = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
	var __importDefault = this$1 && this$1.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.create = void 0;
	const fs_minipass_1 = require_winchars$1.require_commonjs();
	const node_path_1 = __importDefault(require("node:path"));
	const list_js_1 = require_winchars$1.require_list();
	const make_command_js_1 = require_winchars$1.require_make_command();
	const pack_js_1 = require_pack();
	const createFileSync = (opt, files) => {
		const p = new pack_js_1.PackSync(opt);
		const stream = new fs_minipass_1.WriteStreamSync(opt.file, { mode: opt.mode || 438 });
		p.pipe(stream);
		addFilesSync(p, files);
	};
	const createFile = (opt, files) => {
		const p = new pack_js_1.Pack(opt);
		const stream = new fs_minipass_1.WriteStream(opt.file, { mode: opt.mode || 438 });
		p.pipe(stream);
		const promise = new Promise((res, rej) => {
			stream.on("error", rej);
			stream.on("close", res);
			p.on("error", rej);
		});
		addFilesAsync(p, files).catch((er) => p.emit("error", er));
		return promise;
	};
	const addFilesSync = (p, files) => {
		files.forEach((file) => {
			if (file.charAt(0) === "@") (0, list_js_1.list)({
				file: node_path_1.default.resolve(p.cwd, file.slice(1)),
				sync: true,
				noResume: true,
				onReadEntry: (entry) => p.add(entry)
			});
			else p.add(file);
		});
		p.end();
	};
	const addFilesAsync = async (p, files) => {
		for (const file of files) if (file.charAt(0) === "@") await (0, list_js_1.list)({
			file: node_path_1.default.resolve(String(p.cwd), file.slice(1)),
			noResume: true,
			onReadEntry: (entry) => {
				p.add(entry);
			}
		});
		else p.add(file);
		p.end();
	};
	const createSync = (opt, files) => {
		const p = new pack_js_1.PackSync(opt);
		addFilesSync(p, files);
		return p;
	};
	const createAsync = (opt, files) => {
		const p = new pack_js_1.Pack(opt);
		addFilesAsync(p, files).catch((er) => p.emit("error", er));
		return p;
	};
	exports.create = (0, make_command_js_1.makeCommand)(createFileSync, createFile, createSync, createAsync, (_opt, files) => {
		if (!files?.length) throw new TypeError("no paths specified to add to archive");
	});
}));
// build/facades/tar.cjs
var require_tar = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.create = exports.c = require_create().create;
	exports.list = exports.t = require_winchars$1.require_list().list;
}));
Object.defineProperty(exports, "require_tar", {
	enumerable: true,
	get: function() {
		return require_tar;
	}
});
