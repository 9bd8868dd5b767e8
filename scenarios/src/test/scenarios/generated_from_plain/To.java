import dev.tandem.declare.*;

/** Columns that were written become computed, stored and virtual. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> size =
                integer("size").generatedAs("length(name)").notNull();
        public final Column<String> lower =
                text("lower").generatedAs("lower(name)").virtual();
    }
}
