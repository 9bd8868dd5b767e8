// node plan.cjs <sqlite or postgres> <folder> [renamed…]: puts in the place of a folder's last migration what drizzle-kit
// generates from the same two snapshots. It answers drizzle-kit's question whether a name is a new one.
require('./terminal.cjs');
const { readFileSync, readdirSync, writeFileSync } = require('node:fs');
const api = require('drizzle-kit/api');

const [dialect, folder, ...renamed] = process.argv.slice(2);

const write = process.stdout.write.bind(process.stdout);
let answered = '';
process.stdout.write = (text, ...more) => {
  const question = /Is .*?(\S+) (?:column in|table|view) .*created or renamed/.exec(plain(text));
  if (question && question[0] !== answered) {
    answered = question[0];
    setTimeout(() => {
      if (renamed.includes(question[1])) press('down');
      press('return');
    }, 20);
  }
  return write(text, ...more);
};
const plain = (text) => String(text).replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '');
const press = (name) => process.stdin.emit('keypress', '', { name });

const { entries } = JSON.parse(readFileSync(`${folder}/meta/_journal.json`, 'utf8'));
const snapshots = readdirSync(`${folder}/meta`).filter((file) => file.endsWith('_snapshot.json')).sort();
const [before, after] = snapshots.slice(-2).map((file) => JSON.parse(readFileSync(`${folder}/meta/${file}`, 'utf8')));
const generate = dialect === 'postgres' ? api.generateMigration : api.generateSQLiteMigration;
generate(before, after).then((statements) => {
  writeFileSync(`${folder}/${entries.at(-1).tag}.sql`, statements.join('--> statement-breakpoint\n'));
  process.exit();
});
