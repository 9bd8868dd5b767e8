import dev.tandem.declare.*;

/** A table takes the name of an index, which takes the table's: Postgres renames tables first. */
public final class To extends Model {
    public final People people = table("people", new People());
    public final Tags tags = table("tags", new Tags());

    public final class People extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();

        {
            renamedFrom("users");
        }
    }

    public final class Tags extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();

        {
            index(name).named("users");
        }
    }
}
