/** @module The parameters of an address, each read once, with a note of what could not be and of what was not asked for. */
import type { ValueReader } from "./url-values.ts";

/** `message` says what is accepted, in a sentence. `value` is fit to be shown: cut, without control characters. */
export interface UrlError {
  readonly parameter: string;
  readonly value: string;
  readonly message: string;
}

/** Values of one name. */
const MAX_VALUES = 100;
/** Characters of a text. Addresses longer than 8 KB do not pass many servers anyway. */
const MAX_TEXT_LENGTH = 8_000;
/** Characters of a value that a message repeats. */
const MAX_SHOWN_LENGTH = 100;
/** Names that are reported as without effect. */
const MAX_IGNORED = 20;

/** Marks of where a visitor came from; nobody who follows such a link has asked for anything with them. */
const TRACKING =
  /^(?:utm_.*|mtm_.*|pk_.*|mc_[ce]id|[a-z]{1,4}clid|gad_.*|gbraid|wbraid|srsltid|igshid?|li_fat_id|_g[al]|_hs.*)$/i;

/** Belongs to the routes: the form in which an answer is wanted. */
const OWN_OF_ROUTES: ReadonlySet<string> = new Set(["format"]);

const SPACES = /[\t\n\r]+/g;
// oxlint-disable-next-line no-control-regex -- finding control characters is the point
const CONTROL = /[\u0000-\u001F\u007F-\u009F]/g;

export class UrlReader {
  readonly errors: UrlError[] = [];
  readonly #params: URLSearchParams;
  readonly #known = new Set<string>();

  constructor(params: URLSearchParams) {
    this.#params = params;
  }

  /** What was typed into a box; `undefined` when it is empty. */
  text(name: string): string | undefined {
    const [value, ...others] = new Set(this.#values(name, MAX_TEXT_LENGTH));
    if (others.length > 0) this.refuse(name, others.join(" "), "Give it only once.");
    return value;
  }

  /** The values of a name that may be repeated, those that can be read. */
  several<Value>(name: string, read: ValueReader<Value>): readonly Value[] {
    return this.#values(name, MAX_TEXT_LENGTH).flatMap((value) => {
      const result = this.read(name, value, read);
      return result === undefined ? [] : [result];
    });
  }

  /** The value of a name that counts once; repeating it is no error as long as the same is meant. */
  one<Value>(name: string, read: ValueReader<Value>): Value | undefined {
    const text = this.text(name);
    return text === undefined ? undefined : this.read(name, text, read);
  }

  /** Reads one text; when that fails the error is noted. */
  read<Value>(name: string, text: string, read: ValueReader<Value>): Value | undefined {
    const reading = read(text);
    if (reading.ok) return reading.value;
    this.refuse(name, text, `Accepted: ${reading.accepted}.`);
    return undefined;
  }

  refuse(parameter: string, value: string, message: string): void {
    this.errors.push({ parameter, value: shown(value), message });
  }

  /** Names that nobody asked for, ready to be shown. */
  ignored(): readonly string[] {
    const names = [...new Set(this.#params.keys())].filter(
      (name) => name !== "" && !this.#known.has(name) && !OWN_OF_ROUTES.has(name) && !TRACKING.test(name),
    );
    return names.slice(0, MAX_IGNORED).map(shown);
  }

  #values(name: string, maxLength: number): readonly string[] {
    this.#known.add(name);
    const given = this.#params.getAll(name);
    if (given.length > MAX_VALUES) {
      this.refuse(name, `${given.length} values`, `Give at most ${MAX_VALUES} values.`);
      return [];
    }
    return given.flatMap((raw) => {
      const value = raw.replaceAll(SPACES, " ").trim();
      if (value === "") return [];
      if (value.length > maxLength) {
        this.refuse(name, value, `It has ${value.length} characters; at most ${maxLength} are accepted.`);
        return [];
      }
      if (value.search(CONTROL) >= 0) {
        this.refuse(name, value, "It contains a control character.");
        return [];
      }
      return [value];
    });
  }
}

function shown(value: string): string {
  const printable = value.slice(0, MAX_SHOWN_LENGTH).replaceAll(CONTROL, "\uFFFD");
  return value.length > MAX_SHOWN_LENGTH ? `${printable}…` : printable;
}
