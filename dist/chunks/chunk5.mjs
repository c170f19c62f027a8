import { t as require_lib } from "./pacote.mjs";
export default require_lib();
export {};
