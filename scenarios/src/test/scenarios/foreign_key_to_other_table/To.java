import dev.tandem.declare.*;

/** A reference leads to another table, and a composite one to another key. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final Members members = table("members", new Members());
    public final Notes notes = table("notes", new Notes());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }

    public final class Members extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> groupId = bigint("group_id").notNull();

        {
            unique(id, groupId);
            unique(groupId, id);
        }
    }

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> authorId =
                bigint("author_id").references(() -> members.id).onDelete(SET_NULL);
        public final Column<Long> a = bigint("a");
        public final Column<Long> b = bigint("b");

        {
            foreignKey(a, b).references(() -> members.groupId, () -> members.id).onUpdate(CASCADE);
        }
    }
}
