/**
 * @module Resources held against HL7's own definitions of FHIR R5 (package hl7.fhir.r5.core): no element that is not
 * defined, as many of each as allowed, primitive values of the right form, codes of required value sets where the package
 * lists them. What only FHIRPath invariants say is not looked at.
 */
import { existsSync, readFileSync } from "node:fs";
import { CLIENTS } from "./with-clients.ts";

interface ElementDefinition {
  readonly path: string;
  readonly min: number;
  readonly max: string;
  readonly contentReference?: string;
  readonly type?: readonly {
    readonly code: string;
    readonly extension?: readonly { readonly valueUrl?: string }[];
  }[];
  readonly binding?: { readonly strength: string; readonly valueSet?: string };
}

type Json = Readonly<Record<string, unknown>>;

/** `faultsOf({ resourceType: "Group", … })` → `["Group.type: missing"]`; empty for a sound resource. */
export function faultsOf(resource: unknown): readonly string[] {
  const type = isObject(resource) ? String(resource["resourceType"]) : "";
  if (!isObject(resource) || elementsOf(type) === undefined) return [`${type}: no resource of R5`];
  const { resourceType: _, ...fields } = resource;
  return faultsOfFields(fields, type, type, type);
}

/** `path` is where the definitions stand, `place` where the fields do. */
function faultsOfFields(fields: Json, type: string, path: string, place: string): readonly string[] {
  const elements = (elementsOf(type) ?? []).filter((element) => isChild(element.path, path));
  const faults: string[] = [];
  const left = new Set(Object.keys(fields));
  for (const element of elements) {
    const name = element.path.slice(path.length + 1);
    const spelled = name.endsWith("[x]")
      ? (element.type ?? []).map(({ code }) => [name.slice(0, -3) + capital(code), code] as const)
      : [[name, element.type?.[0]?.code ?? ""] as const];
    const met = spelled.filter(([field]) => left.delete(field));
    if (met.length === 0 && element.min > 0) faults.push(`${place}.${name}: missing`);
    if (met.length > 1) faults.push(`${place}.${name}: more than one type of value`);
    for (const [field, code] of met)
      faults.push(...faultsOfElement(fields[field], element, { type, code, place: `${place}.${field}` }));
  }
  for (const field of left) faults.push(`${place}.${field}: not defined`);
  return faults;
}

function faultsOfElement(
  value: unknown,
  element: ElementDefinition,
  { type, code, place }: { readonly type: string; readonly code: string; readonly place: string },
): readonly string[] {
  if ((element.max !== "1") !== Array.isArray(value))
    return [
      `${place}: ${Array.isArray(value) ? "a list where one value belongs" : "one value where a list belongs"}`,
    ];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (values.length < element.min) return [`${place}: missing`];
  return values.flatMap((one, index) => {
    const at = Array.isArray(value) ? `${place}[${index}]` : place;
    const referred = element.contentReference?.split("#").at(-1);
    if (referred !== undefined)
      return isObject(one) ? faultsOfFields(one, type, referred, at) : [`${at}: no structure`];
    if (code === "BackboneElement" || code === "Element")
      return isObject(one) ? faultsOfFields(one, type, element.path, at) : [`${at}: no structure`];
    if (code === "Resource") return faultsOf(one).map((fault) => `${at}/${fault}`);
    return faultsOfTyped(one, code, at).concat(faultsOfCode(one, element, at));
  });
}

/** A data type: structures have capital letters, primitives have a form. */
function faultsOfTyped(value: unknown, code: string, place: string): readonly string[] {
  // `Element.id` and the like have a type of FHIRPath instead of a name.
  const name = code.startsWith("http://hl7.org/fhirpath/") ? "string" : code;
  if (/^[A-Z]/.test(name))
    return isObject(value) ? faultsOfFields(value, name, name, place) : [`${place}: no ${name}`];
  if (name === "boolean") return typeof value === "boolean" ? [] : [`${place}: no boolean`];
  if (/^(?:integer|decimal|unsignedInt|positiveInt)$/.test(name))
    return typeof value === "number" && (name === "decimal" || Number.isInteger(value))
      ? []
      : [`${place}: no ${name}`];
  if (typeof value !== "string" || value === "") return [`${place}: no ${name}`];
  const form = FORMS[name];
  return form === undefined || form.test(value) ? [] : [`${place}: no ${name}: ${value}`];
}

/** Chapter "Datatypes" of R5. */
const FORMS: Readonly<Record<string, RegExp>> = {
  id: /^[A-Za-z0-9.-]{1,64}$/,
  code: /^\S+(?: \S+)*$/,
  uri: /^\S+$/,
  url: /^\S+$/,
  canonical: /^\S+$/,
  date: /^\d{4}(?:-\d\d(?:-\d\d)?)?$/,
  dateTime: /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/,
};

function faultsOfCode(value: unknown, { binding }: ElementDefinition, place: string): readonly string[] {
  if (binding?.strength !== "required" || typeof value !== "string") return [];
  const codes = codesOf(binding.valueSet ?? "");
  return codes === undefined || codes.has(value)
    ? []
    : [`${place}: ${value} is none of ${[...codes].join(", ")}`];
}

function definition(kind: string, name: string): Json | undefined {
  const file = `${CLIENTS}node_modules/hl7.fhir.r5.core/${kind}-${name}.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Json) : undefined;
}

const ELEMENTS = new Map<string, readonly ElementDefinition[] | undefined>();

function elementsOf(type: string): readonly ElementDefinition[] | undefined {
  if (!ELEMENTS.has(type)) {
    const found = definition("StructureDefinition", type) as
      | { readonly snapshot: { readonly element: readonly ElementDefinition[] } }
      | undefined;
    ELEMENTS.set(type, found?.snapshot.element);
  }
  return ELEMENTS.get(type);
}

interface Concept {
  readonly code: string;
  readonly concept?: readonly Concept[];
}

/** Every code of a value set that is made of whole code systems; undefined for others. */
function codesOf(valueSet: string): ReadonlySet<string> | undefined {
  const name = /^http:\/\/hl7\.org\/fhir\/ValueSet\/([\w-]+)/.exec(valueSet)?.[1] ?? "";
  const { compose } = (definition("ValueSet", name) ?? {}) as {
    readonly compose?: { readonly include: readonly Json[] };
  };
  const codes = compose?.include.flatMap(({ system, concept, filter }) => {
    const code = /^http:\/\/hl7\.org\/fhir\/([\w-]+)$/.exec(String(system))?.[1] ?? "";
    const whole = (definition("CodeSystem", code) as { readonly concept?: readonly Concept[] } | undefined)
      ?.concept;
    return filter === undefined ? flat((concept as readonly Concept[] | undefined) ?? whole ?? []) : [];
  });
  return codes === undefined || codes.length === 0 ? undefined : new Set(codes);
}

const flat = (concepts: readonly Concept[]): readonly string[] =>
  concepts.flatMap(({ code, concept = [] }) => [code, ...flat(concept)]);

const isChild = (path: string, parent: string): boolean =>
  path.startsWith(`${parent}.`) && !path.slice(parent.length + 1).includes(".");

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
