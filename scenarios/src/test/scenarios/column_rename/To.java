import dev.tandem.declare.*;

/** A column is renamed that an index, a check, a unique, a reference and a generated column use. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> email = text("email").notNull().unique().renamedFrom("mail");
        public final Column<Integer> size =
                integer("size").generatedAs("length(email)").virtual();
        public final Column<Long> leadId =
                bigint("lead_id").references(() -> id).renamedFrom("boss_id");

        {
            index(email, leadId).where("email <> ''");
            check("mail_check", "length(email) > 0");
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> lead =
                bigint("lead").references(() -> users.id).onDelete(CASCADE).renamedFrom("boss");
    }
}
