/**
 * @module A file of named sections with a checksum each: the shape of every segment on disk. Written once from
 * front to back, then never changed. Layout: the sections, each aligned to 8 bytes; a table of contents in JSON;
 * its length and checksum; the magic word. A file cut short has no magic word at its end.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

const MAGIC = "ATLAS001";
const ALIGNMENT = 8;
const TRAILER_BYTES = 4 + 4 + MAGIC.length;
const BUFFER_BYTES = 1 << 20;

interface SectionEntry {
  readonly offset: number;
  readonly bytes: number;
  readonly crc32: number;
}

interface TableOfContents {
  readonly sections: Readonly<Record<string, SectionEntry>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Something is wrong with a file of the index; it can always be rebuilt from the store. */
export class DamagedIndexError extends Error {
  constructor(path: string, what: string) {
    super(`${path}: ${what}`);
    this.name = "DamagedIndexError";
  }
}

/** Writes sections one after the other; nothing is readable before `finish`. */
export class SectionFileWriter {
  readonly #descriptor: number;
  readonly #buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  #buffered = 0;
  /** What comes before it in the buffer is in the checksum of the open section. */
  #checked = 0;
  #written = 0;
  readonly #sections: Record<string, SectionEntry> = {};
  #open: { name: string; offset: number; crc: number } | undefined;

  constructor(path: string) {
    this.#descriptor = openSync(path, "w");
  }

  /** Bytes of the section being written. */
  get sectionBytes(): number {
    return this.#open === undefined ? 0 : this.#written - this.#open.offset;
  }

  begin(name: string): void {
    this.#end();
    const padding = (ALIGNMENT - (this.#written % ALIGNMENT)) % ALIGNMENT;
    this.#put(new Uint8Array(padding));
    this.#open = { name, offset: this.#written, crc: 0 };
    this.#checked = this.#buffered;
  }

  write(bytes: Uint8Array): void {
    if (this.#open === undefined) throw new Error("no section is open");
    this.#put(bytes);
  }

  /** A whole section at once. */
  section(name: string, values: ArrayBufferView): void {
    this.begin(name);
    this.write(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  }

  /** Writes the table of contents and makes the file durable. */
  finish(properties: Readonly<Record<string, unknown>>): void {
    this.#end();
    const contents: TableOfContents = { sections: this.#sections, properties };
    const json = Buffer.from(JSON.stringify(contents));
    const trailer = Buffer.alloc(TRAILER_BYTES);
    trailer.writeUInt32LE(json.length, 0);
    trailer.writeUInt32LE(crc32(json), 4);
    trailer.write(MAGIC, 8, "latin1");
    this.#put(json);
    this.#put(trailer);
    this.#flush();
    fsyncSync(this.#descriptor);
    closeSync(this.#descriptor);
  }

  /** Gives the file up; the caller removes it. */
  abandon(): void {
    closeSync(this.#descriptor);
  }

  #end(): void {
    if (this.#open === undefined) return;
    this.#check();
    const { name, offset, crc } = this.#open;
    this.#sections[name] = { offset, bytes: this.#written - offset, crc32: crc };
    this.#open = undefined;
  }

  /** Brings the checksum of the open section up to what is buffered: once for many small writes. */
  #check(): void {
    if (this.#open === undefined) return;
    this.#open.crc = nextCrc(this.#buffer.subarray(this.#checked, this.#buffered), this.#open.crc);
    this.#checked = this.#buffered;
  }

  #put(bytes: Uint8Array): void {
    this.#written += bytes.length;
    if (this.#buffered + bytes.length > BUFFER_BYTES) this.#flush();
    if (bytes.length > BUFFER_BYTES) {
      if (this.#open !== undefined) this.#open.crc = nextCrc(bytes, this.#open.crc);
      writeAll(this.#descriptor, bytes);
      return;
    }
    this.#buffer.set(bytes, this.#buffered);
    this.#buffered += bytes.length;
  }

  #flush(): void {
    this.#check();
    writeAll(this.#descriptor, this.#buffer.subarray(0, this.#buffered));
    this.#buffered = 0;
    this.#checked = 0;
  }
}

/** Reads sections of a finished file. The descriptor stays open until `close`, so a removed file stays readable. */
export class SectionFile {
  readonly path: string;
  readonly #descriptor: number;
  readonly #contents: TableOfContents;

  /** @throws DamagedIndexError when the file is cut short or its table of contents is not what was written. */
  constructor(path: string) {
    this.path = path;
    this.#descriptor = openSync(path, "r");
    try {
      this.#contents = this.#readContents();
    } catch (error) {
      closeSync(this.#descriptor);
      throw error;
    }
  }

  get properties(): Readonly<Record<string, unknown>> {
    return this.#contents.properties;
  }

  get names(): readonly string[] {
    return Object.keys(this.#contents.sections);
  }

  /** Where a section lies in the file. */
  placeOf(section: string): { readonly offset: number; readonly bytes: number } {
    return this.#entry(section);
  }

  /** A whole section in memory that workers can share, its checksum verified. */
  load(section: string): SharedArrayBuffer {
    const { offset, bytes, crc32: expected } = this.#entry(section);
    const memory = new SharedArrayBuffer(bytes);
    const view = new Uint8Array(memory);
    this.#readFully(view, offset);
    if (crc32(view) !== expected)
      throw new DamagedIndexError(this.path, `section ${section} does not match its checksum`);
    return memory;
  }

  /** Fills `target` with bytes of a section from `offset` on. */
  read(section: string, offset: number, target: Uint8Array): void {
    const entry = this.#entry(section);
    if (offset < 0 || offset + target.length > entry.bytes)
      throw new DamagedIndexError(this.path, `section ${section} is shorter than asked`);
    this.#readFully(target, entry.offset + offset);
  }

  /**
   * Compares every section with its checksum.
   * @throws DamagedIndexError at the first section that differs
   */
  verify(): void {
    for (const _step of this.verifyInSteps());
  }

  /** The same, a megabyte a step. */
  *verifyInSteps(): Generator<void> {
    const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
    for (const [name, { offset, bytes, crc32: expected }] of Object.entries(this.#contents.sections)) {
      let crc = 0;
      for (let done = 0; done < bytes; done += BUFFER_BYTES) {
        const part = buffer.subarray(0, Math.min(BUFFER_BYTES, bytes - done));
        this.#readFully(part, offset + done);
        crc = crc32(part, crc);
        yield;
      }
      if (crc !== expected)
        throw new DamagedIndexError(this.path, `section ${name} does not match its checksum`);
    }
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #entry(section: string): SectionEntry {
    const entry = this.#contents.sections[section];
    if (entry === undefined) throw new DamagedIndexError(this.path, `no section ${section}`);
    return entry;
  }

  #readContents(): TableOfContents {
    const size = fstatSync(this.#descriptor).size;
    if (size < TRAILER_BYTES) throw new DamagedIndexError(this.path, "the file is cut short");
    const trailer = Buffer.alloc(TRAILER_BYTES);
    this.#readFully(trailer, size - TRAILER_BYTES);
    if (trailer.toString("latin1", 8) !== MAGIC)
      throw new DamagedIndexError(this.path, "the file is cut short or no segment");
    const length = trailer.readUInt32LE(0);
    if (length > size - TRAILER_BYTES)
      throw new DamagedIndexError(this.path, "the table of contents is damaged");
    const json = Buffer.alloc(length);
    this.#readFully(json, size - TRAILER_BYTES - length);
    if (crc32(json) !== trailer.readUInt32LE(4))
      throw new DamagedIndexError(this.path, "the table of contents is damaged");
    // The checksum says that this is what `finish` wrote.
    return JSON.parse(json.toString("utf8")) as TableOfContents;
  }

  #readFully(target: Uint8Array, position: number): void {
    for (let done = 0; done < target.length;) {
      const read = readSync(this.#descriptor, target, done, target.length - done, position + done);
      if (read === 0) throw new DamagedIndexError(this.path, "the file is cut short");
      done += read;
    }
  }
}

/** zlib answers 0 for no bytes, whatever came before. */
function nextCrc(bytes: Uint8Array, crc: number): number {
  return bytes.length === 0 ? crc : crc32(bytes, crc);
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done, bytes.length - done);
}
