import { createPack } from "./index.ts";

createPack();
