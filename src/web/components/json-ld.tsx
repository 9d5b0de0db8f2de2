/** @module What search engines read about a page: schema.org data in a block that browsers do not run. */

/**
 * A data block, no script: the content security policy does not concern it. Text in `<script>` must not be escaped
 * as HTML, so this is the one place that writes raw. `<` cannot occur in what it writes, hence neither `</script>`
 * nor `<!--`, whatever the registry's texts contain.
 */
export function JsonLd({ data }: { readonly data: Readonly<Record<string, unknown>> }) {
  return <JsonBlock type="application/ld+json" data={data} />;
}

/** The same for the data that an island reads. */
export function JsonBlock({
  type,
  data,
}: {
  readonly type: "application/ld+json" | "application/json";
  readonly data: Readonly<Record<string, unknown>>;
}) {
  const json = JSON.stringify(data).replaceAll("<", String.raw`\u003c`);
  return <script type={type} dangerouslySetInnerHTML={{ __html: json }} />;
}
