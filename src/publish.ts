import { publish } from "./actions/publish.ts";

void publish();
