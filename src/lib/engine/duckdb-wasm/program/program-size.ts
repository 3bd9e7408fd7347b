/**
 * Bytes of DuckDB's program, unpacked. It is known beforehand, since a host that packs it for the way announces the packed
 * length or none, and what arrives is counted unpacked. A test holds it to the file.
 */
export const programBytes = 34_242_586;
