import dev.tandem.declare.*;

/** A table, its key and the column that refers to it get names no better than those before; it is rebuilt, too. */
public final class To extends Model {
    public final Things things = table("`drop`", new Things());
    public final Kids kids = table("kids", new Kids());

    public final class Things extends Table {
        public final Column<Long> id =
                bigint("a \"b\" c").primaryKey().autoIncrement().renamedFrom("it's");
        public final Column<String> name = text("from").notNull().backfill("none");

        {
            renamedFrom("table");
        }
    }

    public final class Kids extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> thing = bigint("limit 1; --")
                .references(() -> things.id)
                .onDelete(CASCADE)
                .renamedFrom("x y");
    }
}
