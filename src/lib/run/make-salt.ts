import { bytesToHex } from '@noble/hashes/utils.js';

/** 256 random bits. They are held for one run and written nowhere: whose key a hash is, nobody can find out afterwards. */
export const makeSalt = (): string => bytesToHex(crypto.getRandomValues(new Uint8Array(32)));
