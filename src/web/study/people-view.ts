/** @module Who runs the study, and whom to write to or call. */
import { wordsFor } from "../../study/enumerations.ts";
import type { Contact, Study } from "../../study/study.ts";
import { type Fact, facts } from "./fact.ts";

export interface ContactView {
  readonly name?: string;
  /** "Principal Investigator"; not said for a plain contact. */
  readonly role?: string;
  readonly phone?: { readonly href?: string; readonly text: string };
  readonly email?: { readonly href?: string; readonly text: string };
}

/** A contact with every part that the record has; `undefined` where it has none. */
export function contactView(contact: Contact): ContactView | undefined {
  const { name, role, phone, phoneExt, email } = contact;
  const view: ContactView = {
    ...(name !== undefined && { name }),
    ...(role !== undefined && role !== "CONTACT" && { role: wordsFor("ContactRole", role) }),
    ...((phone !== undefined || phoneExt !== undefined) && { phone: phoneView(phone, phoneExt) }),
    ...(email !== undefined && { email: emailView(email) }),
  };
  return Object.keys(view).length === 0 ? undefined : view;
}

/**
 * A `tel:` link only where the digits are plain to see: two numbers in one field, or a zero that is dialled at home
 * only, `+49 (0)30 …`, would ring somebody else.
 */
function phoneView(
  phone: string | undefined,
  extension: string | undefined,
): { href?: string; text: string } {
  const text = [phone, extension === undefined ? undefined : `ext. ${extension}`]
    .filter((part) => part !== undefined)
    .join(" ");
  const digits = (phone ?? "").replaceAll(/[\s().-]/g, "");
  return /^\+?\d{6,15}$/.test(digits) && !/\(0\)/.test(text) ? { href: `tel:${digits}`, text } : { text };
}

function emailView(email: string): { href?: string; text: string } {
  return /^[\w.+'-]+@[\w.-]+\.\w+$/.test(email)
    ? { href: `mailto:${email.replaceAll("'", "%27")}`, text: email }
    : { text: email };
}

export interface PeopleView {
  readonly facts: readonly Fact[];
  readonly contacts: readonly ContactView[];
}

export function peopleView(study: Study): PeopleView {
  const { sponsorCollaboratorsModule, contactsLocationsModule, identificationModule } = study.protocolSection;
  const { leadSponsor, collaborators = [], responsibleParty } = sponsorCollaboratorsModule ?? {};
  const organization = identificationModule.organization;
  return {
    facts: facts(
      { label: "Lead sponsor", term: "sponsor", values: [organisationWords(leadSponsor)] },
      { label: "Collaborators", term: "collaborator", values: collaborators.map(organisationWords) },
      {
        label: "Responsible party",
        term: "responsible-party",
        values: [
          responsibleParty?.type === undefined
            ? undefined
            : wordsFor("ResponsiblePartyType", responsibleParty.type),
          commaList([
            responsibleParty?.investigatorFullName,
            responsibleParty?.investigatorTitle,
            responsibleParty?.investigatorAffiliation,
          ]),
          commaList([responsibleParty?.oldNameTitle, responsibleParty?.oldOrganization]),
        ],
      },
      {
        label: "Study officials",
        term: "principal-investigator",
        values: (contactsLocationsModule?.overallOfficials ?? []).map(({ name, role, affiliation }) =>
          commaList([name, role === undefined ? undefined : wordsFor("OfficialRole", role), affiliation]),
        ),
      },
      {
        label: "Record entered by",
        values: [
          organisationWords(
            organization === undefined
              ? undefined
              : { name: organization.fullName, class: organization.class },
          ),
        ],
      },
    ),
    contacts: (contactsLocationsModule?.centralContacts ?? []).flatMap(
      (contact) => contactView(contact) ?? [],
    ),
  };
}

interface Organisation {
  readonly name?: string | undefined;
  readonly class?: string | undefined;
}

/** "University of Oxford (Other)" */
function organisationWords(organisation: Organisation | undefined): string | undefined {
  if (organisation === undefined) return undefined;
  const { name, class: kind } = organisation;
  if (kind === undefined) return name;
  return name === undefined ? wordsFor("AgencyClass", kind) : `${name} (${wordsFor("AgencyClass", kind)})`;
}

function commaList(parts: readonly (string | undefined)[]): string | undefined {
  const present = parts.filter((part) => part !== undefined && part !== "");
  return present.length === 0 ? undefined : present.join(", ");
}
