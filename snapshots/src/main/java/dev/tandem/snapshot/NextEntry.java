package dev.tandem.snapshot;

import dev.tandem.snapshot.JournalFile.Entry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** The journal's next entry: behind all others by number, by time and by name. */
record NextEntry(long idx, long when, String prefix, String name) {

    private static final long STEP = 1000;

    static NextEntry after(List<Entry> entries, String name, Clock clock) {
        long idx = 1 + largest(entries, entry -> entry.migration().idx(), -1);
        long when = Math.max(
                clock.millis(), largest(entries, entry -> entry.migration().when(), Long.MIN_VALUE) + STEP);
        return new NextEntry(idx, when, prefix(entries, idx, when), name);
    }

    private static long largest(List<Entry> entries, ToLongFunction<Entry> number, long none) {
        return entries.stream().mapToLong(number).max().orElse(none);
    }

    /** In the style of the last one: drizzle-kit takes the last file by name for the latest. */
    private static String prefix(List<Entry> entries, long idx, long when) {
        String last = entries.isEmpty() ? "" : entries.get(entries.size() - 1).prefix();
        long largest = largest(entries, NextEntry::number, -1);
        if (last.matches("\\d{14}")) {
            DateTimeFormatter style =
                    DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
            return String.valueOf(Math.max(Long.parseLong(style.format(Instant.ofEpochMilli(when))), largest + 1));
        }
        if (last.matches("\\d{10}")) {
            return String.valueOf(Math.max(when / 1000, largest + 1));
        }
        return "%04d".formatted(Math.max(idx, largest + 1));
    }

    private static long number(Entry entry) {
        return entry.prefix().matches("\\d{1,14}") ? Long.parseLong(entry.prefix()) : -1;
    }

    String tag() {
        return prefix + "_" + name;
    }

    /**
     * As the journal has it.
     *
     * @param ours what only Tandem reads
     */
    Json.Members json(SnapshotFormat format, Json.Members ours) {
        Map<String, Json> entry = new LinkedHashMap<>();
        entry.put("idx", new Json.Numeral(String.valueOf(idx)));
        entry.put("version", new Json.Text(format.version()));
        entry.put("when", new Json.Numeral(String.valueOf(when)));
        entry.put("tag", new Json.Text(tag()));
        entry.put("breakpoints", new Json.Flag(true));
        entry.put("tandem", ours);
        return new Json.Members(entry);
    }
}
