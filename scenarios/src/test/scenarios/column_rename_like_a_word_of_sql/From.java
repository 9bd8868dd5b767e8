import dev.tandem.declare.*;

public final class From extends Model {
    public final Words words = table("words", new Words());

    public final class Words extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> lower = text("lower").notNull();
        public final Column<String> text = text("text").notNull();
        public final Column<String> nocase = text("nocase").notNull();
        public final Column<Integer> size = integer("size").generatedAs("length(CAST(text AS text))");

        {
            check("not_blank", "length(lower) > 0 AND lower(lower) <> 'lower'");
            index(sql("lower(lower)")).named("by_word");
            index(sql(sqlite("nocase COLLATE nocase"), postgres("nocase COLLATE \"C\"")))
                    .named("by_rank");
        }
    }
}
