import { Blaze } from '../blaze.tsx';
import { Fields } from './fields.tsx';
import { Picture } from './picture.tsx';
import { Recipient } from './recipient.tsx';
import type { Parts } from './view.ts';
import { Preview, WaysOut } from './ways-out.tsx';

function Kinds({ view, acts }: Parts) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{view.words('report/kind')}</legend>
      {(['report', 'training'] as const).map((kind) => (
        <label key={kind}>
          <input type="radio" name="kind" checked={view.kind === kind} onChange={() => acts.choose(kind)} />
          <span>{view.words(`report/kind/${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Top({ view, acts }: Parts) {
  const { words, age, trouble } = view;
  return (
    <div class="top">
      <h1>{words('report/title')}</h1>
      <p class="soft">{words('report/intro')}</p>
      {age && <p class="soft">{age}</p>}
      <Kinds view={view} acts={acts} />
      {trouble && (
        <p class="trouble" role="alert">
          {words('report/trouble')}
        </p>
      )}
    </div>
  );
}

/** The whole page: what is to be written on one side, what goes out on the other. */
export function Report({ view, acts }: Parts) {
  const { words, kind } = view;
  return (
    <>
      <header>
        <Blaze />
        <p>Segnavia</p>
      </header>
      <main>
        <Top view={view} acts={acts} />
        <div class="write">
          <Recipient view={view} acts={acts} />
          <Fields view={view} acts={acts} />
          {kind === 'report' && <Picture view={view} acts={acts} />}
        </div>
        <div class="send">
          <Preview view={view} acts={acts} />
          <WaysOut view={view} acts={acts} />
        </div>
      </main>
      <footer>
        <p>{words('handout/unofficial')}</p>
        <button type="button" class="link" onClick={acts.forget}>
          {words('report/delete')}
        </button>
      </footer>
    </>
  );
}
