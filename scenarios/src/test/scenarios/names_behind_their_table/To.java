import dev.tandem.declare.*;

/** Checks, a generated column and an index name columns behind their table, in capitals and quotes too; the table is rebuilt. */
public final class To extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> age = integer("age").notNull().backfill(7);
        public final Column<Integer> size =
                integer("size").generatedAs(sql(sqlite("length(name)"), postgres("length(name)")));

        {
            check("old", "users.age < 1000 AND \"users\".\"age\" > -1 AND name <> 'users.age'");
            index(sql("lower(name)")).where("users.age > 1").named("by_name");
        }
    }
}
