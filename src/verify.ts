import { verify } from "./actions/verify.ts";

void verify();
