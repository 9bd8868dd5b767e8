import dev.tandem.declare.*;

/** Texts become intervals and times with a zone. */
public final class To extends Model {
    public final Jobs jobs = table("jobs", new Jobs());

    public final class Jobs extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> pause = custom("pause", String.class, sqlite("text"), postgres("interval"));
        public final Column<String> at = custom("at", String.class, sqlite("text"), postgres("time with time zone"));
    }
}
