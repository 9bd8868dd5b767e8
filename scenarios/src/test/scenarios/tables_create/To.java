import dev.tandem.declare.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Every type, with and without a default of each kind. */
public final class To extends Model {
    public final Kinds kinds = table("kinds", new Kinds());
    public final Defaults defaults = table("defaults", new Defaults());

    public final class Kinds extends Table {
        public final Column<Long> id = bigint("id").primaryKey();
        public final Column<String> text = text("text");
        public final Column<String> varchar = varchar("varchar", 36);
        public final Column<String> fixed = character("fixed", 2);
        public final Column<Short> small = smallint("small");
        public final Column<Integer> whole = integer("whole");
        public final Column<Long> big = bigint("big");
        public final Column<Float> real = real("real");
        public final Column<Double> twice = doublePrecision("twice");
        public final Column<BigDecimal> amount = numeric("amount", 10, 2);
        public final Column<LocalDate> day = date("day");
        public final Column<LocalTime> hour = time("hour");
        public final Column<UUID> token = uuid("token");
        public final Column<Instant> at = timestamp("at");
        public final Column<Boolean> yes = bool("yes");
        public final Column<String> extra = json("extra");
    }

    public final class Defaults extends Table {
        public final Column<Long> id = bigint("id").primaryKey().autoIncrement();
        public final Column<String> text = text("text").notNull().defaultTo("it's; -- \"so\"");
        public final Column<String> empty = varchar("empty", 36).defaultTo("");
        public final Column<Integer> whole = integer("whole").notNull().defaultTo(0);
        public final Column<Integer> below = integer("below").defaultTo(-1);
        public final Column<Long> big = bigint("big").defaultTo(9223372036854775807L);
        public final Column<Double> twice = doublePrecision("twice").defaultTo(0.5);
        public final Column<BigDecimal> amount = numeric("amount", 10, 2).defaultTo("1.50");
        public final Column<Boolean> yes = bool("yes").notNull().defaultTo(true);
        public final Column<Boolean> no = bool("no").notNull().defaultTo(false);
        public final Column<Instant> at = timestamp("at").notNull().defaultNow();
        public final Column<String> extra = json("extra").notNull().defaultTo("{}");
        public final Column<String> computed = text("computed").defaultTo(sql("lower('ABC')"));
    }
}
