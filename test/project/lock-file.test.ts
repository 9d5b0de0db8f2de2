/** @module Guards the lock files: `npm ci` refuses one that leaves out packages of other platforms, and it must name no host. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe.each(["package-lock.json", "test/clients/package-lock.json"])("%s", (path) => {
  // The shape of lockfileVersion 3; a file of another shape fails the first expectation.
  const { packages } = JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), "utf8")) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };

  test("every optional dependency is locked, whatever platform it is for", () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies }) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => packages[`node_modules/${name}`]?.version === undefined);
    expect(missing).toEqual([]);
  });

  test("no package is bound to a registry", () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
  });
});
