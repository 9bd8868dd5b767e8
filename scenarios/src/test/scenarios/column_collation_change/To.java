import dev.tandem.declare.*;

/** Columns get, change and lose a collation, in a key, a unique and an index too. */
public final class To extends Model {
    public final Words words = table("words", new Words());

    public final class Words extends Table {
        public final Column<String> code = text("code").primaryKey().collate(sqlite("NOCASE"));
        public final Column<String> a = text("a").collate(sqlite("RTRIM"));
        public final Column<String> b = text("b");
        public final Column<String> c = text("c").collate(sqlite("NOCASE"));

        {
            uniqueIndex(a);
            index(b.desc(), c);
        }
    }
}
