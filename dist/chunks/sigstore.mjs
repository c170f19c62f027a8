import { o as __toESM, t as __commonJSMin } from "./runtime.mjs";
// build/facades/sigstore.cjs
var require_sigstore = /* @__PURE__ */ __commonJSMin(((exports) => {
	const signed = /* @__PURE__ */ new Map();
	exports.attest = (payload, ...given) => {
		const key = payload.toString();
		if (!signed.has(key)) {
			const signing = import("./sigstore2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1)).then(({ attest }) => attest(payload, ...given));
			signing.catch(() => signed.delete(key));
			signed.set(key, signing);
		}
		return signed.get(key);
	};
	exports.verify = async (...given) => (await import("./sigstore2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).verify(...given);
}));
export { require_sigstore as t };
