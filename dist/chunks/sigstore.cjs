const require_rolldown_runtime = require("./runtime.cjs");
// build/facades/sigstore.cjs
var require_sigstore = require_rolldown_runtime.__commonJSMin(((exports) => {
	const signed = new Map();
	exports.attest = (payload, ...given) => {
		const key = payload.toString();
		if (!signed.has(key)) {
			const signing = Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./sigstore2.cjs").default, 1)).then(({ attest }) => attest(payload, ...given));
			signing.catch(() => signed.delete(key));
			signed.set(key, signing);
		}
		return signed.get(key);
	};
	exports.verify = async (...given) => (await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("./sigstore2.cjs").default, 1))).verify(...given);
}));
Object.defineProperty(exports, "require_sigstore", {
	enumerable: true,
	get: function() {
		return require_sigstore;
	}
});
