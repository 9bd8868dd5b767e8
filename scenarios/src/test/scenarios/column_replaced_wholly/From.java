import dev.tandem.declare.*;

public final class From extends Model {
    public final Words words = table("words", new Words());
    public final Kept kept = table("kept", new Kept());

    public final class Words extends Table {
        public final Column<String> word = text("word").notNull();
    }

    public final class Kept extends Table {
        public final Column<String> word = text("word").primaryKey();

        {
            withoutRowid();
        }
    }
}
