import dev.tandem.declare.*;

public final class From extends Model {
    public final Nodes nodes = table("nodes", new Nodes());
    public final Labels labels = table("labels", new Labels());

    public final class Nodes extends Table {
        public final Column<Long> tree = bigint("tree").notNull();
        public final Column<Long> number = bigint("number").notNull();
        public final Column<Long> parent = bigint("parent");

        {
            primaryKey(tree, number);
            foreignKey(tree, parent).references(() -> tree, () -> number).onDelete(CASCADE);
        }
    }

    public final class Labels extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> tree = bigint("tree");
        public final Column<Long> node = bigint("node");

        {
            foreignKey(tree, node)
                    .references(() -> nodes.tree, () -> nodes.number)
                    .onDelete(SET_NULL)
                    .onUpdate(CASCADE);
        }
    }
}
