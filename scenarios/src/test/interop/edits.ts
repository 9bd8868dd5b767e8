// A schema that grows by edits: a list of names in a file, and EDIT says which of them is the last that was made.
import { readFileSync } from 'node:fs';

export const edits = (file: string) => {
  const names = readFileSync(file, 'utf8').trim().split('\n').map((line) => line.split(' ')[0]!);
  const position = (name: string) => {
    if (!names.includes(name)) throw new Error(`no edit is called ${name}`);
    return names.indexOf(name);
  };
  const last = process.env.EDIT ? position(process.env.EDIT) : names.length - 1;
  const after = (name: string) => position(name) <= last;
  return {
    after,
    /** The members from this edit on. */
    since: <T extends object>(name: string, members: T): T => (after(name) ? members : ({} as T)),
    /** The members that this edit takes away. */
    until: <T extends object>(name: string, members: T): T => (after(name) ? ({} as T) : members),
    /** The first before the edit, the second from it on. */
    changed: <A, B>(name: string, before: A, then: B): A | B => (after(name) ? then : before),
  };
};
