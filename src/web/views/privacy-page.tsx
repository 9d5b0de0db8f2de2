/** @module What this site knows about its visitors: next to nothing. Every sentence here is kept by a test or by code. */
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { privacyUrl } from "../urls.ts";

export function PrivacyPage({ chrome }: { readonly chrome: Chrome }) {
  return (
    <Layout
      chrome={chrome}
      title="Privacy"
      description="What you search for and read here is about your health. It is not stored, logged or passed on."
      canonical={privacyUrl}
      mainClass="prose"
    >
      <h1>Privacy</h1>
      <p class="lead">
        What you search for and read here may say something about your health. So this site does not store it,
        log it or pass it on.
      </p>
      <h2>What happens</h2>
      <ul>
        <li>
          No cookies, no account, no advertising, no measuring of visitors, nothing loaded from other sites.
        </li>
        <li>
          The server’s log says that a page of some kind was sent, when, and how long it took. It does not say
          which study, what was searched for, or to whom.
        </li>
        <li>
          What you search for stands in the address of the result page, so that you can keep it or send it to
          somebody. It therefore also stands in the history of your browser: use a private window on a
          computer that others use.
        </li>
        <li>
          “Use my position” asks your browser where you are only when you press it. The position is rounded to
          about a kilometre and written into the form; it is sent only when you submit the form, stands in the
          address of the result page like everything else you searched for, and is kept nowhere.
        </li>
        <li>
          “Check whether this trial may fit” compares your answers in your browser and sends nothing. In a
          browser without scripts, and in “Which trials may fit?”, they are sent inside the form, never in an
          address. They are used to make that one page, which your browser is told not to keep, and are then
          forgotten. The same holds for a note or a health record that you let the site read.
        </li>
        <li>
          The language of your browser decides whether distances are in miles or kilometres. It is not kept.
        </li>
        <li>When you follow a link to another site, that site is not told which page you came from.</li>
      </ul>
      <h2>What this site cannot promise</h2>
      <p>
        Whoever runs this copy of Trial Atlas may put other machines in front of it that keep logs of their
        own, and your internet provider sees that you visited this site. When you write to a study team or
        call them, their rules hold.
      </p>
    </Layout>
  );
}
