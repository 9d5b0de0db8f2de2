/**
 * @module Units as registrants write them, a table for each kind of value. There is no general conversion on purpose:
 * 7 % HbA1c is 53 mmol/mol and not 70, and an eGFR for 1.73 m² is not a clearance.
 */

/** Spelling, written together in lower case → value in the canonical unit. */
export type UnitTable = ReadonlyMap<string, (value: number) => number>;

type Row = readonly [spellings: string, factor: number | ((value: number) => number)];

/** Spellings are separated by spaces; a number is a factor. */
function unitTable(...rows: readonly Row[]): UnitTable {
  const table = new Map<string, (value: number) => number>();
  for (const [spellings, factor] of rows) {
    const convert = typeof factor === "number" ? (value: number) => round(value * factor) : factor;
    for (const spelling of spellings.split(" ")) table.set(spelling, convert);
  }
  return table;
}

/** Takes away the noise of binary fractions: 1500 × 0.001 is 1.5. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

const MICROLITRE =
  "mm3 mm(3) cubicmillimetre cubicmillimeters microliters mm^3 cumm cubicmm ul mcl microl microliter microlitre cubicmillimeter mmc μl mm ml3";
const PER_MICROLITRE = MICROLITRE.split(" ").flatMap((unit) =>
  ["/", "per", "cells/", "cellsper", "cell/", "platelets/", "neutrophils/"].map((before) => before + unit),
);
const LITRE = ["/l", "perl", "/liter", "/litre", "perliter", "perlitre", "cells/l"];
/** Powers of ten lose their caret or superscript: `109/L` is 10⁹/L. */
function power(exponent: number, ends: readonly string[]): string {
  const powers = [
    `10^${exponent}`,
    `10${exponent}`,
    `10e${exponent}`,
    `10^(${exponent})`,
    `10(${exponent})`,
    `1.0e${exponent}`,
  ];
  return ["", "x"]
    .flatMap((times) => powers.flatMap((ten) => ends.map((end) => times + ten + end)))
    .join(" ");
}
const PER_UL = PER_MICROLITRE.join(" ");

/** Blood cells, in 10⁹ a litre. */
export const CELL_COUNT = unitTable(
  [PER_UL, 0.001],
  [power(9, [...LITRE, "cells/l"]), 1],
  [power(3, PER_MICROLITRE), 1],
  [power(6, [...LITRE, "/ml"]), 0.001],
  ["g/l giga/l gi/l k/ul k/mm3 k/mcl k/cumm thou/ul thou/mm3 thousand/ul thousand/mm3 x1000/mm3 x1000/ul", 1],
);
/** "< 1500 mm^3" has lost its stroke. */
export const LOOSE_CELL_COUNT = unitTable(["mm3 mm^3 mm(3)", 0.001]);

/** CD4 cells, in cells a microlitre. */
export const CD4_COUNT = unitTable([PER_UL, 1], [power(6, LITRE), 1], [power(9, LITRE), 1000], ["cells", 1]);
export const LOOSE_CD4_COUNT = unitTable(["mm3 mm^3 mm(3)", 1]);

const DECILITRES = "dl 100ml deciliter decilitre";
/** `mg/dl`, `milligrams per deciliter` */
function perVolume(amounts: string, volumes: string): string {
  return amounts
    .split(" ")
    .flatMap((amount) =>
      volumes.split(" ").flatMap((volume) => ["/", "per"].map((of) => amount + of + volume)),
    )
    .join(" ");
}
const MILLIGRAMS_PER_DECILITRE = `${perVolume("mg mgs milligram milligrams", DECILITRES)} mg%`;
const GRAMS_PER_DECILITRE = perVolume("g gm gms gr gram grams", DECILITRES);
const GRAMS_PER_LITRE = perVolume("g gm gram grams", "l liter litre");
const MICROMOLES_PER_LITRE = perVolume(
  "umol umols mcmol micromol micromole micromoles micromolar umole umoles",
  "l liter litre",
);

/** In g/dL. 1 mmol/L of haemoglobin (one iron) is 1.611 g/dL. */
export const HAEMOGLOBIN = unitTable(
  [`${GRAMS_PER_DECILITRE} gm% g%`, 1],
  [GRAMS_PER_LITRE, 0.1],
  ["mmol/l", 1.611],
);
export const ALBUMIN = unitTable([GRAMS_PER_DECILITRE, 1], [GRAMS_PER_LITRE, 0.1]);
/** "less than 2.0 mg" can only mean a decilitre. */
export const LOOSE_MILLIGRAMS = unitTable(["mg", 1]);
export const CREATININE = unitTable(
  [MILLIGRAMS_PER_DECILITRE, 1],
  [MICROMOLES_PER_LITRE, 1 / 88.4],
  ["mmol/l", 1000 / 88.4],
);
export const BILIRUBIN = unitTable([MILLIGRAMS_PER_DECILITRE, 1], [MICROMOLES_PER_LITRE, 1 / 17.1]);
/** U/L says nothing without the laboratory's limit: there is no canonical unit beside multiples of it. */
export const ONLY_RELATIVE = unitTable();
export const GLUCOSE = unitTable(
  [MILLIGRAMS_PER_DECILITRE, 1],
  [
    "mmol/l mmol/liter mmol/litre millimoles/liter millimol/l millimoles/l millimolesperliter mmolperl",
    18.02,
  ],
);
/** NGSP percent; IFCC is an affine function of it. */
export const HBA1C = unitTable(
  ["% percent", 1],
  ["mmol/mol", (value) => Number((0.0915 * value + 2.15).toFixed(2))],
);
const RATES = [
  ...perVolume("ml cc mls milliliter milliliters millilitre millilitres", "min minute minutes mn").split(" "),
  "mlmin",
];
export const CLEARANCE = unitTable([RATES.join(" "), 1]);
/** "greater than 60 mL" can only mean a minute. */
export const LOOSE_CLEARANCE = unitTable(["ml", 1]);
const BODY_SURFACES = ["/", "per", "x", ""].flatMap((of) =>
  "1.73m2 1.73m^2 1.73sqm 1.73squaremeters 1.73squaremeter 1.73squaremetre 1.73metersquared 1.73m(2) (1.73m2) 1.73msq 1.73sq.m 1.73sqmeters"
    .split(" ")
    .map((area) => of + area),
);
export const INDEXED_CLEARANCE = unitTable([
  RATES.flatMap((rate) => BODY_SURFACES.map((surface) => rate + surface)).join(" "),
  1,
]);
const SQUARE_METRES =
  "m2 m^2 m(2) (m2) m^(2) sqm msq m squaremeter squaremeters squaremetre squaremetres meter2 meters2 metre2 metres2 meter^2 meters^2 metre^2 metersquare metersquared meterssquared metresquared metressquared meteredsquared";
export const BODY_MASS_INDEX = unitTable([
  `${perVolume("kg kgs kilogram kilograms kilo", SQUARE_METRES)} kgm2`,
  1,
]);
export const WEIGHT = unitTable(
  ["kg kgs kilogram kilograms kilo kilos", 1],
  ["lb lbs pound pounds", 0.45359237],
);
export const PRESSURE = unitTable(
  ["mmhg mmofhg millimetersofmercury millimeterofmercury millimetresofmercury mm", 1],
  ["kpa", 7.50062],
);
export const MILLISECONDS = unitTable(
  ["ms msec msecs millisecond milliseconds msecond mseconds", 1],
  ["s sec second seconds", 1000],
);
export const PERCENT = unitTable(["% percent percentage", 1]);
const PREDICTED = ["predicted", "pred", "expected"].flatMap((word) =>
  ["", "of", "ofthe", "ofhis", "ofher", "oftheir"].flatMap((of) =>
    ["", "value", "values", "normal", "normalvalue", "normalvalues"].map((what) => of + word + what),
  ),
);
export const PERCENT_PREDICTED = unitTable([
  ["", ...PREDICTED, "ofnormal"].flatMap((of) => ["%", "percent"].map((unit) => unit + of)).join(" "),
  1,
]);
export const BEATS = unitTable(["bpm beats/min beats/minute beatsperminute beatspermin /min perminute", 1]);
export const PSA_UNITS = unitTable([
  `${perVolume("ng nanogram nanograms", "ml milliliter millilitre")} ug/l mcg/l`,
  1,
]);
export const RATIO = unitTable();
export const SCORE = unitTable(["% percent points point", 1]);

/** Years. */
export const AGE = unitTable(
  [
    "years year yrs yr y yearsold yearold yearsofage yearofage yrsold yrold yrsofage yo y/o yearsoldage years(inclusive)",
    1,
  ],
  ["months month mos mo monthsold monthold monthsofage monthofage", (value) => value / 12],
  ["weeks week wks weeksold weekold weeksofage", (value) => (value * 7) / 365.25],
  ["days day daysold dayold daysofage", (value) => value / 365.25],
);

/** Days; a month is the twelfth of a year. */
export const DURATION = unitTable(
  ["days day d", 1],
  ["weeks week wks wk", 7],
  ["months month mos mo", (value) => Number(((value * 365.25) / 12).toFixed(1))],
  ["years year yrs yr", (value) => Number((value * 365.25).toFixed(1))],
  ["hours hour hrs hr h", 1 / 24],
);
