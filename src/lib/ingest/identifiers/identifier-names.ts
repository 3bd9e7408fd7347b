import type { IdentifierFinding, IdentifierKind } from '../profile.ts';

interface NamedKind {
	readonly kind: IdentifierKind;
	/** Runs of whole words of a column name. Any of them suffices. */
	readonly phrases: readonly string[];
	/** Names that say so only where they are the whole name. */
	readonly whole?: readonly string[];
	readonly of?: IdentifierFinding['of'];
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
			'physician name',
			'guardian name',
			'mother name',
			'contact name',
			'next of kin',
			'emergency contact',
			'vorname',
			'nachname',
			'prenom',
			'apellido',
			'apellidos'
		],
		whole: ['name', 'names', 'patient', 'nombre', 'nom']
	},
	{
		kind: 'geography',
		phrases: ['zip', 'zipcode', 'zip code', 'zip5', 'zip9', 'zip4', 'zcta'],
		of: 'zip'
	},
	{
		kind: 'geography',
		phrases: [
			'address',
			'street',
			'postcode',
			'post code',
			'postal',
			'postal code',
			'plz',
			'code postal',
			'codigo postal',
			'strasse',
			'adresse',
			'census block',
			'block group',
			'gps',
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
			'birth day',
			'born',
			'geburtsdatum',
			'date de naissance',
			'fecha de nacimiento'
		],
		of: 'birth'
	},
	{
		kind: 'date',
		phrases: [
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
	{
		kind: 'telephone',
		phrases: [
			'phone',
			'telephone',
			'mobile',
			'cell phone',
			'cellphone',
			'tel',
			'pager',
			'telefon',
			'telefono'
		]
	},
	{ kind: 'fax', phrases: ['fax', 'fax number', 'telefax'] },
	{ kind: 'email', phrases: ['email', 'e mail', 'mail address', 'emailaddress', 'correo'] },
	{
		kind: 'social-security',
		phrases: [
			'ssn',
			'ssn4',
			'social security',
			'sin number',
			'nhs number',
			'national id',
			'national insurance',
			'nino',
			'itin',
			'aadhaar',
			'tax id'
		]
	},
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
	{
		kind: 'account',
		phrases: [
			'account',
			'acct',
			'account number',
			'iban',
			'card number',
			'credit card',
			'routing number',
			'invoice number',
			'claim number'
		]
	},
	{
		kind: 'licence',
		phrases: [
			'license',
			'licence',
			'license number',
			'certificate',
			'passport',
			'driver',
			'npi',
			'dea',
			'dea number',
			'certificate number',
			'registration number'
		]
	},
	{ kind: 'vehicle', phrases: ['vin', 'vehicle', 'license plate', 'licence plate', 'plate'] },
	{
		kind: 'device',
		phrases: [
			'device id',
			'serial number',
			'device serial',
			'udi',
			'imei',
			'mac address',
			'device identifier',
			'implant serial',
			'pacemaker',
			'gtin'
		]
	},
	{ kind: 'url', phrases: ['url', 'uri', 'website', 'web page', 'webpage', 'homepage', 'link'] },
	{ kind: 'ip-address', phrases: ['ip', 'ip address', 'ipaddress', 'ipv4', 'ipv6'] },
	{
		kind: 'biometric',
		phrases: [
			'fingerprint',
			'voiceprint',
			'retina',
			'iris scan',
			'biometric',
			'face id',
			'finger print',
			'voice print',
			'iris code',
			'retinal scan',
			'genome'
		]
	},
	{
		kind: 'photograph',
		phrases: ['photo', 'photograph', 'face image', 'portrait', 'selfie', 'headshot', 'face photo', 'mugshot']
	},
	{
		kind: 'other-code',
		phrases: [
			'uuid',
			'guid',
			'person id',
			'subject id',
			'study id',
			'participant id',
			'user id',
			'userid',
			'username',
			'login'
		]
	}
];
