/** @module What a schema says, in words: `whole number, from 1`, `list of Card` with a link to where that stands. */
import type { Schema } from "../../formats/openapi.ts";

/** Anchor of a schema that stands on its own. */
export function schemaAnchor(name: string): string {
  return `schema-${name}`;
}

/** The type of a value, in a line. Structures without a name are `object`; {@link SchemaFields} shows what they hold. */
export function SchemaWords({ schema }: { readonly schema: Schema }) {
  const name = schema.$ref?.split("/").at(-1);
  if (name !== undefined) return <a href={`#${schemaAnchor(name)}`}>{name}</a>;
  if (schema.items !== undefined)
    return (
      <>
        list of <SchemaWords schema={schema.items} />
      </>
    );
  if (schema.additionalProperties !== undefined)
    return (
      <>
        by name: <SchemaWords schema={schema.additionalProperties} />
      </>
    );
  if (schema.enum !== undefined) return <>one of {schema.enum.join(", ")}</>;
  return <>{[TYPES[schema.type ?? ""] ?? schema.type ?? "any value", ...limits(schema)].join(", ")}</>;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  boolean: "true or false",
};

function limits({ minimum, maximum }: Schema): readonly string[] {
  // Counts are never below 0; that needs no word.
  const from = minimum === undefined || minimum === 0 ? [] : [`from ${minimum}`];
  return maximum === undefined ? from : [...from, `up to ${maximum.toLocaleString("en-US")}`];
}
