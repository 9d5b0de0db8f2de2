import { z } from "zod";

/** A posted or submitted date: `date` is `yyyy-MM-dd`, `type` ACTUAL or ESTIMATED (absent in older records). */
export const dateStruct = z.looseObject({ date: z.string().optional(), type: z.string().optional() });

/** A date that may lack day or month: `yyyy`, `yyyy-MM` or `yyyy-MM-dd`. */
export const partialDateStruct = z.looseObject({ date: z.string().optional(), type: z.string().optional() });

/** WGS 84 degrees. The registry geocodes to the city, so all sites of one city share a point. */
export const geoPoint = z.looseObject({ lat: z.number(), lon: z.number() });
