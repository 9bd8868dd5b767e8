import dev.tandem.declare.*;

/** A table and its column are renamed while their texts become numbers. */
public final class To extends Model {
    public final Goods goods = table("goods", new Goods());

    public final class Goods extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<Integer> score = integer("score").renamedFrom("points");
        public final Column<Float> price = real("price").notNull();

        {
            renamedFrom("items");
            index(price);
        }
    }
}
