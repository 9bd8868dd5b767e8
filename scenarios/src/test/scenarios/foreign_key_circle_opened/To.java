import dev.tandem.declare.*;

/** Two tables that refer to each other no longer do, and two others begin to. */
public final class To extends Model {
    public final Eggs eggs = table("eggs", new Eggs());
    public final Hens hens = table("hens", new Hens());
    public final Days days = table("days", new Days());
    public final Nights nights = table("nights", new Nights());

    public final class Eggs extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
    }

    public final class Hens extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> eggId = bigint("egg_id");
    }

    public final class Days extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
        public final Column<Long> nightId = bigint("night_id").references(() -> nights.id);
    }

    public final class Nights extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
        public final Column<Long> dayId =
                bigint("day_id").references(() -> days.id).onDelete(SET_NULL);
    }
}
