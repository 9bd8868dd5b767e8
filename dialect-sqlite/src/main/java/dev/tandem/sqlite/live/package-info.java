/**
 * Reads a live SQLite database into the nouns of a snapshot: pragmas say what is there, the texts that SQLite keeps say how
 * it was spelled. Tells also which spellings mean the same to SQLite. Knows nothing of drivers or of how changes are found.
 * Start at SqliteIntrospection; Rewording says what SQLite does not keep.
 */
@NullMarked
package dev.tandem.sqlite.live;

import org.jspecify.annotations.NullMarked;
