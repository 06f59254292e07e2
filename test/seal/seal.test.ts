import { describeSeal } from "./seal.contract.ts";

describeSeal();
