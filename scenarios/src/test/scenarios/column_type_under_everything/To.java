import dev.tandem.declare.*;

/** A column changes its type below a check, a unique, indexes, a foreign key, a generated column and a view. */
public final class To extends Model {
    public final Parts parts = table("parts", new Parts());
    public final Uses uses = table("uses", new Uses());
    public final View numbers = view("numbers", "SELECT no, half FROM parts");

    public final class Parts extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> no = bigint("no").notNull().unique();
        public final Column<Integer> half = integer("half").generatedAs("no / 2");

        {
            check("positive", "no >= 0 OR no < 0");
            index(sql("abs(no)")).named("parts_abs");
            uniqueIndex(id).where("no > 5").named("parts_big");
        }
    }

    public final class Uses extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> partNo =
                bigint("part_no").references(() -> parts.no).onDelete(SET_NULL);
    }
}
