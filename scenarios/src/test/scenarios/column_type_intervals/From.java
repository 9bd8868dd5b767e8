import dev.tandem.declare.*;

public final class From extends Model {
    public final Jobs jobs = table("jobs", new Jobs());

    public final class Jobs extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> pause = text("pause");
        public final Column<String> at = text("at");
    }
}
