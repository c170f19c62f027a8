import { pack } from "./actions/pack.ts";

await pack();
