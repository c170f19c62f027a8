import { verify } from "./actions/verify.ts";
import { start } from "./edges/runner/start.ts";

start(verify);
