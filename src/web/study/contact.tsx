/** @module One person or office to write to or call. */
import type { ContactView } from "./people-view.ts";

export function Contact({ contact }: { readonly contact: ContactView }) {
  const { name, role, phone, email } = contact;
  return (
    <span class="contact">
      {name !== undefined && <span class="contact-name">{name}</span>}
      {role !== undefined && <span class="quiet">{role}</span>}
      {phone !== undefined && <MaybeLink {...phone} />}
      {email !== undefined && <MaybeLink {...email} />}
    </span>
  );
}

function MaybeLink({ href, text }: { readonly href?: string; readonly text: string }) {
  return href === undefined ? <span>{text}</span> : <a href={href}>{text}</a>;
}
