import static dev.tandem.schema.ReferentialAction.CASCADE;

import dev.tandem.declare.*;

public final class From extends Model {
    public final Nodes nodes = table("nodes", new Nodes());

    public final class Nodes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parent =
                bigint("parent").references(() -> nodes.id).onDelete(CASCADE);
        public final Column<Integer> no = integer("no").notNull().unique();
    }
}
