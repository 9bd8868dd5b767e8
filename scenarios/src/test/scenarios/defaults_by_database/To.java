import dev.tandem.declare.*;

/** Defaults and checks are spelled for each database. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull();
        public final Column<String> token =
                text("token").notNull().defaultTo(sql(sqlite("hex(randomblob(8))"), postgres("md5(random()::text)")));

        {
            check("token_check", sql(sqlite("length(token) >= 16"), postgres("char_length(token) >= 16")));
        }
    }
}
