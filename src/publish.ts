import { publish } from "./actions/publish.ts";
import { start } from "./edges/runner/start.ts";

start(publish);
