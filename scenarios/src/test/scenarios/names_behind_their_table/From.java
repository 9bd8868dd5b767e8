import dev.tandem.declare.*;

public final class From extends Model {
    public final Users users = table("users", new Users());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name").notNull();
        public final Column<Integer> age = integer("age");
        public final Column<Integer> size =
                integer("size").generatedAs(sql(sqlite("length(name)"), postgres("length(name)")));

        {
            check("old", "users.age IS NULL OR USERS . age < 1000");
            index(sql("lower(name)")).where("users.age > 1").named("by_name");
        }
    }
}
