/** @module The fields of a structure, one after the other, those of structures without a name with their path. */
import type { Schema } from "../../formats/openapi.ts";
import { CodedText } from "./coded-text.tsx";
import { SchemaWords } from "./schema-words.tsx";

export function SchemaFields({ schema }: { readonly schema: Schema }) {
  return (
    <dl class="api-fields">
      {fieldsOf(schema, "").map(({ path, of, isRequired }) => (
        <div key={path}>
          <dt>
            <code>{path}</code>
          </dt>
          <dd>
            <span class="quiet">
              <SchemaWords schema={of} />
              {!isRequired && ", may be absent"}
            </span>
            {of.description !== undefined && (
              <>
                {". "}
                <CodedText text={of.description} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Field {
  readonly path: string;
  readonly of: Schema;
  readonly isRequired: boolean;
}

function fieldsOf(schema: Schema, prefix: string): readonly Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, of]) => {
    const path = prefix + name;
    const isRequired = schema.required?.includes(name) ?? false;
    const below = of.items === undefined ? fieldsOf(of, `${path}.`) : fieldsOf(of.items, `${path}[].`);
    return [{ path, of, isRequired }].concat(below);
  });
}
