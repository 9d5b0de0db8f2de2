/** @module Names of countries in the languages of the people who search, as keys. */
import { COUNTRY_CODES } from "../study/country-codes.ts";
import { COUNTRY_NAMES } from "../study/country.ts";
import { placeKey } from "./place-key.ts";

/** Languages of the countries with most trials and visitors; later ones do not take a name from earlier ones. */
const LANGUAGES =
  "en de fr es pt it nl sv da nb fi pl cs sk hu ro hr el tr ru uk ar he fa hi ja zh ko th vi id".split(" ");

/** `US`, `UK` and the like are in `country.ts`; other shortenings of this kind mean too many things. */
const SHORTENING = /^[A-Z]{1,2}$/;

/**
 * Key → ISO code, of all names of `country.ts` and of Unicode's names in {@link LANGUAGES}: `deutschland` → `DE`.
 * Made when the gazetteer is compiled, because what languages a runtime has differs.
 */
export function countryKeys(): Readonly<Record<string, string>> {
  const keys = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = placeKey(name);
    if (!keys.has(key) && key !== "") keys.set(key, code);
  };
  for (const [name, code] of COUNTRY_NAMES) add(name, code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const code of COUNTRY_CODES.values()) {
      const name = names.of(code);
      if (name !== undefined && !SHORTENING.test(name)) add(name, code);
    }
  }
  return Object.fromEntries(keys);
}
