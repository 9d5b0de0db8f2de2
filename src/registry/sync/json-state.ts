/** @module Values of the store's state, which are texts, read as what a schema says. */
import type { z } from "zod";
import type { RegistryStore } from "../../store/registry-store.ts";

/** `undefined` where there is none, or one that an earlier version of the program wrote otherwise. */
export function readJsonState<Value>(
  store: Pick<RegistryStore, "getState">,
  key: string,
  schema: z.ZodType<Value>,
): Value | undefined {
  const text = store.getState(key);
  if (text === undefined) return undefined;
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
