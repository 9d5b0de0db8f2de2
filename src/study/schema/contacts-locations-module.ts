import { z } from "zod";
import { geoPoint } from "./structs.ts";

/** `protocolSection.contactsLocationsModule`: Contacts Locations Measure Module. */
export const contactsLocationsModule = z.looseObject({
  centralContacts: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        role: z.string().optional(),
        phone: z.string().optional(),
        phoneExt: z.string().optional(),
        email: z.string().optional(),
      }),
    )
    .optional(),
  overallOfficials: z
    .array(
      z.looseObject({
        name: z.string().optional(),
        affiliation: z.string().optional(),
        role: z.string().optional(),
      }),
    )
    .optional(),
  locations: z
    .array(
      z.looseObject({
        facility: z.string().optional(),
        status: z.string().optional(),
        city: z.string().optional(),
        state: z.string().optional(),
        zip: z.string().optional(),
        country: z.string().optional(),
        contacts: z
          .array(
            z.looseObject({
              name: z.string().optional(),
              role: z.string().optional(),
              phone: z.string().optional(),
              phoneExt: z.string().optional(),
              email: z.string().optional(),
            }),
          )
          .optional(),
        geoPoint: geoPoint.optional(),
      }),
    )
    .optional(),
});
