/** What is added up, each by the powers of `unit` and of `errorUnit` that it is in; ŷ is the prediction, y the label, e = ŷ − y. */
export const sumPowers = {
	/** Σw */
	weight: [0, 0],
	/** Σw² */
	weightSquare: [0, 0],
	/** Σwŷ */
	prediction: [1, 0],
	/** Σwy */
	label: [1, 0],
	/** Σwŷ² */
	predictionSquare: [2, 0],
	/** Σwy² */
	labelSquare: [2, 0],
	/** Σwy³ */
	labelCube: [3, 0],
	/** Σwy⁴ */
	labelFourth: [4, 0],
	/** Σwe */
	error: [0, 1],
	/** Σw|e| */
	errorSize: [0, 1],
	/** Σwe² */
	errorSquare: [0, 2],
	/** Σwe⁴ */
	errorFourth: [0, 4],
	/** Σwe²y */
	errorSquareLabel: [1, 2],
	/** Σwe²y² */
	errorSquareLabelSquare: [2, 2]
} as const;

export type SumName = keyof typeof sumPowers;
export const sumNames = Object.keys(sumPowers) as readonly SumName[];
