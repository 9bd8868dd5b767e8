/** A small daemon and the model of its database: what a program that uses Tandem looks like. Start at NotesModel. */
package notes;
