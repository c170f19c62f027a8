import { plan } from "./actions/plan.ts";
import { start } from "./edges/runner/start.ts";

start(plan);
