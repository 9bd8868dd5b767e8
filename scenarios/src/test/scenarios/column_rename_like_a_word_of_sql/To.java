import dev.tandem.declare.*;

/** Columns called like a function, a type and a collation are renamed; the expressions keep the function, the type and the collation. */
public final class To extends Model {
    public final Words words = table("words", new Words());

    public final class Words extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> word = text("word").notNull().renamedFrom("lower");
        public final Column<String> body = text("body").notNull().renamedFrom("text");
        public final Column<String> rank = text("rank").notNull().renamedFrom("nocase");
        public final Column<Integer> size = integer("size").generatedAs("length(CAST(body AS text))");

        {
            check("not_blank", "length(word) > 0 AND lower(word) <> 'lower'");
            index(sql("lower(word)")).named("by_word");
            index(sql(sqlite("rank COLLATE nocase"), postgres("rank COLLATE \"C\"")))
                    .named("by_rank");
        }
    }
}
