import dev.tandem.declare.*;

/** A table goes together with one that refers to it, by a key that no action takes care of. */
public final class To extends Model {
    public final Words words = table("words", new Words());

    public final class Words extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }
}
