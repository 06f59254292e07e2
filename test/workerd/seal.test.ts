import { describeSeal } from "../seal/seal.contract.ts";

// Production runs in workerd: the same vectors, with its own Web Crypto.
describeSeal();
