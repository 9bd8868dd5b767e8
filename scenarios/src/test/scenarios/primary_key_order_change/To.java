import static dev.tandem.schema.ReferentialAction.CASCADE;

import dev.tandem.declare.*;

/** The columns of a key change their order. */
public final class To extends Model {
    public final Days days = table("days", new Days());
    public final Hours hours = table("hours", new Hours());

    public final class Days extends Table {
        public final Column<Long> userId = bigint("user_id").notNull();
        public final Column<Long> no = bigint("no").notNull();
        public final Column<String> note = text("note");

        {
            primaryKey(no, userId);
        }
    }

    public final class Hours extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> userId = bigint("user_id");
        public final Column<Long> no = bigint("no");

        {
            foreignKey(no, userId).references(() -> days.no, () -> days.userId).onDelete(CASCADE);
        }
    }
}
