import dev.tandem.declare.*;

public final class From extends Model {
    public final Strict strict = table("strict", new Strict());
    public final Loose loose = table("loose", new Loose());
    public final Keyed keyed = table("keyed", new Keyed());
    public final Rows rows = table("rows", new Rows());
    public final Children children = table("children", new Children());

    public final class Strict extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");
    }

    public final class Loose extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> name = text("name");

        {
            strict();
        }
    }

    public final class Keyed extends Table {
        public final Column<String> code = text("code").primaryKey();
        public final Column<String> name = text("name");
    }

    public final class Rows extends Table {
        public final Column<String> code = text("code").primaryKey();
        public final Column<Integer> at = integer("at");

        {
            withoutRowid();
            strict();
        }
    }

    public final class Children extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Long> strictId =
                bigint("strict_id").references(() -> strict.id).onDelete(CASCADE);
        public final Column<Long> looseId =
                bigint("loose_id").references(() -> loose.id).onDelete(SET_NULL);
        public final Column<String> keyedCode =
                text("keyed_code").references(() -> keyed.code).onUpdate(CASCADE);
        public final Column<String> rowsCode =
                text("rows_code").references(() -> rows.code).onDelete(RESTRICT);
    }
}
