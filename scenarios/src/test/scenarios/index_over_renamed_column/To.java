import dev.tandem.declare.*;

/** A partial index and one of an expression follow the column that they read. */
public final class To extends Model {
    public final Notes notes = table("notes", new Notes());

    public final class Notes extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> title = text("title").notNull().renamedFrom("label");
        public final Column<Integer> size = integer("size");

        {
            index(size).where("title <> 'label'").named("sizes");
            index(sql("lower(title)")).named("labels");
        }
    }
}
