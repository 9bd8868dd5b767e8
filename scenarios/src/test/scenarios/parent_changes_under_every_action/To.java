import dev.tandem.declare.*;

/** A table changes whose children would be deleted, cleared or in the way if its rows went. */
public final class To extends Model {
    public final Users users = table("users", new Users());
    public final OnCascade onCascade = table("on_cascade", new OnCascade());
    public final OnSetNull onSetNull = table("on_set_null", new OnSetNull());
    public final OnSetDefault onSetDefault = table("on_set_default", new OnSetDefault());
    public final OnRestrict onRestrict = table("on_restrict", new OnRestrict());
    public final OnNoAction onNoAction = table("on_no_action", new OnNoAction());

    public final class Users extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> code = text("code").notNull().unique();
        public final Column<String> age = text("age").notNull().defaultTo("-").backfill(sql("'unknown'"));
    }

    public final class OnCascade extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> deleted =
                bigint("deleted").references(() -> users.id).onDelete(CASCADE);
        public final Column<String> updated =
                text("updated").references(() -> users.code).onUpdate(CASCADE);
    }

    public final class OnSetNull extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> deleted =
                bigint("deleted").references(() -> users.id).onDelete(SET_NULL);
        public final Column<String> updated =
                text("updated").references(() -> users.code).onUpdate(SET_NULL);
    }

    public final class OnSetDefault extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> deleted =
                bigint("deleted").defaultTo(1).references(() -> users.id).onDelete(SET_DEFAULT);
        public final Column<String> updated =
                text("updated").defaultTo("nobody").references(() -> users.code).onUpdate(SET_DEFAULT);
    }

    public final class OnRestrict extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> deleted =
                bigint("deleted").references(() -> users.id).onDelete(RESTRICT);
        public final Column<String> updated =
                text("updated").references(() -> users.code).onUpdate(RESTRICT);
    }

    public final class OnNoAction extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> deleted =
                bigint("deleted").references(() -> users.id).onDelete(NO_ACTION);
        public final Column<String> updated =
                text("updated").references(() -> users.code).onUpdate(NO_ACTION);
    }
}
