/** A suggestion's reason as plain text: the part of a name that it points at stands between quotes, not asterisks. */
export const reasonText = (reason: string): string => reason.replace(/\*([^\s*].*?)\*(?!\*)/g, '“$1”');
