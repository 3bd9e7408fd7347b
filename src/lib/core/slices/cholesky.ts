/** The lower triangle L of A = L·Lᵀ, row after row; size × size numbers. */
export interface Cholesky {
	readonly size: number;
	readonly lower: Float64Array;
}

/** Factors a symmetric positive definite matrix, of which only the lower triangle is read. Throws for any other. */
export function cholesky(matrix: Float64Array, size: number): Cholesky {
	const lower = new Float64Array(matrix.length);
	for (let row = 0; row < size; row += 1) {
		for (let column = 0; column <= row; column += 1) {
			let left = matrix[row * size + column] ?? 0;
			for (let k = 0; k < column; k += 1)
				left -= (lower[row * size + k] ?? 0) * (lower[column * size + k] ?? 0);
			if (row === column && !(left > 0)) throw new Error('The matrix is not positive definite');
			lower[row * size + column] =
				row === column ? Math.sqrt(left) : left / (lower[column * size + column] ?? 0);
		}
	}
	return { size, lower };
}

/** Solves L·x = b. */
export function solveLower({ size, lower }: Cholesky, b: Float64Array): Float64Array {
	const x = new Float64Array(size);
	for (let row = 0; row < size; row += 1) {
		let left = b[row] ?? 0;
		for (let k = 0; k < row; k += 1) left -= (lower[row * size + k] ?? 0) * (x[k] ?? 0);
		x[row] = left / (lower[row * size + row] ?? 0);
	}
	return x;
}

/** Solves A·x = b. */
export function solve(factor: Cholesky, b: Float64Array): Float64Array {
	const { size, lower } = factor;
	const x = solveLower(factor, b);
	for (let row = size - 1; row >= 0; row -= 1) {
		let left = x[row] ?? 0;
		for (let k = row + 1; k < size; k += 1) left -= (lower[k * size + row] ?? 0) * (x[k] ?? 0);
		x[row] = left / (lower[row * size + row] ?? 0);
	}
	return x;
}

/** ln of the determinant of A. */
export function logDeterminant({ size, lower }: Cholesky): number {
	let sum = 0;
	for (let row = 0; row < size; row += 1) sum += Math.log(lower[row * size + row] ?? 0);
	return 2 * sum;
}
