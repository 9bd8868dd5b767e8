import dev.tandem.declare.*;

/** A generated column and an index ask Postgres for the time. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<java.time.Instant> at = timestamp("at");
        public final Column<Integer> young =
                integer("young").generatedAs(sql(sqlite("at > 9"), postgres("CASE WHEN at > now() THEN 1 END")));

        {
            index(at)
                    .where(sql(sqlite("at > 9"), postgres("at > CURRENT_TIMESTAMP")))
                    .named("recent");
        }
    }
}
