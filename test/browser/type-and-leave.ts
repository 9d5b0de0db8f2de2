/** @module Typing into a field as somebody does who goes on to the next: what was suggested is gone. */
import type { Locator } from "playwright-core";

/** A list that opens meanwhile may cover what is to be clicked next. */
export async function typeAndLeave(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.blur();
}
