import static dev.tandem.schema.ReferentialAction.CASCADE;
import static dev.tandem.schema.ReferentialAction.SET_NULL;

import dev.tandem.declare.*;

/** A table that refers to itself is renamed, and so are its columns, while the key's action changes. */
public final class To extends Model {
    public final Parts parts = table("parts", new Parts());

    public final class Parts extends Table {
        public final Column<Long> no = bigint("no").primaryKey().autoIncrement();
        public final Column<Long> above = bigint("above")
                .references(() -> parts.no)
                .onDelete(SET_NULL)
                .onUpdate(CASCADE)
                .renamedFrom("parent");
        public final Column<Integer> id = integer("id").notNull().unique();

        {
            renamedFrom("nodes");
        }
    }
}
