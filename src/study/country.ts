/**
 * @module Country names across data versions. Records of one registry name one country differently
 * (`Korea, Republic of` until 2025, `South Korea` since): everything that compares countries goes through here.
 */
import { COUNTRY_CODES } from "./country-codes.ts";
import { foldText } from "./fold.ts";

/** Present name → names of earlier data versions, of ISO 3166 and of everyday use. Case and accents do not matter. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Bolivia: ["Bolivia, Plurinational State of"],
  "Bonaire, Saint Eustatius and Saba": ["Bonaire, Sint Eustatius and Saba"],
  Brunei: ["Brunei Darussalam"],
  "Cabo Verde": ["Cape Verde"],
  China: ["People's Republic of China", "China, People's Republic of"],
  Congo: ["Republic of the Congo", "Congo, Republic of the", "Congo-Brazzaville"],
  "Côte d’Ivoire": ["Ivory Coast"],
  Czechia: ["Czech Republic"],
  "Democratic Republic of the Congo": [
    "Congo, The Democratic Republic of the",
    "Congo, Democratic Republic of the",
    "DR Congo",
  ],
  Eswatini: ["Swaziland"],
  "Falkland Islands": ["Falkland Islands (Malvinas)"],
  "Federal Republic of Yugoslavia": ["Former Yugoslavia", "Yugoslavia"],
  "Holy See": ["Holy See (Vatican City State)", "Vatican", "Vatican City"],
  "Hong Kong": ["Hong Kong SAR", "Hong Kong, China"],
  Iran: ["Iran, Islamic Republic of", "Islamic Republic of Iran"],
  Kyrgyzstan: ["Kyrgyz Republic"],
  Laos: ["Lao People's Democratic Republic", "Lao PDR"],
  Libya: ["Libyan Arab Jamahiriya"],
  Macau: ["Macao", "Macao SAR"],
  Micronesia: ["Micronesia, Federated States of", "Federated States of Micronesia"],
  Moldova: ["Moldova, Republic of", "Republic of Moldova"],
  Myanmar: ["Burma"],
  Netherlands: ["The Netherlands", "Holland"],
  "North Korea": ["Korea, Democratic People's Republic of", "Democratic People's Republic of Korea"],
  "North Macedonia": [
    "Macedonia, The Former Yugoslav Republic of",
    "The Former Yugoslav Republic of Macedonia",
    "Macedonia",
    "FYROM",
  ],
  "Palestinian Territories": [
    "Palestinian Territories, Occupied",
    "Palestinian Territory, Occupied",
    "Occupied Palestinian Territory",
    "Palestinian Territory",
    "Palestine, State of",
    "State of Palestine",
    "Palestine",
  ],
  Russia: ["Russian Federation"],
  "Saint Helena": ["Saint Helena, Ascension and Tristan da Cunha"],
  "Saint Martin": ["Saint Martin (French part)"],
  "Serbia and Montenegro": ["Former Serbia and Montenegro"],
  "Sint Maarten": ["Sint Maarten (Dutch part)"],
  Slovakia: ["Slovak Republic"],
  "South Korea": ["Korea, Republic of", "Republic of Korea", "Korea", "Korea, South"],
  Syria: ["Syrian Arab Republic"],
  Taiwan: ["Taiwan, Province of China"],
  Tanzania: ["Tanzania, United Republic of", "United Republic of Tanzania"],
  "The Bahamas": ["Bahamas", "Bahamas, The"],
  "The Gambia": ["Gambia", "Gambia, The"],
  "Timor-Leste": ["East Timor"],
  "Turkey (Türkiye)": ["Turkey", "Türkiye"],
  "United Kingdom": ["United Kingdom of Great Britain and Northern Ireland", "Great Britain", "UK"],
  "United States": ["United States of America", "USA", "U.S.A.", "US", "U.S."],
  Venezuela: ["Venezuela, Bolivarian Republic of"],
  Vietnam: ["Viet Nam"],
  "Virgin Islands (British)": ["Virgin Islands, British", "British Virgin Islands"],
  "Virgin Islands (U.S.)": ["Virgin Islands, U.S.", "U.S. Virgin Islands", "United States Virgin Islands"],
};

const PRESENT_NAME_BY_FOLDED: ReadonlyMap<string, string> = new Map([
  ...[...COUNTRY_CODES.keys()].map((name) => [foldText(name), name] as const),
  ...Object.entries(OTHER_NAMES).flatMap(([name, others]) =>
    others.map((other) => [foldText(other), name] as const),
  ),
]);

/** Every name of every country that is known here, with its code: present names first, then the other ones. */
export const COUNTRY_NAMES: readonly (readonly [name: string, code: string])[] = [
  ...COUNTRY_CODES,
  ...Object.entries(OTHER_NAMES).flatMap(([name, others]) =>
    others.map((other) => [other, COUNTRY_CODES.get(name) ?? ""] as const),
  ),
];

/**
 * The name under which the registry lists the country today: `Korea, Republic of` → `South Korea`,
 * `Turkey` → `Turkey (Türkiye)`. White space at the ends goes; a name that is not known stays as it is.
 */
export function presentCountryName(name: string): string {
  if (COUNTRY_CODES.has(name)) return name;
  return PRESENT_NAME_BY_FOLDED.get(foldText(name)) ?? name.trim();
}

/** ISO 3166-1 alpha-2 code of a country under any of its names (`LocationCountryCode`): `Viet Nam` → `VN`. */
export function countryCode(name: string): string | undefined {
  return COUNTRY_CODES.get(presentCountryName(name));
}

/** Present names of the countries of some sites, each once, in the order of first mention. */
export function distinctCountries(sites: readonly { readonly country?: string | undefined }[]): string[] {
  const names = new Set<string>();
  for (const { country } of sites) if (country !== undefined) names.add(presentCountryName(country));
  return [...names];
}
