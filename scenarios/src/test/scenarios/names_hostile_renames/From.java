import dev.tandem.declare.*;

public final class From extends Model {
    public final Things things = table("table", new Things());
    public final Kids kids = table("kids", new Kids());

    public final class Things extends Table {
        public final Column<Long> id = bigint("it's").primaryKey().autoIncrement();
        public final Column<String> name = text("from");
    }

    public final class Kids extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> thing =
                bigint("x y").references(() -> things.id).onDelete(CASCADE);
    }
}
