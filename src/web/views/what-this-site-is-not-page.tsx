/** @module The limits of a list of studies, said plainly. */
import type { Chrome } from "../chrome.ts";
import { Layout } from "../components/layout.tsx";
import { aboutTheDataUrl, whatThisSiteIsNotUrl } from "../urls.ts";

export function WhatThisSiteIsNotPage({ chrome }: { readonly chrome: Chrome }) {
  return (
    <Layout
      chrome={chrome}
      title="What this site is not"
      description="A study listed here is not a recommendation. Nothing here is medical advice."
      canonical={whatThisSiteIsNotUrl}
      mainClass="prose"
    >
      <h1>What this site is not</h1>
      <p class="lead">
        Trial Atlas helps you to find studies and to read about them. It cannot do more than that.
      </p>
      <h2>It does not recommend studies</h2>
      <p>
        A study is listed because its sponsor registered it. That does not mean that anybody here, or at the
        registry, has found it safe, useful or well made. Nobody can pay to be listed first.
      </p>
      <h2>It does not give medical advice</h2>
      <p>
        Nothing here tells you what to do about your health. Talk with your doctor before you join a study,
        and before you change or stop a treatment because of one. In an emergency, call your local emergency
        number.
      </p>
      <h2>It does not say whether you can take part</h2>
      <p>
        Age, sex and the other filters narrow a list. Only the study team can tell whether you may take part,
        after asking you and often after tests. A study you did not find because of a filter may still take
        you: ask.
      </p>
      <h2>It is not always up to date</h2>
      <p>
        A study can be full, or stopped, before its record says so. Look at the date beside its status, and
        ask the study team. <a href={aboutTheDataUrl}>How fresh are the records?</a>
      </p>
      <h2>Questions to ask a study team</h2>
      <ul>
        <li>What is being tested, and what is already known about it?</li>
        <li>What would happen to me, how often, where, and for how long?</li>
        <li>Could I be given a placebo, or no new treatment?</li>
        <li>What are the risks, and what are my other choices?</li>
        <li>What will it cost me, and what is paid?</li>
        <li>Can I stop at any time, and who looks after me then?</li>
        <li>Will I be told the results?</li>
      </ul>
    </Layout>
  );
}
