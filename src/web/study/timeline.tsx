/** @module The dates as a list, and the same as a small picture beside it. */
import { Term } from "./term.tsx";
import type { TimelinePicture, TimelineView } from "./timeline-view.ts";

export function Timeline({ timeline }: { readonly timeline: TimelineView }) {
  return (
    <>
      {timeline.picture !== undefined && <Picture picture={timeline.picture} />}
      <dl class="facts study-facts">
        {timeline.dates.map((date) => (
          <>
            <dt>{date.term === undefined ? date.label : <Term id={date.term}>{date.label}</Term>}</dt>
            <dd>
              {date.datetime === undefined ? date.words : <time datetime={date.datetime}>{date.words}</time>}
              {date.note !== undefined && <span class="quiet"> ({date.note})</span>}
            </dd>
          </>
        ))}
      </dl>
    </>
  );
}

/** Decoration: the list says all of it. */
function Picture({ picture }: { readonly picture: TimelinePicture }) {
  return (
    <svg class="timeline" viewBox="-30 0 1060 84" aria-hidden="true" focusable="false">
      <line class="timeline-axis" x1="0" x2="1000" y1="36" y2="36" />
      {picture.run !== undefined && (
        <rect
          class="timeline-run"
          x={picture.run.from}
          y="30"
          width={picture.run.to - picture.run.from}
          height="12"
          rx="6"
        />
      )}
      {picture.years.map(({ at, year }) => (
        <g key={year}>
          <line class="timeline-axis" x1={at} x2={at} y1="36" y2="52" />
          <text class="timeline-year" x={at} y="76" text-anchor="middle">
            {year}
          </text>
        </g>
      ))}
      {picture.marks.map(({ at, kind }, index) => (
        <circle key={index} class={`timeline-${kind}`} cx={at} cy="36" r="9" />
      ))}
      {picture.today !== undefined && <path class="timeline-today" d={`M${picture.today} 12v48`} />}
    </svg>
  );
}
