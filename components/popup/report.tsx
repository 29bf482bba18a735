import type { PopupProps } from '../../views/popup/view.ts';

/** Way to a report, for those whom nothing above has helped. */
export function ReportSection({ view: { say, aboutReport }, actions }: PopupProps) {
  return (
    <section aria-labelledby="report">
      <button
        type="button"
        class="main"
        id="report"
        aria-describedby="report-about"
        onClick={actions.openReport}
      >
        {say('popup/report')}
      </button>
      <p class="soft" id="report-about">
        {aboutReport}
      </p>
    </section>
  );
}
