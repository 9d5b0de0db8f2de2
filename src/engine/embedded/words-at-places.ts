/**
 * @module Documents of one segment in which words stand together, or meet in one value. First which documents have them
 * all in one field, as sets; only of these are places read, those of the rarest word first.
 */
import { addTo, isEmpty, subtract } from "./bit-set.ts";
import { lendCopy, lendSet } from "./lent-sets.ts";
import { ANY_VARIANT, PlacesCursor, mayFollow, meetInGroup, standTogether } from "./places.ts";
import type { Anchors } from "./places.ts";
import type { Segment } from "./segment.ts";
import type { SoughtField } from "./sought-words.ts";

type Bits = Uint32Array<ArrayBuffer>;

/** A word known by its form, and the way of writing it that counts ({@link Segment.variantOf}). */
export interface PlacedWord {
  readonly form: string;
  readonly variant: number;
}

/** Of the candidates, those in which the words stand together and in order in some value. */
export function documentsWithRun(
  segment: Segment,
  words: readonly PlacedWord[],
  fields: readonly SoughtField[],
  anchors: Anchors,
  candidates: Bits,
): Bits {
  return documentsWhere(segment, words, fields, candidates, ({ lists, inOrder }, document) => {
    const [rarest] = lists;
    for (let i = 0; i < lists.length; i++) {
      const list = lists[i];
      list?.cursor.moveTo(document);
      // Before all of them are read, two tell nearly always that it is nothing.
      const isBetween = i > 0 && i + 1 < lists.length;
      if (isBetween && rarest !== undefined && list !== undefined && !mayStandTogether(rarest, list))
        return false;
    }
    return standTogether(inOrder, anchors);
  });
}

/** Of the candidates, those in which all the words stand in one value (or one site) of one of the fields. */
export function documentsWithGroup(
  segment: Segment,
  forms: readonly string[],
  fields: readonly SoughtField[],
  candidates: Bits,
): Bits {
  return documentsWhere(segment, inAnyWriting(forms), fields, candidates, ({ inOrder, field }, document) => {
    for (const cursor of inOrder) cursor.moveTo(document);
    return meetInGroup(inOrder, field.stride);
  });
}

export function inAnyWriting(forms: readonly string[]): readonly PlacedWord[] {
  return forms.map((form) => ({ form, variant: ANY_VARIANT }));
}

/** A word in one field. */
interface OpenList {
  readonly cursor: PlacesCursor;
  /** Its place among the sought words, -1 where it is one of several. */
  readonly position: number;
}

interface OpenField {
  readonly field: SoughtField;
  /** The rarest word first. */
  readonly lists: readonly OpenList[];
  /** The cursors of the sought words; a repeated word has the same one again. */
  readonly inOrder: readonly PlacesCursor[];
}

function documentsWhere(
  segment: Segment,
  words: readonly PlacedWord[],
  fields: readonly SoughtField[],
  candidates: Bits,
  holds: (open: OpenField, document: number) => boolean,
): Bits {
  const found = lendSet(segment.documents);
  const distinct = words.filter((word, i) => words.findIndex((one) => isSame(one, word)) === i);
  const blocks = distinct.map(
    ({ form }) => new Map(segment.blocksOf(form).map((block) => [block.field, block])),
  );
  const inOrder = words.map((word) => cursorOf(distinct.findIndex((one) => isSame(one, word))));
  let left: Bits | undefined;
  for (const field of fields) {
    const lists = distinct.flatMap(({ variant }, number) => {
      const block = blocks[number]?.get(field.number);
      return block === undefined ? [] : [{ block, variant, cursor: cursorOf(number) }];
    });
    if (lists.length < distinct.length) continue;
    left ??= lendCopy(candidates);
    const common = lendCopy(left);
    lists.sort((a, b) => a.block.count - b.block.count);
    const isAnyLeft = lists.every(({ block, variant, cursor }) => {
      cursor.open(segment.terms, block, variant);
      return cursor.documents.keepIn(common);
    });
    if (!isAnyLeft) continue;
    const documents = segment.listOf(common);
    for (const { cursor } of lists) cursor.prepare(documents.length);
    const open: OpenField = {
      field,
      inOrder,
      lists: lists.map(({ cursor }) => ({
        cursor,
        position: inOrder.indexOf(cursor) === inOrder.lastIndexOf(cursor) ? inOrder.indexOf(cursor) : -1,
      })),
    };
    for (const document of documents) if (holds(open, document)) addTo(found, document);
    subtract(left, found);
    if (isEmpty(left)) break;
  }
  return found;
}

function isSame(a: PlacedWord, b: PlacedWord): boolean {
  return a.form === b.form && a.variant === b.variant;
}

/** Whether two words stand as far apart somewhere as they were sought; a repeated word is not asked about. */
function mayStandTogether({ cursor, position }: OpenList, other: OpenList): boolean {
  if (position < 0 || other.position < 0) return true;
  return mayFollow(cursor, other.cursor, other.position - position);
}

/** Memory to read places into, lent for one condition after the other. */
const cursors: PlacesCursor[] = [];

function cursorOf(number: number): PlacesCursor {
  return (cursors[number] ??= new PlacesCursor());
}
