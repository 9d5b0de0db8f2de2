/** @module The map of a study with a thousand sites: bytes as they travel, and processor time. */
import { brotliCompressSync, constants } from "node:zlib";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { distanceKm } from "../../src/study/geo-distance.ts";
import { parseStudy, type Location } from "../../src/study/study.ts";
import { builtFolder, readAssetUrls } from "../../src/web/assets.ts";
import { lazyGazetteer } from "../../src/web/near/open-gazetteer.ts";
import { StudyMapFigure } from "../../src/web/maps/study-map-figure.tsx";
import { cpuMsOf } from "../cpu-time.ts";

export interface MapResult {
  readonly sites: number;
  readonly htmlBytes: number;
  readonly brotliBytes: number;
  readonly cpuMs: number;
}

const SITES = 1_000;
const REPEATS = 50;
/** What a page is packed with when it is asked for. */
const BROTLI_QUALITY = 4;

export async function benchMap(): Promise<MapResult> {
  const study = parseStudy({
    protocolSection: {
      identificationModule: { nctId: "NCT00000001", briefTitle: "A study with many sites" },
      contactsLocationsModule: { locations: scatteredSites() },
    },
  });
  if (!study.ok) throw new Error(study.reason);
  const locateCity = lazyGazetteer(builtFolder("places"))()?.locateCity;
  const chrome = {
    assetUrl: readAssetUrls(builtFolder("assets")),
    origin: "https://example.org",
    invented: true,
  };
  const draw = (): string => renderToString(h(StudyMapFigure, { chrome, study: study.study, locateCity }));
  for (let count = 0; count < REPEATS; count++) draw();
  const total = await cpuMsOf(() => {
    for (let count = 0; count < REPEATS; count++) draw();
  });
  const html = draw();
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  return {
    sites: SITES,
    htmlBytes: Buffer.byteLength(html),
    brotliBytes: brotliCompressSync(html, { params }).length,
    cpuMs: total / REPEATS,
  };
}

/** Each in a city of its own, spread over the world as evenly as the seeds of a sunflower: the worst case. */
function scatteredSites(): readonly Location[] {
  const turn = Math.PI * (3 - Math.sqrt(5));
  const pole = { lat: 90, lon: 0 };
  return Array.from({ length: SITES }, (_, index) => {
    const lat = (Math.asin(1 - (2 * (index + 0.5)) / SITES) * 180) / Math.PI;
    const lon = (((index * turn * 180) / Math.PI + 180) % 360) - 180;
    const geoPoint = { lat: Math.max(-55, lat), lon };
    return {
      facility: `Hospital ${index}`,
      city: `City ${Math.round(distanceKm(geoPoint, pole))} ${index}`,
      country: `Country ${index % 60}`,
      status: index % 3 === 0 ? "COMPLETED" : "RECRUITING",
      geoPoint,
    };
  });
}
