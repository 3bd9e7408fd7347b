/** Keeps a figure and its per cent sign on one line. */
export const unbroken = (sentence: string): string => sentence.replaceAll(' %', '\u00A0%');
