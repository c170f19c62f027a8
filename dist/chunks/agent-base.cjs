const require_rolldown_runtime = require("./runtime.cjs");
let http = require("http");
http = require_rolldown_runtime.__toESM(http, 1);
let https = require("https");
https = require_rolldown_runtime.__toESM(https, 1);
let net = require("net");
net = require_rolldown_runtime.__toESM(net, 1);
// build/facades/debug.cjs
var require_debug = require_rolldown_runtime.__commonJSMin(((exports, module) => {
	module.exports = () => Object.assign(() => {}, { enabled: false });
}));
// node_modules/agent-base/dist/helpers.js
async function toBuffer(stream) {
	let length = 0;
	const chunks = [];
	for await (const chunk of stream) {
		length += chunk.length;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks, length);
}
async function json(stream) {
	const str = (await toBuffer(stream)).toString("utf8");
	try {
		return JSON.parse(str);
	} catch (_err) {
		const err = _err;
		err.message += ` (input: ${str})`;
		throw err;
	}
}
function req(url, opts = {}) {
	const req = ((typeof url === "string" ? url : url.href).startsWith("https:") ? https : http).request(url, opts);
	const promise = new Promise((resolve, reject) => {
		req.once("response", resolve).once("error", reject).end();
	});
	req.then = promise.then.bind(promise);
	return req;
}
var init_helpers = require_rolldown_runtime.__esmMin((() => {}));
// node_modules/agent-base/dist/index.js
var dist_exports = require_rolldown_runtime.__exportAll({
	Agent: () => Agent,
	json: () => json,
	req: () => req,
	toBuffer: () => toBuffer
});
var INTERNAL, Agent;
var init_dist = require_rolldown_runtime.__esmMin((() => {
	init_helpers();
	INTERNAL = Symbol("AgentBaseInternalState");
	Agent = class extends http.Agent {
		constructor(opts) {
			super(opts);
			this[INTERNAL] = {};
		}
		isSecureEndpoint(options) {
			if (options) {
				if (typeof options.secureEndpoint === "boolean") return options.secureEndpoint;
				if (typeof options.protocol === "string") return options.protocol === "https:";
			}
			const { stack } = new Error();
			if (typeof stack !== "string") return false;
			return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
		}
		incrementSockets(name) {
			if (this.maxSockets === 1e400 && this.maxTotalSockets === 1e400) return null;
			if (!this.sockets[name]) this.sockets[name] = [];
			const fakeSocket = new net.Socket({ writable: false });
			this.sockets[name].push(fakeSocket);
			this.totalSocketCount++;
			return fakeSocket;
		}
		decrementSockets(name, socket) {
			if (!this.sockets[name] || socket === null) return;
			const sockets = this.sockets[name];
			const index = sockets.indexOf(socket);
			if (index !== -1) {
				sockets.splice(index, 1);
				this.totalSocketCount--;
				if (sockets.length === 0) delete this.sockets[name];
			}
		}
		getName(options) {
			if (this.isSecureEndpoint(options)) return https.Agent.prototype.getName.call(this, options);
			return super.getName(options);
		}
		createSocket(req, options, cb) {
			const connectOpts = {
				...options,
				secureEndpoint: this.isSecureEndpoint(options)
			};
			const name = this.getName(connectOpts);
			const fakeSocket = this.incrementSockets(name);
			Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
				this.decrementSockets(name, fakeSocket);
				if (typeof socket.addRequest === "function") try {
					return socket.addRequest(req, connectOpts);
				} catch (err) {
					return cb(err);
				}
				this[INTERNAL].currentSocket = socket;
				super.createSocket(req, options, cb);
			}, (err) => {
				this.decrementSockets(name, fakeSocket);
				cb(err);
			});
		}
		createConnection() {
			const socket = this[INTERNAL].currentSocket;
			this[INTERNAL].currentSocket = void 0;
			if (!socket) throw new Error("No socket was returned in the `connect()` function");
			return socket;
		}
		get defaultPort() {
			return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
		}
		set defaultPort(v) {
			if (this[INTERNAL]) this[INTERNAL].defaultPort = v;
		}
		get protocol() {
			return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
		}
		set protocol(v) {
			if (this[INTERNAL]) this[INTERNAL].protocol = v;
		}
	};
}));
Object.defineProperty(exports, "Agent", {
	enumerable: true,
	get: function() {
		return Agent;
	}
});
Object.defineProperty(exports, "dist_exports", {
	enumerable: true,
	get: function() {
		return dist_exports;
	}
});
Object.defineProperty(exports, "init_dist", {
	enumerable: true,
	get: function() {
		return init_dist;
	}
});
Object.defineProperty(exports, "require_debug", {
	enumerable: true,
	get: function() {
		return require_debug;
	}
});
