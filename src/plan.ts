import { plan } from "./actions/plan.ts";

await plan();
