import dev.tandem.declare.*;

/** Columns of a key over two are renamed, which the table itself and a child refer to. */
public final class To extends Model {
    public final Nodes nodes = table("nodes", new Nodes());
    public final Labels labels = table("labels", new Labels());

    public final class Nodes extends Table {
        public final Column<Long> forest = bigint("forest").notNull().renamedFrom("tree");
        public final Column<Long> position = bigint("position").notNull().renamedFrom("number");
        public final Column<Long> parent = bigint("parent");

        {
            primaryKey(forest, position);
            foreignKey(forest, parent).references(() -> forest, () -> position).onDelete(CASCADE);
        }
    }

    public final class Labels extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> tree = bigint("tree");
        public final Column<Long> node = bigint("node");

        {
            foreignKey(tree, node)
                    .references(() -> nodes.forest, () -> nodes.position)
                    .onDelete(SET_NULL)
                    .onUpdate(CASCADE);
        }
    }
}
