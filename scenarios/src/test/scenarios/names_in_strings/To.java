import dev.tandem.declare.*;

/** A table and a column are renamed and rebuilt whose names are also in strings: those stay as they are. */
public final class To extends Model {
    public final Members members = table("members", new Members());

    public final class Members extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull().defaultTo("users.name, __new_users");
        public final Column<String> sort = text("sort").notNull().backfill("name of users, kind");
        public final Column<String> mark =
                text("mark").generatedAs("title || ': users.name'").virtual();

        {
            check("no_name", "members.title <> 'name' AND title <> 'users.kind'");
            index(sort).where("sort <> 'kind users'");
        }
    }
}
