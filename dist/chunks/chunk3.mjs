import { n as pMap, t as init_p_map } from "./p-map.mjs";
init_p_map();
export { pMap as default };
