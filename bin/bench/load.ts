import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { hashPassword } from '@/lib/password';
import { benchTables, PASSWORD, type Table } from './rows';

const CHUNK_ROWS = 2_000;

/** One line of COPY's text format; nothing of ours holds a tab, a newline or a backslash. */
const lineOf = (row: readonly unknown[]) =>
  `${row.map((value) => (value === null ? '\\N' : String(value))).join('\t')}\n`;

function* chunks(table: Table): Generator<string> {
  let lines: string[] = [];
  for (const row of table.rows()) {
    lines.push(lineOf(row));
    if (lines.length === CHUNK_ROWS) {
      yield lines.join('');
      lines = [];
    }
  }
  yield lines.join('');
}

/** The foundation's rows, unless they are there already. */
export async function loadBenchRows(
  ownerUrl: string,
  today: string,
  say: (line: string) => void,
): Promise<void> {
  const tables = benchTables(today, await hashPassword(PASSWORD));
  await loadTables(ownerUrl, tables, today, () => say('Loading 1,000,000 diary rows …'));
}

/**
 * Fills a bench's own store by COPY, as owner, unless it holds today's rows already. COPY refuses tables under
 * row security, so FORCE is lifted and restored inside the one transaction.
 */
export async function loadTables(
  ownerUrl: string,
  tables: readonly Table[],
  today: string,
  onLoad: () => void,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const names = tables.map((table) => table.name).join(', ');
    await client.query('begin');
    for (const { name } of tables) await client.query(`alter table ${name} no force row level security`);
    const { rows } = await client.query(`select 1 from clinics where name like $1 limit 1`, [`%${today}`]);
    if (rows.length === 0) {
      onLoad();
      await client.query(`truncate ${names} cascade`);
      for (const table of tables) {
        const sink = client.query(copyFrom(`copy ${table.name} (${table.columns.join(', ')}) from stdin`));
        await pipeline(Readable.from(chunks(table)), sink);
      }
    }
    for (const { name } of tables) await client.query(`alter table ${name} force row level security`);
    await client.query('commit');
    if (rows.length === 0) await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
