import { publish } from "./actions/publish.ts";

await publish();
