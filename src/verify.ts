import { verify } from "./actions/verify.ts";

await verify();
