/** @module Another process is writing to the same store at this moment. */
import { StoreError } from "../../store/store-error.ts";

/** Whether a store refused a write only because somebody else is writing: nothing is wrong, it can be tried again. */
export function isBusy(error: unknown): boolean {
  return error instanceof StoreError && error.code === "store-busy";
}

/** Does a write that may as well be left out, such as a sign of life; leaves it out while another process writes. */
export function unlessBusy(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}
