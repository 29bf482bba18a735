import { Blaze } from '../blaze.tsx';
import { OutLink } from '../report/out-link.tsx';

/** What the page shows: the file's text, or null where the page in the tab cannot be read any more. */
export interface View {
  words: (key: string, values?: Record<string, string | number>) => string;
  text: string | null;
  /** Of how many hints the person has said whether they point at the right place. */
  answers: number;
  /** What has just been done, as a key of the words. */
  said: string | null;
}

/** What a person can do with the file; what stands in the text field then is what goes out. */
export interface Acts {
  copy(): void;
  save(link: HTMLAnchorElement): void;
  /** Puts the person's answers into the file, or takes them out. */
  answers(put: boolean): void;
}

function File({ view: { words, text, said, answers }, acts }: { view: View; acts: Acts }) {
  return (
    <>
      <p>
        <strong>{words('structure/read')}</strong>
      </p>
      <label for="file" class="unseen">
        {words('structure/title')}
      </label>
      <textarea id="file" rows={20} spellcheck={false} translate={false}>
        {text}
      </textarea>
      {answers > 0 && (
        <p class="both">
          <input
            type="checkbox"
            id="answers"
            onChange={({ currentTarget }) => acts.answers(currentTarget.checked)}
          />
          <label for="answers">{words('structure/answers', { count: answers })}</label>
        </p>
      )}
      <p class="ways">
        <OutLink class="main" press={acts.save}>
          {words('structure/save')}
        </OutLink>
        <button type="button" class="main second" onClick={acts.copy}>
          {words('structure/copy')}
        </button>
      </p>
      <p role="status">{said && words(said)}</p>
    </>
  );
}

/** The page on which the structure of another page is looked at before it is passed on. */
export function StructurePage({ view, acts }: { view: View; acts: Acts }) {
  const { words, text } = view;
  return (
    <>
      <header>
        <Blaze />
        <p>Segnavia</p>
      </header>
      <main>
        <h1>{words('structure/title')}</h1>
        {text === null ? (
          <p role="alert">{words('structure/gone')}</p>
        ) : (
          <>
            <p>{words('structure/about')}</p>
            <File view={view} acts={acts} />
          </>
        )}
      </main>
      <footer>
        <p>{words('popup/unofficial')}</p>
      </footer>
    </>
  );
}
