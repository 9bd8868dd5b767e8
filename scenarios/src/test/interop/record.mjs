// node record.mjs <sqlite or postgres> <out>: drizzle-kit's own folder of the schema of that name, one migration for each edit.
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const [dialect, out] = process.argv.slice(2);

/** Runs drizzle-kit as if somebody sat before it who says of everything that it was renamed. */
const generate = (edit, ...more) =>
  new Promise((done, failed) => {
    const words = ['generate', '--out', out, '--name', edit, '--schema', `${dialect}/schema.ts`, ...more];
    const tool = spawn(
      process.execPath,
      ['--require', './terminal.cjs', 'node_modules/drizzle-kit/bin.cjs', ...words,
        '--dialect', dialect === 'postgres' ? 'postgresql' : dialect],
      { env: { ...process.env, EDIT: edit } },
    );
    let said = '';
    const answered = new Set();
    const listen = (data) => {
      said += data;
      const question = /Is .* created or renamed/.exec(data)?.[0];
      if (question && !answered.has(question)) {
        answered.add(question);
        setTimeout(() => tool.stdin.write('\x1b[B'), 100);
        setTimeout(() => tool.stdin.write('\r'), 300);
      }
      if (/SQL migration file|No schema changes/.test(data)) tool.stdin.end();
    };
    tool.stdout.on('data', listen);
    tool.stderr.on('data', listen);
    tool.on('close', () => (/Your SQL migration file/.test(said) ? done() : failed(new Error(`${edit}:\n${said}`))));
  });

for (const line of readFileSync(`${dialect}/edits.txt`, 'utf8').trim().split('\n')) {
  const [edit, kind] = line.split(' ');
  await generate(edit, ...(kind === 'custom' ? ['--custom'] : []));
  if (kind === 'custom') {
    const file = readdirSync(out).find((found) => found.endsWith(`_${edit}.sql`));
    writeFileSync(`${out}/${file}`, readFileSync(`${dialect}/${edit}.sql`));
  }
}
