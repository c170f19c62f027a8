import { plan } from "./actions/plan.ts";

void plan();
