/**
 * What differs between two schemas, as closed families of records: {@link dev.tandem.change.Change} for what stands at
 * the top, {@link dev.tandem.change.TableChange} for what lies inside a table. Applied to one schema they make the other.
 * Knows nothing of SQL, plans or dialects; in particular nothing of rebuilding a table. Start at ChangeSet.
 */
@NullMarked
package dev.tandem.change;

import org.jspecify.annotations.NullMarked;
