import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { NameGroup } from "../name-group.ts";
import { VOCABULARY_FORMATS, vocabularyFormat } from "./vocabulary-formats.ts";

function read(text: string): { readonly format: string | undefined; readonly groups: readonly NameGroup[] } {
  const lines = text.split("\n");
  const format = vocabularyFormat(lines.slice(0, 30));
  const reader = format?.read();
  return {
    format: format?.name,
    groups: reader === undefined ? [] : [...lines.flatMap((line) => reader.take(line)), ...reader.end()],
  };
}

describe("MeSH as XML", () => {
  const record = `<?xml version="1.0"?>
<DescriptorRecordSet LanguageCode = "eng">
<DescriptorRecord DescriptorClass = "1">
<DescriptorUI>D000690</DescriptorUI>
<DescriptorName><String>Amyotrophic Lateral Sclerosis</String></DescriptorName>
<PharmacologicalActionList><DescriptorReferredTo><DescriptorUI>D1</DescriptorUI><DescriptorName><String>Other</String></DescriptorName></DescriptorReferredTo></PharmacologicalActionList>
<ConceptList>
<Concept PreferredConceptYN="Y"><ConceptUI>M1</ConceptUI><ConceptName><String>Amyotrophic Lateral Sclerosis</String></ConceptName>
<TermList><Term ConceptPreferredTermYN="Y"><TermUI>T1</TermUI><String>Amyotrophic Lateral Sclerosis</String></Term>
<Term><TermUI>T2</TermUI><String>Gehrig&apos;s Disease</String></Term></TermList></Concept>
<Concept PreferredConceptYN="N"><ConceptUI>M2</ConceptUI><TermList><Term><TermUI>T3</TermUI><String>Guam Disease</String></Term></TermList></Concept>
</ConceptList>
</DescriptorRecord>
<DescriptorRecord><DescriptorUI>D015464</DescriptorUI><DescriptorName>
<String>Leukemia, Myelogenous, Chronic, BCR-ABL Positive</String>
</DescriptorName></DescriptorRecord>
</DescriptorRecordSet>`;

  test("the terms of the preferred concept are names; those of others are something else", () => {
    expect(read(record)).toEqual({
      format: "MeSH descriptors (XML)",
      groups: [
        {
          label: "Amyotrophic Lateral Sclerosis",
          id: "D000690",
          source: "mesh",
          names: ["Gehrig's Disease"],
        },
        {
          label: "Leukemia, Myelogenous, Chronic, BCR-ABL Positive",
          id: "D015464",
          source: "mesh",
          names: ["BCR-ABL Positive Chronic Myelogenous Leukemia"],
        },
      ],
    });
  });

  test("however the lines are broken", () => {
    const [head = "", ...rest] = record.split("\n");
    expect(read([head, rest.join("").replaceAll("> <", "><")].join("\n")).groups).toEqual(
      read(record).groups,
    );
    expect(read(record.replaceAll("><", ">\n<")).groups).toEqual(read(record).groups);
  });
});

test("MeSH as ASCII: entries that say they are equivalent", () => {
  const text = `*NEWRECORD
RECTYPE = D
MH = Arthritis, Rheumatoid
ENTRY = Rheumatism of Joints|T047|EQV|NLM (1999)|abcd
PRINT ENTRY = Caplan Thing|T047|NRW|NLM (1999)|abcd
ENTRY = Bare Entry
UI = D001172

*NEWRECORD
MH = Asthma
UI = D001249`;
  expect(read(text)).toEqual({
    format: "MeSH descriptors (ASCII)",
    groups: [
      {
        label: "Arthritis, Rheumatoid",
        id: "D001172",
        source: "mesh",
        names: ["Rheumatoid Arthritis", "Rheumatism of Joints"],
      },
      { label: "Asthma", id: "D001249", source: "mesh", names: [] },
    ],
  });
});

test("OBO: exact synonyms, one MeSH id, nothing obsolete", () => {
  const text = `format-version: 1.2

[Term]
id: DOID:5844
name: myocardial infarction
synonym: "heart attack" EXACT [CSP2005:1393-3417]
synonym: "Infarct \\"of\\" heart (disorder)" EXACT []
synonym: "cardiac event" RELATED []
xref: MESH:D009203

[Term]
name: old thing
synonym: "older" EXACT []
is_obsolete: true

[Term]
name: two descriptors
synonym: "both" EXACT []
xref: MESH:D1
xref: MESH:D2

[Typedef]
name: is a relation
synonym: "no" EXACT []`;
  expect(read(text)).toEqual({
    format: "OBO ontology",
    groups: [
      {
        label: "myocardial infarction",
        id: "D009203",
        source: "vocabulary",
        names: ["heart attack", 'Infarct "of" heart'],
      },
      { label: "two descriptors", source: "vocabulary", names: ["both"] },
    ],
  });
});

describe("tables", () => {
  test("DrugBank", () => {
    const text = `DrugBank ID,Accession Numbers,Common name,CAS,UNII,Synonyms,Standard InChI Key
DB1,X,"Factor, human",1,2,"Faktor | ""F"" | A | two
lines",
DB2,,,,,,`;
    expect(read(text)).toEqual({
      format: "DrugBank vocabulary (CSV)",
      groups: [{ label: "Factor, human", source: "vocabulary", names: ["Faktor", '"F"', "two\nlines"] }],
    });
  });

  test("MeSH headings", () => {
    expect(
      read(`mesh_descriptor_uid,name,annotation,deleted
D1,"Abdomen, Acute",,0
D2,Gone,,1`).groups,
    ).toEqual([{ label: "Abdomen, Acute", id: "D1", source: "mesh", names: ["Acute Abdomen"] }]);
  });

  test("references of the Disease Ontology", () => {
    expect(
      read(`id\tlabel\txrefs\n"DOID:1"\t"angiosarcoma"\t"MESH:D006394"\n"DOID:2"\t"x"\t"MESH:D1, MESH:D2"`)
        .groups,
    ).toEqual([{ label: "angiosarcoma", id: "D006394", source: "vocabulary", names: [] }]);
  });
});

test.each(["", "a,b,c", "<html>", "tree_number,mesh_descriptor_uid,mesh_tree_id"])(
  "%s is no vocabulary",
  (text) => {
    expect(read(text).format).toBeUndefined();
  },
);

test("no text makes a reader fail", () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "[Term]",
      "name: x",
      "*NEWRECORD",
      "MH = x",
      '<String>"',
      "<DescriptorRecord>",
      'a,"b',
      "</Term>",
    ),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      for (const format of VOCABULARY_FORMATS) {
        const reader = format.read();
        for (const group of [...lines.flatMap((one) => reader.take(one)), ...reader.end()])
          expect(group.label).toBeTypeOf("string");
      }
    }),
  );
});
