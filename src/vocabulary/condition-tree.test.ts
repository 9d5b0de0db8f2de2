import fc from "fast-check";
import { expect, test } from "vitest";
import { learnConditionTree, type ConditionEvidence } from "./condition-tree.ts";

const NAMES: Readonly<Record<string, string>> = {
  D002318: "Cardiovascular Diseases",
  D006331: "Heart Diseases",
  D006333: "Heart Failure",
  D001145: "Arrhythmias, Cardiac",
  D001281: "Atrial Fibrillation",
  D010335: "Pathologic Processes",
  D013568: "Pathological Conditions, Signs and Symptoms",
};

function record(meshes: readonly string[], ancestors: readonly string[]): ConditionEvidence {
  const terms = (ids: readonly string[]) => ids.map((id) => ({ id, term: NAMES[id] ?? id }));
  return { meshes: terms(meshes), ancestors: terms(ancestors) };
}

const HEART_FAILURE = record(["D006333"], ["D006331", "D002318"]);
const FIBRILLATION = record(["D001281"], ["D001145", "D006331", "D002318", "D010335", "D013568"]);

test("a chain of ancestors becomes a chain of parents", () => {
  const tree = learnConditionTree([HEART_FAILURE]);
  expect(tree.parents("D006333")).toEqual(["D006331"]);
  expect(tree.parents("D006331")).toEqual(["D002318"]);
  expect(tree.children("D002318")).toEqual(["D006331"]);
  expect(tree.roots).toEqual(["D002318"]);
  expect(tree.label("D006333")).toBe("Heart Failure");
});

test("a term can have two parents, each in a branch of its own", () => {
  const tree = learnConditionTree([
    HEART_FAILURE,
    record(["D001145"], ["D006331", "D002318", "D010335", "D013568"]),
    FIBRILLATION,
  ]);
  expect(tree.parents("D001145")).toEqual(["D006331", "D010335"]);
  expect(tree.parents("D001281")).toEqual(["D001145"]);
  expect(tree.roots).toEqual(["D002318", "D013568"]);
});

test("in a record of two terms, what the known one does not explain belongs to the other", () => {
  const tree = learnConditionTree([
    HEART_FAILURE,
    record(["D006333", "D007249"], ["D006331", "D002318", "D010335", "D013568"]),
  ]);
  expect(tree.parents("D007249")).toEqual(["D010335"]);
});

test("a record that names no ancestors proves nothing, and its term is no root", () => {
  const tree = learnConditionTree([HEART_FAILURE, record(["D001281"], [])]);
  expect(tree.parents("D001281")).toEqual([]);
  expect(tree.roots).toEqual(["D002318"]);
  expect(tree.label("D001281")).toBe("Atrial Fibrillation");
});

test("padded ids of old copies are the same term", () => {
  const tree = learnConditionTree([HEART_FAILURE, record(["D000006333"], ["D000006331", "D000002318"])]);
  expect(tree.parents("D006333")).toEqual(["D006331"]);
  expect(tree.label("D000006333")).toBeUndefined();
});

test("the commonest spelling is the label", () => {
  const spelled = (term: string): ConditionEvidence => ({ meshes: [{ id: "D006333", term }] });
  const tree = learnConditionTree([
    spelled("Heart failure"),
    spelled("Heart Failure"),
    spelled("Heart Failure"),
  ]);
  expect(tree.label("D006333")).toBe("Heart Failure");
});

test("terms without an id, and ids that nobody has, have no place", () => {
  const tree = learnConditionTree([{ meshes: [{ term: "Heart Failure" }] }]);
  expect(tree.roots).toEqual([]);
  expect(tree.parents("D006333")).toEqual([]);
  expect(tree.children("D006333")).toEqual([]);
});

const IDS = ["D002318", "D006331", "D006333", "D001145", "D001281", "D010335", "D013568", "X1", "X2"];
const records = fc.array(
  fc.tuple(fc.uniqueArray(fc.constantFrom(...IDS)), fc.uniqueArray(fc.constantFrom(...IDS))),
  { maxLength: 40 },
);

test("whatever the records say: no cycle, parents and children agree, order does not matter", () => {
  fc.assert(
    fc.property(records, (lists) => {
      const evidence = lists.map(([meshes, ancestors]) => record(meshes, ancestors));
      const tree = learnConditionTree(evidence);
      const turned = learnConditionTree([...evidence].reverse());
      for (const id of IDS) {
        expect(turned.parents(id)).toEqual(tree.parents(id));
        for (const parent of tree.parents(id)) expect(tree.children(parent)).toContain(id);
        for (const child of tree.children(id)) expect(tree.parents(child)).toContain(id);
        const above = new Set<string>();
        const open = [...tree.parents(id)];
        for (let next = open.pop(); next !== undefined; next = open.pop()) {
          if (above.has(next)) continue;
          above.add(next);
          open.push(...tree.parents(next));
        }
        expect(above.has(id)).toBe(false);
      }
    }),
  );
});
