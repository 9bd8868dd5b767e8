import dev.tandem.declare.*;

public final class From extends Model {
    public final Words words = table("words", new Words());

    public final class Words extends Table {
        public final Column<String> code = text("code").primaryKey();
        public final Column<String> a = text("a").collate(sqlite("NOCASE"));
        public final Column<String> b = text("b").collate(sqlite("NOCASE"));
        public final Column<String> c = text("c");

        {
            uniqueIndex(a);
            index(b.desc(), c);
        }
    }
}
