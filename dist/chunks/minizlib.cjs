const require_rolldown_runtime = require("./runtime.cjs");
const require_commonjs$2 = require("./minipass.cjs");
// node_modules/minizlib/dist/commonjs/constants.js
var require_constants = require_rolldown_runtime.__commonJSMin(((exports, module, this$2) => {
	var __importDefault = this$2 && this$2.__importDefault || function(mod) {
		return mod && mod.__esModule ? mod : { "default": mod };
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.constants = void 0;
	const realZlibConstants = __importDefault(require("zlib")).default.constants || { ZLIB_VERNUM: 4736 };
	exports.constants = Object.freeze(Object.assign(Object.create(null), {
		Z_NO_FLUSH: 0,
		Z_PARTIAL_FLUSH: 1,
		Z_SYNC_FLUSH: 2,
		Z_FULL_FLUSH: 3,
		Z_FINISH: 4,
		Z_BLOCK: 5,
		Z_OK: 0,
		Z_STREAM_END: 1,
		Z_NEED_DICT: 2,
		Z_ERRNO: -1,
		Z_STREAM_ERROR: -2,
		Z_DATA_ERROR: -3,
		Z_MEM_ERROR: -4,
		Z_BUF_ERROR: -5,
		Z_VERSION_ERROR: -6,
		Z_NO_COMPRESSION: 0,
		Z_BEST_SPEED: 1,
		Z_BEST_COMPRESSION: 9,
		Z_DEFAULT_COMPRESSION: -1,
		Z_FILTERED: 1,
		Z_HUFFMAN_ONLY: 2,
		Z_RLE: 3,
		Z_FIXED: 4,
		Z_DEFAULT_STRATEGY: 0,
		DEFLATE: 1,
		INFLATE: 2,
		GZIP: 3,
		GUNZIP: 4,
		DEFLATERAW: 5,
		INFLATERAW: 6,
		UNZIP: 7,
		BROTLI_DECODE: 8,
		BROTLI_ENCODE: 9,
		Z_MIN_WINDOWBITS: 8,
		Z_MAX_WINDOWBITS: 15,
		Z_DEFAULT_WINDOWBITS: 15,
		Z_MIN_CHUNK: 64,
		Z_MAX_CHUNK: 1e400,
		Z_DEFAULT_CHUNK: 16384,
		Z_MIN_MEMLEVEL: 1,
		Z_MAX_MEMLEVEL: 9,
		Z_DEFAULT_MEMLEVEL: 8,
		Z_MIN_LEVEL: -1,
		Z_MAX_LEVEL: 9,
		Z_DEFAULT_LEVEL: -1,
		BROTLI_OPERATION_PROCESS: 0,
		BROTLI_OPERATION_FLUSH: 1,
		BROTLI_OPERATION_FINISH: 2,
		BROTLI_OPERATION_EMIT_METADATA: 3,
		BROTLI_MODE_GENERIC: 0,
		BROTLI_MODE_TEXT: 1,
		BROTLI_MODE_FONT: 2,
		BROTLI_DEFAULT_MODE: 0,
		BROTLI_MIN_QUALITY: 0,
		BROTLI_MAX_QUALITY: 11,
		BROTLI_DEFAULT_QUALITY: 11,
		BROTLI_MIN_WINDOW_BITS: 10,
		BROTLI_MAX_WINDOW_BITS: 24,
		BROTLI_LARGE_MAX_WINDOW_BITS: 30,
		BROTLI_DEFAULT_WINDOW: 22,
		BROTLI_MIN_INPUT_BLOCK_BITS: 16,
		BROTLI_MAX_INPUT_BLOCK_BITS: 24,
		BROTLI_PARAM_MODE: 0,
		BROTLI_PARAM_QUALITY: 1,
		BROTLI_PARAM_LGWIN: 2,
		BROTLI_PARAM_LGBLOCK: 3,
		BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING: 4,
		BROTLI_PARAM_SIZE_HINT: 5,
		BROTLI_PARAM_LARGE_WINDOW: 6,
		BROTLI_PARAM_NPOSTFIX: 7,
		BROTLI_PARAM_NDIRECT: 8,
		BROTLI_DECODER_RESULT_ERROR: 0,
		BROTLI_DECODER_RESULT_SUCCESS: 1,
		BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: 2,
		BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: 3,
		BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION: 0,
		BROTLI_DECODER_PARAM_LARGE_WINDOW: 1,
		BROTLI_DECODER_NO_ERROR: 0,
		BROTLI_DECODER_SUCCESS: 1,
		BROTLI_DECODER_NEEDS_MORE_INPUT: 2,
		BROTLI_DECODER_NEEDS_MORE_OUTPUT: 3,
		BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE: -1,
		BROTLI_DECODER_ERROR_FORMAT_RESERVED: -2,
		BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE: -3,
		BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET: -4,
		BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME: -5,
		BROTLI_DECODER_ERROR_FORMAT_CL_SPACE: -6,
		BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE: -7,
		BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT: -8,
		BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1: -9,
		BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2: -10,
		BROTLI_DECODER_ERROR_FORMAT_TRANSFORM: -11,
		BROTLI_DECODER_ERROR_FORMAT_DICTIONARY: -12,
		BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS: -13,
		BROTLI_DECODER_ERROR_FORMAT_PADDING_1: -14,
		BROTLI_DECODER_ERROR_FORMAT_PADDING_2: -15,
		BROTLI_DECODER_ERROR_FORMAT_DISTANCE: -16,
		BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET: -19,
		BROTLI_DECODER_ERROR_INVALID_ARGUMENTS: -20,
		BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES: -21,
		BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS: -22,
		BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP: -25,
		BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1: -26,
		BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2: -27,
		BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES: -30,
		BROTLI_DECODER_ERROR_UNREACHABLE: -31
	}, realZlibConstants));
}));
// node_modules/minizlib/dist/commonjs/index.js
var require_commonjs = require_rolldown_runtime.__commonJSMin(((exports, module, this$1) => {
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
	exports.ZstdDecompress = exports.ZstdCompress = exports.BrotliDecompress = exports.BrotliCompress = exports.Unzip = exports.InflateRaw = exports.DeflateRaw = exports.Gunzip = exports.Gzip = exports.Inflate = exports.Deflate = exports.Zlib = exports.ZlibError = exports.constants = void 0;
	const assert_1 = __importDefault(require("assert"));
	const buffer_1 = require("buffer");
	const minipass_1 = require_commonjs$2.require_commonjs();
	const realZlib = __importStar(require("zlib"));
	const constants_js_1 = require_constants();
	var constants_js_2 = require_constants();
	Object.defineProperty(exports, "constants", {
		enumerable: true,
		get: function() {
			return constants_js_2.constants;
		}
	});
	const OriginalBufferConcat = buffer_1.Buffer.concat;
	const desc = Object.getOwnPropertyDescriptor(buffer_1.Buffer, "concat");
	const noop = (args) => args;
	const passthroughBufferConcat = desc?.writable === true || desc?.set !== void 0 ? (makeNoOp) => {
		buffer_1.Buffer.concat = makeNoOp ? noop : OriginalBufferConcat;
	} : (_) => {};
	const _superWrite = Symbol("_superWrite");
	var ZlibError = class extends Error {
		code;
		errno;
		constructor(err, origin) {
			super("zlib: " + err.message, { cause: err });
			this.code = err.code;
			this.errno = err.errno;
			if (!this.code) this.code = "ZLIB_ERROR";
			this.message = "zlib: " + err.message;
			Error.captureStackTrace(this, origin ?? this.constructor);
		}
		get name() {
			return "ZlibError";
		}
	};
	exports.ZlibError = ZlibError;
	const _flushFlag = Symbol("flushFlag");
	var ZlibBase = class extends minipass_1.Minipass {
		#sawError = false;
		#ended = false;
		#flushFlag;
		#finishFlushFlag;
		#fullFlushFlag;
		#handle;
		#onError;
		get sawError() {
			return this.#sawError;
		}
		get handle() {
			return this.#handle;
		}
		get flushFlag() {
			return this.#flushFlag;
		}
		constructor(opts, mode) {
			if (!opts || typeof opts !== "object") throw new TypeError("invalid options for ZlibBase constructor");
			super(opts);
			this.#flushFlag = opts.flush ?? 0;
			this.#finishFlushFlag = opts.finishFlush ?? 0;
			this.#fullFlushFlag = opts.fullFlushFlag ?? 0;
			if (typeof realZlib[mode] !== "function") throw new TypeError("Compression method not supported: " + mode);
			try {
				this.#handle = new realZlib[mode](opts);
			} catch (er) {
				throw new ZlibError(er, this.constructor);
			}
			this.#onError = (err) => {
				if (this.#sawError) return;
				this.#sawError = true;
				this.close();
				this.emit("error", err);
			};
			this.#handle?.on("error", (er) => this.#onError(new ZlibError(er)));
			this.once("end", () => this.close);
		}
		close() {
			if (this.#handle) {
				this.#handle.close();
				this.#handle = void 0;
				this.emit("close");
			}
		}
		reset() {
			if (!this.#sawError) {
				(0, assert_1.default)(this.#handle, "zlib binding closed");
				return this.#handle.reset?.();
			}
		}
		flush(flushFlag) {
			if (this.ended) return;
			if (typeof flushFlag !== "number") flushFlag = this.#fullFlushFlag;
			this.write(Object.assign(buffer_1.Buffer.alloc(0), { [_flushFlag]: flushFlag }));
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
			if (chunk) {
				if (encoding) this.write(chunk, encoding);
				else this.write(chunk);
			}
			this.flush(this.#finishFlushFlag);
			this.#ended = true;
			return super.end(cb);
		}
		get ended() {
			return this.#ended;
		}
		[_superWrite](data) {
			return super.write(data);
		}
		write(chunk, encoding, cb) {
			if (typeof encoding === "function") cb = encoding, encoding = "utf8";
			if (typeof chunk === "string") chunk = buffer_1.Buffer.from(chunk, encoding);
			if (this.#sawError) return;
			(0, assert_1.default)(this.#handle, "zlib binding closed");
			const nativeHandle = this.#handle._handle;
			const originalNativeClose = nativeHandle.close;
			nativeHandle.close = () => {};
			const originalClose = this.#handle.close;
			this.#handle.close = () => {};
			passthroughBufferConcat(true);
			let result = void 0;
			try {
				const flushFlag = typeof chunk[_flushFlag] === "number" ? chunk[_flushFlag] : this.#flushFlag;
				result = this.#handle._processChunk(chunk, flushFlag);
				passthroughBufferConcat(false);
			} catch (err) {
				passthroughBufferConcat(false);
				this.#onError(new ZlibError(err, this.write));
			} finally {
				if (this.#handle) {
					this.#handle._handle = nativeHandle;
					nativeHandle.close = originalNativeClose;
					this.#handle.close = originalClose;
					this.#handle.removeAllListeners("error");
				}
			}
			if (this.#handle) this.#handle.on("error", (er) => this.#onError(new ZlibError(er, this.write)));
			let writeReturn;
			if (result) {
				if (Array.isArray(result) && result.length > 0) {
					const r = result[0];
					writeReturn = this[_superWrite](buffer_1.Buffer.from(r));
					for (let i = 1; i < result.length; i++) writeReturn = this[_superWrite](result[i]);
				} else writeReturn = this[_superWrite](buffer_1.Buffer.from(result));
			}
			if (cb) cb();
			return writeReturn;
		}
	};
	var Zlib = class extends ZlibBase {
		#level;
		#strategy;
		constructor(opts, mode) {
			opts = opts || {};
			opts.flush = opts.flush || constants_js_1.constants.Z_NO_FLUSH;
			opts.finishFlush = opts.finishFlush || constants_js_1.constants.Z_FINISH;
			opts.fullFlushFlag = constants_js_1.constants.Z_FULL_FLUSH;
			super(opts, mode);
			this.#level = opts.level;
			this.#strategy = opts.strategy;
		}
		params(level, strategy) {
			if (this.sawError) return;
			if (!this.handle) throw new Error("cannot switch params when binding is closed");
			if (!this.handle.params) throw new Error("not supported in this implementation");
			if (this.#level !== level || this.#strategy !== strategy) {
				this.flush(constants_js_1.constants.Z_SYNC_FLUSH);
				(0, assert_1.default)(this.handle, "zlib binding closed");
				const origFlush = this.handle.flush;
				this.handle.flush = (flushFlag, cb) => {
					if (typeof flushFlag === "function") {
						cb = flushFlag;
						flushFlag = this.flushFlag;
					}
					this.flush(flushFlag);
					cb?.();
				};
				try {
					this.handle.params(level, strategy);
				} finally {
					this.handle.flush = origFlush;
				}
				if (this.handle) {
					this.#level = level;
					this.#strategy = strategy;
				}
			}
		}
	};
	exports.Zlib = Zlib;
	var Deflate = class extends Zlib {
		constructor(opts) {
			super(opts, "Deflate");
		}
	};
	exports.Deflate = Deflate;
	var Inflate = class extends Zlib {
		constructor(opts) {
			super(opts, "Inflate");
		}
	};
	exports.Inflate = Inflate;
	var Gzip = class extends Zlib {
		#portable;
		constructor(opts) {
			super(opts, "Gzip");
			this.#portable = opts && !!opts.portable;
		}
		[_superWrite](data) {
			if (!this.#portable) return super[_superWrite](data);
			this.#portable = false;
			data[9] = 255;
			return super[_superWrite](data);
		}
	};
	exports.Gzip = Gzip;
	var Gunzip = class extends Zlib {
		constructor(opts) {
			super(opts, "Gunzip");
		}
	};
	exports.Gunzip = Gunzip;
	var DeflateRaw = class extends Zlib {
		constructor(opts) {
			super(opts, "DeflateRaw");
		}
	};
	exports.DeflateRaw = DeflateRaw;
	var InflateRaw = class extends Zlib {
		constructor(opts) {
			super(opts, "InflateRaw");
		}
	};
	exports.InflateRaw = InflateRaw;
	var Unzip = class extends Zlib {
		constructor(opts) {
			super(opts, "Unzip");
		}
	};
	exports.Unzip = Unzip;
	var Brotli = class extends ZlibBase {
		constructor(opts, mode) {
			opts = opts || {};
			opts.flush = opts.flush || constants_js_1.constants.BROTLI_OPERATION_PROCESS;
			opts.finishFlush = opts.finishFlush || constants_js_1.constants.BROTLI_OPERATION_FINISH;
			opts.fullFlushFlag = constants_js_1.constants.BROTLI_OPERATION_FLUSH;
			super(opts, mode);
		}
	};
	var BrotliCompress = class extends Brotli {
		constructor(opts) {
			super(opts, "BrotliCompress");
		}
	};
	exports.BrotliCompress = BrotliCompress;
	var BrotliDecompress = class extends Brotli {
		constructor(opts) {
			super(opts, "BrotliDecompress");
		}
	};
	exports.BrotliDecompress = BrotliDecompress;
	var Zstd = class extends ZlibBase {
		constructor(opts, mode) {
			opts = opts || {};
			opts.flush = opts.flush || constants_js_1.constants.ZSTD_e_continue;
			opts.finishFlush = opts.finishFlush || constants_js_1.constants.ZSTD_e_end;
			opts.fullFlushFlag = constants_js_1.constants.ZSTD_e_flush;
			super(opts, mode);
		}
	};
	var ZstdCompress = class extends Zstd {
		constructor(opts) {
			super(opts, "ZstdCompress");
		}
	};
	exports.ZstdCompress = ZstdCompress;
	var ZstdDecompress = class extends Zstd {
		constructor(opts) {
			super(opts, "ZstdDecompress");
		}
	};
	exports.ZstdDecompress = ZstdDecompress;
}));
Object.defineProperty(exports, "require_commonjs", {
	enumerable: true,
	get: function() {
		return require_commonjs;
	}
});
