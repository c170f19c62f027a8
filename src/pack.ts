import { pack } from "./actions/pack.ts";

void pack();
