import type { Server } from 'node:http';

export function serve(
	folder: string,
	options: { readonly port: number; readonly host: string }
): Promise<Server>;
