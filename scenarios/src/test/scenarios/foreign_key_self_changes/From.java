import dev.tandem.declare.*;

public final class From extends Model {
    public final Folders folders = table("folders", new Folders());

    public final class Folders extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> parentId =
                bigint("parent_id").references(() -> id).onDelete(CASCADE);
        public final Column<String> name = text("name");
        public final Column<Integer> size = integer("size").notNull();
    }
}
