import type { IdentifierKind } from './profile.ts';

interface NamedKind {
	readonly kind: IdentifierKind;
	/** Runs of whole words of a column name. Any of them suffices. */
	readonly phrases: readonly string[];
}

/** The identifiers of 45 CFR 164.514(b)(2)(i) by what columns that hold them are called. */
export const identifierNames: readonly NamedKind[] = [
	{
		kind: 'name',
		phrases: [
			'patient name',
			'full name',
			'first name',
			'last name',
			'surname',
			'given name',
			'family name',
			'middle name',
			'firstname',
			'lastname',
			'maiden name',
			'member name',
			'provider name',
			'physician name'
		]
	},
	{
		kind: 'geography',
		phrases: [
			'address',
			'street',
			'zip',
			'zipcode',
			'zip code',
			'postcode',
			'postal',
			'postal code',
			'city',
			'town',
			'county',
			'fips',
			'precinct',
			'census tract',
			'tract',
			'latitude',
			'longitude',
			'lat',
			'lon',
			'lng',
			'geocode'
		]
	},
	{
		kind: 'date',
		phrases: [
			'dob',
			'birthdate',
			'birth date',
			'date of birth',
			'birthday',
			'admission date',
			'admit date',
			'discharge date',
			'death date',
			'date of death',
			'dod',
			'service date',
			'visit date',
			'encounter date'
		]
	},
	{ kind: 'telephone', phrases: ['phone', 'telephone', 'mobile', 'cell phone', 'tel', 'pager'] },
	{ kind: 'fax', phrases: ['fax'] },
	{ kind: 'email', phrases: ['email', 'e mail', 'mail address'] },
	{ kind: 'social-security', phrases: ['ssn', 'social security', 'sin number', 'nhs number', 'national id'] },
	{
		kind: 'medical-record',
		phrases: [
			'mrn',
			'medical record',
			'record number',
			'chart number',
			'chart id',
			'patient id',
			'patient nbr',
			'patient no',
			'patient num',
			'patient number',
			'patient key',
			'patientid',
			'pat id',
			'encounter id',
			'encounter nbr',
			'encounter number',
			'visit id',
			'csn',
			'har',
			'accession'
		]
	},
	{
		kind: 'health-plan',
		phrases: [
			'member id',
			'member number',
			'beneficiary',
			'beneficiary id',
			'policy number',
			'subscriber id',
			'subscriber',
			'plan id',
			'medicare number',
			'medicaid number',
			'mbi',
			'hicn'
		]
	},
	{ kind: 'account', phrases: ['account', 'acct', 'account number', 'iban', 'card number'] },
	{
		kind: 'licence',
		phrases: ['license', 'licence', 'license number', 'certificate', 'passport', 'driver', 'npi', 'dea']
	},
	{ kind: 'vehicle', phrases: ['vin', 'vehicle', 'license plate', 'licence plate', 'plate'] },
	{ kind: 'device', phrases: ['device id', 'serial number', 'device serial', 'udi', 'imei', 'mac address'] },
	{ kind: 'url', phrases: ['url', 'website', 'web page', 'link'] },
	{ kind: 'ip-address', phrases: ['ip', 'ip address', 'ipaddress'] },
	{
		kind: 'biometric',
		phrases: ['fingerprint', 'voiceprint', 'retina', 'iris scan', 'biometric', 'face id']
	},
	{ kind: 'photograph', phrases: ['photo', 'photograph', 'face image', 'portrait', 'selfie'] }
];
