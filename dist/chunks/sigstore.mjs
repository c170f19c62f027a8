import { o as __toESM, t as __commonJSMin } from "./runtime.mjs";
// build/facades/sigstore.cjs
var require_sigstore = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.attest = async (...given) => (await import("./sigstore2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).attest(...given);
	exports.verify = async (...given) => (await import("./sigstore2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).verify(...given);
}));
export { require_sigstore as t };
