import { Fragment } from 'preact';
import { Ticks } from './ticks.tsx';
import type { FieldView, GroupView, Parts } from './view.ts';

function Field({ acts, field }: Pick<Parts, 'acts'> & { field: FieldView }) {
  const { id, label, how, text, lines, type } = field;
  const common = {
    id: `field-${id}`,
    value: text,
    autocomplete: 'off',
    'aria-describedby': how ? `how-${id}` : undefined,
  };
  const write = ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    acts.write(id, currentTarget.value);
  return (
    <p class="field">
      <label for={common.id}>{label}</label>
      {how && (
        <span class="soft" id={`how-${id}`}>
          {how}
        </span>
      )}
      {lines > 1 ? (
        <textarea {...common} rows={lines} onInput={write} />
      ) : (
        <input {...common} type={type as 'text'} min={type === 'number' ? 1 : undefined} onInput={write} />
      )}
    </p>
  );
}

function Group({ view, acts, group }: Parts & { group: GroupView }) {
  const { id, title, about, open, fields } = group;
  return (
    <section aria-labelledby={`group-${id}`}>
      <details class="fold" open={open}>
        <summary>
          <h2 id={`group-${id}`}>{title}</h2>
        </summary>
        <div class="folded">
          {about && (
            <p class="soft">
              {about.text}{' '}
              <a href={about.link.address} target="_blank" rel="noreferrer">
                {about.link.text}
              </a>
            </p>
          )}
          {fields.map((field) => (
            <Fragment key={field.id}>
              {field.id === 'other-modules' && <Modules view={view} acts={acts} />}
              <Field acts={acts} field={field} />
            </Fragment>
          ))}
        </div>
      </details>
    </section>
  );
}

function Modules({ view, acts }: Parts) {
  return (
    <fieldset class="ticks">
      <legend>{view.words('report/modules')}</legend>
      <Ticks all={view.modules} tick={acts.tick} />
    </fieldset>
  );
}

/** Everything that the text is made from; each can be changed. */
export function Fields({ view, acts }: Parts) {
  return (
    <>
      {view.groups.map((group) => (
        <Group key={group.id} view={view} acts={acts} group={group} />
      ))}
    </>
  );
}
