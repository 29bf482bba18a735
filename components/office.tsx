import type { OfficeView } from '../views/coordinators.ts';

/** Language and page of the office that the organisation has named. */
export function Office({ office }: { office: OfficeView | null }) {
  if (!office?.language && !office?.link) return null;
  const { language, link } = office;
  return (
    <p class="soft">
      {language}{' '}
      {link && (
        <a class="link" href={link.address} target="_blank" rel="noopener noreferrer">
          {link.text}
        </a>
      )}
    </p>
  );
}
