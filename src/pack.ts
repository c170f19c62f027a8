import { pack } from "./actions/pack.ts";
import { start } from "./edges/runner/start.ts";

start(pack);
