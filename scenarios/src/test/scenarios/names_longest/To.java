import dev.tandem.declare.*;

/** Names as long as they may be, from which longer ones are derived, and new ones as long. */
public final class To extends Model {
    public final Things things = table("a_table_with_a_name_that_is_nearly_too_long", new Things());

    public final class Things extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> word = varchar("größte_spalte_mit_einem_sehr_langen_namen_über_alle_maßen", 30)
                .notNull()
                .unique()
                .renamedFrom("word");
        public final Column<Long> partOf =
                bigint("part_of").references(() -> things.id).onDelete(SET_NULL);

        {
            renamedFrom("things");
            index(word, partOf);
        }
    }
}
