/** @module The parameters of a request, read strictly: what an endpoint does not know is refused, as the registry does. */
import { ApiError, invalidValue } from "./api-error.ts";

/** Parameters that are lists: given twice, they are one longer list. */
const LISTS: ReadonlySet<string> = new Set([
  "fields",
  "sort",
  "types",
  "aggFilters",
  ...["overallStatus", "ids", "synonyms"].flatMap((name) => [`filter.${name}`, `postFilter.${name}`]),
]);

/** Reads values by name; `+` is a space, and a raw `|` is allowed. An empty value counts as absent, but see {@link list}. */
export class QueryString {
  readonly #values = new Map<string, string>();

  /**
   * @param known The endpoint's parameters.
   * @throws ApiError for any other, and for one given twice that is no list: half of what was asked would be dropped.
   */
  constructor(params: URLSearchParams, known: readonly string[]) {
    for (const [name, value] of params) {
      if (!known.includes(name)) throw unknownParameter(name, known);
      const before = this.#values.get(name);
      if (before !== undefined && !LISTS.has(name))
        throw new ApiError(`Parameter \`${name}\` is given more than once`);
      this.#values.set(name, before === undefined ? value : `${before}|${value}`);
    }
  }

  /** The value, unless it is blank. */
  text(name: string): string | undefined {
    const value = this.#values.get(name);
    return value === undefined || value.trim() === "" ? undefined : value;
  }

  /** Items between commas and pipes, trimmed; `undefined` where the parameter is not given at all. */
  list(name: string): readonly string[] | undefined {
    return this.#values
      .get(name)
      ?.split(/[,|]/)
      .map((item) => item.trim());
  }

  oneOf<Value extends string>(name: string, values: readonly Value[], otherwise: Value): Value {
    const given = this.text(name);
    if (given === undefined) return otherwise;
    const value = values.find((candidate) => candidate === given);
    if (value === undefined) throw invalidValue(name, given);
    return value;
  }

  truth(name: string): boolean {
    return this.oneOf(name, ["true", "false"], "false") === "true";
  }
}

/** Endpoints without searches have other words for the parameters of a search. */
function unknownParameter(name: string, known: readonly string[]): ApiError {
  const isOfSearch = /^(?:query|filter|postFilter)\./.test(name);
  return isOfSearch && !known.some((other) => other.startsWith("query."))
    ? new ApiError(`Invalid prefix in parameter name: ${name}`)
    : new ApiError(`\`${name}\` is unknown parameter`);
}
