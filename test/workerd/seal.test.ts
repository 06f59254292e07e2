import { describeSeal } from "../seal/seal.contract.ts";

// The same test vectors with workerd's Web Crypto, which production uses.
describeSeal();
