/**
 * The words of a column name, lower case: "patient_nbr", "patientNbr" and "Patient nbr" are all patient, nbr.
 * Digits stay with their word ("zip3", "rac1p").
 */
export function nameWords(name: string): readonly string[] {
	return name
		.slice(0, 200)
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '');
}
