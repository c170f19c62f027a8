import { t as __commonJSMin } from "./runtime.mjs";
// \0builtin:crypto
var require__builtin_crypto = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = process.getBuiltinModule("crypto");
}));
export { require__builtin_crypto as t };
