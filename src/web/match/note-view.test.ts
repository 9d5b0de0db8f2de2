import { expect, test } from "vitest";
import { namesFound } from "../../criteria/notes/note-reading.ts";
import { readNote } from "../../criteria/notes/read-note.ts";
import { noteView } from "./note-view.ts";

const NOTE = "Headaches for a month, now found to have a glioma.";

function named(...names: readonly string[]) {
  return noteView(
    NOTE,
    readNote(
      NOTE,
      namesFound(
        names.map((name) => {
          const start = NOTE.toLowerCase().indexOf(name);
          return { name, kind: "condition", span: { start, end: start + name.length } };
        }),
      ),
    ),
  );
}

test("the disease is searched for, not the complaint that stands before it", () => {
  const { answers, alsoNamed } = named("headaches", "glioma");
  expect(answers.get("cond")).toBe("glioma");
  expect(alsoNamed).toEqual(["headaches"]);
});

test("a complaint is searched for where nothing else is named", () => {
  expect(named("headaches").answers.get("cond")).toBe("headaches");
});
