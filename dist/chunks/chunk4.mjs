import { t as require_lib } from "./npmcli-map-workspaces.mjs";
export default require_lib();
export {};
