import { PageHead } from '@/components/ui/page-head';
import { Block } from '@/components/ui/panel';
import type { OwnTemplate } from '../types';
import { RetireForm, TemplateForm } from './template-form';
import styles from './templates.module.css';

const NAMES = 'test-names';

/** What an assessment can be started from: the clinic’s own, which can be changed, and the product’s. */
export function TemplatesPage({
  own,
  retired,
  builtIn,
  names,
  newId,
}: {
  own: readonly OwnTemplate[];
  retired: readonly { id: string; name: string }[];
  builtIn: readonly { code: string; name: string; words: string; listed: string }[];
  names: readonly { name: string; also: string }[];
  newId: string;
}) {
  return (
    <>
      <PageHead
        title="Assessment templates"
        sub="which tests a new assessment lists, in which order, and which of them signing asks about"
      />
      <datalist id={NAMES}>
        {names.map(({ name, also }) => (
          <option key={name} value={name}>
            {also}
          </option>
        ))}
      </datalist>
      <div className={styles.page}>
        <Block
          id="own"
          title="The clinic’s own"
          aside={own.length === 0 ? 'none yet' : `${own.length} in use`}
        >
          {own.map((template) => (
            <details key={template.id} className={styles.own}>
              <summary>
                <b>{template.name}</b>{' '}
                <span className={styles.quiet}>
                  {template.lines.length === 1 ? '1 test' : `${template.lines.length} tests`}
                </span>
              </summary>
              <TemplateForm key={template.version} template={template} names={NAMES} />
              <RetireForm id={template.id} version={template.version} name={template.name} />
            </details>
          ))}
          <details className={styles.own} open={own.length === 0}>
            <summary>New template</summary>
            <TemplateForm
              key={newId}
              template={{ id: newId, version: 0, name: '', lines: [] }}
              names={NAMES}
            />
          </details>
          {retired.length > 0 ? (
            <p className={styles.quiet}>Retired: {retired.map((one) => one.name).join(', ')}.</p>
          ) : null}
        </Block>
        <Block id="built-in" title="Of the product">
          <dl className={styles.builtIn}>
            {builtIn.map(({ code, name, words, listed }) => (
              <div key={code}>
                <dt>{name}</dt>
                <dd>
                  {words}
                  <small>{listed}</small>
                </dd>
              </div>
            ))}
          </dl>
        </Block>
      </div>
    </>
  );
}
