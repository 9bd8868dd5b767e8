import dev.tandem.declare.*;

public final class From extends Model {
    public final Things things = table("things", new Things());

    public final class Things extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> word = varchar("word", 30).notNull().unique();
        public final Column<Long> partOf =
                bigint("part_of").references(() -> things.id).onDelete(SET_NULL);

        {
            index(word, partOf);
        }
    }
}
