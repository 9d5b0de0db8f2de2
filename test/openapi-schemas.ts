/** @module The schemas of an OpenAPI document as checks, so that answers can be held against what the document promises. */
import { z } from "zod";

export interface OpenApiDocument {
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

/**
 * What is wrong with a value, in words; empty where it has the shape of the named schema.
 * Beyond the document, no key that the schema does not name: its own structures leave that open.
 */
export function schemaChecks(
  document: OpenApiDocument,
): (schema: string, value: unknown) => readonly string[] {
  const $defs = adapted(document.components.schemas) as Readonly<Record<string, object>>;
  const checks = new Map<string, z.ZodType>();
  return (name, value) => {
    const check = checks.get(name) ?? z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs } as never);
    checks.set(name, check);
    const result = check.safeParse(value);
    return result.success
      ? []
      : result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  };
}

/** OpenAPI 3.0 keeps its schemas elsewhere than JSON Schema; its formats of numbers are no formats there. */
function adapted(value: unknown): unknown {
  if (typeof value === "string") return value.replace("#/components/schemas/", "#/$defs/");
  if (Array.isArray(value)) return value.map(adapted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, below]) => key !== "format" || typeof below !== "string")
    .map(([key, below]): [string, unknown] => [key, adapted(below)]);
  const schema = Object.fromEntries(entries);
  return "properties" in value && !("additionalProperties" in value)
    ? { ...schema, additionalProperties: false }
    : schema;
}
