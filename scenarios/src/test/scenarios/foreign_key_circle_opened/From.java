import dev.tandem.declare.*;

public final class From extends Model {
    public final Eggs eggs = table("eggs", new Eggs());
    public final Hens hens = table("hens", new Hens());
    public final Days days = table("days", new Days());
    public final Nights nights = table("nights", new Nights());

    public final class Eggs extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> henId = bigint("hen_id").references(() -> hens.id);
    }

    public final class Hens extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> eggId =
                bigint("egg_id").references(() -> eggs.id).onDelete(CASCADE);
    }

    public final class Days extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }

    public final class Nights extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }
}
