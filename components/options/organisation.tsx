import type { OptionsProps } from '../../views/options/view.ts';

/** Settings of the organisation that no control below shows, and parts of its policy that are left out. */
export function OrganisationSection({ view: { say, organisation } }: OptionsProps) {
  if (!organisation) return null;
  const { notices, problems } = organisation;
  return (
    <section aria-labelledby="organisation">
      <h2 id="organisation">{say('options/policy')}</h2>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      {problems.length > 0 && (
        <div class="message problem">
          <p>{say('options/policy/problems')}</p>
          <ul class="problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
